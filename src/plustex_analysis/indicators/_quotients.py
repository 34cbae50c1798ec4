"""Location quotients as computed, and their exact range when figures are hidden."""

import numpy as np
import pandas as pd

from plustex_analysis.indicators._base import Base
from plustex_analysis.indicators._core import Floats, Interval
from plustex_analysis.indicators._ranges import Range


def share_ratio(table: pd.DataFrame, base: Base) -> pd.DataFrame:
    """Divide each share by the reference area's."""
    regions, industries, total = base.margins(table)
    quotients = table.to_numpy() / regions / (industries / total)
    return pd.DataFrame(quotients, index=table.index, columns=table.columns)


def share_difference(table: pd.DataFrame, base: Base) -> pd.DataFrame:
    """Subtract the reference area's share from each."""
    regions, industries, total = base.margins(table)
    differences = table.to_numpy() / regions - industries / total
    return pd.DataFrame(differences, index=table.index, columns=table.columns)


def _rest(lower: pd.DataFrame, upper: pd.DataFrame) -> tuple[Range, Range, Range, Range]:
    """Split the table, seen from each cell, into the cell, the rest of its row, of its column, and all others."""
    cell = Range.between(lower, upper)

    def others(values: Floats) -> tuple[Floats, Floats, Floats]:
        row = values.sum(axis=1, keepdims=True) - values
        column = values.sum(axis=0, keepdims=True) - values
        return row, column, np.maximum(values.sum() - values - row - column, 0.0)

    row, column, far = (Range(low, high) for low, high in zip(others(cell.low), others(cell.high), strict=True))
    return cell, row, column, far


def _label(like: pd.DataFrame, low: Floats, high: Floats) -> Interval[pd.DataFrame]:
    low, high = np.minimum(low, high), np.maximum(low, high)  # they can cross by a rounding error where both are equal
    return Interval(
        pd.DataFrame(low, index=like.index, columns=like.columns),
        pd.DataFrame(high, index=like.index, columns=like.columns),
    )


def ratio_bounds(lower: pd.DataFrame, upper: pd.DataFrame, base: Base) -> Interval[pd.DataFrame]:
    """Give the exact range of each quotient: it falls as the rest of its row or column grows, and rises with the rest.

    In its own cell it rises up to one peak and falls after it when both sums hold the cell; otherwise it only rises.
    """
    regions, industries, total = base.margins(upper)  # refuses what is 0 for certain
    cell, row, column, far = _rest(lower, upper)
    if base.reference is not None:
        share = cell.shares(axis=1) if base.totals is None else cell / regions
        return _label(lower, share.low / (industries / total), share.high / (industries / total))
    if base.totals is not None:
        share = cell.shares(axis=0)
        return _label(lower, share.low * (total / regions), share.high * (total / regions))
    fixed = base.reference_total

    def at(x: Floats, a: Floats, c: Floats, d: Floats) -> Floats:
        whole = x + a + c + d if fixed is None else np.full_like(x, fixed)
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = x * whole / ((x + a) * (x + c))
            limit = whole / (a + c)  # the value just above x = 0 when row or column holds nothing else
        limit = np.where(a + c > 0, limit, np.where(whole > 0, np.inf, 1.0))
        limit = np.where(cell.high > 0, limit, 0.0)
        return np.where((x + a) * (x + c) > 0, ratio, limit)

    a, c, d = row.low, column.low, far.high
    with np.errstate(divide="ignore", invalid="ignore"):
        peak = (a * c + np.sqrt(a * c * (a * c + d * (a + c + d)))) / d
    peak = np.sqrt(a * c) if fixed is not None else np.where(d > 0, peak, np.inf)
    high = at(np.clip(peak, cell.low, cell.high), a, c, d)
    low = np.minimum(*(at(x, row.high, column.high, far.low) for x in (cell.low, cell.high)))
    return _label(lower, low, high)


def difference_bounds(lower: pd.DataFrame, upper: pd.DataFrame, base: Base) -> Interval[pd.DataFrame]:
    """Give the exact range of each difference of shares, by the same reasoning as for the quotient."""
    regions, industries, total = base.margins(upper)
    parts = cell, _, column, _ = _rest(lower, upper)
    if base.reference is not None:
        share = cell.shares(axis=1) if base.totals is None else cell / regions
        return _label(lower, share.low - industries / total, share.high - industries / total)
    if base.totals is not None:
        own = 1 / regions - 1 / total
        return _label(lower, cell.low * own - column.high / total, cell.high * own - column.low / total)
    return _pooled_difference_bounds(lower, parts, base.reference_total)


def _pooled_difference_bounds(
    like: pd.DataFrame, parts: tuple[Range, Range, Range, Range], fixed: float | None
) -> Interval[pd.DataFrame]:
    """Search cell and rest of the row together: the difference has one peak in the cell and one trough in the rest."""
    cell, row, column, far = parts

    def at(x: Floats, a: Floats, c: Floats, d: Floats, *, empty: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(x + a > 0, x / (x + a), empty)
        return share - (x + c) / (x + a + c + d if fixed is None else fixed)

    def best_cell(a: Floats, c: Floats, d: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            peak = np.where(d > 0, (c + d) * (a + np.sqrt(a * a + a * d)) / d - a, np.inf)
        peak = peak if fixed is None else np.sqrt(a * fixed) - a
        return np.clip(peak, cell.low, cell.high)

    def worst_rest(x: Floats, c: Floats, d: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            trough = np.where(c > 0, (c + d) * (x + np.sqrt(x * x + c * x)) / c - x, np.inf)
        return np.clip(trough, row.low, row.high) if fixed is None else row.high

    c, d, most = column.low, far.high, np.where(cell.high > 0, 1.0, 0.0)  # the share as a row empties out
    high = np.maximum(*(at(best_cell(a, c, d), a, c, d, empty=most) for a in (row.low, row.high)))
    c, d, least = column.high, far.low, np.where(row.high > 0, 0.0, 1.0)
    low = np.minimum(*(at(x, worst_rest(x, c, d), c, d, empty=least) for x in (cell.low, cell.high)))
    return _label(like, low, high)
