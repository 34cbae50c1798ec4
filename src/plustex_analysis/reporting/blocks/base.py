"""What every block has: a kind, one JSON form, and a look in Jupyter."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ClassVar, Self

from plustex_analysis.reporting import recorder
from plustex_analysis.reporting.ledger import entries

MIME = "application/vnd.plustex.block+json"


@dataclass(frozen=True, kw_only=True)
class Block:
    """One element of a document; subclasses add the fields that carry its meaning."""

    kind: ClassVar[str]
    #: Whether a block of this kind begins a document.
    begins: ClassVar[bool] = False
    _stretch: ClassVar[recorder.Stretch]

    def __new__(cls, *_: object, **__: object) -> Self:
        """Take from the recorder the numbers formatted for this block: its arguments exist, nothing later does."""
        made = super().__new__(cls)
        object.__setattr__(made, "_stretch", recorder.begin() if cls.begins else recorder.take())
        return made

    def payload(self) -> dict[str, Any]:
        """Return the JSON form: ``block`` names the kind, ``ledger`` where its numbers come from, the rest are the fields."""
        shown = {"block": self.kind, **plain(self)}
        return {**shown, "ledger": entries(shown, self._stretch)}

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:  # noqa: ARG002
        from plustex_analysis.reporting.html import fragment  # noqa: PLC0415 - Jinja is needed only when shown

        payload = self.payload()
        return {MIME: payload, "text/html": fragment(payload), "text/plain": repr(self)}

    def __repr__(self) -> str:
        """Name the kind and what identifies it, without the bulk of a chart."""
        return f"<{type(self).__name__} {getattr(self, 'title', '') or getattr(self, 'text', '')!s:.60}>"


def plain(value: Any) -> Any:
    """Return a value with every dataclass in it as a dictionary; text and figures are shared, not copied.

    Examples
    --------
    >>> plain((Column(label="2014"), 1.5))
    ({'label': '2014', 'numeric': True}, 1.5)
    """
    if isinstance(value, str | float | int) or value is None:
        return value
    if isinstance(value, tuple):
        return tuple(plain(part) for part in value)
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a table: its header and whether it holds figures (set flush right)."""

    label: str
    numeric: bool = True


@dataclass(frozen=True, kw_only=True)
class Source:
    """A source: how it is cited, where it is, and the language of the citation if that is not the document's."""

    text: str
    url: str = ""
    language: str = ""


def check_grid(name: str, columns: Iterable[Column], rows: Iterable[tuple[str, ...]]) -> None:
    """Refuse a ragged table and an empty header, which no reader of a screen could follow.

    Raises
    ------
    ValueError
        Names the table.
    """
    labels = [column.label for column in columns]
    found = list(rows)
    if any(len(row) != len(labels) for row in found):
        raise ValueError(f"{name}: every row needs {len(labels)} cells")
    if any(not label.strip() for label in labels) or any(not row[0].strip() for row in found):
        raise ValueError(f"{name}: every column and every row needs a header")


def layout_labels(language: str, *names: str, **values: str) -> dict[str, str]:
    """Return messages of ``layout.ftl`` that the exporters set beside a block, by the part after ``layout-``."""
    from plustex_analysis.reporting.language import words  # noqa: PLC0415 - Fluent is needed by few blocks

    say = words(language)
    return {name: say(f"layout-{name}", **values) for name in names}
