"""Loads into the warm parent what its children are to find there, and fills what is filled on first use."""

import gc
import importlib
import threading
import time
import warnings
from collections.abc import Iterable, Sequence

import matplotlib.pyplot as plt

from plustex_analysis.build.warm import linux
from plustex_analysis.build.warm.outputs import Outputs
from plustex_analysis.build.warm.shell import Shell, draw_as, make_shell, record

IMPORTS = ("numpy", "pandas", "matplotlib.pyplot", "IPython.display", "nbformat", "plustex_analysis")
_FIRST_CELL = """
import matplotlib.pyplot as plt
import pandas as pd
figure, axes = plt.subplots(layout="constrained")
axes.plot([1, 2], [1, 2], label="x")
axes.bar([1, 2], [1, 2])
axes.set(title="Tg", xlabel="x", ylabel="y")
axes.legend()
pd.DataFrame({"a": [1.5, None], "b": ["x", "y"]}, index=pd.period_range("2020", periods=2, freq="Y"))
"""
_DEFAULT_FORMAT = "png"
_TRIES, _PAUSE = 40, 0.005


def warm_up(preload: Iterable[str], *, formats: Sequence[str]) -> Shell:
    """Import, call each ``module:function`` of ``preload``, draw a first figure; return the shell for the children.

    ``formats`` are those that the figure is drawn in; the children's own figures are PNG unless they say
    otherwise. Cycles that imports left are not looked for: that takes longer than their memory is worth.
    """
    gc.disable()
    shell = make_shell()
    names = dict(shell.user_ns)
    with warnings.catch_warnings():  # what is warned of once must be warned of in the notebook, not here
        for name in IMPORTS:
            importlib.import_module(name)
        for name in preload:
            _load(name)
        for figure_format in formats:
            draw_as({figure_format}, {"bbox_inches": "tight"})
            _run_first_cell(shell)
        draw_as({_DEFAULT_FORMAT}, {"bbox_inches": "tight"})
    shell.reset(new_session=True)
    shell.user_ns.update({name: value for name, value in names.items() if name not in shell.user_ns})
    plt.close("all")
    gc.freeze()
    return shell


def rehearse(names: Iterable[str]) -> None:
    """Call each ``module:function``, which must see to its own failures; what it leaves in memory is there for every child."""
    with warnings.catch_warnings():
        for name in names:
            _load(name)
    gc.freeze()


def refusal_to_fork() -> str:
    """Return why this process must not fork, or nothing.

    A child has only the thread that forked; a lock that another one held would stay shut in it for ever.
    """
    for _ in range(_TRIES):  # a thread that was joined takes a moment to vanish
        count = len(linux.threads())
        if count == 1:
            return ""
        time.sleep(_PAUSE)
    known = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
    names = ", ".join(known) or "started by a library outside Python"
    return f"the warm parent has {count - 1} thread(s) beside its own ({names}): nothing it preloads may start one"


def _load(name: str) -> None:
    module, _, function = name.partition(":")
    loaded = importlib.import_module(module)
    if function:
        getattr(loaded, function)()


def _run_first_cell(shell: Shell) -> None:
    outputs = Outputs(limit=1 << 24)
    outputs.start(0)
    record(shell, outputs)
    succeeded = shell.run_cell(_FIRST_CELL, store_history=False).success
    shown = outputs.finish()[0]
    if not succeeded or not any(name.startswith("image/") for output in shown for name in output.get("data", ())):
        raise RuntimeError(f"the first figure could not be drawn: {shown}")
