"""The kernel provisioner ``plustex-warm``: a real ipykernel, forked from a warm parent, so that it starts at once."""

import asyncio
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import List, Unicode

from plustex_analysis.build.warm.failures import WarmError
from plustex_analysis.build.warm.parent import WarmParent
from plustex_analysis.build.warm.process import ForkedProcess
from plustex_analysis.build.warm.shared import shared_parent

NAME = "plustex-warm"
_LAUNCHER = "ipykernel_launcher"
_KERNEL_MODULES = ("plustex_analysis.build.warm.kernel", "ipykernel.debugger")


class WarmProvisioner(LocalProvisioner):
    """Starts the kernel in a child of this process's warm parent, and the ordinary way where that cannot be."""

    preload = List(Unicode(), help="What the parent loads: names that read 'module' or 'module:function'.").tag(
        config=True
    )

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel that ``cmd`` would start."""
        try:
            process = await asyncio.to_thread(self._fork, cmd, kwargs)
        except WarmError as reason:
            self.log.warning("The kernel starts in the ordinary way: %s", reason)
            return await super().launch_kernel(cmd, **kwargs)
        self.process: Any = process
        self.pid = self.pgid = process.pid
        self.cwd = kwargs.get("cwd", Path.cwd())
        return self.connection_info

    def _fork(self, cmd: list[str], kwargs: dict[str, Any]) -> ForkedProcess:
        if cmd[0] != sys.executable or _LAUNCHER not in cmd:
            raise WarmError(f"{' '.join(cmd)} does not start ipykernel with {sys.executable}")
        arguments = cmd[cmd.index(_LAUNCHER) + 1 :]
        environment = kwargs.get("env") or os.environ
        cwd = str(kwargs.get("cwd") or Path.cwd())
        return warm_parent(self.preload).run_kernel(arguments, environment=environment, cwd=cwd)


def warm_parent(preload: Iterable[str] = ()) -> WarmParent:
    """Return the ready parent that kernels with these preloads are forked from; started now if it is not there yet.

    Raises
    ------
    WarmError
        It cannot be started.
    """
    return shared_parent([*_KERNEL_MODULES, *preload])


def kernelspec(preload: list[str] | None = None) -> dict[str, Any]:
    """Return the kernel specification, as ``kernel.json`` holds it."""
    config = {"preload": preload or []}
    return {
        "argv": ["python", "-m", _LAUNCHER, "-f", "{connection_file}"],
        "display_name": "PLUSTEX (starts at once)",
        "language": "python",
        "metadata": {"debugger": True, "kernel_provisioner": {"provisioner_name": NAME, "config": config}},
    }
