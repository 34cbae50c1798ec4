"""Writing: a document's files appear whole or not at all."""

import os
import tempfile
from pathlib import Path
from typing import Any

from plustex_analysis.build.files import digest
from plustex_analysis.build.result import Result
from plustex_analysis.errors import BuildError

INDEX = "index.html"
#: Of a file, what the manifest says of it.
Described = dict[str, dict[str, Any]]


def publish(result: Result, output: Path) -> Described:
    """Write a document's files and return path, size and digest of each by ending; ``executed`` is its notebook.

    Raises
    ------
    BuildError
        The folder cannot be written, or the disk is full; nothing half written is left.
    """
    job = result.job
    paths = {"executed": job.executed} | {ending: job.stem.with_suffix(f".{ending}") for ending in result.files}
    data = {"executed": result.executed, **result.files}
    write({output / path: data[ending] for ending, path in paths.items()})
    (output / job.failed).unlink(missing_ok=True)
    return {ending: describe(path, data[ending]) for ending, path in paths.items()}


def publish_failed(result: Result, output: Path) -> None:
    """Write the notebook of a document that failed: it holds the traceback, and stands beside that of the last good one.

    Raises
    ------
    BuildError
        As for :func:`publish`.
    """
    write({output / result.job.failed: result.executed})


def tidy(output: Path) -> None:
    """Remove what a build that was killed had not finished writing; call it only where no build is at work."""
    for path in output.rglob(".*.part"):
        path.unlink(missing_ok=True)


def describe(path: Path, data: bytes) -> dict[str, Any]:
    """Return what the manifest says of a file."""
    return {"path": path.as_posix(), "bytes": len(data), "sha256": digest(data)}


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
