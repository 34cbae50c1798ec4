"""Runs cells one after another in a shell, with the rules of ipykernel and nbclient."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from plustex_analysis.build.warm.capture import Capture
from plustex_analysis.build.warm.isolation import interruptible
from plustex_analysis.build.warm.outputs import Outputs
from plustex_analysis.build.warm.shell import Shell

_SKIP = "skip-execution"  # nbclient's names of these two tags
_MAY_FAIL = "raises-exception"


def is_run(cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell has code that is to be run."""
    return cell["cell_type"] == "code" and bool(cell["source"].strip()) and _SKIP not in _tags(cell)


@dataclass(frozen=True)
class Runner:
    """Runs the cells of one notebook; ``report`` hears of each as it starts and ends."""

    shell: Shell
    outputs: Outputs
    capture: Capture
    report: Callable[[dict[str, Any]], None]

    async def run(self, cells: list[dict[str, Any]]) -> bool:
        """Run cells up to the first that fails, write their outputs into them, and tell whether all went well."""
        for index, cell in enumerate(cells):
            if is_run(cell):
                self.report({"event": "cell_started", "index": index})
                ok, updated = await self._run(index, cell)
                for earlier, outputs in updated.items():
                    cells[earlier]["outputs"] = outputs
                told = {key: cell[key] for key in ("outputs", "execution_count")}
                self.report({"event": "cell_finished", "index": index, "ok": ok, "updated": [*updated.items()], **told})
                if not ok:
                    return False
                if self.shell.exit_now and any(map(is_run, cells[index + 1 :])):
                    self.report({"event": "left", "index": index})
                    return False
                await asyncio.sleep(0)  # what the cell left to run in the background gets its turn, as in a kernel
        return True

    async def _run(self, index: int, cell: dict[str, Any]) -> tuple[bool, dict[int, Any]]:
        owner = os.getpid()
        self.outputs.start(index)
        succeeded = await self._attempt(cell["source"])
        if os.getpid() != owner:  # a process that the cell forked and did not end must not go on with our work
            os._exit(0)
        self.capture.settle()
        if self.outputs.exceeded:
            self._show_error("OutputLimitError", self.outputs.complaint)
        cell["outputs"], updated = self.outputs.finish()
        if self.outputs.exceeded:  # the interrupt was ours; the first error is the one that is told
            cell["outputs"] = [output for output in cell["outputs"] if output.get("ename") != "KeyboardInterrupt"]
        cell["execution_count"] = self.shell.execution_count - 1
        return (succeeded or _MAY_FAIL in _tags(cell)) and not self.outputs.exceeded, updated

    async def _attempt(self, source: str) -> bool:
        """Run one cell; whatever escapes the shell, which shows a cell's own errors, becomes an error output."""
        try:
            with interruptible():
                result = await execute(self.shell, source)
        except BaseException as error:  # noqa: BLE001 - an interrupt between two lines of the shell, for one
            self._show_error(type(error).__name__, str(error))
            return False
        finally:
            self.shell.payload_manager.clear_payload()
        return bool(result.success) and not getattr(self.shell, "_last_traceback_during_displayhook", False)

    def _show_error(self, name: str, value: str) -> None:
        self.outputs.publish("error", {"ename": name, "evalue": value, "traceback": [f"{name}: {value}"]})


async def execute(shell: Shell, source: str) -> Any:
    """Run a cell as ipykernel does: inside a running event loop, as a task only if the cell awaits something."""
    problem: Any = None
    try:
        transformed = shell.transform_cell(source)
    except Exception:  # noqa: BLE001 - the shell shows it to the reader of the notebook
        transformed, problem = source, sys.exc_info()
    told = {"transformed_cell": transformed, "preprocessing_exc_tuple": problem}
    if not shell.should_run_async(source, **told):
        return shell.run_cell(source, store_history=True)
    task = asyncio.ensure_future(shell.run_cell_async(source, store_history=True, **told))
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, task.cancel)
    result = None
    try:
        result = await task
    finally:
        loop.remove_signal_handler(signal.SIGINT)
        shell.events.trigger("post_execute")
        shell.events.trigger("post_run_cell", result)
    return result


def _tags(cell: Mapping[str, Any]) -> list[str]:
    return list(cell["metadata"].get("tags", ()))
