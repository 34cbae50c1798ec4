"""Vintages of a table: the one that came with the workspace, and those that updates put beside it, never over it.

The vintage in use is named by a small file, ``vintages/<table>/current``, that is replaced in one step; without it
the shipped vintage is in use. A vintage is a folder that appears whole or not at all.
"""

import json
import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis.errors import TableError, UnknownCodeError

FOLDER = "vintages"
SHIPPED = "shipped"
_POINTER = "current"
_HELD = "held.json"
_ACCEPTED = "accepted.json"
_ASIDE = ".new-"
SUFFIX = ".csv.gz"


@dataclass(frozen=True)
class Vintage:
    """One vintage of a table on disk.

    Attributes
    ----------
    table
        The name of the table.
    name
        The day of the download, or ``shipped``.
    path
        The folder of its card and figures.
    held
        Why it is held back; empty when it may be used.
    """

    table: str
    name: str
    path: Path
    held: tuple[str, ...] = ()


def table_names(folder: Path) -> tuple[str, ...]:
    """Return the tables of a folder: those that came with it and those that an update brought."""
    shipped = {path.name.removesuffix(SUFFIX) for path in folder.glob(f"*{SUFFIX}")}
    return tuple(sorted(shipped | {path.parent.name for path in folder.glob(f"{FOLDER}/*/{_POINTER}")}))


def current(folder: Path, table: str) -> str:
    """Return the name of the vintage in use: ``shipped`` unless an update or a choice says otherwise."""
    try:
        return _pointer(folder, table).read_text(encoding="utf-8").strip() or SHIPPED
    except FileNotFoundError:
        return SHIPPED


def home(folder: Path, table: str) -> Path:
    """Return the folder of the card and the figures in use."""
    return place(folder, table, current(folder, table))


def place(folder: Path, table: str, vintage: str) -> Path:
    """Return the folder of one vintage, whether it is there or not.

    Raises
    ------
    TableError
        The name is not that of a vintage, but a path that leads elsewhere.
    """
    if vintage == SHIPPED:
        return folder
    if Path(vintage).name != vintage or vintage.startswith("."):
        raise TableError(f"{_pointer(folder, table)}: {vintage!r} is not the name of a vintage")
    return folder / FOLDER / table / vintage


def vintages(folder: Path, table: str) -> list[Vintage]:
    """Return all vintages of a table, the oldest first."""
    found = [Vintage(table, SHIPPED, folder)] if (folder / f"{table}{SUFFIX}").is_file() else []
    beside = (path for path in (folder / FOLDER / table).glob("*/") if not path.name.startswith("."))
    return found + [Vintage(table, path.name, path, _reasons(path)) for path in sorted(beside, key=_order)]


def vintage(folder: Path, table: str, name: str) -> Vintage:
    """Return one vintage of a table.

    Raises
    ------
    UnknownCodeError
        There is none of this name.
    """
    known = {item.name: item for item in vintages(folder, table)}
    if name not in known:
        raise UnknownCodeError(f"vintage of {table}", name, known)
    return known[name]


def add(folder: Path, table: str, day: str, files: Mapping[str, bytes], *, held: tuple[str, ...] = ()) -> Vintage:
    """Put a vintage beside the others; it is not in use until :func:`use` says so.

    Parameters
    ----------
    folder
        The folder of the tables.
    table
        The name of the table.
    day
        The day of the download; a second one of the same day gets a number.
    files
        What the vintage is made of.
    held
        Why it is held back, if it is.
    """
    parent = folder / FOLDER / table
    parent.mkdir(parents=True, exist_ok=True)
    aside = parent / f"{_ASIDE}{os.getpid()}-{secrets.token_hex(4)}"
    aside.mkdir()
    record = {_HELD: json.dumps({"reasons": held}, ensure_ascii=False, indent=1).encode()} if held else {}
    for name, content in {**files, **record}.items():
        _write(aside / name, content)
    _sync(aside)
    name = _rename(aside, parent, day)
    _sync(parent)
    return Vintage(table, name, parent / name, held)


def use(folder: Path, table: str, name: str) -> None:
    """Put a vintage into use: one small file is replaced in one step."""
    pointer = _pointer(folder, table)
    pointer.parent.mkdir(parents=True, exist_ok=True)
    aside = pointer.with_name(f"{_ASIDE}{os.getpid()}-{_POINTER}")
    _write(aside, f"{name}\n".encode())
    aside.replace(pointer)
    _sync(pointer.parent)


def release(item: Vintage) -> None:
    """Say that a vintage is no longer held back; the reasons stay on record."""
    with suppress(FileNotFoundError):
        (item.path / _HELD).replace(item.path / _ACCEPTED)


def tidy(folder: Path, table: str) -> None:
    """Remove what processes that no longer live left half done."""
    for path in (folder / FOLDER / table).glob(f"{_ASIDE}*"):
        owner = path.name.removeprefix(_ASIDE).partition("-")[0]
        if owner.isdigit() and not _alive(int(owner)):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def _pointer(folder: Path, table: str) -> Path:
    return folder / FOLDER / table / _POINTER


def _order(path: Path) -> tuple[str, int]:
    day, _, number = path.name.partition(".")
    return day, int(number) if number.isdigit() else 0


def _reasons(path: Path) -> tuple[str, ...]:
    try:
        return tuple(json.loads((path / _HELD).read_text(encoding="utf-8"))["reasons"])
    except FileNotFoundError:
        return ()
    except (ValueError, KeyError, TypeError):
        return (f"{path / _HELD} is damaged",)


def _rename(aside: Path, parent: Path, day: str) -> str:
    number = 1
    while True:
        name = day if number == 1 else f"{day}.{number}"
        if not (parent / name).exists():
            with suppress(OSError):  # another process was quicker: the next number
                aside.rename(parent / name)
                return name
        number += 1


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
