"""Write and read plain tables as a workbook (XLSX) or as a folder of CSV files, text always as text."""

import csv
import io
import os
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from plustex_analysis.errors import InputError

LONGEST_CELL = 32_767
LARGEST = 50_000_000
MAX_ROWS, MAX_COLUMNS = 20_000, 200

_DIGITS = 15
_DANGEROUS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)  # the last four are full-width
_WIDE, _NARROW, _WIDE_FROM = 60, 18, 40


@dataclass(frozen=True)
class Table:
    """Headings and rows; ``rows`` carry the number that the row has in its file."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[Any, ...]], ...]


def write_workbook(path: Path, tables: Mapping[str, Sequence[Sequence[Any]]]) -> None:
    """Write tables, headings first, as sheets of a workbook.

    Text is text: a cell that begins with ``=``, ``+``, ``-`` or ``@`` is no formula, and is marked so that it stays
    text when somebody edits it.

    Raises
    ------
    InputError
        A text is longer than a cell can hold, or the file cannot be written.
    """
    book = Workbook()
    book.remove(book.active)
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                _put(sheet, number, place, value)
        _lay_out(sheet, rows)
    content = io.BytesIO()
    book.save(content)
    _publish(path, content.getvalue())


def read_workbook(path: Path) -> dict[str, Table]:
    """Read the sheets of a workbook; a formula is returned as its text.

    Raises
    ------
    InputError
        The file is missing, too large or not a workbook.
    """
    if not path.is_file():
        raise InputError(f"{path}: no such file")
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size <= LARGEST:
            return _sheets(path)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    except Exception as error:  # on a damaged file openpyxl raises whatever it stumbles over
        raise InputError(f"{path}: cannot be read as a workbook (XLSX)") from error
    raise InputError(f"{path}: {size:,} bytes when unpacked, at most {LARGEST:,} are read")


def _sheets(path: Path) -> dict[str, Table]:
    book = load_workbook(io.BytesIO(path.read_bytes()), read_only=True)  # so that a damaged file is not left open
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # believe the cells, not what the file says of its size
        return {sheet.title: _table(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    finally:
        book.close()


def write_folder(folder: Path, tables: Mapping[str, Sequence[Sequence[Any]]]) -> None:
    """Write tables, headings first, as CSV files of a folder: UTF-8 with the mark that spreadsheets look for.

    A text that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        text = io.StringIO()
        csv.writer(text).writerows([[_guarded(value) for value in row] for row in rows])
        _publish(folder / file_name(name), text.getvalue().encode("utf-8-sig"))


def read_folder(folder: Path, names: Iterable[str]) -> dict[str, Table]:
    """Read those CSV files of a folder that are there; commas or semicolons between the cells.

    Raises
    ------
    InputError
        A file is too large or not text in UTF-8.
    """
    return {name: _read_csv(path) for name in names if (path := folder / file_name(name)).is_file()}


def file_name(name: str) -> str:
    """Return the name of the CSV file of a table.

    Examples
    --------
    >>> file_name("Evidence of success")
    'evidence-of-success.csv'
    """
    return f"{name.lower().replace(' ', '-')}.csv"


def _publish(path: Path, content: bytes) -> None:
    """Write aside, then rename: the file is there whole or not at all."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        aside.write_bytes(content)
        aside.replace(path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error


def _put(sheet: Worksheet, row: int, column: int, value: Any) -> None:
    if isinstance(value, str) and len(value) > LONGEST_CELL:
        raise InputError(
            f"{sheet.title}, row {row}: a text of {len(value):,} characters; a cell holds {LONGEST_CELL:,}"
        )
    if isinstance(value, int | float) and float(f"{value:.{_DIGITS}g}") != value:
        value = repr(value)  # a number in a workbook keeps fewer digits
    cell = sheet.cell(row, column, value)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_DANGEROUS)
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _lay_out(sheet: Worksheet, rows: Sequence[Sequence[Any]]) -> None:
    sheet.freeze_panes = "B2"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for place, column in enumerate(zip(*rows, strict=True), 1):
        longest = max(len(str(value)) for value in column)
        sheet.column_dimensions[sheet.cell(1, place).column_letter].width = _WIDE if longest > _WIDE_FROM else _NARROW


def _table(lines: Iterable[Sequence[Any]]) -> Table:
    filled: list[tuple[int, tuple[Any, ...]]] = []
    for number, line in enumerate((tuple(line) for line in lines), 1):
        if number > MAX_ROWS or len(line) > MAX_COLUMNS:
            raise InputError(f"row {number}: at most {MAX_ROWS:,} rows and {MAX_COLUMNS} columns are read")
        if any(value not in {None, ""} for value in line):
            filled.append((number, line))
    if not filled:
        return Table((), ())
    headings = tuple("" if value is None else str(value).strip() for value in filled[0][1])
    return Table(headings, tuple(filled[1:]))


def _read_csv(path: Path) -> Table:
    if path.stat().st_size > LARGEST:
        raise InputError(f"{path}: larger than {LARGEST:,} bytes")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not text in UTF-8 (byte {error.start})") from error
    first = text.partition("\n")[0]
    separator = ";" if first.count(";") > first.count(",") else ","
    csv.field_size_limit(LARGEST)
    return _table(
        [_bare(value) for value in line] for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    )


def _guarded(value: Any) -> Any:
    """Put an apostrophe before what would be taken for a formula, or for such an apostrophe."""
    if not isinstance(value, str):
        return value
    return f"'{value}" if value.startswith(_DANGEROUS) or _is_guarded(value) else value


def _bare(text: str) -> str:
    return text[1:] if _is_guarded(text) else text


def _is_guarded(text: str) -> bool:
    return text.startswith(tuple(f"'{sign}" for sign in (*_DANGEROUS, "'")))
