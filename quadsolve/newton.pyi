"""The step to the bottom of the best-fitting bowl, by the solver of chapter 8, no more exactly than it is worth"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .minimiser import MinimumInfo
from collections.abc import Callable
from typing import Any
from typing import NamedTuple
from typing import overload

class Inner(NamedTuple):
    """Inner(d, steps, ending)

    Examples
    --------
    >>> H = torch.diag(torch.tensor([1., 10.]))
    >>> step = qs.newton.newton_step(H.mv, torch.ones(2), lambda r: r, eta=1e-4, most=20)
    >>> step.d.round(decimals=3), step.steps, step.ending # H⁻¹r; the direction is an Inner
    """
    d: Any
    steps: Any
    ending: Any

def eisenstat_walker(
    s: Any,
    gamma: float = 0.9,
    power: float = 1.618033988749895,
    most: float = 0.1,
) -> float:
    """The faster f′ falls, the more exactly: choice 2 of Eisenstat and Walker (1996)

    Parameters
    ----------
    s
        a State: `size` is ‖f′‖, `before` that of the last step, `eta` what was
        asked for then
    gamma : float, default: 0.9
        η where the gradient did not shrink
    power : float, default: 1.618033988749895
        the order of convergence that is hoped for
    most : float, default: 0.1
        the largest η, and the first one

    Returns
    -------
    float
        η

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#eisenstat_walker

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> def exactly(s): return qs.newton.eisenstat_walker(s, most=.01) # a hundredth is left
    >>> x, info = qs.newton_cg(f, f.x0, forcing=exactly)
    >>> x.round(decimals=3), info.converged
    """

def newton_step(
    H: Any,
    r: VectorLike,
    M: OperatorLike,
    eta: float,
    most: int,
) -> Inner:
    """Solve H d = r by conjugate gradients until it is good enough, or H bends downwards

    Parameters
    ----------
    H
        products with the Hessian, `v -> H v`
    r : tensor
        −f′, `(n,)`
    M : matrix, operator or function
        preconditioner, `r -> z`
    eta : float
        stop when ‖r − H d‖ ≤ η ‖r‖ …
    most : int
        … or after so many steps

    Returns
    -------
    Inner

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#newton_step

    Examples
    --------
    >>> H = torch.diag(torch.tensor([1., 10.]))
    >>> step = qs.newton.newton_step(H.mv, torch.ones(2), lambda r: r, eta=1e-4, most=20)
    >>> step.d.round(decimals=3), step.steps, step.ending # H⁻¹r; the direction is an Inner
    """

def reflected(H: Any, r: Any, d: Any) -> Any:
    """d, as long as if it bent upwards as much as it bends downwards: d·rᵀd/|dᵀHd|

    Parameters
    ----------
    H
    r
    d

    Returns
    -------
    %% ../nbs/paper/14c_newton_cg.ipynb #be9dae50

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#reflected

    Examples
    --------
    >>> H, r = torch.diag(torch.tensor([1., -10.])), torch.tensor([0., 5.])
    >>> qs.newton.reflected(H.mv, r, d=r) # as if the curvature were 10
    """

def downward(H: Any, r: VectorLike, most: int = 30) -> tuple:
    """A direction along which f bends downwards, if Lanczos' method sees one

    Parameters
    ----------
    H
        products with the Hessian, `v -> H v`
    r : tensor
        −f′, `(n,)`, zero or almost
    most : int, default: 30
        most products; 0 to look for nothing

    Returns
    -------
    tuple
        a direction of length 1 and its curvature, or None

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
        "A is …×…: only a square matrix has eigenvalues"
        "A is a function and does not know its size"
        "A is 0×0"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#downward

    Examples
    --------
    >>> H = torch.diag(torch.tensor([1., -10., 3.]))
    >>> d, curvature = qs.newton.downward(H.mv, torch.zeros(3))
    >>> d.abs().round(decimals=3), round(curvature, 3)
    """

@overload
def newton_cg(
    f: Callable[..., Any],
    x0: VectorLike,
    *,
    forcing: Any = ...,
    inner: int | None = None,
    escape: int = 30,
    line_search: Any = ...,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
) -> tuple[torch.Tensor, MinimumInfo]:
    """Newton's method by CG (Nocedal and Wright, algorithm 7.1); it leaves saddles

    Parameters
    ----------
    f : function
        a function of x made of PyTorch operations: one number; of many starts, one
        for each row
    x0
        where to start: a tensor, a list or dict of tensors; many starts: the rows
        of `(m, n…)`
    forcing : default: eisenstat_walker
        how exactly to solve for a step: η, or a function of the State
    inner : int, optional
        most conjugate gradient steps for one direction; 10 n if None
    escape : int, default: 30
        most products to tell a minimum from a saddle; 0 not to try
    line_search : default: HagerZhang(delta=0.1, sigma=0.1, epsilon=1e-06, gamma=0.66, looks=True)
        how far to go along a direction
    M : matrix, operator or function, optional
        preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
        (`hessian_diagonal`)
    grad : optional
        the gradient, a function of x that returns its shape; by autograd if None
    gtol : float, default: 1e-05
        stop when no entry of the gradient is larger, each start by itself
    ftol : float, default: 0.0
        stop when a step lowers f by no more than ftol·|f|; 0 for never
    maxiter : int, optional
        most steps; 10 n if None, but at least 1000
    callback : function, optional
        called with the State at each k; True stops. Its tensors change: clone to
        keep
    history : bool, default: False
        keep f, max |f′| and the step lengths in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of the gradient
    timeout : float, optional
        most seconds

    Returns
    -------
    tuple[torch.Tensor, MinimumInfo]
        the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

    Raises
    ------
    ValueError
        "… minimises from one start, and f returned a number for each of the … rows
        …"
        "…=…: it must be a number, and not negative"
        "M is …×…, and x0 has … entries"
    RuntimeError
    ImportError
        "progress=True needs fastprogress"
    TypeError
        "x0 is complex"
        "M is … and x0 is …: convert one of them, for example M.to(…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#newton_cg

    Examples
    --------
    >>> def f(x): return (x[0]**2 - 1)**2 + x[1]**2 # a saddle at 0, minima at (±1, 0)
    >>> x, info = qs.newton_cg(f, torch.tensor([0., 0.]))
    >>> x.abs().round(decimals=3), info.converged
    """
@overload
def newton_cg(
    f: Callable[..., Any],
    x0: Tree,
    *,
    forcing: Any = ...,
    inner: int | None = None,
    escape: int = 30,
    line_search: Any = ...,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
) -> tuple[Tree, MinimumInfo]: ...

def to_boundary(x: Any, d: Any, radius: float) -> Any:
    """x + τd with τ > 0 and ‖x + τd‖ = radius

    Parameters
    ----------
    x
        inside
    d
        where to go
    radius : float
        of the ball

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#to_boundary

    Examples
    --------
    >>> x, d = torch.tensor([0., 0.]), torch.tensor([3., 4.])
    >>> qs.newton.to_boundary(x, d, radius=1.).round(decimals=3)
    """

def steihaug(H: Any, r: Any, M: Any, eta: Any, most: Any, radius: Any) -> Any:
    """As `newton_step`, but no longer than the radius

    Parameters
    ----------
    H
    r
    M
    eta
    most
    radius

    Returns
    -------
    %% ../nbs/paper/14c_newton_cg.ipynb #0b7d41c9

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#steihaug

    Examples
    --------
    >>> H, r = torch.diag(torch.tensor([1., 10.])), torch.ones(2)
    >>> step = qs.newton.steihaug(H.mv, r, lambda r: r, eta=1e-4, most=20, radius=.5)
    >>> round(step.d.norm().item(), 3), step.ending
    """

def next_radius(radius: float, size: float, ratio: float) -> float:
    """A quarter of a step that found too little, twice a good one to the boundary

    Parameters
    ----------
    radius : float
        of this step
    size : float
        the length of the step
    ratio : float
        the decrease that was found, as a share of the promise; NaN if f is

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#next_radius

    Examples
    --------
    >>> bad, good = [qs.newton.next_radius(1., size=1., ratio=o) for o in (.1, .9)]
    >>> bad, good # a quarter, or twice as large
    """

@overload
def trust_ncg(
    f: Callable[..., Any],
    x0: VectorLike,
    *,
    radius: float = 1.0,
    forcing: Any = ...,
    inner: int | None = None,
    escape: int = 30,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
) -> tuple[torch.Tensor, MinimumInfo]:
    """Newton–CG in a trust region (Steihaug 1983), in place of a line search

    Parameters
    ----------
    f : function
        a function of x made of PyTorch operations: one number; of many starts, one
        for each row
    x0
        where to start: a tensor, a list or dict of tensors; many starts: the rows
        of `(m, n…)`
    radius : float, default: 1.0
        of the first trust region
    forcing : default: eisenstat_walker
        how exactly to solve for a step: η, or a function of the State
    inner : int, optional
        most conjugate gradient steps for one direction; 10 n if None
    escape : int, default: 30
        most products to tell a minimum from a saddle; 0 not to try
    M : matrix, operator or function, optional
        preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
        (`hessian_diagonal`)
    grad : optional
        the gradient, a function of x that returns its shape; by autograd if None
    gtol : float, default: 1e-05
        stop when no entry of the gradient is larger, each start by itself
    ftol : float, default: 0.0
        stop when a step lowers f by no more than ftol·|f|; 0 for never
    maxiter : int, optional
        most steps; 10 n if None, but at least 1000
    callback : function, optional
        called with the State at each k; True stops. Its tensors change: clone to
        keep
    history : bool, default: False
        keep f, max |f′| and the step lengths in `info.history`
    progress : bool, default: False
        show a progress bar, in decades of the gradient
    timeout : float, optional
        most seconds

    Returns
    -------
    tuple[torch.Tensor, MinimumInfo]
        the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

    Raises
    ------
    ValueError
        "… minimises from one start, and f returned a number for each of the … rows
        …"
        "…=…: it must be a number, and not negative"
        "M is …×…, and x0 has … entries"
    RuntimeError
    ImportError
        "progress=True needs fastprogress"
    TypeError
        "x0 is complex"
        "M is … and x0 is …: convert one of them, for example M.to(…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/newton_cg.html#trust_ncg

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.newton.trust_ncg(f, f.x0, radius=.5)
    >>> x.round(decimals=3), info.converged
    """
@overload
def trust_ncg(
    f: Callable[..., Any],
    x0: Tree,
    *,
    radius: float = 1.0,
    forcing: Any = ...,
    inner: int | None = None,
    escape: int = 30,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
) -> tuple[Tree, MinimumInfo]: ...
