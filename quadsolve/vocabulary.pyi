"""Seven words in which every method of this book is written: in place, for one system or many, on one machine or many"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from collections.abc import Callable
from typing import Any

here: Any

copied: Any

class among:
    """Within it the words ask this team; None where vectors are whole

    Parameters
    ----------
    team

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#among
    """
    team: Any
    before: Any
    def __init__(self, team: Any) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, kind: Any, error: Any, trace: Any) -> None: ...

def part() -> Any:
    """The number of this part

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#part
    """

def total(s: Any) -> Any:
    """The sum of what the parts have found

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#total
    """

def everywhere(yes: Any) -> Any:
    """A bool, or a tensor of them: is it so for all parts?

    Parameters
    ----------
    yes

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#everywhere
    """

def anywhere(yes: Any) -> Any:
    """Is it so for one part?

    Parameters
    ----------
    yes

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#anywhere
    """

def largest(v: Any) -> Any:
    """The largest |vᵢ|

    Parameters
    ----------
    v

    Returns
    -------
    `(*, n)` -> `(*, 1)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#largest
    """

def dot(u: torch.Tensor, v: torch.Tensor) -> Any:
    """The inner product $u^Tv$ over the last dimension ($u$ conjugated where it is complex)

    Parameters
    ----------
    u : torch.Tensor
        `(*, n)`
    v : torch.Tensor
        `(*, n)`

    Returns
    -------
    a Python number for one system on the CPU, else a tensor that broadcasts
    against `u`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#dot
    """

def norm(v: torch.Tensor) -> Any:
    """The Euclidean norm over the last dimension, safe from overflow and underflow

    Parameters
    ----------
    v : torch.Tensor
        `(*, n)`

    Returns
    -------
    the length of each vector: a Python float for one system on the CPU

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#norm
    """

def begun(*pairs: Any) -> Callable[..., Any]:
    """Inner products that have been asked for, all in one reduction

    Parameters
    ----------
    *pairs
        of vectors, `(u, v)`

    Returns
    -------
    function
        a function that waits, and returns the inner product of each pair as `dot`
        does

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#begun
    """

def dots(*pairs: Any) -> Any:
    """Several inner products, in one reduction

    Parameters
    ----------
    *pairs

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#dots
    """

def axpy_(y: torch.Tensor, a: Any, x: torch.Tensor) -> torch.Tensor:
    """$y \\leftarrow y + a\\,x$

    Parameters
    ----------
    y : torch.Tensor
        changed in place
    a
        a number, or a tensor of them from `dot`
    x : torch.Tensor
        as `y`

    Returns
    -------
    torch.Tensor
        `y`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#axpy_
    """

def aypx_(y: torch.Tensor, a: Any, x: torch.Tensor) -> torch.Tensor:
    """$y \\leftarrow x + a\\,y$

    Parameters
    ----------
    y : torch.Tensor
        changed in place
    a
        a number, or a tensor of them from `dot`
    x : torch.Tensor
        as `y`

    Returns
    -------
    torch.Tensor
        `y`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#aypx_
    """

def step_length(slope: Any, curvature: Any) -> Any:
    """slope / curvature where both are positive, else 0

    Parameters
    ----------
    slope
        how steeply it goes down at the start, such as $r^Tz$
    curvature
        how it bends, such as $d^TAd$

    Returns
    -------
    the step to the lowest point of the parabola, 0 where there is none

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#step_length
    """

def image(A: Any, v: torch.Tensor) -> tuple:
    """The product with a direction, and the curvature along it

    Parameters
    ----------
    A
        the product: a function or operator, `v -> A @ v`
    v : torch.Tensor
        `(*, n)`

    Returns
    -------
    tuple
        $Av$, `(*, n)`, and $v^TAv$ as from `dot`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#image
    """

def advance_(
    x: torch.Tensor,
    r: torch.Tensor,
    a: Any,
    d: torch.Tensor,
    q: torch.Tensor,
) -> Any:
    """$x \\leftarrow x + a\\,d$, $r \\leftarrow r - a\\,q$, and $r^Tr$

    Parameters
    ----------
    x : torch.Tensor
        `(*, n)`, changed in place
    r : torch.Tensor
        its residual, changed in place
    a
        the step length, a number or a tensor of them
    d : torch.Tensor
        the direction
    q : torch.Tensor
        its image $Ad$

    Returns
    -------
    the new $r^Tr$, a real number or a tensor of them

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#advance_
    """

def length(s: Any) -> Any:
    """The norm of its residual, from $r^Tr$ where the state has it and it is far inside the range of any type

    Parameters
    ----------
    s

    Returns
    -------
    a state of one system

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#length
    """

def stuck(s: Any) -> Any:
    """Was the last step of length 0?

    Parameters
    ----------
    s

    Returns
    -------
    a state of one system

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#stuck
    """

def same(u: Any, v: Any) -> Any:
    """Are two vectors the same, number by number?

    Parameters
    ----------
    u
    v

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#same
    """

def finite(v: Any) -> Any:
    """`(*, n)` -> `(*,)`: are all numbers of a vector finite?

    Parameters
    ----------
    v

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#finite
    """

def overwrite(y: Any, x: Any) -> None:
    """Y ← x

    Parameters
    ----------
    y
    x

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#overwrite
    """
