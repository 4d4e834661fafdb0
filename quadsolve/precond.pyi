"""Stretch the bowl until it is nearly round, and the same method is there in a few steps"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .endings import SolveInfo
from .operators import LinearOperator
from collections.abc import Callable
from typing import Any
from typing import overload
from .multigrid import amg as amg
from .inverses import chebyshev as chebyshev
from .choosing import check as check
from .choosing import compare as compare
from .lowrank import deflation as deflation
from .inverses import fsai as fsai
from .factors import ic0 as ic0
from .factors import ict as ict
from .inverses import neumann as neumann
from .lowrank import nystrom as nystrom
from .lowrank import pivoted_cholesky as pivoted_cholesky
from .inverses import polynomial as polynomial
from .choosing import suggest as suggest
from .choosing import usual as usual

class Preconditioner(LinearOperator):
    """An approximate inverse of an SPD (Hermitian) matrix, to be used as `M=`

    Parameters
    ----------
    A
        the operator of the matrix, as `checked` returns it
    name : str
        for its repr

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#preconditioner

    Examples
    --------
    >>> class Third(qs.precond.Preconditioner):
    ...     def apply(self, v): return v/3
    >>> M = Third(qs.precond.checked(3*torch.eye(2), 'third'), 'third')
    >>> M, M(torch.tensor([6., 9.]))
    """
    detail: Any
    def __init__(self, A: Any, name: str) -> None: ...
    def apply(self, v: Any) -> Any: ...
    def fresh(self) -> Any: ...
    def watch(self, v: Any) -> Any: ...
    @property
    def H(self) -> Any: ...
    def __call__(self, v: Any, out: Any = None) -> Any: ...

def checked(A: OperatorLike, who: str, entries: bool = True) -> LinearOperator:
    """The matrix as an operator, or an error that says what is wrong with it

    Parameters
    ----------
    A : matrix, operator or function
        the matrix, in any form that `aslinearoperator` takes
    who : str
        the name of the preconditioner, for the errors
    entries : bool, default: True
        does it need the entries of A?

    Returns
    -------
    LinearOperator
        its entries are in `A`: a dense or CSR tensor, without a gradient

    Raises
    ------
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"
    ValueError
        "A is …×…: it must be square"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#checked

    Examples
    --------
    >>> qs.precond.checked([[3, 2], [2, 6]], 'my preconditioner') # integers become floats
    """

def jacobi(A: OperatorLike) -> Preconditioner:
    """Division by the diagonal of A (p. 40)

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a sum or
        multiple of such

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    NotImplementedError
        "… cannot be made inside torch.vmap"
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "A is …×…: it must be square"
        "… divides by the diagonal of A, which in row … is …: it must be positive,
        …"
        "A has entries that are not finite"
        "A is not symmetric"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    Shewchuk (1994), §12, p. 40.
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#jacobi

    Examples
    --------
    >>> A, b = torch.diag(torch.arange(1., 101)).double() + .1, torch.ones(100).double()
    >>> x, info = qs.cg(A, b, M=qs.precond.jacobi(A))
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def block_jacobi(
    A: OperatorLike,
    *,
    block_size: int | None = None,
    blocks: Any = None,
) -> Preconditioner:
    """The inverses of square blocks along the diagonal of A

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` or `(*, n, n)`: a dense or sparse
        matrix
    block_size : int, optional
        so many consecutive unknowns make up a block; the last may be smaller
    blocks : optional
        or lists of unknowns, that name each of them once

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "block_jacobi needs one of block_size= and blocks="
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "A is …×…: it must be square"
        "block_size=…: a block has at least 1 unknown"
        "the block of the unknowns … is not positive-definite, so A is not"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "blocks name unknowns from … to …: there are those from 0 to …"
        "unknown … is in … blocks"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#block_jacobi

    Examples
    --------
    >>> T, I = qs.gallery.poisson(20).to_dense(), torch.eye(20).double()
    >>> A, b = 10*torch.kron(I, T) + torch.kron(T, I), torch.ones(400).double() # a grid
    >>> M = qs.precond.block_jacobi(A, block_size=20) # a row, where A is strong, is a block
    >>> f'{qs.cg(A, b, M=M)[1].niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def ssor(A: OperatorLike, omega: float = 1.0) -> Preconditioner:
    """Symmetric successive over-relaxation: a Gauss–Seidel sweep forward, one backward

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)` sparse or dense, or `(*, n, n)` dense
    omega : float, default: 1.0
        relaxation, 0 < omega < 2: 1 is Gauss–Seidel

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "A is …×…: it must be square"
        "… divides by the diagonal of A, which in row … is …: it must be positive,
        …"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#ssor

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> x, info = qs.cg(A, b, M=qs.precond.ssor(A, omega=1.7))
    >>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def additive(*Ms: OperatorLike) -> Preconditioner:
    """Their sum, $M_1 + M_2 + …$

    Parameters
    ----------
    *Ms : matrix, operator or function
        preconditioners: matrices or operators `(n, n)`, functions, modules

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    TypeError
        "… needs at least one preconditioner"
        "… must know the size"
        "…: the parts are …: convert, as M.to(dtype)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "…: sizes differ, …"
        "layout=…: pass 'keep', or None to let a solve choose"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#additive

    Examples
    --------
    >>> A, b, grid = qs.gallery.poisson(30, 30), torch.ones(900).double(), torch.arange(900)
    >>> rows, columns = grid.reshape(30, 30), grid.reshape(30, 30).T
    >>> Ms = [qs.precond.block_jacobi(A, blocks=o) for o in (rows, columns)]
    >>> f'{qs.cg(A, b, M=qs.precond.additive(*Ms))[1].niter} steps, not {qs.cg(A, b)[1].niter}'
    """

def multiplicative(A: OperatorLike, *Ms: OperatorLike) -> Preconditioner:
    """One after the other, each on what is left: $M_1$, $M_2$, and the adjoint of $M_1$

    Parameters
    ----------
    A : matrix, operator or function
        the matrix, or an operator of known size, `(n, n)` or `(*, n, n)`
    *Ms : matrix, operator or function
        preconditioners in the order of their turns; the last has one turn, the
        others come again, adjoint

    Returns
    -------
    Preconditioner
        `(*, n, n)`

    Raises
    ------
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… needs at least one preconditioner"
        "… must know the size"
        "…: the parts are …: convert, as M.to(dtype)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "A is …×…: it must be square"
        "…: sizes differ, …"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
    NotImplementedError
        "… cannot be made inside torch.vmap"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#multiplicative

    Examples
    --------
    >>> A, b, grid = qs.gallery.poisson(30, 30), torch.ones(900).double(), torch.arange(900)
    >>> rows, columns = grid.reshape(30, 30), grid.reshape(30, 30).T
    >>> Ms = [qs.precond.block_jacobi(A, blocks=o) for o in (rows, columns)]
    >>> f'{qs.cg(A, b, M=qs.precond.multiplicative(A, *Ms))[1].niter} steps'
    """

@overload
def flexible_cg(
    A: OperatorLike,
    b: VectorLike,
    x0: VectorLike | None = None,
    *,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    ndim: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    residual_refresh: int = 0,
    checkpoint: Any = None,
    resume: Any = None,
    stop: str | Any = 'residual',
    adjoint_rtol: float | None = None,
) -> tuple[torch.Tensor, SolveInfo]:
    """Conjugate gradients for an M that changes from step to step (Notay's FCG(1))

    Parameters
    ----------
    A : matrix, operator or function
        `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
        or operator, function `v -> A @ v`
    b : tensor
        the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
        batch of matrices, `(*, n, k)` columns
    x0 : tensor, optional
        where to start, in the shape of the solution; zeros if None
    rtol : float, default: 1e-05
        stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
    atol : float, default: 0.0
        the absolute part of that
    maxiter : int, optional
        most steps; 10 n if None, but at least 1000
    M : matrix, operator or function, optional
        preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
    ndim : int, optional
        how many of the last dimensions of `b` make up one unknown: 2 for images; 1
        for vectors, as columns
    callback : function, optional
        called with the State at k = 0, 1, …; may return True to stop. Its tensors
        change: clone to keep
    history : bool, default: False
        keep ‖r‖ of every step in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of the residual
    timeout : float, optional
        most seconds
    residual_refresh : int, default: 0
        recompute r = b − Ax every so many steps (the paper: 50); 0 for never
    checkpoint : optional
        a folder where the state is written down every 100 steps, or
        `Checkpoint(folder, every=…)`
    resume : optional
        such a folder, to go on from there
    stop : str, default: 'residual'
        what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
        (11b); or a rule
    adjoint_rtol : float, optional
        rtol of the solve that a derivative takes, for its own right-hand side;
        `rtol` if None

    Returns
    -------
    tuple[torch.Tensor, SolveInfo]
        `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

    Raises
    ------
    ValueError
        "…=…: it must be a number, and not negative"
        "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
        "layout=…: pass 'keep', or None to let a solve choose"
        "ndim=…, but b is a …: that is one unknown"
        "b has shape …"
        "A is for vectors of length …, but the columns of b, …, have length …: as …"
        "…: they do not fit"
        "… is …×…: it must be square"
        "… is for vectors of length …, but b has length …"
        "… is on … and b is on …: move one of them, for example b.to(…)"
        "x0 has shape …, and the solution …: they must be the same"
        "A(0) is not 0, so A is not linear"
        "… is a single number"
        "ndim=…, but b has … dimensions"
        "A(x) changes x in place"
    TypeError
        "b holds a …: a … must hold tensors only"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is None"
        "… is on the meta device"
    NotImplementedError
        "A hides a tensor that requires a gradient"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/preconditioning.html#flexible_cg

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> def M(r): return qs.cg(A, r, rtol=.1)[0] # a rough solve, which is not linear in r
    >>> x, info = qs.precond.flexible_cg(A, b, M=M)
    >>> info.converged, info.niter < 10
    """
@overload
def flexible_cg(
    A: OperatorLike,
    b: Tree,
    x0: Tree | None = None,
    *,
    rtol: float = 1e-05,
    atol: float = 0.0,
    maxiter: int | None = None,
    M: OperatorLike | None = None,
    ndim: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    residual_refresh: int = 0,
    checkpoint: Any = None,
    resume: Any = None,
    stop: str | Any = 'residual',
    adjoint_rtol: float | None = None,
) -> tuple[Tree, SolveInfo]: ...
