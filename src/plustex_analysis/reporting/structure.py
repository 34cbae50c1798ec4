"""The structure of a document: its blocks in order, checked, numbered, and with every reference resolved."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.language import Words

Payload = dict[str, Any]

#: Kinds that begin with a heading of the second level, which the kind itself carries.
SECTIONS = frozenset({"findings", "messages", "sources", "commentary"})
#: Kinds that carry a number and a citation.
NUMBERED = frozenset({"chart", "table"})
#: Every kind that the exporters know by themselves.
KINDS = (
    SECTIONS
    | NUMBERED
    | {"title", "heading", "text", "key-figures", "note", "recommendation", "steps", "columns", "data"}
)
#: A report with at least this many sections gets a table of contents, and its sections numbers.
LEAST_SECTIONS = 5


def flatten(payloads: Iterable[Payload]) -> Iterator[Payload]:
    """Yield copies of the blocks in order, those of a group one by one; an empty commentary is left out."""
    for payload in payloads:
        if payload["block"] == "group":
            yield from flatten(payload["blocks"])
        elif payload["block"] == "columns":
            yield {**payload, "columns": [list(flatten(column)) for column in payload["columns"]]}
        elif payload["block"] != "commentary" or payload["parts"]:
            yield dict(payload)


def walk(blocks: Iterable[Payload]) -> Iterator[Payload]:
    """Yield every block in reading order, those inside columns too."""
    for block in blocks:
        if block["block"] == "columns":
            for column in block["columns"]:
                yield from walk(column)
        else:
            yield block


def check_headings(blocks: Iterable[Payload]) -> None:
    """Refuse a heading that skips a level.

    Raises
    ------
    BuildError
        Names the heading.
    """
    level = 1
    for block in walk(blocks):
        if block["block"] in {"heading", "recommendation"}:
            if block["level"] > level + 1:
                name = block.get("text") or block["title"]
                raise BuildError(f"heading {name!r} skips from level {level} to {block['level']}")
            level = block["level"]
        elif block["block"] in SECTIONS:
            level = 2


def name_sections(blocks: Iterable[Payload]) -> None:
    """Give sections without a heading of their own an anchor, so that the contents can lead to them."""
    counts: dict[str, int] = {}
    for block in walk(blocks):
        if block["block"] in SECTIONS and not block.get("anchor"):
            counts[block["block"]] = count = counts.get(block["block"], 0) + 1
            block["anchor"] = block["block"] if count == 1 else f"{block['block']}-{count}"


def number(blocks: Sequence[Payload], labels: Mapping[str, str], *, sections: bool) -> None:
    """Set the number of each chart and table, and of each section where asked for."""
    counts = dict.fromkeys(NUMBERED, 0)
    levels: list[int] = []
    for block in walk(blocks):
        kind = block["block"]
        if kind in counts:
            counts[kind] += 1
            block["number"] = labels[kind].replace("{number}", str(counts[kind]))
        elif kind == "heading":
            depth = block["level"] - 1
            levels = (levels + [0] * depth)[:depth]
            levels[-1] += 1
            block["number"] = ".".join(map(str, levels)) if sections else ""


def references(blocks: Iterable[Payload], say: Words) -> dict[str, str]:
    """Return what a reference to each anchor says.

    Raises
    ------
    BuildError
        Two blocks share an anchor.
    """
    found: dict[str, str] = {}
    for block in walk(blocks):
        anchor = block.get("anchor")
        if not anchor:
            continue
        if anchor in found:
            raise BuildError(f"two blocks have the anchor {anchor!r}")
        found[anchor] = _name(block, say)
    return found


def _name(block: Payload, say: Words) -> str:
    match block["block"]:
        case "heading" if block["number"]:
            return say("layout-section-number", number=block["number"])
        case "recommendation":
            return str(block["labels"]["number"])
        case "chart" | "table":
            return str(block["number"])
    return str(block.get("text") or block.get("title") or block["anchor"])


def resolve(value: Any, names: Mapping[str, str]) -> Any:
    """Return a JSON value in which every reference says what it leads to.

    Raises
    ------
    BuildError
        There is no block with that anchor.
    """
    if isinstance(value, str):  # most of all, and quickly told
        return value
    if isinstance(value, Mapping):
        if value.get("run") == "ref":
            if value["key"] not in names:
                raise BuildError(f"reference to {value['key']!r}: no block has this anchor")
            return {**value, "text": names[value["key"]]}
        if value.get("block") == "data":  # thousands of cells for the annex, none of which leads anywhere
            return value
        return {key: part if key == "ledger" else resolve(part, names) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [resolve(part, names) for part in value]
    return value


def contents(blocks: Iterable[Payload]) -> list[dict[str, Any]]:
    """Return the entries of a table of contents: level, number, text and anchor of each section."""
    return [
        {
            "level": block.get("level", 2) if block["block"] == "heading" else 2,
            "number": block.get("number", ""),
            "text": block.get("text") or block["title"],
            "anchor": block["anchor"],
        }
        for block in walk(blocks)
        if block["block"] in SECTIONS or (block["block"] == "heading" and block["level"] <= 3)  # noqa: PLR2004 - h3
    ]


def is_long(blocks: Iterable[Payload]) -> bool:
    """Tell whether a document has so many sections that a reader needs a table of contents."""
    sections = [block for block in walk(blocks) if block["block"] == "heading" and block["level"] == 2]  # noqa: PLR2004 - h2
    return len(sections) >= LEAST_SECTIONS


def own_kinds(blocks: Iterable[Payload]) -> list[str]:
    """Return the kinds that analysts added, as far as the blocks are of them."""
    return sorted({block["block"] for block in walk(blocks)} - KINDS)
