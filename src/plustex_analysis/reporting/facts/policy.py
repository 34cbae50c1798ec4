"""Questions about needs, strategies, practices and their cases; needs, shares and cases from 0 to 100."""

import math
from collections.abc import Hashable
from typing import Any, Literal

import pandas as pd

from plustex_analysis.practices import (
    Constraints,
    Matches,
    Overview,
    Recommendations,
    load_needs,
    monitoring,
    need_indicators,
    overview,
    plan_meetings,
    plan_stability,
    practice,
    practices,
    recommend,
    strategy_assumptions,
    strategy_path,
)
from plustex_analysis.practices.needs import PEERS
from plustex_analysis.profiles import figure
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.facts.registry import fact

End = Literal["value", "lower", "upper"]
Part = Literal["value", "position", "apart", "compared", "need", "weight"]
Watched = Literal["value", "reference"]
Strategy = Literal["cost", "productivity", "knowledge"]
FactorName = Literal["quality", "similarity", "conditions", "need"]

TABLES = ("sbs_r_nuts06_r2", "sbs_na_sca_r2", "lfst_r_lfe2emp", "lfst_r_lfu3pers", "lfst_r_lfp2acedu", "trng_lfse_04")
"""The tables that needs and strategies are read from."""

_STRUCTURE = ("nama_10r_2gdp", "lfst_r_lfe2en2")
_FILES = ("needs.yaml", "partnership.yaml")
_NEEDS = (*TABLES, *_STRUCTURE, *_FILES)
_CASES = (*_NEEDS, "criteria.yaml", "practices")
_POINTS = 100
AGENDA_DRAWS = 200


def advice(region: str, year: int) -> Recommendations:
    """Return what is put forward to a region, computed once."""
    return _advice(region, year)


@lru_cache(maxsize=512)
def _advice(region: str, year: int) -> Recommendations:
    return recommend(region, year)


@lru_cache(maxsize=512)
def _parts(region: str, year: int) -> dict[tuple[str, str], dict[Hashable, Any]]:
    found = need_indicators(region, year, among=_advice(region, year).among)
    return {(row["theme"], row["indicator"]): row for row in found.to_dict("records")}


@lru_cache(maxsize=512)
def _path(region: str, year: int) -> pd.DataFrame:
    return strategy_path(region, first=year, last=year)


def _overview(year: int) -> Overview:
    return overview(year)


@fact(unit="points", reads=_NEEDS)
def need(region: str, theme: str, year: int, end: End = "value") -> float:
    """Return a region's need for a theme, or an end of its range."""
    return _POINTS * figure(_advice(region, year).needs, theme, "score" if end == "value" else end)


@fact(unit="{part}", reads=_NEEDS)
def need_part(region: str, theme: str, indicator: str, year: int, part: Part) -> float:
    """Return an indicator behind a need: its figure, its place and the need (0 to 100), the weight, how many compared.

    ``apart`` is the share of the regions compared that stand on the other side: higher where a low figure means need.
    """
    row = _parts(region, year)[theme, indicator]
    if part == "apart":
        return 1 - float(row["position"]) if row["direction"] == "low" else float(row["position"])
    return float(row[part]) * (_POINTS if part in {"position", "need"} else 1)


@fact(unit="regions")
def peers_compared() -> float:
    """Return how many structural peers a region's needs are measured among."""
    return float(PEERS)


@fact(unit="share", reads=(*TABLES, *_FILES))
def strategy_share(region: str, year: int, strategy: Strategy, end: End = "value") -> float:
    """Return the share of a strategy in a region, or an end of its range."""
    return figure(_path(region, year), year, strategy if end == "value" else f"{strategy}_{end}")


@fact(unit="share", reads=_FILES)
def strategy_weight(strategy: str, indicator: str) -> float:
    """Return the weight of an indicator in a strategy."""
    found = strategy_assumptions().set_index(["strategy", "indicator"])
    return float(found["weight"].loc[(strategy, indicator)])


@fact(unit="share", reads=_FILES)
def need_weight(theme: str, indicator: str) -> float:
    """Return the weight of an indicator in the need for a theme."""
    return next(part.weight for part in load_needs().themes[theme] if part.indicator == indicator)


@fact(unit="points", reads=_CASES)
def case(region: str, name: str, year: int, end: Literal["lower", "upper"]) -> float:
    """Return an end of the range of a practice's match with a region; ``nan`` where it may not be put forward."""
    return _POINTS * figure(_advice(region, year).considered, name, end)


@fact(unit="points", reads=_CASES)
def factor(region: str, name: str, year: int, which: FactorName, end: End = "value") -> float:
    """Return one of the four factors of a practice's match with a region, or an end of its range."""
    match = next(one for one in _matches(region, year).matches if one.practice == name)
    return _POINTS * float(getattr(match.factor(which), end))


def _matches(region: str, year: int) -> Matches:
    return _advice(region, year).matches


@fact(unit="points", reads=("practices", "criteria.yaml"))
def record_quality(name: str, year: int, end: End = "value") -> float:
    """Return the quality of a practice's record, or an end of its range."""
    return _POINTS * float(getattr(_overview(year).records[name].quality, end))


@fact(unit="as claimed", reads=("practices",))
def evidence(name: str, place: int) -> float:
    """Return the figure of a claim of a practice's record, counted from 0; its unit stands in the record."""
    found = (practice(name).evidence or ())[place].figure
    return math.nan if found is None else float(found)


@fact(unit="practices", reads=("practices",))
def catalogue_size() -> float:
    """Return how many practices the catalogue describes."""
    return float(len(practices()))


@fact(unit="{what}", reads=_NEEDS)
def watched(region: str, themes: str, indicator: str, year: int, what: Watched) -> float:
    """Return the baseline of a figure to watch, or what a quarter of the peers reach; ``themes`` joined by blanks."""
    return figure(_watched(region, themes, year), indicator, what)


@lru_cache(maxsize=512)
def _watched(region: str, themes: str, year: int) -> pd.DataFrame:
    return monitoring(region, year, themes.split())


@fact(unit="cases", reads=_CASES)
def cases(year: int, state: Literal["firm", "open", "weak-record"], theme: str = "") -> float:
    """Return how many cases of practices in partner regions are in a state; weak records count once for a practice."""
    found = _overview(year)
    rows = found.cases.loc[list(found.of_theme(theme))] if theme else found.cases
    if state == "weak-record":
        return float((rows == state).any(axis=1).sum())
    return float((rows == state).to_numpy().sum())


Limit = Literal["hosts", "shown", "per_presenter", "guests", "talks"]


@fact(unit="{limit}")
def agenda_limit(limit: Limit) -> float:
    """Return a limit that the agenda of meetings keeps to."""
    return float(getattr(Constraints(), limit))


@fact(unit="share", reads=_CASES)
def host_kept(theme: str, year: int) -> float:
    """Return in which share of the draws of what is not known the agenda has the same host for a theme."""
    hosts = _stability(year)
    return float(hosts.loc[(hosts["kind"] == "host") & (hosts["theme"] == theme), "share"].iloc[0])


@lru_cache(maxsize=4)
def _stability(year: int) -> pd.DataFrame:
    return plan_stability(plan_meetings(year), draws=AGENDA_DRAWS)


@fact(unit="draws")
def agenda_draws() -> float:
    """Return in how many draws of what is not known the agenda is planned anew."""
    return float(AGENDA_DRAWS)


@fact(unit="practices", reads=_CASES)
def veto_possible(region: str, year: int) -> float:
    """Return for how many practices that are not ruled out a condition may prove essential and missing in a region."""
    return float(sum(one.veto_possible and one.recommendable for one in _matches(region, year).matches))
