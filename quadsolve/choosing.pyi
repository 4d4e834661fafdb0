"""Which one pays depends on the matrix: measure, predict, and race the candidates against each other"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import OperatorLike
from ._types import VectorLike
from typing import Any

usual: dict

class Trial:
    """A candidate, and what it takes to solve a system with it, measured or predicted

    Attributes
    ----------
    name : str
        of the candidate
    M : object, optional
        the preconditioner, where it could be made
    setup : float, default: nan
        seconds to make it
    steps : float, default: nan
        iterations
    step : float, default: nan
        seconds for each
    products : float, default: nan
        what one application costs, in products with A
    sign : str, default: ''
        of `steps`: nothing if measured, '>' if cut off; predicted: '≤' for a bound,
        '~' if it is a guess
    note : str, default: ''
        why there is no result

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#trial

    Examples
    --------
    >>> A, mine = qs.gallery.poisson(30, 30), {'ic0': qs.factors.ic0}
    >>> best = qs.choosing.compare(A, candidates=mine)[0]
    >>> best.name, best.steps, best.total >= best.setup, best.note
    """
    name: str
    M: object | None
    setup: float
    steps: float
    step: float
    products: float
    sign: str
    note: str
    @property
    def solve(self) -> float: ...
    @property
    def total(self) -> float: ...
    def __init__(
        self,
        name: str,
        M: object | None = None,
        setup: float = ...,
        steps: float = ...,
        step: float = ...,
        products: float = ...,
        sign: str = '',
        note: str = '',
    ) -> None: ...
    def row(self) -> dict:
        """What is shown of it, by column

        Returns
        -------
        dict

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/choosing.html#trial.row
        """

class Trials(list):
    """Candidates that were tried on one system, the fastest first

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#trials

    Examples
    --------
    >>> A, usual = qs.gallery.poisson(30, 30), qs.choosing.usual
    >>> trials = qs.choosing.compare(A, candidates={k: usual[k] for k in ('none', 'ic0')})
    >>> trials['ic0'].steps < trials['none'].steps, trials[0] in trials.ranked()
    """
    def __getitem__(self, k: Any) -> Any: ...
    def ranked(self) -> Any: ...
    def rows(self) -> Any:
        """What is shown, by columns in which there is something

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/choosing.html#trials.rows
        """

def compare(
    A: OperatorLike,
    b: VectorLike | None = None,
    candidates: dict | None = None,
    *,
    rtol: float = 1e-08,
    maxiter: int | None = None,
) -> Trials:
    """Solve with each candidate: iterations, and the time to make M, apply it, and solve

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)`, as for `aslinearoperator`
    b : tensor, optional
        `(n,)`; a random vector if None
    candidates : dict, optional
        name → function that makes M from A; `usual` if None
    rtol : float, default: 1e-08
        of the solves
    maxiter : int, optional
        most steps of each, as for `cg`

    Returns
    -------
    Trials
        the fastest first; those that were cut off are listed by the time they had

    Raises
    ------
    ValueError
        "b has shape …: this is for one right-hand side, (…,)"
        "A is a batch, …: this is for one system, such as A[0]"
        "A is …×…: it must be square"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "A must know its size"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#compare

    Examples
    --------
    >>> A = qs.gallery.poisson(30, 30)
    >>> mine = {'none': lambda A: None, 'ic0': qs.factors.ic0, 'ssor': qs.precond.ssor}
    >>> trials = qs.choosing.compare(A, candidates=mine) # the fastest comes first
    >>> sorted((t.steps, t.name) for t in trials)
    """

class Check:
    """What an M is, and what it is worth

    Attributes
    ----------
    name : str
        of M
    rtol : float
        for which the steps are predicted
    faults : list, default: <factory>
        what is wrong, a sentence each, with advice; empty if it is fit
    repeats : float, default: nan
        how far a second answer is from the first, relative
    linear : float, default: nan
        how far M(2u − 3v) is from 2M(u) − 3M(v), relative
    symmetric : float, default: nan
        |u*Mv − (Mu)*v| in units of the lengths, the largest of some pairs
    lowest : float, default: nan
        the smallest v*Mv/v*v that was found, in units of the largest
    kappa : float, default: nan
        of MA, from below
    sign : str, default: ''
        of `steps`: '≤' for a bound, '~' if it is a guess, or nothing if it was
        there already
    steps : float, default: nan
        iterations to `rtol`, for a random right-hand side
    products : float, default: nan
        what one application costs, in products with A
    seconds : float, default: nan
        and in seconds
    total : float, default: nan
        seconds that a solve will take, if M is made already

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#check

    Examples
    --------
    >>> A = qs.gallery.poisson(30, 30)
    >>> c = qs.choosing.check(A, qs.factors.ic0(A))
    >>> c.ok, f'the condition number of MA is {c.kappa:.0f}, of A {qs.condition_number(A):.0f}'
    """
    name: str
    rtol: float
    faults: list
    repeats: float
    linear: float
    symmetric: float
    lowest: float
    kappa: float
    sign: str
    steps: float
    products: float
    seconds: float
    total: float
    @property
    def ok(self) -> bool: ...
    def __bool__(self) -> Any: ...
    def __init__(
        self,
        name: str,
        rtol: float,
        faults: list = ...,
        repeats: float = ...,
        linear: float = ...,
        symmetric: float = ...,
        lowest: float = ...,
        kappa: float = ...,
        sign: str = '',
        steps: float = ...,
        products: float = ...,
        seconds: float = ...,
        total: float = ...,
    ) -> None: ...
    def facts(self) -> Any:
        """What is shown, by name

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/choosing.html#check.facts
        """

def check(
    A: OperatorLike,
    M: Any,
    *,
    rtol: float = 1e-08,
    steps: int = 128,
) -> Check:
    """Is M what conjugate gradients need, and what is it worth?

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)`, as for `aslinearoperator`; a function
        must know its size
    M
        what would be passed as `M=`; None for no preconditioner
    rtol : float, default: 1e-08
        for which the steps are predicted
    steps : int, default: 128
        most steps of conjugate gradients that this may take

    Returns
    -------
    Check
        with `ok`, and the list `faults`

    Raises
    ------
    TypeError
        "A must know its size"
        "… is … and b is …: convert one of them, for example ….to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    ValueError
        "A is a batch, …: this is for one system, such as A[0]"
        "A is …×…: it must be square"
        "layout=…: pass 'keep', or None to let a solve choose"
        "… is …×…: it must be square"
        "… is for vectors of length …, but b has length …"
        "… is on … and b is on …: move one of them, for example b.to(…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#check

    Examples
    --------
    >>> A = qs.gallery.poisson(30, 30)
    >>> qs.choosing.check(A, lambda r: -r).faults
    """

class Suggestion:
    """The preconditioner that is likely to be the fastest, and what that rests on

    Attributes
    ----------
    name : str
        of the best candidate
    M : object
        to be passed as `M=`, ready for use; None for no preconditioner
    trials : Trials
        all candidates, with predictions, the fastest first
    seconds : float
        what it took to find out

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#suggestion

    Examples
    --------
    >>> best = qs.choosing.suggest(qs.gallery.poisson(30, 30))
    >>> tried = [t.total for t in best.trials if not t.note] # seconds, as predicted
    >>> best.name in qs.choosing.usual, best.best.total == min(tried)
    """
    name: str
    M: object
    trials: Trials
    seconds: float
    @property
    def best(self) -> Trial: ...
    def said(self) -> Any: ...
    def __init__(
        self,
        name: str,
        M: object,
        trials: Trials,
        seconds: float,
    ) -> None: ...

def suggest(
    A: OperatorLike,
    b: VectorLike | None = None,
    *,
    rtol: float = 1e-08,
    candidates: dict | None = None,
    effort: float = 2.0,
) -> Suggestion:
    """Race preconditioners for a few steps, and return the one that will be fastest

    Parameters
    ----------
    A : matrix, operator or function
        symmetric positive-definite, `(n, n)`, as for `aslinearoperator`
    b : tensor, optional
        `(n,)`, such as you will solve for; a random vector if None
    rtol : float, default: 1e-08
        of the solves that are to come
    candidates : dict, optional
        name → function that makes M from A; `usual` if None
    effort : float, default: 2.0
        when no one else may enter: after so many times what a solve with the leader
        takes

    Returns
    -------
    Suggestion
        with `M`, its `name`, and all `trials`

    Raises
    ------
    ValueError
        "no candidate is of use"
        "b has shape …: this is for one right-hand side, (…,)"
        "A is a batch, …: this is for one system, such as A[0]"
        "A is …×…: it must be square"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "A must know its size"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/choosing.html#suggest

    Examples
    --------
    >>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
    >>> best = qs.choosing.suggest(A, b, rtol=1e-6)
    >>> x, info = qs.cg(A, b, M=best.M, rtol=1e-6)
    >>> info.converged, best.best.note == '' # nothing is to be said against it
    """
