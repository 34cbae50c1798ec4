"""What a policy document advises: messages, recommendations, steps; and an analyst's commentary."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from plustex_analysis.reporting.blocks.base import Block, Column, Source, check_grid, layout_labels
from plustex_analysis.reporting.blocks.inline import Inline

Certainty = Literal["high", "medium", "low", "unknown"]
Scope = Literal["whole", "part"]


@dataclass(frozen=True, kw_only=True)
class Message:
    """One key message: the estimate in large type, what it says, how sure it is and why."""

    estimate: str
    text: Inline
    sure: Inline
    certainty: Certainty
    label: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class Messages(Block):
    """The key messages of a brief, side by side: at most three."""

    kind: ClassVar[str] = "messages"
    title: str
    items: tuple[Message, ...]
    language: str

    def __post_init__(self) -> None:
        """Refuse more messages than a reader keeps in mind, and none."""
        if not 1 <= len(self.items) <= 3:  # noqa: PLR2004 - the docstring says three
            raise ValueError(f"messages {self.title!r}: one to three, not {len(self.items)}")

    def payload(self) -> dict[str, Any]:
        """Return the JSON form with the words for each degree of certainty."""
        names = [f"certainty-{item.certainty}" for item in self.items]
        return {**super().payload(), "labels": layout_labels(self.language, *names)}


@dataclass(frozen=True, kw_only=True, repr=False)
class Recommendation(Block):
    """A practice worth taking up: what of it, why, what is there, what is missing, and what to beware of.

    Parameters
    ----------
    anchor, number, title
        The key for references; the number as printed; what is recommended, as a heading of ``level``.
    take_up
        What to take up, in a sentence.
    scope
        The whole practice, or a part of it.
    language
        Whose words name the parts of the card.
    facts
        Name and text of what identifies the practice, such as place and years.
    reasons, missing, cautions
        Why here; the work of adaptation, in order; what to beware of.
    columns, rows
        The factors of success: the first cell of each row names the factor.
    sources
        Where the practice is documented.
    """

    kind: ClassVar[str] = "recommendation"
    anchor: str
    number: str
    title: str
    take_up: Inline
    scope: Scope
    language: str
    facts: tuple[tuple[str, str], ...] = ()
    reasons: tuple[Inline, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    missing: tuple[Inline, ...] = ()
    cautions: tuple[Inline, ...] = ()
    sources: tuple[Source, ...] = ()
    level: int = 3

    def __post_init__(self) -> None:
        """Refuse a table of factors without headers."""
        check_grid(f"recommendation {self.anchor}", self.columns, self.rows)

    def payload(self) -> dict[str, Any]:
        """Return the JSON form with the words that name the parts of the card."""
        parts = ("reasons", "factors", "missing", "cautions", "card-sources", "colon")
        labels = layout_labels(self.language, f"take-up-{self.scope}", *parts)
        number = layout_labels(self.language, "recommendation-number", number=self.number)
        return {**super().payload(), "labels": {**labels, "number": number["recommendation-number"]}}


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step of a plan: what is done, by whom, by when, and what shows that it is done."""

    what: Inline
    actor: str
    time: str
    shown_by: Inline = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class Steps(Block):
    """A plan of action: steps in their order."""

    kind: ClassVar[str] = "steps"
    items: tuple[Step, ...]
    language: str
    title: str = ""

    def payload(self) -> dict[str, Any]:
        """Return the JSON form with the words for who, when and what shows it."""
        return {**super().payload(), "labels": layout_labels(self.language, "actor", "time", "shown-by", "colon")}


@dataclass(frozen=True, kw_only=True, repr=False)
class Columns(Block):
    """Blocks side by side where there is room, one after the other elsewhere; read column by column.

    Parameters
    ----------
    columns
        The blocks of each column: two or three columns.
    widths
        Their shares of the width; equal when empty.
    """

    kind: ClassVar[str] = "columns"
    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Refuse one column, more than three, and widths that do not fit."""
        if len(self.columns) not in {2, 3} or len(self.widths) not in {0, len(self.columns)}:
            raise ValueError("columns: two or three, and as many widths or none")

    def payload(self) -> dict[str, Any]:
        """Return the JSON form: each column a list of blocks."""
        inner = [[block.payload() for block in column] for column in self.columns]
        return {"block": self.kind, "columns": inner, "widths": self.widths or (1,) * len(self.columns)}


@dataclass(frozen=True, kw_only=True, repr=False)
class Group(Block):
    """Blocks shown by one cell, one after the other; in a document they stand as if shown singly."""

    kind: ClassVar[str] = "group"
    blocks: tuple[Block, ...] = ()

    def payload(self) -> dict[str, Any]:
        """Return the JSON form: a list of blocks."""
        return {"block": self.kind, "blocks": [block.payload() for block in self.blocks]}


@dataclass(frozen=True, kw_only=True, repr=False)
class Commentary(Block):
    """What an analyst wrote, as parsed text (see :mod:`plustex_analysis.reporting.commentary`); may be empty."""

    kind: ClassVar[str] = "commentary"
    title: str
    note: str = ""
    parts: tuple[Mapping[str, Any], ...] = field(default_factory=tuple)
