"""What PyTorch writes down while it computes, drawn, counted, and walked backwards to get the gradient"""
# Made by quadsolve.dev.stubs: do not edit
import torch
import plotly.graph_objects as go

class Node:
    """One node of a computational graph

    Attributes
    ----------
    name : str
        of a leaf or an operation, or what is folded together
    kind : str
        'leaf', 'op' or 'fold'
    shape : tuple, optional
        of the tensor that it stands for
    ops : int, default: 1
        operations inside
    params : int, default: 0
        numbers inside, in leaves
    count : int, default: 1
        equal blocks in a row
    fn : object, optional
        autograd's node

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/graphs.html#node

    Examples
    --------
    >>> qs.graphs.Node('weight', 'leaf', shape=(3, 2), ops=0, params=6)
    """
    name: str
    kind: str
    shape: tuple | None
    ops: int
    params: int
    count: int
    fn: object | None
    def __init__(
        self,
        name: str,
        kind: str,
        shape: tuple | None = None,
        ops: int = 1,
        params: int = 0,
        count: int = 1,
        fn: object | None = None,
    ) -> None: ...

def graph_data(
    t: torch.Tensor,
    params: dict | None = None,
    fold: bool | None = None,
) -> tuple:
    """The computational graph behind `t` as nodes and edges

    Parameters
    ----------
    t : torch.Tensor
        result of a computation: it has a `grad_fn`
    params : dict, optional
        name → tensor: leaves, or results on the way; names that are not in the
        graph are left out
    fold : bool, optional
        fold chains and repeated blocks? `None`: if there are more than 40 nodes

    Returns
    -------
    tuple
        a list of `Node`, inputs first, and the edges as pairs of their positions

    Raises
    ------
    ValueError
        "a graph needs a tensor with a grad_fn"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/graphs.html#graph_data

    Examples
    --------
    >>> x = torch.tensor([1., 2.], requires_grad=True)
    >>> nodes, edges = qs.graphs.graph_data((x**2).sum(), dict(x=x))
    >>> [n.name for n in nodes], edges
    """

def graph(
    t: torch.Tensor,
    params: dict | None = None,
    fold: bool | None = None,
    title: str = '',
    row: int = 84,
    room: int = 0,
) -> go.Figure:
    """The computational graph behind `t`, in layers from the inputs down to the result

    Parameters
    ----------
    t : torch.Tensor
        result of a computation: it has a `grad_fn`
    params : dict, optional
        name → tensor: leaves, or results on the way, such as
        `dict(model.named_parameters())`
    fold : bool, optional
        fold chains and repeated blocks? `None`: if there are more than 40 nodes
    title : str, default: ''
        the claim, a sentence
    row : int, default: 84
        pixels from layer to layer
    room : int, default: 0
        pixels to leave free above and below each box

    Returns
    -------
    go.Figure
        plotly's `Figure`

    Raises
    ------
    ValueError
        "a graph needs a tensor with a grad_fn"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/graphs.html#graph

    Examples
    --------
    ... #| fig-alt: Boxes and arrows from the leaf x through products to the difference.
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> x = torch.zeros_like(b, requires_grad=True)
    >>> qs.graphs.graph(x@(A@x)/2 - b@x, dict(x=x), title='f(x) = ½xᵀAx − bᵀx')
    """
