"""Where a region's sector stands between the three strategies: cost, productivity, knowledge and innovation."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import InputError
from plustex_analysis.practices.figures import (
    check_year,
    drawn_once,
    european_position,
    need_or_pull,
    region_code,
    territory,
)
from plustex_analysis.practices.identity import Same
from plustex_analysis.practices.needs_file import NeedsFile, Part, load_needs
from plustex_analysis.profiles.europe import FIRST_YEAR, TABLE
from plustex_analysis.profiles.relatives import SEED
from plustex_analysis.reads import lru_cache

_ENDS = (0.05, 0.95)


def coordinates(strengths: pd.DataFrame) -> pd.DataFrame:
    """Turn strengths into coordinates that add up to 1: the place of each row in a triangle.

    c[k] = s[k] / sum of s. Multiplying all strengths of a row by the same changes nothing. A row with a missing
    strength has no place at all.

    Parameters
    ----------
    strengths
        One column per strategy, none below 0.

    Raises
    ------
    InputError
        A strength below 0, or a row of nothing but 0.

    References
    ----------
    Aitchison (1986) The Statistical Analysis of Compositional Data, ch. 2, for the closure.

    Examples
    --------
    >>> coordinates(pd.DataFrame({"cost": [0.2, 0.4], "productivity": [0.2, None], "knowledge": [0.6, 0.4]}))
       cost  productivity  knowledge
    0   0.2           0.2        0.6
    1   NaN           NaN        NaN
    """
    total = strengths.sum(axis=1, skipna=False)
    if (strengths < 0).to_numpy().any() or (total == 0).any():
        rows = strengths.index[((strengths < 0).any(axis=1) | (total == 0)).to_numpy()]
        raise InputError(f"strengths must be 0 or more, and not all 0: see {', '.join(map(str, rows))}")
    found = strengths.div(total, axis=0)
    return found.where(total.notna(), np.nan, axis=0)


def strategy_path(region: str, *, first: int = FIRST_YEAR, last: int | None = None) -> pd.DataFrame:
    """Follow a region's place between the three strategies over the years.

    The strength of a strategy is the weighted mean of where the region stands in Europe on its indicators, from 0 to 1
    (see :func:`strategy_assumptions`); the coordinates are the strengths made to add up to 1. So 1/3 everywhere means
    that nothing stands out, not that nothing is done. A year in which one indicator is missing or doubtful has no place.

    Parameters
    ----------
    region
        NUTS 2 code, or any name of a partner territory.
    first, last
        Years, both included; by default all that the tables have.

    Returns
    -------
    pandas.DataFrame
        By year: a coordinate per strategy, its ends ``<strategy>_lower`` and ``<strategy>_upper`` (5 % and 95 % of the
        weights drawn anew, or the coordinate itself if that lies outside), and ``missing``, the indicators without a
        figure.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover the years, or they are the wrong way round.

    Examples
    --------
    >>> path = strategy_path("Toscana", first=2013, last=2014)
    >>> path[["cost", "productivity", "knowledge"]].sum(axis=1).round(9).to_list()
    [1.0, 1.0]
    """
    code, file = region_code(region), load_needs()
    end = max(statistics.card(TABLE).years) if last is None else last
    check_year(first)
    check_year(end)
    if first > end:
        raise InputError(f"first year {first} lies after last year {end}")
    years = range(first, end + 1)
    return pd.DataFrame([_place(code, year, Same(file)) for year in years], index=pd.Index(years, name="year"))


def strategy_positions(year: int, regions: Iterable[str] | None = None) -> pd.DataFrame:
    """Return the places of several regions in one year, by default of all partner territories; see `strategy_path`."""
    check_year(year)
    wanted = [one.code for one in partnership.territories()] if regions is None else map(region_code, regions)
    file = load_needs()
    return (
        pd.DataFrame({code: _place(code, year, Same(file)) for code in wanted}).T.rename_axis("region").infer_objects()
    )


def strategy_assumptions() -> pd.DataFrame:
    """Return what places rest on: ``strategy``, ``indicator``, ``title``, ``direction``, ``weight``, ``territory``, ``cells``, ``why``.

    Examples
    --------
    >>> float(strategy_assumptions().groupby("strategy")["weight"].sum().round(9).min())
    1.0
    """
    file = load_needs()
    rows = []
    for strategy in _order():
        for part in file.strategies[strategy]:
            indicator = file.indicators[part.indicator]
            row: dict[str, object] = {"strategy": strategy, "indicator": part.indicator, "title": indicator.title}
            row |= {"direction": part.direction, "weight": part.weight, "territory": indicator.territory}
            rows.append(row | {"cells": indicator.cells, "why": part.why})
    return pd.DataFrame(rows)


def _order() -> list[str]:
    return [strategy.id for strategy in partnership.strategies()]


@lru_cache(maxsize=4096)
def _place(region: str, year: int, given: Same[NeedsFile]) -> dict[str, object]:
    """Return coordinates, their ends and what is missing for one region and year."""
    file = given.it
    pulls = {strategy: _pulls(file.strategies[strategy], region, year, file) for strategy in _order()}
    weights = {
        strategy: pd.Series({part.indicator: part.weight for part in file.strategies[strategy]}) for strategy in pulls
    }
    stated = pd.DataFrame({name: [np.dot(pull, weights[name])] for name, pull in pulls.items()})
    place = {str(name): float(at) for name, at in coordinates(stated).iloc[0].items()}
    many = {name: _drawn_strengths(name, pull, weights[name], file.firmness) for name, pull in pulls.items()}
    low, high = coordinates(pd.DataFrame(many)).quantile(list(_ENDS)).to_numpy()
    missing = tuple(dict.fromkeys(name for pull in pulls.values() for name in pull.index[pull.isna()]))
    ends = {f"{name}_lower": min(place[name], low[at]) for at, name in enumerate(pulls)}
    ends |= {f"{name}_upper": max(place[name], high[at]) for at, name in enumerate(pulls)}
    return {**place, **ends, "missing": missing}


def _drawn_strengths(name: str, pull: "pd.Series[float]", weights: "pd.Series[float]", firmness: float) -> np.ndarray:
    return np.asarray(drawn_once(weights, firmness, [SEED, *name.encode()]) @ pull.to_numpy(dtype=float))


def _pulls(parts: tuple[Part, ...], region: str, year: int, file: NeedsFile) -> "pd.Series[float]":
    """Return how strongly each indicator of a strategy speaks, 0 to 1, NaN where there is no figure."""
    found = {}
    for part in parts:
        indicator = file.indicators[part.indicator]
        place = european_position(indicator, territory(indicator, region), year)
        found[part.indicator] = need_or_pull(place, part.direction)
    return pd.Series(found)
