"""The ledger of a document: every number that it prints, with its value, unit, kind and origin.

Each block carries in its JSON form the records of the numbers that its texts show (:func:`entries`); the ledger joins
them with the places where they stand (:func:`ledger`). A number that nobody recorded is of the kind ``unknown``, and
``plustex verify`` refuses it.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from plustex_analysis import __version__, statistics
from plustex_analysis.profiles import series
from plustex_analysis.reporting.facts import reads
from plustex_analysis.reporting.recorder import Record, Stretch
from plustex_analysis.reporting.structure import walk
from plustex_analysis.reporting.tokens import bare, numeric_tokens

Payload = dict[str, Any]
UNKNOWN = "unknown"
_UNEXPLAINED = f'"kind": "{UNKNOWN}"'
#: Keys of a block that are no text of the document, or only say how to lay it out.
_SILENT = frozenset(
    {"block", "ledger", "anchor", "language", "locale", "report", "region", "layout", "url", "run", "key"}
)
#: Keys whose numbers count the parts of the document itself.
_NUMBERING = frozenset({"number", "labels", "citation"})
#: Below this size a whole number is too common to be recognised by its value alone.
_TELLING = 1000
_DRAWN = re.compile(r'<g id="[^"]*?([xy]tick)_|<text[^>]*>(.*?)</text>|<tspan[^>]*>(.*?)</tspan>|</g>|<g\b', re.DOTALL)


def texts(payload: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a block with the path to it; of a drawing each label, its axes' apart."""
    if isinstance(payload, str):
        yield path.rstrip("."), payload
    elif isinstance(payload, list | tuple):
        for position, part in enumerate(payload):
            if isinstance(part, str):  # most of all: the cells of tables
                yield f"{path}{position}", part
            else:
                yield from texts(part, f"{path}{position}.")
    elif isinstance(payload, Mapping):
        if payload.get("run") == "ref":
            yield f"{path}number", str(payload.get("text", ""))
            return
        for key, part in payload.items():
            if key == "svg":
                yield from _labels(part, f"{path}svg")
            elif key not in _SILENT:
                yield from texts(part, f"{path}{key}.")


def _labels(svg: str, path: str) -> Iterator[tuple[str, str]]:
    """Yield the texts drawn in an SVG; the path of those on an axis ends in ``axis``."""
    depth, axis = 0, 0
    for found in _DRAWN.finditer(svg):
        tick, text, part = found.groups()
        if text is not None or part is not None:
            yield (f"{path}.axis" if axis else path), unescape(re.sub(r"<[^>]*>", "", text or part))
        elif found.group() == "</g>":
            depth -= 1
            axis = axis if depth >= axis else 0
        else:
            depth += 1
            axis = axis or (depth if tick else 0)


def entries(payload: Payload, stretch: Stretch) -> list[Payload]:
    """Return the records of the numbers that a block shows, each once, in the order in which they were written.

    Parameters
    ----------
    payload
        The block's JSON form.
    stretch
        What was written while the block was made; earlier records count for what is not found there.
    """
    wanted = {token for path, text in texts(payload) for token in numeric_tokens(text)}
    if not wanted:
        return []
    found: dict[Record, None] = {}
    left = _pick(wanted, stretch.own, found)
    if left:
        _pick(left, stretch.earlier, found)
    return [record.payload() for record in found]


def _pick(wanted: set[str], records: Sequence[Record], found: dict[Record, None]) -> set[str]:
    """Add the records whose tokens are wanted; return the tokens that none of them has."""
    traced = _by_value(records)
    left = set(wanted)
    spelt: dict[str, set[str]] = {}  # a message may have added the percent sign itself
    for token in wanted:
        spelt.setdefault(token, set()).add(token)
        spelt.setdefault(bare(token), set()).add(token)
    for record in records:
        mine = [token for token in numeric_tokens(record.text) if token in spelt]
        if mine:
            found[_with_origin(record, traced)] = None
            left.difference_update(*(spelt[token] for token in mine))
    return left


def _by_value(records: Iterable[Record]) -> dict[float, Record]:
    """Index the traced figures by their value, where the value is telling."""
    known = [record for record in records if record.origin is not None and record.value is not None]
    return {
        float(record.value): record
        for record in reversed(known)
        if record.value is not None and (abs(record.value) >= _TELLING or not float(record.value).is_integer())
    }


def _with_origin(record: Record, traced: Mapping[float, Record]) -> Record:
    """Give a figure without origin that of a figure with exactly its value: the same cell, printed once more."""
    if record.kind != "figure" or record.origin is not None or record.value is None:
        return record
    twin = traced.get(float(record.value))
    return record if twin is None else Record(record.text, "figure", record.value, record.form, twin.origin)


def ledger(title: Payload, blocks: Iterable[Payload]) -> Payload:
    """Return the ledger of a document from the JSON form of its blocks, numbered and with references resolved.

    Returns
    -------
    dict
        ``version``, ``language``, ``region``, ``report``; ``sources``, the tables behind it with extraction and
        digest; ``entries``, what numbers are (``kind`` and, where they apply, ``value``, ``unit``, ``form``,
        ``origin``, ``source``); ``lines``, one for each number in reading order: ``block``, ``place``, ``text`` and
        ``is``, the entries that it is. They are several where equal numbers of one block cannot be told apart.
    """
    entries: dict[str, int] = {}
    lines = []
    for position, block in enumerate([title, *walk(blocks)]):
        for place, text, found in _lines(block):
            known = sorted({entries.setdefault(entry, len(entries)) for entry in sorted(found)})
            lines.append({"block": position, "place": place, "text": text, "is": known})
    listed = [json.loads(entry) for entry in entries]
    tables = statistics.table_names()
    told: set[str] = set().union(*(reads(entry["origin"]) for entry in listed if "origin" in entry))
    names = sorted(told | ({series.CONTINUED} if series.DATASET in told and series.continued() else set()))
    return {
        "version": __version__,
        **{key: title[key] for key in ("title", "language", "locale", "region", "report")},
        "layout": title.get("layout", "report"),
        "sources": {name: _source(name, known=name in tables) for name in names},
        "entries": listed,
        "lines": lines,
    }


def _source(name: str, *, known: bool) -> Payload:
    if not known:
        return {"file": name}
    card = statistics.card(name)
    return {"dataset": card.dataset, "extracted": card.extracted, "sha256": card.checksum, "page": card.page}


def _lines(block: Payload) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each number of a block: its place, its text, and what it is as JSON text."""
    records: dict[str, list[str]] = {}
    for record in block.get("ledger", ()):
        entry = record if record["kind"] != "figure" or "origin" in record else {**record, "kind": UNKNOWN}
        text = json.dumps({key: part for key, part in entry.items() if key != "text"}, sort_keys=True)
        for token in numeric_tokens(record["text"]):
            records.setdefault(token, []).append(text)
    for path, text in texts(block):
        for token in numeric_tokens(text):
            yield path, token, _found(token, path, records)


def _found(token: str, path: str, records: Mapping[str, list[str]]) -> list[str]:
    mine = records.get(token) or records.get(bare(token), [])
    known = [entry for entry in mine if _UNEXPLAINED not in entry]
    if known:
        return known
    if path.endswith(".axis"):
        return ['{"kind": "scale"}']
    if any(part in _NUMBERING for part in path.split(".")):
        return ['{"kind": "numbering"}']
    return mine[:1] or [f"{{{_UNEXPLAINED}}}"]


def ledger_json(content: Payload) -> str:
    """Return a ledger as JSON text, the same bytes for the same ledger."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def ledger_csv(content: Payload) -> str:
    """Return the lines of a ledger as CSV, for people: place, printed text, value, unit, kind, origin, tables, extraction."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["block", "place", "text", "value", "unit", "kind", "origin", "tables", "extracted", "sha256"])
    given: dict[tuple[int, ...], list[Any]] = {}
    for line in content["lines"]:
        found = tuple(line["is"])
        if found not in given:
            given[found] = _given(content, [content["entries"][position] for position in found])
        writer.writerow([line["block"], line["place"], _plain(line["text"]), *given[found]])
    return buffer.getvalue()


def _given(content: Payload, entries: Sequence[Payload]) -> list[Any]:
    first, *others = entries
    origin = None if others else first.get("origin")
    said = _several(1 + len(others)) if others else json.dumps(origin) if origin else first.get("source", "")
    names = sorted(reads(origin)) if origin else []
    cards = [content["sources"][name] for name in names]
    tail = ["; ".join(card.get(key, "") for card in cards) for key in ("extracted", "sha256")]
    return [first.get("value", ""), first.get("unit", ""), first["kind"], said, "; ".join(names), *tail]


def _several(count: int) -> str:
    return f"one of {count} equal numbers, named in ledger.json"


def _plain(text: str) -> str:
    """Keep a spreadsheet from taking a signed number for a formula."""
    return f"'{text}" if text.startswith(("+", "-", "=", "@", "\t", "\r")) else text
