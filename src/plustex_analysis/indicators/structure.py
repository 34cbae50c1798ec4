"""The first look at an industry: shares, averages, change between years, industries taken together."""

from collections.abc import Sequence
from typing import Any, Literal, TypeVar, overload

import pandas as pd

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.indicators._change import growth_rate, index_series
from plustex_analysis.indicators._core import Exact, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ratios import Figures, Pair, ratio

__all__ = [
    "ENTRIES",
    "combine",
    "growth_rate",
    "index_series",
    "persons_per_local_unit",
    "share_of_total",
    "wages_per_person_employed",
]

F = TypeVar("F", "pd.Series[float]", pd.DataFrame)
EUR_PER_MILLION = 1_000_000.0


@overload
def share_of_total(part: F, total: Figures, *, missing: Exact = "raise") -> F: ...
@overload
def share_of_total(part: F, total: Figures, *, missing: Literal["bounds"], lower: Pair, upper: Pair) -> Interval[F]: ...
def share_of_total(
    part: Any, total: Figures, *, missing: Missing = "raise", lower: Pair | None = None, upper: Pair | None = None
) -> Any:
    """Say what share of the total the part is.

    share = part / total; 0.25 means one quarter.

    Parameters
    ----------
    part
        The part, in any unit: a series with one value per region, or a frame with one row per region.
    total
        The whole, in the same unit and for the same regions: a series (one total a region) or a frame like ``part``.
    missing
        ``"raise"``: a gap or a total of zero is an error that names the cell; ``"propagate"``: that share is missing;
        ``"bounds"``: the smallest and largest possible share, exact ends.
    lower, upper
        With ``"bounds"``: the bounds of ``part`` and of ``total``, as a pair each.

    Returns
    -------
    Series or DataFrame, or an Interval of them
        Shape and order of ``part``, without unit.

    Raises
    ------
    InputError
        ``total`` does not cover the same regions or industries as ``part``, or figures are negative.
    IndicatorError
        A figure is missing or a total is zero, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.Series({"AA": 20.0, "BB": 5.0})
    >>> share_of_total(jobs, pd.Series({"BB": 50.0, "AA": 80.0})).to_dict()
    {'AA': 0.25, 'BB': 0.1}
    """
    return ratio((part, total), ("part", "total"), missing, lower, upper)


@overload
def persons_per_local_unit(persons: F, local_units: Figures, *, missing: Exact = "raise") -> F: ...
@overload
def persons_per_local_unit(
    persons: F, local_units: Figures, *, missing: Literal["bounds"], lower: Pair, upper: Pair
) -> Interval[F]: ...
def persons_per_local_unit(
    persons: Any,
    local_units: Figures,
    *,
    missing: Missing = "raise",
    lower: Pair | None = None,
    upper: Pair | None = None,
) -> Any:
    """Say how many people work in the average local unit (plant, workshop, shop).

    persons employed / local units. An industry without local units has no average size.

    Parameters
    ----------
    persons
        Persons employed: a series with one value per region, or a frame with one column per industry.
    local_units
        Number of local units for the same regions and industries.
    missing, lower, upper
        As in :func:`share_of_total`.

    Returns
    -------
    Series or DataFrame, or an Interval of them
        Persons per local unit, shape and order of ``persons``.

    Raises
    ------
    InputError
        The two do not cover the same regions and industries, or figures are negative.
    IndicatorError
        A figure is missing or there are no local units, under ``missing="raise"``.

    Examples
    --------
    >>> persons_per_local_unit(pd.Series({"AA": 30.0}), pd.Series({"AA": 4.0})).to_dict()
    {'AA': 7.5}
    """
    return ratio((persons, local_units), ("persons employed", "local units"), missing, lower, upper)


@overload
def wages_per_person_employed(wages_million_eur: F, persons: Figures, *, missing: Exact = "raise") -> F: ...
@overload
def wages_per_person_employed(
    wages_million_eur: F, persons: Figures, *, missing: Literal["bounds"], lower: Pair, upper: Pair
) -> Interval[F]: ...
def wages_per_person_employed(
    wages_million_eur: Any,
    persons: Figures,
    *,
    missing: Missing = "raise",
    lower: Pair | None = None,
    upper: Pair | None = None,
) -> Any:
    """Say what is paid in wages and salaries per person employed.

    1,000,000 x wages and salaries (million EUR) / persons employed, in EUR a year. Persons employed include owners
    and unpaid family workers, who draw no wage: where they are many the figure understates what an employee earns.

    Parameters
    ----------
    wages_million_eur
        Wages and salaries in million EUR: a series with one value per region, or a frame with a column per industry.
    persons
        Persons employed for the same regions and industries.
    missing, lower, upper
        As in :func:`share_of_total`.

    Returns
    -------
    Series or DataFrame, or an Interval of them
        EUR per person employed and year, shape and order of ``wages_million_eur``.

    Raises
    ------
    InputError
        The two do not cover the same regions and industries, or figures are negative.
    IndicatorError
        A figure is missing or nobody is employed, under ``missing="raise"``.

    Examples
    --------
    >>> wages_per_person_employed(pd.Series({"AA": 36.0}), pd.Series({"AA": 2000.0})).to_dict()
    {'AA': 18000.0}
    """
    sides = (wages_million_eur, persons)
    return ratio(sides, ("wages", "persons employed"), missing, lower, upper, times=EUR_PER_MILLION)


@overload
def combine(
    frame: pd.DataFrame, industries: Sequence[str], name: str, *, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def combine(
    frame: pd.DataFrame,
    industries: Sequence[str],
    name: str,
    *,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> "Interval[pd.Series[float]]": ...
def combine(
    frame: pd.DataFrame,
    industries: Sequence[str],
    name: str,
    *,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> "pd.Series[float] | Interval[pd.Series[float]]":
    """Add industries together, such as textiles, clothing and leather.

    sum over the industries named; the sum is missing as soon as one part is missing, never a sum of the rest.

    Parameters
    ----------
    frame
        A figure that adds up (persons, units, wages): one row per region, one column per industry.
    industries
        The columns to add.
    name
        What to call them together.
    missing
        ``"raise"``: a gap in a part is an error that names it; ``"propagate"``: that region's sum is missing;
        ``"bounds"``: the smallest and largest possible sum, exact ends.
    lower, upper
        With ``"bounds"``: the bounds of ``frame``.

    Returns
    -------
    Series, or an Interval of them
        One sum per region, in the unit of ``frame``, called ``name``.

    Raises
    ------
    UnknownCodeError
        An industry is not a column of ``frame``.
    InputError
        No industry, or one twice, or figures are negative.
    IndicatorError
        A part is missing, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [3.0, 1.0], "C14": [2.0, 3.5]}, index=["AA", "BB"])
    >>> combine(jobs, ["C13", "C14"], "textiles and clothing").to_dict()
    {'AA': 5.0, 'BB': 4.5}
    """
    chosen = list(industries)
    if not chosen or len(set(chosen)) < len(chosen):
        raise InputError(f"{name}: name each industry to add once; given: {', '.join(chosen) or 'none'}")
    for code in chosen:
        if code not in frame.columns:
            raise UnknownCodeError("industry", code, frame.columns)

    def add(parts: pd.DataFrame) -> "pd.Series[float]":
        return parts.sum(axis="columns", skipna=False).rename(name)

    return evaluate(
        frame[chosen],
        add,
        lambda low, high: Interval(add(low), add(high)),
        missing=missing,
        lower=None if lower is None else lower[chosen],
        upper=None if upper is None else upper[chosen],
        name=name,
    )


ENTRIES = (
    Entry(
        name="Share of the total",
        function=share_of_total,
        unit="share; 0 to 1",
        formula="part / total",
        tables="any figure that adds up, by region, and its total",
        reference="elementary",
        subject="Structure",
    ),
    Entry(
        name="Persons per local unit",
        function=persons_per_local_unit,
        unit="persons per local unit",
        formula="persons employed / local units",
        tables="persons employed and local units by region and industry",
        reference="elementary",
        subject="Structure",
    ),
    Entry(
        name="Wages per person employed",
        function=wages_per_person_employed,
        unit="EUR per person employed and year",
        formula="1,000,000 x wages and salaries (million EUR) / persons employed",
        tables="wages and salaries, persons employed by region and industry",
        reference="elementary",
        subject="Structure",
    ),
    Entry(
        name="Growth rate",
        function=growth_rate,
        unit="percent over the span, or percent a year",
        formula="100 (y_end / y_start - 1); a year: 100 ((y_end / y_start)^(1 / years) - 1)",
        tables="any positive figure by region and year",
        reference="elementary",
        subject="Change",
    ),
    Entry(
        name="Index series",
        function=index_series,
        unit="index; base year = 100",
        formula="100 y_t / y_base",
        tables="any positive figure by region and year",
        reference="elementary",
        subject="Change",
    ),
    Entry(
        name="Industries together",
        function=combine,
        unit="unit of the figures",
        formula="sum over the industries named; missing when a part is missing",
        tables="any figure that adds up, by region and industry",
        reference="elementary",
        subject="Structure",
    ),
)
