"""Keeps a notebook's outputs as nbclient would have built them from a kernel's messages.

Order within a cell: text waits until something is shown, flushed or the cell ends; then standard output comes first
and standard error second, in one piece each. ipykernel does the same, save that its timer cuts long texts at moments
that differ from run to run.
"""

import json
import math
import threading
from collections.abc import Iterator
from typing import Any

import nbformat
from jupyter_client.jsonutil import json_default

STREAMS = ("stdout", "stderr")
Output = dict[str, Any]


class OutputLimitError(BaseException):
    """Raised inside a notebook that shows too much; no ``except Exception`` of the notebook catches it."""


def plain(value: Any) -> Any:
    """Return what a front end would have received: JSON values only, text that can be written as UTF-8.

    Bytes become base64, NaN and infinity their names, as when ipykernel sends them.

    Raises
    ------
    ValueError
        The value has no JSON form.
    """
    if isinstance(value, str):
        return _readable(value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, dict):
        return {_readable(str(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else repr(value)
    try:
        return plain(json_default(value))
    except TypeError:
        raise ValueError(f"Can't clean for JSON: {value!r}") from None


class Outputs:
    """The outputs of all cells so far, of which one cell is running; safe to use from several threads."""

    def __init__(self, limit: int) -> None:
        self.lock = threading.RLock()
        self.exceeded = False
        self._limit = limit
        self.complaint = f"the notebook shows more than {limit:,} characters of output"
        self._cells: dict[int, list[Output]] = {}
        self._sizes: dict[int, int] = {}
        self._shown: dict[str, list[tuple[int, Output]]] = {}
        self._waiting: dict[str, list[str]] = {name: [] for name in STREAMS}
        self._clear_first = False
        self._updated: set[int] = set()
        self.start(-1)

    def start(self, cell: int) -> None:
        """Make ``cell`` the one that outputs go to."""
        with self.lock:
            self._cell = cell
            self._cells[cell], self._sizes[cell] = [], 0
            self._updated.clear()

    def finish(self) -> tuple[list[Output], dict[int, list[Output]]]:
        """Return the outputs of the running cell, and those of earlier cells that it changed."""
        with self.lock:
            self.flush()
            updated = {cell: self._cells[cell] for cell in sorted(self._updated - {self._cell})}
            return self._cells[self._cell], updated

    def write(self, stream: str, text: str) -> None:
        """Take text for a stream."""
        with self.lock:
            room = self._limit - sum(self._sizes.values())
            if room > 0:
                self._waiting[stream].append(text[:room])
            self._count(len(text))

    def flush(self, *streams: str) -> None:
        """Turn text that waits into outputs."""
        with self.lock:
            for stream in streams or STREAMS:
                text = _readable("".join(self._waiting[stream]))
                self._waiting[stream].clear()
                if text:
                    self._add_text(stream, text)

    def publish(self, kind: str, content: dict[str, Any]) -> None:
        """Take a message that a kernel would have sent to its front end."""
        with self.lock:
            self.flush()
            if kind == "clear_output":
                self._clear(wait=bool(content.get("wait")))
            elif kind == "error":
                self._append(plain({"output_type": kind, **content}))
            elif kind in {"display_data", "execute_result", "update_display_data"}:
                self._show(kind, content)

    def _show(self, kind: str, content: dict[str, Any]) -> None:
        output = plain({"output_type": kind, "data": content["data"], "metadata": content.get("metadata") or {}})
        if kind == "execute_result":
            output["execution_count"] = content["execution_count"]
        size = sum(len(item) if isinstance(item, str) else len(json.dumps(item)) for item in output["data"].values())
        self._count(size)
        name = (content.get("transient") or {}).get("display_id")
        if name:
            self._update(name, output)
        if kind != "update_display_data":
            self._append(output)
            if name:
                self._shown.setdefault(name, []).append((self._cell, output))

    def _update(self, name: str, new: Output) -> None:
        for cell, output in self._shown.get(name, ()):
            output["data"], output["metadata"] = new["data"], new["metadata"]
            self._updated.add(cell)

    def _clear(self, *, wait: bool) -> None:
        if wait:
            self._clear_first = True
            return
        self._cells[self._cell].clear()
        self._sizes[self._cell] = 0
        for name, places in self._shown.items():
            self._shown[name] = [place for place in places if place[0] != self._cell]

    def _append(self, output: Output) -> None:
        if self._clear_first:
            self._clear_first = False
            self._clear(wait=False)
        self._cells[self._cell].append(output)

    def _add_text(self, stream: str, text: str) -> None:
        last = next(reversed(self._cells[self._cell]), None)
        if last and not self._clear_first and last.get("name") == stream:
            last["text"] += text
        else:
            self._append({"output_type": "stream", "name": stream, "text": text})

    def _count(self, size: int) -> None:
        self._sizes[self._cell] += size
        if self.exceeded or sum(self._sizes.values()) > self._limit:
            self.exceeded = True
            raise OutputLimitError(self.complaint)


def streams_of(outputs: list[Output]) -> Iterator[tuple[str, str]]:
    """Yield name and text of each stream output."""
    for output in outputs:
        if output["output_type"] == "stream":
            yield output["name"], output["text"]


def as_node(value: Any) -> Any:
    """Return a notebook, cell or output as nbformat's own kind of dictionary."""
    return nbformat.from_dict(value)


def _readable(text: str) -> str:
    """Replace what no UTF-8 file can hold, such as file names in an unknown encoding."""
    if text.isascii():
        return text
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
