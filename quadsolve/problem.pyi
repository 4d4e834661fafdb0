"""The arguments of a solve, read, checked and made of one kind: vectors, images, lists of parameters, one or many"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import VectorLike
from .operators import LinearOperator
from typing import Any

class State:
    """What a method shows of itself at an iterate: at least `x` and the residual `r`

    Parameters
    ----------
    **kw

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/problem.html#state

    Examples
    --------
    >>> from quadsolve.problem import State
    >>> s = State(k=0, x=torch.zeros(2), r=torch.ones(2)) # what a method yields
    >>> s, s.but(k=1).k
    """
    def __init__(self, **kw: Any) -> None: ...
    def but(self, **kw: Any) -> Any: ...
    def clone(self) -> Any: ...
    def __getattr__(self, name: str) -> Any: ...

class Opaque(LinearOperator):
    """A map that hides tensors it depends on: it has a first derivative, and no more

    Parameters
    ----------
    of
    tensors

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/problem.html#opaque

    Examples
    --------
    >>> from quadsolve.problem import read; x = torch.ones(2, requires_grad=True)
    >>> g, = torch.autograd.grad((x**4).sum(), x, create_graph=True) # a graph made before
    >>> p = read(None, lambda v: torch.autograd.grad(g, x, v, retain_graph=True)[0], [1., 1.])
    >>> type(p.A).__name__
    """
    of: Any
    tensors: Any
    def __init__(self, of: Any, tensors: Any) -> None: ...
    def __call__(self, v: Any, out: Any = None) -> Any: ...
    def fresh(self) -> Any: ...
    def with_tensors(self, tensors: Any) -> Any: ...

class Problem:
    """A method and its arguments, of one kind and checked: vectors are the last axis

    Parameters
    ----------
    method
    A
    b
    x
    M
    opts : optional
    first : optional
    back : optional

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/problem.html#problem

    Examples
    --------
    >>> from quadsolve.problem import read
    >>> p = read(qs.cg.method, [[3, 2], [2, 6]], [2., -8.]) # whole numbers and lists
    >>> type(p).__name__, p.A, p.b, p.n
    """
    n: Any
    first: Any
    back: Any
    method: Any
    A: Any
    b: Any
    x: Any
    M: Any
    opts: Any
    transposed: Any
    derivative: Any
    report: Any
    rhs_norm: Any
    def __init__(
        self,
        method: Any,
        A: Any,
        b: Any,
        x: Any,
        M: Any,
        opts: Any = None,
        first: Any = None,
        back: Any = None,
    ) -> None: ...
    @property
    def tensors(self) -> Any: ...
    def shown(self, s: Any) -> Any:
        """A state as the user sees it, in the shape of `b`

        Parameters
        ----------
        s

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#problem.shown
        """
    def operators(self) -> Any:
        """A and M as they are applied

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#problem.operators
        """
    def parts(self) -> Any:
        """The operators of A and M, of which M may be None

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#problem.parts
        """
    def at(self, i: Any) -> Any:
        """One system of a batch, or with slices some of them, with nobody watching

        Parameters
        ----------
        i

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#problem.at
        """
    def near_one(self) -> Any:
        """The problem with right-hand sides near one, and the way back for its solution

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#problem.near_one
        """
    def one(self) -> Any:
        """Solve one system, step by step

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#problem.one
        """
    def run(self) -> Any:
        """Solve: the solution and its report, without derivatives

        Raises
        ------
        ValueError

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#problem.run
        """
    def solve(self) -> Any:
        """The solution and its report, differentiable in `b` and in the tensors of A

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.solve
        """
    def share(self) -> Any:
        """How many systems to solve at a time

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/batch.html#problem.share
        """
    def many(self) -> Any:
        """Solve many systems, in the way that suits the sizes

        Raises
        ------
        ValueError
            "with another rule than stop='residual' the systems of a batch are solved …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/batch.html#problem.many
        """
    def within(self, start: Any) -> Any:
        """The same with what is left of its time since `start`

        Parameters
        ----------
        start

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/batch.html#problem.within
        """
    def with_numbers(self, b: VectorLike, x: Any, tensors: Any) -> Problem:
        """The same problem with other numbers

        Parameters
        ----------
        b : tensor
            `(*, n)`: the right-hand side
        x
            where to start, or None
        tensors
            those of A, then those of M

        Returns
        -------
        Problem
            a problem that reports to the same place

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.with_numbers
        """
    def product(self, x: VectorLike, tensors: Any) -> Any:
        """A x as a function of the tensors of A

        Parameters
        ----------
        x : tensor
            `(*, n)`
        tensors
            those of A

        Returns
        -------
        `(*, n)`: the product with the matrix of the system

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.product
        """
    def tangent(self) -> Problem:
        """The problem that a forward derivative solves: the same matrix, another b

        Returns
        -------
        Problem

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.tangent
        """
    def adjoint(self) -> Problem:
        """The problem that a backward pass solves: the adjoint matrix, if that is another

        Returns
        -------
        Problem

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.adjoint
        """
    def mapped(self, tensors: Any, dims: Any, size: int, ndim: int) -> Problem:
        """The problem when `torch.vmap` maps over it

        Parameters
        ----------
        tensors
            those of A, then those of M, some with one dimension more
        dims
            where they have it
        size : int
            its size
        ndim : int
            dimensions of `b` without it

        Returns
        -------
        Problem

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/implicit.html#problem.mapped
        """

def read(
    method: Any,
    A: Any,
    b: Any,
    x0: Any = None,
    M: Any = None,
    opts: Any = None,
    ndim: Any = None,
) -> Problem:
    """The problem that these arguments state, or an error that says what is wrong

    Parameters
    ----------
    method
        generator function of a method
    A
        as in `drive`
    b
        as in `drive`
    x0 : optional
        as in `drive`
    M : optional
        as in `drive`
    opts : optional
        a State with the options of the driver
    ndim : optional
        as in `drive`

    Returns
    -------
    Problem

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "ndim=…, but b is a …: that is one unknown"
        "b has shape …"
        "A is for vectors of length …, but the columns of b, …, have length …: as …"
        "…: they do not fit"
        "… is …×…: it must be square"
        "… is for vectors of length …, but b has length …"
        "… is on … and b is on …: move one of them, for example b.to(…)"
        "x0 has shape …, and the solution …: they must be the same"
        "A(0) is not 0, so A is not linear"
        "… is a single number"
        "ndim=…, but b has … dimensions"
        "A(x) changes x in place"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
        "A(x) has shape …, but x has …"
    TypeError
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
        "… is …: pass …"
        "A(x) returned a …, not a tensor"
        "A(x) is … where x is …: keep the type of x"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/problem.html#read

    Examples
    --------
    >>> from quadsolve.problem import read
    >>> p = read(qs.cg.method, [[3, 2], [2, 6]], [2., -8.]) # whole numbers and lists
    >>> type(p).__name__, p.A, p.b, p.n
    """

class Products:
    """An operator as a loop uses it: one buffer, one counter

    Parameters
    ----------
    A
    like
    x : optional
    first : optional

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/problem.html#products

    Examples
    --------
    >>> from quadsolve.problem import Products
    >>> A = Products(qs.aslinearoperator(torch.eye(2)), like=torch.ones(2))
    >>> A(torch.ones(2)), A(torch.ones(2)), A.n # it counts
    """
    n: Any
    A: Any
    out: Any
    x: Any
    first: Any
    def __init__(self, A: Any, like: Any, x: Any = None, first: Any = None) -> None: ...
    def __call__(self, v: Any) -> Any: ...
    @property
    def matrix(self) -> Any:
        """The tensor that A was made of, for a method that needs its entries

        Raises
        ------
        TypeError
            "this method needs all of A, and its rows are spread over processes"
            "this method needs the entries of A"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/problem.html#products.matrix
        """
