"""Runs the checks over a file or a folder."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pikepdf

from plustex_analysis.errors import BuildError, InputError
from plustex_analysis.reporting.attachments import EVIDENCE, LEDGER
from plustex_analysis.reporting.verify import html_checks, limits, numbers, parity, pdf_checks, tongue, tongues
from plustex_analysis.reporting.verify.finding import Finding
from plustex_analysis.reporting.verify.html_content import Page, read_html
from plustex_analysis.reporting.verify.pdf_checks import Problem
from plustex_analysis.reporting.verify.pdf_content import Content, addresses, read_pdf, whole_addresses
from plustex_analysis.reporting.verify.recompute import answers

Ledger = dict[str, Any]
#: What the extra "verify" brings, and the module that shows that it is there.
_TOOLS = {"page-validation": "page", "pypdfium2": "pypdfium2"}


@dataclass
class _Seen:
    """What the checks of single files leave for the checks between files."""

    pdfs: dict[Path, Content] = field(default_factory=dict)
    pages: dict[Path, Page] = field(default_factory=dict)
    ledgers: dict[Path, Ledger] = field(default_factory=dict)
    evidence: dict[str, bytes] = field(default_factory=dict)
    rests_on: dict[Path, str] = field(default_factory=dict)


def check_folder(
    folder: Path, *, progress: Callable[[str], None] = lambda _: None, compute: bool = True
) -> list[Finding]:
    """Check every PDF, HTML page and workbook below a folder, and that they agree with each other.

    Parameters
    ----------
    folder
        What ``plustex build`` wrote; documents are recognised by the ledger inside them.
    progress
        Told the name of each file before it is checked.
    compute
        Whether to compute every figure again, which takes seconds.

    Raises
    ------
    InputError
        There is no document in the folder.
    """
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".pdf", ".html"} and path.name != "index.html")
    if not files:
        raise InputError(f"{folder}: no document there (PDF or HTML)")
    return _check(files, folder, progress, compute=compute)


def check_file(path: Path, *, compute: bool = True) -> list[Finding]:
    """Check one document by itself."""
    if not path.is_file():
        raise InputError(f"{path}: no such file")
    return _check([path], path.parent, lambda _: None, compute=compute)


def _check(files: Iterable[Path], folder: Path, progress: Callable[[str], None], *, compute: bool) -> list[Finding]:
    _need_tools()
    seen, found = _Seen(), []
    for path in files:
        name = path.relative_to(folder).as_posix()
        progress(name)
        problems = _pdf(path, seen) if path.suffix == ".pdf" else _html(path, seen)
        found += [Finding(name, *problem) for problem in problems]
    for path, problem in (*_formats(seen), *_tongues(seen), *(_recomputed(seen) if compute else ())):
        found.append(Finding(path.relative_to(folder).as_posix(), *problem))
    return sorted(set(found))


def _need_tools() -> None:
    missing = [name for name, module in _TOOLS.items() if find_spec(module) is None]
    if missing:
        raise InputError(
            f"to verify documents, install {' and '.join(missing)}: pip install 'plustex-analysis[verify]'"
        )


def _pdf(path: Path, seen: _Seen) -> Iterator[Problem]:
    data = path.read_bytes()
    try:
        content = read_pdf(data)
    except (pikepdf.PdfError, ValueError) as error:
        yield "file", "", f"cannot be read: {error}"
        return
    yield from pdf_checks.conformance(data)
    ledger = _attached(content)
    seen.pdfs[path] = content
    if ledger is None:
        yield "ledger", "", f"no {LEDGER} is attached"
        return
    seen.ledgers[path] = ledger
    _keep_evidence(path, content, seen)
    yield from pdf_checks.metadata(content, ledger["locale"], ledger.get("title"))
    own = (
        pdf_checks.figures, pdf_checks.tables, pdf_checks.headings, pdf_checks.links, pdf_checks.attachments,
        pdf_checks.reading_order, pdf_checks.untagged, pdf_checks.fonts,
    )  # fmt: skip
    for check in own:
        yield from check(content)
    yield from limits.brief(content, ledger)
    yield from tongue.spoken(content.text(content.tree), ledger["language"])
    texts = [*_pages(content), *_alternatives(content)]
    counted = {content.text(label).strip(".") for label in content.tree.below("/Lbl")}
    missing = numbers.unledgered(texts, ledger, pages=len(content.pages), counted=counted)
    for place, what in (*missing, *numbers.unexplained(ledger)):
        yield "number", place, what


def _attached(content: Content) -> Ledger | None:
    data = content.attachment(LEDGER)
    return None if data is None else dict(json.loads(data))


def _keep_evidence(path: Path, content: Content, seen: _Seen) -> None:
    data = content.attachment(EVIDENCE)
    if data is not None:
        digest = sha256(data).hexdigest()
        seen.evidence[digest] = data
        seen.rests_on[path] = digest


def _pages(content: Content) -> Iterator[tuple[str, str]]:
    """Yield the text of each page; the numbers of pages are known there."""
    for number, (page, text) in enumerate(zip(content.file.pages, content.pages, strict=True), start=1):
        yield f"{number}. page", whole_addresses(text, addresses(page))


def _alternatives(content: Content) -> Iterator[tuple[str, str]]:
    for position, element in enumerate(content.tree.below("/Figure"), start=1):
        yield f"alternative text of figure {position}", str(element.node.get("/Alt", ""))


def _html(path: Path, seen: _Seen) -> Iterator[Problem]:
    page = read_html(path.read_bytes())
    seen.pages[path] = page
    yield from html_checks.outside(page)
    ledger = page.ledger()
    if ledger is None:
        yield "ledger", "", f"the page offers no {LEDGER}"
        return
    seen.ledgers[path] = ledger
    yield from html_checks.metadata(page, ledger["locale"], ledger.get("title"))
    for check in (html_checks.figures, html_checks.tables, html_checks.headings, html_checks.links):
        yield from check(page)
    yield from tongue.spoken(" ".join(text for _, text in page.texts()), ledger["language"])
    for place, what in (*numbers.unledgered(page.texts(), ledger), *numbers.unexplained(ledger)):
        yield "number", place, what


def _formats(seen: _Seen) -> Iterator[tuple[Path, Problem]]:
    for path, content in seen.pdfs.items():
        other = path.with_suffix(".html")
        if other in seen.pages:
            yield from ((path, problem) for problem in parity.formats(content, seen.pages[other]))
            if path in seen.ledgers and other in seen.ledgers:
                yield from ((path, problem) for problem in parity.ledgers(seen.ledgers[path], seen.ledgers[other]))


def _tongues(seen: _Seen) -> Iterator[tuple[Path, Problem]]:
    groups: dict[tuple[str, ...], list[tuple[Path, Ledger]]] = {}
    for path, ledger in seen.ledgers.items():
        subject = (ledger["report"], ledger["region"], str(ledger.get("subject", "")), path.suffix)
        groups.setdefault(subject, []).append((path, ledger))
    for group in groups.values():
        named = {str(path): path for path, _ in group}
        pages = [(str(path), seen.pages[path]) for path, _ in group if path in seen.pages]
        same = parity.same_blocks([(str(path), ledger) for path, ledger in group])
        for name, problem in (*same, *tongues.same_parts(pages), *tongues.as_much(pages)):
            yield named[name], problem


def _recomputed(seen: _Seen) -> Iterator[tuple[Path, Problem]]:
    """Answer the questions of all documents that rest on the same data at once."""
    for digest, data in seen.evidence.items():
        paths = [path for path, rests in seen.rests_on.items() if rests == digest]
        asked = {
            json.dumps(origin, sort_keys=True): origin
            for path in paths
            for origin in numbers.questions(seen.ledgers[path])
        }
        try:
            given = dict(zip(asked, answers(data, list(asked.values())), strict=True))
        except BuildError as error:
            yield from ((path, ("number", EVIDENCE, str(error))) for path in paths)
            continue
        for path in paths:
            yield from ((path, problem) for problem in _compared(path, seen.ledgers[path], given))
    for path, ledger in seen.ledgers.items():
        if path.suffix == ".pdf" and path not in seen.rests_on and numbers.questions(ledger):
            yield path, ("number", "", f"no {EVIDENCE} is attached to compute its figures from")


def _compared(path: Path, ledger: Ledger, given: Mapping[str, float | str]) -> Iterator[Problem]:
    known = {
        position: given[json.dumps(entry["origin"], sort_keys=True)]
        for position, entry in enumerate(ledger["entries"])
        if "origin" in entry
    }
    yield from (("number", place, what) for place, what in numbers.recomputed(ledger, known))
    book = path.with_suffix(".xlsx")
    if book.is_file():
        yield from parity.sheet(book, ledger, known)
