"""Exchange the catalogue with other databases: out to XLSX or CSV in the form's columns, and back, unchanged."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from plustex_analysis.errors import FileProblemsError, InputError
from plustex_analysis.practices import columns as form
from plustex_analysis.practices import tables
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.vocabulary import UNKNOWN
from plustex_analysis.yamlfile import Loc
from plustex_analysis.yamlfile.wording import describe

Wrong = dict[str, str]
"""What is wrong with a cell, the first mistake found in it, by the cell's name."""

_NAMES = (form.MAIN, *(sheet.name for sheet in form.SHEETS))
_CITING = {"budget", *(sheet.field for sheet in form.SHEETS)} - {"sources"}


def export(practices: Sequence[Practice], path: Path) -> None:
    """Write practices to a workbook (a path that ends in ``.xlsx``) or to a folder of CSV files (any other path).

    The main sheet has one practice a row, in the columns of the Interreg Europe form and this project's own. Lists
    (sources, evidence, conditions …) are told there as a text for people and stand item by item in a sheet each.
    ``unknown`` and ``none`` are written out. Cells that begin with ``=``, ``+``, ``-`` or ``@`` are text, never
    formulas. `import_from` gives back equal practices.

    Raises
    ------
    InputError
        A text is longer than a cell can hold.
    """
    content: dict[str, list[list[Any]]] = {form.MAIN: [form.headings(None), *map(form.main_row, practices)]}
    for sheet in form.SHEETS:
        rows = [row for practice in practices for row in form.item_rows(practice, sheet)]
        content[sheet.name] = [form.headings(sheet), *rows]
    if path.suffix == ".xlsx":
        tables.write_workbook(path, content)
    else:
        tables.write_folder(path, content)


def import_from(path: Path) -> tuple[Practice, ...]:
    """Read practices from a workbook or a folder of CSV files laid out as `export` does.

    An empty cell is unknown. Columns may stand in any order. Of a list the rows of its own sheet count; the text in
    the main sheet must only not contradict them.

    Raises
    ------
    InputError
        The file or folder is missing or not of that kind.
    FileProblemsError
        Sheets, columns or cells are wrong: all of them at once, each with sheet, row and column.
    """
    if path.suffix == ".xlsx":
        found = tables.read_workbook(path)
    elif path.is_dir():
        found = tables.read_folder(path, _NAMES)
    else:
        raise InputError(f"{path}: neither a workbook (.xlsx) nor a folder of CSV files")
    problems = list(_about_layout(found))
    if problems:
        raise FileProblemsError(path, problems)
    wrong: Wrong = {}
    drafts = _drafts(found, wrong)
    practices = [_practice(draft, wrong) for draft in drafts]
    if wrong:
        raise FileProblemsError(path, [f"{cell}: {message}" for cell, message in wrong.items()])
    return tuple(practice for practice in practices if practice)


def _about_layout(found: dict[str, tables.Table]) -> Iterator[str]:
    """Yield the sheets and columns that are missing, unknown or double."""
    for name, sheet in zip(_NAMES, (None, *form.SHEETS), strict=True):
        if name not in found:
            yield f"sheet {name!r} is missing"
            continue
        given, wanted = found[name].headings, form.headings(sheet)
        yield from (f"sheet {name!r}: column {heading!r} is missing" for heading in wanted if heading not in given)
        yield from (f"sheet {name!r}: unknown column {heading!r}" for heading in given if heading not in (*wanted, ""))
        twice = [heading for heading, times in Counter(given).items() if times > 1 and heading]
        yield from (f"sheet {name!r}: column {heading!r} stands there twice" for heading in twice)


@dataclass
class _Row:
    """A row of a sheet: its cells by heading, their values by path, and the heading of each path."""

    sheet: str
    number: int
    cells: dict[str, Any]
    values: dict[form.Path, Any] = field(default_factory=dict)
    columns: dict[form.Path, str] = field(default_factory=dict)

    def at(self, heading: str) -> str:
        """Name a cell."""
        return f"sheet {self.sheet!r}, row {self.number}, column {heading!r}"

    def text(self, heading: str) -> str:
        """Return a cell as plain text."""
        cell = self.cells[heading]
        return "" if cell is None else str(cell).strip()


@dataclass
class _Draft:
    """A practice as the sheets tell it: its row in the main sheet and the rows of its lists."""

    main: _Row
    items: dict[str, list[_Row]]


def _drafts(found: dict[str, tables.Table], wrong: Wrong) -> list[_Draft]:
    """Read all cells and put the rows of each practice together."""
    drafts: dict[str, _Draft] = {}
    for main in _rows(form.MAIN, found, form.MAIN_COLUMNS, wrong):
        key = main.text(form.KEY)
        if key in drafts:
            wrong[main.at(form.KEY)] = f"{key!r} stands in row {drafts[key].main.number} already"
        drafts.setdefault(key, _Draft(main, defaultdict(list)))
    for sheet in form.SHEETS:
        for item in _rows(sheet.name, found, sheet.columns, wrong):
            key = item.text(form.KEY)
            if key in drafts:
                drafts[key].items[sheet.field].append(item)
            else:
                wrong[item.at(form.KEY)] = f"no practice {key!r} in the sheet {form.MAIN!r}"
    return list(drafts.values())


def _rows(name: str, found: dict[str, tables.Table], columns: Iterable[form.Column], wrong: Wrong) -> Iterator[_Row]:
    table = found[name]
    for number, cells in table.rows:
        row = _Row(name, number, dict(zip(table.headings, cells, strict=False)))
        row.cells = {heading: row.cells.get(heading) for heading in table.headings}
        for column in columns:
            row.columns[column.path] = column.heading
            try:
                row.values[column.path] = column.read(row.cells[column.heading])
            except ValueError as error:
                wrong[row.at(column.heading)] = str(error)
        yield row


def _practice(draft: _Draft, wrong: Wrong) -> Practice | None:
    """Check a draft; None if something is wrong with it, which is then noted."""
    cells = dict((*_about_lists(draft), *_about_sources(draft)))
    wrong |= cells
    try:
        return Practice.model_validate(_record(draft))
    except ValidationError as error:
        for loc, message in describe(error, Practice, {}):
            if not (cells and len(loc) == 1 and loc[0] in _CITING):  # the cell that cites is named already
                wrong.setdefault(_cell(draft, loc), message)
        return None


def _record(draft: _Draft) -> dict[str, Any]:
    """Return the values of a draft as the model wants them; a part of which nothing is known is unknown."""
    record: dict[str, Any] = {}
    for path, value in draft.main.values.items():
        if len(path) == 1:
            record[path[0]] = value
        else:
            record.setdefault(path[0], {})[path[1]] = value
    for part in ("body", "budget"):
        record[part] = record[part] if any(value is not None for value in record[part].values()) else None
    for sheet in form.SHEETS:
        rows = draft.items[sheet.field]
        items = tuple({path[0]: value for path, value in row.values.items()} for row in rows)
        record[sheet.field] = items if items or draft.main.text(sheet.name) == form.NONE else None
    return record


def _about_lists(draft: _Draft) -> Iterator[tuple[str, str]]:
    """Yield where the main sheet contradicts the sheet of a list."""
    for sheet in form.SHEETS:
        said, rows = draft.main.text(sheet.name), draft.items[sheet.field]
        if rows and said in {UNKNOWN, form.NONE}:
            yield draft.main.at(sheet.name), f"says {said!r}, but the sheet {sheet.name!r} has {len(rows)} rows of it"
        elif not rows and said not in {"", UNKNOWN, form.NONE}:
            yield draft.main.at(sheet.name), f"a text, but the sheet {sheet.name!r} has no row of it; write it there"


def _about_sources(draft: _Draft) -> Iterator[tuple[str, str]]:
    """Yield the cells that name a source which the practice does not have."""
    known = {row.values.get(("id",)) for row in draft.items["sources"]}
    rows = [row for sheet in form.SHEETS for row in draft.items[sheet.field]]
    for row, path in [(draft.main, ("budget", "source")), *((row, ("source",)) for row in rows)]:
        name = row.values.get(path)
        if name is not None and name not in known:
            yield row.at(row.columns[path]), f"{name!r} is not among the sources of the practice"


def _cell(draft: _Draft, loc: Loc) -> str:
    """Return the cell that a place in the record was read from, or the nearest."""
    sheet = next((sheet for sheet in form.SHEETS if sheet.field == loc[0]), None)
    if sheet is None:
        fitting = [
            (path, heading) for path, heading in draft.main.columns.items() if path[: len(loc)] == loc[: len(path)]
        ]
        return draft.main.at(fitting[0][1])
    if len(loc) == 1:
        return draft.main.at(sheet.name)
    row = draft.items[sheet.field][int(loc[1])]
    return row.at(row.columns.get(tuple(str(step) for step in loc[2:3]), sheet.columns[0].heading))
