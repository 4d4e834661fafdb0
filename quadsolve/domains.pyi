"""Grids in boxes, preconditioners that need few messages or none, and derivatives of a solve that is spread over processes"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from .distributed import Rows
from .operators import LinearOperator
from .processes import Layout
from .processes import Team
from typing import Any

def process_grid(size: int, d: int) -> tuple:
    """Processes along each axis, about as many along each

    Parameters
    ----------
    size : int
        how many processes
    d : int
        how many axes

    Returns
    -------
    tuple
        how many along each axis, the most along the first

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/domains.html#process_grid

    Examples
    --------
    >>> [qs.domains.process_grid(p, d) for p, d in ((12, 2), (8, 3), (7, 2))]
    """

class Boxes(Layout):
    """Who has which points of a grid: each process a box of them

    Parameters
    ----------
    team : Team
        the processes
    shape : tuple
        points along each axis
    grid : tuple, optional
        processes along each axis; about as many along each if None

    Raises
    ------
    ValueError
        "grid=…: … processes along the … axes of the grid of points"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes

    Examples
    --------
    >>> layout = qs.domains.Boxes(qs.processes.Team(), (4, 5))
    >>> layout.grid, layout.box(0) # processes along each axis; the points of rank 0
    """
    ends: Any
    shape: Any
    grid: Any
    def __init__(self, team: Team, shape: tuple, grid: tuple | None = None) -> None: ...
    def box(self, rank: Any) -> Any:
        """The points of a process, a range along each axis

        Parameters
        ----------
        rank

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.box
        """
    def order(self) -> Any:
        """The points in the order of the ranks

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.order
        """
    def ordered(self, v: Any) -> Any: ...
    def natural(self, v: Any) -> Any: ...
    def number(self, *at: torch.Tensor) -> torch.Tensor:
        """The numbers of points

        Parameters
        ----------
        *at : torch.Tensor
            `(k,)` for each axis: points of the grid

        Returns
        -------
        torch.Tensor
            `(k,)`: in the order of the ranks

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.number
        """

def stencil(
    shape: tuple,
    weights: dict | None = None,
    mesh: Any = None,
    grid: tuple | None = None,
    dtype: torch.dtype = ...,
) -> Rows:
    """One combination of neighbours at every point of a grid, zero beyond; no matrix

    Parameters
    ----------
    shape : tuple
        points along each axis
    weights : dict, optional
        offset, a tuple → what the neighbour at that offset is multiplied by; the
        Laplacian if None
    mesh : optional
        the processes, as for `rows`
    grid : tuple, optional
        processes along each axis; about as many along each if None
    dtype : torch.dtype, default: torch.float64
        of the numbers

    Returns
    -------
    Rows
        for vectors `vector(b, A)`; those are on `Boxes`

    Raises
    ------
    ValueError
        "an offset has … numbers, one for each axis"
        "this process does not belong to the mesh"
        "grid=…: … processes along the … axes of the grid of points"
        "the mesh has … dimensions"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/domains.html#stencil

    Examples
    --------
    >>> A = qs.domains.stencil((30, 20)) # the Laplacian, if no weights are given
    >>> b = qs.distributed.vector(torch.ones(600, dtype=torch.float64), A)
    >>> x, info = qs.cg(A, b)
    >>> info.converged, A.name.split(';')[0]
    """

def jacobi(A: Rows) -> LinearOperator:
    """Division by the diagonal of a distributed matrix (p. 40)

    Parameters
    ----------
    A : Rows
        symmetric positive-definite

    Returns
    -------
    LinearOperator
        to be used as `M=`

    Raises
    ------
    TypeError
        "A must come from distributed.rows, and is a …"

    Notes
    -----
    Shewchuk (1994), p. 40.
    https://quadsolve.github.io/quadsolve/beyond/domains.html#jacobi

    Examples
    --------
    >>> A = qs.distributed.rows(torch.tensor([[4., 1.], [1., 10.]]))
    >>> M = qs.domains.jacobi(A)
    >>> M(torch.ones(2)) # division by the diagonal
    """

def block_jacobi(A: Rows, make: Any = ..., **options: Any) -> LinearOperator:
    """A preconditioner in each process for its own rows and columns (additive Schwarz)

    Parameters
    ----------
    A : Rows
        symmetric positive-definite
    make : default: ic0
        how to precondition a block: `precond.ic0`, `.ssor`, `.amg`, or a function
        like these
    **options
        of `make`

    Returns
    -------
    LinearOperator
        to be used as `M=`; it needs no messages

    Raises
    ------
    TypeError
        "A must come from distributed.rows, and is a …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/domains.html#block_jacobi

    Examples
    --------
    >>> A = qs.distributed.rows(qs.gallery.poisson(30, 30))
    >>> b = qs.distributed.vector(torch.ones(900, dtype=torch.float64), A)
    >>> M = qs.domains.block_jacobi(A, qs.precond.ic0) # in each process for its own block
    >>> qs.cg(A, b, M=M)[1].niter < .6*qs.cg(A, b)[1].niter
    """

def chebyshev(
    A: Rows,
    degree: int = 4,
    *,
    kind: int | Any = 1,
    interval: tuple | None = None,
    ratio: float | None = None,
) -> LinearOperator:
    """A polynomial in a distributed matrix with a small residual on an interval (p. 35)

    Parameters
    ----------
    A : Rows
        symmetric positive-definite
    degree : int, default: 4
        of the polynomial: so many products each time
    kind : int, default: 1
        as for `precond.chebyshev`: 1; 4 or 'optimal', which need no lower end
    interval : tuple, optional
        `(lo, hi)`, the ends of the spectrum; each may be None: it is estimated
    ratio : float, optional
        hi/lo where lo is not given; 30 if None

    Returns
    -------
    LinearOperator
        to be used as `M=`; the same operator however the rows are spread

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

    Notes
    -----
    Shewchuk (1994), p. 35.
    https://quadsolve.github.io/quadsolve/beyond/domains.html#chebyshev

    Examples
    --------
    >>> A = qs.distributed.rows(qs.gallery.poisson(30, 30))
    >>> b = qs.distributed.vector(torch.ones(900, dtype=torch.float64), A)
    >>> M = qs.domains.chebyshev(A, degree=4, interval=(.2, 8.)) # a polynomial: products only
    >>> qs.cg(A, b, M=M)[1].niter < .5*qs.cg(A, b)[1].niter
    """
