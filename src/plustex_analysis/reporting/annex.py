"""The data annex of a document: a workbook and a data package of its tables and of figures for the annex alone."""

from plustex_analysis.reporting import structure
from plustex_analysis.reporting.annex_fill import sheets_to_fill
from plustex_analysis.reporting.annex_package import package
from plustex_analysis.reporting.annex_tables import data_tables, document_tables
from plustex_analysis.reporting.annex_xlsx import Cover, workbook
from plustex_analysis.reporting.document import Document
from plustex_analysis.reporting.language import Words, words

_HEADS = ("cover", "contents", "notes", "sheet", "title", "note", "text")


def annex(document: Document) -> dict[str, bytes]:
    """Return the files of a document's data annex by their ending: ``xlsx`` and ``zip``.

    Both hold every table and the figures behind every chart, as printed, and what the document shows for its annex
    alone, such as a region's official figures with their flags. The workbook has also sheets to fill in, where the
    document has a plan or figures to watch.
    """
    say = words(str(document.title["language"]))
    published = [*document_tables(document, say), *data_tables(document)]
    head = cover(document, say)
    name = f"{document.title['report']}-{document.title['region']}-{say.language}".lower().replace("_", "-")
    return {
        "xlsx": workbook(head, [*published, *sheets_to_fill(document, say)]),
        "zip": package(name, head.title, document.language, published),
    }


def cover(document: Document, say: Words) -> Cover:
    """Return the words of the workbook's first sheets."""
    labels = document.title["labels"]
    sources = [
        item["text"] + (f" {item['url']}" if item["url"] else "")
        for block in structure.walk(document.blocks)
        if block["block"] == "sources"
        for item in block["items"]
    ]
    facts = tuple((str(name), str(text)) for name, text in document.title["facts"])
    return Cover(
        title=say("annex-title-of", title=str(document.title["title"])),
        language=document.language,
        publisher=str(labels["publisher"]),
        lines=(
            ("", say("annex-about")),
            *facts,
            (say("annex-edition"), str(labels["edition"])),
            *(("", text) for text in sources),
        ),
        notes=(
            ("[x]", say("annex-sign-missing")),
            ("[c]", say("annex-sign-confidential")),
            (say("annex-flag"), say("annex-flag-note")),
            (say("annex-printed"), say("annex-printed-note")),
        ),
        words={name: say(f"annex-{name}") for name in _HEADS},
    )
