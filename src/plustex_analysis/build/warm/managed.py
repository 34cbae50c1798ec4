"""What the papermill engine ``plustex`` does with a notebook that papermill manages."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from papermill.engines import Engine, NotebookExecutionManager
from papermill.log import logger

from plustex_analysis.build.warm.failures import ParentLostError, WarmError
from plustex_analysis.build.warm.ordinary import run_ordinary
from plustex_analysis.build.warm.parent import WarmParent
from plustex_analysis.build.warm.progress import Progress
from plustex_analysis.build.warm.shared import shared_parent
from plustex_analysis.build.warm.task import Limits, NotebookFailedError, Outcome, Task
from plustex_analysis.errors import UnknownCodeError

#: Kernels that are this very interpreter; a notebook that names another gets that one, the ordinary way.
KERNELS = ("python3", "python", "plustex")

_FROM_PAPERMILL = ("input_path",)  # passed on to every engine, of no use here
_OWN = ("parent", "preload", "limits", "on_outcome", "on_event")
_OF_TASK = ("folder", "seed", "environment", "figure_formats", "figure_options", "post")
_TOLD_IN_NOTEBOOK = ("error", "output", "interrupted")


class NotebookTimeoutError(NotebookFailedError, CellTimeoutError):
    """A cell took too long, told in a way that users of papermill's own engine catch as well."""


class NotebookDiedError(NotebookFailedError, DeadKernelError):
    """The process of a notebook ended before its time, likewise."""


class ManagedEngine(Engine):  # type: ignore[misc] # papermill has no types
    """Runs each notebook in a child of a warm parent; falls back on the ordinary kernel where that cannot be."""

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: NotebookExecutionManager,
        kernel_name: str,
        *,
        log_output: bool = False,
        stdout_file: Any = None,
        stderr_file: Any = None,
        start_timeout: int = 60,
        execution_timeout: float | None = None,
        **options: Any,
    ) -> None:
        """Run the notebook of papermill's manager.

        Raises
        ------
        InputError
            An option is unknown or wrong.
        NotebookFailedError
            The notebook hung or died, or its post step failed. Of a cell that raised, papermill tells by itself.
        WarmError
            There is a post step, and no warm parent to do it.
        """
        choice = _choose(options, execution_timeout)
        progress = Progress(nb_man, log_output, {"stdout": stdout_file, "stderr": stderr_file}, choice["on_event"])
        try:
            outcome = _run_warm(choice, nb_man.nb, kernel_name, progress)
        except WarmError as reason:
            if progress.begun or choice["task"].get("post"):
                raise
            logger.warning("%s", reason)
            outputs = {"log_output": log_output, "stdout_file": stdout_file, "stderr_file": stderr_file}
            times = {"start_timeout": start_timeout, "execution_timeout": choice["limits"].cell_seconds}
            run_ordinary(nb_man, kernel_name, **outputs, **times)
        else:
            _conclude(outcome, progress, choice["on_outcome"])


def _choose(options: dict[str, Any], execution_timeout: float | None) -> dict[str, Any]:
    """Sort the options that papermill passes on, and refuse those that are not known."""
    rest = {name: value for name, value in options.items() if name not in _FROM_PAPERMILL}
    choice: dict[str, Any] = {name: rest.pop(name, None) for name in _OWN}
    for name in rest:
        if name not in _OF_TASK:
            raise UnknownCodeError("option of the engine", name, (*_OWN, *_OF_TASK))
    if "folder" in rest:
        rest["cwd"] = rest.pop("folder")
    limits = choice["limits"] or Limits()
    choice["limits"] = replace(limits, cell_seconds=execution_timeout or limits.cell_seconds)
    return {**choice, "task": rest}


def _run_warm(choice: dict[str, Any], notebook: Any, kernel: str, progress: Progress) -> Outcome:
    language = notebook.metadata.get("kernelspec", {}).get("language", "python")
    if language != "python" or kernel not in KERNELS:
        raise WarmError(f"kernel {kernel!r} is not this Python: it runs in the ordinary way")
    task = Task(notebook=notebook, limits=choice["limits"], **choice["task"])
    own: WarmParent | None = choice["parent"]
    if own:
        return own.run(task, progress.hear)
    preload = choice["preload"] or ()
    try:
        return shared_parent(preload).run(task, progress.hear)
    except ParentLostError:  # another thread may have replaced it since it was looked up
        if progress.begun:
            raise
        return shared_parent(preload).run(task, progress.hear)


def _conclude(outcome: Outcome, progress: Progress, on_outcome: Callable[[Outcome], object] | None) -> None:
    progress.end(outcome)
    if on_outcome:
        on_outcome(outcome)
    failure = outcome.failure
    if failure and failure.kind not in _TOLD_IN_NOTEBOOK:
        kinds = {"timeout": NotebookTimeoutError, "died": NotebookDiedError}
        raise kinds.get(failure.kind, NotebookFailedError)(failure)
