"""Those who wait are told who failed and why, soon; and the solve goes on from its last checkpoint"""
# Made by quadsolve.dev.stubs: do not edit
from typing import Any

class RankFailed(RuntimeError):
    """Another rank has failed, and this one cannot go on without it

    Parameters
    ----------
    words : dict
        by rank: what it said, or what is known of it

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#rankfailed

    Examples
    --------
    >>> error = qs.faults.RankFailed({2: 'OSError: no such file'}) # what the other ranks raise
    >>> error.ranks, str(error)
    """
    words: Any
    ranks: Any
    def __init__(self, words: dict) -> None: ...
