"""Why it zigzags, from where it is slowest, and how slow that is"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import VectorLike
from typing import Any

def energy_norm(A: Any, e: VectorLike) -> torch.Tensor:
    """The A-norm of an error (p. 17), $\\sqrt{e^TAe} = \\sqrt{2(f(x_i) - f(x))}$

    Parameters
    ----------
    A
        symmetric positive-definite: a matrix (dense or sparse), or a function of a
        vector
    e : tensor
        one vector, `(n,)`, or many, `(*, n)`

    Returns
    -------
    torch.Tensor
        a number for each vector, `(*,)`

    Raises
    ------
    ValueError
        "eᵀAe is …: A is not positive-definite, and has no energy norm"
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    Shewchuk (1994), §6, p. 17.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#energy_norm

    Examples
    --------
    >>> A, b, x = qs.gallery.sample_problem()
    >>> qs.energy_norm(A, torch.tensor([0., 0.]) - x).round(decimals=4) # of the error at 0
    """

def contraction_factor(A: OperatorLike, e: VectorLike) -> torch.Tensor:
    """What a steepest-descent step leaves of the error's A-norm: ω of (25), p. 18

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite matrix, `(n, n)`
    e : tensor
        the error, `(n,)`, or many, `(*, n)`; its length does not matter

    Returns
    -------
    torch.Tensor
        ω for each error, `(*,)`, from 0 to 1; 0 where the error is 0

    Raises
    ------
    ValueError
        "A is not symmetric"
        "A has the eigenvalue …: it is not positive-definite"

    Notes
    -----
    Shewchuk (1994), §6, p. 18, equation (18).
    https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> qs.rates.contraction_factor(A, [[1., 2.], [1., 0.]]).round(decimals=4)
    """

def contraction_factor_2d(kappa: Any, mu: Any) -> torch.Tensor:
    """What a step leaves of the error's A-norm with two unknowns: ω of (26), p. 18

    Parameters
    ----------
    kappa
        condition number, at least 1: a number, array or tensor
    mu
        slope ξ₂/ξ₁ of the error, ξ₁ along the *larger* eigenvalue; ±∞ too

    Returns
    -------
    torch.Tensor
        ω, of the shape that `kappa` and `mu` broadcast to

    Raises
    ------
    ValueError
        "a condition number is at least 1"

    Notes
    -----
    Shewchuk (1994), §6, p. 18.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor_2d

    Examples
    --------
    >>> mu = [1., 3.5, 10.] # slopes of the error; 3.5 is the worst
    >>> qs.rates.contraction_factor_2d(3.5, mu).round(decimals=4)
    """

def sd_error_bound(kappa: Any, k: int | Any = 1) -> Any:
    """The most it may leave of the A-norm: $((\\kappa-1)/(\\kappa+1))^k$ (p. 20, (28))

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor
    k : int, default: 1
        number of steps; for one step, the bound on ω

    Returns
    -------
    the largest ratio of the A-norms after and before: as `kappa` and `k`

    Raises
    ------
    ValueError
        "a condition number is at least 1"

    Notes
    -----
    Shewchuk (1994), §6, p. 20, equation (28).
    https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#sd_error_bound

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> round(qs.rates.sd_error_bound(qs.condition_number(A)), 3) # for one step
    """

def sd_suboptimality_bound(kappa: Any, k: int | Any = 1) -> Any:
    """The most left of $f(x_{(0)})-f(x)$: $((\\kappa-1)/(\\kappa+1))^{2k}$ (p. 21)

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor
    k : int, default: 1
        number of steps

    Returns
    -------
    the largest possible ratio of the heights above the minimum, after and
    before

    Raises
    ------
    ValueError
        "a condition number is at least 1"

    Notes
    -----
    Shewchuk (1994), §6, p. 21.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#sd_suboptimality_bound

    Examples
    --------
    >>> k = torch.arange(4)
    >>> qs.rates.sd_suboptimality_bound(3., k) # ((3 − 1)/(3 + 1))²ᵏ
    """
