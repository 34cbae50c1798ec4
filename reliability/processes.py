"""Processes of an experiment, told by a mark in their environment: only what it started can carry it."""

import contextlib
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

MARK = "PLUSTEX_RELIABILITY"
_GONE_SECONDS = 10.0


@dataclass(frozen=True)
class Process:
    """A running process: its number, its parent's, and how it was called."""

    pid: int
    parent: int
    command: str


def marked(mark: str) -> list[Process]:
    """Return the processes that carry a mark, zombies left out."""
    wanted, found = f"{MARK}={mark}".encode(), []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.name != str(os.getpid()) and wanted in (folder / "environ").read_bytes().split(b"\0"):
                state, parent, *_ = (folder / "stat").read_text().rpartition(")")[2].split()
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                if state != "Z":
                    found.append(Process(int(folder.name), int(parent), command))
    return found


def gone(mark: str, seconds: float = _GONE_SECONDS) -> tuple[float, list[Process]]:
    """Wait until no process carries a mark; return how long that took and which are left after so many seconds."""
    start = time.monotonic()
    while (left := marked(mark)) and time.monotonic() - start < seconds:
        time.sleep(0.05)
    return time.monotonic() - start, left


def end(mark: str) -> None:
    """End what carries a mark."""
    for process in marked(mark):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)


def warm_parent(mark: str, build: int) -> int | None:
    """Return the process that children are forked from."""
    return next((p.pid for p in marked(mark) if p.parent == build and "warm.server" in p.command), None)


def child(mark: str, build: int) -> int | None:
    """Return a process that runs a notebook."""
    parent = warm_parent(mark, build)
    return next((p.pid for p in marked(mark) if p.parent == parent and "warm.server" in p.command), None)


def layout_worker(mark: str, build: int) -> int | None:
    """Return a process that only lays out: a child of the one that has the layout loaded."""
    servers = {p.pid for p in marked(mark) if p.parent == build and "forkserver" in p.command}
    return next((p.pid for p in marked(mark) if p.parent in servers), None)
