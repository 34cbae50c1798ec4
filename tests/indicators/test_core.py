"""The shared policy: what is refused, what a gap does, what bounds promise."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import _core
from plustex_analysis.indicators._box import bounds_over_box
from plustex_analysis.indicators._core import Interval, check_box, check_series, check_table
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._squares import leave_one_out, squares_about_mean

quick = settings(max_examples=50, deadline=None)
JOBS = pd.DataFrame({"C13": [3, 5], "C14": [4, 0]}, index=["AA", "BB"])


def cell(value, dtype=float):
    return JOBS.astype(dtype).mask(pd.DataFrame({"C13": [False, False], "C14": [False, True]}, index=JOBS.index), value)


def herfindahl(table):
    return (table.div(table.to_numpy().sum(axis=1), axis=0) ** 2).sum(axis=1)


def herfindahl_outer(low, high):
    squares = Range.between(low, high).shares().square().sum(axis=1)
    return Interval(pd.Series(squares.low, index=low.index), pd.Series(squares.high, index=low.index))


def test_a_checked_table_is_a_copy_in_floats():
    checked = check_table(JOBS)
    checked.loc["AA", "C13"] = 99.0
    assert JOBS.loc["AA", "C13"] == 3
    assert set(checked.dtypes) == {np.dtype("float64")}
    assert checked.index.equals(JOBS.index)
    floats = JOBS.astype(float)
    assert not np.shares_memory(check_table(floats).to_numpy(), floats.to_numpy())


def test_nullable_integers_with_gaps_are_understood():
    nullable = cell(pd.NA, "Int64")
    assert check_table(nullable, missing="propagate").isna().sum().sum() == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([1, 2], r"a table \(pandas DataFrame\), not list"),
        (JOBS.iloc[:0], "it has no region"),
        (JOBS[[]], "it has no industry"),
        (JOBS.rename(index={"BB": "AA"}), "region more than once: AA"),
        (JOBS.rename(columns={"C14": "C13"}), "industry more than once: C13"),
        (JOBS.astype(str), "columns that hold no numbers: C13; C14"),
        (JOBS > 0, "hold no numbers"),
        (cell(np.inf), "infinite: region BB, industry C14"),
        (cell(-1.0), "negative: region BB, industry C14"),
    ],
)
def test_what_is_no_table_of_counts_is_refused_by_name(wrong, said):
    with pytest.raises(InputError, match=said):
        check_table(wrong)


def test_a_gap_is_refused_with_region_and_industry():
    with pytest.raises(IndicatorError, match="employment is missing: region BB, industry C14"):
        check_table(cell(np.nan))


def test_after_ten_gaps_only_their_number_is_given():
    with pytest.raises(IndicatorError) as refused:
        check_table(pd.DataFrame(np.nan, index=[f"R{i}" for i in range(13)], columns=["C13"]))
    assert "region R9, industry C13; and 3 more" in str(refused.value)
    assert "R10" not in str(refused.value)


def test_negative_figures_pass_where_they_make_sense():
    assert check_table(cell(-1.0), negative=True).loc["BB", "C14"] == -1


@pytest.mark.parametrize(
    ("wrong", "error", "said"),
    [
        (pd.Series({"AA": "x"}), InputError, "totals does not hold numbers"),
        (pd.Series({"AA": -1.0}), InputError, "totals is negative: region AA"),
        (pd.Series({"AA": np.inf}), InputError, "totals is infinite: region AA"),
        (pd.Series({"AA": np.nan}), IndicatorError, "totals is missing: region AA"),
        ({"AA": 1.0}, InputError, "pandas Series, one value per region, not dict"),
    ],
)
def test_what_is_no_series_of_counts_is_refused_by_name(wrong, error, said):
    with pytest.raises(error, match=said):
        check_series(wrong, name="totals")


def test_a_series_must_have_exactly_the_labels_of_the_table():
    labels = pd.Index(["AA", "BB"])
    with pytest.raises(InputError, match="totals lacks region BB"):
        _core.align(pd.Series({"AA": 1.0}), labels, name="totals", kind="region")
    with pytest.raises(InputError, match="does not have: CC"):
        _core.align(pd.Series({"AA": 1.0, "BB": 1.0, "CC": 1.0}), labels, name="totals", kind="region")
    aligned = _core.align(pd.Series({"BB": 2.0, "AA": 1.0}), labels, name="totals", kind="region")
    assert aligned.tolist() == [1.0, 2.0]


@pytest.mark.parametrize(
    ("policy", "sides", "said"),
    [
        ("ignore", {}, "missing='ignore': use one of raise, propagate, bounds"),
        ("bounds", {"lower": JOBS}, "needs both tables"),
        ("raise", {"lower": JOBS, "upper": JOBS}, "go with missing='bounds'"),
    ],
)
def test_a_policy_is_one_of_three_and_bounds_belong_to_one_of_them(policy, sides, said):
    with pytest.raises(InputError, match=said):
        _core.check_policy(policy, **sides)


@pytest.mark.parametrize(
    ("lower", "upper", "said"),
    [
        (JOBS + 1, JOBS, "lower bound of employment above the upper one"),
        (JOBS + 1, JOBS + 2, "published employment outside its own bounds"),
        (JOBS[["C13"]], JOBS, "differs in its labels: industry C14"),
        (cell(np.nan), JOBS, "missing: region BB, industry C14"),
    ],
)
def test_bounds_that_cannot_hold_are_refused(lower, upper, said):
    with pytest.raises((InputError, IndicatorError), match=said):
        check_box(JOBS, lower, upper)


def test_bounds_are_brought_into_the_order_of_the_table():
    low, high = check_box(JOBS, JOBS.loc[["BB", "AA"]], (JOBS + 1)[["C14", "C13"]])
    pd.testing.assert_frame_equal(low, JOBS.astype(float))
    pd.testing.assert_frame_equal(high, JOBS + 1.0)


def test_an_interval_knows_its_width_and_what_lies_inside():
    interval = Interval(pd.Series([1.0, 2.0]), pd.Series([2.0, 2.0]))
    assert interval.width.tolist() == [1.0, 0.0]
    assert interval.contains(pd.Series([2.5, 2.0])).tolist() == [False, True]
    assert not Interval(1.0, 2.0).contains(float("nan"))


@pytest.mark.parametrize("by_row", [True, False])
def test_corners_give_the_exact_upper_end_of_a_convex_index(by_row):
    upper = JOBS + pd.DataFrame({"C13": [0, 0], "C14": [0, 9]}, index=JOBS.index)
    found = bounds_over_box(herfindahl, JOBS * 1.0, upper * 1.0, shape="convex", outer=herfindahl_outer, by_row=by_row)
    assert found.upper["BB"] == 1.0  # nobody in C14
    assert found.lower["BB"] <= 0.5 + 1e-12  # five in each
    assert found.width["AA"] == 0.0


def test_with_too_many_open_cells_the_outer_bounds_stand():
    low = pd.DataFrame(1.0, index=["AA"], columns=[f"C{i}" for i in range(_core.CORNER_LIMIT + 1)])
    high = low * 2
    for by_row in (True, False):
        found = bounds_over_box(herfindahl, low, high, shape="monotone", outer=herfindahl_outer, by_row=by_row)
        wide = herfindahl_outer(low, high)
        pd.testing.assert_series_equal(found.upper, wide.upper)
        pd.testing.assert_series_equal(found.lower, wide.lower)


def test_a_concave_index_takes_its_upper_end_from_outside():
    upper = JOBS + pd.DataFrame({"C13": [0, 0], "C14": [0, 9]}, index=JOBS.index)

    def opposite(low, high):
        wide = herfindahl_outer(low, high)
        return Interval(-wide.upper, -wide.lower)

    box = (JOBS * 1.0, upper * 1.0)
    found = bounds_over_box(lambda t: -herfindahl(t), *box, shape="concave", outer=opposite, by_row=True)
    assert found.lower["BB"] == -1.0
    assert found.upper["BB"] == opposite(*box).upper["BB"]


OPERATIONS = {
    "plus": lambda x, y: x + y,
    "minus": lambda x, y: x - y,
    "times": lambda x, y: x * y,
    "over": lambda x, y: x / y,
    "number first": lambda x, y: 2.0 - x * 3.0 + 1.0 / y,
}


@given(data=st.data(), name=st.sampled_from(sorted(OPERATIONS)))
@quick
def test_arithmetic_with_ranges_holds_every_result(data, name):
    number = st.floats(-50, 50).map(lambda x: round(x, 2))
    positive = st.floats(0.25, 50).map(lambda x: round(x, 2))
    first, second = sorted(data.draw(st.tuples(number, number))), sorted(data.draw(st.tuples(positive, positive)))
    inside = [np.array([np.interp(data.draw(st.floats(0, 1)), [0, 1], side)]) for side in (first, second)]
    result = OPERATIONS[name](*(Range(np.array(side[:1]), np.array(side[1:])) for side in (first, second)))
    truth = OPERATIONS[name](*inside)
    assert result.low - 1e-9 <= truth <= result.high + 1e-9


def test_a_range_around_zero_has_no_finite_reciprocal():
    one = Range(np.array([-1.0, 0.0, -2.0]), np.array([1.0, 2.0, 0.0])).reciprocal()
    assert one.low.tolist() == [-np.inf, 0.5, -np.inf]
    assert one.high.tolist() == [np.inf, np.inf, -0.5]


def test_squares_and_distances_are_never_negative():
    one = Range(np.array([-3.0, 1.0]), np.array([2.0, 4.0]))
    assert (one.abs().low.tolist(), one.abs().high.tolist()) == ([0.0, 1.0], [3.0, 4.0])
    assert (one.square().low.tolist(), one.square().high.tolist()) == ([0.0, 1.0], [9.0, 16.0])


def test_shares_are_exact_even_where_a_row_can_be_empty():
    parts = Range(
        np.array([[0.0, 0.0], [1.0, 2.0], [0.0, 0.0]]), np.array([[3.0, 0.0], [2.0, 2.0], [0.0, 5.0]])
    ).shares()
    assert parts.low.tolist() == [[1.0, 0.0], [1 / 3, 0.5], [0.0, 1.0]]
    assert parts.high.tolist() == [[1.0, 0.0], [0.5, 2 / 3], [0.0, 1.0]]


@given(data=st.data())
@quick
def test_the_sum_of_squares_lies_within_its_bounds_and_reaches_the_lower(data):
    size = data.draw(st.integers(2, 5))
    low = np.array(data.draw(st.lists(st.floats(-9, 9), min_size=size, max_size=size)))
    high = low + np.array(data.draw(st.lists(st.floats(0, 5), min_size=size, max_size=size)))
    found = squares_about_mean(Range(low, high), axis=0)
    level = np.linspace(low.min(), high.max(), 400)
    paths = np.clip(level[:, None], low, high)
    squares = ((paths - paths.mean(axis=1, keepdims=True)) ** 2).sum(axis=1)
    inside = low + (high - low) * np.array(data.draw(st.lists(st.floats(0, 1), min_size=size, max_size=size)))
    assert found.low - 1e-9 <= ((inside - inside.mean()) ** 2).sum() <= found.high + 1e-9
    assert found.low <= squares.min() + 1e-9
    assert squares.min() - found.low < 0.01 * (1 + squares.min())


def test_leave_one_out_leaves_one_out():
    values = np.array([1.0, 2.0, 6.0])
    found = leave_one_out(Range(values, values))
    np.testing.assert_allclose(found.high, [8.0, 12.5, 0.5])
    np.testing.assert_allclose(found.low, [8.0, 12.5, 0.5])
