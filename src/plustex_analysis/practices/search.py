"""Find practices by words, without regard to case, accents and hyphens."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.partnership.names import folded
from plustex_analysis.practices.load import practices, stubs
from plustex_analysis.practices.model import Practice, Stub

WEIGHTS = {"title": 8, "territory": 4, "theme": 2, "body": 2, "summary": 1}
"""How much a word counts by where it stands."""

_WHOLE, _BEGINNING = 2, 1


@dataclass(frozen=True)
class Found:
    """A practice that holds all the words looked for, how well, and where they stand."""

    record: Practice | Stub
    score: int
    where: tuple[str, ...]


def find(text: str) -> tuple[Found, ...]:
    """Return the practices and stubs that hold every word of a text, the best match first.

    A word matches a whole word or the beginning of one, in the title, the territory (its name, countries and NUTS
    codes), the names of the themes, the body in charge or the summary. The score adds, for each word, the weight of
    every field it stands in, twice that for a whole word; ties are in the order of the ids.

    Raises
    ------
    InputError
        The text holds no word.

    Examples
    --------
    >>> [found.record.id for found in find("LODZ incubator")]
    ['art-inkubator']
    """
    words = folded(text).split()
    if not words:
        raise InputError(f"nothing to look for in {text!r}")
    records: list[Practice | Stub] = [*practices(), *stubs()]
    found = [match for record in records if (match := _match(record, words))]
    return tuple(sorted(found, key=lambda match: (-match.score, match.record.id)))


def _match(record: Practice | Stub, words: Iterable[str]) -> Found | None:
    fields = {name: folded(text).split() for name, text in _texts(record)}
    score, where = 0, set[str]()
    for word in words:
        hits = {name: _fit(word, field) * WEIGHTS[name] for name, field in fields.items()}
        if not any(hits.values()):
            return None
        score += sum(hits.values())
        where |= {name for name, points in hits.items() if points}
    return Found(record, score, tuple(name for name in WEIGHTS if name in where))


def _fit(word: str, field: list[str]) -> int:
    if word in field:
        return _WHOLE
    return _BEGINNING if any(other.startswith(word) for other in field) else 0


def _texts(record: Practice | Stub) -> Iterator[tuple[str, str]]:
    """Yield the texts that are searched, by the field they count for."""
    territory = record.territory
    yield "title", record.title
    yield "territory", " ".join((territory.name, *(territory.countries or ()), *(territory.nuts2 or ())))
    if isinstance(record, Practice):
        names = (theme.title for theme in partnership.themes() if theme.number in record.themes)
        yield "theme", " ".join(text for title in names for text in title.model_dump().values() if text)
        yield "summary", record.summary
        if record.body:
            yield "body", " ".join((record.body.name, *(record.body.partners or ())))
