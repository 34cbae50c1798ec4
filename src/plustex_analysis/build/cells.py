"""The cells of one notebook: papermill runs them, in a child of the warm parent or in an ordinary kernel."""

import json
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plustex_analysis.build.warm import grammar

with grammar.left_out():
    import nbformat
    import papermill
    from nbformat.v4.rwbase import split_lines, strip_transient
    from papermill.engines import papermill_engines
    from papermill.exceptions import PapermillExecutionError
    from papermill.execute import raise_for_execution_errors

from plustex_analysis import workspace
from plustex_analysis.build.execute import AS_NBFORMAT, Hear, Run
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.provenance import note
from plustex_analysis.build.warm import CellStarted, Event, NotebookFailedError, Outcome, Post, WarmError, WarmParent
from plustex_analysis.errors import PlustexError

#: Runs in the notebook's process when its cells have run; named, because here its libraries need not be loaded.
_LAYOUT = "plustex_analysis.build.render:render_here"
_ENGINE, _KERNEL = "plustex", "python3"
#: What may go well on another try: the process was killed. A cell that raises, or takes too long, does so again.
_TRANSIENT = ("died",)


@dataclass
class _Ran:
    """What came of the cells: the notebook, what was laid out of it, what went wrong."""

    notebook: Any
    laid_out: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    transient: bool = False


def run_cells(order: Order, parent: WarmParent | None, hear: Hear) -> Run:
    """Execute a notebook and lay out its document in the same process.

    The file of its source exists only as long as papermill reads it: the notebook itself runs in its own folder.
    """
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="plustex-") as folder:
        source = Path(folder, order.job.notebook.path.name)
        source.write_bytes(order.source)
        ran = _warm(order, source, parent, hear) if parent else _ordinary(order, source)
    reads, laying_out = ran.laid_out.pop("reads", None), ran.laid_out.pop("seconds", 0.0)
    note(ran.notebook, order, reads, ran.laid_out.get("blocks", ""))
    seconds = max(0.0, time.perf_counter() - start - laying_out)
    return Run(_written(ran.notebook), ran.laid_out, reads, ran.error, ran.transient, seconds)


def _written(notebook: Any) -> bytes:
    """Return a notebook as nbformat writes it; its own way there copies and validates, which takes four times as long."""
    return json.dumps(strip_transient(split_lines(notebook)), **AS_NBFORMAT).encode()


def _warm(order: Order, source: Path, parent: WarmParent, hear: Hear) -> _Ran:
    """Let papermill set the parameters and its engine run the cells; it would write the notebook after each of them."""
    heard: list[Outcome] = []
    notebook = _papermill(order, source, engine_name=_ENGINE, prepare_only=True)
    options = {"parent": parent, "limits": order.limits, "post": Post(_LAYOUT, _layout(order)), "progress_bar": False}
    options["environment"] = {"TMPDIR": str(source.parent)}  # what it puts there is its own and goes with it
    listeners = {"on_outcome": heard.append, "on_event": _listener(order, notebook, hear)}
    try:
        papermill_engines.execute_notebook_with_engine(
            _ENGINE, notebook, _KERNEL, folder=str(_folder(order.job)), **options, **listeners
        )
        raise_for_execution_errors(notebook, None)
    except PapermillExecutionError as problem:
        return _Ran(notebook, error=_cell_error(problem))
    except NotebookFailedError as problem:
        return _Ran(notebook, error=str(problem), transient=problem.failure.kind in _TRANSIENT)
    except WarmError as problem:
        return _Ran(notebook, error=str(problem), transient=True)
    return _Ran(notebook, heard[-1].post)


def _ordinary(order: Order, source: Path) -> _Ran:
    from plustex_analysis.build.render import render  # noqa: PLC0415 - elsewhere another process needs it

    output = source.with_suffix(".executed.ipynb")
    try:
        notebook = _papermill(
            order,
            source,
            output,
            kernel_name=_KERNEL,
            execution_timeout=order.limits.cell_seconds,
            request_save_on_cell_execute=False,
        )
        return _Ran(notebook, render(notebook, **_layout(order)))
    except PapermillExecutionError as problem:
        return _Ran(nbformat.read(output, as_version=4), error=_cell_error(problem))
    except PlustexError as problem:
        return _Ran(notebook, error=str(problem))
    except RuntimeError as problem:  # at times an ordinary kernel does not come up
        return _Ran(nbformat.read(source, as_version=4), error=f"the kernel failed: {problem}", transient=True)


def _layout(order: Order) -> dict[str, Any]:
    return {"expected": order.expected, "report": order.job.notebook.name, "links": order.links}


def _papermill(order: Order, source: Path, output: Path | None = None, **options: Any) -> Any:
    """Run papermill without its ``cwd``: it changes the folder of the whole process, and others run beside."""
    return papermill.execute_notebook(source, output, parameters=order.job.parameters, progress_bar=False, **options)


def _listener(order: Order, notebook: Mapping[str, Any], hear: Hear) -> Any:
    total = sum(cell["cell_type"] == "code" for cell in notebook["cells"])
    begun = 0

    def listen(event: Event) -> None:
        nonlocal begun
        if isinstance(event, CellStarted):
            begun += 1
            hear(order.job, begun, max(begun, total))

    return listen


def _folder(job: Job) -> Path:
    """Return the notebook's own folder; on another machine that of the notebooks there."""
    own = job.notebook.path.parent
    return own if own.is_dir() else workspace.notebooks()


def _cell_error(problem: PapermillExecutionError) -> str:
    return f"cell {problem.cell_index}: {problem.ename}: {problem.evalue}"
