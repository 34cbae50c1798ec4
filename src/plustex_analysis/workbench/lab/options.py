"""What JupyterLab is told when it is opened: on 127.0.0.1 only, silent to the outside, with our kernel and exports."""

import os
import socket
from pathlib import Path
from urllib.parse import quote

from plustex_analysis.errors import InputError

HOST = "127.0.0.1"
FIRST = "first_steps.ipynb"
KERNEL = "plustex"
_SETTINGS = Path(__file__).resolve().parent / "settings"
_ROOM = "plustex_analysis.workbench.lab"


def options(root: Path, *, port: int | None = None, browser: bool = True) -> list[str]:
    """Return the command line of JupyterLab for a workspace.

    Parameters
    ----------
    root
        The folder that holds ``data/`` and ``notebooks/``.
    port
        The port to listen on; a free one is chosen when not given.
    browser
        Whether to open a browser.

    Raises
    ------
    InputError
        The port is taken.
    """
    if port is not None:
        check_port(port)
    first = root / "notebooks" / FIRST
    opened = f"/lab/tree/notebooks/{quote(FIRST)}" if first.is_file() else "/lab"
    told = {
        "ServerApp.ip": HOST,
        "ServerApp.root_dir": root,
        "FileContentsManager.preferred_dir": root / "notebooks",
        "ServerApp.open_browser": browser,
        "ServerApp.answer_yes": True,  # Ctrl-C ends it at once, with all kernels
        "ServerApp.kernel_spec_manager_class": f"{_ROOM}.kernels.WarmKernels",
        "ServerApp.jpserver_extensions": f"{_ROOM}.server=True",
        "ServerApp.allow_root": hasattr(os, "geteuid") and os.geteuid() == 0,
        "MultiKernelManager.default_kernel_name": KERNEL,
        "LabApp.default_url": opened,
        "LabApp.app_settings_dir": _SETTINGS,
        "LabApp.extension_manager": "readonly",
        "LabApp.news_url": None,
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
        "Application.log_level": "WARN",
    }
    if port is not None:
        told |= {"ServerApp.port": port, "ServerApp.port_retries": 0}
    return [f"--{name}={value}" for name, value in told.items()]


def check_port(port: int) -> None:
    """Refuse a port on which somebody else listens.

    Raises
    ------
    InputError
        Names the port.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise InputError(
                f"port {port} cannot be had: {error}; leave --port out, and a free one is chosen"
            ) from error
