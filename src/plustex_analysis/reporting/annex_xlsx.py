"""A workbook after the UK statisticians' guidance: cover, contents, notes, then one marked table on each sheet.

No merged cells, no empty rows inside tables, no colour that carries meaning. Text is always written as text, so that
none is taken for a formula. The same tables give the same bytes.
"""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from plustex_analysis.reporting.annex_tables import AnnexTable, Field

#: The moment written into every file: fixed, so that the same tables always have the same bytes.
CREATED = datetime(2026, 1, 1, tzinfo=UTC)
_FONT = {"font_name": "Arial", "font_size": 11}
_WIDEST, _NARROWEST = 60, 9


@dataclass(frozen=True)
class Cover:
    """What the first sheets say: title, language tag, publisher, lines of the cover, notes by name, words for heads."""

    title: str
    language: str
    publisher: str
    lines: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]
    words: Mapping[str, str]


def workbook(cover: Cover, tables: Sequence[AnnexTable]) -> bytes:
    """Return the workbook.

    Parameters
    ----------
    cover
        The words of the first sheets; ``words`` needs cover, contents, notes, sheet, title, note, text.
    tables
        The tables, each with a sheet of its name.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False})  # fmt: skip
    book.formats[0].set_font_name(_FONT["font_name"])
    book.set_properties(
        {
            "title": cover.title,
            "author": cover.publisher,
            "company": cover.publisher,
            "created": CREATED.replace(tzinfo=None),
        }
    )
    book.set_custom_property("Language", cover.language, "text")
    styles = _Styles(book)
    _cover(book, cover, styles)
    _contents(book, cover, tables, styles)
    _list(book, (cover.words["notes"], "notes"), (cover.words["note"], cover.words["text"]), cover.notes, styles)
    for table in tables:
        _sheet(book, table, styles)
    book.close()
    return _with_language(buffer.getvalue(), cover.language)


class _Styles:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book, self._made = book, {}  # type: ignore[var-annotated] # formats of a library without types
        self.title = book.add_format({**_FONT, "bold": True, "font_size": 15})
        self.heading = book.add_format({**_FONT, "bold": True, "text_wrap": True, "valign": "top"})
        self.text = book.add_format({**_FONT, "text_wrap": True, "valign": "top"})
        self.link = book.add_format({**_FONT, "font_color": "#0B3D91", "underline": 1, "valign": "top"})

    def value(self, field: Field) -> Any:
        """Return the format of a column's figures."""
        part = "." + "0" * field.digits if field.digits else ""
        pattern = {"percent": f"0{part}%", "number": f"#,##0{part}", "year": "0"}.get(field.kind, "@")
        if pattern not in self._made:
            align = {} if field.kind == "text" else {"align": "right"}
            self._made[pattern] = self._book.add_format(
                {**_FONT, "num_format": pattern, "valign": "top", "text_wrap": field.kind == "text", **align}
            )
        return self._made[pattern]


def _cover(book: Any, cover: Cover, styles: _Styles) -> None:
    sheet = _new(book, cover.words["cover"], 90)
    sheet.write_string(0, 0, cover.title, styles.title)
    row = 1
    for name, text in cover.lines:
        for line, style in ((name, styles.heading), (text, styles.text)):
            if line:
                sheet.write_string(row, 0, line, style)
                row += 1


def _contents(book: Any, cover: Cover, tables: Sequence[AnnexTable], styles: _Styles) -> None:
    heads = (cover.words["sheet"], cover.words["title"])
    sheet = _list(book, (cover.words["contents"], "contents"), heads, [(t.name, _name(t)) for t in tables], styles)
    for row, table in enumerate(tables, 2):
        sheet.write_url(row, 0, f"internal:'{table.name}'!A1", styles.link, table.name)


def _list(
    book: Any, names: tuple[str, str], heads: tuple[str, str], rows: Sequence[tuple[str, str]], styles: _Styles
) -> Any:
    """Add a sheet with a marked table of two columns of text."""
    title, name = names
    sheet = _new(book, title, 24, 90)
    sheet.write_string(0, 0, title, styles.title)
    _mark(sheet, (1, 1 + len(rows)), name, heads, styles)
    for number, row in enumerate(rows, 2):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text, styles.text)
    return sheet


def _sheet(book: Any, table: AnnexTable, styles: _Styles) -> None:
    sheet = _new(book, table.name, *(_width(table, column) for column in range(len(table.fields))))
    sheet.write_string(0, 0, _name(table), styles.title)
    lines = [line for line in (table.subtitle, *table.notes, table.source) if line]
    wide = book.add_format(_FONT)
    for row, line in enumerate(lines, 1):
        sheet.write_string(row, 0, line, wide)
    top = len(lines) + 1
    _mark(sheet, (top, top + len(table.rows)), table.name, [field.label for field in table.fields], styles)
    looks = [styles.value(field) for field in table.fields]
    for row, values in enumerate(table.rows, top + 1):
        for column, (value, look) in enumerate(zip(values, looks, strict=True)):
            write = sheet.write_string if isinstance(value, str) else sheet.write_number
            write(row, column, value, look)
    sheet.freeze_panes(top + 1, 1)


def _new(book: Any, name: str, *widths: int) -> Any:
    sheet = book.add_worksheet(_sheet_name(name))
    sheet.hide_gridlines(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    return sheet


def _mark(sheet: Any, rows: tuple[int, int], name: str, heads: Sequence[str], styles: _Styles) -> None:
    """Mark a range as a table with a name and headers, which assistive technology announces."""
    columns = [{"header": head, "header_format": styles.heading} for head in heads]
    options = {
        "name": f"t_{name}",
        "columns": columns,
        "style": "Table Style Light 1",
        "autofilter": False,
        "banded_rows": False,
    }
    first, last = rows
    sheet.add_table(first, 0, max(last, first + 1), len(heads) - 1, options)


def _name(table: AnnexTable) -> str:
    return f"{table.number}: {table.title}" if table.number else table.title


def _sheet_name(text: str) -> str:
    return re.sub(r"[\[\]:*?/\\']", " ", text)[:31]


def _width(table: AnnexTable, column: int) -> int:
    longest = max((len(str(row[column])) for row in table.rows), default=0)
    header = max(map(len, table.fields[column].label.split()))
    return min(max(longest + 2, header + 2, _NARROWEST), _WIDEST)


def _with_language(data: bytes, tag: str) -> bytes:
    """Write the language into the document's properties, for which the writer has no setting."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                mark = f"<dc:language>{escape(tag)}</dc:language></cp:coreProperties>".encode()
                content = content.replace(b"</cp:coreProperties>", mark)
            copy = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            copy.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(copy, content)
    return out.getvalue()
