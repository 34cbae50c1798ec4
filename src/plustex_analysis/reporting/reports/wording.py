"""How the closed lists of words, scores and intervals of needs and practices are written in a reader's language."""

import math
from collections.abc import Iterable, Sequence

from plustex_analysis import partnership
from plustex_analysis.partnership.names import folded
from plustex_analysis.practices import Match, Practice, Recommendations, Texts, texts
from plustex_analysis.practices.choice import Recommendation
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.spans import Factor, Name
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.facts import policy
from plustex_analysis.reporting.facts.policy import Strategy
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.recorder import quote
from plustex_analysis.reporting.reports import common

TABLES = policy.TABLES

_DIGITS = {"per-cent": 1, "per-thousand": 1, "persons": 1, "euro": 2}
_LARGE = 1000
_POINTS = 100.0
ENDS: tuple[facts.End, ...] = ("value", "lower", "upper")


def theme(say: Words, key: str) -> str:
    """Return the short name of a theme."""
    return say(f"theme-{key}")


def themes(say: Words, keys: Iterable[str]) -> str:
    """Return the short names of themes in the project's order; some hold “and”, so that no other joins them."""
    wanted = set(keys)
    return ", ".join(theme(say, one.id) for one in partnership.themes() if one.id in wanted)


def score(say: Words, points: float) -> str:
    """Return a figure from 0 to 100 as a whole number."""
    return say.numbers.count(points)


def band(say: Words, value: float, lower: float, upper: float) -> str:
    """Return a figure from 0 to 100 with its range; the range alone where no value is known."""
    if math.isnan(lower) or math.isnan(upper):
        return MISSING
    ends = {"lower": score(say, lower), "upper": score(say, upper)}
    if not math.isnan(value):
        return say("band", value=score(say, value), **ends)
    return say("band-unknown") if (lower, upper) == (0.0, _POINTS) else say("band-only", **ends)


def need_points(region: str, theme: str, year: int) -> tuple[float, float, float]:
    """Return a region's need for a theme and the ends of its range, from 0 to 100."""
    value, lower, upper = (facts.need(region, theme, year, end) for end in ENDS)
    return value, lower, upper


def need(say: Words, region: str, theme: str, year: int) -> str:
    """Return a region's need for a theme with its range."""
    return band(say, *need_points(region, theme, year))


def strategy(say: Words, region: str, year: int, key: Strategy) -> str:
    """Return the share of a strategy in a region with its range."""
    parts = {end: facts.strategy_share(region, year, key, end) for end in ENDS}
    return (
        MISSING
        if math.isnan(parts["value"])
        else say("band", **{end: say.numbers.percent(part, 0) for end, part in parts.items()})
    )


def case_ends(say: Words, region: str, practice: str, year: int) -> dict[str, str]:
    """Return the ends of the range of a practice's match with a region, as ``lower`` and ``upper``."""
    return {
        "lower": score(say, facts.case(region, practice, year, "lower")),
        "upper": score(say, facts.case(region, practice, year, "upper")),
    }


def case(say: Words, region: str, practice: str, year: int) -> str:
    """Return the range of a practice's match with a region."""
    return band(say, math.nan, facts.case(region, practice, year, "lower"), facts.case(region, practice, year, "upper"))


def factor(say: Words, match: Match, name: Name) -> str:
    """Return one of the four factors of a match with its range."""
    return band(say, *(facts.factor(match.region, match.practice, match.year, name, end) for end in ENDS))


def record(say: Words, practice: str, year: int) -> str:
    """Return the quality of a practice's record with its range."""
    return band(say, *(facts.record_quality(practice, year, end) for end in ENDS))


def measured(say: Words, value: float, unit: str) -> str:
    """Return the figure of an indicator with its unit; the sign for a missing figure where there is none."""
    if math.isnan(value):
        return MISSING
    key = unit.replace(" ", "-")
    digits = 0 if abs(value) >= _LARGE else _DIGITS[key]
    return say(f"unit-{key}", value=say.numbers.decimal(value, digits))


def place(say: Words, practice: Practice) -> str:
    """Return where a practice is from: its regions as the language calls them, or its own name of the place."""
    regions = [common.place_name(say, code) for code in donor_regions(practice)]
    return common.names(regions, say) if regions else quote(practice.territory.name, f"practices/{practice.id}.yaml")


def practice_texts(say: Words, practice: Practice) -> Texts:
    """Return the texts of a practice in the reader's language, or in English where no translation exists."""
    found, source = texts(practice, say.language), f"practices/{practice.id}.yaml"
    for text in (found.title, found.summary, *found.conditions, *found.evidence, *found.counter_evidence):
        quote(text, source)
    return found


def chosen(say: Words, advice: Recommendations) -> tuple[Recommendation, ...]:
    """Return the practices put forward in the alphabetical order of their titles in the reader's language."""
    return tuple(sorted(advice.chosen, key=lambda one: folded(practice_texts(say, one.practice).title)))


def titles(say: Words, practices: Sequence[Practice]) -> str:
    """Return the titles of practices as a list; some hold commas, so that others must part them."""
    return say("list-join").join(practice_texts(say, one).title for one in practices)


def factor_basis(say: Words, factor: Factor, fits: Sequence[object] = ()) -> str:
    """Say where a factor was read from, or why it is not known."""
    values: dict[str, str] = {}
    if factor.reason == "nearest-donor":
        values["place"] = common.place_name(say, factor.basis[0])
    elif factor.name == "need" and factor.reason != "unknown-need":
        values["themes"] = themes(say, factor.basis)
    elif factor.reason == "conditions-in-part":
        values = {"known": say.numbers.things(len(factor.basis)), "of": say.numbers.things(len(fits))}
    return say(f"reason-{factor.reason}", **values)
