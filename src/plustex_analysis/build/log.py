"""The log of a build for machines: one JSON object a line, appended, each line whole at once."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from plustex_analysis.build.run import Outcome
from plustex_analysis.errors import InputError


class Log:
    """Writes events to a file, or nowhere when there is none."""

    def __init__(self, file: IO[str] | None) -> None:
        self._file = file

    def write(self, event: str, **values: Any) -> None:
        """Append an event with its time in UTC."""
        if self._file is not None:
            now = datetime.now(UTC).isoformat(timespec="milliseconds")
            self._file.write(json.dumps({"time": now, "event": event, **values}, ensure_ascii=False) + "\n")
            self._file.flush()

    def document(self, outcome: Outcome) -> None:
        """Append what became of a document."""
        files = {ending: file["sha256"] for ending, file in outcome.files.items()}
        told = {"state": outcome.state, "reason": outcome.reason, "seconds": round(outcome.seconds, 3)}
        self.write("document", document=outcome.job.name, **told, files=files, error=outcome.error)


@contextmanager
def opened(path: Path | None) -> Iterator[Log]:
    """Open a log for appending.

    Raises
    ------
    InputError
        The file cannot be written.
    """
    if path is None:
        yield Log(None)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a", encoding="utf-8")
    except OSError as error:
        raise InputError(f"log {path}: {error.strerror}; name a file that can be written") from error
    with file:
        yield Log(file)
