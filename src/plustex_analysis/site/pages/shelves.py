"""Documents and practices as pages list them."""

from collections.abc import Iterable, Sequence
from typing import Any

from plustex_analysis import practices as catalogue
from plustex_analysis.build.family import report_name
from plustex_analysis.practices import Practice
from plustex_analysis.reporting.language import languages, words
from plustex_analysis.site.edition import Document, File
from plustex_analysis.site.pages.frame import Tongue

#: The files that hold data rather than text, and what people call a file where that is not its ending.
DATA = ("xlsx", "zip")
_KINDS = {"zip": "CSV", "html": ""}
Row = dict[str, Any]


def groups(tongue: Tongue, documents: Iterable[Document]) -> list[Row]:
    """Return documents by report; those in the language of the page come first."""
    found: dict[str, list[Document]] = {}
    for document in documents:
        found.setdefault(document.report, []).append(document)
    named = sorted((report_name(report, tongue.language), report) for report in found)
    return [
        {"id": f"report-{report}", "name": name, "documents": [row(tongue, one) for one in ordered(tongue, found[report])]}
        for name, report in named
    ]  # fmt: skip


def row(tongue: Tongue, document: Document) -> Row:
    """Return one document: title, language, page and files with their sizes."""
    return {
        "title": document.title,
        "tag": tag(document.language),
        "speech": speech(document.language),
        "page": document.page,
        "failed": document.failed,
        "files": [_file(tongue, file) for file in document.files],
    }


def _file(tongue: Tongue, file: File) -> Row:
    kind = _KINDS.get(file.ending, file.ending.upper()) or tongue.say("site-read")
    return {"kind": kind, "size": tongue.size(file.size), "path": file.path, "download": file.ending in DATA}


def ordered(tongue: Tongue, documents: Iterable[Document]) -> list[Document]:
    """Return documents with those in the language of the page first, then English ones, then by language."""
    order = (tongue.language, *languages())
    return sorted(documents, key=lambda one: (order.index(one.language) if one.language in order else len(order), one.language, one.report))  # fmt: skip


def tag(language: str) -> str:
    """Return the tag of a document's language."""
    return words(language).tag if language in languages() else language


def speech(language: str) -> str:
    """Return what a language calls itself."""
    return words(language)("language-name") if language in languages() else language


def cards(tongue: Tongue, practices: Sequence[Practice], *, note: bool = True) -> list[Row]:
    """Return practices as cards, by title."""
    found = []
    for practice in practices:
        texts = catalogue.texts(practice, tongue.language)
        place = practice.territory.name if note else ""
        found.append({"title": texts.title, "summary": texts.summary, "tag": tag(texts.language), "page": f"practices/{practice.id}.html", "note": place})  # fmt: skip
    return sorted(found, key=lambda one: str(one["title"]).casefold())
