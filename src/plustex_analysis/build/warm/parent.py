"""The warm parent as its owner sees it: start it, run notebooks in its children, end it."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self

from plustex_analysis.build.warm import protocol
from plustex_analysis.build.warm.failures import ParentLostError, WarmError
from plustex_analysis.build.warm.freshness import Stamps, changed, stamps
from plustex_analysis.build.warm.launch import hear_ready, launch
from plustex_analysis.build.warm.process import ForkedProcess
from plustex_analysis.build.warm.supervisor import OnEvent, Supervisor
from plustex_analysis.build.warm.task import Outcome, Task

_CLOSE_SECONDS = 10.0


def available() -> str | None:
    """Return why warm execution is not to be had on this system, or nothing if it is."""
    if not sys.platform.startswith("linux"):
        return f"no process can be forked safely on {sys.platform}; the ordinary kernel is used"
    if not Path("/proc/self/task").is_dir():
        return "/proc is not there to count threads; the ordinary kernel is used"
    return None


class WarmParent:
    """A process with everything in memory that runs each notebook in a child forked from it.

    Any number of threads may call :meth:`run` at the same time; each call has a child of its own.

    Parameters
    ----------
    preload
        Names, each ``module`` (imported) or ``module:function`` (imported and called once), for what the children
        are to find in memory. They must not leave a thread behind.
    rehearsal
        Names of functions likewise, called once when the first child is asked for: what they leave in memory is there for
        all children. They must not raise.
    environment
        Environment variables for the parent and all its children beside those of this process.
    watch
        Files and folders that, when changed, make what is in memory outdated (see :meth:`outdated`). The loaded
        source files of this package, and of what is not installed, are watched without being named.
    start_seconds
        How long the parent may take to be ready.

    Examples
    --------
    >>> from plustex_analysis.build.warm import Task, WarmParent, available
    >>> cell = {"cell_type": "code", "metadata": {}, "source": "6 * 7", "outputs": [], "execution_count": None}
    >>> notebook = {"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [cell]}
    >>> if available() is None:
    ...     with WarmParent() as parent:
    ...         outcome = parent.run(Task(notebook=notebook))
    ...     print(outcome.notebook["cells"][0]["outputs"][0]["data"])
    {'text/plain': '42'}
    """

    def __init__(
        self,
        *,
        preload: Iterable[str] = (),
        rehearsal: Iterable[str] = (),
        environment: Mapping[str, str] | None = None,
        watch: Iterable[str | os.PathLike[str]] = (),
        start_seconds: float = 120.0,
    ) -> None:
        self._asked = {"preload": list(preload), "rehearsal": list(rehearsal)}
        self._environment = dict(environment or {})
        self._watch = [Path(path) for path in watch]
        self._start_seconds = start_seconds
        self._lock = threading.Lock()
        self._control: socket.socket | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._stamps: Stamps = {}
        self._ready = self._retired = False
        self._running: set[Supervisor] = set()

    def __enter__(self) -> Self:
        """Start the parent and wait until it is ready."""
        self.start()
        try:
            self.wait()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End the parent and all its children."""
        self.close()

    def start(self) -> None:
        """Start the parent without waiting for it: :meth:`run` waits as long as needed.

        Raises
        ------
        WarmError
            This system has no safe fork, see :func:`available`.
        """
        reason = available()
        if reason:
            raise WarmError(reason)
        with self._lock:
            if self._server is None:
                self._stamps = stamps(self._watch)
                self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
                with theirs:
                    self._server = launch(theirs.fileno(), self._environment)
                with contextlib.suppress(OSError):  # it has been killed already: whoever waits for it is told
                    self._control.send(json.dumps(self._asked).encode())

    def wait(self) -> None:
        """Wait until the parent is ready.

        Raises
        ------
        ForkRefusedError
            What it preloaded left a thread behind.
        WarmError
            It failed to load what it was to load, or took too long.
        """
        with self._lock:
            if not self._ready:
                self._stamps = {**self._stamps, **hear_ready(self._connection(), self._start_seconds)}
                self._ready = True

    def run(self, task: Task, on_event: OnEvent | None = None) -> Outcome:
        """Run a notebook in a child; ``on_event`` hears of each cell in the thread that called.

        A notebook that fails, hangs, dies or shows too much is an outcome, not an exception.

        Raises
        ------
        ForkRefusedError
            The parent has a second thread by now, or the system gives no process.
        ParentLostError
            The parent has been retired, or ended meanwhile.
        """
        supervisor = Supervisor(self._fork(), task, on_event)
        self._running.add(supervisor)
        try:
            return supervisor.run()
        finally:
            self._running.discard(supervisor)

    def run_kernel(self, arguments: list[str], *, environment: Mapping[str, str], cwd: str) -> ForkedProcess:
        """Start a real ipykernel in a child, with the arguments of ``ipykernel_launcher``."""
        process = self._fork()
        request = {"kind": "kernel", "arguments": arguments, "environment": dict(environment), "cwd": cwd}
        protocol.send(process.channel, request)
        process.detach()
        return process

    def interrupt(self) -> None:
        """Interrupt all cells that run at this moment."""
        for supervisor in list(self._running):
            supervisor.interrupt()

    def outdated(self) -> list[str]:
        """Return the files in memory, or watched, that have changed since they were loaded."""
        return changed(self._stamps)

    def alive(self) -> bool:
        """Tell whether the parent has been started and has not ended."""
        return self._server is not None and self._server.poll() is None

    def retire(self) -> None:
        """Let the parent end as soon as its last child has ended; nothing new can be run."""
        self._retired = True
        if self.alive():
            self._connection().send(b"retire")

    def close(self) -> None:
        """End the parent and all its children now."""
        with self._lock:
            if self._control is not None:
                self._control.close()
            if self._server is not None:
                if not self._ready:  # it does not listen yet and has no children
                    self._server.kill()
                try:
                    self._server.wait(_CLOSE_SECONDS)
                except subprocess.TimeoutExpired:  # its children are tied to it and go as well
                    self._server.kill()
                    self._server.wait()

    def _connection(self) -> socket.socket:
        if self._control is None:
            raise WarmError("the warm parent has not been started")
        return self._control

    def _fork(self) -> ForkedProcess:
        if self._retired:
            raise ParentLostError("the warm parent has been retired")
        self.start()
        self.wait()
        process = ForkedProcess()
        try:
            process.begin(self._connection())
        except BaseException:
            process.close()
            raise
        return process
