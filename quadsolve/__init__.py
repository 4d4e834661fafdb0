"Conjugate gradients, explained and usable: `x, info = cg(A, b)`. Written by hand; every other module comes from a notebook."
__version__ = "0.1.0"

from . import gallery, implicit # implicit: solves can be differentiated
from .descent import gradient_descent, steepest_descent
from .krylov import cg
from .operators import LinearOperator, aslinearoperator
from .quadratic import QuadraticForm
from .solver import SolveInfo, Status, solver

__all__ = ['LinearOperator', 'QuadraticForm', 'SolveInfo', 'Status', 'aslinearoperator', 'cg', 'figures', 'gallery',
           'gradient_descent', 'solver', 'steepest_descent']

def __getattr__(name):  # figures bring plotly: only when they are asked for
    if name == 'figures':
        import importlib
        return importlib.import_module('.figures', __name__)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')

def __dir__(): return sorted({*globals(), *__all__})
