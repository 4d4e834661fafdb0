"""Systems to solve: the paper's own, grids, spectra made to order, and real matrices"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from .operators import LinearOperator
from typing import Any
from typing import Literal
from typing import overload

SUITESPARSE: str

def sample_problem(
    dtype: torch.dtype = ...,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The system that the paper illustrates everything with (p. 2, equation 4)

    Parameters
    ----------
    dtype : torch.dtype, default: torch.float64
        of the numbers

    Returns
    -------
    tuple[torch.Tensor, torch.Tensor, torch.Tensor]
        `A` (2, 2), `b` (2,), `x` (2,)

    Notes
    -----
    Shewchuk (1994), p. 2, equation (4).
    https://quadsolve.github.io/quadsolve/core/gallery.html#sample_problem

    Examples
    --------
    >>> A, b, x = qs.gallery.sample_problem()
    >>> A@x - b
    """

@overload
def poisson(
    *shape: int,
    matrix_free: Literal[False] = False,
    dtype: torch.dtype = ...,
    device: Any = None,
) -> torch.Tensor:
    """The negative Laplacian by second differences, zero at the edge, without 1/h² (SPD)

    Parameters
    ----------
    *shape : int
        points along each axis: `poisson(100)`, `poisson(100, 100)`, `poisson(50,
        50, 50)`, …
    matrix_free : bool, default: False
        True for an operator that computes with the grid, and stores no matrix
    dtype : torch.dtype, default: torch.float64
        of the numbers
    device : optional
        where they live

    Returns
    -------
    torch.Tensor | LinearOperator
        `(n, n)`, n the product of the sizes; a tensor is CSR

    Raises
    ------
    ValueError
        "poisson…: give the number of points along each axis, 1 or more"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/gallery.html#poisson

    Examples
    --------
    >>> A = qs.gallery.poisson(100, 100)
    >>> x, info = qs.cg(A, torch.ones(10_000, dtype=A.dtype), rtol=1e-8)
    >>> A.shape, info.converged, round(x.max().item())
    """
@overload
def poisson(
    *shape: int,
    matrix_free: Literal[True],
    dtype: torch.dtype = ...,
    device: Any = None,
) -> LinearOperator: ...
@overload
def poisson(
    *shape: int,
    matrix_free: bool = False,
    dtype: torch.dtype = ...,
    device: Any = None,
) -> torch.Tensor | LinearOperator: ...

def spd(
    n: int,
    eigenvalues: Any = None,
    generator: torch.Generator | None = None,
    dtype: torch.dtype = ...,
) -> torch.Tensor:
    """A random symmetric positive-definite matrix with these eigenvalues

    Parameters
    ----------
    n : int
        size
    eigenvalues : optional
        n positive numbers; evenly spaced in the logarithm from 1 to 100 if None
    generator : torch.Generator, optional
        for the rotation; PyTorch's own if None
    dtype : torch.dtype, default: torch.float64
        of the numbers

    Returns
    -------
    torch.Tensor
        `(n, n)`, symmetric to the last bit

    Raises
    ------
    ValueError
        "… eigenvalues are needed, not …"
        "the eigenvalue … is not positive"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/gallery.html#spd

    Examples
    --------
    >>> A = qs.gallery.spd(4, [1., 2., 3., 10.], torch.Generator().manual_seed(58061))
    >>> torch.linalg.eigvalsh(A).round(decimals=6)
    """

def sample_function(x: torch.Tensor) -> torch.Tensor:
    """The hills and valleys that the paper minimises in section 14 (p. 44, Fig. 37a)

    Parameters
    ----------
    x : torch.Tensor
        a point, `(2,)`, or many, `(*, 2)`

    Returns
    -------
    torch.Tensor
        a value for each, `(*,)`

    Notes
    -----
    Shewchuk (1994), p. 44.
    https://quadsolve.github.io/quadsolve/core/gallery.html#sample_function

    Examples
    --------
    >>> points = torch.tensor([[1., 0.], [0., 2.], [1., 2.]])
    >>> qs.gallery.sample_function(points).round(decimals=2)
    """

def load(
    path_or_name: str,
    dtype: torch.dtype = ...,
    source: str = 'https://sparse.tamu.edu/MM',
) -> torch.Tensor:
    """A matrix from a file or the SuiteSparse collection (needs SciPy)

    Parameters
    ----------
    path_or_name : str
        a Matrix Market file (.mtx, .mtx.gz), a SuiteSparse archive, or a name such
        as 'HB/bcsstk14'
    dtype : torch.dtype, default: torch.float64
        of the entries; complex ones stay complex
    source : str, default: 'https://sparse.tamu.edu/MM'
        where names are fetched from

    Returns
    -------
    torch.Tensor
        `(m, n)`: CSR, or dense if the file holds a dense array

    Raises
    ------
    ImportError
        "reading matrices needs SciPy"
    ValueError
        "…: …"
        "… is neither a file nor a name like 'HB/bcsstk14' (group/matrix, as on …"
        "a line is no entry, or some are missing"
        "an entry is not finite"
        "line …: the number of entries after it should be … and is …"
        "line 1"
        "it holds no …"
    FileNotFoundError
        "there is no file …"
    ConnectionError
        "… could not be fetched (…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/gallery.html#load

    Examples
    --------
    >>> import pathlib, tempfile
    >>> file = pathlib.Path(tempfile.mkdtemp())/'A.mtx'
    >>> file.write_text('%%MatrixMarket matrix array real general\\n2 2\\n3\\n2\\n2\\n6\\n')
    >>> qs.gallery.load(file) # or a name of the SuiteSparse collection: 'HB/bcsstk14'
    """
