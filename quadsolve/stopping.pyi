"""Where to begin, how to let a good start pay, and why a residual must not be believed before it has been measured"""
# Made by quadsolve.dev.stubs: do not edit
import numpy
import torch
from collections.abc import Iterator
from typing import Any

def hegedus(A: Any, b: torch.Tensor, x0: torch.Tensor) -> torch.Tensor:
    """The multiple of a guess that is nearest to x in the A-norm (Hegedüs 1991)

    Parameters
    ----------
    A
        symmetric positive-definite, as for `cg`
    b : torch.Tensor
        the right-hand side, `(n,)`, or many, `(*, n)`
    x0 : torch.Tensor
        a guess, in the shape of `b`

    Returns
    -------
    torch.Tensor
        ξ x0 for the ξ with the least error, as `x0`

    Raises
    ------
    ValueError
        "x0 has shape … and b …: they must agree"
        "x0ᵀAx0 is negative"
        "layout=…: pass 'keep', or None to let a solve choose"
        "…: one system needs a matrix, (n, n)"
        "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    TypeError
        "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
        "… is …: pass …"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/starting_and_stopping.html#hegedus

    Examples
    --------
    >>> A, b, x = qs.gallery.sample_problem()
    >>> x0 = qs.hegedus(A, b, x0=10*x) # a guess that is ten times too long
    >>> x0
    """

def in_order(
    solve: Any,
    A: numpy.ndarray,
    b: numpy.ndarray,
    x: numpy.ndarray,
    steps: int,
) -> Iterator[Any]:
    """The bare method with all sums from left to right: the same on every machine

    Parameters
    ----------
    solve
        a solver that uses no other words than `dot`, `image`, `aypx_`, `advance_`
        and `step_length`, such as `cg`
    A : numpy.ndarray
        symmetric positive-definite: a matrix, `(n, n)`, or the diagonal of one,
        `(n,)`
    b : numpy.ndarray
        `(n,)`
    x : numpy.ndarray
        where to start, `(n,)`; changed in place
    steps : int
        how many at most

    Returns
    -------
    Iterator[]
        iterator over the states, with arrays, and with nobody to stop it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/starting_and_stopping.html#in_order

    Examples
    --------
    >>> A, b, _ = [o.numpy() for o in qs.gallery.sample_problem()]
    >>> states = list(qs.stopping.in_order(qs.cg, A, b, 0*b, steps=2)) # with NumPy's arrays
    >>> len(states), states[-1].x.round(6)
    """
