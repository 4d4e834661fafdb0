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
        callable: $P(\\lambda) = 1 - \\lambda p(\\lambda)$, of degree `degree + 1`

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
    """A Chebyshev polynomial in A: positive-definite for every degree if no eigenvalue lies above the interval

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
    """

def polynomial(
    A: OperatorLike,
    coefficients: Any,
    degree: int | None = None,
    *,
    M: Any = None,
) -> Preconditioner:
    """$p(A) = c_0 + c_1A + c_2A^2 + …$ or, with a residual polynomial, $p(\\lambda) = (1 - P(\\lambda))/\\lambda$

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
    """

def neumann(degree: int, omega: float = 1.0) -> ResidualPolynomial:
    """Neumann's series $\\omega\\sum_j (I - \\omega A)^j$, cut off after `degree`; with M=jacobi(A) in $I - D^{-1}A$

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
    """

def fsai(
    A: OperatorLike,
    *,
    pattern: Any = None,
    power: int = 1,
) -> Preconditioner:
    """Factorized sparse approximate inverse: $M = G^TG$, where $GAG^T$ has unit diagonal (Kolotilina and Yeremin 1993)

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
    """
