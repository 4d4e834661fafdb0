"""A matrix is what it does to a vector: everything a solver is given becomes one kind of thing"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import VectorLike
from typing import Any

class LinearOperator:
    """A linear map, known by what it does to a vector

    Parameters
    ----------
    matvec
        function of `(v, out)`: the product; `out` is a tensor it may write to and
        return, or None
    shape : tuple, optional
        `(m, n)`, or `(*, m, n)` for a batch of maps, or None where it is not known
    dtype : torch.dtype, optional
        of the vectors it takes, or None for any
    device : torch.device, optional
        where those live, or None for anywhere
    name : str, default: 'operator'
        what it was made of, for its repr
    rmatvec : optional
        function of `v`: the product with the adjoint; autograd finds it if None
    rows : str, optional
        how `matvec` takes many vectors, `(*, n)`: 'all' at once; None to find out
        when it is needed

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator

    Examples
    --------
    >>> def second_differences(v, out): return 2*v - torch.roll(v, 1) - torch.roll(v, -1)
    >>> P = qs.LinearOperator(second_differences, shape=(4, 4), name='a ring')
    >>> P, P@torch.tensor([1., 0., 0., 0.])
    """
    matrix: Any
    hides: Any
    keep: Any
    team: Any
    batch: Any
    rows: Any
    tensors: Any
    shape: Any
    dtype: Any
    device: Any
    name: Any
    def __init__(
        self,
        matvec: Any,
        shape: tuple | None = None,
        dtype: torch.dtype | None = None,
        device: torch.device | None = None,
        name: str = 'operator',
        rmatvec: Any = None,
        rows: str | None = None,
    ) -> None: ...
    def __call__(self, v: VectorLike, out: Any = None) -> Any:
        """A v, for a vector that is the last dimension of `v`

        Parameters
        ----------
        v : tensor
            `(n,)`; for a batch one vector for each map, `(*, n)`; many as rows, `(*, k,
            n)`
        out : optional
            where the product may be written

        Returns
        -------
        the product, in the same layout

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.__call__
        """
    @property
    def ndim(self) -> int:
        """The number of dimensions, as of the dense tensor: 2, and more for a batch

        Returns
        -------
        int

        Raises
        ------
        TypeError
            "the size of … is not known"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.ndim
        """
    def __len__(self) -> Any: ...
    def __bool__(self) -> Any: ...
    def matmat(self, V: Any) -> torch.Tensor:
        """The product with every column of `V`

        Parameters
        ----------
        V
            `(*, n, k)`

        Returns
        -------
        torch.Tensor
            `(*, m, k)`

        Raises
        ------
        ValueError
            "matmat takes columns, (n, k), and this is …: matvec takes that"
            "… takes vectors, and this is a single number"
            "cannot multiply … and …"
            "batches of shape … and … do not fit"
        TypeError
            "… takes a dense tensor or array, not a …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.matmat
        """
    def matvec(self, v: VectorLike) -> torch.Tensor:
        """The product with one vector

        Parameters
        ----------
        v : tensor
            `(n,)`, or one column, `(n, 1)`

        Returns
        -------
        torch.Tensor
            `(m,)` or `(m, 1)`; for a batch `(*, m)`, `(*, m, 1)`

        Raises
        ------
        ValueError
            "matvec takes one vector, and this is …"
            "… takes vectors, and this is a single number"
            "cannot multiply … and …"
        TypeError
            "… takes a dense tensor or array, not a …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.matvec
        """
    def expand(self, batch: tuple) -> LinearOperator:
        """The same maps, repeated along the new dimensions of a batch

        Parameters
        ----------
        batch : tuple
            to which the batch of this operator can be broadcast

        Returns
        -------
        LinearOperator
            `(*batch, m, n)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.expand
        """
    def select(self, i: tuple) -> LinearOperator:
        """One map of a batch; the map itself where there is only one

        Parameters
        ----------
        i : tuple
            which map of a batch

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.select
        """
    def watch(self, v: VectorLike) -> torch.Tensor:
        """Apply it once, and learn what tensors it computes with

        Parameters
        ----------
        v : tensor
            a vector to try it on, `(n,)`

        Returns
        -------
        torch.Tensor
            the product

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.watch
        """
    def with_tensors(self, tensors: tuple) -> LinearOperator:
        """The map as a function of what it is made of

        Parameters
        ----------
        tensors : tuple
            as many as `self.tensors`, in that order

        Returns
        -------
        LinearOperator
            the same map, made of other tensors

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.with_tensors
        """
    def fresh(self) -> LinearOperator:
        """The same map, not yet watched

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.fresh
        """
    def __deepcopy__(self, memo: Any) -> Any: ...
    def product(self, v: VectorLike) -> torch.Tensor:
        """The product, such that PyTorch can differentiate it in `v` and `self.tensors`

        Parameters
        ----------
        v : tensor
            `(*, n)`

        Returns
        -------
        torch.Tensor
            `(*, n)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.product
        """
    @property
    def H(self) -> LinearOperator:
        """The adjoint: transposed and conjugated

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.h
        """
    @property
    def T(self) -> LinearOperator:
        """The transpose; for a complex operator use `H`, the adjoint

        Returns
        -------
        LinearOperator

        Raises
        ------
        TypeError
            "A is complex"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.t
        """
    def rmatvec(self, u: VectorLike) -> torch.Tensor:
        """The product of the adjoint with one vector

        Parameters
        ----------
        u : tensor
            `(m,)`, or one column, `(m, 1)`

        Returns
        -------
        torch.Tensor
            `(n,)` or `(n, 1)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.rmatvec
        """
    def rmatmat(self, U: Any) -> torch.Tensor:
        """The product of the adjoint with every column of `U`

        Parameters
        ----------
        U
            `(*, m, k)`

        Returns
        -------
        torch.Tensor
            `(*, n, k)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.rmatmat
        """
    def mapped(
        self,
        tensors: tuple,
        dims: tuple,
        size: int,
        ndim: int,
    ) -> LinearOperator:
        """The operator when `torch.vmap` maps over its tensors

        Parameters
        ----------
        tensors : tuple
            in the place of `self.tensors`
        dims : tuple
            where each of them has its extra dimension; None where it has none
        size : int
            of that dimension
        ndim : int
            dimensions of the vectors that `self` is applied to

        Returns
        -------
        LinearOperator
            applied to vectors with a first dimension more

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.mapped
        """
    def conj(self) -> LinearOperator:
        """The map whose matrix is the complex conjugate

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.conj
        """
    @property
    def mH(self) -> LinearOperator:
        """The adjoint, by PyTorch's name: transposed and conjugated

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.mh
        """
    @property
    def mT(self) -> LinearOperator:
        """The transpose, not conjugated

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.mt
        """
    def to(
        self,
        *args: Any,
        dtype: torch.dtype | None = None,
        device: Any = None,
    ) -> LinearOperator:
        """The same map for another dtype or on another device, as `torch.Tensor.to`

        Parameters
        ----------
        *args
            a dtype, a device, or both
        dtype : torch.dtype, optional
        device : optional

        Returns
        -------
        LinearOperator

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.to
        """
    def __mul__(self, s: Any) -> Any: ...
    def __rmul__(self, s: Any) -> Any: ...
    def __truediv__(self, s: Any) -> Any: ...
    def __neg__(self) -> Any: ...
    def __add__(self, other: Any) -> Any: ...
    def __radd__(self, other: Any) -> Any: ...
    def __sub__(self, other: Any) -> Any: ...
    def __rsub__(self, other: Any) -> Any: ...
    def __matmul__(self, other: Any) -> Any: ...
    def __rmatmul__(self, other: Any) -> Any: ...
    def __pow__(self, k: Any) -> Any: ...
    def to_dense(self, dtype: torch.dtype | None = None) -> torch.Tensor:
        """All entries, as a dense tensor, from n products

        Parameters
        ----------
        dtype : torch.dtype, optional
            of the result; the operator's own, or PyTorch's default

        Returns
        -------
        torch.Tensor
            `(*, m, n)`

        Raises
        ------
        TypeError
            "the size of … is not known"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.to_dense
        """
    def diagonal(self) -> torch.Tensor:
        """The diagonal of a matrix, of a sum, or of a multiple

        Returns
        -------
        torch.Tensor
            `(*, n)`

        Raises
        ------
        TypeError
            "the entries of … are not known"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.diagonal
        """
