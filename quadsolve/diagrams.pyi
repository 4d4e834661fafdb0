"""Boxes and arrows in layers, placed by a program: for graphs of computations, and for any other graph without circles"""
# Made by quadsolve.dev.stubs: do not edit
import plotly.graph_objects as go

def neighbours(n: int, edges: list, of: set | None = None) -> tuple:
    """What leads to each node, and where each node leads

    Parameters
    ----------
    n : int
        how many nodes there are
    edges : list
        pairs of positions
    of : set, optional
        only edges between these nodes; `None`: all

    Returns
    -------
    tuple
        two lists of lists, the inputs and the outputs of each node

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/diagrams.html#neighbours

    Examples
    --------
    >>> from quadsolve.diagrams import neighbours
    >>> neighbours(3, [(0, 1), (0, 2), (1, 2)]) # what leads to each node, and where it leads
    """

def layers(n: int, edges: list) -> list:
    """The layer of each node: just above the first node that uses it

    Parameters
    ----------
    n : int
        how many nodes there are
    edges : list
        pairs (i, j) with i < j

    Returns
    -------
    list
        of numbers, 0 on top

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/diagrams.html#layers

    Examples
    --------
    >>> from quadsolve.diagrams import layers
    >>> layers(4, [(0, 2), (1, 2), (2, 3)]) # the layer of each node
    """

def layered(widths: list, edges: list) -> tuple:
    """Where the boxes of a graph go, and how its edges run

    Parameters
    ----------
    widths : list
        of the boxes, in pixels
    edges : list
        pairs (i, j) with i < j

    Returns
    -------
    tuple
        (x, −layer) of each box, and for each edge the points that it runs through

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/diagrams.html#layered

    Examples
    --------
    >>> from quadsolve.diagrams import layered
    >>> places, ways = layered([60, 60, 60], [(0, 2), (1, 2)])
    >>> [(round(x), y) for x, y in places], len(ways)
    """

class Box:
    """One box of a diagram

    Attributes
    ----------
    text : str
        what stands in it
    hover : str, default: ''
        what a reader sees who points at it
    fill : float, default: 0.07
        how grey it is, from 0 to 1
    thick : bool, default: False
        has it a thick frame?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/diagrams.html#box

    Examples
    --------
    ... #| fig-alt: Arrows from the boxes A and b to the box cg, and from there to x and info.
    >>> from quadsolve.diagrams import Box, diagram
    >>> boxes = [Box('A'), Box('b'), Box('cg', thick=True), Box('x'), Box('info')]
    >>> diagram(boxes, [(0, 2), (1, 2), (2, 3), (2, 4)], 'What goes in, and what comes out')
    """
    text: str
    hover: str
    fill: float
    thick: bool
    @property
    def width(self) -> float: ...
    @property
    def lines(self) -> int: ...
    def __init__(
        self,
        text: str,
        hover: str = '',
        fill: float = 0.07,
        thick: bool = False,
    ) -> None: ...

def diagram(
    boxes: list,
    edges: list,
    title: str = '',
    row: int = 84,
    room: int = 0,
) -> go.Figure:
    """Boxes and arrows, drawn in layers from top to bottom

    Parameters
    ----------
    boxes : list
        of `Box`
    edges : list
        pairs (i, j) with i < j
    title : str, default: ''
        the claim, a sentence
    row : int, default: 84
        pixels from layer to layer
    room : int, default: 0
        pixels to leave free above and below each box

    Returns
    -------
    go.Figure

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/diagrams.html#diagram

    Examples
    --------
    ... #| fig-alt: Arrows from the boxes A and b to the box cg, and from there to x and info.
    >>> from quadsolve.diagrams import Box, diagram
    >>> boxes = [Box('A'), Box('b'), Box('cg', thick=True), Box('x'), Box('info')]
    >>> diagram(boxes, [(0, 2), (1, 2), (2, 3), (2, 4)], 'What goes in, and what comes out')
    """
