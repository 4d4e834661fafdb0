"""A method is a generator of iterates; everything else a solver needs is written once, here"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .endings import SolveInfo
from collections.abc import Callable
from typing import Any
from typing import NamedTuple
from typing import overload
from .problem import State as State

class Notes(NamedTuple):
    """Notes(k, rn, first, least, half, bound)

    Examples
    --------
    >>> from quadsolve.solver import Notes, noteworthy
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> states = qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
    >>> unknown = Notes(0, *[float('nan')]*5)
    >>> limits = dict(look=1., every=10, stop=100, rhs_norm=20., eps=1e-16)
    >>> s, notes, still = next(noteworthy(states, unknown, b.clone(), **limits))
    >>> notes.k, notes.first, still
    """
    k: Any
    rn: Any
    first: Any
    least: Any
    half: Any
    bound: Any

rules_of_stopping: dict

later: dict

class Driver:
    """What the drivers of one system and of many have in common

    Parameters
    ----------
    p

    Raises
    ------
    ImportError
        "progress=True needs fastprogress"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/solver.html#driver

    Examples
    --------
    >>> from quadsolve.solver import Driver
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> options = qs.problem.State(progress=False, timeout=60.)
    >>> driver = Driver(qs.problem.read(qs.cg.method, A, b, None, None, options))
    >>> driver.symmetric, driver.late
    """
    bar: Any
    looks: Any
    p: Any
    o: Any
    b: Any
    begun: Any
    eps: Any
    def __init__(self, p: Any) -> None: ...
    def ask(self, v: Any, who: int | Any = 1) -> Any:
        """A product that no method asked for, counted for those who need it

        Parameters
        ----------
        v
        who : int, default: 1

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#driver.ask
        """
    @property
    def late(self) -> Any: ...
    def asks(self, s: Any) -> Any: ...
    @property
    def symmetric(self) -> Any: ...
    def why(self, n: Any, s: Any, who: int | Any = 1) -> None:
        """Measure what the rules want to know about a bad step

        Parameters
        ----------
        n
        s
        who : int, default: 1

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#driver.why
        """
    def is_symmetric(self, n: Any, who: int | Any = 1) -> None:
        """Measure how far A is from symmetric, with a random pair

        Parameters
        ----------
        n
        who : int, default: 1

        Raises
        ------
        ValueError
            "layout=…: pass 'keep', or None to let a solve choose"
        TypeError
            "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#driver.is_symmetric
        """
    def is_singular(self, n: Any, who: int | Any = 1) -> None:
        """Measure what size of ‖Ad‖/‖d‖ means nothing: a small part of that of a random d

        Parameters
        ----------
        n
        who : int, default: 1

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/solver.html#driver.is_singular
        """

def noteworthy(
    states: Any,
    notes: Any,
    kept: Any,
    look: Any,
    every: Any,
    stop: Any,
    rhs_norm: Any,
    eps: Any,
) -> Any:
    """The states to look at, what was noted on the way, and whether x stands still

    Parameters
    ----------
    states
    notes
    kept
    look
    every
    stop
    rhs_norm
    eps

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/solver.html#noteworthy

    Examples
    --------
    >>> from quadsolve.solver import Notes, noteworthy
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> states = qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
    >>> unknown = Notes(0, *[float('nan')]*5)
    >>> limits = dict(look=1., every=10, stop=100, rhs_norm=20., eps=1e-16)
    >>> s, notes, still = next(noteworthy(states, unknown, b.clone(), **limits))
    >>> notes.k, notes.first, still
    """

@overload
def drive(
    method: Any,
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    ndim: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    residual_refresh: int = 0,
    checkpoint: Any = None,
    resume: Any = None,
    stop: str | Any = 'residual',
    adjoint_rtol: float | None = None,
    **options: Any,
) -> tuple[torch.Tensor, SolveInfo]:
    """Run a method to its end; x is finite, no worse than the start or twice the best

    Parameters
    ----------
    method
        generator function of `(A, b, M, x)` that yields a State with at least `x`
        and `r`, both updated in place
    A : matrix, operator or function
        `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
        or operator, function `v -> A @ v`
    b : tensor
        the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
        batch of matrices, `(*, n, k)` columns
    x0 : tensor, optional
        where to start, in the shape of the solution; zeros if None
    rtol : float, default: 1e-05
        stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
    atol : float, default: 0.0
        the absolute part of that
    maxiter : int, optional
        most steps; 10 n if None, but at least 1000
    M : matrix, operator or function, optional
        preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
    ndim : int, optional
        how many of the last dimensions of `b` make up one unknown: 2 for images; 1
        for vectors, as columns
    callback : function, optional
        called with the State at k = 0, 1, …; may return True to stop. Its tensors
        change: clone to keep
    history : bool, default: False
        keep ‖r‖ of every step in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of the residual
    timeout : float, optional
        most seconds
    residual_refresh : int, default: 0
        recompute r = b − Ax every so many steps (the paper: 50); 0 for never
    checkpoint : optional
        a folder where the state is written down every 100 steps, or
        `Checkpoint(folder, every=…)`
    resume : optional
        such a folder, to go on from there
    stop : str, default: 'residual'
        what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
        (11b); or a rule
    adjoint_rtol : float, optional
        rtol of the solve that a derivative takes, for its own right-hand side;
        `rtol` if None
    **options
        those of the method

    Returns
    -------
    tuple[torch.Tensor, SolveInfo]
        `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

    Raises
    ------
    ValueError
        "…=…: it must be a number, and not negative"
        "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
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
    TypeError
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/solver.html#drive

    Examples
    --------
    >>> from quadsolve.solver import drive
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = drive(qs.cg.method, A, b, rtol=1e-3)
    >>> info.converged, info.niter
    """
@overload
def drive(
    method: Any,
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    ndim: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    residual_refresh: int = 0,
    checkpoint: Any = None,
    resume: Any = None,
    stop: str | Any = 'residual',
    adjoint_rtol: float | None = None,
    **options: Any,
) -> tuple[Tree, SolveInfo]: ...

def solver(
    method: Any = None,
    *,
    symmetric: bool = True,
    whole_state: bool = False,
    variants: dict | None = None,
) -> Any:
    """Make a method, a generator of iterates, into a solver

    Parameters
    ----------
    method : optional
        generator function of `(A, b, M, x, **options)`, see `drive`
    symmetric : bool, default: True
        does the method need a symmetric A? Then a failed solve is checked for it
    whole_state : bool, default: False
        is all that it remembers in its State? Then systems that have ended leave a
        batch early
    variants : dict, optional
        option, True or False → the solver that is taken if it is True:
        'module.name'

    Returns
    -------
    the solver: a function as `drive`, and `.iterates` to step by hand

    Raises
    ------
    ValueError
        "iterates steps through one system"
        "…=…: it must be a number, and not negative"
        "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
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
    TypeError
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/solver.html#solver

    Examples
    --------
    ... @qs.solver
    >>> def heavy_ball(A, b, M, x, *, step=.3, keep=.75):
    ...     "Gradient descent that keeps a part of its last step"
    ...     r, d = b - A(x), torch.zeros_like(b)
    ...     while True:
    ...         yield qs.problem.State(x=x, r=r)
    ...         d.mul_(keep).add_(M(r), alpha=step)
    ...         x.add_(d)
    ...         torch.sub(b, A(x), out=r)
    ... 
    >>> x, info = heavy_ball(qs.gallery.poisson(20, 20), torch.ones(400).double())
    >>> info.converged, info.niter
    """

def trace(states: Any, steps: int | None = None) -> State:
    """The story of a solve, for figures and tests

    Parameters
    ----------
    states
        states, as from `cg.iterates(A, b, x0)`
    steps : int, optional
        how many steps to take at most; all there are if None

    Returns
    -------
    State
        all fields stacked: `x` is (steps + 1, n), `alpha` is (steps + 1,), …

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/solver.html#trace

    Examples
    --------
    >>> from quadsolve.solver import trace
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> story = trace(qs.cg.iterates(A, b, [-2., -2.]))
    >>> story.x
    """
