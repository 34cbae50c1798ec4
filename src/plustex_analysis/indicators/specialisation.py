"""How different a region's mix of industries is from that of others: sums of absolute differences of shares."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, enumerate_some, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._reference import Convention, Reference, by_region, centre, own_shares
from plustex_analysis.indicators._spread import hoover, measure_range

_SAME = 1e-14


@overload
def krugman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def krugman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def krugman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure how far each region's industry shares are from reference shares, 0 (the same) to 2 (nothing shared).

    K[r] = sum_i |s[r, i] - t[i]|, with s the region's and t the reference's shares. K / 2 is the share of jobs that
    would have to change industry for the region to look like the reference.

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry; together the columns are the whole.
    reference
        ``"pooled"``: t are the shares of all regions together, large ones counting more. ``"mean"``: the plain mean of
        the regions' shares. A series of industry totals: the shares of that area, such as the national row.
    own
        Whether the region itself is part of the reference. ``False`` compares it with all others; a series then has
        the region's figures taken out, so the region must be part of it.
    missing
        ``"raise"``: a gap is an error. ``"propagate"``: a region with a gap is missing, and all others that are
        compared with it: use a published series to keep the gap local. ``"bounds"``: with a series and
        ``own=True`` the lower end is exact, and the upper one too for up to 12 open cells a region; otherwise
        both are outer.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    Series or Interval
        One number per region, 0 to 2, without unit.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, an unknown convention, a single region and nothing to
        compare it with.
    IndicatorError
        A gap under ``"raise"``; a region without any employment.

    References
    ----------
    Krugman (1991), Geography and Trade, MIT Press.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 0], "C14": [2, 4]}, index=["AA", "BB"])
    >>> krugman_index(jobs).tolist(), krugman_index(jobs, own=False).tolist()
    ([0.5, 0.5], [1.0, 1.0])
    >>> krugman_index(jobs, reference=pd.Series({"C13": 30, "C14": 10})).tolist()
    [0.5, 1.5]
    """
    comparison = Reference(reference, own)
    return evaluate(
        employment,
        lambda table: _distance(table, comparison.aligned(table, missing)),
        lambda low, high: _distance_bounds(low, high, comparison.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


@overload
def specialisation_coefficient(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def specialisation_coefficient(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def specialisation_coefficient(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure what share of a region's jobs would have to change industry to give the reference's mix, 0 to 1.

    SC[r] = 1/2 sum_i |s[r, i] - t[i]|: half the :func:`krugman_index`.

    Parameters
    ----------
    employment, reference, own, missing, lower, upper
        As in :func:`krugman_index`, bounds included.

    Returns
    -------
    Series or Interval
        One share per region, 0 to 1.

    Raises
    ------
    InputError, IndicatorError
        As in :func:`krugman_index`.

    References
    ----------
    Hoover and Giarratani (1985), An Introduction to Regional Economics, 3rd edition, chapter 9.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 0], "C14": [2, 4]}, index=["AA", "BB"])
    >>> specialisation_coefficient(jobs).tolist()
    [0.25, 0.25]
    """
    options: dict[str, Any] = {"missing": missing, "lower": lower, "upper": upper}
    index: Any = krugman_index(employment, reference=reference, own=own, **options)
    return Interval(index.lower / 2, index.upper / 2) if isinstance(index, Interval) else index / 2


@overload
def relative_diversity(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def relative_diversity(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def relative_diversity(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure how close each region's mix of industries is to the reference's: the more alike, the larger.

    RDI[r] = 1 / sum_i |s[r, i] - t[i]|: one over the :func:`krugman_index`, from 1/2 upwards without limit.

    Parameters
    ----------
    employment, reference, own, missing, lower, upper
        As in :func:`krugman_index`, bounds included; the upper end is infinite where the region can equal the
        reference.

    Returns
    -------
    Series or Interval
        One number per region, 0.5 or more, without unit.

    Raises
    ------
    InputError
        As in :func:`krugman_index`.
    IndicatorError
        As in :func:`krugman_index`; a region whose shares equal the reference's, where the index has no value.

    References
    ----------
    Duranton and Puga (2000), Urban Studies 37, 533-555.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 0], "C14": [2, 4]}, index=["AA", "BB"])
    >>> relative_diversity(jobs).tolist()
    [2.0, 2.0]
    """
    options: dict[str, Any] = {"missing": missing, "lower": lower, "upper": upper}
    index: Any = krugman_index(employment, reference=reference, own=own, **options)
    if isinstance(index, Interval):
        with np.errstate(divide="ignore"):
            return Interval(1 / index.upper, 1 / index.lower)
    same = index.index[(index <= _SAME).to_numpy()]
    if len(same):
        raise IndicatorError(f"the shares equal the reference's, so the index has no value: {enumerate_some(same)}")
    return 1 / index


def _distance(table: pd.DataFrame, reference: Reference) -> "pd.Series[float]":
    gaps = np.abs(own_shares(table) - reference.shares(table.to_numpy()))
    return by_region(table.index, gaps.sum(axis=1))


def _distance_bounds(lower: pd.DataFrame, upper: pd.DataFrame, reference: Reference) -> Interval["pd.Series[float]"]:
    """Bound K = (1 - w) sum |s - q| for s alone exactly, and add how far q can be from the middle of its range."""
    own_shares(upper)  # refuses a region that is 0 for certain
    cells = Range.between(lower, upper)
    others, weight = reference.split(cells)
    middle = centre(others)
    low, high = _distance_from(cells, middle)
    away: Floats = 2 * np.minimum((others.high - middle).sum(axis=1), (middle - others.low).sum(axis=1))
    if reference.is_settled:
        away = np.zeros_like(away)
    scale = 1 - weight
    distance = Range(np.maximum(low - away, 0.0)[:, None], np.minimum(high + away, 2.0)[:, None]) * scale
    return Interval(by_region(lower.index, distance.low[:, 0]), by_region(lower.index, distance.high[:, 0]))


def _distance_from(cells: Range, shares: Floats) -> tuple[Floats, Floats]:
    low, high = measure_range(hoover, cells.low.T, cells.high.T, np.where(np.isnan(shares), 0.0, shares).T)
    return np.asarray(2 * low), np.asarray(2 * high)


ENTRIES = (
    Entry(
        name="Krugman specialisation index",
        function=krugman_index,
        unit="0 = same mix as the reference, 2 = no industry in common",
        formula="K[r] = sum_i |s[r,i] - t[i]|, s the region's and t the reference's industry shares",
        tables="persons employed by region and industry",
        reference="Krugman (1991), Geography and Trade, MIT Press",
        subject="Specialisation",
    ),
    Entry(
        name="Coefficient of specialisation",
        function=specialisation_coefficient,
        unit="share of jobs, 0 to 1, that would have to change industry to give the reference's mix",
        formula="SC[r] = 1/2 sum_i |s[r,i] - t[i]|",
        tables="persons employed by region and industry",
        reference="Hoover and Giarratani (1985), An Introduction to Regional Economics",
        subject="Specialisation",
    ),
    Entry(
        name="Relative diversity index",
        function=relative_diversity,
        unit="0.5 (no industry in common) upwards; larger = closer to the reference's mix",
        formula="RDI[r] = 1 / sum_i |s[r,i] - t[i]|",
        tables="persons employed by region and industry",
        reference="Duranton and Puga (2000), Urban Studies 37, 533",
        subject="Specialisation",
    ),
)
