"""Location quotients: published numbers, the definition, laws, gaps, exact bounds, refusals."""

import itertools
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import (
    additive_location_quotient,
    location_quotient,
    location_quotient_interval,
    standardised_location_quotient,
    standardised_location_quotient_cutoff,
    suppression_bounds,
    year_to_year_volatility,
)

quick = settings(max_examples=40, deadline=None)
JOBS = pd.DataFrame(
    {"C13": [30.0, 5.0, 10.0], "C14": [2.0, 20.0, 4.0], "rest": [60.0, 90.0, 50.0]}, index=["AA", "BB", "CC"]
)
NATION = pd.Series({"rest": 900.0, "C13": 60.0, "C14": 90.0})
TOTALS = pd.Series({"CC": 80.0, "AA": 100.0, "BB": 130.0})
BASES = {
    "pooled": {},
    "published nation": {"reference": NATION},
    "published totals": {"totals": TOTALS},
    "everything published": {"reference": NATION, "totals": TOTALS, "reference_total": 1200.0},
    "published grand total": {"reference_total": 400.0},
}
by_base = pytest.mark.parametrize("base", BASES.values(), ids=BASES.keys())
QUOTIENTS = {
    "ratio": location_quotient,
    "difference": additive_location_quotient,
    "standardised": standardised_location_quotient,
    "standardised logarithm": lambda jobs, **k: standardised_location_quotient(jobs, logarithm=True, **k),
}
by_quotient = pytest.mark.parametrize("quotient", QUOTIENTS.values(), ids=QUOTIENTS.keys())


def one(value, label="here"):
    return pd.Series({label: float(value)})


@st.composite
def tables(draw, least=1):
    """Tables of a few regions and industries, with counts that are not all alike."""
    rows, columns = draw(st.integers(3, 5)), draw(st.integers(2, 4))
    cells = st.lists(st.integers(least, 60), min_size=columns, max_size=columns)
    values = draw(st.lists(cells, min_size=rows, max_size=rows))
    table = pd.DataFrame(values, index=[f"R{i}" for i in range(rows)], columns=[f"C{i}" for i in range(columns)]) * 1.0
    assume((table.sum() > 0).all() and (table.sum(axis=1) > 0).all())
    assume((location_quotient(table).std() > 1e-6).all())
    return table


@st.composite
def boxes(draw, least=0, most=4):
    """Bounds of a table with some open cells, and a table between them."""
    table = draw(tables(least=max(least, 1)))
    low, high = table.copy(), table.copy()
    for _ in range(draw(st.integers(1, most))):
        row, column = draw(st.integers(0, len(table) - 1)), draw(st.integers(0, table.shape[1] - 1))
        low.iloc[row, column] = draw(st.integers(least, int(table.iloc[row, column])))
        high.iloc[row, column] = table.iloc[row, column] + draw(st.integers(0, 40))
    place = [draw(st.sampled_from([0.0, 0.3, 0.5, 0.9, 1.0])) for _ in range(table.size)]
    truth = low + (high - low) * np.reshape(place, table.shape)
    assume((truth.sum() > 0).all() and (truth.sum(axis=1) > 0).all())
    return low, high, truth


# --- published numbers ------------------------------------------------------------------------------------------------


def test_single_quotient_of_the_textbook():
    # A01: Farhauer and Kröll (2013), Standorttheorien; printed 0.3847623
    found = location_quotient(
        pd.DataFrame({"i": [1714]}, index=["here"]),
        reference=one(879213, "i"),
        totals=one(79006),
        reference_total=15593224,
    )
    assert found.loc["here", "i"] == pytest.approx(0.3847623, abs=1e-7)


def test_quotients_of_goettingen(oracle):
    case = oracle("A02_lq_goettingen_2017")
    given = case["inputs"]
    found = location_quotient(
        pd.DataFrame([given["e_ij"]], index=["GÖ"], columns=given["codes"]),
        reference=pd.Series(given["e_i"], index=given["codes"]),
        totals=one(given["e_j"], "GÖ"),
        reference_total=given["e"],
    )
    np.testing.assert_allclose(found.loc["GÖ"], case["expected"]["lq"], atol=case["tolerance"], rtol=0)


def test_quotients_with_an_industry_that_exists_once():
    # A03: the matrix of the help page of EconGeo 1.3, location.quotient
    jobs = pd.DataFrame(
        [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]]
    )
    expected = [
        [5, 0, 0, 0, 0],
        [0, 0.75, 0.25, 3.5, 0.5],
        [0, 1, 0.5, 1, 2.5],
        [0, 1.25, 1.5, 0.25, 2],
        [0, 2, 2.75, 0.25, 0],
    ]
    np.testing.assert_allclose(location_quotient(jobs), expected, atol=1e-9)


def test_interval_of_the_textbook_quotient():
    # A17: derived from the four multinomial counts, confirmed there by 200,000 draws
    found = location_quotient_interval(
        pd.DataFrame({"i": [1714]}, index=["here"]),
        reference=one(879213, "i"),
        totals=one(79006),
        reference_total=15593224,
    )
    assert found.quotient.loc["here", "i"] == pytest.approx(0.3847623423013281, abs=1e-12)
    assert found.standard_error.loc["here", "i"] == pytest.approx(0.02386673718650752, abs=1e-12)
    assert found.lower.loc["here", "i"] == pytest.approx(0.36717842635995745, abs=1e-6)
    assert found.upper.loc["here", "i"] == pytest.approx(0.4031883395787359, abs=1e-6)


def test_standardised_quotients_of_the_german_states(oracle, shared):
    case = oracle("A19_slq_german_states")
    given, expected = case["inputs"], case["expected"]
    rows = pd.read_csv(shared / "oracles" / given["csv"])
    jobs = rows.set_index([given["region"], given["industry"]])[given["value"]].unstack()  # noqa: PD010 - no mean of doubles
    jobs = jobs.loc[expected["region_order"], expected["industry_order"]]
    np.testing.assert_allclose(location_quotient(jobs).T, expected["lq"], atol=case["tolerance"])
    np.testing.assert_allclose(standardised_location_quotient(jobs).T, expected["slq_ddof1"], atol=case["tolerance"])


# --- the definition, cell by cell --------------------------------------------------------------------------------------


@by_base
def test_ratio_and_difference_follow_the_definition(base):
    industries = base.get("reference", JOBS.sum())
    regions = base.get("totals", JOBS.sum(axis=1))
    known = base["reference"].sum() if "reference" in base else regions.sum()
    whole = base.get("reference_total", known)
    ratio, difference = location_quotient(JOBS, **base), additive_location_quotient(JOBS, **base)
    for region in JOBS.index:
        for industry in JOBS.columns:
            here, there = JOBS.loc[region, industry] / regions[region], industries[industry] / whole
            assert ratio.loc[region, industry] == pytest.approx(here / there, rel=1e-13)
            assert difference.loc[region, industry] == pytest.approx(here - there, abs=1e-13)


def test_the_interval_covers_as_often_as_it_says():
    # the four counts are multinomial: draw them, and count how often the interval holds the true quotient
    chances = np.array([0.03, 0.07, 0.07, 0.83])
    truth = chances[0] / (chances[0] + chances[1]) / (chances[0] + chances[2])
    rng = np.random.default_rng(4)
    inside = 0
    for x, region, industry, rest in rng.multinomial(4000, chances, size=400):
        jobs = pd.DataFrame({"i": [x, industry], "rest": [region, rest]}, index=["r", "others"])
        found = location_quotient_interval(jobs, level=0.9)
        inside += found.lower.loc["r", "i"] <= truth <= found.upper.loc["r", "i"]
    assert 0.86 < inside / 400 < 0.94


@pytest.mark.parametrize("level", [0.5, 0.9, 0.95, 0.999])
def test_cutoff_is_the_mean_quantile_of_all_samples(level):
    """Three regions have 27 samples: all of them, one by one."""
    scores = standardised_location_quotient(JOBS)
    found = standardised_location_quotient_cutoff(scores, level=level)
    for industry in scores.columns:
        samples = itertools.product(scores[industry], repeat=3)
        assert found[industry] == pytest.approx(np.mean([np.quantile(sample, level) for sample in samples]), rel=1e-12)


def test_cutoff_is_what_drawing_comes_near_to():
    scores = pd.DataFrame({"C13": np.random.default_rng(1).gamma(1.5, size=60)})
    draws = scores["C13"].to_numpy()[np.random.default_rng(2).integers(60, size=(20_000, 60))]
    quantiles = np.quantile(draws, 0.95, axis=1)
    error = quantiles.std() / np.sqrt(len(quantiles))
    assert abs(standardised_location_quotient_cutoff(scores)["C13"] - quantiles.mean()) < 4 * error


def test_cutoff_of_a_normal_industry_is_near_the_normal_one():
    scores = pd.DataFrame({"C13": np.random.default_rng(1).normal(size=20_000)})
    assert standardised_location_quotient_cutoff(scores)["C13"] == pytest.approx(1.645, abs=0.04)


def test_volatility_of_a_region_that_grows_steadily_is_nil():
    steady = pd.DataFrame([[1.0 * 1.1**year for year in range(5)], [1.0, 1.2, 1.0, 1.2, 1.0]], index=["AA", "BB"])
    found = year_to_year_volatility(steady)
    assert found["AA"] == pytest.approx(0, abs=1e-14)
    assert found["BB"] == pytest.approx(np.std([math.log(1.2), -math.log(1.2)] * 2, ddof=1), rel=1e-13)


# --- laws --------------------------------------------------------------------------------------------------------------


@given(jobs=tables())
@quick
def test_weighted_with_their_regions_the_quotients_of_an_industry_average_one(jobs):
    weights = jobs.sum(axis=1) / jobs.to_numpy().sum()
    np.testing.assert_allclose(location_quotient(jobs).mul(weights, axis=0).sum(), 1)
    np.testing.assert_allclose(additive_location_quotient(jobs).sum(axis=1), 0, atol=1e-12)


@given(jobs=tables())
@quick
def test_standardised_quotients_have_mean_nil_and_spread_one_in_each_industry(jobs):
    scores = standardised_location_quotient(jobs)
    np.testing.assert_allclose(scores.mean(), 0, atol=1e-9)
    np.testing.assert_allclose(scores.std(), 1)


@given(jobs=tables(), factor=st.floats(0.01, 1e6), name=st.sampled_from(sorted(QUOTIENTS)))
@quick
def test_the_unit_of_the_figures_does_not_matter(jobs, factor, name):
    pd.testing.assert_frame_equal(QUOTIENTS[name](jobs * factor), QUOTIENTS[name](jobs), rtol=1e-6, atol=1e-9)


@given(jobs=tables(), random=st.randoms(use_true_random=False), name=st.sampled_from(sorted(QUOTIENTS)))
@quick
def test_the_order_of_rows_and_columns_does_not_matter(jobs, random, name):
    rows, columns = list(jobs.index), list(jobs.columns)
    random.shuffle(rows)
    random.shuffle(columns)
    shuffled = QUOTIENTS[name](jobs.loc[rows, columns])
    assert list(shuffled.index) == rows
    pd.testing.assert_frame_equal(shuffled.loc[jobs.index, jobs.columns], QUOTIENTS[name](jobs), atol=1e-9)


@given(jobs=tables(), name=st.sampled_from(["ratio", "difference"]))
@quick
def test_the_same_regions_twice_change_nothing(jobs, name):
    twice = pd.concat([jobs, jobs.rename(index=lambda label: f"{label} again")])
    pd.testing.assert_frame_equal(QUOTIENTS[name](twice).loc[jobs.index], QUOTIENTS[name](jobs))


def test_published_totals_that_equal_the_sums_change_nothing():
    same = location_quotient(
        JOBS, reference=JOBS.sum()[::-1], totals=JOBS.sum(axis=1)[::-1], reference_total=JOBS.to_numpy().sum()
    )
    pd.testing.assert_frame_equal(same, location_quotient(JOBS))


def test_arguments_stay_as_they_were():
    jobs, nation = JOBS.copy(), NATION.copy()
    for quotient in QUOTIENTS.values():
        quotient(jobs, reference=nation)
    location_quotient_interval(jobs, reference=nation)
    pd.testing.assert_frame_equal(jobs, JOBS)
    pd.testing.assert_series_equal(nation, NATION)


def test_more_jobs_for_everyone_narrow_the_interval():
    small, large = location_quotient_interval(JOBS), location_quotient_interval(JOBS * 100)
    assert (large.width < small.width).all(axis=None)
    pd.testing.assert_frame_equal(large.standard_error * 10, small.standard_error)


# --- gaps --------------------------------------------------------------------------------------------------------------


@by_base
@by_quotient
def test_a_gap_touches_what_depends_on_it_and_nothing_else(quotient, base):
    """What depends on a figure is found out by changing it."""
    before, after = quotient(JOBS, **base), JOBS.copy()
    after.loc["BB", "C13"] += 7
    touched = ~np.isclose(quotient(after, **base), before, rtol=1e-12, atol=1e-14)
    hidden = JOBS.copy()
    hidden.loc["BB", "C13"] = np.nan
    found = quotient(hidden, **base, missing="propagate")
    pd.testing.assert_frame_equal(found, before.mask(touched))
    assert touched.any()


def test_with_published_totals_a_gap_stays_in_its_cell():
    hidden = JOBS.mask(JOBS == 5)
    everything = BASES["everything published"]
    assert location_quotient(hidden, missing="propagate", **everything).isna().sum().sum() == 1
    interval = location_quotient_interval(hidden, missing="propagate", **everything)
    assert interval.lower.isna().sum().sum() == 1


@by_quotient
def test_a_gap_is_refused_by_name(quotient):
    with pytest.raises(IndicatorError, match="region BB, industry C13"):
        quotient(JOBS.mask(JOBS == 5))


def test_a_gap_in_published_totals_is_refused_or_stays_in_its_place():
    nation = NATION.mask(NATION == 60)
    with pytest.raises(IndicatorError, match="reference is missing: industry C13"):
        location_quotient(JOBS, reference=nation)
    assert (
        location_quotient(JOBS, reference=nation, reference_total=1050.0, missing="propagate").isna().sum().sum() == 3
    )


@by_base
def test_bounds_of_the_interval_of_a_settled_table_are_the_interval(base):
    exact = location_quotient_interval(JOBS, **base)
    found = location_quotient_interval(JOBS, missing="bounds", lower=JOBS, upper=JOBS, **base)
    np.testing.assert_allclose(found.lower, exact.lower, rtol=1e-9)
    np.testing.assert_allclose(found.upper, exact.upper, rtol=1e-9)


@by_quotient
def test_what_is_wrong_with_a_margin_is_told_by_its_name(quotient):
    with pytest.raises(InputError, match="totals lacks region CC"):
        quotient(JOBS, totals=TOTALS.drop("CC"), reference_total=1200.0)
    with pytest.raises(InputError, match="reference lacks industry C14"):
        quotient(JOBS, reference=NATION.drop("C14"))
    with pytest.raises(IndicatorError, match="totals is missing: region AA"):
        quotient(JOBS, totals=TOTALS.mask(TOTALS == 100), reference_total=1200.0)


# --- bounds ------------------------------------------------------------------------------------------------------------


@given(
    box=boxes(),
    name=st.sampled_from(["ratio", "difference"]),
    base=st.sampled_from(["pooled", "published grand total"]),
)
@quick
def test_bounds_hold_the_truth(box, name, base):
    low, high, truth = box
    base = {"reference_total": 1.1 * float(high.to_numpy().sum())} if base != "pooled" else {}
    found = QUOTIENTS[name](truth.where(low == high), missing="bounds", lower=low, upper=high, **base)
    assert found.contains(QUOTIENTS[name](truth, **base)).all(axis=None)


@given(box=boxes(least=1), name=st.sampled_from(sorted(QUOTIENTS)))
@quick
def test_bounds_hold_the_truth_when_no_cell_can_be_empty(box, name):
    low, high, truth = box
    assume((location_quotient(truth).std() > 1e-6).all())
    found = QUOTIENTS[name](truth.where(low == high), missing="bounds", lower=low, upper=high)
    assert found.contains(QUOTIENTS[name](truth)).all(axis=None)


@given(box=boxes(least=1))
@quick
def test_bounds_of_the_interval_hold_every_interval(box):
    low, high, truth = box
    found = location_quotient_interval(truth.where(low == high), missing="bounds", lower=low, upper=high)
    inside = location_quotient_interval(truth)
    assert found.contains(inside.lower).all(axis=None)
    assert found.contains(inside.upper).all(axis=None)


@by_base
@pytest.mark.parametrize("quotient", [location_quotient, additive_location_quotient])
def test_bounds_are_reached(quotient, base):
    """Tables on a fine grid between the bounds come as near to both ends as the grid is fine."""
    low, high = JOBS.copy(), JOBS.copy()
    low.loc["BB", "C13"], high.loc["BB", "C13"] = 0.0, 90.0
    low.loc["BB", "rest"], high.loc["BB", "rest"] = 10.0, 95.0
    found = quotient(JOBS, missing="bounds", lower=low, upper=high, **base)
    grid = []
    for textiles in np.linspace(0, 90, 31):
        for rest in np.linspace(10, 95, 16):
            table = JOBS.copy()
            table.loc["BB", ["C13", "rest"]] = textiles, rest
            grid.append(quotient(table, **base).to_numpy())
    np.testing.assert_allclose(np.min(grid, axis=0), found.lower, rtol=2e-2, atol=1e-2)
    np.testing.assert_allclose(np.max(grid, axis=0), found.upper, rtol=2e-2, atol=1e-2)


@pytest.mark.parametrize("base", [{}, {"reference_total": 400.0}], ids=["pooled", "published grand total"])
@pytest.mark.parametrize("quotient", [location_quotient, additive_location_quotient])
def test_the_peak_inside_the_bounds_is_found(quotient, base):
    """The largest quotient of a cell can stand between its bounds, not at either of them."""
    low = pd.DataFrame({"C13": [0.0, 3.0], "rest": [2.0, 80.0]}, index=["AA", "BB"])
    high = low + pd.DataFrame({"C13": [60.0, 0.0], "rest": [0.0, 0.0]}, index=low.index)
    found = quotient(low, missing="bounds", lower=low, upper=high, **base)
    values = []
    for jobs in np.linspace(0, 60, 601):
        table = low.copy()
        table.loc["AA", "C13"] = jobs
        values.append(quotient(table, **base).loc["AA", "C13"])
    assert 0 < np.argmax(values) < 600
    assert found.upper.loc["AA", "C13"] == pytest.approx(max(values), rel=5e-4)
    assert found.lower.loc["AA", "C13"] == pytest.approx(min(values), abs=1e-12)


def test_bounds_of_a_settled_table_are_the_result():
    for quotient in QUOTIENTS.values():
        found = quotient(JOBS, missing="bounds", lower=JOBS, upper=JOBS)
        pd.testing.assert_frame_equal(found.lower, quotient(JOBS), check_exact=False, atol=1e-9)
        pd.testing.assert_frame_equal(found.upper, quotient(JOBS), check_exact=False, atol=1e-9)


def test_from_suppressed_cells_to_a_quotient_between_bounds():
    # J05: both gaps of region B follow from the margins; REAT 3.0.3 recycles known quotients into them
    jobs = pd.DataFrame(
        [[10, 20, 30, 7], [5, None, 15, None], [40, 10, 50, 3]], ["A", "B", "C"], ["I1", "I2", "I3", "I4"]
    )
    margins = {
        "column_totals": pd.Series([55, 40, 95, 14], jobs.columns),
        "row_totals": pd.Series([67, 34, 103], jobs.index),
    }
    bounds = suppression_bounds(jobs, **margins)
    found = location_quotient(jobs, missing="bounds", lower=bounds.lower, upper=bounds.upper)
    expected = [0.5454545454545455, 1.5, 0.9473684210526315, 1.7142857142857142]
    np.testing.assert_allclose(found.lower.loc["B"], expected, atol=1e-12)
    np.testing.assert_allclose(found.upper.loc["B"], expected, atol=1e-12)


def test_nobody_is_nobody_however_small_the_rest():
    low = pd.DataFrame({"C13": [0.0, 2.0], "rest": [0.0, 9.0]}, index=["AA", "BB"])
    high = pd.DataFrame({"C13": [0.0, 2.0], "rest": [5.0, 9.0]}, index=["AA", "BB"])
    found = location_quotient(low, missing="bounds", lower=low, upper=high)
    assert (found.lower.loc["AA", "C13"], found.upper.loc["AA", "C13"]) == (0.0, 0.0)


def test_a_quotient_without_upper_limit_is_said_to_have_none():
    low = pd.DataFrame({"C13": [0.0, 0.0], "rest": [0.0, 9.0]}, index=["AA", "BB"])
    high = pd.DataFrame({"C13": [3.0, 0.0], "rest": [0.0, 9.0]}, index=["AA", "BB"])
    found = location_quotient(low, missing="bounds", lower=low, upper=high)
    assert found.upper.loc["AA", "C13"] == np.inf
    with pytest.raises(IndicatorError, match="without upper limit"):
        standardised_location_quotient(low, missing="bounds", lower=low, upper=high)


@given(data=st.data())
@quick
def test_bounds_of_volatility_hold_the_truth_and_are_reached_above(data):
    years = data.draw(st.integers(3, 5))
    low = pd.DataFrame([data.draw(st.lists(st.integers(1, 30), min_size=years, max_size=years))], index=["AA"]) * 1.0
    high = low + np.array([data.draw(st.lists(st.integers(0, 9), min_size=years, max_size=years))])
    found = year_to_year_volatility(low.where(low == high), missing="bounds", lower=low, upper=high)
    corners = [np.where(pick, high, low) for pick in np.ndindex(*[2] * years)]
    truths = [year_to_year_volatility(pd.DataFrame(corner, index=["AA"]))["AA"] for corner in corners]
    assert found.contains(pd.Series({"AA": truths[0]})).all()
    assert found.upper["AA"] == pytest.approx(max(truths))
    assert found.lower["AA"] <= min(truths) + 1e-9


def test_bounds_of_the_cutoff_hold_the_truth():
    low, high = JOBS.copy(), JOBS.copy()
    high.loc["BB", "C13"] = 25.0
    scores = standardised_location_quotient(JOBS, missing="bounds", lower=low, upper=high)
    truth = JOBS.copy()
    truth.loc["BB", "C13"] = 12.0
    true_scores = standardised_location_quotient(truth)
    sides = {"lower": scores.lower, "upper": scores.upper}
    found = standardised_location_quotient_cutoff(true_scores, missing="bounds", **sides)
    assert found.contains(standardised_location_quotient_cutoff(true_scores)).all()
    assert (found.width > 0).all()
    pd.testing.assert_series_equal(found.lower, standardised_location_quotient_cutoff(scores.lower))


# --- refusals ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jobs", "options", "error", "said"),
    [
        (JOBS * [1, 0, 1], {}, IndicatorError, "total is 0, so the index is undefined: industry C14"),
        (JOBS.mul([1, 0, 1], axis=0), {}, IndicatorError, "region BB"),
        (JOBS, {"reference": NATION.drop("C13")}, InputError, "reference lacks industry C13"),
        (JOBS, {"reference": NATION * 0}, IndicatorError, "the reference is 0"),
        (JOBS, {"totals": TOTALS * 0}, IndicatorError, "the total is 0"),
        (JOBS, {"totals": TOTALS / 4}, InputError, "an industry exceeds the total of its region: AA; BB; CC"),
        (JOBS, {"totals": TOTALS, "reference": NATION}, InputError, "say with reference_total="),
        (JOBS, {"reference_total": 0}, InputError, "reference_total must be a number above 0"),
    ],
)
@pytest.mark.parametrize("quotient", [location_quotient, additive_location_quotient])
def test_what_has_no_quotient_is_refused_by_name(quotient, jobs, options, error, said):
    with pytest.raises(error, match=said):
        quotient(jobs, **options)


def test_the_interval_refuses_what_its_formula_does_not_cover():
    with pytest.raises(InputError, match="level=95"):
        location_quotient_interval(JOBS, level=95)
    with pytest.raises(InputError, match="exceeds its reference area"):
        location_quotient_interval(JOBS, reference=NATION / 10)


def test_a_count_of_nil_has_a_quotient_but_no_interval():
    found = location_quotient_interval(JOBS.replace(5.0, 0.0))
    assert found.quotient.loc["BB", "C13"] == 0
    assert np.isnan(found.upper.loc["BB", "C13"])
    assert found.upper.isna().sum().sum() == 1


@pytest.mark.parametrize(
    ("jobs", "options", "error", "said"),
    [
        (JOBS.iloc[:1], {}, InputError, "region AA is the only one"),
        (
            pd.DataFrame(1.0, index=["AA", "BB"], columns=["C13", "C14"]),
            {},
            IndicatorError,
            "same quotient: industry C13; C14",
        ),
        (JOBS.replace(5.0, 0.0), {"logarithm": True}, IndicatorError, "no logarithm: region BB"),
    ],
)
def test_what_cannot_be_standardised_is_refused_by_name(jobs, options, error, said):
    with pytest.raises(error, match=said):
        standardised_location_quotient(jobs, **options)


def test_a_cutoff_needs_a_quantile():
    with pytest.raises(InputError, match="level=95: use a quantile between 0 and 1"):
        standardised_location_quotient_cutoff(JOBS, level=95)


def test_a_gap_has_no_cutoff():
    scores = standardised_location_quotient(JOBS).mask(JOBS == 5)
    with pytest.raises(IndicatorError, match="region BB, industry C13"):
        standardised_location_quotient_cutoff(scores)
    found = standardised_location_quotient_cutoff(scores, missing="propagate")
    assert found.isna().tolist() == [True, False, False]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (["a", "b", "c"], "years as whole numbers"),
        ([2010, 2011], "three or more"),
        ([2010, 2011, 2013], "without a hole"),
    ],
)
def test_volatility_needs_years_in_a_row(columns, said):
    with pytest.raises(InputError, match=said):
        year_to_year_volatility(pd.DataFrame(1.0, index=["AA"], columns=columns))


def test_volatility_treats_gaps_and_noughts_by_region():
    values = pd.DataFrame({2012: [1.0, 2.0], 2010: [1.5, np.nan], 2011: [1.2, 2.0]}, index=["AA", "BB"])
    with pytest.raises(IndicatorError, match="region BB, year 2010"):
        year_to_year_volatility(values)
    assert year_to_year_volatility(values, missing="propagate").isna().tolist() == [False, True]
    with pytest.raises(IndicatorError, match="relative change: region BB"):
        year_to_year_volatility(values.fillna(0.0))
    with pytest.raises(IndicatorError, match="relative change: region BB"):
        year_to_year_volatility(values, missing="bounds", lower=values.fillna(0.0), upper=values.fillna(3.0))
