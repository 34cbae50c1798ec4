"""The three strategies: coordinates that add up to 1, and no place where a figure is missing."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis import partnership
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.practices import figures as fig
from plustex_analysis.practices.needs_file import load_needs
from plustex_analysis.practices.strategy import coordinates, strategy_assumptions, strategy_path, strategy_positions

THREE = ["cost", "productivity", "knowledge"]
STRENGTH = st.floats(0.01, 1)


def test_a_place_divides_one_among_the_strategies():
    found = coordinates(pd.DataFrame({"cost": [0.5], "productivity": [0.25], "knowledge": [0.25]}))
    assert found.iloc[0].to_list() == [0.5, 0.25, 0.25]


@given(st.lists(STRENGTH, min_size=3, max_size=3), st.floats(0.1, 10))
def test_scale_makes_no_difference_and_parts_add_up(strengths, factor):
    one = coordinates(pd.DataFrame([strengths], columns=THREE))
    other = coordinates(pd.DataFrame([[factor * strength for strength in strengths]], columns=THREE))
    assert one.to_numpy() == pytest.approx(other.to_numpy())
    assert one.sum(axis=1).iloc[0] == pytest.approx(1)


def test_a_missing_strength_leaves_no_place():
    assert coordinates(pd.DataFrame({"cost": [0.5], "productivity": [np.nan]})).isna().all(axis=None)


@pytest.mark.parametrize("row", [[0.0, 0.0, 0.0], [0.5, -0.1, 0.6]])
def test_impossible_strengths_are_refused(row):
    with pytest.raises(InputError, match="see 2014"):
        coordinates(pd.DataFrame([row], columns=THREE, index=[2014]))


def test_toscana_by_hand():
    file, strengths = load_needs(), {}
    for name in THREE:
        total = 0.0
        for part in file.strategies[name]:
            indicator = file.indicators[part.indicator]
            every = fig.figures(indicator, 2014)
            size = 2 if indicator.territory == "country" else 4
            every = every[
                [len(code) == size and not code.endswith("ZZ") and code[:2] not in ("EU", "EA") for code in every.index]
            ]
            own = every["ITI1"[:size]]
            place = ((every < own).sum() + (every == own).sum() / 2) / len(every)
            total += part.weight * (place if part.direction == "high" else 1 - place)
        strengths[name] = total
    found = strategy_path("Toscana", first=2014, last=2014).loc[2014, THREE].astype(float)
    assert found.to_dict() == pytest.approx(
        {name: value / sum(strengths.values()) for name, value in strengths.items()}
    )


def test_doubtful_years_have_no_place_and_say_why():
    path = strategy_path("HU22", first=2011, last=2013)
    assert path[THREE].isna().all(axis=1).to_list() == [False, True, False]
    assert "wage" in path.loc[2012, "missing"]
    assert path.loc[2013, "missing"] == ()
    assert path.loc[2012, [f"{name}_lower" for name in THREE]].isna().all()


def test_places_lie_in_their_intervals_and_partners_differ():
    found = strategy_positions(2014)
    assert list(found.index) == [one.code for one in partnership.territories()]
    known = found.dropna(subset=THREE)
    assert known[THREE].sum(axis=1).to_numpy() == pytest.approx(np.ones(len(known)))
    for name in THREE:
        assert ((known[f"{name}_lower"] <= known[name]) & (known[name] <= known[f"{name}_upper"])).all()
    assert known.loc["BG31", "cost"] > known.loc["ITI1", "cost"] > known.loc["FR30", "cost"]


def test_a_path_and_a_position_say_the_same():
    path, found = strategy_path("PL11", first=2014, last=2014), strategy_positions(2014, ["ITI1", "PL11"])
    assert path.loc[2014, THREE].to_list() == found.loc["PL11", THREE].to_list()


def test_assumptions_cover_all_strategies_with_reasons():
    table = strategy_assumptions()
    assert set(table["strategy"]) == {one.id for one in partnership.strategies()}
    assert table.groupby("strategy")["weight"].sum().to_numpy() == pytest.approx(np.ones(3))
    assert table["why"].str.len().min() > 10
    assert list(table) == ["strategy", "indicator", "title", "direction", "weight", "territory", "cells", "why"]
    assert set(table["direction"]) <= {"high", "low"}


def test_wrong_years_and_regions_are_refused():
    with pytest.raises(InputError, match="first year 2014 lies after last year 2012"):
        strategy_path("ITI1", first=2014, last=2012)
    with pytest.raises(InputError, match="2007 is not covered"):
        strategy_path("ITI1", first=2007)
    with pytest.raises(UnknownCodeError, match="Atlantis"):
        strategy_path("Atlantis")
