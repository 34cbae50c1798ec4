"""What an executed notebook says of itself: parameters, versions, digests, durations; no path, no environment."""

import platform
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plustex_analysis import workspace
from plustex_analysis.build.files import PACKAGE, digest
from plustex_analysis.build.inputs import LIBRARIES, notebook_name, versions
from plustex_analysis.build.order import Order

#: How papermill tags the cell that it adds for the parameters.
_INJECTED = "injected-parameters"


def note(notebook: Any, order: Order, reads: Mapping[str, str] | None, blocks: str) -> None:
    """Write into an executed notebook what it was made from, and take out what only this machine knows.

    Papermill's own notes (parameters, durations) stay, without its paths and its environment.
    """
    for cell in notebook["cells"]:
        if _INJECTED in cell["metadata"].get("tags", ()):
            cell["id"] = _INJECTED  # papermill's own is another one each time
    noted = notebook["metadata"].get("papermill")
    if noted:
        noted.update(input_path=order.job.notebook.path.name, output_path=order.job.executed.name)
        noted.pop("environment_variables", None)
    notebook["metadata"]["plustex"] = {
        "versions": {
            "plustex-analysis": version("plustex-analysis"),
            "python": platform.python_version(),
            **versions(LIBRARIES),
        },
        "digests": {
            "code": order.code,
            "blocks": blocks,
            notebook_name(order.job): digest(order.source),
            **dict(sorted((reads or {}).items())),
        },
    }
    for error in _errors(notebook):
        error["evalue"] = without_paths(error["evalue"])
        error["traceback"] = [without_paths(line) for line in error["traceback"]]


def digest_of_blocks(notebook: Mapping[str, Any]) -> str:
    """Return the digest of the blocks of an executed notebook, as :func:`note` wrote it; nothing where it did not."""
    return str(notebook["metadata"].get("plustex", {}).get("digests", {}).get("blocks", ""))


def without_paths(text: str) -> str:
    """Name the folders of this machine by what they are."""
    for folder, name in _folders():
        text = text.replace(folder, name)
    return text


def _folders() -> Iterator[tuple[str, str]]:
    """Yield the folders that a traceback may name; the deepest first, because some hold others."""
    known = {
        str(PACKAGE): PACKAGE.name,
        str(workspace.root()): "workspace",
        sys.prefix: "python",
        sys.base_prefix: "python",
        tempfile.gettempdir(): "temporary",
        str(Path.home()): "home",
    }
    yield from sorted(((path, name) for path, name in known.items() if path != "/"), key=lambda pair: -len(pair[0]))


def _errors(notebook: Any) -> Iterator[Any]:
    for cell in notebook["cells"]:
        yield from (output for output in cell.get("outputs", ()) if output["output_type"] == "error")
