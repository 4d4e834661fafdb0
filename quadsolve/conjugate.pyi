"""Directions that need to be walked only once: what they are, how to make them, and why no other point of the space is better"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .endings import SolveInfo
from collections.abc import Callable
from typing import Any
from typing import overload

def conjugate_gram_schmidt(
    A: OperatorLike,
    U: OperatorLike,
    *,
    passes: int = 2,
) -> torch.Tensor:
    """Gram–Schmidt conjugation (p. 25, equations 36 and 37) of the rows of U

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-definite, `(n, n)`, as for `aslinearoperator`
    U : matrix, operator or function
        independent vectors, `(m, n)`, one a row
    passes : int, default: 2
        how often to go over the directions before each; the paper's formula goes
        once

    Returns
    -------
    torch.Tensor
        `(m, n)`: conjugate rows, the first i spanning what those of U span

    Raises
    ------
    ValueError
        "dᵀAd = … for direction …: A is not positive-definite"
        "U must be (m, n), one vector a row"
        "A is …, and the rows of U have length …"
        "A is not symmetric"
        "… has entries that are not finite"
        "row … of … is zero, or a combination of the rows before it"
        "… has … rows"
        "passes=…: it must be 1, 2, …"
        "layout=…: pass 'keep', or None to let a solve choose"
        "… is a single number"
    TypeError
        "A is … and U is …: convert one of them, for example U.to(…)"
        "… is None"
        "… is on the meta device"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    Shewchuk (1994), §7, p. 25, equation (36).
    https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugate_gram_schmidt

    Examples
    --------
    >>> S, c, _ = qs.gallery.sample_problem()
    >>> D = qs.conjugate_gram_schmidt(S, torch.eye(2, dtype=torch.float64))
    >>> D@S@D.T
    """

def conjugacy_defect(A: OperatorLike, D: OperatorLike) -> float:
    """How far from conjugate (p. 22): the largest $|u^TAv|/(\\|u\\|_A\\|v\\|_A)$

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-definite, `(n, n)`, as for `aslinearoperator`
    D : matrix, operator or function
        vectors other than 0, `(m, n)`, one a row

    Returns
    -------
    float
        from 0, where all pairs are conjugate, to 1

    Raises
    ------
    ValueError
        "dᵀAd = … for one of the vectors"
        "U must be (m, n), one vector a row"
        "A is …, and the rows of U have length …"
        "A is not symmetric"
        "layout=…: pass 'keep', or None to let a solve choose"
        "… is a single number"
    TypeError
        "A is … and U is …: convert one of them, for example U.to(…)"
        "… is None"
        "… is on the meta device"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    Shewchuk (1994), §7, p. 22.
    https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugacy_defect

    Examples
    --------
    >>> S, c, _ = qs.gallery.sample_problem()
    >>> axes = torch.eye(2, dtype=torch.float64)
    >>> qs.conjugate.conjugacy_defect(S, axes) # 0 if they were conjugate
    """

@overload
def conjugate_directions(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    directions: OperatorLike | None = None,
    passes: int = 2,
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
    """Conjugate directions (pp. 21–30): n steps, and 2n vectors that are kept; A SPD

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
    directions : matrix, operator or function, optional
        vectors to make conjugate, `(n, n)`, one a row; the axes if None; or `r ->
        u`, for the residual r
    passes : int, default: 2
        how often each is made conjugate to those before it
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
    TypeError
        "conjugate_directions needs whole vectors, and these are spread"
        "conjugate_directions takes no M"
        "… is None"
        "… is on the meta device"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "directions has shape …: … unknowns take … vectors of length …"
        "passes=…: it must be 1, 2, …"
        "directions(r) must return a tensor of the shape of r, …: it is …"
        "… is a single number"
        "… has entries that are not finite"
        "row … of … is zero, or a combination of the rows before it"
        "… has … rows"
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
        "ndim=…, but b has … dimensions"
        "A(x) changes x in place"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    Shewchuk (1994), §7, equations (29), (32), (43).
    https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugate_directions

    Examples
    --------
    >>> S, c, _ = qs.gallery.sample_problem()
    >>> x, info = qs.conjugate_directions(S, c)
    >>> x, info.niter
    """
@overload
def conjugate_directions(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    directions: OperatorLike | None = None,
    passes: int = 2,
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
