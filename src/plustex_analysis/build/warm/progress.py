"""Tells papermill how a run goes on."""

from collections.abc import Callable
from typing import Any

from papermill.engines import NotebookExecutionManager
from papermill.log import logger

from plustex_analysis.build.warm.outputs import as_node, streams_of
from plustex_analysis.build.warm.task import CellFinished, CellStarted, Event, Outcome


class Progress:
    """Tells papermill of each cell, those without code included, and writes down what the cells print."""

    def __init__(
        self,
        manager: NotebookExecutionManager,
        log_output: bool,
        files: dict[str, Any],
        on_event: Callable[[Event], object] | None = None,
    ) -> None:
        self._manager, self._log_output, self._files = manager, log_output, files
        self._on_event = on_event or (lambda _: None)
        self._next = 0
        self.begun = False

    def hear(self, event: Event) -> None:
        """Take an event of the run."""
        self.begun = True
        self._on_event(event)
        cells = self._manager.nb.cells
        if isinstance(event, CellStarted):
            self.pass_over(event.index)
            self._manager.cell_start(cells[event.index], event.index)
        elif isinstance(event, CellFinished):
            for index, outputs in [*event.updated.items(), (event.index, event.outputs)]:
                cells[index].outputs = [as_node(output) for output in outputs]
            cells[event.index].execution_count = event.execution_count
            self._log(event.outputs)
            if not event.ok:
                self._manager.cell_exception(cells[event.index], event.index)
            self._manager.cell_complete(cells[event.index], event.index)
            self._next = event.index + 1

    def pass_over(self, end: int) -> None:
        """Mark the cells before ``end`` that have nothing to run."""
        for index in range(self._next, end):
            cell = self._manager.nb.cells[index]
            self._manager.cell_start(cell, index)
            self._manager.cell_complete(cell, index)
        self._next = end

    def end(self, outcome: Outcome) -> None:
        """Take what came of it all."""
        notebook = self._manager.nb
        notebook.metadata["language_info"] = as_node(outcome.notebook["metadata"]["language_info"])
        if outcome.failure is None:
            self.pass_over(len(notebook.cells))

    def _log(self, outputs: list[dict[str, Any]]) -> None:
        for name, text in streams_of(outputs):
            if self._files.get(name):
                self._files[name].write(text)
                self._files[name].flush()
            if self._log_output:
                (logger.info if name == "stdout" else logger.warning)(text)
        for output in outputs:
            if self._log_output and "text/plain" in output.get("data", {}):
                logger.info(output["data"]["text/plain"])
