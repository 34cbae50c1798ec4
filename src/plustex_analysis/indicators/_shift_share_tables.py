"""Tables in and out of shift-share analysis: checked, brought into one order, labelled again."""

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


def jobs_of(
    ends: Ends, references: tuple[Table | None, Table | None], missing: str, lower: Ends | None, upper: Ends | None
) -> tuple[Jobs, pd.DataFrame]:
    """Check the four tables and lay them out as regions x industries; the second result carries the labels."""
    if (references[0] is None) != (references[1] is None):
        raise InputError("give the reference area at the start and at the end, or neither")
    tables = [_as_table(side) for side in ends]
    like = check_table(tables[0], name="jobs at the start", missing="propagate")
    figures: list[Any] = []
    for at, name in enumerate(("jobs at the start", "jobs at the end")):
        if missing == "bounds":
            assert lower is not None
            assert upper is not None
            box = check_box(tables[at], _as_table(lower[at]), _as_table(upper[at]), name=name)
            figures.append(Range.between(*(align_table(side, like, name=name) for side in box)))
        else:
            checked = check_table(tables[at], name=name, missing=missing)
            figures.append(align_table(checked, like, name=name).to_numpy())
    whole = [
        one.sum(axis=0, keepdims=True) if given is None else reference_rows(given, like, missing)
        for one, given in zip(figures, references, strict=True)
    ]
    _refuse_absent(figures[0], whole[0], like)
    return Jobs(*figures, *whole), like


def _as_table(figures: Table) -> pd.DataFrame:
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


def label(columns: dict[str, Any], index: "pd.Index[Any]") -> Figures:
    """Make a frame of columns, or an interval of frames when they are ranges."""
    if isinstance(columns["change"], Range):
        sides = (
            {name: Range.of(column).low for name, column in columns.items()},
            {name: Range.of(column).high for name, column in columns.items()},
        )
        return Interval(*(pd.DataFrame({k: v.ravel() for k, v in side.items()}, index=index) for side in sides))
    return pd.DataFrame({name: column.ravel() for name, column in columns.items()}, index=index)
