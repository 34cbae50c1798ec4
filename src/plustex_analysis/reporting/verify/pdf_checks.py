"""What must hold of a PDF by itself: conformance, and what conformance does not see."""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pikepdf

from plustex_analysis.reporting.verify.pdf_content import Content, Element

Problem = tuple[str, str, str]  # check, place, what
#: Alternative text says something in this many characters; longer is read by nobody.
ALTERNATIVE = (40, 600)
_FILE_NAME = re.compile(r"^\S+\.(?:svg|png|jpe?g|gif|pdf|webp)$", re.IGNORECASE)
_RELATIONSHIPS = {"/Data", "/Source", "/Supplement", "/Alternative"}
_ADDRESS = re.compile(r"https?://\S+")
_HEADING = re.compile(r"/H([1-6])$")


def conformance(data: bytes) -> Iterator[Problem]:
    """Yield what breaks PDF/UA-1 or PDF/A-3a, by the rules of page-validation."""
    from page import ValidationProfile, validate_pdf_bytes  # noqa: PLC0415 - of the extra "verify"

    for name, profile in (("PDF/UA-1", ValidationProfile.PDF_UA_1), ("PDF/A-3a", ValidationProfile.PDF_A_3A)):
        report = validate_pdf_bytes(data, profile=profile)
        broken = [failure for failure in report.failures if not _excused(failure.rule_id, data)]
        if broken or not (report.is_compliant or report.failures):
            yield name, "", " ".join(str(report).split())[:300]


def _excused(rule: str, data: bytes) -> bool:
    """Tell whether a failure is page-validation's own: it takes a last byte 13 of a stream for part of the line's end."""
    return rule.endswith("-STREAM-LENGTH-001") and _lengths_hold(data)


def _lengths_hold(data: bytes) -> bool:
    """Tell whether QPDF reads each stream by its length, without having to look for where it ends."""
    with pikepdf.open(io.BytesIO(data)) as file:
        streams = (entry for entry in file.objects if isinstance(entry, pikepdf.Stream))
        return all(len(one.read_raw_bytes()) == int(one.Length) for one in streams) and not file.get_warnings()


def metadata(content: Content, locale: str, title: str | None) -> Iterator[Problem]:
    """Yield a missing or wrong language, and a missing title."""
    said, wanted = str(content.file.Root.get("/Lang", "")), locale.replace("_", "-")
    if said != wanted:
        yield "language", "", f"says {said or 'nothing'}, is {wanted}"
    shown = str(content.file.docinfo.get("/Title", ""))
    if not shown.strip() or (title is not None and shown != title):
        yield "title", "", f"is {shown!r}, the document's is {title!r}"
    cited = {id(part) for item in content.tree.below("/LBody") for part in item.walk()}
    for element in content.tree.walk():
        own = str(element.node.get("/Lang", wanted))
        fits = own.partition("-")[0] in {wanted.partition("-")[0], _no_language(content.text(element))}
        if not fits and id(element) not in cited:  # a source may be cited in the language it is in
            yield "language", element.role, f"part in {own}"


def _no_language(text: str) -> str:
    """Return the tag of what is in no language, for an address; nothing for other texts."""
    return "zxx" if _ADDRESS.fullmatch(text.replace(" ", "")) else ""


def figures(content: Content) -> Iterator[Problem]:
    """Yield alternative texts that are missing, blank, a file's name, too short or too long."""
    for position, element in enumerate(content.tree.below("/Figure"), start=1):
        text = str(element.node.get("/Alt", ""))
        problem = alternative(text)
        if problem:
            yield "alternative text", f"figure {position}", problem


def alternative(text: str) -> str:
    """Return what is wrong with an alternative text, or nothing."""
    if not text.strip():
        return "blank"
    if _FILE_NAME.match(text.strip()):
        return f"a file's name: {text!r}"
    least, most = ALTERNATIVE
    return "" if least <= len(text) <= most else f"{len(text)} characters; {least} to {most} are read"


def tables(content: Content) -> Iterator[Problem]:
    """Yield tables without header cells where they belong, without scope, or with an empty header."""
    for position, table in enumerate(content.tree.below("/Table"), start=1):
        place = f"table {position}"
        rows = [row.below("/TH", "/TD") for row in table.below("/TR")]
        if not rows:
            yield "table", place, "no rows"
            continue
        for number, cells in enumerate(rows):
            yield from (
                ("table", f"{place} row {number + 1}", what) for what in _row(content, cells, first=number == 0)
            )


def _row(content: Content, cells: list[Element], *, first: bool) -> Iterator[str]:
    headers = cells if first else cells[:1]
    for cell in headers:
        if cell.role != "/TH":
            yield f"the cell {content.text(cell)[:30]!r} is no header"
        elif cell.attribute("/Scope") not in ({"/Column", "/Both"} if first else {"/Row", "/Both", "/Column"}):
            yield f"the header {content.text(cell)[:30]!r} has no scope"
        if not content.text(cell):
            yield "a header is empty"


def headings(content: Content) -> Iterator[Problem]:
    """Yield skipped heading levels, empty headings, and a document with sections but without bookmarks."""
    level = 0
    found = [element for element in content.tree.walk() if _HEADING.match(element.role)]
    for element in found:
        own, text = int(element.role[2:]), content.text(element)
        if own > level + 1:
            yield "heading", text[:40], f"level {own} after level {level}"
        if not text:
            yield "heading", element.role, "empty"
        level = own
    if found and "/First" not in content.file.Root.get("/Outlines", pikepdf.Dictionary()):
        yield "bookmarks", "", "none, although there are sections"


def links(content: Content) -> Iterator[Problem]:
    """Yield links that say nothing."""
    for element in content.tree.below("/Link"):
        if not content.text(element) and not str(element.node.get("/Alt", "")).strip():
            yield "link", f"page {next(element.spots(), (0, 0))[0] + 1}", "without text"
    for number, page in enumerate(content.file.pages, start=1):
        for note in page.obj.get("/Annots", ()):
            if note.get("/Subtype") == "/Link" and not str(note.get("/Contents", "")).strip():
                yield "link", f"page {number}", "without a description"


def attachments(content: Content) -> Iterator[Problem]:
    """Yield attached files without relationship, without type, or not listed as associated files."""
    listed = {one.objgen for one in content.file.Root.get("/AF", ())}
    for name, spec in content.file.attachments.items():
        held: Any = spec.obj
        if str(held.get("/AFRelationship", "")) not in _RELATIONSHIPS:
            yield "attachment", name, "no relationship"
        if not str(held.EF.F.get("/Subtype", "")).strip("/"):
            yield "attachment", name, "no type"
        if held.objgen not in listed:
            yield "attachment", name, "not among the associated files"


def reading_order(content: Content) -> Iterator[Problem]:
    """Yield a structure that reads the content of a page backwards."""
    positions = {spot: number for number, spot in enumerate(content.order)}
    order = [positions[spot] for spot in content.tree.spots() if spot in positions]
    back = sum(later < earlier for earlier, later in pairwise(order))
    if back > max(2, len(order) // 20):
        yield "reading order", "", f"{back} of {len(order)} parts come before what stands above them"


def untagged(content: Content) -> Iterator[Problem]:
    """Yield pages with text that no structure element holds although the page's content marks it."""
    held = set(content.tree.spots())
    for spot, text in content.marked.items():
        if text.strip() and spot not in held:
            yield "structure", f"page {spot[0] + 1}", f"text outside the structure: {' '.join(text.split())[:40]!r}"


def fonts(content: Content) -> Iterator[Problem]:
    """Yield fonts that are not embedded or cannot be read as text."""
    for entry in content.file.objects:
        if not isinstance(entry, pikepdf.Dictionary) or entry.get("/Type") != "/Font":
            continue
        name = str(entry.get("/BaseFont", "?")).strip("/")
        if "/DescendantFonts" in entry and "/ToUnicode" not in entry:
            yield "font", name, "no ToUnicode"
        descriptor = entry.get("/FontDescriptor")
        if descriptor is not None and not any(f"/FontFile{end}" in descriptor for end in ("", "2", "3")):
            yield "font", name, "not embedded"
