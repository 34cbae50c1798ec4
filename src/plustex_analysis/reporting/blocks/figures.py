"""Numbered blocks: tables and charts."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar

from plustex_analysis.reporting.blocks.base import Block, Column, check_grid
from plustex_analysis.reporting.blocks.inline import Inline


@dataclass(frozen=True, kw_only=True, repr=False)
class Table(Block):
    """A table; the first cell of each row is its header. A ``wide`` one is set on a landscape page."""

    kind: ClassVar[str] = "table"
    anchor: str
    title: str
    subtitle: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    notes: tuple[Inline, ...] = ()
    emphasis: tuple[int, ...] = ()
    wide: bool = False

    def __post_init__(self) -> None:
        """Refuse a ragged table and an empty header, which no reader of a screen could follow."""
        check_grid(f"table {self.anchor}", self.columns, self.rows)


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
    notes: tuple[Inline, ...] = ()
    wide: bool = False

    def __post_init__(self) -> None:
        """Refuse a chart that cannot be read without eyes."""
        if not self.alternative.strip():
            raise ValueError(f"chart {self.anchor}: alternative text is empty")


@dataclass(frozen=True, kw_only=True, repr=False)
class Data(Block):
    """Figures for the data annex alone: as the source has them, not set in the PDF or the page.

    Parameters
    ----------
    name
        The name of its sheet and its file: small letters, digits, underscores.
    kinds
        Of each column: ``text``, ``number``, ``percent`` or ``year``.
    rows
        Figures as numbers, everything else as text.
    """

    kind: ClassVar[str] = "data"
    name: str
    title: str
    subtitle: str
    source: str
    labels: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[str | float, ...], ...]

    def payload(self) -> dict[str, Any]:
        """Return the JSON form; a ledger is for what is printed."""
        shown = {field.name: getattr(self, field.name) for field in fields(self)}
        return {"block": self.kind, **shown, "ledger": []}
