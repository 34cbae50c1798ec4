"""Profiles of regions: figures by variable, and how far apart two regions are on each of them."""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias, Union, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Floats, align, align_table, check_policy, enumerate_some
from plustex_analysis.indicators._panel import check_cells
from plustex_analysis.indicators._ranges import Range

Missing = Literal["raise", "propagate", "available", "bounds"]
Mask = NDArray[np.bool_]
Weights: TypeAlias = Union[Mapping[str, float], "pd.Series[float]"]


def check_missing(missing: str, lower: object, upper: object) -> None:
    """Refuse an unknown policy; profiles know one more than other tables, ``"available"``."""
    if missing == "available":
        check_policy("propagate", lower=lower, upper=upper)
    elif missing not in get_args(Missing):
        raise InputError(f"missing={missing!r}: use one of {', '.join(get_args(Missing))}")
    else:
        check_policy(missing, lower=lower, upper=upper)


def check_profiles(profiles: pd.DataFrame, missing: str) -> pd.DataFrame:
    """Return the figures as checked floats; categories (text, yes or no) become numbers of no meaning but equality."""
    if not isinstance(profiles, pd.DataFrame) or profiles.empty:
        raise InputError("profiles must be a table with regions as rows and variables as columns, and not be empty")
    plain = {}
    for position, categorical in enumerate(is_category(profiles)):
        column = profiles.iloc[:, position]
        codes = pd.Series(pd.factorize(column)[0], column.index)
        plain[position] = codes.where(codes >= 0).astype(float) if categorical else column
    table = pd.DataFrame(plain, index=profiles.index).set_axis(profiles.columns, axis=1)
    return check_cells(table, name="profile", kind="variable", missing=missing)


def is_category(profiles: pd.DataFrame) -> Mask:
    """Tell which variables are categories: all that are not numbers."""
    numbers = [pd.api.types.is_numeric_dtype(kind) and not pd.api.types.is_bool_dtype(kind) for kind in profiles.dtypes]
    return ~np.array(numbers, dtype=bool)


def check_profile_box(
    numbers: pd.DataFrame, lower: pd.DataFrame | None, upper: pd.DataFrame | None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the checked bounds of the numbers of a profile, labelled and ordered like it."""
    assert lower is not None
    assert upper is not None
    low, high = (
        align_table(check_cells(side, name=f"{word} bound", kind="variable"), numbers, name=f"{word} bound")
        for side, word in ((lower, "lower"), (upper, "upper"))
    )
    slack = 1e-9 * (1 + numbers.abs())
    if (low > high).to_numpy().any() or ((numbers < low - slack) | (numbers > high + slack)).to_numpy().any():
        raise InputError("a lower bound lies above the upper one, or a published figure outside its bounds")
    return low, high


def spans(table: pd.DataFrame, categorical: Mask, ranges: "pd.Series[float] | None", missing: str) -> Floats:
    """Return what a full difference is on each variable: 1 for categories, else the range, given or of the regions."""
    skip = missing == "available"
    own = np.array(table.max(skipna=skip) - table.min(skipna=skip), dtype=float)
    if ranges is not None:
        numbers = table.columns[~categorical]
        given = align(ranges, numbers, name="ranges", kind="variable")
        if given.le(0).any():
            raise InputError(f"ranges must be above 0: variable {enumerate_some(numbers[given.le(0)])}")
        own[~categorical] = given
    return np.where(categorical, 1.0, own)


def differences(table: pd.DataFrame, span: Floats, categorical: Mask) -> Iterator[Floats]:
    """Yield, by variable, how far apart all pairs of regions are in shares of the span; NaN where that is unknown."""
    for column, whole, is_category_ in zip(table.to_numpy().T, span, categorical, strict=True):
        apart = np.abs(column[:, None] - column[None, :])
        if is_category_:
            apart = np.where(np.isnan(apart), np.nan, apart != 0)
        # a variable on which all regions are alike tells none apart
        yield apart if whole == 0 else apart / whole


def difference_ranges(
    lower: pd.DataFrame, upper: pd.DataFrame, ranges: "pd.Series[float] | None", categorical: Mask
) -> Iterator[Range]:
    """Yield, by variable, the bounds of the difference of all pairs; a gap in a category leaves 0 to 1."""
    given = None if ranges is None else spans(lower, categorical, ranges, "raise")
    for position, (low, high) in enumerate(zip(lower.to_numpy().T, upper.to_numpy().T, strict=True)):
        if categorical[position]:
            unequal, open_pair = low[:, None] != low[None, :], np.isnan(low[:, None] + low[None, :])
            yield Range(np.where(open_pair, 0.0, unequal), np.where(open_pair, 1.0, unequal))
            continue
        column = Range(low, high)
        apart = (column[:, None] - column[None, :]).abs()
        if given is not None:
            yield apart / given[position]
            continue
        span = Range(np.array(max(low.max() - high.min(), 0.0)), np.array(high.max() - low.min()))
        yield (apart / span).clip(0.0, 1.0) if span.high > 0 else apart
