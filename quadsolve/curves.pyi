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

    Examples
    --------
    >>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
    >>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
    >>> [(t.mode, len(t.x)) for t in traces]
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

    Examples
    --------
    ... #| fig-alt: A zigzag path of nine points that comes to rest at (2, −2).
    >>> A, b, x = qs.gallery.sample_problem()
    >>> states = zip(range(9), qs.steepest_descent.iterates(A, b, [-2., -2.]))
    >>> fig = qs.figures.plane((-3, 3), (-3, 1), 'Each step is at a right angle to the last')
    >>> qs.curves.path(fig, [s.x.tolist() for _, s in states])
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

    Examples
    --------
    >>> starts, vectors = [[0, 0], [1, 0]], [[1, 1], [0, 1]]
    >>> trace = qs.curves.quiver_trace(starts, vectors, scale=.5)
    >>> trace.x.tolist(), trace.y.tolist() # a gap after each arrow
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

    Examples
    --------
    >>> fig = qs.figures.plane((-1, 3), (-1, 2))
    >>> qs.curves.quiver(fig, [[0, 0], [1, 0]], [[1, 1], [0, 1]])
    >>> qs.curves.arrow(fig, [0, 0], [1, 0], colour='residual') # the same function
    >>> [t.name for t in fig.data]
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

    Examples
    --------
    >>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
    >>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
    >>> [(t.mode, len(t.x)) for t in traces]
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

    Examples
    --------
    >>> fig = qs.figures.plane((-4, 6), (-6, 4))
    >>> qs.curves.point(fig, [2, -2])
    >>> fig.data[0].name, fig.data[0].marker.symbol
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

    Examples
    --------
    >>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
    >>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
    >>> [(t.mode, len(t.x)) for t in traces]
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

    Examples
    --------
    >>> fig = qs.figures.plane((-4, 6), (-6, 4))
    >>> qs.curves.line(fig, [0, 0], [1, 1], extend=True)
    >>> fig.data[0].x.tolist(), fig.data[0].y.tolist() # from edge to edge
    """

def curve_trace(
    x: Any,
    y: Any,
    name: str = '',
    colour: str = 'ink',
    dash: str | None = None,
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
    dash : str, optional
        plotly's name of a dash; `None`: what goes with the colour
    **kw
        more of plotly's Scatter

    Returns
    -------
    go.Scatter

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#curve_trace

    Examples
    --------
    >>> fig = qs.curves.lines([0, 1, 2], {'measured': [1., .6, .2]})
    >>> fig.add_trace(qs.curves.curve_trace([0, 1, 2], [1., .5, .25], 'bound', 'bound', 'dash'))
    >>> [(t.name, t.line.dash) for t in fig.data]
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

    Examples
    --------
    ... #| fig-alt: A straight line for steepest descent; far below it the square root for CG.
    >>> n = list(range(1, 40))
    >>> costs = {'CG': [k**.5 for k in n], 'steepest descent': n}
    >>> qs.curves.lines(n, costs, 'Steps grow with κ or with its root', 'κ', 'steps')
    """

def history_trace(
    y: Any,
    name: str = '',
    colour: str = 'ink',
    dash: str | None = None,
    floor: float | None = None,
    markers: bool | None = None,
    symbol: str | None = None,
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
    dash : str, optional
        plotly's name of a dash; `None`: what goes with the colour
    floor : float, optional
        where zeros are drawn; `None`: a decade below the smallest positive value
    markers : bool, optional
        a marker at every iteration? `None`: if there are at most 60
    symbol : str, optional
        plotly's name of a marker; `None`: what goes with the colour
    **kw
        more of plotly's Scatter

    Returns
    -------
    go.Scatter

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/curves.html#history_trace

    Examples
    --------
    >>> trace = qs.curves.history_trace([1., .1, 0.], 'CG', 'cg')
    >>> trace.marker.symbol, [f'{v:.2g}' for v in trace.y] # a zero stands below the others
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
        name → values of a bound, drawn in grey dots
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

    Examples
    --------
    ... #| fig-alt: On a logarithmic axis the residual of conjugate gradients falls by many decades within 25 steps, that of steepest descent by less than one.
    >>> A, b = qs.gallery.poisson(12, 12), torch.ones(144, dtype=torch.float64)
    >>> solvers = {'conjugate gradients': qs.cg, 'steepest descent': qs.steepest_descent}
    >>> sizes = {k: f(A, b, history=True, maxiter=25)[1].history for k, f in solvers.items()}
    >>> qs.curves.convergence(sizes, title='CG converges faster', ylabel='‖r‖')
    """

arrow = quiver
