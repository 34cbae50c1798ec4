"""From an executed notebook to the files of a document; runs where the notebook ran."""

import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from plustex_analysis import reads
from plustex_analysis.build.family import Links
from plustex_analysis.build.files import Files, digest_of, name_of, places
from plustex_analysis.build.plan import PARTNERSHIP
from plustex_analysis.build.warm.task import digest
from plustex_analysis.reporting.annex import annex
from plustex_analysis.reporting.blocks import MIME
from plustex_analysis.reporting.document import Document, from_notebook
from plustex_analysis.reporting.html import Sibling, fragment, html
from plustex_analysis.reporting.pdf import pdf


def render(
    notebook: Mapping[str, Any], *, expected: str = "", report: str = "", links: Links | None = None
) -> dict[str, Any]:
    """Lay out the document that a notebook shows.

    Parameters
    ----------
    notebook
        As executed.
    expected
        The digest of the blocks that are laid out already; if the notebook shows the same, they are left.
    report
        What its files are called, if not as its title block says.
    links
        The document's family, which its page leads to.

    Returns
    -------
    dict
        ``blocks``, the digest of the blocks; ``same``, whether they are the expected ones; ``title`` and ``files``, by
        ending: the document's title and its files, of which there are none if they are the same.

    Raises
    ------
    BuildError
        The notebook shows no document, or Typst refuses it.
    """
    found = blocks_digest(notebook)
    document = from_notebook(_as_stored(notebook))
    same = found == expected
    files = {} if same else _files(document, report or str(document.title["report"]), links or {})
    return {"title": str(document.title["title"]), "files": files, "blocks": found, "same": same}


def _files(document: Document, report: str, links: Links) -> dict[str, bytes]:
    """Return the files of a document by their ending; the page leads to the others, its family and the index."""
    beside = {"PDF": f"{report}.pdf", "XLSX": f"{report}.xlsx", "CSV": f"{report}.zip"}
    index = f"../../index.html#{document.title['region'] or PARTNERSHIP}"
    languages = [Sibling(code, f"../{code}/{report}.html", name) for code, name in links.get("languages", {}).items()]
    others = {told: f"{name}.html" for name, told in links.get("reports", {}).items()}
    page = html(document, siblings=languages, others=others, files=beside, index=index)
    return {"pdf": pdf(document), "html": page.encode(), **annex(document)}


def _as_stored(notebook: Mapping[str, Any]) -> Any:
    """Return a notebook as it reads back from its file, keys in order: the same layout comes of it now and later."""
    return json.loads(json.dumps(notebook, sort_keys=True))


def blocks_digest(notebook: Mapping[str, Any]) -> str:
    """Return the digest of what a notebook shows its readers: its blocks, in order, and nothing else."""
    return digest(
        *(json.dumps(block, sort_keys=True, ensure_ascii=False) for block in (data[MIME] for data in _shown(notebook)))
    )


def render_here(notebook: Mapping[str, Any], **options: Any) -> dict[str, Any]:
    """Lay out in the process in which the notebook ran; ``options`` are those of :func:`render`.

    Beside what :func:`render` returns there are ``reads``, the digest of each file and folder that the notebook read, and
    ``seconds``, the time that this took. What the layout reads does not count: it attaches the data behind the figures,
    and as long as the figures are the same, the data that are attached already prove them.
    """
    start = time.perf_counter()
    read = {name: digest_of(Path(path), name) for path in reads.found() if (name := name_of(path))}
    laid_out = render(notebook, **options)
    return {**laid_out, "reads": dict(sorted(read.items())), "seconds": time.perf_counter() - start}


def refresh(notebook: Mapping[str, Any]) -> None:
    """Show the blocks of a stored notebook anew as HTML, as if it had been executed with the present templates."""
    for data in _shown(notebook):
        data["text/html"] = fragment(data[MIME]).splitlines(keepends=True)


def _shown(notebook: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            if MIME in output.get("data", {}):
                yield output["data"]


def preload() -> None:
    """Load what the notebooks and the layout need, once, before a process is forked for each document."""
    files = Files()
    files.digests(files.all_data())  # so that the children need not; before any reading is noted
    reads.follow(places().values())
    from plustex_analysis import partnership, practices, profiles  # noqa: PLC0415 - only in the parent
    from plustex_analysis.build.rehearsal import languages_wanted, partnership_wanted  # noqa: PLC0415
    from plustex_analysis.reporting.evidence import evidence  # noqa: PLC0415
    from plustex_analysis.reporting.language import words  # noqa: PLC0415
    from plustex_analysis.reporting.reports import (  # noqa: F401, PLC0415 - notebooks use them
        brief,
        common,
        comparison,
        meetings,
        region,
        theme,
    )
    from plustex_analysis.reporting.reports import partnership as _partnership  # noqa: F401, PLC0415 - likewise
    from plustex_analysis.reporting.typeface import register  # noqa: PLC0415

    profiles.load()
    if partnership_wanted():
        practices.load_memory()
    evidence()
    register()
    for language in languages_wanted():
        for partner in partnership.partners():
            common.country_name(words(language), partner.country)
        common.names(["a", "b"], words(language))
