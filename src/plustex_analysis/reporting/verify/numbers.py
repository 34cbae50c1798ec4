"""Numbers: each one of a document is in its ledger, and comes out the same when it is computed again."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from plustex_analysis.reporting.language import MessageError, fixed_numbers, words
from plustex_analysis.reporting.ledger import UNKNOWN
from plustex_analysis.reporting.numbers import Numbers
from plustex_analysis.reporting.tokens import bare, normal, numeric_tokens

Ledger = Mapping[str, Any]
Problem = tuple[str, str]
#: In a PDF a no-break space may come out as an ordinary one: groups of digits that may be one number or several.
_SPACED = re.compile(r"(?<![\d.,\u00a0])\d{1,3}(?: \d{3})+(?!\d)")
_GROUPED = re.compile(r"\d{1,3}(?:\u00a0\d{3})+")
_YEARS = range(1900, 2100)


def unledgered(
    texts: Iterable[tuple[str, str]], ledger: Ledger, *, pages: int = 0, counted: Collection[str] = ()
) -> Iterator[Problem]:
    """Yield each number of a text that the ledger does not have, with its place.

    Parameters
    ----------
    texts
        Places and texts.
    ledger
        The document's ledger.
    pages
        How many pages there are: the numbers up to it are known in places that end in ``page``.
    counted
        The numbers that count the items of lists.
    """
    known = {line["text"] for line in ledger["lines"]}
    known |= {bare(text) for text in known} | set(counted)
    grouped = _groups(known)
    for place, text in texts:
        for token in _tokens(text, known, grouped):
            if token in known or bare(token) in known:
                continue
            if _part_of_code(token, known):
                continue
            if place.endswith("page") and token.isdigit() and 0 < int(token) <= pages:
                continue
            yield place, f"the number {token} is not in the ledger: …{_around(text, token)}…"


def spaced_tokens(text: str, known: Collection[str]) -> Iterator[str]:
    r"""Yield the numbers of a text in which groups of three may be set apart by ordinary spaces.

    Where such groups can be read as numbers that are known, they are read so; as one number elsewhere.

    Examples
    --------
    >>> list(spaced_tokens("1 086 207 082", {"1\u00a0086", "207\u00a0082"}))
    ['1\xa0086', '207\xa0082']
    """
    yield from _tokens(text, known, _groups(known))


def _groups(known: Iterable[str]) -> set[str]:
    return {group for token in known for group in _GROUPED.findall(token)}


def _tokens(text: str, known: Collection[str], grouped: Collection[str]) -> tuple[str, ...]:
    def read(found: re.Match[str]) -> str:
        groups = found.group().split(" ")
        return " ".join(_read(groups, grouped, known) or ["\u00a0".join(groups)])

    return numeric_tokens(_SPACED.sub(read, text))


def _read(groups: Sequence[str], grouped: Collection[str], known: Collection[str]) -> list[str]:
    """Return groups of digits as known numbers, the longest first; nothing where they are none."""
    for length in range(len(groups), 0, -1):
        one, rest = "\u00a0".join(groups[:length]), groups[length:]
        if (one in grouped if length > 1 else one in known) and (
            tail := _read(rest, grouped, known) if rest else []
        ) is not None:
            if rest and not tail:
                continue
            return [one, *tail]
    return []


def _part_of_code(token: str, known: Collection[str]) -> bool:
    """Tell whether a token is what a line break leaves of a known code."""
    long = len(token) > 2 and any(map(str.isalpha, token))  # noqa: PLR2004 - shorter ends are too common
    return long and any(code.endswith(token) or code.startswith(token) for code in known)


def _around(text: str, token: str) -> str:
    at = max(normal(text).find(token), 0)
    return " ".join(text[max(at - 30, 0) : at + len(token) + 30].split())


def unexplained(ledger: Ledger) -> Iterator[Problem]:
    """Yield each line of a ledger whose number has no origin, or is not what its kind says."""
    say = words(str(ledger["language"]))
    for line in ledger["lines"]:
        for position in line["is"]:
            entry = ledger["entries"][position]
            problem = _unexplained(line["text"], entry, say.language, say.numbers)
            if problem:
                yield f"block {line['block']} {line['place']}", f"{line['text']}: {problem}"


def _unexplained(text: str, entry: Mapping[str, Any], language: str, numbers: Numbers) -> str:
    match entry["kind"]:
        case "unknown":
            return "its origin is unknown"
        case "figure" if "origin" not in entry:
            return "a figure without origin"
        case "year" if int(entry["value"]) not in _YEARS or str(int(entry["value"])) != text:
            return "not the year of its record"
        case "wording" if text not in _fixed(language, entry["source"]):
            return f"not in the message {entry['source']}"
        case "date" if text not in numeric_tokens(numbers.day(date.fromisoformat(entry["source"]))):
            return f"not the date {entry['source']}"
    return "" if entry["kind"] != UNKNOWN else "its origin is unknown"


def _fixed(language: str, message: str) -> set[str]:
    try:
        found = fixed_numbers(language, message)
    except MessageError:
        return set()
    return {*found, *map(bare, found)}


def questions(ledger: Ledger) -> list[Mapping[str, Any]]:
    """Return the origins of a ledger's figures, in the order of its entries."""
    return [entry["origin"] for entry in ledger["entries"] if "origin" in entry]


def recomputed(ledger: Ledger, answers: Mapping[int, float | str]) -> Iterator[Problem]:
    """Yield each line that prints something else than the answer gives; an answer may be the error met instead.

    Parameters
    ----------
    ledger
        The document's ledger.
    answers
        The answer, or an error in words, by the position of the entry.
    """
    numbers = Numbers(str(ledger["locale"]))
    for line in ledger["lines"]:
        for position in line["is"]:
            if position not in answers:
                continue
            given, entry = answers[position], ledger["entries"][position]
            place = f"block {line['block']} {line['place']}"
            if isinstance(given, str):
                yield place, f"{line['text']}: cannot be computed again: {given}"
                continue
            again = normal(numbers.again(entry["form"][0], entry["form"][1], given))
            if bare(line["text"]) != bare(again):
                yield place, f"printed {line['text']}, computed again {again} ({entry['origin']['op']})"
