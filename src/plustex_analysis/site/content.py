"""What a document says, read from the blocks of its executed notebook: key figures, findings, headings, the ledger."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plustex_analysis.reporting.blocks.inline import Inline
from plustex_analysis.reporting.document import payloads
from plustex_analysis.reporting.structure import flatten, walk

_TITLED = frozenset({"chart", "table", "recommendation", "findings", "commentary"})


@dataclass(frozen=True)
class Figure:
    """A printed figure: its value, and how it was formatted."""

    value: float
    form: str
    digits: int


@dataclass(frozen=True)
class Tile:
    """A key figure as printed."""

    label: str
    value: str
    note: str


@dataclass(frozen=True)
class Content:
    """What the site shows of a document or finds it by.

    Attributes
    ----------
    figures
        By the question, as JSON text with sorted keys.
    """

    description: str
    headings: tuple[str, ...]
    tiles: tuple[Tile, ...]
    findings: tuple[str, ...]
    figures: Mapping[str, Figure]


def read(path: Path) -> Content:
    """Return the content of an executed notebook."""
    return content(payloads(json.loads(path.read_text(encoding="utf-8"))))


def content(shown: Iterable[Mapping[str, Any]]) -> Content:
    """Return what the blocks of a document say."""
    blocks = list(walk(flatten(dict(block) for block in shown)))
    title = next((block for block in blocks if block["block"] == "title"), {})
    return Content(
        str(title.get("description", "")),
        tuple(dict.fromkeys(text for block in blocks if (text := _heading(block)))),
        _tiles(blocks),
        next((tuple(_plain(item) for item in block["items"]) for block in blocks if block["block"] == "findings"), ()),
        {key: figure for block in blocks for key, figure in _figures(block.get("ledger", ()))},
    )


def _heading(block: Mapping[str, Any]) -> str:
    if block["block"] == "heading":
        return str(block["text"])
    return str(block.get("title") or "") if block["block"] in _TITLED else ""


def _tiles(blocks: Iterable[Mapping[str, Any]]) -> tuple[Tile, ...]:
    """Return the key figures, or where there are none the messages of a brief."""
    found = {block["block"]: block["items"] for block in reversed(list(blocks)) if "items" in block}
    if "key-figures" in found:
        return tuple(Tile(item["label"], item["value"], item["note"]) for item in found["key-figures"])
    return tuple(Tile(item["label"], item["estimate"], _plain(item["text"])) for item in found.get("messages", ()))


def _plain(text: Inline | list[Any]) -> str:
    """Return a sentence without its structure; references to other parts of the document fall away."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else str(part.get("text", "")) for part in text)  # type: ignore[union-attr]


def _figures(records: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, Figure]]:
    for record in records:
        if record["kind"] == "figure" and "origin" in record and "form" in record and "value" in record:
            form, digits = record["form"]
            yield json.dumps(record["origin"], sort_keys=True), Figure(record["value"], form, digits)
