"""A real ipykernel inside a forked child, for a person who works in a notebook."""

import os
from typing import Any

from ipykernel.kernelapp import IPKernelApp
from matplotlib_inline import backend_inline
from matplotlib_inline.config import InlineBackend

from plustex_analysis.build.warm.launch import INLINE
from plustex_analysis.build.warm.shell import ZMQInteractiveShell


def serve(arguments: list[str], environment: dict[str, str], cwd: str) -> None:
    """Run a kernel until it is shut down."""
    os.environ.clear()
    os.environ.update(environment)
    os.environ.setdefault("MPLBACKEND", INLINE)
    os.chdir(cwd)
    ZMQInteractiveShell.clear_instance()
    app: Any = IPKernelApp.instance(parent_handle=os.getppid())  # it watches its parent, which is the warm one
    app.initialize(arguments)
    _show_figures_in(app.shell)
    app.start()


def _show_figures_in(shell: object) -> None:
    """Do for the kernel's shell what importing the inline back end did for the parent's, long before."""
    if os.environ["MPLBACKEND"] != INLINE:
        return
    InlineBackend.clear_instance()
    install: Any = backend_inline.configure_inline_support
    install.current_backend = "unset"  # or the formats of figures would be left as the parent's shell has them
    install(shell, INLINE)
