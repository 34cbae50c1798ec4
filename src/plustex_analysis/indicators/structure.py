"""The first look at an industry: shares, averages, change between years, industries taken together."""

from collections.abc import Sequence
from typing import Any, Literal, TypeVar, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError

Missing = Literal["raise", "propagate"]
Figures = TypeVar("Figures", "pd.Series[float]", pd.DataFrame)
EUR_PER_MILLION = 1_000_000.0


def share_of_total(part: Figures, total: "pd.Series[float] | pd.DataFrame", *, missing: Missing = "raise") -> Figures:
    """Say what share of the total the part is.

    share = part / total; 0.25 means one quarter.

    Parameters
    ----------
    part
        The part, in any unit: a series, or a frame with one row per region.
    total
        The whole, in the same unit and for the same regions: a series (one total a region) or a frame like ``part``.
    missing
        ``"raise"``: a gap or a total of zero is an error that names the cell; ``"propagate"``: that share is missing.

    Returns
    -------
    Series or DataFrame
        Shape and order of ``part``, without unit.

    Raises
    ------
    InputError
        ``total`` does not cover the same regions or industries as ``part``.
    IndicatorError
        A figure is missing or a total is zero, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.Series({"AA": 20.0, "BB": 5.0})
    >>> share_of_total(jobs, pd.Series({"BB": 50.0, "AA": 80.0})).to_dict()
    {'AA': 0.25, 'BB': 0.1}
    """
    return _ratio(part, total, missing, "share of the total")


def persons_per_local_unit(
    persons: Figures, local_units: "pd.Series[float] | pd.DataFrame", *, missing: Missing = "raise"
) -> Figures:
    """Say how many people work in the average local unit (plant, workshop, shop).

    persons employed / local units. An industry without local units has no average size.

    Parameters
    ----------
    persons
        Persons employed.
    local_units
        Number of local units for the same regions and industries.
    missing
        As in :func:`share_of_total`.

    Returns
    -------
    Series or DataFrame
        Persons per local unit, shape and order of ``persons``.

    Raises
    ------
    InputError
        The two do not cover the same regions and industries.
    IndicatorError
        A figure is missing or there are no local units, under ``missing="raise"``.

    Examples
    --------
    >>> persons_per_local_unit(pd.Series({"AA": 30.0}), pd.Series({"AA": 4.0})).to_dict()
    {'AA': 7.5}
    """
    return _ratio(persons, local_units, missing, "persons per local unit")


def wages_per_person_employed(
    wages_million_eur: Figures, persons: "pd.Series[float] | pd.DataFrame", *, missing: Missing = "raise"
) -> Figures:
    """Say what is paid in wages and salaries per person employed.

    1,000,000 x wages and salaries (million EUR) / persons employed, in EUR a year. Persons employed include owners
    and unpaid family workers, who draw no wage: where they are many the figure understates what an employee earns.

    Parameters
    ----------
    wages_million_eur
        Wages and salaries in million EUR.
    persons
        Persons employed for the same regions and industries.
    missing
        As in :func:`share_of_total`.

    Returns
    -------
    Series or DataFrame
        EUR per person employed and year, shape and order of ``wages_million_eur``.

    Raises
    ------
    InputError
        The two do not cover the same regions and industries.
    IndicatorError
        A figure is missing or nobody is employed, under ``missing="raise"``.

    Examples
    --------
    >>> wages_per_person_employed(pd.Series({"AA": 36.0}), pd.Series({"AA": 2000.0})).to_dict()
    {'AA': 18000.0}
    """
    return _ratio(wages_million_eur, persons, missing, "wages per person employed") * EUR_PER_MILLION


@overload
def growth_rate(
    values: "pd.Series[float]", start: int, end: int, *, annual: bool = False, missing: Missing = "raise"
) -> float: ...
@overload
def growth_rate(
    values: pd.DataFrame, start: int, end: int, *, annual: bool = False, missing: Missing = "raise"
) -> "pd.Series[float]": ...
def growth_rate(
    values: "pd.Series[float] | pd.DataFrame",
    start: int,
    end: int,
    *,
    annual: bool = False,
    missing: Missing = "raise",
) -> "float | pd.Series[float]":
    """Measure the change between two years, in percent.

    100 (y_end / y_start - 1); with ``annual`` the compound yearly rate 100 ((y_end / y_start)^(1 / (end - start)) - 1).

    Parameters
    ----------
    values
        A series with years as index, or a frame with one row per region and years as columns. Only the two years
        named are looked at.
    start, end
        The first and the last year, ``start`` before ``end``.
    annual
        The compound rate of an average year instead of the change over the whole span.
    missing
        ``"raise"``: a gap or a start of zero is an error that names it; ``"propagate"``: the rate is missing.

    Returns
    -------
    float or Series
        Percent: a number for a series, one number per row for a frame.

    Raises
    ------
    InputError
        A year is not in ``values``, or ``end`` is not after ``start``.
    IndicatorError
        A figure is missing, or the start is zero, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.Series({2010: 100.0, 2011: 104.0, 2012: 121.0})
    >>> round(growth_rate(jobs, 2010, 2012), 6), round(growth_rate(jobs, 2010, 2012, annual=True), 6)
    (21.0, 10.0)
    """
    if end <= start:
        raise InputError(f"growth from {start} to {end}: the last year must come after the first")
    frame = _by_year(values)
    for year in (start, end):
        _known_year(frame, year)
    ratio = _ratio(frame[end], frame[start], missing, f"growth {start}-{end}")
    rate = 100.0 * (ratio ** (1.0 / (end - start) if annual else 1.0) - 1.0)
    return float(rate.iloc[0]) if isinstance(values, pd.Series) else rate


def index_series(values: Figures, base_year: int, *, missing: Missing = "raise") -> Figures:
    """Express each year as an index, the base year being 100.

    100 y_t / y_base.

    Parameters
    ----------
    values
        A series with years as index, or a frame with one row per region and years as columns.
    base_year
        The year that becomes 100.
    missing
        ``"raise"``: any gap or a base of zero is an error that names it; ``"propagate"``: a gap stays a gap, and a row
        whose base is missing or zero is missing.

    Returns
    -------
    Series or DataFrame
        Shape and order of ``values``; base year = 100.

    Raises
    ------
    InputError
        The base year is not in ``values``.
    IndicatorError
        A figure is missing, or the base is zero, under ``missing="raise"``.

    Examples
    --------
    >>> index_series(pd.Series({2010: 40.0, 2011: 50.0}), 2010).to_dict()
    {2010: 100.0, 2011: 125.0}
    """
    frame = _by_year(values)
    _known_year(frame, base_year)
    index = 100.0 * _ratio(frame, frame[base_year], missing, f"index, {base_year} = 100")
    return index.iloc[0].rename(values.name) if isinstance(values, pd.Series) else index


def combine(
    frame: pd.DataFrame, industries: Sequence[str], name: str, *, missing: Missing = "raise"
) -> "pd.Series[float]":
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
        ``"raise"``: a gap in a part is an error that names it; ``"propagate"``: that region's sum is missing.

    Returns
    -------
    Series
        One sum per region, in the unit of ``frame``, called ``name``.

    Raises
    ------
    UnknownCodeError
        An industry is not a column of ``frame``.
    InputError
        No industry, or one twice.
    IndicatorError
        A part is missing, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [3.0, 1.0], "C14": [2.0, np.nan]}, index=["AA", "BB"])
    >>> combine(jobs, ["C13", "C14"], "textiles and clothing", missing="propagate").to_dict()
    {'AA': 5.0, 'BB': nan}
    """
    chosen = list(industries)
    if not chosen or len(set(chosen)) < len(chosen):
        raise InputError(f"{name}: name each industry to add once; given: {', '.join(chosen) or 'none'}")
    for code in chosen:
        if code not in frame.columns:
            raise UnknownCodeError("industry", code, frame.columns)
    parts = frame[chosen].astype(float)
    _refuse(parts.isna(), "no figure", name, missing)
    return parts.sum(axis="columns", skipna=False).rename(name)


def _ratio(above: Figures, below: "pd.Series[float] | pd.DataFrame", missing: str, what: str) -> Figures:
    """Divide with labels matched; a gap or a denominator of zero is refused or becomes missing."""
    if missing not in ("raise", "propagate"):
        raise UnknownCodeError("policy for missing figures", missing, ("raise", "propagate"))
    matched = _match(above, below, what)
    numerator, denominator = above.to_numpy(dtype=float), matched.to_numpy(dtype=float)
    if numerator.ndim > denominator.ndim:
        denominator = np.broadcast_to(denominator[:, None], numerator.shape)
    gaps = _like(above, np.isnan(numerator) | np.isnan(denominator))
    _refuse(gaps, "no figure", what, missing)
    _refuse(_like(above, denominator == 0), "division by zero", what, missing)
    safe = np.where(denominator == 0, np.nan, denominator)
    return _like(above, numerator / safe)


def _match(above: Figures, below: Any, what: str) -> Any:
    """Bring the denominator into the order of the numerator, refusing labels that only one of them has."""
    axes = [(above.index, below.index, "rows")]
    if below.ndim == 2:  # noqa: PLR2004 - the two dimensions of a frame
        axes.append((above.axes[-1], below.columns, "columns"))
    for ours, theirs, kind in axes:
        odd = ours.symmetric_difference(theirs)
        if len(odd) or not (ours.is_unique and theirs.is_unique):
            raise InputError(f"{what}: both tables must have the same {kind}, each once; differing: {_some(odd)}")
    return (
        below.reindex(index=above.index)
        if below.ndim == 1
        else below.reindex(index=above.index, columns=above.axes[-1])
    )


def _like(model: Figures, values: "np.ndarray[Any, Any]") -> Figures:
    """Give plain values the labels of the model."""
    if isinstance(model, pd.Series):
        return pd.Series(values, index=model.index, name=model.name)
    return pd.DataFrame(values, index=model.index, columns=model.columns)


def _refuse(wrong: "pd.Series[bool] | pd.DataFrame", why: str, what: str, missing: str) -> None:
    """Under ``"raise"`` name the cells that are wrong."""
    if missing == "raise" and bool(wrong.to_numpy().any()):
        marks = wrong.stack() if isinstance(wrong, pd.DataFrame) else wrong
        raise IndicatorError(f"{what}: {why} for {_some(marks.index[marks.to_numpy(dtype=bool)])}")


def _some(labels: "pd.Index[Any]", most: int = 10) -> str:
    """List labels, the first ten by name; an empty list means labels that occur twice."""
    shown = [", ".join(map(str, label)) if isinstance(label, tuple) else str(label) for label in labels[:most]]
    rest = f" and {len(labels) - most} more" if len(labels) > most else ""
    return ("; ".join(shown) or "a label occurs twice") + rest


def _by_year(values: "pd.Series[float] | pd.DataFrame") -> pd.DataFrame:
    """Lay years out as columns."""
    return values.to_frame().T if isinstance(values, pd.Series) else values


def _known_year(frame: pd.DataFrame, year: int) -> None:
    if year not in frame.columns:
        raise UnknownCodeError("year", year, frame.columns)
