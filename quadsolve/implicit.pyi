"""The derivative of a solve is another solve: one rule, and every transform of PyTorch works"""
# Made by quadsolve.dev.stubs: do not edit
import torch
import torch.autograd
import torch.autograd.function
from typing import Any

class Solve(torch.autograd.function.Function):
    """x = A⁻¹b, and its derivatives

    Parameters
    ----------
    *args
    **kwargs

    Notes
    -----
    https://quadsolve.github.io/quadsolve/core/implicit.html#solve

    Examples
    --------
    >>> A, b, _ = qs.gallery.sample_problem()
    >>> x, info = qs.cg(A, b.requires_grad_(), rtol=1e-12)
    >>> x.sum().backward()
    >>> type(x.grad_fn).__name__, b.grad, info.adjoint.niter
    """
    @staticmethod
    def forward(problem: Any, b: Any, x0: Any, *tensors: Any) -> Any: ...
    @staticmethod
    def setup_context(ctx: Any, inputs: Any, output: Any) -> None: ...
    @staticmethod
    def backward(ctx: Any, g: Any) -> Any: ...
    @staticmethod
    def jvp(ctx: Any, _: Any, db: Any, dx0: Any, *dt: Any) -> Any: ...
    @staticmethod
    def vmap(
        info: Any,
        in_dims: Any,
        problem: Any,
        b: Any,
        x0: Any,
        *tensors: Any,
    ) -> Any: ...
