"""Ellison and Glaeser's index: concentration beyond what a few large plants make of themselves."""

from collections.abc import Callable
from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    align,
    align_table,
    check_policy,
    check_series,
    check_table,
    enumerate_some,
)
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._ratios import check_bounds
from plustex_analysis.indicators._spread import shares

COLUMNS = ["gamma", "G", "H", "z"]


@overload
def ellison_glaeser(plants: pd.DataFrame, totals: "pd.Series[float]", *, missing: Exact = "raise") -> pd.DataFrame: ...
@overload
def ellison_glaeser(
    plants: pd.DataFrame,
    totals: "pd.Series[float]",
    *,
    missing: Literal["bounds"],
    lower: "pd.Series[float]",
    upper: "pd.Series[float]",
) -> Interval[pd.DataFrame]: ...
def ellison_glaeser(
    plants: pd.DataFrame,
    totals: "pd.Series[float]",
    *,
    missing: Missing = "raise",
    lower: "pd.Series[float] | None" = None,
    upper: "pd.Series[float] | None" = None,
) -> Any:
    """Measure an industry's concentration beyond what chance makes of plants of these sizes.

    gamma = (G - (1 - sum x^2) H) / ((1 - sum x^2)(1 - H)), with G = sum_r (s_r - x_r)^2 over regions and the plant
    Herfindahl H = sum_k z_k^2; s the industry's, x all jobs' regional shares, z the plants' shares of the industry.
    The column z is (G - E G) / sd(G) for plants thrown at the map with probabilities x: with few plants G is far from
    normal, and z no basis for a test.

    Parameters
    ----------
    plants
        One row per plant; columns ``region``, ``persons`` and, when there is more than one, ``industry``.
    totals
        All jobs of each region: every region of the country, also those without a plant.
    missing
        ``"raise"``: a plant without persons is an error; ``"propagate"``: its industry has no result; ``"bounds"``:
        the smallest and largest possible value of gamma, G and H, outer ends (z is left out).
    lower, upper
        With ``"bounds"``: the bounds of the plants' persons, indexed like ``plants``.

    Returns
    -------
    DataFrame, or an Interval of two
        One row per industry (``"all"`` without that column); columns ``gamma``, ``G``, ``H``, ``z``.

    Raises
    ------
    InputError
        A column is absent, a plant's region is not in ``totals``, figures that are no figures.
    IndicatorError
        A gap under ``"raise"``; an industry with all its jobs in one plant, or none; a country of one region.

    References
    ----------
    Ellison and Glaeser (1997), Journal of Political Economy 105, 889-927.

    Examples
    --------
    >>> plants = pd.DataFrame({"region": ["AA", "AA", "AA", "BB"], "persons": [1, 1, 1, 1]})
    >>> ellison_glaeser(plants, pd.Series({"AA": 50, "BB": 50})).loc["all", ["gamma", "G", "H"]].to_list()
    [0.0, 0.125, 0.25]
    """
    check_policy(missing, lower=lower, upper=upper)
    x = shares(check_series(totals, name="totals").to_numpy(dtype=float))
    region, industry = _labels(plants, totals.index)
    persons = check_series(plants["persons"], name="persons", kind="plant", missing=missing)
    if missing == "bounds":
        low, high = (side.to_numpy() for side in check_bounds(persons, lower, upper, name="persons"))
        ends = _by_industry(industry, lambda mine: _figures_range(low[mine], high[mine], region[mine], x))
        lows, highs = (pd.DataFrame({key: end[at] for key, end in ends.items()}, index=COLUMNS[:3]).T for at in (0, 1))
        return Interval(lows, highs)
    figures = _by_industry(industry, lambda mine: _figures(persons.to_numpy()[mine], region[mine], x))
    result = pd.DataFrame(figures, index=COLUMNS).T
    if missing == "raise":
        _refuse_undefined(result["gamma"])
    return result


def ellison_glaeser_range(
    employment: pd.DataFrame,
    local_units: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Exact = "raise",
) -> "Interval[pd.Series[float]]":
    """Bound the Ellison-Glaeser index where only the number of plants in each region is known, not their sizes.

    gamma falls as the plant Herfindahl H rises, but rises with it where the industry's places differ so much from those
    of all jobs that g exceeds 1 - sum x^2; the ends are those of the two H. H is least when the plants of a region are alike, sum_r s_r^2 / n_r,
    and greatest when one of them has all jobs but one for each other plant (every plant employs somebody).

    Parameters
    ----------
    employment, local_units
        Persons employed and local units: one row per region, one column per industry.
    totals
        All jobs of each region, when the columns do not add up to them. Left out: the sum of the columns.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: an industry with a gap has no result, and without ``totals``
        no industry has. Bounds of hidden jobs are not taken: hide the industry or give its plants.

    Returns
    -------
    Interval of two Series
        The least and the greatest gamma of each industry.

    Raises
    ------
    InputError
        Labels that do not match, jobs without a local unit.
    IndicatorError
        A gap under ``"raise"``; an industry without jobs, or in a single plant.

    References
    ----------
    Ellison and Glaeser (1997), Journal of Political Economy 105, 889-927. The range is derived here.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [90, 30], "rest": [110, 170]}, index=["AA", "BB"])
    >>> units = pd.DataFrame({"C13": [9, 3], "rest": [50, 90]}, index=["AA", "BB"])
    >>> gamma = ellison_glaeser_range(jobs, units)
    >>> float(round(gamma.lower["C13"], 3)), float(round(gamma.upper["C13"], 3))
    (-0.569, 0.182)
    """
    if missing not in ("raise", "propagate"):
        raise InputError(f"missing={missing!r}: use raise or propagate; the range is that of unknown plant sizes")
    jobs = check_table(employment, missing=missing)
    plants = align_table(check_table(local_units, name="local units", missing=missing), jobs, name="local units")
    if ((plants == 0) & (jobs > 0)).to_numpy().any():
        raise InputError("jobs without a local unit")
    whole = (
        jobs.sum(axis=1, skipna=False)
        if totals is None
        else align(totals, jobs.index, name="totals", kind="region", missing=missing)
    )
    x, p, n = shares(whole.to_numpy(dtype=float)[:, None]), jobs.to_numpy(dtype=float), plants.to_numpy(dtype=float)
    most = np.where(p >= n, (p - n + 1) ** 2 + n - 1, p**2)
    alike = np.divide(p**2, n, out=np.zeros_like(p), where=n != 0)
    g = ((shares(p) - x) ** 2).sum(axis=0)
    square = np.where(p.sum(axis=0) == 0, np.nan, p.sum(axis=0) ** 2)
    ends = [_gamma(g, np.where(n == 0, 0.0, side).sum(axis=0) / square, x) for side in (most, alike)]
    low, high = (pd.Series(end(*ends), index=jobs.columns) for end in (np.minimum, np.maximum))
    if missing == "raise":
        _refuse_undefined(low)
    return Interval(low, high)


def _labels(plants: pd.DataFrame, regions: "pd.Index[Any]") -> "tuple[np.ndarray[Any, Any], pd.Series[Any]]":
    """Return the position of each plant's region, and its industry."""
    for column in ("region", "persons"):
        if column not in plants.columns:
            raise InputError(f"plants lack the column {column!r}; they have {enumerate_some(plants.columns)}")
    position = regions.get_indexer(pd.Index(plants["region"]))
    if (position < 0).any():
        raise InputError(f"totals lack region {enumerate_some(plants['region'][position < 0].unique())}")
    industry = plants["industry"] if "industry" in plants.columns else pd.Series("all", index=plants.index)
    return position, industry


def _by_industry(industry: "pd.Series[Any]", figures: Callable[[Any], Any]) -> dict[Any, Any]:
    return {label: figures((industry == label).to_numpy()) for label in industry.drop_duplicates()}


def _gamma(g: Any, h: Any, x: Floats) -> Any:
    """Return (g / (1 - sum x^2) - H) / (1 - H), written with each figure once: 1 - (1 - g / (1 - sum x^2)) / (1 - H)."""
    room = 1 - float((x**2).sum())
    if isinstance(h, Range):
        return 1 - (1 - g / room) / (1 - h)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.asarray((g / room - h) / (1 - h))
    return np.where(np.isfinite(value), value, np.nan)


def _figures(persons: Floats, region: "np.ndarray[Any, Any]", x: Floats) -> list[float]:
    z = shares(persons)
    s = np.bincount(region, weights=z, minlength=len(x))
    g, h = ((s - x) ** 2).sum(), (z**2).sum()
    x2, x3 = (x**2).sum(), (x**3).sum()
    variance = 2 * (h**2 * (x2 - 2 * x3 + x2**2) - (z**4).sum() * (x2 - 4 * x3 + 3 * x2**2))
    score = (g - (1 - x2) * h) / np.sqrt(variance) if variance > 0 else np.nan
    return [float(_gamma(g, h, x)), float(g), float(h), float(score)]


def _figures_range(
    low: Floats, high: Floats, region: "np.ndarray[Any, Any]", x: Floats
) -> tuple[list[float], list[float]]:
    box = Range(low, high)
    by_region = Range(*(np.bincount(region, weights=side, minlength=len(x)).astype(float) for side in (low, high)))
    g = (by_region.shares(axis=0) - x).square().sum()
    h = box.shares(axis=0).square().sum().clip(1 / len(low), 1.0)
    figures = _gamma(g, h, x), g, h
    return [float(figure.low) for figure in figures], [float(figure.high) for figure in figures]


def _refuse_undefined(gamma: "pd.Series[float]") -> None:
    if gamma.isna().any():
        raise IndicatorError(
            f"undefined, jobs in a single plant, in none, or in a country of one region: "
            f"industry {enumerate_some(gamma.index[gamma.isna()])}"
        )
