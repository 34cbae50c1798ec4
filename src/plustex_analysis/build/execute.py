"""One document: execute the notebook, lay it out, and hand back bytes. Runs in a worker process."""

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import papermill
from papermill.exceptions import PapermillExecutionError

from plustex_analysis.build.plan import Job
from plustex_analysis.errors import BuildError, PlustexError
from plustex_analysis.reporting.document import from_notebook
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf

#: Seconds that one cell may take before it counts as hanging.
CELL_TIMEOUT = 300


@dataclass(frozen=True)
class Result:
    """What became of a job: files by ending, or the reason why there are none; the executed notebook either way."""

    job: Job
    title: str
    files: dict[str, bytes]
    executed: bytes
    seconds: float
    error: str = ""


def execute(job: Job) -> Result:
    """Execute and lay out one document.

    A failure is part of the result: it must stop nothing else.
    """
    start = time.perf_counter()
    notebook, error = _run(job)
    title, files = job.name, {}
    if not error:
        try:
            document = from_notebook(notebook)
            title = str(document.title["title"])
            files = {"pdf": pdf(document), "html": html(document).encode()}
        except (PlustexError, ValueError) as problem:
            error = str(problem)
    executed = nbformat.writes(nbformat.from_dict(_without_paths(notebook, job))).encode()
    return Result(job, title, files, executed, time.perf_counter() - start, error)


def _run(job: Job) -> tuple[Any, str]:
    """Return the executed notebook and what went wrong, with one more try when the kernel did not come up."""
    with tempfile.TemporaryDirectory(prefix="plustex-") as folder:
        output = Path(folder, "executed.ipynb")
        for attempt in (1, 2):
            try:
                return _papermill(job, output), ""
            except PapermillExecutionError as error:
                reason = f"cell {error.cell_index}: {error.ename}: {error.evalue}"
                return nbformat.read(output, as_version=4), reason
            except RuntimeError as error:
                if attempt == 2:  # noqa: PLR2004 - the second and last try
                    return nbformat.read(job.notebook.path, as_version=4), f"the kernel failed twice: {error}"
    raise BuildError(f"{job.name}: not executed")  # pragma: no cover - the loop returns


def _papermill(job: Job, output: Path) -> Any:
    return papermill.execute_notebook(
        str(job.notebook.path),
        str(output),
        parameters=job.parameters,
        cwd=str(job.notebook.path.parent),
        progress_bar=False,
        execution_timeout=CELL_TIMEOUT,
        kernel_name="python3",
    )


def _without_paths(notebook: Any, job: Job) -> Any:
    """Keep what papermill noted, but no path of this machine."""
    noted = notebook["metadata"].get("papermill")
    if noted:
        noted.update(input_path=job.notebook.path.name, output_path=job.executed.name)
        noted.pop("environment_variables", None)
    return notebook
