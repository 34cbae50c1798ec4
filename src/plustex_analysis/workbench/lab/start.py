"""Open JupyterLab in this process, and leave nothing behind when it ends."""

import os
from importlib.util import find_spec
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.errors import InputError
from plustex_analysis.workbench.lab.options import options

_PACKAGE = Path(workspace.__file__).resolve().parent


def start(*, port: int | None = None, browser: bool = True) -> None:
    """Open JupyterLab on the workspace's notebooks; return when it has ended, with Ctrl-C or from its own menu.

    Raises
    ------
    InputError
        JupyterLab is not installed, there is no workspace of one's own, or the port is taken.
    """
    if find_spec("jupyterlab") is None:
        raise InputError("JupyterLab is not installed; install it with: pip install 'plustex-analysis[lab]'")
    root = workspace.root()
    if root.is_relative_to(_PACKAGE) or not os.access(root / "notebooks", os.W_OK):
        raise InputError(
            f"{root} is not a workspace of your own; make one: plustex init work && cd work && plustex lab"
        )
    told = options(root, port=port, browser=browser)
    from jupyterlab.labapp import LabApp  # type: ignore[import-untyped] # noqa: PLC0415 - an extra, without types

    from plustex_analysis.build.warm.shared import close_shared  # noqa: PLC0415 - beside what starts it

    os.environ.setdefault("PLUSTEX_WORKSPACE", str(root))
    try:
        LabApp.launch_instance(argv=told)
    finally:
        close_shared()
