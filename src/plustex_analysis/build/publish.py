"""Writing: a document's files appear whole or not at all."""

import hashlib
import os
import tempfile
from pathlib import Path

from plustex_analysis.build.result import Result
from plustex_analysis.errors import BuildError


def publish(result: Result, output: Path) -> dict[str, dict[str, object]]:
    """Write a result's files and return path, size and digest of each by ending.

    The executed notebook is written also when the document failed: it holds the traceback, and stands beside that of
    the document's last good build.

    Raises
    ------
    BuildError
        The folder cannot be written, or the disk is full; nothing half written is left.
    """
    executed, failed = output / result.job.executed, output / result.job.failed
    targets = {failed if result.error else executed: result.executed}
    targets |= {output / result.job.stem.with_suffix(f".{ending}"): data for ending, data in result.files.items()}
    write(targets)
    if not result.error:
        failed.unlink(missing_ok=True)
    return {ending: describe(result.job.stem.with_suffix(f".{ending}"), data) for ending, data in result.files.items()}


def describe(path: Path, data: bytes) -> dict[str, object]:
    """Return what the manifest says of a file."""
    return {"path": path.as_posix(), "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def write(targets: dict[Path, bytes]) -> None:
    """Write files aside, then rename each into its place."""
    pending: dict[Path, str] = {}
    try:
        for path, data in targets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
            pending[path] = name
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
        for path in targets:
            Path(pending[path]).replace(path)
            del pending[path]
    except OSError as error:
        raise BuildError(f"cannot write {error.filename or next(iter(targets))}: {error.strerror}") from error
    finally:
        for name in pending.values():
            Path(name).unlink(missing_ok=True)
