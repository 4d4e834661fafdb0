"""A product costs what it reads, so a matrix is kept in the form that is read fastest"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import OperatorLike
from ._types import VectorLike
from typing import Any

def imaged(A: Any, v: VectorLike) -> Any:
    """A product, and its product with the vector, in one pass

    Parameters
    ----------
    A
        one of the layouts below
    v : tensor
        `(n,)`, an array of the type of `A.out`

    Returns
    -------
    `A.out`, which now holds A v, and v·Av

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#imaged

    Examples
    --------
    >>> from quadsolve.kernels import Identity, imaged
    >>> v = torch.tensor([3., 4.]).numpy()
    >>> imaged(Identity(), v) # the product with v, and v·Av
    """

class Csr(Any):
    """Compressed rows

    Parameters
    ----------
    indptr
        `(n + 1,)`, unsigned: where each row begins, and where the last ends
    indices
        `(nnz,)`, unsigned: the column of each entry
    data
        `(nnz,)`: the entries, in the type of the vectors or a shorter one
    cuts
        where the rows of each thread begin, and where the last end; None for one
        thread
    out : tensor
        `(n,)`, a place for the product

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#csr

    Examples
    --------
    >>> from quadsolve.kernels import stored
    >>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
    >>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
    >>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
    """
    def __init__(
        self,
        indptr: Any,
        indices: Any,
        data: Any,
        cuts: Any,
        out: VectorLike,
    ) -> None: ...

class Dia(Any):
    """Diagonals: A[i, i + offsets[k]] is diagonals[places[k], i + shifts[k]]

    Parameters
    ----------
    offsets
        `(k,)`, in order: how far above the main diagonal each one is
    places
        `(k,)`: its row in `diagonals`
    shifts
        `(k,)`: how far it is moved there
    diagonals : tensor
        `(*, n)`: the entries, in the type of the vectors or a shorter one
    cuts
        where the rows of each thread begin, and where the last end; None for one
        thread
    out : tensor
        `(n,)`, a place for the product

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#dia

    Examples
    --------
    >>> from quadsolve.kernels import stored
    >>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
    >>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
    >>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
    """
    def __init__(
        self,
        offsets: Any,
        places: Any,
        shifts: Any,
        diagonals: VectorLike,
        cuts: Any,
        out: VectorLike,
    ) -> None: ...

class Dense(Any):
    """A dense matrix, row by row

    Parameters
    ----------
    a : matrix, operator or function
        `(n, n)`: the entries
    cuts
        where the rows of each thread begin, and where the last end; None for one
        thread
    out : tensor
        `(n,)`, a place for the product

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#dense

    Examples
    --------
    >>> from quadsolve.kernels import stored
    >>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
    >>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
    >>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
    """
    def __init__(self, a: OperatorLike, cuts: Any, out: VectorLike) -> None: ...

class Symmetric(Any):
    """A symmetric dense matrix, of which the lower triangle is read

    Parameters
    ----------
    a : matrix, operator or function
        `(n, n)`: the entries; what is above the diagonal is not looked at
    out : tensor
        `(n,)`, a place for the product

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#symmetric

    Examples
    --------
    >>> from quadsolve.kernels import stored
    >>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
    >>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
    >>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
    """
    def __init__(self, a: OperatorLike, out: VectorLike) -> None: ...

class Identity(Any):
    """The matrix that changes nothing

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#identity

    Examples
    --------
    >>> from quadsolve.kernels import Identity, imaged
    >>> v = torch.tensor([3., 4.]).numpy()
    >>> imaged(Identity(), v) # the product with v, and v·Av
    """
    def __init__(self) -> None: ...

def stored(op: Any, n_threads: int = 1, out: VectorLike | None = None) -> Any:
    """An operator's matrix as compiled code reads it fastest, apart from the caller's

    Parameters
    ----------
    op
        a `LinearOperator`
    n_threads : int, default: 1
        that its product may use; it does where that is faster
    out : tensor, optional
        the place for its products, an array `(n,)`; a new one if None

    Returns
    -------
    a layout with a place of its own for the product, or None if there is none
    for `op`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/kernels.html#stored

    Examples
    --------
    >>> from quadsolve.kernels import stored
    >>> grids = [qs.aslinearoperator(qs.gallery.poisson(n, n)) for n in (10, 70)]
    >>> [type(stored(A)).__name__ for A in grids] # compressed rows; diagonals
    """
