"""Each process has some of the rows, tells its neighbours what they need, and runs the loop of the page as it stands"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from .operators import LinearOperator
from collections.abc import Callable
from typing import Any
from .processes import Layout as Layout
from .processes import Team as Team
from .processes import Vector as Vector
from .processes import evenly as evenly
from .processes import scatter as scatter
from .processes import together as together
from .processes import vector as vector

class Halo:
    """What each process must be sent of a vector, agreed upon once

    Parameters
    ----------
    layout : Layout
        who has which unknowns
    wanted : torch.Tensor
        `(h,)`: the numbers of those that are needed here, ascending

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#halo

    Examples
    --------
    >>> def parts(A): # what a process has, and how many numbers it needs of the others
    ...     D = qs.distributed.rows(A)
    ...     return type(D.local).__name__, D.local.shape, type(D.halo).__name__, len(D.halo)
    >>> qs.distributed.together(parts, 2, qs.gallery.poisson(6, 5))
    """
    at: Any
    layout: Any
    due: Any
    sent: Any
    def __init__(self, layout: Layout, wanted: torch.Tensor) -> None: ...
    def __len__(self) -> Any: ...
    def begin(self, v: torch.Tensor) -> Callable[..., Any]:
        """Begin to send what the others need

        Parameters
        ----------
        v : torch.Tensor
            `(*, m)`: the entries of this process

        Returns
        -------
        function
            a function that waits, and returns what is needed here of the others, `(*,
            h)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/many_machines.html#halo.begin
        """
    def __call__(self, v: Any) -> Any:
        """The same, to be differentiated

        Parameters
        ----------
        v

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/many_machines.html#halo.__call__
        """

def sorted_csr(row: Any, col: Any, values: Any, shape: Any) -> Any:
    """A CSR matrix from entries whose rows ascend

    Parameters
    ----------
    row
    col
    values
    shape

    Returns
    -------
    %% ../nbs/beyond/30_many_machines.ipynb #ed06b807

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#sorted_csr

    Examples
    --------
    >>> row, col = torch.tensor([0, 1, 1]), torch.tensor([0, 0, 1]) # rows ascend
    >>> values = torch.tensor([3., 2., 6.])
    >>> qs.distributed.sorted_csr(row, col, values, (2, 2)).to_dense()
    """

class Local(LinearOperator):
    """The rows of this process, as a map of its part of a vector

    Parameters
    ----------
    halo
    edge
    parts
    values

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#local

    Examples
    --------
    >>> def parts(A): # what a process has, and how many numbers it needs of the others
    ...     D = qs.distributed.rows(A)
    ...     return type(D.local).__name__, D.local.shape, type(D.halo).__name__, len(D.halo)
    >>> qs.distributed.together(parts, 2, qs.gallery.poisson(6, 5))
    """
    matrix: Any
    halo: Any
    edge: Any
    parts: Any
    team: Any
    tensors: Any
    own: Any
    border: Any
    def __init__(self, halo: Any, edge: Any, parts: Any, values: Any) -> None: ...
    def fresh(self) -> Any: ...
    def with_tensors(self, tensors: Any) -> Any: ...
    def __call__(self, v: Any, out: Any = None) -> Any: ...
    def product(self, v: Any) -> Any: ...

class Rows(LinearOperator):
    """A square matrix, some of whose rows are in this process: for vectors of its layout

    Parameters
    ----------
    local
        the map of the part of a vector that is here
    layout : Layout
        who has which rows
    name : str
        what it was made of

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows

    Examples
    --------
    >>> A = qs.distributed.rows(qs.gallery.poisson(10, 10))
    >>> b = qs.distributed.vector(torch.ones(100, dtype=torch.float64), A)
    >>> x, info = qs.cg(A, b)
    >>> type(A).__name__, info.converged, x.gather().shape
    """
    local: Any
    layout: Any
    team: Any
    def __init__(self, local: Any, layout: Layout, name: str) -> None: ...
    def __call__(self, v: Any, out: Any = None) -> Any: ...
    def fresh(self) -> Any: ...
    @property
    def block(self) -> Any:
        """The square of the rows and columns that are both here

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows.block
        """
    @property
    def halo(self) -> Any:
        """What is needed from others

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows.halo
        """
    def __matmul__(self, x: Any) -> Any: ...

def rows(A: OperatorLike, mesh: Any = None, sizes: Any = None) -> Rows:
    """A matrix with rows spread over processes, which tell each other what they need

    Parameters
    ----------
    A : matrix, operator or function
        all rows, the same in each process, `(n, n)`, or those of this one, `(m,
        n)`: any matrix, or a DTensor
    mesh : optional
        the processes: a process group, a DeviceMesh of one dimension, a `Team`;
        None: all
    sizes : optional
        how many rows of a whole matrix each process gets; None: about as many each

    Returns
    -------
    Rows

    Raises
    ------
    ValueError
        "this process does not belong to the mesh"
        "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
        it"
        "the processes have … rows of length …: pass all … in each, or in all …"
        "sizes=…: one for each of … processes, and … in all"
        "the mesh has … dimensions"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "rows needs the entries of one matrix"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows

    Examples
    --------
    >>> A = qs.distributed.rows(qs.gallery.poisson(10, 10))
    >>> b = qs.distributed.vector(torch.ones(100, dtype=torch.float64), A)
    >>> x, info = qs.cg(A, b)
    >>> type(A).__name__, info.converged, x.gather().shape
    """

def grid_rows(
    n: int,
    at: slice,
    dtype: Any = ...,
    device: Any = None,
) -> torch.Tensor:
    """Some rows of the matrix of `gallery.poisson(n, n)`, made without the others

    Parameters
    ----------
    n : int
        points along each side of a square grid
    at : slice
        which rows
    dtype : default: torch.float64
    device : optional

    Returns
    -------
    torch.Tensor
        CSR, `(rows, n²)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#grid_rows

    Examples
    --------
    >>> mine = qs.processes.evenly(9, qs.processes.Team()).mine
    >>> A = qs.distributed.grid_rows(3, mine) # these rows, made without the others
    >>> A.shape, A.to_dense()[4].reshape(3, 3)
    """

def main(args: Any = None) -> None:
    """Solve Poisson's equation on a square grid in several processes, compare with one

    Parameters
    ----------
    args : optional

    Returns
    -------
    None
        %% ../nbs/beyond/30_many_machines.ipynb #fd63a032

    Raises
    ------
    ValueError
        "this process does not belong to the mesh"
        "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
        it"
        "the processes have … rows of length …: pass all … in each, or in all …"
        "sizes=…: one for each of … processes, and … in all"
        "v has … rows"
        "… is a single number"
        "the mesh has … dimensions"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "rows needs the entries of one matrix"
        "a … does not say who has which unknowns"
        "… is None"
        "… is on the meta device"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/many_machines.html#main

    Examples
    --------
    >>> import contextlib, io # in a shell: torchrun --nproc-per-node=4 -m quadsolve.distributed
    >>> with contextlib.redirect_stdout(io.StringIO()) as said:
    ...     qs.distributed.main(['--size', '20', '--device', 'cpu', '--no-check'])
    >>> said.getvalue().split(':')[0]
    """

def __getattr__(name: str) -> Any: ...
