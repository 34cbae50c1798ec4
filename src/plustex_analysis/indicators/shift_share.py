"""Shift-share analysis: how much of a region's change is the nation's, its industries', and its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Missing, check_policy
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._projection import shift_share_projection
from plustex_analysis.indicators._shift_share_parts import PARTS, Method, chain, join, split
from plustex_analysis.indicators._shift_share_tables import (
    Ends,
    Figures,
    Table,
    Year,
    cells_of,
    jobs_between,
    label,
    labels_of,
    years_of,
)

__all__ = [
    "ENTRIES",
    "PARTS",
    "DynamicShiftShare",
    "Method",
    "ShiftShare",
    "dynamic_shift_share",
    "shift_share",
    "shift_share_projection",
]


@dataclass(frozen=True)
class ShiftShare:
    """The parts of a change, in the unit of the figures.

    Parameters
    ----------
    method
        The method, whose parts are the columns :data:`PARTS` ``[method]``.
    by_industry
        One row per region and industry (two index levels); columns: the parts, ``change``, ``difference`` (the parts
        less the change: the check that they add up, 0 but for rounding), and by method ``net_total_shift`` or the
        factors.
    total
        The same summed over the industries: one row per region. Under ``missing="bounds"`` both are intervals.
    """

    method: Method
    by_industry: Figures
    total: Figures

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns that add up to the change."""
        return PARTS[self.method]


def shift_share(
    start: Table,
    end: Table,
    reference_start: Table | None = None,
    reference_end: Table | None = None,
    *,
    method: Method = "dunn",
    missing: Missing = "raise",
    lower: Ends | None = None,
    upper: Ends | None = None,
) -> ShiftShare:
    """Split each region's change between two years into parts that add up to it, by industry and in total.

    With e0, e1 the region's jobs, E0, E1 the reference area's, G = sum E1 / sum E0, g = E1 / E0, and
    h = (sum e0) E0 / sum E0 the jobs the region would have had with the reference's industries:

    * ``"dunn"``: national e0 (G - 1), industrial_mix e0 (g - G), regional e1 - e0 g; the last two together are
      net_total_shift.
    * ``"esteban_marquillas"``: regional split into competitive h (e1/e0 - g) and allocation (e0 - h)(e1/e0 - g).
    * ``"gerfin"``: the parts of Dunn, and the factors structure (sum e0 g / sum e0) / G, location sum e1 / sum e0 g,
      and regional, their product: 1 is "as the reference".
    * ``"arcelus"``: the rates G - 1, g - G, r - G and e1/e0 - r - g + G (r the region's own growth) applied to h
      (expected) and to e0 - h (differential): eight parts. In the total three of them are 0 by construction
      (national_differential, industrial_mix_expected, regional_growth_differential), so read them by industry.

    An industry that the region did not have at the start has e0 = 0 and no growth rate. All it adds, e1, is regional,
    and with Esteban-Marquillas and Arcelus competitive (expected): nothing is lost, and the parts add up.

    Parameters
    ----------
    start, end
        Jobs in the first and the last year: one row per region, one column per industry; or a series by industry.
    reference_start, reference_end
        The reference area: a series by industry (the nation's row), or a frame like ``start`` (each region's own
        nation). Left out: the sum of all regions.
    method
        The method.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: what depends on a gap is missing; ``"bounds"``: the range of
        each part by itself, exact for Dunn with a reference, outer otherwise.
    lower, upper
        With ``"bounds"``: the bounds of ``start`` and of ``end``, as a pair each. The reference is known, or summed.

    Returns
    -------
    ShiftShare
        Tables by industry and in total.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, an unknown method, one reference without the other.
    IndicatorError
        A gap under ``"raise"``; a reference without jobs, or without those of an industry that a region has.

    References
    ----------
    Dunn (1960), Papers of the Regional Science Association 6, 97. Esteban-Marquillas (1972), Regional and Urban
    Economics 2, 249. Gerfin (1964), Kyklos 17, 565. Arcelus (1984), Growth and Change 15, 3.

    Examples
    --------
    >>> found = shift_share(
    ...     pd.Series([90, 20, 10, 60]), pd.Series([100, 40, 10, 55]),
    ...     pd.Series([400, 150, 150, 400]), pd.Series([440, 210, 135, 480]),
    ... )
    >>> found.total[["national", "industrial_mix", "regional", "change"]].round(9).iloc[0].to_list()
    [27.0, 1.0, -3.0, 25.0]
    """
    _known_method(method)
    check_policy(missing, lower=lower, upper=upper)
    first, last = years_of((start, end), (reference_start, reference_end), lower, upper)
    like = labels_of(first)
    by_industry, total = split(jobs_between(first, last, like, missing), method)
    return ShiftShare(method, label(by_industry, cells_of(like)), label(total, like.index))


@dataclass(frozen=True)
class DynamicShiftShare(ShiftShare):
    """The parts of a change, added up from year to year.

    Parameters
    ----------
    method, by_industry, total
        As in :class:`ShiftShare`. Gerfin's factors are the products of those of the spans.
    by_span
        The totals of each span: one row per first year, last year and region.
    """

    by_span: Figures


def dynamic_shift_share(
    tables: Mapping[int, Table],
    references: Mapping[int, Table] | None = None,
    *,
    method: Method = "dunn",
    missing: Missing = "raise",
    lower: Mapping[int, Table] | None = None,
    upper: Mapping[int, Table] | None = None,
) -> DynamicShiftShare:
    """Split each region's change year by year and add the parts up.

    The parts of :func:`shift_share` for each pair of neighbouring years, summed: weights follow the region's changing
    industries instead of those of the first year. Years that are left out make a longer span.

    Parameters
    ----------
    tables
        Jobs by year: for each a frame (one row per region, one column per industry) or a series by industry.
    references
        The reference area by year, as in :func:`shift_share`. Left out: the sums of all regions.
    method, missing
        As in :func:`shift_share`; under ``"propagate"`` a gap in one year leaves the two spans beside it, and with them
        the sum, without what depends on it. All bounds are outer.
    lower, upper
        With ``"bounds"``: the bounds of ``tables``, by year.

    Returns
    -------
    DynamicShiftShare
        Tables by industry and in total for the whole time, and the totals of each span.

    Raises
    ------
    InputError
        As in :func:`shift_share`; fewer than two years, or a reference or bounds for other years.
    IndicatorError
        As in :func:`shift_share`.

    References
    ----------
    Barff and Knight (1988), Growth and Change 19(2), 1-10.

    Examples
    --------
    >>> region = {2000: pd.Series([9, 2]), 2001: pd.Series([10, 4]), 2002: pd.Series([10, 5])}
    >>> nation = {2000: pd.Series([40, 20]), 2001: pd.Series([44, 22]), 2002: pd.Series([44, 33])}
    >>> dynamic_shift_share(region, nation).total[["national", "industrial_mix", "regional"]].round(3).iloc[0].to_list()
    [3.433, -0.333, 0.9]
    """
    _known_method(method)
    years = sorted(tables)
    if len(years) < 2:  # noqa: PLR2004 - a change has a start and an end
        raise InputError("dynamic shift-share needs two years or more")
    for given, name in ((references, "references"), (lower, "lower"), (upper, "upper")):
        if given is not None and set(given) != set(tables):
            raise InputError(f"{name} must have the same years: {', '.join(map(str, years))}")
    check_policy(missing, lower=lower, upper=upper)

    sides = references, lower, upper
    given_years = [
        Year(f"jobs of {year}", tables[year], *(None if side is None else side[year] for side in sides))
        for year in years
    ]
    like = labels_of(given_years[0])
    found = [split(jobs_between(*span, like, missing), method) for span in pairwise(given_years)]
    change = jobs_between(given_years[0], given_years[-1], like, missing).change
    by_industry = chain([one[0] for one in found], change, method)
    total = chain([one[1] for one in found], change.sum(axis=1, keepdims=True), method)
    by_span = {name: join([one[1][name] for one in found]) for name in found[0][1]}
    keys = [(*span, region) for span in pairwise(years) for region in like.index]
    rows = pd.MultiIndex.from_tuples(keys, names=["first", "last", "region"])
    return DynamicShiftShare(method, label(by_industry, cells_of(like)), label(total, like.index), label(by_span, rows))


def _known_method(method: str) -> None:
    if method not in get_args(Method):
        raise InputError(f"method={method!r}: use one of {', '.join(get_args(Method))}")


ENTRIES = (
    Entry(
        name="Shift-share analysis",
        function=shift_share,
        unit="unit of the figures, such as persons; the parts add up to the change",
        formula="Dunn: e1 - e0 = e0(G-1) + e0(g-G) + (e1 - e0 g); Esteban-Marquillas, Gerfin, Arcelus: further splits",
        tables="persons employed by region and industry in two years; optionally the nation's",
        reference="Dunn (1960), Papers of the Regional Science Association 6, 97",
        subject="Change",
    ),
    Entry(
        name="Dynamic shift-share analysis",
        function=dynamic_shift_share,
        unit="unit of the figures, such as persons; the parts add up to the change",
        formula="sum over years of the parts of shift-share analysis",
        tables="persons employed by region and industry in several years; optionally the nation's",
        reference="Barff and Knight (1988), Growth and Change 19(2), 1",
        subject="Change",
    ),
    Entry(
        name="Shift-share projection",
        function=shift_share_projection,
        unit="unit of the figures, such as persons",
        formula="e2 = e1 (E2/E1) L^p; L = sum e1 / sum e0 g, the location factor, p periods",
        tables="persons employed by region and industry in two years, the nation's and its forecast",
        reference="Gerfin (1964), Kyklos 17, 565",
        subject="Change",
    ),
)
