"""The score sheet of an assessor: an accessible workbook with one table to fill in."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import xlsxwriter

from plustex_analysis.errors import InputError
from plustex_analysis.practices.criteria import SCALE, Criteria, Part, load_criteria
from plustex_analysis.practices.model import Practice

COVER, HOW, SCORES = "Cover", "How to score", "Scores"
ASSESSOR = "Assessor code"
PRACTICE, TITLE, SUMMARY, REMARKS = "Practice", "Title", "What it is", "Remarks"

_LANGUAGE = "en-GB"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_INPUT_TITLE, _INPUT_TEXT = 32, 255
"""Longest title and text of a hint on a cell that the file format allows."""


def header(part: Part) -> str:
    """Return the column header of a part: its title for people, its id for :func:`collect`."""
    return f"{part.title} [{part.id}]"


def assessor_code(code: str) -> str:
    """Return a code that names an assessor without naming a person.

    Raises
    ------
    InputError
        It is not 1 to 12 capital letters, digits or hyphens, the first a letter.
    """
    plain = code.isascii() and code.replace("-", "").isalnum() and code == code.upper() and code[:1].isalpha()
    if not plain or len(code) > 12:  # noqa: PLR2004 - long enough for any code
        raise InputError(f"assessor code {code!r}: 1 to 12 capital letters, digits or hyphens, such as A1 or LT-2")
    return code


def form(path: Path, practices: Iterable[Practice], assessor: str, criteria: Criteria | None = None) -> Path:
    """Write the score sheet of one assessor.

    Three worksheets: a cover with the assessor's code, how to score with every step in words, and one table with a row
    per practice and a column per part of the criteria that needs an expert. Only whole numbers of the scale can be
    entered; an empty cell means "cannot judge". No cells are merged, the header row stays in view, title and language
    of the document are set, and text from records is written as text. The same input gives the same bytes.

    Parameters
    ----------
    path
        Where the workbook goes; a file that is there is not overwritten.
    practices
        What is to be scored, one row each, in this order.
    assessor
        A code, not a name: see :func:`assessor_code`.
    criteria
        The scales; by default those of the workspace.

    Raises
    ------
    InputError
        A code that is none, no practice, a name that does not end in ``.xlsx``, or a file that exists.
    """
    given = list(practices)
    assessor_code(assessor)
    if not given:
        raise InputError("a score sheet needs at least one practice")
    if path.suffix != ".xlsx":
        raise InputError(f"{path}: a score sheet must end in .xlsx")
    criteria = criteria or load_criteria()
    parts = [criteria.parts[name] for name in criteria.read_by("expert")]
    try:
        with path.open("xb") as file:
            file.write(_workbook(given, assessor, parts))
    except FileExistsError:
        raise InputError(f"{path}: exists already; move it away or choose another name") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error
    return path


@dataclass(frozen=True)
class _Book:
    """The workbook being written and its formats."""

    book: Any
    heading: Any
    wrapped: Any
    bold: Any


def _workbook(practices: list[Practice], assessor: str, parts: list[Part]) -> bytes:
    """Return the finished workbook."""
    stream = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as book:
        top = {"valign": "top", "text_wrap": True}
        sheet = _Book(
            book,
            heading=book.add_format({"bold": True, "font_size": 16}),
            wrapped=book.add_format(top),
            bold=book.add_format({**top, "bold": True}),
        )
        _cover(sheet, assessor, len(practices))
        _how(sheet, parts)
        _scores(sheet, practices, parts)
    return _labelled(stream.getvalue(), f"Score sheet for good practices, assessor {assessor}")


def _cover(sheet: _Book, assessor: str, practices: int) -> None:
    page = sheet.book.add_worksheet(COVER)
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 70)
    page.write_string(0, 0, "Score sheet for good practices in textiles and clothing", sheet.heading)
    rows = [
        (ASSESSOR, assessor),
        ("What to do", f"Read the sheet '{HOW}', then fill in the table on the sheet '{SCORES}'."),
        ("Practices", str(practices)),
        ("Scale", f"Whole numbers from {SCALE[0]} to {SCALE[1]}. Leave a cell empty if you cannot judge."),
        ("Then", "Save the file as .xlsx and send it back. Do not change codes, headers or the names of sheets."),
    ]
    for row, (label, text) in enumerate(rows, 2):
        page.write_string(row, 0, label, sheet.bold)
        page.write_string(row, 1, text, sheet.wrapped)


def _how(sheet: _Book, parts: list[Part]) -> None:
    """Write the scale of every part as one table."""
    page = sheet.book.add_worksheet(HOW)
    page.write_string(0, 0, "Score the highest step that is wholly true.", sheet.bold)
    columns = ["Column", "Question", *(f"Score {score}" for score in range(SCALE[0], SCALE[1] + 1))]
    rows = [[header(part), part.question, *part.steps] for part in parts]
    _table(sheet, page, 2, columns, rows)
    page.set_column(0, len(columns) - 1, 30)


def _scores(sheet: _Book, practices: list[Practice], parts: list[Part]) -> None:
    """Write the table to fill in, with a check and a hint on every cell."""
    page = sheet.book.add_worksheet(SCORES)
    columns = [PRACTICE, TITLE, SUMMARY, *(header(part) for part in parts), REMARKS]
    blanks = [""] * (len(parts) + 1)
    _table(sheet, page, 0, columns, [[one.id, one.title, one.summary, *blanks] for one in practices])
    page.freeze_panes(1, 1)
    for column, width in enumerate([26, 34, 50, *[20] * len(parts), 40]):
        page.set_column(column, column, width)
    for column, part in enumerate(parts, 3):
        page.data_validation(1, column, len(practices), column, _check(part))


def _check(part: Part) -> dict[str, Any]:
    """Return the check of a column: a whole number of the scale, or nothing."""
    return {
        "validate": "integer",
        "criteria": "between",
        "minimum": SCALE[0],
        "maximum": SCALE[1],
        "ignore_blank": True,
        "input_title": part.title[:_INPUT_TITLE],
        "input_message": part.question[:_INPUT_TEXT],
        "error_title": "Not a score",
        "error_message": f"Enter a whole number from {SCALE[0]} to {SCALE[1]}, or leave the cell empty.",
    }


def _table(sheet: _Book, page: Any, top: int, columns: list[str], rows: list[list[str]]) -> None:
    """Write a marked table; text stays text whatever it begins with."""
    headers = [{"header": column, "header_format": sheet.bold} for column in columns]
    options = {"name": page.get_name().replace(" ", "_"), "columns": headers, "style": "Table Style Light 1"}
    page.add_table(top, 0, top + len(rows), len(columns) - 1, options)
    for row, cells in enumerate(rows, top + 1):
        for column, text in enumerate(cells):
            if text:
                page.write_string(row, column, text, sheet.wrapped)
            else:
                page.write_blank(row, column, None, sheet.wrapped)


def _labelled(workbook: bytes, title: str) -> bytes:
    """Set title and language of the document, for which XlsxWriter has no place, and leave times out."""
    core = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{_LANGUAGE}</dc:language></cp:coreProperties>"
    )
    stream = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = core.encode() if name == "docProps/core.xml" else old.read(name)
            new.writestr(ZipInfo(name, _EPOCH), content, ZIP_DEFLATED)
    return stream.getvalue()
