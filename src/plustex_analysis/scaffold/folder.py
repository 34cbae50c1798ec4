"""Make a workspace, and bring one up to the version of the package that is installed."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.errors import InputError
from plustex_analysis.scaffold.contents import RECORD, as_json, contents, digest, recorded

#: What may be in a folder that counts as empty: the repository that the workspace is to be kept in.
_NOTHING = {".git", ".gitattributes"}
_SHOWN = 4


@dataclass(frozen=True)
class Made:
    """What became of a folder: ``state`` is made, there already, upgraded; names of files by what was done with them."""

    folder: Path
    state: str
    version: str
    replaced: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def create(folder: Path) -> Made:
    """Make a workspace in a new or empty folder; one that is there already is left as it is.

    The files are written aside and moved in, ``data/`` last: a folder is a workspace whole or not at all.

    Raises
    ------
    InputError
        The folder holds something else, or cannot be written.
    """
    if workspace.is_workspace(folder):
        return Made(folder, "there already", recorded(folder)[0])
    new = not folder.exists()
    try:
        _refuse_used(folder)
        folder.mkdir(parents=True, exist_ok=True)
        _fill(folder)
    except OSError as error:
        if new:
            shutil.rmtree(folder, ignore_errors=True)
        raise InputError(f"{folder}: cannot make a workspace there: {error.strerror or error}") from error
    return Made(folder, "made", recorded(folder)[0])


def _refuse_used(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder}: this is a file; name a new or empty folder")
    there = sorted(path.name for path in folder.iterdir() if path.name not in _NOTHING) if folder.exists() else []
    if there:
        more = f" and {len(there) - _SHOWN} more" if len(there) > _SHOWN else ""
        raise InputError(f"{folder}: not empty ({', '.join(there[:_SHOWN])}{more}); name a new or empty folder")


def _fill(folder: Path) -> None:
    aside, moved = folder / f".plustex-init-{os.getpid()}", []
    try:
        for name, content in contents().items():
            _write(aside / name, content)
        for path in sorted(aside.iterdir(), key=lambda path: path.name == "data"):
            moved.append(folder / path.name)
            path.rename(folder / path.name)
    except BaseException:  # an interruption too must leave nothing half made
        for path in moved:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def upgrade(folder: Path) -> Made:
    """Bring the files of a workspace up to those of the installed package, except what was edited or deleted.

    A file counts as edited when it is not as it came. Edited files whose newer version differs are named as kept.

    Raises
    ------
    InputError
        The folder is no workspace, has no record of how its files came, or cannot be written.
    """
    if not workspace.is_workspace(folder):
        raise InputError(f"{folder}: no workspace to upgrade; make one: plustex init {folder}")
    version, before = recorded(folder)
    if not version:
        raise InputError(f"{folder}: {RECORD} is missing or damaged, so it cannot be told which files were edited")
    newer = {name: content for name, content in contents().items() if name != RECORD}
    replaced, added, kept = _sorted_out(folder, before, newer)
    try:
        for name in (*replaced, *added):
            aside = folder / f"{name}.new-{os.getpid()}"
            _write(aside, newer[name])
            aside.replace(folder / name)
        came = {name: before[name] for name in kept if name in before}
        now = {name: digest(content) for name, content in newer.items() if name not in kept}
        (folder / RECORD).write_bytes(as_json(now | came))
    except OSError as error:
        raise InputError(f"{folder}: cannot be upgraded: {error.strerror or error}") from error
    return Made(folder, "upgraded", version, replaced, added, kept)


def _sorted_out(
    folder: Path, before: Mapping[str, str], newer: Mapping[str, bytes]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return which files are to be replaced, which added, and which kept although there is a newer one."""
    replaced, added, kept = [], [], []
    for name, content in newer.items():
        path, came = folder / name, before.get(name)
        there, new = digest(path.read_bytes()) if path.is_file() else None, digest(content)
        if there is None and came is None:
            added.append(name)
        elif there == came and there != new:
            replaced.append(name)
        elif there not in {None, new} and came != new:
            kept.append(name)
    return tuple(replaced), tuple(added), tuple(kept)
