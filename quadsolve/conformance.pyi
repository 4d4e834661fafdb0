"""What any solver of linear systems should do, and any minimiser, as tables of tests that all can be put through"""
# Made by quadsolve.dev.stubs: do not edit
import numpy
from typing import Any

properties: dict

minimising: dict

class Outcome:
    """What came of one call

    Attributes
    ----------
    x : numpy.ndarray
        the solution
    ok : bool
        did the solver say that it converged?
    info : object
        what it said
    seen : list
        the iterates that its callback was shown

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#outcome

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> o = qs.conformance.call(qs.cg, A.numpy(), b.numpy())
    >>> o.ok, o.said, len(o.seen), o.x.round(4) # `seen`: the iterates
    """
    x: numpy.ndarray
    ok: bool
    info: object
    seen: list
    @property
    def said(self) -> Any: ...
    def __init__(
        self,
        x: numpy.ndarray,
        ok: bool,
        info: object,
        seen: list,
    ) -> None: ...

def call(solver: Any, A: Any, b: Any, x0: Any = None, **kw: Any) -> Outcome:
    """Call a solver, and bring what it returns to one form

    Parameters
    ----------
    solver
        a function with SciPy's signature
    A
        a matrix: array or SciPy sparse
    b
        right-hand side, array
    x0 : optional
        start
    **kw
        options of the solver

    Returns
    -------
    Outcome

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#call

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> o = qs.conformance.call(qs.cg, A.numpy(), b.numpy())
    >>> o.ok, o.said, len(o.seen), o.x.round(4) # `seen`: the iterates
    """

class Report:
    """What came of the properties of one solver

    Attributes
    ----------
    name : str
        of the solver
    failed : dict
        property: what happened
    excused : dict, default: <factory>
        property: why the solver does not offer it
    tried : int, default: 0
        properties tried
    table : dict, default: <factory>
        what there is to try

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#report

    Examples
    --------
    >>> report = qs.conformance.run(qs.cg, only=['solves', 'leaves_inputs', 'counts'])
    >>> report, report.ok
    """
    name: str
    failed: dict
    excused: dict
    tried: int
    table: dict
    @property
    def passed(self) -> int: ...
    @property
    def offered(self) -> int: ...
    @property
    def surprises(self) -> list: ...
    @property
    def ok(self) -> bool: ...
    @property
    def score(self) -> str: ...
    def mark(self, k: Any) -> Any: ...
    def __init__(
        self,
        name: str,
        failed: dict,
        excused: dict = ...,
        tried: int = 0,
        table: dict = ...,
    ) -> None: ...

def run(
    solver: Any,
    name: str | None = None,
    excused: dict | None = None,
    only: list | None = None,
    table: dict = ...,
) -> Report:
    """Put a solver through the table

    Parameters
    ----------
    solver
        a function with SciPy's signature
    name : str, optional
        what to call it
    excused : dict, optional
        property: why this solver does not offer it
    only : list, optional
        names of properties; all if None
    table : dict, default: dict
        name: property

    Returns
    -------
    Report

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#run

    Examples
    --------
    >>> report = qs.conformance.run(qs.cg, only=['solves', 'leaves_inputs', 'counts'])
    >>> report, report.ok
    """

class League(list):
    """Reports side by side

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#league

    Examples
    --------
    >>> some = {k: qs.conformance.properties[k] for k in ('solves', 'columns', 'wrong_shapes')}
    >>> qs.conformance.league({'CG': qs.cg, 'descent': qs.steepest_descent}, table=some)
    """

def league(
    solvers: dict,
    excused: dict | None = None,
    table: dict = ...,
) -> League:
    """The table of several solvers

    Parameters
    ----------
    solvers : dict
        name: solver
    excused : dict, optional
        name: {property: reason}
    table : dict, default: dict
        name: property

    Returns
    -------
    League

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#league

    Examples
    --------
    >>> some = {k: qs.conformance.properties[k] for k in ('solves', 'columns', 'wrong_shapes')}
    >>> qs.conformance.league({'CG': qs.cg, 'descent': qs.steepest_descent}, table=some)
    """

def find(minimiser: Any, f: Any = ..., x0: Any = None, **kw: Any) -> Outcome:
    """Call a minimiser, and bring what it returns to one form

    Parameters
    ----------
    minimiser
        a function with the signature above
    f : default: _bowl
        what to minimise
    x0 : optional
        start
    **kw
        options of the minimiser

    Returns
    -------
    Outcome

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/conformance.html#find

    Examples
    --------
    >>> o = qs.conformance.find(qs.nonlinear_cg) # a minimum of a simple function, at (1, 1, 1)
    >>> o.ok, o.x.round(decimals=3)
    """
