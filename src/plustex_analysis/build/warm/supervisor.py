"""Watches over one child while it runs a notebook: takes its events, keeps its limits, says what came of it."""

import contextlib
import copy
import math
import os
import platform
import select
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from plustex_analysis.build.warm import protocol, verdict
from plustex_analysis.build.warm.failures import ParentLostError
from plustex_analysis.build.warm.patience import Patience
from plustex_analysis.build.warm.process import ForkedProcess
from plustex_analysis.build.warm.task import (
    CellFinished,
    CellStarted,
    Event,
    Failure,
    FailureKind,
    Outcome,
    PostStarted,
    Task,
    Usage,
    digest,
)

_CHUNK = 1 << 20
_LISTEN_MILLISECONDS = 200
OnEvent = Callable[[Event], object]


class Supervisor:
    """One run of a task in a child."""

    def __init__(self, process: ForkedProcess, task: Task, on_event: OnEvent | None) -> None:
        self._process, self._task = process, task
        self._limits = task.limits
        self._on_event = on_event or (lambda _: None)
        self._patience = Patience(process, self._limits.grace_seconds)
        self._reader = protocol.Reader()
        self._notebook = _blank(task)
        self._cell: int | None = None
        self._ending: FailureKind = "timeout"
        self._failure: Failure | None = None
        self._done: dict[str, Any] | None = None
        self._end = math.inf if self._limits.seconds is None else time.monotonic() + self._limits.seconds
        self._enter("before the first cell", self._limits.start_seconds)

    def run(self) -> Outcome:
        """Have the task done.

        Raises
        ------
        ParentLostError
            The warm parent ended meanwhile.
        """
        start = time.monotonic()
        try:
            self._ask()
            self._listen()
            words = self._process.last_words()
        except BaseException:
            self._process.kill()
            raise
        finally:
            self._process.close()
        if self._process.lost:
            raise ParentLostError(f"{self._where}: the warm parent ended")
        self._judge(words)
        usage = Usage(time.monotonic() - start, self._process.cpu_seconds, self._process.peak_memory)
        done = self._done or {"post": None, "log": ""}
        return Outcome(notebook=self._notebook, post=done["post"], log=done["log"], usage=usage, failure=self._failure)

    def interrupt(self) -> None:
        """Interrupt the running cell, as a person at a notebook would; may be called from another thread."""
        self._ending = "interrupted"
        self._patience.lose()

    def _enter(self, where: str, seconds: float | None) -> None:
        """Note what the child does now, and for how long it may."""
        self._where = where
        left = max(0.0, self._end - time.monotonic())
        if left < (math.inf if seconds is None else seconds):
            self._overrun, self._seconds = "the notebook", self._limits.seconds
            self._patience.allow(left)
        else:
            self._overrun, self._seconds = where, seconds
            self._patience.allow(seconds)

    def _ask(self) -> None:
        channel = self._process.channel
        channel.settimeout(self._limits.start_seconds)
        with contextlib.suppress(OSError):  # the child is dead or stuck: listening will tell
            protocol.send(channel, _request(self._task, self._notebook))
        channel.setblocking(False)

    def _listen(self) -> None:
        waiting = select.poll()
        waiting.register(self._process.channel, select.POLLIN)
        waiting.register(self._process.status, select.POLLIN)
        while self._process.poll() is None:
            for descriptor, _ in waiting.poll(self._patience.milliseconds(_LISTEN_MILLISECONDS)):
                if descriptor == self._process.channel.fileno() and not self._read():
                    waiting.unregister(descriptor)
                    self._patience.allow_last(self._limits.grace_seconds)
            self._patience.check()
        while self._read():  # what it said before it ended
            pass

    def _read(self) -> bool:
        """Take what has arrived; tell whether more may come."""
        try:
            chunk = self._process.channel.recv(_CHUNK)
        except BlockingIOError:
            return self._process.returncode is None
        except ConnectionError:
            return False
        for message in self._reader.feed(chunk):
            if self._failure and message["event"] != "done":
                continue  # nothing counts that a child does while it is being ended
            getattr(self, f"_on_{message['event']}")(message)
        return bool(chunk)

    def _on_cell_started(self, message: dict[str, Any]) -> None:
        self._cell = message["index"]
        self._enter(verdict.cell_name(self._cell), self._limits.cell_seconds)
        self._on_event(CellStarted(self._cell))

    def _on_cell_finished(self, message: dict[str, Any]) -> None:
        index, outputs, count = message["index"], message["outputs"], message["execution_count"]
        updated = {int(earlier): changed for earlier, changed in message["updated"]}
        for cell, content in [*updated.items(), (index, outputs)]:
            self._notebook["cells"][cell]["outputs"] = content
        self._notebook["cells"][index]["execution_count"] = count
        if self._patience.lost:  # it may have come to an end, but not in its time
            self._failure = verdict.overrun(self._ending, index, self._overrun, self._seconds)
            self._process.kill()
        elif not message["ok"]:
            self._failure = verdict.failed_cell(index, outputs)
        self._on_event(CellFinished(index, outputs, count, self._failure is None, updated))
        self._cell = None
        self._enter(f"after {verdict.cell_name(index)}", self._limits.start_seconds)

    def _on_left(self, message: dict[str, Any]) -> None:
        self._failure = Failure("died", message["index"], f"{verdict.cell_name(message['index'])}: exit() was called")

    def _on_post_started(self, _: dict[str, Any]) -> None:
        self._enter("the step after the cells", self._limits.post_seconds)
        self._on_event(PostStarted())

    def _on_done(self, message: dict[str, Any]) -> None:
        self._done = message
        if message["error"] and not self._patience.lost:
            self._failure = Failure("post", None, **message["error"])
        elif message["error"]:
            self._failure = verdict.overrun(self._ending, None, self._overrun, self._seconds)
        self._patience.allow_last(self._limits.grace_seconds)

    def _judge(self, words: str) -> None:
        """Say what happened if the child did not say it itself."""
        if self._failure or self._done:
            return
        if self._patience.lost:
            self._failure = verdict.overrun(self._ending, self._cell, self._overrun, self._seconds, words)
        else:
            code = self._process.wait()
            self._failure = verdict.death(self._cell, self._where, code, words)
        if self._cell is not None:
            outputs = [verdict.as_output(self._failure)]
            self._notebook["cells"][self._cell]["outputs"] = outputs
            self._on_event(CellFinished(self._cell, outputs, None, ok=False))


def _blank(task: Task) -> dict[str, Any]:
    """Return a copy of the notebook without what an earlier run left in it."""
    notebook = copy.deepcopy(dict(task.notebook))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
    notebook.setdefault("metadata", {})["language_info"] = {
        "name": "python",
        "version": platform.python_version(),
        "mimetype": "text/x-python",
        "codemirror_mode": {"name": "ipython", "version": sys.version_info.major},
        "pygments_lexer": "ipython3",
        "nbconvert_exporter": "python",
        "file_extension": ".py",
    }
    return notebook


def _request(task: Task, notebook: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "notebook",
        "notebook": notebook,
        "cwd": task.cwd or os.getcwd(),  # noqa: PTH109 - a string is what travels
        "seed": task.seed or digest(*task.sources),
        "environment": dict(task.environment),
        "figure_formats": list(task.figure_formats),
        "figure_options": dict(task.figure_options),
        "limits": asdict(task.limits),
        "post": task.post and {"function": task.post.function, "arguments": dict(task.post.arguments)},
    }
