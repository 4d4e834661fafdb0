"""The same work by seven libraries, each in a process of its own: ratios, true residuals, and how near the memory's limit they come"""
# Made by quadsolve.dev.stubs: do not edit
import torch
import plotly.graph_objects as go
from .figures import Table
from typing import Any

LARGE: int

STEPS: int

MOST: int

peers: dict

SHORTEST: float

LEAST: int

minimisers: dict

ways: dict

QUICK: tuple

FULL: tuple

class Case:
    """A piece of work, as `case` reads it from a name

    Attributes
    ----------
    name : str
        as given
    kind : str
        a grid's equations, their derivative, many right-hand sides, a matrix, or
        many matrices
    size : tuple
        whole numbers
    dtype : torch.dtype
        of the numbers

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case
    """
    name: str
    kind: str
    size: tuple
    dtype: torch.dtype
    def __init__(
        self,
        name: str,
        kind: str,
        size: tuple,
        dtype: torch.dtype,
    ) -> None: ...
    @property
    def many(self) -> tuple:
        """How many systems or right-hand sides

        Returns
        -------
        tuple
            `()` for one

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.many
        """
    @property
    def grid(self) -> tuple:
        """Points along the axes of the grid

        Returns
        -------
        tuple
            `()` if there is none

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.grid
        """
    @property
    def rtol(self) -> float:
        """The relative residual that is asked for; 0 where the number of steps is fixed

        Returns
        -------
        float

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.rtol
        """
    @property
    def most(self) -> int:
        """The number of steps after which a solve ends

        Returns
        -------
        int

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.most
        """

def case(name: str) -> Case:
    """The case of this name

    Parameters
    ----------
    name : str
        such as 'grid 300x300' or 'dense 1000 float32'

    Returns
    -------
    Case

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case
    """

def system(c: Case, free: bool = False) -> tuple:
    """The same system in every process

    Parameters
    ----------
    c : Case
        from `case`
    free : bool, default: False
        for a grid: compute with the grid, and store no matrix

    Returns
    -------
    tuple
        `A`, CSR or dense, and `b`, `(*, n)`

    Raises
    ------
    ValueError
        "poisson…: give the number of points along each axis, 1 or more"
        "… eigenvalues are needed, not …"
        "the eigenvalue … is not positive"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#system
    """

def residual(A: Any, b: torch.Tensor, x: torch.Tensor) -> float:
    """The true relative residual, the largest if there are many

    Parameters
    ----------
    A
        a matrix, a batch of them, or an operator
    b : torch.Tensor
        right-hand sides, `(*, n)`
    x : torch.Tensor
        solutions, as `b`

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#residual
    """

def sizes(A: Any, b: torch.Tensor) -> dict:
    """What a solve keeps, and what a step must move

    Parameters
    ----------
    A
        a matrix or an operator
    b : torch.Tensor
        right-hand sides, `(*, n)`

    Returns
    -------
    dict
        `kept` and `moved`, in bytes

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#sizes
    """

class Skip(Exception):
    """What a library cannot do, and why

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#skip
    """

def ours(c: Any, A: Any, b: Any) -> Any:
    """quadsolve

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #bae369a3

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ours
    """

def by_scipy(c: Any, A: Any, b: Any) -> Any:
    """SciPy

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #b8b825e7

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_scipy
    """

def by_pyamg(c: Any, A: Any, b: Any) -> Any:
    """pyamg, its `cg`

    Parameters
    ----------
    c
    A
    b

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_pyamg
    """

def by_linear_operator(c: Any, A: Any, b: Any) -> Any:
    """linear_operator, its `linear_cg`

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #64022f0a

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_linear_operator
    """

def by_torch_sla(c: Any, A: Any, b: Any) -> Any:
    """torch-sla, its own conjugate gradients

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #ada6ccaa

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_torch_sla
    """

def by_jax(c: Any, A: Any, b: Any) -> Any:
    """JAX, its `cg`

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #5c5ff365

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_jax
    """

def by_lineax(c: Any, A: Any, b: Any) -> Any:
    """lineax, its `CG`

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #3b58932c

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_lineax
    """

def axpy(c: Any, A: Any, b: Any) -> Any:
    """y += αx, on as many bytes as a solve keeps

    Parameters
    ----------
    c
    A
    b

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #dcf6c254

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#axpy
    """

class Peer:
    """A library, and how it is run

    Attributes
    ----------
    make : object
        one of the functions above
    needs : tuple, default: ()
        modules it cannot be run without
    free : bool, default: False
        without a matrix
    fast : bool, default: False
        with compiled words

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#peer
    """
    make: object
    needs: tuple
    free: bool
    fast: bool
    def __init__(
        self,
        make: object,
        needs: tuple = ...,
        free: bool = False,
        fast: bool = False,
    ) -> None: ...

def lacking(name: str) -> list:
    """What is missing for a peer

    Parameters
    ----------
    name : str
        of a peer

    Returns
    -------
    list
        of modules

    Raises
    ------
    ValueError
        "there is no peer …: choose among …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#lacking
    """

class Task:
    """A case in this process, solved once, checked, and ready to be measured

    Parameters
    ----------
    peer
    name
    clock

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "poisson…: give the number of points along each axis, 1 or more"
        "… eigenvalues are needed, not …"
        "the eigenvalue … is not positive"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task
    """
    run: Any
    answer: Any
    first: Any
    repeat: Any
    c: Any
    clock: Any
    A: Any
    b: Any
    def __init__(self, peer: Any, name: Any, clock: Any) -> None: ...
    def seconds(self) -> float:
        """What a solve takes

        Returns
        -------
        float

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task.seconds
        """
    def facts(self) -> dict:
        """The first answer, as JSON knows it

        Returns
        -------
        dict
            `bandwidth` has neither residual nor steps

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task.facts
        """

def memory(peer: Peer, name: str) -> dict:
    """The most memory of a solve, beyond the library's own matrix and right-hand side

    Parameters
    ----------
    peer : Peer
        one of `peers`
    name : str
        of a case

    Returns
    -------
    dict
        `bytes`, and `vectors`: the same as a multiple of the solution's size

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "poisson…: give the number of points along each axis, 1 or more"
        "… eigenvalues are needed, not …"
        "the eigenvalue … is not positive"
        "there is no peer …: choose among …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memory
    """

class Desk:
    """What a worker can be asked

    Parameters
    ----------
    peer
    clock

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#desk
    """
    task: Any
    peer: Any
    clock: Any
    def __init__(self, peer: Any, clock: Any) -> None: ...
    def prepare(self, case: Any) -> Any: ...
    def measure(self) -> Any: ...
    def memory(self, case: Any) -> Any: ...
    def forget(self) -> Any: ...

def answer(desk: Desk, question: str) -> dict:
    """The answer, or why there is none: `skip` or `error`

    Parameters
    ----------
    desk : Desk
        who is asked
    question : str
        JSON: `do` is one of the methods above, and the rest are its arguments

    Returns
    -------
    dict

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#answer
    """

def environment(peer: Peer, threads: int = 1) -> dict:
    """The variables with which a worker is started

    Parameters
    ----------
    peer : Peer
        one of `peers`
    threads : int, default: 1
        of each library

    Returns
    -------
    dict

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#environment
    """

def work(name: str, threads: int = 1) -> None:
    """Be the worker of this peer until nobody asks any more

    Parameters
    ----------
    name : str
        of a peer
    threads : int, default: 1
        of each library

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#work
    """

class Worker:
    """A peer in a process of its own

    Parameters
    ----------
    name : str
        of a peer
    threads : int, default: 1
        of each library
    command : list, optional
        what to start; None: this module as a program

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker
    """
    process: Any
    name: Any
    lines: Any
    errors: Any
    lost: Any
    def __init__(
        self,
        name: str,
        threads: int = 1,
        command: list | None = None,
    ) -> None: ...
    def ask(self, timeout: float = 300, **question: Any) -> dict:
        """The answer; `error` if there is none

        Parameters
        ----------
        timeout : float, default: 300
            seconds to wait for the answer
        **question
            `do`, and what belongs to it

        Returns
        -------
        dict

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker.ask
        """
    def close(self, patience: float = 0) -> None:
        """No more questions

        Parameters
        ----------
        patience : float, default: 0
            seconds until it is killed: it has nothing to lose

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker.close
        """

def staff(names: Any, threads: int = 1) -> Any:
    """A worker for each peer

    Parameters
    ----------
    names
        of peers
    threads : int, default: 1
        of each library

    Returns
    -------
    name: worker

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#staff
    """

def measure(
    workers: dict,
    name: str,
    rounds: int = 9,
    budget: float = 60,
    tell: Any = ...,
) -> dict:
    """A case, by all workers in turn

    Parameters
    ----------
    workers : dict
        name: worker
    name : str
        of a case
    rounds : int, default: 9
        how often each is measured
    budget : float, default: 60
        seconds after which three rounds are enough
    tell : default: <lambda>
        is told how far it is

    Returns
    -------
    dict
        `case`, `goal`, and `rows`: what is known of each peer

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#measure
    """

def quartiles(v: Any) -> list:
    """A quarter, a half, three quarters of the values are below these

    Parameters
    ----------
    v

    Returns
    -------
    list
        three numbers

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#quartiles
    """

def ratios(found: dict, k: str) -> list:
    """How many times as long as the first peer it takes

    Parameters
    ----------
    found : dict
        from `measure`
    k : str
        a peer

    Returns
    -------
    list
        one a round; none if one of the two was not measured

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ratios
    """

def shares(found: dict, k: str) -> list:
    """The bytes a step must move, as a share of those that the memory could have moved

    Parameters
    ----------
    found : dict
        from `measure`
    k : str
        a peer

    Returns
    -------
    list
        one a round

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#shares
    """

def table(found: dict) -> Table:
    """What was found of one case

    Parameters
    ----------
    found : dict
        from `measure`

    Returns
    -------
    Table
        a `Table`, with a row for each peer

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#table
    """

def summary(result: dict) -> Table:
    """The ratios of all cases

    Parameters
    ----------
    result : dict
        from `bench`

    Returns
    -------
    Table
        a `Table`, with a row for each case

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#summary
    """

def backward(result: dict) -> Table:
    """How long the backward pass takes, as a multiple of the forward pass

    Parameters
    ----------
    result : dict
        from `bench`

    Returns
    -------
    Table
        a `Table`, with a row for each peer that has derivatives

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#backward
    """

def memories(name: str, names: Any, threads: int = 1) -> dict:
    """The most memory that a solve takes, by each peer in a fresh process

    Parameters
    ----------
    name : str
        of a case
    names
        of peers
    threads : int, default: 1
        of each library

    Returns
    -------
    dict
        peer: from `memory`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memories
    """

def imports(times: int = 5) -> dict:
    """How long imports take: the medians of fresh processes, in turn

    Parameters
    ----------
    times : int, default: 5
        how often

    Returns
    -------
    dict
        module: seconds of processor time

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#imports
    """

def about(threads: int = 1) -> dict:
    """The machine, the versions, how busy it is, and which peers are left out

    Parameters
    ----------
    threads : int, default: 1
        of each library

    Returns
    -------
    dict

    Raises
    ------
    ValueError
        "there is no peer …: choose among …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#about
    """

def preconditioners(name: str, threads: int = 1) -> dict:
    """What each of the usual preconditioners takes: to make, to apply, to solve with

    Parameters
    ----------
    name : str
        of a case
    threads : int, default: 1
        of PyTorch

    Returns
    -------
    dict
        `case`, and `rows`, one for each preconditioner

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "b has shape …: this is for one right-hand side, (…,)"
        "poisson…: give the number of points along each axis, 1 or more"
        "A is a batch, …: this is for one system, such as A[0]"
        "A is …×…: it must be square"
        "layout=…: pass 'keep', or None to let a solve choose"
        "… eigenvalues are needed, not …"
        "the eigenvalue … is not positive"
    TypeError
        "A must know its size"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#preconditioners
    """

class Asked:
    """A function that counts its gradients

    Parameters
    ----------
    f

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#asked
    """
    f: Any
    n: Any
    def __init__(self, f: Any) -> None: ...
    def __call__(self, v: Any) -> Any: ...

def nonlinear_by_us(x: Any, steps: Any) -> Any:
    """How many iterations and gradients our own takes

    Parameters
    ----------
    x
    steps

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #a2d0ccc2

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#nonlinear_by_us
    """

def nonlinear_by_scipy(x: Any, steps: Any) -> Any:
    """Nonlinear by scipy

    Parameters
    ----------
    x
    steps

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#nonlinear_by_scipy
    """

def lbfgs_by_torch(x: Any, steps: Any) -> Any:
    """Lbfgs by torch

    Parameters
    ----------
    x
    steps

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#lbfgs_by_torch
    """

def minimising(n: int = 1000000, steps: int = 20, rounds: int = 5) -> list:
    """What an iteration costs beside the function itself

    Parameters
    ----------
    n : int, default: 1000000
        unknowns
    steps : int, default: 20
        iterations
    rounds : int, default: 5
        how often each is measured

    Returns
    -------
    list
        a row for each minimiser: iterations, gradients, times in values of f

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#minimising
    """

def bench(
    cases: Any,
    names: Any = None,
    rounds: int = 9,
    threads: int = 1,
    budget: float = 60,
    remember: Any = ...,
    importing: int = 0,
    preconditioning: Any = ...,
    unknowns: Any = ...,
    tell: Any = ...,
    show: Any = ...,
) -> dict:
    """Measure everything

    Parameters
    ----------
    cases
        names of cases
    names : optional
        of peers; None: all that are installed
    rounds : int, default: 9
        how often each is measured
    threads : int, default: 1
        of each library
    budget : float, default: 60
        seconds for a case, after which three rounds are enough
    remember : default: ()
        names of cases whose memory is measured
    importing : int, default: 0
        how often imports are timed
    preconditioning : default: ()
        names of cases that are solved with each of the usual preconditioners
    unknowns : default: ()
        numbers of unknowns for which minimisers are compared
    tell : default: <lambda>
        is told how far it is
    show : default: <lambda>
        is given each case as soon as it is measured

    Returns
    -------
    dict
        numbers and words, so that JSON can hold it

    Raises
    ------
    ValueError
        "there is no peer …: choose among …"
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "b has shape …: this is for one right-hand side, (…,)"
        "poisson…: give the number of points along each axis, 1 or more"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#bench
    """

def memory_table(result: dict) -> Table:
    """The most memory of a solve, in vectors of the solution's size

    Parameters
    ----------
    result : dict
        from `bench`

    Returns
    -------
    Table
        a `Table`, with a row for each case

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memory_table
    """

def ratio_figure(result: dict, dtype: torch.dtype = ...) -> go.Figure:
    """How many times as long as ours a solve takes, over the number of unknowns

    Parameters
    ----------
    result : dict
        from `bench`
    dtype : torch.dtype, default: torch.float64
        of the grids that are drawn

    Returns
    -------
    go.Figure
        plotly's figure

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ratio_figure
    """

def share_figure(result: dict, dtype: torch.dtype = ...) -> go.Figure:
    """What share of the bandwidth a step reaches, over the number of unknowns

    Parameters
    ----------
    result : dict
        from `bench`
    dtype : torch.dtype, default: torch.float64
        of the grids that are drawn

    Returns
    -------
    go.Figure
        plotly's figure

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#share_figure
    """

def vectors(way: str) -> int:
    """How many vectors a step reads and writes, besides the matrix

    Parameters
    ----------
    way : str
        a key of `ways`

    Returns
    -------
    int

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#vectors
    """

def traffic(number: int = 8, index: int | None = 4, stored: int = 5) -> dict:
    """Bytes that a step moves for each unknown

    Parameters
    ----------
    number : int, default: 8
        bytes of a number
    index : int | None, default: 4
        bytes of a column's number; None: diagonals or a stencil, which need none
    stored : int, default: 5
        numbers in a row

    Returns
    -------
    dict
        way: bytes

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#traffic
    """

def run(o: Any) -> dict:
    """What `main` does, but for saving

    Parameters
    ----------
    o
        from `_options`

    Returns
    -------
    dict
        as from `bench`

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "there is no peer …: choose among …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#run
    """

def main() -> Any:
    """`python -m quadsolve.bench`

    Returns
    -------
    %% ../nbs/beyond/20_benchmarks.ipynb #380a5567

    Raises
    ------
    ValueError
        "there is no case …: a name is one of …, with sizes of your own, and …"
        "there is no peer …: choose among …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#main
    """
