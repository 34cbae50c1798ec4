"""How many industries a region lives on: concentration of its shares, without any reference."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd
import scipy

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._reference import by_region, own_shares
from plustex_analysis.indicators._spread import Measure, measure_range, shares

Form = Literal["plain", "normalised", "equivalent"]


@overload
def herfindahl_index(
    employment: pd.DataFrame, *, form: Form = "plain", missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def herfindahl_index(
    employment: pd.DataFrame,
    *,
    form: Form = "plain",
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def herfindahl_index(
    employment: pd.DataFrame,
    *,
    form: Form = "plain",
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure on how few industries each region depends, by the sum of squared shares.

    H[r] = sum_i s[r, i]^2, from 1/m (m industries of equal size) to 1 (a single one).

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry; together the columns are the whole.
    form
        ``"plain"``: H. ``"normalised"``: (H - 1/m) / (1 - 1/m), from 0 to 1, for tables with different numbers of
        industries. ``"equivalent"``: 1 / H, the number of industries of equal size with the same H.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a region with a gap is missing, no other; ``"bounds"``: the
        smallest and largest possible value. The smallest H is exact; the largest too for up to 12 open cells a
        region, outer beyond.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    Series or Interval
        One number per region, without unit.

    Raises
    ------
    InputError
        Figures that are no figures, an unknown form, ``"normalised"`` with a single industry.
    IndicatorError
        A gap under ``"raise"``; a region without any employment.

    References
    ----------
    Hirschman (1964), American Economic Review 54, 761-762, on the origin of the index.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [20], "C14": [50], "C15": [20], "rest": [10]}, index=["AA"])
    >>> [float(herfindahl_index(jobs, form=form)["AA"].round(3)) for form in ("plain", "normalised", "equivalent")]
    [0.34, 0.12, 2.941]
    """
    if form not in {"plain", "normalised", "equivalent"}:
        raise InputError(f"form={form!r}: use 'plain', 'normalised' or 'equivalent'")

    def kernel(table: pd.DataFrame) -> "pd.Series[float]":
        plain = by_region(table.index, (own_shares(table) ** 2).sum(axis=1))
        return _reform(plain, form, table.shape[1])

    def bounds(low: pd.DataFrame, high: pd.DataFrame) -> Interval["pd.Series[float]"]:
        ends = [_reform(end, form, low.shape[1]) for end in _range(_squares, low, high)]
        return Interval(*(ends[::-1] if form == "equivalent" else ends))

    return evaluate(employment, kernel, bounds, missing=missing, lower=lower, upper=upper)


@overload
def shannon_entropy(employment: pd.DataFrame, *, base: float = 2, missing: Exact = "raise") -> "pd.Series[float]": ...
@overload
def shannon_entropy(
    employment: pd.DataFrame,
    *,
    base: float = 2,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def shannon_entropy(
    employment: pd.DataFrame,
    *,
    base: float = 2,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure how evenly each region's jobs are spread over industries.

    H[r] = -sum_i s[r, i] log(s[r, i]), with 0 log 0 = 0; from 0 (a single industry) to log m (m of equal size).

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry; together the columns are the whole.
    base
        Base of the logarithm, above 1: 2 gives bits, e (``math.e``) nats.
    missing
        As in :func:`herfindahl_index`. Under ``"bounds"`` the largest entropy is exact; the smallest too for up to 12
        open cells a region, outer beyond.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    Series or Interval
        One number per region, in bits unless another base is named.

    Raises
    ------
    InputError
        Figures that are no figures; a base of 1 or less.
    IndicatorError
        A gap under ``"raise"``; a region without any employment.

    References
    ----------
    Shannon (1948), Bell System Technical Journal 27, 379-423. In regional economics: Attaran (1986), Annals of
    Regional Science 20, 44-54.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 4], "C14": [2, 0]}, index=["AA", "BB"])
    >>> shannon_entropy(jobs).tolist()
    [1.0, 0.0]
    """
    if not 1 < base < np.inf:
        raise InputError(f"base={base}: use a number above 1, such as 2")
    unit = float(np.log(base))

    def kernel(table: pd.DataFrame) -> "pd.Series[float]":
        return by_region(table.index, np.abs(_disorder(own_shares(table).T)) / unit)

    def bounds(low: pd.DataFrame, high: pd.DataFrame) -> Interval["pd.Series[float]"]:
        ends = _range(_order, low, high)
        return Interval(*(abs(end) / unit for end in ends[::-1]))

    return evaluate(employment, kernel, bounds, missing=missing, lower=lower, upper=upper)


def _reform(plain: "pd.Series[float]", form: Form, count: int) -> "pd.Series[float]":
    if form == "plain":
        return plain
    if form == "equivalent":
        return 1 / plain
    if count == 1:
        raise InputError("the normalised form needs two industries: with one, every share is 1")
    return (plain - 1 / count) / (1 - 1 / count)


def _disorder(parts: Floats) -> Floats:
    return np.asarray(-scipy.special.xlogy(parts, parts).sum(axis=0))


def _squares(masses: Floats, _: Floats) -> Floats:
    return np.asarray((shares(masses) ** 2).sum(axis=0))


def _order(masses: Floats, _: Floats) -> Floats:
    return -_disorder(shares(masses))


def _range(measure: Measure, low: pd.DataFrame, high: pd.DataFrame) -> list["pd.Series[float]"]:
    own_shares(high)  # refuses a region that is 0 for certain
    ends = measure_range(measure, low.to_numpy().T, high.to_numpy().T, np.ones(low.shape).T)
    return [by_region(low.index, end) for end in ends]


ENTRIES = (
    Entry(
        name="Herfindahl index",
        function=herfindahl_index,
        unit="plain: 1/m to 1; normalised: 0 to 1; equivalent: number of industries of equal size",
        formula="H[r] = sum_i s[r,i]^2; (H - 1/m) / (1 - 1/m); 1 / H",
        tables="persons employed by region and industry",
        reference="Hirschman (1964), American Economic Review 54, 761",
        subject="Specialisation",
    ),
    Entry(
        name="Shannon entropy",
        function=shannon_entropy,
        unit="bits: 0 = a single industry, log2(m) = m industries of equal size",
        formula="H[r] = -sum_i s[r,i] log2 s[r,i]",
        tables="persons employed by region and industry",
        reference="Shannon (1948), Bell System Technical Journal 27, 379",
        subject="Specialisation",
    ),
)
