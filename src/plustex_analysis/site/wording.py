"""A question of the ledger in the reader's words: which figure, of what, when."""

from collections.abc import Iterator, Mapping
from typing import Any

from plustex_analysis import practices
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.language import Words
from plustex_analysis.site.places import region_in

_MEASURES = {
    "persons": "persons-employed.label",
    "local_units": "local-units.label",
    "wages": "wages.label",
    "share": "share.label",
    "location_quotient": "location-quotient.label",
    "persons_per_unit": "persons-per-unit.label",
    "wages_per_person": "wages-per-person.label",
}
_ENDS = {"least": "lower", "most": "upper"}
_YEARS = ("first", "base", "year", "last")


def question(say: Words, asked: Mapping[str, Any]) -> str:
    """Return a question in a language: the subject, then what it is narrowed to.

    Examples
    --------
    >>> from plustex_analysis.reporting.language import words
    >>> question(words("en"), {"op": "level", "measure": "persons", "nace": "C13", "region": "ITI1", "year": 2014})
    'Persons employed: Toscana, Textiles (C13), 2014'
    """
    if "of" in asked:
        inner = dict.fromkeys(question(say, part) for part in asked["of"])
        return f"{say('site-question', subject='calculation')}{say('colon')} {'; '.join(inner)}"
    narrowed = ", ".join(dict.fromkeys(part for part in _narrowed(say, asked) if part))
    return f"{_subject(say, asked)}{say('colon')} {narrowed}" if narrowed else _subject(say, asked)


def _subject(say: Words, asked: Mapping[str, Any]) -> str:
    measure = _MEASURES.get(str(asked.get("measure")))
    if measure and asked["op"] == "level":
        return say(measure)
    subject = say("site-question", subject=asked["op"])
    return f"{subject} ({say(measure)})" if measure else subject


def _narrowed(say: Words, asked: Mapping[str, Any]) -> Iterator[str]:
    for key in ("region", "other"):
        yield region_in(say.language, str(asked[key])) if key in asked else ""
    yield _message(say, "industry-{}.label", asked.get("nace"), "division-{}")
    for theme in str(asked.get("theme") or asked.get("themes") or "").split():
        yield _message(say, "theme-{}", theme)
    yield _practice(say.language, asked["name"]) if "name" in asked else ""
    yield _message(say, "strategy-{}", asked.get("strategy"))
    yield _message(say, "indicator-{}", asked.get("indicator"))
    for key in ("which", "part", "what", "measured", "end", "state"):
        yield _part(say, asked.get(key))
    years = [str(asked[key]) for key in _YEARS if key in asked]
    yield "\u2013".join(dict.fromkeys(years))


def _message(say: Words, message: str, value: object, other: str = "") -> str:
    """Return the message of a word from a closed list, or the word itself where no message has it."""
    if value is None or value == "":
        return ""
    for pattern in (message, other):
        name = pattern.format(value)
        if pattern and say.has(name.partition(".")[0]):
            return say(name)
    return str(value)


def _part(say: Words, value: object) -> str:
    if value is None or value == "value":
        return ""
    text = _ENDS.get(str(value), str(value))
    for pattern in ("factor-{}", "shift-{}"):
        if say.has(pattern.format(text)):
            return say(pattern.format(text))
    return say("site-part", part=text, name=text.replace("_", " "))


@lru_cache(maxsize=2048)
def _practice(language: str, name: str) -> str:
    try:
        return practices.texts(practices.practice(name), language).title
    except UnknownCodeError:
        return name
