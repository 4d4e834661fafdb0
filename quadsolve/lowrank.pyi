"""When a few directions make all the trouble, treat those few exactly and leave the rest alone"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from .precond import Preconditioner
from typing import Any

def pivoted_cholesky(
    K: OperatorLike,
    rank: int,
    *,
    noise: float,
    generator: torch.Generator | None = None,
) -> Preconditioner:
    """$(LL^T + \\mu I)^{-1}$ with a partial Cholesky factor (Harbrecht et al. 2012)

    Parameters
    ----------
    K : matrix, operator or function
        positive-semidefinite, `(n, n)` or `(*, n, n)`: a matrix, of which `rank`
        columns and the diagonal are read
    rank : int
        how many columns at most
    noise : float
        what is added to the diagonal: the system is K + noise I; positive
    generator : torch.Generator, optional
        of the CPU: draws the pivots; None: the largest are taken

    Returns
    -------
    Preconditioner
        `(*, n, n)`, for K + noise I

    Raises
    ------
    ValueError
        "noise=…: it must be positive"
        "A is …×…: it must be square"
        "rank=…: it is 1, 2, 3, …"
        "K is not positive-semidefinite"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/low_rank.html#pivoted_cholesky

    Examples
    --------
    >>> t = torch.linspace(0, 1, 200).double()
    >>> K = torch.exp(-50*(t[:, None] - t)**2) # of a Gaussian process, with noise 0.01
    >>> M = qs.lowrank.pivoted_cholesky(K, rank=12, noise=.01) # 12 columns of K are read
    >>> M, qs.cg(K + .01*torch.eye(200), t, M=M)[1].niter < 10
    """

def nystrom(
    K: OperatorLike,
    rank: int,
    *,
    mu: float = 0.0,
    generator: torch.Generator | None = None,
) -> Preconditioner:
    """The randomized Nyström preconditioner (Frangella, Tropp and Udell 2023)

    Parameters
    ----------
    K : matrix, operator or function
        positive-semidefinite, `(n, n)` or `(*, n, n)`: a matrix, or a function of
        known shape
    rank : int
        how many products with random vectors; at most n
    mu : float, default: 0.0
        what is added to the diagonal: the system is K + mu I; not negative
    generator : torch.Generator, optional
        of the CPU, for the random vectors; its own, always the same, if None

    Returns
    -------
    Preconditioner
        `(*, n, n)`, for K + mu I

    Raises
    ------
    ValueError
        "mu=…: it must not be negative"
        "K has a rank below …: give a positive mu, or a lower rank"
        "A is …×…: it must be square"
        "rank=…: it is 1, 2, 3, …"
        "K is not positive-semidefinite"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/low_rank.html#nystrom

    Examples
    --------
    >>> t = torch.linspace(0, 1, 200).double()
    >>> K = torch.exp(-50*(t[:, None] - t)**2)
    >>> M = qs.lowrank.nystrom(K, rank=20, mu=.01) # 20 products with K, and no entry of it
    >>> M, qs.cg(K + .01*torch.eye(200), t, M=M)[1].niter < 10
    """

def deflation(
    A: OperatorLike,
    V: Any,
    M: Any = None,
    *,
    additive: bool = False,
) -> Preconditioner:
    """Coarse correction $P^TMP + Q$, $Q = V(V^TAV)^{-1}V^T$, $P = I - AQ$ (Mandel 1993)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a
        function of known shape
    V
        a basis of the directions, in columns: `(n, k)`, or `(*, n, k)`
    M : optional
        a preconditioner for the rest; the identity if None
    additive : bool, default: False
        M + Q, in the place of the balanced form

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    ValueError
        "A is not positive-definite on the span of V"
        "A is …×…: it must be square"
        "V has shape …: its columns are directions, (…, k)"
        "the columns of V are dependent, or not finite"
        "M is for vectors of length …, A of …"
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
    https://quadsolve.github.io/quadsolve/paper/low_rank.html#deflation

    Examples
    --------
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
    >>> lam, V = qs.eigenbasis(A) # or guesses, such as solutions of similar systems
    >>> M = qs.lowrank.deflation(A, V[:, -10:]) # the smallest eigenvalues come last
    >>> f'{qs.cg(A, b, M=M)[1].niter} steps, not {qs.cg(A, b)[1].niter}'
    """
