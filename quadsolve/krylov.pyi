"""Downhill again, but never undoing a step once taken: two unknowns in two steps, a million in two hundred"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .endings import SolveInfo
from collections.abc import Callable
from typing import Any
from typing import overload

@overload
def cg(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    flexible: bool = False,
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
) -> tuple[torch.Tensor, SolveInfo]:
    """Conjugate gradients (B2, B3 with M) for symmetric (Hermitian) positive-definite A

    Parameters
    ----------
    A : matrix, operator or function
        `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
        or operator, function `v -> A @ v`
    b : tensor
        the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
        batch of matrices, `(*, n, k)` columns
    x0 : tensor, optional
        where to start, in the shape of the solution; zeros if None
    flexible : bool, default: False
        take `precond.flexible_cg`. Conjugate gradients for an M that changes from
        step to step (Notay's FCG(1))
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
    Shewchuk (1994), §8, equations (45)–(49), algorithms B2, B3.
    https://quadsolve.github.io/quadsolve/paper/conjugate_gradients.html#cg

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = qs.cg(A, b, rtol=1e-8)
    >>> info
    """
@overload
def cg(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    flexible: bool = False,
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
) -> tuple[Tree, SolveInfo]: ...
