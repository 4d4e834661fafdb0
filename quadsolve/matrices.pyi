"""Dense, sparse, SciPy or a function: every description of a matrix becomes one kind of thing"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from .operators import LinearOperator
from typing import Any

def csr(A: Any) -> torch.Tensor:
    """`A` as CSR with 32-bit indices where they fit; duplicates are summed

    Parameters
    ----------
    A
        a sparse PyTorch tensor (COO, CSR, CSC, BSR, BSC), a SciPy sparse matrix, or
        a dense tensor

    Returns
    -------
    torch.Tensor
        the same matrix as a CSR tensor, with a derivative in `A`

    Raises
    ------
    NotImplementedError
        "PyTorch makes no batches of sparse tensors"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/matrices.html#csr

    Examples
    --------
    >>> from quadsolve.matrices import csr
    >>> A = csr(torch.tensor([[3., 0.], [2., 6.]]))
    >>> A.crow_indices(), A.col_indices(), A.values()
    """

def with_values(A: Any, values: torch.Tensor) -> LinearOperator:
    """The matrices that have the pattern of `A` and values of their own

    Parameters
    ----------
    A
        a sparse matrix, as for `csr`: the pattern
    values : torch.Tensor
        `(*, nnz)`: other values, in the order of `csr(A).values()`

    Returns
    -------
    LinearOperator
        `(*, n, n)`

    Raises
    ------
    ValueError
        "A has … entries, and values has shape …: its last dimension must be that"
    NotImplementedError
        "PyTorch makes no batches of sparse tensors"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/matrices.html#with_values

    Examples
    --------
    >>> A = qs.gallery.poisson(3)
    >>> P = qs.with_values(A, torch.stack([A.values(), 10*A.values()]))
    >>> P, qs.cg(P, torch.ones(3, dtype=A.dtype))[0].round(decimals=6)
    """

def aslinearoperator(
    A: Any,
    name: str = 'A',
    layout: str | None = None,
) -> LinearOperator:
    """Make any description of a linear map one that a solver can apply, without copying

    Parameters
    ----------
    A
        a dense or sparse tensor, NumPy array, list of rows, SciPy matrix or
        operator, or any function `v -> A @ v`
    name : str, default: 'A'
        what to call it in an error
    layout : str, optional
        'keep': a solve is to read the matrix as it came; None: in the form that it
        reads fastest

    Returns
    -------
    LinearOperator
        the same map

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
        "the matrices of a sparse batch must share one pattern"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/matrices.html#aslinearoperator

    Examples
    --------
    >>> P = qs.aslinearoperator([[3., 2.], [2., 6.]]) # a list, array, tensor or function
    >>> P, P@torch.tensor([2., -2.])
    """
