"""Paths, arrows, points and lines on a plane or in a scene; curves over one axis, and convergence plots"""
# Made by quadsolve.dev.stubs: do not edit
import plotly.graph_objects as go
from ._types import VectorLike
from typing import Any

def path_trace(
    X: Any,
    colour: str = 'sd',
    name: str | None = None,
    **kw: Any,
) -> go.Scatter:
    """A line with a marker at every step

    Parameters
    ----------
    X
        points, one a row: (k+1, 2) or (k+1, 3)
    colour : str, default: 'sd'
        a key of `colours` or a CSS colour
    name : str, optional
        in the legend; `None`: what the colour stands for
    **kw
        more of plotly's Scatter or Scatter3d

    Returns
    -------
    go.Scatter
        or Scatter3d

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#path_trace
    """

def path(
    fig: go.Figure,
    X: Any,
    colour: str = 'sd',
    name: str | None = None,
    row: int | None = None,
    col: int | None = None,
    **kw: Any,
) -> go.Figure:
    """Add the steps of a method

    Parameters
    ----------
    fig : go.Figure
        changed in place
    X
        points, one a row: (k+1, 2) or (k+1, 3)
    colour : str, default: 'sd'
        a key of `colours` or a CSS colour
    name : str, optional
        in the legend; `None`: what the colour stands for
    row : int, optional
        place in plotly's subplots, if it has any
    col : int, optional
        place in plotly's subplots, if it has any
    **kw
        more of plotly's Scatter or Scatter3d

    Returns
    -------
    go.Figure
        the same figure

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#path
    """

def quiver_trace(
    P: Any,
    V: Any,
    scale: float = 1.0,
    colour: str = 'direction',
    name: str | None = None,
    heads: bool = True,
    width: float = 2.0,
    **kw: Any,
) -> Any:
    """Arrows from points along vectors

    Parameters
    ----------
    P
        points where the arrows start, one a row
    V
        vectors, one a row
    scale : float, default: 1.0
        length of an arrow for a vector of length 1
    colour : str, default: 'direction'
        a key of `colours` or a CSS colour
    name : str, optional
        in the legend; `None`: what the colour stands for
    heads : bool, default: True
        draw arrow-heads?
    width : float, default: 2.0
        of the lines, pixels
    **kw
        more of plotly's Scatter or Scatter3d

    Returns
    -------
    one Scatter; in space, if there are heads, a list of Scatter3d and Cone

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#quiver_trace
    """

def quiver(
    fig: go.Figure,
    P: Any,
    V: Any,
    scale: float = 1.0,
    colour: str = 'direction',
    name: str | None = None,
    heads: bool = True,
    row: int | None = None,
    col: int | None = None,
    **kw: Any,
) -> go.Figure:
    """Add arrows from points along vectors

    Parameters
    ----------
    fig : go.Figure
        changed in place
    P
        points where the arrows start, one a row
    V
        vectors, one a row
    scale : float, default: 1.0
        length of an arrow for a vector of length 1
    colour : str, default: 'direction'
        a key of `colours` or a CSS colour
    name : str, optional
        in the legend; `None`: what the colour stands for
    heads : bool, default: True
        draw arrow-heads?
    row : int, optional
        place in plotly's subplots, if it has any
    col : int, optional
        place in plotly's subplots, if it has any
    **kw
        more of `quiver_trace`

    Returns
    -------
    go.Figure
        the same figure

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#quiver
    """

def point_trace(
    x: Any,
    name: str = 'solution',
    symbol: str = 'star',
    colour: str | None = None,
    size: float = 14,
    **kw: Any,
) -> go.Scatter:
    """A marker with a dark edge

    Parameters
    ----------
    x
        a point, or several, one a row
    name : str, default: 'solution'
        in the legend
    symbol : str, default: 'star'
        plotly's name of a marker
    colour : str, optional
        a key of `colours` or a CSS colour; `None`: by name
    size : float, default: 14
        pixels
    **kw
        more of plotly's Scatter or Scatter3d

    Returns
    -------
    go.Scatter
        or Scatter3d

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#point_trace
    """

def point(
    fig: go.Figure,
    x: Any,
    name: str = 'solution',
    symbol: str = 'star',
    row: int | None = None,
    col: int | None = None,
    **kw: Any,
) -> go.Figure:
    """Add a point; the solution is a yellow star

    Parameters
    ----------
    fig : go.Figure
        changed in place
    x
        a point, or several, one a row
    name : str, default: 'solution'
        in the legend
    symbol : str, default: 'star'
        plotly's name of a marker
    row : int, optional
        place in plotly's subplots, if it has any
    col : int, optional
        place in plotly's subplots, if it has any
    **kw
        more of `point_trace`

    Returns
    -------
    go.Figure
        the same figure

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#point
    """

def line_trace(
    a: Any,
    b: Any,
    name: str = '',
    colour: str = 'ink',
    dash: str = 'solid',
    width: float = 2.0,
    **kw: Any,
) -> go.Scatter:
    """The straight line from `a` to `b`

    Parameters
    ----------
    a
        two points
    b
        two points
    name : str, default: ''
        in the legend
    colour : str, default: 'ink'
        a key of `colours` or a CSS colour
    dash : str, default: 'solid'
        plotly's name of a dash
    width : float, default: 2.0
        pixels
    **kw
        more of plotly's Scatter or Scatter3d

    Returns
    -------
    go.Scatter
        or Scatter3d

    Raises
    ------
    ValueError
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#line_trace
    """

def line(
    fig: go.Figure,
    a: Any,
    b: Any,
    name: str = '',
    colour: str = 'ink',
    extend: bool = False,
    row: int | None = None,
    col: int | None = None,
    **kw: Any,
) -> go.Figure:
    """Add the straight line between two points, or through them

    Parameters
    ----------
    fig : go.Figure
        changed in place
    a
        two points
    b
        two points
    name : str, default: ''
        in the legend
    colour : str, default: 'ink'
        a key of `colours` or a CSS colour
    extend : bool, default: False
        go on to the edges of the window (on a `plane`)?
    row : int, optional
        place in plotly's subplots, if it has any
    col : int, optional
        place in plotly's subplots, if it has any
    **kw
        more of `line_trace`

    Returns
    -------
    go.Figure
        the same figure

    Raises
    ------
    ValueError
        "extend=True needs a window"
        "give points with 2 or 3 coordinates, one point a row"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#line
    """

def curve_trace(
    x: Any,
    y: Any,
    name: str = '',
    colour: str = 'ink',
    dash: str = 'solid',
    **kw: Any,
) -> go.Scatter:
    """A smooth curve

    Parameters
    ----------
    x
        coordinates
    y
        coordinates
    name : str, default: ''
        in the legend
    colour : str, default: 'ink'
        a key of `colours` or a CSS colour
    dash : str, default: 'solid'
        plotly's name of a dash
    **kw
        more of plotly's Scatter

    Returns
    -------
    go.Scatter

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#curve_trace
    """

def lines(
    x: VectorLike,
    ys: dict,
    title: str = '',
    xlabel: str = '',
    ylabel: str = '',
    colours: dict | None = None,
    height: int = 440,
) -> go.Figure:
    """Curves over one axis

    Parameters
    ----------
    x : tensor
        shared coordinates (n,), or a dictionary name → coordinates
    ys : dict
        name → values (n,)
    title : str, default: ''
        the claim, a sentence
    xlabel : str, default: ''
        names of the axes
    ylabel : str, default: ''
        names of the axes
    colours : dict, optional
        name → key of `colours` or CSS colour; `None`: by name
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#lines
    """

def history_trace(
    y: Any,
    name: str = '',
    colour: str = 'ink',
    dash: str = 'solid',
    floor: float | None = None,
    markers: bool | None = None,
    **kw: Any,
) -> go.Scatter:
    """One curve of a convergence plot

    Parameters
    ----------
    y
        one value an iteration, from iteration 0
    name : str, default: ''
        in the legend
    colour : str, default: 'ink'
        a key of `colours` or a CSS colour
    dash : str, default: 'solid'
        plotly's name of a dash
    floor : float, optional
        where zeros are drawn; `None`: a decade below the smallest positive value
    markers : bool, optional
        a marker at every iteration? `None`: if there are at most 60
    **kw
        more of plotly's Scatter

    Returns
    -------
    go.Scatter

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#history_trace
    """

def convergence(
    histories: dict,
    bounds: dict | None = None,
    title: str = '',
    ylabel: str = '‖r‖ / ‖b‖',
    xlabel: str = 'iteration',
    colours: dict | None = None,
    height: int = 440,
) -> go.Figure:
    """Residuals or errors over the iterations, on a logarithmic axis

    Parameters
    ----------
    histories : dict
        name → one value an iteration, from iteration 0
    bounds : dict, optional
        name → values of a bound, drawn in grey dashes
    title : str, default: ''
        the claim, a sentence
    ylabel : str, default: '‖r‖ / ‖b‖'
        name of the second axis
    xlabel : str, default: 'iteration'
        name of the first axis
    colours : dict, optional
        name → key of `colours` or CSS colour; `None`: by name
    height : int, default: 440
        pixels

    Returns
    -------
    go.Figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#convergence
    """

arrow = quiver
