"""From an executed notebook to the files of a document; runs where the notebook ran."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from plustex_analysis.build.warm.task import digest
from plustex_analysis.reporting.blocks import MIME
from plustex_analysis.reporting.document import from_notebook
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf


def render(notebook: Mapping[str, Any], *, expected: str = "") -> dict[str, Any]:
    """Lay out the document that a notebook shows.

    Parameters
    ----------
    notebook
        As executed.
    expected
        The digest of the blocks that are laid out already; if the notebook shows the same, they are left.

    Returns
    -------
    dict
        ``blocks``, the digest of the blocks; ``same``, whether they are the expected ones; ``title`` and ``files``, by
        ending: the notebook's title and its files, of which there are none if they are the same.

    Raises
    ------
    BuildError
        The notebook shows no document, or Typst refuses it.
    """
    found = blocks_digest(notebook)
    document = from_notebook(notebook)
    same = found == expected
    files = {} if same else {"pdf": pdf(document), "html": html(document).encode()}
    return {"title": str(document.title["title"]), "files": files, "blocks": found, "same": same}


def blocks_digest(notebook: Mapping[str, Any]) -> str:
    """Return the digest of what a notebook shows its readers: its blocks, in order, and nothing else."""
    return digest(*(json.dumps(block, sort_keys=True, ensure_ascii=False) for block in _blocks(notebook)))


def _blocks(notebook: Mapping[str, Any]) -> Iterator[Any]:
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            if MIME in output.get("data", {}):
                yield output["data"][MIME]


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
