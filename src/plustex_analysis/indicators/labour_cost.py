"""What labour costs for what it produces, with the self-employed counted at the cost of an employee."""

from collections.abc import Sequence
from functools import reduce
from operator import mul
from typing import Any, TypeVar

import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Interval, Missing, check_policy
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._ratios import (
    Figures,
    check_bounds,
    check_figures,
    divide,
    labelled,
    match,
    name_cells,
)

F = TypeVar("F", "pd.Series[float]", pd.DataFrame)
_COSTS, _ADDED, _PERSONS, _EMPLOYEES = "labour costs", "value added", "persons employed", "employees"


def unit_labour_cost(
    labour_costs: F,
    value_added: F,
    *,
    persons: F | None = None,
    employees: F | None = None,
    missing: Missing = "raise",
    lower: Sequence[Figures] | None = None,
    upper: Sequence[Figures] | None = None,
) -> F | Interval[F]:
    """Say what labour costs per unit of value added.

    labour costs / value added; with persons employed and employees (labour costs / employees) / (value added /
    persons), so that the work of the self-employed, who have no labour costs, is counted at the cost of an employee.

    Parameters
    ----------
    labour_costs, value_added
        In the same currency and year: a series (one value per region) or a table (regions as rows, industries as
        columns).
    persons, employees
        Persons employed and, among them, employees: both or neither.
    missing
        ``"raise"``: a gap, or a figure of 0 to divide by, is an error that names region and industry;
        ``"propagate"``: that ratio is missing; ``"bounds"``: exact for bounds of each table.
    lower, upper
        Under ``"bounds"``, the bounds of the given tables, in the order of the arguments.

    Returns
    -------
    Series, DataFrame or Interval
        Ratio: 0.8 means that 80 cents are paid for one euro of value added. Labelled like ``labour_costs``.

    Raises
    ------
    InputError
        Negative figures (a negative value added has no unit cost), other labels, only one of the two counts.
    IndicatorError
        A gap or a zero under ``"raise"``; under ``"bounds"`` a denominator that is 0.

    References
    ----------
    OECD (2007) OECD System of Unit Labour Cost Indicators.

    Examples
    --------
    >>> costs, added = pd.Series({"AA": 60.0}), pd.Series({"AA": 100.0})
    >>> unit_labour_cost(costs, added).to_dict()
    {'AA': 0.6}
    >>> unit_labour_cost(costs, added, persons=pd.Series({"AA": 5.0}), employees=pd.Series({"AA": 4.0})).to_dict()
    {'AA': 0.75}
    """
    if (persons is None) != (employees is None):
        raise InputError("persons= and employees= go together: give both or neither")
    tables: dict[str, Any] = {_COSTS: labour_costs, _ADDED: value_added}
    if persons is not None:
        tables |= {_PERSONS: persons, _EMPLOYEES: employees}
    below = [name for name in (_ADDED, _EMPLOYEES) if name in tables]
    return _rate(tables, below, missing, (lower, upper))  # type: ignore[no-any-return]


def wage_adjusted_productivity(
    value_added: F,
    labour_costs: F,
    persons: F,
    employees: F,
    *,
    missing: Missing = "raise",
    lower: Sequence[Figures] | None = None,
    upper: Sequence[Figures] | None = None,
) -> F | Interval[F]:
    """Say how much value a person employed adds for what an employee costs, in per cent.

    100 (value added / persons) / (labour costs / employees). Above 100 the work done is worth more than it costs.

    Parameters
    ----------
    value_added, labour_costs
        In the same currency and year: series (one value per region) or tables (regions as rows, industries as columns).
    persons, employees
        Persons employed and, among them, employees.
    missing, lower, upper
        As in :func:`unit_labour_cost`.

    Returns
    -------
    Series, DataFrame or Interval
        Per cent, labelled like ``value_added``.

    Raises
    ------
    InputError
        Negative figures, other labels, wrong bounds.
    IndicatorError
        A gap or a zero under ``"raise"``; under ``"bounds"`` a denominator that is 0.

    References
    ----------
    Eurostat, structural business statistics, glossary: wage-adjusted labour productivity ratio.

    Examples
    --------
    >>> one = lambda figure: pd.Series({"AA": figure})
    >>> wage_adjusted_productivity(one(100.0), one(60.0), one(5.0), one(4.0)).round(6).to_dict()
    {'AA': 133.333333}
    """
    tables: dict[str, Any] = {
        _ADDED: value_added,
        _COSTS: labour_costs,
        _PERSONS: persons,
        _EMPLOYEES: employees,
    }
    return _rate(tables, (_COSTS, _PERSONS), missing, (lower, upper), times=100.0)  # type: ignore[no-any-return]


def _rate(
    tables: dict[str, Any],
    below: Sequence[str],
    missing: str,
    bounds: tuple[Sequence[Figures] | None, Sequence[Figures] | None],
    *,
    times: float = 1.0,
) -> Any:
    """Divide the product of some tables by the product of those named ``below``, under the policy for gaps."""
    lower, upper = bounds
    check_policy(missing, lower=lower, upper=upper)
    first = next(iter(tables.values()))
    above = [name for name in tables if name not in below]
    if missing == "bounds":
        assert lower is not None
        assert upper is not None
        ranges = _ranges(tables, lower, upper)
        _refuse_zeros({name: ranges[name].high == 0 for name in below}, first)
        found = times * reduce(mul, (ranges[name] for name in above)) / reduce(mul, (ranges[name] for name in below))
        return Interval(labelled(found.low, first), labelled(found.high, first))
    plain = {
        name: _like(check_figures(table, name=name, missing=missing), first, name) for name, table in tables.items()
    }
    if missing == "raise":
        _refuse_zeros({name: plain[name].to_numpy() == 0 for name in below}, first)
    over, under = (reduce(mul, (plain[name].to_numpy() for name in side)) for side in (above, below))
    return labelled(times * divide(over, under, None), first)


def _ranges(tables: dict[str, Any], lower: Sequence[Figures], upper: Sequence[Figures]) -> dict[str, Range]:
    if len(lower) != len(tables) or len(upper) != len(tables):
        raise InputError(f"lower= and upper= need {len(tables)} tables each: {', '.join(tables)}")
    first = next(iter(tables.values()))
    ranges = {}
    for (name, table), low, high in zip(tables.items(), lower, upper, strict=True):
        published = check_figures(table, name=name, missing="propagate")
        ends = (_like(end, first, name) for end in check_bounds(published, low, high, name=name))
        ranges[name] = Range.between(*ends)
    return ranges


def _like(figures: Figures, first: Figures, name: str) -> Any:
    if type(figures) is not type(first):
        raise InputError(f"{name} must be of the kind of the first argument, a {type(first).__name__}")
    return match(figures, first, name=name)


def _refuse_zeros(zeros: dict[str, NDArray[Any]], like: Figures) -> None:
    for name, zero in zeros.items():
        if zero.any():
            raise IndicatorError(f"{name} is 0, so the ratio is undefined: {name_cells(zero, like)}")


ENTRIES = (
    Entry(
        name="Unit labour cost",
        function=unit_labour_cost,
        unit="ratio; 0.8 = 80 cents of labour cost for one euro of value added",
        formula="(labour costs / employees) / (value added / persons employed), or labour costs / value added",
        tables="labour costs, value added, persons employed and employees by region and industry",
        reference="OECD (2007) OECD System of Unit Labour Cost Indicators",
        subject="Productivity and cost",
    ),
    Entry(
        name="Wage-adjusted labour productivity",
        function=wage_adjusted_productivity,
        unit="per cent; above 100 = the work is worth more than it costs",
        formula="100 (value added / persons employed) / (labour costs / employees)",
        tables="labour costs, value added, persons employed and employees by region and industry",
        reference="Eurostat, structural business statistics glossary: wage-adjusted labour productivity ratio",
        subject="Productivity and cost",
    ),
)
