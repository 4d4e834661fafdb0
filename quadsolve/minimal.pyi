"""A regression with a column too many, a table that has shamed many programs, a picture from its shadows; and two more methods"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import VectorLike
from .endings import SolveInfo
from .leastsq import LeastSquaresInfo
from collections.abc import Callable
from typing import Any

def lsmr(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    damp: float | Any = 0.0,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    adjoint_rtol: float | None = None,
) -> tuple[torch.Tensor, LeastSquaresInfo]:
    """LSMR: the least ‖Aᴴ(b − Ax) − damp²x‖ that the products allow, A of any shape

    Parameters
    ----------
    A : matrix, operator or function
        `(m, n)` or `(*, m, n)`: dense or sparse tensor, NumPy array, SciPy matrix
        or operator, LinearOperator
    b : tensor
        the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
        k)` columns
    x0 : tensor, optional
        where to start, in the shape of the solution; zeros if None
    damp : float, default: 0.0
        λ of λ²‖x‖²: a number, or a tensor with one number, in which x is then
        differentiable
    rtol : float, default: 1e-05
        stop when ‖Aᴴ(b − Ax) − damp²x‖ ≤ max(rtol·‖Aᴴb‖, atol), each system by
        itself
    atol : float, default: 0.0
        the absolute part of that
    maxiter : int, optional
        most steps; 10 n if None, but at least 1000
    M : matrix, operator or function, optional
        preconditioner, applied: `M(s)` approximates (AᴴA + damp²)⁻¹s, such as
        `column_scaling(A)`
    callback : function, optional
        called with the State at k = 0, 1, …; may return True to stop. Its `r` is
        Aᴴ(b − Ax) − damp²x
    history : bool, default: False
        keep the norm of that of every step in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of it
    timeout : float, optional
        most seconds
    adjoint_rtol : float, optional
        rtol of the solve that a derivative takes; `rtol` if None

    Returns
    -------
    tuple[torch.Tensor, LeastSquaresInfo]
        `x`: `(n,)`, `(*, n)` or `(*, n, k)`; `LeastSquaresInfo`, or …`Batch`

    Raises
    ------
    TypeError
        "least squares need whole vectors, and b is spread over processes"
        "b is a …: a least-squares problem takes one tensor, (m,)"
        "the size of … is not known"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
        "… is a …, not a tensor"
    ValueError
        "A is …×…, and b has length …: it must be …"
        "damp has shape …: pass one real number"
        "…=…: it must be a number, and not negative"
        "layout=…: pass 'keep', or None to let a solve choose"
        "ndim=…, but b is a …: that is one unknown"
        "… is on … and b is on …: move one of them, for example b.to(…)"
        "the products with A and with its adjoint do not belong together"
        "A is for vectors of length …, but the columns of b, …, have length …: as …"
        "…: they do not fit"
        "b has shape …"
        "… is …×…: it must be square"
        "… is for vectors of length …, but b has length …"
        "x0 has shape …, and the solution …: they must be the same"
        "A(0) is not 0, so A is not linear"
        "… is a single number"
        "ndim=…, but b has … dimensions"
        "… has shape … and is …: it must have … and be …"
        "A(x) changes x in place"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/least_squares_at_work.html#lsmr

    Examples
    --------
    >>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.], [1., 3.]])
    >>> x, info = qs.lsmr(A, torch.tensor([1., 3., 5., 8.]), damp=.5) # ridge regression
    >>> x.round(decimals=4), info.converged
    """

def craig(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    adjoint_rtol: float | None = None,
) -> tuple[torch.Tensor, SolveInfo]:
    """The shortest solution of Ax = b, by CG for AAᴴy = b, x = Aᴴy (Craig, CGNE)

    Parameters
    ----------
    A : matrix, operator or function
        `(m, n)` or `(*, m, n)`, as for `cgls`, with linearly independent rows
    b : tensor
        the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
        k)` columns
    x0 : tensor, optional
        the solution nearest to it is found, in the shape of the solution; zeros if
        None
    rtol : float, default: 1e-05
        stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
    atol : float, default: 0.0
        the absolute part of that
    maxiter : int, optional
        most steps; 10 m if None, but at least 1000
    M : matrix, operator or function, optional
        preconditioner, applied: `M(r)` approximates (AAᴴ)⁻¹r; a matrix or a
        function
    callback : function, optional
        called with the State at k = 0, 1, …; may return True to stop. Its `x` is y,
        of x = x0 + Aᴴy
    history : bool, default: False
        keep ‖r‖ of every step in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of the residual
    timeout : float, optional
        most seconds
    adjoint_rtol : float, optional
        rtol of the solve that a derivative takes; `rtol` if None

    Returns
    -------
    tuple[torch.Tensor, SolveInfo]
        `x`: `(n,)`, `(*, n)` or `(*, n, k)`; a `SolveInfo` (`BatchInfo` for many)

    Raises
    ------
    TypeError
        "least squares need whole vectors, and b is spread over processes"
        "b is a …: a least-squares problem takes one tensor, (m,)"
        "the size of … is not known"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
        "… is a …, not a tensor"
    ValueError
        "A is …×…, and b has length …: it must be …"
        "x0 has shape …, and the solution …"
        "…=…: it must be a number, and not negative"
        "layout=…: pass 'keep', or None to let a solve choose"
        "ndim=…, but b is a …: that is one unknown"
        "… is on … and b is on …: move one of them, for example b.to(…)"
        "the products with A and with its adjoint do not belong together"
        "A is for vectors of length …, but the columns of b, …, have length …: as …"
        "…: they do not fit"
        "b has shape …"
        "… is …×…: it must be square"
        "… is for vectors of length …, but b has length …"
        "x0 has shape …, and the solution …: they must be the same"
        "A(0) is not 0, so A is not linear"
        "… is a single number"
        "ndim=…, but b has … dimensions"
        "… has shape … and is …: it must have … and be …"
        "A(x) changes x in place"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/least_squares_at_work.html#craig

    Examples
    --------
    >>> A = torch.tensor([[1., 1., 1.], [0., 1., 2.]]) # two equations, three unknowns
    >>> x, info = qs.craig(A, torch.tensor([6., 8.]))
    >>> x.round(decimals=3) # of all solutions the one nearest to 0
    """
