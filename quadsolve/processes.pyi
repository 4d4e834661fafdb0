"""Sums over all of them, messages between any two, and vectors of which each has a part"""
# Made by quadsolve.dev.stubs: do not edit
import torch
import torch.autograd
import torch.autograd.function
from ._types import VectorLike
from collections.abc import Callable
from typing import Any

def together(
    f: Any,
    n: int,
    *args: Any,
    timeout: float = 60.0,
    check: bool = True,
) -> list:
    """Run a function in `n` processes of this machine that can talk (not on Windows)

    Parameters
    ----------
    f
        a function, called in each process with its process group ready
    n : int
        how many processes
    *args
        of f
    timeout : float, default: 60.0
        most seconds that one process waits for another; twice that for all
    check : bool, default: True
        raise what a process has raised? Else it stands in the list

    Returns
    -------
    list
        what each process returned, by rank

    Raises
    ------
    OSError
        "together needs os.fork"
    RuntimeError
        "rank …: …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#together

    Examples
    --------
    >>> def solved(A, b): # called in each of two processes
    ...     D = qs.distributed.rows(A)
    ...     return qs.cg(D, qs.distributed.vector(b, D))[1].converged
    >>> qs.distributed.together(solved, 2, qs.gallery.poisson(20, 20), torch.ones(400).double())
    """

class Team:
    """Processes that share a problem: their sums, their messages, how many there were

    Parameters
    ----------
    mesh : optional
        a process group, or a DeviceMesh of one dimension; None: all processes there
        are

    Raises
    ------
    ValueError
        "this process does not belong to the mesh"
        "the mesh has … dimensions"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#team

    Examples
    --------
    >>> t = qs.processes.Team() # all processes there are
    >>> t, t.sum(torch.tensor(2.)), t.max(torch.tensor(3.)), t.facts('ready')
    """
    group: Any
    rank: Any
    size: Any
    device: Any
    reductions: Any
    sent: Any
    works: Any
    def __init__(self, mesh: Any = None) -> None: ...
    def lost(self, error: Any) -> Exception:
        """Who failed, and why?

        Parameters
        ----------
        error
            what was raised when the others could not be reached

        Returns
        -------
        Exception
            what to raise

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#team.lost
        """
    def leave(self, error: Any) -> None:
        """Say why this rank cannot go on, and let nobody wait for it

        Parameters
        ----------
        error
            what was raised here

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#team.leave
        """
    def begin(self, t: torch.Tensor) -> Callable[..., Any]:
        """Begin to add up what the processes have, in one all-reduce

        Parameters
        ----------
        t : torch.Tensor
            numbers, of the same shape in each process; overwritten

        Returns
        -------
        function
            a function that waits, and returns the sums

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.begin
        """
    def sum(self, t: Any) -> Any: ...
    def max(self, t: Any) -> Any:
        """The largest of what the processes have, entry by entry; NaN counts as infinite

        Parameters
        ----------
        t

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.max
        """
    def exchange(
        self,
        given: torch.Tensor,
        sent: list,
        due: list,
    ) -> Callable[..., Any]:
        """Begin to send rows to other processes

        Parameters
        ----------
        given : torch.Tensor
            `(s, *)`: rows for the others, those for rank 0 first
        sent : list
            how many of them for each rank
        due : list
            how many rows each rank sends here

        Returns
        -------
        function
            a function that waits, and returns the rows that came, `(d, *)`, in rank
            order

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.exchange
        """
    def facts(self, fact: Any) -> list:
        """What each process says, by rank

        Parameters
        ----------
        fact

        Returns
        -------
        list

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.facts
        """
    def each(self, f: Any) -> Any:
        """f(), and if it raises in one process, an error in all of them

        Parameters
        ----------
        f
            a function without arguments, which does not talk to other processes

        Returns
        -------
        what it returns

        Raises
        ------
        ValueError

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.each
        """
    def agreed(self, name: Any, **facts: Any) -> None:
        """Complain in every process if something is not the same in all

        Parameters
        ----------
        name
        **facts

        Raises
        ------
        ValueError
            "… of …: … on rank 0, but … on rank …: they must agree"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#team.agreed
        """

class Layout:
    """Who has which unknowns: rank r those from `starts[r]` up to `starts[r + 1]`

    Parameters
    ----------
    team : Team
        the processes
    sizes
        how many unknowns each of them has

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#layout

    Examples
    --------
    >>> layout = qs.processes.Layout(qs.processes.Team(), sizes=[6]) # a size for each process
    >>> layout, layout.mine
    """
    team: Any
    sizes: Any
    starts: Any
    n: Any
    mine: Any
    def __init__(self, team: Team, sizes: Any) -> None: ...
    def ordered(self, v: Any) -> Any: ...
    def natural(self, v: Any) -> Any: ...

def evenly(n: int, team: Team) -> Layout:
    """About as many unknowns for each process of a team

    Parameters
    ----------
    n : int
        how many unknowns there are
    team : Team
        the processes

    Returns
    -------
    Layout

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#evenly

    Examples
    --------
    >>> layout = qs.processes.evenly(100, qs.processes.Team())
    >>> layout.n, layout.sizes, layout.starts
    """

class Vector:
    """A vector, or several as columns, spread over processes

    Parameters
    ----------
    local : torch.Tensor
        `(m,)` or `(m, k)`: the entries of this process
    layout : Layout
        who has which

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#vector

    Examples
    --------
    >>> t = qs.processes.Team()
    >>> v = qs.processes.Vector(torch.tensor([3., 4.]), qs.processes.evenly(2, t))
    >>> v.norm(), v.dot(v), (2*v - 1).local # sums over all processes
    """
    local: Any
    layout: Any
    def __init__(self, local: torch.Tensor, layout: Layout) -> None: ...
    @property
    def shape(self) -> Any: ...
    @property
    def dtype(self) -> Any: ...
    @property
    def device(self) -> Any: ...
    def __len__(self) -> Any: ...
    def by(self, f: Callable[..., Any], *others: Any) -> Vector:
        """The vector of f's values

        Parameters
        ----------
        f : function
            a function of tensors of the same shape, entry by entry
        *others
            vectors of the same layout, or numbers

        Returns
        -------
        Vector

        Raises
        ------
        ValueError
            "another layout"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#vector.by
        """
    def __add__(self, *others: Any, f: Any = ...) -> Any: ...
    def __sub__(self, *others: Any, f: Any = ...) -> Any: ...
    def __mul__(self, *others: Any, f: Any = ...) -> Any: ...
    def __truediv__(self, *others: Any, f: Any = ...) -> Any: ...
    def __neg__(self, *others: Any, f: Any = ...) -> Any: ...
    def __radd__(self, *others: Any, f: Any = ...) -> Any: ...
    def __rmul__(self, *others: Any, f: Any = ...) -> Any: ...
    def dot(self, other: Vector) -> Any:
        """The inner product, in one all-reduce

        Parameters
        ----------
        other : Vector
            in the same layout

        Returns
        -------
        the inner product, the same number in every process; of columns `(k,)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#vector.dot
        """
    def norm(self) -> Any:
        """The Euclidean norm

        Returns
        -------
        the same number in every process; of columns `(k,)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#vector.norm
        """
    def gather(self) -> torch.Tensor:
        """The whole vector in natural order; a gradient adds up what all processes ask for

        Returns
        -------
        torch.Tensor
            `(n,)` or `(n, k)`, in every process

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/processes.html#vector.gather
        """
    def unknown(self, ndim: Any = None) -> Any: ...

class Exchanged(torch.autograd.function.Function):
    """Messages, whose derivatives are the same messages backwards

    Parameters
    ----------
    *args
    **kwargs

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#exchanged

    Examples
    --------
    >>> def swapped():
    ...     t, v = qs.processes.Team(), torch.tensor([0., 1.]) # one for each rank
    ...     return qs.processes.Exchanged.apply(v + 10*t.rank, t, [1, 1], [1, 1])
    >>> qs.processes.together(swapped, 2)
    """
    @staticmethod
    def forward(given: Any, team: Any, sent: Any, due: Any) -> Any: ...
    @staticmethod
    def setup_context(ctx: Any, inputs: Any, output: Any) -> None: ...
    @staticmethod
    def backward(ctx: Any, g: Any) -> Any: ...
    @staticmethod
    def jvp(ctx: Any, d: Any, *_: Any) -> Any: ...

def local_part(v: Any) -> Any:
    """What this process has of a DTensor, and anything else as it is

    Parameters
    ----------
    v

    Raises
    ------
    ValueError
        "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
        it"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#local_part

    Examples
    --------
    >>> qs.processes.local_part(torch.ones(2)) # of a `DTensor` the rows that are here
    """

def vector(v: VectorLike, at: Any) -> Vector:
    """A vector, spread as those that the matrix is applied to

    Parameters
    ----------
    v : tensor
        the whole vector, `(n,)` or `(n, k)`, the same in each process; or the
        entries of this one
    at
        a matrix, vector or layout that says who has which

    Returns
    -------
    Vector

    Raises
    ------
    TypeError
        "a … does not say who has which unknowns"
        "… is None"
        "… is on the meta device"
    ValueError
        "v has … rows"
        "… is a single number"
        "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
        it"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#vector

    Examples
    --------
    >>> A = qs.distributed.rows(qs.gallery.poisson(4))
    >>> v = qs.distributed.vector(torch.ones(4, dtype=torch.float64), A)
    >>> v, (A@v).gather()
    """

def scatter(v: VectorLike, at: Any, source: int = 0) -> Vector:
    """A vector from the process that has all of it

    Parameters
    ----------
    v : tensor
        the whole vector, `(n,)` or `(n, k)`, on one rank; None on the others
    at
        a matrix, vector or layout that says who has which
    source : int, default: 0
        the rank that has it

    Returns
    -------
    Vector

    Raises
    ------
    TypeError
        "a … does not say who has which unknowns"
        "… is None"
        "… is on the meta device"
    ValueError
        "v has … rows, and there are … unknowns"
        "… is a single number"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/processes.html#scatter

    Examples
    --------
    >>> layout = qs.processes.evenly(3, qs.processes.Team())
    >>> qs.processes.scatter(torch.arange(3.), layout, source=0).local # who has it all
    """
