"""The files that travel attached to a PDF, so that anyone can check it: the ledger, and the data behind it."""

import zlib
from dataclasses import dataclass
from functools import lru_cache

import pikepdf

from plustex_analysis.reporting.document import Document
from plustex_analysis.reporting.evidence import evidence
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.ledger import ledger_csv

LEDGER, LEDGER_TABLE, EVIDENCE = "ledger.json", "ledger.csv", "evidence.zip"


@dataclass(frozen=True)
class Attachment:
    """A file with its type, what it is to the document (a name of PDF/A-3), and what it holds, in words."""

    name: str
    content: bytes
    kind: str
    relationship: str
    description: str


def attachments(document: Document) -> tuple[Attachment, ...]:
    """Return the ledger, as JSON for the check and as CSV for people, and the data that its figures rest on."""
    say = words(str(document.title["language"]))
    told = say("ledger-description")
    files = [
        Attachment(LEDGER, document.ledger_text.encode(), "application/json", "Supplement", told),
        Attachment(LEDGER_TABLE, ("\ufeff" + ledger_csv(document.ledger)).encode(), "text/csv", "Supplement", told),
    ]
    if any("origin" in entry for entry in document.ledger["entries"]):
        described = say("evidence-description")
        files.append(Attachment(EVIDENCE, evidence(), "application/zip", "Source", described))
    return tuple(files)


@lru_cache(maxsize=4)
def packed(content: bytes) -> bytes:
    """Return a file as a PDF holds it; the data behind the figures are the same in many documents, one after another."""
    return zlib.compress(content)


def attach(file: pikepdf.Pdf, items: tuple[Attachment, ...], *, moment: str) -> None:
    """Attach files to a PDF as PDF/A-3 wants it: type, relationship, description and date, listed by the catalogue.

    Parameters
    ----------
    file
        The PDF, changed in place.
    items
        What to attach.
    moment
        The date of every file, in the form of PDF.
    """
    for item in items:
        made = pikepdf.AttachedFileSpec(
            file, item.content, filename=item.name, mime_type=item.kind, description=item.description, mod_date=moment,
            creation_date=moment,
        )  # fmt: skip
        made.obj.AFRelationship = pikepdf.Name(f"/{item.relationship}")
        made.get_file().obj.write(packed(item.content), filter=pikepdf.Name.FlateDecode)
        file.attachments[item.name] = made
        if made.obj.objgen not in {one.objgen for one in file.Root.get("/AF", ())}:
            file.Root.AF = pikepdf.Array([*file.Root.get("/AF", ()), made.obj])
