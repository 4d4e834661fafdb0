"""More equations than unknowns, or fewer: the same method finds the best answer there is, and never multiplies a matrix by its transpose"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import VectorLike
from .endings import BatchInfo
from .endings import Coefficients
from .endings import SolveInfo
from .endings import Status
from .precond import Preconditioner
from collections.abc import Callable
from typing import Any

class LeastSquaresInfo(SolveInfo):
    """A least-squares report: `residual` is ‖b − Ax‖; `matvecs` with A, as many with Aᴴ

    Attributes
    ----------
    status : Status
        how it ended
    niter : int
        steps taken
    residual : float
        ‖b − Ax‖, recomputed from the x that is returned
    recursive_residual : float
        the norm of the r that the method itself carried
    threshold : float
        max(rtol·‖b‖, atol): what `residual`, or with stop='error' what `error` had
        to reach
    rhs_norm : float
        ‖b‖
    matvecs : int
        products with A, the checks included
    seconds : float
        wall time
    history : list, optional
        with history=True: ‖r‖ at k = 0, 1, …, niter
    coefficients : Coefficients, optional
        with history=True: α, β and δ of steps 0, …, niter − 1, if the method shows
        them
    detail : str, default: ''
        what was seen, where there is more to say than the status
    adjoint : object, optional
        after a backward pass: the info of its solve
    error : float, optional
        with stop='error': the A-norm of the error of x, NaN where it is not known
    error_kind : str, default: ''
        and what that is, a bound or an estimate
    bounds : object, optional
        what was last asked of `error_bounds`
    normal_residual : float, default: nan
        ‖Aᴴ(b − Ax) − damp²x‖, recomputed from x: what had to reach `threshold`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresinfo

    Examples
    --------
    >>> A, b = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]), torch.tensor([1., 3., 4.])
    >>> x, info = qs.cgls(A, b)
    >>> round(info.residual, 4), info.normal_residual <= info.threshold, str(info.status)
    """
    normal_residual: float
    @property
    def advice(self) -> Any: ...
    @property
    def square(self) -> Any:
        """The report on (55) as one on a square system

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresinfo.square
        """
    def __init__(
        self,
        status: Status,
        niter: int,
        residual: float,
        recursive_residual: float,
        threshold: float,
        rhs_norm: float,
        matvecs: int,
        seconds: float,
        history: list | None = None,
        coefficients: Coefficients | None = None,
        detail: str = '',
        adjoint: object | None = None,
        error: float | None = None,
        error_kind: str = '',
        bounds: object | None = None,
        normal_residual: float = ...,
    ) -> None: ...

class LeastSquaresBatch(BatchInfo):
    """How each least-squares solve of a batch ended, as `LeastSquaresInfo`

    Attributes
    ----------
    status : object
        array of Status
    niter : torch.Tensor
        steps taken
    residual : torch.Tensor
        ‖b − Ax‖, recomputed from the x that is returned
    recursive_residual : torch.Tensor
        the norm of the r that the method itself carried
    threshold : torch.Tensor
        max(rtol·‖b‖, atol): what `residual` had to reach
    rhs_norm : torch.Tensor
        ‖b‖
    matvecs : torch.Tensor
        products with A that the system took part in until it ended, its check
        included
    seconds : float
        wall time
    history : torch.Tensor, optional
        with history=True: ‖r‖ at k = 0, 1, …, `(steps + 1, *)`; NaN once a system
        has ended
    coefficients : Coefficients, optional
        with history=True: α, β, δ, `(steps, *)` each, if the method shows them
    detail : object, optional
        array of str: what was seen, where there is more to say than the status
    adjoint : object, optional
        after a backward pass: the info of its solve
    error : torch.Tensor, optional
        with stop='error': the A-norm of the error of x, NaN where it is not known
    error_kind : object, optional
        and what that is, an array of str
    normal_residual : torch.Tensor, optional
        ‖Aᴴ(b − Ax) − damp²x‖, recomputed from x: what had to reach `threshold`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresbatch

    Examples
    --------
    >>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.]])
    >>> B = torch.tensor([[1., 1.], [3., 3.], [4., 5.]]) # two right-hand sides, in columns
    >>> X, info = qs.cgls(A, B)
    >>> info.converged, info.residual.round(decimals=4) # the second can be solved exactly
    """
    normal_residual: torch.Tensor | None
    def __getitem__(self, i: Any) -> Any: ...
    def __init__(
        self,
        status: object,
        niter: torch.Tensor,
        residual: torch.Tensor,
        recursive_residual: torch.Tensor,
        threshold: torch.Tensor,
        rhs_norm: torch.Tensor,
        matvecs: torch.Tensor,
        seconds: float,
        history: torch.Tensor | None = None,
        coefficients: Coefficients | None = None,
        detail: object | None = None,
        adjoint: object | None = None,
        error: torch.Tensor | None = None,
        error_kind: object | None = None,
        normal_residual: torch.Tensor | None = None,
    ) -> None: ...

def fit_with(
    method: Any,
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
    """Minimise ‖Ax − b‖² + damp²‖x‖²; x is finite, Aᴴ(b − Ax) no larger than at first

    Parameters
    ----------
    method
        generator function of a method, as `cgls` has it
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
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#fit_with

    Examples
    --------
    >>> A, b = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]), torch.tensor([1., 3., 4.])
    >>> x, info = qs.leastsq.fit_with(qs.cg.method, A, b)
    >>> x.round(decimals=4), info.converged
    """

def least_squares(method: Any) -> Any:
    """Make a method for least squares, a generator of iterates, into a solver

    Parameters
    ----------
    method
        generator function of `(A, b, M, x)`, where A has `there`, `back` and `b`;
        see `cgls`

    Returns
    -------
    the solver: a function with the arguments of `fit_with`

    Raises
    ------
    TypeError
        "least squares need whole vectors, and b is spread over processes"
        "b is a …: a least-squares problem takes one tensor, (m,)"
        "the size of … is not known"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
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

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#least_squares

    Examples
    --------
    ... @qs.leastsq.least_squares
    >>> def downhill(A, b, M, x):
    ...     while True:
    ...         yield qs.problem.State(x=x, r=A.back(A.b - A.there(x)))
    ...         x += .2*A.back(A.b - A.there(x))
    >>> downhill(2*torch.eye(2), torch.tensor([4., 6.]))[0].round(decimals=3)
    """

def cgls(
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
    """Conjugate gradients for min ‖Ax − b‖² + damp²‖x‖² (CGLS, CGNR), A of any shape

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
    Shewchuk (1994), §13, equations (46)–(49), (55).
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#cgls

    Examples
    --------
    >>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.], [1., 3.]]) # a line through 1, 3, 5, 8
    >>> x, info = qs.cgls(A, torch.tensor([1., 3., 5., 8.]))
    >>> x.round(decimals=4), info.converged, round(info.residual, 4)
    """

def column_scaling(A: OperatorLike, damp: float = 0.0) -> Preconditioner:
    """Division by the diagonal of AᴴA + damp²: as if all columns had the same size

    Parameters
    ----------
    A : matrix, operator or function
        `(m, n)` or `(*, m, n)`: a dense or sparse matrix
    damp : float, default: 0.0
        as for `cgls`

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "column_scaling needs the entries of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/normal_equations.html#column_scaling

    Examples
    --------
    >>> t, k = torch.linspace(0, 3.14, 50).double(), torch.arange(10)
    >>> A, b = (1 + k)*torch.cos(t[:, None]*k), t**2 # columns of different size
    >>> x, info = qs.cgls(A, b, M=qs.column_scaling(A))
    >>> f'{info.niter} steps, not {qs.cgls(A, b)[1].niter}'
    """
