"""Answer a few questions, or let a program answer them, and copy three lines that solve your system"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import OperatorLike
from typing import Any

cases: Any

questions: Any

class Case:
    """A kind of system, and what to take for it

    Attributes
    ----------
    name : str
        what it is called; the heading of its section on the page
    use : str
        what to take
    cost : str
        what that costs
    watch : str
        what to look out for

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#case

    Examples
    --------
    >>> case = qs.advice.cases['Overdetermined']
    >>> case.use, case.watch
    """
    name: str
    use: str
    cost: str
    watch: str
    @property
    def link(self) -> str: ...
    def __init__(self, name: str, use: str, cost: str, watch: str) -> None: ...

class Cases(list):
    """Cases, shown as a table

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#cases

    Examples
    --------
    >>> case = qs.advice.cases['Overdetermined']
    >>> case.use, case.watch
    """
    def __getitem__(self, k: Any) -> Any: ...

class Facts:
    """What can be measured of a matrix, each fact when it is first asked for

    Parameters
    ----------
    A
    products

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "the size of … is not known"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#facts

    Examples
    --------
    >>> facts = qs.advice.Facts(qs.gallery.poisson(30, 30), products=50)
    >>> facts.symmetric, facts.dense, facts.n
    """
    eps: Any
    op: Any
    products: Any
    m: Any
    n: Any
    def __init__(self, A: Any, products: Any) -> None: ...
    @property
    def dense(self) -> Any: ...
    @property
    def symmetric(self) -> Any: ...
    @property
    def ends(self) -> Any: ...

class Question:
    """One step of the way to a solver

    Attributes
    ----------
    text : str
        to be answered with yes or no
    case : str
        the name of the case, if the answer is yes
    test : object, optional
        function of `Facts`: the answer; None where only a person knows

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#question

    Examples
    --------
    >>> first = qs.advice.questions[0]
    >>> first.text, first.case
    """
    text: str
    case: str
    test: object | None
    def __init__(self, text: str, case: str, test: object | None = None) -> None: ...

class Questions(list):
    """Questions in the order in which to ask them, shown as a list with links

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#questions

    Examples
    --------
    >>> first = qs.advice.questions[0]
    >>> first.text, first.case
    """

class Advice:
    """What to take for a matrix, and what that rests on

    Attributes
    ----------
    case : Case
        the kind of system
    seen : list
        what was seen, a few words each

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#advice

    Examples
    --------
    >>> advice = qs.advice.which(qs.gallery.poisson(30, 30))
    >>> advice.case.use, advice.seen[:2]
    """
    case: Case
    seen: list
    def __init__(self, case: Case, seen: list) -> None: ...

def which(A: OperatorLike, products: int = 200) -> Advice:
    """What kind of system is it, and which solver is for that?

    Parameters
    ----------
    A : matrix, operator or function
        `(m, n)` or `(*, n, n)`, as for `aslinearoperator`; an operator knows its
        size
    products : int, default: 200
        most products with A for the ends of its spectrum

    Returns
    -------
    Advice
        with `case` and what was `seen`

    Raises
    ------
    ValueError
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "the size of … is not known"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/use/which_solver.html#which

    Examples
    --------
    >>> advice = qs.advice.which(qs.gallery.poisson(30, 30))
    >>> advice.case.use, advice.seen[:2]
    """
