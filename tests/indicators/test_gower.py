"""Gower distance: R's daisy, slow definition, laws, gaps, bounds, refusals."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.gower import gower_distance

quick = settings(max_examples=30, deadline=None)
# Oracle M01: Gower (1971), R cluster::daisy
PROFILES = pd.DataFrame(
    {
        "emp_share": [3.1, 8.4, 0.9, 5.2, np.nan],
        "density": [120, 690, 45, 310, 980],
        "type": ["urban", "urban", "rural", "inter", "urban"],
        "border": [1, 0, 0, 1, 0],
    },
    index=list("ABCDE"),
)
WEIGHTS = {"emp_share": 2, "density": 1, "type": 1, "border": 1}
UNWEIGHTED = [
    [0, 0.579073083779, 0.5933868092692, 0.3708021390374, 0.6399286987522],
    [0.579073083779, 0, 0.6724598930481, 0.7082709447415, 0.1033868092692],
    [0.5933868092692, 0.6724598930481, 0, 0.7141889483066, 0.6666666666667],
    [0.3708021390374, 0.7082709447415, 0.7141889483066, 0, 0.9055258467023],
    [0.6399286987522, 0.1033868092692, 0.6666666666667, 0.9055258467023, 0],
]
WEIGHTED = [
    [0, 0.6045918003565, 0.533376114082, 0.3526417112299, 0.6399286987522],
    [0.6045918003565, 0, 0.7379679144385, 0.6519500891266, 0.1033868092692],
    [0.533376114082, 0.7379679144385, 0, 0.6860178253119, 0.6666666666667],
    [0.3526417112299, 0.6519500891266, 0.6860178253119, 0, 0.9055258467023],
    [0.6399286987522, 0.1033868092692, 0.6666666666667, 0.9055258467023, 0],
]
RANGES = pd.Series({"density": 935.0, "border": 1.0, "emp_share": 7.5})


def profiles(seed, regions=8):
    rng = np.random.default_rng(seed)
    table = pd.DataFrame(rng.normal(size=(regions, 3)), index=[f"R{i}" for i in range(regions)], columns=list("xyz"))
    return table.assign(kind=rng.choice(["urban", "rural"], regions), coast=rng.random(regions) < 0.5)


def test_oracle_m01():
    np.testing.assert_allclose(gower_distance(PROFILES, missing="available"), UNWEIGHTED, atol=1e-9)
    np.testing.assert_allclose(gower_distance(PROFILES, weights=WEIGHTS, missing="available"), WEIGHTED, atol=1e-9)


def test_oracle_m01_is_the_shared_case(oracle):
    case = oracle("M01_gower")
    pd.testing.assert_frame_equal(pd.DataFrame(case["inputs"]["data"]), PROFILES.reset_index(drop=True))
    assert case["expected"] == {"unweighted": UNWEIGHTED, "weighted": WEIGHTED}


@quick
@given(st.integers(0, 500))
def test_distance_is_what_its_definition_says(seed):
    table = profiles(seed)
    found = gower_distance(table)
    one, other = table.iloc[0], table.iloc[1]
    parts = [abs(one[name] - other[name]) / (table[name].max() - table[name].min()) for name in "xyz"]
    parts += [float(one["kind"] != other["kind"]), float(one["coast"] != other["coast"])]
    assert found.iloc[0, 1] == pytest.approx(np.mean(parts))


@quick
@given(st.integers(0, 500), st.floats(0.01, 100), st.floats(-1000, 1000))
def test_laws(seed, factor, shift):
    table = profiles(seed)
    found = gower_distance(table)
    np.testing.assert_allclose(found, found.T)
    assert (np.diag(found) == 0).all()
    assert found.max(axis=None) <= 1 + 1e-12
    pd.testing.assert_frame_equal(gower_distance(table.assign(x=table["x"] * factor + shift)), found, rtol=1e-6)
    pd.testing.assert_frame_equal(gower_distance(table, weights=dict.fromkeys(table, factor)), found)
    rng = np.random.default_rng(seed)
    mixed = gower_distance(table.loc[rng.permutation(table.index), rng.permutation(table.columns)])
    pd.testing.assert_frame_equal(mixed.loc[table.index, table.index], found)
    twice = gower_distance(pd.concat([table, table.rename("x{}".format)]))
    pd.testing.assert_frame_equal(twice.loc[table.index, table.index], found)


def test_one_gap_changes_only_what_depends_on_it():
    with pytest.raises(IndicatorError, match="region E, variable emp_share"):
        gower_distance(PROFILES)
    own = gower_distance(PROFILES, missing="propagate")
    assert own.isna().to_numpy()[~np.eye(5, dtype=bool)].all()  # the range of the variable is unknown
    given_ranges = gower_distance(PROFILES, missing="propagate", ranges=RANGES)
    assert given_ranges.loc["E", list("ABCD")].isna().all()
    np.testing.assert_allclose(given_ranges.iloc[:4, :4], np.array(UNWEIGHTED)[:4, :4], atol=1e-9)
    unweighed = gower_distance(PROFILES, missing="propagate", weights=WEIGHTS | {"emp_share": 0})
    assert unweighed.notna().all(axis=None)


def test_a_pair_without_a_common_variable_has_no_distance():
    table = pd.DataFrame({"x": [1.0, np.nan, 2.0], "y": [np.nan, 1.0, 3.0]}, index=list("ABC"))
    found = gower_distance(table, missing="available")
    assert np.isnan(found.loc["A", "B"])
    assert found.loc["A", "C"] == 1


@quick
@given(
    st.integers(0, 300),
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from("xyz")), min_size=1, max_size=5),
    st.floats(0, 3),
    st.floats(0, 3),
    st.booleans(),
)
def test_bounds_contain_the_truth(seed, hidden, below, above, fixed):
    truth = profiles(seed)
    published, lower, upper = truth.copy(), truth[list("xyz")].copy(), truth[list("xyz")].copy()
    for row, column in hidden:
        region = f"R{row}"
        value = truth.loc[region, column]
        published.loc[region, column] = np.nan
        lower.loc[region, column], upper.loc[region, column] = value - below, value + above
    ranges = pd.Series({"x": 4.0, "y": 5.0, "z": 6.0}) if fixed else None
    found = gower_distance(published, missing="bounds", lower=lower, upper=upper, ranges=ranges)
    assert found.contains(gower_distance(truth, ranges=ranges)).all(axis=None)
    if fixed:
        rest = [region for region in truth.index if int(region[1:]) not in {row for row, _ in hidden}]
        np.testing.assert_allclose(found.width.loc[rest, rest], 0, atol=1e-12)


def test_an_unknown_category_may_be_any():
    table = profiles(1).astype({"kind": object})
    hidden = table.copy()
    hidden.loc["R0", "kind"] = None
    numbers = table[list("xyz")]
    found = gower_distance(hidden, missing="bounds", lower=numbers, upper=numbers)
    for kind in ("urban", "rural"):
        table.loc["R0", "kind"] = kind
        assert found.contains(gower_distance(table)).all(axis=None)
    np.testing.assert_allclose(found.width.loc["R0", ["R1", "R2"]], 0.2)


def test_a_constant_variable_tells_nobody_apart():
    table = pd.DataFrame({"x": [1.0, 1.0], "y": [0.0, 2.0]}, index=list("AB"))
    assert gower_distance(table).loc["A", "B"] == 0.5


def test_refusals():
    before = PROFILES.copy()
    with pytest.raises(InputError, match="weights lacks variable border"):
        gower_distance(PROFILES, missing="available", weights={"emp_share": 1, "density": 1, "type": 1})
    with pytest.raises(InputError, match="weights are all 0"):
        gower_distance(PROFILES, missing="available", weights=dict.fromkeys(PROFILES, 0))
    with pytest.raises(InputError, match="weights is negative: variable border"):
        gower_distance(PROFILES, missing="available", weights=WEIGHTS | {"border": -1})
    with pytest.raises(InputError, match="ranges must be above 0: variable border"):
        gower_distance(PROFILES, missing="available", ranges=RANGES.replace(1.0, 0.0))
    with pytest.raises(InputError, match="missing='drop': use one of raise, propagate, available, bounds"):
        gower_distance(PROFILES, missing="drop")
    with pytest.raises(InputError, match="not be empty"):
        gower_distance(pd.DataFrame())
    numbers = PROFILES.drop(columns="type")
    with pytest.raises(InputError, match="needs both tables"):
        gower_distance(PROFILES, missing="bounds", lower=numbers)
    with pytest.raises(InputError, match=r"lower bound .*density"):
        gower_distance(
            PROFILES, missing="bounds", lower=numbers.fillna(0).drop(columns="density"), upper=numbers.fillna(9)
        )
    with pytest.raises(InputError, match=r"upper bound .*density"):
        gower_distance(
            PROFILES, missing="bounds", lower=numbers.fillna(0), upper=numbers.fillna(9).drop(columns="density")
        )
    with pytest.raises(InputError, match="above the upper one, or a published figure outside"):
        gower_distance(PROFILES, missing="bounds", lower=numbers.fillna(9), upper=numbers.fillna(3))
    pd.testing.assert_frame_equal(PROFILES, before)
