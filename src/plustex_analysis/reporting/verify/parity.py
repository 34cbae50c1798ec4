"""Whether formats and languages say the same."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from plustex_analysis.reporting.verify.html_content import Page, squeeze
from plustex_analysis.reporting.verify.pdf_checks import Problem
from plustex_analysis.reporting.verify.pdf_content import Content

Ledger = Mapping[str, Any]
_SAID = ("/P", "/Title", "/H1", "/H2", "/H3", "/H4", "/LBody", "/TH", "/TD", "/Caption")
#: Where the two layouts may set a gap, a dot or a line of its own between parts of one text.
_PARTS = re.compile(r"(?<=[.:;])\s*(?!\d)|\s*\u00b7\s*")
_SHEET = {"persons", "local_units", "wages"}


def formats(content: Content, page: Page) -> Iterator[Problem]:
    """Yield each paragraph, cell or heading of the PDF that the page does not have."""
    said, seen = page.said(), set()
    inside = {id(part) for element in content.tree.below("/TOC") for part in element.walk()}
    for element in content.tree.walk():
        if element.role not in _SAID or id(element) in inside or element.below(*_SAID):
            continue
        for text in _PARTS.split(content.text(element)):
            if text and squeeze(text) not in said and text not in seen:
                seen.add(text)
                yield "parity", "PDF and HTML", f"only the PDF says {text!r}"


def ledgers(pdf: Ledger, page: Ledger) -> Iterator[Problem]:
    """Yield a difference between the ledgers of two formats of one document."""
    if pdf != page:
        yield "parity", "PDF and HTML", "their ledgers differ"


def asked(ledger: Ledger, *, alternative: bool = False) -> dict[int, Counter[str]]:
    """Return by block what its figures are, whatever the language: those of alternative texts, or all others."""
    found: dict[int, Counter[str]] = {}
    for line in ledger["lines"]:
        if (line.get("place") == "alternative") is not alternative:
            continue
        for position in line["is"]:
            origin = ledger["entries"][position].get("origin")
            if origin is not None:
                found.setdefault(line["block"], Counter())[repr(sorted(origin.items(), key=str))] += 1
    return found


def tongues(first: Ledger, other: Ledger) -> Iterator[Problem]:
    """Yield the blocks whose figures are those of no block in another language of the document.

    Practices stand in the alphabetical order of each language, so a block may have another place. An alternative text
    may say fewer figures than in another language: its last sentences are left out when it grows too long to be
    listened to. It may not say others, nor none.
    """
    for alternative in (False, True):
        one, two = (asked(ledger, alternative=alternative) for ledger in (first, other))
        for block in _without_like(one, two, fewer=alternative):
            what = min({*one.get(block, ())} ^ {*two.get(block, ())})
            yield "parity", f"block {block}", f"other figures than in {first['language']}: {what[:160]}"


def _without_like(one: Mapping[int, Counter[str]], two: Mapping[int, Counter[str]], *, fewer: bool) -> list[int]:
    """Return the blocks of two documents for which the other has none alike, in the same place or in another."""
    moved = [block for block in {*one, *two} if not _alike(one.get(block), two.get(block), fewer=fewer)]
    theirs, lost = {block: two[block] for block in moved if block in two}, []
    for block in (block for block in moved if block in one):
        like = next((at for at, them in theirs.items() if _alike(one[block], them, fewer=fewer)), None)
        if like is None:
            lost.append(block)
        else:
            del theirs[like]
    return sorted({*lost, *theirs})


def _alike(mine: Counter[str] | None, yours: Counter[str] | None, *, fewer: bool) -> bool:
    if mine is None or yours is None:
        return False
    return set(mine) == set(yours) or (fewer and (set(mine) < set(yours) or set(yours) < set(mine)))


def sheet(path: Path, ledger: Ledger, answers: Mapping[int, float | str]) -> Iterator[Problem]:
    """Yield each published figure of the document's own region that its workbook does not hold.

    Parameters
    ----------
    path
        The workbook.
    ledger, answers
        The document's ledger, and the figures computed again by position of the entry.
    """
    import openpyxl  # noqa: PLC0415 - only where there is a workbook

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    cells = {
        round(float(cell), 6)
        for page in book
        for row in page.iter_rows(values_only=True)
        for cell in row
        if isinstance(cell, int | float)
    }
    if not (book.properties.title or "").strip():
        yield "title", "workbook", "none"
    if not (book.properties.language or "").strip():
        yield "language", "workbook", "none"
    for position, entry in enumerate(ledger["entries"]):
        origin, value = entry.get("origin", {}), answers.get(position)
        own = origin.get("op") == "level" and origin["measure"] in _SHEET and origin["region"] == ledger["region"]
        if (
            own
            and "_" not in origin["nace"]
            and "-" not in origin["nace"]
            and isinstance(value, float)
            and round(value, 6) not in cells
        ):
            yield (
                "parity",
                "workbook",
                f"no cell holds {value:g} ({origin['measure']} {origin['nace']} {origin['year']})",
            )


def same_blocks(group: Sequence[tuple[str, Ledger]]) -> Iterator[tuple[str, Problem]]:
    """Yield, with the file, the differences of each language from the first one."""
    (_, first), *others = group
    for name, ledger in others:
        yield from ((name, problem) for problem in tongues(first, ledger))
