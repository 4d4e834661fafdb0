"""What a solution costs, before it is computed: how many steps, how many multiplications, and how much room"""
# Made by quadsolve.dev.stubs: do not edit
from typing import Any

def sd_iterations(kappa: Any, eps: Any, *, sharp: bool = False) -> Any:
    """The most steps that steepest descent needs:

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
    https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_iterations

    Examples
    --------
    >>> qs.sd_iterations(kappa=1000, eps=1e-6)
    """

def cg_iterations(kappa: Any, eps: Any, *, sharp: bool = False) -> Any:
    """The most steps that conjugate gradients need:

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
    https://quadsolve.github.io/quadsolve/paper/complexity.html#cg_iterations

    Examples
    --------
    >>> qs.cg_iterations(kappa=1000, eps=1e-6), qs.cg_iterations(1000, 1e-6, sharp=True)
    """

def sd_per_cg(kappa: Any) -> Any:
    """How many steps of steepest descent one step of CG is worth (p. 38, Fig. 35)

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

    Examples
    --------
    >>> round(qs.complexity.sd_per_cg(1000), 1) # steps of steepest descent for one of CG
    """

def poisson_condition_number(*shape: int) -> float:
    """κ of `gallery.poisson(*shape)` by formula: $O(n^{2/d})$ for equal sides (p. 37)

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

    Examples
    --------
    >>> kappa = qs.complexity.poisson_condition_number(100, 100) # no matrix is made
    >>> round(kappa), qs.cg_iterations(kappa, 1e-6)
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

    Examples
    --------
    >>> n = [100, 400, 1600, 6400] # unknowns of grids in two dimensions
    >>> kappa = [qs.complexity.poisson_condition_number(m, m) for m in (10, 20, 40, 80)]
    >>> round(qs.complexity.growth_exponent(n, kappa), 1) # κ grows like n
    """
