"""How unlike two regions are on variables of all kinds, numbers and categories, gaps included."""

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Floats, Interval, align
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._profiles import (
    Missing,
    Weights,
    check_missing,
    check_profile_box,
    check_profiles,
    difference_ranges,
    differences,
    is_category,
    spans,
)


def gower_distance(
    profiles: pd.DataFrame,
    *,
    weights: Weights | None = None,
    ranges: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Average, over variables, how far apart two regions are in shares of the variable's range.

    d_ij = sum_k w_k delta_ijk |x_ik - x_jk| / range_k / sum_k w_k delta_ijk. For categories (text, yes or no) the
    difference is 0 or 1. delta_ijk is 1 when both regions have the figure.

    Parameters
    ----------
    profiles
        One row per region, one column per variable, in units of their own.
    weights
        One weight per variable, not negative; equal when left out.
    ranges
        What counts as a full difference, for every variable that is no category; the range of the regions in the table
        when left out. Published ranges keep distances the same when regions are added, and a gap local.
    missing
        ``"raise"``: a gap is an error that names region and variable. ``"available"``: Gower's rule, the average over
        the variables that both regions have; a pair without any is missing. ``"propagate"``: every distance that
        depends on the gap is missing, which without ``ranges`` are all. ``"bounds"``: bounds, exact with ``ranges``
        and outer without; a gap in a category stands for any category.
    lower, upper
        Under ``"bounds"``, the bounds of the numbers: the columns of ``profiles`` that are no categories.

    Returns
    -------
    DataFrame or Interval of DataFrame
        Symmetric, 0 on the diagonal; 0 = alike, 1 = at opposite ends in everything.

    Raises
    ------
    InputError
        Weights or ranges that do not fit, an unknown policy, wrong bounds.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Gower (1971) Biometrics 27:857.

    Examples
    --------
    >>> profiles = pd.DataFrame({"share": [3.0, 8.0, 4.0], "type": ["urban", "urban", "rural"]}, index=["AA", "BB", "CC"])
    >>> gower_distance(profiles).loc["AA"].tolist()
    [0.0, 0.5, 0.6]
    """
    check_missing(missing, lower, upper)
    checked = check_profiles(profiles, "propagate" if missing == "bounds" else missing)
    categorical = is_category(profiles)
    weight = _weights(weights, checked.columns)
    if missing == "bounds":
        low, high = checked.copy(), checked.copy()
        numbers = checked.columns[~categorical]
        low[numbers], high[numbers] = check_profile_box(checked[numbers], lower, upper)
        parts = [part * w for part, w in zip(difference_ranges(low, high, ranges, categorical), weight, strict=True)]
        total = sum(parts[1:], parts[0])
        return Interval(*(_labelled(end / weight.sum(), checked) for end in (total.low, total.high)))
    shape = (len(checked), len(checked))
    apart, known = np.zeros(shape), np.zeros(shape)
    span = spans(checked, categorical, ranges, missing)
    for difference, w in zip(differences(checked, span, categorical), weight, strict=True):
        present = ~np.isnan(difference)
        apart += w * np.where(present, difference, 0.0)
        known += w * present
    enough = known >= (0 if missing == "available" else weight.sum() * (1 - 1e-12))  # 0 / 0 is missing by itself
    with np.errstate(invalid="ignore"):
        return _labelled(np.where(enough, apart / known, np.nan), checked)


def _weights(weights: Weights | None, variables: pd.Index) -> Floats:
    if weights is None:
        return np.ones(len(variables))
    given = align(pd.Series(weights, dtype=float), variables, name="weights", kind="variable").to_numpy()
    if not given.sum() > 0:
        raise InputError("weights are all 0: at least one variable must count")
    return np.asarray(given, dtype=float)


def _labelled(values: Floats, like: pd.DataFrame) -> pd.DataFrame:
    """Label a square of distances; a region is at no distance from itself, whatever is missing."""
    return pd.DataFrame(np.where(np.eye(len(like), dtype=bool), 0.0, values), index=like.index, columns=like.index)


ENTRIES = (
    Entry(
        name="Gower distance",
        function=gower_distance,
        unit="0 = alike, 1 = at opposite ends in every variable",
        formula="d_ij = sum_k w_k |x_ik - x_jk| / range_k / sum_k w_k, over the variables that both regions have",
        tables="any figures and categories by region",
        reference="Gower (1971) Biometrics 27:857",
        subject="Similarity",
    ),
)
