"""Solving a system of equations is finding the lowest point of a bowl"""
# Made by quadsolve.dev.stubs: do not edit
import numpy
import torch
from ._types import OperatorLike
from ._types import VectorLike
from typing import Any

class QuadraticForm:
    """The quadratic function $f(x) = \\tfrac12 x^TAx - b^Tx + c$ (p. 2, equation 3)

    Parameters
    ----------
    A : matrix, operator or function
        the matrix, `(n, n)`; it need not be symmetric
    b : tensor, optional
        the vector, `(n,)`; zeros if None
    c : float, default: 0.0
        the number: the height at the origin

    Raises
    ------
    ValueError
        "A must be a square matrix, (n, n)"
        "A is …×…, so b must have shape (…,)"
    TypeError
        "b is … and A is …: convert one, perhaps b.to(…)"

    Notes
    -----
    Shewchuk (1994), §3, p. 2, equation (3).
    https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform

    Examples
    --------
    >>> A, b, x = qs.gallery.sample_problem()
    >>> f = qs.QuadraticForm(A, b)
    >>> f.kind, f(x), f.gradient([1., 1.]), f.minimiser.round(decimals=6)
    """
    A: Any
    b: Any
    c: Any
    def __init__(
        self,
        A: OperatorLike,
        b: VectorLike | None = None,
        c: float = 0.0,
    ) -> None: ...
    def __call__(self, x: VectorLike) -> torch.Tensor:
        """The value $f(x)$ (p. 2, equation 3)

        Parameters
        ----------
        x : tensor
            one point, `(n,)`, or many, `(*, n)`

        Returns
        -------
        torch.Tensor
            a number for each point, `(*,)`

        Raises
        ------
        TypeError
            "x is … and A is …: convert one, for example x.to(…)"
        ValueError
            "the last dimension of x must be …, a number for each unknown"

        Notes
        -----
        Shewchuk (1994), §3, p. 2, equation (3).
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.__call__
        """
    def on_grid(self, x1: Any, x2: Any) -> numpy.ndarray:
        """The values at the points (x1, x2), as functions that draw want them (two unknowns)

        Parameters
        ----------
        x1
            first coordinates: a NumPy array or tensor of any shape
        x2
            second coordinates, of the same shape

        Returns
        -------
        numpy.ndarray
            NumPy array of values, of that shape

        Raises
        ------
        ValueError
            "on_grid is for two unknowns"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.on_grid
        """
    def gradient(self, x: VectorLike) -> torch.Tensor:
        """The gradient $f'(x) = \\tfrac12 A^Tx + \\tfrac12 Ax - b$, for any $A$ (p. 4, (6))

        Parameters
        ----------
        x : tensor
            one point, `(n,)`, or many, `(*, n)`

        Returns
        -------
        torch.Tensor
            a vector for each point, shaped as `x`

        Raises
        ------
        TypeError
            "x is … and A is …: convert one, for example x.to(…)"
        ValueError
            "the last dimension of x must be …, a number for each unknown"

        Notes
        -----
        Shewchuk (1994), §3, p. 4, equation (6).
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.gradient
        """
    @property
    def hessian(self) -> torch.Tensor:
        """The Hessian $f'' = \\tfrac12(A + A^T)$, the symmetric part of $A$

        Returns
        -------
        torch.Tensor
            `(n, n)`

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.hessian
        """
    @property
    def kind(self) -> str:
        """The shape of the graph, from the signs of the eigenvalues, in a word (p. 5)

        Returns
        -------
        str
            'positive-definite', 'positive-semidefinite', 'indefinite', …

        Raises
        ------
        ValueError
            "A has entries that are not finite"

        Notes
        -----
        Shewchuk (1994), §3, p. 5.
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.kind
        """
    @property
    def minimiser(self) -> torch.Tensor:
        """The lowest point, which solves $\\tfrac12(A^T + A)x = b$ (p. 4)

        Returns
        -------
        torch.Tensor
            `(n,)`

        Raises
        ------
        ValueError
            "A has entries that are not finite"

        Notes
        -----
        Shewchuk (1994), §3, p. 4.
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.minimiser
        """
    def gap(self, x: VectorLike) -> torch.Tensor:
        """Height above the lowest point: $\\tfrac12(x - x^*)^TA(x - x^*)$ (p. 5, equation 8)

        Parameters
        ----------
        x : tensor
            one point, `(n,)`, or many, `(*, n)`

        Returns
        -------
        torch.Tensor
            a number for each point, `(*,)`; 0 at the minimiser

        Raises
        ------
        TypeError
            "x is … and A is …: convert one, for example x.to(…)"
        ValueError
            "the last dimension of x must be …, a number for each unknown"

        Notes
        -----
        Shewchuk (1994), §3, p. 5, equation (8).
        https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.gap
        """
