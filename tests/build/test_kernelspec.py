"""The kernel that the package ships is the one that the provisioner describes, and Jupyter finds it."""

import json

from jupyter_client.kernelspec import KernelSpecManager

from plustex_analysis.build.warm.provisioner import kernelspec


def test_the_shipped_file_is_what_the_provisioner_says(root):
    assert json.loads((root / "share" / "kernel.json").read_text(encoding="utf-8")) == kernelspec()


def test_jupyter_finds_the_kernel():
    found = KernelSpecManager().get_kernel_spec("plustex")
    assert found.metadata["kernel_provisioner"]["provisioner_name"] == "plustex-warm"
