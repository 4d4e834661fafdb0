"""What there is, for what, in a line each: read from the package itself, so that nothing is missing and nothing is old"""
# Made by quadsolve.dev.stubs: do not edit
from typing import Any
from typing import NamedTuple

class Task(NamedTuple):
    """Task(title, page, modules)

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
    """
    title: Any
    page: Any
    modules: Any

tasks: dict

without: dict

def names(module: str) -> list:
    """The public names of a module: its `__all__`

    Parameters
    ----------
    module : str
        such as 'krylov' or 'dev.docs'; '' for the package itself

    Returns
    -------
    list

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#names

    Examples
    --------
    >>> qs.reference.names('krylov'), qs.reference.home('distributed', 'Team')
    """

def home(module: str, name: str) -> str:
    """The module where a public name is made

    Parameters
    ----------
    module : str
        such as 'krylov'; '' for the package itself
    name : str
        one of its public names

    Returns
    -------
    str
        a module; the name itself where it is a module's

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#home

    Examples
    --------
    >>> qs.reference.names('krylov'), qs.reference.home('distributed', 'Team')
    """

def page_title(module: str) -> str:
    """The name of the page that a module comes from

    Parameters
    ----------
    module : str
        such as 'krylov'

    Returns
    -------
    str
        such as 'Conjugate gradients'

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#page_title

    Examples
    --------
    >>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
    """

def address(page: str) -> str:
    """The address of a page on the web

    Parameters
    ----------
    page : str
        of the site, such as 'use/solve.html'

    Returns
    -------
    str

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#address

    Examples
    --------
    >>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
    """

def page_of(module: str, name: str = '') -> str:
    """The address where a name is made and explained

    Parameters
    ----------
    module : str
        such as 'krylov'
    name : str, default: ''
        one of its names; the page itself if empty

    Returns
    -------
    str
        such as 'https://…/paper/conjugate_gradients.html#cg'

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#page_of

    Examples
    --------
    >>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
    """

def task_of(module: str, name: str = '') -> str:
    """The task that a module is for, or one of its names

    Parameters
    ----------
    module : str
        such as 'krylov'
    name : str, default: ''
        one of its names

    Returns
    -------
    str
        such as 'solve'

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#task_of

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
    """

class Entry(NamedTuple):
    """A public name, and one line about it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#entry

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> e.module, e.name, e.label, e.page
    """
    module: Any
    name: Any
    says: Any
    @property
    def label(self) -> str:
        """As it is written: `qs.cg`, or with its module

        Returns
        -------
        str

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/names.html#entry.label
        """
    @property
    def page(self) -> str:
        """The address where it is made

        Returns
        -------
        str

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/names.html#entry.page
        """

def has_example(e: Entry) -> bool:
    """Is there an example of it? There is, if its task has a page for them

    Parameters
    ----------
    e : Entry
        a public name

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#has_example

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
    """

def link(e: Entry) -> str:
    """The address of its example, or else of its page

    Parameters
    ----------
    e : Entry
        a public name

    Returns
    -------
    str

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#link

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
    """

class Index(list):
    """Entries, shown with links, module by module

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#index

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> e.module, e.name, e.label, e.page
    """
    brief: Any

def entries(module: str) -> list:
    """The public names whose home is a module

    Parameters
    ----------
    module : str
        such as 'krylov'

    Returns
    -------
    list
        of `Entry`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#entries

    Examples
    --------
    >>> e = qs.reference.entries('krylov')[0]
    >>> e.module, e.name, e.label, e.page
    """

def index(task: str | None = None) -> Index:
    """The public names of the package by task, with links to their examples and pages

    Parameters
    ----------
    task : str, optional
        one of `tasks`; all of them if None

    Returns
    -------
    Index

    Raises
    ------
    ValueError
        "… is none of the tasks"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#index

    Examples
    --------
    >>> list(qs.reference.tasks)[:4], len(qs.reference.index('precondition')) > 20
    """

def find(words: str) -> Index:
    """The public names in which all these words occur, or in what is said of them

    Parameters
    ----------
    words : str
        what to look for, such as 'precond' or 'least squares'; case does not matter

    Returns
    -------
    Index

    Raises
    ------
    ValueError
        "… is none of the tasks"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#find

    Examples
    --------
    >>> qs.reference.find('incomplete factor')
    """

class Rows(dict):
    """Names with what is said of each, shown one above the other

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#rows

    Examples
    --------
    >>> qs.reference.fields(qs.leastsq.LeastSquaresInfo)
    """
    links: Any

def fields(report: type) -> Rows:
    """What the fields of a report mean, without those of a report that it extends

    Parameters
    ----------
    report : type
        a class with fields, such as `SolveInfo`

    Returns
    -------
    Rows
        name → meaning, and the type

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#fields

    Examples
    --------
    >>> qs.reference.fields(qs.leastsq.LeastSquaresInfo)
    """

def advice(statuses: type) -> Rows:
    """The advice of every status

    Parameters
    ----------
    statuses : type
        `Status`, or that of a minimiser or a line search

    Returns
    -------
    Rows
        status → what has happened, and what to do

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/names.html#advice

    Examples
    --------
    >>> qs.reference.advice(qs.Status)['timeout']
    """
