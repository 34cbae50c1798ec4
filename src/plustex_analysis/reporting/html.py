"""HTML: one file a document, works offline, no script, read from the same JSON form as the PDF."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from plustex_analysis.reporting.blocks import own
from plustex_analysis.reporting.document import Document, figure_csv
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.typeface import FOLDER

#: Weight of each face that a page carries, so that charts have the widths they were drawn with, offline too.
_FACES = {400: "SourceSans3-Regular.ttf.woff2", 600: "SourceSans3-Semibold.ttf.woff2"}


@dataclass(frozen=True)
class Sibling:
    """The same document in another language: its language tag, the language's own name, where it is from here."""

    tag: str
    name: str
    href: str


def fragment(payload: dict[str, Any]) -> str:
    """Return one block as HTML for a notebook."""
    return _environment().get_template("fragment.html.j2").render(block=_unnumbered(payload))


def _unnumbered(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return a block as it stands outside of a document: without a number, and so are the blocks within it."""
    inner: dict[str, Any] = {}
    if payload["block"] == "columns":
        inner["columns"] = [[_unnumbered(block) for block in column] for column in payload["columns"]]
    elif payload["block"] == "group":
        inner["blocks"] = [_unnumbered(block) for block in payload["blocks"]]
    return {"number": "", **payload, **inner}


def html(
    document: Document,
    *,
    siblings: Sequence[Sibling] = (),
    others: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
    index: str = "",
) -> str:
    """Return a document as one HTML file.

    Parameters
    ----------
    document
        The document.
    siblings
        The same document in other languages, as far as they are in the same edition.
    others
        Other documents in this language about the same place: what to call each, and where it is from here.
    files
        Other files of the same document: what to call each, and where it is from here.
    index
        Where the list of all documents and their languages is from here.
    """
    own = str(document.title["language"])
    here = Sibling(own, words(own)("language-name"), "")
    tongues = sorted([*siblings, here], key=lambda one: (one.tag != "en", one.tag)) if siblings else []
    template = _environment().get_template("document.html.j2")
    return template.render(
        document=document, head=document.title, faces=_faces(), tongues=tongues, others=others or {}, files=files or {}, index=index, ledger=_ledger(document)
    )  # fmt: skip


def page(template: str, **values: object) -> str:
    """Return a page that is not made from a notebook, such as the index of a build."""
    return _environment().get_template(template).render(**values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("plustex_analysis.reporting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(figure_data=_figure_data, own_html=_own_html)
    return environment


@lru_cache(maxsize=1)
def _faces() -> dict[int, str]:
    return {weight: b64encode((FOLDER / name).read_bytes()).decode() for weight, name in _FACES.items()}


def _ledger(document: Document) -> dict[str, str]:
    """Return the document's ledger as the address of a file inside the page, and what to call it."""
    content = document.ledger_text.encode()
    address = f"data:application/json;base64,{b64encode(content).decode()}"
    return {"address": address, "name": words(str(document.title["language"]))("ledger-link")}


def _figure_data(figure: Mapping[str, Any]) -> str:
    """Return the figures of a chart or a table as the address of a CSV file inside the page."""
    return f"data:text/csv;charset=utf-8;base64,{b64encode(figure_csv(figure).encode('utf-8-sig')).decode()}"


def _own_html(payload: Mapping[str, Any]) -> Markup:
    """Return a block of an analyst's own kind, by the template beside it; values are escaped there too."""
    source = own.template(payload["block"], "html.j2")
    return Markup(_environment().from_string(source).render(block=payload))  # noqa: S704 - rendered with autoescape
