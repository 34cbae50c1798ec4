"""What makes a forked child a process of its own: nothing of the parent acts in it, nothing of it stays behind."""

import atexit
import contextlib
import faulthandler
import gc
import hashlib
import io
import random
import resource
import signal
import sys
import weakref
from collections.abc import Iterator
from typing import Any

import matplotlib as mpl
import numpy as np

from plustex_analysis.build.warm import linux
from plustex_analysis.build.warm.garbage import look_rarely

#: Interrupts that came while nothing ran that they could have meant.
_early: list[int] = []


def isolate(parent: int, crash: int) -> None:
    """Tie this process's life to the parent's, and drop the parent's signals and plans for its exit.

    ``crash`` is a file descriptor that is told which line ran if the interpreter itself crashes.
    """
    linux.die_with(parent)
    linux.adopt_orphans()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.enable(file=crash)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, _keep_for_later)
    _forget_exit_functions()
    look_rarely()
    gc.enable()


def import_from_folder() -> None:
    """Let the current folder be searched for modules as a kernel does: after the standard library."""
    if "" not in sys.path:
        installed = (index for index, path in enumerate(sys.path) if path.endswith("-packages"))
        sys.path.insert(next(installed, 0), "")


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Let an interrupt reach what runs inside, and nothing of our own; one that came too early is not lost.

    Blocking the signal would not do: it would then go to a thread that the notebook has started.
    """
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if _early:
            _early.clear()
            raise KeyboardInterrupt
        yield
    finally:
        signal.signal(signal.SIGINT, _keep_for_later)


def reseed(seed: str) -> None:
    """Start the global random states of Python and NumPy, and the ids in SVG figures, from ``seed``.

    They would otherwise be the same in every child (NumPy) or different in every run (Python, SVG).
    """
    digest = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).digest()
    random.seed(digest)
    np.random.seed(np.frombuffer(digest, "<u4"))  # noqa: NPY002 - it is the legacy state that notebooks may use
    mpl.rcParams["svg.hashsalt"] = digest.hex()


def leave() -> None:
    """Do what the end of an interpreter would do for the notebook, and nothing that would touch the parent's things."""
    atexit._run_exitfuncs()  # noqa: SLF001 - as multiprocessing does in its children
    for file in _open_files():
        if not file.closed:
            file.flush()


def _keep_for_later(number: int, _: object) -> None:
    _early.append(number)


def _forget_exit_functions() -> None:
    atexit._clear()  # noqa: SLF001 - as multiprocessing does in its children
    for finalizer in list(weakref.finalize._registry):  # type: ignore[attr-defined]  # noqa: SLF001 - no public list
        finalizer.atexit = False  # else a child would remove the parent's temporary folders
    atexit.register(weakref.finalize._exitfunc)  # type: ignore[attr-defined]  # noqa: SLF001 - was registered once only


def _open_files() -> Iterator[Any]:
    """Yield the buffered files that were opened since the fork and still exist: what came before is frozen."""
    gc.collect(0)
    found = gc.get_objects()
    for kind in (io.TextIOWrapper, io.BufferedWriter, io.BufferedRandom):  # text first: it flushes into the others
        yield from (item for item in found if type(item) is kind)
