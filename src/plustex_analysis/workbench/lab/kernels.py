"""The kernels that our JupyterLab offers: ours first, and Python's own started from the same warm parent."""

import sys
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager

from plustex_analysis.build.warm import available
from plustex_analysis.build.warm.provisioner import kernelspec
from plustex_analysis.workbench.lab.options import KERNEL

#: What the parent loads before a kernel is forked from it.
PRELOAD = ("plustex_analysis.workbench.lab.preload:load",)
_NATIVE = "python3"


class WarmKernels(KernelSpecManager):
    """Finds the kernels that are installed, and starts those that are this very Python at once."""

    def find_kernel_specs(self) -> dict[str, str]:
        """Return the folders of all kernels by name, ours first; it is there also where it was never installed."""
        found = super().find_kernel_specs()
        folder = found.pop(KERNEL, found.get(_NATIVE, ""))
        return {KERNEL: folder, **found}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return the specification of a kernel; of this Python's kernels the one that is forked from the warm parent."""
        if kernel_name == KERNEL:
            return KernelSpec(resource_dir=self.find_kernel_specs()[KERNEL], **_warm({}))
        found = super().get_kernel_spec(kernel_name)
        if kernel_name != _NATIVE or found.argv[:1] not in ([sys.executable], ["python"]):
            return found
        return KernelSpec(resource_dir=found.resource_dir, **_warm({"display_name": found.display_name}))


def _warm(told: dict[str, Any]) -> dict[str, Any]:
    spec = {**kernelspec(list(PRELOAD)), **told}
    return spec if available() is None else {**spec, "metadata": {"debugger": True}}
