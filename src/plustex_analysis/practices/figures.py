"""The figures that needs and strategies are read from: of every territory, and where a region stands among others."""

import functools
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import InputError
from plustex_analysis.indicators.similarity import StructuralDistance
from plustex_analysis.practices.needs_file import Direction, Indicator, Ratio, Term
from plustex_analysis.profiles.europe import FEWEST, FIRST_YEAR, TABLE
from plustex_analysis.profiles.relatives import compared_year, distance
from plustex_analysis.profiles.series import years
from plustex_analysis.reads import lru_cache

FEWEST_COMPARED = 10
"""A position is said among at least this many regions with figures, the region itself among them."""

_COUNTRY = 2
_REGION_LEVEL = 2


def figures(indicator: Indicator, year: int) -> "pd.Series[float]":
    """Return an indicator for every territory that has it: countries and NUTS 2 regions together.

    A sum is missing when one of its cells is; so is a ratio by zero, a cell that the table's card lists as doubtful,
    and everything in a year that a table does not cover. A change is taken from at least ``FEWEST`` units.

    Examples
    --------
    >>> from plustex_analysis.practices.needs_file import load_needs
    >>> share = figures(load_needs().indicators["sector-share"], 2014)
    >>> round(float(share["ITI1"]), 1)
    18.5
    """
    return _figures(indicator, year).copy()


@lru_cache(maxsize=512)
def _figures(indicator: Indicator, year: int) -> "pd.Series[float]":
    found = _ratio(indicator, year)
    if indicator.against is not None:
        found = _divided(found, _ratio(indicator.against, year))
    if indicator.over is not None:
        before = _figures(indicator.model_copy(update={"over": None, "scale": 1.0}), year - indicator.over)
        found = _divided(found, before.where(before >= FEWEST)) - 1
    return (found * indicator.scale).dropna()


def _ratio(ratio: Ratio, year: int) -> "pd.Series[float]":
    value = _total(ratio.value, year)
    return value if ratio.per is None else _divided(value, _total(ratio.per, year))


def _divided(value: "pd.Series[float]", by: "pd.Series[float]") -> "pd.Series[float]":
    """Divide where both are there and the divisor is positive."""
    one, other = value.align(by, join="inner")
    return one / other.where(other > 0)


def _total(terms: tuple[Term, ...], year: int) -> "pd.Series[float]":
    columns = [_column(term.table, term.indicator, code, year) for term in terms for code in term.nace]
    total: pd.Series[float] = pd.concat(columns, axis=1).sum(axis=1, skipna=False)
    return total


@lru_cache(maxsize=512)
def _column(table: str, indicator: str, nace: str, year: int) -> "pd.Series[float]":
    """Return one column of a table without the cells that its card lists as doubtful."""
    if year not in statistics.card(table).years:
        return pd.Series(dtype="float64")
    column = statistics.matrix(table, indicator, year, nace=[nace], level=None)[nace].astype("float64")
    doubtful = [
        doubt.region
        for doubt in statistics.card(table).anomalies
        if year in doubt.year and indicator in doubt.indicator and nace in doubt.nace
    ]
    return column.where(~column.index.isin(doubtful))


def position(figure: "pd.Series[float]", territory: str, among: Iterable[str]) -> tuple[float, int]:
    """Say where a territory stands among others: 0 the lowest, 1 the highest, and how many have figures.

    (number below + half the number equal, itself included) / number with figures, itself included. Position and number
    are (NaN, number) where it has no figure or fewer than ``FEWEST_COMPARED`` have one.

    Examples
    --------
    >>> figure = pd.Series([float(n) for n in range(10)], index=list("abcdefghij"))
    >>> position(figure, "c", "abcdefghij")
    (0.25, 10)
    """
    given = figure.reindex(list(dict.fromkeys((territory, *among)))).to_numpy(dtype=float)
    chosen = given[~np.isnan(given)]
    if np.isnan(given[0]) or len(chosen) < FEWEST_COMPARED:
        return float("nan"), len(chosen)
    return float(((chosen < given[0]).sum() + (chosen == given[0]).sum() / 2) / len(chosen)), len(chosen)


def european_position(indicator: Indicator, territory: str, year: int) -> float:
    """Say where a territory stands in Europe: :func:`position` among all that :func:`european` names, sooner."""
    values, places = _ranked(indicator, year)
    at = places.get(territory)
    if at is None:  # outside of those that are compared, or without a figure
        return position(_figures(indicator, year), territory, european(indicator, year))[0]
    if len(values) < FEWEST_COMPARED:
        return float("nan")
    below, upto = np.searchsorted(values, at, side="left"), np.searchsorted(values, at, side="right")
    return float((below + upto) / 2 / len(values))


@lru_cache(maxsize=512)
def _ranked(indicator: Indicator, year: int) -> tuple[np.ndarray, dict[str, float]]:
    """Return the European figures of a year in order of size, and each by its territory."""
    found = _figures(indicator, year).reindex(european(indicator, year))
    return np.sort(found.to_numpy(dtype=float)), {str(code): float(figure) for code, figure in found.items()}


def need_or_pull(place: float, direction: Direction) -> float:
    """Turn a position round where a low figure is what counts."""
    return 1 - place if direction == "low" else place


@lru_cache(maxsize=512)
def european(indicator: Indicator, year: int) -> tuple[str, ...]:
    """Return the territories of Europe that an indicator is compared among: regions, or countries."""
    known = _figures(indicator, year).index
    level = 0 if indicator.territory == "country" else _REGION_LEVEL
    return tuple(known[statistics.nuts_level(known).to_numpy() == level])


def territory(indicator: Indicator, region: str) -> str:
    """Return whose figure stands for a region: its own, or that of its country."""
    return region[:_COUNTRY] if indicator.territory == "country" else region


def peers(region: str, year: int, count: int) -> tuple[str, ...]:
    """Return the regions of other countries that are nearest in structure; none when the region has no profile."""
    apart = structure(year).distance
    if region not in apart.index:
        return ()
    others = pd.Series(apart.loc[region]).drop(region).dropna()
    others = others[[str(code)[:_COUNTRY] != region[:_COUNTRY] for code in others.index]].sort_index()
    return tuple(map(str, others.nsmallest(count).index))


def structure(year: int) -> StructuralDistance:
    """Return how far apart the regions are in structure, in a year that every figure of it exists for.

    Raises
    ------
    InputError
        One of the tables ends before the year.
    """
    if (last := compared_year(year)) < year:
        raise InputError(f"year {year}: regions can be compared in structure up to {last} only")
    return distance(year)


def region_code(region: str) -> str:
    """Return the NUTS 2 code of a region of Europe given by code, or of a partner territory given by any name.

    Raises
    ------
    UnknownCodeError
        No such region.
    """
    return region if region in _regions() else partnership.region(region).code


@lru_cache(maxsize=1)
def _regions() -> frozenset[str]:
    codes = pd.Index(statistics.table(TABLE)["region"].unique())
    return frozenset(map(str, codes[statistics.nuts_level(codes).to_numpy() == _REGION_LEVEL]))


def check_year(year: int) -> None:
    """Refuse a year that the regional table does not cover."""
    last = max(years())
    if not FIRST_YEAR <= year <= last:
        raise InputError(f"year {year} is not covered; allowed: {FIRST_YEAR} to {last}")


def weighed(values: "pd.Series[float]", weights: "pd.Series[float]", draws: np.ndarray) -> tuple[float, float, float]:
    """Return a weighted mean and the interval that open weights and missing values leave.

    The mean rests on the known values, their weights made to sum to 1. The ends are the 5 % and 95 % quantiles over the
    drawn weights with every missing value at 0 and at 1, and never inside what the weights as stated give: so a value
    that goes missing can only move the lower end down and the upper end up.

    Parameters
    ----------
    values
        From 0 to 1, NaN where missing.
    weights
        As stated, summing to 1.
    draws
        Drawn weights: one row per draw, columns in the order of ``values``.

    Examples
    --------
    >>> values, weights = pd.Series([0.8, np.nan]), pd.Series([0.5, 0.5])
    >>> weighed(values, weights, np.array([[0.5, 0.5]]))
    (0.8, 0.4, 0.9)
    """
    stated, known = weights.to_numpy(dtype=float), values.notna().to_numpy()
    low, high = values.fillna(0.0).to_numpy(dtype=float), values.fillna(1.0).to_numpy(dtype=float)
    value = float(low @ (stated * known) / stated[known].sum()) if known.any() else float("nan")
    lower = min(float(np.quantile(draws @ low, 0.05)), float(low @ stated))
    upper = max(float(np.quantile(draws @ high, 0.95)), float(high @ stated))
    return value, lower, upper


def drawn(weights: "pd.Series[float]", firmness: float, rng: np.random.Generator, draws: int = 2000) -> np.ndarray:
    """Draw weights around those stated (Dirichlet); the order in which they are stated makes no difference."""
    ordered = weights.sort_index()
    found = rng.dirichlet(firmness * len(ordered) * ordered.to_numpy(dtype=float), size=draws)
    return np.asarray(found[:, ordered.index.get_indexer(weights.index)])


def drawn_once(weights: "pd.Series[float]", firmness: float, seed: Sequence[int]) -> np.ndarray:
    """Return what :func:`drawn` draws with this seed; kept, so it is not to be written into."""
    return _drawn_once(tuple((str(name), float(one)) for name, one in weights.items()), firmness, tuple(seed))


@functools.lru_cache(maxsize=64)  # rests on no data
def _drawn_once(weights: tuple[tuple[str, float], ...], firmness: float, seed: tuple[int, ...]) -> np.ndarray:
    found = drawn(pd.Series(dict(weights)), firmness, np.random.default_rng(seed))
    found.flags.writeable = False
    return found
