"""One document: papermill executes the notebook, the same process lays it out, bytes come back."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
import papermill
from papermill.exceptions import PapermillExecutionError

from plustex_analysis import workspace
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.render import render
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import NotebookFailedError, Outcome, Post, WarmError, WarmParent
from plustex_analysis.errors import PlustexError

#: Told of a document under way: the job, how many of its cells have begun, how many it has.
Hear = Callable[[Job, int, int], object]
_TRANSIENT = ("died",)


@dataclass
class _Run:
    """What one execution leaves behind: the notebook, what was laid out, what went wrong."""

    notebook: Any
    laid_out: dict[str, Any] = field(default_factory=lambda: {"title": "", "files": {}, "blocks": "", "same": False})
    error: str = ""
    transient: bool = False


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
        with tempfile.TemporaryDirectory(prefix="plustex-") as folder:
            source, output = Path(folder, order.job.notebook.path.name), Path(folder, "executed", "notebook.ipynb")
            output.parent.mkdir()
            source.write_bytes(order.source)
            run = _ordinary(order, source, output) if parent is None else _warm(order, source, output, parent)
    executed = nbformat.writes(nbformat.from_dict(_without_paths(run.notebook, order.job))).encode()
    seconds = time.perf_counter() - start
    return Result(order.job, executed, seconds, error=run.error, transient=run.transient, **run.laid_out)


def _lay_out(order: Order) -> _Run:
    notebook = nbformat.reads(order.executed.decode(), as_version=4)
    try:
        return _Run(notebook, render(notebook))
    except PlustexError as problem:
        return _Run(notebook, error=str(problem))


def _warm(order: Order, source: Path, output: Path, parent: WarmParent) -> _Run:
    heard: list[Outcome] = []
    post = Post(f"{render.__module__}:{render.__name__}", {"expected": order.expected})
    options = {"parent": parent, "limits": order.limits, "post": post, "folder": str(_folder(order.job))}
    error, transient = "", False
    try:
        _papermill(order, source, output, engine_name="plustex", on_outcome=heard.append, **options)
    except PapermillExecutionError as problem:
        error = _cell_error(problem)
    except NotebookFailedError as problem:
        error, transient = str(problem), problem.failure.kind in _TRANSIENT
    except WarmError as problem:
        error, transient = str(problem), True
    notebook = nbformat.read(output if output.is_file() else source, as_version=4)
    return _Run(notebook, heard[-1].post) if heard and not error else _Run(notebook, error=error, transient=transient)


def _ordinary(order: Order, source: Path, output: Path) -> _Run:
    try:
        times = {"execution_timeout": order.limits.cell_seconds}
        notebook = _papermill(order, source, output, kernel_name="python3", **times)
        return _Run(notebook, render(notebook, expected=order.expected))
    except PapermillExecutionError as problem:
        return _Run(nbformat.read(output, as_version=4), error=_cell_error(problem))
    except PlustexError as problem:
        return _Run(notebook, error=str(problem))
    except RuntimeError as problem:
        return _Run(nbformat.read(source, as_version=4), error=f"the kernel failed: {problem}", transient=True)


def _papermill(order: Order, source: Path, output: Path, **options: Any) -> Any:
    """Run papermill without its ``cwd``: it changes the folder of the whole process, and others run beside."""
    parameters = order.job.parameters
    return papermill.execute_notebook(str(source), str(output), parameters=parameters, progress_bar=False, **options)


def _folder(job: Job) -> Path:
    """Return the notebook's own folder; on another machine that of the notebooks there."""
    own = job.notebook.path.parent
    return own if own.is_dir() else workspace.notebooks()


def _cell_error(problem: PapermillExecutionError) -> str:
    return f"cell {problem.cell_index}: {problem.ename}: {problem.evalue}"


def _without_paths(notebook: Any, job: Job) -> Any:
    """Keep what papermill noted, but no path of this machine."""
    noted = notebook["metadata"].get("papermill")
    if noted:
        noted.update(input_path=job.notebook.path.name, output_path=job.executed.name)
        noted.pop("environment_variables", None)
    return notebook
