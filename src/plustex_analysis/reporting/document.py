"""A document: the blocks of an executed notebook, checked and numbered, ready for an exporter."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting import structure
from plustex_analysis.reporting.blocks.base import MIME, layout_labels
from plustex_analysis.reporting.citation import citation
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.ledger import ledger, ledger_json

Payload = dict[str, Any]
#: Words of ``layout.ftl`` that the exporters set around the blocks.
LABELS = ("contents", "data-file", "cite", "languages", "files", "skip", "other-documents", "all-documents")
#: A signed number as printed, with its unit: nothing in it that computes.
_NUMBER = re.compile(r"[+-]\d[\w\s.,%°€]*")


@dataclass(frozen=True)
class Document:
    """The title block and the other blocks of a document, numbered, references resolved; contents where it is long.

    ``data`` is what only the data annex shows.
    """

    title: Payload
    blocks: tuple[Payload, ...]
    contents: tuple[Payload, ...] = field(default=())
    data: tuple[Payload, ...] = field(default=())

    @property
    def language(self) -> str:
        """The language tag, such as ``en-GB``."""
        return str(self.title["locale"]).replace("_", "-")

    @property
    def brief(self) -> bool:
        """Whether the document is laid out as a brief of two pages."""
        return self.title.get("layout") == "brief"

    @property
    def figures(self) -> tuple[Payload, ...]:
        """The charts and tables in reading order."""
        return tuple(block for block in structure.walk(self.blocks) if block["block"] in structure.NUMBERED)

    @cached_property
    def ledger(self) -> Payload:
        """The ledger of the numbers that the document prints, made once."""
        return ledger(self.title, self.blocks)

    @cached_property
    def ledger_text(self) -> str:
        """The ledger as JSON text."""
        return ledger_json(self.ledger)


def from_notebook(notebook: Mapping[str, Any]) -> Document:
    """Return the document that an executed notebook shows.

    Only blocks count: other outputs are an analyst's own look at things and stay in the notebook.

    Raises
    ------
    BuildError
        A cell failed, there is no title or more than one, a heading skips a level, or two blocks share an anchor.
    """
    return assemble(payloads(notebook))


def assemble(shown: Iterable[Payload]) -> Document:
    """Check, number and connect blocks given in their JSON form.

    Raises
    ------
    BuildError
        As :func:`from_notebook`, or a reference leads nowhere.
    """
    blocks = list(structure.flatten(shown))
    titles = [block for block in blocks if block["block"] == "title"]
    if len(titles) != 1:
        raise BuildError(f"a document needs exactly one title block, this notebook shows {len(titles)}")
    title = titles[0]
    body = [block for block in blocks if block["block"] not in {"title", "data"}]
    structure.check_headings(body)
    structure.name_sections(body)
    long = title.get("layout") != "brief" and structure.is_long(body)
    structure.number(body, title["labels"], sections=long)
    say = words(title["language"])
    title = {**title, "labels": {**layout_labels(say.language, *LABELS), **title["labels"]}}
    for block in structure.walk(body):
        if block["block"] in structure.NUMBERED:
            block["citation"] = citation(title, block, say)
    names = structure.references(body, say)
    entries = structure.contents(body) if long else []
    data = tuple(block for block in blocks if block["block"] == "data")
    return Document(title, tuple(structure.resolve(body, names)), tuple(entries), data)


def figures_csv(document: Document) -> str:
    """Return every cell of the tables and of the tables behind the charts, as printed, one a line."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["number", "title", "row", "column", "text"])
    for block in document.figures:
        labels = [column["label"] for column in block["columns"]]
        for row in block["rows"]:
            for label, cell in zip(labels[1:], row[1:], strict=True):
                writer.writerow([_plain(text) for text in (block["number"], block["title"], row[0], label, cell)])
    return buffer.getvalue()


def figure_csv(figure: Mapping[str, Any]) -> str:
    """Return the rows of one chart or table as printed, under their headers."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([_plain(column["label"]) for column in figure["columns"]])
    writer.writerows([_plain(cell) for cell in row] for row in figure["rows"])
    return buffer.getvalue()


def _plain(text: str) -> str:
    """Keep a spreadsheet from taking text for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) and not _NUMBER.fullmatch(text) else text


def payloads(notebook: Mapping[str, Any]) -> Iterator[Payload]:
    """Yield the blocks that an executed notebook shows, in their JSON form.

    Raises
    ------
    BuildError
        A cell failed.
    """
    for position, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", ()):
            if output["output_type"] == "error":
                raise BuildError(f"cell {position}: {output['ename']}: {output['evalue']}")
            payload = output.get("data", {}).get(MIME)
            if payload is not None:
                yield dict(payload)
