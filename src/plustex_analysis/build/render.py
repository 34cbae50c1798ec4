"""From an executed notebook to the files of a document; runs where the notebook ran."""

from collections.abc import Mapping
from typing import Any

from plustex_analysis.reporting.document import from_notebook
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf


def render(notebook: Mapping[str, Any]) -> dict[str, Any]:
    """Return the title of the document that a notebook shows, and its files by ending.

    Raises
    ------
    BuildError
        The notebook shows no document, or Typst refuses it.
    """
    document = from_notebook(notebook)
    return {"title": str(document.title["title"]), "files": {"pdf": pdf(document), "html": html(document).encode()}}


def preload() -> None:
    """Load what the notebooks and the layout need, once, before a process is forked for each document."""
    from plustex_analysis import partnership, profiles  # noqa: PLC0415 - only in the parent
    from plustex_analysis.reporting.language import languages, words  # noqa: PLC0415
    from plustex_analysis.reporting.reports import common, comparison, region  # noqa: F401, PLC0415 - notebooks use them
    from plustex_analysis.reporting.typeface import register  # noqa: PLC0415

    profiles.load()
    register()
    for language in languages():
        for partner in partnership.partners():
            common.country_name(words(language), partner.country)
        common.names(["a", "b"], words(language))
