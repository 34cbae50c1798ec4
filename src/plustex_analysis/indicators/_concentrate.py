"""Measures of an industry's jobs against all jobs, applied to tables: gaps, bounds, undefined results."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._core import (
    Floats,
    Interval,
    align,
    check_box,
    check_policy,
    check_table,
    enumerate_some,
)
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._spread import Measure, measure_range
from plustex_analysis.indicators._spread_tables import refuse_empty


def concentrate(
    tables: tuple[pd.DataFrame, pd.DataFrame | None, pd.DataFrame | None],
    totals: "pd.Series[float] | None",
    measure: Measure,
    outer: Callable[[Floats, Floats, Floats | None], Range],
    *,
    missing: str,
    name: str,
    fixed: bool = True,
) -> Any:
    """Apply a measure of jobs against totals to each industry under the policy for gaps.

    With known totals, and when it is ``fixed`` what an industry is compared with, its range follows from the measure
    itself; ``outer`` ranges it otherwise.
    """
    employment, lower, upper = tables
    check_policy(missing, lower=lower, upper=upper)
    if missing == "bounds":
        low, high = check_box(employment, lower, upper)
        refuse_empty(high)
        sizes = None if totals is None else _sizes(low, totals, "raise")
        if sizes is None or not fixed:
            ends = outer(low.to_numpy(), high.to_numpy(), sizes)
        else:
            ends = Range(*measure_range(measure, low.to_numpy(), high.to_numpy(), sizes))
        return Interval(*(pd.Series(end, index=low.columns, name=name) for end in (ends.low, ends.high)))
    table = check_table(employment, missing=missing)
    sizes = _sizes(table, totals, missing)
    result = pd.Series(measure(table.to_numpy(), sizes), index=table.columns, name=name)
    if missing == "raise" and result.isna().any():
        empty = [*table.index[sizes[:, 0] == 0], *table.columns[(table == 0).all().to_numpy()]]
        raise IndicatorError(f"undefined for want of jobs in {enumerate_some(empty)}")
    return result


def _sizes(table: pd.DataFrame, totals: "pd.Series[float] | None", missing: str) -> Floats:
    """Return all jobs of each region beside every industry."""
    if totals is None:
        sums = table.sum(axis=1, skipna=False)
    else:
        sums = align(totals, table.index, name="totals", kind="region", missing=missing)
    return np.repeat(sums.to_numpy(dtype=float)[:, None], table.shape[1], axis=1)
