"""Read the catalogue: the practices described, the stubs known by name only, and every mistake in their files."""

import csv
import functools
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from plustex_analysis import workspace
from plustex_analysis.errors import FileProblemsError, InputError, UnknownCodeError
from plustex_analysis.practices.fields import looks_like_nuts2
from plustex_analysis.practices.model import Practice, Stub
from plustex_analysis.reads import lru_cache
from plustex_analysis.yamlfile import MAX_BYTES, Loc, load, parse

CODED_VINTAGE = "2013"
"""The NUTS version of the tables: its codes are compared with those that exist, others by their form only."""

_NUTS2_LEVEL = "2"
_ENDINGS = (".yaml", ".yml")


def folder() -> Path:
    """Return the folder of the catalogue in the workspace."""
    return workspace.data("practices")


def practices() -> tuple[Practice, ...]:
    """Return the practices described in ``data/practices``, ordered by id; read again only when a file has changed.

    Raises
    ------
    FileProblemsError
        Files with mistakes: all mistakes of all files, each with file, line and key.

    Examples
    --------
    >>> practice("cardato-recycled").territory.nuts2
    ('ITI1',)
    """
    return _read(_states(folder())).practices


def stubs() -> tuple[Stub, ...]:
    """Return the practices known by name only, ordered by id: to be listed, never assessed or recommended."""
    return _read(_states(folder())).stubs


def practice(key: str) -> Practice:
    """Return one practice by its id.

    Raises
    ------
    InputError
        The id is that of a stub, of which nothing but the name is known.
    UnknownCodeError
        No such id; the message lists the known ones.
    """
    catalogue = _read(_states(folder()))
    if any(stub.id == key for stub in catalogue.stubs):
        raise InputError(f"practice {key!r} is known by name only: there is nothing to read but its stub")
    found = next((practice for practice in catalogue.practices if practice.id == key), None)
    if found is None:
        raise UnknownCodeError("practice", key, [practice.id for practice in catalogue.practices])
    return found


def check(where: Path | None = None) -> list[str]:
    """Return every mistake of every file of a catalogue, as ``file: line N, key: what is wrong``.

    Looked at: each file by itself (keys, words, codes, dates, sources; see `Practice`), whether its name is its id,
    whether NUTS codes of the vintage of the tables exist, and whether an id or a title is used twice.

    Parameters
    ----------
    where
        The folder, with the stubs in its subfolder ``stubs``; that of the workspace if none is given.

    Raises
    ------
    InputError
        There is no such folder.
    """
    return list(_checked(_states(where or folder())).problems)


class _State(NamedTuple):
    """A file as it stood at one moment."""

    path: Path
    stub: bool
    modified: int
    size: int

    @property
    def shown(self) -> str:
        """The file's name within the catalogue."""
        return f"stubs/{self.path.name}" if self.stub else self.path.name


@dataclass(frozen=True)
class _Catalogue:
    practices: tuple[Practice, ...]
    stubs: tuple[Stub, ...]
    problems: tuple[str, ...]


def _states(where: Path) -> tuple[_State, ...]:
    """Return how each file of a catalogue stands; asked a hundred times a report, so it only lists and looks."""
    if not where.is_dir():
        raise InputError(f"{where}: no such folder of practices")
    return (*_listed(where, stub=False), *_listed(where / "stubs", stub=True))


def _listed(folder: Path, *, stub: bool) -> Iterator[_State]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        files = sorted((entry for entry in entries if entry.name.endswith(_ENDINGS)), key=lambda entry: entry.name)
        for entry in files:
            if entry.is_file():
                status = entry.stat()
                yield _State(_path(entry.path), stub, status.st_mtime_ns, status.st_size)


@functools.lru_cache(maxsize=4096)  # rests on no data
def _path(name: str) -> Path:
    return Path(name)


def _read(states: tuple[_State, ...]) -> _Catalogue:
    catalogue = _checked(states)
    if catalogue.problems:
        raise FileProblemsError("practices", catalogue.problems)
    return catalogue


@lru_cache(maxsize=8)
def _checked(states: tuple[_State, ...]) -> _Catalogue:
    records: list[Practice | Stub] = []
    problems: list[str] = []
    for state in states:
        try:
            records.append(_load(state))
        except FileProblemsError as error:
            problems += [f"{state.shown}: {problem}" for problem in error.problems]
    described = sorted((record for record in records if isinstance(record, Practice)), key=lambda record: record.id)
    named = sorted((record for record in records if isinstance(record, Stub)), key=lambda record: record.id)
    return _Catalogue(tuple(described), tuple(named), (*problems, *_shared(states)))


def _load(state: _State) -> Practice | Stub:
    breaches = partial(_breaches, state)
    return load(state.path, Stub, breaches) if state.stub else load(state.path, Practice, breaches)


def _breaches(state: _State, record: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield what a file gets wrong beyond its own model; any value may have any type."""
    if state.path.suffix != ".yaml":
        yield (), f"the file must be called {state.path.stem}.yaml"
    if record.get("id") != state.path.stem:
        yield ("id",), f"{record.get('id')!r} differs from the name of the file, {state.path.stem!r}"
    territory = record.get("territory")
    territory = territory if isinstance(territory, dict) else {}
    codes = territory.get("nuts2")
    if isinstance(codes, list) and str(territory.get("vintage")) == CODED_VINTAGE:
        known = _nuts2_codes(workspace.data("statistics", "nuts.csv"))
        for place, code in enumerate(codes):
            if isinstance(code, str) and looks_like_nuts2(code) and code not in known:
                yield ("territory", "nuts2", place), f"{code!r} is not a NUTS 2 region of {CODED_VINTAGE}"


@lru_cache(maxsize=2)
def _nuts2_codes(path: Path) -> frozenset[str]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return frozenset(row["code"] for row in csv.DictReader(file) if row["level"] == _NUTS2_LEVEL)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


def _shared(states: Iterable[_State]) -> Iterator[str]:
    """Yield the ids and titles that more than one file uses, whatever else may be wrong in them."""
    uses: dict[tuple[str, str], list[tuple[_State, int]]] = defaultdict(list)
    for state in states:
        if state.size > MAX_BYTES:
            continue  # reported already; not worth reading
        document = parse(state.path.read_text(encoding="utf-8", errors="replace"))
        for key in ("id", "title") if isinstance(document.value, dict) else ():
            value = document.value.get(key)
            if isinstance(value, str):
                uses[key, " ".join(value.casefold().split())].append((state, document.line((key,))))
    for (key, _), places in uses.items():
        for state, line in places[1:]:
            yield f"{state.shown}: line {line}, {key}: used already in {places[0][0].shown}"
