"""The same method where f is no parabola: any function with a gradient"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .linesearch import LineSearch
from .minimiser import MinimumInfo
from collections.abc import Callable
from typing import Any
from typing import overload

def over(a: Any, b: Any) -> Any:
    """a/b, and 0 where that is no finite number

    Parameters
    ----------
    a
        numbers, or tensors of them
    b
        numbers, or tensors of them

    Returns
    -------
    as a

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#over
    """

def fletcher_reeves(s: Any) -> Any:
    """Fletcher reeves

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#fletcher_reeves
    """

def polak_ribiere(s: Any) -> Any:
    """Polak ribiere

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere
    """

def polak_ribiere_plus(s: Any) -> Any:
    """Polak ribiere plus

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere_plus
    """

def hestenes_stiefel(s: Any) -> Any:
    """Hestenes stiefel

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hestenes_stiefel
    """

def dai_yuan(s: Any) -> Any:
    """Dai yuan

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#dai_yuan
    """

def conjugate_descent(s: Any) -> Any:
    """Conjugate descent

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#conjugate_descent
    """

def liu_storey(s: Any) -> Any:
    """Liu storey

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#liu_storey
    """

def hager_zhang(s: Any, eta: float = 0.4) -> Any:
    """Hager and Zhang's β

    Parameters
    ----------
    s
        the state
    eta : float, default: 0.4
        how negative β may be

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hager_zhang
    """

class Every:
    """Restart every n steps

    Parameters
    ----------
    n : int
        steps from one restart to the next

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#every
    """
    n: Any
    def __init__(self, n: int) -> None: ...
    def __call__(self, s: Any) -> Any: ...

def powell(s: Any, nu: float = 0.2) -> Any:
    """Restart when successive residuals are not nearly orthogonal

    Parameters
    ----------
    s
        the state
    nu : float, default: 0.2
        how large rᵀr₋/rᵀr may be

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#powell
    """

def negative(s: Any) -> Any:
    """Negative

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#negative
    """

def ascent(s: Any) -> Any:
    """Ascent

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ascent
    """

class Line:
    """f along a direction, for one start or many: moves to the points that the searches find

    Parameters
    ----------
    F
        the `Objective`
    search : LineSearch
        how to search

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line
    """
    F: Any
    search: Any
    spare: Any
    keep: Any
    going: Any
    steps: Any
    def __init__(self, F: Any, search: LineSearch) -> None: ...
    def ask(self, alphas: list) -> list:
        """f and its slope at these step lengths

        Parameters
        ----------
        alphas : list
            a step length for each start

        Returns
        -------
        list
            value and slope (and curvature) for each

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.ask
        """
    def place(self, x: Any, d: Any, alphas: Any) -> Any:
        """The points x + αd, in `spare`

        Parameters
        ----------
        x
        d
        alphas

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.place
        """
    def numbers(self, value: Any, slope: Any) -> Any: ...
    def move(self, x: Any, d: Any, value: Any, r: Any, first: list) -> tuple:
        """Search from x along d

        Parameters
        ----------
        x
            the points and the directions
        d
            the points and the directions
        value
            f and −f′ there
        r
            f and −f′ there
        first : list
            for each start the step length to try first

        Returns
        -------
        tuple
            the new x, its value and its r

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.move
        """
    def searches(self, first: Any, starts: Any) -> Any: ...
    def arrive(self, alphas: Any) -> Any: ...

def first_step(x: Any, r: Any, value: Any, slope: Any) -> list:
    """A hundredth of the size of x, or of f

    Parameters
    ----------
    x
        where, and −f′ there
    r
        where, and −f′ there
    value
        f, and f′ᵀd
    slope
        f, and f′ᵀd

    Returns
    -------
    list
        for each start

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#first_step
    """

def next_step(last: list, before: list, value: list, slope: list) -> list:
    """So far that f goes down by as much as in the last step, were it a parabola

    Parameters
    ----------
    last : list
        the step lengths before, and f where they began
    before : list
        the step lengths before, and f where they began
    value : list
        f now, and f′ᵀd
    slope : list
        f now, and f′ᵀd

    Returns
    -------
    list
        for each start

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#next_step
    """

def ahead(s: Any, line: Line) -> list:
    """The step lengths to try first, after a short look ahead if that is worth it

    Parameters
    ----------
    s
        the state
    line : Line

    Returns
    -------
    list
        for each start

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ahead
    """

@overload
def nonlinear_cg(
    f: Callable[..., Any],
    x0: VectorLike,
    *,
    beta: Any = ...,
    restart: Any = ...,
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
    """Nonlinear conjugate gradients: B4 and B5 of the paper, with any β, any line search, any restarts

    Parameters
    ----------
    f : function
        a function of x made of PyTorch operations: one number; of many starts, one
        for each row
    x0
        where to start: a tensor, a list or dict of tensors; many starts: the rows
        of `(m, n…)`
    beta : default: hager_zhang
        how much of the last direction is kept: a function of the state
    restart : default: ()
        a rule, or several, that say when to keep nothing of it
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
        the best x seen, in the form of x0, and a MinimumInfo (MinimaInfo for many
        starts)

    Raises
    ------
    ValueError
        "…=…: it must be a number, and not negative"
        "M is …×…, and x0 has … entries"
    ImportError
        "progress=True needs fastprogress"
    TypeError
        "x0 is complex"
        "M is … and x0 is …: convert one of them, for example M.to(…)"

    Notes
    -----
    Shewchuk (1994), §14, algorithms B4, B5.
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#nonlinear_cg
    """
@overload
def nonlinear_cg(
    f: Callable[..., Any],
    x0: Tree,
    *,
    beta: Any = ...,
    restart: Any = ...,
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

def taken_to(M: Any, F: Any, x: Any) -> Any:
    """M, and if it changes with x, M at this x

    Parameters
    ----------
    M
    F
    x

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#taken_to
    """

class hessian_diagonal:
    """An M that follows f: divide by the diagonal of the Hessian at every x, by size

    Parameters
    ----------
    every : int, default: 1
        take a new diagonal every so many steps
    small : int, default: 32
        up to so many unknowns it is exact
    probes : int, default: 8
        else, how many random vectors
    floor : float, default: 1e-08
        the smallest entry, as a part of the largest

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal
    """
    age: Any
    every: Any
    small: Any
    probes: Any
    floor: Any
    diagonal: Any
    def __init__(
        self,
        every: int = 1,
        small: int = 32,
        probes: int = 8,
        floor: float = 1e-08,
    ) -> None: ...
    def refresh(self, F: Any, x: Any) -> Any:
        """The map to apply at this x

        Parameters
        ----------
        F
        x

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal.refresh
        """
    def measured(self, F: Any, x: Any) -> Any:
        """The diagonal, exact or estimated

        Parameters
        ----------
        F
        x

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal.measured
        """
    def positive(self, diagonal: Any) -> Any: ...
