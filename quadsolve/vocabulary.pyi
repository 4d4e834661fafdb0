"""Seven words in which every method of this book is written: in place, for one system or many, on one machine or many"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import VectorLike
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

    Examples
    --------
    >>> from quadsolve.vocabulary import among, here, part
    >>> with among(qs.processes.Team()): found = here.team, part()
    >>> found, here.team # within it and after it
    """
    team: Any
    before: Any
    def __init__(self, team: Any) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, kind: Any, error: Any, trace: Any) -> None: ...

def part() -> int:
    """The number of this part: 0 where there is one

    Returns
    -------
    int
        %% ../nbs/core/00c_vocabulary.ipynb #15b6eca4

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#part

    Examples
    --------
    >>> from quadsolve.vocabulary import among, here, part
    >>> with among(qs.processes.Team()): found = here.team, part()
    >>> found, here.team # within it and after it
    """

def total(s: Any) -> Any:
    """The sum of what the parts have found

    Parameters
    ----------
    s
        a number or a tensor: what this part has found

    Returns
    -------
    a number or a tensor

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#total

    Examples
    --------
    >>> from quadsolve.vocabulary import among, anywhere, everywhere, total
    >>> with among(qs.processes.Team()): # of which this process is the only one
    ...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
    >>> found
    """

def everywhere(yes: Any) -> Any:
    """Is it so for all parts?

    Parameters
    ----------
    yes
        a bool, or a tensor of them

    Returns
    -------
    the like

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#everywhere

    Examples
    --------
    >>> from quadsolve.vocabulary import among, anywhere, everywhere, total
    >>> with among(qs.processes.Team()): # of which this process is the only one
    ...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
    >>> found
    """

def anywhere(yes: bool) -> bool:
    """Is it so for one part at least?

    Parameters
    ----------
    yes : bool
        is it so here?

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#anywhere

    Examples
    --------
    >>> from quadsolve.vocabulary import among, anywhere, everywhere, total
    >>> with among(qs.processes.Team()): # of which this process is the only one
    ...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
    >>> found
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

    Examples
    --------
    >>> from quadsolve.vocabulary import finite, largest
    >>> V = torch.tensor([[1., -3.], [2., torch.inf]])
    >>> largest(V), finite(V)
    """

def dot(u: torch.Tensor, v: torch.Tensor) -> Any:
    """The inner product $u^Tv$ over the last dimension ($u$ conjugated if it is complex)

    Parameters
    ----------
    u : torch.Tensor
        `(*, n)`
    v : torch.Tensor
        `(*, n)`

    Returns
    -------
    a Python number for one system on the CPU, else a tensor that broadcasts
    with `u`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#dot

    Examples
    --------
    >>> from quadsolve.vocabulary import dot, norm
    >>> u, V = torch.tensor([3., 4.]), torch.tensor([[3., 4.], [6., 8.]])
    >>> dot(u, u), norm(u), dot(V, V), norm(V) # of one vector numbers, of many columns
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

    Examples
    --------
    >>> from quadsolve.vocabulary import dot, norm
    >>> u, V = torch.tensor([3., 4.]), torch.tensor([[3., 4.], [6., 8.]])
    >>> dot(u, u), norm(u), dot(V, V), norm(V) # of one vector numbers, of many columns
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

    Examples
    --------
    >>> from quadsolve.vocabulary import begun, dots
    >>> u, v = torch.tensor([1., 2.]), torch.tensor([3., 4.])
    >>> wait = begun((u, u), (u, v)) # other work may be done here
    >>> wait(), dots((u, u), (u, v))
    """

def dots(*pairs: Any) -> tuple:
    """Several inner products, in one reduction

    Parameters
    ----------
    *pairs
        of vectors, `(u, v)`

    Returns
    -------
    tuple
        the inner product of each pair, as `dot` returns it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#dots

    Examples
    --------
    >>> from quadsolve.vocabulary import begun, dots
    >>> u, v = torch.tensor([1., 2.]), torch.tensor([3., 4.])
    >>> wait = begun((u, u), (u, v)) # other work may be done here
    >>> wait(), dots((u, u), (u, v))
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

    Examples
    --------
    >>> from quadsolve.vocabulary import axpy_, aypx_
    >>> x, d = torch.tensor([1., 1.]), torch.tensor([0., 10.])
    >>> axpy_(x, .5, d), aypx_(d, 2., x) # x + d/2; then x + 2d, both in place
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

    Examples
    --------
    >>> from quadsolve.vocabulary import axpy_, aypx_
    >>> x, d = torch.tensor([1., 1.]), torch.tensor([0., 10.])
    >>> axpy_(x, .5, d), aypx_(d, 2., x) # x + d/2; then x + 2d, both in place
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

    Examples
    --------
    >>> from quadsolve.vocabulary import step_length
    >>> step_length(2., 8.), step_length(2., -8.) # no step where it bends downwards
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

    Examples
    --------
    >>> from quadsolve.vocabulary import advance_, image
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> (q, curvature), x, r = image(lambda v: A@v, b), torch.zeros_like(b), b.clone()
    >>> round(curvature), round(advance_(x, r, b@b/curvature, b, q), 4), x.round(decimals=4)
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

    Examples
    --------
    >>> from quadsolve.vocabulary import advance_, image
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> (q, curvature), x, r = image(lambda v: A@v, b), torch.zeros_like(b), b.clone()
    >>> round(curvature), round(advance_(x, r, b@b/curvature, b, q), 4), x.round(decimals=4)
    """

def length(s: Any) -> Any:
    """The norm of its residual, from $r^Tr$ where the state has it and it is safe to use

    Parameters
    ----------
    s

    Returns
    -------
    a state of one system

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#length

    Examples
    --------
    >>> from quadsolve.vocabulary import length, stuck
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> states = qs.cg.iterates(A, b)
    >>> [(round(length(s), 3), stuck(s)) for _, s in zip(range(2), states)] # ‖r‖
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

    Examples
    --------
    >>> from quadsolve.vocabulary import length, stuck
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> states = qs.cg.iterates(A, b)
    >>> [(round(length(s), 3), stuck(s)) for _, s in zip(range(2), states)] # ‖r‖
    """

def same(u: Any, v: Any) -> bool:
    """Are two vectors the same, number by number?

    Parameters
    ----------
    u
        vectors
    v
        vectors

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#same

    Examples
    --------
    >>> from quadsolve.vocabulary import copied, overwrite, same
    >>> x = torch.zeros(2)
    >>> y = copied(x); overwrite(y, torch.ones(2))
    >>> same(x, y), same(x, torch.zeros(2))
    """

def finite(v: VectorLike) -> Any:
    """Are all numbers of a vector finite?

    Parameters
    ----------
    v : tensor
        vectors, `(*, n)`

    Returns
    -------
    bools, `(*,)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#finite

    Examples
    --------
    >>> from quadsolve.vocabulary import finite, largest
    >>> V = torch.tensor([[1., -3.], [2., torch.inf]])
    >>> largest(V), finite(V)
    """

def overwrite(y: Any, x: Any) -> None:
    """y ← x

    Parameters
    ----------
    y
        vectors; `y` is changed
    x
        vectors; `y` is changed

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/vocabulary.html#overwrite

    Examples
    --------
    >>> from quadsolve.vocabulary import copied, overwrite, same
    >>> x = torch.zeros(2)
    >>> y = copied(x); overwrite(y, torch.ones(2))
    >>> same(x, y), same(x, torch.zeros(2))
    """
