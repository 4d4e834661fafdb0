"""One text of a method: as PyTorch runs it, on NumPy's arrays with BLAS, or compiled"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from typing import Any

spent: Any

def speaks(method: Any) -> bool:
    """Does it use the words of the vocabulary, and nothing else that would have to be PyTorch's?

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
    """

def array_words(dtype: torch.dtype) -> tuple:
    """The words by BLAS, for NumPy's arrays; where a method asks `torch` for zeros, it asks NumPy

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
    """

def by_arrays(run: Any, watch: Any, limits: Any) -> Any:
    """By BLAS, on NumPy's views of the same memory

    Parameters
    ----------
    run
    watch
    limits

    Raises
    ------
    ValueError
        "M(r) has shape …, but r has …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#by_arrays
    """

def quietly(f: Any, *args: Any) -> Any:
    """f(…), without NumPy's warnings: what is not finite is a matter for the driver, which says so

    Parameters
    ----------
    f
    *args

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#quietly
    """

def as_tensors(s: Any) -> Any:
    """A state with its arrays as tensors

    Parameters
    ----------
    s

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#as_tensors
    """

def kind(run: Any) -> Any:
    """Kind

    Parameters
    ----------
    run

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#kind
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
    """

def fits(t: Any) -> Any:
    """Can NumPy and BLAS take this tensor as it is?

    Parameters
    ----------
    t

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#fits
    """

def compilable(run: Any) -> Any:
    """Could this solve be compiled? Not with options of the method's own, nor with a preconditioner that is no matrix

    Parameters
    ----------
    run

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#compilable
    """

def compiles(run: Any) -> Any:
    """Shall it be, as far as one can tell without loading the compiler?

    Parameters
    ----------
    run

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#compiles
    """

def forced(way: Any, solve: Any, *args: Any, **kw: Any) -> Any:
    """The same solve by a way of our choice

    Parameters
    ----------
    way
    solve
    *args
    **kw

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#forced
    """

def same_answers(way: Any, solve: Any) -> int:
    """Are the answers to many questions the same either way? An error if not

    Parameters
    ----------
    way
        to be compared with `plain`
    solve
        a solver

    Returns
    -------
    int
        how many were compared

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/ways.html#same_answers
    """
