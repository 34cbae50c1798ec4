"""How the closed lists of words, scores and intervals of needs and practices are written in a reader's language."""

import math
from collections.abc import Iterable, Sequence

from plustex_analysis import partnership
from plustex_analysis.practices import Practice, Texts, texts
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.spans import Factor, Span
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.reports import common

TABLES = ("sbs_r_nuts06_r2", "sbs_na_sca_r2", "lfst_r_lfe2emp", "lfst_r_lfu3pers", "lfst_r_lfp2acedu", "trng_lfse_04")
"""The tables that needs and strategies are read from."""

_DIGITS = {"per-cent": 1, "per-thousand": 1, "persons": 1, "euro": 2}
_LARGE = 1000


def theme(say: Words, key: str) -> str:
    """Return the short name of a theme."""
    return say(f"theme-{key}")


def themes(say: Words, keys: Iterable[str]) -> str:
    """Return the short names of themes as a list in the project's order."""
    wanted = set(keys)
    return common.names([theme(say, one.id) for one in partnership.themes() if one.id in wanted], say)


def score(say: Words, value: float) -> str:
    """Return a figure from 0 to 1 as a whole number from 0 to 100."""
    return say.numbers.count(100 * value)


def band(say: Words, value: float, lower: float, upper: float) -> str:
    """Return a figure from 0 to 1 with its range, from 0 to 100; the range alone where no value is known."""
    if math.isnan(lower) or math.isnan(upper):
        return MISSING
    ends = {"lower": score(say, lower), "upper": score(say, upper)}
    if not math.isnan(value):
        return say("band", value=score(say, value), **ends)
    return say("band-unknown") if (lower, upper) == (0.0, 1.0) else say("band-only", **ends)


def span(say: Words, known: Span) -> str:
    """Return a span with its range, from 0 to 100."""
    return band(say, known.value, known.lower, known.upper)


def measured(say: Words, value: float, unit: str) -> str:
    """Return the figure of an indicator with its unit; the sign for a missing figure where there is none."""
    if math.isnan(value):
        return MISSING
    key = unit.replace(" ", "-")
    digits = 0 if abs(value) >= _LARGE else _DIGITS[key]
    return say(f"unit-{key}", value=say.numbers.decimal(value, digits))


def place(say: Words, practice: Practice) -> str:
    """Return where a practice is from: the names of its regions, or its own name of the place."""
    regions = [common.place_name(say, code) for code in donor_regions(practice)]
    where = practice.territory.name
    return f"{where} ({common.names(regions, say)})" if regions and regions != [where] else where


def practice_texts(say: Words, practice: Practice) -> Texts:
    """Return the texts of a practice in the reader's language, or in English where no translation exists."""
    return texts(practice, say.language)


def titles(say: Words, practices: Sequence[Practice]) -> str:
    """Return the titles of practices as a list."""
    return common.names([practice_texts(say, one).title for one in practices], say)


def factor_basis(say: Words, factor: Factor, fits: Sequence[object] = ()) -> str:
    """Say where a factor was read from, or why it is not known."""
    values: dict[str, str] = {}
    if factor.reason == "nearest-donor":
        values["place"] = common.place_name(say, factor.basis[0])
    elif factor.name == "need" and factor.reason != "unknown-need":
        values["themes"] = themes(say, factor.basis)
    elif factor.reason == "conditions-in-part":
        values = {"known": say.numbers.count(len(factor.basis)), "of": say.numbers.count(len(fits))}
    return say(f"reason-{factor.reason}", **values)
