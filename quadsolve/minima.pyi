"""Forty-four problems whose minima are known, to try a method on"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from collections.abc import Callable
from typing import Any

table: dict

class Minimum:
    """A function to minimise, and what is known of it

    Attributes
    ----------
    name : str
        its key in `table`
    source : str
        where it is published
    note : str
        what it is, or what is hard about it
    x0 : torch.Tensor
        the published start, `(n,)`, in float64
    minima : tuple
        the known values at minima, the lowest first; empty if none is known for
        this n
    x : torch.Tensor | None
        a point with the lowest value, if it has a closed form
    fun : object
        a function of points `(*, n)`: values `(*,)`, or a tuple of residuals `(*,
        k)`
    squares : bool
        does `fun` return residuals?

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minima.html#minimum

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> x, info = qs.nonlinear_cg(f, f.x0)
    >>> info.converged, x.round(decimals=3), f.x, f.value
    """
    name: str
    source: str
    note: str
    x0: torch.Tensor
    minima: tuple
    x: torch.Tensor | None
    fun: object
    squares: bool
    def __init__(
        self,
        name: str,
        source: str,
        note: str,
        x0: torch.Tensor,
        minima: tuple,
        x: torch.Tensor | None,
        fun: object,
        squares: bool,
    ) -> None: ...
    @property
    def n(self) -> int:
        """How many unknowns it has

        Returns
        -------
        int

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minima.html#minimum.n
        """
    @property
    def value(self) -> float:
        """The lowest value that is known; NaN if none is

        Returns
        -------
        float

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minima.html#minimum.value
        """
    def residuals(self, x: torch.Tensor) -> torch.Tensor:
        """The residuals of a problem that is a sum of squares

        Parameters
        ----------
        x : torch.Tensor
            a point, `(n,)`, or many, `(*, n)`

        Returns
        -------
        torch.Tensor
            `(*, m)`: the value is the sum of their squares

        Raises
        ------
        TypeError
            "… is no sum of squares"
        ValueError
            "… has … unknowns"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minima.html#minimum.residuals
        """
    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """The function itself

        Parameters
        ----------
        x : torch.Tensor
            a point, `(n,)`, or many, `(*, n)`

        Returns
        -------
        torch.Tensor
            a value for each, `(*,)`

        Raises
        ------
        ValueError
            "… has … unknowns"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/minima.html#minimum.__call__
        """

def entry(
    source: str,
    x0: Any,
    minima: float | Any = 0.0,
    x: Any = None,
    n: int | None = None,
    step: int = 1,
    squares: bool = True,
    name: str | None = None,
) -> Callable[..., Any]:
    """Put a function into the `table` of problems; its docstring is the note

    Parameters
    ----------
    source : str
        where the problem is published
    x0
        the start: numbers, one number for all unknowns, or a function of n
    minima : float, default: 0.0
        known values, the lowest first: a number, several, a function of n, a dict
        by n
    x : optional
        a point with the lowest value, given like `x0`; None if there is no closed
        form
    n : int, optional
        how many unknowns, if there can be any number of them; else as many as in
        `x0`
    step : int, default: 1
        n has to be a multiple of this
    squares : bool, default: True
        does the function return a tuple of residuals?
    name : str, optional
        the function's own, without an underscore at its beginning, if None

    Returns
    -------
    function
        a decorator, which returns the function as it was

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minima.html#entry

    Examples
    --------
    ... @qs.minima.entry('my own notes', x0=(3., 1.), x=(1., 2.), squares=False)
    >>> def bowl(x): return ((x - torch.tensor([1., 2.]))**2).sum(-1)
    >>> qs.minima.get('bowl')
    """

def get(name: str, n: int | None = None) -> Minimum:
    """A problem by its name, perhaps with another number of unknowns

    Parameters
    ----------
    name : str
        a key of `table`
    n : int, optional
        how many unknowns; as in the table if None

    Returns
    -------
    Minimum

    Raises
    ------
    ValueError
        "there is no problem …"
        "… has … unknowns, and no other number"
        "… has a multiple of … unknowns, and not …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/minima.html#get

    Examples
    --------
    >>> f = qs.minima.get('extended_rosenbrock', n=10) # the usual number is 1000
    >>> f
    """
