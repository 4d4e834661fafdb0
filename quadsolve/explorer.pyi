"""Figures that answer a hand: move the start, turn the matrix, drag an eigenvalue, and the methods run again"""
# Made by quadsolve.dev.stubs: do not edit
import numpy
from ._types import VectorLike
from typing import Any

W: int

H: int

CW: int

CH: int

DECADES: int

SLIDERS: dict

kinds: dict

def paths(A: Any, b: Any, x0: Any, n: int = 12) -> dict:
    """The ways of steepest descent, conjugate directions (from the axes) and CG

    Parameters
    ----------
    A
        symmetric positive-definite, `(2, 2)`
    b
        right-hand side, `(2,)`
    x0
        start, `(2,)`
    n : int, default: 12
        most steps

    Returns
    -------
    dict
        name → the points, `(steps + 1, 2)`: 'sd', 'cd' and 'cg'

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/explorer.html#paths

    Examples
    --------
    >>> from quadsolve.explorer import paths
    >>> ways = paths([[3, 2], [2, 6]], [2, -8], [-2, -2])
    >>> {name: len(X) - 1 for name, X in ways.items()}
    """

def polynomial(eigenvalues: VectorLike, k: int) -> tuple:
    """The steps of CG on a diagonal matrix, from an error of equal energies

    Parameters
    ----------
    eigenvalues : tensor
        positive numbers, `(n,)`
    k : int
        after how many steps

    Returns
    -------
    tuple
        their α and β, at most k of each

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/explorer.html#polynomial

    Examples
    --------
    >>> from quadsolve.explorer import polynomial
    >>> alpha, beta = polynomial([1., 3., 6.], 2)
    >>> len(alpha), beta[0]
    """

def contour_lines(f: Any, level: float) -> numpy.ndarray:
    """A contour, as straight lines through the cells of a grid

    Parameters
    ----------
    f
        values on a grid, `(ny, nx)`
    level : float
        of the contour

    Returns
    -------
    numpy.ndarray
        `(segments, 2, 2)`: the ends, in steps of the grid

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/explorer.html#contour_lines

    Examples
    --------
    >>> from quadsolve.explorer import contour_lines
    ... # segments, ends, x and y
    >>> contour_lines(torch.arange(9.).reshape(3, 3).numpy(), 3.5).shape
    """

class Explorer:
    """A figure that computes while one watches; it shows itself as HTML

    Parameters
    ----------
    kind
    state

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/explorer.html#explorer

    Examples
    --------
    >>> bowl = qs.figures.explorer('methods', kappa=30, at=[[-3, 1]])
    >>> bowl, bowl.state['kappa']
    """
    kind: Any
    state: Any
    def __init__(self, kind: Any, state: Any) -> None: ...

def explorer(kind: str, **state: Any) -> Explorer:
    """A figure that answers a hand

    Parameters
    ----------
    kind : str
        a key of `kinds`
    **state
        what is to be different at first: `kappa=30`, `at=[[-3, 1]]`

    Returns
    -------
    Explorer

    Raises
    ------
    ValueError
        "there is no explorer …: take one of …"
    TypeError
        "…: not in the state of …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/explorer.html#explorer

    Examples
    --------
    >>> bowl = qs.figures.explorer('methods', kappa=30, at=[[-3, 1]])
    >>> bowl, bowl.state['kappa']
    """
