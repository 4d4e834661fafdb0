"""Feel which way the ground falls, take a step that way, and do it again"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from typing import Any

def descend(
    f: Any,
    x: Any,
    rate: Any,
    steps: int = 10,
    slope: Any = None,
) -> torch.Tensor:
    """Gradient descent with a fixed learning rate: again and again $x - \\alpha f'(x)$

    Parameters
    ----------
    f
        what to minimise: of a point, or of a batch of points with a value for each
    x
        where to start: a number, or a tensor of any shape
    rate
        the learning rate: a number, or a tensor that broadcasts against `x`
    steps : int, default: 10
        how many
    slope : optional
        the gradient, a function of the point; if None, autograd's

    Returns
    -------
    torch.Tensor
        the start and every point after it, `(steps + 1, *x.shape)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/gradient_descent.html#descend

    Examples
    --------
    >>> def f(x): return x**2
    >>> qs.downhill.descend(f, 4., rate=.25, steps=4) # every point on the way
    """
