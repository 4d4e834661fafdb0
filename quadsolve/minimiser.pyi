"""A method is again a generator of iterates; what f may be, how it all ends and what is reported is written once, here"""
# Made by quadsolve.dev.stubs: do not edit
import enum
import torch
from ._types import OperatorLike
from ._types import Tree
from ._types import VectorLike
from .problem import State
from collections.abc import Callable
from typing import Any
from typing import overload

rules: tuple

class Ending(str, enum.Enum):
    """How a minimisation ended; a string, so that `info.status == 'converged'` works too

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#ending

    Examples
    --------
    >>> qs.minimiser.Ending.plateau.advice
    """
    converged = 'converged'
    unbounded = 'unbounded'
    nonfinite = 'nonfinite'
    saddle = 'saddle'
    plateau = 'plateau'
    preconditioner = 'preconditioner'
    search = 'search'
    stagnated = 'stagnated'
    maxiter = 'maxiter'
    timeout = 'timeout'
    callback = 'callback'
    @property
    def advice(self) -> str:
        """What to do about it

        Returns
        -------
        str
            a sentence or two

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minimiser.html#ending.advice
        """

def bend(step: Any) -> float:
    """The curvature that the first slopes of a search show

    Parameters
    ----------
    step
        a `Step` of a line search

    Returns
    -------
    float
        NaN if there was no trial

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#bend

    Examples
    --------
    >>> step = qs.linesearch.StrongWolfe()(lambda a: (a**2 - 4*a, 2*a - 4))
    >>> qs.minimiser.bend(step), qs.minimiser.promised(step) # φ″, and how deep the bottom is
    """

def promised(step: Any) -> float:
    """By how much f should have fallen along the line, as the slopes say

    Parameters
    ----------
    step
        a `Step` of a line search

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#promised

    Examples
    --------
    >>> step = qs.linesearch.StrongWolfe()(lambda a: (a**2 - 4*a, 2*a - 4))
    >>> qs.minimiser.bend(step), qs.minimiser.promised(step) # φ″, and how deep the bottom is
    """

def judge(n: Any) -> Any:
    """The first status whose rule holds, None to go on

    Parameters
    ----------
    n

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#judge

    Examples
    --------
    >>> n = qs.problem.State(value=float('nan'), gradient=0., first=1., step=None)
    >>> status = qs.minimiser.judge(n) # the first rule that holds
    >>> str(status), [str(o) for o, _ in qs.minimiser.rules][:3]
    """

def curvatures(F: Any, x: OperatorLike, most: int = 20) -> tuple:
    """The least and the largest curvature that a few steps of Lanczos see

    Parameters
    ----------
    F
        an `Objective`
    x : matrix, operator or function
        where, `(n,)` or `(m, n)`
    most : int, default: 20
        most products with the Hessian

    Returns
    -------
    tuple
        for each start, lists

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#curvatures

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: x[0]**2 - x[1]**2, torch.zeros(2))
    >>> least, largest = qs.minimiser.curvatures(F, F.x0)
    >>> [round(o, 3) for o in least], [round(o, 3) for o in largest] # of each start
    """

class MinimumInfo:
    """How a minimisation ended, and what was found

    Attributes
    ----------
    status : Ending
        how it ended
    niter : int
        steps taken
    value : float
        f at the x that is returned
    gradient : float
        the largest entry of its gradient, in size
    threshold : float
        gtol
    nfev : int
        calls of f
    ngev : int
        gradients
    nhev : int
        products with the Hessian
    restarts : int
        how often the method forgot its direction
    seconds : float
        wall time
    history : State, optional
        with history=True: value, gradient at each k; alpha, ending of each step
    detail : str, default: ''
        what was seen, where there is more to say than the status

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0, maxiter=3)
    >>> str(info.status), info.niter, info.converged, info.advice
    """
    status: Ending
    niter: int
    value: float
    gradient: float
    threshold: float
    nfev: int
    ngev: int
    nhev: int
    restarts: int
    seconds: float
    history: State | None
    detail: str
    def __init__(
        self,
        status: Ending,
        niter: int,
        value: float,
        gradient: float,
        threshold: float,
        nfev: int,
        ngev: int,
        nhev: int,
        restarts: int,
        seconds: float,
        history: State | None = None,
        detail: str = '',
    ) -> None: ...
    @property
    def converged(self) -> bool:
        """Did it end as it should?

        Returns
        -------
        bool

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo.converged
        """
    @property
    def advice(self) -> str:
        """What was seen, and what to do about it

        Returns
        -------
        str

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo.advice
        """
    def __bool__(self) -> Any: ...

class MinimaInfo:
    """How each minimisation of a batch ended, as `MinimumInfo`; `info[i]` is one of them

    Attributes
    ----------
    status : object
        array of Ending
    niter : torch.Tensor
        steps taken
    value : torch.Tensor
        f at the x that is returned
    gradient : torch.Tensor
        the largest entry of its gradient, in size
    threshold : float
        gtol
    nfev : torch.Tensor
        calls of f that the start took part in, until it ended
    ngev : torch.Tensor
        gradients, counted likewise
    nhev : torch.Tensor
        products with the Hessian
    restarts : torch.Tensor
        how often the method forgot its direction
    seconds : float
        wall time
    history : list, optional
        with history=True: that of each start
    detail : object, optional
        array of str

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#minimainfo

    Examples
    --------
    >>> def f(x): return ((x**2 - 1)**2).sum(-1) # for each row
    >>> x, info = qs.nonlinear_cg(f, torch.tensor([[2.], [-3.], [0.]]))
    >>> x.round(decimals=3), info.converged, str(info[2].status)
    """
    status: object
    niter: torch.Tensor
    value: torch.Tensor
    gradient: torch.Tensor
    threshold: float
    nfev: torch.Tensor
    ngev: torch.Tensor
    nhev: torch.Tensor
    restarts: torch.Tensor
    seconds: float
    history: list | None
    detail: object | None
    def __init__(
        self,
        status: object,
        niter: torch.Tensor,
        value: torch.Tensor,
        gradient: torch.Tensor,
        threshold: float,
        nfev: torch.Tensor,
        ngev: torch.Tensor,
        nhev: torch.Tensor,
        restarts: torch.Tensor,
        seconds: float,
        history: list | None = None,
        detail: object | None = None,
    ) -> None: ...
    @property
    def converged(self) -> torch.Tensor:
        """Which of them converged

        Returns
        -------
        torch.Tensor
            a flag for each start

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minimiser.html#minimainfo.converged
        """
    def __len__(self) -> Any: ...
    def __bool__(self) -> Any: ...
    def __getitem__(self, i: int) -> MinimumInfo:
        """The report on one start

        Parameters
        ----------
        i : int
            which start

        Returns
        -------
        MinimumInfo

        Raises
        ------
        IndexError
            "there are … starts"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minimiser.html#minimainfo.__getitem__
        """

def gather_minima(infos: list, threshold: float, seconds: float) -> MinimaInfo:
    """The reports on single starts as one report

    Parameters
    ----------
    infos : list
        a `MinimumInfo` for each start
    threshold : float
        gtol
    seconds : float
        wall time of all together

    Returns
    -------
    MinimaInfo

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#gather_minima

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> infos = [qs.nonlinear_cg(f, x0)[1] for x0 in (f.x0, 2*f.x0)]
    >>> qs.minimiser.gather_minima(infos, threshold=1e-5, seconds=.1).converged # one report
    """

def on_host(*tensors: Any) -> list:
    """The numbers of several tensors, by one look at the device

    Parameters
    ----------
    *tensors
        of numbers, one for each start

    Returns
    -------
    list
        of lists of Python numbers

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#on_host

    Examples
    --------
    >>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
    >>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
    >>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
    """

def largest(v: VectorLike) -> Any:
    """The size of the largest entry, 0 where there is none

    Parameters
    ----------
    v : tensor
        vectors, `(*, n)`

    Returns
    -------
    `(*,)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#largest

    Examples
    --------
    >>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
    >>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
    >>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
    """

def each(v: VectorLike, m: int) -> list:
    """A number for each start

    Parameters
    ----------
    v : tensor
        one for all, a list, or a tensor `(m,)` or `(m, 1)`
    m : int
        how many

    Returns
    -------
    list

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#each

    Examples
    --------
    >>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
    >>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
    >>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
    """

@overload
def minimise(
    method: Any,
    f: Callable[..., Any],
    x0: VectorLike,
    *,
    line_search: Any,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    **options: Any,
) -> tuple[torch.Tensor, MinimumInfo]:
    """Run a method to its end. On every ending x is the best point that was seen

    Parameters
    ----------
    method
        generator function of `(F, x, M, line)`: States with x, value, r = −f′(x)
        and `plain`
    f : function
        a function of x made of PyTorch operations: one number; of many starts, one
        for each row
    x0
        where to start: a tensor, a list or dict of tensors; many starts: the rows
        of `(m, n…)`
    line_search
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
    **options
        those of the method

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
    https://quadsolve.github.io/quadsolve/core/minimiser.html#minimise

    Examples
    --------
    >>> f, search = qs.minima.get('rosenbrock'), qs.linesearch.StrongWolfe()
    >>> x, info = qs.minimiser.minimise(qs.nonlinear_cg.method, f, f.x0, line_search=search)
    >>> x.round(decimals=3), info.converged
    """
@overload
def minimise(
    method: Any,
    f: Callable[..., Any],
    x0: Tree,
    *,
    line_search: Any,
    M: OperatorLike | None = None,
    grad: Any = None,
    gtol: float = 1e-05,
    ftol: float = 0.0,
    maxiter: int | None = None,
    callback: Callable[..., Any] | None = None,
    history: bool = False,
    progress: bool = False,
    timeout: float | None = None,
    **options: Any,
) -> tuple[Tree, MinimumInfo]: ...

def minimiser(method: Any = None, *, line_search: Any = None) -> Any:
    """Make a method, a generator of iterates, into a minimiser

    Parameters
    ----------
    method : optional
        generator function of `(F, x, M, line, **options)`, see `minimise`
    line_search : optional
        the search that it takes by default; None if it searches along no line

    Returns
    -------
    the minimiser: a function as `minimise`, and `.iterates` to step by hand

    Raises
    ------
    TypeError
        "… has no line_search"
    ValueError
        "iterates steps from one start"
        "…=…: it must be a number, and not negative"
    ImportError
        "progress=True needs fastprogress"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minimiser.html#minimiser

    Examples
    --------
    ... @qs.minimiser.minimiser(line_search=qs.linesearch.StrongWolfe())
    >>> def downhill(F, x, M, line):
    ...     value, r = F(x) # f and −f′
    ...     while True:
    ...         yield qs.problem.State(x=x, value=value, r=r, d=r, plain=[True])
    ...         x, value, r = line.move(x, r, value, r, [1.])
    >>> downhill(lambda x: ((x - 1)**2).sum(), torch.zeros(2))[0].round(decimals=3)
    """
