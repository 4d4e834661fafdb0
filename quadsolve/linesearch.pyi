"""Which way is settled, how far is not: from a step of Newton's to a search that keeps its promises"""
# Made by quadsolve.dev.stubs: do not edit
import enum
from typing import Any
from typing import NamedTuple

class Trial(NamedTuple):
    """Trial(alpha, value, slope, curvature, eps, length)

    Examples
    --------
    >>> t = qs.linesearch.Trial(alpha=1., value=-43., slope=-36.)
    >>> t.alpha, t.slope, t.curvature # the last was not asked for
    """
    alpha: Any
    value: Any
    slope: Any
    curvature: Any
    eps: Any
    length: Any

def finite(t: Trial) -> bool:
    """Are value and slope finite?

    Parameters
    ----------
    t : Trial
        what was found at a step length

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#finite

    Examples
    --------
    >>> t = qs.linesearch.Trial(1., -43., slope=float('nan'))
    >>> qs.linesearch.finite(t), qs.linesearch.finite(t._replace(slope=-36.))
    """

def noise(start: Trial) -> float:
    """Values of φ that differ by less are the same

    Parameters
    ----------
    start : Trial
        what was found at the start of the line

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#noise

    Examples
    --------
    >>> start = qs.linesearch.Trial(0., value=100., slope=-1., eps=2**-52)
    >>> f'differences below {qs.linesearch.noise(start):.0e} are rounding'
    """

class LineEnding(str, enum.Enum):
    """How a line search ended; a string, so that `step.ending == 'wolfe'` works too

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#lineending

    Examples
    --------
    >>> step = qs.linesearch.StrongWolfe()(lambda a: (-a, -1.)) # a line without a bottom
    >>> step.ending == qs.linesearch.LineEnding.unbounded, step.advice
    """
    wolfe = 'wolfe'
    approximate_wolfe = 'approximate_wolfe'
    armijo = 'armijo'
    minimum = 'minimum'
    stationary = 'stationary'
    ascent = 'ascent'
    unbounded = 'unbounded'
    curvature = 'curvature'
    floor = 'floor'
    jump = 'jump'
    nonfinite = 'nonfinite'
    maxiter = 'maxiter'

class Step:
    """What a line search found

    Attributes
    ----------
    alpha : float
        the step length, 0 if none was found
    value : float
        φ(α)
    slope : float
        φ′(α)
    ending : LineEnding
        how the search ended
    trials : list
        every `Trial`, the start first

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#step

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.StrongWolfe()(phi)
    >>> step.found, step.value < step.trials[0].value, step.advice
    """
    alpha: float
    value: float
    slope: float
    ending: LineEnding
    trials: list
    @property
    def found(self) -> bool: ...
    @property
    def advice(self) -> str: ...
    def __init__(
        self,
        alpha: float,
        value: float,
        slope: float,
        ending: LineEnding,
        trials: list,
    ) -> None: ...

class Ended(Exception):
    """Raised by a search that can go no further, with the name of its ending

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#ended

    Examples
    --------
    >>> class Once(qs.linesearch.LineSearch):
    ...     def trials(self, start, alpha):
    ...         yield alpha
    ...         raise qs.linesearch.Ended('maxiter')
    >>> Once()(lambda a: (a**2 - 3*a, 2*a - 3))
    """

class LineSearch:
    """A search along a line: `trials` proposes step lengths, `accepts` says which do

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#linesearch

    Examples
    --------
    >>> class Halves(qs.linesearch.LineSearch):
    ...     def accepts(self, start, t): return 'armijo' if t.value < start.value else None
    ...     def trials(self, start, alpha):
    ...         while True: yield alpha; alpha /= 2
    >>> Halves()(lambda a: (a**2 - 3*a, 2*a - 3), alpha=10.).alpha
    """
    looks: Any
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def accepts(self, start: Any, t: Any) -> Any: ...
    def best(self, seen: Any) -> Any: ...
    def __call__(self, phi: Any, alpha: float = 1.0, length: float = 1.0) -> Step:
        """Search along φ from α = 0

        Parameters
        ----------
        phi
            `alpha -> value, slope`, numbers or tensors; for searches of order 2 also
            the curvature
        alpha : float, default: 1.0
            the step length to try first
        length : float, default: 1.0
            ‖d‖

        Returns
        -------
        Step

        Raises
        ------
        ValueError
            "phi must return the value and … derivative(s)"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/line_search.html#linesearch.__call__
        """
    def along(self, F: Any) -> Any: ...

class Search:
    """One search on its way: ask φ at `alpha`, give it to `take`, until it has a `step`

    Parameters
    ----------
    rule : LineSearch
        the kind of search
    start : Trial
        φ at α = 0
    alpha : float
        the step length to try first; what is no positive number counts as 1
    eps : float, default: 2.220446049250313e-16
        how exactly φ is computed, as a fraction of |φ(0)|
    length : float, default: 1.0
        ‖d‖, for searches that end when a step in x is short

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#search

    Examples
    --------
    >>> Trial, rule = qs.linesearch.Trial, qs.linesearch.StrongWolfe()
    >>> run = qs.linesearch.Search(rule, Trial(0., 0., -3.), alpha=10.)
    >>> while not run.step: a = run.alpha; run.take(Trial(a, a**2 - 3*a, 2*a - 3))
    >>> round(run.step.alpha, 6)
    """
    rule: Any
    seen: Any
    step: Any
    quiet: Any
    bad: Any
    first: Any
    proposals: Any
    def __init__(
        self,
        rule: LineSearch,
        start: Trial,
        alpha: float,
        eps: float = 2.220446049250313e-16,
        length: float = 1.0,
    ) -> None: ...
    def go(self, t: Any) -> None: ...
    def best(self) -> Any: ...
    def end(self, t: Any, ending: Any) -> None: ...
    def take(self, t: Any) -> None:
        """The answer at `alpha`: end, or go on to the next trial

        Parameters
        ----------
        t

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/line_search.html#search.take
        """
    def hopeless(self, t: Any) -> Any: ...

class NewtonRaphson(LineSearch):
    """To the minimum of the parabola with φ's slope and curvature, repeatedly (p. 46)

    Attributes
    ----------
    tolerance : float, default: 1e-08
        ends when |Δα|·‖d‖ is at most that
    most : int, default: 40
        most trials
    safe : bool, default: False
        go down only?

    Notes
    -----
    Shewchuk (1994), §14, p. 46.
    https://quadsolve.github.io/quadsolve/paper/line_search.html#newtonraphson

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48, 12*a**2 + 8
    >>> step = qs.linesearch.NewtonRaphson()(phi)
    >>> str(step.ending), round(step.alpha, 10)
    """
    tolerance: float
    most: int
    safe: bool
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def curvature(self, before: Any, at: Any) -> Any: ...
    def best(self, seen: Any) -> Any: ...
    def step(self, start: Any, at: Any, step: Any) -> Any: ...
    def __init__(
        self,
        tolerance: float = 1e-08,
        most: int = 40,
        safe: bool = False,
    ) -> None: ...
    def walk(self, start: Any, before: Any, at: Any) -> Any: ...

class Secant(NewtonRaphson):
    """The same with the curvature from two slopes (paper p. 46, eqs. 58 and 59)

    Attributes
    ----------
    tolerance : float, default: 1e-08
        ends when |Δα|·‖d‖ is at most that
    most : int, default: 40
        most trials
    safe : bool, default: False
        go down only?
    sigma0 : float, default: 0.0001
        the step length of the first second slope

    Notes
    -----
    Shewchuk (1994), §14, p. 46, equation (58).
    https://quadsolve.github.io/quadsolve/paper/line_search.html#secant

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.Secant()(phi)
    >>> str(step.ending), round(step.alpha, 10)
    """
    order: Any
    sigma0: float
    def curvature(self, before: Any, at: Any) -> Any: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def __init__(
        self,
        tolerance: float = 1e-08,
        most: int = 40,
        safe: bool = False,
        sigma0: float = 0.0001,
    ) -> None: ...

def armijo(start: Trial, t: Trial, c: float, slack: float = 0.0) -> bool:
    """Does φ go down by a fair share of what the slope at the start promises?

    Parameters
    ----------
    start : Trial
        φ at α = 0
    t : Trial
        φ further on
    c : float
        the share of the promised decrease that is asked for
    slack : float, default: 0.0
        by how much φ may be higher

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#armijo

    Examples
    --------
    >>> start, t = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(3., -3., 2.)
    >>> qs.linesearch.armijo(start, t, c=.1), qs.linesearch.armijo(start, t, c=.5)
    """

class Backtracking(LineSearch):
    """Armijo: shorten the step until f falls by a fair share of the slope's promise

    Attributes
    ----------
    c : float, default: 0.0001
        the share
    shrink : float, default: 0.5
        the largest factor by which a step that was too long is shortened
    looks : bool, default: True
        look at f first, to find a good step length to try?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#backtracking

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.Backtracking()(phi, alpha=10.)
    >>> str(step.ending), [round(t.alpha, 2) for t in step.trials]
    """
    c: float
    shrink: float
    looks: bool
    def accepts(self, start: Any, t: Any) -> Any: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def __init__(
        self,
        c: float = 0.0001,
        shrink: float = 0.5,
        looks: bool = True,
    ) -> None: ...

def secant(a: Trial, b: Trial) -> float:
    """Where the line through two slopes is zero, NaN if they are equal (paper eq. 59)

    Parameters
    ----------
    a : Trial
        two trials
    b : Trial
        two trials

    Returns
    -------
    float

    Notes
    -----
    Shewchuk (1994), §14, equation (59).
    https://quadsolve.github.io/quadsolve/paper/line_search.html#secant

    Examples
    --------
    >>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
    >>> qs.linesearch.secant(a, b)
    """

def cubic(a: Trial, b: Trial) -> float:
    """Where the cubic through two values and slopes has its minimum, NaN if it has none

    Parameters
    ----------
    a : Trial
        two trials at different α
    b : Trial
        two trials at different α

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#cubic

    Examples
    --------
    >>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
    >>> qs.linesearch.cubic(a, b)
    """

def proposal(a: Trial, b: Trial, level: float) -> float:
    """The cubic's minimum where values are far enough apart, else the slope's zero

    Parameters
    ----------
    a : Trial
        two trials
    b : Trial
        two trials
    level : float
        values that differ by less are the same

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#proposal

    Examples
    --------
    >>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
    >>> qs.linesearch.proposal(a, b, level=1e-15)
    """

def middle(a: Trial, b: Trial) -> float:
    """A step length between: halfway, or by ratio where the ends are of different size

    Parameters
    ----------
    a : Trial
        two trials
    b : Trial
        two trials

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#middle

    Examples
    --------
    >>> a, b = qs.linesearch.Trial(1., -3., -2.), qs.linesearch.Trial(4., 0., 4.)
    >>> qs.linesearch.middle(a, b)
    """

def beyond(a: Trial, b: Trial, grow: float, level: float) -> float:
    """A step length further than b

    Parameters
    ----------
    a : Trial
        two trials from which φ goes down
    b : Trial
        two trials from which φ goes down
    grow : float
        the largest factor by which the next step is longer than from a to b
    level : float
        values of φ that differ by less are the same

    Returns
    -------
    float

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#beyond

    Examples
    --------
    >>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(.25, -.9375, -3.5)
    >>> qs.linesearch.beyond(a, b, grow=10., level=1e-15)
    """

def flatter(t: Trial, a: Trial, level: float) -> bool:
    """Is t as good as a? The lower one is better; if there is none, the flatter one

    Parameters
    ----------
    t : Trial
        two trials
    a : Trial
        two trials
    level : float
        values that differ by less are the same

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#flatter

    Examples
    --------
    >>> a, t = qs.linesearch.Trial(1., -3., -2.), qs.linesearch.Trial(2., -4., 0.)
    >>> qs.linesearch.flatter(t, a, level=1e-15), qs.linesearch.flatter(a, t, level=1e-15)
    """

class StrongWolfe(LineSearch):
    """Go down by a fair share until the slope is small (Nocedal and Wright, section 3.5)

    Attributes
    ----------
    c1 : float, default: 0.0001
        the share of the promised decrease that is asked for
    c2 : float, default: 0.4
        the share of the slope that may be left: .9 for Newton, .1 for almost exact
    looks : bool, default: True
        look at f first, to find a good step length to try?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#strongwolfe

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.StrongWolfe(c2=.1)(phi) # a tenth of the slope may be left
    >>> abs(step.slope) <= .1*48, round(step.alpha, 2)
    """
    c1: float
    c2: float
    looks: bool
    def accepts(self, start: Any, t: Any) -> Any: ...
    def better(self, start: Any, a: Any, t: Any) -> Any: ...
    def __init__(
        self,
        c1: float = 0.0001,
        c2: float = 0.4,
        looks: bool = True,
    ) -> None: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def between(self, start: Any, a: Any, b: Any, width: float | Any = ...) -> Any: ...

class HagerZhang(LineSearch):
    """Bracket a minimum, narrow it; near the floor by slopes (Hager and Zhang 2005)

    Attributes
    ----------
    delta : float, default: 0.1
        the share of the promised decrease that is asked for
    sigma : float, default: 0.1
        the share of the slope that may be left; .9 in their paper
    epsilon : float, default: 1e-06
        by what part of |φ(0)| φ may grow, which is taken for rounding
    gamma : float, default: 0.66
        in a round the bracket must shrink to that part, else it is halved
    looks : bool, default: True
        look at f first, to find a good step length to try?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#hagerzhang

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.HagerZhang()(phi)
    >>> str(step.ending), round(step.alpha, 2), len(step.trials)
    """
    delta: float
    sigma: float
    epsilon: float
    gamma: float
    looks: bool
    def low(self, start: Any) -> Any: ...
    def accepts(self, start: Any, t: Any) -> Any: ...
    def __init__(
        self,
        delta: float = 0.1,
        sigma: float = 0.1,
        epsilon: float = 1e-06,
        gamma: float = 0.66,
        looks: bool = True,
    ) -> None: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def narrow(self, start: Any, a: Any, b: Any) -> Any: ...
    def update(self, start: Any, a: Any, b: Any, c: Any) -> Any: ...
    def closed(self, start: Any, a: Any, b: Any) -> None: ...
    def bracket(self, start: Any, c: Any) -> Any: ...
    def halve(self, start: Any, a: Any, b: Any, low: Any) -> Any: ...

class NearestMinimum(HagerZhang):
    """Walk until f rises, then find the slope's zero to full precision: a near valley

    Attributes
    ----------
    delta : float, default: 0.1
        the share of the promised decrease that is asked for
    sigma : float, default: 0.1
        the share of the slope that may be left; .9 in their paper
    epsilon : float, default: 1e-06
        by what part of |φ(0)| φ may grow, which is taken for rounding
    gamma : float, default: 0.66
        in a round the bracket must shrink to that part, else it is halved
    looks : bool, default: False
        the walk begins near, whatever the guess
    part : float, default: 0.1
        of the step length given, the first step of the walk
    grow : float, default: 1.2
        the factor by which the next point of the walk is further
    most : int, default: 500
        most trials

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#nearestminimum

    Examples
    --------
    >>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
    >>> step = qs.linesearch.NearestMinimum()(phi)
    >>> str(step.ending), round(step.alpha, 10)
    """
    patience: Any
    part: float
    grow: float
    most: int
    looks: bool
    def accepts(self, start: Any, t: Any) -> Any: ...
    def closed(self, start: Any, a: Any, b: Any) -> Any: ...
    def __init__(
        self,
        delta: float = 0.1,
        sigma: float = 0.1,
        epsilon: float = 1e-06,
        gamma: float = 0.66,
        looks: bool = False,
        part: float = 0.1,
        grow: float = 1.2,
        most: int = 500,
    ) -> None: ...
    def bracket(self, start: Any, c: Any) -> Any: ...

class Exact(LineSearch):
    """The minimum of the parabola with φ's slope and curvature at 0: exact if f is one

    Attributes
    ----------
    epsilon : float, default: 1e-06
        by what part of |φ(0)| φ may grow, which is taken for rounding

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#exact

    Examples
    --------
    >>> def phi(a): return 3*a**2 - 12*a, 6*a - 12, 6. # value, slope, curvature: a parabola
    >>> step = qs.linesearch.Exact()(phi)
    >>> str(step.ending), step.alpha
    """
    order: Any
    epsilon: float
    def accepts(self, start: Any, t: Any) -> Any: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def __init__(self, epsilon: float = 1e-06) -> None: ...
