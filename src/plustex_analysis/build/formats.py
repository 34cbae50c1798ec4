"""Which of a document's files an input of its layout takes part in, so that the others can stay.

A template of the PDF says nothing of the page; what is not known to serve one format alone serves all of them.
"""

from collections.abc import Iterable

#: The endings of a document's files.
FORMATS = ("html", "pdf", "xlsx", "zip")
#: Those that carry the data which the document was made from; they must carry the same.
CARRYING_DATA = ("html", "pdf")
_BY_ENDING = {".typ": "pdf", ".ttf": "pdf", ".j2": "html", ".css": "html", ".woff2": "html"}
_BY_BEGINNING = {
    "plustex_analysis/reporting/pdf.py": ("pdf",),
    "plustex_analysis/reporting/attachments.py": ("pdf",),
    "plustex_analysis/reporting/evidence.py": ("pdf",),
    "plustex_analysis/reporting/html.py": ("html",),
    "plustex_analysis/reporting/annex": ("xlsx", "zip"),
    "library jinja2": ("html",),
    "library pikepdf": ("pdf",),
    "library typst": ("pdf",),
    "library xlsxwriter": ("xlsx",),
}


def affected(changed: Iterable[str]) -> tuple[str, ...]:
    """Return the endings of the files that must be laid out anew.

    Parameters
    ----------
    changed
        The names of the inputs that changed, as :class:`~plustex_analysis.build.inputs.Basis` has them.

    Examples
    --------
    >>> affected(["plustex_analysis/reporting/templates/report.typ"])
    ('pdf',)
    >>> affected(["blocks/seal.typ", "library xlsxwriter"])
    ('pdf', 'xlsx')
    >>> affected(["plustex_analysis/reporting/document.py"])
    ('html', 'pdf', 'xlsx', 'zip')
    """
    return tuple(sorted({ending for name in changed for ending in _served(name)}))


def _served(name: str) -> tuple[str, ...]:
    for beginning, endings in _BY_BEGINNING.items():
        if name.startswith(beginning):
            return endings
    for suffix, ending in _BY_ENDING.items():
        if name.endswith(suffix):
            return (ending,)
    return FORMATS
