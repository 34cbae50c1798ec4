"""Starts the process of a warm parent and waits until it is ready."""

import contextlib
import json
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Any

from plustex_analysis.build.warm.failures import ForkRefusedError, WarmError
from plustex_analysis.build.warm.freshness import Stamps

INLINE = "module://matplotlib_inline.backend_inline"
_MODULE = "plustex_analysis.build.warm.server"
#: The folder of the caller must not hide modules; a flag of the interpreter would last for the children.
_START = (
    "import sys; sys.path = sys.path[sys.path[0] == '':]; from plustex_analysis.build.warm.owner import watch; "
    "watch({owner}); from {module} import main; main({descriptor})"
)
_MESSAGE = 1 << 18

#: One thread in every library that would start more; the same order of sets in every run.
_ENVIRONMENT = {
    "BLIS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
}


def launch(descriptor: int, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start the process of a warm parent; ``descriptor`` is its end of the connection."""
    return subprocess.Popen(  # noqa: S603 - this interpreter, a module of this package
        # With breakpoints that hold in a kernel.
        [
            sys.executable,
            "-X",
            "frozen_modules=off",
            "-c",
            _START.format(owner=os.getpid(), module=_MODULE, descriptor=descriptor),
        ],
        env={**os.environ, **_ENVIRONMENT, **environment, "MPLBACKEND": INLINE},
        pass_fds=[descriptor],
        stdin=subprocess.DEVNULL,
        stdout=sys.__stderr__.fileno() if sys.__stderr__ else subprocess.DEVNULL,  # what we print is for machines
        process_group=0,  # an interrupt at the terminal is for the owner alone
    )


def hear_ready(control: socket.socket, seconds: float) -> Stamps:
    """Return the source files that the parent has loaded, once it is ready.

    Raises
    ------
    ForkRefusedError
        What it preloaded left a thread behind.
    WarmError
        It failed to load what it was to load, or took longer than ``seconds``.
    """
    found: dict[str, tuple[int, int]] = {}
    deadline = time.monotonic() + seconds
    waiting = select.poll()
    waiting.register(control, select.POLLIN)
    while waiting.poll(max(0.0, deadline - time.monotonic()) * 1000):
        data = b""
        with contextlib.suppress(ConnectionError):
            data = control.recv(_MESSAGE)
        message: dict[str, Any] = json.loads(data) if data else {"failed": "it ended without a word"}
        if "failed" in message:
            raise WarmError(f"the warm parent could not start: {message['failed']}")
        if "refused" in message:
            raise ForkRefusedError(message["refused"])
        if "ready" in message:
            return found
        found.update({path: tuple(was) for path, was in message["sources"]})
    raise WarmError(f"the warm parent was not ready after {seconds:g} s")
