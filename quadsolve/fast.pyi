"""With the extra `quadsolve[fast]` the generator of a page and the driver's look at it become machine code"""
# Made by quadsolve.dev.stubs: do not edit
from collections.abc import Callable
from typing import Any

class Counted(Any):
    """A matrix that counts its products

    Parameters
    ----------
    A
        in one of the layouts
    n
        `(1,)`: how many there were

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#counted

    Examples
    --------
    >>> from quadsolve import fast, kernels
    >>> count, v = torch.zeros(1, dtype=torch.int64).numpy(), torch.tensor([3., 4.]).numpy()
    >>> for _ in range(3): kernels.imaged(fast.Counted(kernels.Identity(), count), v)
    >>> count
    """
    def __init__(self, A: Any, n: Any) -> None: ...

def compiled(method: Any, watch: Any) -> Callable[..., Any]:
    """A method and the driver's loop as machine code

    Parameters
    ----------
    method
        the generator function of a method that `speaks`
    watch
        the driver's, that watches it

    Returns
    -------
    function
        a function of arrays that starts them; compiled for each new kind of
        arguments

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#compiled

    Examples
    --------
    >>> from quadsolve.fast import compiled
    >>> from quadsolve.solver import noteworthy # the driver's look at a method
    >>> f = compiled(qs.cg.method, noteworthy)
    >>> callable(f), f is compiled(qs.cg.method, noteworthy) # made once
    """

def by_kernels(run: Any, watch: Any, limits: Any) -> Any:
    """By machine code, on NumPy's views of the same memory

    Parameters
    ----------
    run
    watch
    limits

    Returns
    -------
    %% ../nbs/core/00h_fast.ipynb #3b7bfc57

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#by_kernels

    Examples
    --------
    >>> from quadsolve import fast, ways # `solve_each` is the same for a batch, where it pays
    >>> A, b = qs.gallery.poisson(9).to_dense(), torch.ones(99, 9).double()
    >>> x, one = ways.forced(fast.by_kernels, qs.cg, A, b[0])
    >>> one.converged, qs.cg(A.expand(99, 9, 9).contiguous(), b)[1].converged.all()
    """

def threads() -> Any:
    """How many threads a product may use: PyTorch's number

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#threads

    Examples
    --------
    >>> from quadsolve.fast import threads
    >>> 1 <= threads() <= torch.get_num_threads() # that a product may use
    """

def solve_each(run: Any, *args: Any) -> Any:
    """A batch of small dense systems, one by one, by machine code; None if it cannot be

    Parameters
    ----------
    run
    *args

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#solve_each

    Examples
    --------
    >>> from quadsolve import fast, ways # `solve_each` is the same for a batch, where it pays
    >>> A, b = qs.gallery.poisson(9).to_dense(), torch.ones(99, 9).double()
    >>> x, one = ways.forced(fast.by_kernels, qs.cg, A, b[0])
    >>> one.converged, qs.cg(A.expand(99, 9, 9).contiguous(), b)[1].converged.all()
    """

def prepare(solve: Any = None, say: Callable[..., Any] = ...) -> None:
    """Compile, or load, what a solver needs for matrices of all layouts

    Parameters
    ----------
    solve : optional
        the solver to prepare; `cg` if None
    say : function, default: <lambda>
        called with what is compiled next

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#prepare

    Examples
    --------
    >>> from quadsolve.fast import prepare # `prepare()` compiles CG for matrices of all layouts
    >>> names = []
    >>> prepare(solve=lambda A, b, maxiter: None, say=names.append) # and this only tells which
    >>> names[:3]
    """

def __getattr__(name: str) -> Any: ...
