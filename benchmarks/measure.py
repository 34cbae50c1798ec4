"""Runs a command and says how long it took, how much memory it and its children held, and what it left running."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psutil

_MARK = "PLUSTEX_BENCHMARK"
_SAMPLE_SECONDS = 0.5
#: The share of one core that looking at the memory may take.
_SHARE = 0.02


@dataclass(frozen=True)
class Run:
    """Wall-clock seconds, peak memory in MB (proportional set size: pages that are shared count once), processes left."""

    seconds: float
    memory: float
    left: int
    output: str
    code: int = 0


def run(command: Sequence[str], environment: Mapping[str, str], *, allowed: Sequence[int] = (0,)) -> Run:
    """Run a command to its end.

    Its output goes to a file, because a process left behind would keep a pipe open.
    """
    mark = uuid4().hex
    with tempfile.TemporaryFile() as shown:
        start = time.perf_counter()
        process = subprocess.Popen(command, env={**environment, _MARK: mark}, stdout=shown, stderr=subprocess.STDOUT)
        peak, watcher = [0.0], threading.Event()
        thread = threading.Thread(target=_watch, args=(process.pid, peak, watcher))
        thread.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        watcher.set()
        thread.join()
        shown.seek(0)
        output = shown.read().decode(errors="replace")
    if code not in allowed:
        sys.exit(f"{' '.join(command[:6])} … ended with {code}:\n{output[-3000:]}")
    time.sleep(1.5)  # a parent looks for its owner once a second
    return Run(_own_seconds(output) or seconds, peak[0], _marked(mark), output, code)


def _own_seconds(output: str) -> float | None:
    """Return what an arm measured itself, when its start does not count."""
    lines = [line for line in output.splitlines() if line.startswith('{"seconds"')]
    return float(json.loads(lines[-1])["seconds"]) if lines else None


def _watch(pid: int, peak: list[float], ended: threading.Event) -> None:
    """Look at the memory now and then: the system counts shared pages for it, so that it takes no more than a small share."""
    took = 0.0
    while not ended.wait(max(_SAMPLE_SECONDS, took / _SHARE)):
        start = time.perf_counter()
        peak[0] = max(peak[0], sum(map(_held, _tree(pid))) / 2**20)
        took = time.perf_counter() - start


def _tree(pid: int) -> list[int]:
    try:
        top = psutil.Process(pid)
        return [pid, *(child.pid for child in top.children(recursive=True))]
    except psutil.NoSuchProcess:
        return []


def _held(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def _marked(mark: str) -> int:
    """Count the processes that carry the mark: only those that the command started can."""
    wanted, found = f"{_MARK}={mark}".encode(), 0
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            found += path.parent.name != str(os.getpid()) and wanted in path.read_bytes().split(b"\0")
        except OSError:
            continue
    return found
