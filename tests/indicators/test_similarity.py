"""Structural distance: closed form, slow definition, presets, contributions, gaps, bounds, refusals."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators.similarity import structural_distance

quick = settings(max_examples=30, deadline=None)
DIMENSIONS = {"people": ["age", "density"], "industry": ["textiles", "machinery", "size"], "schooling": ["tertiary"]}
PRESETS = ("by_dimension", "by_variable", "pca")
forms = pytest.mark.parametrize("form", ["root", "squared"])

# Oracle M04: closed form, squared, weights by variable
TOY = pd.DataFrame(
    [[10.0, 0.2, 3.0], [30.0, 0.8, 5.0], [20.0, 0.5, 4.0], [10.0, 0.8, 3.0]], index=list("ABCD"), columns=list("xyz")
)
TOY_SQUARED = [[0.0, 1.0, 0.25, 0.3], [1.0, 0.0, 0.25, 0.7], [0.25, 0.25, 0.0, 0.25], [0.3, 0.7, 0.25, 0.0]]
TOY_WEIGHTS = {"x": 0.5, "y": 0.3, "z": 0.2}
EACH = {"x": ["x"], "y": ["y"], "z": ["z"]}


def profiles(seed=0, regions=12):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(regions, 6)) + rng.normal(size=(regions, 1))
    columns = [variable for names in DIMENSIONS.values() for variable in names]
    return pd.DataFrame(values, index=[f"IT{i:02}" for i in range(regions)], columns=columns)


def slow_squared(table, one, other, weights):
    """The squared distance of a pair from its definition, with Gower's rule on both levels."""
    above = below = 0.0
    for name, variables in DIMENSIONS.items():
        parts = [
            ((table.loc[one, v] - table.loc[other, v]) / (table[v].max() - table[v].min())) ** 2 for v in variables
        ]
        if not np.isnan(parts).all():
            above += weights[name] * np.nanmean(parts)
            below += weights[name]
    return above / below


def test_oracle_m04_squared_form():
    found = structural_distance(TOY, EACH, weights=TOY_WEIGHTS, form="squared")
    np.testing.assert_allclose(found.distance, TOY_SQUARED, atol=1e-12)
    for region in TOY.index:
        others = found.distance.loc[region].drop(region)
        np.testing.assert_allclose(found.contributions(region).sum(axis=1), others, atol=1e-12)
    assert found.contributions("A").loc["D"].tolist() == pytest.approx([0, 0.3, 0])


def test_oracle_m04_root_form_is_its_root():
    found = structural_distance(TOY, EACH, weights=TOY_WEIGHTS)
    np.testing.assert_allclose(found.distance, np.sqrt(TOY_SQUARED), atol=1e-12)


def test_oracle_m04_agrees_with_the_shared_case(oracle):
    case = oracle("M04_structural_distance_toy")
    table = pd.DataFrame(case["inputs"]["X"], columns=list("xyz"))
    weights = dict(zip("xyz", case["inputs"]["weights"], strict=True))
    found = structural_distance(table, EACH, weights=weights, form="squared")
    np.testing.assert_allclose(found.distance, case["expected"]["d"], atol=case["tolerance"])


@quick
@given(st.integers(0, 500), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 5)), max_size=4))
def test_distance_is_what_its_definition_says(seed, gaps):
    table = profiles(seed)
    for row, column in gaps:
        table.iloc[row, column] = np.nan
    weights = {"people": 2.0, "industry": 1.0, "schooling": 3.0}
    found = structural_distance(
        table, DIMENSIONS, weights=weights, form="squared", missing="available", minimum_coverage=0.01
    )
    for other in table.index[1:]:
        expected = slow_squared(table, "IT00", other, weights)
        assert found.distance.loc["IT00", other] == pytest.approx(expected)


@forms
@pytest.mark.parametrize("weights", PRESETS)
@quick
@given(seed=st.integers(0, 500), factor=st.floats(0.01, 100), shift=st.floats(-100, 100))
def test_laws(form, weights, seed, factor, shift):
    table = profiles(seed)
    found = structural_distance(table, DIMENSIONS, weights=weights, form=form)
    distance = found.distance
    np.testing.assert_allclose(distance, distance.T)
    assert (np.diag(distance) == 0).all()
    assert distance.max(axis=None) <= 1 + 1e-12
    assert found.weights.sum() == pytest.approx(1)
    assert found.variable_weights.sum() == pytest.approx(1)
    for region in table.index[:3]:
        parts = found.contributions(region)
        assert (parts >= 0).all(axis=None)
        np.testing.assert_allclose(parts.sum(axis=1), distance.loc[region].drop(region), atol=1e-12)
    scaled = structural_distance(table * factor + shift, DIMENSIONS, weights=weights, form=form)
    pd.testing.assert_frame_equal(scaled.distance, distance, rtol=1e-6)
    rng = np.random.default_rng(seed)
    mixed = table.loc[rng.permutation(table.index), rng.permutation(table.columns)]
    again = structural_distance(mixed, dict(reversed(DIMENSIONS.items())), weights=weights, form=form)
    pd.testing.assert_frame_equal(again.distance.loc[table.index, table.index], distance)


@quick
@given(st.integers(0, 500))
def test_only_the_root_form_obeys_the_triangle(seed):
    table = profiles(seed)
    distance = structural_distance(table, DIMENSIONS).distance.to_numpy()
    detour = (distance[:, :, None] + distance[None, :, :]).min(axis=1)
    assert (distance <= detour + 1e-12).all()
    line = pd.DataFrame({"x": [0.0, 1.0, 2.0]}, index=list("ABC"))
    squared = structural_distance(line, {"d": ["x"]}, form="squared").distance
    assert squared.loc["A", "C"] > squared.loc["A", "B"] + squared.loc["B", "C"]


def test_presets_weigh_as_they_say():
    table = profiles()
    by_dimension = structural_distance(table, DIMENSIONS)
    assert by_dimension.weights.tolist() == pytest.approx([1 / 3] * 3)
    assert by_dimension.variable_weights["tertiary"] == pytest.approx(1 / 3)
    assert by_dimension.variable_weights["textiles"] == pytest.approx(1 / 9)
    by_variable = structural_distance(table, DIMENSIONS, weights="by_variable")
    assert by_variable.weights.tolist() == pytest.approx([2 / 6, 3 / 6, 1 / 6])
    own = structural_distance(table, DIMENSIONS, weights={"schooling": 2, "people": 1, "industry": 1})
    assert own.weights.to_dict() == pytest.approx({"people": 0.25, "industry": 0.25, "schooling": 0.5})


def test_pca_weighs_a_variable_by_what_it_shares_with_others():
    rng = np.random.default_rng(3)
    common = rng.normal(size=400)
    table = pd.DataFrame({"a": common + rng.normal(0, 0.3, 400), "b": common + rng.normal(0, 0.3, 400)})
    table["c"] = rng.normal(size=400) + 0.1 * common
    weights = structural_distance(table, {"d": ["a", "b", "c"]}, weights="pca").variable_weights
    assert weights["a"] == pytest.approx(weights["b"], rel=0.05)
    assert weights["c"] < weights["a"] / 4


def test_pca_weights_are_the_variance_that_lies_on_the_large_components():
    table = profiles(5, regions=30)
    table["tertiary"] = np.random.default_rng(1).normal(size=30)
    standard = ((table - table.mean()) / table.std()).to_numpy()
    left, singular, _ = np.linalg.svd(standard, full_matrices=False)
    scores = (left * singular)[:, singular**2 / 29 >= 1]
    assert scores.shape[1] == 2
    explained = [sum(np.corrcoef(column, score)[0, 1] ** 2 for score in scores.T) for column in standard.T]
    found = structural_distance(table, DIMENSIONS, weights="pca").variable_weights
    np.testing.assert_allclose(found, np.array(explained) / sum(explained))


def test_one_gap_changes_only_what_depends_on_it():
    table = profiles()
    gapped = table.copy()
    gapped.loc["IT03", "size"] = np.nan
    ranges = table.max() - table.min()
    with pytest.raises(IndicatorError, match="region IT03, variable size"):
        structural_distance(gapped, DIMENSIONS)
    full = structural_distance(table, DIMENSIONS)
    part = structural_distance(gapped, DIMENSIONS, ranges=ranges, missing="propagate")
    assert part.distance.loc["IT03"].drop("IT03").isna().all()
    rest = table.index.drop("IT03")
    pd.testing.assert_frame_equal(part.distance.loc[rest, rest], full.distance.loc[rest, rest])
    assert part.dimensions["industry"].loc["IT03", "IT00"] != part.dimensions["industry"].loc["IT03", "IT00"]
    pd.testing.assert_frame_equal(part.dimensions["people"], full.dimensions["people"])
    assert part.contributions("IT03").isna().all(axis=None)
    without_ranges = structural_distance(gapped, DIMENSIONS, missing="propagate").distance
    assert without_ranges.isna().to_numpy()[~np.eye(12, dtype=bool)].all()


def test_a_missing_dimension_leaves_the_others_to_speak():
    table = profiles()
    table.loc["IT03", ["age", "density"]] = np.nan
    found = structural_distance(table, DIMENSIONS, missing="available")
    assert found.coverage.loc["IT03", "IT00"] == pytest.approx(2 / 3)
    assert np.isnan(found.dimensions["people"].loc["IT03", "IT00"])
    squares = [found.dimensions[name].loc["IT03", "IT00"] for name in ("industry", "schooling")]
    assert found.distance.loc["IT03", "IT00"] == pytest.approx(np.sqrt(np.mean(squares)))
    parts = found.contributions("IT03")
    assert (parts["people"] == 0).all()
    np.testing.assert_allclose(parts.sum(axis=1), found.distance.loc["IT03"].drop("IT03"))
    strict = structural_distance(table, DIMENSIONS, missing="available", minimum_coverage=0.7)
    assert strict.distance.loc["IT03"].drop("IT03").isna().all()


@forms
@quick
@given(
    seed=st.integers(0, 300),
    hidden=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 5)), min_size=1, max_size=5),
    reach=st.tuples(st.floats(0, 3), st.floats(0, 3)),
    fixed=st.booleans(),
)
def test_bounds_contain_the_truth(form, seed, hidden, reach, fixed):
    truth = profiles(seed)
    published, lower, upper = truth.copy(), truth.copy(), truth.copy()
    for row, column in hidden:
        value = truth.iloc[row, column]
        published.iloc[row, column] = np.nan
        lower.iloc[row, column], upper.iloc[row, column] = value - reach[0], value + reach[1]
    ranges = pd.Series(5.0, index=truth.columns) if fixed else None
    found = structural_distance(
        published, DIMENSIONS, form=form, missing="bounds", lower=lower, upper=upper, ranges=ranges
    )
    assert found.contains(structural_distance(truth, DIMENSIONS, form=form, ranges=ranges).distance).all(axis=None)


def test_arguments_are_left_alone():
    table = profiles()
    before = table.copy()
    for weights in PRESETS:
        structural_distance(table, DIMENSIONS, weights=weights).contributions("IT00")
    pd.testing.assert_frame_equal(table, before)


def test_refusals():
    table = profiles()
    with pytest.raises(InputError, match="a dimension has no variable: empty"):
        structural_distance(table, DIMENSIONS | {"empty": []})
    with pytest.raises(InputError, match="a variable stands twice: age"):
        structural_distance(table, DIMENSIONS | {"again": ["age"]})
    with pytest.raises(InputError, match="the profiles lack: income"):
        structural_distance(table, DIMENSIONS | {"money": ["income"]})
    with pytest.raises(InputError, match="stands in no dimension: tertiary"):
        structural_distance(table, {name: DIMENSIONS[name] for name in ("people", "industry")})
    with pytest.raises(InputError, match=r"holds no numbers.*: age"):
        structural_distance(table.astype({"age": str}), DIMENSIONS)
    with pytest.raises(InputError, match="weights='equal': use one of by_dimension, by_variable, pca"):
        structural_distance(table, DIMENSIONS, weights="equal")
    with pytest.raises(InputError, match="weights lacks dimension schooling"):
        structural_distance(table, DIMENSIONS, weights={"people": 1, "industry": 1})
    with pytest.raises(InputError, match="weights are all 0"):
        structural_distance(table, DIMENSIONS, weights=dict.fromkeys(DIMENSIONS, 0))
    with pytest.raises(InputError, match="form='cubed'"):
        structural_distance(table, DIMENSIONS, form="cubed")
    with pytest.raises(IndicatorError, match="more regions than variables"):
        structural_distance(table[:6], DIMENSIONS, weights="pca")
    with pytest.raises(UnknownCodeError, match="unknown region 'XX'"):
        structural_distance(table, DIMENSIONS).contributions("XX")
