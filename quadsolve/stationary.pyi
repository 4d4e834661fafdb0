"""Split the matrix, solve the easy part, repeat: every step shrinks the error by the same factor"""
# Made by quadsolve.dev.stubs: do not edit
import collections
import collections.abc
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .endings import SolveInfo
from collections.abc import Callable
from typing import Any
from typing import overload

def diagonal(A: OperatorLike) -> torch.Tensor:
    """The diagonal D of a matrix; a `ValueError` says where it is zero

    Parameters
    ----------
    A : matrix, operator or function
        the matrix: a CSR tensor `(n, n)`, or a dense one, `(*, n, n)`

    Returns
    -------
    torch.Tensor
        `(*, n)`

    Raises
    ------
    ValueError
        "A has a zero on its diagonal, in row …, and this method divides by the …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#diagonal

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> qs.stationary.diagonal(A)[:5]
    """

@overload
def jacobi(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    omega: float = 1.0,
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
    """Jacobi's method (p. 11, equation 15). Converges if ρ(I − ωD⁻¹A) < 1

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
    omega : float, default: 1.0
        length of the step: 1 is Jacobi's method, less is damped
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
        "A has a zero on its diagonal, in row …, and this method divides by the …"
        "omega=0 is a step of no length"
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
        "a splitting brings its own preconditioner"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    Shewchuk (1994), §5, p. 11, equation (15).
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#jacobi

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = qs.jacobi(A, b, maxiter=5000)
    >>> info.converged, info.niter
    """
@overload
def jacobi(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    omega: float = 1.0,
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

def triangular_solver(
    A: OperatorLike,
    omega: float = 1.0,
    upper: bool = False,
) -> collections.abc.Callable:
    """(D/ω + L)⁻¹, or (D/ω + U)⁻¹, as a function; the rows keep their order

    Parameters
    ----------
    A : matrix, operator or function
        the matrix: a dense tensor, `(*, n, n)`, or a CSR tensor, `(n, n)`
    omega : float, default: 1.0
        the diagonal is divided by it
    upper : bool, default: False
        the upper triangle, not the lower?

    Returns
    -------
    collections.abc.Callable
        for a vector `(*, n)` of each matrix, or several, `(*, k, n)`

    Raises
    ------
    TypeError
        "a sweep goes through one sparse matrix"
    ValueError
        "A has a zero on its diagonal, in row …, and this method divides by the …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#triangular_solver

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> solve = qs.stationary.triangular_solver(A) # the lower triangle, with the diagonal
    >>> y = solve(b)
    >>> y[:3] # each equation has the unknowns before it
    """

def relaxation(
    A: OperatorLike,
    sweep: str = 'forward',
    omega: float = 1.0,
) -> collections.abc.Callable:
    """N⁻¹ as a function: the change by one sweep of Gauss–Seidel or SOR, given r

    Parameters
    ----------
    A : matrix, operator or function
        the matrix: a dense tensor, `(*, n, n)`, or a CSR tensor, `(n, n)`
    sweep : str, default: 'forward'
        'forward', 'backward', or 'symmetric': forward and then backward
    omega : float, default: 1.0
        relaxation: 1 is Gauss–Seidel

    Returns
    -------
    collections.abc.Callable
        from a residual `(n,)`, or a batch `(*, n)`, to the change of x

    Raises
    ------
    ValueError
        "sweep=…: it is 'forward', 'backward' or 'symmetric'"
        "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
        "A has a zero on its diagonal, in row …, and this method divides by the …"
    TypeError
        "a sweep goes through one sparse matrix"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#relaxation

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> sweep = qs.stationary.relaxation(A, 'symmetric', omega=1.7)
    >>> qs.cg(A, b)[1].niter, qs.cg(A, b, M=sweep)[1].niter
    """

@overload
def gauss_seidel(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    sweep: str = 'forward',
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
    """Gauss–Seidel: from the newest values of the others. Converges for every SPD A

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
    sweep : str, default: 'forward'
        'forward', 'backward' or 'symmetric'
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
        "a splitting brings its own preconditioner"
        "a sweep goes through one sparse matrix"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    ValueError
        "omega=0 is a step of no length"
        "sweep=…: it is 'forward', 'backward' or 'symmetric'"
        "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
        "A has a zero on its diagonal, in row …, and this method divides by the …"
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
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#gauss_seidel

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = qs.gauss_seidel(A, b, maxiter=5000)
    >>> info.converged, info.niter
    """
@overload
def gauss_seidel(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    sweep: str = 'forward',
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

@overload
def sor(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    omega: float = 1.5,
    sweep: str = 'forward',
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
    """Successive over-relaxation: Gauss–Seidel that goes `omega` times as far

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
    omega : float, default: 1.5
        relaxation, 0 < omega < 2; `optimal_omega` has the best for some matrices
    sweep : str, default: 'forward'
        'forward', 'backward' or 'symmetric'
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
        "a splitting brings its own preconditioner"
        "a sweep goes through one sparse matrix"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    ValueError
        "omega=0 is a step of no length"
        "sweep=…: it is 'forward', 'backward' or 'symmetric'"
        "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
        "A has a zero on its diagonal, in row …, and this method divides by the …"
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
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#sor

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = qs.sor(A, b, omega=1.74)
    >>> info.converged, info.niter
    """
@overload
def sor(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    omega: float = 1.5,
    sweep: str = 'forward',
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

@overload
def ssor(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    omega: float = 1.5,
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
    """Symmetric over-relaxation: a forward sweep of SOR, then a backward one

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
    omega : float, default: 1.5
        relaxation, 0 < omega < 2
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
        "a splitting brings its own preconditioner"
        "a sweep goes through one sparse matrix"
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    ValueError
        "omega=0 is a step of no length"
        "sweep=…: it is 'forward', 'backward' or 'symmetric'"
        "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
        "A has a zero on its diagonal, in row …, and this method divides by the …"
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
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#ssor

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> x, info = qs.ssor(A, b, omega=1.7)
    >>> info.converged, info.niter
    """
@overload
def ssor(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    omega: float = 1.5,
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

def iteration_matrix(
    method: Any,
    A: OperatorLike,
    **options: Any,
) -> torch.Tensor:
    """The B with e⁽ⁱ⁺¹⁾ = B e⁽ⁱ⁾ (p. 11, equation 16), by a step from every unit vector

    Parameters
    ----------
    method
        a stationary solver of this page, such as `sor`
    A : matrix, operator or function
        the matrix, `(n, n)`, in any form that has entries
    **options
        those of the method, such as `omega`

    Returns
    -------
    torch.Tensor
        `(n, n)`, dense

    Raises
    ------
    TypeError
        "iteration_matrix needs the entries of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"

    Notes
    -----
    Shewchuk (1994), §5, p. 11, equation (16).
    https://quadsolve.github.io/quadsolve/paper/jacobi.html#iteration_matrix

    Examples
    --------
    >>> B = qs.stationary.iteration_matrix(qs.jacobi, qs.gallery.poisson(4))
    >>> torch.linalg.eigvalsh(B)
    """
