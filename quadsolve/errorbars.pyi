"""How far off the answer is, told by the numbers that the solve has computed anyway, and a solve that stops by it"""
# Made by quadsolve.dev.stubs: do not edit
from collections.abc import Iterator
from typing import Any
from typing import NamedTuple

class Decrease:
    """What the latest steps have taken off the squared error, and how much may be left (Meurant, Papež, Tichý 2021)

    Parameters
    ----------
    tau : float, default: 0.25

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease
    """
    tau: Any
    first: Any
    known: Any
    terms: Any
    sums: Any
    def __init__(self, tau: float | Any = 0.25) -> None: ...
    def add(self, term: Any) -> Any:
        """Take in αδ of one more step; the sums for those iterates that have become known by it

        Parameters
        ----------
        term

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.add
        """
    def left(self, older: Any, term: Any) -> Any:
        """S αδ: the most that may have been left before this step, by the example of those before it

        Parameters
        ----------
        older
        term

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.left
        """

def upper_bounds(steps: Any, mu: float) -> Iterator[Any]:
    """Upper bounds on the squared A-norm of the error (Gauss–Radau; Meurant and Tichý 2013)

    Parameters
    ----------
    steps
        α, β and δ of one step after the other
    mu : float
        not above the smallest eigenvalue of A, or of MA with a preconditioner

    Returns
    -------
    Iterator[]
        generator of pairs: the bound on ‖e‖²_A before each step, and that bound
        less what the step has taken off

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#upper_bounds
    """

def lowest_ritz(steps: list, tol: float = 0.001) -> float:
    """The smallest Ritz value of A, or of MA with a preconditioner, to high relative accuracy even where it is tiny

    Parameters
    ----------
    steps : list
        α, β and δ of each step
    tol : float, default: 0.001
        relative

    Returns
    -------
    float
        just below it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#lowest_ritz
    """

class ErrorBounds(NamedTuple):
    """Two numbers for each iterate 0, 1, …, between which the A-norm of its error lies: `lower, upper = …`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#errorbounds
    """
    lower: Any
    upper: Any
    def scaled(self, c: Any) -> Any: ...

class EnergyError:
    """The rule stop='error': ‖x − x_k‖_A ≤ max(rtol·‖x‖_A, atol), by a bound if `mu` is given, else by an estimate

    Parameters
    ----------
    mu : float, optional
        not above the smallest eigenvalue of A; with a preconditioner, of MA

    Raises
    ------
    ValueError
        "delay=…: it must be 'auto', or a number of steps, at least 1"
        "mu=…: it must be a positive number"
        "accuracy=…: it must lie between 0 and 1"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#energyerror
    """
    mu: Any
    def __init__(self, mu: float | None = None) -> None: ...
    def follow(self, run: Any) -> Any: ...

class Follower:
    """What `EnergyError` knows of one solve

    Parameters
    ----------
    run
    mu

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower
    """
    b: Any
    M: Any
    plain: Any
    rtol: Any
    atol: Any
    eps: Any
    mu: Any
    given: Any
    kind: Any
    steps: Any
    decrease: Any
    bounds: Any
    seen: Any
    rest: Any
    energy: Any
    moved: Any
    error: Any
    def __init__(self, run: Any, mu: Any) -> None: ...
    @property
    def goal(self) -> Any: ...
    def sees(self, s: Any, k: Any) -> Any:
        """Is it enough, by the numbers that the method carries?

        Parameters
        ----------
        s
        k

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.sees
        """
    def begin(self, s: Any) -> Any:
        """Look at the start

        Parameters
        ----------
        s

        Raises
        ------
        TypeError
            "stop='error' needs a method that shows its coefficients α, β, δ"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.begin
        """
    def direct(self, s: Any) -> Any: ...
    def known(self) -> Any:
        """An estimate of ‖e‖²_A now: a ninth of that of the latest iterate that is known well

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.known
        """
    def square(self, delta: float | Any = ...) -> Any:
        """The bound, or an estimate, of ‖e‖²_A now; `delta` is the next δ, if that is known

        Parameters
        ----------
        delta : float, default: inf

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.square
        """
    def catch_up(self) -> Any:
        """Take the recurrence of the bound to the latest step; False where that shows that μ is too large

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.catch_up
        """
    def start(self) -> None:
        """Begin the recurrence; a μ that has turned out to be none is replaced by the smallest Ritz value

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.start
        """
    def confirms(self, s: Any, drift: Any) -> Any:
        """Is it enough, with the true residual, which is in `s` now?

        Parameters
        ----------
        s
        drift

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.confirms
        """
    def found(self, last: Any, rn: Any) -> Any:
        """What goes into the report; `last`: is the x returned the last iterate?

        Parameters
        ----------
        last
        rn

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.found
        """
