"""The head, the running text and the closing lists of a document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from plustex_analysis.reporting.blocks.base import Block, Source
from plustex_analysis.reporting.blocks.inline import Inline


@dataclass(frozen=True, kw_only=True, repr=False)
class Title(Block):
    """The head of a document and its metadata; each document has exactly one, first.

    ``layout`` is ``"report"``, or ``"brief"`` for a document of two pages at most.
    """

    kind: ClassVar[str] = "title"
    begins: ClassVar[bool] = True
    title: str
    subtitle: str
    kicker: str
    language: str
    locale: str
    region: str
    report: str
    description: str
    keywords: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    layout: Literal["report", "brief"] = "report"


@dataclass(frozen=True, kw_only=True, repr=False)
class Heading(Block):
    """A heading; levels follow each other without a skip."""

    kind: ClassVar[str] = "heading"
    text: str
    anchor: str
    level: int = 2


@dataclass(frozen=True, kw_only=True, repr=False)
class Text(Block):
    """Paragraphs of running text."""

    kind: ClassVar[str] = "text"
    paragraphs: tuple[Inline, ...]


@dataclass(frozen=True, kw_only=True)
class KeyFigure:
    """One tile: a figure, what it measures, and what to compare it with."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class KeyFigures(Block):
    """A row of tiles."""

    kind: ClassVar[str] = "key-figures"
    title: str
    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class Findings(Block):
    """Sentences that carry the message, each chosen by the numbers."""

    kind: ClassVar[str] = "findings"
    title: str
    items: tuple[Inline, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class Note(Block):
    """What a reader must know before using the figures: coverage, gaps, limits."""

    kind: ClassVar[str] = "note"
    title: str
    items: tuple[Inline, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class Sources(Block):
    """The sources of all figures of a document."""

    kind: ClassVar[str] = "sources"
    title: str
    items: tuple[Source, ...]
