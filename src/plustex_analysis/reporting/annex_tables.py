"""The tables of a data annex: those of the document with values for printed text, and figures that it alone shows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from plustex_analysis.reporting.annex_values import Cell, cell
from plustex_analysis.reporting.document import Document
from plustex_analysis.reporting.language import Words

Value = str | float | int


@dataclass(frozen=True)
class Field:
    """A column: its header, its type, and how many decimal digits it is shown with."""

    label: str
    kind: Literal["number", "percent", "text", "year"]
    digits: int = 0


@dataclass(frozen=True)
class AnnexTable:
    """A table of an annex: short name (of the sheet and the file), headings, columns, rows of values."""

    name: str
    number: str
    title: str
    subtitle: str
    source: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()


def document_tables(document: Document, say: Words) -> list[AnnexTable]:
    """Return the tables of a document and those behind its charts, in reading order."""
    counts = {"table": 0, "chart": 0}
    found = []
    for figure in document.figures:
        counts[figure["block"]] += 1
        found.append(_table(figure, f"{figure['block']}_{counts[figure['block']]}", document, say))
    return found


def data_tables(document: Document) -> list[AnnexTable]:
    """Return the figures that a document has for its annex alone."""
    return [
        AnnexTable(
            name=block["name"],
            number="",
            title=block["title"],
            subtitle=block["subtitle"],
            source=block["source"],
            fields=tuple(Field(*pair) for pair in zip(block["labels"], block["kinds"], strict=True)),
            rows=tuple(map(tuple, block["rows"])),
        )
        for block in document.data
    ]


def _table(figure: Mapping[str, Any], name: str, document: Document, say: Words) -> AnnexTable:
    locale = str(document.title["locale"])
    columns = figure["columns"]
    cells = [[cell(text, locale) for text in row] for row in figure["rows"]]
    fields: list[Field] = [Field(columns[0]["label"], "text")]
    parts: list[list[Value]] = [[row[0] for row in figure["rows"]]]
    for position, column in enumerate(columns[1:], 1):
        texts, values = [row[position] for row in figure["rows"]], [row[position] for row in cells]
        field = _field(column["label"], values)
        fields.append(field)
        parts.append([_value(value, text, field) for value, text in zip(values, texts, strict=True)])
        if field.kind == "number" and any(value.unit for value in values):
            fields.append(Field(f"{column['label']} ({say('annex-unit')})", "text"))
            parts.append([value.unit for value in values])
        if field.kind != "text" and any(value.flag for value in values):
            fields.append(Field(say("annex-flag-of", column=column["label"]), "text"))
            parts.append([value.flag for value in values])
    return AnnexTable(
        name=name,
        number=figure["number"],
        title=figure["title"],
        subtitle=figure["subtitle"],
        source=figure["source"],
        fields=tuple(_distinct(fields)),
        rows=tuple(zip(*parts, strict=True)),
        notes=tuple(_words(note) for note in figure["notes"]),
    )


def _field(label: str, cells: Sequence[Cell]) -> Field:
    """Return the column that fits its cells: of figures when all that is there are figures, whatever their units."""
    kinds = {one.kind for one in cells} - {"missing"}
    digits = max((one.digits for one in cells), default=0)
    if kinds == {"percent"}:
        return Field(label, "percent", digits)
    return Field(label, "number", digits) if kinds and kinds <= {"number", "percent"} else Field(label, "text")


def _value(one: Cell, text: str, field: Field) -> Value:
    """Return a cell's value in its column: a ratio in one of percentages, text in one of words."""
    if one.kind == "missing":
        return one.value
    if field.kind == "percent":
        return round(float(one.value) / 100, one.digits + 2)
    return text if field.kind == "text" else one.value


def _distinct(fields: Iterable[Field]) -> Iterable[Field]:
    """Give a number to headers that occur again: a spreadsheet's table needs them distinct."""
    seen: dict[str, int] = {}
    for field in fields:
        seen[field.label.lower()] = count = seen.get(field.label.lower(), 0) + 1
        yield field if count == 1 else Field(f"{field.label} ({count})", field.kind, field.digits)


def _words(inline: Any) -> str:
    if isinstance(inline, str):
        return inline
    return "".join(part if isinstance(part, str) else str(part.get("text", " ")) for part in inline)
