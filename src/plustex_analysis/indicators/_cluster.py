"""The cluster index of Litzenberger and Sternberg: many jobs and many firms on little land with few people."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    align,
    align_table,
    check_box,
    check_policy,
    check_table,
    enumerate_some,
    refuse_zero,
)
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._spread import shares

Tables = tuple[pd.DataFrame, pd.DataFrame]


@overload
def cluster_index(
    persons: pd.DataFrame,
    local_units: pd.DataFrame,
    area: "pd.Series[float]",
    population: "pd.Series[float]",
    *,
    missing: Exact = "raise",
) -> pd.DataFrame: ...
@overload
def cluster_index(
    persons: pd.DataFrame,
    local_units: pd.DataFrame,
    area: "pd.Series[float]",
    population: "pd.Series[float]",
    *,
    missing: Literal["bounds"],
    lower: Tables,
    upper: Tables,
) -> Interval[pd.DataFrame]: ...
def cluster_index(
    persons: pd.DataFrame,
    local_units: pd.DataFrame,
    area: "pd.Series[float]",
    population: "pd.Series[float]",
    *,
    missing: Missing = "raise",
    lower: Tables | None = None,
    upper: Tables | None = None,
) -> Any:
    """Find regions that hold far more of an industry's jobs and firms than land and people would lead to expect.

    CI = ID x PD / BS, the density of the industry's jobs per area and per inhabitant, each relative to all regions,
    over the size of its firms relative to all regions. That is (e_ri / e_i)(b_ri / b_i) / ((a_r / a)(p_r / p)): the
    form used here, in which a region without the industry has 0.

    Parameters
    ----------
    persons, local_units
        Persons employed and local units: one row per region, one column per industry. The rows must make up the whole
        that is compared with; where only some regions are studied, one more row holds the rest of the country.
    area, population
        Area (any unit) and inhabitants of each region.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a gap in an industry leaves that industry without results, in
        area or population all; ``"bounds"``: the smallest and largest possible value of each cell, exact ends.
    lower, upper
        With ``"bounds"``: the bounds of ``persons`` and of ``local_units``, as a pair each.

    Returns
    -------
    DataFrame or Interval
        Ratios, 0 or more, labelled like ``persons``: 1 as in all regions together, 4 and more a cluster.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; a region without area or people; an industry without jobs or local units.

    References
    ----------
    Litzenberger and Sternberg (2006), Geographische Zeitschrift 94, 209-224.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [8.0, 2.0]}, index=["AA", "BB"])
    >>> alike = pd.Series({"AA": 1.0, "BB": 1.0})
    >>> cluster_index(jobs, jobs, alike, alike)["C13"].round(2).to_dict()
    {'AA': 2.56, 'BB': 0.16}
    """
    check_policy(missing, lower=lower, upper=upper)
    names = "persons employed", "local units"
    if missing == "bounds":
        assert lower is not None
        assert upper is not None
        boxes = [
            check_box(table, low, high, name=name)
            for table, low, high, name in zip((persons, local_units), lower, upper, names, strict=True)
        ]
        like = boxes[0][0]
        units = [align_table(side, like, name=names[1]) for side in boxes[1]]
        room = _room(area, population, like.index, missing)
        _refuse_absent(boxes[0][1], units[1])
        value = Range.between(*boxes[0]).shares(axis=0) * Range.between(*units).shares(axis=0) / room
        return Interval(
            *(pd.DataFrame(side, index=like.index, columns=like.columns) for side in (value.low, value.high))
        )
    table = check_table(persons, name=names[0], missing=missing)
    firms = align_table(check_table(local_units, name=names[1], missing=missing), table, name=names[1])
    room = _room(area, population, table.index, missing)
    if missing == "raise":
        _refuse_absent(table, firms)
    ratios = shares(table.to_numpy()) * shares(firms.to_numpy()) / room
    return pd.DataFrame(ratios, index=table.index, columns=table.columns)


def _room(area: "pd.Series[float]", population: "pd.Series[float]", regions: "pd.Index[Any]", missing: str) -> Floats:
    """Return the product of each region's shares of land and people, one row per region."""
    strict = "propagate" if missing == "propagate" else "raise"
    sides = []
    for figures, name in ((area, "area"), (population, "population")):
        aligned = align(figures, regions, name=name, kind="region", missing=strict)
        refuse_zero(aligned, what=name, kind="region")
        sides.append(shares(aligned.to_numpy(dtype=float)[:, None]))
    return np.asarray(sides[0] * sides[1])


def _refuse_absent(*tables: pd.DataFrame) -> None:
    empty = np.logical_or.reduce([(table == 0).all().to_numpy() for table in tables])
    if empty.any():
        raise IndicatorError(
            f"no region has jobs and local units of industry {enumerate_some(tables[0].columns[empty])}"
        )
