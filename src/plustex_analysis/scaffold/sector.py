"""The industries that a workspace looks at: divisions of manufacturing that its tables have.

Good practices, needs and strategies are the project's own and about textiles and clothing. In a workspace for another
sector the notebooks that rest on them are taken out, and so are the cells tagged ``policy`` of the others; they come back
with the project's sector, from what came with the package.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plustex_analysis import partnership, statistics, workspace
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.partnership.languages import written
from plustex_analysis.partnership.model import TEXTILES, Sector
from plustex_analysis.profiles import TABLE
from plustex_analysis.profiles.europe import MANUFACTURING, PERSONS
from plustex_analysis.profiles.series import DATASET
from plustex_analysis.scaffold import text
from plustex_analysis.scaffold.partnership_file import change

_MOST = 4
_LEVEL = 2
POLICY = "policy"


class DivisionError(InputError):
    """Divisions that a sector cannot be made of; the message names the table, what it has, and how to get more."""


@dataclass(frozen=True)
class Division:
    """A division of manufacturing, and in how many NUTS 2 regions its persons employed are published in a year."""

    code: str
    title: str
    regions: int
    year: int


@dataclass(frozen=True)
class Chosen:
    """The sector of a workspace, and its notebooks by what was done with them."""

    sector: Sector
    removed: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def divisions() -> tuple[Division, ...]:
    """Return the divisions of manufacturing that the regional table has."""
    table, year = statistics.table(DATASET), max(statistics.card(DATASET).years) - 1
    rows = table[(table["indicator"] == PERSONS) & (table["year"] == year) & table["value"].notna()]
    rows = rows[statistics.nuts_level(rows["region"]).to_numpy() == _LEVEL]
    counts = rows.groupby("nace", observed=True)["region"].nunique()
    codes = [code for code in statistics.card(DATASET).parts("nace")[0].codes if _is_division(code)]
    return tuple(Division(code, statistics.nace_label(code), int(counts.get(code, 0)), year) for code in codes)


def _is_division(code: str) -> bool:
    return len(code) == len("C10") and code.startswith(MANUFACTURING)


def choose(codes: Sequence[str], names: dict[str, str]) -> Chosen:
    """Make the workspace look at other divisions of manufacturing.

    Parameters
    ----------
    codes
        One division or several, at most four; ``C13 C14`` is the project's own sector.
    names
        What they are called together, by language; elsewhere their own names are listed.

    Raises
    ------
    DivisionError
        A code is no division of manufacturing that the regional table has, or stands twice.
    UnknownCodeError
        A name in a language without messages.
    InputError
        There is no workspace of one's own.
    """
    root = workspace.own()
    wanted = tuple(code.strip().upper() for code in codes)
    _check(wanted)
    if unknown := next((language for language in names if language not in written()), ""):
        raise UnknownCodeError("language", unknown, written())
    own = wanted == TEXTILES.divisions
    entry = {"divisions": list(wanted), "names": dict(names)}
    change(lambda content: _with(content, None if own else entry))
    return _restore(root) if own else _shorten(root)


def _check(wanted: tuple[str, ...]) -> None:
    have = {each.code: each for each in divisions()}
    wrong = [code for code in wanted if code not in have]
    if wrong:
        raise DivisionError(
            f"{DATASET} has no {', '.join(wrong)} among the divisions of manufacturing; it has {min(have)} to {max(have)} "
            "(plustex sector list); a table with others: plustex data import RAW"
        )
    if empty := [code for code in wanted if not have[code].regions]:
        raise DivisionError(f"{TABLE} has no figure on persons employed in {', '.join(empty)} for any region")
    if not 0 < len(wanted) <= _MOST or len(set(wanted)) < len(wanted):
        raise DivisionError(f"give one to {_MOST} divisions, each once: {', '.join(wanted) or 'none given'}")


def _with(content: str, entry: dict[str, Any] | None) -> str:
    there = any(line.startswith("sector:") for line in content.splitlines())
    if entry is None:
        return text.drop(content, ["sector"]) if there else content
    return text.swap(content, ["sector"], entry) if there else text.put(content, ["sector"], entry)


def _shorten(root: Path) -> Chosen:
    """Take out of the notebooks what rests on the project's needs and practices."""
    removed, shortened, kept = [], [], []
    for path in sorted((root / "notebooks").glob("*.ipynb")):
        notebook = json.loads(path.read_bytes())
        if notebook["metadata"].get("plustex", {}).get(POLICY):
            shipped = workspace.shipped() / "notebooks" / path.name
            if shipped.is_file() and shipped.read_bytes() == path.read_bytes():
                path.unlink()
                removed.append(path.name)
            else:
                kept.append(path.name)
        elif (less := without_policy(path.read_bytes())) != path.read_bytes():
            path.write_bytes(less)
            shortened.append(path.name)
    return Chosen(partnership.sector(), tuple(removed), tuple(shortened), (), tuple(kept))


def without_policy(content: bytes) -> bytes:
    """Return a notebook without its cells tagged ``policy``; one without such cells as it is."""
    notebook = json.loads(content)
    cells = [cell for cell in notebook["cells"] if POLICY not in cell["metadata"].get("tags", [])]
    if len(cells) == len(notebook["cells"]):
        return content
    return (json.dumps({**notebook, "cells": cells}, indent=1, ensure_ascii=False) + "\n").encode()


def _restore(root: Path) -> Chosen:
    """Bring back what another sector had taken out, except in notebooks that were edited since."""
    restored, kept = [], []
    for path in sorted((workspace.shipped() / "notebooks").glob("*.ipynb")):
        own, whole = root / "notebooks" / path.name, path.read_bytes()
        if not own.exists() or (own.read_bytes() == without_policy(whole) != whole):
            own.write_bytes(whole)
            restored.append(path.name)
        elif own.read_bytes() != whole:
            kept.append(path.name)
    return Chosen(partnership.sector(), (), (), tuple(restored), tuple(kept))
