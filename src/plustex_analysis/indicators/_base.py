"""What a region's industries are compared with: region totals, industry totals and the total of a reference area."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Floats, Mask, align, enumerate_some, refuse_zero

_ROUNDING = 1e-6


@dataclass(frozen=True)
class Base:
    """The published totals, where there are any; what is None is the sum of the table itself.

    Parameters
    ----------
    totals
        Total of each region, when the columns of the table do not add up to it.
    reference
        Total of each industry in the reference area, such as the national row; the regions are part of it.
    reference_total
        Total of the reference area over all industries.
    """

    totals: "pd.Series[float] | None" = None
    reference: "pd.Series[float] | None" = None
    reference_total: float | None = None

    @property
    def total_is_pooled(self) -> bool:
        """Whether the grand total is nothing but the sum of the table."""
        return self.totals is None and self.reference is None and self.reference_total is None

    def aligned(self, table: pd.DataFrame, missing: str) -> "Base":
        """Return the totals checked and in the order of the table."""
        totals, reference = self.totals, self.reference
        if totals is not None:
            totals = align(totals, table.index, name="totals", kind="region", missing=missing)
            refuse_zero(totals, what="the total", kind="region")
            _refuse_excess(table, totals)
        if reference is not None:
            reference = align(reference, table.columns, name="reference", kind="industry", missing=missing)
            refuse_zero(reference, what="the reference", kind="industry")
        return Base(totals, reference, self._grand_total(totals, reference))

    def _grand_total(self, totals: "pd.Series[float] | None", reference: "pd.Series[float] | None") -> float | None:
        if self.reference_total is not None:
            if not 0 < self.reference_total < np.inf:
                raise InputError(f"reference_total must be a number above 0, not {self.reference_total}")
            return float(self.reference_total)
        sums = [float(part.to_numpy().sum()) for part in (reference, totals) if part is not None]
        if len(sums) > 1 and abs(sums[0] - sums[1]) > _ROUNDING * max(sums):
            raise InputError(
                f"reference adds up to {sums[0]:g} and totals to {sums[1]:g}: say with reference_total= what the "
                "reference area's total over all industries is"
            )
        return sums[0] if sums else None

    def margins(self, table: pd.DataFrame) -> tuple[Floats, Floats, float]:
        """Return region totals (a column), industry totals (a row) and grand total, none of them 0.

        Raises
        ------
        IndicatorError
            A region or an industry has a total of 0.
        """
        cells = table.to_numpy()
        regions: Floats = np.asarray(cells.sum(axis=1) if self.totals is None else self.totals)
        industries: Floats = np.asarray(cells.sum(axis=0) if self.reference is None else self.reference)
        refuse_zero(regions, what="the total", kind="region", labels=table.index)
        refuse_zero(industries, what="the total", kind="industry", labels=table.columns)
        total = cells.sum() if self.reference_total is None else self.reference_total
        return regions[:, None], industries[None, :], float(total)


def _refuse_excess(table: pd.DataFrame, totals: "pd.Series[float]") -> None:
    over: Mask = np.asarray((table.to_numpy() > totals.to_numpy()[:, None] * (1 + _ROUNDING)).any(axis=1))
    if over.any():
        raise InputError(f"an industry exceeds the total of its region: {enumerate_some(table.index[over])}")
