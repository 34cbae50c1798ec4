"""Jobs by year, region and industry, and the reference area's, as resilience needs them; and its arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._core import Floats, check_box, check_series, check_table, enumerate_some
from plustex_analysis.indicators._ranges import Range


@dataclass(frozen=True)
class Panel:
    """Regions x industries for each year (one industry when there is no split), as figures or as ranges.

    ``reference`` has one row, or one row per region.
    """

    regions: "pd.Index[Any]"
    years: list[int]
    jobs: dict[int, Any]
    reference: dict[int, Floats]
    least_change: float

    def expected(self, first: int, last: int) -> Any:
        """Return the change from one year to another if each industry had grown as in the reference area."""
        return _weigh(self.jobs[first], self._growth(first, last) - 1.0)

    def change(self, first: int, last: int) -> Any:
        """Return the change of all jobs."""
        return _sum(self.jobs[last]) - _sum(self.jobs[first])

    def response(self, first: int, last: int) -> Any:
        """Return (change - expected) / |expected|, missing where next to nothing was expected."""
        expected, small = self.expected(first, last), self._is_small(first, last)
        if not isinstance(expected, Range):
            return (self.change(first, last) - expected) / np.where(small, np.nan, np.abs(expected))
        growth = self._growth(first, last)
        if growth.shape[1] == 1:  # without industries the jobs of the first year can stand in one place alone
            rate = np.where(small, 1.0, np.abs(growth[:, 0] - 1.0))
            relative = (_sum(self.jobs[last]) / _sum(self.jobs[first]) - growth[:, 0]) / rate
        else:
            relative = (_sum(self.jobs[last]) - _weigh(self.jobs[first], growth)) / expected.abs()
        return Range(np.where(small, np.nan, relative.low), np.where(small, np.nan, relative.high))

    def sensitivity_ratio(self, first: int, last: int) -> Any:
        """Return change / expected change, which is 1 plus or minus the response by the sign of the expectation."""
        expected, response = self.expected(first, last), self.response(first, last)
        if not isinstance(expected, Range):
            return 1 + np.sign(expected) * response
        rising, falling = 1 + response.low, 1 - response.high
        low = np.where(expected.high <= 0, falling, np.where(expected.low >= 0, rising, -np.inf))
        rising, falling = 1 + response.high, 1 - response.low
        return Range(low, np.where(expected.high <= 0, falling, np.where(expected.low >= 0, rising, np.inf)))

    def path(self, first: int, year: int) -> Any:
        """Return the jobs of a year had each industry grown as in the reference area since the first year."""
        return _weigh(self.jobs[first], self._growth(first, year))

    def _growth(self, first: int, last: int) -> Floats:
        base = self.reference[first]
        result: Floats = self.reference[last] / np.where(base == 0, np.nan, base)
        return result

    def _is_small(self, first: int, last: int) -> Any:
        """Tell where the expected change is next to nothing, whatever the hidden figures are."""
        expected, jobs = self.expected(first, last), _sum(self.jobs[first])
        if isinstance(expected, Range):
            return expected.abs().high <= self.least_change * jobs.high
        return np.abs(expected) <= self.least_change * jobs


def _sum(table: Any) -> Any:
    return table.sum(axis=1)


def _weigh(jobs: Any, rates: Floats) -> Any:
    """Add up jobs times rates; what is not there needs no rate."""
    if isinstance(jobs, Range):
        return _sum(jobs * rates)
    return _sum(np.where(jobs == 0, 0.0, jobs * rates))


def panel_of(
    employment: pd.DataFrame,
    reference: "pd.Series[float] | pd.DataFrame",
    *,
    missing: str,
    strict_years: Iterable[int],
    least_change: float,
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Panel:
    """Check the tables; under ``"raise"`` only the years that the result rests on must be complete."""
    table = check_table(employment, name="employment", missing="propagate")
    _refuse_ragged(table)
    common: list[Any] = sorted(table.columns.intersection(_years_of(reference)))
    strict, years = list(strict_years), common
    for year in strict:
        if year not in years:
            raise UnknownCodeError("year", year, years)
    if missing == "bounds":
        low, high = check_box(table, lower, upper)
        jobs: dict[int, Any] = {
            year: Range(_by_industry(low, year).to_numpy(), _by_industry(high, year).to_numpy()) for year in years
        }
    else:
        if missing == "raise":
            _refuse_gaps(table[strict])
        jobs = {year: _by_industry(table, year).to_numpy() for year in years}
    like = _by_industry(table, years[0])
    needed = {"raise": strict, "bounds": years}.get(missing, [])
    rows = _reference_rows(reference, like, years, needed)
    if missing == "bounds" and any((row == 0).any() for row in rows.values()):
        raise IndicatorError("the reference has no jobs of an industry or in a region: bounds need its growth")
    return Panel(like.index, years, jobs, rows, least_change)


def _years_of(reference: "pd.Series[float] | pd.DataFrame") -> "pd.Index[Any]":
    return reference.index if isinstance(reference, pd.Series) else reference.columns


def _by_industry(table: pd.DataFrame, year: Any) -> pd.DataFrame:
    """Lay one year out as regions x industries, regions in the order of the table."""
    if table.index.nlevels == 1:
        return table[[year]].set_axis(["all"], axis=1)
    wide = table[year].unstack()  # noqa: PD010 - there is one figure a cell, nothing to aggregate
    return cast("pd.DataFrame", wide).reindex(table.index.get_level_values(0).drop_duplicates())


def _refuse_ragged(table: pd.DataFrame) -> None:
    """Refuse a region that has no row for an industry: that is neither a 0 nor a known gap."""
    if table.index.nlevels == 1:
        return
    regions, industries = (table.index.get_level_values(level).drop_duplicates() for level in (0, 1))
    absent = pd.MultiIndex.from_product([regions, industries]).difference(list(table.index))
    if table.index.nlevels > 2 or len(absent):  # noqa: PLR2004 - region and industry
        cells = (f"region {name[0]}, industry {name[1]}" for name in absent)
        raise InputError(f"employment must have one row for each region and industry; absent: {enumerate_some(cells)}")


def _refuse_gaps(table: pd.DataFrame) -> None:
    gaps = table.isna()
    cells = [
        f"region {' industry '.join(map(str, row)) if isinstance(row, tuple) else row}, year {year}"
        for year in table.columns
        for row in table.index[gaps[year].to_numpy()]
    ]
    if cells:
        raise IndicatorError(f"employment is missing: {enumerate_some(cells)}")


def _reference_rows(
    reference: "pd.Series[float] | pd.DataFrame", like: pd.DataFrame, years: list[int], strict: list[int]
) -> dict[int, Floats]:
    """Return one row per year: one figure, one per industry, or one per region."""
    if isinstance(reference, pd.Series):
        series = check_series(reference, name="reference", kind="year", missing="propagate")
        if strict:
            check_series(series[strict], name="reference", kind="year")
        return {year: np.array([[series[year]]]) for year in years}
    table = check_table(reference, name="reference", missing="propagate")
    by_region = like.shape[1] == 1 and like.columns[0] == "all"
    wanted, kind = (like.index, "region") if by_region else (like.columns, "industry")
    absent = wanted.difference(list(table.index))
    if len(absent):
        raise InputError(f"reference lacks {kind} {enumerate_some(absent)}")
    table = table.reindex(wanted)
    if strict:
        for year in strict:
            check_series(table[year], name=f"reference of {year}", kind=kind)
    return {year: table[[year]].to_numpy() if by_region else table[[year]].to_numpy().T for year in years}
