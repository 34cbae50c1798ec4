"""Structural breaks: the Nile, printed critical values, slow definitions, simulated laws, refusals."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import _break_laws as laws
from plustex_analysis.indicators.breaks import MINIMUM_YEARS, chow_test, ols_cusum, p_sup_f, structural_break

quick = settings(max_examples=30, deadline=None)
FOUND = ["sup_f", "p_value", "p_asymptotic", "break_year", "lower", "upper"]

# Oracle E01: annual flow of the Nile at Aswan, 1871-1970 (Zeileis et al. 2003; R strucchange 1.5.3)
NILE = pd.Series(
    [
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
        781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
        744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
    ],
    index=range(1871, 1971),
    name="Nile",
)  # fmt: skip


def panel(rows=3, years=16, seed=0):
    values = np.random.default_rng(seed).normal(100, 5, size=(rows, years))
    return pd.DataFrame(values, index=[f"R{i}" for i in range(rows)], columns=range(2005, 2005 + years))


def slow_sup_f(series, trim=0.15):
    """Sup-F from its definition: two regressions on a constant for each year, numpy's variance and nothing else."""
    n = len(series)
    first = max(int(trim * n), 3)
    best = (-1.0, None)
    for k in range(first, n - first + 1):
        split = k * series[:k].var() + (n - k) * series[k:].var()
        best = max(best, ((n * series.var() - split) / (split / (n - 2)), k))
    return best


def test_oracle_e01_nile():
    found = structural_break(NILE).loc["Nile"]
    assert found["sup_f"] == pytest.approx(75.929769427485, abs=1e-6)
    assert found["p_asymptotic"] == pytest.approx(2.22044604925e-16, abs=1e-6)
    assert found["p_value"] == pytest.approx(0, abs=1e-6)
    assert [found[name] for name in ("break_year", "lower", "upper")] == [1898, 1895, 1902]
    assert NILE.index.get_loc(found["break_year"]) + 1 == 28
    chow = chow_test(NILE, 1898).loc["Nile"]
    assert chow["f"] == pytest.approx(75.929769427485, abs=1e-6)
    assert chow["p_value"] == pytest.approx(7.438494264989e-14, rel=1e-3)
    cusum = ols_cusum(NILE).loc["Nile"]
    assert cusum["statistic"] == pytest.approx(2.951766102663, abs=1e-6)
    assert cusum["p_value"] == pytest.approx(5.408553460651e-08, rel=1e-6)


def test_oracle_e01_agrees_with_the_shared_case(oracle):
    case = oracle("E01_break_nile")
    assert case["inputs"]["series"] == NILE.tolist()
    found, expected = structural_break(NILE).loc["Nile"], case["expected"]
    assert found["sup_f"] == pytest.approx(expected["supF"], abs=case["tolerance"])
    assert found["break_year"] == expected["break_year"]


@pytest.mark.parametrize(
    ("trim", "value", "level"), [(0.15, 8.85, 0.05), (0.15, 12.35, 0.01), (0.15, 7.17, 0.10), (0.05, 9.84, 0.05)]
)
def test_limit_law_has_the_printed_critical_values(trim, value, level):
    # Andrews (1993), table I, one parameter; he simulated on a grid, so his values lie a little low
    assert p_sup_f(value, trim) == pytest.approx(level, rel=0.06)
    assert p_sup_f(value, trim) >= level


def test_limit_law_falls_from_one_to_nothing_without_a_step():
    values = [p_sup_f(x, 0.15) for x in np.linspace(0.2, 60, 200)]
    assert values[0] > 0.999
    assert all(a > b for a, b in itertools.pairwise(values))
    assert p_sup_f(39.999, 0.15) == pytest.approx(p_sup_f(40.001, 0.15), rel=0.02)
    assert p_sup_f(0.0, 0.15) == 1
    assert p_sup_f(np.inf, 0.15) == 0


def test_limit_law_agrees_with_long_simulated_series():
    series = np.random.default_rng(5).standard_normal((4000, 1000))
    sup = laws.f_statistics(series, 150, 850).max(axis=1)
    for value in (3.0, 6.0, 8.85):
        assert (sup > value).mean() == pytest.approx(p_sup_f(value, 0.15), abs=0.025)


@pytest.mark.parametrize(("tail", "printed"), [(0.025, 11.03), (0.05, 7.69)])
def test_law_of_the_date_has_the_printed_quantiles(tail, printed):
    # Bai (1997): 95 % and 90 % intervals for one spread on both sides are khat +/- 11 and 7 squared sizes
    assert laws._argmax_quantile(1.0, 1.0, tail) == pytest.approx(printed, abs=0.005)


@pytest.mark.parametrize("other", [0.2, 1.0, 5.0])
def test_both_sides_of_the_date_make_up_one(other):
    near = laws._argmax_tail(1e-12, other) + laws._argmax_tail(1e-12, 1 / other)
    assert near == pytest.approx(1, abs=1e-5)


def test_p_value_keeps_its_promise_in_short_series():
    normal = pd.DataFrame(np.random.default_rng(11).normal(size=(1000, 14)), columns=range(2000, 2014))
    found = structural_break(normal)
    tested = found[found["p_value"].notna()]
    assert (tested["p_value"] < 0.05).mean() == pytest.approx(0.05, abs=0.022)
    # the limit law promises more than it keeps there: that is why it is not the p-value
    assert (tested["p_asymptotic"] < 0.05).mean() > 0.07


@quick
@given(arrays(float, st.integers(MINIMUM_YEARS, 30), elements=st.floats(-100, 100)))
def test_sup_f_is_what_its_definition_says(values):
    assume(np.ptp(values) > 1e-3)
    expected, _ = slow_sup_f(values)
    assume(np.isfinite(expected) and expected < 1e8)
    found = structural_break(pd.Series(values, index=range(2000, 2000 + len(values)), name="AA")).loc["AA"]
    assert found["sup_f"] == pytest.approx(expected, rel=1e-6, abs=1e-9)


@quick
@given(st.integers(0, 1000), st.floats(0.01, 1000), st.floats(-1e4, 1e4), st.booleans())
def test_scale_and_origin_do_not_matter(seed, factor, shift, equal):
    table = panel(seed=seed)
    plain = structural_break(table, equal_variance=equal)[FOUND].astype(float)
    moved = structural_break(table * factor + shift, equal_variance=equal)[FOUND].astype(float)
    pd.testing.assert_frame_equal(plain, moved, rtol=1e-5)


@quick
@given(st.integers(0, 1000), st.randoms(use_true_random=False))
def test_order_of_regions_and_years_does_not_matter(seed, random):
    table = panel(rows=4, seed=seed)
    rows, columns = list(table.index), list(table.columns)
    random.shuffle(rows)
    random.shuffle(columns)
    shuffled = table.loc[rows, columns]
    pd.testing.assert_frame_equal(structural_break(table), structural_break(shuffled).loc[table.index])
    pd.testing.assert_frame_equal(ols_cusum(table), ols_cusum(shuffled).loc[table.index])


def test_a_planted_break_is_found_and_its_direction_told():
    table = panel(rows=1)
    table.loc[:, 2013:] += 60
    found = structural_break(table).loc["R0"]
    assert found["break_year"] == 2012
    assert found["lower"] <= 2012 <= found["upper"]
    assert found["mean_after"] - found["mean_before"] == pytest.approx(60, abs=10)
    assert found["p_value"] < 1e-4


def test_equal_variance_uses_one_spread_on_both_sides():
    table = panel(rows=1, years=40)
    table.loc[:, 2025:] = 120 + (table.loc[:, 2025:] - 100) * 3
    apart, common = structural_break(table).loc["R0"], structural_break(table, equal_variance=True).loc["R0"]
    year = common["break_year"]
    assert common["upper"] - year == year - common["lower"]
    assert apart["upper"] - year != year - apart["lower"]


def test_a_perfect_step_has_one_date_and_no_doubt():
    step = pd.Series([1.0] * 8 + [3.0] * 8, index=range(2000, 2016), name="AA")
    found = structural_break(step).loc["AA"]
    assert (found["break_year"], found["lower"], found["upper"]) == (2007, 2007, 2007)
    assert found["p_value"] == 0


def test_a_series_without_any_step_leaves_every_year_possible():
    still = pd.Series([1.0, -1.0] + [0.0] * 10, index=range(2000, 2012), name="AA")
    found = structural_break(still).loc["AA"]
    assert (found["sup_f"], found["p_value"], found["p_asymptotic"]) == (0, 1, 1)
    assert (found["lower"], found["upper"]) == (2000, 2011)


def test_interval_stays_inside_the_series():
    wide = structural_break(panel(rows=20, seed=3))
    assert (wide["lower"] >= 2005).all()
    assert (wide["upper"] <= 2020).all()
    assert (wide["lower"] == 2005).any()


def test_no_p_value_where_errors_are_not_independent():
    walk = np.random.default_rng(2).normal(size=40).cumsum()
    found = structural_break(pd.Series(walk, index=range(1980, 2020), name="AA")).loc["AA"]
    assert np.isnan(found["p_value"])
    assert np.isnan(found["p_asymptotic"])
    assert "correlated" in found["note"]
    assert np.isfinite(found["sup_f"])


def test_one_gap_touches_its_region_alone():
    table = panel()
    gapped = table.copy()
    gapped.loc["R1", 2010] = np.nan
    for function in (structural_break, ols_cusum, lambda t, **k: chow_test(t, 2012, **k)):
        full, part = function(table), function(gapped, missing="propagate")
        pd.testing.assert_frame_equal(part.drop("R1"), full.drop("R1"), check_dtype=False)
        assert part.loc["R1"].drop("note", errors="ignore").isna().all()
        with pytest.raises(IndicatorError, match="region R1, year 2010"):
            function(gapped)
        with pytest.raises(InputError, match="refused here: the date"):
            function(table, missing="bounds")


def test_arguments_are_left_alone():
    table = panel()[[2010, *range(2005, 2010), *range(2011, 2021)]]
    before = table.copy()
    structural_break(table)
    chow_test(table, 2012)
    ols_cusum(table)
    pd.testing.assert_frame_equal(table, before)


def test_chow_is_the_test_of_two_means_with_one_variance():
    figures = panel(rows=4, years=17, seed=3)
    found = chow_test(figures, 2011)
    one, other = figures.loc[:, :2011], figures.loc[:, 2012:]
    known = stats.ttest_ind(one, other, axis=1)
    np.testing.assert_allclose(found["f"], known.statistic**2, rtol=1e-9)
    np.testing.assert_allclose(found["p_value"], known.pvalue, rtol=1e-9)


def test_a_series_keeps_its_name_and_one_without_is_told_as_the_series():
    assert list(chow_test(NILE, 1898).index) == ["Nile"]
    assert list(chow_test(NILE.rename(None), 1898).index) == ["the series"]


def test_a_small_region_that_moves_is_not_taken_for_one_that_does_not():
    together = pd.concat([panel(rows=1) * 1e-9, panel(rows=1, seed=1).set_axis(["big"]) * 1e6])
    alone = chow_test(together.loc[["R0"]], 2011)
    pd.testing.assert_frame_equal(chow_test(together, 2011).loc[["R0"]], alone)


def test_refusals():
    with pytest.raises(InputError, match="11 years are too few"):
        structural_break(panel(years=11))
    with pytest.raises(InputError, match="leaves out year 2010"):
        structural_break(panel().drop(columns=2010))
    with pytest.raises(IndicatorError, match="never moves has no test: region R1"):
        structural_break(panel().mul([1, 0, 1], axis=0) + 0.1)
    with pytest.raises(InputError, match=r"trim=0\.5"):
        structural_break(panel(), trim=0.5)
    with pytest.raises(InputError, match="level=1"):
        structural_break(panel(), level=1)
    with pytest.raises(InputError, match="break after 2006 leaves fewer than 3 years"):
        chow_test(panel(), 2006)
    with pytest.raises(InputError, match="missing='drop'"):
        structural_break(panel(), missing="drop")
    with pytest.raises(InputError, match="year more than once: 2005"):
        structural_break(pd.concat([panel(), panel()[[2005]]], axis=1))
    with pytest.raises(InputError, match="whole numbers"):
        structural_break(panel().rename(columns=str))
    with pytest.raises(InputError, match="infinite: region R0, year 2005"):
        structural_break(panel().replace(panel().iloc[0, 0], np.inf))
    with pytest.raises(InputError, match="not be empty"):
        structural_break(pd.DataFrame())
    with pytest.raises(InputError, match="holds no numbers in year 2005"):
        structural_break(panel().astype({2005: str}))
