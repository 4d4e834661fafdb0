"The docstrings of the package. Made by quadsolve.dev.stubs: do not edit"
docs = {
'acceleration': {
'richardson': """Richardson's iteration, the splitting N = I/omega: `gradient_descent` by its other name

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
omega : float, optional
    length of the step; 1/λ with an estimate of the largest eigenvalue if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "omega=0 is a step of no length"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/acceleration.html#richardson

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.richardson(A, b, omega=2/8, maxiter=5000)
>>> info.converged, info.niter
""",
'optimal_omega': """Young's best ω for SOR, for consistently ordered positive-definite matrices, such as those of a grid row by row

Parameters
----------
rho : float
    spectral radius of Jacobi's iteration, less than 1

Returns
-------
float
    between 1 and 2

Raises
------
ValueError
    "rho=…: SOR's best ω is for a Jacobi iteration that converges, 0 ≤ rho < 1"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/acceleration.html#optimal_omega

Examples
--------
>>> A = qs.gallery.poisson(20, 20)
>>> rho = qs.spectral_radius(qs.stationary.iteration_matrix(qs.jacobi, A))
>>> qs.optimal_omega(rho)
""",
'chebyshev_iteration': """Chebyshev iteration: the best schedule of fixed steps for eigenvalues between `lmin` and `lmax`, no inner products

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
lmin : float, optional
    the smallest eigenvalue of A (of MA, with a preconditioner), or less;
    estimated if None
lmax : float, optional
    the largest, or more; estimated if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "lmin=…, lmax=…: Chebyshev iteration needs 0 < lmin ≤ lmax"
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is not symmetric"
    "a product is not finite"
    "M is not positive-definite"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/acceleration.html#chebyshev_iteration

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.chebyshev_iteration(A, b, lmin=.04, lmax=8)
>>> info.converged, info.niter
""",
},
'algebra': {
'identity': """The identity, for the algebra: `A + .1*identity(n)`

Parameters
----------
n : int, optional
    its size; any if None

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#identity
""",
'gram': """X*X, the matrix of the normal equations, as two products: never formed

Parameters
----------
X : matrix, operator or function
    `(m, n)`, as for `aslinearoperator`; a function of known shape needs an
    adjoint

Returns
-------
LinearOperator
    `(n, n)`

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#gram
""",
'symmetry_defect': """How far `A` is from symmetric, relative to its size: $|u^*Av - (Au)^*v| / (\\|u\\|\\|Av\\| + \\|Au\\|\\|v\\|)$

Parameters
----------
A : matrix, operator or function
    a matrix or function, as for `aslinearoperator`
n : int, optional
    its size, where `A` does not know it
dtype : torch.dtype, optional
    of the test vectors; `A`'s own, or float64
device : optional
    where they live; `A`'s own, or the CPU
seed : int, default: 51413
    of the random pair
like : tuple, default: ()
    `(*,)`: dimensions of the vectors before the last one, if `A` wants a batch

Returns
-------
float
    of the order of rounding (1e-16 or 1e-7) for a symmetric or Hermitian
    matrix; a tensor `(*,)` for a batch

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#symmetry_defect
""",
'LinearOperator.conj': """The map whose matrix is the complex conjugate

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.conj
""",
'LinearOperator.mH': """The adjoint, by PyTorch's name: transposed and conjugated

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.mh
""",
'LinearOperator.mT': """The transpose, not conjugated

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.mt
""",
'LinearOperator.to': """The same map for vectors of another dtype or on another device, as `torch.Tensor.to`

Parameters
----------
*args
    a dtype, a device, or both
dtype : torch.dtype, optional
device : optional

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.to
""",
'LinearOperator.to_dense': """All entries, as a dense tensor, from n products

Parameters
----------
dtype : torch.dtype, optional
    of the result; the operator's own, or PyTorch's default

Returns
-------
torch.Tensor
    `(*, m, n)`

Raises
------
TypeError
    "the size of … is not known"

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.to_dense
""",
'LinearOperator.diagonal': """The diagonal of a matrix, of a sum, or of a multiple

Returns
-------
torch.Tensor
    `(*, n)`

Raises
------
TypeError
    "the entries of … are not known"

Notes
-----
https://quadsolve.github.io/quadsolve/core/algebra.html#linearoperator.diagonal
""",
},
'batch': {
'Problem.share': """How many systems to solve at a time

Notes
-----
https://quadsolve.github.io/quadsolve/core/batch.html#problem.share
""",
'Problem.many': """Solve many systems, in the way that suits the sizes

Raises
------
ValueError
    "with another rule than stop='residual' the systems of a batch are solved …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/batch.html#problem.many
""",
'Problem.within': """The same with what is left of its time since `start`

Parameters
----------
start

Notes
-----
https://quadsolve.github.io/quadsolve/core/batch.html#problem.within
""",
},
'bench': {
'Case': """A piece of work, as `case` reads it from a name

Attributes
----------
name : str
    as given
kind : str
    a grid's equations, their derivative, many right-hand sides, a matrix, or
    many matrices
size : tuple
    whole numbers
dtype : torch.dtype
    of the numbers

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case
""",
'case': """The case of this name

Parameters
----------
name : str
    such as 'grid 300x300' or 'dense 1000 float32'

Returns
-------
Case

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case
""",
'system': """The same system in every process

Parameters
----------
c : Case
    from `case`
free : bool, default: False
    for a grid: compute with the grid, and store no matrix

Returns
-------
tuple
    `A`, CSR or dense, and `b`, `(*, n)`

Raises
------
ValueError
    "poisson…: give the number of points along each axis, 1 or more"
    "… eigenvalues are needed, not …"
    "the eigenvalue … is not positive"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#system
""",
'residual': """The true relative residual, the largest if there are many

Parameters
----------
A
    a matrix, a batch of them, or an operator
b : torch.Tensor
    right-hand sides, `(*, n)`
x : torch.Tensor
    solutions, as `b`

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#residual
""",
'sizes': """What a solve keeps, and what a step must move

Parameters
----------
A
    a matrix or an operator
b : torch.Tensor
    right-hand sides, `(*, n)`

Returns
-------
dict
    `kept` and `moved`, in bytes

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#sizes
""",
'Skip': """What a library cannot do, and why

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#skip
""",
'ours': """quadsolve

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ours
""",
'by_scipy': """SciPy

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_scipy
""",
'by_pyamg': """pyamg, its `cg`

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_pyamg
""",
'by_linear_operator': """linear_operator, its `linear_cg`

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_linear_operator
""",
'by_torch_sla': """torch-sla, its own conjugate gradients

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_torch_sla
""",
'by_jax': """JAX, its `cg`

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_jax
""",
'by_lineax': """lineax, its `CG`

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#by_lineax
""",
'axpy': """y += αx, on as many bytes as a solve keeps

Parameters
----------
c
A
b

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#axpy
""",
'Peer': """A library, and how it is run

Attributes
----------
make : object
    one of the functions above
needs : tuple, default: ()
    modules it cannot be run without
free : bool, default: False
    without a matrix
fast : bool, default: False
    with compiled words

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#peer
""",
'lacking': """What is missing for a peer

Parameters
----------
name : str
    of a peer

Returns
-------
list
    of modules

Raises
------
ValueError
    "there is no peer …: choose among …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#lacking
""",
'Task': """A case in this process, solved once, checked, and ready to be measured

Parameters
----------
peer
name
clock

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "poisson…: give the number of points along each axis, 1 or more"
    "… eigenvalues are needed, not …"
    "the eigenvalue … is not positive"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task
""",
'memory': """The most memory that a solve takes, beyond its matrix and right-hand sides in the library's own form

Parameters
----------
peer : Peer
    one of `peers`
name : str
    of a case

Returns
-------
dict
    `bytes`, and `vectors`: the same as a multiple of the solution's size

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "poisson…: give the number of points along each axis, 1 or more"
    "… eigenvalues are needed, not …"
    "the eigenvalue … is not positive"
    "there is no peer …: choose among …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memory
""",
'Desk': """What a worker can be asked

Parameters
----------
peer
clock

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#desk
""",
'answer': """The answer, or why there is none: `skip` or `error`

Parameters
----------
desk : Desk
    who is asked
question : str
    JSON: `do` is one of the methods above, and the rest are its arguments

Returns
-------
dict

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#answer
""",
'environment': """The variables with which a worker is started

Parameters
----------
peer : Peer
    one of `peers`
threads : int, default: 1
    of each library

Returns
-------
dict

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#environment
""",
'work': """Be the worker of this peer until nobody asks any more

Parameters
----------
name : str
    of a peer
threads : int, default: 1
    of each library

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#work
""",
'Worker': """A peer in a process of its own

Parameters
----------
name : str
    of a peer
threads : int, default: 1
    of each library
command : list, optional
    what to start; None: this module as a program

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker
""",
'staff': """A worker for each peer

Parameters
----------
names
    of peers
threads : int, default: 1
    of each library

Returns
-------
name: worker

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#staff
""",
'measure': """A case, by all workers in turn

Parameters
----------
workers : dict
    name: worker
name : str
    of a case
rounds : int, default: 9
    how often each is measured
budget : float, default: 60
    seconds after which three rounds are enough
tell : default: <lambda>
    is told how far it is

Returns
-------
dict
    `case`, `goal`, and `rows`: what is known of each peer

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#measure
""",
'quartiles': """A quarter, a half, three quarters of the values are below these

Parameters
----------
v

Returns
-------
list
    three numbers

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#quartiles
""",
'ratios': """How many times as long as the first peer it takes

Parameters
----------
found : dict
    from `measure`
k : str
    a peer

Returns
-------
list
    one a round; none if one of the two was not measured

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ratios
""",
'shares': """The bytes a step must move, as a share of those that the memory could have moved

Parameters
----------
found : dict
    from `measure`
k : str
    a peer

Returns
-------
list
    one a round

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#shares
""",
'table': """What was found of one case

Parameters
----------
found : dict
    from `measure`

Returns
-------
Table
    a `Table`, with a row for each peer

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#table
""",
'summary': """The ratios of all cases

Parameters
----------
result : dict
    from `bench`

Returns
-------
Table
    a `Table`, with a row for each case

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#summary
""",
'backward': """How long the backward pass takes, as a multiple of the forward pass

Parameters
----------
result : dict
    from `bench`

Returns
-------
Table
    a `Table`, with a row for each peer that has derivatives

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#backward
""",
'memories': """The most memory that a solve takes, by each peer in a fresh process

Parameters
----------
name : str
    of a case
names
    of peers
threads : int, default: 1
    of each library

Returns
-------
dict
    peer: from `memory`

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memories
""",
'imports': """How long imports take: the medians of fresh processes, in turn

Parameters
----------
times : int, default: 5
    how often

Returns
-------
dict
    module: seconds of processor time

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#imports
""",
'about': """The machine, the versions, how busy it is, and which peers are left out

Parameters
----------
threads : int, default: 1
    of each library

Returns
-------
dict

Raises
------
ValueError
    "there is no peer …: choose among …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#about
""",
'preconditioners': """What it takes to make each of the usual preconditioners, to apply it, and to solve with it

Parameters
----------
name : str
    of a case
threads : int, default: 1
    of PyTorch

Returns
-------
dict
    `case`, and `rows`, one for each preconditioner

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "b has shape …: this is for one right-hand side, (…,)"
    "poisson…: give the number of points along each axis, 1 or more"
    "A is a batch, …: this is for one system, such as A[0]"
    "A is …×…: it must be square"
    "layout=…: pass 'keep', or None to let a solve choose"
    "… eigenvalues are needed, not …"
    "the eigenvalue … is not positive"
TypeError
    "A must know its size"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#preconditioners
""",
'Asked': """A function that counts its gradients

Parameters
----------
f

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#asked
""",
'nonlinear_by_us': """How many iterations and gradients our own takes

Parameters
----------
x
steps

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#nonlinear_by_us
""",
'nonlinear_by_scipy': """Nonlinear by scipy

Parameters
----------
x
steps

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#nonlinear_by_scipy
""",
'lbfgs_by_torch': """Lbfgs by torch

Parameters
----------
x
steps

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#lbfgs_by_torch
""",
'minimising': """What an iteration costs beside the function itself

Parameters
----------
n : int, default: 1000000
    unknowns
steps : int, default: 20
    iterations
rounds : int, default: 5
    how often each is measured

Returns
-------
list
    a row for each minimiser: iterations, gradients, and times in units of one
    value with its gradient

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#minimising
""",
'bench': """Measure everything

Parameters
----------
cases
    names of cases
names : optional
    of peers; None: all that are installed
rounds : int, default: 9
    how often each is measured
threads : int, default: 1
    of each library
budget : float, default: 60
    seconds for a case, after which three rounds are enough
remember : default: ()
    names of cases whose memory is measured
importing : int, default: 0
    how often imports are timed
preconditioning : default: ()
    names of cases that are solved with each of the usual preconditioners
unknowns : default: ()
    numbers of unknowns for which minimisers are compared
tell : default: <lambda>
    is told how far it is
show : default: <lambda>
    is given each case as soon as it is measured

Returns
-------
dict
    numbers and words, so that JSON can hold it

Raises
------
ValueError
    "there is no peer …: choose among …"
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "b has shape …: this is for one right-hand side, (…,)"
    "poisson…: give the number of points along each axis, 1 or more"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#bench
""",
'memory_table': """The most memory of a solve, in vectors of the solution's size

Parameters
----------
result : dict
    from `bench`

Returns
-------
Table
    a `Table`, with a row for each case

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#memory_table
""",
'ratio_figure': """How many times as long as ours a solve takes, over the number of unknowns

Parameters
----------
result : dict
    from `bench`
dtype : torch.dtype, default: torch.float64
    of the grids that are drawn

Returns
-------
go.Figure
    plotly's figure

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#ratio_figure
""",
'share_figure': """What share of the bandwidth a step reaches, over the number of unknowns

Parameters
----------
result : dict
    from `bench`
dtype : torch.dtype, default: torch.float64
    of the grids that are drawn

Returns
-------
go.Figure
    plotly's figure

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#share_figure
""",
'vectors': """How many vectors a step reads and writes, besides the matrix

Parameters
----------
way : str
    a key of `ways`

Returns
-------
int

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#vectors
""",
'traffic': """Bytes that a step moves for each unknown

Parameters
----------
number : int, default: 8
    bytes of a number
index : int | None, default: 4
    bytes of a column's number; None: diagonals or a stencil, which need none
stored : int, default: 5
    numbers in a row

Returns
-------
dict
    way: bytes

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#traffic
""",
'run': """What `main` does, but for saving

Parameters
----------
o
    from `_options`

Returns
-------
dict
    as from `bench`

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "there is no peer …: choose among …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#run
""",
'main': """`python -m quadsolve.bench`

Raises
------
ValueError
    "there is no case …: a name is one of …, with sizes of your own, and …"
    "there is no peer …: choose among …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#main
""",
'Case.many': """How many systems or right-hand sides

Returns
-------
tuple
    `()` for one

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.many
""",
'Case.grid': """Points along the axes of the grid

Returns
-------
tuple
    `()` if there is none

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.grid
""",
'Case.rtol': """The relative residual that is asked for; 0 where the number of steps is fixed

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.rtol
""",
'Case.most': """The number of steps after which a solve ends

Returns
-------
int

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#case.most
""",
'Task.seconds': """What a solve takes

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task.seconds
""",
'Task.facts': """The first answer, as JSON knows it

Returns
-------
dict
    `bandwidth` has neither residual nor steps

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#task.facts
""",
'Worker.ask': """The answer; `error` if there is none

Parameters
----------
timeout : float, default: 300
    seconds to wait for the answer
**question
    `do`, and what belongs to it

Returns
-------
dict

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker.ask
""",
'Worker.close': """No more questions

Parameters
----------
patience : float, default: 0
    seconds until it is killed: it has nothing to lose

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/benchmarks.html#worker.close
""",
},
'chebyshev': {
'ResidualPolynomial': """The $P_k$ by which $k$ steps multiply the error, $e_{(k)} = P_k(A)e_{(0)}$, and the residual (p. 33)

Parameters
----------
alpha
    step lengths, `(k,)`
beta
    the share of the last direction in each direction, `(k,)`; the first has no
    effect

Notes
-----
Shewchuk (1994), §9, p. 33.
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residualpolynomial
""",
'residual_polynomial': """The polynomial that conjugate gradients chose (p. 33)

Parameters
----------
info
    what `cg(A, b, history=True)` reported about one system
k : int, optional
    after how many steps; all of them if None

Returns
-------
ResidualPolynomial
    callable; with a preconditioner M, $e_{(k)} = P_k(MA)e_{(0)}$

Raises
------
TypeError
    "this is the report on a batch"
ValueError
    "the report holds no α and β"
    "k=…: the solve took … steps, so k goes from 0 to …"

Notes
-----
Shewchuk (1994), §9, p. 33.
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residual_polynomial
""",
'ritz_values': """The Ritz values, eigenvalues of A as seen from the space that $k$ steps have searched

Parameters
----------
info
    what `cg(A, b, history=True)` reported about one system
k : int, optional
    after how many steps; all of them if None

Returns
-------
torch.Tensor
    `(k,)`, ascending, in double precision: estimates of eigenvalues of A, with
    a preconditioner of MA

Raises
------
TypeError
    "this is the report on a batch"
ValueError
    "the report holds no α and β"
    "k=…: the solve took … steps, so k goes from 0 to …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#ritz_values
""",
'MinimaxPolynomial': """The polynomial that is 1 at 0 and ±height, with alternating signs, at its nodes

Parameters
----------
nodes
    where it is largest, positive and ascending, `(k + 1,)`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimaxpolynomial
""",
'minimax_polynomial': """The $P_k$ of (50): of all that are 1 at 0 the smallest at the eigenvalues; its height bounds what $k$ steps leave

Parameters
----------
eigenvalues : tensor
    positive numbers, `(m,)`, in any order; those that occur twice count once
k : int
    degree, less than the number of different eigenvalues

Returns
-------
MinimaxPolynomial
    callable; with `height`, the largest value, and `nodes`, where it is
    attained

Raises
------
ValueError
    "the eigenvalues must be positive numbers"
    "k=…: with … different eigenvalues k goes from 0 to …, and … steps leave …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimax_polynomial
""",
'chebyshev_t': """The Chebyshev polynomial $T_k(x)$ (p. 35; p. 55): cosines inside [−1, 1], hyperbolic ones outside

Parameters
----------
k
    degree, 0, 1, 2, …: a number or tensor
x
    real numbers: one, or a tensor of any shape

Returns
-------
torch.Tensor
    the values, of the type of `x`

Raises
------
ValueError
    "k=…: a degree is 0, 1, 2, …"

Notes
-----
Shewchuk (1994), §9, p. 35, 55.
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#chebyshev_t
""",
'chebyshev_bound': """The most that conjugate gradients may leave of the A-norm: $1/T_k((\\kappa+1)/(\\kappa-1))$ (p. 36, equation 51)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
k : int, default: 1
    number of steps: a number or tensor

Returns
-------
the largest possible ratio of the A-norms of the error, after and before: as
`kappa` and `k`

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
Shewchuk (1994), §9, p. 36, equation (51).
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#chebyshev_bound
""",
'strakos': """The eigenvalues of Strakoš' example (1991), on which conjugate gradients suffer from rounding early

Parameters
----------
n : int, default: 30
    how many, 2 or more
low : float, default: 1.0
    the smallest, positive
high : float, default: 1000.0
    the largest
rho : float, default: 0.8
    from 0 to 1: how crowded the lower end is; 1 is evenly spaced
dtype : torch.dtype, default: torch.float64
    of the numbers

Returns
-------
torch.Tensor
    `(n,)`, ascending

Raises
------
ValueError
    "strakos(…, …, …, …)"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#strakos
""",
'ResidualPolynomial.roots': """The eigenvalues of T, the Ritz values

Returns
-------
torch.Tensor
    `(k,)`, ascending

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#residualpolynomial.roots
""",
},
'checkpoint': {
'replace_file': """Write a file so that at every moment there is the old one or the new one, whole

Parameters
----------
path
    where
write : function
    called with the file, open for bytes

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#replace_file
""",
'remembered': """All that a solve has to remember to go on

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
""",
'resumed': """The states of a method that goes on where another run of it was

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
""",
'identity': """What must be the same when a solve goes on

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
""",
'Checkpoint': """Where a solve is written down, and how often

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
""",
'saved_step': """The step of the checkpoint in a folder: `resume=path if saved_step(path) else None`

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
""",
'Keeper': """What writes a solve down and reads it again; the driver's side of `checkpoint=` and `resume=`

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
""",
'Checkpoint.latest': """What the file `latest` says, a dict; None if there is none

Raises
------
ValueError
    "… is damaged"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#checkpoint.latest
""",
'Keeper.begin': """Check that it can be done, read what was written, and say how to run the method: plainly, but from there

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
""",
'Keeper.way': """As the plain way, from the state that was saved

Parameters
----------
run
watch
limits

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.way
""",
'Keeper.started': """The states from there on, and the count of products as it was

Parameters
----------
run
states
saved

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.started
""",
'Keeper.recall': """Read what was written, and take over its notes

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
""",
'Keeper.read': """The part of this rank, or an error that says what is wrong with it

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
""",
'Keeper.sees': """Write the solve down, if it is time

Parameters
----------
run
s
status

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.sees
""",
'Keeper.write': """All parts, then `latest`; then the older sets go

Parameters
----------
run
s

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/checkpoints.html#keeper.write
""",
},
'choosing': {
'Trial': """A candidate, and what it takes to solve a system with it, measured or predicted

Attributes
----------
name : str
    of the candidate
M : object, optional
    the preconditioner, where it could be made
setup : float, default: nan
    seconds to make it
steps : float, default: nan
    iterations
step : float, default: nan
    seconds for each
products : float, default: nan
    what one application costs, in products with A
sign : str, default: ''
    of `steps`: nothing if measured, '>' if cut off; predicted: '≤' for a bound,
    '~' if it is a guess
note : str, default: ''
    why there is no result

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#trial
""",
'Trials': """Candidates that were tried on one system, the fastest first

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#trials
""",
'compare': """Solve one system with each candidate: iterations, and the time to make M, to apply it, and to solve

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)`, as for `aslinearoperator`
b : tensor, optional
    `(n,)`; a random vector if None
candidates : dict, optional
    name → function that makes M from A; `usual` if None
rtol : float, default: 1e-08
    of the solves
maxiter : int, optional
    most steps of each, as for `cg`

Returns
-------
Trials
    the fastest first; those that were cut off are listed by the time they had

Raises
------
ValueError
    "b has shape …: this is for one right-hand side, (…,)"
    "A is a batch, …: this is for one system, such as A[0]"
    "A is …×…: it must be square"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "A must know its size"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#compare
""",
'Check': """What an M is, and what it is worth

Attributes
----------
name : str
    of M
rtol : float
    for which the steps are predicted
faults : list, default: <factory>
    what is wrong, a sentence each, with advice; empty if it is fit
repeats : float, default: nan
    how far a second answer is from the first, relative
linear : float, default: nan
    how far M(2u − 3v) is from 2M(u) − 3M(v), relative
symmetric : float, default: nan
    |u*Mv − (Mu)*v| in units of the lengths, the largest of some pairs
lowest : float, default: nan
    the smallest v*Mv/v*v that was found, in units of the largest
kappa : float, default: nan
    of MA, from below
sign : str, default: ''
    of `steps`: '≤' for a bound, '~' if it is a guess, or nothing if it was
    there already
steps : float, default: nan
    iterations to `rtol`, for a random right-hand side
products : float, default: nan
    what one application costs, in products with A
seconds : float, default: nan
    and in seconds
total : float, default: nan
    seconds that a solve will take, if M is made already

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#check
""",
'check': """Is M what conjugate gradients need, and what is it worth?

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)`, as for `aslinearoperator`; a function
    must know its size
M
    what would be passed as `M=`; None for no preconditioner
rtol : float, default: 1e-08
    for which the steps are predicted
steps : int, default: 128
    most steps of conjugate gradients that this may take

Returns
-------
Check
    with `ok`, and the list `faults`

Raises
------
TypeError
    "A must know its size"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "A is a batch, …: this is for one system, such as A[0]"
    "A is …×…: it must be square"
    "layout=…: pass 'keep', or None to let a solve choose"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#check
""",
'Suggestion': """The preconditioner that is likely to be the fastest, and what that rests on

Attributes
----------
name : str
    of the best candidate
M : object
    to be passed as `M=`, ready for use; None for no preconditioner
trials : Trials
    all candidates, with predictions, the fastest first
seconds : float
    what it took to find out

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#suggestion
""",
'suggest': """Race preconditioners against each other for a few steps, and return the one that will be the fastest

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)`, as for `aslinearoperator`
b : tensor, optional
    `(n,)`, such as you will solve for; a random vector if None
rtol : float, default: 1e-08
    of the solves that are to come
candidates : dict, optional
    name → function that makes M from A; `usual` if None
effort : float, default: 2.0
    when no one else may enter: after so many times what a solve with the leader
    takes

Returns
-------
Suggestion
    with `M`, its `name`, and all `trials`

Raises
------
ValueError
    "no candidate is of use"
    "b has shape …: this is for one right-hand side, (…,)"
    "A is a batch, …: this is for one system, such as A[0]"
    "A is …×…: it must be square"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "A must know its size"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#suggest
""",
'Trial.row': """What is shown of it, by column

Returns
-------
dict

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#trial.row
""",
'Trials.rows': """What is shown, by columns in which there is something

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#trials.rows
""",
'Check.facts': """What is shown, by name

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#check.facts
""",
},
'complexity': {
'sd_iterations': """The most steps that steepest descent needs: $\\lceil\\frac12\\kappa\\ln(1/\\varepsilon)\\rceil$ (p. 37)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
eps
    the share of the A-norm of the error that may be left, between 0 and 1: a
    number or tensor
sharp : bool, default: False
    solve (28) itself? Never more, and no smaller number holds for all starts

Returns
-------
an int; of a tensor, whole numbers as float64

Raises
------
ValueError
    "a condition number is at least 1, not …"
    "eps, the share of the error that may be left, must lie between 0 and 1"

Notes
-----
Shewchuk (1994), §10, p. 37.
https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_iterations
""",
'cg_iterations': """The most steps that conjugate gradients need: $\\lceil\\frac12\\sqrt\\kappa\\ln(2/\\varepsilon)\\rceil$ (p. 37)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
eps
    the share of the A-norm of the error that may be left, between 0 and 1: a
    number or tensor
sharp : bool, default: False
    solve (51) itself? Never more

Returns
-------
an int; of a tensor, whole numbers as float64

Raises
------
ValueError
    "a condition number is at least 1, not …"
    "eps, the share of the error that may be left, must lie between 0 and 1"

Notes
-----
Shewchuk (1994), §10, p. 37.
https://quadsolve.github.io/quadsolve/paper/complexity.html#cg_iterations
""",
'sd_per_cg': """How many steps of steepest descent one step of conjugate gradients is worth (p. 38, Fig. 35)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor

Returns
-------
a float, or a tensor; close to √κ

Raises
------
ValueError
    "a condition number is at least 1, not …"
    "eps, the share of the error that may be left, must lie between 0 and 1"

Notes
-----
Shewchuk (1994), §10, p. 38.
https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_per_cg
""",
'poisson_condition_number': """The condition number of `gallery.poisson(*shape)`, from its formula: $O(n^{2/d})$ if the sides are equal (p. 37)

Parameters
----------
*shape : int
    points along each axis, as for `gallery.poisson`

Returns
-------
float

Raises
------
ValueError
    "shape …: give the number of points along each axis, 1 or more"

Notes
-----
Shewchuk (1994), §10, p. 37.
https://quadsolve.github.io/quadsolve/paper/complexity.html#poisson_condition_number
""",
'growth_exponent': """The slope of `cost` over `n` in logarithms, by least squares

Parameters
----------
n
    sizes, `(k,)`, at least two different ones
cost
    what was measured at each, `(k,)`, positive

Returns
-------
float
    p, if the cost grows like nᵖ

Raises
------
ValueError
    "give one cost for each size"
    "sizes and costs must be positive, and at least two sizes must differ"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/complexity.html#growth_exponent
""",
},
'conformance': {
'Outcome': """What came of one call

Attributes
----------
x : numpy.ndarray
    the solution
ok : bool
    did the solver say that it converged?
info : object
    what it said
seen : list
    the iterates that its callback was shown

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#outcome
""",
'call': """Call a solver, and bring what it returns to one form

Parameters
----------
solver
    a function with SciPy's signature
A
    a matrix: array or SciPy sparse
b
    right-hand side, array
x0 : optional
    start
**kw
    options of the solver

Returns
-------
Outcome

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#call
""",
'Report': """What came of the properties of one solver

Attributes
----------
name : str
    of the solver
failed : dict
    property: what happened
excused : dict, default: <factory>
    property: why the solver does not offer it
tried : int, default: 0
    properties tried
table : dict, default: <factory>
    what there is to try

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#report
""",
'run': """Put a solver through the table

Parameters
----------
solver
    a function with SciPy's signature
name : str, optional
    what to call it
excused : dict, optional
    property: why this solver does not offer it
only : list, optional
    names of properties; all if None
table : dict, default: dict
    name: property

Returns
-------
Report

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#run
""",
'League': """Reports side by side

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#league
""",
'league': """The table of several solvers

Parameters
----------
solvers : dict
    name: solver
excused : dict, optional
    name: {property: reason}
table : dict, default: dict
    name: property

Returns
-------
League

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#league
""",
'find': """Call a minimiser, and bring what it returns to one form

Parameters
----------
minimiser
    a function with the signature above
f : default: _bowl
    what to minimise
x0 : optional
    start
**kw
    options of the minimiser

Returns
-------
Outcome

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#find
""",
},
'conjugate': {
'conjugate_gram_schmidt': """Gram–Schmidt conjugation (p. 25, equations 36 and 37); a `ValueError` if U is dependent or A not positive-definite

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-definite, `(n, n)`, as for `aslinearoperator`
U : matrix, operator or function
    independent vectors, `(m, n)`, one a row
passes : int, default: 2
    how often to go over the directions before each; the paper's formula goes
    once

Returns
-------
torch.Tensor
    `(m, n)`: conjugate vectors, row i spanning with those before it what the
    rows of U up to i span

Raises
------
ValueError
    "dᵀAd = … for direction …: A is not positive-definite"
    "U must be (m, n), one vector a row"
    "A is …, and the rows of U have length …"
    "A is not symmetric"
    "… has entries that are not finite"
    "row … of … is zero, or a combination of the rows before it"
    "… has … rows"
    "passes=…: it must be 1, 2, …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "… is a single number"
TypeError
    "A is … and U is …: convert one of them, for example U.to(…)"
    "… is None"
    "… is on the meta device"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
Shewchuk (1994), §7, p. 25, equation (36).
https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugate_gram_schmidt

Examples
--------
>>> S, c, _ = qs.gallery.sample_problem()
>>> D = qs.conjugate_gram_schmidt(S, torch.eye(2, dtype=torch.float64))
>>> D@S@D.T
""",
'conjugacy_defect': """How far vectors are from conjugate (p. 22): the largest $|u^TAv|/(\\|u\\|_A\\|v\\|_A)$ for two of them

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-definite, `(n, n)`, as for `aslinearoperator`
D : matrix, operator or function
    vectors other than 0, `(m, n)`, one a row

Returns
-------
float
    from 0, where all pairs are conjugate, to 1

Raises
------
ValueError
    "dᵀAd = … for one of the vectors"
    "U must be (m, n), one vector a row"
    "A is …, and the rows of U have length …"
    "A is not symmetric"
    "layout=…: pass 'keep', or None to let a solve choose"
    "… is a single number"
TypeError
    "A is … and U is …: convert one of them, for example U.to(…)"
    "… is None"
    "… is on the meta device"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
Shewchuk (1994), §7, p. 22.
https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugacy_defect

Examples
--------
>>> S, c, _ = qs.gallery.sample_problem()
>>> axes = torch.eye(2, dtype=torch.float64)
>>> qs.conjugate.conjugacy_defect(S, axes) # 0 if they were conjugate
""",
'conjugate_directions': """Conjugate directions (pp. 21–30): n steps, and 2n vectors that are kept. A must be symmetric positive-definite

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
directions : matrix, operator or function, optional
    vectors to make conjugate, `(n, n)`, one a row; the axes if None; or `r ->
    u`, for the residual r
passes : int, default: 2
    how often each is made conjugate to those before it
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
TypeError
    "conjugate_directions needs whole vectors, and these are spread"
    "conjugate_directions takes no M"
    "… is None"
    "… is on the meta device"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "directions has shape …: … unknowns take … vectors of length …"
    "passes=…: it must be 1, 2, …"
    "directions(r) must return a tensor of the shape of r, …: it is …"
    "… is a single number"
    "… has entries that are not finite"
    "row … of … is zero, or a combination of the rows before it"
    "… has … rows"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §7, equations (29), (32), (43).
https://quadsolve.github.io/quadsolve/paper/conjugate_directions.html#conjugate_directions

Examples
--------
>>> S, c, _ = qs.gallery.sample_problem()
>>> x, info = qs.conjugate_directions(S, c)
>>> x, info.niter
""",
},
'curves': {
'path_trace': """A line with a marker at every step

Parameters
----------
X
    points, one a row: (k+1, 2) or (k+1, 3)
colour : str, default: 'sd'
    a key of `colours` or a CSS colour
name : str, optional
    in the legend; `None`: what the colour stands for
**kw
    more of plotly's Scatter or Scatter3d

Returns
-------
go.Scatter
    or Scatter3d

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#path_trace
""",
'path': """Add the steps of a method

Parameters
----------
fig : go.Figure
    changed in place
X
    points, one a row: (k+1, 2) or (k+1, 3)
colour : str, default: 'sd'
    a key of `colours` or a CSS colour
name : str, optional
    in the legend; `None`: what the colour stands for
row : int, optional
    place in plotly's subplots, if it has any
col : int, optional
    place in plotly's subplots, if it has any
**kw
    more of plotly's Scatter or Scatter3d

Returns
-------
go.Figure
    the same figure

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#path
""",
'quiver_trace': """Arrows from points along vectors

Parameters
----------
P
    points where the arrows start, one a row
V
    vectors, one a row
scale : float, default: 1.0
    length of an arrow for a vector of length 1
colour : str, default: 'direction'
    a key of `colours` or a CSS colour
name : str, optional
    in the legend; `None`: what the colour stands for
heads : bool, default: True
    draw arrow-heads?
width : float, default: 2.0
    of the lines, pixels
**kw
    more of plotly's Scatter or Scatter3d

Returns
-------
one Scatter; in space, if there are heads, a list of Scatter3d and Cone

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#quiver_trace
""",
'quiver': """Add arrows from points along vectors

Parameters
----------
fig : go.Figure
    changed in place
P
    points where the arrows start, one a row
V
    vectors, one a row
scale : float, default: 1.0
    length of an arrow for a vector of length 1
colour : str, default: 'direction'
    a key of `colours` or a CSS colour
name : str, optional
    in the legend; `None`: what the colour stands for
heads : bool, default: True
    draw arrow-heads?
row : int, optional
    place in plotly's subplots, if it has any
col : int, optional
    place in plotly's subplots, if it has any
**kw
    more of `quiver_trace`

Returns
-------
go.Figure
    the same figure

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#quiver
""",
'point_trace': """A marker with a dark edge

Parameters
----------
x
    a point, or several, one a row
name : str, default: 'solution'
    in the legend
symbol : str, default: 'star'
    plotly's name of a marker
colour : str, optional
    a key of `colours` or a CSS colour; `None`: by name
size : float, default: 14
    pixels
**kw
    more of plotly's Scatter or Scatter3d

Returns
-------
go.Scatter
    or Scatter3d

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#point_trace
""",
'point': """Add a point; the solution is a yellow star

Parameters
----------
fig : go.Figure
    changed in place
x
    a point, or several, one a row
name : str, default: 'solution'
    in the legend
symbol : str, default: 'star'
    plotly's name of a marker
row : int, optional
    place in plotly's subplots, if it has any
col : int, optional
    place in plotly's subplots, if it has any
**kw
    more of `point_trace`

Returns
-------
go.Figure
    the same figure

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#point
""",
'line_trace': """The straight line from `a` to `b`

Parameters
----------
a
    two points
b
    two points
name : str, default: ''
    in the legend
colour : str, default: 'ink'
    a key of `colours` or a CSS colour
dash : str, default: 'solid'
    plotly's name of a dash
width : float, default: 2.0
    pixels
**kw
    more of plotly's Scatter or Scatter3d

Returns
-------
go.Scatter
    or Scatter3d

Raises
------
ValueError
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#line_trace
""",
'line': """Add the straight line between two points, or through them

Parameters
----------
fig : go.Figure
    changed in place
a
    two points
b
    two points
name : str, default: ''
    in the legend
colour : str, default: 'ink'
    a key of `colours` or a CSS colour
extend : bool, default: False
    go on to the edges of the window (on a `plane`)?
row : int, optional
    place in plotly's subplots, if it has any
col : int, optional
    place in plotly's subplots, if it has any
**kw
    more of `line_trace`

Returns
-------
go.Figure
    the same figure

Raises
------
ValueError
    "extend=True needs a window"
    "give points with 2 or 3 coordinates, one point a row"

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#line
""",
'curve_trace': """A smooth curve

Parameters
----------
x
    coordinates
y
    coordinates
name : str, default: ''
    in the legend
colour : str, default: 'ink'
    a key of `colours` or a CSS colour
dash : str, default: 'solid'
    plotly's name of a dash
**kw
    more of plotly's Scatter

Returns
-------
go.Scatter

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#curve_trace
""",
'lines': """Curves over one axis

Parameters
----------
x : tensor
    shared coordinates (n,), or a dictionary name → coordinates
ys : dict
    name → values (n,)
title : str, default: ''
    the claim, a sentence
xlabel : str, default: ''
    names of the axes
ylabel : str, default: ''
    names of the axes
colours : dict, optional
    name → key of `colours` or CSS colour; `None`: by name
height : int, default: 440
    pixels

Returns
-------
go.Figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#lines
""",
'history_trace': """One curve of a convergence plot

Parameters
----------
y
    one value an iteration, from iteration 0
name : str, default: ''
    in the legend
colour : str, default: 'ink'
    a key of `colours` or a CSS colour
dash : str, default: 'solid'
    plotly's name of a dash
floor : float, optional
    where zeros are drawn; `None`: a decade below the smallest positive value
markers : bool, optional
    a marker at every iteration? `None`: if there are at most 60
**kw
    more of plotly's Scatter

Returns
-------
go.Scatter

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#history_trace
""",
'convergence': """Residuals or errors over the iterations, on a logarithmic axis

Parameters
----------
histories : dict
    name → one value an iteration, from iteration 0
bounds : dict, optional
    name → values of a bound, drawn in grey dashes
title : str, default: ''
    the claim, a sentence
ylabel : str, default: '‖r‖ / ‖b‖'
    name of the second axis
xlabel : str, default: 'iteration'
    name of the first axis
colours : dict, optional
    name → key of `colours` or CSS colour; `None`: by name
height : int, default: 440
    pixels

Returns
-------
go.Figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#convergence
""",
},
'derivatives': {
'forward_difference': """The forward difference; its error is proportional to h

Parameters
----------
f
    a function
x
    where
h
    the step

Returns
-------
the slope from x to x + h

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/derivatives.html#forward_difference
""",
'central_difference': """The central difference; its error is proportional to h²

Parameters
----------
f
    a function
x
    where
h
    the step

Returns
-------
the slope from x − h to x + h

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/derivatives.html#central_difference
""",
'numerical_derivative': """The derivative of `f` by differences

Parameters
----------
f : function
    a function of one number, or of a tensor entry by entry
x
    where: a number, or a tensor of any shape
h : optional
    the step; if None, from the precision and size of `x`
rule : default: central_difference
    or `forward_difference`

Returns
-------
torch.Tensor
    slopes, in the shape of `f(x)` and the precision of `x`

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/derivatives.html#numerical_derivative
""",
'linear_approximation': """The best linear approximation of `f` near `x`: ε ↦ f(x) + ⟨∇f(x), ε⟩

Parameters
----------
f : function
    a function of a tensor, with a number as its value
x
    the point: a number, or a tensor of any shape

Returns
-------
function
    a function of ε, which has the shape of `x`, perhaps after batch dimensions

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/derivatives.html#linear_approximation
""",
'numerical_gradient': """The gradient of `f` by differences: two values of `f` for each entry of `x`

Parameters
----------
f : function
    a function of a tensor, with a number as its value
x
    where: a tensor of any shape
h : optional
    the step; if None, from the precision of `x`
rule : default: central_difference
    or `forward_difference`

Returns
-------
torch.Tensor
    the gradient, in the shape of `x`

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/derivatives.html#numerical_gradient
""",
},
'descent': {
'gradient_descent': """Gradient descent with a fixed step (Richardson's iteration): converges for 0 < step < 2/λmax

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
step : float, optional
    length of the step, in units of the residual; if None, 1/λ with an estimate
    of λmax
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "step is 0"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §4, equations (10), (12).
https://quadsolve.github.io/quadsolve/paper/steepest_descent.html#gradient_descent

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.gradient_descent(A, b, step=2/8, maxiter=5000)
>>> info.converged, info.niter
""",
'steepest_descent': """Steepest descent with exact line search (B1 of the paper): along the residual to the lowest point

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §4, equations (10)–(13), algorithm B1.
https://quadsolve.github.io/quadsolve/paper/steepest_descent.html#steepest_descent

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.steepest_descent(A, b, maxiter=5000)
>>> info.converged, info.niter
""",
},
'diagrams': {
'neighbours': """What leads to each node, and where each node leads

Parameters
----------
n : int
    how many nodes there are
edges : list
    pairs of positions
of : set, optional
    only edges between these nodes; `None`: all

Returns
-------
tuple
    two lists of lists, the inputs and the outputs of each node

Notes
-----
https://quadsolve.github.io/quadsolve/core/diagrams.html#neighbours
""",
'layers': """The layer of each node: just above the first node that uses it

Parameters
----------
n : int
    how many nodes there are
edges : list
    pairs (i, j) with i < j

Returns
-------
list
    of numbers, 0 on top

Notes
-----
https://quadsolve.github.io/quadsolve/core/diagrams.html#layers
""",
'layered': """Where the boxes of a graph go, and how its edges run

Parameters
----------
widths : list
    of the boxes, in pixels
edges : list
    pairs (i, j) with i < j

Returns
-------
tuple
    (x, −layer) of each box, and for each edge the points that it runs through

Notes
-----
https://quadsolve.github.io/quadsolve/core/diagrams.html#layered
""",
'Box': """One box of a diagram

Attributes
----------
text : str
    what stands in it
hover : str, default: ''
    what a reader sees who points at it
fill : float, default: 0.07
    how grey it is, from 0 to 1
thick : bool, default: False
    has it a thick frame?

Notes
-----
https://quadsolve.github.io/quadsolve/core/diagrams.html#box
""",
'diagram': """Boxes and arrows, drawn in layers from top to bottom

Parameters
----------
boxes : list
    of `Box`
edges : list
    pairs (i, j) with i < j
title : str, default: ''
    the claim, a sentence
row : int, default: 84
    pixels from layer to layer
room : int, default: 0
    pixels to leave free above and below each box

Returns
-------
go.Figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/diagrams.html#diagram
""",
},
'distributed': {
'Halo': """What each process must be sent of a vector, agreed upon once

Parameters
----------
layout : Layout
    who has which unknowns
wanted : torch.Tensor
    `(h,)`: the numbers of those that are needed here, ascending

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#halo
""",
'sorted_csr': """A CSR matrix from entries whose rows ascend

Parameters
----------
row
col
values
shape

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#sorted_csr
""",
'Local': """The rows of this process, as a map of its part of a vector

Parameters
----------
halo
edge
parts
values

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#local
""",
'Rows': """A square matrix, some of whose rows are in this process: for vectors of its layout

Parameters
----------
local
    the map of the part of a vector that is here
layout : Layout
    who has which rows
name : str
    what it was made of

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows
""",
'rows': """A matrix whose rows are spread over processes, and what they have to tell each other

Parameters
----------
A : matrix, operator or function
    all rows, the same in each process, `(n, n)`, or those of this one, `(m,
    n)`: any matrix, or a DTensor
mesh : optional
    the processes: a process group, a DeviceMesh of one dimension, a `Team`;
    None: all
sizes : optional
    how many rows of a whole matrix each process gets; None: about as many each

Returns
-------
Rows

Raises
------
ValueError
    "this process does not belong to the mesh"
    "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
    it"
    "the processes have … rows of length …: pass all … in each, or in all …"
    "sizes=…: one for each of … processes, and … in all"
    "the mesh has … dimensions"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "rows needs the entries of one matrix"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows
""",
'grid_rows': """Some rows of the matrix of `gallery.poisson(n, n)`, made without the others

Parameters
----------
n : int
    points along each side of a square grid
at : slice
    which rows
dtype : default: torch.float64
device : optional

Returns
-------
torch.Tensor
    CSR, `(rows, n²)`

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#grid_rows
""",
'main': """Solve the Poisson equation on a square grid in several processes, compare with one, say what it took

Parameters
----------
args : optional

Raises
------
ValueError
    "this process does not belong to the mesh"
    "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
    it"
    "the processes have … rows of length …: pass all … in each, or in all …"
    "sizes=…: one for each of … processes, and … in all"
    "v has … rows"
    "… is a single number"
    "the mesh has … dimensions"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "rows needs the entries of one matrix"
    "a … does not say who has which unknowns"
    "… is None"
    "… is on the meta device"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#main
""",
'Halo.begin': """Begin to send what the others need

Parameters
----------
v : torch.Tensor
    `(*, m)`: the entries of this process

Returns
-------
function
    a function that waits, and returns those of the others that are needed here,
    `(*, h)`

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#halo.begin
""",
'Rows.block': """The square of the rows and columns that are both here

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows.block
""",
'Rows.halo': """What is needed from others

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#rows.halo
""",
},
'domains': {
'process_grid': """Processes along each axis, about as many along each

Parameters
----------
size : int
    how many processes
d : int
    how many axes

Returns
-------
tuple
    how many along each axis, the most along the first

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#process_grid
""",
'Boxes': """Who has which points of a grid: each process a box of them

Parameters
----------
team : Team
    the processes
shape : tuple
    points along each axis
grid : tuple, optional
    processes along each axis; about as many along each if None

Raises
------
ValueError
    "grid=…: … processes along the … axes of the grid of points"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes
""",
'stencil': """The same combination of neighbours at every point of a grid, zero beyond its edge; no matrix is stored (on CPUs)

Parameters
----------
shape : tuple
    points along each axis
weights : dict, optional
    offset, a tuple → what the neighbour at that offset is multiplied by; the
    Laplacian if None
mesh : optional
    the processes, as for `rows`
grid : tuple, optional
    processes along each axis; about as many along each if None
dtype : torch.dtype, default: torch.float64
    of the numbers

Returns
-------
Rows
    for vectors `vector(b, A)`; those are on `Boxes`

Raises
------
ValueError
    "an offset has … numbers, one for each axis"
    "this process does not belong to the mesh"
    "grid=…: … processes along the … axes of the grid of points"
    "the mesh has … dimensions"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#stencil
""",
'jacobi': """Division by the diagonal of a distributed matrix (p. 40)

Parameters
----------
A : Rows
    symmetric positive-definite

Returns
-------
LinearOperator
    to be used as `M=`

Raises
------
TypeError
    "A must come from distributed.rows, and is a …"

Notes
-----
Shewchuk (1994), p. 40.
https://quadsolve.github.io/quadsolve/beyond/domains.html#jacobi
""",
'block_jacobi': """In each process a preconditioner for the rows and columns that are there (additive Schwarz, no overlap)

Parameters
----------
A : Rows
    symmetric positive-definite
make : default: ic0
    how to precondition a block: `precond.ic0`, `.ssor`, `.amg`, or a function
    like these
**options
    of `make`

Returns
-------
LinearOperator
    to be used as `M=`; it needs no messages

Raises
------
TypeError
    "A must come from distributed.rows, and is a …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#block_jacobi
""",
'chebyshev': """A polynomial in a distributed matrix whose residual is small on an interval (p. 35)

Parameters
----------
A : Rows
    symmetric positive-definite
degree : int, default: 4
    of the polynomial: so many products each time
kind : int, default: 1
    as for `precond.chebyshev`: 1; 4 or 'optimal', which need no lower end
interval : tuple, optional
    `(lo, hi)`, the ends of the spectrum; each may be None: it is estimated
ratio : float, optional
    hi/lo where lo is not given; 30 if None

Returns
-------
LinearOperator
    to be used as `M=`; the same operator however the rows are spread

Raises
------
ValueError
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is not symmetric"
    "a product is not finite"
    "M is not positive-definite"

Notes
-----
Shewchuk (1994), p. 35.
https://quadsolve.github.io/quadsolve/beyond/domains.html#chebyshev
""",
'Boxes.box': """The points of a process, a range along each axis

Parameters
----------
rank

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.box
""",
'Boxes.order': """The points in the order of the ranks

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.order
""",
'Boxes.number': """The numbers of points

Parameters
----------
*at : torch.Tensor
    `(k,)` for each axis: points of the grid

Returns
-------
torch.Tensor
    `(k,)`: in the order of the ranks

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/domains.html#boxes.number
""",
},
'downhill': {
'descend': """Gradient descent with a fixed learning rate: again and again $x - \\alpha f'(x)$

Parameters
----------
f
    what to minimise: of a point, or of a batch of points with a value for each
x
    where to start: a number, or a tensor of any shape
rate
    the learning rate: a number, or a tensor that broadcasts against `x`
steps : int, default: 10
    how many
slope : optional
    the gradient, a function of the point; if None, autograd's

Returns
-------
torch.Tensor
    the start and every point after it, `(steps + 1, *x.shape)`

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/gradient_descent.html#descend
""",
},
'endings': {
'Status': """How a solve ended; a string, so that `info.status == 'converged'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#status
""",
'Numbers': """What the rules of ending look at; floats for one system, tensors for many

Parameters
----------
**kw

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#numbers
""",
'judge': """The first status whose rule holds

Parameters
----------
n
    the `Numbers` of one system

Returns
-------
Status
    None to go on

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#judge
""",
'judge_all': """The same for many systems at once

Parameters
----------
n
    the `Numbers` of many systems, `(*, 1)` each, or one number for all

Returns
-------
torch.Tensor
    `(*, 1)`: the place in `Status` of the first status whose rule holds, −1 to
    go on

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#judge_all
""",
'detail': """What was seen, in numbers

Parameters
----------
status
    how it ended
n
    the `Numbers` of one system

Returns
-------
str
    empty where the status says it all

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#detail
""",
'Coefficients': """What a method of conjugate directions has computed: x ← x + α d, where d = z + β d of the step before; δ = rᵀz

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#coefficients
""",
'SolveInfo': """How a solve ended, what was promised and what was measured

Attributes
----------
status : Status
    how it ended
niter : int
    steps taken
residual : float
    ‖b − Ax‖, recomputed from the x that is returned
recursive_residual : float
    the norm of the r that the method itself carried
threshold : float
    max(rtol·‖b‖, atol): what `residual`, or with stop='error' what `error` had
    to reach
rhs_norm : float
    ‖b‖
matvecs : int
    products with A, the checks included
seconds : float
    wall time
history : list, optional
    with history=True: ‖r‖ at k = 0, 1, …, niter
coefficients : Coefficients, optional
    with history=True: α, β and δ of steps 0, …, niter − 1, if the method shows
    them
detail : str, default: ''
    what was seen, where there is more to say than the status
adjoint : object, optional
    after a backward pass: the info of its solve
error : float, optional
    with stop='error': the A-norm of the error of x, NaN where it is not known
error_kind : str, default: ''
    and what that is, a bound or an estimate
bounds : object, optional
    what was last asked of `error_bounds`

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#solveinfo
""",
'BatchInfo': """How each solve of a batch ended: the fields of `SolveInfo`, in the batch's shape; `info[i]` is one of them

Attributes
----------
status : object
    array of Status
niter : torch.Tensor
    steps taken
residual : torch.Tensor
    ‖b − Ax‖, recomputed from the x that is returned
recursive_residual : torch.Tensor
    the norm of the r that the method itself carried
threshold : torch.Tensor
    max(rtol·‖b‖, atol): what `residual` had to reach
rhs_norm : torch.Tensor
    ‖b‖
matvecs : torch.Tensor
    products with A that the system took part in until it ended, its check
    included
seconds : float
    wall time
history : torch.Tensor, optional
    with history=True: ‖r‖ at k = 0, 1, …, `(steps + 1, *)`; NaN once a system
    has ended
coefficients : Coefficients, optional
    with history=True: α, β, δ, `(steps, *)` each, if the method shows them
detail : object, optional
    array of str: what was seen, where there is more to say than the status
adjoint : object, optional
    after a backward pass: the info of its solve
error : torch.Tensor, optional
    with stop='error': the A-norm of the error of x, NaN where it is not known
error_kind : object, optional
    and what that is, an array of str

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#batchinfo
""",
'gather': """The reports on single systems as one report

Parameters
----------
infos : list
    a `SolveInfo` for each system
shape : tuple
    of the batch
like : torch.Tensor
    the solution: the numbers get its precision and device
seconds : float
    wall time of all together

Returns
-------
BatchInfo

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#gather
""",
'Status.advice': """What to do about it

Returns
-------
str
    a sentence or two

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#status.advice
""",
'Numbers.at': """The numbers of one system of a batch

Parameters
----------
i

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#numbers.at
""",
},
'errorbars': {
'Decrease': """What the latest steps have taken off the squared error, and how much may be left (Meurant, Papež, Tichý 2021)

Parameters
----------
tau : float, default: 0.25

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease
""",
'upper_bounds': """Upper bounds on the squared A-norm of the error (Gauss–Radau; Meurant and Tichý 2013)

Parameters
----------
steps
    α, β and δ of one step after the other
mu : float
    not above the smallest eigenvalue of A, or of MA with a preconditioner

Returns
-------
Iterator[]
    generator of pairs: the bound on ‖e‖²_A before each step, and that bound
    less what the step has taken off

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#upper_bounds
""",
'lowest_ritz': """The smallest Ritz value of A, or of MA with a preconditioner, to high relative accuracy even where it is tiny

Parameters
----------
steps : list
    α, β and δ of each step
tol : float, default: 0.001
    relative

Returns
-------
float
    just below it

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#lowest_ritz
""",
'ErrorBounds': """Two numbers for each iterate 0, 1, …, between which the A-norm of its error lies: `lower, upper = …`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#errorbounds
""",
'EnergyError': """The rule stop='error': ‖x − x_k‖_A ≤ max(rtol·‖x‖_A, atol), by a bound if `mu` is given, else by an estimate

Parameters
----------
mu : float, optional
    not above the smallest eigenvalue of A; with a preconditioner, of MA

Raises
------
ValueError
    "delay=…: it must be 'auto', or a number of steps, at least 1"
    "mu=…: it must be a positive number"
    "accuracy=…: it must lie between 0 and 1"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#energyerror
""",
'Follower': """What `EnergyError` knows of one solve

Parameters
----------
run
mu

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower
""",
'Decrease.add': """Take in αδ of one more step; the sums for those iterates that have become known by it

Parameters
----------
term

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.add
""",
'Decrease.left': """S αδ: the most that may have been left before this step, by the example of those before it

Parameters
----------
older
term

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.left
""",
'SolveInfo.error_bounds': """Lower and upper bounds on the A-norm of the error of each iterate; needs history=True. With no `mu`, estimates

Parameters
----------
delay : str, default: 'auto'
    how many steps to look ahead, at least 1; 'auto': as many as `accuracy` asks
    for
mu : float, optional
    not above the smallest eigenvalue of A, or of MA with a preconditioner;
    None: the lowest Ritz value
accuracy : float, default: 0.25
    with 'auto': the fraction of the squared error that the lower bound may lack

Returns
-------
ErrorBounds
    `lower, upper`: float64 tensors, one number for each iterate 0, 1, … that
    has them

Raises
------
ValueError
    "mu=… is no lower bound"
    "delay=…: it must be 'auto', or a number of steps, at least 1"
    "mu=…: it must be a positive number"
    "accuracy=…: it must lie between 0 and 1"
    "this report has no coefficients"
    "this method shows no coefficients α, β, δ"
    "the squares of these residuals leave the range of numbers"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#solveinfo.error_bounds
""",
'BatchInfo.error_bounds': """Bounds on the A-norm of the errors of each system by itself

Parameters
----------
delay : str, default: 'auto'
    as for one system
mu : optional
    as for one system; one number, or a tensor with one for each
accuracy : float, default: 0.25
    as for one system

Returns
-------
ErrorBounds
    `lower, upper`: `(steps, *)`, NaN where a system has none

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#batchinfo.error_bounds
""",
'Follower.sees': """Is it enough, by the numbers that the method carries?

Parameters
----------
s
k

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.sees
""",
'Follower.begin': """Look at the start

Parameters
----------
s

Raises
------
TypeError
    "stop='error' needs a method that shows its coefficients α, β, δ"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.begin
""",
'Follower.known': """An estimate of ‖e‖²_A now: a ninth of that of the latest iterate that is known well

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.known
""",
'Follower.square': """The bound, or an estimate, of ‖e‖²_A now; `delta` is the next δ, if that is known

Parameters
----------
delta : float, default: inf

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.square
""",
'Follower.catch_up': """Take the recurrence of the bound to the latest step; False where that shows that μ is too large

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.catch_up
""",
'Follower.start': """Begin the recurrence; a μ that has turned out to be none is replaced by the smallest Ritz value

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.start
""",
'Follower.confirms': """Is it enough, with the true residual, which is in `s` now?

Parameters
----------
s
drift

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.confirms
""",
'Follower.found': """What goes into the report; `last`: is the x returned the last iterate?

Parameters
----------
last
rn

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.found
""",
},
'factors': {
'ic0': """Incomplete Cholesky factorisation with the pattern of A, and no fill: z = (LLᴴ)⁻¹v, LLᴴ = A on the pattern (p. 40)

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-definite, `(n, n)`: a dense or sparse matrix
shift : float, optional
    α in A + α·diag(A); None: 0, or the first of 0.001, 0.002, 0.004, … with
    positive pivots

Returns
-------
Preconditioner
    `(n, n)`, with the factor `L`, a CSR tensor, and the `shift`; `detail` says
    if there is one

Raises
------
ValueError
    "… factors one matrix, and A is a batch, …: loop over them"
    "… met a pivot that is not positive, in row …, with a shift of …: …"
    "A is …×…: it must be square"
    "… divides by the diagonal of A, which in row … is …: it must be positive,
    …"
    "shift=…: α in A + α·diag(A) must be 0 or more"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
Shewchuk (1994), §12, p. 40.
https://quadsolve.github.io/quadsolve/paper/incomplete_factors.html#ic0
""",
'ict': """Incomplete Cholesky factorisation by a threshold: z = (LLᴴ)⁻¹v, where |A − LLᴴ| ≤ τ√(aᵢᵢaⱼⱼ) in every entry

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-definite, `(n, n)`: a dense or sparse matrix
droptol : float, default: 0.001
    τ: an entry is left out if it is no more than τ√(aᵢᵢaⱼⱼ); 1 leaves the
    diagonal, 0 is complete
fill : int, optional
    the most entries that a column may have beyond those of A, the largest; None
    for no limit
shift : float, optional
    α in A + α·diag(A); None: 0, or the first of 0.001, 0.002, 0.004, … with
    positive pivots

Returns
-------
Preconditioner
    `(n, n)`, with the factor `L`, a CSR tensor, and the `shift`; `detail` says
    if there is one

Raises
------
ValueError
    "droptol=…: it is 0, to leave nothing out, or more"
    "fill=…: it is a number of entries, 0 or more, or None"
    "… factors one matrix, and A is a batch, …: loop over them"
    "… met a pivot that is not positive, in row …, with a shift of …: …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is …×…: it must be square"
    "… divides by the diagonal of A, which in row … is …: it must be positive,
    …"
    "shift=…: α in A + α·diag(A) must be 0 or more"
    "A has entries that are not finite"
    "A is not symmetric"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/incomplete_factors.html#ict
""",
},
'fast': {
'Counted': """A matrix that counts its products

Parameters
----------
A
    in one of the layouts
n
    `(1,)`: how many there were

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#counted
""",
'compiled': """A method and the driver's loop as machine code

Parameters
----------
method
    the generator function of a method that `speaks`
watch
    the driver's, that watches it

Returns
-------
function
    a function that starts them, for arrays; compiled when it is called with
    arguments of a new kind

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#compiled
""",
'by_kernels': """By machine code, on NumPy's views of the same memory

Parameters
----------
run
watch
limits

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#by_kernels
""",
'threads': """How many threads a product may use: PyTorch's number

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#threads
""",
'solve_each': """A batch of small dense systems, one after the other, by machine code; None if that is not to be, or cannot be

Parameters
----------
run
*args

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#solve_each
""",
'prepare': """Compile, or load, what a solver needs for matrices of all layouts

Parameters
----------
solve : optional
    the solver to prepare; `cg` if None
say : function, default: <lambda>
    called with what is compiled next

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#prepare
""",
},
'faults': {
'RankFailed': """Another rank has failed, and this one cannot go on without it

Parameters
----------
words : dict
    by rank: what it said, or what is known of it

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#rankfailed
""",
'Team.leave': """Say why this rank cannot go on, and let nobody wait for it

Parameters
----------
error
    what was raised here

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#team.leave
""",
'Team.lost': """Who failed, and why?

Parameters
----------
error
    what was raised when the others could not be reached

Returns
-------
Exception
    what to raise

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/when_a_rank_fails.html#team.lost
""",
},
'figures': {
'template': """The book's one template: legible on light and dark pages

Returns
-------
go._template.Template
    plotly's template of this book

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#template
""",
'colour_of': """The colour that always goes with a name such as 'steepest descent' or 'CG, Jacobi'

Parameters
----------
name : str
    what a curve is called
default : str, default: 'ink'
    a key of `colours` or a CSS colour, for names that are not known

Returns
-------
str
    CSS colour

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#colour_of
""",
'fit': """Make room for title, legend and panel titles, one below the other

Parameters
----------
fig : go.Figure
    changed in place
width : int, default: 640
    pixels that a row of the legend may take

Returns
-------
go.Figure
    the same figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#fit
""",
'plane': """An empty window on the plane, with equal scale on both axes

Parameters
----------
xlim : tuple
    ends of the first axis
ylim : tuple
    ends of the second axis
title : str, default: ''
    the claim, a sentence
labels : tuple, default: ('x₁', 'x₂')
    names of the axes
height : int, default: 440
    pixels

Returns
-------
go.Figure
    no traces yet

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#plane
""",
'space': """An empty box in space

Parameters
----------
xlim : tuple
    ends of the axes
ylim : tuple
    ends of the axes
zlim : tuple
    ends of the axes
title : str, default: ''
    the claim, a sentence
labels : tuple, default: ('x₁', 'x₂', 'x₃')
    names of the axes
aspect : tuple, optional
    relative lengths of the axes; `None`: equal scale on all three
eye : tuple, default: (1.4, -1.65, 1)
    where the reader looks from
height : int, default: 440
    pixels

Returns
-------
go.Figure
    no traces yet

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#space
""",
'contour_trace': """Grey contour lines of `f`

Parameters
----------
f
    function of two arrays, or an array of values (rows go with the second axis)
xlim : tuple
    ends of the first axis
ylim : tuple
    ends of the second axis
n : int, default: 51
    points of the grid along each axis
levels : int, default: 20
    how many, or (start, end, size)

Returns
-------
go.Contour

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#contour_trace
""",
'contour': """Contour lines of `f` in a window with equal scale on both axes

Parameters
----------
f
    function of two arrays, or an array of values
xlim : tuple
    ends of the first axis
ylim : tuple
    ends of the second axis
n : int, default: 51
    points of the grid along each axis
levels : int, default: 20
    how many, or (start, end, size)
title : str, default: ''
    the claim, a sentence
labels : tuple, default: ('x₁', 'x₂')
    names of the axes
height : int, default: 440
    pixels

Returns
-------
go.Figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#contour
""",
'surface_trace': """A grey surface with its contour lines

Parameters
----------
f
    function of two arrays, or an array of values
xlim : tuple
    ends of the first axis
ylim : tuple
    ends of the second axis
n : int, default: 41
    points of the grid along each axis
levels : int, default: 20
    how many, or (start, end, size)
floor : bool, default: True
    project the contour lines on the floor?
opacity : float, default: 0.9
    of the surface

Returns
-------
go.Surface

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#surface_trace
""",
'surface': """The graph of `f` in space, with its contour lines on the floor

Parameters
----------
f
    function of two arrays, or an array of values
xlim : tuple
    ends of the first axis
ylim : tuple
    ends of the second axis
n : int, default: 41
    points of the grid along each axis
floor : bool, default: True
    project the contour lines on the floor?
title : str, default: ''
    the claim, a sentence
zlabel : str, default: 'f'
    name of the third axis
levels : int, default: 20
    how many contour lines, or (start, end, size)
labels : tuple, default: ('x₁', 'x₂')
    names of the first two axes
zlim : tuple, optional
    ends of the third axis; `None`: the values, with room for the floor
opacity : float, default: 0.9
    of the surface
eye : tuple, default: (1.4, -1.65, 1)
    where the reader looks from
height : int, default: 440
    pixels

Returns
-------
go.Figure

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#surface
""",
'Table': """Rows of named values (dictionaries), shown as a table

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#table
""",
},
'gallery': {
'sample_problem': """The system that the paper illustrates everything with (p. 2, equation 4)

Parameters
----------
dtype : torch.dtype, default: torch.float64
    of the numbers

Returns
-------
tuple[torch.Tensor, torch.Tensor, torch.Tensor]
    the matrix `A` (2, 2), the right-hand side `b` (2,) and the solution `x`
    (2,)

Notes
-----
Shewchuk (1994), p. 2, equation (4).
https://quadsolve.github.io/quadsolve/core/gallery.html#sample_problem
""",
'poisson': """The negative Laplacian by second differences, zero at the boundary, not divided by h² (positive-definite)

Parameters
----------
*shape : int
    points along each axis: `poisson(100)`, `poisson(100, 100)`, `poisson(50,
    50, 50)`, …
matrix_free : bool, default: False
    True for an operator that computes with the grid, and stores no matrix
dtype : torch.dtype, default: torch.float64
    of the numbers
device : optional
    where they live

Returns
-------
torch.Tensor | LinearOperator
    `(n, n)` with n the product of the sizes: a CSR tensor, or a
    `LinearOperator`

Raises
------
ValueError
    "poisson…: give the number of points along each axis, 1 or more"

Notes
-----
https://quadsolve.github.io/quadsolve/core/gallery.html#poisson
""",
'spd': """A random symmetric positive-definite matrix with these eigenvalues

Parameters
----------
n : int
    size
eigenvalues : optional
    n positive numbers; evenly spaced in the logarithm from 1 to 100 if None
generator : torch.Generator, optional
    for the rotation; PyTorch's own if None
dtype : torch.dtype, default: torch.float64
    of the numbers

Returns
-------
torch.Tensor
    `(n, n)`, symmetric to the last bit

Raises
------
ValueError
    "… eigenvalues are needed, not …"
    "the eigenvalue … is not positive"

Notes
-----
https://quadsolve.github.io/quadsolve/core/gallery.html#spd
""",
'sample_function': """The function with hills and valleys that the paper minimises in its section 14 (p. 44, Fig. 37a)

Parameters
----------
x : torch.Tensor
    a point, `(2,)`, or many, `(*, 2)`

Returns
-------
torch.Tensor
    a value for each, `(*,)`

Notes
-----
Shewchuk (1994), p. 44.
https://quadsolve.github.io/quadsolve/core/gallery.html#sample_function
""",
'load': """A matrix from a file or from the SuiteSparse collection; needs SciPy. A broken file is a ValueError

Parameters
----------
path_or_name : str
    a Matrix Market file (.mtx, .mtx.gz), a SuiteSparse archive, or a name such
    as 'HB/bcsstk14'
dtype : torch.dtype, default: torch.float64
    of the entries; complex ones stay complex
source : str, default: 'https://sparse.tamu.edu/MM'
    where names are fetched from

Returns
-------
torch.Tensor
    `(m, n)`: CSR, or dense if the file holds a dense array

Raises
------
ImportError
    "reading matrices needs SciPy"
ValueError
    "…: …"
    "… is neither a file nor a name like 'HB/bcsstk14' (group/matrix, as on …"
    "a line is no entry, or some are missing"
    "an entry is not finite"
    "line …: the number of entries after it should be … and is …"
    "line 1"
    "it holds no …"
FileNotFoundError
    "there is no file …"
ConnectionError
    "… could not be fetched (…)"

Notes
-----
https://quadsolve.github.io/quadsolve/core/gallery.html#load
""",
},
'graphs': {
'Node': """One node of a computational graph

Attributes
----------
name : str
    of a leaf or an operation, or what is folded together
kind : str
    'leaf', 'op' or 'fold'
shape : tuple, optional
    of the tensor that it stands for
ops : int, default: 1
    operations inside
params : int, default: 0
    numbers inside, in leaves
count : int, default: 1
    equal blocks in a row
fn : object, optional
    autograd's node

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/graphs.html#node
""",
'graph_data': """The computational graph behind `t` as nodes and edges

Parameters
----------
t : torch.Tensor
    result of a computation: it has a `grad_fn`
params : dict, optional
    name → tensor: leaves, or results on the way; names that are not in the
    graph are left out
fold : bool, optional
    fold chains and repeated blocks? `None`: if there are more than 40 nodes

Returns
-------
tuple
    nodes (list of `Node`, inputs first) and edges (list of pairs of their
    positions, from input to result)

Raises
------
ValueError
    "a graph needs a tensor with a grad_fn"

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/graphs.html#graph_data
""",
'graph': """The computational graph behind `t`, drawn in layers from the inputs down to the result

Parameters
----------
t : torch.Tensor
    result of a computation: it has a `grad_fn`
params : dict, optional
    name → tensor: leaves, or results on the way, such as
    `dict(model.named_parameters())`
fold : bool, optional
    fold chains and repeated blocks? `None`: if there are more than 40 nodes
title : str, default: ''
    the claim, a sentence
row : int, default: 84
    pixels from layer to layer
room : int, default: 0
    pixels to leave free above and below each box

Returns
-------
go.Figure
    plotly's `Figure`

Raises
------
ValueError
    "a graph needs a tensor with a grad_fn"

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/graphs.html#graph
""",
},
'implicit': {
'Solve': """x = A⁻¹b, and its derivatives

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
""",
'Problem.with_numbers': """The same problem with other numbers

Parameters
----------
b : tensor
    `(*, n)`: the right-hand side
x
    where to start, or None
tensors
    those of A, then those of M

Returns
-------
Problem
    a problem that reports to the same place

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.with_numbers
""",
'Problem.product': """A x as a function of the tensors of A

Parameters
----------
x : tensor
    `(*, n)`
tensors
    those of A

Returns
-------
`(*, n)`: the product with the matrix of the system

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.product
""",
'Problem.tangent': """The problem that a forward derivative solves: the same matrix, another right-hand side

Returns
-------
Problem

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.tangent
""",
'Problem.adjoint': """The problem that a backward pass solves: the adjoint matrix, where it is another one

Returns
-------
Problem

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.adjoint
""",
'Problem.mapped': """The problem when `torch.vmap` maps over it

Parameters
----------
tensors
    those of A, then those of M, some with one dimension more
dims
    where they have it
size : int
    its size
ndim : int
    dimensions of `b` without it

Returns
-------
Problem

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.mapped
""",
'Problem.solve': """The solution and its report, differentiable in `b` and in the tensors of A

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.solve
""",
},
'introduction': {
'book_map': """The sections of the paper, what each one needs (p. iii), and the pages that are written

Parameters
----------
folder : str, default: ''
    where the pages of the paper are, seen from the page that shows the map

Returns
-------
go.Figure
    a graph whose nodes are links

Notes
-----
https://quadsolve.github.io/quadsolve/paper/introduction.html#book_map
""",
},
'inverses': {
'chebyshev_residual': """What the polynomial of `chebyshev` leaves at each eigenvalue (p. 35; Lottes 2023)

Parameters
----------
degree : int
    of p, at least 0
hi : float
    the upper end of the spectrum
lo : float, optional
    its lower end; only for the first kind
kind : int, default: 1
    1: smallest on [lo, hi]; 4: fourth kind, on [0, hi]; 'optimal': fourth kind
    for V-cycles

Returns
-------
ResidualPolynomial
    callable: $P(\\lambda) = 1 - \\lambda p(\\lambda)$, of degree `degree + 1`

Raises
------
ValueError
    "degree=…: it is 0, 1, 2, …"
    "kind=…: it is 1, 4 or 'optimal'"
    "kind=… has no lower end"
    "interval=(…, …)"

Notes
-----
Shewchuk (1994), §12, p. 35.
https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#chebyshev_residual
""",
'chebyshev': """A Chebyshev polynomial in A: positive-definite for every degree if no eigenvalue lies above the interval

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a
    function of known shape
degree : int, default: 4
    of the polynomial: so many products with A each time
kind : int, default: 1
    1: smallest on the interval; 4 or 'optimal': fourth kind, which needs no
    lower end (Lottes 2023)
interval : tuple, optional
    `(lo, hi)`, the ends of the spectrum of A (of MA); each may be None: it is
    estimated
ratio : float, optional
    hi/lo where lo is not given; 30 if None
M : optional
    a preconditioner of A: then the polynomial is one in MA

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
ValueError
    "degree=…: it is 0, 1, 2, …"
    "kind=…: it is 1, 4 or 'optimal'"
    "A is …×…: it must be square"
    "M is for vectors of length …, A of …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "ratio is for kind=1 without a lower end"
    "A is not positive-definite"
    "kind=… has no lower end"
    "interval=(…, …)"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "M is … and A is …"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#chebyshev
""",
'polynomial': """$p(A) = c_0 + c_1A + c_2A^2 + …$ or, with a residual polynomial, $p(\\lambda) = (1 - P(\\lambda))/\\lambda$

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian), `(n, n)` or `(*, n, n)`: a matrix, or a function of
    known shape
coefficients
    real numbers c₀, c₁, …; or a `ResidualPolynomial`; or a function of `degree`
    that returns either
degree : int, optional
    for such a function
M : optional
    a preconditioner of A: then the polynomial is one in MA

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
ValueError
    "degree is for a function that returns coefficients"
    "A is …×…: it must be square"
    "M is for vectors of length …, A of …"
    "coefficients must be finite real numbers, at least one"
    "a residual polynomial of degree 0 is 1"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "M is … and A is …"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#polynomial
""",
'neumann': """Neumann's series $\\omega\\sum_j (I - \\omega A)^j$, cut off after `degree`; with M=jacobi(A) in $I - D^{-1}A$

Parameters
----------
degree : int
    of the polynomial, at least 0
omega : float, default: 1.0
    length of the steps; less than 2/λmax, where the series converges

Returns
-------
ResidualPolynomial
    for `polynomial`

Raises
------
ValueError
    "degree=…: it is 0, 1, 2, …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#neumann
""",
'fsai': """Factorized sparse approximate inverse: $M = G^TG$, where $GAG^T$ has unit diagonal (Kolotilina and Yeremin 1993)

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` or `(*, n, n)`: a dense or sparse
    matrix
pattern : optional
    a matrix whose lower triangle has entries where G may have them; the
    diagonal is always one
power : int, default: 1
    without a pattern: it is that of the lower triangle of A^power

Returns
-------
Preconditioner
    `(*, n, n)`; its factor is `G`

Raises
------
ValueError
    "power=…: it is 1, 2, 3, …"
    "give a pattern, or a power of A that has it"
    "A is …×…: it must be square"
    "pattern must be a matrix, …×…"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "A is not positive-definite"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/inverses_by_products.html#fsai
""",
},
'kernels': {
'imaged': """A product, and its product with the vector, in one pass

Parameters
----------
A
    one of the layouts below
v : tensor
    `(n,)`, an array of the type of `A.out`

Returns
-------
`A.out`, which now holds A v, and v·Av

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#imaged
""",
'Csr': """Compressed rows

Parameters
----------
indptr
    `(n + 1,)`, unsigned: where each row begins, and where the last ends
indices
    `(nnz,)`, unsigned: the column of each entry
data
    `(nnz,)`: the entries, in the type of the vectors or a shorter one
cuts
    where the rows of each thread begin, and where the last end; None for one
    thread
out : tensor
    `(n,)`, a place for the product

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#csr
""",
'Dia': """Diagonals: A[i, i + offsets[k]] is diagonals[places[k], i + shifts[k]]

Parameters
----------
offsets
    `(k,)`, in order: how far above the main diagonal each one is
places
    `(k,)`: its row in `diagonals`
shifts
    `(k,)`: how far it is moved there
diagonals : tensor
    `(*, n)`: the entries, in the type of the vectors or a shorter one
cuts
    where the rows of each thread begin, and where the last end; None for one
    thread
out : tensor
    `(n,)`, a place for the product

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#dia
""",
'Dense': """A dense matrix, row by row

Parameters
----------
a : matrix, operator or function
    `(n, n)`: the entries
cuts
    where the rows of each thread begin, and where the last end; None for one
    thread
out : tensor
    `(n,)`, a place for the product

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#dense
""",
'Symmetric': """A symmetric dense matrix, of which the lower triangle is read

Parameters
----------
a : matrix, operator or function
    `(n, n)`: the entries; what is above the diagonal is not looked at
out : tensor
    `(n,)`, a place for the product

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#symmetric
""",
'Identity': """The matrix that changes nothing

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#identity
""",
'stored': """The matrix of an operator in the form that compiled code reads fastest; the caller's tensors stay as they are

Parameters
----------
op
    a `LinearOperator`
n_threads : int, default: 1
    that its product may use; it does where that is faster
out : tensor, optional
    the place for its products, an array `(n,)`; a new one if None

Returns
-------
a layout with a place of its own for the product, or None if there is none
for `op`

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#stored
""",
},
'krylov': {
'cg': """Conjugate gradients: B2 of the paper, B3 with a preconditioner. A must be symmetric (Hermitian) positive-definite

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
flexible : bool, default: False
    take `precond.flexible_cg`. Conjugate gradients for an M that may change
    from step to step (Notay's FCG(1), with the β of Polak and Ribière)
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §8, equations (45)–(49), algorithms B2, B3.
https://quadsolve.github.io/quadsolve/paper/conjugate_gradients.html#cg

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.cg(A, b, rtol=1e-8)
>>> info
""",
},
'leastsq': {
'LeastSquaresInfo': """The report on a least-squares solve: `residual` is ‖b − Ax‖; `matvecs` are products with A, and as many with Aᴴ

Attributes
----------
status : Status
    how it ended
niter : int
    steps taken
residual : float
    ‖b − Ax‖, recomputed from the x that is returned
recursive_residual : float
    the norm of the r that the method itself carried
threshold : float
    max(rtol·‖b‖, atol): what `residual`, or with stop='error' what `error` had
    to reach
rhs_norm : float
    ‖b‖
matvecs : int
    products with A, the checks included
seconds : float
    wall time
history : list, optional
    with history=True: ‖r‖ at k = 0, 1, …, niter
coefficients : Coefficients, optional
    with history=True: α, β and δ of steps 0, …, niter − 1, if the method shows
    them
detail : str, default: ''
    what was seen, where there is more to say than the status
adjoint : object, optional
    after a backward pass: the info of its solve
error : float, optional
    with stop='error': the A-norm of the error of x, NaN where it is not known
error_kind : str, default: ''
    and what that is, a bound or an estimate
bounds : object, optional
    what was last asked of `error_bounds`
normal_residual : float, default: nan
    ‖Aᴴ(b − Ax) − damp²x‖, recomputed from x: what had to reach `threshold`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresinfo
""",
'LeastSquaresBatch': """How each least-squares solve of a batch ended: the fields of `LeastSquaresInfo`, in the batch's shape

Attributes
----------
status : object
    array of Status
niter : torch.Tensor
    steps taken
residual : torch.Tensor
    ‖b − Ax‖, recomputed from the x that is returned
recursive_residual : torch.Tensor
    the norm of the r that the method itself carried
threshold : torch.Tensor
    max(rtol·‖b‖, atol): what `residual` had to reach
rhs_norm : torch.Tensor
    ‖b‖
matvecs : torch.Tensor
    products with A that the system took part in until it ended, its check
    included
seconds : float
    wall time
history : torch.Tensor, optional
    with history=True: ‖r‖ at k = 0, 1, …, `(steps + 1, *)`; NaN once a system
    has ended
coefficients : Coefficients, optional
    with history=True: α, β, δ, `(steps, *)` each, if the method shows them
detail : object, optional
    array of str: what was seen, where there is more to say than the status
adjoint : object, optional
    after a backward pass: the info of its solve
error : torch.Tensor, optional
    with stop='error': the A-norm of the error of x, NaN where it is not known
error_kind : object, optional
    and what that is, an array of str
normal_residual : torch.Tensor, optional
    ‖Aᴴ(b − Ax) − damp²x‖, recomputed from x: what had to reach `threshold`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresbatch
""",
'fit_with': """Minimise ‖Ax − b‖² + damp²‖x‖². On every ending x is finite, and its Aᴴ(b − Ax) no larger than the start's

Parameters
----------
method
    generator function of a method, as `cgls` has it
A : matrix, operator or function
    `(m, n)` or `(*, m, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, LinearOperator
b : tensor
    the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
    k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
damp : float, default: 0.0
    λ of λ²‖x‖²: a number, or a tensor with one number, in which x is then
    differentiable
rtol : float, default: 1e-05
    stop when ‖Aᴴ(b − Ax) − damp²x‖ ≤ max(rtol·‖Aᴴb‖, atol), each system by
    itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(s)` approximates (AᴴA + damp²)⁻¹s, such as
    `column_scaling(A)`
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its `r` is
    Aᴴ(b − Ax) − damp²x
history : bool, default: False
    keep the norm of that of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of it
timeout : float, optional
    most seconds
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes; `rtol` if None

Returns
-------
tuple[torch.Tensor, LeastSquaresInfo]
    `x`, `(n,)`, `(*, n)` or `(*, n, k)`, and a `LeastSquaresInfo`
    (`LeastSquaresBatch` for many)

Raises
------
TypeError
    "least squares need whole vectors, and b is spread over processes"
    "b is a …: a least-squares problem takes one tensor, (m,)"
    "the size of … is not known"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
    "… is a …, not a tensor"
ValueError
    "A is …×…, and b has length …: it must be …"
    "damp has shape …: pass one real number"
    "…=…: it must be a number, and not negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "the products with A and with its adjoint do not belong together"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "b has shape …"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "… has shape … and is …: it must have … and be …"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#fit_with
""",
'least_squares': """Make a method for least squares, a generator of iterates, into a solver

Parameters
----------
method
    generator function of `(A, b, M, x)`, where A has `there`, `back` and `b`;
    see `cgls`

Returns
-------
the solver: a function with the arguments of `fit_with`

Raises
------
TypeError
    "least squares need whole vectors, and b is spread over processes"
    "b is a …: a least-squares problem takes one tensor, (m,)"
    "the size of … is not known"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
ValueError
    "A is …×…, and b has length …: it must be …"
    "damp has shape …: pass one real number"
    "…=…: it must be a number, and not negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "the products with A and with its adjoint do not belong together"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "b has shape …"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#least_squares
""",
'cgls': """Conjugate gradients for the least-squares problem min ‖Ax − b‖² + damp²‖x‖² (CGLS, CGNR), A of any shape

Parameters
----------
A : matrix, operator or function
    `(m, n)` or `(*, m, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, LinearOperator
b : tensor
    the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
    k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
damp : float, default: 0.0
    λ of λ²‖x‖²: a number, or a tensor with one number, in which x is then
    differentiable
rtol : float, default: 1e-05
    stop when ‖Aᴴ(b − Ax) − damp²x‖ ≤ max(rtol·‖Aᴴb‖, atol), each system by
    itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(s)` approximates (AᴴA + damp²)⁻¹s, such as
    `column_scaling(A)`
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its `r` is
    Aᴴ(b − Ax) − damp²x
history : bool, default: False
    keep the norm of that of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of it
timeout : float, optional
    most seconds
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes; `rtol` if None

Returns
-------
tuple[torch.Tensor, LeastSquaresInfo]
    `x`, `(n,)`, `(*, n)` or `(*, n, k)`, and a `LeastSquaresInfo`
    (`LeastSquaresBatch` for many)

Raises
------
TypeError
    "least squares need whole vectors, and b is spread over processes"
    "b is a …: a least-squares problem takes one tensor, (m,)"
    "the size of … is not known"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
    "… is a …, not a tensor"
ValueError
    "A is …×…, and b has length …: it must be …"
    "damp has shape …: pass one real number"
    "…=…: it must be a number, and not negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "the products with A and with its adjoint do not belong together"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "b has shape …"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "… has shape … and is …: it must have … and be …"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §13, equations (46)–(49), (55).
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#cgls
""",
'column_scaling': """Division by the diagonal of AᴴA + damp²: columns of any size act as if they had the same

Parameters
----------
A : matrix, operator or function
    `(m, n)` or `(*, m, n)`: a dense or sparse matrix
damp : float, default: 0.0
    as for `cgls`

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "column_scaling needs the entries of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#column_scaling
""",
'LeastSquaresInfo.square': """The report on (55) as one on a square system

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresinfo.square
""",
},
'linesearch': {
'Trial': """Trial(alpha, value, slope, curvature, eps, length)""",
'finite': """Finite

Parameters
----------
t

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#finite
""",
'noise': """Values of φ that differ by less are the same

Parameters
----------
start

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#noise
""",
'LineEnding': """How a line search ended; a string, so that `step.ending == 'wolfe'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#lineending
""",
'Step': """What a line search found

Attributes
----------
alpha : float
    the step length, 0 if none was found
value : float
    φ(α)
slope : float
    φ′(α)
ending : LineEnding
    how the search ended
trials : list
    every `Trial`, the start first

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#step
""",
'Ended': """Raised by a search that can go no further, with the name of its ending

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#ended
""",
'LineSearch': """A search along a line: `trials` proposes step lengths, `accepts` says which is good enough

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#linesearch
""",
'Search': """One search on its way: ask φ at `alpha`, give it to `take`, until there is a `step`

Parameters
----------
rule : LineSearch
    the kind of search
start : Trial
    φ at α = 0
alpha : float
    the step length to try first; what is no positive number counts as 1
eps : float, default: 2.220446049250313e-16
    how exactly φ is computed, as a fraction of |φ(0)|
length : float, default: 1.0
    ‖d‖, for searches that end when a step in x is short

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#search
""",
'NewtonRaphson': """To the lowest point of the parabola with φ's slope and curvature, again and again (p. 46)

Attributes
----------
tolerance : float, default: 1e-08
    ends when |Δα|·‖d‖ is at most that
most : int, default: 40
    most trials
safe : bool, default: False
    go down only?

Notes
-----
Shewchuk (1994), §14, p. 46.
https://quadsolve.github.io/quadsolve/paper/line_search.html#newtonraphson
""",
'Secant': """The same with the curvature from two slopes (paper p. 46, eqs. 58 and 59)

Attributes
----------
tolerance : float, default: 1e-08
    ends when |Δα|·‖d‖ is at most that
most : int, default: 40
    most trials
safe : bool, default: False
    go down only?
sigma0 : float, default: 0.0001
    the step length of the first second slope

Notes
-----
Shewchuk (1994), §14, p. 46.
https://quadsolve.github.io/quadsolve/paper/line_search.html#secant
""",
'armijo': """Does φ go down by a fair share of what the slope at the start promises?

Parameters
----------
start : Trial
    φ at α = 0
t : Trial
    φ further on
c : float
    the share of the promised decrease that is asked for
slack : float, default: 0.0
    by how much φ may be higher

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#armijo
""",
'Backtracking': """Armijo: shorten the step until f goes down by a fair share of what the slope promises

Attributes
----------
c : float, default: 0.0001
    the share
shrink : float, default: 0.5
    the largest factor by which a step that was too long is shortened
looks : bool, default: True
    look at f first, to find a good step length to try?

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#backtracking
""",
'secant': """Where the line through two slopes is zero, NaN if they are equal (paper eq. 59)

Parameters
----------
a : Trial
    two trials
b : Trial
    two trials

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#secant
""",
'cubic': """Where the cubic through two values and slopes has its minimum, NaN if it has none

Parameters
----------
a : Trial
    two trials at different α
b : Trial
    two trials at different α

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#cubic
""",
'proposal': """The cubic's minimum where the values are far enough apart, else the zero of the slope

Parameters
----------
a : Trial
    two trials
b : Trial
    two trials
level : float
    values that differ by less are the same

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#proposal
""",
'middle': """A step length between: halfway, or by ratio where the ends are of different size

Parameters
----------
a : Trial
    two trials
b : Trial
    two trials

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#middle
""",
'beyond': """A step length further than b

Parameters
----------
a : Trial
    two trials from which φ goes down
b : Trial
    two trials from which φ goes down
grow : float
    the largest factor by which the next step is longer than from a to b
level : float
    values of φ that differ by less are the same

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#beyond
""",
'flatter': """Is t as good as a? The lower one is better; if there is none, the flatter one

Parameters
----------
t : Trial
    two trials
a : Trial
    two trials
level : float
    values that differ by less are the same

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#flatter
""",
'StrongWolfe': """Go down by a fair share, until little of the slope is left (Nocedal and Wright, section 3.5)

Attributes
----------
c1 : float, default: 0.0001
    the share of the promised decrease that is asked for
c2 : float, default: 0.4
    the share of the slope that may be left: .9 for Newton, .1 for almost exact
looks : bool, default: True
    look at f first, to find a good step length to try?

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#strongwolfe
""",
'HagerZhang': """Bracket a minimum and narrow it; near the floor the slopes decide (Hager and Zhang 2005)

Attributes
----------
delta : float, default: 0.1
    the share of the promised decrease that is asked for
sigma : float, default: 0.1
    the share of the slope that may be left; .9 in their paper
epsilon : float, default: 1e-06
    by what part of |φ(0)| φ may grow, which is taken for rounding
gamma : float, default: 0.66
    in a round the bracket must shrink to that part, else it is halved
looks : bool, default: True
    look at f first, to find a good step length to try?

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#hagerzhang
""",
'NearestMinimum': """Walk until f rises, then find the zero of the slope to full precision: the first valley

Attributes
----------
delta : float, default: 0.1
    the share of the promised decrease that is asked for
sigma : float, default: 0.1
    the share of the slope that may be left; .9 in their paper
epsilon : float, default: 1e-06
    by what part of |φ(0)| φ may grow, which is taken for rounding
gamma : float, default: 0.66
    in a round the bracket must shrink to that part, else it is halved
looks : bool, default: False
    the walk begins near, whatever the guess
part : float, default: 0.1
    of the step length given, the first step of the walk
grow : float, default: 1.2
    the factor by which the next point of the walk is further
most : int, default: 500
    most trials

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#nearestminimum
""",
'Exact': """The minimum of the parabola with φ's slope and curvature at 0: exact for a quadratic f

Attributes
----------
epsilon : float, default: 1e-06
    by what part of |φ(0)| φ may grow, which is taken for rounding

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#exact
""",
'Search.take': """The answer at `alpha`: end, or go on to the next trial

Parameters
----------
t

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#search.take
""",
},
'lowrank': {
'pivoted_cholesky': """$(LL^T + \\mu I)^{-1}$ with a partial Cholesky factor (Harbrecht, Peters, Schneider 2012; Chen et al. 2023)

Parameters
----------
K : matrix, operator or function
    positive-semidefinite, `(n, n)` or `(*, n, n)`: a matrix, of which `rank`
    columns and the diagonal are read
rank : int
    how many columns at most
noise : float
    what is added to the diagonal: the system is K + noise I; positive
generator : torch.Generator, optional
    of the CPU: draws the pivots; None: the largest are taken

Returns
-------
Preconditioner
    `(*, n, n)`, for K + noise I

Raises
------
ValueError
    "noise=…: it must be positive"
    "A is …×…: it must be square"
    "rank=…: it is 1, 2, 3, …"
    "K is not positive-semidefinite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/low_rank.html#pivoted_cholesky
""",
'nystrom': """The randomized Nyström preconditioner (Frangella, Tropp and Udell 2023)

Parameters
----------
K : matrix, operator or function
    positive-semidefinite, `(n, n)` or `(*, n, n)`: a matrix, or a function of
    known shape
rank : int
    how many products with random vectors; at most n
mu : float, default: 0.0
    what is added to the diagonal: the system is K + mu I; not negative
generator : torch.Generator, optional
    of the CPU, for the random vectors; its own, always the same, if None

Returns
-------
Preconditioner
    `(*, n, n)`, for K + mu I

Raises
------
ValueError
    "mu=…: it must not be negative"
    "K has a rank below …: give a positive mu, or a lower rank"
    "A is …×…: it must be square"
    "rank=…: it is 1, 2, 3, …"
    "K is not positive-semidefinite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/low_rank.html#nystrom
""",
'deflation': """Coarse correction: $P^TMP + Q$ with $Q = V(V^TAV)^{-1}V^T$ and $P = I - AQ$ (Mandel 1993)

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a
    function of known shape
V
    a basis of the directions, in columns: `(n, k)`, or `(*, n, k)`
M : optional
    a preconditioner for the rest; the identity if None
additive : bool, default: False
    M + Q, in the place of the balanced form

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
ValueError
    "A is not positive-definite on the span of V"
    "A is …×…: it must be square"
    "V has shape …: its columns are directions, (…, k)"
    "the columns of V are dependent, or not finite"
    "M is for vectors of length …, A of …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "M is … and A is …"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/low_rank.html#deflation
""",
},
'matrices': {
'csr': """`A` in compressed rows, its indices 32-bit where they fit; duplicates are summed, nothing is copied without need

Parameters
----------
A
    a sparse PyTorch tensor (COO, CSR, CSC, BSR, BSC), a SciPy sparse matrix, or
    a dense tensor

Returns
-------
torch.Tensor
    the same matrix as a CSR tensor, with a derivative with respect to `A`

Raises
------
NotImplementedError
    "PyTorch makes no batches of sparse tensors"

Notes
-----
https://quadsolve.github.io/quadsolve/core/matrices.html#csr
""",
'with_values': """The matrices that have the pattern of `A` and values of their own

Parameters
----------
A
    a sparse matrix, as for `csr`: the pattern
values : torch.Tensor
    `(*, nnz)`: other values, in the order of `csr(A).values()`

Returns
-------
LinearOperator
    `(*, n, n)`

Raises
------
ValueError
    "A has … entries, and values has shape …: its last dimension must be that"
NotImplementedError
    "PyTorch makes no batches of sparse tensors"

Notes
-----
https://quadsolve.github.io/quadsolve/core/matrices.html#with_values
""",
'aslinearoperator': """Make any description of a linear map one that a solver can apply; a function is only called, never made a matrix

Parameters
----------
A
    a dense or sparse tensor, NumPy array, list of rows, SciPy matrix or
    operator, or any function `v -> A @ v`
name : str, default: 'A'
    what to call it in an error
layout : str, optional
    'keep': a solve is to read the matrix as it came; None: in the form that it
    reads fastest

Returns
-------
LinearOperator
    the same map

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    "the matrices of a sparse batch must share one pattern"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/matrices.html#aslinearoperator
""",
},
'minima': {
'Minimum': """A function to minimise, and what is known of it

Attributes
----------
name : str
    its key in `table`
source : str
    where it is published
note : str
    what it is, or what is hard about it
x0 : torch.Tensor
    the published start, `(n,)`, in float64
minima : tuple
    the known values at minima, the lowest first; empty if none is known for
    this n
x : torch.Tensor | None
    a point with the lowest value, if it has a closed form
fun : object
    a function of points `(*, n)`: values `(*,)`, or a tuple of residuals `(*,
    k)`
squares : bool
    does `fun` return residuals?

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#minimum
""",
'entry': """Put a function into the `table` of problems; its docstring is the note

Parameters
----------
source : str
    where the problem is published
x0
    the start: numbers, one number for all unknowns, or a function of n
minima : float, default: 0.0
    known values, the lowest first: a number, several, a function of n, a dict
    by n
x : optional
    a point with the lowest value, given like `x0`; None if there is no closed
    form
n : int, optional
    how many unknowns, if there can be any number of them; else as many as in
    `x0`
step : int, default: 1
    n has to be a multiple of this
squares : bool, default: True
    does the function return a tuple of residuals?
name : str, optional
    the function's own, without an underscore at its beginning, if None

Returns
-------
function
    a decorator, which returns the function as it was

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#entry
""",
'get': """A problem by its name, perhaps with another number of unknowns

Parameters
----------
name : str
    a key of `table`
n : int, optional
    how many unknowns; as in the table if None

Returns
-------
Minimum

Raises
------
ValueError
    "there is no problem …"
    "… has … unknowns, and no other number"
    "… has a multiple of … unknowns, and not …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#get
""",
'Minimum.n': """How many unknowns it has

Returns
-------
int

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#minimum.n
""",
'Minimum.value': """The lowest value that is known; NaN if none is

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#minimum.value
""",
'Minimum.residuals': """The residuals of a problem that is a sum of squares

Parameters
----------
x : torch.Tensor
    a point, `(n,)`, or many, `(*, n)`

Returns
-------
torch.Tensor
    `(*, m)`: the value is the sum of their squares

Raises
------
TypeError
    "… is no sum of squares"
ValueError
    "… has … unknowns"

Notes
-----
https://quadsolve.github.io/quadsolve/core/minima.html#minimum.residuals
""",
},
'minimal': {
'lsmr': """LSMR: the least ‖Aᴴ(b − Ax) − damp²x‖ that so many products allow, after each step, A of any shape

Parameters
----------
A : matrix, operator or function
    `(m, n)` or `(*, m, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, LinearOperator
b : tensor
    the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
    k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
damp : float, default: 0.0
    λ of λ²‖x‖²: a number, or a tensor with one number, in which x is then
    differentiable
rtol : float, default: 1e-05
    stop when ‖Aᴴ(b − Ax) − damp²x‖ ≤ max(rtol·‖Aᴴb‖, atol), each system by
    itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(s)` approximates (AᴴA + damp²)⁻¹s, such as
    `column_scaling(A)`
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its `r` is
    Aᴴ(b − Ax) − damp²x
history : bool, default: False
    keep the norm of that of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of it
timeout : float, optional
    most seconds
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes; `rtol` if None

Returns
-------
tuple[torch.Tensor, LeastSquaresInfo]
    `x`, `(n,)`, `(*, n)` or `(*, n, k)`, and a `LeastSquaresInfo`
    (`LeastSquaresBatch` for many)

Raises
------
TypeError
    "least squares need whole vectors, and b is spread over processes"
    "b is a …: a least-squares problem takes one tensor, (m,)"
    "the size of … is not known"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
    "… is a …, not a tensor"
ValueError
    "A is …×…, and b has length …: it must be …"
    "damp has shape …: pass one real number"
    "…=…: it must be a number, and not negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "the products with A and with its adjoint do not belong together"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "b has shape …"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "… has shape … and is …: it must have … and be …"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/least_squares_at_work.html#lsmr
""",
'craig': """The shortest solution of A x = b, by conjugate gradients for AAᴴy = b, x = Aᴴy (Craig's method, CGNE)

Parameters
----------
A : matrix, operator or function
    `(m, n)` or `(*, m, n)`, as for `cgls`, with linearly independent rows
b : tensor
    the right-hand side, `(m,)`; many: `(*, m)` for a batch of matrices, `(*, m,
    k)` columns
x0 : tensor, optional
    the solution nearest to it is found, in the shape of the solution; zeros if
    None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 m if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates (AAᴴ)⁻¹r; a matrix or a
    function
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its `x` is y,
    of x = x0 + Aᴴy
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes; `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x`, `(n,)`, `(*, n)` or `(*, n, k)`, and a `SolveInfo` (`BatchInfo` for
    many)

Raises
------
TypeError
    "least squares need whole vectors, and b is spread over processes"
    "b is a …: a least-squares problem takes one tensor, (m,)"
    "the size of … is not known"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
    "… is a …, not a tensor"
ValueError
    "A is …×…, and b has length …: it must be …"
    "x0 has shape …, and the solution …"
    "…=…: it must be a number, and not negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "the products with A and with its adjoint do not belong together"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "b has shape …"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "… has shape … and is …: it must have … and be …"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/least_squares_at_work.html#craig
""",
},
'minimiser': {
'Ending': """How a minimisation ended; a string, so that `info.status == 'converged'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#ending
""",
'bend': """The curvature that the first slopes of a search show

Parameters
----------
step
    a `Step` of a line search

Returns
-------
float
    NaN if there was no trial

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#bend
""",
'promised': """By how much f should have fallen along the line, as the slopes say

Parameters
----------
step
    a `Step` of a line search

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#promised
""",
'judge': """The first status whose rule holds, None to go on

Parameters
----------
n

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#judge
""",
'curvatures': """The least and the largest curvature that a few steps of Lanczos see

Parameters
----------
F
    an `Objective`
x : matrix, operator or function
    where, `(n,)` or `(m, n)`
most : int, default: 20
    most products with the Hessian

Returns
-------
tuple
    for each start, lists

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#curvatures
""",
'MinimumInfo': """How a minimisation ended, and what was found

Attributes
----------
status : Ending
    how it ended
niter : int
    steps taken
value : float
    f at the x that is returned
gradient : float
    the largest entry of its gradient, in size
threshold : float
    gtol
nfev : int
    calls of f
ngev : int
    gradients
nhev : int
    products with the Hessian
restarts : int
    how often the method forgot its direction
seconds : float
    wall time
history : State, optional
    with history=True: value, gradient at each k; alpha, ending of each step
detail : str, default: ''
    what was seen, where there is more to say than the status

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo
""",
'MinimaInfo': """How each minimisation of a batch ended: `MinimumInfo` for each start; `info[i]` is one of them

Attributes
----------
status : object
    array of Ending
niter : torch.Tensor
    steps taken
value : torch.Tensor
    f at the x that is returned
gradient : torch.Tensor
    the largest entry of its gradient, in size
threshold : float
    gtol
nfev : torch.Tensor
    calls of f that the start took part in, until it ended
ngev : torch.Tensor
    gradients, counted likewise
nhev : torch.Tensor
    products with the Hessian
restarts : torch.Tensor
    how often the method forgot its direction
seconds : float
    wall time
history : list, optional
    with history=True: that of each start
detail : object, optional
    array of str

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimainfo
""",
'gather_minima': """The reports on single starts as one report

Parameters
----------
infos : list
    a `MinimumInfo` for each start
threshold : float
    gtol
seconds : float
    wall time of all together

Returns
-------
MinimaInfo

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#gather_minima
""",
'on_host': """One look at the device

Parameters
----------
*tensors

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#on_host
""",
'largest': """Largest

Parameters
----------
v

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#largest
""",
'each': """A number for each start

Parameters
----------
v : tensor
    one for all, a list, or a tensor `(m,)` or `(m, 1)`
m : int
    how many

Returns
-------
list

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#each
""",
'minimise': """Run a method to its end. On every ending x is the best point that was seen

Parameters
----------
method
    generator function of `(F, x, M, line)`: States with x, value, r = −f′(x)
    and `plain`
f : function
    a function of x made of PyTorch operations: one number; of many starts, one
    for each row
x0
    where to start: a tensor, a list or dict of tensors; many starts: the rows
    of `(m, n…)`
line_search
    how far to go along a direction
M : matrix, operator or function, optional
    preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
    (`hessian_diagonal`)
grad : optional
    the gradient, a function of x that returns its shape; by autograd if None
gtol : float, default: 1e-05
    stop when no entry of the gradient is larger, each start by itself
ftol : float, default: 0.0
    stop when a step lowers f by no more than ftol·|f|; 0 for never
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
callback : function, optional
    called with the State at each k; True stops. Its tensors change: clone to
    keep
history : bool, default: False
    keep f, max |f′| and the step lengths in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the gradient
timeout : float, optional
    most seconds
**options
    those of the method

Returns
-------
tuple[torch.Tensor, MinimumInfo]
    the best x seen, in the form of x0, and a MinimumInfo (MinimaInfo for many
    starts)

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "M is …×…, and x0 has … entries"
ImportError
    "progress=True needs fastprogress"
TypeError
    "x0 is complex"
    "M is … and x0 is …: convert one of them, for example M.to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimise
""",
'minimiser': """Make a method, a generator of iterates, into a minimiser

Parameters
----------
method : optional
    generator function of `(F, x, M, line, **options)`, see `minimise`
line_search : optional
    the search that it takes by default; None if it searches along no line

Returns
-------
the minimiser: a function with the arguments of `minimise`, and `.iterates`
to step by hand

Raises
------
TypeError
    "… has no line_search"
ValueError
    "iterates steps from one start"
    "…=…: it must be a number, and not negative"
ImportError
    "progress=True needs fastprogress"

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimiser
""",
'Ending.advice': """What to do about it

Returns
-------
str
    a sentence or two

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#ending.advice
""",
'MinimumInfo.converged': """Did it end as it should?

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo.converged
""",
'MinimumInfo.advice': """What was seen, and what to do about it

Returns
-------
str

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimuminfo.advice
""",
'MinimaInfo.converged': """Which of them converged

Returns
-------
torch.Tensor
    a flag for each start

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#minimainfo.converged
""",
},
'minimising': {
'Run': """Run(problem, solved, nf, ng, value)""",
'Reached': """The gradient is small enough

Notes
-----
https://quadsolve.github.io/quadsolve/paper/race.html#reached
""",
'Enough': """The gradient has been asked for too often

Notes
-----
https://quadsolve.github.io/quadsolve/paper/race.html#enough
""",
'Counted': """A function that counts how often it and its gradient are asked for, and ends the race

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
""",
'race': """Let every solver run on every problem, and count from outside

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
""",
'profile': """Performance profiles (Dolan and Moré, 2002)

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
""",
'Counted.seen': """Called by autograd with every gradient

Parameters
----------
g

Notes
-----
https://quadsolve.github.io/quadsolve/paper/race.html#counted.seen
""",
},
'multigrid': {
'amg': """Algebraic multigrid: pyamg makes the levels, PyTorch goes through them in a symmetric cycle. Needs pyamg

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-(semi)definite, `(n, n)`: a dense or sparse
    matrix, its diagonal positive
method : str, default: 'smoothed_aggregation'
    how the levels are made: that, 'ruge_stuben', or 'rootnode'
B : tensor, optional
    near-null space, `(n,)` or `(n, k)`: what A maps nearly to zero, as rigid
    motions; None: the constant
smoother : str, default: 'chebyshev'
    or 'jacobi', or a list of step lengths, in units of one over the row sums of
    |A|
steps : int, optional
    sweeps before and after each correction: 2, or as many as there are step
    lengths
cycle : str, default: 'V'
    or 'W'
dtype : torch.dtype, optional
    of the levels, such as torch.float32 under a solve in float64; None: that of
    A
**kw
    for pyamg's solver of that name: strength, max_coarse, max_levels, …

Returns
-------
Preconditioner
    `(n, n)`

Raises
------
ValueError
    "cycle=…: it is 'V' or 'W'"
    "A is …×…: it must be square"
    "smoother=… has its own number of sweeps"
    "smoother=…: give the step lengths as a list of numbers"
    "these step lengths multiply some error by …: M would not be positive- …"
    "A is …: pass A.double() or A.float()"
    "dtype=…: the levels are torch.float32 or torch.float64"
    "method=…: it is one of …"
    "'ruge_stuben' has no use for a near-null space"
    "pyamg's 'ruge_stuben' is for real matrices"
    "amg is for one matrix, and this is a batch of shape …: make one for each"
    "A has an entry that is not finite"
    "A has a diagonal entry that is not positive"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "steps=…: give the number of sweeps, 1 or more"
    "smoother=…: it is 'chebyshev', 'jacobi', or a list of step lengths"
    "A is not positive-definite"
    "… has divided by zero on the way to a coarser level, A is not of the kind
    …"
    "B has shape …: it must be (…,) or (…, k)"
    "B has an entry that is not finite"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is not for pyamg to decide here"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
NotImplementedError
    "… cannot be made inside torch.vmap"
ImportError
    "amg needs pyamg, which makes its levels"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/multigrid.html#amg
""",
},
'newton': {
'Inner': """Inner(d, steps, ending)""",
'eisenstat_walker': """The faster f′ falls, the more exactly: choice 2 of Eisenstat and Walker (1996), safeguarded

Parameters
----------
s
    a State: `size` is ‖f′‖, `before` that of the last step, `eta` what was
    asked for then
gamma : float, default: 0.9
    η where the gradient did not shrink
power : float, default: 1.618033988749895
    the order of convergence that is hoped for
most : float, default: 0.1
    the largest η, and the first one

Returns
-------
float
    η

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#eisenstat_walker
""",
'newton_step': """Solve H d = r by conjugate gradients until it is good enough, or H bends downwards

Parameters
----------
H
    products with the Hessian, `v -> H v`
r : tensor
    −f′, `(n,)`
M : matrix, operator or function
    preconditioner, `r -> z`
eta : float
    stop when ‖r − H d‖ ≤ η ‖r‖ …
most : int
    … or after so many steps

Returns
-------
Inner

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#newton_step
""",
'reflected': """d, as long as if it bent upwards as much as it bends downwards: d·rᵀd/|dᵀHd|

Parameters
----------
H
r
d

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#reflected
""",
'downward': """A direction along which f bends downwards, if Lanczos' method sees one

Parameters
----------
H
    products with the Hessian, `v -> H v`
r : tensor
    −f′, `(n,)`, zero or almost
most : int, default: 30
    most products; 0 to look for nothing

Returns
-------
tuple
    a direction of length 1 and its curvature, or None

Raises
------
ValueError
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is not symmetric"
    "a product is not finite"
    "M is not positive-definite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#downward
""",
'newton_cg': """Newton's method by conjugate gradients (Nocedal and Wright, algorithm 7.1); it leaves saddles

Parameters
----------
f : function
    a function of x made of PyTorch operations: one number; of many starts, one
    for each row
x0
    where to start: a tensor, a list or dict of tensors; many starts: the rows
    of `(m, n…)`
forcing : default: eisenstat_walker
    how exactly to solve for a step: η, or a function of the State
inner : int, optional
    most conjugate gradient steps for one direction; 10 n if None
escape : int, default: 30
    most products to tell a minimum from a saddle; 0 not to try
line_search : default: HagerZhang(delta=0.1, sigma=0.1, epsilon=1e-06, gamma=0.66, looks=True)
    how far to go along a direction
M : matrix, operator or function, optional
    preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
    (`hessian_diagonal`)
grad : optional
    the gradient, a function of x that returns its shape; by autograd if None
gtol : float, default: 1e-05
    stop when no entry of the gradient is larger, each start by itself
ftol : float, default: 0.0
    stop when a step lowers f by no more than ftol·|f|; 0 for never
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
callback : function, optional
    called with the State at each k; True stops. Its tensors change: clone to
    keep
history : bool, default: False
    keep f, max |f′| and the step lengths in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the gradient
timeout : float, optional
    most seconds

Returns
-------
tuple[torch.Tensor, MinimumInfo]
    the best x seen, in the form of x0, and a MinimumInfo (MinimaInfo for many
    starts)

Raises
------
ValueError
    "… minimises from one start, and f returned a number for each of the … rows
    …"
    "…=…: it must be a number, and not negative"
    "M is …×…, and x0 has … entries"
RuntimeError
ImportError
    "progress=True needs fastprogress"
TypeError
    "x0 is complex"
    "M is … and x0 is …: convert one of them, for example M.to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#newton_cg
""",
'to_boundary': """x + τd with τ > 0 and ‖x + τd‖ = radius

Parameters
----------
x
    inside
d
    where to go
radius : float
    of the ball

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#to_boundary
""",
'steihaug': """As `newton_step`, but no longer than the radius

Parameters
----------
H
r
M
eta
most
radius

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#steihaug
""",
'next_radius': """A quarter of a step that found too little, twice the radius if one to the boundary did well

Parameters
----------
radius : float
    of this step
size : float
    the length of the step
ratio : float
    the decrease that was found, as a share of the promise; NaN if f is

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#next_radius
""",
'trust_ncg': """Newton–CG in a trust region (Steihaug 1983), in place of a line search

Parameters
----------
f : function
    a function of x made of PyTorch operations: one number; of many starts, one
    for each row
x0
    where to start: a tensor, a list or dict of tensors; many starts: the rows
    of `(m, n…)`
radius : float, default: 1.0
    of the first trust region
forcing : default: eisenstat_walker
    how exactly to solve for a step: η, or a function of the State
inner : int, optional
    most conjugate gradient steps for one direction; 10 n if None
escape : int, default: 30
    most products to tell a minimum from a saddle; 0 not to try
M : matrix, operator or function, optional
    preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
    (`hessian_diagonal`)
grad : optional
    the gradient, a function of x that returns its shape; by autograd if None
gtol : float, default: 1e-05
    stop when no entry of the gradient is larger, each start by itself
ftol : float, default: 0.0
    stop when a step lowers f by no more than ftol·|f|; 0 for never
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
callback : function, optional
    called with the State at each k; True stops. Its tensors change: clone to
    keep
history : bool, default: False
    keep f, max |f′| and the step lengths in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the gradient
timeout : float, optional
    most seconds

Returns
-------
tuple[torch.Tensor, MinimumInfo]
    the best x seen, in the form of x0, and a MinimumInfo (MinimaInfo for many
    starts)

Raises
------
ValueError
    "… minimises from one start, and f returned a number for each of the … rows
    …"
    "…=…: it must be a number, and not negative"
    "M is …×…, and x0 has … entries"
RuntimeError
ImportError
    "progress=True needs fastprogress"
TypeError
    "x0 is complex"
    "M is … and x0 is …: convert one of them, for example M.to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#trust_ncg
""",
},
'nonlinear': {
'over': """a/b, and 0 where that is no finite number

Parameters
----------
a
    numbers, or tensors of them
b
    numbers, or tensors of them

Returns
-------
as a

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#over
""",
'fletcher_reeves': """Fletcher reeves

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#fletcher_reeves
""",
'polak_ribiere': """Polak ribiere

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere
""",
'polak_ribiere_plus': """Polak ribiere plus

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere_plus
""",
'hestenes_stiefel': """Hestenes stiefel

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hestenes_stiefel
""",
'dai_yuan': """Dai yuan

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#dai_yuan
""",
'conjugate_descent': """Conjugate descent

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#conjugate_descent
""",
'liu_storey': """Liu storey

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#liu_storey
""",
'hager_zhang': """Hager and Zhang's β

Parameters
----------
s
    the state
eta : float, default: 0.4
    how negative β may be

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hager_zhang
""",
'Every': """Restart every n steps

Parameters
----------
n : int
    steps from one restart to the next

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#every
""",
'powell': """Restart when successive residuals are not nearly orthogonal

Parameters
----------
s
    the state
nu : float, default: 0.2
    how large rᵀr₋/rᵀr may be

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#powell
""",
'negative': """Negative

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#negative
""",
'ascent': """Ascent

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ascent
""",
'Line': """f along a direction, for one start or many: moves to the points that the searches find

Parameters
----------
F
    the `Objective`
search : LineSearch
    how to search

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line
""",
'first_step': """A hundredth of the size of x, or of f

Parameters
----------
x
    where, and −f′ there
r
    where, and −f′ there
value
    f, and f′ᵀd
slope
    f, and f′ᵀd

Returns
-------
list
    for each start

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#first_step
""",
'next_step': """So far that f goes down by as much as in the last step, were it a parabola

Parameters
----------
last : list
    the step lengths before, and f where they began
before : list
    the step lengths before, and f where they began
value : list
    f now, and f′ᵀd
slope : list
    f now, and f′ᵀd

Returns
-------
list
    for each start

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#next_step
""",
'ahead': """The step lengths to try first, after a short look ahead if that is worth it

Parameters
----------
s
    the state
line : Line

Returns
-------
list
    for each start

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ahead
""",
'nonlinear_cg': """Nonlinear conjugate gradients: B4 and B5 of the paper, with any β, any line search, any restarts

Parameters
----------
f : function
    a function of x made of PyTorch operations: one number; of many starts, one
    for each row
x0
    where to start: a tensor, a list or dict of tensors; many starts: the rows
    of `(m, n…)`
beta : default: hager_zhang
    how much of the last direction is kept: a function of the state
restart : default: ()
    a rule, or several, that say when to keep nothing of it
line_search : default: HagerZhang(delta=0.1, sigma=0.1, epsilon=1e-06, gamma=0.66, looks=True)
    how far to go along a direction
M : matrix, operator or function, optional
    preconditioner, `M(r)` ≈ H⁻¹r: a matrix, a function, or changing
    (`hessian_diagonal`)
grad : optional
    the gradient, a function of x that returns its shape; by autograd if None
gtol : float, default: 1e-05
    stop when no entry of the gradient is larger, each start by itself
ftol : float, default: 0.0
    stop when a step lowers f by no more than ftol·|f|; 0 for never
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
callback : function, optional
    called with the State at each k; True stops. Its tensors change: clone to
    keep
history : bool, default: False
    keep f, max |f′| and the step lengths in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the gradient
timeout : float, optional
    most seconds

Returns
-------
tuple[torch.Tensor, MinimumInfo]
    the best x seen, in the form of x0, and a MinimumInfo (MinimaInfo for many
    starts)

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "M is …×…, and x0 has … entries"
ImportError
    "progress=True needs fastprogress"
TypeError
    "x0 is complex"
    "M is … and x0 is …: convert one of them, for example M.to(…)"

Notes
-----
Shewchuk (1994), §14, algorithms B4, B5.
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#nonlinear_cg
""",
'taken_to': """M, and if it changes with x, M at this x

Parameters
----------
M
F
x

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#taken_to
""",
'hessian_diagonal': """An M that follows f: divide by the diagonal of the Hessian at every x, by size

Parameters
----------
every : int, default: 1
    take a new diagonal every so many steps
small : int, default: 32
    up to so many unknowns it is exact
probes : int, default: 8
    else, how many random vectors
floor : float, default: 1e-08
    the smallest entry, as a part of the largest

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal
""",
'Line.ask': """f and its slope at these step lengths

Parameters
----------
alphas : list
    a step length for each start

Returns
-------
list
    value and slope (and curvature) for each

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.ask
""",
'Line.place': """The points x + αd, in `spare`

Parameters
----------
x
d
alphas

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.place
""",
'Line.move': """Search from x along d

Parameters
----------
x
    the points and the directions
d
    the points and the directions
value
    f and −f′ there
r
    f and −f′ there
first : list
    for each start the step length to try first

Returns
-------
tuple
    the new x, its value and its r

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line.move
""",
'hessian_diagonal.refresh': """The map to apply at this x

Parameters
----------
F
x

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal.refresh
""",
'hessian_diagonal.measured': """The diagonal, exact or estimated

Parameters
----------
F
x

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hessian_diagonal.measured
""",
},
'objective': {
'Objective': """f and its gradient at a vector, or at many, and how often each was asked for

Parameters
----------
f
    of the unknown as the user has it: one number, or one for each row of x0
x0
    a tensor of any shape, or a list or dict of tensors
grad : optional
    the gradient, in the shape of x0; autograd's if None

Raises
------
ValueError
    "… is a single number"
    "… is on … and b is on …: move one of them, for example b.to(…)"
TypeError
    "x0 is complex"
    "x0 holds a …: a … must hold tensors only"
    "x0 holds tensors of different kinds, …: convert them to one"
    "… is None"
    "… is on the meta device"
    "… is … and b is …: convert one of them, for example ….to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective
""",
'Metric': """M as a method applies it, z = M(r)

Parameters
----------
M
F

Raises
------
ValueError
    "M is …×…, and x0 has … entries"
    "M(r) must have the shape of r"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "M is … and x0 is …: convert one of them, for example M.to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#metric
""",
'Objective.rows': """Are there many starts?

Parameters
----------
y

Raises
------
ValueError
    "f must return one number, a tensor of shape ()…: it has shape ….…"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.rows
""",
'Objective.number': """y, if it is what f may return

Parameters
----------
y

Raises
------
TypeError
    "f must return a tensor, made of x by PyTorch operations"
    "f returned …: it must be a real floating-point number"
ValueError
    "f returned shape … at first, and now …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.number
""",
'Objective.look': """A vector for autograd, and the value there

Parameters
----------
x

Raises
------
ValueError

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.look
""",
'Objective.alone': """f at x, without the gradient

Parameters
----------
x

Raises
------
ValueError

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.alone
""",
'Objective.gradient': """The gradient; with `keep` it can be differentiated again

Parameters
----------
leaf
y
keep

Raises
------
ValueError
    "there is no path from x to f"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.gradient
""",
'Objective.given': """The gradient that the user computes

Parameters
----------
leaf
keep

Raises
------
ValueError

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.given
""",
'Objective.like': """What grad returned, as a vector

Parameters
----------
g
leaf

Raises
------
ValueError
    "grad(x) must have the shape of x0, …: it has …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.like
""",
'Objective.product': """The Hessian times v, at the point where the gradient was last taken with `keep`

Parameters
----------
v
    in the shape of x

Returns
-------
torch.Tensor

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.product
""",
'Objective.difference': """The same from two gradients

Parameters
----------
x
r
v

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.difference
""",
'Objective.shown': """A state as the user sees it: tensors in the shape of x0, and numbers

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#objective.shown
""",
'Metric.refresh': """Where M depends on x, take it there

Parameters
----------
F
x

Notes
-----
https://quadsolve.github.io/quadsolve/core/objective.html#metric.refresh
""",
},
'operators': {
'LinearOperator': """A linear map, known by what it does to a vector

Parameters
----------
matvec
    function of `(v, out)`: the product; `out` is a tensor it may write to and
    return, or None
shape : tuple, optional
    `(m, n)`, or `(*, m, n)` for a batch of maps, or None where it is not known
dtype : torch.dtype, optional
    of the vectors it takes, or None for any
device : torch.device, optional
    where those live, or None for anywhere
name : str, default: 'operator'
    what it was made of, for its repr
rmatvec : optional
    function of `v`: the product with the adjoint; autograd finds it if None
rows : str, optional
    how `matvec` takes many vectors, `(*, n)`: 'all' at once; None to find out
    when it is needed

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator
""",
'LinearOperator.ndim': """The number of dimensions, as of the dense tensor: 2, and more for a batch

Returns
-------
int

Raises
------
TypeError
    "the size of … is not known"

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.ndim
""",
'LinearOperator.matmat': """The product with every column of `V`

Parameters
----------
V
    `(*, n, k)`

Returns
-------
torch.Tensor
    `(*, m, k)`

Raises
------
ValueError
    "matmat takes columns, (n, k), and this is …: matvec takes that"
    "… takes vectors, and this is a single number"
    "cannot multiply … and …"
    "batches of shape … and … do not fit"
TypeError
    "… takes a dense tensor or array, not a …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.matmat
""",
'LinearOperator.matvec': """The product with one vector

Parameters
----------
v : tensor
    `(n,)`, or one column, `(n, 1)`

Returns
-------
torch.Tensor
    `(m,)` or `(m, 1)`; for a batch `(*, m)`, `(*, m, 1)`

Raises
------
ValueError
    "matvec takes one vector, and this is …"
    "… takes vectors, and this is a single number"
    "cannot multiply … and …"
TypeError
    "… takes a dense tensor or array, not a …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.matvec
""",
'LinearOperator.expand': """The same maps, repeated along the new dimensions of a batch

Parameters
----------
batch : tuple
    to which the batch of this operator can be broadcast

Returns
-------
LinearOperator
    `(*batch, m, n)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.expand
""",
'LinearOperator.select': """One map of a batch; the map itself where there is only one

Parameters
----------
i : tuple
    which map of a batch

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.select
""",
'LinearOperator.watch': """Apply it once, and learn what tensors it computes with

Parameters
----------
v : tensor
    a vector to try it on, `(n,)`

Returns
-------
torch.Tensor
    the product

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.watch
""",
'LinearOperator.with_tensors': """The map as a function of what it is made of

Parameters
----------
tensors : tuple
    as many as `self.tensors`, in that order

Returns
-------
LinearOperator
    the same map, made of other tensors

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.with_tensors
""",
'LinearOperator.fresh': """The same map, not yet watched

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.fresh
""",
'LinearOperator.product': """The product, written so that PyTorch can differentiate it in `v` and in `self.tensors`

Parameters
----------
v : tensor
    `(*, n)`

Returns
-------
torch.Tensor
    `(*, n)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.product
""",
'LinearOperator.H': """The adjoint: transposed and conjugated

Returns
-------
LinearOperator

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.h
""",
'LinearOperator.T': """The transpose; for a complex operator use `H`, the adjoint

Returns
-------
LinearOperator

Raises
------
TypeError
    "A is complex"

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.t
""",
'LinearOperator.rmatvec': """The product of the adjoint with one vector

Parameters
----------
u : tensor
    `(m,)`, or one column, `(m, 1)`

Returns
-------
torch.Tensor
    `(n,)` or `(n, 1)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.rmatvec
""",
'LinearOperator.rmatmat': """The product of the adjoint with every column of `U`

Parameters
----------
U
    `(*, m, k)`

Returns
-------
torch.Tensor
    `(*, n, k)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.rmatmat
""",
'LinearOperator.mapped': """The operator when `torch.vmap` maps over its tensors

Parameters
----------
tensors : tuple
    in the place of `self.tensors`
dims : tuple
    where each of them has its extra dimension; None where it has none
size : int
    of that dimension
ndim : int
    dimensions of the vectors that `self` is applied to

Returns
-------
LinearOperator
    applied to vectors with a first dimension more

Notes
-----
https://quadsolve.github.io/quadsolve/core/operators.html#linearoperator.mapped
""",
},
'optim': {
'Closure': """The loss of a model as a function of one vector: all its parameters, one after the other

Parameters
----------
params : list
    the parameters, tensors
closure
    computes the loss

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure
""",
'Minimiser': """A method of this book as an optimiser of PyTorch: what `NCG` and `NewtonCG` have in common

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
""",
'NCG': """Nonlinear conjugate gradients as an optimiser: four vectors of memory

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
""",
'NewtonCG': """Newton–CG as an optimiser; its closure returns the loss and does not call backward()

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
""",
'Closure.gradients': """The loss, and its derivatives with respect to the parameters

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
""",
'Closure.product': """The Hessian times v, where the loss was last asked for

Parameters
----------
v

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#closure.product
""",
'Minimiser.unknowns': """The parameters that move

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.unknowns
""",
'Minimiser.saved': """The State to go on from; None if the parameters or the loss are not as the last step left them

Parameters
----------
F
r

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.saved
""",
'Minimiser.prepare': """The loss as a function of a vector, M, and a line to search along

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
""",
'Minimiser.step': """Take up to `max_iter` iterations

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
""",
'Minimiser.iterate': """The last State of at most so many iterations, and how it ended

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
""",
'Minimiser.keep_state': """Iterate and gradient go into the parameters, and what is needed to go on into `state`

Parameters
----------
F
s
begun

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.keep_state
""",
'Minimiser.info': """How it stands: 'maxiter' if there is more to do

Returns
-------
MinimumInfo
    of all steps together

Notes
-----
https://quadsolve.github.io/quadsolve/paper/optimizers.html#minimiser.info
""",
'Minimiser.load_state_dict': """Take up a saved state; the options must be those with which it was saved

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
""",
},
'pipelined': {
'single_reduction_cg': """Conjugate gradients with one reduction a step (Chronopoulos and Gear 1989); A and M as for `cg`

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), equations (46)–(49).
https://quadsolve.github.io/quadsolve/beyond/fewer_reductions.html#single_reduction_cg

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.single_reduction_cg(A, b)
>>> info.converged, info.niter
""",
'pipelined_cg': """Conjugate gradients whose one reduction is under way during M and A (Ghysels and Vanroose 2014); as for `cg`

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), equations (46), (48).
https://quadsolve.github.io/quadsolve/beyond/fewer_reductions.html#pipelined_cg

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.pipelined_cg(A, b)
>>> info.converged, info.niter
""",
'step_time': """How long one step takes, by a model: an all-reduce is 2 log₂(ranks) messages, one after the other

Parameters
----------
method : str
    'cg', 'single_reduction_cg' or 'pipelined_cg'
ranks
    number of processes, or an array of them
product
    seconds that a process takes for its part of a product with A, a number or
    an array as `ranks`
vector
    seconds to read or write its part of a vector, likewise
latency : float
    seconds from one process to another, for a short message
M : optional
    seconds for its part of M(r), likewise; None for no preconditioner

Returns
-------
seconds, as `ranks`

Raises
------
ValueError
    "method=…: it must be one of …"

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/fewer_reductions.html#step_time

Examples
--------
>>> for method in 'cg', 'single_reduction_cg', 'pipelined_cg':
...     costs = dict(product=1e-4, vector=5e-6, latency=5e-6) # seconds
...     seconds = qs.pipelined.step_time(method, ranks=1024, **costs)
...     print(f'{method}: {1e6*seconds:.0f} µs')
""",
},
'precond': {
'Preconditioner': """An approximate inverse of a symmetric (Hermitian) positive-definite matrix, to be used as `M=`

Parameters
----------
A
    the operator of the matrix, as `checked` returns it
name : str
    for its repr

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#preconditioner
""",
'checked': """The matrix as an operator, or an error that says what is wrong with it

Parameters
----------
A : matrix, operator or function
    the matrix, in any form that `aslinearoperator` takes
who : str
    the name of the preconditioner, for the errors
entries : bool, default: True
    does it need the entries of A?

Returns
-------
LinearOperator
    the operator, whose entries are in `A`: a dense or CSR tensor, without a
    gradient

Raises
------
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"
ValueError
    "A is …×…: it must be square"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#checked
""",
'jacobi': """Division by the diagonal of A (p. 40)

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` or `(*, n, n)`: a matrix, or a sum or
    multiple of such

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
NotImplementedError
    "… cannot be made inside torch.vmap"
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is …×…: it must be square"
    "… divides by the diagonal of A, which in row … is …: it must be positive,
    …"
    "A has entries that are not finite"
    "A is not symmetric"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
Shewchuk (1994), §12, p. 40.
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#jacobi
""",
'block_jacobi': """The inverses of square blocks along the diagonal of A

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` or `(*, n, n)`: a dense or sparse
    matrix
block_size : int, optional
    so many consecutive unknowns make up a block; the last may be smaller
blocks : optional
    or lists of unknowns, that name each of them once

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "block_jacobi needs one of block_size= and blocks="
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "A is …×…: it must be square"
    "block_size=…: a block has at least 1 unknown"
    "the block of the unknowns … is not positive-definite, so A is not"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "blocks name unknowns from … to …: there are those from 0 to …"
    "unknown … is in … blocks"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#block_jacobi
""",
'ssor': """Symmetric successive over-relaxation: a sweep of Gauss–Seidel forward and one backward

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite, `(n, n)` sparse or dense, or `(*, n, n)` dense
omega : float, default: 1.0
    relaxation, 0 < omega < 2: 1 is Gauss–Seidel

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "A is …×…: it must be square"
    "… divides by the diagonal of A, which in row … is …: it must be positive,
    …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#ssor
""",
'additive': """Their sum, $M_1 + M_2 + …$

Parameters
----------
*Ms : matrix, operator or function
    preconditioners: matrices or operators `(n, n)`, functions, modules

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
TypeError
    "… needs at least one preconditioner"
    "… must know the size"
    "…: the parts are …: convert, as M.to(dtype)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "…: sizes differ, …"
    "layout=…: pass 'keep', or None to let a solve choose"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#additive
""",
'multiplicative': """One after the other, each on what is left: $M_1$, $M_2$, and the adjoint of $M_1$

Parameters
----------
A : matrix, operator or function
    the matrix, or an operator of known size, `(n, n)` or `(*, n, n)`
*Ms : matrix, operator or function
    preconditioners in the order of their turns; the last has one turn, the
    others come again, adjoint

Returns
-------
Preconditioner
    `(*, n, n)`

Raises
------
TypeError
    "… needs the entries of A"
    "… must know the size of A"
    "… needs at least one preconditioner"
    "… must know the size"
    "…: the parts are …: convert, as M.to(dtype)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
ValueError
    "A is …×…: it must be square"
    "…: sizes differ, …"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
NotImplementedError
    "… cannot be made inside torch.vmap"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#multiplicative
""",
'flexible_cg': """Conjugate gradients for an M that may change from step to step (Notay's FCG(1), with the β of Polak and Ribière)

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#flexible_cg
""",
},
'problem': {
'State': """What a method shows of itself at an iterate: at least `x` and the residual `r`; the driver adds the count `k`

Parameters
----------
**kw

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#state
""",
'Opaque': """A map that hides the tensors that it depends on: it has a first derivative, and no more

Parameters
----------
of
tensors

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#opaque
""",
'Problem': """A method and all that it is given, of one kind and checked: vectors are the last dimension

Parameters
----------
method
A
b
x
M
opts : optional
first : optional
back : optional

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem
""",
'read': """The problem that these arguments state, or an error that says what is wrong with them

Parameters
----------
method
    generator function of a method
A
    as in `drive`
b
    as in `drive`
x0 : optional
    as in `drive`
M : optional
    as in `drive`
opts : optional
    a State with the options of the driver
ndim : optional
    as in `drive`

Returns
-------
Problem

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
    "A(x) has shape …, but x has …"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
    "… is …: pass …"
    "A(x) returned a …, not a tensor"
    "A(x) is … where x is …: keep the type of x"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#read
""",
'Products': """An operator as a loop uses it: one buffer, one counter

Parameters
----------
A
like
x : optional
first : optional

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#products
""",
'Problem.shown': """A state as the user sees it, in the shape of `b`

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.shown
""",
'Problem.operators': """A and M as they are applied

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.operators
""",
'Problem.parts': """The operators of A and M, of which M may be None

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.parts
""",
'Problem.at': """One system of a batch, or with slices some of them, with nobody watching

Parameters
----------
i

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.at
""",
'Products.matrix': """The tensor that A was made of, for a method that needs its entries

Raises
------
TypeError
    "this method needs all of A, and its rows are spread over processes"
    "this method needs the entries of A"

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#products.matrix
""",
'Problem.near_one': """The problem with right-hand sides of a size near one, and the way back for a solution and its report

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.near_one
""",
},
'processes': {
'together': """Run a function in `n` processes on this machine that can talk to each other (not on Windows)

Parameters
----------
f
    a function, called in each process with its process group ready
n : int
    how many processes
*args
    of f
timeout : float, default: 60.0
    most seconds that one process waits for another; twice that for all
check : bool, default: True
    raise what a process has raised? Else it stands in the list

Returns
-------
list
    what each process returned, by rank

Raises
------
OSError
    "together needs os.fork"
RuntimeError
    "rank …: …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#together
""",
'Team': """Processes that share a problem: sums over them, messages between them, and how many there were

Parameters
----------
mesh : optional
    a process group, or a DeviceMesh of one dimension; None: all processes there
    are

Raises
------
ValueError
    "this process does not belong to the mesh"
    "the mesh has … dimensions"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team
""",
'Layout': """Who has which unknowns: rank r those from `starts[r]` up to `starts[r + 1]`

Parameters
----------
team : Team
    the processes
sizes
    how many unknowns each of them has

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#layout
""",
'evenly': """`n` unknowns, about as many for each process of the team

Parameters
----------
n
team

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#evenly
""",
'Vector': """A vector, or several as columns, spread over processes

Parameters
----------
local : torch.Tensor
    `(m,)` or `(m, k)`: the entries of this process
layout : Layout
    who has which

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector
""",
'Exchanged': """Messages, whose derivatives are the same messages backwards

Parameters
----------
*args
**kwargs

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#exchanged
""",
'local_part': """What this process has of a DTensor, and anything else as it is

Parameters
----------
v

Raises
------
ValueError
    "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
    it"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#local_part
""",
'vector': """A vector, spread as those that the matrix is applied to

Parameters
----------
v : tensor
    the whole vector, `(n,)` or `(n, k)`, the same in each process; or the
    entries of this one
at
    a matrix, vector or layout that says who has which

Returns
-------
Vector

Raises
------
TypeError
    "a … does not say who has which unknowns"
    "… is None"
    "… is on the meta device"
ValueError
    "v has … rows"
    "… is a single number"
    "a DTensor must be spread by rows, [Shard(0)], and this is …: redistribute
    it"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector
""",
'scatter': """A vector from the process that has all of it

Parameters
----------
v : tensor
    the whole vector, `(n,)` or `(n, k)`, on one rank; None on the others
at
    a matrix, vector or layout that says who has which
source : int, default: 0
    the rank that has it

Returns
-------
Vector

Raises
------
TypeError
    "a … does not say who has which unknowns"
    "… is None"
    "… is on the meta device"
ValueError
    "v has … rows, and there are … unknowns"
    "… is a single number"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#scatter
""",
'Team.begin': """Begin to add up what the processes have, in one all-reduce

Parameters
----------
t : torch.Tensor
    numbers, of the same shape in each process; overwritten

Returns
-------
function
    a function that waits, and returns the sums

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.begin
""",
'Team.max': """The largest of what the processes have, entry by entry; NaN counts as infinite

Parameters
----------
t

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.max
""",
'Team.exchange': """Begin to send rows to other processes

Parameters
----------
given : torch.Tensor
    `(s, *)`: rows for the others, those for rank 0 first
sent : list
    how many of them for each rank
due : list
    how many rows each rank sends here

Returns
-------
function
    a function that waits, and returns the rows that have come, `(d, *)`, those
    of rank 0 first

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.exchange
""",
'Team.facts': """What each process says, by rank

Parameters
----------
fact

Returns
-------
list

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.facts
""",
'Team.each': """f(), and if it raises in one process, an error in all of them

Parameters
----------
f
    a function without arguments, which does not talk to other processes

Returns
-------
what it returns

Raises
------
ValueError

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.each
""",
'Team.agreed': """Complain in every process if something is not the same in all

Parameters
----------
name
**facts

Raises
------
ValueError
    "… of …: … on rank 0, but … on rank …: they must agree"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#team.agreed
""",
'Vector.by': """The vector of f's values

Parameters
----------
f : function
    a function of tensors of the same shape, entry by entry
*others
    vectors of the same layout, or numbers

Returns
-------
Vector

Raises
------
ValueError
    "another layout"

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector.by
""",
'Vector.dot': """The inner product, in one all-reduce

Parameters
----------
other : Vector
    in the same layout

Returns
-------
the inner product, the same number in every process; of columns `(k,)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector.dot
""",
'Vector.norm': """The Euclidean norm

Returns
-------
the same number in every process; of columns `(k,)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector.norm
""",
'Vector.gather': """The whole vector in natural order. A gradient through it adds up what all processes ask for

Returns
-------
torch.Tensor
    `(n,)` or `(n, k)`, in every process

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#vector.gather
""",
},
'quadratic': {
'QuadraticForm': """The quadratic function $f(x) = \\tfrac12 x^TAx - b^Tx + c$ (p. 2, equation 3)

Parameters
----------
A : matrix, operator or function
    the matrix, `(n, n)`; it need not be symmetric
b : tensor, optional
    the vector, `(n,)`; zeros if None
c : float, default: 0.0
    the number: the height at the origin

Raises
------
ValueError
    "A must be a square matrix, (n, n)"
    "A is …×…, so b must have shape (…,)"
TypeError
    "b is … and A is …: convert one, perhaps b.to(…)"

Notes
-----
Shewchuk (1994), §3, p. 2, equation (3).
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform
""",
'QuadraticForm.on_grid': """The values at the points (x1, x2), as the functions that draw want them (two unknowns)

Parameters
----------
x1
    first coordinates: a NumPy array or tensor of any shape
x2
    second coordinates, of the same shape

Returns
-------
numpy.ndarray
    NumPy array of values, of that shape

Raises
------
ValueError
    "on_grid is for two unknowns"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.on_grid
""",
'QuadraticForm.gradient': """The gradient $f'(x) = \\tfrac12 A^Tx + \\tfrac12 Ax - b$, for any $A$ (p. 4, equation 6)

Parameters
----------
x : tensor
    one point, `(n,)`, or many, `(*, n)`

Returns
-------
torch.Tensor
    a vector for each point, shaped as `x`

Raises
------
TypeError
    "x is … and A is …: convert one, for example x.to(…)"
ValueError
    "the last dimension of x must be …, a number for each unknown"

Notes
-----
Shewchuk (1994), §3, p. 4, equation (6).
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.gradient
""",
'QuadraticForm.hessian': """The matrix of second derivatives, $f'' = \\tfrac12(A + A^T)$: the symmetric part of $A$

Returns
-------
torch.Tensor
    `(n, n)`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.hessian
""",
'QuadraticForm.kind': """The shape of the graph: the signs of the eigenvalues of the symmetric part, in a word (p. 5)

Returns
-------
str
    'positive-definite', 'positive-semidefinite', 'indefinite', …

Raises
------
ValueError
    "A has entries that are not finite"

Notes
-----
Shewchuk (1994), §3, p. 5.
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.kind
""",
'QuadraticForm.minimiser': """The lowest point, which solves $\\tfrac12(A^T + A)x = b$ (p. 4); a `ValueError` says why there is not just one

Returns
-------
torch.Tensor
    `(n,)`

Raises
------
ValueError
    "A has entries that are not finite"

Notes
-----
Shewchuk (1994), §3, p. 4.
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.minimiser
""",
'QuadraticForm.gap': """How far above the lowest point: $f(x) - f(x^*) = \\tfrac12(x - x^*)^TA(x - x^*)$ (p. 5, equation 8)

Parameters
----------
x : tensor
    one point, `(n,)`, or many, `(*, n)`

Returns
-------
torch.Tensor
    a number for each point, `(*,)`; 0 at the minimiser

Raises
------
TypeError
    "x is … and A is …: convert one, for example x.to(…)"
ValueError
    "the last dimension of x must be …, a number for each unknown"

Notes
-----
Shewchuk (1994), §3, p. 5, equation (8).
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.gap
""",
},
'rates': {
'energy_norm': """The A-norm $\\|e\\|_A = \\sqrt{e^TAe}$ (p. 17): of an error, $\\sqrt{2(f(x_{(i)}) - f(x))}$

Parameters
----------
A
    symmetric positive-definite: a matrix (dense or sparse), or a function of a
    vector
e : tensor
    one vector, `(n,)`, or many, `(*, n)`

Returns
-------
torch.Tensor
    a number for each vector, `(*,)`

Raises
------
ValueError
    "eᵀAe is …: A is not positive-definite, and has no energy norm"
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
Shewchuk (1994), §6, p. 17.
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#energy_norm
""",
'contraction_factor': """What one step of steepest descent leaves of the A-norm of the error: ω of equation 25 (p. 18)

Parameters
----------
A : matrix, operator or function
    symmetric positive-definite matrix, `(n, n)`
e : tensor
    the error, `(n,)`, or many, `(*, n)`; its length does not matter

Returns
-------
torch.Tensor
    ω for each error, `(*,)`, from 0 to 1; 0 where the error is 0

Raises
------
ValueError
    "A is not symmetric"
    "A has the eigenvalue …: it is not positive-definite"

Notes
-----
Shewchuk (1994), §6, p. 18, equations (18), (25).
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor
""",
'contraction_factor_2d': """What one step of steepest descent leaves of the A-norm, with two unknowns: ω of equation 26 (p. 18)

Parameters
----------
kappa
    condition number, at least 1: a number, array or tensor
mu
    slope ξ₂/ξ₁ of the error, ξ₁ along the *larger* eigenvalue; ±∞ too

Returns
-------
torch.Tensor
    ω, of the shape that `kappa` and `mu` broadcast to

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
Shewchuk (1994), §6, p. 18, equation (26).
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor_2d
""",
'sd_error_bound': """The most that steepest descent may leave of the A-norm, $((\\kappa-1)/(\\kappa+1))^k$ (p. 20, equations 27, 28)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
k : int, default: 1
    number of steps; for one step, the bound on ω

Returns
-------
the largest possible ratio of the A-norms of the error, after and before: as
`kappa` and `k`

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
Shewchuk (1994), §6, p. 20, equation (27).
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#sd_error_bound
""",
'sd_suboptimality_bound': """The most that steepest descent may leave of $f(x_{(0)})-f(x)$: $((\\kappa-1)/(\\kappa+1))^{2k}$ (p. 21)

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
k : int, default: 1
    number of steps

Returns
-------
the largest possible ratio of the heights above the minimum, after and
before

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
Shewchuk (1994), §6, p. 21.
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#sd_suboptimality_bound
""",
},
'reference': {
'Task': """Task(title, page, modules)

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
""",
'names': """The public names of a module: its `__all__`

Parameters
----------
module : str
    such as 'krylov' or 'dev.docs'; '' for the package itself

Returns
-------
list

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#names

Examples
--------
>>> qs.reference.names('krylov'), qs.reference.home('distributed', 'Team')
""",
'home': """The module where a public name is made

Parameters
----------
module : str
    such as 'krylov'; '' for the package itself
name : str
    one of its public names

Returns
-------
str
    a module; the name itself where it is a module's

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#home

Examples
--------
>>> qs.reference.names('krylov'), qs.reference.home('distributed', 'Team')
""",
'page_title': """The name of the page that a module comes from

Parameters
----------
module : str
    such as 'krylov'

Returns
-------
str
    such as 'Conjugate gradients'

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#page_title

Examples
--------
>>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
""",
'address': """The address of a page on the web

Parameters
----------
page : str
    of the site, such as 'use/solve.html'

Returns
-------
str

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#address

Examples
--------
>>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
""",
'page_of': """The address where a name is made and explained

Parameters
----------
module : str
    such as 'krylov'
name : str, default: ''
    one of its names; the page itself if empty

Returns
-------
str
    such as 'https://…/paper/conjugate_gradients.html#cg'

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#page_of

Examples
--------
>>> qs.reference.page_title('krylov'), qs.reference.page_of('krylov', 'cg')
""",
'task_of': """The task that a module is for, or one of its names

Parameters
----------
module : str
    such as 'krylov'
name : str, default: ''
    one of its names

Returns
-------
str
    such as 'solve'

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#task_of

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
""",
'Entry': """A public name, and one line about it

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#entry

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> e.module, e.name, e.label, e.page
""",
'has_example': """Is there an example of it? There is, if its task has a page for them

Parameters
----------
e : Entry
    a public name

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#has_example

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
""",
'link': """The address of its example, or else of its page

Parameters
----------
e : Entry
    a public name

Returns
-------
str

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#link

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> qs.reference.task_of('krylov'), qs.reference.has_example(e), qs.reference.link(e)
""",
'Index': """Entries, shown with links, module by module

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#index

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> e.module, e.name, e.label, e.page
""",
'entries': """The public names whose home is a module

Parameters
----------
module : str
    such as 'krylov'

Returns
-------
list
    of `Entry`

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#entries

Examples
--------
>>> e = qs.reference.entries('krylov')[0]
>>> e.module, e.name, e.label, e.page
""",
'index': """The public names of the package by task, with links to their examples and pages

Parameters
----------
task : str, optional
    one of `tasks`; all of them if None

Returns
-------
Index

Raises
------
ValueError
    "… is none of the tasks"

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#index

Examples
--------
>>> list(qs.reference.tasks)[:4], len(qs.reference.index('precondition')) > 20
""",
'find': """The public names in which all these words occur, or in what is said of them

Parameters
----------
words : str
    what to look for, such as 'precond' or 'least squares'; case does not matter

Returns
-------
Index

Raises
------
ValueError
    "… is none of the tasks"

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#find

Examples
--------
>>> qs.reference.find('incomplete factor')
""",
'Rows': """Names with what is said of each, shown one above the other

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#rows

Examples
--------
>>> qs.reference.fields(qs.leastsq.LeastSquaresInfo)
""",
'fields': """What the fields of a report mean; those that it has of its own, and not from the report that it extends

Parameters
----------
report : type
    a class with fields, such as `SolveInfo`

Returns
-------
Rows
    name → meaning, and the type

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#fields

Examples
--------
>>> qs.reference.fields(qs.leastsq.LeastSquaresInfo)
""",
'advice': """The advice of every status

Parameters
----------
statuses : type
    `Status`, or that of a minimiser or a line search

Returns
-------
Rows
    status → what has happened, and what to do

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#advice

Examples
--------
>>> qs.reference.advice(qs.Status)['timeout']
""",
'Entry.label': """As it is written: `qs.cg`, or with its module

Returns
-------
str

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#entry.label
""",
'Entry.page': """The address where it is made

Returns
-------
str

Notes
-----
https://quadsolve.github.io/quadsolve/core/names.html#entry.page
""",
},
'scaling': {
'Machine': """What a step costs on many processes, by three numbers

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
""",
'seconds_per_step': """How long a step takes, measured; called in every process

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
""",
'fitted': """The three numbers with which the model is nearest to what was measured, relatively

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
""",
'Machine.step': """The time of one step

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
""",
},
'sliders': {
'stepper': """Add a slider that shows one step at a time

Parameters
----------
fig : go.Figure
    what stands still; changed in place
steps : list
    for each position of the slider, the traces shown there
label : str, default: 'step'
    what the slider counts
names : list, optional
    of the positions; `None`: 0, 1, 2, …
play : bool, default: True
    buttons that play and pause?
layouts : list, optional
    for each position, changes of the layout, such as `dict(title_text=…)`
start : int, default: -1
    position at first; -1 is the last

Returns
-------
go.Figure
    the same figure, with frames

Raises
------
ValueError
    "a stepper needs at least one step"
    "give each of the … steps its own name and, if any, layout"

Notes
-----
https://quadsolve.github.io/quadsolve/core/sliders.html#stepper
""",
'panels': """Put figures side by side, with one slider for all

Parameters
----------
*figs : go.Figure
    finished figures; those with a `stepper` have equally many steps
titles : list, optional
    one for each; `None`: the figures' own
widths : list, optional
    relative; `None`: equal
height : int, optional
    pixels; `None`: the highest figure's
title : str, default: ''
    the claim of the whole
gap : float, optional
    between panels, as a fraction of the width

Returns
-------
go.Figure

Raises
------
ValueError
    "panels share one slider"

Notes
-----
https://quadsolve.github.io/quadsolve/core/sliders.html#panels
""",
'TwoSliders': """A figure with two sliders that combine; it shows itself as HTML

Parameters
----------
data : optional
layout : optional
frames : optional
skip_invalid : bool, default: False
**kwargs

Notes
-----
https://quadsolve.github.io/quadsolve/core/sliders.html#twosliders
""",
'two_sliders': """Add two sliders that combine: one stored frame for each pair of positions

Parameters
----------
fig : go.Figure
    what stands still
steps : list
    `steps[i][j]`: the traces for value i of the first slider and value j of the
    second
labels : tuple, default: ('x', 'ε')
    what the sliders change
values : tuple, optional
    two lists of what stands beside the sliders; `None`: 0, 1, 2, …
start : tuple, default: (-1, -1)
    positions (i, j) shown at first; -1 is the last

Returns
-------
TwoSliders
    a copy of `fig` with the grid of frames

Raises
------
ValueError
    "give … steps, as many as there are values, not … lists of …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/sliders.html#two_sliders
""",
},
'solver': {
'Notes': """Notes(k, rn, first, least, half, bound)

Examples
--------
>>> from quadsolve.solver import Notes, noteworthy
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> states = qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
>>> unknown = Notes(0, *[float('nan')]*5)
>>> limits = dict(look=1., every=10, stop=100, rhs_norm=20., eps=1e-16)
>>> s, notes, still = next(noteworthy(states, unknown, b.clone(), **limits))
>>> notes.k, notes.first, still
""",
'Driver': """What the drivers of one system and of many have in common

Parameters
----------
p

Raises
------
ImportError
    "progress=True needs fastprogress"

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#driver

Examples
--------
>>> from quadsolve.solver import Driver
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> options = qs.problem.State(progress=False, timeout=60.)
>>> driver = Driver(qs.problem.read(qs.cg.method, A, b, None, None, options))
>>> driver.symmetric, driver.late
""",
'noteworthy': """The states at which the driver has to look, what it has noted on the way, and whether x stands still

Parameters
----------
states
notes
kept
look
every
stop
rhs_norm
eps

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#noteworthy

Examples
--------
>>> from quadsolve.solver import Notes, noteworthy
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> states = qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
>>> unknown = Notes(0, *[float('nan')]*5)
>>> limits = dict(look=1., every=10, stop=100, rhs_norm=20., eps=1e-16)
>>> s, notes, still = next(noteworthy(states, unknown, b.clone(), **limits))
>>> notes.k, notes.first, still
""",
'drive': """Run a method to its end. On every ending x is finite, and no worse than the start or twice the best step

Parameters
----------
method
    generator function of `(A, b, M, x)` that yields a State with at least `x`
    and `r`, both updated in place
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None
**options
    those of the method

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#drive

Examples
--------
>>> from quadsolve.solver import drive
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = drive(qs.cg.method, A, b, rtol=1e-3)
>>> info.converged, info.niter
""",
'solver': """Make a method, a generator of iterates, into a solver

Parameters
----------
method : optional
    generator function of `(A, b, M, x, **options)`, see `drive`
symmetric : bool, default: True
    does the method need a symmetric A? Then a failed solve is checked for it
whole_state : bool, default: False
    is all that it remembers in its State? Then systems that have ended leave a
    batch early
variants : dict, optional
    option, True or False → the solver that is taken if it is True:
    'module.name'

Returns
-------
the solver: a function with the arguments of `drive`, and `.iterates` to
step by hand

Raises
------
ValueError
    "iterates steps through one system"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
TypeError
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#solver

Examples
--------
... @qs.solver
>>> def heavy_ball(A, b, M, x, *, step=.3, keep=.75):
...     "Gradient descent that keeps a part of its last step"
...     r, d = b - A(x), torch.zeros_like(b)
...     while True:
...         yield qs.problem.State(x=x, r=r)
...         d.mul_(keep).add_(M(r), alpha=step)
...         x.add_(d)
...         torch.sub(b, A(x), out=r)
... 
>>> x, info = heavy_ball(qs.gallery.poisson(20, 20), torch.ones(400).double())
>>> info.converged, info.niter
""",
'trace': """The story of a solve, for figures and tests

Parameters
----------
states
    states, as from `cg.iterates(A, b, x0)`
steps : int, optional
    how many steps to take at most; all there are if None

Returns
-------
State
    each field of the states stacked: `x` is (steps + 1, n), `alpha` is (steps +
    1,), …

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#trace

Examples
--------
>>> from quadsolve.solver import trace
>>> A, b, _ = qs.gallery.sample_problem()
>>> story = trace(qs.cg.iterates(A, b, [-2., -2.]))
>>> story.x
""",
'Driver.ask': """A product that no method asked for, counted for those who need it

Parameters
----------
v
who : int, default: 1

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#driver.ask
""",
'Driver.why': """Measure what the rules want to know about a bad step

Parameters
----------
n
s
who : int, default: 1

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#driver.why
""",
'Driver.is_symmetric': """Measure how far A is from symmetric, with a random pair

Parameters
----------
n
who : int, default: 1

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#driver.is_symmetric
""",
'Driver.is_singular': """Measure what size of ‖Ad‖/‖d‖ means nothing: a small part of what A makes of a random vector

Parameters
----------
n
who : int, default: 1

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#driver.is_singular
""",
'Problem.one': """Solve one system, step by step

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#problem.one
""",
'Problem.run': """Solve: the solution and its report, without derivatives

Raises
------
ValueError

Notes
-----
https://quadsolve.github.io/quadsolve/core/solver.html#problem.run
""",
},
'spectrum': {
'Estimate': """A number that says how far to trust it; in a calculation it is a float

Parameters
----------
value : float
    the number
error : float, default: 0.0
    a bound on how far off it is; inf if no bound is known
side : str, default: ''
    'below': it can only be too small; 'above': too large; 'exact': only
    rounding is left
matvecs : int, default: 0
    products with the matrix that it took
converged : bool, default: True
    is it as good as was asked for?
residual : float, default: inf
    ‖Bv − λv‖ for the vector v of length 1 to which it belongs, if there is one

Notes
-----
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#estimate
""",
'spectral_radius': """The spectral radius $\\rho(B) = \\max|\\lambda|$ (p. 10)

Parameters
----------
B : matrix, operator or function
    the matrix, `(n, n)`, as for `aslinearoperator`; it need not be symmetric
small : int, default: 500
    up to this size all eigenvalues are computed
rtol : float, default: 1e-06
    above it: stop when the residual of the largest is below `rtol` of it …
maxiter : int, default: 100
    … or after so many products; so many vectors are kept
n : int, optional
    the size, if B is a function
dtype : torch.dtype, optional
    of the vectors, if B does not say
device : optional
    of the vectors, if B does not say
seed : int, default: 30817
    of the random start

Returns
-------
Estimate
    a float; 'exact' for a small matrix, else an estimate, with its residual

Raises
------
ValueError
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "A has entries that are not finite"
    "A(v) is not finite"
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
Shewchuk (1994), §5, p. 10.
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#spectral_radius
""",
'eigenbasis': """All eigenvalues and eigenvectors of a symmetric matrix (p. 10; p. 15, equation 17)

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`; it is
    made dense
n : int, optional
    the size, if A is a function
dtype : torch.dtype, optional
    of the vectors, if A does not say
device : optional
    of the vectors, if A does not say

Returns
-------
tuple[torch.Tensor, torch.Tensor]
    eigenvalues `(n,)`, the largest first; eigenvectors `(n, n)`, orthonormal,
    in columns

Raises
------
ValueError
    "A has entries that are not finite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "A is not symmetric"
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
Shewchuk (1994), §5, p. 10, 15, equation (17).
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#eigenbasis
""",
'rayleigh_quotient': """How much A stretches along v: $v^TAv/v^Tv$ (p. 10)

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`
v : tensor
    a nonzero vector, `(n,)`

Returns
-------
float
    between the smallest and the largest eigenvalue

Raises
------
ValueError
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "layout=…: pass 'keep', or None to let a solve choose"

Notes
-----
Shewchuk (1994), §5, p. 10.
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#rayleigh_quotient
""",
'power_iteration': """The eigenvalue of largest |λ|, and its vector; a symmetric A has an eigenvalue within its `residual` ‖Av − λv‖

Parameters
----------
A : matrix, operator or function
    the matrix, `(n, n)`, as for `aslinearoperator`
v0 : tensor, optional
    where to start, `(n,)`; a random vector if None
rtol : float, default: 1e-06
    stop when ‖Av − λv‖ ≤ rtol |λ|
maxiter : int, default: 1000
    most products with A
n : int, optional
    the size, if A is a function
dtype : torch.dtype, optional
    of the vectors, if A does not say
device : optional
    of the vectors, if A does not say
seed : int, default: 71993
    of the random start

Returns
-------
tuple[Estimate, torch.Tensor]
    an `Estimate` of the eigenvalue, and the vector, `(n,)`, of length 1

Raises
------
ValueError
    "A(v) is not finite"
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "layout=…: pass 'keep', or None to let a solve choose"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#power_iteration
""",
'Ritz': """What `lanczos` found

Attributes
----------
values : torch.Tensor
    Ritz values, ascending, `(k,)`
errors : torch.Tensor
    for each: an eigenvalue lies within that distance, `(k,)`
alpha : torch.Tensor
    the diagonal of T, `(k,)`
beta : torch.Tensor
    beside it; the last one leads out of the space, `(k,)`
vectors : torch.Tensor, optional
    with `keep=True`: those of the values, in columns, `(n, k)`
matvecs : int, default: 0
    products with A that it took
converged : bool, default: True
    are the ends as good as was asked for?

Notes
-----
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#ritz
""",
'lanczos': """Both ends of the spectrum of a symmetric matrix, from products alone

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) matrix, `(n, n)`, as for `aslinearoperator`; only
    products are taken
v0 : tensor, optional
    where to start, `(n,)`; a random vector if None
rtol : float, default: 1e-06
    stop when the error bounds of the ends are below `rtol` of them …
maxiter : int, default: 2000
    … or after so many steps, one product each
which : str, default: 'both'
    the ends that `rtol` asks about: 'both', 'smallest' or 'largest'
M : optional
    a symmetric positive-definite matrix or function: then the eigenvalues are
    those of MA
keep : bool, default: False
    keep the basis, and keep it orthogonal? Else three vectors, and no `vectors`
check : bool, default: True
    take two products more, to see whether A is symmetric?
n : int, optional
    the size, if A is a function
dtype : torch.dtype, optional
    of the vectors, if A does not say
device : optional
    of the vectors, if A does not say
seed : int, default: 48271
    of the random start

Returns
-------
Ritz

Raises
------
ValueError
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A is not symmetric"
    "a product is not finite"
    "M is not positive-definite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#lanczos
""",
'condition_number': """The condition number $\\kappa = \\lambda_{max}/\\lambda_{min}$ (p. 20); refuses A if it is not positive-definite

Parameters
----------
A : matrix, operator or function
    symmetric (Hermitian) positive-definite matrix, `(n, n)`, as for
    `aslinearoperator`
small : int, default: 1000
    up to this size all eigenvalues are computed
rtol : float, default: 0.0001
    above it: stop when the error bounds of both ends are below `rtol` of them …
maxiter : int, default: 2000
    … or after so many steps
n : int, optional
    the size, if A is a function
dtype : torch.dtype, optional
    of the vectors, if A does not say
device : optional
    of the vectors, if A does not say
seed : int, default: 48271
    of the random start

Returns
-------
Estimate
    a float; 'exact', or an estimate from 'below'; inf if A is singular to
    rounding

Raises
------
ValueError
    "A is not positive-definite"
    "A is …×…: only a square matrix has eigenvalues"
    "A is a function and does not know its size"
    "A is 0×0"
    "layout=…: pass 'keep', or None to let a solve choose"
    "A has entries that are not finite"
    "A is not symmetric"
    "maxiter is …: at least one product is needed"
    "the start must be a vector of … numbers"
    "the start is zero or not finite"
    "a product is not finite"
    "M is not positive-definite"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
Shewchuk (1994), §5, p. 20.
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#condition_number
""",
'Ritz.after': """What was known after the first `k` steps

Parameters
----------
k

Returns
-------
`Ritz`, without vectors

Notes
-----
https://quadsolve.github.io/quadsolve/paper/eigenvectors.html#ritz.after
""",
},
'stationary': {
'diagonal': """The diagonal D of a matrix; a `ValueError` says where it is zero

Parameters
----------
A : matrix, operator or function
    the matrix: a CSR tensor `(n, n)`, or a dense one, `(*, n, n)`

Returns
-------
torch.Tensor
    `(*, n)`

Raises
------
ValueError
    "A has a zero on its diagonal, in row …, and this method divides by the …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#diagonal

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> qs.stationary.diagonal(A)[:5]
""",
'jacobi': """Jacobi's method (p. 11, equation 15): unknowns from the old values of the others. Converges if ρ(I − ωD⁻¹A) < 1

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
omega : float, default: 1.0
    length of the step: 1 is Jacobi's method, less is damped
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
ValueError
    "A has a zero on its diagonal, in row …, and this method divides by the …"
    "omega=0 is a step of no length"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
TypeError
    "a splitting brings its own preconditioner"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
Shewchuk (1994), §5, p. 11, equation (15).
https://quadsolve.github.io/quadsolve/paper/jacobi.html#jacobi

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.jacobi(A, b, maxiter=5000)
>>> info.converged, info.niter
""",
'triangular_solver': """(D/ω + L)⁻¹, or (D/ω + U)⁻¹, as a function; the rows keep their order

Parameters
----------
A : matrix, operator or function
    the matrix: a dense tensor, `(*, n, n)`, or a CSR tensor, `(n, n)`
omega : float, default: 1.0
    the diagonal is divided by it
upper : bool, default: False
    the upper triangle, not the lower?

Returns
-------
collections.abc.Callable
    takes a vector `(*, n)` for each matrix, or several, `(*, k, n)`, and
    returns the like

Raises
------
TypeError
    "a sweep goes through one sparse matrix"
ValueError
    "A has a zero on its diagonal, in row …, and this method divides by the …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#triangular_solver

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> solve = qs.stationary.triangular_solver(A) # the lower triangle, with the diagonal
>>> y = solve(b)
>>> y[:3] # each equation has the unknowns before it
""",
'relaxation': """N⁻¹ as a function: the change that one sweep of Gauss–Seidel or SOR makes for the residual r

Parameters
----------
A : matrix, operator or function
    the matrix: a dense tensor, `(*, n, n)`, or a CSR tensor, `(n, n)`
sweep : str, default: 'forward'
    'forward', 'backward', or 'symmetric': forward and then backward
omega : float, default: 1.0
    relaxation: 1 is Gauss–Seidel

Returns
-------
collections.abc.Callable
    takes a residual `(n,)`, or a batch of them `(*, n)`, and returns the change
    of x

Raises
------
ValueError
    "sweep=…: it is 'forward', 'backward' or 'symmetric'"
    "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
    "A has a zero on its diagonal, in row …, and this method divides by the …"
TypeError
    "a sweep goes through one sparse matrix"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#relaxation

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> sweep = qs.stationary.relaxation(A, 'symmetric', omega=1.7)
>>> qs.cg(A, b)[1].niter, qs.cg(A, b, M=sweep)[1].niter
""",
'gauss_seidel': """Gauss–Seidel: unknowns from the newest values of the others. Converges for every symmetric positive-definite A

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
sweep : str, default: 'forward'
    'forward', 'backward' or 'symmetric'
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
TypeError
    "a splitting brings its own preconditioner"
    "a sweep goes through one sparse matrix"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
ValueError
    "omega=0 is a step of no length"
    "sweep=…: it is 'forward', 'backward' or 'symmetric'"
    "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
    "A has a zero on its diagonal, in row …, and this method divides by the …"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#gauss_seidel

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.gauss_seidel(A, b, maxiter=5000)
>>> info.converged, info.niter
""",
'sor': """Successive over-relaxation: Gauss–Seidel that goes `omega` times as far

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
omega : float, default: 1.5
    relaxation, 0 < omega < 2; `optimal_omega` has the best for some matrices
sweep : str, default: 'forward'
    'forward', 'backward' or 'symmetric'
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
TypeError
    "a splitting brings its own preconditioner"
    "a sweep goes through one sparse matrix"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
ValueError
    "omega=0 is a step of no length"
    "sweep=…: it is 'forward', 'backward' or 'symmetric'"
    "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
    "A has a zero on its diagonal, in row …, and this method divides by the …"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#sor

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.sor(A, b, omega=1.74)
>>> info.converged, info.niter
""",
'ssor': """Symmetric over-relaxation: a forward sweep of SOR, then a backward one

Parameters
----------
A : matrix, operator or function
    `(n, n)` or `(*, n, n)`: dense or sparse tensor, NumPy array, SciPy matrix
    or operator, function `v -> A @ v`
b : tensor
    the right-hand side, `(n,)`, or a tree of tensors; many: `(*, n)` for a
    batch of matrices, `(*, n, k)` columns
x0 : tensor, optional
    where to start, in the shape of the solution; zeros if None
omega : float, default: 1.5
    relaxation, 0 < omega < 2
rtol : float, default: 1e-05
    stop when ‖b − Ax‖ ≤ max(rtol·‖b‖, atol), each system by itself
atol : float, default: 0.0
    the absolute part of that
maxiter : int, optional
    most steps; 10 n if None, but at least 1000
M : matrix, operator or function, optional
    preconditioner, applied: `M(r)` approximates A⁻¹r; a matrix or a function
ndim : int, optional
    how many of the last dimensions of `b` make up one unknown: 2 for images; 1
    for vectors, as columns
callback : function, optional
    called with the State at k = 0, 1, …; may return True to stop. Its tensors
    change: clone to keep
history : bool, default: False
    keep ‖r‖ of every step in `info.history`
progress : bool, default: False
    show a progress bar, in decades of the residual
timeout : float, optional
    most seconds
residual_refresh : int, default: 0
    recompute r = b − Ax every so many steps (the paper: 50); 0 for never
checkpoint : optional
    a folder where the state is written down every 100 steps, or
    `Checkpoint(folder, every=…)`
resume : optional
    such a folder, to go on from there
stop : str, default: 'residual'
    what `rtol` and `atol` are for: 'residual'; 'error', the A-norm of the error
    (11b); or a rule
adjoint_rtol : float, optional
    rtol of the solve that a derivative takes, for its own right-hand side;
    `rtol` if None

Returns
-------
tuple[torch.Tensor, SolveInfo]
    `x` in the shape of `b`, and a SolveInfo (BatchInfo for many systems) that
    says how it ended

Raises
------
TypeError
    "a splitting brings its own preconditioner"
    "a sweep goes through one sparse matrix"
    "b holds a …: a … must hold tensors only"
    "… is … and b is …: convert one of them, for example ….to(…)"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is None"
    "… is on the meta device"
ValueError
    "omega=0 is a step of no length"
    "sweep=…: it is 'forward', 'backward' or 'symmetric'"
    "omega=…: over-relaxation converges for no matrix unless 0 < omega < 2"
    "A has a zero on its diagonal, in row …, and this method divides by the …"
    "…=…: it must be a number, and not negative"
    "stop=…: it must be one of …, or a rule such as EnergyError(mu=…)"
    "layout=…: pass 'keep', or None to let a solve choose"
    "ndim=…, but b is a …: that is one unknown"
    "b has shape …"
    "A is for vectors of length …, but the columns of b, …, have length …: as …"
    "…: they do not fit"
    "… is …×…: it must be square"
    "… is for vectors of length …, but b has length …"
    "… is on … and b is on …: move one of them, for example b.to(…)"
    "x0 has shape …, and the solution …: they must be the same"
    "A(0) is not 0, so A is not linear"
    "… is a single number"
    "ndim=…, but b has … dimensions"
    "A(x) changes x in place"
NotImplementedError
    "A hides a tensor that requires a gradient"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/jacobi.html#ssor

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> x, info = qs.ssor(A, b, omega=1.7)
>>> info.converged, info.niter
""",
'iteration_matrix': """The matrix B with e⁽ⁱ⁺¹⁾ = B e⁽ⁱ⁾ (p. 11, equation 16): one step with b = 0 from every unit vector at once

Parameters
----------
method
    a stationary solver of this page, such as `sor`
A : matrix, operator or function
    the matrix, `(n, n)`, in any form that has entries
**options
    those of the method, such as `omega`

Returns
-------
torch.Tensor
    `(n, n)`, dense

Raises
------
TypeError
    "iteration_matrix needs the entries of A"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"

Notes
-----
Shewchuk (1994), §5, p. 11, equation (16).
https://quadsolve.github.io/quadsolve/paper/jacobi.html#iteration_matrix

Examples
--------
>>> B = qs.stationary.iteration_matrix(qs.jacobi, qs.gallery.poisson(4))
>>> torch.linalg.eigvalsh(B)
""",
},
'stopping': {
'hegedus': """The multiple of a guess that is nearest to the solution in the A-norm (Hegedüs 1991)

Parameters
----------
A
    symmetric positive-definite, as for `cg`
b : torch.Tensor
    the right-hand side, `(n,)`, or many, `(*, n)`
x0 : torch.Tensor
    a guess, in the shape of `b`

Returns
-------
torch.Tensor
    ξ x0 for the ξ with the least error, as `x0`

Raises
------
ValueError
    "x0 has shape … and b …: they must agree"
    "x0ᵀAx0 is negative"
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/starting_and_stopping.html#hegedus
""",
'in_order': """The bare method with every sum taken from left to right, so that rounding is the same on every machine

Parameters
----------
solve
    a solver that uses no other words than `dot`, `image`, `aypx_`, `advance_`
    and `step_length`, such as `cg`
A : numpy.ndarray
    symmetric positive-definite: a matrix, `(n, n)`, or the diagonal of one,
    `(n,)`
b : numpy.ndarray
    `(n,)`
x : numpy.ndarray
    where to start, `(n,)`; changed in place
steps : int
    how many at most

Returns
-------
Iterator[]
    iterator over the states, with arrays, and with nobody to stop it

Notes
-----
https://quadsolve.github.io/quadsolve/paper/starting_and_stopping.html#in_order
""",
},
'vocabulary': {
'among': """Within it the words ask this team; None where vectors are whole

Parameters
----------
team

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#among
""",
'part': """The number of this part

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#part
""",
'total': """The sum of what the parts have found

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#total
""",
'everywhere': """A bool, or a tensor of them: is it so for all parts?

Parameters
----------
yes

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#everywhere
""",
'anywhere': """Is it so for one part?

Parameters
----------
yes

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#anywhere
""",
'largest': """The largest |vᵢ|

Parameters
----------
v

Returns
-------
`(*, n)` -> `(*, 1)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#largest
""",
'dot': """The inner product $u^Tv$ over the last dimension ($u$ conjugated where it is complex)

Parameters
----------
u : torch.Tensor
    `(*, n)`
v : torch.Tensor
    `(*, n)`

Returns
-------
a Python number for one system on the CPU, else a tensor that broadcasts
against `u`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#dot
""",
'norm': """The Euclidean norm over the last dimension, safe from overflow and underflow

Parameters
----------
v : torch.Tensor
    `(*, n)`

Returns
-------
the length of each vector: a Python float for one system on the CPU

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#norm
""",
'begun': """Inner products that have been asked for, all in one reduction

Parameters
----------
*pairs
    of vectors, `(u, v)`

Returns
-------
function
    a function that waits, and returns the inner product of each pair as `dot`
    does

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#begun
""",
'dots': """Several inner products, in one reduction

Parameters
----------
*pairs

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#dots
""",
'axpy_': """$y \\leftarrow y + a\\,x$

Parameters
----------
y : torch.Tensor
    changed in place
a
    a number, or a tensor of them from `dot`
x : torch.Tensor
    as `y`

Returns
-------
torch.Tensor
    `y`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#axpy_
""",
'aypx_': """$y \\leftarrow x + a\\,y$

Parameters
----------
y : torch.Tensor
    changed in place
a
    a number, or a tensor of them from `dot`
x : torch.Tensor
    as `y`

Returns
-------
torch.Tensor
    `y`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#aypx_
""",
'step_length': """slope / curvature where both are positive, else 0

Parameters
----------
slope
    how steeply it goes down at the start, such as $r^Tz$
curvature
    how it bends, such as $d^TAd$

Returns
-------
the step to the lowest point of the parabola, 0 where there is none

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#step_length
""",
'image': """The product with a direction, and the curvature along it

Parameters
----------
A
    the product: a function or operator, `v -> A @ v`
v : torch.Tensor
    `(*, n)`

Returns
-------
tuple
    $Av$, `(*, n)`, and $v^TAv$ as from `dot`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#image
""",
'advance_': """$x \\leftarrow x + a\\,d$, $r \\leftarrow r - a\\,q$, and $r^Tr$

Parameters
----------
x : torch.Tensor
    `(*, n)`, changed in place
r : torch.Tensor
    its residual, changed in place
a
    the step length, a number or a tensor of them
d : torch.Tensor
    the direction
q : torch.Tensor
    its image $Ad$

Returns
-------
the new $r^Tr$, a real number or a tensor of them

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#advance_
""",
'length': """The norm of its residual, from $r^Tr$ where the state has it and it is far inside the range of any type

Parameters
----------
s

Returns
-------
a state of one system

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#length
""",
'stuck': """Was the last step of length 0?

Parameters
----------
s

Returns
-------
a state of one system

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#stuck
""",
'same': """Are two vectors the same, number by number?

Parameters
----------
u
v

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#same
""",
'finite': """`(*, n)` -> `(*,)`: are all numbers of a vector finite?

Parameters
----------
v

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#finite
""",
'overwrite': """Y ← x

Parameters
----------
y
x

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#overwrite
""",
},
'ways': {
'speaks': """Does it use the words of the vocabulary, and nothing else that would have to be PyTorch's?

Parameters
----------
method
    a generator function, as for `solver`

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#speaks
""",
'spoken': """The same text in other words

Parameters
----------
f
    a function or generator function
words : tuple
    pairs of a name and what it is to mean

Returns
-------
the same function, to which these names mean that

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#spoken
""",
'array_words': """The words by BLAS, for NumPy's arrays; where a method asks `torch` for zeros, it asks NumPy

Parameters
----------
dtype : torch.dtype
    float64 or float32

Returns
-------
tuple
    pairs of a name and a function of arrays, for `spoken`

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#array_words
""",
'plain': """As it is written, by PyTorch's operations

Parameters
----------
run
    the bookkeeping of a solve, as in the driver
watch
    a generator function of the states of the method and what follows
limits : tuple
    what else `watch` wants

Returns
-------
what `watch` yields

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#plain
""",
'by_arrays': """By BLAS, on NumPy's views of the same memory

Parameters
----------
run
watch
limits

Raises
------
ValueError
    "M(r) has shape …, but r has …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#by_arrays
""",
'quietly': """f(…), without NumPy's warnings: what is not finite is a matter for the driver, which says so

Parameters
----------
f
*args

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#quietly
""",
'as_tensors': """A state with its arrays as tensors

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#as_tensors
""",
'kind': """Kind

Parameters
----------
run

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#kind
""",
'affordable': """Have solves like this one taken as long as that, or will this one?

Parameters
----------
run
    the bookkeeping of a solve, before its first step
price : float
    in seconds

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#affordable
""",
'choose_way': """The way to run it: `plain`, `by_arrays`, or compiled

Parameters
----------
run
    the bookkeeping of a solve, before its first step

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#choose_way
""",
'fits': """Can NumPy and BLAS take this tensor as it is?

Parameters
----------
t

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#fits
""",
'compilable': """Could this solve be compiled? Not with options of the method's own, nor with a preconditioner that is no matrix

Parameters
----------
run

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#compilable
""",
'compiles': """Shall it be, as far as one can tell without loading the compiler?

Parameters
----------
run

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#compiles
""",
'forced': """The same solve by a way of our choice

Parameters
----------
way
solve
*args
**kw

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#forced
""",
'same_answers': """Are the answers to many questions the same either way? An error if not

Parameters
----------
way
    to be compared with `plain`
solve
    a solver

Returns
-------
int
    how many were compared

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#same_answers
""",
},
}
