"""Blocks: what a notebook cell shows and an exporter lays out.

A block holds finished text in the reader's language and nothing else: markup never enters it, so whatever comes from
data, files or people is set as it stands. In Jupyter a block shows itself; behind that stands one JSON form
(:data:`MIME`), and the exporters for PDF and HTML read only this form.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

MIME = "application/vnd.plustex.block+json"


@dataclass(frozen=True, kw_only=True)
class Block:
    """One element of a document; subclasses add the fields that carry its meaning."""

    kind: ClassVar[str]

    def payload(self) -> dict[str, Any]:
        """Return the JSON form: ``block`` names the kind, the other keys are the fields."""
        return {"block": self.kind, **asdict(self)}

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:  # noqa: ARG002
        from plustex_analysis.reporting.html import fragment  # noqa: PLC0415 - Jinja is needed only when shown

        payload = self.payload()
        return {MIME: payload, "text/html": fragment(payload), "text/plain": repr(self)}

    def __repr__(self) -> str:
        """Name the kind and what identifies it, without the bulk of a chart."""
        return f"<{type(self).__name__} {getattr(self, 'title', '') or getattr(self, 'text', '')!s:.60}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Title(Block):
    """The head of a document and its metadata; each document has exactly one, first."""

    kind: ClassVar[str] = "title"
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
    paragraphs: tuple[str, ...]


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
    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a table: its header and whether it holds figures (set flush right)."""

    label: str
    numeric: bool = True


@dataclass(frozen=True, kw_only=True, repr=False)
class Table(Block):
    """A table; the first cell of each row is its header."""

    kind: ClassVar[str] = "table"
    anchor: str
    title: str
    subtitle: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    notes: tuple[str, ...] = ()
    emphasis: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a ragged table and an empty header, which no reader of a screen could follow."""
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"table {self.anchor}: every row needs {len(self.columns)} cells")
        if any(not column.label.strip() for column in self.columns) or any(not row[0].strip() for row in self.rows):
            raise ValueError(f"table {self.anchor}: every column and every row needs a header")


@dataclass(frozen=True, kw_only=True, repr=False)
class Chart(Block):
    """A drawing with its finding as title, its alternative text and the figures behind it."""

    kind: ClassVar[str] = "chart"
    anchor: str
    title: str
    subtitle: str
    svg: str
    alternative: str
    source: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a chart that cannot be read without eyes."""
        if not self.alternative.strip():
            raise ValueError(f"chart {self.anchor}: alternative text is empty")


@dataclass(frozen=True, kw_only=True, repr=False)
class Note(Block):
    """What a reader must know before using the figures: coverage, gaps, limits."""

    kind: ClassVar[str] = "note"
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Source:
    """A source: how it is cited, and where it is."""

    text: str
    url: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class Sources(Block):
    """The sources of all figures of a document."""

    kind: ClassVar[str] = "sources"
    title: str
    items: tuple[Source, ...]
