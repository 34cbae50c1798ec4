"""From an executed notebook to the files of a document; runs where the notebook ran."""

import json
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from plustex_analysis import reads
from plustex_analysis.build.family import Links
from plustex_analysis.build.files import Files, digest_of, name_of, places
from plustex_analysis.build.formats import FORMATS
from plustex_analysis.build.plan import PARTNERSHIP
from plustex_analysis.build.warm.task import digest
from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.blocks import MIME
from plustex_analysis.reporting.document import Document, assemble, payloads
from plustex_analysis.reporting.pdf import pdf

#: Loaded when they are first used; but that would be in each child.
_LATER = (
    "plustex_analysis.reporting.annex", "plustex_analysis.reporting.html", "scipy.optimize", "scipy.sparse.csgraph", "scipy.special",
)  # fmt: skip


def render(
    notebook: Mapping[str, Any],
    *,
    expected: str = "",
    report: str = "",
    links: Links | None = None,
    formats: Collection[str] = (),
    stored: str = "",
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
    formats
        The endings of the files that are wanted; all of them when none is named.
    stored
        The digest of its blocks, of a notebook that was read from its file: there the blocks are as they read back.

    Returns
    -------
    dict
        ``blocks``, the digest of the blocks; ``same``, whether they are the expected ones; ``title`` and ``files``, by
        ending: the document's title and its files, of which there are none if they are the same.

    Raises
    ------
    BuildError
        The notebook shows no document, a cell failed to show its result, or Typst refuses it.
    """
    if trouble := _hidden_error(notebook):
        raise BuildError(f"a cell could not show its result: {trouble}")
    found, shown = (stored, payloads(notebook)) if stored else _read_back(payloads(notebook))
    document = assemble(shown)
    wanted = () if found == expected else formats or FORMATS
    files: dict[str, bytes] = {}
    if "pdf" in wanted:
        files["pdf"] = pdf(document)
    if "html" in wanted:
        files["html"] = _page(document, report or str(document.title["report"]), links or {}).encode()
    if "xlsx" in wanted or "zip" in wanted:
        from plustex_analysis.reporting.annex import annex  # noqa: PLC0415 - a template of the PDF needs no annex

        files |= {ending: data for ending, data in annex(document).items() if ending in wanted}
    return {"title": str(document.title["title"]), "files": files, "blocks": found, "same": not wanted}


def _read_back(blocks: Iterable[Mapping[str, Any]]) -> tuple[str, Iterator[dict[str, Any]]]:
    """Return the digest of blocks, and the blocks as they will read back from a file: the same layout now and later."""
    texts = [json.dumps(block, sort_keys=True, ensure_ascii=False) for block in blocks]
    return digest(*texts), map(json.loads, texts)


def _hidden_error(notebook: Mapping[str, Any]) -> str:
    """Return what went wrong while a cell showed its result: Jupyter prints such an error and goes on without the block."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            stream = output.get("text", ()) if output.get("output_type") == "stream" else ()
            text = "".join(stream) or "\n".join(output.get("traceback", ()))
            if "Traceback (most recent call last)" in text:
                return str(text.strip().splitlines()[-1])
    return ""


def _page(document: Document, report: str, links: Links) -> str:
    """Return the page of a document, which leads to its other files, its family and the index."""
    from plustex_analysis.reporting.html import Sibling, html  # noqa: PLC0415 - a template of the PDF needs no page

    beside = {"PDF": f"{report}.pdf", "XLSX": f"{report}.xlsx", "CSV": f"{report}.zip"}
    index = f"../../index.html#{document.title['region'] or PARTNERSHIP}"
    languages = [Sibling(code, name, f"../{code}/{report}.html") for code, name in links.get("languages", {}).items()]
    others = {told: f"{name}.html" for name, told in links.get("reports", {}).items()}
    return html(document, siblings=languages, others=others, files=beside, index=index)


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


def refresh(notebook: Mapping[str, Any]) -> bool:
    """Show the blocks of a stored notebook anew as HTML, as with the present templates; return whether any is another."""
    from plustex_analysis.reporting.html import fragment  # noqa: PLC0415 - as above

    other = False
    for data in _shown(notebook):
        before, data["text/html"] = data.get("text/html"), fragment(data[MIME]).splitlines(keepends=True)
        other = other or data["text/html"] != before
    return other


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
    for part in _LATER:
        import_module(part)
    evidence()
    register()
    for language in languages_wanted():
        words(language).bundle.read()
        for partner in partnership.partners():
            common.country_name(words(language), partner.country)
        common.names(["a", "b"], words(language))
