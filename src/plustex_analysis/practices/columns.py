"""The good-practice form as columns: which heading holds which field, and how a value is written in a cell.

Headings of the main sheet that the form of Interreg Europe has are named as there (title, short summary, resources
needed, evidence of success, potential for learning or transfer, main institution …); the others are this project's.
What the form asks as running text and the catalogue keeps as a list has a sheet of its own, one item a row.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from plustex_analysis.practices.model import Condition, Difficulty, Evidence, Practice, Source, Transfer
from plustex_analysis.practices.vocabulary import UNKNOWN

Cell = str | float | int | None
Path = tuple[str, ...]

KEY = "Identifier"
NONE = "none"


@dataclass(frozen=True)
class Column:
    """A heading, the field below it, and how the field is written to and read from a cell."""

    heading: str
    path: Path
    write: Callable[[Any], Cell]
    read: Callable[[Any], Any]


@dataclass(frozen=True)
class Sheet:
    """A sheet of items: the list of a practice that it holds, its columns after the identifier, an item as a text."""

    name: str
    field: str
    columns: tuple[Column, ...]
    tell: Callable[[Any], str]


def _write_text(value: str | None) -> Cell:
    return UNKNOWN if value is None else value


def _read_text(cell: object) -> str | None:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = "" if cell is None else str(cell).strip()
    return None if text in {"", UNKNOWN} else text


def _write_number(value: float | None) -> Cell:
    return int(value) if value is not None and float(value).is_integer() else value


def _read_number(cell: object) -> float | None:
    text = _read_text(cell)
    if text is None:
        return None
    if not re.fullmatch(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?", text):
        raise ValueError(f"expected a number such as 10.5, found {text!r}")
    return float(text)


def _read_year(cell: object) -> int | None:
    number = _read_number(cell)
    if number is not None and not number.is_integer():
        raise ValueError(f"expected a year such as 2014, found {cell!r}")
    return None if number is None else int(number)


def _write_lines(values: tuple[str, ...] | None) -> Cell:
    if values is None:
        return UNKNOWN
    text = "\n".join(values) or NONE
    return f"{text}\n" if values and text == NONE else text


def _read_lines(cell: object) -> tuple[str, ...] | None:
    raw = "" if cell is None else str(cell)
    if raw == NONE:
        return ()
    if raw.strip() == "" or raw == UNKNOWN:
        return None
    return tuple(line.strip() for line in raw.split("\n") if line.strip())


def _write_codes(values: tuple[object, ...] | None) -> Cell:
    return UNKNOWN if values is None else " ".join(map(str, values))


def _read_codes(cell: object) -> tuple[str, ...] | None:
    text = _read_text(cell)
    return None if text is None else tuple(re.split(r"[\s,;]+", text))


def _read_themes(cell: object) -> tuple[object, ...] | None:
    codes = _read_codes(cell)
    return None if codes is None else tuple(int(code) if code.isdecimal() else code for code in codes)


def _text(heading: str, *path: str) -> Column:
    return Column(heading, path, _write_text, _read_text)


def _number(heading: str, *path: str) -> Column:
    return Column(heading, path, _write_number, _read_number)


def _year(heading: str, *path: str) -> Column:
    return Column(heading, path, _write_number, _read_year)


def _codes(heading: str, *path: str) -> Column:
    return Column(heading, path, _write_codes, _read_codes)


MAIN = "Good practices"
MAIN_COLUMNS = (
    _text(KEY, "id"),
    _text("Title of the practice", "title"),
    _text("Short summary", "summary"),
    _text("Location", "territory", "name"),
    _text("Geographical scope", "territory", "scale"),
    _codes("Country", "territory", "countries"),
    _codes("NUTS 2 region", "territory", "nuts2"),
    _text("NUTS version", "territory", "vintage"),
    _text("Why these codes", "territory", "basis"),
    Column("Themes", ("themes",), _write_codes, _read_themes),
    _text("Themes set by", "themes_set_by"),
    _text("Main institution", "body", "name"),
    _text("Type of institution", "body", "type"),
    Column("Other institutions", ("body", "partners"), _write_lines, _read_lines),
    _text("Start date", "start"),
    _text("End date", "end"),
    _number("Budget", "budget", "amount"),
    _text("Budget currency", "budget", "currency"),
    _text("Budget covers", "budget", "covers"),
    _text("Budget source", "budget", "source"),
    _text("Problem addressed", "problem"),
    _text("Detailed information", "what_was_done"),
    _text("Resources needed", "resources"),
    _text("Potential for learning or transfer", "potential"),
    _text("Origin", "origin"),
    _text("PLUSTEX status", "plustex_status"),
    _text("Completeness", "completeness"),
    _text("Notes", "notes"),
)

_CLAIM = (
    _text("Claim", "claim"),
    _text("Kind", "kind"),
    _number("Figure", "figure"),
    _text("Unit", "unit"),
    _year("Year", "year"),
    _text("Source", "source"),
)
_SOURCE = (_text("Source", "id"), _text("Web address", "url"), _text("Type", "type"))
_DIFFICULTY = (_text("Difficulty", "what"), _text("Source", "source"))
_CONDITION = (
    _text("Kind", "kind"),
    _text("What", "what"),
    _text("Importance", "importance"),
    _text("Source", "source"),
)
_TRANSFER = (_text("To", "to"), _text("Kind", "kind"), _year("Year", "year"), _text("Source", "source"))


def _told_claim(claim: Evidence) -> str:
    figure = "" if claim.figure is None else f": {_write_number(claim.figure)} {claim.unit}"
    return f"{claim.claim}{figure}{_told_year(claim.year)}"


def _told_source(source: Source) -> str:
    return source.url


def _told_difficulty(difficulty: Difficulty) -> str:
    return difficulty.what


def _told_condition(condition: Condition) -> str:
    return f"{condition.what} ({condition.kind})"


def _told_transfer(transfer: Transfer) -> str:
    return f"{transfer.to}: {transfer.kind}{_told_year(transfer.year)}"


def _told_year(year: int | None) -> str:
    return "" if year is None else f" ({year})"


SHEETS = (
    Sheet("Further information", "sources", _SOURCE, _told_source),
    Sheet("Evidence of success", "evidence", _CLAIM, _told_claim),
    Sheet("Counter-evidence", "counter_evidence", _CLAIM, _told_claim),
    Sheet("Difficulties encountered", "difficulties", _DIFFICULTY, _told_difficulty),
    Sheet("Conditions", "conditions", _CONDITION, _told_condition),
    Sheet("Transfers", "transferred_to", _TRANSFER, _told_transfer),
)


def main_row(practice: Practice) -> list[Cell]:
    """Return the cells of a practice in the main sheet; each list is told there as a text, to be read by people."""
    cells = [column.write(_at(practice, column.path)) for column in MAIN_COLUMNS]
    return [*cells, *(_told(practice, sheet) for sheet in SHEETS)]


def _told(practice: Practice, sheet: Sheet) -> str:
    items = getattr(practice, sheet.field)
    return UNKNOWN if items is None else "\n".join(f"• {sheet.tell(item)}" for item in items) or NONE


def item_rows(practice: Practice, sheet: Sheet) -> list[list[Cell]]:
    """Return the rows of a practice in the sheet of one of its lists."""
    items = getattr(practice, sheet.field) or ()
    return [[practice.id, *(column.write(_at(item, column.path)) for column in sheet.columns)] for item in items]


def headings(sheet: Sheet | None) -> list[str]:
    """Return the headings of a sheet of items, or of the main sheet."""
    if sheet is None:
        return [*(column.heading for column in MAIN_COLUMNS), *(sheet.name for sheet in SHEETS)]
    return [KEY, *(column.heading for column in sheet.columns)]


def _at(record: Any, path: Path) -> Any:
    for step in path:
        record = None if record is None else getattr(record, step)
    return record
