"""The way without a warm parent: papermill's own engine, with what makes it dependable when many run at a time."""

import os
from typing import Any

from papermill.engines import NBClientEngine, NotebookExecutionManager
from papermill.log import logger
from traitlets.config import Config


def run_ordinary(manager: NotebookExecutionManager, kernel: str, **options: Any) -> None:
    """Run a notebook in a kernel of its own; a kernel that does not come up gets a second chance.

    The first try talks through files of the system rather than ports, for which kernels that start at the same time
    race each other; the second uses ports, in case the path of those files is too long.
    """
    transports = ["ipc", "tcp"] if os.name == "posix" else ["tcp", "tcp"]
    for last, transport in enumerate(transports):
        config = Config({"KernelManager": {"transport": transport}})
        try:
            NBClientEngine.execute_managed_notebook(
                manager, kernel, shutdown_kernel="immediate", config=config, **options
            )
        except RuntimeError as error:
            if last or _has_begun(manager):
                raise
            logger.warning("the kernel did not come up (%s); trying once more", error)
        else:
            return


def _has_begun(manager: NotebookExecutionManager) -> bool:
    return any(cell.metadata.papermill["start_time"] for cell in manager.nb.cells)
