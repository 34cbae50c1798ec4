"""Moves between classes: counts by hand, a chain with a known steady state, laws, refusals."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.transitions import transition_matrix

quick = settings(max_examples=30, deadline=None)
PANEL = pd.DataFrame(
    {2010: [1.0, 2.0, 3.0, 4.0], 2011: [1.0, 3.0, 2.0, 4.0], 2012: [2.0, 4.0, 1.0, 3.0]}, index=list("ABCD")
)


def panel(seed, rows=30, years=6):
    values = np.random.default_rng(seed).lognormal(size=(rows, years))
    return pd.DataFrame(values, index=[f"R{i}" for i in range(rows)], columns=range(2000, 2000 + years))


def test_counts_by_hand():
    found = transition_matrix(PANEL, classes=2)
    # halves: 2010 AB|CD, 2011 AC|BD, 2012 AC|BD
    assert found.counts.to_numpy().tolist() == [[3, 1], [1, 3]]
    assert found.probabilities.to_numpy().tolist() == [[0.75, 0.25], [0.25, 0.75]]
    assert found.steady_state.tolist() == pytest.approx([0.5, 0.5])
    assert found.mobility == pytest.approx(0.5)
    assert found.n == 8


def test_edges_hold_for_all_years_and_belong_below():
    found = transition_matrix(PANEL, classes=[1.0, 3.0])
    states = np.array([[0, 0, 1], [1, 1, 2], [1, 1, 0], [2, 2, 1]])
    expected = np.zeros((3, 3))
    for row in states:
        for left, right in itertools.pairwise(row):
            expected[left, right] += 1
    assert found.counts.to_numpy().tolist() == expected.tolist()


def test_pooled_quantiles_let_all_regions_rise():
    rising = PANEL * 0 + [1.0, 10.0, 100.0]
    by_year, pooled = transition_matrix(rising, classes=2), transition_matrix(rising, classes=2, quantiles="pooled")
    assert by_year.counts.loc[1, 1] == 8
    assert pooled.counts.to_numpy().tolist() == [[4, 4], [0, 0]]
    assert pooled.probabilities.loc[2].isna().all()
    assert pooled.steady_state.isna().all()


def test_a_known_chain_is_recovered():
    rng = np.random.default_rng(4)
    chain = np.array([[0.9, 0.1, 0.0], [0.2, 0.7, 0.1], [0.0, 0.3, 0.7]])
    states = [rng.integers(0, 3, size=4000)]
    for _ in range(5):
        states.append((rng.random((4000, 1)) > chain[states[-1]].cumsum(axis=1)).sum(axis=1))
    found = transition_matrix(pd.DataFrame(np.array(states).T.astype(float)), classes=[0.5, 1.5])
    np.testing.assert_allclose(found.probabilities, chain, atol=0.02)
    # detailed balance of a birth-and-death chain: pi_2 = pi_1 * .1/.2, pi_3 = pi_2 * .1/.3
    np.testing.assert_allclose(found.steady_state, np.array([6, 3, 1]) / 10, atol=0.03)


@quick
@given(st.integers(0, 500), st.integers(2, 5))
def test_laws(seed, classes):
    table = panel(seed)
    found = transition_matrix(table, classes=classes)
    assert found.counts.to_numpy().sum() == found.n == 30 * 5
    np.testing.assert_allclose(found.probabilities.sum(axis=1), 1)
    if found.steady_state.notna().all():
        pi = found.steady_state.to_numpy()
        np.testing.assert_allclose(pi @ found.probabilities.to_numpy(), pi, atol=1e-9)
        assert pi.sum() == pytest.approx(1)
    shuffled = table.sample(frac=1, random_state=seed)[sorted(table.columns, key=lambda year: -year)]
    np.testing.assert_allclose(transition_matrix(shuffled * 3.5, classes=classes).counts, found.counts)
    twice = transition_matrix(pd.concat([table, table.rename(index="x{}".format)]), classes=[0.5, 1.0])
    np.testing.assert_allclose(twice.counts, 2 * transition_matrix(table, classes=[0.5, 1.0]).counts)


def test_two_separate_chains_have_no_single_steady_state():
    still = pd.DataFrame({2010: [1.0, 2.0], 2011: [1.0, 2.0]}, index=["A", "B"])
    assert transition_matrix(still, classes=[1.5]).steady_state.isna().all()
    assert transition_matrix(still, classes=[1.5]).mobility == 0


def test_gaps():
    gapped = PANEL.copy()
    gapped.loc["B", 2011] = np.nan
    with pytest.raises(IndicatorError, match="region B, year 2011"):
        transition_matrix(gapped)
    lost = transition_matrix(gapped, missing="propagate")
    assert lost.counts.isna().all(axis=None)
    assert np.isnan(lost.mobility)
    with pytest.raises(InputError, match="refused here: the moves"):
        transition_matrix(PANEL, missing="bounds")


def test_arguments_are_left_alone():
    before = PANEL.copy()
    transition_matrix(PANEL, classes=2)
    pd.testing.assert_frame_equal(PANEL, before)


def test_refusals():
    with pytest.raises(InputError, match="at least 2"):
        transition_matrix(PANEL, classes=1)
    with pytest.raises(InputError, match="edges must rise"):
        transition_matrix(PANEL, classes=[2.0, 1.0])
    with pytest.raises(InputError, match="one year"):
        transition_matrix(PANEL[[2010]])
    with pytest.raises(InputError, match="quantiles='yearly'"):
        transition_matrix(PANEL, quantiles="yearly")
