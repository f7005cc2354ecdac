"""Executes pieces of Python and says what they compute.

Reads JSON from standard input: a list of pieces, each with its code, the name of the
function to call, and the points to call it at; a piece without a name is a program that
plots. In a strict piece a warning that NumPy would give is an error. Writes for each
piece its rows of hexadecimal floats, or what went wrong.

TensorFlow, PyTorch, JAX, SciPy and matplotlib are stood in for by NumPy.
"""
import ast
import json
import math
import statistics
import sys
import types

import numpy as np

np.seterr(all="ignore")
erf = np.vectorize(math.erf, otypes=[float])
erfc = np.vectorize(math.erfc, otypes=[float])


def erfcinv_of(y):
    """By Newton's method, from where Python says that about a normal distribution."""
    if not 0 < y < 2:
        return math.inf if y == 0 else -math.inf if y == 2 else math.nan
    x = -statistics.NormalDist().inv_cdf(y / 2) / math.sqrt(2)
    return x + (math.erfc(x) - y) * math.exp(x * x) * math.sqrt(math.pi) / 2


def erfinv_of(y):
    if not abs(y) < 0.5:
        return math.copysign(erfcinv_of(1 - abs(y)), y)
    x = statistics.NormalDist().inv_cdf((1 + y) / 2) / math.sqrt(2)
    return x - (math.erf(x) - y) * math.exp(x * x) * math.sqrt(math.pi) / 2


erfinv = np.vectorize(erfinv_of, otypes=[float])
erfcinv = np.vectorize(erfcinv_of, otypes=[float])


def ndtri(p):
    return -math.sqrt(2) * erfcinv(2 * p)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(np.less(x, 0), e, 1.0) / (1.0 + e)


def softplus(x):
    return np.logaddexp(0.0, x)


def relu(x):
    return np.maximum(x, 0.0)


def relu6(x):
    return np.clip(x, 0.0, 6.0)


def hardtanh(x):
    return np.clip(x, -1.0, 1.0)


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


def named(names):
    return {name: getattr(np, name) for name in names.split()}


COMMON = named("exp expm1 log log1p sqrt abs sign floor ceil round sin cos tan sinh cosh tanh")
ARCS = {name: getattr(np, "arc" + name[1:]) for name in ("asin", "acos", "atan", "asinh")}


def tensors_only(function):
    """TensorFlow and PyTorch take no plain numbers here, or make another type of them."""

    def checked(*arguments, **named):
        if not isinstance(arguments[0], np.ndarray):
            raise TypeError("not a tensor: " + repr(arguments[0]))
        return function(*arguments, **named)

    return checked


def tensor_functions(**more):
    functions = dict(COMMON, **ARCS, erf=erf, erfc=erfc, erfinv=erfinv, sigmoid=sigmoid, **more)
    return {name: tensors_only(function) for name, function in functions.items()}


def same_types(function):
    """TensorFlow chooses between values of one type, that of the first tensor."""

    def checked(condition, yes, no):
        if not isinstance(yes, np.ndarray):
            raise TypeError("not a tensor: " + repr(yes))
        return function(condition, yes, no)

    return checked


module(
    "tensorflow",
    math=types.SimpleNamespace(**tensor_functions(softplus=softplus, erfcinv=erfcinv)),
    nn=types.SimpleNamespace(relu=tensors_only(relu), relu6=tensors_only(relu6)),
    where=same_types(np.where),
    cast=lambda x, dtype: np.asarray(x).astype(dtype),
    constant=lambda value, dtype: np.full((), value, dtype),
    clip_by_value=tensors_only(np.clip),
    minimum=tensors_only(np.minimum),
    maximum=tensors_only(np.maximum),
    ones_like=np.ones_like,
    zeros_like=np.zeros_like,
)


class Tensor(np.ndarray):
    def to(self, dtype):
        return self.astype(dtype).view(Tensor)


def tensor(x):
    return np.asarray(x).view(Tensor)


def returning_tensors(function):
    return lambda *arguments, **named: tensor(function(*arguments, **named))


def clamp(x, min=None, max=None):
    if isinstance(min, np.ndarray) or isinstance(max, np.ndarray):
        raise TypeError("a bound that is a tensor")
    return np.minimum(np.maximum(x, -np.inf if min is None else min), np.inf if max is None else max)


def both_tensors(function):
    def checked(one, other):
        if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
            raise TypeError("not tensors")
        return tensor(function(one, other))

    return checked


def on_tensors(condition, yes, no):
    if not isinstance(condition, np.ndarray):
        raise TypeError("not a tensor: " + repr(condition))
    return tensor(np.where(condition, yes, no))


functional = module(
    "torch.nn.functional",
    **{
        name: returning_tensors(tensors_only(function))
        for name, function in dict(softplus=softplus, relu6=relu6, hardtanh=hardtanh).items()
    },
)
module("torch.nn", functional=functional)
module(
    "torch",
    nn=sys.modules["torch.nn"],
    special=types.SimpleNamespace(ndtri=returning_tensors(tensors_only(ndtri))),
    where=on_tensors,
    clamp=returning_tensors(tensors_only(clamp)),
    minimum=both_tensors(np.minimum),
    maximum=both_tensors(np.maximum),
    ones_like=returning_tensors(np.ones_like),
    zeros_like=returning_tensors(np.zeros_like),
    **{
        name: returning_tensors(function)
        for name, function in tensor_functions(relu=relu, log2=np.log2, log10=np.log10).items()
    },
)

special = module("jax.scipy.special", erf=erf, erfc=erfc, erfinv=erfinv, erfcinv=erfcinv)
module("jax.scipy", special=special)
module("jax.numpy", **{name: getattr(np, name) for name in dir(np) if name[0] != "_"})
module(
    "jax",
    numpy=sys.modules["jax.numpy"],
    scipy=sys.modules["jax.scipy"],
    nn=types.SimpleNamespace(sigmoid=sigmoid, softplus=softplus, relu=relu),
)

module("scipy", special=module("scipy.special", erfinv=erfinv, erfcinv=erfcinv))


class Axes:
    """Remembers what is plotted."""

    def __init__(self, plots):
        self.plots = plots

    def plot(self, x, y, label=None, color=None, linestyle="-"):
        self.plots.append([x, y])

    def set_ylim(self, low, high):
        self.plots.append([[low, high], [0.0, 0.0]])

    def __getattr__(self, name):
        return {"grid": self.quiet, "legend": self.quiet, "set_ylabel": self.quiet, "set_xlabel": self.quiet}[name]

    def quiet(self, *arguments, **named):
        pass


def subplots(plots):
    def made(rows=1, columns=1, sharex=False, figsize=None):
        return None, Axes(plots) if rows == 1 else [Axes(plots) for _ in range(rows)]

    return made


def rows(piece):
    ast.parse(piece["code"])
    names = {}
    if piece["name"] == "":
        return []
    if piece["name"] is None:
        plots = []
        module("matplotlib.pyplot", subplots=subplots(plots), show=lambda: None)
        module("matplotlib", pyplot=sys.modules["matplotlib.pyplot"])
        exec(compile(piece["code"], "program", "exec"), names)
        return [row for plot in plots for row in plot]
    exec(compile(piece["code"], piece["name"], "exec"), names)
    warning = "raise" if piece["strict"] else "ignore"
    with np.errstate(divide=warning, over=warning, invalid=warning):
        y = names[piece["name"]](tensor(np.array(piece["x"], dtype=float)))
    return [np.broadcast_to(y, (len(piece["x"]),))]


answers = []
for piece in json.load(sys.stdin):
    try:
        answers.append([[float(y).hex() for y in row] for row in rows(piece)])
    except Exception as problem:
        answers.append(type(problem).__name__ + ": " + str(problem))
json.dump(answers, sys.stdout)
