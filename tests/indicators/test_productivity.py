"""Productivity: the worked example, entering and leaving industries, laws, gaps, bounds, refusals."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.productivity import productivity_decomposition

quick = settings(max_examples=30, deadline=None)
PARTS = ["within", "static_shift", "dynamic_shift", "entry_exit"]
REGIONS, INDUSTRIES = ["AA", "BB", "CC"], ["C13", "C14", "C15", "C28"]


def one(*figures):
    return pd.DataFrame([figures], index=["AA"], columns=[f"C{i}" for i in range(13, 13 + len(figures))], dtype=float)


def tables(seed=0):
    """Labour and output of two years."""
    rng = np.random.default_rng(seed)
    draw = [rng.uniform(5, 100, size=(3, 4)) for _ in range(4)]
    return [pd.DataFrame(values, index=REGIONS, columns=INDUSTRIES) for values in draw]


def slow_parts(labour_start, output_start, labour_end, output_end):
    """The parts of one region, industry by industry, from their definition."""
    parts = dict.fromkeys(PARTS, 0.0)
    for l0, y0, l1, y1 in zip(labour_start, output_start, labour_end, output_end, strict=True):
        s0, s1 = l0 / sum(labour_start), l1 / sum(labour_end)
        if l0 and l1:
            parts["within"] += s0 * (y1 / l1 - y0 / l0)
            parts["static_shift"] += y0 / l0 * (s1 - s0)
            parts["dynamic_shift"] += (s1 - s0) * (y1 / l1 - y0 / l0)
        elif l1:
            parts["entry_exit"] += s1 * y1 / l1
        elif l0:
            parts["entry_exit"] -= s0 * y0 / l0
    return parts


def test_oracle_g01_parts():
    # the source of the case is Fabricant (1942) and Timmer & Szirmai (2000), its figures are arithmetic
    found = productivity_decomposition(one(60, 40), one(600, 800), one(50, 50), one(550, 1150)).total.loc["AA"]
    expected = {"start": 14, "end": 17, "within": 1.8, "static_shift": 1.0, "dynamic_shift": 0.2, "growth": 3 / 14}
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, abs=1e-12)
    assert found["difference"] == pytest.approx(0, abs=1e-12)


def test_oracle_g01_agrees_with_the_shared_case(oracle):
    case = oracle("G01_productivity_shiftshare")
    found = productivity_decomposition(*(one(*case["inputs"][name]) for name in ("L0", "Y0", "L1", "Y1")))
    for name, value in case["expected"].items():
        column = {"P0": "start", "P1": "end"}.get(name, name)
        assert found.total.loc["AA", column] == pytest.approx(value, abs=case["tolerance"])


@quick
@given(st.integers(0, 500), st.lists(st.tuples(st.integers(0, 1), st.integers(0, 2), st.integers(0, 3)), max_size=5))
def test_parts_are_what_their_definitions_say_and_sum_to_the_change(seed, idle):
    figures = [table.copy() for table in tables(seed)]
    for year, row, column in idle:
        if column:  # the first industry always works
            figures[2 * year].iloc[row, column] = figures[2 * year + 1].iloc[row, column] = 0
    found = productivity_decomposition(*figures)
    for row, region in enumerate(REGIONS):
        expected = slow_parts(*(table.to_numpy()[row] for table in figures))
        for name, value in expected.items():
            assert found.total.loc[region, name] == pytest.approx(value, abs=1e-9)
            assert getattr(found, name).loc[region].sum() == pytest.approx(value, abs=1e-9)
        assert found.total.loc[region, "change"] == pytest.approx(sum(expected.values()), abs=1e-9)
    assert found.total["difference"].abs().max() < 1e-9


@quick
@given(st.integers(0, 500), st.floats(0.01, 1000), st.floats(0.01, 1000))
def test_laws(seed, people, money):
    figures = tables(seed)
    found = productivity_decomposition(*figures)
    factors = (people, money, people, money)
    scaled = productivity_decomposition(*(table * by for table, by in zip(figures, factors, strict=True)))
    for name in PARTS:
        np.testing.assert_allclose(getattr(scaled, name), getattr(found, name) * money / people, rtol=1e-9)
    np.testing.assert_allclose(scaled.total["growth"], found.total["growth"], rtol=1e-9, atol=1e-12)
    rng = np.random.default_rng(seed)
    mixed = [table.loc[rng.permutation(REGIONS), rng.permutation(INDUSTRIES)] for table in figures]
    again = productivity_decomposition(*mixed)
    pd.testing.assert_frame_equal(again.within.loc[REGIONS, INDUSTRIES], found.within)
    pd.testing.assert_frame_equal(again.total.loc[REGIONS], found.total)
    # replication: every industry cut into two halves alike
    halves = [pd.concat([table / 2, (table / 2).add_suffix("b")], axis=1) for table in figures]
    pd.testing.assert_frame_equal(productivity_decomposition(*halves).total[PARTS], found.total[PARTS])


def test_without_shifts_all_is_within_and_without_growth_all_is_static():
    labour, output, moved, _ = tables()
    still = productivity_decomposition(labour, output, labour * 3, output * 6).total
    np.testing.assert_allclose(still["within"], still["change"])
    np.testing.assert_allclose(still["growth"], 1)
    shifted = productivity_decomposition(labour, output, moved, output / labour * moved).total
    np.testing.assert_allclose(shifted["static_shift"], shifted["change"])
    np.testing.assert_allclose(shifted[["within", "dynamic_shift"]], 0, atol=1e-12)


def test_one_gap_changes_only_what_depends_on_it():
    figures = tables()
    full = productivity_decomposition(*figures)
    output_gap = [table.copy() for table in figures]
    output_gap[1].loc["BB", "C14"] = np.nan
    part = productivity_decomposition(*output_gap, missing="propagate")
    assert part.within.isna().sum().sum() == 1
    assert np.isnan(part.within.loc["BB", "C14"])
    assert part.entry_exit.notna().all(axis=None)
    pd.testing.assert_frame_equal(part.total.drop("BB"), full.total.drop("BB"))
    assert part.total.loc["BB", ["end", "entry_exit"]].tolist() == full.total.loc["BB", ["end", "entry_exit"]].tolist()
    labour_gap = [table.copy() for table in figures]
    labour_gap[2].loc["BB", "C14"] = np.nan
    part = productivity_decomposition(*labour_gap, missing="propagate")
    assert part.static_shift.loc["BB"].isna().all()  # all shares of the region depend on it
    assert part.within.loc["BB"].isna().tolist() == [False, True, False, False]
    assert np.isnan(part.entry_exit.loc["BB", "C14"])
    pd.testing.assert_frame_equal(part.static_shift.drop("BB"), full.static_shift.drop("BB"))
    with pytest.raises(IndicatorError, match="labour at the end is missing: region BB, industry C14"):
        productivity_decomposition(*labour_gap)


@quick
@given(
    st.integers(0, 300),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3)), min_size=1, max_size=6),
    st.floats(0, 1),
)
def test_bounds_contain_the_truth(seed, hidden, place):
    truth = tables(seed)
    published, lower, upper = ([table.copy() for table in truth] for _ in range(3))
    for which, row, column in hidden:
        value = truth[which].iloc[row, column]
        published[which].iloc[row, column] = np.nan
        lower[which].iloc[row, column] = value * (1 - 0.6 * place)
        upper[which].iloc[row, column] = value * (1 + 0.9 * (1 - place))
    exact = productivity_decomposition(*truth)
    found = productivity_decomposition(*published, missing="bounds", lower=lower, upper=upper)
    for name in PARTS:
        assert getattr(found, name).contains(getattr(exact, name)).all(axis=None)
    assert found.total.contains(exact.total[found.total.lower.columns]).all(axis=None)
    untouched = [region for i, region in enumerate(REGIONS) if i not in {row for _, row, _ in hidden}]
    np.testing.assert_allclose(found.total.width.loc[untouched], 0, atol=1e-9)


def test_bounds_know_that_an_idle_industry_is_idle():
    figures = [one(60, 0), one(600, 0), one(50, 50), one(550, 1150)]
    exact = productivity_decomposition(*figures)
    found = productivity_decomposition(*figures, missing="bounds", lower=figures, upper=figures)
    pd.testing.assert_frame_equal(found.entry_exit.lower, exact.entry_exit)
    assert found.total.upper.loc["AA", "entry_exit"] == 11.5


def test_arguments_are_left_alone():
    figures = tables()
    before = [table.copy() for table in figures]
    productivity_decomposition(*figures)
    productivity_decomposition(*figures, missing="bounds", lower=figures, upper=figures)
    for table, kept in zip(figures, before, strict=True):
        pd.testing.assert_frame_equal(table, kept)


def test_refusals():
    figures = tables()
    with pytest.raises(IndicatorError, match="labour at the start is 0 where there is output: region AA, industry C13"):
        productivity_decomposition(one(0, 40), one(600, 800), one(50, 50), one(550, 1150))
    with pytest.raises(IndicatorError, match=r"labour at the end is 0.*region AA"):
        productivity_decomposition(one(60, 40), one(600, 800), one(0, 0), one(0, 0))
    with pytest.raises(InputError, match="output at the end is negative: region AA, industry C13"):
        productivity_decomposition(one(60, 40), one(600, 800), one(50, 50), one(-550, 1150))
    with pytest.raises(InputError, match="labour at the end differs in its labels: region CC"):
        productivity_decomposition(figures[0], figures[1], figures[2].drop("CC"), figures[3])
    with pytest.raises(InputError, match="need 4 tables each"):
        productivity_decomposition(*figures, missing="bounds", lower=figures[:2], upper=figures)
    idle = [figures[0] * 0, *figures[1:]]
    with pytest.raises(IndicatorError, match="labour at the start may be 0 or not"):
        productivity_decomposition(*figures, missing="bounds", lower=idle, upper=figures)
