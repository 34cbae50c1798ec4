"""HTML: one file a document, works offline, no script, read from the same JSON form as the PDF."""

from functools import lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from plustex_analysis.reporting.document import Document


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("plustex_analysis.reporting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def fragment(payload: dict[str, Any]) -> str:
    """Return one block as HTML for a notebook."""
    numbered = {"number": "", **payload}
    return _environment().get_template("fragment.html.j2").render(block=numbered)


def html(document: Document) -> str:
    """Return a document as one HTML file."""
    return _environment().get_template("document.html.j2").render(document=document, head=document.title)


def page(template: str, **values: object) -> str:
    """Return a page that is not made from a notebook, such as the index of a build."""
    return _environment().get_template(template).render(**values)
