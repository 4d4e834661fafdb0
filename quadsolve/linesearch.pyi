"""Which way is settled, how far is not: from a step of Newton's to a search that keeps its promises"""
# Made by quadsolve.dev.stubs: do not edit
import enum
from typing import Any
from typing import NamedTuple

class Trial(NamedTuple):
    """Trial(alpha, value, slope, curvature, eps, length)"""
    alpha: Any
    value: Any
    slope: Any
    curvature: Any
    eps: Any
    length: Any

def finite(t: Any) -> Any:
    """Finite

    Parameters
    ----------
    t

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#finite
    """

def noise(start: Any) -> Any:
    """Values of φ that differ by less are the same

    Parameters
    ----------
    start

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#noise
    """

class LineEnding(str, enum.Enum):
    """How a line search ended; a string, so that `step.ending == 'wolfe'` works too

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#lineending
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
    """

class LineSearch:
    """A search along a line: `trials` proposes step lengths, `accepts` says which is good enough

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#linesearch
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
    """One search on its way: ask φ at `alpha`, give it to `take`, until there is a `step`

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
    """To the lowest point of the parabola with φ's slope and curvature, again and again (p. 46)

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
    Shewchuk (1994), §14, p. 46.
    https://quadsolve.github.io/quadsolve/paper/line_search.html#secant
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
    """

class Backtracking(LineSearch):
    """Armijo: shorten the step until f goes down by a fair share of what the slope promises

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
    https://quadsolve.github.io/quadsolve/paper/line_search.html#secant
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
    """

def proposal(a: Trial, b: Trial, level: float) -> float:
    """The cubic's minimum where the values are far enough apart, else the zero of the slope

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
    """

class StrongWolfe(LineSearch):
    """Go down by a fair share, until little of the slope is left (Nocedal and Wright, section 3.5)

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
    """Bracket a minimum and narrow it; near the floor the slopes decide (Hager and Zhang 2005)

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
    """Walk until f rises, then find the zero of the slope to full precision: the first valley

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
    """The minimum of the parabola with φ's slope and curvature at 0: exact for a quadratic f

    Attributes
    ----------
    epsilon : float, default: 1e-06
        by what part of |φ(0)| φ may grow, which is taken for rounding

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/line_search.html#exact
    """
    order: Any
    epsilon: float
    def accepts(self, start: Any, t: Any) -> Any: ...
    def trials(self, start: Any, alpha: Any) -> Any: ...
    def __init__(self, epsilon: float = 1e-06) -> None: ...
