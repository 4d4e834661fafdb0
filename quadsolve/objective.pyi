"""Any function of PyTorch operations, of a vector, an array or all parameters of a model; from one start or many"""
# Made by quadsolve.dev.stubs: do not edit
import torch
from ._types import OperatorLike
from typing import Any

class Objective:
    """f and its gradient at a vector, or at many, and how often each was asked for

    Parameters
    ----------
    f
        of the unknown as the user has it: one number, or one for each row of x0
    x0
        a tensor of any shape, or a list or dict of tensors
    grad : optional
        the gradient, in the shape of x0; autograd's if None

    Raises
    ------
    ValueError
        "… is a single number"
        "… is on … and b is on …: move one of them, for example b.to(…)"
    TypeError
        "x0 is complex"
        "x0 holds a …: a … must hold tensors only"
        "x0 holds tensors of different kinds, …: convert them to one"
        "… is None"
        "… is on the meta device"
        "… is … and b is …: convert one of them, for example ….to(…)"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/objective.html#objective

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
    >>> value, r = F(F.x0) # r is −f′
    >>> value, r, F.nfev
    """
    batch: Any
    f: Any
    grad: Any
    nfev: Any
    ngev: Any
    nhev: Any
    graph: Any
    kind: Any
    x0: Any
    shape: Any
    first: Any
    def __init__(self, f: Any, x0: Any, grad: Any = None) -> None: ...
    def rows(self, y: Any) -> Any:
        """Are there many starts?

        Parameters
        ----------
        y

        Raises
        ------
        ValueError
            "f must return one number, a tensor of shape ()…: it has shape ….…"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.rows
        """
    def number(self, y: Any) -> Any:
        """y, if it is what f may return

        Parameters
        ----------
        y

        Raises
        ------
        TypeError
            "f must return a tensor, made of x by PyTorch operations"
            "f returned …: it must be a real floating-point number"
        ValueError
            "f returned shape … at first, and now …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.number
        """
    def look(self, x: Any) -> Any:
        """A vector for autograd, and the value there

        Parameters
        ----------
        x

        Raises
        ------
        ValueError

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.look
        """
    def alone(self, x: Any) -> Any:
        """f at x, without the gradient

        Parameters
        ----------
        x

        Raises
        ------
        ValueError

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.alone
        """
    def gradient(self, leaf: Any, y: Any, keep: Any) -> Any:
        """The gradient; with `keep` it can be differentiated again

        Parameters
        ----------
        leaf
        y
        keep

        Raises
        ------
        ValueError
            "there is no path from x to f"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.gradient
        """
    def given(self, leaf: Any, keep: Any) -> Any:
        """The gradient that the user computes

        Parameters
        ----------
        leaf
        keep

        Raises
        ------
        ValueError

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.given
        """
    def like(self, g: Any, leaf: Any) -> Any:
        """What grad returned, as a vector

        Parameters
        ----------
        g
        leaf

        Raises
        ------
        ValueError
            "grad(x) must have the shape of x0, …: it has …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.like
        """
    def __call__(self, x: OperatorLike, keep: bool = False) -> tuple:
        """f and its negative gradient

        Parameters
        ----------
        x : matrix, operator or function
            `(n,)`, or `(m, n)` for many starts
        keep : bool, default: False
            keep the graph, so that `product` can be asked for?

        Returns
        -------
        tuple
            the value, `()` or `(m,)`, and −f′(x) in the shape of x

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.__call__
        """
    def product(self, v: Any) -> torch.Tensor:
        """The Hessian times v, at the point where the gradient was last taken with `keep`

        Parameters
        ----------
        v
            in the shape of x

        Returns
        -------
        torch.Tensor

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.product
        """
    def difference(self, x: Any, r: Any, v: Any) -> Any:
        """The same from two gradients

        Parameters
        ----------
        x
        r
        v

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.difference
        """
    def shown(self, s: Any) -> Any:
        """A state as the user sees it: tensors in the shape of x0, and numbers

        Parameters
        ----------
        s

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#objective.shown
        """

class Metric:
    """M as a method applies it, z = M(r)

    Parameters
    ----------
    M
    F

    Raises
    ------
    ValueError
        "M is …×…, and x0 has … entries"
        "M(r) must have the shape of r"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "M is … and x0 is …: convert one of them, for example M.to(…)"
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/objective.html#metric

    Examples
    --------
    >>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
    >>> M = qs.objective.Metric(torch.diag(torch.tensor([.5, .5])), F) # as methods apply M=
    >>> M(torch.tensor([6., 8.]))
    """
    M: Any
    changes: Any
    map: Any
    def __init__(self, M: Any, F: Any) -> None: ...
    def __call__(self, r: Any) -> Any: ...
    def refresh(self, F: Any, x: Any) -> None:
        """Where M depends on x, take it there

        Parameters
        ----------
        F
        x

        Notes
        -----
        https://quadsolve.github.io/quadsolve/core/objective.html#metric.refresh
        """
