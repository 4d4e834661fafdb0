"""The look of the book's pictures, and what they are drawn on: planes, scenes, contours and surfaces"""
# Made by quadsolve.dev.stubs: do not edit
import go._template
import plotly.graph_objects as go
from typing import Any

INK: str

GRID: str

colours: dict

names: dict

def template() -> go._template.Template:
    """The book's one template: legible on light and dark pages

    Returns
    -------
    go._template.Template
        plotly's template of this book

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#template
    """

def colour_of(name: str, default: str = 'ink') -> str:
    """The colour that always goes with a name such as 'steepest descent' or 'CG, Jacobi'

    Parameters
    ----------
    name : str
        what a curve is called
    default : str, default: 'ink'
        a key of `colours` or a CSS colour, for names that are not known

    Returns
    -------
    str
        CSS colour

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#colour_of
    """

def fit(fig: go.Figure, width: int = 640) -> go.Figure:
    """Make room for title, legend and panel titles, one below the other

    Parameters
    ----------
    fig : go.Figure
        changed in place
    width : int, default: 640
        pixels that a row of the legend may take

    Returns
    -------
    go.Figure
        the same figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#fit
    """

def plane(
    xlim: tuple,
    ylim: tuple,
    title: str = '',
    labels: tuple = ...,
    height: int = 440,
) -> go.Figure:
    """An empty window on the plane, with equal scale on both axes

    Parameters
    ----------
    xlim : tuple
        ends of the first axis
    ylim : tuple
        ends of the second axis
    title : str, default: ''
        the claim, a sentence
    labels : tuple, default: ('x₁', 'x₂')
        names of the axes
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure
        no traces yet

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#plane
    """

def space(
    xlim: tuple,
    ylim: tuple,
    zlim: tuple,
    title: str = '',
    labels: tuple = ...,
    aspect: tuple | None = None,
    eye: tuple = ...,
    height: int = 440,
) -> go.Figure:
    """An empty box in space

    Parameters
    ----------
    xlim : tuple
        ends of the axes
    ylim : tuple
        ends of the axes
    zlim : tuple
        ends of the axes
    title : str, default: ''
        the claim, a sentence
    labels : tuple, default: ('x₁', 'x₂', 'x₃')
        names of the axes
    aspect : tuple, optional
        relative lengths of the axes; `None`: equal scale on all three
    eye : tuple, default: (1.4, -1.65, 1)
        where the reader looks from
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure
        no traces yet

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#space
    """

def contour_trace(
    f: Any,
    xlim: tuple,
    ylim: tuple,
    n: int = 51,
    levels: int | Any = 20,
) -> go.Contour:
    """Grey contour lines of `f`

    Parameters
    ----------
    f
        function of two arrays, or an array of values (rows go with the second axis)
    xlim : tuple
        ends of the first axis
    ylim : tuple
        ends of the second axis
    n : int, default: 51
        points of the grid along each axis
    levels : int, default: 20
        how many, or (start, end, size)

    Returns
    -------
    go.Contour

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#contour_trace
    """

def contour(
    f: Any,
    xlim: tuple,
    ylim: tuple,
    n: int = 51,
    levels: int | Any = 20,
    title: str = '',
    labels: tuple = ...,
    height: int = 440,
) -> go.Figure:
    """Contour lines of `f` in a window with equal scale on both axes

    Parameters
    ----------
    f
        function of two arrays, or an array of values
    xlim : tuple
        ends of the first axis
    ylim : tuple
        ends of the second axis
    n : int, default: 51
        points of the grid along each axis
    levels : int, default: 20
        how many, or (start, end, size)
    title : str, default: ''
        the claim, a sentence
    labels : tuple, default: ('x₁', 'x₂')
        names of the axes
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#contour
    """

def surface_trace(
    f: Any,
    xlim: tuple,
    ylim: tuple,
    n: int = 41,
    levels: int | Any = 20,
    floor: bool = True,
    opacity: float = 0.9,
) -> go.Surface:
    """A grey surface with its contour lines

    Parameters
    ----------
    f
        function of two arrays, or an array of values
    xlim : tuple
        ends of the first axis
    ylim : tuple
        ends of the second axis
    n : int, default: 41
        points of the grid along each axis
    levels : int, default: 20
        how many, or (start, end, size)
    floor : bool, default: True
        project the contour lines on the floor?
    opacity : float, default: 0.9
        of the surface

    Returns
    -------
    go.Surface

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#surface_trace
    """

def surface(
    f: Any,
    xlim: tuple,
    ylim: tuple,
    n: int = 41,
    floor: bool = True,
    title: str = '',
    zlabel: str = 'f',
    levels: int | Any = 20,
    labels: tuple = ...,
    zlim: tuple | None = None,
    opacity: float = 0.9,
    eye: tuple = ...,
    height: int = 440,
) -> go.Figure:
    """The graph of `f` in space, with its contour lines on the floor

    Parameters
    ----------
    f
        function of two arrays, or an array of values
    xlim : tuple
        ends of the first axis
    ylim : tuple
        ends of the second axis
    n : int, default: 41
        points of the grid along each axis
    floor : bool, default: True
        project the contour lines on the floor?
    title : str, default: ''
        the claim, a sentence
    zlabel : str, default: 'f'
        name of the third axis
    levels : int, default: 20
        how many contour lines, or (start, end, size)
    labels : tuple, default: ('x₁', 'x₂')
        names of the first two axes
    zlim : tuple, optional
        ends of the third axis; `None`: the values, with room for the floor
    opacity : float, default: 0.9
        of the surface
    eye : tuple, default: (1.4, -1.65, 1)
        where the reader looks from
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#surface
    """

class Table(list):
    """Rows of named values (dictionaries), shown as a table

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#table
    """
