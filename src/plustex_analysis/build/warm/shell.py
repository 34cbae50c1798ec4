"""ipykernel's own shell without a kernel around it: what it would send to a front end goes to our outputs."""

import builtins
import getpass
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

from ipykernel import zmqshell
from ipykernel.compiler import get_file_name
from IPython.core.compilerop import CachingCompiler
from IPython.core.error import StdinNotImplementedError, UsageError
from IPython.core.pylabtools import print_figure
from jupyter_client.session import Session
from matplotlib.figure import Figure
from matplotlib_inline.config import InlineBackend
from traitlets.config import Config

from plustex_analysis.build.warm.outputs import Outputs

name_cell: Callable[[str], str] = get_file_name
Shell = Any  # IPython's shells have few types, and ours must not differ from ipykernel's


class Recorder(Session):
    """Stands where a kernel keeps its connection, and hands every message to the outputs."""

    outputs: Outputs | None = None

    def send(self, stream: Any, msg_or_type: Any, content: Any = None, *_: Any, **__: Any) -> dict[str, Any] | None:  # noqa: ARG002 - the base class calls it so
        """Take a message: whole, or as its type and content."""
        whole = isinstance(msg_or_type, dict)
        kind = msg_or_type["header"]["msg_type"] if whole else msg_or_type
        if self.outputs is not None:
            self.outputs.publish(kind, msg_or_type["content"] if whole else content)
        return None


class Compiler(CachingCompiler):
    """Names cells in warnings and errors as ipykernel does, without the number of the process and the folder."""

    def get_code_name(self, raw_code: str, code: str, number: int) -> str:  # noqa: ARG002 - the base class calls it so
        """Return a name that depends on nothing but the source."""
        return f"/tmp/ipykernel_0/{Path(name_cell(raw_code)).name}"  # noqa: S108 - a name, not a file


class ZMQInteractiveShell(zmqshell.ZMQInteractiveShell):
    """A notebook's shell; libraries such as tqdm and rich know that they are in a notebook by the class's name."""

    def enable_gui(self, gui: Any = None) -> None:
        """Accept that figures are shown inline; there is no window system and no event loop for one."""
        if gui not in {None, "inline"}:
            raise UsageError(f"no event loop for {gui!r} here: figures are shown inline")


def make_shell() -> Shell:
    """Start the one shell of this process, with no user's profile, history or start-up files."""
    config = Config()
    config.HistoryManager.enabled = False  # it would start a thread, and the parent must have one only
    shell: Shell = ZMQInteractiveShell.instance(config=config, compiler_class=Compiler)
    shell.kernel = SimpleNamespace(eventloop=None)  # `exit()` in a cell asks for it
    recorder = Recorder()
    for publisher in (shell.displayhook, shell.display_pub):
        publisher.session = recorder
    shell.enable_matplotlib("inline")  # a kernel gets this from importing the back end, which must see its shell then
    refuse_input()
    return shell


def record(shell: Shell, outputs: Outputs) -> None:
    """Let what the shell shows go to ``outputs``."""
    shell.display_pub.session.outputs = outputs


def refuse_input() -> None:
    """Have ``input()`` and ``getpass()`` raise, as a kernel does that nobody can answer."""

    def no_input(_prompt: object = "") -> NoReturn:
        raise StdinNotImplementedError("raw_input was called, but this frontend does not support input requests.")

    def no_password(*_: Any, **__: Any) -> NoReturn:
        raise StdinNotImplementedError("getpass was called, but this frontend does not support input requests.")

    builtins.input = no_input
    getpass.getpass = no_password


def draw_as(formats: set[str], options: dict[str, Any]) -> None:
    """Choose how figures are drawn in the outputs; an SVG gets no date, so that it can be reproduced."""
    backend: Any = InlineBackend.instance()
    if backend.print_figure_kwargs != options:
        backend.print_figure_kwargs = options
    if backend.figure_formats != formats:
        backend.figure_formats = formats
    if "svg" in formats:  # for this format alone: others know no such metadata
        undated = partial(print_figure, fmt="svg", **{"metadata": {"Date": None}, **options})
        backend.shell.display_formatter.formatters["image/svg+xml"].for_type(Figure, undated)
