"""How much a region needs each policy theme, as far as figures can say, and what its administration says instead."""

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.figures import (
    check_year,
    drawn_once,
    european,
    figures,
    need_or_pull,
    peers,
    position,
    region_code,
    territory,
    weighed,
)
from plustex_analysis.practices.identity import Same
from plustex_analysis.practices.needs_file import Indicator, NeedsFile, Part, Priority, load_needs
from plustex_analysis.profiles.relatives import SEED
from plustex_analysis.reads import lru_cache

Among = Literal["peers", "europe"]

PEERS = 40
"""How many structural peers a region stands among: fewer would make positions coarse."""


def needs(region: str, year: int, *, among: Among = "peers") -> pd.DataFrame:
    """Say how much a region needs each theme, from where its figures stand among those of other regions.

    For each indicator the position p from 0 to 1 (1 - p where a low figure means need); for each theme their weighted
    mean. A missing indicator widens the interval and is named; it counts neither as need nor as lack of it.

    Parameters
    ----------
    region
        NUTS 2 code, or any name of a partner territory.
    year
        The year of the figures; nothing is carried over from another year.
    among
        ``"peers"``: the region and the ``PEERS`` regions of other countries nearest to it in structure. ``"europe"``:
        all NUTS 2 regions with figures.

    Returns
    -------
    pandas.DataFrame
        By id of the theme: ``score``, ``lower``, ``upper`` (0 to 1), ``known`` and ``missing`` (number of indicators
        with a position, names of the others), ``measured`` (what figures give) and ``set_by`` (who set a priority that
        replaces it; None otherwise). Without any figure the score is NaN and the interval 0 to 1.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover the year, or ``among`` is no such word.
    IndicatorError
        Peers are asked for and too little is known of the region to find any.
    FileProblemsError
        ``data/needs.yaml`` is wrong.

    References
    ----------
    The range over weights follows Lahdelma & Salminen (2001) Operations Research 49:444.

    Examples
    --------
    >>> found = needs("Toscana", 2014)
    >>> int(found.loc["diversification", "known"]), found.loc["diversification", "set_by"]
    (5, None)
    >>> bool(found["score"].between(found["lower"], found["upper"]).all())
    True
    """
    return _needs(region_code(region), year, among, Same(load_needs())).copy()


def compared_among(region: str, year: int) -> Among:
    """Return what a region's needs can be measured among: its peers, or all of Europe where too little is known of it.

    Examples
    --------
    >>> compared_among("ES51", 2014), compared_among("FRA3", 2014)
    ('peers', 'europe')
    """
    return "peers" if peers(region_code(region), year, PEERS) else "europe"


def need_indicators(region: str, year: int, *, among: Among = "peers") -> pd.DataFrame:
    """Return what each need is made of: one row per theme and indicator.

    Returns
    -------
    pandas.DataFrame
        ``theme``, ``indicator``, ``title``, ``value``, ``unit``, ``position`` (0 lowest to 1 highest), ``direction``,
        ``need`` (0 to 1), ``weight``, ``compared`` (regions with figures), ``cells`` and ``why``.
    """
    return _indicators(region_code(region), year, among, Same(load_needs())).copy()


def need_scores(
    parts: pd.DataFrame, firmness: float, priorities: Mapping[str, Priority] | None = None, *, seed: Sequence[int] = ()
) -> pd.DataFrame:
    """Put the needs that single indicators show together to one per theme; the pure part of :func:`needs`.

    Parameters
    ----------
    parts
        One row per ``theme`` and ``indicator`` with ``need`` (0 to 1, NaN where missing) and ``weight``.
    firmness
        How near drawn weights stay to those stated.
    priorities
        By theme, what an administration has set.
    seed
        Where chance starts; each theme has draws of its own that depend on its name alone.

    Raises
    ------
    InputError
        A need outside 0 to 1, or weights of a theme that do not sum to 1.

    Examples
    --------
    >>> parts = pd.DataFrame({"theme": "clusters", "indicator": ["a", "b"], "need": [0.8, None], "weight": [0.5, 0.5]})
    >>> found = need_scores(parts, firmness=1e9)
    >>> found.loc["clusters", ["score", "lower", "upper"]].astype(float).round(3).to_list()
    [0.8, 0.4, 0.9]
    """
    rows = {}
    for theme, group in parts.groupby("theme", sort=False):
        values = pd.Series(group["need"].to_numpy(dtype=float), index=group["indicator"])
        weights = pd.Series(group["weight"].to_numpy(dtype=float), index=group["indicator"])
        if ((values < 0) | (values > 1)).any() or not np.isclose(weights.sum(), 1):
            raise InputError(f"{theme}: needs must lie between 0 and 1, and weights sum to 1")
        draws = drawn_once(weights, firmness, [*seed, *str(theme).encode()])
        score, lower, upper = weighed(values, weights, draws)
        missing = tuple(map(str, values.index[values.isna()]))
        rows[str(theme)] = _row((score, lower, upper), missing, len(values), (priorities or {}).get(str(theme)))
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("theme")


def _row(
    span: tuple[float, float, float], missing: tuple[str, ...], size: int, priority: Priority | None
) -> dict[str, object]:
    score, lower, upper = span if priority is None else (priority.need,) * 3
    return {
        "score": score,
        "lower": lower,
        "upper": upper,
        "known": size - len(missing),
        "missing": missing,
        "measured": span[0],
        "set_by": None if priority is None else priority.set_by,
    }


@lru_cache(maxsize=1024)
def _needs(region: str, year: int, among: Among, given: Same[NeedsFile]) -> pd.DataFrame:
    file = given.it
    parts = _indicators(region, year, among, given)
    own = {priority.theme: priority for priority in file.priorities if priority.region == region}
    return need_scores(parts, file.firmness, own, seed=(SEED,))


@lru_cache(maxsize=1024)
def _indicators(region: str, year: int, among: Among, given: Same[NeedsFile]) -> pd.DataFrame:
    file = given.it
    check_year(year)
    if among not in get_args(Among):
        raise InputError(f"among={among!r}: use one of {', '.join(get_args(Among))}")
    near = peers(region, year, PEERS) if among == "peers" else None
    if near == ():
        raise IndicatorError(
            f"{region} {year}: too little is known of the region to find its peers; use among='europe'"
        )
    order = [theme.id for theme in partnership.themes()]
    rows = []
    for theme in order:
        for part in file.themes[theme]:
            indicator = file.indicators[part.indicator]
            among_these = european(indicator, year) if near is None or indicator.territory == "country" else near
            rows.append({"theme": theme, **_part(part, indicator, region, year, among_these)})
    return pd.DataFrame(rows)


def _part(part: Part, indicator: Indicator, region: str, year: int, among: tuple[str, ...]) -> dict[str, object]:
    figure, whose = figures(indicator, year), territory(indicator, region)
    place, compared = position(figure, whose, among)
    return {
        "indicator": part.indicator,
        "title": indicator.title,
        "value": float(figure.get(whose, float("nan"))),
        "unit": indicator.unit,
        "position": place,
        "direction": part.direction,
        "need": need_or_pull(place, part.direction),
        "weight": part.weight,
        "compared": compared,
        "cells": indicator.cells,
        "why": part.why,
    }
