"""Shares, averages, growth, index and industries together: known answers, laws, gaps, bounds, refusals."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators.structure import (
    combine,
    growth_rate,
    index_series,
    persons_per_local_unit,
    share_of_total,
    wages_per_person_employed,
)

PERSONS = pd.DataFrame({"C13": [24804.0, 2147.0], "C14": [28315.0, 14300.0]}, index=["ITI1", "BG31"])
UNITS = pd.DataFrame({"C14": [4000.0, 500.0], "C13": [3000.0, 100.0]}, index=["BG31", "ITI1"])
YEARS = pd.DataFrame({2010: [100.0, 0.0], 2012: [121.0, 5.0], 2011: [np.nan, 3.0]}, index=["AA", "BB"])
quick = settings(max_examples=50, deadline=None)
positive = st.floats(0.5, 1e6)


def hide(table, *cells):
    """Return a copy with gaps at (region, industry)."""
    copy = table.copy()
    for cell in cells:
        copy.loc[cell] = np.nan
    return copy


def test_share_of_series_matches_labels_not_positions():
    shares = share_of_total(pd.Series({"AA": 20.0, "BB": 5.0}), pd.Series({"BB": 50.0, "AA": 80.0}))
    assert shares.to_dict() == {"AA": 0.25, "BB": 0.1}


def test_one_total_a_region_serves_all_industries():
    totals = pd.Series({"BG31": 28600.0, "ITI1": 99216.0})
    shares = share_of_total(PERSONS, totals)
    assert shares.loc["ITI1", "C13"] == 0.25
    assert shares.loc["BG31", "C14"] == 0.5


def test_shares_of_all_parts_sum_to_one():
    shares = share_of_total(PERSONS, PERSONS.sum(axis=1))
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, rtol=1e-14)


def test_persons_per_unit_matches_rows_and_columns():
    averages = persons_per_local_unit(PERSONS, UNITS)
    assert averages.loc["ITI1", "C13"] == 24804 / 100
    assert averages.loc["BG31", "C14"] == 14300 / 4000


def test_wages_are_given_in_euro_per_person():
    assert wages_per_person_employed(pd.Series({"AA": 36.0}), pd.Series({"AA": 2000.0}))["AA"] == 18000.0


def test_growth_over_the_span_and_per_year():
    jobs = pd.Series({2010: 100.0, 2012: 121.0})
    assert growth_rate(jobs, 2010, 2012) == pytest.approx(21.0, abs=1e-12)
    assert growth_rate(jobs, 2010, 2012, annual=True) == pytest.approx(10.0, abs=1e-12)


@quick
@given(positive, st.floats(-50, 50), st.integers(1, 12))
def test_growth_returns_the_rate_the_series_was_built_with(start, rate, years):
    path = pd.Series({2000 + t: start * (1 + rate / 100) ** t for t in range(years + 1)})
    assert growth_rate(path, 2000, 2000 + years, annual=True) == pytest.approx(rate, abs=1e-9)


@quick
@given(st.lists(positive, min_size=2, max_size=6), st.floats(0.01, 100))
def test_index_ignores_the_unit_and_is_100_in_the_base_year(figures, factor):
    series = pd.Series(figures, index=range(2010, 2010 + len(figures)))
    index = index_series(series, 2010)
    assert index[2010] == 100.0
    np.testing.assert_allclose(index_series(series * factor, 2010), index, rtol=1e-12)
    np.testing.assert_allclose(index, 100 + np.array([growth_or_zero(series, year) for year in series.index]))


def growth_or_zero(series, year):
    return 0.0 if year == series.index[0] else growth_rate(series, series.index[0], year)


def test_index_keeps_the_order_of_years_and_names():
    index = index_series(YEARS, 2010, missing="propagate")
    assert list(index.columns) == [2010, 2012, 2011]
    assert index.loc["AA", 2012] == pytest.approx(121.0)
    assert index.loc["BB"].isna().all()  # its base is zero


def test_combine_adds_the_named_industries_only():
    frame = PERSONS.assign(C15=1.0, C20=1e9)
    together = combine(frame, ["C13", "C14", "C15"], "textiles, clothing, leather")
    assert together.name == "textiles, clothing, leather"
    assert together["ITI1"] == 24804 + 28315 + 1


def test_combine_is_missing_when_a_part_is_missing():
    together = combine(hide(PERSONS, ("BG31", "C13")), ["C13", "C14"], "both", missing="propagate")
    assert np.isnan(together["BG31"])
    assert together["ITI1"] == 53119.0


def test_combine_ignores_gaps_elsewhere():
    frame = hide(PERSONS.assign(C20=1.0), ("BG31", "C20"))
    assert combine(frame, ["C13", "C14"], "both")["BG31"] == 16447.0


@pytest.mark.parametrize("function", [share_of_total, persons_per_local_unit, wages_per_person_employed])
@pytest.mark.parametrize("gap_above", [True, False])
def test_one_gap_changes_one_ratio(function, gap_above):
    gap = ("BG31", "C13")
    above, below = (hide(PERSONS, gap), UNITS) if gap_above else (PERSONS, hide(UNITS, gap))
    expected = function(PERSONS, UNITS)
    result = function(above, below, missing="propagate")
    assert np.isnan(result.loc[gap])
    expected.loc[gap] = np.nan
    pd.testing.assert_frame_equal(result, expected)


@pytest.mark.parametrize("function", [share_of_total, persons_per_local_unit, wages_per_person_employed])
def test_gap_is_refused_by_name(function):
    with pytest.raises(IndicatorError, match="region BG31, industry C13"):
        function(hide(PERSONS, ("BG31", "C13")), UNITS)


@pytest.mark.parametrize("function", [share_of_total, persons_per_local_unit, wages_per_person_employed])
def test_zero_denominator_is_refused_by_name_or_undefined(function):
    units = UNITS.copy()
    units.loc["BG31", "C13"] = 0.0
    with pytest.raises(IndicatorError, match="BG31, industry C13"):
        function(PERSONS, units)
    result = function(PERSONS, units, missing="propagate")
    assert np.isnan(result.loc["BG31", "C13"])
    assert result.isna().to_numpy().sum() == 1


def test_growth_looks_at_its_two_years_only():
    assert growth_rate(YEARS.loc[["AA"]], 2010, 2012)["AA"] == pytest.approx(21.0)
    assert np.isnan(growth_rate(YEARS, 2010, 2011, missing="propagate")["AA"])
    with pytest.raises(IndicatorError, match="2011 is missing: region AA"):
        growth_rate(YEARS.loc[["AA"]], 2010, 2011)


def test_index_names_region_and_year_of_a_gap():
    with pytest.raises(IndicatorError, match="region AA, year 2011"):
        index_series(YEARS.loc[["AA"]], 2010)
    result = index_series(YEARS.loc[["AA"]], 2010, missing="propagate")
    assert result.loc["AA"].isna().to_dict() == {2010: False, 2012: False, 2011: True}


def test_growth_from_zero_is_undefined():
    with pytest.raises(IndicatorError, match="figure of 2010 is 0, so the ratio is undefined: BB"):
        growth_rate(YEARS, 2010, 2012)
    rates = growth_rate(YEARS, 2010, 2012, missing="propagate")
    assert np.isnan(rates["BB"])
    assert rates["AA"] == pytest.approx(21.0)


@quick
@given(
    st.lists(positive, min_size=4, max_size=4),
    st.lists(positive, min_size=4, max_size=4),
    st.lists(st.floats(0, 1), min_size=4, max_size=4),
)
def test_bounds_of_ratios_contain_every_truth_and_reach_it(low, extra, where):
    lower = pd.Series(low, index=list("abcd"))
    upper = lower + pd.Series(extra, index=list("abcd"))
    truth = lower + (upper - lower) * where
    published = pd.Series(np.nan, index=list("abcd"))
    ends = {"missing": "bounds", "lower": (lower, lower), "upper": (upper, upper)}
    interval = share_of_total(published, published, **ends)
    assert isinstance(interval, Interval)
    assert interval.contains(share_of_total(truth, truth[::-1])).all()
    pd.testing.assert_series_equal(interval.lower, share_of_total(lower, upper))
    pd.testing.assert_series_equal(interval.upper, share_of_total(upper, lower))


def test_bounds_of_wages_with_one_hidden_region():
    wages, persons = pd.Series({"AA": 10.0, "BB": np.nan}), pd.Series({"AA": 500.0, "BB": np.nan})
    interval = wages_per_person_employed(
        wages,
        persons,
        missing="bounds",
        lower=(wages.fillna(6.0), persons.fillna(300.0)),
        upper=(wages.fillna(8.0), persons.fillna(400.0)),
    )
    assert interval.lower.to_dict() == {"AA": 20000.0, "BB": 15000.0}
    assert interval.upper["BB"] == pytest.approx(80000 / 3)


def test_bounds_of_growth_index_and_sum():
    low, high = YEARS.fillna(90.0).loc[["AA"]], YEARS.fillna(110.0).loc[["AA"]]
    years = YEARS.loc[["AA"]]
    rate = growth_rate(years, 2010, 2011, missing="bounds", lower=low, upper=high)
    assert (rate.lower["AA"], rate.upper["AA"]) == (pytest.approx(-10.0), pytest.approx(10.0))
    index = index_series(years, 2011, missing="bounds", lower=low, upper=high)
    assert index.lower.loc["AA", 2011] == index.upper.loc["AA", 2011] == 100.0
    assert index.lower.loc["AA", 2010] == pytest.approx(100 / 1.1)
    gaps = hide(PERSONS, ("BG31", "C13"))
    total = combine(gaps, ["C14", "C13"], "both", missing="bounds", lower=gaps.fillna(10), upper=gaps.fillna(30))
    assert (total.lower["BG31"], total.upper["BG31"]) == (14310.0, 14330.0)
    assert total.lower["ITI1"] == total.upper["ITI1"] == 53119.0


def test_bounds_of_a_series_of_years_are_numbers():
    jobs = pd.Series({2010: 100.0, 2011: np.nan}, name="Toscana")
    rate = growth_rate(jobs, 2010, 2011, missing="bounds", lower=jobs.fillna(90.0), upper=jobs.fillna(120.0))
    assert rate == Interval(pytest.approx(-10.0), pytest.approx(20.0))


def test_denominator_that_is_zero_for_certain_has_no_bounds():
    persons, units = pd.Series({"AA": 1.0}), pd.Series({"AA": 0.0})
    with pytest.raises(IndicatorError, match="local units is 0"):
        persons_per_local_unit(persons, units, missing="bounds", lower=(persons, units), upper=(persons, units))


def test_denominator_that_may_be_zero_has_no_upper_end():
    persons, units = pd.Series({"AA": 10.0}), pd.Series({"AA": np.nan})
    interval = persons_per_local_unit(
        persons, units, missing="bounds", lower=(persons, units.fillna(0.0)), upper=(persons, units.fillna(5.0))
    )
    assert (interval.lower["AA"], interval.upper["AA"]) == (2.0, np.inf)


def test_arguments_are_never_written_into():
    before = [table.copy() for table in (PERSONS, UNITS, YEARS)]
    persons_per_local_unit(PERSONS, UNITS)
    index_series(YEARS, 2012, missing="propagate")
    combine(PERSONS, ["C13"], "x")
    for table, copy in zip((PERSONS, UNITS, YEARS), before, strict=True):
        pd.testing.assert_frame_equal(table, copy)


def test_refusals_name_the_culprit():
    with pytest.raises(InputError, match="lacks region BB"):
        share_of_total(pd.Series({"AA": 1.0, "BB": 1.0}), pd.Series({"AA": 1.0}))
    with pytest.raises(InputError, match="negative: region AA"):
        share_of_total(pd.Series({"AA": -1.0}), pd.Series({"AA": 1.0}))
    with pytest.raises(InputError, match="one value per region"):
        share_of_total(PERSONS["C13"], PERSONS)
    with pytest.raises(UnknownCodeError, match="unknown year 2009; known: 2010, 2012, 2011"):
        growth_rate(YEARS, 2009, 2012)
    with pytest.raises(UnknownCodeError, match="unknown year 2009"):
        index_series(YEARS, 2009)
    with pytest.raises(InputError, match="last year must come after"):
        growth_rate(YEARS, 2012, 2010)
    with pytest.raises(UnknownCodeError, match="unknown industry 'C99'; known: C13, C14"):
        combine(PERSONS, ["C13", "C99"], "x")
    for wrong in ([], ["C13", "C13"]):
        with pytest.raises(InputError, match="each industry to add once"):
            combine(PERSONS, wrong, "x")
    with pytest.raises(InputError, match="missing='ignore'"):
        share_of_total(PERSONS, UNITS, missing="ignore")
    with pytest.raises(InputError, match="needs both tables"):
        combine(PERSONS, ["C13"], "x", missing="bounds")
