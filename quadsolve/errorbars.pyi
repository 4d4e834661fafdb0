"""How far off the answer is, told by the numbers that the solve has computed anyway, and a solve that stops by it"""
# Made by quadsolve.dev.stubs: do not edit
from collections.abc import Iterator
from typing import Any
from typing import NamedTuple

class Decrease:
    """What the latest steps took off e², and what may be left (Meurant et al. 2021)

    Parameters
    ----------
    tau : float, default: 0.25

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease

    Examples
    --------
    >>> d = qs.errorbars.Decrease()
    >>> new = [len(d.add(.25**k)) for k in range(12)] # what each step takes off ‖e‖²
    >>> sum(new), d.known # of so many iterates the error is known well by now
    """
    tau: Any
    first: Any
    known: Any
    terms: Any
    sums: Any
    def __init__(self, tau: float | Any = 0.25) -> None: ...
    def add(self, term: Any) -> Any:
        """Take in αδ of one more step; the sums for iterates that have become known

        Parameters
        ----------
        term

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.add
        """
    def left(self, older: Any, term: Any) -> Any:
        """S αδ: the most that may have been left before this step, by earlier ones

        Parameters
        ----------
        older
        term

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.left
        """

def upper_bounds(steps: Any, mu: float) -> Iterator[Any]:
    """Upper bounds on the error's squared A-norm (Gauss–Radau; Meurant and Tichý 2013)

    Parameters
    ----------
    steps
        α, β and δ of one step after the other
    mu : float
        not above the smallest eigenvalue of A, or of MA with a preconditioner

    Returns
    -------
    Iterator[]
        generator of pairs: the bound on ‖e‖²_A before each step, and after it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#upper_bounds

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> x, info = qs.cg(A, b, history=True)
    >>> squares = [u for u, _ in qs.errorbars.upper_bounds(zip(*info.coefficients), mu=.02)]
    >>> squares[-1] < 1e-6*squares[0]
    """

def lowest_ritz(steps: list, tol: float = 0.001) -> float:
    """The smallest Ritz value of A (or MA), to high relative accuracy even where tiny

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

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> x, info = qs.cg(A, b, history=True)
    >>> low = qs.errorbars.lowest_ritz(list(zip(*info.coefficients)))
    >>> round(low, 3) # the smallest eigenvalue that b contains, almost
    """

class ErrorBounds(NamedTuple):
    """For each iterate two numbers around the A-norm of its error: `lower, upper = …`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/error_bars.html#errorbounds

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> x, info = qs.cg(A, b, history=True)
    >>> bounds = info.error_bounds(mu=.02)
    >>> bounds, (bounds.lower <= bounds.upper).all().item()
    """
    lower: Any
    upper: Any
    def scaled(self, c: Any) -> Any: ...

class EnergyError:
    """The rule stop='error': ‖x − x_k‖_A ≤ max(rtol·‖x‖_A, atol), as bound or estimate

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

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> x, info = qs.cg(A, b, stop=qs.EnergyError(mu=.02), rtol=1e-3) # or stop='error'
    >>> info.error <= info.threshold, info.error_kind
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

    Examples
    --------
    >>> class Watched(qs.EnergyError):
    ...     def follow(self, run): self.seen = super().follow(run); return self.seen
    >>> (A, b, x), rule = qs.gallery.sample_problem(), Watched()
    >>> qs.cg(A, b, stop=rule, rtol=1e-3)
    >>> round(rule.seen.goal, 5), len(rule.seen.steps) # a thousandth of ‖x‖_A, after two steps
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
        """An estimate of ‖e‖²_A now: a ninth of that of the latest iterate known well

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
        """Take the bound's recurrence to the latest step; False if that shows μ too large

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.catch_up
        """
    def start(self) -> None:
        """Begin the recurrence; a μ found too large becomes the smallest Ritz value

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
