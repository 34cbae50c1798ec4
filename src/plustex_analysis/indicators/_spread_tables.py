"""Measures of :mod:`._spread` applied to pandas tables: labels, weights, gaps, bounds, undefined results."""

from typing import Any, TypeAlias, Union

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._core import Floats, Interval, check_box, check_policy, enumerate_some
from plustex_analysis.indicators._ratios import check_figures, match
from plustex_analysis.indicators._spread import Measure, measure_range

Values: TypeAlias = Union["pd.Series[float]", pd.DataFrame]


def as_table(values: Any, *, name: str, missing: str = "propagate") -> pd.DataFrame:
    """Return checked figures as a table; a series becomes its only column."""
    checked = check_figures(values, name=name, missing=missing)
    if isinstance(checked, pd.DataFrame):
        return checked
    return pd.DataFrame({name if checked.name is None else checked.name: checked})


def as_box(values: Any, lower: Any, upper: Any, *, name: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the checked bounds of figures as tables; those of a series become their only column."""
    table, *sides = (as_table(side, name=name) for side in (values, lower, upper))
    if isinstance(values, pd.Series):
        sides = [side.set_axis(table.columns, axis=1) for side in sides]
    return check_box(table, *sides, name=name)


def weigh(weights: Values | None, like: pd.DataFrame, missing: str, *, name: str = "weights") -> Floats:
    """Return one weight per cell of ``like``: given by region, by region and column, or all alike.

    Raises
    ------
    InputError
        Weights with other labels, or negative ones.
    IndicatorError
        Weights that are missing (unless they propagate) or add up to 0.
    """
    if weights is None:
        return np.ones(like.shape)
    strict = "raise" if missing != "propagate" else missing
    checked = match(check_figures(weights, name=name, missing=strict), like, name=name).to_numpy(dtype=float)
    result = np.broadcast_to(checked[:, None] if checked.ndim == 1 else checked, like.shape)
    if (result.sum(axis=0) == 0).any():
        raise IndicatorError(f"{name} add up to 0")
    return result


def apply_measure(
    values: Values,
    measure: Measure,
    weights: Values | None,
    *,
    missing: str,
    lower: Values | None = None,
    upper: Values | None = None,
    name: str = "values",
    masses: bool = False,
) -> Any:
    """Measure each column under the policy for gaps: a number for a series, a series for a table.

    ``values`` are amounts per weight (income per head), or with ``masses`` the amounts themselves (jobs).
    """
    check_policy(missing, lower=lower, upper=upper)
    single = isinstance(values, pd.Series)
    if missing == "bounds":
        low, high = as_box(values, lower, upper, name=name)
        sizes = weigh(weights, low, missing)
        per = 1.0 if masses else sizes
        refuse_empty(high)
        ends = measure_range(measure, low.to_numpy() * per, high.to_numpy() * per, sizes)
        return Interval(*(unwrap(end, low.columns, single=single) for end in ends))
    table = as_table(values, name=name, missing=missing)
    sizes = weigh(weights, table, missing)
    result = measure(table.to_numpy() * (1.0 if masses else sizes), sizes)
    result = np.where(np.isfinite(result), result, np.nan)
    if missing == "raise" and np.isnan(result).any():
        raise IndicatorError(f"undefined because of zeros in {enumerate_some(table.columns[np.isnan(result)])}")
    return unwrap(result, table.columns, single=single)


def refuse_empty(high: pd.DataFrame) -> None:
    """Refuse columns in which nothing can be above 0: there is nothing to spread."""
    empty = (high == 0).all().to_numpy()
    if empty.any():
        raise IndicatorError(f"all figures are 0 in {enumerate_some(high.columns[empty])}")


def unwrap(result: Floats, columns: "pd.Index[Any]", *, single: bool) -> "float | pd.Series[float]":
    """Return a number for a series, one number per column for a table."""
    return float(result[0]) if single else pd.Series(result, index=columns)
