"""What has been formatted: every number, year, code and quoted text, with its value, its form and its origin.

The formatter (:class:`~plustex_analysis.reporting.numbers.Numbers`) and the messages write here while a notebook runs;
each block takes what was written since the block before it. Nothing here changes a text.
"""

import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from plustex_analysis.reporting.origin import Origin, Traced
from plustex_analysis.reporting.tokens import numeric_tokens

#: More than any notebook writes; an analyst's session of days must not grow without end.
_MOST = 200_000


@dataclass(frozen=True)
class Record:
    """One formatted text.

    ``kind`` is ``figure``, ``year``, ``code``, ``things`` (a count of what the document itself shows), ``date``,
    ``wording`` (fixed in a message) or ``quoted`` (part of a name or text from a file); ``form`` the formatter's
    method and its digits; ``source`` the message or the file of what is no figure.
    """

    text: str
    kind: str
    value: float | None = None
    form: tuple[str, int] | None = None
    origin: Origin | None = None
    source: str = ""

    def payload(self) -> dict[str, Any]:
        """Return the JSON form, without what is empty."""
        return {
            "text": self.text,
            "kind": self.kind,
            **({} if self.value is None else {"value": float(self.value)}),
            **({} if self.form is None else {"form": list(self.form)}),
            **({} if self.origin is None else {"unit": self.origin.unit, "origin": self.origin.payload()}),
            **({"source": self.source} if self.source else {}),
        }


@dataclass(frozen=True)
class Stretch:
    """What was written between two blocks, and what before it in the same document."""

    records: list[Record]
    start: int
    end: int

    @property
    def own(self) -> Sequence[Record]:
        """What was written while the block was made."""
        return self.records[self.start : self.end]

    @property
    def earlier(self) -> Sequence[Record]:
        """What was written before it."""
        return self.records[: self.start]


@dataclass
class _Book:
    """What was written since a document began, and how much of it belongs to a block already."""

    records: list[Record] = field(default_factory=list)
    taken: int = 0


_book = _Book()


def record(
    text: str, kind: str, *, value: float | None = None, form: tuple[str, int] | None = None, source: str = ""
) -> str:
    """Write down a formatted text and return it unchanged."""
    origin = value.origin if isinstance(value, Traced) else None
    if len(_book.records) >= _MOST:
        begin()
    _book.records.append(Record(text, kind, value, form, origin, source))
    return text


def quote(text: str, source: str) -> str:
    """Return a name or a text of a file as it stands; its numbers are the file's, named by ``source``.

    Parameters
    ----------
    text
        A title, a name, a sentence that people wrote.
    source
        The file below ``data/`` that says so, such as ``practices/otir2020.yaml``.

    Examples
    --------
    >>> quote("OTIR2020", "practices/otir2020.yaml")
    'OTIR2020'
    """
    if numeric_tokens(text):
        record(text, "quoted", source=source)
    return text


def drawn(figures: Iterable[Traced]) -> None:
    """Write down the figures that a chart draws from plain numbers, so that those it prints are known by their value.

    Parameters
    ----------
    figures
        The answers to the questions behind the frame.
    """
    for figure in figures:
        if math.isfinite(figure):
            record("", "figure", value=figure)


def take() -> Stretch:
    """Return what was written since the last call: what belongs to the block now made."""
    start, _book.taken = _book.taken, len(_book.records)
    return Stretch(_book.records, start, _book.taken)


def begin() -> Stretch:
    """Begin a new document with the block now made: what was written before that block is no part of it."""
    own = take().own
    _book.records, _book.taken = list(own), len(own)
    return Stretch(_book.records, 0, len(own))


def _after_fork() -> None:
    _book.records, _book.taken = [], 0


os.register_at_fork(after_in_child=_after_fork)
