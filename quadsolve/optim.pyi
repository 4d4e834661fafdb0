"""Both methods as optimisers for PyTorch's modules, which can be stopped, saved and taken up again"""
# Made by quadsolve.dev.stubs: do not edit
import torch
import torch.optim
import torch.optim.optimizer
from ._types import OperatorLike
from .minimiser import MinimumInfo
from typing import Any

class Closure:
    """A model's loss as a function of one vector: all its parameters, one by one

    Parameters
    ----------
    params : list
        the parameters, tensors
    closure
        computes the loss

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure

    Examples
    --------
    >>> w = torch.tensor([3., 4.], requires_grad=True)
    >>> F = qs.optim.Closure([w], lambda: (w**2).sum()) # as Objective, for an optimiser
    >>> F(F.x0)
    """
    batch: Any
    nfev: Any
    ngev: Any
    nhev: Any
    dtype: Any
    x0: Any
    kind: Any
    params: Any
    closure: Any
    known: Any
    graph: Any
    def __init__(self, params: list, closure: Any) -> None: ...
    def flat(self, parts: Any) -> Any: ...
    def parts(self, x: Any) -> Any: ...
    def put(self, x: Any) -> None: ...
    def gradients(self, keep: Any) -> Any:
        """The loss, and its derivatives with respect to the parameters

        Parameters
        ----------
        keep

        Raises
        ------
        ValueError
            "the closure calls backward(), which throws away the graph that is needed …"
            "the loss must be one number, and it has shape …: take its mean or sum"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure.gradients
        """
    def __call__(self, x: Any, keep: bool = False) -> Any:
        """The loss and r = −f′ at x; with `keep` the Hessian can be asked for

        Parameters
        ----------
        x
        keep : bool, default: False

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure.__call__
        """
    def product(self, v: Any) -> Any:
        """The Hessian times v, where the loss was last asked for

        Parameters
        ----------
        v

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure.product
        """

class Minimiser(torch.optim.optimizer.Optimizer):
    """One of the book's methods as a PyTorch optimiser: what the two have in common

    Parameters
    ----------
    params
    max_iter
    gtol
    line_search
    M
    **options

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser

    Examples
    --------
    >>> class Trust(qs.optim.Minimiser):
    ...     method, keep = staticmethod(qs.newton.trust_ncg.method), True
    >>> w = torch.zeros(2, requires_grad=True)
    >>> opt = Trust([w], max_iter=50, gtol=1e-6, line_search=qs.linesearch.HagerZhang(), M=None)
    >>> opt.step(lambda: qs.minima.get('rosenbrock')(w.double()))
    >>> w.detach().round(decimals=2)
    """
    restarted: Any
    search: Any
    M: Any
    options: Any
    def __init__(
        self,
        params: Any,
        max_iter: Any,
        gtol: Any,
        line_search: Any,
        M: Any,
        **options: Any,
    ) -> None: ...
    @property
    def unknowns(self) -> Any:
        """The parameters that move

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.unknowns
        """
    def add_param_group(self, group: Any) -> None: ...
    def saved(self, F: Any, r: Any) -> Any:
        """The State to go on from; None if parameters or loss are not as they were left

        Parameters
        ----------
        F
        r

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.saved
        """
    def prepare(self, closure: Any) -> Any:
        """The loss as a function of a vector, M, and a line to search along

        Parameters
        ----------
        closure

        Raises
        ------
        TypeError
            "step needs a closure that returns the loss"
            "M is … and x0 is …: convert one of them, for example M.to(…)"
        ValueError
            "no parameter has requires_grad"
            "M is …×…, and x0 has … entries"
            "M(r) must have the shape of r"
            "layout=…: pass 'keep', or None to let a solve choose"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.prepare
        """
    def step(self, closure: Any) -> torch.Tensor:
        """Take up to `max_iter` iterations

        Parameters
        ----------
        closure
            returns the loss; it may call `backward()`, if no second derivatives are
            needed

        Returns
        -------
        torch.Tensor
            the loss at the start of the step

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.step
        """
    def iterate(self, F: Any, M: Any, line: Any, start: Any, most: Any) -> Any:
        """The last State of at most so many iterations, and how it ended

        Parameters
        ----------
        F
        M
        line
        start
        most

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.iterate
        """
    def keep_state(self, F: Any, s: Any, begun: Any) -> None:
        """Iterate and gradient go into the parameters, the rest of the State into `state`

        Parameters
        ----------
        F
        s
        begun

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.keep_state
        """
    @property
    def info(self) -> MinimumInfo:
        """How it stands: 'maxiter' if there is more to do

        Returns
        -------
        MinimumInfo
            of all steps together

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.info
        """
    def load_state_dict(self, state_dict: Any) -> None:
        """Take up a saved state; the options must be those with which it was saved

        Parameters
        ----------
        state_dict

        Raises
        ------
        ValueError
            "the state was saved by an optimiser with other options, …, and this one …"

        Notes
        -----
        https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.load_state_dict
        """

class NCG(Minimiser):
    """Nonlinear conjugate gradients as an optimiser: four vectors of memory

    Parameters
    ----------
    params
        the parameters, as for every optimiser of PyTorch
    beta : default: hager_zhang
        the β rule
    line_search : default: HagerZhang(delta=0.1, sigma=0.1, epsilon=1e-06, gamma=0.66, looks=True)
        how the step length is found
    restart : default: ()
        a rule when to begin again, or several
    max_iter : int, default: 20
        most iterations of one `step`
    gtol : float, default: 1e-07
        done when no entry of the gradient is larger
    M : matrix, operator or function, optional
        preconditioner, `r -> z`, for all parameters in a row

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/optimizers.html#ncg

    Examples
    --------
    >>> model, t = torch.nn.Linear(1, 1), torch.linspace(0, 1, 20)[:, None]
    >>> opt = qs.optim.NCG(model.parameters(), max_iter=100, gtol=1e-5)
    >>> opt.step(lambda: (model(t) - 3*t - 2).square().mean())
    >>> round(model.weight.item(), 2), round(model.bias.item(), 2)
    """
    @staticmethod
    def method(
        F: Any,
        x: Any,
        M: Any,
        line: Any,
        *,
        beta: Any = ...,
        restart: Any = ...,
        resume: Any = None,
    ) -> Any: ...
    def __init__(
        self,
        params: Any,
        *,
        beta: Any = ...,
        line_search: Any = ...,
        restart: Any = ...,
        max_iter: int = 20,
        gtol: float = 1e-07,
        M: OperatorLike | None = None,
    ) -> None: ...

class NewtonCG(Minimiser):
    """Newton–CG as an optimiser; its closure returns the loss, without backward()

    Parameters
    ----------
    params
        the parameters, as for every optimiser of PyTorch
    forcing : default: eisenstat_walker
        how exactly to solve for a step
    inner : int, optional
        most conjugate gradient steps for one direction; 10 n if None
    escape : int, default: 30
        most products to tell a minimum from a saddle
    line_search : default: HagerZhang(delta=0.1, sigma=0.1, epsilon=1e-06, gamma=0.66, looks=True)
        how the step length is found
    max_iter : int, default: 20
        most iterations of one `step`
    gtol : float, default: 1e-07
        done when no entry of the gradient is larger
    M : matrix, operator or function, optional
        preconditioner of the inner solve, `r -> z`, for all parameters in a row

    Notes
    -----
    https://quadsolve.github.io/quadsolve/paper/optimizers.html#newtoncg

    Examples
    --------
    >>> model, t = torch.nn.Linear(1, 1), torch.linspace(0, 1, 20)[:, None]
    >>> opt = qs.optim.NewtonCG(model.parameters(), gtol=1e-5)
    >>> opt.step(lambda: (model(t) - 3*t - 2).square().mean())
    >>> opt.info.converged, opt.info.niter <= 3
    """
    @staticmethod
    def method(
        F: Any,
        x: Any,
        M: Any,
        line: Any,
        *,
        forcing: Any = ...,
        inner: int | None = None,
        escape: int = 30,
        resume: Any = None,
    ) -> Any: ...
    def __init__(
        self,
        params: Any,
        *,
        forcing: Any = ...,
        inner: int | None = None,
        escape: int = 30,
        line_search: Any = ...,
        max_iter: int = 20,
        gtol: float = 1e-07,
        M: OperatorLike | None = None,
    ) -> None: ...
