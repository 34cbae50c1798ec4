"""The cells of one notebook: papermill runs them, in a child of the warm parent or in an ordinary kernel."""

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
import papermill
from papermill.exceptions import PapermillExecutionError

from plustex_analysis import workspace
from plustex_analysis.build.execute import Hear, Run
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.provenance import note
from plustex_analysis.build.render import render, render_here
from plustex_analysis.build.warm import CellStarted, Event, NotebookFailedError, Outcome, Post, WarmError, WarmParent
from plustex_analysis.errors import PlustexError

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

    The paths of its source and its executed form exist only as long as it runs: the notebook itself runs in its own
    folder.
    """
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="plustex-") as folder:
        source, output = Path(folder, order.job.notebook.path.name), Path(folder, "executed", "notebook.ipynb")
        output.parent.mkdir()
        source.write_bytes(order.source)
        ran = _warm(order, (source, output), parent, hear) if parent else _ordinary(order, (source, output))
    reads, laying_out = ran.laid_out.pop("reads", None), ran.laid_out.pop("seconds", 0.0)
    note(ran.notebook, order, reads, ran.laid_out.get("blocks", ""))
    executed = nbformat.writes(nbformat.from_dict(ran.notebook)).encode()
    seconds = max(0.0, time.perf_counter() - start - laying_out)
    return Run(executed, ran.laid_out, reads, ran.error, ran.transient, seconds)


def _warm(order: Order, paths: tuple[Path, Path], parent: WarmParent, hear: Hear) -> _Ran:
    source, output = paths
    heard: list[Outcome] = []
    post = Post(f"{render_here.__module__}:{render_here.__name__}", _layout(order))
    options = {"parent": parent, "limits": order.limits, "post": post, "folder": str(_folder(order.job))}
    options["environment"] = {"TMPDIR": str(source.parent)}  # what it puts there is its own and goes with it
    error, transient = "", False
    try:
        listener = _listener(order, hear)
        _papermill(order, paths, engine_name="plustex", on_outcome=heard.append, on_event=listener, **options)
    except PapermillExecutionError as problem:
        error = _cell_error(problem)
    except NotebookFailedError as problem:
        error, transient = str(problem), problem.failure.kind in _TRANSIENT
    except WarmError as problem:
        error, transient = str(problem), True
    notebook = nbformat.read(output if output.is_file() else source, as_version=4)
    return _Ran(notebook, heard[-1].post) if heard and not error else _Ran(notebook, {}, error, transient)


def _ordinary(order: Order, paths: tuple[Path, Path]) -> _Ran:
    source, output = paths
    try:
        notebook = _papermill(order, paths, kernel_name="python3", execution_timeout=order.limits.cell_seconds)
        return _Ran(notebook, render(notebook, **_layout(order)))
    except PapermillExecutionError as problem:
        return _Ran(nbformat.read(output, as_version=4), error=_cell_error(problem))
    except PlustexError as problem:
        return _Ran(notebook, error=str(problem))
    except RuntimeError as problem:  # at times an ordinary kernel does not come up
        return _Ran(nbformat.read(source, as_version=4), error=f"the kernel failed: {problem}", transient=True)


def _layout(order: Order) -> dict[str, Any]:
    return {"expected": order.expected, "report": order.job.notebook.name, "links": order.links}


def _papermill(order: Order, paths: tuple[Path, Path], **options: Any) -> Any:
    """Run papermill without its ``cwd``: it changes the folder of the whole process, and others run beside."""
    source, output = map(str, paths)
    return papermill.execute_notebook(source, output, parameters=order.job.parameters, progress_bar=False, **options)


def _listener(order: Order, hear: Hear) -> Any:
    total = sum(cell["cell_type"] == "code" for cell in nbformat.reads(order.source.decode(), as_version=4)["cells"])
    begun = 0

    def listen(event: Event) -> None:
        nonlocal begun
        if isinstance(event, CellStarted):
            begun += 1
            hear(order.job, begun, max(begun, total + 1))  # papermill adds the cell that sets the parameters

    return listen


def _folder(job: Job) -> Path:
    """Return the notebook's own folder; on another machine that of the notebooks there."""
    own = job.notebook.path.parent
    return own if own.is_dir() else workspace.notebooks()


def _cell_error(problem: PapermillExecutionError) -> str:
    return f"cell {problem.cell_index}: {problem.ename}: {problem.evalue}"
