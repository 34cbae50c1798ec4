"""Puts into words why a notebook did not come to its end."""

import re
import signal
from typing import Any

from plustex_analysis.build.warm.task import Failure, FailureKind

_SHOWN = 200
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def cell_name(index: int) -> str:
    """Return what people call a cell: all kinds counted, from 1."""
    return f"cell {index + 1}"


def failed_cell(index: int, outputs: list[dict[str, Any]]) -> Failure:
    """Say what a cell raised, from its last error output."""
    errors = [output for output in outputs if output["output_type"] == "error"]
    if not errors:
        return Failure("error", index, f"{cell_name(index)} failed without saying why")
    last = errors[-1]
    kind: FailureKind = "output" if last["ename"] == "OutputLimitError" else "error"
    trace = _COLOUR.sub("", "\n".join(last["traceback"]))
    return Failure(kind, index, f"{cell_name(index)}: {last['ename']}: {last['evalue']}", trace)


def overrun(kind: FailureKind, index: int | None, where: str, seconds: float | None, words: str = "") -> Failure:
    """Say that a notebook took too long, or was interrupted; ``words`` are where it hung if it had to be killed."""
    text = f"took longer than {seconds:g} s" if kind == "timeout" and seconds is not None else "was interrupted"
    if words:
        text += " and had to be killed"
    return Failure(kind, index, f"{where}: {text}", words)


def death(index: int | None, where: str, code: int, words: str) -> Failure:
    """Say how a process ended that was to go on: ``code`` is negative for a signal."""
    if code < 0:
        manner = f"was killed by {signal.Signals(-code).name}"
        if code == -signal.SIGKILL:
            manner += ", perhaps because memory ran out"
    else:
        manner = f"ended itself with exit code {code}"
        if words:  # a traceback of our own code: what it ends in is what happened
            manner += f": {words.splitlines()[-1][:_SHOWN]}"
        if "can't start new thread" in words:  # Python's words for a stack that it could not have
            manner += ", perhaps because memory ran out"
    return Failure("died", index, f"{where}: the process {manner}", words)


def as_output(failure: Failure) -> dict[str, Any]:
    """Return the error output that shows a failure in the notebook itself."""
    name = {"died": "DeadProcess", "timeout": "CellTimeout", "interrupted": "KeyboardInterrupt"}.get(
        failure.kind, "Error"
    )
    trace = [failure.message, *failure.detail.splitlines()]
    return {"output_type": "error", "ename": name, "evalue": failure.message, "traceback": trace}
