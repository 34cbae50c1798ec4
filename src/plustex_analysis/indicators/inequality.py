"""Inequality between regions: how far figures such as income per head lie apart."""

from typing import Any, Literal, TypeVar, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators import _spread
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._lorenz import lorenz_curve
from plustex_analysis.indicators._spread_tables import Values, apply_measure
from plustex_analysis.indicators._theil import theil_decomposition

__all__ = [
    "ENTRIES",
    "atkinson_index",
    "gini",
    "lorenz_curve",
    "theil",
    "theil_decomposition",
    "williamson_index",
]

V = TypeVar("V", "pd.Series[float]", pd.DataFrame)


@overload
def gini(
    values: "pd.Series[float]", *, weights: Values | None = None, corrected: bool = False, missing: Exact = "raise"
) -> float: ...
@overload
def gini(
    values: pd.DataFrame, *, weights: Values | None = None, corrected: bool = False, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def gini(
    values: V,
    *,
    weights: Values | None = None,
    corrected: bool = False,
    missing: Literal["bounds"],
    lower: V,
    upper: V,
) -> Interval[Any]: ...
def gini(
    values: Any,
    *,
    weights: Values | None = None,
    corrected: bool = False,
    missing: Missing = "raise",
    lower: Any = None,
    upper: Any = None,
) -> Any:
    """Measure inequality by the Gini coefficient, 0 (all equal) to 1.

    G = sum_ij w_i w_j |y_i - y_j| / (2 mean(y)), weights adding up to 1; twice the area between the Lorenz curve and
    the diagonal. With ``corrected`` times n / (n - 1), n the regions of positive weight: then 1 means that a single
    one of them has everything.

    Parameters
    ----------
    values
        Figures per region, such as income per head: a series, or a frame with one column per year or industry.
    weights
        Size of the regions, such as inhabitants: a series by region, or a frame like ``values``. Left out: all alike.
    corrected
        Whether to correct for few regions.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a column with a gap has no result; ``"bounds"``: the smallest
        and largest possible value. The lower end is exact; the upper end is exact up to 12 open figures a column and
        outer beyond.
    lower, upper
        With ``"bounds"``: the bounds of ``values``. Weights are known.

    Returns
    -------
    float or Series, or an Interval of them
        A number for a series, one number per column for a frame; without unit.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; all figures 0; ``corrected`` with a single region.

    References
    ----------
    Gini (1912), Variabilità e mutabilità. Small samples: Deltas (2003), Review of Economics and Statistics 85, 226.

    Examples
    --------
    >>> round(gini(pd.Series({"AA": 20, "BB": 50, "CC": 20, "DD": 10})), 9)
    0.3
    """

    def measure(masses: Floats, sizes: Floats) -> Floats:
        n = (sizes > 0).sum(axis=0)
        factor = n / np.where(n > 1, n - 1, np.nan) if corrected else 1.0
        return _spread.gini(masses, sizes) * factor

    return apply_measure(values, measure, weights, missing=missing, lower=lower, upper=upper)


@overload
def theil(
    values: "pd.Series[float]",
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Exact = "raise",
) -> float: ...
@overload
def theil(
    values: pd.DataFrame, *, kind: Literal["T", "L"] = "T", weights: Values | None = None, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def theil(
    values: V,
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Literal["bounds"],
    lower: V,
    upper: V,
) -> Interval[Any]: ...
def theil(
    values: Any,
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Missing = "raise",
    lower: Any = None,
    upper: Any = None,
) -> Any:
    """Measure inequality by one of Theil's entropies, 0 (all equal) and up.

    T = sum w (y / m) ln(y / m), L = sum w ln(m / y), m the weighted mean and weights adding up to 1. T minds the top
    of the distribution more, L the bottom (L is also called mean logarithmic deviation). A zero adds nothing to T and
    makes L infinite; no small number is put in its place.

    Parameters
    ----------
    values, weights
        As in :func:`gini`.
    kind
        ``"T"`` or ``"L"``.
    missing, lower, upper
        As in :func:`gini`. The upper end of L is infinite where a figure can be 0.

    Returns
    -------
    float or Series, or an Interval of them
        A number for a series, one number per column for a frame; without unit.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match, an unknown ``kind``.
    IndicatorError
        A gap under ``"raise"``; all figures 0; a zero in L.

    References
    ----------
    Theil (1967), Economics and Information Theory. Shorrocks (1980), Econometrica 48, 613.

    Examples
    --------
    >>> income = pd.Series({"AA": 10, "BB": 10, "CC": 10, "DD": 20, "EE": 50})
    >>> round(theil(income), 7), round(theil(income, kind="L"), 7)
    (0.2502012, 0.2326302)
    """
    measures = {"T": _spread.theil_t, "L": _spread.theil_l}
    if kind not in measures:
        raise InputError(f"kind={kind!r}: use one of T, L")
    return apply_measure(values, measures[kind], weights, missing=missing, lower=lower, upper=upper)


@overload
def atkinson_index(
    values: "pd.Series[float]", *, aversion: float = 0.5, weights: Values | None = None, missing: Exact = "raise"
) -> float: ...
@overload
def atkinson_index(
    values: pd.DataFrame, *, aversion: float = 0.5, weights: Values | None = None, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def atkinson_index(
    values: V,
    *,
    aversion: float = 0.5,
    weights: Values | None = None,
    missing: Literal["bounds"],
    lower: V,
    upper: V,
) -> Interval[Any]: ...
def atkinson_index(
    values: Any,
    *,
    aversion: float = 0.5,
    weights: Values | None = None,
    missing: Missing = "raise",
    lower: Any = None,
    upper: Any = None,
) -> Any:
    """Say what share of the total could be given up if the rest were spread equally, at a given aversion.

    A = 1 - (sum w (y / m)^(1 - a))^(1 / (1 - a)); for a = 1: A = 1 - exp(sum w ln(y / m)); m the weighted mean,
    weights adding up to 1. From a = 1 on a single zero makes A = 1.

    Parameters
    ----------
    values, weights
        As in :func:`gini`.
    aversion
        a, aversion to inequality, 0 or more: 0 does not mind it, 2 minds the poorest regions most.
    missing, lower, upper
        As in :func:`gini`.

    Returns
    -------
    float or Series, or an Interval of them
        0 (all equal) to 1: a number for a series, one number per column for a frame.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match, a negative aversion.
    IndicatorError
        A gap under ``"raise"``; all figures 0.

    References
    ----------
    Atkinson (1970), Journal of Economic Theory 2, 244-263.

    Examples
    --------
    >>> round(atkinson_index(pd.Series({"AA": 1.0, "BB": 4.0}), aversion=1), 9)
    0.2
    """
    if not 0 <= aversion < np.inf:
        raise InputError(f"aversion={aversion}: a number, 0 or more")
    return apply_measure(values, _spread.atkinson(aversion), weights, missing=missing, lower=lower, upper=upper)


@overload
def williamson_index(values: "pd.Series[float]", population: Values, *, missing: Exact = "raise") -> float: ...
@overload
def williamson_index(values: pd.DataFrame, population: Values, *, missing: Exact = "raise") -> "pd.Series[float]": ...
@overload
def williamson_index(
    values: V, population: Values, *, missing: Literal["bounds"], lower: V, upper: V
) -> Interval[Any]: ...
def williamson_index(
    values: Any, population: Values, *, missing: Missing = "raise", lower: Any = None, upper: Any = None
) -> Any:
    """Measure disparity by the coefficient of variation weighted with population.

    V = sqrt(sum p (y - m)^2) / m, p shares of population, m = sum p y: deviations are from the weighted mean, the
    level of the whole country.

    Parameters
    ----------
    values
        As in :func:`gini`: GDP or income per head.
    population
        Inhabitants: a series by region, or a frame like ``values``.
    missing, lower, upper
        As in :func:`gini`.

    Returns
    -------
    float or Series, or an Interval of them
        0 (all equal) and up: a number for a series, one number per column for a frame.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; all figures 0, or nobody lives anywhere.

    References
    ----------
    Williamson (1965), Economic Development and Cultural Change 13(4) part 2, 1-84.

    Examples
    --------
    >>> williamson_index(pd.Series({"AA": 10.0, "BB": 20.0}), pd.Series({"AA": 1.0, "BB": 1.0})) * 3
    1.0
    """
    return apply_measure(values, _spread.variation, population, missing=missing, lower=lower, upper=upper)


ENTRIES = (
    Entry(
        name="Gini coefficient",
        function=gini,
        unit="0 (all equal) to 1; plain, or corrected for few regions",
        formula="G = sum_ij w_i w_j |y_i - y_j| / (2 m); corrected: G n / (n - 1); m the weighted mean",
        tables="figures by region, such as income per head; optionally inhabitants",
        reference="Gini (1912), Variabilità e mutabilità",
        subject="Inequality",
    ),
    Entry(
        name="Lorenz curve",
        function=lorenz_curve,
        unit="shares from 0 to 1",
        formula="points (w_1 + ... + w_k, w_1 y_1 + ... + w_k y_k) as shares, regions in rising order of y",
        tables="figures by region, such as income per head; optionally inhabitants",
        reference="Lorenz (1905), Publications of the American Statistical Association 9, 209",
        subject="Inequality",
    ),
    Entry(
        name="Theil index",
        function=theil,
        unit="nats; 0 (all equal) and up",
        formula="T = sum w (y/m) ln(y/m); L = sum w ln(m/y); m the weighted mean",
        tables="figures by region, such as income per head; optionally inhabitants",
        reference="Theil (1967), Economics and Information Theory",
        subject="Inequality",
    ),
    Entry(
        name="Theil decomposition",
        function=theil_decomposition,
        unit="nats; between + within = total",
        formula="T = sum_g s_g ln(s_g/p_g) + sum_g s_g T_g; L = sum_g p_g ln(p_g/s_g) + sum_g p_g L_g",
        tables="figures by region and the country of each; optionally inhabitants",
        reference="Shorrocks (1980), Econometrica 48, 613",
        subject="Inequality",
    ),
    Entry(
        name="Atkinson index",
        function=atkinson_index,
        unit="share of the total, 0 (all equal) to 1",
        formula="A = 1 - (sum w (y/m)^(1-a))^(1/(1-a)); a = 1: 1 - exp(sum w ln(y/m)); a the aversion to inequality",
        tables="figures by region, such as income per head; optionally inhabitants",
        reference="Atkinson (1970), Journal of Economic Theory 2, 244",
        subject="Inequality",
    ),
    Entry(
        name="Williamson index",
        function=williamson_index,
        unit="coefficient of variation; 0 (all equal) and up",
        formula="V = sqrt(sum p (y - m)^2) / m; p shares of population, m = sum p y",
        tables="figures per head and inhabitants by region",
        reference="Williamson (1965), Economic Development and Cultural Change 13(4) part 2",
        subject="Inequality",
    ),
)
