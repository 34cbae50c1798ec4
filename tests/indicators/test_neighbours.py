"""Nearest regions: the order of distances, stability under drawn weights, countries, refusals."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators.neighbours import nearest_regions
from plustex_analysis.indicators.similarity import structural_distance

DIMENSIONS = {"first": ["x"], "second": ["y"]}
PLANE = pd.DataFrame(
    {"x": [0.0, 1.0, 0.0, 9.0, 10.0], "y": [0.0, 0.0, 1.2, 9.0, 10.0]}, index=["IT1", "IT2", "PT1", "PT2", "FR1"]
)


def rng(seed=1):
    return np.random.default_rng(seed)


def cloud(seed=0, regions=40, dimensions=4):
    codes = [f"{country}{i:02}" for i, country in enumerate(rng(seed).choice(["IT", "PT", "ES"], regions))]
    table = pd.DataFrame(rng(seed).normal(size=(regions, dimensions)), index=codes)
    return table, {f"d{i}": [i] for i in range(dimensions)}


def test_neighbours_are_those_at_the_smallest_distances():
    table, dimensions = cloud()
    structure = structural_distance(table, dimensions)
    home = table.index[0]
    found = nearest_regions(structure, home, rng=rng(), count=7)
    expected = structure.distance.loc[home].drop(home).nsmallest(7)
    assert found.index.tolist() == expected.index.tolist()
    assert found["distance"].tolist() == expected.tolist()
    assert found["rank"].tolist() == list(range(1, 8))
    assert (found["rank_low"] <= found["rank_high"]).all()
    assert found["stability"].between(0, 1).all()


def test_exclude_same_country():
    structure = structural_distance(PLANE, DIMENSIONS)
    assert nearest_regions(structure, "IT1", rng=rng(), count=2).index.tolist() == ["IT2", "PT1"]
    abroad = nearest_regions(structure, "IT1", rng=rng(), count=2, exclude_same_country=True)
    assert abroad.index.tolist() == ["PT1", "PT2"]


def test_stability_has_the_value_that_geometry_gives():
    # IT2 is 0.1 away on x alone, PT1 0.12 on y alone: IT2 is nearer when w < (1 - w) 1.44, w uniform on 0..1
    found = nearest_regions(structural_distance(PLANE, DIMENSIONS), "IT1", rng=rng(), count=1, draws=20_000)
    assert found.index.tolist() == ["IT2"]
    assert found.loc["IT2", "stability"] == pytest.approx(1.44 / 2.44, abs=0.015)
    assert (found.loc["IT2", "rank_low"], found.loc["IT2", "rank_high"]) == (1, 2)


def test_firm_weights_keep_the_list():
    structure = structural_distance(PLANE, DIMENSIONS)
    assert nearest_regions(structure, "IT1", rng=rng(), count=1, firmness=1e4).loc["IT2", "stability"] == 1


def test_a_dimension_of_no_weight_stays_out_of_the_draws():
    structure = structural_distance(PLANE, DIMENSIONS, weights={"first": 0, "second": 1})
    found = nearest_regions(structure, "IT1", rng=rng(), count=1)
    assert found.loc["IT2", "distance"] == 0
    assert found.loc["IT2", "stability"] == 1


def test_form_and_order_of_rows_do_not_change_the_list():
    table, dimensions = cloud(3)
    home = table.index[5]
    root = nearest_regions(structural_distance(table, dimensions), home, rng=rng())
    squared = nearest_regions(structural_distance(table, dimensions, form="squared"), home, rng=rng())
    mixed = nearest_regions(structural_distance(table.sample(frac=1, random_state=4), dimensions), home, rng=rng())
    pd.testing.assert_frame_equal(root, mixed)
    pd.testing.assert_frame_equal(root.drop(columns="distance"), squared.drop(columns="distance"))


def test_the_same_source_of_draws_gives_the_same_list_and_another_a_near_one():
    table, dimensions = cloud(2)
    structure = structural_distance(table, dimensions)
    one, same, other = (nearest_regions(structure, table.index[0], rng=rng(seed)) for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(one, same)
    assert not one["stability"].equals(other["stability"])
    np.testing.assert_allclose(one["stability"], other["stability"], atol=0.08)


def test_gaps_are_carried_by_the_dimensions_that_are_left():
    table = PLANE.copy()
    table.loc["PT1", "y"] = np.nan
    found = nearest_regions(structural_distance(table, DIMENSIONS, missing="available"), "IT1", rng=rng(), count=5)
    assert found.loc["PT1", "coverage"] == 0.5
    assert found.loc["PT1", "distance"] == 0
    table.loc["PT1", "x"] = np.nan
    passed_over = structural_distance(table, DIMENSIONS, missing="available")
    assert "PT1" not in nearest_regions(passed_over, "IT1", rng=rng()).index


def test_drawn_weights_are_scaled_up_over_the_dimensions_that_are_left():
    table = pd.DataFrame(
        {"x": [0.0, 5.0, 4.0, 10.0], "y": [0.0, np.nan, 6.0, 10.0]}, index=["IT1", "PT1", "ES1", "FR1"]
    )
    found = nearest_regions(
        structural_distance(table, DIMENSIONS, missing="available"), "IT1", rng=rng(), count=1, draws=20_000
    )
    # squared: PT1 0.25 whatever the weights, ES1 0.16 w + 0.36 (1 - w): PT1 is nearer when w < 0.55, w uniform
    assert found.index.tolist() == ["PT1"]
    assert found.loc["PT1", "stability"] == pytest.approx(0.55, abs=0.015)


def test_equal_distances_are_listed_by_code():
    table = pd.DataFrame({"x": [0.0, 1.0, 1.0, 1.0], "y": [0.0, 1.0, 1.0, 1.0]}, index=["IT1", "PT9", "ES5", "FR7"])
    found = nearest_regions(structural_distance(table, DIMENSIONS), "IT1", rng=rng())
    assert found.index.tolist() == ["ES5", "FR7", "PT9"]


def test_refusals():
    structure = structural_distance(PLANE, DIMENSIONS)
    with pytest.raises(UnknownCodeError, match="unknown region 'XX'"):
        nearest_regions(structure, "XX", rng=rng())
    with pytest.raises(InputError, match="count=0"):
        nearest_regions(structure, "IT1", rng=rng(), count=0)
    with pytest.raises(InputError, match="firmness=0"):
        nearest_regions(structure, "IT1", rng=rng(), firmness=0)
    italy = structural_distance(PLANE.loc[["IT1", "IT2"]], DIMENSIONS)
    with pytest.raises(IndicatorError, match="no other region has a distance to IT1"):
        nearest_regions(italy, "IT1", rng=rng(), exclude_same_country=True)
