"The docstrings of the package. Made by quadsolve.dev.stubs: do not edit"
docs = {
'acceleration': {
'richardson': """Richardson's iteration, N = I/omega: `gradient_descent` by its other name

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'optimal_omega': """Young's best ω for SOR, for consistently ordered SPD matrices, such as grids

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
'chebyshev_iteration': """Chebyshev iteration: the best fixed steps for [`lmin`, `lmax`], no inner products

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'advice': {
'Case': """A kind of system, and what to take for it

Attributes
----------
name : str
    what it is called; the heading of its section on the page
use : str
    what to take
cost : str
    what that costs
watch : str
    what to look out for

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#case

Examples
--------
>>> case = qs.advice.cases['Overdetermined']
>>> case.use, case.watch
""",
'Cases': """Cases, shown as a table

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#cases

Examples
--------
>>> case = qs.advice.cases['Overdetermined']
>>> case.use, case.watch
""",
'Facts': """What can be measured of a matrix, each fact when it is first asked for

Parameters
----------
A
products

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
    "…: one system needs a matrix, (n, n)"
    "a batch of sparse matrices must be CSR, and … is …: pass with_values(one …"
TypeError
    "the size of … is not known"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"
    "… is …: pass …"

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#facts

Examples
--------
>>> facts = qs.advice.Facts(qs.gallery.poisson(30, 30), products=50)
>>> facts.symmetric, facts.dense, facts.n
""",
'Question': """One step of the way to a solver

Attributes
----------
text : str
    to be answered with yes or no
case : str
    the name of the case, if the answer is yes
test : object, optional
    function of `Facts`: the answer; None where only a person knows

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#question

Examples
--------
>>> first = qs.advice.questions[0]
>>> first.text, first.case
""",
'Questions': """Questions in the order in which to ask them, shown as a list with links

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#questions

Examples
--------
>>> first = qs.advice.questions[0]
>>> first.text, first.case
""",
'Advice': """What to take for a matrix, and what that rests on

Attributes
----------
case : Case
    the kind of system
seen : list
    what was seen, a few words each

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#advice

Examples
--------
>>> advice = qs.advice.which(qs.gallery.poisson(30, 30))
>>> advice.case.use, advice.seen[:2]
""",
'which': """What kind of system is it, and which solver is for that?

Parameters
----------
A : matrix, operator or function
    `(m, n)` or `(*, n, n)`, as for `aslinearoperator`; an operator knows its
    size
products : int, default: 200
    most products with A for the ends of its spectrum

Returns
-------
Advice
    with `case` and what was `seen`

Raises
------
ValueError
    "layout=…: pass 'keep', or None to let a solve choose"
TypeError
    "the size of … is not known"
    "… is a …: pass a tensor, a SciPy sparse matrix or a function of a vector"

Notes
-----
https://quadsolve.github.io/quadsolve/use/which_solver.html#which

Examples
--------
>>> advice = qs.advice.which(qs.gallery.poisson(30, 30))
>>> advice.case.use, advice.seen[:2]
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

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> P = qs.aslinearoperator(A) + .1*qs.identity(2)
>>> P, P.to_dense()
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

Examples
--------
>>> X = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]) # a line through 1, 3, 5
>>> x, info = qs.cg(qs.gram(X), X.T@torch.tensor([1., 3., 5.]))
>>> x.round(decimals=4)
""",
'symmetry_defect': """How far `A` is from symmetric, relative to its size:

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
    about 1e-16 (1e-7) if symmetric or Hermitian; a tensor `(*,)` for a batch

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

Examples
--------
>>> from quadsolve.algebra import symmetry_defect
>>> A = torch.tensor([[3., 2.], [2., 6.]])
>>> symmetry_defect(A) < 1e-6, symmetry_defect(A.triu()) > 1e-2
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
'LinearOperator.to': """The same map for another dtype or on another device, as `torch.Tensor.to`

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #bae369a3

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #b8b825e7

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #64022f0a

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #ada6ccaa

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #5c5ff365

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #3b58932c

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #dcf6c254

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
'memory': """The most memory of a solve, beyond the library's own matrix and right-hand side

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
'preconditioners': """What each of the usual preconditioners takes: to make, to apply, to solve with

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #a2d0ccc2

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
    a row for each minimiser: iterations, gradients, times in values of f

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

Returns
-------
%% ../nbs/beyond/20_benchmarks.ipynb #380a5567

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
'ResidualPolynomial': """The $P_k$ of $k$ steps: $e_{(k)} = P_k(A)e_{(0)}$, and so the residual (p. 33)

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

Examples
--------
>>> P = qs.chebyshev.ResidualPolynomial(alpha=[.5, .25], beta=[0., 0.]) # two steps downhill
>>> P(3.), P.roots.round(decimals=6), P.degree # (1 − 0.5 · 3)(1 − 0.25 · 3)
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

Examples
--------
>>> A = torch.diag(torch.tensor([1., 2., 3., 10.])).double()
>>> x, info = qs.cg(A, torch.ones(4).double(), history=True)
>>> P = qs.residual_polynomial(info, 2) # by which two steps multiply the error
>>> P, P(torch.tensor([0., 1., 2., 3., 10.])).round(decimals=4)
""",
'ritz_values': """The Ritz values: A's eigenvalues as seen from the space that $k$ steps searched

Parameters
----------
info
    what `cg(A, b, history=True)` reported about one system
k : int, optional
    after how many steps; all of them if None

Returns
-------
torch.Tensor
    `(k,)`, ascending, double: estimates of eigenvalues of A (or MA)

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

Examples
--------
>>> A = torch.diag(torch.tensor([1., 2., 3., 10.])).double()
>>> x, info = qs.cg(A, torch.ones(4).double(), history=True)
>>> qs.ritz_values(info, 2).round(decimals=4), qs.ritz_values(info).round(decimals=6)
""",
'MinimaxPolynomial': """The polynomial that is 1 at 0 and ±height, with alternating signs, at its nodes

Parameters
----------
nodes
    where it is largest, positive and ascending, `(k + 1,)`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimaxpolynomial

Examples
--------
>>> P = qs.chebyshev.MinimaxPolynomial(nodes=[1., 3., 10.]) # where it is largest
>>> P.degree, round(P.height, 4), round(P(0.).item(), 6)
""",
'minimax_polynomial': """The $P_k$ of (50): the smallest at the eigenvalues of all that are 1 at 0

Parameters
----------
eigenvalues : tensor
    positive numbers, `(m,)`, in any order; those that occur twice count once
k : int
    degree, less than the number of different eigenvalues

Returns
-------
MinimaxPolynomial
    callable; `height` is the largest value, attained at `nodes`

Raises
------
ValueError
    "the eigenvalues must be positive numbers"
    "k=…: with … different eigenvalues k goes from 0 to …, and … steps leave …"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#minimax_polynomial

Examples
--------
>>> P = qs.chebyshev.minimax_polynomial([1., 2., 3., 10.], k=2)
>>> P(torch.tensor([1., 2., 3., 10.])).round(decimals=4) # no two steps can do better
""",
'chebyshev_t': """The Chebyshev polynomial $T_k(x)$ (p. 35; p. 55): cosines, or hyperbolic ones

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

Examples
--------
>>> x = torch.tensor([-1., .2, .5, 2.])
>>> qs.chebyshev.chebyshev_t(3, x).round(decimals=3) # 4x³ − 3x
""",
'chebyshev_bound': """The most that CG may leave of the A-norm:

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
k : int, default: 1
    number of steps: a number or tensor

Returns
-------
the largest ratio of the A-norms after and before: as `kappa` and `k`

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
https://quadsolve.github.io/quadsolve/paper/convergence_of_cg.html#chebyshev_bound

Examples
--------
>>> k = torch.tensor([1, 5, 10])
>>> qs.chebyshev_bound(100., k).round(decimals=4) # what k steps leave at most, if κ = 100
""",
'strakos': """The eigenvalues of Strakoš (1991), with which CG suffers early from rounding

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

Examples
--------
>>> lam = qs.chebyshev.strakos(48) # a spectrum on which rounding is felt early
>>> x, info = qs.cg(torch.diag(lam), torch.ones(48).double(), rtol=1e-10)
>>> info.converged, info.niter > 48 # more steps than unknowns
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

Examples
--------
>>> import pathlib, tempfile
>>> file = pathlib.Path(tempfile.mkdtemp())/'note'
>>> for text in (b'old', b'new'): qs.checkpoint.replace_file(file, lambda f: f.write(text))
>>> file.read_bytes() # at no moment was there half a file
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

Examples
--------
>>> import json, pathlib, tempfile; folder = pathlib.Path(tempfile.mkdtemp())
>>> qs.cg(qs.gallery.poisson(9), torch.ones(9).double(), checkpoint=folder, maxiter=3)
>>> who, file = json.loads((folder/'latest').read_text()), next(folder.glob('*/*.pt'))
>>> who['method'], who['step'], sorted(torch.load(file)['state'])
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

Examples
--------
>>> A, b, x = qs.gallery.sample_problem()
>>> def run(): return qs.cg.method(lambda v: A@v, b, lambda r: r, torch.zeros_like(b))
>>> saved = dict(state=vars([*zip(range(2), run())][1][1])) # after one of two steps
>>> [bool(s.x.dist(x) < 1e-9) for _, s in zip('ab', qs.checkpoint.resumed(run(), saved))]
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

Examples
--------
>>> import json, pathlib, tempfile; folder = pathlib.Path(tempfile.mkdtemp())
>>> qs.cg(qs.gallery.poisson(9), torch.ones(9).double(), checkpoint=folder, maxiter=3)
>>> who, file = json.loads((folder/'latest').read_text()), next(folder.glob('*/*.pt'))
>>> who['method'], who['step'], sorted(torch.load(file)['state'])
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

Examples
--------
>>> qs.checkpoint.Checkpoint('my solve', every=500) # pass it as `checkpoint=`
""",
'saved_step': """The step of a folder's checkpoint: `resume=path if saved_step(path) else None`

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
""",
'Keeper': """Writes a solve down and reads it again: the driver's side of `checkpoint=`

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
'Keeper.begin': """Check that it can be done, read what was written, and say how to go on from there

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

Examples
--------
>>> A, mine = qs.gallery.poisson(30, 30), {'ic0': qs.factors.ic0}
>>> best = qs.choosing.compare(A, candidates=mine)[0]
>>> best.name, best.steps, best.total >= best.setup, best.note
""",
'Trials': """Candidates that were tried on one system, the fastest first

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/paper/choosing.html#trials

Examples
--------
>>> A, usual = qs.gallery.poisson(30, 30), qs.choosing.usual
>>> trials = qs.choosing.compare(A, candidates={k: usual[k] for k in ('none', 'ic0')})
>>> trials['ic0'].steps < trials['none'].steps, trials[0] in trials.ranked()
""",
'compare': """Solve with each candidate: iterations, and the time to make M, apply it, and solve

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

Examples
--------
>>> A = qs.gallery.poisson(30, 30)
>>> mine = {'none': lambda A: None, 'ic0': qs.factors.ic0, 'ssor': qs.precond.ssor}
>>> trials = qs.choosing.compare(A, candidates=mine) # the fastest comes first
>>> sorted((t.steps, t.name) for t in trials)
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

Examples
--------
>>> A = qs.gallery.poisson(30, 30)
>>> c = qs.choosing.check(A, qs.factors.ic0(A))
>>> c.ok, f'the condition number of MA is {c.kappa:.0f}, of A {qs.condition_number(A):.0f}'
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

Examples
--------
>>> A = qs.gallery.poisson(30, 30)
>>> qs.choosing.check(A, lambda r: -r).faults
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

Examples
--------
>>> best = qs.choosing.suggest(qs.gallery.poisson(30, 30))
>>> tried = [t.total for t in best.trials if not t.note] # seconds, as predicted
>>> best.name in qs.choosing.usual, best.best.total == min(tried)
""",
'suggest': """Race preconditioners for a few steps, and return the one that will be fastest

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> best = qs.choosing.suggest(A, b, rtol=1e-6)
>>> x, info = qs.cg(A, b, M=best.M, rtol=1e-6)
>>> info.converged, best.best.note == '' # nothing is to be said against it
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
'sd_iterations': """The most steps that steepest descent needs:

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
https://quadsolve.github.io/quadsolve/paper/complexity.html#sd_iterations

Examples
--------
>>> qs.sd_iterations(kappa=1000, eps=1e-6)
""",
'cg_iterations': """The most steps that conjugate gradients need:

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
https://quadsolve.github.io/quadsolve/paper/complexity.html#cg_iterations

Examples
--------
>>> qs.cg_iterations(kappa=1000, eps=1e-6), qs.cg_iterations(1000, 1e-6, sharp=True)
""",
'sd_per_cg': """How many steps of steepest descent one step of CG is worth (p. 38, Fig. 35)

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

Examples
--------
>>> round(qs.complexity.sd_per_cg(1000), 1) # steps of steepest descent for one of CG
""",
'poisson_condition_number': """κ of `gallery.poisson(*shape)` by formula: $O(n^{2/d})$ for equal sides (p. 37)

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

Examples
--------
>>> kappa = qs.complexity.poisson_condition_number(100, 100) # no matrix is made
>>> round(kappa), qs.cg_iterations(kappa, 1e-6)
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

Examples
--------
>>> n = [100, 400, 1600, 6400] # unknowns of grids in two dimensions
>>> kappa = [qs.complexity.poisson_condition_number(m, m) for m in (10, 20, 40, 80)]
>>> round(qs.complexity.growth_exponent(n, kappa), 1) # κ grows like n
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

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> o = qs.conformance.call(qs.cg, A.numpy(), b.numpy())
>>> o.ok, o.said, len(o.seen), o.x.round(4) # `seen`: the iterates
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

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> o = qs.conformance.call(qs.cg, A.numpy(), b.numpy())
>>> o.ok, o.said, len(o.seen), o.x.round(4) # `seen`: the iterates
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

Examples
--------
>>> report = qs.conformance.run(qs.cg, only=['solves', 'leaves_inputs', 'counts'])
>>> report, report.ok
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

Examples
--------
>>> report = qs.conformance.run(qs.cg, only=['solves', 'leaves_inputs', 'counts'])
>>> report, report.ok
""",
'League': """Reports side by side

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/core/conformance.html#league

Examples
--------
>>> some = {k: qs.conformance.properties[k] for k in ('solves', 'columns', 'wrong_shapes')}
>>> qs.conformance.league({'CG': qs.cg, 'descent': qs.steepest_descent}, table=some)
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

Examples
--------
>>> some = {k: qs.conformance.properties[k] for k in ('solves', 'columns', 'wrong_shapes')}
>>> qs.conformance.league({'CG': qs.cg, 'descent': qs.steepest_descent}, table=some)
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

Examples
--------
>>> o = qs.conformance.find(qs.nonlinear_cg) # a minimum of a simple function, at (1, 1, 1)
>>> o.ok, o.x.round(decimals=3)
""",
},
'conjugate': {
'conjugate_gram_schmidt': """Gram–Schmidt conjugation (p. 25, equations 36 and 37) of the rows of U

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
    `(m, n)`: conjugate rows, the first i spanning what those of U span

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
'conjugacy_defect': """How far from conjugate (p. 22): the largest $|u^TAv|/(\\|u\\|_A\\|v\\|_A)$

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
'conjugate_directions': """Conjugate directions (pp. 21–30): n steps, and 2n vectors that are kept; A SPD

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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

Examples
--------
>>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
>>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
>>> [(t.mode, len(t.x)) for t in traces]
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

Examples
--------
... #| fig-alt: A zigzag path of nine points that comes to rest at (2, −2).
>>> A, b, x = qs.gallery.sample_problem()
>>> states = zip(range(9), qs.steepest_descent.iterates(A, b, [-2., -2.]))
>>> fig = qs.figures.plane((-3, 3), (-3, 1), 'Each step is at a right angle to the last')
>>> qs.curves.path(fig, [s.x.tolist() for _, s in states])
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

Examples
--------
>>> starts, vectors = [[0, 0], [1, 0]], [[1, 1], [0, 1]]
>>> trace = qs.curves.quiver_trace(starts, vectors, scale=.5)
>>> trace.x.tolist(), trace.y.tolist() # a gap after each arrow
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

Examples
--------
>>> fig = qs.figures.plane((-1, 3), (-1, 2))
>>> qs.curves.quiver(fig, [[0, 0], [1, 0]], [[1, 1], [0, 1]])
>>> qs.curves.arrow(fig, [0, 0], [1, 0], colour='residual') # the same function
>>> [t.name for t in fig.data]
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

Examples
--------
>>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
>>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
>>> [(t.mode, len(t.x)) for t in traces]
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

Examples
--------
>>> fig = qs.figures.plane((-4, 6), (-6, 4))
>>> qs.curves.point(fig, [2, -2])
>>> fig.data[0].name, fig.data[0].marker.symbol
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

Examples
--------
>>> c, X = qs.curves, [[0., 0.], [1., 0.], [1., 1.]]
>>> traces = c.path_trace(X), c.point_trace(X[-1]), c.line_trace(X[0], X[-1])
>>> [(t.mode, len(t.x)) for t in traces]
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

Examples
--------
>>> fig = qs.figures.plane((-4, 6), (-6, 4))
>>> qs.curves.line(fig, [0, 0], [1, 1], extend=True)
>>> fig.data[0].x.tolist(), fig.data[0].y.tolist() # from edge to edge
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
dash : str, optional
    plotly's name of a dash; `None`: what goes with the colour
**kw
    more of plotly's Scatter

Returns
-------
go.Scatter

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#curve_trace

Examples
--------
>>> fig = qs.curves.lines([0, 1, 2], {'measured': [1., .6, .2]})
>>> fig.add_trace(qs.curves.curve_trace([0, 1, 2], [1., .5, .25], 'bound', 'bound', 'dash'))
>>> [(t.name, t.line.dash) for t in fig.data]
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

Examples
--------
... #| fig-alt: A straight line for steepest descent; far below it the square root for CG.
>>> n = list(range(1, 40))
>>> costs = {'CG': [k**.5 for k in n], 'steepest descent': n}
>>> qs.curves.lines(n, costs, 'Steps grow with κ or with its root', 'κ', 'steps')
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
dash : str, optional
    plotly's name of a dash; `None`: what goes with the colour
floor : float, optional
    where zeros are drawn; `None`: a decade below the smallest positive value
markers : bool, optional
    a marker at every iteration? `None`: if there are at most 60
symbol : str, optional
    plotly's name of a marker; `None`: what goes with the colour
**kw
    more of plotly's Scatter

Returns
-------
go.Scatter

Notes
-----
https://quadsolve.github.io/quadsolve/core/curves.html#history_trace

Examples
--------
>>> trace = qs.curves.history_trace([1., .1, 0.], 'CG', 'cg')
>>> trace.marker.symbol, [f'{v:.2g}' for v in trace.y] # a zero stands below the others
""",
'convergence': """Residuals or errors over the iterations, on a logarithmic axis

Parameters
----------
histories : dict
    name → one value an iteration, from iteration 0
bounds : dict, optional
    name → values of a bound, drawn in grey dots
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

Examples
--------
... #| fig-alt: On a logarithmic axis the residual of conjugate gradients falls by many decades within 25 steps, that of steepest descent by less than one.
>>> A, b = qs.gallery.poisson(12, 12), torch.ones(144, dtype=torch.float64)
>>> solvers = {'conjugate gradients': qs.cg, 'steepest descent': qs.steepest_descent}
>>> sizes = {k: f(A, b, history=True, maxiter=25)[1].history for k, f in solvers.items()}
>>> qs.curves.convergence(sizes, title='CG converges faster', ylabel='‖r‖')
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

Examples
--------
>>> slope = qs.derivatives.forward_difference(lambda x: x**2, 3., h=.01)
>>> round(slope, 6) # 6, and an error like h
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

Examples
--------
>>> slope = qs.derivatives.central_difference(lambda x: x**3, 3., h=.01)
>>> round(slope, 6) # 27, and an error like h²
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

Examples
--------
>>> x = torch.tensor([0., .5, 1.]).double()
>>> slopes = qs.derivatives.numerical_derivative(torch.sin, x)
>>> (slopes - x.cos()).abs().max() < 1e-8
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

Examples
--------
>>> def f(x): return (x**2).sum()
>>> line = qs.derivatives.linear_approximation(f, torch.tensor([3., 4.]))
>>> line(torch.tensor([.1, 0.])) # 25 + 6 · 0.1, without the square of 0.1
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> g = qs.derivatives.numerical_gradient(f, f.x0)
>>> g.round(decimals=3) # compare it with your own
""",
},
'descent': {
'gradient_descent': """Gradient descent with a fixed step (Richardson): converges for 0 < step < 2/λmax

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'steepest_descent': """Steepest descent (B1 of the paper): along the residual to the lowest point

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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

Examples
--------
>>> from quadsolve.diagrams import neighbours
>>> neighbours(3, [(0, 1), (0, 2), (1, 2)]) # what leads to each node, and where it leads
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

Examples
--------
>>> from quadsolve.diagrams import layers
>>> layers(4, [(0, 2), (1, 2), (2, 3)]) # the layer of each node
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

Examples
--------
>>> from quadsolve.diagrams import layered
>>> places, ways = layered([60, 60, 60], [(0, 2), (1, 2)])
>>> [(round(x), y) for x, y in places], len(ways)
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

Examples
--------
... #| fig-alt: Arrows from the boxes A and b to the box cg, and from there to x and info.
>>> from quadsolve.diagrams import Box, diagram
>>> boxes = [Box('A'), Box('b'), Box('cg', thick=True), Box('x'), Box('info')]
>>> diagram(boxes, [(0, 2), (1, 2), (2, 3), (2, 4)], 'What goes in, and what comes out')
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

Examples
--------
... #| fig-alt: Arrows from the boxes A and b to the box cg, and from there to x and info.
>>> from quadsolve.diagrams import Box, diagram
>>> boxes = [Box('A'), Box('b'), Box('cg', thick=True), Box('x'), Box('info')]
>>> diagram(boxes, [(0, 2), (1, 2), (2, 3), (2, 4)], 'What goes in, and what comes out')
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

Examples
--------
>>> def parts(A): # what a process has, and how many numbers it needs of the others
...     D = qs.distributed.rows(A)
...     return type(D.local).__name__, D.local.shape, type(D.halo).__name__, len(D.halo)
>>> qs.distributed.together(parts, 2, qs.gallery.poisson(6, 5))
""",
'sorted_csr': """A CSR matrix from entries whose rows ascend

Parameters
----------
row
col
values
shape

Returns
-------
%% ../nbs/beyond/30_many_machines.ipynb #ed06b807

Notes
-----
https://quadsolve.github.io/quadsolve/beyond/many_machines.html#sorted_csr

Examples
--------
>>> row, col = torch.tensor([0, 1, 1]), torch.tensor([0, 0, 1]) # rows ascend
>>> values = torch.tensor([3., 2., 6.])
>>> qs.distributed.sorted_csr(row, col, values, (2, 2)).to_dense()
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

Examples
--------
>>> def parts(A): # what a process has, and how many numbers it needs of the others
...     D = qs.distributed.rows(A)
...     return type(D.local).__name__, D.local.shape, type(D.halo).__name__, len(D.halo)
>>> qs.distributed.together(parts, 2, qs.gallery.poisson(6, 5))
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

Examples
--------
>>> A = qs.distributed.rows(qs.gallery.poisson(10, 10))
>>> b = qs.distributed.vector(torch.ones(100, dtype=torch.float64), A)
>>> x, info = qs.cg(A, b)
>>> type(A).__name__, info.converged, x.gather().shape
""",
'rows': """A matrix with rows spread over processes, which tell each other what they need

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

Examples
--------
>>> A = qs.distributed.rows(qs.gallery.poisson(10, 10))
>>> b = qs.distributed.vector(torch.ones(100, dtype=torch.float64), A)
>>> x, info = qs.cg(A, b)
>>> type(A).__name__, info.converged, x.gather().shape
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

Examples
--------
>>> mine = qs.processes.evenly(9, qs.processes.Team()).mine
>>> A = qs.distributed.grid_rows(3, mine) # these rows, made without the others
>>> A.shape, A.to_dense()[4].reshape(3, 3)
""",
'main': """Solve Poisson's equation on a square grid in several processes, compare with one

Parameters
----------
args : optional

Returns
-------
None
    %% ../nbs/beyond/30_many_machines.ipynb #fd63a032

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

Examples
--------
>>> import contextlib, io # in a shell: torchrun --nproc-per-node=4 -m quadsolve.distributed
>>> with contextlib.redirect_stdout(io.StringIO()) as said:
...     qs.distributed.main(['--size', '20', '--device', 'cpu', '--no-check'])
>>> said.getvalue().split(':')[0]
""",
'Halo.begin': """Begin to send what the others need

Parameters
----------
v : torch.Tensor
    `(*, m)`: the entries of this process

Returns
-------
function
    a function that waits, and returns what is needed here of the others, `(*,
    h)`

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

Examples
--------
>>> [qs.domains.process_grid(p, d) for p, d in ((12, 2), (8, 3), (7, 2))]
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

Examples
--------
>>> layout = qs.domains.Boxes(qs.processes.Team(), (4, 5))
>>> layout.grid, layout.box(0) # processes along each axis; the points of rank 0
""",
'stencil': """One combination of neighbours at every point of a grid, zero beyond; no matrix

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

Examples
--------
>>> A = qs.domains.stencil((30, 20)) # the Laplacian, if no weights are given
>>> b = qs.distributed.vector(torch.ones(600, dtype=torch.float64), A)
>>> x, info = qs.cg(A, b)
>>> info.converged, A.name.split(';')[0]
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

Examples
--------
>>> A = qs.distributed.rows(torch.tensor([[4., 1.], [1., 10.]]))
>>> M = qs.domains.jacobi(A)
>>> M(torch.ones(2)) # division by the diagonal
""",
'block_jacobi': """A preconditioner in each process for its own rows and columns (additive Schwarz)

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

Examples
--------
>>> A = qs.distributed.rows(qs.gallery.poisson(30, 30))
>>> b = qs.distributed.vector(torch.ones(900, dtype=torch.float64), A)
>>> M = qs.domains.block_jacobi(A, qs.precond.ic0) # in each process for its own block
>>> qs.cg(A, b, M=M)[1].niter < .6*qs.cg(A, b)[1].niter
""",
'chebyshev': """A polynomial in a distributed matrix with a small residual on an interval (p. 35)

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

Examples
--------
>>> A = qs.distributed.rows(qs.gallery.poisson(30, 30))
>>> b = qs.distributed.vector(torch.ones(900, dtype=torch.float64), A)
>>> M = qs.domains.chebyshev(A, degree=4, interval=(.2, 8.)) # a polynomial: products only
>>> qs.cg(A, b, M=M)[1].niter < .5*qs.cg(A, b)[1].niter
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

Examples
--------
>>> def f(x): return x**2
>>> qs.downhill.descend(f, 4., rate=.25, steps=4) # every point on the way
""",
},
'endings': {
'Status': """How a solve ended; a string, so that `info.status == 'converged'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#status

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> x, info = qs.cg(A, b, maxiter=1)
>>> info.status == 'maxiter', info.status.advice
""",
'Numbers': """What the rules of ending look at; floats for one system, tensors for many

Parameters
----------
**kw

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#numbers

Examples
--------
>>> from quadsolve.endings import Numbers, judge
>>> done = Numbers(rn=1e-9, threshold=1e-8, measured=True)
>>> tired, on = Numbers(k=9, rn=1., maxiter=9), Numbers(k=8, rn=1., maxiter=9)
>>> str(judge(done)), str(judge(tired)), judge(on) # None: go on
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

Examples
--------
>>> from quadsolve.endings import Numbers, judge
>>> done = Numbers(rn=1e-9, threshold=1e-8, measured=True)
>>> tired, on = Numbers(k=9, rn=1., maxiter=9), Numbers(k=8, rn=1., maxiter=9)
>>> str(judge(done)), str(judge(tired)), judge(on) # None: go on
""",
'judge_all': """The same for many systems at once

Parameters
----------
n
    the `Numbers` of many systems, `(*, 1)` each, or one number for all

Returns
-------
torch.Tensor
    `(*, 1)`: the place in `Status` of the first rule that holds, or −1

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#judge_all

Examples
--------
>>> from quadsolve.endings import Numbers, judge_all
>>> sizes = torch.tensor([[1e-9], [1.], [torch.inf]])
>>> code = judge_all(Numbers(rn=sizes, threshold=1e-8, measured=True))
>>> [str([*qs.Status][k]) if k >= 0 else 'go on' for k in code]
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

Examples
--------
>>> from quadsolve.endings import Numbers, detail
>>> detail(qs.Status.indefinite, Numbers(curvature=-2., k=3))
""",
'Coefficients': """What a step computed: x ← x + α d, d = z + β d of the step before; δ = rᵀz

Notes
-----
https://quadsolve.github.io/quadsolve/core/endings.html#coefficients

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> c = qs.cg(A, b, history=True)[1].coefficients
>>> [round(a, 4) for a in c.alpha], [round(o, 4) for o in c.beta]
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

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> x, info = qs.cg(A, b)
>>> info.converged, info.niter, info.residual <= info.threshold
""",
'BatchInfo': """How each solve of a batch ended, as `SolveInfo`; `info[i]` is one of them

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

Examples
--------
>>> A, b, _ = qs.gallery.sample_problem()
>>> X, info = qs.cg(torch.stack([A, -A]), b) # two systems
>>> info.converged, str(info[1].status)
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

Examples
--------
>>> from quadsolve.endings import gather
>>> A, b, _ = qs.gallery.sample_problem()
>>> infos = [qs.cg(A, b, maxiter=k)[1] for k in (1, 2)]
>>> gather(infos, (2,), b, seconds=0.).niter # one report of two
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
'Decrease': """What the latest steps took off e², and what may be left (Meurant et al. 2021)

Parameters
----------
tau : float, default: 0.25

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease

Examples
--------
>>> d = qs.errorbars.Decrease()
>>> new = [len(d.add(.25**k)) for k in range(12)] # what each step takes off ‖e‖²
>>> sum(new), d.known # of so many iterates the error is known well by now
""",
'upper_bounds': """Upper bounds on the error's squared A-norm (Gauss–Radau; Meurant and Tichý 2013)

Parameters
----------
steps
    α, β and δ of one step after the other
mu : float
    not above the smallest eigenvalue of A, or of MA with a preconditioner

Returns
-------
Iterator[]
    generator of pairs: the bound on ‖e‖²_A before each step, and after it

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#upper_bounds

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> x, info = qs.cg(A, b, history=True)
>>> squares = [u for u, _ in qs.errorbars.upper_bounds(zip(*info.coefficients), mu=.02)]
>>> squares[-1] < 1e-6*squares[0]
""",
'lowest_ritz': """The smallest Ritz value of A (or MA), to high relative accuracy even where tiny

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> x, info = qs.cg(A, b, history=True)
>>> low = qs.errorbars.lowest_ritz(list(zip(*info.coefficients)))
>>> round(low, 3) # the smallest eigenvalue that b contains, almost
""",
'ErrorBounds': """For each iterate two numbers around the A-norm of its error: `lower, upper = …`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#errorbounds

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> x, info = qs.cg(A, b, history=True)
>>> bounds = info.error_bounds(mu=.02)
>>> bounds, (bounds.lower <= bounds.upper).all().item()
""",
'EnergyError': """The rule stop='error': ‖x − x_k‖_A ≤ max(rtol·‖x‖_A, atol), as bound or estimate

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> x, info = qs.cg(A, b, stop=qs.EnergyError(mu=.02), rtol=1e-3) # or stop='error'
>>> info.error <= info.threshold, info.error_kind
""",
'Follower': """What `EnergyError` knows of one solve

Parameters
----------
run
mu

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower

Examples
--------
>>> class Watched(qs.EnergyError):
...     def follow(self, run): self.seen = super().follow(run); return self.seen
>>> (A, b, x), rule = qs.gallery.sample_problem(), Watched()
>>> qs.cg(A, b, stop=rule, rtol=1e-3)
>>> round(rule.seen.goal, 5), len(rule.seen.steps) # a thousandth of ‖x‖_A, after two steps
""",
'Decrease.add': """Take in αδ of one more step; the sums for iterates that have become known

Parameters
----------
term

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.add
""",
'Decrease.left': """S αδ: the most that may have been left before this step, by earlier ones

Parameters
----------
older
term

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#decrease.left
""",
'SolveInfo.error_bounds': """Bounds on the A-norm of each iterate's error; needs history=True, and `mu`

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
    `lower, upper`: float64 tensors, a number for each iterate so far

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
'Follower.known': """An estimate of ‖e‖²_A now: a ninth of that of the latest iterate known well

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
'Follower.catch_up': """Take the bound's recurrence to the latest step; False if that shows μ too large

Notes
-----
https://quadsolve.github.io/quadsolve/paper/error_bars.html#follower.catch_up
""",
'Follower.start': """Begin the recurrence; a μ found too large becomes the smallest Ritz value

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
'explorer': {
'paths': """The ways of steepest descent, conjugate directions (from the axes) and CG

Parameters
----------
A
    symmetric positive-definite, `(2, 2)`
b
    right-hand side, `(2,)`
x0
    start, `(2,)`
n : int, default: 12
    most steps

Returns
-------
dict
    name → the points, `(steps + 1, 2)`: 'sd', 'cd' and 'cg'

Notes
-----
https://quadsolve.github.io/quadsolve/core/explorer.html#paths

Examples
--------
>>> from quadsolve.explorer import paths
>>> ways = paths([[3, 2], [2, 6]], [2, -8], [-2, -2])
>>> {name: len(X) - 1 for name, X in ways.items()}
""",
'polynomial': """The steps of CG on a diagonal matrix, from an error of equal energies

Parameters
----------
eigenvalues : tensor
    positive numbers, `(n,)`
k : int
    after how many steps

Returns
-------
tuple
    their α and β, at most k of each

Notes
-----
https://quadsolve.github.io/quadsolve/core/explorer.html#polynomial

Examples
--------
>>> from quadsolve.explorer import polynomial
>>> alpha, beta = polynomial([1., 3., 6.], 2)
>>> len(alpha), beta[0]
""",
'contour_lines': """A contour, as straight lines through the cells of a grid

Parameters
----------
f
    values on a grid, `(ny, nx)`
level : float
    of the contour

Returns
-------
numpy.ndarray
    `(segments, 2, 2)`: the ends, in steps of the grid

Notes
-----
https://quadsolve.github.io/quadsolve/core/explorer.html#contour_lines

Examples
--------
>>> from quadsolve.explorer import contour_lines
... # segments, ends, x and y
>>> contour_lines(torch.arange(9.).reshape(3, 3).numpy(), 3.5).shape
""",
'Explorer': """A figure that computes while one watches; it shows itself as HTML

Parameters
----------
kind
state

Notes
-----
https://quadsolve.github.io/quadsolve/core/explorer.html#explorer

Examples
--------
>>> bowl = qs.figures.explorer('methods', kappa=30, at=[[-3, 1]])
>>> bowl, bowl.state['kappa']
""",
'explorer': """A figure that answers a hand

Parameters
----------
kind : str
    a key of `kinds`
**state
    what is to be different at first: `kappa=30`, `at=[[-3, 1]]`

Returns
-------
Explorer

Raises
------
ValueError
    "there is no explorer …: take one of …"
TypeError
    "…: not in the state of …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/explorer.html#explorer

Examples
--------
>>> bowl = qs.figures.explorer('methods', kappa=30, at=[[-3, 1]])
>>> bowl, bowl.state['kappa']
""",
},
'factors': {
'ic0': """Incomplete Cholesky without fill: z = (LLᴴ)⁻¹v, LLᴴ = A on A's pattern (p. 40)

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
    with the factor `L`, a CSR tensor, and the `shift`, if any

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> M = qs.factors.ic0(A)
>>> x, info = qs.cg(A, b, M=M)
>>> M, f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
""",
'ict': """Incomplete Cholesky by a threshold: |A − LLᴴ| ≤ τ√(aᵢᵢaⱼⱼ) in every entry

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
    with the factor `L`, a CSR tensor, and the `shift`, if any

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> M = qs.factors.ict(A, droptol=1e-2) # less is left out, and fewer steps are left
>>> x, info = qs.cg(A, b, M=M)
>>> f'{info.niter} steps, {M.L._nnz()/900:.0f} entries in a column of the factor'
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

Examples
--------
>>> from quadsolve import fast, kernels
>>> count, v = torch.zeros(1, dtype=torch.int64).numpy(), torch.tensor([3., 4.]).numpy()
>>> for _ in range(3): kernels.imaged(fast.Counted(kernels.Identity(), count), v)
>>> count
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
    a function of arrays that starts them; compiled for each new kind of
    arguments

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#compiled

Examples
--------
>>> from quadsolve.fast import compiled
>>> from quadsolve.solver import noteworthy # the driver's look at a method
>>> f = compiled(qs.cg.method, noteworthy)
>>> callable(f), f is compiled(qs.cg.method, noteworthy) # made once
""",
'by_kernels': """By machine code, on NumPy's views of the same memory

Parameters
----------
run
watch
limits

Returns
-------
%% ../nbs/core/00h_fast.ipynb #3b7bfc57

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#by_kernels

Examples
--------
>>> from quadsolve import fast, ways # `solve_each` is the same for a batch, where it pays
>>> A, b = qs.gallery.poisson(9).to_dense(), torch.ones(99, 9).double()
>>> x, one = ways.forced(fast.by_kernels, qs.cg, A, b[0])
>>> one.converged, qs.cg(A.expand(99, 9, 9).contiguous(), b)[1].converged.all()
""",
'threads': """How many threads a product may use: PyTorch's number

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#threads

Examples
--------
>>> from quadsolve.fast import threads
>>> 1 <= threads() <= torch.get_num_threads() # that a product may use
""",
'solve_each': """A batch of small dense systems, one by one, by machine code; None if it cannot be

Parameters
----------
run
*args

Notes
-----
https://quadsolve.github.io/quadsolve/core/fast.html#solve_each

Examples
--------
>>> from quadsolve import fast, ways # `solve_each` is the same for a batch, where it pays
>>> A, b = qs.gallery.poisson(9).to_dense(), torch.ones(99, 9).double()
>>> x, one = ways.forced(fast.by_kernels, qs.cg, A, b[0])
>>> one.converged, qs.cg(A.expand(99, 9, 9).contiguous(), b)[1].converged.all()
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

Examples
--------
>>> from quadsolve.fast import prepare # `prepare()` compiles CG for matrices of all layouts
>>> names = []
>>> prepare(solve=lambda A, b, maxiter: None, say=names.append) # and this only tells which
>>> names[:3]
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

Examples
--------
>>> error = qs.faults.RankFailed({2: 'OSError: no such file'}) # what the other ranks raise
>>> error.ranks, str(error)
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
'style_of': """The dash and the marker that go with a colour

Parameters
----------
key : str
    a key of `colours`, or a CSS colour

Returns
-------
tuple
    plotly's names of a dash and of a marker, which are the same in space

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#style_of

Examples
--------
>>> [qs.figures.style_of(k) for k in ('cg', 'sd')], qs.figures.dashes['bound']
""",
'template': """The book's one template: legible on light and dark pages

Returns
-------
go.layout.Template
    plotly's template of this book

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#template

Examples
--------
>>> template = qs.figures.template() # plotly knows it as 'quadsolve'
>>> template.layout.font.color == qs.figures.INK, template.layout.xaxis.gridcolor
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

Examples
--------
>>> [qs.figures.colour_of(name) for name in ('CG, Jacobi', 'CG', 'my method')]
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

Examples
--------
>>> fig = qs.figures.plane((0, 1), (0, 1), 'One line')
>>> before = fig.layout.margin.t
>>> fig.layout.title.text = 'Two lines,<br>and both are to be seen'
>>> qs.figures.fit(fig).layout.margin.t > before
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

Examples
--------
>>> fig = qs.figures.plane((-4, 6), (-6, 4), 'Room for points and paths')
>>> fig.layout.xaxis.range, fig.layout.yaxis.scaleanchor # equal scale on both axes
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

Examples
--------
>>> fig = qs.figures.space((0, 1), (0, 2), (0, 4), 'A box with equal scale on its axes')
>>> [round(fig.layout.scene.aspectratio[k], 3) for k in 'xyz']
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

Examples
--------
>>> fig, ends = qs.figures.plane((-1, 1), (-1, 1)), (-1, 1)
>>> fig.add_trace(qs.figures.contour_trace(lambda x, y: x*y, ends, ends, n=11, levels=4))
>>> fig.data[0].z.shape, fig.data[0].contours.size
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

Examples
--------
... #| fig-alt: Contour lines: ellipses around the point (2, −2).
>>> def f(x, y): return 1.5*x**2 + 2*x*y + 3*y**2 - 2*x + 8*y
>>> qs.figures.contour(f, (-4, 6), (-6, 4), n=21, levels=9, title='The bowl of the paper')
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

Examples
--------
>>> fig = qs.figures.space((-1, 1), (-1, 1), (-1, 1))
>>> fig.add_trace(qs.figures.surface_trace(lambda x, y: x*y, (-1, 1), (-1, 1), n=11))
>>> fig.data[0].type, fig.data[0].z.shape
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

Examples
--------
... #| fig-alt: A saddle in space, with its contour lines on the floor.
>>> def saddle(x, y): return x**2 - y**2
>>> qs.figures.surface(saddle, (-1, 1), (-1, 1), n=15, levels=8, title='A saddle')
""",
'Table': """Rows of named values (dictionaries), shown as a table

Parameters
----------
iterable : default: ()

Notes
-----
https://quadsolve.github.io/quadsolve/core/figures.html#table

Examples
--------
>>> infos = {n: qs.cg(qs.gallery.poisson(n), [1.]*n, rtol=1e-8)[1] for n in (10, 20, 40)}
>>> qs.figures.Table([dict(unknowns=n, steps=i.niter) for n, i in infos.items()])
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
    `A` (2, 2), `b` (2,), `x` (2,)

Notes
-----
Shewchuk (1994), p. 2, equation (4).
https://quadsolve.github.io/quadsolve/core/gallery.html#sample_problem

Examples
--------
>>> A, b, x = qs.gallery.sample_problem()
>>> A@x - b
""",
'poisson': """The negative Laplacian by second differences, zero at the edge, without 1/h² (SPD)

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
    `(n, n)`, n the product of the sizes; a tensor is CSR

Raises
------
ValueError
    "poisson…: give the number of points along each axis, 1 or more"

Notes
-----
https://quadsolve.github.io/quadsolve/core/gallery.html#poisson

Examples
--------
>>> A = qs.gallery.poisson(100, 100)
>>> x, info = qs.cg(A, torch.ones(10_000, dtype=A.dtype), rtol=1e-8)
>>> A.shape, info.converged, round(x.max().item())
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

Examples
--------
>>> A = qs.gallery.spd(4, [1., 2., 3., 10.], torch.Generator().manual_seed(58061))
>>> torch.linalg.eigvalsh(A).round(decimals=6)
""",
'sample_function': """The hills and valleys that the paper minimises in section 14 (p. 44, Fig. 37a)

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

Examples
--------
>>> points = torch.tensor([[1., 0.], [0., 2.], [1., 2.]])
>>> qs.gallery.sample_function(points).round(decimals=2)
""",
'load': """A matrix from a file or the SuiteSparse collection (needs SciPy)

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

Examples
--------
>>> import pathlib, tempfile
>>> file = pathlib.Path(tempfile.mkdtemp())/'A.mtx'
>>> file.write_text('%%MatrixMarket matrix array real general\\n2 2\\n3\\n2\\n2\\n6\\n')
>>> qs.gallery.load(file) # or a name of the SuiteSparse collection: 'HB/bcsstk14'
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

Examples
--------
>>> qs.graphs.Node('weight', 'leaf', shape=(3, 2), ops=0, params=6)
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
    a list of `Node`, inputs first, and the edges as pairs of their positions

Raises
------
ValueError
    "a graph needs a tensor with a grad_fn"

Notes
-----
https://quadsolve.github.io/quadsolve/prelude/graphs.html#graph_data

Examples
--------
>>> x = torch.tensor([1., 2.], requires_grad=True)
>>> nodes, edges = qs.graphs.graph_data((x**2).sum(), dict(x=x))
>>> [n.name for n in nodes], edges
""",
'graph': """The computational graph behind `t`, in layers from the inputs down to the result

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

Examples
--------
... #| fig-alt: Boxes and arrows from the leaf x through products to the difference.
>>> A, b, _ = qs.gallery.sample_problem()
>>> x = torch.zeros_like(b, requires_grad=True)
>>> qs.graphs.graph(x@(A@x)/2 - b@x, dict(x=x), title='f(x) = ½xᵀAx − bᵀx')
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
'Problem.tangent': """The problem that a forward derivative solves: the same matrix, another b

Returns
-------
Problem

Notes
-----
https://quadsolve.github.io/quadsolve/core/implicit.html#problem.tangent
""",
'Problem.adjoint': """The problem that a backward pass solves: the adjoint matrix, if that is another

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
'book_map': """The paper's sections, what each needs (p. iii), and the pages that are written

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

Examples
--------
>>> from quadsolve.introduction import book_map
>>> fig = book_map('../paper/') # where the pages are, seen from the one with the map
>>> any('../paper/conjugate_gradients.html' in a.text for a in fig.layout.annotations)
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
    callable, $1 - \\lambda p(\\lambda)$, of degree `degree + 1`

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

Examples
--------
>>> P = qs.inverses.chebyshev_residual(degree=4, lo=.25, hi=8.)
>>> largest = P(torch.linspace(.25, 8., 1001).double()).abs().max().item()
>>> P.degree, round(largest, 3) # what M leaves of an error, at most
""",
'chebyshev': """A Chebyshev polynomial in A: positive-definite if no λ lies above the interval

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

Examples
--------
>>> A = qs.gallery.poisson(30, 30, matrix_free=True)
>>> b = torch.ones(900).double()
>>> x, info = qs.cg(A, b, M=qs.inverses.chebyshev(A, degree=4))
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
""",
'polynomial': """$c_0 + c_1A + c_2A^2 + …$, or of a residual polynomial

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> M = qs.inverses.polynomial(A, [.5, -.05]) # 0.5 I − 0.05 A
>>> x, info = qs.cg(A, b, M=M)
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
""",
'neumann': """Neumann's series $\\omega\\sum_j (I - \\omega A)^j$ up to `degree`;

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> M = qs.inverses.polynomial(A, qs.inverses.neumann(degree=4, omega=.2))
>>> x, info = qs.cg(A, b, M=M)
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
""",
'fsai': """Factorized sparse approximate inverse $M = G^TG$ (Kolotilina and Yeremin 1993)

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> M = qs.inverses.fsai(A, power=2) # places where A² has entries
>>> x, info = qs.cg(A, b, M=M)
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
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

Examples
--------
>>> from quadsolve.kernels import Identity, imaged
>>> v = torch.tensor([3., 4.]).numpy()
>>> imaged(Identity(), v) # the product with v, and v·Av
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

Examples
--------
>>> from quadsolve.kernels import stored
>>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
>>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
>>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
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

Examples
--------
>>> from quadsolve.kernels import stored
>>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
>>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
>>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
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

Examples
--------
>>> from quadsolve.kernels import stored
>>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
>>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
>>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
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

Examples
--------
>>> from quadsolve.kernels import stored
>>> grid, one = qs.gallery.poisson(70, 70), torch.eye(600)
>>> kept = [(grid, 'keep'), (grid, None), (one, 'keep'), (one, None)] # as it came, or not
>>> [type(stored(qs.aslinearoperator(A, layout=how))).__name__ for A, how in kept]
""",
'Identity': """The matrix that changes nothing

Notes
-----
https://quadsolve.github.io/quadsolve/core/kernels.html#identity

Examples
--------
>>> from quadsolve.kernels import Identity, imaged
>>> v = torch.tensor([3., 4.]).numpy()
>>> imaged(Identity(), v) # the product with v, and v·Av
""",
'stored': """An operator's matrix as compiled code reads it fastest, apart from the caller's

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

Examples
--------
>>> from quadsolve.kernels import stored
>>> grids = [qs.aslinearoperator(qs.gallery.poisson(n, n)) for n in (10, 70)]
>>> [type(stored(A)).__name__ for A in grids] # compressed rows; diagonals
""",
},
'krylov': {
'cg': """Conjugate gradients (B2, B3 with M) for symmetric (Hermitian) positive-definite A

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
    take `precond.flexible_cg`. Conjugate gradients for an M that changes from
    step to step (Notay's FCG(1))
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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'LeastSquaresInfo': """A least-squares report: `residual` is ‖b − Ax‖; `matvecs` with A, as many with Aᴴ

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

Examples
--------
>>> A, b = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]), torch.tensor([1., 3., 4.])
>>> x, info = qs.cgls(A, b)
>>> round(info.residual, 4), info.normal_residual <= info.threshold, str(info.status)
""",
'LeastSquaresBatch': """How each least-squares solve of a batch ended, as `LeastSquaresInfo`

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

Examples
--------
>>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.]])
>>> B = torch.tensor([[1., 1.], [3., 3.], [4., 5.]]) # two right-hand sides, in columns
>>> X, info = qs.cgls(A, B)
>>> info.converged, info.residual.round(decimals=4) # the second can be solved exactly
""",
'fit_with': """Minimise ‖Ax − b‖² + damp²‖x‖²; x is finite, Aᴴ(b − Ax) no larger than at first

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
    `x`: `(n,)`, `(*, n)` or `(*, n, k)`; `LeastSquaresInfo`, or …`Batch`

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

Examples
--------
>>> A, b = torch.tensor([[1., 0.], [1., 1.], [1., 2.]]), torch.tensor([1., 3., 4.])
>>> x, info = qs.leastsq.fit_with(qs.cg.method, A, b)
>>> x.round(decimals=4), info.converged
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

Examples
--------
... @qs.leastsq.least_squares
>>> def downhill(A, b, M, x):
...     while True:
...         yield qs.problem.State(x=x, r=A.back(A.b - A.there(x)))
...         x += .2*A.back(A.b - A.there(x))
>>> downhill(2*torch.eye(2), torch.tensor([4., 6.]))[0].round(decimals=3)
""",
'cgls': """Conjugate gradients for min ‖Ax − b‖² + damp²‖x‖² (CGLS, CGNR), A of any shape

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
    `x`: `(n,)`, `(*, n)` or `(*, n, k)`; `LeastSquaresInfo`, or …`Batch`

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

Examples
--------
>>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.], [1., 3.]]) # a line through 1, 3, 5, 8
>>> x, info = qs.cgls(A, torch.tensor([1., 3., 5., 8.]))
>>> x.round(decimals=4), info.converged, round(info.residual, 4)
""",
'column_scaling': """Division by the diagonal of AᴴA + damp²: as if all columns had the same size

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

Examples
--------
>>> t, k = torch.linspace(0, 3.14, 50).double(), torch.arange(10)
>>> A, b = (1 + k)*torch.cos(t[:, None]*k), t**2 # columns of different size
>>> x, info = qs.cgls(A, b, M=qs.column_scaling(A))
>>> f'{info.niter} steps, not {qs.cgls(A, b)[1].niter}'
""",
'LeastSquaresInfo.square': """The report on (55) as one on a square system

Notes
-----
https://quadsolve.github.io/quadsolve/paper/normal_equations.html#leastsquaresinfo.square
""",
},
'linesearch': {
'Trial': """Trial(alpha, value, slope, curvature, eps, length)

Examples
--------
>>> t = qs.linesearch.Trial(alpha=1., value=-43., slope=-36.)
>>> t.alpha, t.slope, t.curvature # the last was not asked for
""",
'finite': """Are value and slope finite?

Parameters
----------
t : Trial
    what was found at a step length

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#finite

Examples
--------
>>> t = qs.linesearch.Trial(1., -43., slope=float('nan'))
>>> qs.linesearch.finite(t), qs.linesearch.finite(t._replace(slope=-36.))
""",
'noise': """Values of φ that differ by less are the same

Parameters
----------
start : Trial
    what was found at the start of the line

Returns
-------
float

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#noise

Examples
--------
>>> start = qs.linesearch.Trial(0., value=100., slope=-1., eps=2**-52)
>>> f'differences below {qs.linesearch.noise(start):.0e} are rounding'
""",
'LineEnding': """How a line search ended; a string, so that `step.ending == 'wolfe'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#lineending

Examples
--------
>>> step = qs.linesearch.StrongWolfe()(lambda a: (-a, -1.)) # a line without a bottom
>>> step.ending == qs.linesearch.LineEnding.unbounded, step.advice
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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.StrongWolfe()(phi)
>>> step.found, step.value < step.trials[0].value, step.advice
""",
'Ended': """Raised by a search that can go no further, with the name of its ending

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#ended

Examples
--------
>>> class Once(qs.linesearch.LineSearch):
...     def trials(self, start, alpha):
...         yield alpha
...         raise qs.linesearch.Ended('maxiter')
>>> Once()(lambda a: (a**2 - 3*a, 2*a - 3))
""",
'LineSearch': """A search along a line: `trials` proposes step lengths, `accepts` says which do

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#linesearch

Examples
--------
>>> class Halves(qs.linesearch.LineSearch):
...     def accepts(self, start, t): return 'armijo' if t.value < start.value else None
...     def trials(self, start, alpha):
...         while True: yield alpha; alpha /= 2
>>> Halves()(lambda a: (a**2 - 3*a, 2*a - 3), alpha=10.).alpha
""",
'Search': """One search on its way: ask φ at `alpha`, give it to `take`, until it has a `step`

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

Examples
--------
>>> Trial, rule = qs.linesearch.Trial, qs.linesearch.StrongWolfe()
>>> run = qs.linesearch.Search(rule, Trial(0., 0., -3.), alpha=10.)
>>> while not run.step: a = run.alpha; run.take(Trial(a, a**2 - 3*a, 2*a - 3))
>>> round(run.step.alpha, 6)
""",
'NewtonRaphson': """To the minimum of the parabola with φ's slope and curvature, repeatedly (p. 46)

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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48, 12*a**2 + 8
>>> step = qs.linesearch.NewtonRaphson()(phi)
>>> str(step.ending), round(step.alpha, 10)
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
Shewchuk (1994), §14, p. 46, equation (58).
https://quadsolve.github.io/quadsolve/paper/line_search.html#secant

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.Secant()(phi)
>>> str(step.ending), round(step.alpha, 10)
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

Examples
--------
>>> start, t = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(3., -3., 2.)
>>> qs.linesearch.armijo(start, t, c=.1), qs.linesearch.armijo(start, t, c=.5)
""",
'Backtracking': """Armijo: shorten the step until f falls by a fair share of the slope's promise

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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.Backtracking()(phi, alpha=10.)
>>> str(step.ending), [round(t.alpha, 2) for t in step.trials]
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
Shewchuk (1994), §14, equation (59).
https://quadsolve.github.io/quadsolve/paper/line_search.html#secant

Examples
--------
>>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
>>> qs.linesearch.secant(a, b)
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

Examples
--------
>>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
>>> qs.linesearch.cubic(a, b)
""",
'proposal': """The cubic's minimum where values are far enough apart, else the slope's zero

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

Examples
--------
>>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(1., -3., -2.)
>>> qs.linesearch.proposal(a, b, level=1e-15)
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

Examples
--------
>>> a, b = qs.linesearch.Trial(1., -3., -2.), qs.linesearch.Trial(4., 0., 4.)
>>> qs.linesearch.middle(a, b)
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

Examples
--------
>>> a, b = qs.linesearch.Trial(0., 0., -4.), qs.linesearch.Trial(.25, -.9375, -3.5)
>>> qs.linesearch.beyond(a, b, grow=10., level=1e-15)
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

Examples
--------
>>> a, t = qs.linesearch.Trial(1., -3., -2.), qs.linesearch.Trial(2., -4., 0.)
>>> qs.linesearch.flatter(t, a, level=1e-15), qs.linesearch.flatter(a, t, level=1e-15)
""",
'StrongWolfe': """Go down by a fair share until the slope is small (Nocedal and Wright, section 3.5)

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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.StrongWolfe(c2=.1)(phi) # a tenth of the slope may be left
>>> abs(step.slope) <= .1*48, round(step.alpha, 2)
""",
'HagerZhang': """Bracket a minimum, narrow it; near the floor by slopes (Hager and Zhang 2005)

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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.HagerZhang()(phi)
>>> str(step.ending), round(step.alpha, 2), len(step.trials)
""",
'NearestMinimum': """Walk until f rises, then find the slope's zero to full precision: a near valley

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

Examples
--------
>>> def phi(a): return a**4 + 4*a**2 - 48*a, 4*a**3 + 8*a - 48
>>> step = qs.linesearch.NearestMinimum()(phi)
>>> str(step.ending), round(step.alpha, 10)
""",
'Exact': """The minimum of the parabola with φ's slope and curvature at 0: exact if f is one

Attributes
----------
epsilon : float, default: 1e-06
    by what part of |φ(0)| φ may grow, which is taken for rounding

Notes
-----
https://quadsolve.github.io/quadsolve/paper/line_search.html#exact

Examples
--------
>>> def phi(a): return 3*a**2 - 12*a, 6*a - 12, 6. # value, slope, curvature: a parabola
>>> step = qs.linesearch.Exact()(phi)
>>> str(step.ending), step.alpha
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
'pivoted_cholesky': """$(LL^T + \\mu I)^{-1}$ with a partial Cholesky factor (Harbrecht et al. 2012)

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

Examples
--------
>>> t = torch.linspace(0, 1, 200).double()
>>> K = torch.exp(-50*(t[:, None] - t)**2) # of a Gaussian process, with noise 0.01
>>> M = qs.lowrank.pivoted_cholesky(K, rank=12, noise=.01) # 12 columns of K are read
>>> M, qs.cg(K + .01*torch.eye(200), t, M=M)[1].niter < 10
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

Examples
--------
>>> t = torch.linspace(0, 1, 200).double()
>>> K = torch.exp(-50*(t[:, None] - t)**2)
>>> M = qs.lowrank.nystrom(K, rank=20, mu=.01) # 20 products with K, and no entry of it
>>> M, qs.cg(K + .01*torch.eye(200), t, M=M)[1].niter < 10
""",
'deflation': """Coarse correction $P^TMP + Q$, $Q = V(V^TAV)^{-1}V^T$, $P = I - AQ$ (Mandel 1993)

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

Examples
--------
>>> A, b = qs.gallery.poisson(20, 20), torch.ones(400).double()
>>> lam, V = qs.eigenbasis(A) # or guesses, such as solutions of similar systems
>>> M = qs.lowrank.deflation(A, V[:, -10:]) # the smallest eigenvalues come last
>>> f'{qs.cg(A, b, M=M)[1].niter} steps, not {qs.cg(A, b)[1].niter}'
""",
},
'matrices': {
'csr': """`A` as CSR with 32-bit indices where they fit; duplicates are summed

Parameters
----------
A
    a sparse PyTorch tensor (COO, CSR, CSC, BSR, BSC), a SciPy sparse matrix, or
    a dense tensor

Returns
-------
torch.Tensor
    the same matrix as a CSR tensor, with a derivative in `A`

Raises
------
NotImplementedError
    "PyTorch makes no batches of sparse tensors"

Notes
-----
https://quadsolve.github.io/quadsolve/core/matrices.html#csr

Examples
--------
>>> from quadsolve.matrices import csr
>>> A = csr(torch.tensor([[3., 0.], [2., 6.]]))
>>> A.crow_indices(), A.col_indices(), A.values()
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

Examples
--------
>>> A = qs.gallery.poisson(3)
>>> P = qs.with_values(A, torch.stack([A.values(), 10*A.values()]))
>>> P, qs.cg(P, torch.ones(3, dtype=A.dtype))[0].round(decimals=6)
""",
'aslinearoperator': """Make any description of a linear map one that a solver can apply, without copying

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

Examples
--------
>>> P = qs.aslinearoperator([[3., 2.], [2., 6.]]) # a list, array, tensor or function
>>> P, P@torch.tensor([2., -2.])
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0)
>>> info.converged, x.round(decimals=3), f.x, f.value
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

Examples
--------
... @qs.minima.entry('my own notes', x0=(3., 1.), x=(1., 2.), squares=False)
>>> def bowl(x): return ((x - torch.tensor([1., 2.]))**2).sum(-1)
>>> qs.minima.get('bowl')
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

Examples
--------
>>> f = qs.minima.get('extended_rosenbrock', n=10) # the usual number is 1000
>>> f
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
'lsmr': """LSMR: the least ‖Aᴴ(b − Ax) − damp²x‖ that the products allow, A of any shape

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
    `x`: `(n,)`, `(*, n)` or `(*, n, k)`; `LeastSquaresInfo`, or …`Batch`

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

Examples
--------
>>> A = torch.tensor([[1., 0.], [1., 1.], [1., 2.], [1., 3.]])
>>> x, info = qs.lsmr(A, torch.tensor([1., 3., 5., 8.]), damp=.5) # ridge regression
>>> x.round(decimals=4), info.converged
""",
'craig': """The shortest solution of Ax = b, by CG for AAᴴy = b, x = Aᴴy (Craig, CGNE)

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
    `x`: `(n,)`, `(*, n)` or `(*, n, k)`; a `SolveInfo` (`BatchInfo` for many)

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

Examples
--------
>>> A = torch.tensor([[1., 1., 1.], [0., 1., 2.]]) # two equations, three unknowns
>>> x, info = qs.craig(A, torch.tensor([6., 8.]))
>>> x.round(decimals=3) # of all solutions the one nearest to 0
""",
},
'minimiser': {
'Ending': """How a minimisation ended; a string, so that `info.status == 'converged'` works too

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#ending

Examples
--------
>>> qs.minimiser.Ending.plateau.advice
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

Examples
--------
>>> step = qs.linesearch.StrongWolfe()(lambda a: (a**2 - 4*a, 2*a - 4))
>>> qs.minimiser.bend(step), qs.minimiser.promised(step) # φ″, and how deep the bottom is
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

Examples
--------
>>> step = qs.linesearch.StrongWolfe()(lambda a: (a**2 - 4*a, 2*a - 4))
>>> qs.minimiser.bend(step), qs.minimiser.promised(step) # φ″, and how deep the bottom is
""",
'judge': """The first status whose rule holds, None to go on

Parameters
----------
n

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#judge

Examples
--------
>>> n = qs.problem.State(value=float('nan'), gradient=0., first=1., step=None)
>>> status = qs.minimiser.judge(n) # the first rule that holds
>>> str(status), [str(o) for o, _ in qs.minimiser.rules][:3]
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

Examples
--------
>>> F = qs.objective.Objective(lambda x: x[0]**2 - x[1]**2, torch.zeros(2))
>>> least, largest = qs.minimiser.curvatures(F, F.x0)
>>> [round(o, 3) for o in least], [round(o, 3) for o in largest] # of each start
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, maxiter=3)
>>> str(info.status), info.niter, info.converged, info.advice
""",
'MinimaInfo': """How each minimisation of a batch ended, as `MinimumInfo`; `info[i]` is one of them

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

Examples
--------
>>> def f(x): return ((x**2 - 1)**2).sum(-1) # for each row
>>> x, info = qs.nonlinear_cg(f, torch.tensor([[2.], [-3.], [0.]]))
>>> x.round(decimals=3), info.converged, str(info[2].status)
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> infos = [qs.nonlinear_cg(f, x0)[1] for x0 in (f.x0, 2*f.x0)]
>>> qs.minimiser.gather_minima(infos, threshold=1e-5, seconds=.1).converged # one report
""",
'on_host': """The numbers of several tensors, by one look at the device

Parameters
----------
*tensors
    of numbers, one for each start

Returns
-------
list
    of lists of Python numbers

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#on_host

Examples
--------
>>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
>>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
>>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
""",
'largest': """The size of the largest entry, 0 where there is none

Parameters
----------
v : tensor
    vectors, `(*, n)`

Returns
-------
`(*,)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/minimiser.html#largest

Examples
--------
>>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
>>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
>>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
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

Examples
--------
>>> r = torch.tensor([[3., -4.], [0., 1.]]) # of two starts
>>> size = qs.minimiser.largest(r) # then as numbers: all at once, and one for each start
>>> qs.minimiser.on_host(size, 2*size), qs.minimiser.each(size, 2), qs.minimiser.each(1., 2)
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
    the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

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

Examples
--------
>>> f, search = qs.minima.get('rosenbrock'), qs.linesearch.StrongWolfe()
>>> x, info = qs.minimiser.minimise(qs.nonlinear_cg.method, f, f.x0, line_search=search)
>>> x.round(decimals=3), info.converged
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
the minimiser: a function as `minimise`, and `.iterates` to step by hand

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

Examples
--------
... @qs.minimiser.minimiser(line_search=qs.linesearch.StrongWolfe())
>>> def downhill(F, x, M, line):
...     value, r = F(x) # f and −f′
...     while True:
...         yield qs.problem.State(x=x, value=value, r=r, d=r, plain=[True])
...         x, value, r = line.move(x, r, value, r, [1.])
>>> downhill(lambda x: ((x - 1)**2).sum(), torch.zeros(2))[0].round(decimals=3)
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
'Run': """Run(problem, solved, nf, ng, value)

Examples
--------
>>> beale = qs.minima.get('beale')
>>> run, = qs.minimising.race([beale], {'ncg': qs.nonlinear_cg}, gtol=1e-4)['ncg']
>>> run.problem, run.solved, run.ng < 100, round(run.value, 4)
""",
'Reached': """The gradient is small enough

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
""",
'Enough': """The gradient has been asked for too often

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
""",
'Counted': """A function that counts how often it and its gradient are asked for, to a limit

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

Examples
--------
>>> problems = [qs.minima.get(name) for name in ('rosenbrock', 'beale', 'wood')]
>>> solvers = {'ncg': qs.nonlinear_cg, 'newton': qs.newton_cg}
>>> runs = qs.minimising.race(problems, solvers, gtol=1e-4)
>>> {name: [run.solved for run in some] for name, some in runs.items()}
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

Examples
--------
>>> costs = {'quick': [10., 20., 30.], 'odd': [90., 15., float('inf')]} # of three problems
>>> qs.minimising.profile(costs, tau=[1., 2.]) # the share within so many times the best
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
'amg': """Algebraic multigrid: pyamg makes the levels, PyTorch goes through them in a cycle

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

Examples
--------
>>> A, b = qs.gallery.poisson(60, 60), torch.ones(3600).double()
>>> M = qs.multigrid.amg(A)
>>> x, info = qs.cg(A, b, M=M)
>>> info.converged, info.niter < 15
""",
},
'newton': {
'Inner': """Inner(d, steps, ending)

Examples
--------
>>> H = torch.diag(torch.tensor([1., 10.]))
>>> step = qs.newton.newton_step(H.mv, torch.ones(2), lambda r: r, eta=1e-4, most=20)
>>> step.d.round(decimals=3), step.steps, step.ending # H⁻¹r; the direction is an Inner
""",
'eisenstat_walker': """The faster f′ falls, the more exactly: choice 2 of Eisenstat and Walker (1996)

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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> def exactly(s): return qs.newton.eisenstat_walker(s, most=.01) # a hundredth is left
>>> x, info = qs.newton_cg(f, f.x0, forcing=exactly)
>>> x.round(decimals=3), info.converged
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

Examples
--------
>>> H = torch.diag(torch.tensor([1., 10.]))
>>> step = qs.newton.newton_step(H.mv, torch.ones(2), lambda r: r, eta=1e-4, most=20)
>>> step.d.round(decimals=3), step.steps, step.ending # H⁻¹r; the direction is an Inner
""",
'reflected': """d, as long as if it bent upwards as much as it bends downwards: d·rᵀd/|dᵀHd|

Parameters
----------
H
r
d

Returns
-------
%% ../nbs/paper/14c_newton_cg.ipynb #be9dae50

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#reflected

Examples
--------
>>> H, r = torch.diag(torch.tensor([1., -10.])), torch.tensor([0., 5.])
>>> qs.newton.reflected(H.mv, r, d=r) # as if the curvature were 10
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

Examples
--------
>>> H = torch.diag(torch.tensor([1., -10., 3.]))
>>> d, curvature = qs.newton.downward(H.mv, torch.zeros(3))
>>> d.abs().round(decimals=3), round(curvature, 3)
""",
'newton_cg': """Newton's method by CG (Nocedal and Wright, algorithm 7.1); it leaves saddles

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
    the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

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

Examples
--------
>>> def f(x): return (x[0]**2 - 1)**2 + x[1]**2 # a saddle at 0, minima at (±1, 0)
>>> x, info = qs.newton_cg(f, torch.tensor([0., 0.]))
>>> x.abs().round(decimals=3), info.converged
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

Examples
--------
>>> x, d = torch.tensor([0., 0.]), torch.tensor([3., 4.])
>>> qs.newton.to_boundary(x, d, radius=1.).round(decimals=3)
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

Returns
-------
%% ../nbs/paper/14c_newton_cg.ipynb #0b7d41c9

Notes
-----
https://quadsolve.github.io/quadsolve/paper/newton_cg.html#steihaug

Examples
--------
>>> H, r = torch.diag(torch.tensor([1., 10.])), torch.ones(2)
>>> step = qs.newton.steihaug(H.mv, r, lambda r: r, eta=1e-4, most=20, radius=.5)
>>> round(step.d.norm().item(), 3), step.ending
""",
'next_radius': """A quarter of a step that found too little, twice a good one to the boundary

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

Examples
--------
>>> bad, good = [qs.newton.next_radius(1., size=1., ratio=o) for o in (.1, .9)]
>>> bad, good # a quarter, or twice as large
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
    the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.newton.trust_ncg(f, f.x0, radius=.5)
>>> x.round(decimals=3), info.converged
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

Examples
--------
>>> zero, two = torch.tensor([0., 2.])
>>> qs.nonlinear.over(two, two), qs.nonlinear.over(two, zero) # 0 where there is no ratio
""",
'fletcher_reeves': """Fletcher and Reeves (1964): $r^Tz/r_-^Tz_-$

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#fletcher_reeves

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.fletcher_reeves)
>>> x.round(decimals=3), info.converged
""",
'polak_ribiere': """Polak and Ribière (1969): $(r - r_-)^Tz/r_-^Tz_-$

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere

Examples
--------
>>> r, y = torch.tensor([1., 0.]), torch.tensor([2., 0.]) # −f′, and its last one less this
>>> s = qs.problem.State(r=r, z=r, y=y, old=4.)
>>> qs.nonlinear.polak_ribiere(s), qs.nonlinear.polak_ribiere_plus(s)
""",
'polak_ribiere_plus': """Polak and Ribière's β, or 0 if that is negative (p. 42)

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
Shewchuk (1994), §14, p. 42.
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#polak_ribiere_plus

Examples
--------
>>> r, y = torch.tensor([1., 0.]), torch.tensor([2., 0.]) # −f′, and its last one less this
>>> s = qs.problem.State(r=r, z=r, y=y, old=4.)
>>> qs.nonlinear.polak_ribiere(s), qs.nonlinear.polak_ribiere_plus(s)
""",
'hestenes_stiefel': """Hestenes and Stiefel (1952): the new direction is conjugate to the last step

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#hestenes_stiefel

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.hestenes_stiefel)
>>> x.round(decimals=3), info.converged
""",
'dai_yuan': """Dai and Yuan (1999): $r^Tz/d^Ty$, a way down with any Wolfe step

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#dai_yuan

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.dai_yuan)
>>> x.round(decimals=3), info.converged
""",
'conjugate_descent': """Conjugate descent (Fletcher 1987): $r^Tz/(-d^Tf')$

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#conjugate_descent

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> often = dict(beta=qs.nonlinear.conjugate_descent, restart=qs.nonlinear.Every(10))
>>> x, info = qs.nonlinear_cg(f, f.x0, **often) # it forgets too little by itself
>>> x.round(decimals=3), info.converged
""",
'liu_storey': """Liu and Storey (1991): $y^Tz/d^Tf'$

Parameters
----------
s
    the state

Returns
-------
β

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#liu_storey

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.liu_storey)
>>> x.round(decimals=3), info.converged
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=qs.nonlinear.hager_zhang)
>>> x.round(decimals=3), info.converged
""",
'Every': """Restart every n steps

Parameters
----------
n : int
    steps from one restart to the next

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#every

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, restart=qs.nonlinear.Every(2)) # two unknowns
>>> x.round(decimals=3), info.restarts > 0
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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0, restart=qs.nonlinear.powell)
>>> x.round(decimals=3), info.restarts > 0
""",
'negative': """Restart where β is negative

Parameters
----------
s
    the state

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#negative

Examples
--------
>>> f, pr = qs.minima.get('rosenbrock'), qs.nonlinear.polak_ribiere
>>> x, info = qs.nonlinear_cg(f, f.x0, beta=pr, restart=qs.nonlinear.negative)
>>> x.round(decimals=3), info.converged # as polak_ribiere_plus, but counted in restarts
""",
'ascent': """Restart where the new direction would not lead down

Parameters
----------
s
    the state

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#ascent

Examples
--------
>>> r, d = torch.tensor([1., 0.]), torch.tensor([-3., 0.]) # −f′, and the last direction
>>> s = qs.problem.State(r=r, d=d, delta=1., beta=.5)
>>> qs.nonlinear.ascent(s) # r + βd points up
""",
'Line': """f along a direction, for one start or many: moves to the points that searches find

Parameters
----------
F
    the `Objective`
search : LineSearch
    how to search

Notes
-----
https://quadsolve.github.io/quadsolve/paper/nonlinear_cg.html#line

Examples
--------
>>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
>>> line = qs.nonlinear.Line(F, qs.linesearch.StrongWolfe())
>>> value, r = F(F.x0)
>>> line.move(F.x0, r, value, r, [.5])[0], line.steps[0].alpha # from x along r
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

Examples
--------
>>> x, r, value = torch.tensor([3., 4.]), torch.tensor([-6., -8.]), torch.tensor(25.)
>>> first, = qs.nonlinear.first_step(x, r, value, slope=-r@r) # f(x) = ‖x‖², along r
>>> round(first, 6) # a hundredth of the size of x
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

Examples
--------
>>> last, before, value, slope = [.1], [25.], [16.], [-64.]
>>> next, = qs.nonlinear.next_step(last, before, value, slope)
>>> round(next, 6) # about as far as would take another 9 off f, by a parabola
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

Examples
--------
>>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
>>> line = qs.nonlinear.Line(F, qs.linesearch.HagerZhang())
>>> s = qs.problem.State(x=F.x0, d=-2*F.x0, value=25., slope=-100., first=[1.], last=[1.])
>>> [round(o, 3) for o in qs.nonlinear.ahead(s, line)] # the bottom of a parabola is found
""",
'nonlinear_cg': """Nonlinear conjugate gradients: B4 and B5 of the paper, any β, any line search

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
    the best x, in the form of x0, and a MinimumInfo (MinimaInfo for many)

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

Examples
--------
>>> f = qs.minima.get('rosenbrock')
>>> x, info = qs.nonlinear_cg(f, f.x0)
>>> x.round(decimals=3), info.converged
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

Examples
--------
>>> F = qs.objective.Objective(lambda x: (x**4).sum(), torch.tensor([1., 2.]))
>>> F(F.x0, True) # keeps what products with the Hessian need
>>> M = qs.objective.Metric(qs.nonlinear.hessian_diagonal(), F)
>>> qs.nonlinear.taken_to(M, F, F.x0)(torch.tensor([12., 48.])) # 12 x² is the diagonal
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

Examples
--------
>>> def f(x): return (torch.logspace(0, 4, 20)*(x - 1)**4).sum() + ((x - 1)**2).sum()
>>> x, info = qs.nonlinear_cg(f, torch.zeros(20), M=qs.nonlinear.hessian_diagonal())
>>> info.converged, info.niter < qs.nonlinear_cg(f, torch.zeros(20))[1].niter
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

Examples
--------
>>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
>>> value, r = F(F.x0) # r is −f′
>>> value, r, F.nfev
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

Examples
--------
>>> F = qs.objective.Objective(lambda x: (x**2).sum(), torch.tensor([3., 4.]))
>>> M = qs.objective.Metric(torch.diag(torch.tensor([.5, .5])), F) # as methods apply M=
>>> M(torch.tensor([6., 8.]))
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

Examples
--------
>>> def second_differences(v, out): return 2*v - torch.roll(v, 1) - torch.roll(v, -1)
>>> P = qs.LinearOperator(second_differences, shape=(4, 4), name='a ring')
>>> P, P@torch.tensor([1., 0., 0., 0.])
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
'LinearOperator.product': """The product, such that PyTorch can differentiate it in `v` and `self.tensors`

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
'Closure': """A model's loss as a function of one vector: all its parameters, one by one

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
""",
'Minimiser': """One of the book's methods as a PyTorch optimiser: what the two have in common

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

Examples
--------
>>> model, t = torch.nn.Linear(1, 1), torch.linspace(0, 1, 20)[:, None]
>>> opt = qs.optim.NCG(model.parameters(), max_iter=100, gtol=1e-5)
>>> opt.step(lambda: (model(t) - 3*t - 2).square().mean())
>>> round(model.weight.item(), 2), round(model.bias.item(), 2)
""",
'NewtonCG': """Newton–CG as an optimiser; its closure returns the loss, without backward()

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
'Minimiser.saved': """The State to go on from; None if parameters or loss are not as they were left

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
'Minimiser.keep_state': """Iterate and gradient go into the parameters, the rest of the State into `state`

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
'single_reduction_cg': """CG with one reduction a step (Chronopoulos and Gear 1989); A and M as for `cg`

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'pipelined_cg': """CG whose one reduction travels during M and A (Ghysels and Vanroose 2014); as `cg`

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'step_time': """How long a step takes: an all-reduce is 2 log₂(ranks) messages, one by one

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
'Preconditioner': """An approximate inverse of an SPD (Hermitian) matrix, to be used as `M=`

Parameters
----------
A
    the operator of the matrix, as `checked` returns it
name : str
    for its repr

Notes
-----
https://quadsolve.github.io/quadsolve/paper/preconditioning.html#preconditioner

Examples
--------
>>> class Third(qs.precond.Preconditioner):
...     def apply(self, v): return v/3
>>> M = Third(qs.precond.checked(3*torch.eye(2), 'third'), 'third')
>>> M, M(torch.tensor([6., 9.]))
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
    its entries are in `A`: a dense or CSR tensor, without a gradient

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

Examples
--------
>>> qs.precond.checked([[3, 2], [2, 6]], 'my preconditioner') # integers become floats
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

Examples
--------
>>> A, b = torch.diag(torch.arange(1., 101)).double() + .1, torch.ones(100).double()
>>> x, info = qs.cg(A, b, M=qs.precond.jacobi(A))
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
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

Examples
--------
>>> T, I = qs.gallery.poisson(20).to_dense(), torch.eye(20).double()
>>> A, b = 10*torch.kron(I, T) + torch.kron(T, I), torch.ones(400).double() # a grid
>>> M = qs.precond.block_jacobi(A, block_size=20) # a row, where A is strong, is a block
>>> f'{qs.cg(A, b, M=M)[1].niter} steps, not {qs.cg(A, b)[1].niter}'
""",
'ssor': """Symmetric successive over-relaxation: a Gauss–Seidel sweep forward, one backward

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> x, info = qs.cg(A, b, M=qs.precond.ssor(A, omega=1.7))
>>> f'{info.niter} steps, not {qs.cg(A, b)[1].niter}'
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

Examples
--------
>>> A, b, grid = qs.gallery.poisson(30, 30), torch.ones(900).double(), torch.arange(900)
>>> rows, columns = grid.reshape(30, 30), grid.reshape(30, 30).T
>>> Ms = [qs.precond.block_jacobi(A, blocks=o) for o in (rows, columns)]
>>> f'{qs.cg(A, b, M=qs.precond.additive(*Ms))[1].niter} steps, not {qs.cg(A, b)[1].niter}'
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

Examples
--------
>>> A, b, grid = qs.gallery.poisson(30, 30), torch.ones(900).double(), torch.arange(900)
>>> rows, columns = grid.reshape(30, 30), grid.reshape(30, 30).T
>>> Ms = [qs.precond.block_jacobi(A, blocks=o) for o in (rows, columns)]
>>> f'{qs.cg(A, b, M=qs.precond.multiplicative(A, *Ms))[1].niter} steps'
""",
'flexible_cg': """Conjugate gradients for an M that changes from step to step (Notay's FCG(1))

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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

Examples
--------
>>> A, b = qs.gallery.poisson(30, 30), torch.ones(900).double()
>>> def M(r): return qs.cg(A, r, rtol=.1)[0] # a rough solve, which is not linear in r
>>> x, info = qs.precond.flexible_cg(A, b, M=M)
>>> info.converged, info.niter < 10
""",
},
'problem': {
'State': """What a method shows of itself at an iterate: at least `x` and the residual `r`

Parameters
----------
**kw

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#state

Examples
--------
>>> from quadsolve.problem import State
>>> s = State(k=0, x=torch.zeros(2), r=torch.ones(2)) # what a method yields
>>> s, s.but(k=1).k
""",
'Opaque': """A map that hides tensors it depends on: it has a first derivative, and no more

Parameters
----------
of
tensors

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#opaque

Examples
--------
>>> from quadsolve.problem import read; x = torch.ones(2, requires_grad=True)
>>> g, = torch.autograd.grad((x**4).sum(), x, create_graph=True) # a graph made before
>>> p = read(None, lambda v: torch.autograd.grad(g, x, v, retain_graph=True)[0], [1., 1.])
>>> type(p.A).__name__
""",
'Problem': """A method and its arguments, of one kind and checked: vectors are the last axis

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

Examples
--------
>>> from quadsolve.problem import read
>>> p = read(qs.cg.method, [[3, 2], [2, 6]], [2., -8.]) # whole numbers and lists
>>> type(p).__name__, p.A, p.b, p.n
""",
'read': """The problem that these arguments state, or an error that says what is wrong

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

Examples
--------
>>> from quadsolve.problem import read
>>> p = read(qs.cg.method, [[3, 2], [2, 6]], [2., -8.]) # whole numbers and lists
>>> type(p).__name__, p.A, p.b, p.n
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

Examples
--------
>>> from quadsolve.problem import Products
>>> A = Products(qs.aslinearoperator(torch.eye(2)), like=torch.ones(2))
>>> A(torch.ones(2)), A(torch.ones(2)), A.n # it counts
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
'Problem.near_one': """The problem with right-hand sides near one, and the way back for its solution

Notes
-----
https://quadsolve.github.io/quadsolve/core/problem.html#problem.near_one
""",
},
'processes': {
'together': """Run a function in `n` processes of this machine that can talk (not on Windows)

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

Examples
--------
>>> def solved(A, b): # called in each of two processes
...     D = qs.distributed.rows(A)
...     return qs.cg(D, qs.distributed.vector(b, D))[1].converged
>>> qs.distributed.together(solved, 2, qs.gallery.poisson(20, 20), torch.ones(400).double())
""",
'Team': """Processes that share a problem: their sums, their messages, how many there were

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

Examples
--------
>>> t = qs.processes.Team() # all processes there are
>>> t, t.sum(torch.tensor(2.)), t.max(torch.tensor(3.)), t.facts('ready')
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

Examples
--------
>>> layout = qs.processes.Layout(qs.processes.Team(), sizes=[6]) # a size for each process
>>> layout, layout.mine
""",
'evenly': """About as many unknowns for each process of a team

Parameters
----------
n : int
    how many unknowns there are
team : Team
    the processes

Returns
-------
Layout

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#evenly

Examples
--------
>>> layout = qs.processes.evenly(100, qs.processes.Team())
>>> layout.n, layout.sizes, layout.starts
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

Examples
--------
>>> t = qs.processes.Team()
>>> v = qs.processes.Vector(torch.tensor([3., 4.]), qs.processes.evenly(2, t))
>>> v.norm(), v.dot(v), (2*v - 1).local # sums over all processes
""",
'Exchanged': """Messages, whose derivatives are the same messages backwards

Parameters
----------
*args
**kwargs

Notes
-----
https://quadsolve.github.io/quadsolve/core/processes.html#exchanged

Examples
--------
>>> def swapped():
...     t, v = qs.processes.Team(), torch.tensor([0., 1.]) # one for each rank
...     return qs.processes.Exchanged.apply(v + 10*t.rank, t, [1, 1], [1, 1])
>>> qs.processes.together(swapped, 2)
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

Examples
--------
>>> qs.processes.local_part(torch.ones(2)) # of a `DTensor` the rows that are here
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

Examples
--------
>>> A = qs.distributed.rows(qs.gallery.poisson(4))
>>> v = qs.distributed.vector(torch.ones(4, dtype=torch.float64), A)
>>> v, (A@v).gather()
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

Examples
--------
>>> layout = qs.processes.evenly(3, qs.processes.Team())
>>> qs.processes.scatter(torch.arange(3.), layout, source=0).local # who has it all
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
    a function that waits, and returns the rows that came, `(d, *)`, in rank
    order

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
'Vector.gather': """The whole vector in natural order; a gradient adds up what all processes ask for

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

Examples
--------
>>> A, b, x = qs.gallery.sample_problem()
>>> f = qs.QuadraticForm(A, b)
>>> f.kind, f(x), f.gradient([1., 1.]), f.minimiser.round(decimals=6)
""",
'QuadraticForm.on_grid': """The values at the points (x1, x2), as functions that draw want them (two unknowns)

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
'QuadraticForm.gradient': """The gradient $f'(x) = \\tfrac12 A^Tx + \\tfrac12 Ax - b$, for any $A$ (p. 4, (6))

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
'QuadraticForm.hessian': """The Hessian $f'' = \\tfrac12(A + A^T)$, the symmetric part of $A$

Returns
-------
torch.Tensor
    `(n, n)`

Notes
-----
https://quadsolve.github.io/quadsolve/paper/quadratic_form.html#quadraticform.hessian
""",
'QuadraticForm.kind': """The shape of the graph, from the signs of the eigenvalues, in a word (p. 5)

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
'QuadraticForm.minimiser': """The lowest point, which solves $\\tfrac12(A^T + A)x = b$ (p. 4)

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
'QuadraticForm.gap': """Height above the lowest point: $\\tfrac12(x - x^*)^TA(x - x^*)$ (p. 5, equation 8)

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
'energy_norm': """The A-norm of an error (p. 17), $\\sqrt{e^TAe} = \\sqrt{2(f(x_i) - f(x))}$

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

Examples
--------
>>> A, b, x = qs.gallery.sample_problem()
>>> qs.energy_norm(A, torch.tensor([0., 0.]) - x).round(decimals=4) # of the error at 0
""",
'contraction_factor': """What a steepest-descent step leaves of the error's A-norm: ω of (25), p. 18

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
Shewchuk (1994), §6, p. 18, equation (18).
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> qs.rates.contraction_factor(A, [[1., 2.], [1., 0.]]).round(decimals=4)
""",
'contraction_factor_2d': """What a step leaves of the error's A-norm with two unknowns: ω of (26), p. 18

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
Shewchuk (1994), §6, p. 18.
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#contraction_factor_2d

Examples
--------
>>> mu = [1., 3.5, 10.] # slopes of the error; 3.5 is the worst
>>> qs.rates.contraction_factor_2d(3.5, mu).round(decimals=4)
""",
'sd_error_bound': """The most it may leave of the A-norm: $((\\kappa-1)/(\\kappa+1))^k$ (p. 20, (28))

Parameters
----------
kappa
    condition number λmax/λmin, at least 1: a number or tensor
k : int, default: 1
    number of steps; for one step, the bound on ω

Returns
-------
the largest ratio of the A-norms after and before: as `kappa` and `k`

Raises
------
ValueError
    "a condition number is at least 1"

Notes
-----
Shewchuk (1994), §6, p. 20, equation (28).
https://quadsolve.github.io/quadsolve/paper/convergence_of_steepest_descent.html#sd_error_bound

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> round(qs.rates.sd_error_bound(qs.condition_number(A)), 3) # for one step
""",
'sd_suboptimality_bound': """The most left of $f(x_{(0)})-f(x)$: $((\\kappa-1)/(\\kappa+1))^{2k}$ (p. 21)

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

Examples
--------
>>> k = torch.arange(4)
>>> qs.rates.sd_suboptimality_bound(3., k) # ((3 − 1)/(3 + 1))²ᵏ
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
'fields': """What the fields of a report mean, without those of a report that it extends

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

Examples
--------
>>> m = qs.scaling.Machine(number=1e-9, latency=2e-6, byte=1e-10)
>>> {p: f'{1e6*m.step("cg", 10**6, p):.0f} µs' for p in (1, 64, 4096)}
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

Examples
--------
>>> seconds, halo = qs.scaling.seconds_per_step(qs.cg, side=20, steps=5)
>>> seconds < .1, halo # in one process nothing is needed of others
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

Examples
--------
>>> m = qs.scaling.Machine(number=1e-9, latency=2e-6, byte=1e-10)
>>> cases = [('cg', 10**4, 1, 0), ('cg', 10**4, 4, 200), ('cg', 10**6, 4, 2000)]
>>> measured = {c: m.step(*c[:3], d=2, halo=c[3]) for c in cases} # yours are measured
>>> [f'{v:.1e}' for v in vars(qs.scaling.fitted(measured)).values()]
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

Examples
--------
... #| fig-alt: The path of conjugate gradients from (−2, −2) to the solution in two steps, with a slider.
>>> A, b, x = qs.gallery.sample_problem()
>>> X = [s.x.tolist() for _, s in zip(range(3), qs.cg.iterates(A, b, [-2., -2.]))]
>>> fig = qs.curves.point(qs.figures.plane((-3, 3), (-3, 1), 'CG is there in two steps'), x)
>>> qs.sliders.stepper(fig, [qs.curves.path_trace(X[:k + 1], 'cg') for k in range(3)])
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

Examples
--------
>>> left = qs.curves.lines([0, 1, 2], {'error': [4., 2., 1.]}, 'The error')
>>> right = qs.curves.lines([0, 1, 2], {'residual': [3., 5., 1.]}, 'The residual')
>>> fig = qs.sliders.panels(left, right)
>>> [fig.layout.xaxis.domain, fig.layout.xaxis2.domain]
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

Examples
--------
>>> fig, c = qs.figures.plane((0, 5), (0, 4)), qs.curves
>>> steps = [[c.point_trace([i, j]) for j in (1, 2, 3)] for i in (1, 2, 3, 4)]
>>> grid = qs.sliders.two_sliders(fig, steps, labels=('across', 'up'))
>>> type(grid).__name__, len(grid.frames), [len(s.steps) for s in grid.layout.sliders]
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

Examples
--------
>>> fig, c = qs.figures.plane((0, 5), (0, 4)), qs.curves
>>> steps = [[c.point_trace([i, j]) for j in (1, 2, 3)] for i in (1, 2, 3, 4)]
>>> grid = qs.sliders.two_sliders(fig, steps, labels=('across', 'up'))
>>> type(grid).__name__, len(grid.frames), [len(s.steps) for s in grid.layout.sliders]
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
'noteworthy': """The states to look at, what was noted on the way, and whether x stands still

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
'drive': """Run a method to its end; x is finite, no worse than the start or twice the best

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
the solver: a function as `drive`, and `.iterates` to step by hand

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
    all fields stacked: `x` is (steps + 1, n), `alpha` is (steps + 1,), …

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
'Driver.is_singular': """Measure what size of ‖Ad‖/‖d‖ means nothing: a small part of that of a random d

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

Examples
--------
>>> kappa = qs.condition_number(qs.gallery.spd(50)) # small: from all eigenvalues
>>> isinstance(kappa, float), round(kappa), kappa.side, kappa.converged
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

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> B = torch.eye(2) - A/A.diagonal()[:, None] # of Jacobi's iteration
>>> round(qs.spectral_radius(B), 3) # below 1: it converges
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
    descending `(n,)`; orthonormal columns `(n, n)`

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

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> lam, V = qs.eigenbasis(A) # the largest first
>>> lam, V.round(decimals=4)
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

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> round(qs.rayleigh_quotient(A, [1., 2.]), 6), round(qs.rayleigh_quotient(A, [1., 1.]), 6)
""",
'power_iteration': """The λ of largest size, and its vector; for symmetric A within its `residual`

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
    the eigenvalue, and the vector, `(n,)`, of length 1

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

Examples
--------
>>> A, _, _ = qs.gallery.sample_problem()
>>> lam, v = qs.power_iteration(A)
>>> round(lam, 6), v.abs().round(decimals=4)
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

Examples
--------
>>> ritz = qs.lanczos(qs.gallery.poisson(40, 40), which='largest')
>>> early = ritz.after(10) # what was known after ten steps
>>> early.largest < ritz.largest < 8, len(early.values), ritz.converged
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

Examples
--------
>>> A = qs.gallery.poisson(40, 40)
>>> ritz = qs.lanczos(A, M=qs.factors.ic0(A)) # without M: the ends of A itself
>>> round(ritz.smallest, 4), round(ritz.largest, 4)
""",
'condition_number': """$\\kappa = \\lambda_{max}/\\lambda_{min}$ (p. 20); refuses A if it is not SPD

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
    a float, 'exact' or from 'below'; inf if A is singular to rounding

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

Examples
--------
>>> A = qs.gallery.poisson(40, 40, matrix_free=True) # 1600 unknowns, by products
>>> kappa = qs.condition_number(A)
>>> round(kappa), kappa.side # an estimate from below
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
'jacobi': """Jacobi's method (p. 11, equation 15). Converges if ρ(I − ωD⁻¹A) < 1

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
    for a vector `(*, n)` of each matrix, or several, `(*, k, n)`

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
'relaxation': """N⁻¹ as a function: the change by one sweep of Gauss–Seidel or SOR, given r

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
    from a residual `(n,)`, or a batch `(*, n)`, to the change of x

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
'gauss_seidel': """Gauss–Seidel: from the newest values of the others. Converges for every SPD A

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
    `x`, in the shape of `b`, and how it ended: SolveInfo (BatchInfo for many)

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
'iteration_matrix': """The B with e⁽ⁱ⁺¹⁾ = B e⁽ⁱ⁾ (p. 11, equation 16), by a step from every unit vector

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
'hegedus': """The multiple of a guess that is nearest to x in the A-norm (Hegedüs 1991)

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

Examples
--------
>>> A, b, x = qs.gallery.sample_problem()
>>> x0 = qs.hegedus(A, b, x0=10*x) # a guess that is ten times too long
>>> x0
""",
'in_order': """The bare method with all sums from left to right: the same on every machine

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

Examples
--------
>>> A, b, _ = [o.numpy() for o in qs.gallery.sample_problem()]
>>> states = list(qs.stopping.in_order(qs.cg, A, b, 0*b, steps=2)) # with NumPy's arrays
>>> len(states), states[-1].x.round(6)
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

Examples
--------
>>> from quadsolve.vocabulary import among, here, part
>>> with among(qs.processes.Team()): found = here.team, part()
>>> found, here.team # within it and after it
""",
'part': """The number of this part: 0 where there is one

Returns
-------
int
    %% ../nbs/core/00c_vocabulary.ipynb #15b6eca4

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#part

Examples
--------
>>> from quadsolve.vocabulary import among, here, part
>>> with among(qs.processes.Team()): found = here.team, part()
>>> found, here.team # within it and after it
""",
'total': """The sum of what the parts have found

Parameters
----------
s
    a number or a tensor: what this part has found

Returns
-------
a number or a tensor

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#total

Examples
--------
>>> from quadsolve.vocabulary import among, anywhere, everywhere, total
>>> with among(qs.processes.Team()): # of which this process is the only one
...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
>>> found
""",
'everywhere': """Is it so for all parts?

Parameters
----------
yes
    a bool, or a tensor of them

Returns
-------
the like

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#everywhere

Examples
--------
>>> from quadsolve.vocabulary import among, anywhere, everywhere, total
>>> with among(qs.processes.Team()): # of which this process is the only one
...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
>>> found
""",
'anywhere': """Is it so for one part at least?

Parameters
----------
yes : bool
    is it so here?

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#anywhere

Examples
--------
>>> from quadsolve.vocabulary import among, anywhere, everywhere, total
>>> with among(qs.processes.Team()): # of which this process is the only one
...     found = total(torch.tensor(5.)), everywhere(True), anywhere(False)
>>> found
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

Examples
--------
>>> from quadsolve.vocabulary import finite, largest
>>> V = torch.tensor([[1., -3.], [2., torch.inf]])
>>> largest(V), finite(V)
""",
'dot': """The inner product $u^Tv$ over the last dimension ($u$ conjugated if it is complex)

Parameters
----------
u : torch.Tensor
    `(*, n)`
v : torch.Tensor
    `(*, n)`

Returns
-------
a Python number for one system on the CPU, else a tensor that broadcasts
with `u`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#dot

Examples
--------
>>> from quadsolve.vocabulary import dot, norm
>>> u, V = torch.tensor([3., 4.]), torch.tensor([[3., 4.], [6., 8.]])
>>> dot(u, u), norm(u), dot(V, V), norm(V) # of one vector numbers, of many columns
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

Examples
--------
>>> from quadsolve.vocabulary import dot, norm
>>> u, V = torch.tensor([3., 4.]), torch.tensor([[3., 4.], [6., 8.]])
>>> dot(u, u), norm(u), dot(V, V), norm(V) # of one vector numbers, of many columns
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

Examples
--------
>>> from quadsolve.vocabulary import begun, dots
>>> u, v = torch.tensor([1., 2.]), torch.tensor([3., 4.])
>>> wait = begun((u, u), (u, v)) # other work may be done here
>>> wait(), dots((u, u), (u, v))
""",
'dots': """Several inner products, in one reduction

Parameters
----------
*pairs
    of vectors, `(u, v)`

Returns
-------
tuple
    the inner product of each pair, as `dot` returns it

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#dots

Examples
--------
>>> from quadsolve.vocabulary import begun, dots
>>> u, v = torch.tensor([1., 2.]), torch.tensor([3., 4.])
>>> wait = begun((u, u), (u, v)) # other work may be done here
>>> wait(), dots((u, u), (u, v))
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

Examples
--------
>>> from quadsolve.vocabulary import axpy_, aypx_
>>> x, d = torch.tensor([1., 1.]), torch.tensor([0., 10.])
>>> axpy_(x, .5, d), aypx_(d, 2., x) # x + d/2; then x + 2d, both in place
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

Examples
--------
>>> from quadsolve.vocabulary import axpy_, aypx_
>>> x, d = torch.tensor([1., 1.]), torch.tensor([0., 10.])
>>> axpy_(x, .5, d), aypx_(d, 2., x) # x + d/2; then x + 2d, both in place
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

Examples
--------
>>> from quadsolve.vocabulary import step_length
>>> step_length(2., 8.), step_length(2., -8.) # no step where it bends downwards
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

Examples
--------
>>> from quadsolve.vocabulary import advance_, image
>>> A, b, _ = qs.gallery.sample_problem()
>>> (q, curvature), x, r = image(lambda v: A@v, b), torch.zeros_like(b), b.clone()
>>> round(curvature), round(advance_(x, r, b@b/curvature, b, q), 4), x.round(decimals=4)
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

Examples
--------
>>> from quadsolve.vocabulary import advance_, image
>>> A, b, _ = qs.gallery.sample_problem()
>>> (q, curvature), x, r = image(lambda v: A@v, b), torch.zeros_like(b), b.clone()
>>> round(curvature), round(advance_(x, r, b@b/curvature, b, q), 4), x.round(decimals=4)
""",
'length': """The norm of its residual, from $r^Tr$ where the state has it and it is safe to use

Parameters
----------
s

Returns
-------
a state of one system

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#length

Examples
--------
>>> from quadsolve.vocabulary import length, stuck
>>> A, b, _ = qs.gallery.sample_problem()
>>> states = qs.cg.iterates(A, b)
>>> [(round(length(s), 3), stuck(s)) for _, s in zip(range(2), states)] # ‖r‖
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

Examples
--------
>>> from quadsolve.vocabulary import length, stuck
>>> A, b, _ = qs.gallery.sample_problem()
>>> states = qs.cg.iterates(A, b)
>>> [(round(length(s), 3), stuck(s)) for _, s in zip(range(2), states)] # ‖r‖
""",
'same': """Are two vectors the same, number by number?

Parameters
----------
u
    vectors
v
    vectors

Returns
-------
bool

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#same

Examples
--------
>>> from quadsolve.vocabulary import copied, overwrite, same
>>> x = torch.zeros(2)
>>> y = copied(x); overwrite(y, torch.ones(2))
>>> same(x, y), same(x, torch.zeros(2))
""",
'finite': """Are all numbers of a vector finite?

Parameters
----------
v : tensor
    vectors, `(*, n)`

Returns
-------
bools, `(*,)`

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#finite

Examples
--------
>>> from quadsolve.vocabulary import finite, largest
>>> V = torch.tensor([[1., -3.], [2., torch.inf]])
>>> largest(V), finite(V)
""",
'overwrite': """y ← x

Parameters
----------
y
    vectors; `y` is changed
x
    vectors; `y` is changed

Notes
-----
https://quadsolve.github.io/quadsolve/core/vocabulary.html#overwrite

Examples
--------
>>> from quadsolve.vocabulary import copied, overwrite, same
>>> x = torch.zeros(2)
>>> y = copied(x); overwrite(y, torch.ones(2))
>>> same(x, y), same(x, torch.zeros(2))
""",
},
'ways': {
'speaks': """Does it use the words of the vocabulary, and nothing that has to be PyTorch's?

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

Examples
--------
>>> from quadsolve.ways import speaks
>>> speaks(qs.cg.method), speaks(qs.jacobi.method) # written in the words, and nothing else?
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

Examples
--------
>>> from quadsolve.ways import spoken
>>> def twice(v): return len(v) + len(v)
>>> spoken(twice, (('len', lambda v: 'rabbit '),))(None) # the same text in other words
""",
'array_words': """The words by BLAS, for NumPy's arrays; its `torch.zeros_like` is NumPy's

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

Examples
--------
>>> from quadsolve.ways import array_words
>>> words, u = dict(array_words(torch.float64)), torch.tensor([3., 4.]).double().numpy()
>>> words['dot'](u, u), words['axpy_'](u, 1., u)
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

Examples
--------
>>> from quadsolve.ways import by_arrays, forced, plain
>>> A, b, _ = qs.gallery.sample_problem()
>>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
""",
'by_arrays': """By BLAS, on NumPy's views of the same memory

Parameters
----------
run
watch
limits

Returns
-------
%% ../nbs/core/00g_ways.ipynb #a7316d6b

Raises
------
ValueError
    "M(r) has shape …, but r has …"

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#by_arrays

Examples
--------
>>> from quadsolve.ways import by_arrays, forced, plain
>>> A, b, _ = qs.gallery.sample_problem()
>>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
""",
'quietly': """f(…), without NumPy's warnings: the driver says so where something is not finite

Parameters
----------
f
*args

Returns
-------
%% ../nbs/core/00g_ways.ipynb #a2580b9d

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#quietly

Examples
--------
>>> from quadsolve.problem import State
>>> from quadsolve.ways import as_tensors, quietly
>>> v = torch.zeros(2).numpy()
>>> as_tensors(State(k=0, x=quietly(lambda: 1/v))) # without NumPy's warning
""",
'as_tensors': """A state with its arrays as tensors

Parameters
----------
s

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#as_tensors

Examples
--------
>>> from quadsolve.problem import State
>>> from quadsolve.ways import as_tensors, quietly
>>> v = torch.zeros(2).numpy()
>>> as_tensors(State(k=0, x=quietly(lambda: 1/v))) # without NumPy's warning
""",
'kind': """What makes two solves run alike: method, operator, type, preconditioner

Parameters
----------
run
    the bookkeeping of a solve, before its first step

Returns
-------
tuple
    of things to compare

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#kind

Examples
--------
>>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
>>> def way(run, *args): seen.append(run); return plain(run, *args)
>>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
>>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
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

Examples
--------
>>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
>>> def way(run, *args): seen.append(run); return plain(run, *args)
>>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
>>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
""",
'choose_way': """The way to run it: `plain`, `by_arrays`, or compiled

Parameters
----------
run
    the bookkeeping of a solve, before its first step

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#choose_way

Examples
--------
>>> from quadsolve.ways import affordable, choose_way, forced, kind, plain; seen = []
>>> def way(run, *args): seen.append(run); return plain(run, *args)
>>> forced(way, qs.cg, qs.gallery.poisson(9), torch.ones(9, dtype=torch.float64))
>>> kind(seen[0])[1:3], affordable(seen[0], 1e9), choose_way(seen[0]) is plain
""",
'fits': """Can NumPy and BLAS take this tensor as it is?

Parameters
----------
t

Returns
-------
%% ../nbs/core/00g_ways.ipynb #e389c8a3

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#fits

Examples
--------
>>> from quadsolve.ways import fits
>>> A = torch.ones(3, 2)
>>> fits(A), fits(A.T), fits(A.int()) # can NumPy and BLAS take it as it is?
""",
'compilable': """Could this solve be compiled? Not with own options, or an M that is no matrix

Parameters
----------
run

Returns
-------
%% ../nbs/core/00g_ways.ipynb #fd9a34e8

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#compilable

Examples
--------
>>> from quadsolve import ways; seen = []
>>> def way(run, *args): seen.append(run); return ways.plain(run, *args)
>>> ways.forced(way, qs.cg, *qs.gallery.sample_problem()[:2], M=lambda r: r/3)
>>> ways.compilable(seen[0]), ways.compiles(seen[0]) # not if M is a function
""",
'compiles': """Shall it be, as far as one can tell without loading the compiler?

Parameters
----------
run

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#compiles

Examples
--------
>>> from quadsolve import ways; seen = []
>>> def way(run, *args): seen.append(run); return ways.plain(run, *args)
>>> ways.forced(way, qs.cg, *qs.gallery.sample_problem()[:2], M=lambda r: r/3)
>>> ways.compilable(seen[0]), ways.compiles(seen[0]) # not if M is a function
""",
'forced': """The same solve by a way of our choice

Parameters
----------
way
solve
*args
**kw

Returns
-------
%% ../nbs/core/00g_ways.ipynb #649a33f8

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#forced

Examples
--------
>>> from quadsolve.ways import by_arrays, forced, plain
>>> A, b, _ = qs.gallery.sample_problem()
>>> [forced(way, qs.cg, A, b)[0].round(decimals=6) for way in (plain, by_arrays)]
""",
'same_answers': """Are the answers to many questions the same either way? An error if not

Parameters
----------
way
    to be compared with `plain`
solve
    a solver
dtypes : default: (torch.float64, torch.float32)
    to be asked in

Returns
-------
int
    how many were compared

Notes
-----
https://quadsolve.github.io/quadsolve/core/ways.html#same_answers

Examples
--------
>>> from quadsolve.ways import plain, same_answers
>>> same_answers(plain, qs.cg) # how many systems of many kinds were compared
""",
},
}
