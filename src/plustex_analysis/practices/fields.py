"""The kinds of value in a practice's record, each with its own check: a code, a date, an address, an unknown."""

import re
import unicodedata
from collections import Counter
from datetime import date
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from plustex_analysis.practices.vocabulary import COUNTRIES, ONGOING, UNKNOWN
from plustex_analysis.yamlfile import hidden

T = TypeVar("T")

_UNPRINTABLE = {"Cc", "Cs", "Cn", "Co"}
_NUTS2 = re.compile(r"[A-Z]{2}[0-9A-Z]{2}")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _country(code: str) -> str:
    if code not in COUNTRIES:
        raise ValueError(f"unknown country {code!r}; known: {' '.join(sorted(COUNTRIES))}")
    return code


def looks_like_nuts2(code: str) -> bool:
    """Say whether a code has the form of a NUTS 2 region, whatever the version."""
    return _NUTS2.fullmatch(code) is not None and code[:2] in COUNTRIES


def _nuts2(code: str) -> str:
    if not looks_like_nuts2(code):
        raise ValueError(f"{code!r} is not a NUTS 2 code: two letters of a country and two more signs, as in ITI1")
    return code


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or "." not in parts.netloc or re.search(r"\s", text):
        raise ValueError(f"{text!r} is not a web address: http:// or https://, a host, no blanks")
    return text


def _known(value: object) -> object:
    """Read ``unknown`` as nothing, and a list as the tuple that strict reading wants from here on."""
    if value == UNKNOWN:
        return None
    return tuple(value) if isinstance(value, list) else value


def _written(value: object) -> object:
    """Accept a year that is given without quotes."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _date(text: str) -> str:
    if text == ONGOING or (_DATE.fullmatch(text) and _exists((text + "-01-01")[:10])):
        return text
    raise ValueError(f"{text!r} is not a date: 2014, 2014-05, 2014-05-31, or for an end {ONGOING}")


def _clean(text: str) -> str:
    if text == UNKNOWN:
        raise ValueError(f"{UNKNOWN!r} where a text is needed")
    if hid := hidden(text):
        raise ValueError(f"holds the hidden character {hid}")
    bad = next((sign for sign in text if unicodedata.category(sign) in _UNPRINTABLE and sign not in "\n\t"), None)
    if bad is not None:
        raise ValueError(f"holds the unprintable character U+{ord(bad):04X}")
    return text


def _on_one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise ValueError("must stand on one line")
    return text


def _some(items: tuple[T, ...]) -> tuple[T, ...]:
    if not items:
        raise ValueError("expected at least one")
    return items


def unique(items: tuple[T, ...]) -> tuple[T, ...]:
    """Return the items; a ``ValueError`` names those that are given twice."""
    twice = [item for item, times in Counter(items).items() if times > 1]
    if twice:
        raise ValueError(f"given twice: {', '.join(map(str, twice))}")
    return items


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_clean)]
Line = Annotated[Text, AfterValidator(_on_one_line)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Title = Annotated[Line, Field(max_length=100)]
Summary = Annotated[Line, Field(max_length=200)]
Country = Annotated[str, AfterValidator(_country)]
Nuts2 = Annotated[str, AfterValidator(_nuts2)]
Url = Annotated[str, AfterValidator(_url)]
Digits = BeforeValidator(_written)
When = Annotated[str, Digits, AfterValidator(_date)]
Year = Annotated[int, Field(strict=True, ge=1800, le=2100)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Some = Annotated[tuple[T, ...], AfterValidator(_some), AfterValidator(unique)]
Maybe = Annotated[T | None, BeforeValidator(_known)]
"""A value or ``null`` (also written ``unknown``); an empty list says that the sources give none."""
