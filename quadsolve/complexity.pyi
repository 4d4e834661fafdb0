"""What a solution costs, before it is computed: how many steps, how many multiplications, and how much room"""
# Made by quadsolve.dev.stubs: do not edit
from typing import Any

def sd_iterations(kappa: Any, eps: Any, *, sharp: bool = False) -> Any:
    """The most steps that steepest descent needs: $\\lceil\\frac12\\kappa\\ln(1/\\varepsilon)\\rceil$ (p. 37)

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor
    eps
        the share of the A-norm of the error that may be left, between 0 and 1: a
        number or tensor
    sharp : bool, default: False
        solve (28) itself? Never more, and no smaller number holds for all starts

    Returns
    -------
    an int; of a tensor, whole numbers as float64

    Raises
    ------
    ValueError
        "a condition number is at least 1, not …"
        "eps, the share of the error that may be left, must lie between 0 and 1"

    Notes
    -----
    Shewchuk (1994), §10, p. 37.
    https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_iterations
    """

def cg_iterations(kappa: Any, eps: Any, *, sharp: bool = False) -> Any:
    """The most steps that conjugate gradients need: $\\lceil\\frac12\\sqrt\\kappa\\ln(2/\\varepsilon)\\rceil$ (p. 37)

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor
    eps
        the share of the A-norm of the error that may be left, between 0 and 1: a
        number or tensor
    sharp : bool, default: False
        solve (51) itself? Never more

    Returns
    -------
    an int; of a tensor, whole numbers as float64

    Raises
    ------
    ValueError
        "a condition number is at least 1, not …"
        "eps, the share of the error that may be left, must lie between 0 and 1"

    Notes
    -----
    Shewchuk (1994), §10, p. 37.
    https://quadsolve.github.io/quadsolve/paper/complexity.html#cg_iterations
    """

def sd_per_cg(kappa: Any) -> Any:
    """How many steps of steepest descent one step of conjugate gradients is worth (p. 38, Fig. 35)

    Parameters
    ----------
    kappa
        condition number λmax/λmin, at least 1: a number or tensor

    Returns
    -------
    a float, or a tensor; close to √κ

    Raises
    ------
    ValueError
        "a condition number is at least 1, not …"
        "eps, the share of the error that may be left, must lie between 0 and 1"

    Notes
    -----
    Shewchuk (1994), §10, p. 38.
    https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_per_cg
    """

def poisson_condition_number(*shape: int) -> float:
    """The condition number of `gallery.poisson(*shape)`, from its formula: $O(n^{2/d})$ if the sides are equal (p. 37)

    Parameters
    ----------
    *shape : int
        points along each axis, as for `gallery.poisson`

    Returns
    -------
    float

    Raises
    ------
    ValueError
        "shape …: give the number of points along each axis, 1 or more"

    Notes
    -----
    Shewchuk (1994), §10, p. 37.
    https://quadsolve.github.io/quadsolve/paper/complexity.html#poisson_condition_number
    """

def growth_exponent(n: Any, cost: Any) -> float:
    """The slope of `cost` over `n` in logarithms, by least squares

    Parameters
    ----------
    n
        sizes, `(k,)`, at least two different ones
    cost
        what was measured at each, `(k,)`, positive

    Returns
    -------
    float
        p, if the cost grows like nᵖ

    Raises
    ------
    ValueError
        "give one cost for each size"
        "sizes and costs must be positive, and at least two sizes must differ"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/complexity.html#growth_exponent
    """
