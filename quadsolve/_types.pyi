"Kinds of arguments, for editors only. Made by quadsolve.dev.stubs: do not edit"
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias, TypeVar

import numpy
import torch

from .operators import LinearOperator

class Product(Protocol):
    "A matrix of NumPy or SciPy: it has a shape, and a product with a vector"
    @property
    def shape(self) -> Any: ...
    def __matmul__(self, other: Any, /) -> Any: ...

OperatorLike: TypeAlias = torch.Tensor | LinearOperator | Product | Callable[[Any], Any]
Numbers: TypeAlias = Sequence[float] | Sequence[Sequence[float]]
VectorLike: TypeAlias = torch.Tensor | numpy.ndarray | Numbers
Tree = TypeVar('Tree', bound=list[Any] | tuple[Any, ...] | dict[Any, Any])
