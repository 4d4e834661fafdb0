"""Figures that move without a kernel: a slider over stored steps, several panels under one, and two that combine"""
# Made by quadsolve.dev.stubs: do not edit
import plotly
import plotly.graph_objs
import plotly.graph_objs._figure
import plotly.graph_objects as go

grid_js: str

def stepper(
    fig: go.Figure,
    steps: list,
    label: str = 'step',
    names: list | None = None,
    play: bool = True,
    layouts: list | None = None,
    start: int = -1,
) -> go.Figure:
    """Add a slider that shows one step at a time

    Parameters
    ----------
    fig : go.Figure
        what stands still; changed in place
    steps : list
        for each position of the slider, the traces shown there
    label : str, default: 'step'
        what the slider counts
    names : list, optional
        of the positions; `None`: 0, 1, 2, …
    play : bool, default: True
        buttons that play and pause?
    layouts : list, optional
        for each position, changes of the layout, such as `dict(title_text=…)`
    start : int, default: -1
        position at first; -1 is the last

    Returns
    -------
    go.Figure
        the same figure, with frames

    Raises
    ------
    ValueError
        "a stepper needs at least one step"
        "give each of the … steps its own name and, if any, layout"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/sliders.html#stepper

    Examples
    --------
    ... #| fig-alt: The path of conjugate gradients from (−2, −2) to the solution in two steps, with a slider.
    >>> A, b, x = qs.gallery.sample_problem()
    >>> X = [s.x.tolist() for _, s in zip(range(3), qs.cg.iterates(A, b, [-2., -2.]))]
    >>> fig = qs.curves.point(qs.figures.plane((-3, 3), (-3, 1), 'CG is there in two steps'), x)
    >>> qs.sliders.stepper(fig, [qs.curves.path_trace(X[:k + 1], 'cg') for k in range(3)])
    """

def panels(
    *figs: go.Figure,
    titles: list | None = None,
    widths: list | None = None,
    height: int | None = None,
    title: str = '',
    gap: float | None = None,
) -> go.Figure:
    """Put figures side by side, with one slider for all

    Parameters
    ----------
    *figs : go.Figure
        finished figures; those with a `stepper` have equally many steps
    titles : list, optional
        one for each; `None`: the figures' own
    widths : list, optional
        relative; `None`: equal
    height : int, optional
        pixels; `None`: the highest figure's
    title : str, default: ''
        the claim of the whole
    gap : float, optional
        between panels, as a fraction of the width

    Returns
    -------
    go.Figure

    Raises
    ------
    ValueError
        "panels share one slider"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/sliders.html#panels

    Examples
    --------
    >>> left = qs.curves.lines([0, 1, 2], {'error': [4., 2., 1.]}, 'The error')
    >>> right = qs.curves.lines([0, 1, 2], {'residual': [3., 5., 1.]}, 'The residual')
    >>> fig = qs.sliders.panels(left, right)
    >>> [fig.layout.xaxis.domain, fig.layout.xaxis2.domain]
    """

class TwoSliders(plotly.graph_objs._figure.Figure):
    """A figure with two sliders that combine; it shows itself as HTML

    Parameters
    ----------
    data : optional
    layout : optional
    frames : optional
    skip_invalid : bool, default: False
    **kwargs

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/sliders.html#twosliders

    Examples
    --------
    >>> fig, c = qs.figures.plane((0, 5), (0, 4)), qs.curves
    >>> steps = [[c.point_trace([i, j]) for j in (1, 2, 3)] for i in (1, 2, 3, 4)]
    >>> grid = qs.sliders.two_sliders(fig, steps, labels=('across', 'up'))
    >>> type(grid).__name__, len(grid.frames), [len(s.steps) for s in grid.layout.sliders]
    """

def two_sliders(
    fig: go.Figure,
    steps: list,
    labels: tuple = ...,
    values: tuple | None = None,
    start: tuple = ...,
) -> TwoSliders:
    """Add two sliders that combine: one stored frame for each pair of positions

    Parameters
    ----------
    fig : go.Figure
        what stands still
    steps : list
        `steps[i][j]`: the traces for value i of the first slider and value j of the
        second
    labels : tuple, default: ('x', 'ε')
        what the sliders change
    values : tuple, optional
        two lists of what stands beside the sliders; `None`: 0, 1, 2, …
    start : tuple, default: (-1, -1)
        positions (i, j) shown at first; -1 is the last

    Returns
    -------
    TwoSliders
        a copy of `fig` with the grid of frames

    Raises
    ------
    ValueError
        "give … steps, as many as there are values, not … lists of …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/sliders.html#two_sliders

    Examples
    --------
    >>> fig, c = qs.figures.plane((0, 5), (0, 4)), qs.curves
    >>> steps = [[c.point_trace([i, j]) for j in (1, 2, 3)] for i in (1, 2, 3, 4)]
    >>> grid = qs.sliders.two_sliders(fig, steps, labels=('across', 'up'))
    >>> type(grid).__name__, len(grid.frames), [len(s.steps) for s in grid.layout.sliders]
    """
