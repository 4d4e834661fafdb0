"""Three numbers of a machine say how long a step takes on any number of processes, and where more of them stop to help"""
# Made by quadsolve.dev.stubs: do not edit
from typing import Any

class Machine:
    """What a step costs on many processes, by three numbers

    Attributes
    ----------
    number : float
        seconds in which a process reads or writes a number of 8 bytes
    latency : float
        seconds from one process to another, for a short message
    byte : float
        seconds for each byte of a longer one

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/scaling.html#machine

    Examples
    --------
    >>> m = qs.scaling.Machine(number=1e-9, latency=2e-6, byte=1e-10)
    >>> {p: f'{1e6*m.step("cg", 10**6, p):.0f} µs' for p in (1, 64, 4096)}
    """
    number: float
    latency: float
    byte: float
    def step(
        self,
        method: str,
        n: Any,
        ranks: Any,
        d: int = 3,
        halo: Any = None,
    ) -> Any:
        """The time of one step

        Parameters
        ----------
        method : str
            'cg', 'single_reduction_cg' or 'pipelined_cg'
        n
            unknowns in all, a number or an array
        ranks
            processes, likewise
        d : int, default: 3
            dimensions of the grid
        halo : optional
            numbers that a process is sent in a product; those around a cube if None

        Returns
        -------
        seconds, as `n` and `ranks`

        Raises
        ------
        ValueError
            "method=…: it must be one of …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/scaling.html#machine.step
        """
    def __init__(self, number: float, latency: float, byte: float) -> None: ...

def seconds_per_step(
    solve: Any,
    side: int,
    steps: int = 20,
    rounds: int = 3,
    mesh: Any = None,
) -> tuple:
    """How long a step takes, measured; called in every process

    Parameters
    ----------
    solve
        a solver
    side : int
        points along each side of a square grid
    steps : int, default: 20
        the two solves have so many steps, and three times as many
    rounds : int, default: 3
        how often; the median counts
    mesh : optional
        the processes, as for `rows`

    Returns
    -------
    tuple
        seconds, and the longest halo; the same in every process

    Raises
    ------
    ValueError
        "this process does not belong to the mesh"
        "the mesh has … dimensions"
        "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
        it"
        "the processes have … rows of length …: pass all … in each, or in all …"
        "sizes=…: one for each of … processes, and … in all"
        "v has … rows"
        "… is a single number"
        "layout=…: pass 'keep', or None to let a solve choose"
    TypeError
        "rows needs the entries of one matrix"
        "a … does not say who has which unknowns"
        "… is None"
        "… is on the meta device"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/scaling.html#seconds_per_step

    Examples
    --------
    >>> seconds, halo = qs.scaling.seconds_per_step(qs.cg, side=20, steps=5)
    >>> seconds < .1, halo # in one process nothing is needed of others
    """

def fitted(measured: dict) -> Machine:
    """The three numbers with which the model is nearest to what was measured, relatively

    Parameters
    ----------
    measured : dict
        (method, n, ranks, halo) → seconds a step; of methods that do not overlap,
        on square grids

    Returns
    -------
    Machine

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/scaling.html#fitted

    Examples
    --------
    >>> m = qs.scaling.Machine(number=1e-9, latency=2e-6, byte=1e-10)
    >>> cases = [('cg', 10**4, 1, 0), ('cg', 10**4, 4, 200), ('cg', 10**6, 4, 2000)]
    >>> measured = {c: m.step(*c[:3], d=2, halo=c[3]) for c in cases} # yours are measured
    >>> [f'{v:.1e}' for v in vars(qs.scaling.fitted(measured)).values()]
    """
