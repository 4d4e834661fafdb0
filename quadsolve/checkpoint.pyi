"""A solve that is written down as it goes, and goes on after a crash as if nothing had been"""
# Made by quadsolve.dev.stubs: do not edit
from collections.abc import Callable
from collections.abc import Iterator
from typing import Any

def replace_file(path: Any, write: Callable[..., Any]) -> None:
    """Write a file so that at every moment there is the old one or the new one, whole

    Parameters
    ----------
    path
        where
    write : function
        called with the file, open for bytes

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#replace_file

    Examples
    --------
    >>> import pathlib, tempfile
    >>> file = pathlib.Path(tempfile.mkdtemp())/'note'
    >>> for text in (b'old', b'new'): qs.checkpoint.replace_file(file, lambda f: f.write(text))
    >>> file.read_bytes() # at no moment was there half a file
    """

def remembered(run: Any, s: Any) -> dict:
    """All that a solve has to remember to go on

    Parameters
    ----------
    run
        the driver's bookkeeping of one system
    s
        the state after a step

    Returns
    -------
    dict
        tensors and numbers; those of this rank, if there are several

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#remembered

    Examples
    --------
    >>> import json, pathlib, tempfile; folder = pathlib.Path(tempfile.mkdtemp())
    >>> qs.cg(qs.gallery.poisson(9), torch.ones(9).double(), checkpoint=folder, maxiter=3)
    >>> who, file = json.loads((folder/'latest').read_text()), next(folder.glob('*/*.pt'))
    >>> who['method'], who['step'], sorted(torch.load(file)['state'])
    """

def resumed(states: Any, saved: dict) -> Iterator[Any]:
    """The states of a method that goes on where another run of it was

    Parameters
    ----------
    states
        a method's generator, not yet begun
    saved : dict
        what `remembered` has given

    Returns
    -------
    Iterator[]
        generator of the states that follow, after the one that was saved

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#resumed

    Examples
    --------
    >>> A, b, x = qs.gallery.sample_problem()
    >>> def run(): return qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
    >>> saved = dict(state=vars([*zip(range(2), run())][1][1])) # after one of two steps
    >>> [bool(s.x.dist(x) < 1e-9) for _, s in zip('ab', qs.checkpoint.resumed(run(), saved))]
    """

def identity(run: Any) -> dict:
    """What must be the same when a solve goes on

    Parameters
    ----------
    run
        the driver's bookkeeping of one system

    Returns
    -------
    dict
        words, and numbers on which all ranks agree

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#identity

    Examples
    --------
    >>> import json, pathlib, tempfile; folder = pathlib.Path(tempfile.mkdtemp())
    >>> qs.cg(qs.gallery.poisson(9), torch.ones(9).double(), checkpoint=folder, maxiter=3)
    >>> who, file = json.loads((folder/'latest').read_text()), next(folder.glob('*/*.pt'))
    >>> who['method'], who['step'], sorted(torch.load(file)['state'])
    """

class Checkpoint:
    """Where a solve is written down, and how often

    Parameters
    ----------
    path
        a folder; it is made if it does not exist
    every : int, default: 100
        steps from one writing to the next

    Raises
    ------
    ValueError
        "every=…: it must be a whole number, 1 or more"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#checkpoint

    Examples
    --------
    >>> qs.checkpoint.Checkpoint('my solve', every=500) # pass it as `checkpoint=`
    """
    path: Any
    every: Any
    def __init__(self, path: Any, every: int = 100) -> None: ...
    def part(self, folder: Any) -> Any: ...
    def latest(self) -> Any:
        """What the file `latest` says, a dict; None if there is none

        Raises
        ------
        ValueError
            "… is damaged"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#checkpoint.latest
        """

def saved_step(path: Any) -> int:
    """The step of a folder's checkpoint: `resume=path if saved_step(path) else None`

    Parameters
    ----------
    path
        a folder

    Returns
    -------
    int
        None where there is no checkpoint

    Raises
    ------
    ValueError
        "every=…: it must be a whole number, 1 or more"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#saved_step

    Examples
    --------
    >>> import tempfile; folder = tempfile.mkdtemp()
    >>> A, b = qs.gallery.poisson(20, 20), torch.ones(400, dtype=torch.float64)
    >>> qs.cg(A, b, checkpoint=folder, maxiter=10) # it was cut off
    >>> qs.checkpoint.saved_step(folder), qs.cg(A, b, resume=folder)[1].converged
    """

class Keeper:
    """Writes a solve down and reads it again: the driver's side of `checkpoint=`

    Parameters
    ----------
    checkpoint : optional
        a folder, or a `Checkpoint`; None not to write
    resume : optional
        the folder of a checkpoint, or None to begin at the beginning

    Raises
    ------
    ValueError
        "every=…: it must be a whole number, 1 or more"

    Notes
    -----
    https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper

    Examples
    --------
    >>> import json, pathlib, tempfile; folder = pathlib.Path(tempfile.mkdtemp())
    >>> qs.cg(qs.gallery.poisson(9), torch.ones(9).double(), checkpoint=folder, maxiter=3)
    >>> who, file = json.loads((folder/'latest').read_text()), next(folder.glob('*/*.pt'))
    >>> who['method'], who['step'], sorted(torch.load(file)['state'])
    """
    to: Any
    source: Any
    saved: Any
    def __init__(self, checkpoint: Any = None, resume: Any = None) -> None: ...
    def only_one(self, shape: Any) -> Any: ...
    def begin(self, run: Any) -> Any:
        """Check that it can be done, read what was written, and say how to go on from there

        Parameters
        ----------
        run

        Raises
        ------
        ValueError
            "… remembers more than its State, so it cannot be written down"
            "checkpoint= and resume= need stop='residual'"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.begin
        """
    def way(self, run: Any, watch: Any, limits: Any) -> Any:
        """As the plain way, from the state that was saved

        Parameters
        ----------
        run
        watch
        limits

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.way
        """
    def started(self, run: Any, states: Any, saved: Any) -> Any:
        """The states from there on, and the count of products as it was

        Parameters
        ----------
        run
        states
        saved

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.started
        """
    def recall(self, run: Any) -> None:
        """Read what was written, and take over its notes

        Parameters
        ----------
        run

        Raises
        ------
        ValueError
            "x0 is not where the saved solve began"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.recall
        """
    def read(self, run: Any) -> Any:
        """The part of this rank, or an error that says what is wrong with it

        Parameters
        ----------
        run

        Raises
        ------
        FileNotFoundError
            "there is no checkpoint in …: it has no file named latest"
            "… is missing"
        ValueError
            "the checkpoint in … is …"
            "the checkpoint in … is of step …, and maxiter=…"
            "history=True, but no history was kept by the solve that wrote the …"
            "… cannot be read, it is damaged or cut off"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.read
        """
    def sees(self, run: Any, s: Any, status: Any) -> None:
        """Write the solve down, if it is time

        Parameters
        ----------
        run
        s
        status

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.sees
        """
    def write(self, run: Any, s: Any) -> None:
        """All parts, then `latest`; then the older sets go

        Parameters
        ----------
        run
        s

        Notes
        -----
        https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.write
        """
