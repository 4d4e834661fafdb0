"""Every ending has a name, a rule and advice: one table, read for one system and for a thousand"""
# Made by quadsolve.dev.stubs: do not edit
import enum
import torch
from .errorbars import ErrorBounds
from typing import Any
from typing import NamedTuple

rules: tuple

class Status(str, enum.Enum):
    """How a solve ended; a string, so that `info.status == 'converged'` works too

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#status

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> x, info = qs.cg(A, b, maxiter=1)
    >>> info.status == 'maxiter', info.status.advice
    """
    converged = 'converged'
    nonsymmetric = 'nonsymmetric'
    nonfinite = 'nonfinite'
    preconditioner = 'preconditioner'
    singular = 'singular'
    indefinite = 'indefinite'
    stagnated = 'stagnated'
    diverged = 'diverged'
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
        https://quadsolve.github.io/quadsolve/core/endings.html#status.advice
        """

class Numbers:
    """What the rules of ending look at; floats for one system, tensors for many

    Parameters
    ----------
    **kw

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#numbers

    Examples
    --------
    >>> from quadsolve.endings import Numbers, judge
    >>> done = Numbers(rn=1e-9, threshold=1e-8, measured=True)
    >>> tired, on = Numbers(k=9, rn=1., maxiter=9), Numbers(k=8, rn=1., maxiter=9)
    >>> str(judge(done)), str(judge(tired)), judge(on) # None: go on
    """
    measured: Any
    reached: Any
    looked: Any
    alive: Any
    def __init__(self, **kw: Any) -> None: ...
    def at(self, i: Any) -> Any:
        """The numbers of one system of a batch

        Parameters
        ----------
        i

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/endings.html#numbers.at
        """
    def __getattr__(self, name: str) -> Any: ...

def judge(n: Any) -> Status:
    """The first status whose rule holds

    Parameters
    ----------
    n
        the `Numbers` of one system

    Returns
    -------
    Status
        None to go on

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#judge

    Examples
    --------
    >>> from quadsolve.endings import Numbers, judge
    >>> done = Numbers(rn=1e-9, threshold=1e-8, measured=True)
    >>> tired, on = Numbers(k=9, rn=1., maxiter=9), Numbers(k=8, rn=1., maxiter=9)
    >>> str(judge(done)), str(judge(tired)), judge(on) # None: go on
    """

def judge_all(n: Any) -> torch.Tensor:
    """The same for many systems at once

    Parameters
    ----------
    n
        the `Numbers` of many systems, `(*, 1)` each, or one number for all

    Returns
    -------
    torch.Tensor
        `(*, 1)`: the place in `Status` of the first rule that holds, or −1

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#judge_all

    Examples
    --------
    >>> from quadsolve.endings import Numbers, judge_all
    >>> sizes = torch.tensor([[1e-9], [1.], [torch.inf]])
    >>> code = judge_all(Numbers(rn=sizes, threshold=1e-8, measured=True))
    >>> [str([*qs.Status][k]) if k >= 0 else 'go on' for k in code]
    """

def detail(status: Any, n: Any) -> str:
    """What was seen, in numbers

    Parameters
    ----------
    status
        how it ended
    n
        the `Numbers` of one system

    Returns
    -------
    str
        empty where the status says it all

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#detail

    Examples
    --------
    >>> from quadsolve.endings import Numbers, detail
    >>> detail(qs.Status.indefinite, Numbers(curvature=-2., k=3))
    """

class Coefficients(NamedTuple):
    """What a step computed: x ← x + α d, d = z + β d of the step before; δ = rᵀz

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#coefficients

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> c = qs.cg(A, b, history=True)[1].coefficients
    >>> [round(a, 4) for a in c.alpha], [round(o, 4) for o in c.beta]
    """
    alpha: Any
    beta: Any
    delta: Any

class SolveInfo:
    """How a solve ended, what was promised and what was measured

    Attributes
    ----------
    status : Status
        how it ended
    niter : int
        steps taken
    residual : float
        ‖b − Ax‖, recomputed from the x that is returned
    recursive_residual : float
        the norm of the r that the method itself carried
    threshold : float
        max(rtol·‖b‖, atol): what `residual`, or with stop='error' what `error` had
        to reach
    rhs_norm : float
        ‖b‖
    matvecs : int
        products with A, the checks included
    seconds : float
        wall time
    history : list, optional
        with history=True: ‖r‖ at k = 0, 1, …, niter
    coefficients : Coefficients, optional
        with history=True: α, β and δ of steps 0, …, niter − 1, if the method shows
        them
    detail : str, default: ''
        what was seen, where there is more to say than the status
    adjoint : object, optional
        after a backward pass: the info of its solve
    error : float, optional
        with stop='error': the A-norm of the error of x, NaN where it is not known
    error_kind : str, default: ''
        and what that is, a bound or an estimate
    bounds : object, optional
        what was last asked of `error_bounds`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#solveinfo

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> x, info = qs.cg(A, b)
    >>> info.converged, info.niter, info.residual <= info.threshold
    """
    status: Status
    niter: int
    residual: float
    recursive_residual: float
    threshold: float
    rhs_norm: float
    matvecs: int
    seconds: float
    history: list | None
    coefficients: Coefficients | None
    detail: str
    adjoint: object | None
    error: float | None
    error_kind: str
    bounds: object | None
    @property
    def converged(self) -> bool: ...
    @property
    def advice(self) -> str: ...
    def __bool__(self) -> Any: ...
    def __init__(
        self,
        status: Status,
        niter: int,
        residual: float,
        recursive_residual: float,
        threshold: float,
        rhs_norm: float,
        matvecs: int,
        seconds: float,
        history: list | None = None,
        coefficients: Coefficients | None = None,
        detail: str = '',
        adjoint: object | None = None,
        error: float | None = None,
        error_kind: str = '',
        bounds: object | None = None,
    ) -> None: ...
    def scaled(self, c: Any) -> Any: ...
    def error_bounds(
        self,
        delay: str | Any = 'auto',
        mu: float | None = None,
        accuracy: float = 0.25,
    ) -> ErrorBounds:
        """Bounds on the A-norm of each iterate's error; needs history=True, and `mu`

        Parameters
        ----------
        delay : str, default: 'auto'
            how many steps to look ahead, at least 1; 'auto': as many as `accuracy` asks
            for
        mu : float, optional
            not above the smallest eigenvalue of A, or of MA with a preconditioner;
            None: the lowest Ritz value
        accuracy : float, default: 0.25
            with 'auto': the fraction of the squared error that the lower bound may lack

        Returns
        -------
        ErrorBounds
            `lower, upper`: float64 tensors, a number for each iterate so far

        Raises
        ------
        ValueError
            "mu=… is no lower bound"
            "delay=…: it must be 'auto', or a number of steps, at least 1"
            "mu=…: it must be a positive number"
            "accuracy=…: it must lie between 0 and 1"
            "this report has no coefficients"
            "this method shows no coefficients α, β, δ"
            "the squares of these residuals leave the range of numbers"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#solveinfo.error_bounds
        """
    def plot(self, title: str | None = None, mu: float | None = None) -> Any: ...

class BatchInfo:
    """How each solve of a batch ended, as `SolveInfo`; `info[i]` is one of them

    Attributes
    ----------
    status : object
        array of Status
    niter : torch.Tensor
        steps taken
    residual : torch.Tensor
        ‖b − Ax‖, recomputed from the x that is returned
    recursive_residual : torch.Tensor
        the norm of the r that the method itself carried
    threshold : torch.Tensor
        max(rtol·‖b‖, atol): what `residual` had to reach
    rhs_norm : torch.Tensor
        ‖b‖
    matvecs : torch.Tensor
        products with A that the system took part in until it ended, its check
        included
    seconds : float
        wall time
    history : torch.Tensor, optional
        with history=True: ‖r‖ at k = 0, 1, …, `(steps + 1, *)`; NaN once a system
        has ended
    coefficients : Coefficients, optional
        with history=True: α, β, δ, `(steps, *)` each, if the method shows them
    detail : object, optional
        array of str: what was seen, where there is more to say than the status
    adjoint : object, optional
        after a backward pass: the info of its solve
    error : torch.Tensor, optional
        with stop='error': the A-norm of the error of x, NaN where it is not known
    error_kind : object, optional
        and what that is, an array of str

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#batchinfo

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> X, info = qs.cg(torch.stack([A, -A]), b) # two systems
    >>> info.converged, str(info[1].status)
    """
    status: object
    niter: torch.Tensor
    residual: torch.Tensor
    recursive_residual: torch.Tensor
    threshold: torch.Tensor
    rhs_norm: torch.Tensor
    matvecs: torch.Tensor
    seconds: float
    history: torch.Tensor | None
    coefficients: Coefficients | None
    detail: object | None
    adjoint: object | None
    error: torch.Tensor | None
    error_kind: object | None
    @property
    def converged(self) -> torch.Tensor: ...
    def __len__(self) -> Any: ...
    def __bool__(self) -> Any: ...
    def __init__(
        self,
        status: object,
        niter: torch.Tensor,
        residual: torch.Tensor,
        recursive_residual: torch.Tensor,
        threshold: torch.Tensor,
        rhs_norm: torch.Tensor,
        matvecs: torch.Tensor,
        seconds: float,
        history: torch.Tensor | None = None,
        coefficients: Coefficients | None = None,
        detail: object | None = None,
        adjoint: object | None = None,
        error: torch.Tensor | None = None,
        error_kind: object | None = None,
    ) -> None: ...
    def __getitem__(self, i: Any) -> SolveInfo:
        """The report on one system

        Parameters
        ----------
        i
            which system: an index, or a tuple of them

        Returns
        -------
        SolveInfo

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/endings.html#batchinfo.__getitem__
        """
    def scaled(self, c: Any) -> Any: ...
    def error_bounds(
        self,
        delay: str | Any = 'auto',
        mu: Any = None,
        accuracy: float = 0.25,
    ) -> ErrorBounds:
        """Bounds on the A-norm of the errors of each system by itself

        Parameters
        ----------
        delay : str, default: 'auto'
            as for one system
        mu : optional
            as for one system; one number, or a tensor with one for each
        accuracy : float, default: 0.25
            as for one system

        Returns
        -------
        ErrorBounds
            `lower, upper`: `(steps, *)`, NaN where a system has none

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/error_bars.html#batchinfo.error_bounds
        """
    def plot(self, title: str | None = None, mu: float | None = None) -> Any: ...

def gather(
    infos: list,
    shape: tuple,
    like: torch.Tensor,
    seconds: float,
) -> BatchInfo:
    """The reports on single systems as one report

    Parameters
    ----------
    infos : list
        a `SolveInfo` for each system
    shape : tuple
        of the batch
    like : torch.Tensor
        the solution: the numbers get its precision and device
    seconds : float
        wall time of all together

    Returns
    -------
    BatchInfo

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/endings.html#gather

    Examples
    --------
    >>> from quadsolve.endings import gather
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> infos = [qs.cg(A, b, maxiter=k)[1] for k in (1, 2)]
    >>> gather(infos, (2,), b, seconds=0.).niter # one report of two
    """
