"""Ranges of concentration measures when the totals that jobs are compared with hold the hidden jobs themselves.

e are the jobs of an industry, o all others of the same region, S and O their sums. Written with e and o instead of
e and e + o, what stands in both sides of a difference cancels: e_r (e_k + o_k) - e_k (e_r + o_r) = e_r o_k - e_k o_r.
"""

import numpy as np

from plustex_analysis.indicators._core import Floats
from plustex_analysis.indicators._ranges import Range


def _others(cells: Range) -> Range:
    """Return for each cell the sum of the other cells of its row."""
    low, high = (side.sum(axis=1, keepdims=True) - side for side in (cells.low, cells.high))
    return Range(np.maximum(low, 0.0), np.maximum(high, 0.0))


def _rest(cells: Range) -> Range:
    """Return for each cell the sum of the other cells of its column."""
    low, high = (side.sum(axis=0, keepdims=True) - side for side in (cells.low, cells.high))
    return Range(np.maximum(low, 0.0), np.maximum(high, 0.0))


def _scale(cells: Range, others: Range) -> Range:
    own, rest = cells.sum(axis=0), others.sum(axis=0)
    return own * (own + rest)


def gini_range(low: Floats, high: Floats) -> Range:
    """Range the Gini of each industry, regions weighted with all their jobs: sum_{r<k} |e_r o_k - e_k o_r| / (S (S + O))."""
    cells = Range(low, high)
    others = _others(cells)
    sums = [_pair_distances(cells[:, i], others[:, i]) for i in range(low.shape[1])]
    distance = Range(np.array([s.low for s in sums]), np.array([s.high for s in sums]))
    return (distance / _scale(cells, others)).clip(0.0, 1.0)


def _pair_distances(own: Range, others: Range) -> Range:
    def column(side: Range) -> Range:
        return Range(side.low[:, None], side.high[:, None])

    return ((column(own) * others - column(others) * own).abs() * 0.5).sum()


def distance_range(low: Floats, high: Floats) -> Range:
    """Range the sum over regions of |e_r / S - (e_r + o_r) / (S + O)| for each industry."""
    cells = Range(low, high)
    others = _others(cells)
    terms = cells * _rest(others) - others * _rest(cells)
    return (terms.abs().sum(axis=0) / _scale(cells, others)).clip(0.0, 2.0)


def quotient_range(low: Floats, high: Floats) -> Range:
    """Range e / (e + o) for each cell: exact, the regions being independent of each other."""
    cells = Range(low, high)
    others = _others(cells)
    with np.errstate(invalid="ignore"):
        ends = cells.low / (cells.low + others.high), cells.high / (cells.high + others.low)
    return Range(*(np.where(np.isnan(end), 0.0, end) for end in ends))


def reference_shares_range(low: Floats, high: Floats, totals: Floats | None, *, own: bool, pooled: bool) -> Range:
    """Range the shares that krugman_concentration compares with, but those of all jobs: the pooled with its own."""
    cells = Range(low, high)
    if not pooled:
        own_shares = cells.shares(axis=0)
        sums, n = own_shares.sum(axis=1, keepdims=True), int(low.shape[1])
        if own:
            return sums / float(n)
        return Range(sums.low - own_shares.low, sums.high - own_shares.high) / float(n - 1)
    if totals is None:
        return _others(cells).shares(axis=0)
    return Range(np.maximum(totals - high, 0.0), np.maximum(totals - low, 0.0)).shares(axis=0)


def reference_shares(table: Floats, totals: Floats | None, *, own: bool, pooled: bool) -> Floats:
    """Return the shares that krugman_concentration compares with: one column per industry."""
    if not pooled:
        shares = _shares(table)
        sums, n = shares.sum(axis=1, keepdims=True), table.shape[1]
        return np.broadcast_to(sums / n, table.shape) if own else (sums - shares) / (n - 1)
    whole = table.sum(axis=1, keepdims=True) if totals is None else totals
    return _shares(np.broadcast_to(whole, table.shape) - (0 if own else table))


def _shares(table: Floats) -> Floats:
    sums = table.sum(axis=0)
    result: Floats = table / np.where(sums == 0, np.nan, sums)
    return result
