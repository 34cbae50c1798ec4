"""The page over what changed since the edition before, and the file of all figures that moved."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from plustex_analysis import practices as catalogue
from plustex_analysis.build.family import report_name
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.site.changes import Changes, Turn
from plustex_analysis.site.edition import Edition
from plustex_analysis.site.pages import moves, shelves
from plustex_analysis.site.pages.frame import Page, Tongue
from plustex_analysis.site.places import Place, kind
from plustex_analysis.site.wording import question

PAGE, FILE = "changes.html", "changes.csv"


def changes_page(tongue: Tongue) -> Page:
    """Return the page; where no edition was kept it says so."""
    say, changes = tongue.say, tongue.site.changes
    lead = say("site-changes-first")
    if changes is not None:
        lead = say("site-changes-lead", before=tongue.date(changes.since.made), after=tongue.date(tongue.site.edition.made))  # fmt: skip
    title = say("site-changes")
    values = {
        "lead": lead,
        "trail": tongue.trail(("", title)),
        "changes": _told(tongue, changes) if changes is not None else None,
    }
    return Page(PAGE, "changes.html.j2", title, lead, values, tongue.entry(PAGE, title, say("site-page")))


def changes_file(tongue: Tongue, changes: Changes) -> bytes:
    """Return all figures that moved as CSV: place, question, the values before and now."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    say = tongue.say
    writer.writerow([say("territory"), *(say(f"site-changes-{name}") for name in ("question", "before", "after"))])
    for place, found in changes.moves.items():
        for move in found:
            told = question(say, move.question).lstrip("=+-@")  # nothing that a spreadsheet takes for a formula
            writer.writerow([place, told, repr(move.before.value), repr(move.after.value)])
    return buffer.getvalue().encode("utf-8-sig")


def _told(tongue: Tongue, changes: Changes) -> dict[str, Any]:
    return {
        "moved": tongue.count(changes.moved),
        "places": [_place(tongue, changes, place) for place in changes.moves],
        "vintages": changes.vintages,
        "practices": _turn(tongue, "practices", changes.practices, [_practice(tongue, changes.practices)]),
        "documents": _turn(tongue, "documents", changes.documents, [_documents(tongue, changes)]),
    }


def _place(tongue: Tongue, changes: Changes, code: str) -> dict[str, Any]:
    say, found = tongue.say, changes.moves[code]
    count, more = tongue.count(len(found)), ""
    if len(found) > moves.MOST:
        more = say("site-changes-figures-more", shown=tongue.count(moves.MOST), count=count)
    name = Place(code, kind(code), ()).name(say)
    return {"name": name, "count": count, "more": more, "rows": moves.rows(tongue, found[: moves.MOST])}


def _turn(tongue: Tongue, what: str, turn: Turn, lists: Iterable[dict[str, list[Any]]]) -> dict[str, Any]:
    say, count = tongue.say, tongue.count
    text = say(f"site-changes-{what}-count", new=count(len(turn.new)), gone=count(len(turn.gone)), changed=count(len(turn.changed)))  # fmt: skip
    named = [(say(f"site-changes-{name}"), rows) for found in lists for name, rows in found.items() if rows]
    return {"text": text, "lists": named}


def _practice(tongue: Tongue, turn: Turn) -> dict[str, list[Any]]:
    shown = {one.id for one in tongue.site.practices}
    up = "../" * tongue.path(PAGE).count("/")

    def row(name: str) -> dict[str, str]:
        try:
            texts = catalogue.texts(catalogue.practice(name), tongue.language)
        except UnknownCodeError:  # gone since, so that nothing but its id is known
            return {"title": name, "page": "", "tag": "", "note": ""}
        page = f"{up}{tongue.path(f'practices/{name}.html')}" if name in shown else ""
        return {"title": texts.title, "page": page, "tag": shelves.tag(texts.language), "note": ""}

    return {part: [row(name) for name in getattr(turn, part)] for part in ("new", "gone", "changed")}


def _documents(tongue: Tongue, changes: Changes) -> dict[str, list[Any]]:
    """Return the documents that are new and gone; those made anew are counted only, since most builds make many."""
    up = "../" * tongue.path(PAGE).count("/")

    def rows(edition: Edition, keys: Iterable[str], root: str) -> list[dict[str, str]]:
        wanted = set(keys)
        return [
            {
                "title": one.title,
                "page": f"{up}{root}{one.page}",
                "tag": shelves.tag(one.language),
                "note": f"{report_name(one.report, tongue.language)}, {shelves.speech(one.language)}",
            }
            for one in edition.documents
            if one.key in wanted
        ]

    before = changes.since
    return {
        "new": rows(tongue.site.edition, changes.documents.new, ""),
        "gone": rows(before, changes.documents.gone, f"editions/{before.folder.name}/"),
    }
