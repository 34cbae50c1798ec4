"""Blocks: what a notebook cell shows and an exporter lays out.

A block holds finished text in the reader's language and nothing else: markup never enters it, so whatever comes from
data, files or people is set as it stands. In Jupyter a block shows itself; behind that stands one JSON form
(:data:`MIME`), and the exporters for PDF and HTML read only this form. An analyst's own kinds of block are attributes
of this module too (:mod:`plustex_analysis.reporting.blocks.own`).
"""

from plustex_analysis.reporting.blocks import own
from plustex_analysis.reporting.blocks.base import MIME, Block, Column, Source
from plustex_analysis.reporting.blocks.figures import Chart, Data, Table
from plustex_analysis.reporting.blocks.inline import Emphasis, Inline, Link, Ref, Run, Strong, plain, sentence
from plustex_analysis.reporting.blocks.parts import (
    Findings,
    Heading,
    KeyFigure,
    KeyFigures,
    Note,
    Sources,
    Text,
    Title,
)
from plustex_analysis.reporting.blocks.policy import (
    Columns,
    Commentary,
    Group,
    Message,
    Messages,
    Recommendation,
    Step,
    Steps,
)

__all__ = [
    "MIME", "Block", "Chart", "Column", "Columns", "Commentary", "Data", "Emphasis", "Findings", "Group", "Heading", "Inline", "KeyFigure",
    "KeyFigures", "Link", "Message", "Messages", "Note", "Recommendation", "Ref", "Run", "Source", "Sources", "Step", "Steps",
    "Strong", "Table", "Text", "Title", "plain", "sentence",
]  # fmt: skip


def __getattr__(name: str) -> object:
    found = {} if name.startswith("_") else own.kinds()
    if name not in found:
        raise AttributeError(f"no block {name!r}; it has {', '.join(sorted([*__all__, *found]))}")
    return found[name]
