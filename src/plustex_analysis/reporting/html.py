"""HTML: one file a document, works offline, no script, read from the same JSON form as the PDF."""

from base64 import b64encode
from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from plustex_analysis.reporting.document import Document
from plustex_analysis.reporting.typeface import FOLDER

#: Weight of each face that a page carries, so that charts have the widths they were drawn with, offline too.
_FACES = {400: "SourceSans3-Regular.ttf.woff2", 600: "SourceSans3-Semibold.ttf.woff2"}


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("plustex_analysis.reporting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@lru_cache(maxsize=1)
def _faces() -> dict[int, str]:
    return {weight: b64encode((FOLDER / name).read_bytes()).decode() for weight, name in _FACES.items()}


def fragment(payload: dict[str, Any]) -> str:
    """Return one block as HTML for a notebook."""
    numbered = {"number": "", **payload}
    return _environment().get_template("fragment.html.j2").render(block=numbered)


def html(document: Document) -> str:
    """Return a document as one HTML file."""
    template = _environment().get_template("document.html.j2")
    return template.render(document=document, head=document.title, faces=_faces())


def page(template: str, **values: object) -> str:
    """Return a page that is not made from a notebook, such as the index of a build."""
    return _environment().get_template(template).render(**values)
