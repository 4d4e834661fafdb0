"""A polynomial in the matrix, or a sparse factor of the inverse: to apply them takes products and nothing else"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import OperatorLike
from .chebyshev import ResidualPolynomial
from .precond import Preconditioner
from typing import Any

def chebyshev_residual(
    degree: int,
    hi: float,
    lo: float | None = None,
    kind: int | Any = 1,
) -> ResidualPolynomial:
    """What the polynomial of `chebyshev` leaves at each eigenvalue (p. 35; Lottes 2023)

    Parameters
    ----------
    degree : int
        of p, at least 0
    hi : float
        the upper end of the spectrum
    lo : float, optional
        its lower end; only for the first kind
    kind : int, default: 1
        1: smallest on [lo, hi]; 4: fourth kind, on [0, hi]; 'optimal': fourth kind
        for V-cycles

    Returns
    -------
    ResidualPolynomial
        callable, $1 - \\lambda p(\\lambda)$, of degree `degree + 1`

    Raises
    ------
    ValueError
        "degree=…: it is 0, 1, 2, …"
        "kind=…: it is 1, 4 or 'optimal'"
        "kind=… has no lower end"
        "interval=(…, …)"

    Notes
    -----
    Shewchuk (1994), §12, p. 35.
    https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#chebyshev_residual

    Examples
    --------
    >>> P = qs.inverses.chebyshev_residual(degree=4, lo=.25, hi=8.)
    >>> largest = P(torch.linspace(.25, 8., 1001).double()).abs().max().item()
    >>> P.degree, round(largest, 3) # what M leaves of an error, at most
    """

def chebyshev(
    A: OperatorLike,
    degree: int = 4,
    *,
    kind: int | Any = 1,
    interval: tuple | None = None,
    ratio: float | None = None,
    M: Any = None,
) -> Preconditioner:
    """A Chebyshev polynomial in A: positive-definite if no λ lies above the interval

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a
        function of known shape
    degree : int, default: 4
        of the polynomial: so many products with A each time
    kind : int, default: 1
        1: smallest on the interval; 4 or 'optimal': fourth kind, which needs no
        lower end (Lottes 2023)
    interval : tuple, optional
        `(lo, hi)`, the ends of the spectrum of A (of MA); each may be None: it is
        estimated
    ratio : float, optional
        hi/lo where lo is not given; 30 if None
    M : optional
        a preconditioner of A: then the polynomial is one in MA

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    ValueError
        "degree=…: it is 0, 1, 2, …"
        "kind=…: it is 1, 4 or 'optimal'"
        "A is …×…: it must be square"
        "M is for vectors of length …, A of …"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "ratio is for kind=1 without a lower end"
        "A is not positive-definite"
        "kind=… has no lower end"
        "interval=(…, …)"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "M is … and A is …"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#chebyshev

    Examples
    --------
    >>> A = qs.gallery.poisson(30, 30, matrix_free=True)
    >>> b = torch.ones(900).double()
    >>> x, info = qs.cg(A, b, M=qs.inverses.chebyshev(A, degree=4))
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def polynomial(
    A: OperatorLike,
    coefficients: Any,
    degree: int | None = None,
    *,
    M: Any = None,
) -> Preconditioner:
    """$c_0 + c_1A + c_2A^2 + …$, or of a residual polynomial

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian), `(n, n)` or `(*, n, n)`: a matrix, or a function of
        known shape
    coefficients
        real numbers c₀, c₁, …; or a `ResidualPolynomial`; or a function of `degree`
        that returns either
    degree : int, optional
        for such a function
    M : optional
        a preconditioner of A: then the polynomial is one in MA

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    ValueError
        "degree is for a function that returns coefficients"
        "A is …×…: it must be square"
        "M is for vectors of length …, A of …"
        "coefficients must be finite real numbers, at least one"
        "a residual polynomial of degree 0 is 1"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "M is … and A is …"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#polynomial

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> M = qs.inverses.polynomial(A, [.5, -.05]) # 0.5 I − 0.05 A
    >>> x, info = qs.cg(A, b, M=M)
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def neumann(degree: int, omega: float = 1.0) -> ResidualPolynomial:
    """Neumann's series $\\omega\\sum_j (I - \\omega A)^j$ up to `degree`;

    Parameters
    ----------
    degree : int
        of the polynomial, at least 0
    omega : float, default: 1.0
        length of the steps; less than 2/λmax, where the series converges

    Returns
    -------
    ResidualPolynomial
        for `polynomial`

    Raises
    ------
    ValueError
        "degree=…: it is 0, 1, 2, …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#neumann

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> M = qs.inverses.polynomial(A, qs.inverses.neumann(degree=4, omega=.2))
    >>> x, info = qs.cg(A, b, M=M)
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def fsai(
    A: OperatorLike,
    *,
    pattern: Any = None,
    power: int = 1,
) -> Preconditioner:
    """Factorized sparse approximate inverse $M = G^TG$ (Kolotilina and Yeremin 1993)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` or `(*, n, n)`: a dense or sparse
        matrix
    pattern : optional
        a matrix whose lower triangle has entries where G may have them; the
        diagonal is always one
    power : int, default: 1
        without a pattern: it is that of the lower triangle of A^power

    Returns
    -------
    Preconditioner
        `(*, n, n)`; its factor is `G`

    Raises
    ------
    ValueError
        "power=…: it is 1, 2, 3, …"
        "give a pattern, or a power of A that has it"
        "A is …×…: it must be square"
        "pattern must be a matrix, …×…"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "A is not positive-definite"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#fsai

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> M = qs.inverses.fsai(A, power=2) # places where A² has entries
    >>> x, info = qs.cg(A, b, M=M)
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """
