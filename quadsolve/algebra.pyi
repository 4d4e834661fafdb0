"""Used like tensors and never multiplied out: sums, multiples, products, powers and transposes of operators"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from .operators import LinearOperator
from typing import Any

def identity(n: int | None = None) -> LinearOperator:
    """The identity, for the algebra: `A + .1*identity(n)`

    Parameters
    ----------
    n : int, optional
        its size; any if None

    Returns
    -------
    LinearOperator

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/algebra.html#identity

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> P = qs.aslinearoperator(A) + .1*qs.identity(2)
    >>> P, P.to_dense()
    """

def gram(X: OperatorLike) -> LinearOperator:
    """X*X, the matrix of the normal equations, as two products: never formed

    Parameters
    ----------
    X : matrix, operator or function
        `(m, n)`, as for `aslinearoperator`; a function of known shape needs an
        adjoint

    Returns
    -------
    LinearOperator
        `(n, n)`

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/algebra.html#gram

    Examples
    --------
    >>> X = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]) # a line through 1, 3, 5
    >>> x, info = qs.cg(qs.gram(X), X.T@torch.tensor([1., 3., 5.]))
    >>> x.round(decimals=4)
    """

def symmetry_defect(
    A: OperatorLike,
    n: int | None = None,
    dtype: torch.dtype | None = None,
    device: Any = None,
    seed: int = 51413,
    like: tuple = ...,
) -> float:
    """How far `A` is from symmetric, relative to its size:

    Parameters
    ----------
    A : matrix, operator or function
        a matrix or function, as for `aslinearoperator`
    n : int, optional
        its size, where `A` does not know it
    dtype : torch.dtype, optional
        of the test vectors; `A`'s own, or float64
    device : optional
        where they live; `A`'s own, or the CPU
    seed : int, default: 51413
        of the random pair
    like : tuple, default: ()
        `(*,)`: dimensions of the vectors before the last one, if `A` wants a batch

    Returns
    -------
    float
        about 1e-16 (1e-7) if symmetric or Hermitian; a tensor `(*,)` for a batch

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/algebra.html#symmetry_defect

    Examples
    --------
    >>> from quadsolve.algebra import symmetry_defect
    >>> A = torch.tensor([[3., 2.], [2., 6.]])
    >>> symmetry_defect(A) < 1e-6, symmetry_defect(A.triu()) > 1e-2
    """
