"""How fast a function changes: as a limit, as a difference, and as the best straight line"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from collections.abc import Callable
from typing import Any

def forward_difference(f: Any, x: Any, h: Any) -> Any:
    """The forward difference; its error is proportional to h

    Parameters
    ----------
    f
        a function
    x
        where
    h
        the step

    Returns
    -------
    the slope from x to x + h

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/derivatives.html#forward_difference

    Examples
    --------
    >>> slope = qs.derivatives.forward_difference(lambda x: x**2, 3., h=.01)
    >>> round(slope, 6) # 6, and an error like h
    """

def central_difference(f: Any, x: Any, h: Any) -> Any:
    """The central difference; its error is proportional to h²

    Parameters
    ----------
    f
        a function
    x
        where
    h
        the step

    Returns
    -------
    the slope from x − h to x + h

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/derivatives.html#central_difference

    Examples
    --------
    >>> slope = qs.derivatives.central_difference(lambda x: x**3, 3., h=.01)
    >>> round(slope, 6) # 27, and an error like h²
    """

def numerical_derivative(
    f: Callable[..., Any],
    x: Any,
    h: Any = None,
    rule: Any = ...,
) -> torch.Tensor:
    """The derivative of `f` by differences

    Parameters
    ----------
    f : function
        a function of one number, or of a tensor entry by entry
    x
        where: a number, or a tensor of any shape
    h : optional
        the step; if None, from the precision and size of `x`
    rule : default: central_difference
        or `forward_difference`

    Returns
    -------
    torch.Tensor
        slopes, in the shape of `f(x)` and the precision of `x`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/derivatives.html#numerical_derivative

    Examples
    --------
    >>> x = torch.tensor([0., .5, 1.]).double()
    >>> slopes = qs.derivatives.numerical_derivative(torch.sin, x)
    >>> (slopes - x.cos()).abs().max() < 1e-8
    """

def linear_approximation(f: Callable[..., Any], x: Any) -> Callable[..., Any]:
    """The best linear approximation of `f` near `x`: ε ↦ f(x) + ⟨∇f(x), ε⟩

    Parameters
    ----------
    f : function
        a function of a tensor, with a number as its value
    x
        the point: a number, or a tensor of any shape

    Returns
    -------
    function
        a function of ε, which has the shape of `x`, perhaps after batch dimensions

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/derivatives.html#linear_approximation

    Examples
    --------
    >>> def f(x): return (x**2).sum()
    >>> line = qs.derivatives.linear_approximation(f, torch.tensor([3., 4.]))
    >>> line(torch.tensor([.1, 0.])) # 25 + 6 · 0.1, without the square of 0.1
    """

def numerical_gradient(
    f: Callable[..., Any],
    x: Any,
    h: Any = None,
    rule: Any = ...,
) -> torch.Tensor:
    """The gradient of `f` by differences: two values of `f` for each entry of `x`

    Parameters
    ----------
    f : function
        a function of a tensor, with a number as its value
    x
        where: a tensor of any shape
    h : optional
        the step; if None, from the precision of `x`
    rule : default: central_difference
        or `forward_difference`

    Returns
    -------
    torch.Tensor
        the gradient, in the shape of `x`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/prelude/derivatives.html#numerical_gradient

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> g = qs.derivatives.numerical_gradient(f, f.x0)
    >>> g.round(decimals=3) # compare it with your own
    """
