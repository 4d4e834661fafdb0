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
        a function that starts them, for arrays; compiled when it is called with
        arguments of a new kind

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#compiled
    """

def by_kernels(run: Any, watch: Any, limits: Any) -> Any:
    """By machine code, on NumPy's views of the same memory

    Parameters
    ----------
    run
    watch
    limits

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#by_kernels
    """

def threads() -> Any:
    """How many threads a product may use: PyTorch's number

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#threads
    """

def solve_each(run: Any, *args: Any) -> Any:
    """A batch of small dense systems, one after the other, by machine code; None if that is not to be, or cannot be

    Parameters
    ----------
    run
    *args

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/fast.html#solve_each
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
    """

def __getattr__(name: str) -> Any: ...
