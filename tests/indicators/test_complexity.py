"""Complexity: the eigenvector from its definition, the rule of the sign, degenerate networks, laws, defects."""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.complexity import DegenerateNetworkWarning, economic_complexity

quick = settings(max_examples=30, deadline=None)
# a nested network: each region has what the next one has, and one industry more
NESTED = pd.DataFrame(
    [[1, 1, 1, 1, 1], [1, 1, 1, 1, 0], [1, 1, 1, 0, 0], [1, 1, 0, 0, 0], [1, 0, 0, 0, 0]],
    index=list("abcde"),
    columns=list("VWXYZ"),
)


def network(seed, regions=25, industries=8):
    rng = np.random.default_rng(seed)
    values = (rng.random((regions, industries)) < np.linspace(0.2, 0.9, regions)[:, None]).astype(float)
    values[-1] = 1
    values[:, 0] = 1
    return pd.DataFrame(values, index=[f"R{i}" for i in range(regions)], columns=list("ABCDEFGH")[:industries])


def quietly(table, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DegenerateNetworkWarning)
        return economic_complexity(table, **options)


def slow_complexity(table):
    """The second eigenvector of W by the general eigenvalue routine, standardised, sign by diversity."""
    m = table.to_numpy()
    w = (m / m.sum(axis=1, keepdims=True)) @ (m / m.sum(axis=0)).T
    values, vectors = np.linalg.eig(w)
    vector = vectors[:, np.argsort(-values.real)[1]].real
    vector = (vector - vector.mean()) / vector.std()
    return vector * np.sign(np.corrcoef(vector, m.sum(axis=1))[0, 1])


def test_agrees_with_econcomplex_and_py_ecomplexity():
    # econcomplex 1.0.1 eci_pci(use_rca=False) and ecomplexity 0.5.3 (regions), run in Python 3.11
    table = pd.DataFrame(
        [[1, 1, 1, 1, 0], [1, 1, 0, 1, 1], [1, 0, 1, 0, 0], [0, 1, 0, 0, 1], [1, 1, 1, 1, 1], [1, 0, 0, 0, 0]],
        index=list("abcdef"),
        columns=list("VWXYZ"),
    )
    found = quietly(table)
    regions = [-0.186834830404575, 0.632268893162755, -1.209245282948051, 1.654679345706230, 0.250363283067820]
    assert found.regions.tolist() == pytest.approx([*regions, -1.141231408584179], abs=1e-12)
    industries = [-1.069576188308681, 0.814590112150387, -1.174126774669216, 0.084995358719431, 1.344117492108079]
    assert found.industries.tolist() == pytest.approx(industries, abs=1e-12)


@quick
@given(st.integers(0, 500))
def test_regions_are_the_second_eigenvector(seed):
    table = network(seed)
    found = quietly(table)
    assume(found.gap > 1e-3)
    assume(abs(found.orientation) > 1e-3)
    np.testing.assert_allclose(found.regions, slow_complexity(table), atol=1e-7)


@quick
@given(st.integers(0, 500))
def test_industries_are_the_average_of_their_regions(seed):
    table = network(seed)
    found = quietly(table)
    average = (table.mul(found.regions, axis=0).sum() / table.sum()).to_numpy()
    np.testing.assert_allclose(found.industries, (average - average.mean()) / average.std(), atol=1e-9)


@quick
@given(st.integers(0, 500))
def test_laws(seed):
    table = network(seed)
    found = quietly(table)
    assume(found.gap > 1e-4)
    assert found.regions.mean() == pytest.approx(0, abs=1e-9)
    assert found.regions.std(ddof=0) == pytest.approx(1)
    assert quietly(table, ddof=1).industries.std(ddof=1) == pytest.approx(1)
    assert found.orientation >= 0
    rng = np.random.default_rng(seed)
    shuffled = quietly(table.loc[rng.permutation(table.index), rng.permutation(table.columns)])
    np.testing.assert_allclose(shuffled.regions[table.index], found.regions, atol=1e-6)
    np.testing.assert_allclose(shuffled.industries[table.columns], found.industries, atol=1e-6)
    # replication: every region twice
    double = quietly(pd.concat([table, table.rename("x{}".format)]))
    np.testing.assert_allclose(double.regions[table.index], found.regions, atol=1e-6)


def test_a_nested_network_is_sorted_by_diversity():
    found = economic_complexity(NESTED)
    assert found.regions.is_monotonic_decreasing
    assert found.industries.is_monotonic_increasing
    assert found.diversity.to_dict() == {"a": 5, "b": 4, "c": 3, "d": 2, "e": 1}
    assert found.ubiquity["V"] == 5
    assert 0 < found.eigenvalue < 1


def test_defect_12_the_sign_follows_its_rule_whatever_the_order():
    """EconGeo and py-ecomplexity give opposite signs on one matrix: an eigenvector alone has none."""
    rng = np.random.default_rng(0)
    for _ in range(20):
        mixed = NESTED.loc[rng.permutation(NESTED.index), rng.permutation(NESTED.columns)]
        found = economic_complexity(mixed)
        assert found.regions["a"] > 0 > found.regions["e"]
        assert found.industries["Z"] > 0 > found.industries["V"]


def test_defect_11_nothing_is_rounded_before_the_eigenvector():
    """EconGeo rounds the matrix to four places first; the eigen-equation then holds to 1e-4 only."""
    table = network(3)
    found = quietly(table)
    m = table.to_numpy()
    w = (m / m.sum(axis=1, keepdims=True)) @ (m / m.sum(axis=0)).T
    vector = found.regions.to_numpy()
    weights = m.sum(axis=1) / m.sum()
    vector = vector - weights @ vector  # W keeps constants: put the diversity-weighted mean back at 0
    np.testing.assert_allclose(w @ vector, found.eigenvalue * vector, atol=1e-12)


def test_defect_14_regions_without_figures_are_refused_by_name():
    """py-ecomplexity ranks NaN locations first (issue 49), and zeros make everything NaN (issue 22)."""
    table = NESTED.astype(float)
    table.loc["c"] = np.nan
    with pytest.raises(IndicatorError, match="region c, industry V"):
        economic_complexity(table)
    lost = economic_complexity(table, missing="propagate")
    assert lost.regions.isna().all()
    assert lost.diversity.isna().to_dict() == {"a": False, "b": False, "c": True, "d": False, "e": False}
    empty = NESTED.copy()
    empty.loc["c"] = 0
    with pytest.raises(IndicatorError, match="region c is specialised in nothing"):
        economic_complexity(empty)


def test_the_sign_falls_back_on_common_industries_when_all_are_equally_diverse():
    ring = pd.DataFrame(
        [[1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 0, 1], [0, 0, 1, 1]], index=list("abcd"), columns=list("WXYZ")
    )
    with pytest.warns(DegenerateNetworkWarning, match="hardly goes with diversity"):
        found = economic_complexity(ring)
    commonness = ring @ ring.sum() / 2
    assert np.corrcoef(found.regions, commonness)[0, 1] < 0


def test_degenerate_networks_are_refused_with_the_reason():
    pieces = pd.DataFrame([[1, 1, 0], [1, 1, 0], [0, 0, 1]], index=list("abc"), columns=list("XYZ"))
    with pytest.raises(IndicatorError, match="separate pieces, one of them region c; industry Z"):
        economic_complexity(pieces)
    with pytest.raises(IndicatorError, match="all regions have the same industries"):
        economic_complexity(NESTED * 0 + 1)
    circle = pd.DataFrame(np.eye(5) + np.roll(np.eye(5), 1, axis=1))
    with pytest.raises(IndicatorError, match="two orders are equally strong"):
        economic_complexity(circle)
    path = pd.DataFrame([[1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    with pytest.raises(IndicatorError, match="equally strong"):
        economic_complexity(path)
    regular = [[0, 0, 1, 1, 1], [1, 1, 0, 0, 1], [0, 0, 1, 1, 1], [1, 1, 0, 1, 0], [1, 1, 1, 0, 0]]
    with pytest.raises(IndicatorError, match="complexity has no sign"):
        economic_complexity(pd.DataFrame(regular))
    unused = NESTED.assign(U=0)
    with pytest.raises(IndicatorError, match="no region is specialised in industry U"):
        economic_complexity(unused)


def test_a_narrow_gap_is_warned_of():
    with pytest.warns(DegenerateNetworkWarning, match="nearly as strong"):
        found = economic_complexity(network(53))
    assert found.gap < 0.01


def test_refusals():
    before = NESTED.copy()
    with pytest.raises(InputError, match="refused here: one cell can turn the order"):
        economic_complexity(NESTED, missing="bounds")
    with pytest.raises(InputError, match="ddof=3"):
        economic_complexity(NESTED, ddof=3)
    with pytest.raises(InputError, match=r"presence must be 0 or 1.*region a, industry V"):
        economic_complexity(NESTED * 1.5)
    pd.testing.assert_frame_equal(NESTED, before)
