"""One document: papermill executes the notebook, the same process lays it out, bytes come back."""

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import papermill
from papermill.exceptions import PapermillExecutionError

from plustex_analysis.build.plan import Job
from plustex_analysis.build.render import render
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import Limits, NotebookFailedError, Outcome, Post, WarmParent
from plustex_analysis.errors import PlustexError

#: Seconds that one cell, and the layout of a document, may take before they count as hanging.
CELL_SECONDS, LAYOUT_SECONDS = 300.0, 120.0
#: Tries with an ordinary kernel, which at times does not come up.
_TRIES = 2


@dataclass
class _Run:
    """What one execution leaves behind: the notebook, what was laid out, what went wrong."""

    notebook: Any
    laid_out: dict[str, Any] | None = None
    error: str = ""


def execute(job: Job, parent: WarmParent | None = None) -> Result:
    """Execute and lay out one document; a failure is part of the result, because it must stop nothing else.

    Parameters
    ----------
    job
        The document.
    parent
        The warm parent that the notebook's process is forked from; without one an ordinary kernel is started.
    """
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="plustex-") as folder:
        output = Path(folder, "executed.ipynb")
        run = _ordinary(job, output) if parent is None else _warm(job, output, parent)
    executed = nbformat.writes(nbformat.from_dict(_without_paths(run.notebook, job))).encode()
    laid_out = run.laid_out or {"title": "", "files": {}}
    return Result(job, executed, time.perf_counter() - start, laid_out["title"], laid_out["files"], run.error)


def _warm(job: Job, output: Path, parent: WarmParent) -> _Run:
    heard: list[Outcome] = []
    limits = Limits(cell_seconds=CELL_SECONDS, post_seconds=LAYOUT_SECONDS)
    post = Post(f"{render.__module__}:{render.__name__}")
    options = {"parent": parent, "limits": limits, "post": post, "folder": str(job.notebook.path.parent)}
    error = ""
    try:
        _papermill(job, output, engine_name="plustex", on_outcome=heard.append, **options)
    except PapermillExecutionError as problem:
        error = _cell_error(problem)
    except NotebookFailedError as problem:
        error = str(problem)
    notebook = nbformat.read(output, as_version=4) if output.is_file() else _unexecuted(job)
    return _Run(notebook, heard[-1].post if heard and not error else None, error)


def _ordinary(job: Job, output: Path) -> _Run:
    for attempt in range(1, _TRIES + 1):
        try:
            notebook = _papermill(job, output, kernel_name="python3", execution_timeout=CELL_SECONDS)
            return _Run(notebook, render(notebook))
        except PapermillExecutionError as problem:
            return _Run(nbformat.read(output, as_version=4), error=_cell_error(problem))
        except PlustexError as problem:
            return _Run(notebook, error=str(problem))
        except RuntimeError as problem:
            error = f"the kernel failed {attempt} times: {problem}"
    return _Run(_unexecuted(job), error=error)


def _papermill(job: Job, output: Path, **options: Any) -> Any:
    """Run papermill without its ``cwd``: it changes the folder of the whole process, and others run beside."""
    source = str(job.notebook.path)
    return papermill.execute_notebook(source, str(output), parameters=job.parameters, progress_bar=False, **options)


def _cell_error(problem: PapermillExecutionError) -> str:
    return f"cell {problem.cell_index}: {problem.ename}: {problem.evalue}"


def _unexecuted(job: Job) -> Any:
    return nbformat.read(job.notebook.path, as_version=4)


def _without_paths(notebook: Any, job: Job) -> Any:
    """Keep what papermill noted, but no path of this machine."""
    noted = notebook["metadata"].get("papermill")
    if noted:
        noted.update(input_path=job.notebook.path.name, output_path=job.executed.name)
        noted.pop("environment_variables", None)
    return notebook
