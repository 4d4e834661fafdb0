"""Elimination that refuses to fill in: not a solution, but a guess good enough to save most of the steps"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import OperatorLike
from .precond import Preconditioner

def ic0(A: OperatorLike, *, shift: float | None = None) -> Preconditioner:
    """Incomplete Cholesky without fill: z = (LLᴴ)⁻¹v, LLᴴ = A on A's pattern (p. 40)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-definite, `(n, n)`: a dense or sparse matrix
    shift : float, optional
        α in A + α·diag(A); None: 0, or the first of 0.001, 0.002, 0.004, … with
        positive pivots

    Returns
    -------
    Preconditioner
        with the factor `L`, a CSR tensor, and the `shift`, if any

    Raises
    ------
    ValueError
        "… factors one matrix, and A is a batch, …: loop over them"
        "… met a pivot that is not positive, in row …, with a shift of …: …"
        "A is …×…: it must be square"
        "… divides by the diagonal of A, which in row … is …: it must be positive,
        …"
        "shift=…: α in A + α·diag(A) must be 0 or more"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    Shewchuk (1994), §12, p. 40.
    https://quadsolve.github.io/quadsolve/paper/incomplete_factors.html#ic0

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> M = qs.factors.ic0(A)
    >>> x, info = qs.cg(A, b, M=M)
    >>> M, f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def ict(
    A: OperatorLike,
    *,
    droptol: float = 0.001,
    fill: int | None = None,
    shift: float | None = None,
) -> Preconditioner:
    """Incomplete Cholesky by a threshold: |A − LLᴴ| ≤ τ√(aᵢᵢaⱼⱼ) in every entry

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-definite, `(n, n)`: a dense or sparse matrix
    droptol : float, default: 0.001
        τ: an entry is left out if it is no more than τ√(aᵢᵢaⱼⱼ); 1 leaves the
        diagonal, 0 is complete
    fill : int, optional
        the most entries that a column may have beyond those of A, the largest; None
        for no limit
    shift : float, optional
        α in A + α·diag(A); None: 0, or the first of 0.001, 0.002, 0.004, … with
        positive pivots

    Returns
    -------
    Preconditioner
        with the factor `L`, a CSR tensor, and the `shift`, if any

    Raises
    ------
    ValueError
        "droptol=…: it is 0, to leave nothing out, or more"
        "fill=…: it is a number of entries, 0 or more, or None"
        "… factors one matrix, and A is a batch, …: loop over them"
        "… met a pivot that is not positive, in row …, with a shift of …: …"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A is …×…: it must be square"
        "… divides by the diagonal of A, which in row … is …: it must be positive,
        …"
        "shift=…: α in A + α·diag(A) must be 0 or more"
        "A has entries that are not finite"
        "A is not symmetric"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/incomplete_factors.html#ict

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> M = qs.factors.ict(A, droptol=1e-2) # less is left out, and fewer steps are left
    >>> x, info = qs.cg(A, b, M=M)
    >>> f'{info.niter} steps, {M.L._nnz()/900:.0f} entries in a column of the factor'
    """
