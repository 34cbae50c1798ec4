"""Only one update of a table at a time: a lock that the system takes away when its process dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plustex_analysis.statistics.update.errors import DownloadError

try:
    import fcntl
except ImportError:  # pragma: no cover - where there is none, two updates at a time are the user's own care
    fcntl = None  # type: ignore[assignment]


@contextmanager
def alone(folder: Path, table: str) -> Iterator[None]:
    """Hold the lock of a table.

    Raises
    ------
    DownloadError
        Another process holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w", encoding="utf-8") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise DownloadError(f"another update of {table} is running") from error
        yield
