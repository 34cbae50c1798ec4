"""The folder of a site: written aside as a whole, then put into its place."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from plustex_analysis.errors import BuildError, InputError

#: What tells a folder that was made here, and may be replaced, from one that somebody keeps other things in.
MARKER = ".plustex-site"
_NOTE = b"Made by plustex site, which replaces this folder as a whole.\n"


def check(target: Path, reports: Path) -> None:
    """Refuse a folder that is not a site's own.

    Raises
    ------
    InputError
        It holds something else, or it lies in the folder of the reports or around it.
    """
    inner, outer = target.resolve(), reports.resolve()
    if inner.is_relative_to(outer) or outer.is_relative_to(inner):
        raise InputError(f"{target} and {reports} lie in each other; name a folder of its own for the site: --output DIR")  # fmt: skip
    if target.exists() and not target.is_dir():
        raise InputError(f"{target} is a file; name a folder: --output DIR")
    if target.is_dir() and any(target.iterdir()) and not (target / MARKER).is_file():
        raise InputError(f"{target} holds something that is no site; it would be replaced. Name another: --output DIR")


def write(target: Path, made: Mapping[str, bytes], copied: Mapping[str, Path]) -> None:
    """Write the files of a site.

    Parameters
    ----------
    target
        The folder; one that is there is replaced as a whole.
    made
        Contents by path.
    copied
        By path the files that are taken over: hard links where the disk has them.

    Raises
    ------
    BuildError
        The folder cannot be written; the one that was there is as it was.
    """
    aside = None
    try:
        target.absolute().parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.absolute().parent))
        aside.chmod(0o755)
        for path, source in copied.items():
            _link(source, _place(aside, path))
        for path, data in {**made, MARKER: _NOTE}.items():
            _place(aside, path).write_bytes(data)
        _swap(aside, target.absolute())
    except OSError as error:
        raise BuildError(f"cannot write {error.filename or target}: {error.strerror}") from error
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)


def _place(folder: Path, path: str) -> Path:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _swap(aside: Path, target: Path) -> None:
    before = aside.with_name(f"{aside.name}-before")
    if target.exists():
        target.rename(before)
    try:
        aside.rename(target)
    except OSError:
        if before.exists():
            before.rename(target)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk, or one without hard links
        shutil.copy2(source, target)
