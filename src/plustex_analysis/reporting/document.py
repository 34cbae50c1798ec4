"""A document: the blocks of an executed notebook, checked and numbered, ready for an exporter."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.blocks import MIME

Payload = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """The title block and the other blocks of a document, with figures and tables numbered."""

    title: Payload
    blocks: tuple[Payload, ...]

    @property
    def language(self) -> str:
        """The language tag, such as ``en-GB``."""
        return str(self.title["locale"]).replace("_", "-")


def from_notebook(notebook: Mapping[str, Any]) -> Document:
    """Return the document that an executed notebook shows.

    Only blocks count: other outputs are an analyst's own look at things and stay in the notebook.

    Raises
    ------
    BuildError
        A cell failed, there is no title or more than one, a heading skips a level, or two blocks share an anchor.
    """
    return assemble(_payloads(notebook))


def assemble(payloads: Iterable[Payload]) -> Document:
    """Check and number blocks given in their JSON form."""
    blocks = list(payloads)
    titles = [block for block in blocks if block["block"] == "title"]
    if len(titles) != 1:
        raise BuildError(f"a document needs exactly one title block, this notebook shows {len(titles)}")
    title = titles[0]
    body = [dict(block) for block in blocks if block["block"] != "title"]
    _check_headings(body)
    _check_anchors(body)
    return Document(title, tuple(_number(body, title["labels"])))


def figures_csv(document: Document) -> str:
    """Return every cell of the tables and of the tables behind the charts, as printed, one a line."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["number", "title", "row", "column", "text"])
    for block in document.blocks:
        if block["block"] not in {"table", "chart"}:
            continue
        labels = [column["label"] for column in block["columns"]]
        for row in block["rows"]:
            for label, cell in zip(labels[1:], row[1:], strict=True):
                writer.writerow([_plain(text) for text in (block["number"], block["title"], row[0], label, cell)])
    return buffer.getvalue()


def _plain(text: str) -> str:
    """Keep a spreadsheet from taking text for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) and not text[1:2].isdigit() else text


def _payloads(notebook: Mapping[str, Any]) -> Iterable[Payload]:
    for position, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", ()):
            if output["output_type"] == "error":
                raise BuildError(f"cell {position}: {output['ename']}: {output['evalue']}")
            payload = output.get("data", {}).get(MIME)
            if payload is not None:
                yield dict(payload)


def _check_headings(blocks: Iterable[Payload]) -> None:
    level = 1
    for block in blocks:
        if block["block"] == "heading":
            if block["level"] > level + 1:
                raise BuildError(f"heading {block['text']!r} skips from level {level} to {block['level']}")
            level = block["level"]
        elif block["block"] in {"findings", "sources", "note"}:
            level = 2


def _check_anchors(blocks: Iterable[Payload]) -> None:
    seen: set[str] = set()
    for block in blocks:
        anchor = block.get("anchor")
        if anchor in seen:
            raise BuildError(f"two blocks have the anchor {anchor!r}")
        if anchor:
            seen.add(anchor)


def _number(blocks: Iterable[Payload], labels: Mapping[str, str]) -> Iterable[Payload]:
    counts = {"chart": 0, "table": 0}
    for block in blocks:
        if block["block"] in counts:
            counts[block["block"]] += 1
            block["number"] = labels[block["block"]].replace("{number}", str(counts[block["block"]]))
        yield block
