"""How long a brief may be."""

from collections.abc import Iterator, Mapping
from typing import Any

from plustex_analysis.reporting.verify.pdf_checks import Problem
from plustex_analysis.reporting.verify.pdf_content import Content

#: After the guide of the IDRC: two pages at most, 1,500 words at most.
PAGES, WORDS = 2, 1500


def brief(content: Content, ledger: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a brief that is longer than its reader's patience."""
    if ledger.get("layout") != "brief":
        return
    if len(content.pages) > PAGES:
        yield "length", "", f"{len(content.pages)} pages; a brief has at most {PAGES}"
    words = len(content.text(content.tree).split())
    if words > WORDS:
        yield "length", "", f"{words} words; a brief has at most {WORDS}"
