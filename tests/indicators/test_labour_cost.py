"""Unit labour cost and wage-adjusted productivity: by hand, laws, gaps, exact bounds, refusals."""

from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.labour_cost import unit_labour_cost, wage_adjusted_productivity

quick = settings(max_examples=30, deadline=None)


def frame(values):
    return pd.DataFrame(values, index=["AA", "BB"], columns=["C13", "C14"], dtype=float)


COSTS, ADDED = frame([[60, 10], [30, 8]]), frame([[100, 20], [40, 10]])
PERSONS, EMPLOYEES = frame([[5, 2], [4, 3]]), frame([[4, 1], [4, 2]])
both = pytest.mark.parametrize("shape", ["table", "series"])


def shaped(shape):
    tables = (COSTS, ADDED, PERSONS, EMPLOYEES)
    return tables if shape == "table" else tuple(table["C13"].rename(None) for table in tables)


def test_by_hand():
    assert unit_labour_cost(COSTS, ADDED).to_numpy().tolist() == [[0.6, 0.5], [0.75, 0.8]]
    adjusted = unit_labour_cost(COSTS, ADDED, persons=PERSONS, employees=EMPLOYEES)
    np.testing.assert_allclose(adjusted, [[(60 / 4) / (100 / 5), 1.0], [0.75, 1.2]])
    found = wage_adjusted_productivity(ADDED, COSTS, PERSONS, EMPLOYEES)
    np.testing.assert_allclose(found, [[100 * 20 / 15, 100.0], [100 * 10 / 7.5, 100 / 1.2]])


@both
def test_one_is_the_inverse_of_the_other(shape):
    costs, added, persons, employees = shaped(shape)
    cost = unit_labour_cost(costs, added, persons=persons, employees=employees)
    np.testing.assert_allclose(cost * wage_adjusted_productivity(added, costs, persons, employees), 100)


@both
@quick
@given(money=st.floats(0.001, 1000), people=st.floats(0.001, 1000))
def test_units_and_order_do_not_matter(shape, money, people):
    costs, added, persons, employees = shaped(shape)
    plain = wage_adjusted_productivity(added, costs, persons, employees)
    scaled = wage_adjusted_productivity(added * money, costs * money, persons * people, employees * people)
    np.testing.assert_allclose(scaled, plain)
    turned = wage_adjusted_productivity(added[::-1], costs, persons[::-1], employees)
    np.testing.assert_allclose(turned.loc[plain.index], plain)


def test_one_gap_changes_only_its_cell():
    gapped = EMPLOYEES.copy()
    gapped.loc["BB", "C13"] = np.nan
    with pytest.raises(IndicatorError, match="employees is missing: region BB, industry C13"):
        wage_adjusted_productivity(ADDED, COSTS, PERSONS, gapped)
    part = wage_adjusted_productivity(ADDED, COSTS, PERSONS, gapped, missing="propagate")
    assert np.argwhere(part.isna().to_numpy()).tolist() == [[1, 0]]
    full = wage_adjusted_productivity(ADDED, COSTS, PERSONS, EMPLOYEES)
    pd.testing.assert_frame_equal(part.fillna(0), full.where(part.notna(), 0))


@both
@quick
@given(widths=st.lists(st.floats(0, 0.9), min_size=4, max_size=4))
def test_bounds_are_exact_and_contain_the_truth(shape, widths):
    tables = dict(zip(("costs", "added", "persons", "employees"), shaped(shape), strict=True))
    order = ("added", "costs", "persons", "employees")
    sides = {name: (tables[name] * (1 - w), tables[name] * (1 + w)) for name, w in zip(order, widths, strict=True)}
    given_tables = [tables[name] for name in order]
    lower, upper = ([sides[name][end] for name in order] for end in (0, 1))
    found = wage_adjusted_productivity(*given_tables, missing="bounds", lower=lower, upper=upper)
    assert np.all(found.contains(wage_adjusted_productivity(*given_tables)))
    corners = np.array([wage_adjusted_productivity(*corner) for corner in product(*(sides[name] for name in order))])
    np.testing.assert_allclose(corners.min(axis=0), found.lower)
    np.testing.assert_allclose(corners.max(axis=0), found.upper)
    cost = unit_labour_cost(
        tables["costs"], tables["added"], missing="bounds",
        lower=[sides["costs"][0], sides["added"][0]], upper=[sides["costs"][1], sides["added"][1]],
    )  # fmt: skip
    np.testing.assert_allclose(cost.upper, sides["costs"][1] / sides["added"][0])


def test_arguments_are_left_alone():
    before = [table.copy() for table in (COSTS, ADDED, PERSONS, EMPLOYEES)]
    wage_adjusted_productivity(ADDED, COSTS, PERSONS, EMPLOYEES)
    for table, kept in zip((COSTS, ADDED, PERSONS, EMPLOYEES), before, strict=True):
        pd.testing.assert_frame_equal(table, kept)


def test_refusals():
    with pytest.raises(InputError, match="give both or neither"):
        unit_labour_cost(COSTS, ADDED, persons=PERSONS)
    with pytest.raises(IndicatorError, match="value added is 0, so the ratio is undefined: region AA, industry C14"):
        unit_labour_cost(COSTS, ADDED.replace(20, 0))
    assert unit_labour_cost(COSTS, ADDED.replace(20, 0), missing="propagate").isna().sum().sum() == 1
    with pytest.raises(InputError, match="value added is negative"):
        unit_labour_cost(COSTS, -ADDED)
    with pytest.raises(InputError, match="persons employed must be of the kind of the first argument"):
        unit_labour_cost(COSTS, ADDED, persons=PERSONS["C13"], employees=EMPLOYEES)
    with pytest.raises(InputError, match="value added differs in its labels: industry C14"):
        unit_labour_cost(COSTS, ADDED[["C13"]])
    with pytest.raises(InputError, match="need 2 tables each: labour costs, value added"):
        unit_labour_cost(COSTS, ADDED, missing="bounds", lower=[COSTS], upper=[COSTS, ADDED])
    with pytest.raises(IndicatorError, match="value added is 0"):
        unit_labour_cost(COSTS, ADDED * 0, missing="bounds", lower=[COSTS, ADDED * 0], upper=[COSTS, ADDED * 0])
