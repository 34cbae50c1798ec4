"""Tables in and out of shift-share analysis: checked, brought into one order, labelled again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, Union

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Floats, Interval, align, align_table, check_box, check_table
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._ratios import name_cells
from plustex_analysis.indicators._shift_share_parts import Jobs

Table: TypeAlias = Union[pd.DataFrame, "pd.Series[float]"]
Ends: TypeAlias = tuple[Table, Table]
Figures: TypeAlias = pd.DataFrame | Interval[pd.DataFrame]


@dataclass(frozen=True)
class Year:
    """What is given of one year: jobs, the reference area, and the bounds of the jobs."""

    name: str
    jobs: Table
    reference: Table | None = None
    lower: Table | None = None
    upper: Table | None = None


def years_of(
    jobs: Ends, references: tuple[Table | None, Table | None], lower: Ends | None, upper: Ends | None
) -> tuple[Year, Year]:
    """Bring the arguments of a span together, year by year."""
    low, high = lower or (None, None), upper or (None, None)
    first, last = (
        Year(f"jobs at the {name}", jobs[at], references[at], low[at], high[at])
        for at, name in enumerate(("start", "end"))
    )
    return first, last


def labels_of(year: Year) -> pd.DataFrame:
    """Return the table whose labels and order all others follow."""
    return check_table(as_table(year.jobs), name=year.name, missing="propagate")


def jobs_between(first: Year, last: Year, like: pd.DataFrame, missing: str) -> Jobs:
    """Check the four tables of a span and lay them out as regions x industries."""
    if (first.reference is None) != (last.reference is None):
        raise InputError("give the reference area at the start and at the end, or neither")
    start, end = (_figures(year, like, missing) for year in (first, last))
    whole, later = (
        figures.sum(axis=0, keepdims=True) if year.reference is None else reference_rows(year.reference, like, missing)
        for figures, year in ((start, first), (end, last))
    )
    _refuse_absent(start, whole, like)
    return Jobs(start, end, whole, later)


def _figures(year: Year, like: pd.DataFrame, missing: str) -> Any:
    table = as_table(year.jobs)
    if missing != "bounds":
        return align_table(check_table(table, name=year.name, missing=missing), like, name=year.name).to_numpy()
    assert year.lower is not None
    assert year.upper is not None
    box = check_box(table, as_table(year.lower), as_table(year.upper), name=year.name)
    return Range.between(*(align_table(side, like, name=year.name) for side in box))


def as_table(figures: Table) -> pd.DataFrame:
    """Lay a series by industry out as a table of one region."""
    if isinstance(figures, pd.Series):
        return pd.DataFrame([figures.to_numpy()], index=["region"], columns=figures.index)
    return figures


def reference_rows(given: Table, like: pd.DataFrame, missing: str) -> Floats:
    """Return the reference area as one row, or as one row per region."""
    name = "reference"
    strict = "propagate" if missing == "propagate" else "raise"
    if isinstance(given, pd.Series):
        return np.asarray(align(given, like.columns, name=name, kind="industry", missing=strict).to_numpy()[None, :])
    return np.asarray(align_table(check_table(given, name=name, missing=strict), like, name=name).to_numpy())


def _refuse_absent(start: Any, reference: Any, like: pd.DataFrame) -> None:
    """Refuse a reference area without jobs, or without those of an industry that a region has."""
    base, jobs = (side.high if isinstance(side, Range) else side for side in (reference, start))
    if (base.sum(axis=1) == 0).any():
        raise IndicatorError("the reference area has no jobs at the start, so nothing has a rate of growth")
    absent = (jobs > 0) & np.broadcast_to(base == 0, jobs.shape)
    if absent.any():
        raise IndicatorError(
            f"the reference area lacks an industry at the start that it has: {name_cells(absent, like)}"
        )


def label(columns: Mapping[Any, Any], index: "pd.Index[Any]") -> Figures:
    """Make a frame of columns, or an interval of frames when they are ranges."""
    if not any(isinstance(column, Range) for column in columns.values()):
        return pd.DataFrame({name: column.ravel() for name, column in columns.items()}, index=index)
    ranges = {name: Range.of(column) for name, column in columns.items()}
    low, high = ({name: getattr(one, end).ravel() for name, one in ranges.items()} for end in ("low", "high"))
    return Interval(pd.DataFrame(low, index=index), pd.DataFrame(high, index=index))


def cells_of(like: pd.DataFrame) -> pd.MultiIndex:
    """Return the labels of all cells, row by row."""
    return pd.MultiIndex.from_product([like.index, like.columns], names=["region", "industry"])
