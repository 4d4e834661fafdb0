"""One text of a method: as PyTorch runs it, on NumPy's arrays with BLAS, or compiled"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from typing import Any

spent: Any

def speaks(method: Any) -> bool:
    """Does it use the words of the vocabulary, and nothing that has to be PyTorch's?

    Parameters
    ----------
    method
        a generator function, as for `solver`

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#speaks

    Examples
    --------
    >>> from quadsolve.ways import speaks
    >>> speaks(qs.cg.method), speaks(qs.jacobi.method) # written in the words, and nothing else?
    """

def spoken(f: Any, words: tuple) -> Any:
    """The same text in other words

    Parameters
    ----------
    f
        a function or generator function
    words : tuple
        pairs of a name and what it is to mean

    Returns
    -------
    the same function, to which these names mean that

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#spoken

    Examples
    --------
    >>> from quadsolve.ways import spoken
    >>> def twice(v): return len(v) + len(v)
    >>> spoken(twice, (('len', lambda v: 'rabbit '),))(None) # the same text in other words
    """

def array_words(dtype: torch.dtype) -> tuple:
    """The words by BLAS, for NumPy's arrays; its `torch.zeros_like` is NumPy's

    Parameters
    ----------
    dtype : torch.dtype
        float64 or float32

    Returns
    -------
    tuple
        pairs of a name and a function of arrays, for `spoken`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#array_words

    Examples
    --------
    >>> from quadsolve.ways import array_words
    >>> words, u = dict(array_words(torch.float64)), torch.tensor([3., 4.]).double().numpy()
    >>> words['dot'](u, u), words['axpy_'](u, 1., u)
    """

def plain(run: Any, watch: Any, limits: tuple) -> Any:
    """As it is written, by PyTorch's operations

    Parameters
    ----------
    run
        the bookkeeping of a solve, as in the driver
    watch
        a generator function of the states of the method and what follows
    limits : tuple
        what else `watch` wants

    Returns
    -------
    what `watch` yields

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#plain

    Examples
    --------
    >>> from quadsolve.ways import by_arrays, forced, plain
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
    """

def by_arrays(run: Any, watch: Any, limits: Any) -> Any:
    """By BLAS, on NumPy's views of the same memory

    Parameters
    ----------
    run
    watch
    limits

    Returns
    -------
    %% ../nbs/core/00g_ways.ipynb #a7316d6b

    Raises
    ------
    ValueError
        "M(r) has shape …, but r has …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#by_arrays

    Examples
    --------
    >>> from quadsolve.ways import by_arrays, forced, plain
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
    """

def quietly(f: Any, *args: Any) -> Any:
    """f(…), without NumPy's warnings: the driver says so where something is not finite

    Parameters
    ----------
    f
    *args

    Returns
    -------
    %% ../nbs/core/00g_ways.ipynb #a2580b9d

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#quietly

    Examples
    --------
    >>> from quadsolve.problem import State
    >>> from quadsolve.ways import as_tensors, quietly
    >>> v = torch.zeros(2).numpy()
    >>> as_tensors(State(k=0, x=quietly(lambda: 1/v))) # without NumPy's warning
    """

def as_tensors(s: Any) -> Any:
    """A state with its arrays as tensors

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#as_tensors

    Examples
    --------
    >>> from quadsolve.problem import State
    >>> from quadsolve.ways import as_tensors, quietly
    >>> v = torch.zeros(2).numpy()
    >>> as_tensors(State(k=0, x=quietly(lambda: 1/v))) # without NumPy's warning
    """

def kind(run: Any) -> tuple:
    """What makes two solves run alike: method, operator, type, preconditioner

    Parameters
    ----------
    run
        the bookkeeping of a solve, before its first step

    Returns
    -------
    tuple
        of things to compare

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#kind

    Examples
    --------
    >>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
    >>> def way(run, *args): seen.append(run); return plain(run, *args)
    >>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
    >>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
    """

def affordable(run: Any, price: float) -> bool:
    """Have solves like this one taken as long as that, or will this one?

    Parameters
    ----------
    run
        the bookkeeping of a solve, before its first step
    price : float
        in seconds

    Returns
    -------
    bool

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#affordable

    Examples
    --------
    >>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
    >>> def way(run, *args): seen.append(run); return plain(run, *args)
    >>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
    >>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
    """

def choose_way(run: Any) -> Any:
    """The way to run it: `plain`, `by_arrays`, or compiled

    Parameters
    ----------
    run
        the bookkeeping of a solve, before its first step

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#choose_way

    Examples
    --------
    >>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
    >>> def way(run, *args): seen.append(run); return plain(run, *args)
    >>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
    >>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
    """

def fits(t: Any) -> Any:
    """Can NumPy and BLAS take this tensor as it is?

    Parameters
    ----------
    t

    Returns
    -------
    %% ../nbs/core/00g_ways.ipynb #e389c8a3

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#fits

    Examples
    --------
    >>> from quadsolve.ways import fits
    >>> A = torch.ones(3, 2)
    >>> fits(A), fits(A.T), fits(A.int()) # can NumPy and BLAS take it as it is?
    """

def compilable(run: Any) -> Any:
    """Could this solve be compiled? Not with own options, or an M that is no matrix

    Parameters
    ----------
    run

    Returns
    -------
    %% ../nbs/core/00g_ways.ipynb #fd9a34e8

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#compilable

    Examples
    --------
    >>> from quadsolve import ways; seen = []
    >>> def way(run, *args): seen.append(run); return ways.plain(run, *args)
    >>> ways.forced(way, qs.cg, *qs.gallery.sample_problem()[:2], M=lambda r: r/3)
    >>> ways.compilable(seen[0]), ways.compiles(seen[0]) # not if M is a function
    """

def compiles(run: Any) -> Any:
    """Shall it be, as far as one can tell without loading the compiler?

    Parameters
    ----------
    run

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#compiles

    Examples
    --------
    >>> from quadsolve import ways; seen = []
    >>> def way(run, *args): seen.append(run); return ways.plain(run, *args)
    >>> ways.forced(way, qs.cg, *qs.gallery.sample_problem()[:2], M=lambda r: r/3)
    >>> ways.compilable(seen[0]), ways.compiles(seen[0]) # not if M is a function
    """

def forced(way: Any, solve: Any, *args: Any, **kw: Any) -> Any:
    """The same solve by a way of our choice

    Parameters
    ----------
    way
    solve
    *args
    **kw

    Returns
    -------
    %% ../nbs/core/00g_ways.ipynb #649a33f8

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#forced

    Examples
    --------
    >>> from quadsolve.ways import by_arrays, forced, plain
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
    """

def same_answers(way: Any, solve: Any, dtypes: Any = ...) -> int:
    """Are the answers to many questions the same either way? An error if not

    Parameters
    ----------
    way
        to be compared with `plain`
    solve
        a solver
    dtypes : default: (torch.float64, torch.float32)
        to be asked in

    Returns
    -------
    int
        how many were compared

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#same_answers

    Examples
    --------
    >>> from quadsolve.ways import plain, same_answers
    >>> same_answers(plain, qs.cg) # how many systems of many kinds were compared
    """
