"""Beta and sigma convergence: German counties, planted answers, slow definitions, laws, refusals, defects."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.convergence import beta_convergence, sigma_convergence

quick = settings(max_examples=30, deadline=None)
ESTIMATES = ("beta", "se_beta", "t", "p_value", "r2", "speed", "half_life")


@pytest.fixture(scope="module")
def counties(shared):
    return pd.read_csv(shared / "oracles" / "data" / "german_counties_gdppc.csv").set_index("region_code_EU")


def figures(seed=0, n=40):
    rng = np.random.default_rng(seed)
    start = pd.Series(rng.lognormal(3, 0.4, n), index=[f"R{i}" for i in range(n)])
    return start, start**0.8 * rng.lognormal(0.7, 0.05, n)


def panel(seed=0, n=40):
    start, end = figures(seed, n)
    return pd.DataFrame({2010: start, 2015: np.sqrt(start * end), 2020: end})


@pytest.mark.parametrize("name", ["D01_beta_2010_2011", "D02_beta_2000_2014"])
def test_oracle_beta(oracle, counties, name):
    found = oracle(name)
    inputs = found["inputs"]
    result = beta_convergence(counties[inputs["y0"]], counties[inputs["y1"]], inputs["T"])
    for field, expected in found["expected"].items():
        assert getattr(result, field) == pytest.approx(expected, abs=found["tolerance"])


def test_oracle_d03_sigma(oracle, counties):
    found = oracle("D03_sigma_2010_2011")
    expected, near = found["expected"], {"abs": found["tolerance"]}
    result = sigma_convergence(counties[["gdppc2010", "gdppc2011"]].set_axis([2010, 2011], axis=1))
    assert result.spread["sd_log"].tolist() == pytest.approx(expected["sd_log"], **near)
    assert result.spread["cv"].tolist() == pytest.approx(expected["cv_level"], **near)
    assert result.f_ratio == pytest.approx(expected["F_ratio"], **near)
    assert result.p_unpaired == pytest.approx(expected["p_F_independent"], **near)
    assert result.correlation == pytest.approx(expected["pitman_morgan_r"], **near)
    assert result.t == pytest.approx(expected["pitman_morgan_t"], **near)
    assert result.p_value == pytest.approx(expected["pitman_morgan_p"], **near)


def test_oracle_d04_series_of_the_coefficient_of_variation(oracle, counties):
    found = oracle("D04_cv_series")
    years = range(2000, 2015)
    table = counties[[f"gdppc{year}" for year in years]].set_axis(list(years), axis=1)
    result = sigma_convergence(table, ddof=1)
    assert result.spread["cv"].tolist() == pytest.approx(found["expected"]["cv"], abs=found["tolerance"])


def test_defect_02_speed_over_more_than_one_year(counties):
    """REAT divides the annualised coefficient by T again: a half-life of 1,356 years instead of 92."""
    result = beta_convergence(counties["gdppc2000"], counties["gdppc2014"], 14)
    assert result.half_life == pytest.approx(92.2476, abs=1e-3)
    assert result.speed == pytest.approx(0.007514, abs=1e-6)


@pytest.mark.parametrize("years", [1, 5, 14, 40])
def test_defect_02_a_planted_speed_is_recovered_whatever_the_span(years):
    start = figures()[0]
    end = np.exp(np.log(start) * np.exp(-0.02 * years) + 1.5)
    found = beta_convergence(start, end, years)
    assert found.speed == pytest.approx(0.02, abs=1e-10)
    assert found.half_life == pytest.approx(np.log(2) / 0.02, abs=1e-6)
    # after the half-life, half of every gap is closed
    later = np.log(start) * np.exp(-0.02 * found.half_life)
    assert np.ptp(later) == pytest.approx(np.ptp(np.log(start)) / 2)


def test_defect_09_the_same_regions_are_seen_twice():
    """REAT tests two independent samples, and takes its coefficient of variation of logarithms."""
    start, _ = figures(3, 60)
    end = np.exp(np.log(start) * 0.95 + np.random.default_rng(1).normal(0, 0.02, 60))
    found = sigma_convergence(pd.DataFrame({2010: start, 2020: end}))
    assert found.p_value < 0.001
    assert found.p_unpaired > 0.5
    assert found.spread.loc[2010, "cv"] == pytest.approx(start.std(ddof=0) / start.mean())


def test_regression_equals_an_independent_one():
    start, end = figures()
    found = beta_convergence(start, end, 10)
    other = stats.linregress(np.log(start), np.log(end / start) / 10)
    assert found.beta == pytest.approx(other.slope)
    assert found.se_beta == pytest.approx(other.stderr)
    assert found.alpha == pytest.approx(other.intercept)
    assert found.se_alpha == pytest.approx(other.intercept_stderr)
    assert found.p_value == pytest.approx(other.pvalue)
    assert found.r2 == pytest.approx(other.rvalue**2)


def test_intervals_are_those_of_beta_put_through_the_formula():
    found = beta_convergence(*figures(), 10, level=0.9)
    reach = stats.t.ppf(0.95, 38) * found.se_beta
    assert found.beta_interval == pytest.approx((found.beta - reach, found.beta + reach))
    assert found.speed_interval[0] == pytest.approx(-np.log(1 + 10 * found.beta_interval[1]) / 10)
    assert found.speed_interval[0] < found.speed < found.speed_interval[1]
    assert found.half_life_interval == pytest.approx(tuple(np.log(2) / np.array(found.speed_interval[::-1])))


def test_diverging_regions_never_close_half_a_gap():
    start = figures()[0]
    found = beta_convergence(start, start**1.3, 10)
    assert found.speed < 0
    assert found.half_life == np.inf


def test_reversing_gaps_have_a_coefficient_and_no_speed():
    start = figures()[0]
    found = beta_convergence(start, 1 / start, 5)
    assert found.beta == pytest.approx(-2 / 5)
    assert np.isnan([found.speed, found.half_life]).all()


def test_controls_take_out_what_they_explain():
    start, _ = figures()
    control = pd.DataFrame({"schooling": np.random.default_rng(9).normal(size=40)}, index=start.index)
    end = np.exp(np.log(start) * 0.8 + 2 * control["schooling"] + 1)
    found = beta_convergence(start, end, 10, controls=control[::-1])
    assert found.beta == pytest.approx(-0.02)
    assert found.r2 == pytest.approx(1)
    assert beta_convergence(start, end, 10).r2 < 0.9


def test_pitman_morgan_is_the_correlation_of_sum_and_difference():
    table = panel()
    logs = np.log(table)
    r, p = stats.pearsonr(logs[2010] + logs[2020], logs[2010] - logs[2020])
    found = sigma_convergence(table)
    assert found.correlation == pytest.approx(r)
    assert found.p_value == pytest.approx(p)
    assert np.sign(found.t) == np.sign(logs[2010].var() - logs[2020].var())


def test_paired_test_keeps_its_promise():
    rng = np.random.default_rng(8)
    rejected = 0
    for _ in range(600):
        common = rng.normal(size=30)
        table = np.exp(np.column_stack([common + rng.normal(0, 0.3, 30), common + rng.normal(0, 0.3, 30)]))
        rejected += sigma_convergence(pd.DataFrame(table, columns=[2010, 2020])).p_value < 0.05
    assert rejected / 600 == pytest.approx(0.05, abs=0.027)


@quick
@given(st.integers(0, 500), st.floats(0.001, 1000), st.floats(0.001, 1000))
def test_units_do_not_matter(seed, first, last):
    start, end = figures(seed)
    plain, scaled = beta_convergence(start, end, 7), beta_convergence(start * first, end * last, 7)
    for field in ESTIMATES:
        assert getattr(scaled, field) == pytest.approx(getattr(plain, field), rel=1e-6)
    table = panel(seed)
    spread, rescaled = sigma_convergence(table), sigma_convergence(table * [first, 1.0, last])
    pd.testing.assert_frame_equal(spread.spread, rescaled.spread, rtol=1e-8)
    assert rescaled.t == pytest.approx(spread.t, rel=1e-6, abs=1e-9)


@quick
@given(st.integers(0, 500))
def test_order_does_not_matter_and_arguments_are_left_alone(seed):
    start, end = figures(seed)
    kept = start.copy(), end.copy()
    shuffled = start.sample(frac=1, random_state=seed)
    one, other = beta_convergence(start, end, 7), beta_convergence(shuffled, end, 7)
    assert one.speed == pytest.approx(other.speed, rel=1e-10)
    table = panel(seed)[[2020, 2010, 2015]]
    before = table.copy()
    mixed = table.sample(frac=1, random_state=seed)
    assert sigma_convergence(mixed).t == pytest.approx(sigma_convergence(panel(seed)).t, rel=1e-9)
    pd.testing.assert_series_equal(start, kept[0])
    pd.testing.assert_series_equal(end, kept[1])
    pd.testing.assert_frame_equal(table, before)


@quick
@given(st.integers(0, 500))
def test_replication_changes_only_what_counts_regions(seed):
    start, end = figures(seed)
    double = [pd.concat([side, side.rename("x{}".format)]) for side in (start, end)]
    assert beta_convergence(*double, 7).beta == pytest.approx(beta_convergence(start, end, 7).beta)
    table = panel(seed)
    twice = sigma_convergence(pd.concat([table, table.rename("x{}".format)]))
    pd.testing.assert_frame_equal(twice.spread, sigma_convergence(table).spread)


def test_gaps():
    start, end = figures()
    gapped = end.copy()
    gapped["R3"] = np.nan
    with pytest.raises(IndicatorError, match="end is missing: region R3"):
        beta_convergence(start, gapped, 5)
    lost = beta_convergence(start, gapped, 5, missing="propagate")
    assert np.isnan([lost.beta, lost.speed, lost.half_life, *lost.speed_interval]).all()
    assert lost.n == 40
    with pytest.raises(InputError, match="refused here: one estimate"):
        beta_convergence(start, end, 5, missing="bounds")
    table = panel()
    table.loc["R3", 2015] = np.nan
    with pytest.raises(IndicatorError, match="region R3, year 2015"):
        sigma_convergence(table)
    part, full = sigma_convergence(table, missing="propagate"), sigma_convergence(panel())
    assert part.spread.loc[2015].isna().all()
    pd.testing.assert_frame_equal(part.spread.drop(2015), full.spread.drop(2015))
    assert part.t == full.t
    table.loc["R3", 2020] = np.nan
    assert np.isnan(sigma_convergence(table, missing="propagate").p_value)
    with pytest.raises(InputError, match="refused here"):
        sigma_convergence(panel(), missing="bounds")


def test_refusals():
    start, end = figures()
    with pytest.raises(InputError, match="years=0"):
        beta_convergence(start, end, 0)
    with pytest.raises(InputError, match="level=95"):
        beta_convergence(start, end, 5, level=95)
    with pytest.raises(InputError, match=r"start must be above 0.*region R0"):
        beta_convergence(start.where(start.index != "R0", 0), end, 5)
    with pytest.raises(InputError, match="end lacks region R39"):
        beta_convergence(start, end[:-1], 5)
    with pytest.raises(IndicatorError, match="start alike"):
        beta_convergence(start * 0 + 5, end, 5)
    with pytest.raises(IndicatorError, match="3 regions are too few"):
        beta_convergence(start[:3], end[:3], 5)
    with pytest.raises(IndicatorError, match="grew at one rate"):
        sigma_convergence(pd.DataFrame({2010: start, 2011: start * 1.1}))
    with pytest.raises(InputError, match="one year"):
        sigma_convergence(panel()[[2010]])
    with pytest.raises(InputError, match="ddof=2"):
        sigma_convergence(panel(), ddof=2)
    with pytest.raises(InputError, match=r"above 0.*region R0, year 2010"):
        sigma_convergence(panel().replace(panel().iloc[0, 0], -1.0))
