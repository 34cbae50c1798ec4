"""Which practices a region may take up, and for every other one the reason why it is not among them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.figures import check_year, region_code
from plustex_analysis.practices.identity import Same
from plustex_analysis.practices.load import practices as catalogue
from plustex_analysis.practices.matching import Match, donor_regions
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among, compared_among, needs
from plustex_analysis.practices.needs_file import load_needs
from plustex_analysis.practices.transfer import Matches, matches
from plustex_analysis.profiles.europe import figure
from plustex_analysis.profiles.relatives import compared_year
from plustex_analysis.reads import lru_cache

MIDDLE = 0.5
"""The middle of the scale of needs and matches, 0 to 1."""

MARGIN = 0.005
"""How far from it an end must lie to count as beyond it, so that this also shows where it is printed from 0 to 100."""

FEWEST, MOST, PER_THEME = 3, 5, 2
"""How many practices are put forward, and how many of them for one theme."""

Extent = Literal["whole", "check-first", "in-part"]
"""All of it; all of it once its conditions have been looked at; without what failed elsewhere or lacks its conditions."""

Support = Literal["supported", "open"]
"""Nine draws of ten lie above the middle of the scale; or what is not known leaves that open."""

Outcome = Literal["chosen", "own", "veto", "plan-only", "weak-record", "below", "theme-full", "less-certain"]
"""Chosen, or why not: it is the region's own; an essential condition is a strong constraint; the record tells a plan
only; the record scores below the middle; the match surely lies below the middle; as many others as may be chosen for
its theme have a more certain case; others have a more certain case."""


@dataclass(frozen=True)
class Recommendation:
    """One practice put forward to a region.

    Attributes
    ----------
    match
        The factors, conditions and cautions that it rests on.
    theme
        The theme that it is put forward for: of those that it serves the one needed most.
    extent, support
        How much of it to take up, and how firm the case is.
    lower, upper
        Nine draws of ten lie between, from 0 to 1.
    """

    practice: Practice
    match: Match
    theme: str
    extent: Extent
    support: Support
    lower: float
    upper: float


@dataclass(frozen=True)
class Recommendations:
    """What is put forward to a region, in no order, and why the rest is not.

    Attributes
    ----------
    among
        What its needs were measured among: its peers, or all of Europe where too little is known of it to find any.
    needs
        As :func:`~plustex_analysis.practices.needs.needs` returns them.
    chosen
        Ordered by id: the order says nothing.
    considered
        One row per practice of the catalogue: ``theme``, ``outcome``, ``lower``, ``upper``, ``level`` and ``better``
        (the ids of chosen ones that are very likely better).
    """

    region: str
    year: int
    among: Among
    needs: pd.DataFrame
    matches: Matches
    chosen: tuple[Recommendation, ...]
    considered: pd.DataFrame

    @property
    def pressing(self) -> tuple[str, ...]:
        """The themes whose need lies above the middle of the scale for sure, in the project's order."""
        return surely_above(self.needs)


def recommend(region: str, year: int, *, practices: Iterable[Practice] | None = None) -> Recommendations:
    """Put practices forward to a region: those that are surely of use first, then the most certain for a pressing theme.

    The case for a practice is an interval, so none is put forward for its middle. First those whose whole interval lies
    above the middle of the scale, at most ``MOST`` and ``PER_THEME`` for a theme; then, for each theme with a pressing
    need that none of these serves, the one with the highest lower end; at last, up to ``FEWEST``, whichever has the
    highest lower end. Each practice is looked at by itself: leaving out one that was not chosen changes nothing.

    Never put forward: the region's own, those with a veto, plans that are no practice yet, those whose record scores
    below the middle (however great the need, it must be known what was done and what came of it), and those whose match
    surely lies below the middle.

    Parameters
    ----------
    region
        NUTS 2 code, or any name of a partner territory.
    year
        The year of the figures; where regions cannot be compared in structure yet, the last one in which they can.
    practices
        By default the whole catalogue, from which is chosen once for all callers: do not write into the result.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover the year; no practice, or one given twice.

    Examples
    --------
    >>> found = recommend("Toscana", 2014)
    >>> found.pressing, sorted({one.theme for one in found.chosen})
    (('clusters', 'incubation'), ['clusters', 'incubation'])
    """
    check_year(year)
    if practices is None:
        read = (catalogue(), load_needs(), load_criteria(), partnership.partnership())
        return _of_the_catalogue(region_code(region), compared_year(year), tuple(map(Same, read)))
    return _recommend(region, compared_year(year), {one.id: one for one in practices}, whole=False)


@lru_cache(maxsize=512)
def _of_the_catalogue(region: str, year: int, _read: tuple[Same[object], ...]) -> Recommendations:
    """Choose from the whole catalogue once, as long as no file that is read for it changes."""
    return _recommend(region, year, {one.id: one for one in catalogue()}, whole=True)


def _recommend(region: str, year: int, given: Mapping[str, Practice], *, whole: bool) -> Recommendations:
    among = compared_among(region, year)
    found = matches(region, year, practices=None if whole else given.values(), among=among)
    need = needs(region, year, among=among)
    table = _table(found, need)
    names = _choose(table, sorted(surely_above(need), key=lambda theme: -figure(need, theme, "lower")))
    by_id = {match.practice: match for match in found.matches}
    chosen = tuple(_recommendation(given[name], by_id[name], table) for name in sorted(names))
    return Recommendations(found.region, year, among, need, found, chosen, _considered(table, names, found))


def offered(region: str, year: int, *, receivers: Iterable[str] | None = None) -> pd.DataFrame:
    """Say for each practice of a region and each receiving region how firm the case for taking it up is.

    Parameters
    ----------
    region, year
        As for :func:`recommend`.
    receivers
        By default the other partner territories.

    Returns
    -------
    pandas.DataFrame
        One row per practice, one column per receiver: ``firm``, ``open``, ``against`` (ruled out, or surely below the
        middle), ``weak-record`` or ``own`` (shared with the receiver). Empty when the catalogue describes no practice from there.

    Examples
    --------
    >>> offered("Toscana", 2014).loc["cardato-recycled", "PL11"]
    'firm'
    """
    code, year = region_code(region), compared_year(year)
    own = [one for one in catalogue() if code in donor_regions(one)]
    others = [one.code for one in partnership.territories()] if receivers is None else map(region_code, receivers)
    names = [one.id for one in own]
    return pd.DataFrame({other: _cases(other, year).loc[names] for other in others if other != code and own})


def _cases(receiver: str, year: int) -> "pd.Series[str]":
    return _kept_cases(Same(recommend(receiver, year)))


@lru_cache(maxsize=512)
def _kept_cases(found: Same[Recommendations]) -> "pd.Series[str]":
    """Return :func:`cases_in` of the whole catalogue in one region, once for all the regions that offer it something."""
    return cases_in(found.it.matches, found.it.needs)


def cases_in(found: Matches, need: pd.DataFrame) -> "pd.Series[str]":
    """Return how firm the case for each practice is in one region; see :func:`offered` for the words."""
    table = _table(found, need)
    cases = table["level"].map({"above": "firm", "open": "open", "below": "against"})
    cases = cases.where(table["ruled_out"] == "", "against")
    return cases.where(~table["ruled_out"].isin(["own", "weak-record"]), table["ruled_out"]).sort_index()


def surely_above(need: pd.DataFrame) -> tuple[str, ...]:
    """Return the rows whose whole range lies above the middle, in their order."""
    return tuple(str(name) for name in need.index if figure(need, name, "lower") > MIDDLE + MARGIN)


def surely_below(need: pd.DataFrame) -> tuple[str, ...]:
    """Return the rows whose whole range lies below the middle, in their order."""
    return tuple(str(name) for name in need.index if figure(need, name, "upper") < MIDDLE - MARGIN)


def _table(found: Matches, need: pd.DataFrame) -> pd.DataFrame:
    """Return what the choice looks at: one row per practice with theme, interval, level and what rules it out."""
    scores = {str(theme): float(score) for theme, score in need["score"].fillna(0.0).items()}
    rows = {
        match.practice: {"theme": _theme(match, scores), "ruled_out": _ruled_out(match), "themes": match.themes}
        for match in found.matches
    }
    table = pd.DataFrame.from_dict(rows, orient="index").join(found.groups.spans[["lower", "upper"]])
    ranked = table.dropna(subset=["lower"])
    level = pd.Series("open", ranked.index)
    level[list(surely_above(ranked))], level[list(surely_below(ranked))] = "above", "below"
    table["level"] = level.reindex(table.index)
    table.loc[(table["ruled_out"] == "") & (table["level"] == "below"), "ruled_out"] = "below"
    return table


def _theme(match: Match, scores: Mapping[str, float]) -> str:
    """Return of the themes that a practice serves the one needed most; of equals the first in the project's order."""
    return max((theme for theme in scores if theme in match.themes), key=scores.__getitem__)


def _ruled_out(match: Match) -> str:
    if match.own:
        return "own"
    if match.veto:
        return "veto"
    if any(caution.kind == "plan-only" for caution in match.cautions):
        return "plan-only"
    return "" if match.factor("quality").value >= MIDDLE else "weak-record"


def _choose(table: pd.DataFrame, pressing: list[str]) -> list[str]:
    """Return the ids put forward; see :func:`recommend` for the rule."""
    eligible = table[table["ruled_out"] == ""].rename_axis("practice").reset_index()
    ordered = eligible.sort_values(["lower", "practice"], ascending=[False, True]).set_index("practice")
    chosen: list[str] = []

    def take(candidates: pd.DataFrame, limit: int) -> None:
        for name in candidates.index:
            same = sum(table.loc[other, "theme"] == table.loc[name, "theme"] for other in chosen)
            if name not in chosen and same < PER_THEME and len(chosen) < limit:
                chosen.append(str(name))

    take(ordered[ordered["level"] == "above"], MOST)
    for theme in pressing:
        if theme not in set(table.loc[chosen, "theme"]):
            take(ordered[ordered["theme"] == theme].head(1), MOST)
    take(ordered, FEWEST)
    return chosen


def _recommendation(practice: Practice, match: Match, table: pd.DataFrame) -> Recommendation:
    name = practice.id
    support: Support = "supported" if table.loc[name, "level"] == "above" else "open"
    theme, lower, upper = str(table.loc[name, "theme"]), figure(table, name, "lower"), figure(table, name, "upper")
    return Recommendation(practice, match, theme, extent(match), support, lower, upper)


def extent(match: Match) -> Extent:
    """Say how much of a practice to take up: what failed elsewhere or lacks its conditions here is left out."""
    states = {fit.state for fit in match.fits}
    if "constraint" in states or any(caution.kind == "counter-evidence" for caution in match.cautions):
        return "in-part"
    return "check-first" if states - {"met"} or not match.fits else "whole"


def _considered(table: pd.DataFrame, names: list[str], found: Matches) -> pd.DataFrame:
    full = {theme for theme, count in table.loc[names, "theme"].value_counts().items() if count >= PER_THEME}

    def outcome(name: str) -> Outcome:
        if name in names:
            return "chosen"
        if table.loc[name, "ruled_out"]:
            return table.loc[name, "ruled_out"]  # type: ignore[return-value]  # one of the words of Outcome
        return "theme-full" if table.loc[name, "theme"] in full else "less-certain"

    better = {name: tuple(one for one in found.groups.beaten_by.get(name, ()) if one in names) for name in table.index}
    considered = table[["theme", "lower", "upper", "level"]].copy()
    considered.insert(1, "outcome", pd.Series({str(name): outcome(str(name)) for name in table.index}))
    return considered.assign(better=pd.Series(better)).sort_index().rename_axis("practice")
