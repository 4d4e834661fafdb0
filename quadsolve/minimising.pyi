"""Every method of this part side by side, on functions whose minima are known"""
# Made by quadsolve.dev.stubs: do not edit
from ._types import VectorLike
from typing import Any
from typing import NamedTuple

class Run(NamedTuple):
    """Run(problem, solved, nf, ng, value)

    Examples
    --------
    >>> beale = qs.minima.get('beale')
    >>> run, = qs.minimising.race([beale], {'ncg': qs.nonlinear_cg}, gtol=1e-4)['ncg']
    >>> run.problem, run.solved, run.ng < 100, round(run.value, 4)
    """
    problem: Any
    solved: Any
    nf: Any
    ng: Any
    value: Any

class Reached(Exception):
    """The gradient is small enough

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/race.html#reached

    Examples
    --------
    >>> counted = qs.minimising.Counted(lambda x: (x**2).sum(), most=2)
    >>> try: qs.downhill.descend(counted, torch.ones(3), rate=.1)
    ... except qs.minimising.Reached: said = 'the gradient is small enough'
    ... except qs.minimising.Enough: said = f'{counted.ng} gradients are enough'
    >>> said
    """

class Enough(Exception):
    """The gradient has been asked for too often

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/race.html#enough

    Examples
    --------
    >>> counted = qs.minimising.Counted(lambda x: (x**2).sum(), most=2)
    >>> try: qs.downhill.descend(counted, torch.ones(3), rate=.1)
    ... except qs.minimising.Reached: said = 'the gradient is small enough'
    ... except qs.minimising.Enough: said = f'{counted.ng} gradients are enough'
    >>> said
    """

class Counted:
    """A function that counts how often it and its gradient are asked for, to a limit

    Parameters
    ----------
    f : tensor
        a function of a point `(n,)`, in PyTorch
    gtol : float, default: 1e-06
        reached when no entry of f′ is larger than gtol (1 + |f|); 0: never
    most : int, default: 1000
        gradients after which it is enough

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/race.html#counted

    Examples
    --------
    >>> f = qs.minima.get('rosenbrock')
    >>> counted = qs.minimising.Counted(f, gtol=0)
    >>> x, info = qs.nonlinear_cg(counted, f.x0)
    >>> counted.ng == info.ngev, counted.nf == info.nfev
    """
    nf: Any
    value: Any
    f: Any
    gtol: Any
    most: Any
    ng: Any
    gradient: Any
    def __init__(
        self,
        f: VectorLike,
        gtol: float = 1e-06,
        most: int = 1000,
    ) -> None: ...
    def __call__(self, x: Any) -> Any: ...
    def seen(self, g: Any) -> None:
        """Called by autograd with every gradient

        Parameters
        ----------
        g

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/race.html#counted.seen
        """

def race(
    problems: Any,
    solvers: dict,
    gtol: float = 1e-06,
    most: int = 1000,
) -> dict:
    """Let every solver run on every problem, and count from outside

    Parameters
    ----------
    problems
        of `minima`, or others with `name` and `x0`: functions of a point
    solvers : dict
        name → function of a function and a start
    gtol : float, default: 1e-06
        solved when no entry of the gradient is larger than gtol (1 + |f|)
    most : int, default: 1000
        gradients after which a problem is given up

    Returns
    -------
    dict
        name of the solver → a `Run` for each problem

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/race.html#race

    Examples
    --------
    >>> problems = [qs.minima.get(name) for name in ('rosenbrock', 'beale', 'wood')]
    >>> solvers = {'ncg': qs.nonlinear_cg, 'newton': qs.newton_cg}
    >>> runs = qs.minimising.race(problems, solvers, gtol=1e-4)
    >>> {name: [run.solved for run in some] for name, some in runs.items()}
    """

def profile(costs: dict, tau: Any) -> dict:
    """Performance profiles (Dolan and Moré, 2002)

    Parameters
    ----------
    costs : dict
        name → what each problem costs, `(problems,)`, infinite where it is not
        solved
    tau
        how many times as much as the best, `(k,)`

    Returns
    -------
    dict
        name → the share of the problems that cost no more than that, `(k,)`

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/race.html#profile

    Examples
    --------
    >>> costs = {'quick': [10., 20., 30.], 'odd': [90., 15., float('inf')]} # of three problems
    >>> qs.minimising.profile(costs, tau=[1., 2.]) # the share within so many times the best
    """
