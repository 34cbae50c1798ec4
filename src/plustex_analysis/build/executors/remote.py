"""What runs on a worker of a cluster: it is prepared once, then makes one document for each order."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from distributed import Worker, WorkerPlugin, get_worker

from plustex_analysis.build.execute import execute
from plustex_analysis.build.executors.local import PRELOAD, REHEARSAL
from plustex_analysis.build.executors.shipment import code_digest, unpack
from plustex_analysis.build.order import Order
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available
from plustex_analysis.build.warm.task import digest
from plustex_analysis.errors import BuildError


class Preparation(WorkerPlugin):
    """Lays out the data on a worker and keeps a warm parent there, started with the first order, until the build ends.

    Parameters
    ----------
    archive
        The data and the notebooks.
    code
        The digest of the code that the documents are to be made by.
    environment
        What the warm parent is told in its environment.
    """

    def __init__(self, archive: bytes, code: str, environment: Mapping[str, str]) -> None:
        self.shipment, self.name = digest(archive), f"plustex-{uuid4().hex}"
        self.problem = ""
        self._archive, self._code, self._environment = archive, code, dict(environment)
        self._root: Path | None = None
        self._parent: WarmParent | None = None

    def setup(self, worker: Worker) -> None:
        """Refuse other code, unpack the data; a problem is kept, because the scheduler would only log it."""
        if code_digest() != self._code:
            self.problem = "this worker runs other code than the build: install the same version and restart it"
            return
        try:
            self._root = unpack(self._archive, Path(worker.local_directory))
        except OSError as error:
            self.problem = f"the data cannot be laid out in {worker.local_directory}: {error.strerror or error}"
            return
        self._archive = b""
        if available() is None:
            own = {**self._environment, "PLUSTEX_WORKSPACE": str(self._root)}
            self._parent = WarmParent(preload=PRELOAD, rehearsal=REHEARSAL, environment=own)
        else:  # ordinary kernels inherit it from the worker
            os.environ["PLUSTEX_WORKSPACE"] = str(self._root)

    def teardown(self, worker: Worker) -> None:  # noqa: ARG002 - distributed passes it
        """End the warm parent and its children."""
        if self._parent is not None:
            self._parent.close()

    def make(self, order: Order) -> Result:
        """Make one document from the data that were sent.

        Raises
        ------
        BuildError
            This worker is not prepared.
        """
        if self.problem or self._root is None:
            raise BuildError(self.problem or "this worker has no data")
        here = replace(order.job.notebook, path=self._root / "notebooks" / order.job.notebook.path.name)
        result = execute(replace(order, job=replace(order.job, notebook=here)), parent=self._parent)
        return replace(result, job=order.job)


def make(order: Order, shipment: str) -> Result:
    """Make one document on the worker that this runs on.

    Raises
    ------
    BuildError
        The worker was not prepared for this build.
    """
    plugins: dict[str, Any] = get_worker().plugins
    for plugin in plugins.values():
        if isinstance(plugin, Preparation) and plugin.shipment == shipment:
            return plugin.make(order)
    raise BuildError("this worker was not prepared for the build")
