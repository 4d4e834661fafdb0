"""Each step fits a better polynomial to the spectrum: why few eigenvalues are quick, and what rounding takes back"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import VectorLike
from typing import Any

class ResidualPolynomial:
    """The $P_k$ of $k$ steps: $e_{(k)} = P_k(A)e_{(0)}$, and so the residual (p. 33)

    Parameters
    ----------
    alpha
        step lengths, `(k,)`
    beta
        the share of the last direction in each direction, `(k,)`; the first has no
        effect

    Notes
    -----
    Shewchuk (1994), §9, p. 33.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residualpolynomial

    Examples
    --------
    >>> P = qs.chebyshev.ResidualPolynomial(alpha=[.5, .25], beta=[0., 0.]) # two steps downhill
    >>> P(3.), P.roots.round(decimals=6), P.degree # (1 − 0.5 · 3)(1 − 0.25 · 3)
    """
    alpha: Any
    beta: Any
    def __init__(self, alpha: Any, beta: Any) -> None: ...
    @property
    def degree(self) -> int: ...
    def __call__(self, x: Any) -> torch.Tensor:
        """The values of the polynomial

        Parameters
        ----------
        x
            places: a number, or a tensor of any shape

        Returns
        -------
        torch.Tensor
            the values there, 1 at x = 0; of the type of `x`

        Notes
        -----
        Shewchuk (1994), §9, equations (47), (49).
        https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residualpolynomial.__call__
        """
    @property
    def roots(self) -> torch.Tensor:
        """The eigenvalues of T, the Ritz values

        Returns
        -------
        torch.Tensor
            `(k,)`, ascending

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residualpolynomial.roots
        """

def residual_polynomial(info: Any, k: int | None = None) -> ResidualPolynomial:
    """The polynomial that conjugate gradients chose (p. 33)

    Parameters
    ----------
    info
        what `cg(A, b, history=True)` reported about one system
    k : int, optional
        after how many steps; all of them if None

    Returns
    -------
    ResidualPolynomial
        callable; with a preconditioner M, $e_{(k)} = P_k(MA)e_{(0)}$

    Raises
    ------
    TypeError
        "this is the report on a batch"
    ValueError
        "the report holds no α and β"
        "k=…: the solve took … steps, so k goes from 0 to …"

    Notes
    -----
    Shewchuk (1994), §9, p. 33.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residual_polynomial

    Examples
    --------
    >>> A = torch.diag(torch.tensor([1., 2., 3., 10.])).double()
    >>> x, info = qs.cg(A, torch.ones(4).double(), history=True)
    >>> P = qs.residual_polynomial(info, 2) # by which two steps multiply the error
    >>> P, P(torch.tensor([0., 1., 2., 3., 10.])).round(decimals=4)
    """

def ritz_values(info: Any, k: int | None = None) -> torch.Tensor:
    """The Ritz values: A's eigenvalues as seen from the space that $k$ steps searched

    Parameters
    ----------
    info
        what `cg(A, b, history=True)` reported about one system
    k : int, optional
        after how many steps; all of them if None

    Returns
    -------
    torch.Tensor
        `(k,)`, ascending, double: estimates of eigenvalues of A (or MA)

    Raises
    ------
    TypeError
        "this is the report on a batch"
    ValueError
        "the report holds no α and β"
        "k=…: the solve took … steps, so k goes from 0 to …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#ritz_values

    Examples
    --------
    >>> A = torch.diag(torch.tensor([1., 2., 3., 10.])).double()
    >>> x, info = qs.cg(A, torch.ones(4).double(), history=True)
    >>> qs.ritz_values(info, 2).round(decimals=4), qs.ritz_values(info).round(decimals=6)
    """

class MinimaxPolynomial:
    """The polynomial that is 1 at 0 and ±height, with alternating signs, at its nodes

    Parameters
    ----------
    nodes
        where it is largest, positive and ascending, `(k + 1,)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimaxpolynomial

    Examples
    --------
    >>> P = qs.chebyshev.MinimaxPolynomial(nodes=[1., 3., 10.]) # where it is largest
    >>> P.degree, round(P.height, 4), round(P(0.).item(), 6)
    """
    nodes: Any
    log_shares: Any
    height: Any
    shares: Any
    def __init__(self, nodes: Any) -> None: ...
    @property
    def degree(self) -> int: ...
    def __call__(self, x: Any) -> torch.Tensor:
        """The values of the polynomial

        Parameters
        ----------
        x
            places: a number, or a tensor of any shape

        Returns
        -------
        torch.Tensor
            the values there, 1 at x = 0, in double precision

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimaxpolynomial.__call__
        """

def minimax_polynomial(eigenvalues: VectorLike, k: int) -> MinimaxPolynomial:
    """The $P_k$ of (50): the smallest at the eigenvalues of all that are 1 at 0

    Parameters
    ----------
    eigenvalues : tensor
        positive numbers, `(m,)`, in any order; those that occur twice count once
    k : int
        degree, less than the number of different eigenvalues

    Returns
    -------
    MinimaxPolynomial
        callable; `height` is the largest value, attained at `nodes`

    Raises
    ------
    ValueError
        "the eigenvalues must be positive numbers"
        "k=…: with … different eigenvalues k goes from 0 to …, and … steps leave …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimax_polynomial

    Examples
    --------
    >>> P = qs.chebyshev.minimax_polynomial([1., 2., 3., 10.], k=2)
    >>> P(torch.tensor([1., 2., 3., 10.])).round(decimals=4) # no two steps can do better
    """

def chebyshev_t(k: Any, x: Any) -> torch.Tensor:
    """The Chebyshev polynomial $T_k(x)$ (p. 35; p. 55): cosines, or hyperbolic ones

    Parameters
    ----------
    k
        degree, 0, 1, 2, …: a number or tensor
    x
        real numbers: one, or a tensor of any shape

    Returns
    -------
    torch.Tensor
        the values, of the type of `x`

    Raises
    ------
    ValueError
        "k=…: a degree is 0, 1, 2, …"

    Notes
    -----
    Shewchuk (1994), §9, p. 35, 55.
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#chebyshev_t

    Examples
    --------
    >>> x = torch.tensor([-1., .2, .5, 2.])
    >>> qs.chebyshev.chebyshev_t(3, x).round(decimals=3) # 4x³ − 3x
    """

def chebyshev_bound(kappa: Any, k: int | Any = 1) -> Any:
    """The most that CG may leave of the A-norm:

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor
    k : int, default: 1
        number of steps: a number or tensor

    Returns
    -------
    the largest ratio of the A-norms after and before: as `kappa` and `k`

    Raises
    ------
    ValueError
        "a condition number is at least 1"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#chebyshev_bound

    Examples
    --------
    >>> k = torch.tensor([1, 5, 10])
    >>> qs.chebyshev_bound(100., k).round(decimals=4) # what k steps leave at most, if κ = 100
    """

def strakos(
    n: int = 30,
    low: float = 1.0,
    high: float = 1000.0,
    rho: float = 0.8,
    dtype: torch.dtype = ...,
) -> torch.Tensor:
    """The eigenvalues of Strakoš (1991), with which CG suffers early from rounding

    Parameters
    ----------
    n : int, default: 30
        how many, 2 or more
    low : float, default: 1.0
        the smallest, positive
    high : float, default: 1000.0
        the largest
    rho : float, default: 0.8
        from 0 to 1: how crowded the lower end is; 1 is evenly spaced
    dtype : torch.dtype, default: torch.float64
        of the numbers

    Returns
    -------
    torch.Tensor
        `(n,)`, ascending

    Raises
    ------
    ValueError
        "strakos(…, …, …, …)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#strakos

    Examples
    --------
    >>> lam = qs.chebyshev.strakos(48) # a spectrum on which rounding is felt early
    >>> x, info = qs.cg(torch.diag(lam), torch.ones(48).double(), rtol=1e-10)
    >>> info.converged, info.niter > 48 # more steps than unknowns
    """
