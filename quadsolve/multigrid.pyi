"""A coarse grid sees what a fine one cannot, and a matrix can make coarse grids of its own"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import VectorLike
from .precond import Preconditioner
from typing import Any

def amg(
    A: OperatorLike,
    *,
    method: str = 'smoothed_aggregation',
    B: VectorLike | None = None,
    smoother: str | Any = 'chebyshev',
    steps: int | None = None,
    cycle: str = 'V',
    dtype: torch.dtype | None = None,
    **kw: Any,
) -> Preconditioner:
    """Algebraic multigrid: pyamg makes the levels, PyTorch goes through them in a cycle

    Parameters
    ----------
    A : matrix, operator or function
        symmetric (Hermitian) positive-(semi)definite, `(n, n)`: a dense or sparse
        matrix, its diagonal positive
    method : str, default: 'smoothed_aggregation'
        how the levels are made: that, 'ruge_stuben', or 'rootnode'
    B : tensor, optional
        near-null space, `(n,)` or `(n, k)`: what A maps nearly to zero, as rigid
        motions; None: the constant
    smoother : str, default: 'chebyshev'
        or 'jacobi', or a list of step lengths, in units of one over the row sums of
        |A|
    steps : int, optional
        sweeps before and after each correction: 2, or as many as there are step
        lengths
    cycle : str, default: 'V'
        or 'W'
    dtype : torch.dtype, optional
        of the levels, such as torch.float32 under a solve in float64; None: that of
        A
    **kw
        for pyamg's solver of that name: strength, max_coarse, max_levels, …

    Returns
    -------
    Preconditioner
        `(n, n)`

    Raises
    ------
    ValueError
        "cycle=…: it is 'V' or 'W'"
        "A is …×…: it must be square"
        "smoother=… has its own number of sweeps"
        "smoother=…: give the step lengths as a list of numbers"
        "these step lengths multiply some error by …: M would not be positive- …"
        "A is …: pass A.double() or A.float()"
        "dtype=…: the levels are torch.float32 or torch.float64"
        "method=…: it is one of …"
        "'ruge_stuben' has no use for a near-null space"
        "pyamg's 'ruge_stuben' is for real matrices"
        "amg is for one matrix, and this is a batch of shape …: make one for each"
        "A has an entry that is not finite"
        "A has a diagonal entry that is not positive"
        "layout=…: pass 'keep', or None to let a solve choose"
        "A has entries that are not finite"
        "A is not symmetric"
        "steps=…: give the number of sweeps, 1 or more"
        "smoother=…: it is 'chebyshev', 'jacobi', or a list of step lengths"
        "A is not positive-definite"
        "… has divided by zero on the way to a coarser level, A is not of the kind
        …"
        "B has shape …: it must be (…,) or (…, k)"
        "B has an entry that is not finite"
    TypeError
        "… needs the entries of A"
        "… must know the size of A"
        "… is not for pyamg to decide here"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    NotImplementedError
        "… cannot be made inside torch.vmap"
    ImportError
        "amg needs pyamg, which makes its levels"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/multigrid.html#amg

    Examples
    --------
    >>> A, b = qs.gallery.poisson(60, 60), torch.ones(3600).double()
    >>> M = qs.multigrid.amg(A)
    >>> x, info = qs.cg(A, b, M=M)
    >>> info.converged, info.niter < 15
    """
