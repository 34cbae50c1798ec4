"""One document: its notebook is executed and laid out, or only laid out; bytes come back."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent
from plustex_analysis.errors import PlustexError

#: Told of a document under way: the job, how many of its cells have begun, how many it has.
Hear = Callable[[Job, int, int], object]
#: How nbformat writes a notebook: it is slow to import, and nothing here needs more of it.
AS_NBFORMAT: dict[str, Any] = {"ensure_ascii": False, "indent": 1, "sort_keys": True, "separators": (",", ": ")}


@dataclass(frozen=True)
class Run:
    """What one run leaves behind: the executed notebook, what was laid out, what was read, what went wrong."""

    executed: bytes
    laid_out: dict[str, Any] = field(default_factory=dict)
    reads: dict[str, str] | None = None
    error: str = ""
    transient: bool = False
    seconds: float = 0.0


def execute(order: Order, parent: WarmParent | None = None, hear: Hear = lambda *_: None) -> Result:
    """Make one document; a failure is part of the result, because it must stop nothing else.

    Parameters
    ----------
    order
        The document.
    parent
        The warm parent that the notebook's process is forked from; without one an ordinary kernel is started.
    hear
        Told of each cell that begins.
    """
    start = time.perf_counter()
    if order.executed:
        run = _lay_out(order)
    else:
        from plustex_analysis.build.cells import run_cells  # noqa: PLC0415 - papermill is slow to import

        run = run_cells(order, parent, hear)
    made: dict[str, Any] = {
        "error": run.error,
        "transient": run.transient,
        "reads": run.reads,
        "executed_seconds": run.seconds,
    }
    return Result(order.job, run.executed, time.perf_counter() - start, **made, **run.laid_out)


def _lay_out(order: Order) -> Run:
    from plustex_analysis.build.provenance import digest_of_blocks  # noqa: PLC0415 - as below
    from plustex_analysis.build.render import refresh, render  # noqa: PLC0415 - whoever only asks need not wait for it

    notebook = json.loads(order.executed)
    try:
        fresh = (not order.formats or "html" in order.formats) and refresh(notebook)
        laid_out = render(
            notebook,
            report=order.job.notebook.name,
            links=order.links,
            formats=order.formats,
            stored=digest_of_blocks(notebook),
        )
    except PlustexError as problem:
        return Run(order.executed, error=str(problem))
    return Run(json.dumps(notebook, **AS_NBFORMAT).encode() if fresh else order.executed, laid_out)
