"""Conjugate gradients, explained and usable: `x, info = cg(A, b)`. Written by hand; every other module comes from a notebook."""
# Made by quadsolve.dev.stubs: do not edit
from . import batch as batch
from . import errorbars as errorbars
from . import gallery as gallery
from . import implicit as implicit
from .acceleration import chebyshev_iteration as chebyshev_iteration
from .acceleration import optimal_omega as optimal_omega
from .acceleration import richardson as richardson
from .algebra import gram as gram
from .algebra import identity as identity
from .chebyshev import chebyshev_bound as chebyshev_bound
from .chebyshev import residual_polynomial as residual_polynomial
from .chebyshev import ritz_values as ritz_values
from .complexity import cg_iterations as cg_iterations
from .complexity import sd_iterations as sd_iterations
from .conjugate import conjugate_directions as conjugate_directions
from .conjugate import conjugate_gram_schmidt as conjugate_gram_schmidt
from .descent import gradient_descent as gradient_descent
from .descent import steepest_descent as steepest_descent
from .krylov import cg as cg
from .leastsq import cgls as cgls
from .leastsq import column_scaling as column_scaling
from .matrices import aslinearoperator as aslinearoperator
from .matrices import with_values as with_values
from .minimal import craig as craig
from .minimal import lsmr as lsmr
from .newton import newton_cg as newton_cg
from .nonlinear import nonlinear_cg as nonlinear_cg
from .operators import LinearOperator as LinearOperator
from .pipelined import pipelined_cg as pipelined_cg
from .pipelined import single_reduction_cg as single_reduction_cg
from .quadratic import QuadraticForm as QuadraticForm
from .rates import energy_norm as energy_norm
from .endings import BatchInfo as BatchInfo
from .endings import SolveInfo as SolveInfo
from .endings import Status as Status
from .errorbars import EnergyError as EnergyError
from .solver import solver as solver
from .stopping import hegedus as hegedus
from .spectrum import condition_number as condition_number
from .spectrum import eigenbasis as eigenbasis
from .spectrum import lanczos as lanczos
from .spectrum import power_iteration as power_iteration
from .spectrum import rayleigh_quotient as rayleigh_quotient
from .spectrum import spectral_radius as spectral_radius
from .stationary import gauss_seidel as gauss_seidel
from .stationary import jacobi as jacobi
from .stationary import sor as sor
from .stationary import ssor as ssor
from . import acceleration as acceleration
from . import advice as advice
from . import chebyshev as chebyshev
from . import checkpoint as checkpoint
from . import choosing as choosing
from . import complexity as complexity
from . import conformance as conformance
from . import conjugate as conjugate
from . import curves as curves
from . import derivatives as derivatives
from . import distributed as distributed
from . import domains as domains
from . import downhill as downhill
from . import factors as factors
from . import faults as faults
from . import figures as figures
from . import graphs as graphs
from . import inverses as inverses
from . import leastsq as leastsq
from . import linesearch as linesearch
from . import lowrank as lowrank
from . import minima as minima
from . import minimal as minimal
from . import minimiser as minimiser
from . import minimising as minimising
from . import multigrid as multigrid
from . import newton as newton
from . import nonlinear as nonlinear
from . import optim as optim
from . import pipelined as pipelined
from . import precond as precond
from . import processes as processes
from . import rates as rates
from . import reference as reference
from . import scaling as scaling
from . import sliders as sliders
from . import spectrum as spectrum
from . import stationary as stationary
from . import stopping as stopping

__version__: str
__all__ = [
    'BatchInfo', 'EnergyError', 'LinearOperator', 'QuadraticForm', 'SolveInfo',
    'Status', 'acceleration', 'advice', 'aslinearoperator', 'cg',
    'cg_iterations', 'cgls', 'chebyshev', 'chebyshev_bound',
    'chebyshev_iteration', 'checkpoint', 'choosing', 'column_scaling',
    'complexity', 'condition_number', 'conformance', 'conjugate',
    'conjugate_directions', 'conjugate_gram_schmidt', 'craig', 'curves',
    'derivatives', 'distributed', 'domains', 'downhill', 'eigenbasis',
    'energy_norm', 'errorbars', 'factors', 'faults', 'figures', 'gallery',
    'gauss_seidel', 'gradient_descent', 'gram', 'graphs', 'hegedus', 'identity',
    'inverses', 'jacobi', 'lanczos', 'leastsq', 'linesearch', 'lowrank', 'lsmr',
    'minima', 'minimal', 'minimiser', 'minimising', 'multigrid', 'newton',
    'newton_cg', 'nonlinear', 'nonlinear_cg', 'optim', 'optimal_omega',
    'pipelined', 'pipelined_cg', 'power_iteration', 'precond', 'processes',
    'rates', 'rayleigh_quotient', 'reference', 'residual_polynomial',
    'richardson', 'ritz_values', 'scaling', 'sd_iterations',
    'single_reduction_cg', 'sliders', 'solver', 'sor', 'spectral_radius',
    'spectrum', 'ssor', 'stationary', 'steepest_descent', 'stopping',
    'with_values']
