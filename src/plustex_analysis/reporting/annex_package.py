"""The tables as open data: CSV files with a description (``datapackage.json``) in one .zip file."""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any

from plustex_analysis.reporting.annex_tables import AnnexTable, Field

_TYPES = {"text": "string", "number": "number", "percent": "number", "year": "year"}
#: Text that stands for a figure that is not there.
MISSING = ("", "[x]", "[c]")
LICENCE = {
    "name": "other-open",
    "title": "Commission Decision 2011/833/EU on the reuse of Commission documents",
    "path": "https://eur-lex.europa.eu/eli/dec/2011/833/oj",
}


def package(name: str, title: str, language: str, tables: Iterable[AnnexTable]) -> bytes:
    """Return a .zip file with a CSV file for each table and their description as a data package.

    Parameters
    ----------
    name
        The name of the package: small letters, digits, points, dashes.
    title
        Its title.
    language
        The language tag of all words in it.
    tables
        The tables.
    """
    found = list(tables)
    description = {
        "name": name,
        "title": title,
        "languages": [language],
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in found],
    }
    files = {"datapackage.json": json.dumps(description, ensure_ascii=False, indent=1) + "\n"}
    files |= {f"{table.name}.csv": _csv(table) for table in found}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in sorted(files.items()):
            entry = zipfile.ZipInfo(file, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, content)
    return buffer.getvalue()


def _resource(table: AnnexTable) -> Mapping[str, Any]:
    return {
        "name": table.name.replace("_", "-"),
        "type": "table",
        "path": f"{table.name}.csv",
        "title": f"{table.number}: {table.title}" if table.number else table.title,
        "description": "\n".join(line for line in (table.subtitle, *table.notes, table.source) if line),
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": [_field(field) for field in table.fields], "missingValues": list(MISSING)},
    }


def _field(field: Field) -> Mapping[str, Any]:
    return {
        "name": field.label,
        "type": _TYPES[field.kind],
        **({"format": "default"} if field.kind == "percent" else {}),
    }


def _csv(table: AnnexTable) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([field.label for field in table.fields])
    writer.writerows([_text(value) for value in row] for row in table.rows)
    return buffer.getvalue()


def _text(value: str | float) -> str:
    """Return a figure so that it reads back the same, and words that no spreadsheet takes for a formula."""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
    return str(int(value)) if float(value).is_integer() else repr(float(value))
