__version__ = "0.1.0"

from .operators import LinearOperator, aslinearoperator
from .solver import SolveInfo, Status, solver
from . import gallery
