"""PDF by Typst: PDF/UA-1 and PDF/A-3a in one file, the same bytes for the same document."""

import io
import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import pikepdf
import typst

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting import structure
from plustex_analysis.reporting.attachments import attach, attachments
from plustex_analysis.reporting.blocks import own
from plustex_analysis.reporting.document import Document, figures_csv
from plustex_analysis.reporting.typeface import FOLDER as FONTS

TEMPLATE = Path(__file__).resolve().parent / "templates" / "report.typ"
STANDARDS: list[Literal["ua-1", "a-3a"]] = ["ua-1", "a-3a"]
#: A brief is two pages, front and back of one sheet.
BRIEF_PAGES = 2
#: The moment written into every file: fixed, so that the same document always has the same bytes.
TIMESTAMP = datetime(2026, 1, 1, tzinfo=UTC)


def pdf(document: Document) -> bytes:
    """Return a document as PDF.

    Raises
    ------
    BuildError
        Typst refuses it, for instance because a character is in none of the fonts; or a brief is too long.
    """
    try:
        data = _compiler().compile(
            sys_inputs={"document": json.dumps(_input(document), ensure_ascii=False, sort_keys=True)},
            format="pdf",
            pdf_standards=list(STANDARDS),
            timestamp=TIMESTAMP,
        )
    except typst.TypstError as error:
        raise BuildError(
            f"PDF of {document.title['title']!r}: {error.message} {' '.join(error.hints)}".strip()
        ) from error
    assert isinstance(data, bytes)
    return _finish(data, document)


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(input=TEMPLATE, root=TEMPLATE.parent, font_paths=fonts)


def _input(document: Document) -> dict[str, Any]:
    attachment = {
        "name": "figures.csv",
        "content": "\ufeff" + figures_csv(document),
        "type": "text/csv",
        "relationship": "data",
        "description": document.title["labels"]["attachment"],
    }
    return {
        "title": _printed(document.title),
        "labels": document.title["labels"],
        "blocks": [_printed(block) for block in document.blocks],
        "contents": document.contents,
        "attachments": [attachment],
        "own": {kind: own.template(kind, "typ") for kind in structure.own_kinds(document.blocks)},
    }


def _printed(block: dict[str, Any]) -> dict[str, Any]:
    """Return a block without what is not laid out: its part of the ledger, almost half of it."""
    shown = {key: part for key, part in block.items() if key != "ledger"}
    if block["block"] == "columns":
        shown["columns"] = [[_printed(inner) for inner in column] for column in block["columns"]]
    return shown


def _finish(data: bytes, document: Document) -> bytes:
    """Hold a brief to its pages, mark the row headers, attach the ledger and the data behind it."""
    with pikepdf.open(io.BytesIO(data)) as file:
        if document.brief and len(file.pages) > BRIEF_PAGES:
            raise BuildError(
                f"PDF of {document.title['title']!r}: a brief has at most {BRIEF_PAGES} pages, this one {len(file.pages)}"
            )
        _mark_row_headers(file)
        attach(file, attachments(document), moment=f"{TIMESTAMP:D:%Y%m%d%H%M%SZ}")
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _mark_row_headers(file: pikepdf.Pdf) -> None:
    """Turn the first cell of each body row into a row header, which Typst cannot mark yet."""
    for table in _elements(file.Root.StructTreeRoot, "/Table"):
        for row in _elements(table, "/TR"):
            first = next((kid for kid in row.K if isinstance(kid, pikepdf.Dictionary)), None)
            if first is not None and first.S == "/TD":
                first.S = pikepdf.Name.TH
                first.A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)


def _elements(node: Any, kind: str) -> list[Any]:
    """Return the structure elements of a kind below a node, in reading order."""
    kids = node.get("/K", [])
    found = []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            if kind == kid.S:
                found.append(kid)
            else:
                found.extend(_elements(kid, kind))
    return found
