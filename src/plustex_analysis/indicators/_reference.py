"""The industry shares that a region's own shares are compared with, and their range when figures are hidden."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Floats, align, enumerate_some, refuse_zero
from plustex_analysis.indicators._ranges import Range

Convention = Literal["pooled", "mean"]
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Reference:
    """A convention made explicit: whose shares, and whether the region itself is among them."""

    source: "Convention | pd.Series[float]"
    own: bool

    @property
    def totals(self) -> "pd.Series[float] | None":
        """The published industry totals, when these are the reference."""
        return self.source if isinstance(self.source, pd.Series) else None

    @property
    def is_mean(self) -> bool:
        """Whether the reference is the plain mean of the regions' shares."""
        return isinstance(self.source, str) and self.source == "mean"

    @property
    def is_settled(self) -> bool:
        """Whether no figure of the table itself has a part in the reference."""
        return self.totals is not None and self.own

    def aligned(self, table: pd.DataFrame, missing: str) -> "Reference":
        """Return the reference checked and in the order of the table."""
        if isinstance(self.source, str):
            if self.source not in {"pooled", "mean"}:
                raise InputError(f"reference={self.source!r}: use 'pooled', 'mean' or a series of industry totals")
            if len(table) == 1 and not self.own:
                raise InputError(f"region {table.index[0]} is the only one: nothing is left to compare it with")
            return self
        totals = align(self.source, table.columns, name="reference", kind="industry", missing=missing)
        if totals.to_numpy().sum() == 0:
            refuse_zero(totals, what="the reference", kind="industry")
        over = np.asarray(((totals.to_numpy() - table.to_numpy()) < -_ROUNDING * totals.to_numpy()).any(axis=1))
        if not self.own and over.any():
            raise InputError(
                f"a region exceeds the reference it is to be taken out of: {enumerate_some(table.index[over])}"
            )
        return Reference(totals, self.own)

    def shares(self, cells: Floats) -> Floats:
        """Return the reference shares seen from each region: one row per region."""
        if self.is_mean:
            own = _normalise(cells)
            sums = own.sum(axis=0, keepdims=True)
            return np.broadcast_to(sums / len(cells), cells.shape) if self.own else (sums - own) / (len(cells) - 1)
        whole = cells.sum(axis=0) if self.totals is None else self.totals.to_numpy(dtype=float)
        rest = np.broadcast_to(whole, cells.shape) if self.own else whole - cells
        return _normalise(rest)

    def split(self, cells: Range) -> tuple[Range, Range]:
        """Return q and w of t = w s + (1 - w) q: the shares of the others, and the weight of the region's own s."""
        count, nothing = len(cells.low), Range.of(0.0)
        if self.totals is not None:
            totals = Range.exactly(self.totals) + cells * 0.0
            rest = totals if self.own else Range(totals.low - cells.high, totals.high - cells.low)
            return rest.clip(0.0).shares(), nothing
        if self.is_mean:
            if count == 1:
                return cells.shares(), Range.of(1.0)
            return _others(cells.shares()) / (count - 1), Range.of(1.0 / count) if self.own else nothing
        rest = _others(cells)
        weights = cells.sum(axis=1).shares(axis=0)
        return rest.shares(), Range(weights.low[:, None], weights.high[:, None]) if self.own else nothing


def _others(cells: Range) -> Range:
    low, high = (side.sum(axis=0, keepdims=True) - side for side in (cells.low, cells.high))
    return Range(np.maximum(low, 0.0), np.maximum(high, 0.0))


def _normalise(amounts: Floats) -> Floats:
    total = amounts.sum(axis=1, keepdims=True)
    result: Floats = amounts / np.where(total == 0, np.nan, total)
    return result


def own_shares(table: pd.DataFrame) -> Floats:
    """Return each region's industry shares.

    Raises
    ------
    IndicatorError
        A region has a total of 0.
    """
    totals: Floats = table.to_numpy().sum(axis=1)
    refuse_zero(totals, what="the total", kind="region", labels=table.index)
    return np.asarray(table.to_numpy() / totals[:, None])


def centre(shares: Range) -> Floats:
    """Return shares that add up to 1 from the middle of their ranges."""
    return _normalise((shares.low + shares.high) / 2)


def by_region(index: pd.Index, values: Floats) -> "pd.Series[float]":
    """Label one value per region."""
    return pd.Series(values, index=index)
