"""What changed from one edition to the next: figures that moved, documents, practices, vintages of the data."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from plustex_analysis.reporting.numbers import Numbers
from plustex_analysis.site.content import Content, Figure
from plustex_analysis.site.edition import Document, Edition

_PRACTICES, _YAML = "data/practices/", ".yaml"
#: Questions about official figures, not about what is made of them.
_OFFICIAL = frozenset({"level", "change"})
_PRINTED = Numbers("en_GB")


@dataclass(frozen=True)
class Move:
    """One question to which two editions print different answers."""

    question: Mapping[str, Any]
    before: Figure
    after: Figure


@dataclass(frozen=True)
class Vintage:
    """A table of which the two editions used different states; an empty one was not used."""

    title: str
    dataset: str
    before: str
    after: str


@dataclass(frozen=True)
class Turn:
    """What is new, what is gone, and what is there in both editions but not the same."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class Changes:
    """What changed since an earlier edition.

    Attributes
    ----------
    moves
        By place: persons employed and what follows from them in the place itself first, then the same elsewhere,
        then all else; each with the largest relative change first.
    documents, practices
        The names of the documents in the manifests, and the ids of the practices.
    """

    since: Edition
    moves: Mapping[str, tuple[Move, ...]]
    documents: Turn
    practices: Turn
    vintages: tuple[Vintage, ...]

    @property
    def moved(self) -> int:
        """How many questions are answered differently; one that documents of several places print counts once."""
        return len({json.dumps(move.question, sort_keys=True) for moves in self.moves.values() for move in moves})


def compare(before: Edition, after: Edition, read: Callable[[Edition, Document], Content]) -> Changes:
    """Return what changed between two editions.

    Parameters
    ----------
    before, after
        The editions.
    read
        Gives the content of a document of an edition.
    """
    old, new = _figures(before, read), _figures(after, read)
    moves = {place: _told(place, moved(old.get(place, {}), figures)) for place, figures in new.items()}
    return Changes(
        before,
        {place: found for place, found in moves.items() if found},
        turn(*({one.key: _digests(one) for one in edition.documents} for edition in (before, after))),
        turn(_practices(before.data), _practices(after.data)),
        tuple(_vintages(before.vintages, after.vintages)),
    )


def moved(before: Mapping[str, Figure], after: Mapping[str, Figure]) -> tuple[Move, ...]:
    """Return the questions asked in both whose answers print differently, the largest relative change first.

    Examples
    --------
    >>> old, new = {'{"op": "level"}': Figure(10.0, "decimal", 0)}, {'{"op": "level"}': Figure(12.0, "decimal", 0)}
    >>> [(move.question, move.after.value) for move in moved(old, new)]
    [({'op': 'level'}, 12.0)]
    """
    found = [
        Move(json.loads(key), before[key], figure)
        for key, figure in sorted(after.items())
        if key in before and printed(_PRINTED, before[key]) != printed(_PRINTED, figure)
    ]
    return tuple(sorted(found, key=_size, reverse=True))


def turn(before: Mapping[str, object], after: Mapping[str, object]) -> Turn:
    """Return what is new, gone and changed between two collections of named things.

    Examples
    --------
    >>> turn({"a": 1, "b": 2}, {"b": 3, "c": 4})
    Turn(new=('c',), gone=('a',), changed=('b',))
    """
    return Turn(
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(before.keys() - after.keys())),
        tuple(sorted(key for key in after.keys() & before.keys() if after[key] != before[key])),
    )


def printed(numbers: Numbers, figure: Figure) -> str:
    """Return a figure as it is printed in a language."""
    return numbers.again(figure.form, figure.digits, figure.value)


def _told(place: str, moves: Iterable[Move]) -> tuple[Move, ...]:
    """Return moves in the order in which a reader of a place wants to see them."""

    def rank(move: Move) -> int:
        official = move.question.get("op") in _OFFICIAL
        return (1 if move.question.get("region") != place else 0) if official else 2

    return tuple(sorted(moves, key=rank))


def _size(move: Move) -> float:
    base = max(abs(move.before.value), abs(move.after.value))
    return abs(move.after.value - move.before.value) / base if base else 0.0


def _figures(edition: Edition, read: Callable[[Edition, Document], Content]) -> dict[str, dict[str, Figure]]:
    found: dict[str, dict[str, Figure]] = {}
    for document in edition.documents:
        found.setdefault(document.place, {}).update(read(edition, document).figures)
    return found


def _digests(document: Document) -> list[str]:
    return [file.digest for file in document.files]


def _practices(data: Mapping[str, str]) -> dict[str, str]:
    names = {name: name.removeprefix(_PRACTICES).removesuffix(_YAML) for name in data if name.endswith(_YAML)}
    return {key: data[name] for name, key in names.items() if name.startswith(_PRACTICES) and "/" not in key and data[name]}  # fmt: skip


def practices(edition: Edition) -> Mapping[str, str]:
    """Return the digest of each practice's record that an edition was made from, by the practice's id."""
    return _practices(edition.data)


def _vintages(before: Mapping[str, Mapping[str, str]], after: Mapping[str, Mapping[str, str]]) -> Iterable[Vintage]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old is None or new is None or old["checksum"] != new["checksum"]:
            told = new or old or {}
            yield Vintage(told["title"], told["dataset"], (old or {}).get("extracted", ""), (new or {}).get("extracted", ""))  # fmt: skip
