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

    Examples
    --------
    >>> zero, two = torch.tensor([0., 2.])
    >>> qs.nonlinear.over(two, two), qs.nonlinear.over(two, zero) # 0 where there is no ratio
    """

def fletcher_reeves(s: Any) -> Any:
    """Fletcher and Reeves (1964): $r^Tz/r_-^Tz_-$

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#fletcher_reeves

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.fletcher_reeves)
    >>> x.round(decimals=3), info.converged
    """

def polak_ribiere(s: Any) -> Any:
    """Polak and Ribière (1969): $(r - r_-)^Tz/r_-^Tz_-$

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere

    Examples
    --------
    >>> r, y = torch.tensor([1., 0.]), torch.tensor([2., 0.]) # −f′, and its last one less this
    >>> s = qs.problem.State(r=r, z=r, y=y, old=4.)
    >>> qs.nonlinear.polak_ribiere(s), qs.nonlinear.polak_ribiere_plus(s)
    """

def polak_ribiere_plus(s: Any) -> Any:
    """Polak and Ribière's β, or 0 if that is negative (p. 42)

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    Shewchuk (1994), §14, p. 42.
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere_plus

    Examples
    --------
    >>> r, y = torch.tensor([1., 0.]), torch.tensor([2., 0.]) # −f′, and its last one less this
    >>> s = qs.problem.State(r=r, z=r, y=y, old=4.)
    >>> qs.nonlinear.polak_ribiere(s), qs.nonlinear.polak_ribiere_plus(s)
    """

def hestenes_stiefel(s: Any) -> Any:
    """Hestenes and Stiefel (1952): the new direction is conjugate to the last step

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hestenes_stiefel

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.hestenes_stiefel)
    >>> x.round(decimals=3), info.converged
    """

def dai_yuan(s: Any) -> Any:
    """Dai and Yuan (1999): $r^Tz/d^Ty$, a way down with any Wolfe step

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#dai_yuan

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.dai_yuan)
    >>> x.round(decimals=3), info.converged
    """

def conjugate_descent(s: Any) -> Any:
    """Conjugate descent (Fletcher 1987): $r^Tz/(-d^Tf')$

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#conjugate_descent

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> often = dict(beta=qs.nonlinear.conjugate_descent, restart=qs.nonlinear.Every(10))
    >>> x, info = qs.nonlinear_cg(f, f.x0, **often) # it forgets too little by itself
    >>> x.round(decimals=3), info.converged
    """

def liu_storey(s: Any) -> Any:
    """Liu and Storey (1991): $y^Tz/d^Tf'$

    Parameters
    ----------
    s
        the state

    Returns
    -------
    β

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#liu_storey

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.liu_storey)
    >>> x.round(decimals=3), info.converged
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

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.hager_zhang)
    >>> x.round(decimals=3), info.converged
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

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, restart=qs.nonlinear.Every(2)) # two unknowns
    >>> x.round(decimals=3), info.restarts > 0
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

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, restart=qs.nonlinear.powell)
    >>> x.round(decimals=3), info.restarts > 0
    """

def negative(s: Any) -> Any:
    """Restart where β is negative

    Parameters
    ----------
    s
        the state

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#negative

    Examples
    --------
    >>> f, pr = qs.minima.get('rosenbrock'), qs.nonlinear.polak_ribiere
    >>> x, info = qs.nonlinear_cg(f, f.x0, beta=pr, restart=qs.nonlinear.negative)
    >>> x.round(decimals=3), info.converged # as polak_ribiere_plus, but counted in restarts
    """

def ascent(s: Any) -> Any:
    """Restart where the new direction would not lead down

    Parameters
    ----------
    s
        the state

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ascent

    Examples
    --------
    >>> r, d = torch.tensor([1., 0.]), torch.tensor([-3., 0.]) # −f′, and the last direction
    >>> s = qs.problem.State(r=r, d=d, delta=1., beta=.5)
    >>> qs.nonlinear.ascent(s) # r + βd points up
    """

class Line:
    """f along a direction, for one start or many: moves to the points that searches find

    Parameters
    ----------
    F
        the `Objective`
    search : LineSearch
        how to search

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
    >>> line = qs.nonlinear.Line(F, qs.linesearch.StrongWolfe())
    >>> value, r = F(F.x0)
    >>> line.move(F.x0, r, value, r, [.5])[0], line.steps[0].alpha # from x along r
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

    Examples
    --------
    >>> x, r, value = torch.tensor([3., 4.]), torch.tensor([-6., -8.]), torch.tensor(25.)
    >>> first, = qs.nonlinear.first_step(x, r, value, slope=-r@r) # f(x) = ‖x‖², along r
    >>> round(first, 6) # a hundredth of the size of x
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

    Examples
    --------
    >>> last, before, value, slope = [.1], [25.], [16.], [-64.]
    >>> next, = qs.nonlinear.next_step(last, before, value, slope)
    >>> round(next, 6) # about as far as would take another 9 off f, by a parabola
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

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
    >>> line = qs.nonlinear.Line(F, qs.linesearch.HagerZhang())
    >>> s = qs.problem.State(x=F.x0, d=-2*F.x0, value=25., slope=-100., first=[1.], last=[1.])
    >>> [round(o, 3) for o in qs.nonlinear.ahead(s, line)] # the bottom of a parabola is found
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
    """Nonlinear conjugate gradients: B4 and B5 of the paper, any β, any line search

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
        the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

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

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0)
    >>> x.round(decimals=3), info.converged
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

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: (x**4).sum(), torch.tensor([1., 2.]))
    >>> F(F.x0, True) # keeps what products with the Hessian need
    >>> M = qs.objective.Metric(qs.nonlinear.hessian_diagonal(), F)
    >>> qs.nonlinear.taken_to(M, F, F.x0)(torch.tensor([12., 48.])) # 12 x² is the diagonal
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

    Examples
    --------
    >>> def f(x): return (torch.logspace(0, 4, 20)*(x - 1)**4).sum() + ((x - 1)**2).sum()
    >>> x, info = qs.nonlinear_cg(f, torch.zeros(20), M=qs.nonlinear.hessian_diagonal())
    >>> info.converged, info.niter < qs.nonlinear_cg(f, torch.zeros(20))[1].niter
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
