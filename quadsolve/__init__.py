"Conjugate gradients, explained and usable: `x, info = cg(A, b)`. Written by hand; every other module comes from a notebook."
__version__ = "0.1.0"

import sys, types

from ._docs import docs as _docstrings

class _Package(types.ModuleType): # the import system enters each module here, once it is loaded
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if not isinstance(value, types.ModuleType): return
        for path, doc in _docstrings.get(name, {}).items(): # made by quadsolve.dev.stubs
            owner, _, last = path.rpartition('.')
            o = vars(getattr(value, owner, object) if owner else value).get(last)
            try:
                if o is not None: getattr(o, '__func__', o).__doc__ = doc
            except (AttributeError, TypeError): pass # compiled, or of another version of Python

sys.modules[__name__].__class__ = _Package

from . import batch, errorbars, gallery, implicit # solves of many systems, bounds of the error, and derivatives
from .acceleration import chebyshev_iteration, optimal_omega, richardson
from .algebra import gram, identity
from .chebyshev import chebyshev_bound, residual_polynomial, ritz_values
from .complexity import cg_iterations, sd_iterations
from .conjugate import conjugate_directions, conjugate_gram_schmidt
from .descent import gradient_descent, steepest_descent
from .krylov import cg
from .leastsq import cgls, column_scaling
from .matrices import aslinearoperator, with_values
from .minimal import craig, lsmr
from .newton import newton_cg
from .nonlinear import nonlinear_cg
from .operators import LinearOperator
from .pipelined import pipelined_cg, single_reduction_cg
from .quadratic import QuadraticForm
from .rates import energy_norm
from .endings import BatchInfo, SolveInfo, Status
from .errorbars import EnergyError
from .solver import solver
from .stopping import hegedus
from .spectrum import condition_number, eigenbasis, lanczos, power_iteration, rayleigh_quotient, spectral_radius
from .stationary import gauss_seidel, jacobi, sor, ssor

_later = ('acceleration', 'advice', 'chebyshev',
          'checkpoint', 'choosing', 'complexity', 'conformance', 'conjugate', 'curves',
          'derivatives', 'distributed', 'domains', 'downhill', 'factors', 'faults', 'figures', 'graphs', 'inverses',
          'leastsq', 'linesearch', 'lowrank', 'minima', 'minimal', 'minimiser', 'minimising', 'multigrid', 'newton',
          'nonlinear', 'optim', 'pipelined', 'precond', 'processes', 'rates', 'reference', 'scaling', 'sliders', 'spectrum',
          'stationary', 'stopping') # imported when asked for

__all__ = ['BatchInfo', 'EnergyError', 'LinearOperator', 'QuadraticForm', 'SolveInfo', 'Status', 'acceleration',
           'advice', 'aslinearoperator', 'cg',
           'cg_iterations', 'cgls', 'chebyshev', 'chebyshev_bound', 'chebyshev_iteration',
           'checkpoint', 'choosing', 'column_scaling', 'complexity', 'condition_number', 'conformance', 'conjugate',
           'conjugate_directions', 'conjugate_gram_schmidt', 'craig', 'curves', 'derivatives', 'distributed',
           'domains', 'downhill', 'eigenbasis', 'energy_norm', 'errorbars', 'factors', 'faults', 'figures', 'gallery',
           'gauss_seidel', 'gradient_descent', 'gram', 'graphs', 'hegedus', 'identity', 'inverses', 'jacobi',
           'lanczos', 'leastsq', 'linesearch', 'lowrank', 'lsmr', 'minima', 'minimal', 'minimiser', 'minimising',
           'multigrid', 'newton', 'newton_cg', 'nonlinear', 'nonlinear_cg', 'optim', 'optimal_omega', 'pipelined',
           'pipelined_cg', 'power_iteration', 'precond', 'processes', 'rates', 'rayleigh_quotient', 'reference',
           'residual_polynomial', 'richardson', 'ritz_values', 'scaling', 'sd_iterations', 'single_reduction_cg',
           'sliders', 'solver', 'sor', 'spectral_radius', 'spectrum', 'ssor', 'stationary', 'steepest_descent',
           'stopping', 'with_values']

def __getattr__(name):  # figures, for one, bring plotly
    if name in _later:
        import importlib
        return importlib.import_module(f'.{name}', __name__)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')

def __dir__(): return sorted({*globals(), *__all__})
