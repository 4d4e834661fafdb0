"""The look of the book's pictures, and what they are drawn on: planes, scenes, contours and surfaces"""
# Made by quadsolve.dev.stubs: do not edit
import plotly.graph_objects as go
from typing import Any

INK: str

GRID: str

colours: dict

names: dict

dashes: dict

markers: dict

def style_of(key: str) -> tuple:
    """The dash and the marker that go with a colour

    Parameters
    ----------
    key : str
        a key of `colours`, or a CSS colour

    Returns
    -------
    tuple
        plotly's names of a dash and of a marker, which are the same in space

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#style_of

    Examples
    --------
    >>> [qs.figures.style_of(k) for k in ('cg', 'sd')], qs.figures.dashes['bound']
    """

def template() -> go.layout.Template:
    """The book's one template: legible on light and dark pages

    Returns
    -------
    go.layout.Template
        plotly's template of this book

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#template

    Examples
    --------
    >>> template = qs.figures.template() # plotly knows it as 'quadsolve'
    >>> template.layout.font.color == qs.figures.INK, template.layout.xaxis.gridcolor
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

    Examples
    --------
    >>> [qs.figures.colour_of(name) for name in ('CG, Jacobi', 'CG', 'my method')]
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

    Examples
    --------
    >>> fig = qs.figures.plane((0, 1), (0, 1), 'One line')
    >>> before = fig.layout.margin.t
    >>> fig.layout.title.text = 'Two lines,<br>and both are to be seen'
    >>> qs.figures.fit(fig).layout.margin.t > before
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

    Examples
    --------
    >>> fig = qs.figures.plane((-4, 6), (-6, 4), 'Room for points and paths')
    >>> fig.layout.xaxis.range, fig.layout.yaxis.scaleanchor # equal scale on both axes
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

    Examples
    --------
    >>> fig = qs.figures.space((0, 1), (0, 2), (0, 4), 'A box with equal scale on its axes')
    >>> [round(fig.layout.scene.aspectratio[k], 3) for k in 'xyz']
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

    Examples
    --------
    >>> fig, ends = qs.figures.plane((-1, 1), (-1, 1)), (-1, 1)
    >>> fig.add_trace(qs.figures.contour_trace(lambda x, y: x*y, ends, ends, n=11, levels=4))
    >>> fig.data[0].z.shape, fig.data[0].contours.size
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

    Examples
    --------
    ... #| fig-alt: Contour lines: ellipses around the point (2, −2).
    >>> def f(x, y): return 1.5*x**2 + 2*x*y + 3*y**2 - 2*x + 8*y
    >>> qs.figures.contour(f, (-4, 6), (-6, 4), n=21, levels=9, title='The bowl of the paper')
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

    Examples
    --------
    >>> fig = qs.figures.space((-1, 1), (-1, 1), (-1, 1))
    >>> fig.add_trace(qs.figures.surface_trace(lambda x, y: x*y, (-1, 1), (-1, 1), n=11))
    >>> fig.data[0].type, fig.data[0].z.shape
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

    Examples
    --------
    ... #| fig-alt: A saddle in space, with its contour lines on the floor.
    >>> def saddle(x, y): return x**2 - y**2
    >>> qs.figures.surface(saddle, (-1, 1), (-1, 1), n=15, levels=8, title='A saddle')
    """

class Table(list):
    """Rows of named values (dictionaries), shown as a table

    Parameters
    ----------
    iterable : default: ()

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/figures.html#table

    Examples
    --------
    >>> infos = {n: qs.cg(qs.gallery.poisson(n), [1.]*n, rtol=1e-8)[1] for n in (10, 20, 40)}
    >>> qs.figures.Table([dict(unknowns=n, steps=i.niter) for n, i in infos.items()])
    """

def __getattr__(name: str) -> Any: ...
