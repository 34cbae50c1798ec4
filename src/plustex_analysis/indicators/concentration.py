"""Concentration: whether an industry's jobs are spread over the regions like all jobs, or gathered in a few."""

from typing import Any, Literal, TypeVar, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators import _concentration_ranges as ranges
from plustex_analysis.indicators import _spread
from plustex_analysis.indicators._agglomeration import ellison_glaeser, ellison_glaeser_range
from plustex_analysis.indicators._cluster import cluster_index
from plustex_analysis.indicators._coagglomeration import (
    coagglomeration_pairs,
    ellison_glaeser_coagglomeration,
)
from plustex_analysis.indicators._concentrate import concentrate
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._krugman import krugman_concentration
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._spread_tables import Values, apply_measure

__all__ = [
    "ENTRIES",
    "cluster_index",
    "coagglomeration_pairs",
    "ellison_glaeser",
    "ellison_glaeser_coagglomeration",
    "ellison_glaeser_range",
    "gini_concentration",
    "hoover_index",
    "krugman_concentration",
    "locational_gini",
]

V = TypeVar("V", "pd.Series[float]", pd.DataFrame)
SCALES = {"half": (0.5, "locational Gini, 0 to 0.5"), "unit": (1.0, "locational Gini, 0 to 1")}


@overload
def locational_gini(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    scale: Literal["half", "unit"] = "half",
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def locational_gini(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    scale: Literal["half", "unit"] = "half",
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> "Interval[pd.Series[float]]": ...
def locational_gini(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    scale: Literal["half", "unit"] = "half",
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure the concentration of each industry, regions counting by all their jobs.

    Regions in rising order of s_r / x_r, s_r their shares of the industry's jobs, x_r of all jobs; the area between
    the diagonal and the curve of cumulated shares (``scale="half"``, 0 to 0.5) or twice that area (``"unit"``,
    0 to 1): sum_{r<k} |s_r x_k - s_k x_r|. Both scales are in use; the result is named after its own.

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry.
    totals
        All jobs of each region, when the columns do not add up to them. Left out: the sum of the columns.
    scale
        ``"half"`` (Krugman) or ``"unit"``.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: what depends on a gap is missing, with ``totals`` the
        industry concerned, without them all; ``"bounds"``: the smallest and largest possible value. With ``totals``
        the lower end is exact and the upper one exact up to 12 open cells a column; otherwise both are outer.
    lower, upper
        With ``"bounds"``: the bounds of ``employment``. Totals are known, or sums of the table.

    Returns
    -------
    Series, or an Interval of two
        One value per industry; 0: spread like all jobs.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, an unknown scale.
    IndicatorError
        A gap under ``"raise"``; an industry without any job.

    References
    ----------
    Krugman (1991), Geography and Trade, MIT Press.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [10, 0], "rest": [30, 60]}, index=["AA", "BB"])
    >>> locational_gini(jobs).round(3).to_dict()
    {'C13': 0.3, 'rest': 0.033}
    """
    if scale not in SCALES:
        raise InputError(f"scale={scale!r}: use one of {', '.join(SCALES)}")
    factor, name = SCALES[scale]
    return concentrate(
        (employment, lower, upper),
        totals,
        lambda masses, sizes: factor * _spread.gini(masses, sizes),
        lambda low, high, _: ranges.gini_range(low, high) * factor,
        missing=missing,
        name=name,
    )


@overload
def gini_concentration(
    employment: pd.DataFrame, *, totals: "pd.Series[float] | None" = None, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def gini_concentration(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> "Interval[pd.Series[float]]": ...
def gini_concentration(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure the concentration of each industry by the Gini coefficient of its location quotients.

    C_r = s_r / x_r; G = 2 / (n^2 mean(C)) sum_r k_r (C_r - mean(C)), k_r the rank of region r from the lowest C on:
    0 to 1 - 1 / n. Every region counts alike, however small; see :func:`locational_gini` for the other way.

    Parameters
    ----------
    employment, totals
        As in :func:`locational_gini`.
    missing, lower, upper
        As in :func:`locational_gini`; here the lower end is exact and the upper one exact up to 12 open regions with
        or without ``totals``.

    Returns
    -------
    Series, or an Interval of two
        One value per industry; 0: spread like all jobs.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; an industry or a region without any job.

    References
    ----------
    Farhauer and Kröll (2013), Standorttheorien, Springer.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [10, 0], "rest": [30, 60]}, index=["AA", "BB"])
    >>> float(gini_concentration(jobs)["C13"])
    0.5
    """

    def measure(masses: Floats, sizes: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            return _spread.gini(masses / np.where(sizes == 0, np.nan, sizes), np.ones(masses.shape))

    def outer(low: Floats, high: Floats, sizes: Floats | None) -> Range:
        quotients = ranges.quotient_range(low, high) if sizes is None else Range(low / sizes, high / sizes)
        return Range(*_spread.measure_range(_spread.gini, quotients.low, quotients.high, np.ones(low.shape)))

    return concentrate(
        (employment, lower, upper), totals, measure, outer, missing=missing, name="Gini of quotients", fixed=False
    )


@overload
def hoover_index(values: "pd.Series[float]", *, reference: Values | None = None, missing: Exact = "raise") -> float: ...
@overload
def hoover_index(
    values: pd.DataFrame, *, reference: Values | None = None, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def hoover_index(
    values: V, *, reference: Values | None = None, missing: Literal["bounds"], lower: V, upper: V
) -> Interval[Any]: ...
def hoover_index(
    values: Any, *, reference: Values | None = None, missing: Missing = "raise", lower: Any = None, upper: Any = None
) -> Any:
    """Say what share of the whole would have to move for it to be spread like the reference.

    H = 1/2 sum_r |s_r - x_r|, 0 (alike) to 1; s_r are region r's shares of the values, x_r of the reference.

    Parameters
    ----------
    values
        Amounts that add up, such as jobs or income: a series by region, or a frame with one column per industry.
    reference
        What they are compared with, such as inhabitants or all jobs: a series by region, or a frame like ``values``.
        Left out: the same share for every region.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a column with a gap has no result; ``"bounds"``: the smallest
        and largest possible value, the lower end exact, the upper one exact up to 12 open figures a column.
    lower, upper
        With ``"bounds"``: the bounds of ``values``. The reference is known.

    Returns
    -------
    float or Series, or an Interval of them
        A number for a series, one number per column for a frame.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; values or reference all 0.

    References
    ----------
    Hoover (1936), Review of Economics and Statistics 18, 162-171.

    Examples
    --------
    >>> hoover_index(pd.Series({"AA": 3.0, "BB": 1.0}))
    0.25
    """
    return apply_measure(values, _spread.hoover, reference, missing=missing, lower=lower, upper=upper, masses=True)


ENTRIES = (
    Entry(
        name="Locational Gini",
        function=locational_gini,
        unit="0 (spread like all jobs) to 0.5, or to 1: the result names its scale",
        formula="sum_{r<k} |s_r x_k - s_k x_r| (0 to 1) or half of it; s the industry's, x all jobs' regional shares",
        tables="persons employed by region and industry; optionally all jobs by region",
        reference="Krugman (1991), Geography and Trade",
        subject="Concentration",
    ),
    Entry(
        name="Gini coefficient of concentration",
        function=gini_concentration,
        unit="0 (spread like all jobs) to 1 - 1/n",
        formula="2/(n^2 mean(C)) sum_r k_r (C_r - mean(C)); C_r = s_r/x_r, k_r its rank from the lowest on",
        tables="persons employed by region and industry; optionally all jobs by region",
        reference="Farhauer and Kröll (2013), Standorttheorien, Springer",
        subject="Concentration",
    ),
    Entry(
        name="Krugman index of concentration",
        function=krugman_concentration,
        unit="0 (spread like the reference) to 2",
        formula="K_i = sum_r |s_ri - x_r|; x_r the reference's shares: all or the other industries, pooled or their mean",
        tables="persons employed by region and industry; optionally all jobs by region",
        reference="Krugman (1991), Geography and Trade",
        subject="Concentration",
    ),
    Entry(
        name="Hoover index",
        function=hoover_index,
        unit="share that would have to move, 0 to 1",
        formula="H = 1/2 sum_r |s_r - x_r|; s shares of the values, x of the reference (or 1/n)",
        tables="any amount by region; optionally inhabitants or all jobs by region",
        reference="Hoover (1936), Review of Economics and Statistics 18, 162",
        subject="Concentration",
    ),
    Entry(
        name="Cluster index",
        function=cluster_index,
        unit="ratio; 1 = as in all regions together, from 4 on counted as a cluster by its authors",
        formula="CI = (e_ri/e_i)(b_ri/b_i) / ((a_r/a)(p_r/p)); e jobs, b local units, a area, p inhabitants",
        tables="persons employed and local units by region and industry; area and inhabitants by region",
        reference="Litzenberger and Sternberg (2006), Geographische Zeitschrift 94, 209",
        subject="Concentration",
    ),
    Entry(
        name="Ellison-Glaeser index",
        function=ellison_glaeser,
        unit="0 = as if plants had been thrown at the map; above 0.05 counted as high by its authors",
        formula="gamma = (G - (1 - sum x^2) H) / ((1 - sum x^2)(1 - H)); G = sum (s - x)^2, H = sum z^2 over plants",
        tables="persons employed by plant with its region and industry; all jobs by region",
        reference="Ellison and Glaeser (1997), Journal of Political Economy 105, 889",
        subject="Concentration",
    ),
    Entry(
        name="Ellison-Glaeser range without plant data",
        function=ellison_glaeser_range,
        unit="as the Ellison-Glaeser index, from the least to the most uneven plants that local units allow",
        formula="as the Ellison-Glaeser index; H from sum s^2/n (plants alike) to one plant holding all but one job each",
        tables="persons employed and local units by region and industry; optionally all jobs by region",
        reference="Ellison and Glaeser (1997), Journal of Political Economy 105, 889; the range is derived here",
        subject="Concentration",
    ),
    Entry(
        name="Coagglomeration",
        function=ellison_glaeser_coagglomeration,
        unit="0 = industries locate independently of each other",
        formula="gamma_c = sum_{i!=j} w_i w_j gamma_ij / (1 - sum w^2); w shares of the industries' jobs",
        tables="persons employed by region and industry; optionally all jobs by region",
        reference="Ellison and Glaeser (1997), JPE 105, 889; Ellison, Glaeser and Kerr (2010), AER 100, 1195",
        subject="Concentration",
    ),
    Entry(
        name="Coagglomeration of pairs",
        function=coagglomeration_pairs,
        unit="0 = the two industries locate independently of each other",
        formula="gamma_ij = sum_r (s_ri - x_r)(s_rj - x_r) / (1 - sum x^2)",
        tables="persons employed by region and industry; optionally all jobs by region",
        reference="Ellison, Glaeser and Kerr (2010), American Economic Review 100, 1195",
        subject="Concentration",
    ),
)
