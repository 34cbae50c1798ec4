"""Resilience: the worked example, slow definitions, laws, gaps, bounds, other turning points, refusals."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators.resilience import TurningPoints, resilience, turning_points

quick = settings(max_examples=40, deadline=None)
POINTS = TurningPoints(2008, 2010, 2013)
YEARS = range(2007, 2015)
NATION = pd.Series([4900.0, 5000, 4850, 4800, 4820, 4900, 4950, 5050], index=YEARS)
JOBS = pd.DataFrame(
    [[195.0, 200, 195, 188, 187, 190, 193, 196], [80, 81, 80, 82, 83, 85, 84, 90]], index=["AA", "BB"], columns=YEARS
)
MIX = pd.DataFrame(
    {2008: [120.0, 80, 30, 51], 2010: [100, 88, 31, 51], 2013: [104, 89, 0, 60]},
    index=pd.MultiIndex.from_product([["AA", "BB"], ["C13", "C14"]]),
)
NATIONAL_MIX = pd.DataFrame({2008: [3000.0, 2000], 2010: [2700, 2100], 2013: [2750, 2200]}, index=["C13", "C14"])
jobs = st.floats(1, 1e4)


def at(found, region, *names):
    return found.figures.loc[region, list(names)].to_list()


# The worked example


def test_oracle_f01_martin():
    """Martin et al. (2016), worked by hand; the sensitivity ratio after Lagravinese (2015)."""
    region = pd.DataFrame({2008: [200.0], 2010: [188.0], 2015: [193.0]}, index=["AA"])
    nation = pd.Series({2008: 5000.0, 2010: 4800.0, 2015: 4950.0})
    found = resilience(region, nation, TurningPoints(2008, 2010, 2015))
    resistance, recoverability, ratio = at(found, "AA", "resistance", "recoverability", "sensitivity_ratio")
    assert resistance == pytest.approx(-0.5, abs=1e-12)
    assert resistance < 0  # less resistant than the nation
    assert recoverability == pytest.approx(-0.14893617021276595, abs=1e-12)
    assert ratio == pytest.approx(1.5, abs=1e-12)


def test_expectation_by_industry_by_hand():
    """AA: 120 x -0.1 + 80 x 0.05 = -8, change -12; upturn 100 x 50/2700 + 88 x 100/2100, change 5."""
    found = resilience(MIX, NATIONAL_MIX, POINTS)
    assert at(found, "AA", "downturn", "expected_downturn", "resistance") == pytest.approx([-12, -8, -0.5])
    up = 100 * 50 / 2700 + 88 * 100 / 2100
    assert at(found, "AA", "upturn", "expected_upturn", "recoverability") == pytest.approx([5, up, (5 - up) / up])


def test_expected_path_follows_the_nation_from_peak_and_from_trough():
    path = resilience(JOBS, NATION, POINTS).expected_path
    assert list(path.columns) == [2008, 2009, 2010, 2011, 2012, 2013]
    assert path.loc["AA", 2008] == 200.0
    assert path.loc["AA", 2009] == pytest.approx(200 * 4850 / 5000)
    assert path.loc["AA", 2010] == pytest.approx(200 * 4800 / 5000)
    assert path.loc["AA", 2012] == pytest.approx(188 * 4900 / 4800)
    figures = resilience(JOBS, NATION, POINTS).figures
    np.testing.assert_allclose(path[2010] - JOBS[2008], figures["expected_downturn"])
    np.testing.assert_allclose(path[2013] - JOBS[2010], figures["expected_upturn"])


def test_path_by_industry():
    path = resilience(MIX, NATIONAL_MIX, POINTS).expected_path
    assert path.loc["BB", 2010] == pytest.approx(30 * 2700 / 3000 + 51 * 2100 / 2000)


# Laws


@quick
@given(st.lists(jobs, min_size=3, max_size=3), st.lists(jobs, min_size=3, max_size=3), st.floats(0.01, 100))
def test_scale_order_and_definition(region, nation, factor):
    table = pd.DataFrame([region, nation], index=["AA", "NN"], columns=[2008, 2010, 2013])
    reference = pd.Series(nation, index=[2008, 2010, 2013])
    if min(abs(reference.pct_change().dropna())) < 1e-3:
        return
    found = resilience(table, reference, POINTS).figures
    again = resilience(table.loc[::-1, ::-1] * factor, reference[::-1] / factor, POINTS).figures
    measures = ["resistance", "recoverability", "sensitivity_ratio"]
    pd.testing.assert_frame_equal(again.loc[table.index, measures], found[measures], atol=1e-9)
    np.testing.assert_allclose(found.loc["NN", measures].to_list(), [0, 0, 1], atol=1e-9)
    expected = region[0] * (nation[1] / nation[0] - 1)
    assert found.loc["AA", "resistance"] == pytest.approx((region[1] - region[0] - expected) / abs(expected), rel=1e-9)


@quick
@given(st.lists(jobs, min_size=6, max_size=6), st.lists(st.floats(0.5, 0.9), min_size=2, max_size=2))
def test_one_rate_for_all_industries_is_no_mix(figures, rates):
    mix = pd.DataFrame(np.reshape(figures, (2, 3)), pd.MultiIndex.from_product([["AA"], ["C13", "C14"]]), MIX.columns)
    national = pd.DataFrame({2008: [10.0, 50.0]}, index=["C14", "C13"])
    for last, rate in zip((2010, 2013), rates, strict=True):
        national[last] = national.iloc[:, -1] * rate
    split = resilience(mix, national, POINTS).figures
    whole = resilience(mix.groupby(level=0).sum(), national.sum(), POINTS).figures
    np.testing.assert_allclose(split, whole, rtol=1e-6, atol=1e-9)


def test_each_region_may_have_a_nation_of_its_own():
    nations = pd.DataFrame([NATION * 2, NATION[::-1].set_axis(YEARS)], index=["AA", "BB"])
    found = resilience(JOBS, nations.loc[["BB", "AA"]], POINTS).figures
    for region in JOBS.index:
        alone = resilience(JOBS.loc[[region]], nations.loc[region], POINTS).figures
        pd.testing.assert_series_equal(found.loc[region], alone.loc[region])


def test_an_industry_that_neither_has_does_not_count():
    absent = pd.DataFrame(0.0, pd.MultiIndex.from_product([["AA", "BB"], ["C15"]]), MIX.columns)
    national = pd.concat([NATIONAL_MIX, pd.DataFrame(0.0, ["C15"], MIX.columns)])
    found = resilience(pd.concat([MIX, absent]), national, POINTS)
    pd.testing.assert_frame_equal(found.figures, resilience(MIX, NATIONAL_MIX, POINTS).figures)


# Turning points


def test_turning_points_of_the_deepest_fall():
    assert turning_points(NATION) == TurningPoints(2008, 2010, 2014)
    two_falls = pd.Series([100.0, 95, 120, 90, 80, 85, 110, 105], index=range(2000, 2008))
    assert turning_points(two_falls[::-1]) == TurningPoints(2002, 2004, 2006)


def test_turning_points_need_a_downturn_and_an_end_of_it():
    with pytest.raises(IndicatorError, match="never falls"):
        turning_points(pd.Series({2008: 1.0, 2009: 1.0, 2010: 2.0}))
    with pytest.raises(IndicatorError, match="ends at its trough, 2010"):
        turning_points(pd.Series({2008: 3.0, 2009: 2.0, 2010: 1.0}))
    with pytest.raises(IndicatorError, match="missing: year 2009"):
        turning_points(pd.Series({2008: 3.0, 2009: np.nan, 2010: 4.0}))
    with pytest.raises(InputError, match="peak 2010, trough 2010, recovery 2012"):
        TurningPoints(2010, 2010, 2012)


def test_sensitivity_covers_the_turning_points_near_by():
    table = resilience(JOBS, NATION, POINTS).sensitivity
    values = [
        resilience(JOBS, NATION, TurningPoints(peak, trough, 2014), window=0).figures.loc["AA", "resistance"]
        for peak in (2007, 2008, 2009)
        for trough in (2009, 2010, 2011)
        if peak < trough
    ]
    row = table.loc["AA", "resistance"]
    assert row["choices"] == len(values) == 8
    assert (row["least"], row["most"]) == (min(values), max(values))
    assert row["same_sign"] == np.mean(np.array(values) < 0)


def test_a_wide_window_keeps_peak_before_trough():
    table = resilience(JOBS, NATION, POINTS, window=2).sensitivity
    pairs = [(peak, trough) for peak in range(2007, 2011) for trough in range(2008, 2013) if peak < trough]
    pairs.remove((2007, 2012))  # 4,900 jobs in both: nothing was expected to change
    assert (table[("resistance", "choices")] == len(pairs)).all()


def test_window_of_zero_moves_nothing():
    found = resilience(JOBS, NATION, POINTS, window=0)
    assert (found.sensitivity.xs("choices", axis=1, level=1) == 1).all(axis=None)
    assert (found.sensitivity.xs("same_sign", axis=1, level=1) == 1).all(axis=None)
    np.testing.assert_allclose(found.sensitivity[("resistance", "least")], found.figures["resistance"])


def test_gaps_near_by_lower_the_number_of_choices_only():
    holed = JOBS.copy()
    holed.loc["AA", 2011] = np.nan
    found, full = resilience(holed, NATION, POINTS), resilience(JOBS, NATION, POINTS)
    pd.testing.assert_frame_equal(found.figures, full.figures)
    assert found.sensitivity.loc["AA", ("resistance", "choices")] == 5
    assert found.sensitivity.loc["BB", ("resistance", "choices")] == 8


# Gaps


def test_one_gap_changes_only_what_depends_on_it():
    holed = JOBS.copy()
    holed.loc["AA", 2013] = np.nan
    found, expected = (resilience(table, NATION, POINTS, missing="propagate").figures for table in (holed, JOBS))
    assert found.loc["AA", ["upturn", "recoverability"]].isna().all()
    kept = ["downturn", "expected_downturn", "resistance", "sensitivity_ratio", "expected_upturn"]
    pd.testing.assert_series_equal(found.loc["AA", kept], expected.loc["AA", kept])
    pd.testing.assert_series_equal(found.loc["BB"], expected.loc["BB"])
    with pytest.raises(IndicatorError, match="employment is missing: region AA, year 2013"):
        resilience(holed, NATION, POINTS)


def test_gaps_by_industry_and_in_the_reference():
    holed = MIX.copy()
    holed.loc[("BB", "C14"), 2010] = np.nan
    found = resilience(holed, NATIONAL_MIX, POINTS, missing="propagate").figures
    assert found.loc["BB", ["resistance", "recoverability"]].isna().all()
    assert not found.loc["AA"].isna().any()
    with pytest.raises(IndicatorError, match="region BB industry C14, year 2010"):
        resilience(holed, NATIONAL_MIX, POINTS)
    with pytest.raises(IndicatorError, match="reference is missing: year 2010"):
        resilience(JOBS, NATION.where(NATION.index != 2010), POINTS)
    with pytest.raises(IndicatorError, match="reference of 2010 is missing: industry C13"):
        resilience(MIX, NATIONAL_MIX.replace(2700.0, np.nan), POINTS)


@pytest.mark.parametrize("change", [0.0, 1e-9])
def test_next_to_no_expected_change_is_undefined(change):
    flat = NATION.copy()
    flat[2010] = flat[2008] * (1 + change)
    with pytest.raises(IndicatorError, match="resistance is undefined, next to no change was expected: region AA; BB"):
        resilience(JOBS, flat, POINTS)
    found = resilience(JOBS, flat, POINTS, missing="propagate")
    assert found.figures["resistance"].isna().all()
    assert found.figures["sensitivity_ratio"].isna().all()
    assert not found.figures["recoverability"].isna().any()
    assert found.sensitivity["resistance"]["same_sign"].isna().all()
    assert np.isfinite(found.sensitivity["resistance"]["least"]).all()


def test_least_change_is_the_callers_choice():
    with pytest.raises(IndicatorError, match="undefined"):
        resilience(JOBS, NATION, POINTS, least_change=0.05)


# Bounds


@st.composite
def hidden(draw, industries=1):
    """Draw jobs of two regions, bounds around some of them, and the nation's."""
    shape = (2 * industries, 3)
    n = shape[0] * 3
    truth = np.reshape(draw(st.lists(jobs, min_size=n, max_size=n)), shape)
    down, up = (
        np.reshape(draw(st.lists(st.sampled_from([0.0, 0.0, 0.2]), min_size=n, max_size=n)), shape) for _ in "ab"
    )
    index = pd.Index(["AA", "BB"]) if industries == 1 else pd.MultiIndex.from_product([["AA", "BB"], ["C13", "C14"]])
    tables = [pd.DataFrame(t, index, MIX.columns) for t in (truth, truth * (1 - down), truth * (1 + up))]
    rates = draw(st.lists(st.sampled_from([0.8, 0.95, 1.1]), min_size=2 * industries, max_size=2 * industries))
    nation = pd.DataFrame({2008: [1000.0, 700.0][:industries]}, index=["C13", "C14"][:industries])
    for step, last in enumerate((2010, 2013)):
        nation[last] = nation.iloc[:, -1] * rates[step * industries : (step + 1) * industries]
    return *tables, nation.iloc[0] if industries == 1 else nation


@pytest.mark.parametrize("industries", [1, 2])
@quick
@given(data=st.data())
def test_bounds_contain_the_truth(industries, data):
    truth, lower, upper, nation = data.draw(hidden(industries))
    try:
        exact = resilience(truth, nation, POINTS)
        found = resilience(truth, nation, POINTS, missing="bounds", lower=lower, upper=upper)
    except IndicatorError:
        return
    for name in ("figures", "expected_path"):
        interval, values = getattr(found, name), getattr(exact, name)
        assert isinstance(interval, Interval)
        assert not interval.lower.isna().to_numpy().any()
        assert interval.contains(values).to_numpy().all()


def resistance(table, nation):
    return resilience(table, nation, POINTS).figures["resistance"]


@quick
@given(hidden())
def test_bounds_without_industries_are_reached(drawn):
    truth, lower, upper, nation = drawn
    found = resilience(truth, nation, POINTS, missing="bounds", lower=lower, upper=upper).figures
    worst, best = lower.copy(), upper.copy()
    worst[2008], best[2008] = upper[2008], lower[2008]
    np.testing.assert_allclose(found.lower["resistance"], resistance(worst, nation), atol=1e-9)
    np.testing.assert_allclose(found.upper["resistance"], resistance(best, nation), atol=1e-9)


def test_bounds_reach_the_sensitivity():
    known = resilience(JOBS, NATION, POINTS, missing="bounds", lower=JOBS, upper=JOBS)
    exact = resilience(JOBS, NATION, POINTS)
    pd.testing.assert_frame_equal(known.sensitivity, exact.sensitivity, atol=1e-12)
    pd.testing.assert_frame_equal(known.figures.lower, exact.figures, atol=1e-12)
    wide = resilience(JOBS, NATION, POINTS, missing="bounds", lower=JOBS * 0.99, upper=JOBS * 1.01).sensitivity
    assert (wide[("resistance", "least")] < exact.sensitivity[("resistance", "least")]).all()
    assert wide.loc["AA", ("resistance", "same_sign")] < 1


def test_bounds_need_an_expected_change_and_a_reference():
    flat = NATION.copy()
    flat[2010] = flat[2008]
    with pytest.raises(IndicatorError, match="resistance is undefined"):
        resilience(JOBS, flat, POINTS, missing="bounds", lower=JOBS, upper=JOBS)
    with pytest.raises(IndicatorError, match="bounds need its growth"):
        resilience(MIX, NATIONAL_MIX.replace(2000.0, 0.0), POINTS, missing="bounds", lower=MIX, upper=MIX)


def test_next_to_no_expected_change_is_a_matter_of_the_jobs_that_there_are():
    wide = {"missing": "bounds", "lower": JOBS * 0.99, "upper": JOBS * 1.01}
    known = resilience(JOBS, NATION, POINTS, least_change=0.0312, **wide).figures
    assert not known.lower["recoverability"].isna().any()  # the nation rose from 4,800 to 4,950, by 3.125 %
    with pytest.raises(IndicatorError, match="recoverability is undefined"):
        resilience(JOBS, NATION, POINTS, least_change=0.0313, **wide)
    flat = NATION.copy()
    flat[2010] = flat[2008]
    found = resilience(JOBS, flat, TurningPoints(2008, 2010, 2013), missing="propagate")
    assert found.figures["resistance"].isna().all()


# Refusals


def test_refusals_name_the_culprit():
    with pytest.raises(UnknownCodeError, match="unknown year 2006; known: 2007, 2008"):
        resilience(JOBS, NATION, TurningPoints(2006, 2010, 2013))
    with pytest.raises(UnknownCodeError, match="unknown year 2013"):
        resilience(JOBS, NATION.drop(2013), POINTS)
    with pytest.raises(InputError, match="reference lacks industry C14"):
        resilience(MIX, NATIONAL_MIX.drop("C14"), POINTS)
    with pytest.raises(InputError, match="reference lacks region BB"):
        resilience(JOBS, JOBS.drop("BB"), POINTS)
    with pytest.raises(InputError, match="absent: region BB, industry C14"):
        resilience(MIX.drop(("BB", "C14")), NATIONAL_MIX, POINTS)
    with pytest.raises(InputError, match="negative: region AA"):
        resilience(-JOBS, NATION, POINTS)
    with pytest.raises(InputError, match="window=-1"):
        resilience(JOBS, NATION, POINTS, window=-1)
    with pytest.raises(InputError, match="missing='drop'"):
        resilience(JOBS, NATION, POINTS, missing="drop")


def test_arguments_are_never_written_into():
    before = JOBS.copy(), NATION.copy(), MIX.copy(), NATIONAL_MIX.copy()
    resilience(JOBS, NATION, POINTS)
    resilience(MIX, NATIONAL_MIX, POINTS)
    resilience(JOBS, NATION, POINTS, missing="bounds", lower=JOBS, upper=JOBS)
    for table, copy in zip((JOBS, NATION, MIX, NATIONAL_MIX), before, strict=True):
        assert table.equals(copy)
