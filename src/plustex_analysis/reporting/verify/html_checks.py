"""What must hold of a page by itself: language, title, alternative texts, tables, headings, links, no outside address."""

import re
from collections.abc import Iterator
from typing import Any

from plustex_analysis.reporting.verify.html_content import Page
from plustex_analysis.reporting.verify.pdf_checks import Problem, alternative

_OUTSIDE = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(r"(?:url\(|@import)\s*['\"]?\s*(?:https?:)?//[^)'\"\s]*", re.IGNORECASE)
_FETCHES = (
    "src",
    "srcset",
    "data",
    "poster",
    "action",
    "formaction",
    "background",
    "xlink:href",
    "{http://www.w3.org/1999/xlink}href",
)


def metadata(page: Page, locale: str, title: str | None) -> Iterator[Problem]:
    """Yield a missing or wrong language, and a missing title."""
    said, wanted = page.root.get("lang", ""), locale.replace("_", "-")
    if said != wanted:
        yield "language", "html", f"says {said or 'nothing'}, is {wanted}"
    shown = " ".join(page.root.findtext(".//head/title", "").split())
    if not shown or (title is not None and shown != " ".join(title.split())):
        yield "title", "head", f"is {shown!r}, the document's is {title!r}"
    if len(page.root.findall(".//h1")) != 1:
        yield "heading", "h1", "a page has exactly one"


def figures(page: Page) -> Iterator[Problem]:
    """Yield drawings and pictures without a description that says something."""
    for element in page.root.iter("svg", "{*}svg"):
        if element.get("aria-hidden") == "true":
            continue
        told = element.find("{*}desc") if element.find("{*}desc") is not None else element.find("desc")
        problem = alternative("".join(told.itertext()) if told is not None else "")
        if problem:
            yield "alternative text", page.place(element), problem
        if element.get("role") != "img":
            yield "alternative text", page.place(element), "the drawing is no image to a screen reader"
    for element in page.root.iter("img"):
        problem = (
            ""
            if element.get("alt") == "" and element.get("role") == "presentation"
            else alternative(element.get("alt", ""))
        )
        if problem:
            yield "alternative text", page.place(element), problem


def tables(page: Page) -> Iterator[Problem]:
    """Yield tables without caption, headers without scope, empty headers, rows without one."""
    for table in page.root.iter("table"):
        place = page.place(table)
        if not "".join(table.find("caption").itertext() if table.find("caption") is not None else ()).strip():
            yield "table", place, "no caption"
        for cell in table.iter("th"):
            text = "".join(cell.itertext()).strip()
            if not text:
                yield "table", place, "a header is empty"
            if cell.get("scope") not in {"col", "row", "colgroup", "rowgroup"}:
                yield "table", place, f"the header {text[:30]!r} has no scope"
        for row in table.iter("tr"):
            if row.find("th") is None:
                yield "table", place, f"a row without header: {' '.join(''.join(row.itertext()).split())[:40]!r}"


def headings(page: Page) -> Iterator[Problem]:
    """Yield skipped levels and empty headings."""
    level = 0
    for element in page.root.iter("h1", "h2", "h3", "h4", "h5", "h6"):
        own, text = int(element.tag[1]), " ".join("".join(element.itertext()).split())
        if own > level + 1:
            yield "heading", text[:40], f"level {own} after level {level}"
        if not text:
            yield "heading", element.tag, "empty"
        level = own


def links(page: Page) -> Iterator[Problem]:
    """Yield links that say nothing, and those that lead nowhere in the page."""
    ids = {element.get("id") for element in page.root.iter() if element.get("id")}
    for element in page.root.iter("a"):
        text = "".join(element.itertext()).strip() or element.get("aria-label", "").strip()
        target = element.get("href", "")
        if not text:
            yield "link", target[:60], "without text"
        if target.startswith("#") and target[1:] not in ids:
            yield "link", target, "leads to no part of the page"


def outside(page: Page) -> Iterator[Problem]:
    """Yield what a browser would fetch from elsewhere when it shows the page; links that a reader follows are none."""
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            continue
        given: dict[str, Any] = {name: element.get(name) for name in _FETCHES if element.get(name)}
        if element.tag.rpartition("}")[2] in {"link", "use", "image"}:
            given["href"] = element.get("href", "")
        for name, value in given.items():
            if _OUTSIDE.match(value.strip()):
                yield "outside address", page.place(element), f"{name}={value[:80]}"
        style = (element.text or "") if element.tag == "style" else element.get("style", "")
        for found in _IN_STYLE.finditer(style):
            yield "outside address", page.place(element), found.group()[:80]
