"""``plustex lab``."""

from typing import Annotated

import typer

EPILOG = "Examples: `plustex lab`, `plustex lab --no-browser --port 8890`. Ctrl-C ends it with all its kernels."


def lab(
    *,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open a browser on it.")] = True,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Port on 127.0.0.1; a free one when absent.")
    ] = None,
) -> None:
    """Open JupyterLab on the workspace's notebooks, with our exports in the menu and a kernel that starts at once.

    It listens on this machine only and asks nothing of the outside.
    """
    from plustex_analysis.workbench.lab.start import start  # noqa: PLC0415 - a wrong option must answer at once

    start(port=port, browser=browser)
