"""Most vectors turn when a matrix is applied to them; a few only stretch, and those decide where an iteration ends"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import VectorLike
from typing import Any

class Estimate(float):
    """A number that says how far to trust it; in a calculation it is a float

    Parameters
    ----------
    value : float
        the number
    error : float, default: 0.0
        a bound on how far off it is; inf if no bound is known
    side : str, default: ''
        'below': it can only be too small; 'above': too large; 'exact': only
        rounding is left
    matvecs : int, default: 0
        products with the matrix that it took
    converged : bool, default: True
        is it as good as was asked for?
    residual : float, default: inf
        ‖Bv − λv‖ for the vector v of length 1 to which it belongs, if there is one

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#estimate

    Examples
    --------
    >>> kappa = qs.condition_number(qs.gallery.spd(50)) # small: from all eigenvalues
    >>> isinstance(kappa, float), round(kappa), kappa.side, kappa.converged
    """
    error: Any
    residual: Any
    side: Any
    matvecs: Any
    converged: Any
    def __init__(
        self,
        value: float,
        error: float = 0.0,
        side: str = '',
        matvecs: int = 0,
        converged: bool = True,
        residual: float = ...,
    ) -> None: ...

def spectral_radius(
    B: OperatorLike,
    *,
    small: int = 500,
    rtol: float = 1e-06,
    maxiter: int = 100,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
    seed: int = 30817,
) -> Estimate:
    """The spectral radius $\\rho(B) = \\max|\\lambda|$ (p. 10)

    Parameters
    ----------
    B : matrix, operator or function
        the matrix, `(n, n)`, as for `aslinearoperator`; it need not be symmetric
    small : int, default: 500
        up to this size all eigenvalues are computed
    rtol : float, default: 1e-06
        above it: stop when the residual of the largest is below `rtol` of it …
    maxiter : int, default: 100
        … or after so many products; so many vectors are kept
    n : int, optional
        the size, if B is a function
    dtype : torch.dtype, optional
        of the vectors, if B does not say
    device : optional
        of the vectors, if B does not say
    seed : int, default: 30817
        of the random start

    Returns
    -------
    Estimate
        a float; 'exact' for a small matrix, else an estimate, with its residual

    Raises
    ------
    ValueError
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "A has entries that are not finite"
        "A(v) is not finite"
        "maxiter is …: at least one product is needed"
        "the start must be a vector of … numbers"
        "the start is zero or not finite"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    Shewchuk (1994), §5, p. 10.
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#spectral_radius

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> B = torch.eye(2) - A/A.diagonal()[:, None] # of Jacobi's iteration
    >>> round(qs.spectral_radius(B), 3) # below 1: it converges
    """

def eigenbasis(
    A: OperatorLike,
    *,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """All eigenvalues and eigenvectors of a symmetric matrix (p. 10; p. 15, equation 17)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`; it is
        made dense
    n : int, optional
        the size, if A is a function
    dtype : torch.dtype, optional
        of the vectors, if A does not say
    device : optional
        of the vectors, if A does not say

    Returns
    -------
    tuple[torch.Tensor, torch.Tensor]
        descending `(n,)`; orthonormal columns `(n, n)`

    Raises
    ------
    ValueError
        "A has entries that are not finite"
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "A is not symmetric"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    Shewchuk (1994), §5, p. 10, 15, equation (17).
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#eigenbasis

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> lam, V = qs.eigenbasis(A) # the largest first
    >>> lam, V.round(decimals=4)
    """

def rayleigh_quotient(A: OperatorLike, v: VectorLike) -> float:
    """How much A stretches along v: $v^TAv/v^Tv$ (p. 10)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`
    v : tensor
        a nonzero vector, `(n,)`

    Returns
    -------
    float
        between the smallest and the largest eigenvalue

    Raises
    ------
    ValueError
        "maxiter is …: at least one product is needed"
        "the start must be a vector of … numbers"
        "the start is zero or not finite"
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "layout=…: pass 'keep', or None to let a solve choose"

    Notes
    -----
    Shewchuk (1994), §5, p. 10.
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#rayleigh_quotient

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> round(qs.rayleigh_quotient(A, [1., 2.]), 6), round(qs.rayleigh_quotient(A, [1., 1.]), 6)
    """

def power_iteration(
    A: OperatorLike,
    v0: VectorLike | None = None,
    *,
    rtol: float = 1e-06,
    maxiter: int = 1000,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
    seed: int = 71993,
) -> tuple[Estimate, torch.Tensor]:
    """The λ of largest size, and its vector; for symmetric A within its `residual`

    Parameters
    ----------
    A : matrix, operator or function
        the matrix, `(n, n)`, as for `aslinearoperator`
    v0 : tensor, optional
        where to start, `(n,)`; a random vector if None
    rtol : float, default: 1e-06
        stop when ‖Av − λv‖ ≤ rtol |λ|
    maxiter : int, default: 1000
        most products with A
    n : int, optional
        the size, if A is a function
    dtype : torch.dtype, optional
        of the vectors, if A does not say
    device : optional
        of the vectors, if A does not say
    seed : int, default: 71993
        of the random start

    Returns
    -------
    tuple[Estimate, torch.Tensor]
        the eigenvalue, and the vector, `(n,)`, of length 1

    Raises
    ------
    ValueError
        "A(v) is not finite"
        "maxiter is …: at least one product is needed"
        "the start must be a vector of … numbers"
        "the start is zero or not finite"
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "layout=…: pass 'keep', or None to let a solve choose"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#power_iteration

    Examples
    --------
    >>> A, _, _ = qs.gallery.sample_problem()
    >>> lam, v = qs.power_iteration(A)
    >>> round(lam, 6), v.abs().round(decimals=4)
    """

class Ritz:
    """What `lanczos` found

    Attributes
    ----------
    values : torch.Tensor
        Ritz values, ascending, `(k,)`
    errors : torch.Tensor
        for each: an eigenvalue lies within that distance, `(k,)`
    alpha : torch.Tensor
        the diagonal of T, `(k,)`
    beta : torch.Tensor
        beside it; the last one leads out of the space, `(k,)`
    vectors : torch.Tensor, optional
        with `keep=True`: those of the values, in columns, `(n, k)`
    matvecs : int, default: 0
        products with A that it took
    converged : bool, default: True
        are the ends as good as was asked for?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#ritz

    Examples
    --------
    >>> ritz = qs.lanczos(qs.gallery.poisson(40, 40), which='largest')
    >>> early = ritz.after(10) # what was known after ten steps
    >>> early.largest < ritz.largest < 8, len(early.values), ritz.converged
    """
    values: torch.Tensor
    errors: torch.Tensor
    alpha: torch.Tensor
    beta: torch.Tensor
    vectors: torch.Tensor | None
    matvecs: int
    converged: bool
    @property
    def smallest(self) -> Estimate: ...
    @property
    def largest(self) -> Estimate: ...
    def after(self, k: Any) -> Any:
        """What was known after the first `k` steps

        Parameters
        ----------
        k

        Returns
        -------
        `Ritz`, without vectors

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#ritz.after
        """
    def __init__(
        self,
        values: torch.Tensor,
        errors: torch.Tensor,
        alpha: torch.Tensor,
        beta: torch.Tensor,
        vectors: torch.Tensor | None = None,
        matvecs: int = 0,
        converged: bool = True,
    ) -> None: ...

def lanczos(
    A: OperatorLike,
    v0: VectorLike | None = None,
    *,
    rtol: float = 1e-06,
    maxiter: int = 2000,
    which: str = 'both',
    M: Any = None,
    keep: bool = False,
    check: bool = True,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
    seed: int = 48271,
) -> Ritz:
    """Both ends of the spectrum of a symmetric matrix, from products alone

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`; only
        products are taken
    v0 : tensor, optional
        where to start, `(n,)`; a random vector if None
    rtol : float, default: 1e-06
        stop when the error bounds of the ends are below `rtol` of them …
    maxiter : int, default: 2000
        … or after so many steps, one product each
    which : str, default: 'both'
        the ends that `rtol` asks about: 'both', 'smallest' or 'largest'
    M : optional
        a symmetric positive-definite matrix or function: then the eigenvalues are
        those of MA
    keep : bool, default: False
        keep the basis, and keep it orthogonal? Else three vectors, and no `vectors`
    check : bool, default: True
        take two products more, to see whether A is symmetric?
    n : int, optional
        the size, if A is a function
    dtype : torch.dtype, optional
        of the vectors, if A does not say
    device : optional
        of the vectors, if A does not say
    seed : int, default: 48271
        of the random start

    Returns
    -------
    Ritz

    Raises
    ------
    ValueError
        "maxiter is …: at least one product is needed"
        "the start must be a vector of … numbers"
        "the start is zero or not finite"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A is not symmetric"
        "a product is not finite"
        "M is not positive-definite"
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#lanczos

    Examples
    --------
    >>> A = qs.gallery.poisson(40, 40)
    >>> ritz = qs.lanczos(A, M=qs.factors.ic0(A)) # without M: the ends of A itself
    >>> round(ritz.smallest, 4), round(ritz.largest, 4)
    """

def condition_number(
    A: OperatorLike,
    *,
    small: int = 1000,
    rtol: float = 0.0001,
    maxiter: int = 2000,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
    seed: int = 48271,
) -> Estimate:
    """$\\kappa = \\lambda_{max}/\\lambda_{min}$ (p. 20); refuses A if it is not SPD

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-definite matrix, `(n, n)`, as for
        `aslinearoperator`
    small : int, default: 1000
        up to this size all eigenvalues are computed
    rtol : float, default: 0.0001
        above it: stop when the error bounds of both ends are below `rtol` of them …
    maxiter : int, default: 2000
        … or after so many steps
    n : int, optional
        the size, if A is a function
    dtype : torch.dtype, optional
        of the vectors, if A does not say
    device : optional
        of the vectors, if A does not say
    seed : int, default: 48271
        of the random start

    Returns
    -------
    Estimate
        a float, 'exact' or from 'below'; inf if A is singular to rounding

    Raises
    ------
    ValueError
        "A is not positive-definite"
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "maxiter is …: at least one product is needed"
        "the start must be a vector of … numbers"
        "the start is zero or not finite"
        "a product is not finite"
        "M is not positive-definite"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    Shewchuk (1994), §5, p. 20.
    https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#condition_number

    Examples
    --------
    >>> A = qs.gallery.poisson(40, 40, matrix_free=True) # 1600 unknowns, by products
    >>> kappa = qs.condition_number(A)
    >>> round(kappa), kappa.side # an estimate from below
    """
