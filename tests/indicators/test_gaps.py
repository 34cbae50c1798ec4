"""Gaps: recovered where sums leave no choice, bounded where they do, fitted inside the bounds."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import location_quotient, proportional_fit, recover_from_margins, suppression_bounds

quick = settings(max_examples=30, deadline=None)
# J02: a table made for the oracle, with its margins; four cells suppressed in a rectangle
PUBLISHED = pd.DataFrame([[20, 50, 10], [8, 19, 22], [17, 32, 12]], ["AA", "BB", "CC"], ["C13", "C14", "C15"]) * 1.0
MARGINS = {"row_totals": PUBLISHED.sum(axis=1), "column_totals": PUBLISHED.sum()}
RECTANGLE = PUBLISHED.copy()
RECTANGLE.loc[["AA", "BB"], ["C13", "C15"]] = np.nan
# J05: both gaps of region B follow from the margins
REGION_B = pd.DataFrame(
    [[10, 20, 30, 7], [5, None, 15, None], [40, 10, 50, 3]], ["A", "B", "C"], ["I1", "I2", "I3", "I4"]
)
MARGINS_B = {
    "column_totals": pd.Series([55, 40, 95, 14], REGION_B.columns),
    "row_totals": pd.Series([67, 34, 103], REGION_B.index),
}
# J01: seed and margins of the worked example in Wikipedia, "Iterative proportional fitting"
SEED = pd.DataFrame([[40, 30, 20, 10], [35, 50, 100, 75], [30, 80, 70, 120], [20, 30, 40, 50]])
SEED_TOTALS = {"row_totals": pd.Series([150, 300, 400, 150]), "column_totals": pd.Series([200, 300, 400, 100])}


def nested(seed=0):
    """A table whose column C adds up C13, C14 and C15, and whose row IT adds up its regions."""
    rng = np.random.default_rng(seed)
    parts = pd.DataFrame(rng.integers(1, 40, size=(3, 4)) * 1.0, ["IT1", "IT2", "IT3"], ["C13", "C14", "C15", "G"])
    parts["C"] = parts[["C13", "C14", "C15"]].sum(axis=1)
    parts.loc["IT"] = parts.sum()
    return parts


GROUPS = {"C": ["C13", "C14", "C15"], "IT": ["IT1", "IT2", "IT3"]}


@st.composite
def hidden_tables(draw):
    """A table with margins, and the same with some cells hidden."""
    rows, columns = draw(st.integers(2, 5)), draw(st.integers(2, 5))
    cells = st.lists(st.integers(0, 50), min_size=columns, max_size=columns)
    table = pd.DataFrame(draw(st.lists(cells, min_size=rows, max_size=rows))) * 1.0
    mask = draw(st.lists(st.booleans(), min_size=table.size, max_size=table.size))
    return table, table.mask(np.reshape(mask, table.shape))


def margins(table):
    return {"row_totals": table.sum(axis=1), "column_totals": table.sum()}


# --- recovery ----------------------------------------------------------------------------------------------------------


def test_recovery_then_quotients_of_the_oracle():
    recovered = recover_from_margins(REGION_B, **MARGINS_B)
    assert recovered.loc["B"].tolist() == [5, 10, 15, 4]
    expected = [0.5454545454545455, 1.5, 0.9473684210526315, 1.7142857142857142]
    np.testing.assert_allclose(location_quotient(recovered).loc["B"], expected, atol=1e-12)
    assert REGION_B.isna().sum().sum() == 2, "the argument was written into"


def test_what_sums_do_not_settle_stays_a_gap():
    pd.testing.assert_frame_equal(recover_from_margins(RECTANGLE, **MARGINS), RECTANGLE)


def test_one_recovered_figure_settles_the_next():
    table = nested()
    hidden = table.mask(table.isin([table.loc["IT1", "C13"]]) | False)
    hidden.loc["IT1", ["C13", "C"]] = np.nan  # C of IT1 from the national row, then C13 of IT1 from its group
    hidden.loc["IT2", ["C13", "C14"]] = np.nan
    found = recover_from_margins(hidden, groups=GROUPS)
    pd.testing.assert_frame_equal(found, table)


def test_a_gap_between_two_knots_is_settled_by_all_sums_together():
    """No sum holds it alone, yet the rows of one knot minus its columns leave a single value."""
    table = pd.DataFrame(np.arange(1.0, 21).reshape(4, 5))
    hidden = table.copy()
    hidden.iloc[:2, :2] = np.nan
    hidden.iloc[2:, 3:] = np.nan
    hidden.iloc[1, 3] = np.nan  # the bridge
    found = recover_from_margins(hidden, **margins(table))
    assert found.iloc[1, 3] == pytest.approx(table.iloc[1, 3], abs=1e-9)
    assert found.isna().sum().sum() == 8


def test_an_exhausted_sum_leaves_nothing():
    hidden = pd.DataFrame([[4.0, np.nan, np.nan], [np.nan, np.nan, 3.0]], ["AA", "BB"], ["C13", "C14", "C15"])
    found = recover_from_margins(hidden, row_totals=pd.Series({"AA": 4.0, "BB": 9.0}))
    assert found.loc["AA"].tolist() == [4, 0, 0]
    assert found.loc["BB"].isna().sum() == 2


def test_what_rounding_leaves_over_is_nobody():
    hidden = pd.DataFrame([[4.0, np.nan, np.nan]], ["AA"], ["C13", "C14", "C15"])
    found = recover_from_margins(hidden, row_totals=pd.Series({"AA": 4.4}), tolerance=0.5)
    assert found.loc["AA"].tolist() == [4, 0, 0]


def test_a_total_that_is_missing_ties_nothing():
    totals = pd.Series({"A": 67.0, "B": np.nan, "C": 103.0})
    assert recover_from_margins(REGION_B, row_totals=totals).loc["B"].isna().sum() == 2


@given(tables=hidden_tables())
@quick
def test_what_is_recovered_is_the_truth(tables):
    table, hidden = tables
    found = recover_from_margins(hidden, **margins(table))
    known = found.notna()
    np.testing.assert_allclose(found.to_numpy()[known], table.to_numpy()[known], atol=1e-8)
    assert known.where(hidden.notna(), other=True).all(axis=None)


# --- bounds ------------------------------------------------------------------------------------------------------------


def test_bounds_of_the_oracle():
    # J02, by hand: a cell a leaves 30 - a, 28 - a and 2 + a for the others, so a is from 0 to 28
    found = suppression_bounds(RECTANGLE, **MARGINS)
    expected = {("AA", "C13"): (0, 28), ("AA", "C15"): (2, 30), ("BB", "C13"): (0, 28), ("BB", "C15"): (2, 30)}
    for (region, industry), (low, high) in expected.items():
        assert found.lower.loc[region, industry] == pytest.approx(low, abs=1e-7)
        assert found.upper.loc[region, industry] == pytest.approx(high, abs=1e-7)
    published = RECTANGLE.notna()
    assert found.lower.where(published).equals(RECTANGLE)
    assert found.upper.where(published).equals(RECTANGLE)


def test_recovered_cells_have_bounds_of_no_width():
    found = suppression_bounds(REGION_B, **MARGINS_B)
    assert (found.width == 0).all(axis=None)
    assert found.lower.loc["B", "I4"] == 4


@given(tables=hidden_tables())
@quick
def test_bounds_hold_the_truth_and_are_as_narrow_as_recovery(tables):
    table, hidden = tables
    found = suppression_bounds(hidden, **margins(table))
    assert found.contains(table).all(axis=None)
    assert (found.width[recover_from_margins(hidden, **margins(table)).notna()].fillna(0) == 0).all(axis=None)


def test_each_end_is_reached_by_a_table_that_adds_up():
    """Fixing a gap at either end leaves a table that satisfies all sums; going beyond leaves none."""
    table = nested()
    hidden = table.copy()
    hidden.loc[["IT1", "IT2"], ["C13", "C15", "C"]] = np.nan
    found = suppression_bounds(hidden, groups=GROUPS)
    for region, industry in (("IT1", "C13"), ("IT2", "C15"), ("IT1", "C")):
        for end, beyond in ((found.lower, -0.5), (found.upper, 0.5)):
            fixed = hidden.copy()
            fixed.loc[region, industry] = end.loc[region, industry]
            suppression_bounds(fixed, groups=GROUPS, tolerance=1e-6)
            fixed.loc[region, industry] += beyond
            if fixed.loc[region, industry] >= 0:
                with pytest.raises((IndicatorError, InputError)):
                    suppression_bounds(fixed, groups=GROUPS, tolerance=1e-6)


def test_what_is_known_beforehand_narrows_the_bounds():
    most = PUBLISHED + 100
    most.loc["AA", "C13"] = 12.0
    found = suppression_bounds(RECTANGLE, **MARGINS, upper=most)
    assert found.upper.loc["AA", "C13"] == pytest.approx(12)
    assert found.lower.loc["AA", "C15"] == pytest.approx(18)
    assert found.lower.loc["BB", "C13"] == pytest.approx(16)


def test_without_a_sum_only_prior_knowledge_bounds_a_gap():
    totals = pd.Series({"AA": 80.0, "BB": np.nan, "CC": 61.0})
    found = suppression_bounds(RECTANGLE, row_totals=totals)
    assert found.upper.loc["BB", "C13"] == np.inf
    found = suppression_bounds(RECTANGLE, row_totals=totals, lower=PUBLISHED * 0 + 3, upper=PUBLISHED * 2)
    assert (found.lower.loc["BB", "C13"], found.upper.loc["BB", "C13"]) == (3, 16)


def test_parts_that_leave_something_out_are_at_most_the_total():
    hidden = PUBLISHED.mask(PUBLISHED == 22)
    totals = pd.Series({"AA": 100.0, "BB": 60.0, "CC": 70.0})
    found = suppression_bounds(hidden, row_totals=totals, exhaustive=False)
    assert found.lower.loc["BB", "C15"] == 0
    assert found.upper.loc["BB", "C15"] == pytest.approx(33)
    with pytest.raises(InputError, match="do not add up"):
        suppression_bounds(hidden, row_totals=totals / 2, exhaustive=False)


def test_rounded_figures_need_a_tolerance_and_get_wider_bounds():
    rounded = {"row_totals": MARGINS["row_totals"] + [0, 0, 1], "column_totals": MARGINS["column_totals"]}
    with pytest.raises(InputError, match="do not add up; allow for rounding with tolerance=: region CC, by -1"):
        suppression_bounds(RECTANGLE, **rounded)
    found = suppression_bounds(RECTANGLE, **rounded, tolerance=1.0)
    exact = suppression_bounds(RECTANGLE, **MARGINS)
    assert (found.lower <= exact.lower).all(axis=None)
    assert (found.upper >= exact.upper).all(axis=None)
    assert found.upper.loc["AA", "C13"] == pytest.approx(29)


def test_a_group_and_its_parts_are_not_counted_twice():
    table = nested()
    found = suppression_bounds(
        table.mask(table == table.loc["IT1", "C14"]),
        groups=GROUPS,
        row_totals=table["C"] + table["G"],
        column_totals=table.loc["IT"],
    )
    assert found.contains(table).all(axis=None)


# --- fitting -----------------------------------------------------------------------------------------------------------


def test_fit_of_the_oracle_keeps_the_odds_of_the_seed():
    # J01: the unique solution, computed there
    expected = [
        [64.55850977654836, 46.23245970882375, 35.38429826433126, 3.824732250296657],
        [49.96791941867418, 68.15935407176033, 156.4985464218569, 25.374180087708634],
        [56.7219436020963, 144.42822556629858, 145.08248143141708, 53.76734940018802],
        [28.75162720268117, 41.17996065311738, 63.03467388239478, 17.033738261806683],
    ]
    found = proportional_fit(SEED, **SEED_TOTALS)
    np.testing.assert_allclose(found, expected, atol=1e-8)

    def odds(table):
        return (table.iloc[:-1, :-1].to_numpy() * table.iloc[1:, 1:].to_numpy()) / (
            table.iloc[:-1, 1:].to_numpy() * table.iloc[1:, :-1].to_numpy()
        )

    np.testing.assert_allclose(odds(found), odds(SEED), rtol=1e-7)


def test_fit_inside_bounds_has_the_least_information():
    """What makes it the least: free cells are a[r] b[i] seed[r, i], and a cell at a bound would rather be beyond it."""
    high = pd.DataFrame(np.inf, index=SEED.index, columns=SEED.columns)
    high.iloc[0, 0], high.iloc[2, 1] = 55.0, 130.0
    low = SEED * 0.0
    low.iloc[0, 3] = 8.0
    found = proportional_fit(SEED, **SEED_TOTALS, lower=low, upper=high)
    assert (found.iloc[0, 0], found.iloc[2, 1], found.iloc[0, 3]) == (55.0, 130.0, 8.0)
    np.testing.assert_allclose(found.sum(axis=1), SEED_TOTALS["row_totals"])
    np.testing.assert_allclose(found.sum(), SEED_TOTALS["column_totals"])
    free = np.ones(16, dtype=bool)
    free[[0, 3, 9]] = False
    factors = np.hstack([np.kron(np.eye(4), np.ones((4, 1))), np.kron(np.ones((4, 1)), np.eye(4))])
    logarithms = np.log(found.to_numpy() / SEED.to_numpy()).ravel()
    scales = np.linalg.lstsq(factors[free], logarithms[free])[0]
    wanted = factors @ scales
    np.testing.assert_allclose(wanted[free], logarithms[free], atol=1e-8)
    assert wanted[0] > logarithms[0]
    assert wanted[9] > logarithms[9]
    assert wanted[3] < logarithms[3]


@given(tables=hidden_tables())
@quick
def test_a_fit_adds_up_and_stays_inside_the_bounds(tables):
    table, hidden = tables
    bounds = suppression_bounds(hidden, **margins(table))
    ones = pd.DataFrame(1.0, index=table.index, columns=table.columns)
    found = proportional_fit(ones, **margins(table), lower=bounds.lower, upper=bounds.upper, tolerance=1e-6)
    assert bounds.contains(found).all(axis=None)
    np.testing.assert_allclose(found.sum(axis=1), table.sum(axis=1), atol=1e-3)
    np.testing.assert_allclose(found.sum(), table.sum(), atol=1e-3)


def test_a_table_that_adds_up_already_is_its_own_fit():
    pd.testing.assert_frame_equal(proportional_fit(PUBLISHED, **MARGINS), PUBLISHED)


def test_a_fit_does_not_depend_on_order_nor_write_into_its_arguments():
    seed = SEED.copy()
    shuffled = proportional_fit(seed.iloc[::-1, [2, 0, 3, 1]], **SEED_TOTALS)
    np.testing.assert_allclose(shuffled.loc[SEED.index, SEED.columns], proportional_fit(SEED, **SEED_TOTALS), rtol=1e-8)
    pd.testing.assert_frame_equal(seed, SEED)


# --- refusals ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({}, InputError, "nothing ties the gaps to anything"),
        ({"row_totals": MARGINS["row_totals"].drop("AA")}, InputError, "lacks region AA"),
        ({"groups": {"C13": ["C14", "XX"]}}, InputError, r"not \['XX'\]"),
        ({"groups": {"C13": ["C13", "C14"]}}, InputError, "labels of one axis, each once"),
        ({"groups": {"C13": []}}, InputError, "labels of one axis, each once"),
        ({**MARGINS, "tolerance": -1}, InputError, "tolerance=-1"),
        ({"row_totals": MARGINS["row_totals"] - 40}, IndicatorError, "only a negative figure would make region BB"),
    ],
)
@pytest.mark.parametrize("function", [recover_from_margins, suppression_bounds])
def test_sums_that_cannot_be_used_are_refused_by_name(function, options, error, said):
    hidden = RECTANGLE.copy()
    hidden.loc["BB"] = [np.nan, 19.0, np.nan]
    hidden.loc[["AA", "CC"]] = np.nan
    with pytest.raises(error, match=said):
        function(hidden, **options)


def test_figures_that_do_not_add_up_are_refused_by_name():
    with pytest.raises(InputError, match="do not add up; allow for rounding with tolerance=: region CC, by -5"):
        recover_from_margins(RECTANGLE, row_totals=MARGINS["row_totals"] + [0, 0, 5])


def test_two_sums_that_settle_a_gap_differently_are_refused():
    table = REGION_B.astype(float)
    table.loc["B", "I2"] = 10.0
    wrong = MARGINS_B | {"column_totals": pd.Series([55, 40, 95, 20], REGION_B.columns)}
    with pytest.raises(InputError, match="do not add up"):
        recover_from_margins(table, **wrong)


def test_bounds_known_beforehand_that_contradict_the_sums_are_refused():
    with pytest.raises(IndicatorError, match="no table satisfies all sums and bounds"):
        suppression_bounds(RECTANGLE, **MARGINS, upper=PUBLISHED / 4)
    with pytest.raises(IndicatorError, match="contradict each other: region B, industry I2; region B, industry I4"):
        suppression_bounds(REGION_B, **MARGINS_B, upper=REGION_B.fillna(2.0))


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        (
            {"row_totals": SEED_TOTALS["row_totals"] * 2},
            InputError,
            "row totals add up to 2000 and column totals to 1000",
        ),
        ({"lower": SEED + 1, "upper": SEED}, InputError, "lower bound above the upper one: region 0, industry 0"),
        ({"upper": SEED / 10, "rounds": 50}, IndicatorError, "not met after 50 rounds"),
    ],
)
def test_a_fit_that_cannot_be_is_refused(options, error, said):
    with pytest.raises(error, match=said):
        proportional_fit(SEED, **(SEED_TOTALS | options))


def test_a_prior_with_gaps_is_refused_by_name():
    with pytest.raises(IndicatorError, match="prior is missing: region 1, industry 2"):
        proportional_fit(SEED.mask(SEED == 100), **SEED_TOTALS)
