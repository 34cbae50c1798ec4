"""Inequality: published numbers, slow definitions, laws, gaps, bounds, refusals, defects of other packages."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators._spread import _outer_greatest
from plustex_analysis.indicators._spread import gini as gini_kernel
from plustex_analysis.indicators.inequality import (
    atkinson_index,
    gini,
    lorenz_curve,
    theil,
    theil_decomposition,
    williamson_index,
)

# Income per head of 32 Mexican states, 1940 to 2000 by decades, and their region: example "mexico" of libpysal (BSD-3)
MEXICO = """
Aguascalientes;2;10384 6234 8714 16078 21022 20787 27782
Baja California;1;22361 20977 17865 25321 29283 26839 29855
Baja California Sur;2;9573 16013 16707 24384 29038 25842 26103
Campeche;5;3758 4929 5925 10274 12166 51123 36163
Chiapas;5;2934 4138 5280 7015 16200 8637 8684
Chihuahua;1;8578 13997 16265 19178 23399 25332 30735
Coahuila;1;8537 9673 12318 20562 25688 26084 28460
Colima;3;6909 6049 6036 12551 17427 18313 21358
Distrito Federal;4;17816 17119 23174 32386 42028 43810 54349
Durango;2;12132 8859 9323 12700 16726 17353 17379
Guanajuato;3;4359 5686 8209 11635 13864 13607 15585
Guerrero;5;2181 3629 4991 6497 8727 9084 11820
Hidalgo;3;4414 5194 6399 7767 12391 13091 12348
Jalisco;3;5309 8232 9953 16288 20659 20133 21610
Mexico;4;3408 4972 9053 17164 20165 18547 16322
Michoacan;3;3327 5272 5244 8109 11206 10980 11838
Morelos;3;6936 8962 10499 13892 16513 17701 18170
Nayarit;2;4836 7515 7621 10880 13354 12757 11478
Nuevo Leon;1;9073 11490 20117 28206 34856 34726 38672
Oaxaca;5;1892 4538 4140 5230 7730 8465 9010
Puebla;3;3569 6415 6542 9775 13374 11895 15685
Quertaro;3;11016 5560 7110 14073 20088 22441 26149
Quintana Roo;5;21965 28747 9677 17046 26695 25049 33442
San Luis Potosi;2;4372 7533 6440 9721 12691 15436 15866
Sinaloa;2;4840 6663 9613 14477 15312 15823 15242
Sonora;1;6399 10345 12134 22662 23181 24784 24068
Tabasco;5;2459 3857 6494 9367 42361 16055 13360
Tamaulipas;1;7508 8536 8383 17128 21937 19983 23546
Tlaxcala;3;3605 4178 4357 6245 9882 10339 11701
Veracruz;3;5203 10143 11404 12240 14252 13796 12191
Yucatan;5;7990 8428 10067 11665 15239 13979 17509
Zacatecas;2;3734 6435 5821 7426 8876 11656 11130
"""
YEARS = list(range(1940, 2001, 10))


def mexico():
    """Return income per head by state and year, and the region of each state."""
    rows = [line.split(";") for line in MEXICO.strip().splitlines()]
    income = pd.DataFrame([[float(x) for x in row[2].split()] for row in rows], [row[0] for row in rows], YEARS)
    return income, pd.Series({row[0]: row[1] for row in rows})


def series(*values):
    return pd.Series([float(v) for v in values], index=[f"R{i}" for i in range(len(values))])


MEASURES = {
    "gini": gini,
    "theil T": theil,
    "theil L": lambda y, **k: theil(y, kind="L", **k),
    "atkinson 0.5": atkinson_index,
    "atkinson 1": lambda y, **k: atkinson_index(y, aversion=1, **k),
    "atkinson 2": lambda y, **k: atkinson_index(y, aversion=2, **k),
    "williamson": lambda y, weights=None, **k: williamson_index(y, y * 0 + 1 if weights is None else weights, **k),
}
each_measure = pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES.keys())
quick = settings(max_examples=30, deadline=None)
figures = st.lists(st.floats(0.1, 1e4), min_size=2, max_size=7)


# Published numbers


def test_oracle_c02_gini_plain_and_corrected():
    """Dörsam (2004); also REAT 3.0.3 gini."""
    x = series(20, 50, 20, 10)
    assert gini(x) == pytest.approx(0.3, abs=1e-9)
    assert gini(x, corrected=True) == pytest.approx(0.4, abs=1e-9)


def test_oracle_c05_theil_t_and_l():
    """Störmann (2009) prints 0.2326302, which is L; T computed from the formula."""
    x = series(10, 10, 10, 20, 50)
    assert theil(x, kind="L") == pytest.approx(0.2326302, abs=1e-7)
    assert theil(x, kind="T") == pytest.approx(0.250201211769094, abs=1e-7)


def test_oracle_c06_mexico():
    """PySAL inequality 1.1.2, documentation of Theil and TheilD; Gini run with the same version."""
    income, region = mexico()
    t = [
        0.20894344230358594,
        0.1522245052653124,
        0.10472941488245856,
        0.10194724969688372,
        0.09560112758525616,
        0.1051125639798185,
        0.10660832349588023,
    ]
    between = [
        0.03458890004670405,
        0.028168529078722478,
        0.05260921482184199,
        0.05931219111227932,
        0.032052570973453376,
        0.029637312183149408,
        0.03635871887968048,
    ]
    g = [
        0.3537237117345285,
        0.29644613439022827,
        0.2537183285655905,
        0.25513356494927303,
        0.24505338049421577,
        0.25181825879538217,
        0.2581130824882791,
    ]
    np.testing.assert_allclose(theil(income), t, atol=1e-8)
    np.testing.assert_allclose(gini(income), g, atol=1e-8)
    parts = theil_decomposition(income, region)
    np.testing.assert_allclose(parts["total"], t, atol=1e-8)
    np.testing.assert_allclose(parts["between"], between, atol=1e-8)
    np.testing.assert_allclose(parts["within"], np.subtract(t, between), atol=1e-8)


# Slow versions straight from the definitions


@quick
@given(figures, st.data())
def test_weighted_measures_match_their_definitions(values, data):
    weights = data.draw(st.lists(st.floats(0.1, 100), min_size=len(values), max_size=len(values)))
    p = [w / sum(weights) for w in weights]
    mean = sum(a * y for a, y in zip(p, values, strict=True))
    pairs = list(zip(p, values, strict=True))
    slow = {
        "gini": sum(a * b * abs(y - z) for a, y in pairs for b, z in pairs) / (2 * mean),
        "theil T": sum(a * y / mean * np.log(y / mean) for a, y in pairs),
        "theil L": sum(a * np.log(mean / y) for a, y in pairs),
        "atkinson 0.5": 1 - sum(a * (y / mean) ** 0.5 for a, y in pairs) ** 2,
        "atkinson 1": 1 - np.prod([y**a for a, y in pairs]) / mean,
        "atkinson 2": 1 - 1 / sum(a * mean / y for a, y in pairs),
        "williamson": np.sqrt(sum(a * (y - mean) ** 2 for a, y in pairs)) / mean,
    }
    y, w = series(*values), series(*weights)
    for name, expected in slow.items():
        assert MEASURES[name](y, weights=w[::-1]) == pytest.approx(expected, abs=1e-9), name


def test_lorenz_curve_by_hand():
    curve = lorenz_curve(pd.Series({"A": 4.0, "B": 1.0}), weights=pd.Series({"B": 3.0, "A": 1.0}))
    np.testing.assert_allclose(curve["population"], [0, 0.75, 1])
    np.testing.assert_allclose(curve["value"], [0, 3 / 7, 1])


@quick
@given(figures, st.data())
def test_gini_is_twice_the_area_under_the_diagonal(values, data):
    weights = data.draw(st.lists(st.floats(0.1, 100), min_size=len(values), max_size=len(values)))
    curve = lorenz_curve(series(*values), weights=series(*weights))
    area = np.trapezoid(curve["value"], curve["population"])
    assert gini(series(*values), weights=series(*weights)) == pytest.approx(1 - 2 * area, abs=1e-12)
    assert (np.diff(curve["value"]) >= -1e-15).all()


# Laws


@each_measure
@quick
@given(values=figures, factor=st.floats(0.01, 100), data=st.data())
def test_unit_order_and_equal_weights_change_nothing(measure, values, factor, data):
    y = series(*values)
    mixed = y.loc[data.draw(st.permutations(list(y.index)))]
    assert measure(y * factor) == pytest.approx(measure(y), abs=1e-9)
    assert measure(mixed) == pytest.approx(measure(y), abs=1e-12)
    assert measure(y, weights=y * 0 + factor) == pytest.approx(measure(y), abs=1e-12)


@each_measure
@quick
@given(values=figures)
def test_a_region_twice_is_a_region_of_double_weight(measure, values):
    y = series(*values)
    twice = pd.concat([y, y.rename(lambda name: name + "'")])
    assert measure(twice) == pytest.approx(measure(y), abs=1e-9)
    first_twice = pd.concat([y, y.iloc[[0]].rename(lambda name: name + "'")])
    weights = series(*[2.0] + [1.0] * (len(values) - 1))
    assert measure(first_twice) == pytest.approx(measure(y, weights=weights), abs=1e-9)


@each_measure
@quick
@given(values=figures, share=st.floats(0.01, 0.5))
def test_a_gift_from_rich_to_poor_lowers_inequality(measure, values, share):
    y = series(*values)
    if y.max() <= y.min() * 1.001:
        return
    gift = share * (y.max() - y.min())
    after = y.copy()
    after[y.idxmax()] -= gift
    after[y.idxmin()] += gift
    assert measure(after) < measure(y)


@each_measure
def test_equality_is_zero_and_weightless_regions_do_not_count(measure):
    assert measure(series(3, 3, 3)) == pytest.approx(0, abs=1e-15)
    y, weights = series(1, 2, 5), series(1, 1, 1)
    more, sizes = series(1, 2, 5, 77), series(1, 1, 1, 0)
    assert measure(more, weights=sizes) == pytest.approx(measure(y, weights=weights), abs=1e-12)


@quick
@given(st.lists(st.floats(0.1, 1e4), min_size=4, max_size=8), st.data())
def test_between_and_within_add_up(values, data):
    y = series(*values)
    groups = pd.Series(data.draw(st.lists(st.sampled_from("ABC"), min_size=len(y), max_size=len(y))), index=y.index)
    weights = series(*data.draw(st.lists(st.floats(0.1, 100), min_size=len(y), max_size=len(y))))
    for kind in ("T", "L"):
        parts = theil_decomposition(y, groups[::-1], kind=kind, weights=weights).iloc[0]
        assert parts["total"] == pytest.approx(theil(y, kind=kind, weights=weights), abs=1e-12)
        assert parts["between"] + parts["within"] == pytest.approx(parts["total"], abs=1e-9)
        assert parts.min() > -1e-12


def test_a_table_gives_what_its_columns_give():
    income, region = mexico()
    people = income[1940]
    for name, measure in MEASURES.items():
        table = measure(income, weights=people)
        assert list(table.index) == YEARS
        for year in YEARS:
            assert table[year] == pytest.approx(measure(income[year], weights=people), abs=1e-14), name
    parts = theil_decomposition(income, region, weights=people)
    assert parts.loc[1970, "between"] == theil_decomposition(income[1970], region, weights=people).iloc[0, 1]


def test_zeros_have_their_exact_meaning():
    assert theil(series(0, 1)) == pytest.approx(np.log(2), abs=1e-15)
    assert atkinson_index(series(0, 1), aversion=1) == 1.0
    assert atkinson_index(series(0, 1), aversion=2) == 1.0
    assert gini(series(0, 0, 0, 9), corrected=True) == pytest.approx(1.0, abs=1e-15)


# Gaps


@each_measure
def test_one_gap_empties_its_column_only(measure):
    income = mexico()[0]
    holed = income.copy()
    holed.loc["Colima", 1960] = np.nan
    result, expected = measure(holed, missing="propagate", weights=income[1940]), measure(income, weights=income[1940])
    assert np.isnan(result[1960])
    pd.testing.assert_series_equal(result.drop(1960), expected.drop(1960))
    with pytest.raises(IndicatorError, match="missing: region Colima, industry 1960"):
        measure(holed, weights=income[1940])


def test_one_gap_in_decomposition_and_curve():
    income, region = mexico()
    holed = income.copy()
    holed.loc["Colima", 1960] = np.nan
    result = theil_decomposition(holed, region, missing="propagate")
    assert result.loc[1960].isna().all()
    pd.testing.assert_frame_equal(result.drop(1960), theil_decomposition(income, region).drop(1960))
    with pytest.raises(IndicatorError, match="region Colima"):
        theil_decomposition(holed, region)
    assert lorenz_curve(holed[1960], missing="propagate").isna().to_numpy().all()
    with pytest.raises(IndicatorError, match="region Colima"):
        lorenz_curve(holed[1960])


@each_measure
def test_a_missing_weight_counts_like_a_gap(measure):
    y, weights = series(1, 2, 3), series(1, np.nan, 1)
    assert np.isnan(measure(y, weights=weights, missing="propagate"))
    with pytest.raises(IndicatorError, match="missing: region R1"):
        measure(y, weights=weights)


# Bounds


@each_measure
@quick
@given(values=figures, data=st.data())
def test_bounds_contain_the_truth_and_are_reached(measure, values, data):
    n = len(values)
    truth = series(*values)
    hidden = data.draw(st.lists(st.booleans(), min_size=n, max_size=n))
    down, up = (np.array(data.draw(st.lists(st.floats(0, 0.9), min_size=n, max_size=n))) * hidden for _ in "ab")
    weights = series(*data.draw(st.lists(st.floats(0.1, 10), min_size=n, max_size=n)))
    box = {"lower": truth * (1 - down), "upper": truth * (1 + up)}
    interval = measure(truth.mask(hidden), weights=weights, missing="bounds", **box)
    assert isinstance(interval, Interval)
    assert interval.contains(measure(truth, weights=weights))
    corners = np.array(np.meshgrid(*zip(box["lower"], box["upper"], strict=True))).reshape(n, -1)
    results = [measure(series(*corner), weights=weights) for corner in corners.T]
    assert interval.upper == pytest.approx(max(results), abs=1e-9)
    assert interval.lower <= min(results) + 1e-9


@each_measure
def test_lower_end_is_the_least_of_a_fine_grid(measure):
    low, high, weights = series(1, 6, 2, 3), series(5, 9, 2, 3), series(1, 2, 3, 1)
    interval = measure(low.where(low == high), weights=weights, missing="bounds", lower=low, upper=high)
    grid = [measure(series(a, b, 2, 3), weights=weights) for a in np.linspace(1, 5, 81) for b in np.linspace(6, 9, 31)]
    assert interval.lower <= min(grid) + 1e-12
    assert interval.lower == pytest.approx(min(grid), abs=2e-3)


def test_lower_end_lies_beyond_a_stretch_where_no_hidden_figure_can_follow():
    """Between 0.31 and 0.49 every hidden figure is at a bound, and the level changes nothing: the search goes on."""
    low = series(0.23, 0.49, 0.95, 0.29, 0.91, 0.92)
    high = series(0.23, 1.31, 2.08, 0.31, 0.91, 0.92)
    interval = theil(low.where(low == high), kind="L", missing="bounds", lower=low, upper=high)
    near = [theil(series(0.23, level, 0.95, 0.31, 0.91, 0.92), kind="L") for level in np.linspace(0.5, 1.3, 81)]
    assert interval.lower <= min(near) + 1e-12


@each_measure
def test_many_hidden_figures_have_outer_bounds_that_stay_close(measure):
    rng = np.random.default_rng(11)
    truth = series(*rng.lognormal(7, 1.5, 60))
    weights = series(*rng.lognormal(3, 1, 60))
    hidden = truth.index[:20]
    low, high, published = truth.copy(), truth.copy(), truth.copy()
    low[hidden], high[hidden], published[hidden] = truth[hidden] * 0.8, truth[hidden] * 1.25, np.nan
    interval = measure(published, weights=weights, missing="bounds", lower=low, upper=high)
    sampled = [measure(low.where(rng.random(60) < 0.5, high), weights=weights) for _ in range(300)]
    assert interval.lower <= min(sampled)
    assert interval.upper >= max(sampled)
    assert interval.width < 3 * (max(sampled) - min(sampled))


@quick
@given(figures, st.data())
def test_outer_bound_is_never_inside_the_exact_one(values, data):
    low = np.array(values)
    high = low * (1 + np.array(data.draw(st.lists(st.floats(0, 2), min_size=len(low), max_size=len(low)))))
    exact = gini(series(*low), missing="bounds", lower=series(*low), upper=series(*high))
    assert _outer_greatest(gini_kernel, low, high, np.ones(len(low))) >= exact.upper - 1e-9


@quick
@given(st.lists(st.floats(0.1, 100), min_size=4, max_size=6), st.data())
def test_bounds_of_decomposition_contain_the_truth(values, data):
    truth = series(*values)
    n = len(values)
    down, up = (np.array(data.draw(st.lists(st.sampled_from([0, 0.3]), min_size=n, max_size=n))) for _ in "ab")
    groups = pd.Series(data.draw(st.lists(st.sampled_from("AB"), min_size=n, max_size=n)), index=truth.index)
    for kind in ("T", "L"):
        interval = theil_decomposition(
            truth, groups, kind=kind, missing="bounds", lower=truth * (1 - down), upper=truth * (1 + up)
        )
        assert interval.contains(theil_decomposition(truth, groups, kind=kind)).to_numpy().all()


@quick
@given(figures, st.data())
def test_bounds_of_the_curve_contain_the_truth(values, data):
    truth = series(*values)
    n = len(values)
    down, up = (np.array(data.draw(st.lists(st.sampled_from([0, 0.3]), min_size=n, max_size=n))) for _ in "ab")
    weights = series(*data.draw(st.lists(st.floats(0.1, 10), min_size=n, max_size=n)))
    interval = lorenz_curve(truth, weights=weights, missing="bounds", lower=truth * (1 - down), upper=truth * (1 + up))
    curve = lorenz_curve(truth, weights=weights)
    at = np.interp(interval.lower["population"], curve["population"], curve["value"])
    assert (interval.lower["value"] <= at + 1e-9).all()
    assert (interval.upper["value"] >= at - 1e-9).all()


def test_known_figures_have_bounds_of_no_width():
    income, region = mexico()
    known = {"missing": "bounds", "lower": income, "upper": income}
    for measure in MEASURES.values():
        interval = measure(income, weights=income[1940], **known)
        pd.testing.assert_series_equal(interval.lower, interval.upper)
        pd.testing.assert_series_equal(interval.lower, measure(income, weights=income[1940]))
    parts = theil_decomposition(income, region, **known)
    pd.testing.assert_frame_equal(parts.upper, theil_decomposition(income, region), atol=1e-12)


def test_a_figure_that_may_be_zero_leaves_theil_l_without_upper_end():
    y = series(np.nan, 2, 3)
    interval = theil(y, kind="L", missing="bounds", lower=y.fillna(0.0), upper=y.fillna(1.0))
    assert interval.upper == np.inf
    assert interval.lower == pytest.approx(theil(series(1, 2, 3), kind="L"), abs=1e-9)


# Refusals


@each_measure
def test_refusals_name_the_culprit(measure):
    with pytest.raises(InputError, match="negative: region R0"):
        measure(series(-1, 2))
    with pytest.raises(IndicatorError, match="zeros"):
        measure(series(0, 0))
    assert np.isnan(measure(series(0, 0), missing="propagate", weights=series(1, 1)))
    with pytest.raises(IndicatorError, match="all figures are 0"):
        measure(series(0, 0), missing="bounds", lower=series(0, 0), upper=series(0, 0))
    with pytest.raises(InputError, match="lacks region R1"):
        measure(series(1, 2), weights=series(1))
    with pytest.raises(IndicatorError, match="add up to 0"):
        measure(series(1, 2), weights=series(0, 0))
    with pytest.raises(InputError, match="missing='drop'"):
        measure(series(1, 2), missing="drop")


def test_refusals_of_options():
    with pytest.raises(InputError, match="kind='X': use one of T, L"):
        theil(series(1, 2), kind="X")
    with pytest.raises(InputError, match="kind='X'"):
        theil_decomposition(series(1, 2), {"R0": "A", "R1": "A"}, kind="X")
    with pytest.raises(InputError, match="aversion=-1"):
        atkinson_index(series(1, 2), aversion=-1)
    with pytest.raises(InputError, match="no group for region R1"):
        theil_decomposition(series(1, 2), {"R0": "A"})
    with pytest.raises(IndicatorError, match="zeros"):
        gini(series(1), corrected=True)
    with pytest.raises(IndicatorError, match="there is no curve"):
        lorenz_curve(series(0, 0))


def test_arguments_are_never_written_into():
    income, region = mexico()
    copy, regions = income.copy(), region.copy()
    for measure in MEASURES.values():
        measure(income, weights=income[1940])
        measure(income, weights=income, missing="bounds", lower=income * 0.9, upper=income * 1.1)
    theil_decomposition(income, region)
    pd.testing.assert_frame_equal(income, copy)
    pd.testing.assert_series_equal(region, regions)


# Defects reproduced in other packages


def test_defect_05_equal_weights_leave_theil_as_it_is():
    """REAT theil is L under the name of Theil's index, and divides by n twice with weights: 0.0465, not 0.2326."""
    x = series(10, 10, 10, 20, 50)
    assert theil(x, kind="L", weights=series(1, 1, 1, 1, 1)) == pytest.approx(0.2326302, abs=1e-7)
    assert theil(x) == pytest.approx(0.2502, abs=1e-4)


def test_defect_06_weights_move_with_their_figures_and_negatives_are_refused():
    """REAT gini(weighting) sorts the figures but not their weights, and gives 1.75 for a negative figure."""
    y, weights = series(5, 1, 3), series(1, 4, 2)
    by_hand = (4 * 2 * 2 + 4 * 1 * 4 + 2 * 1 * 2) / (7 * 15)  # sum over pairs of w w |y - y|, over W sum(w y)
    for order in (["R0", "R1", "R2"], ["R2", "R0", "R1"], ["R1", "R2", "R0"]):
        assert gini(y[order], weights=weights[order]) == pytest.approx(by_hand, abs=1e-12)
    with pytest.raises(InputError, match="negative"):
        gini(series(-1, 2, 3), weights=weights)


def test_defect_08_williamson_deviates_from_the_weighted_mean():
    """REAT williamson takes deviations from the unweighted mean by default."""
    y, people = series(10, 20), series(3, 1)
    assert williamson_index(y, people) == pytest.approx(np.sqrt(0.75 * 2.5**2 + 0.25 * 7.5**2) / 12.5, abs=1e-12)


def test_defect_13_negatives_are_refused_not_clipped():
    """econcomplex gini clips negative figures to 0 in silence."""
    with pytest.raises(InputError, match="negative: region R1"):
        gini(series(3, -2, 5))


def test_defect_15_theil_takes_zeros_exactly_gaps_by_policy_and_weights():
    """PySAL Theil adds a tiny number for zeros, turns one gap into NaN without a word and knows no weights."""
    assert theil(series(0, 0, 1)) == np.log(3)
    with pytest.raises(IndicatorError, match="missing: region R1"):
        theil(series(1, np.nan, 2))
    assert theil(series(1, 2), weights=series(3, 1)) == pytest.approx(theil(series(1, 1, 1, 2)), abs=1e-12)
