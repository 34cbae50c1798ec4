"""What cannot be right is found, with its row."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.statistics import card, table, table_names, verify
from plustex_analysis.statistics.verification import violations


@pytest.mark.parametrize("name", table_names())
def test_the_shipped_tables_are_clean(name):
    assert verify(name).empty


@pytest.fixture
def rows():
    frame = table("sbs_r_nuts06_r2")
    part = frame[(frame["region"] == "ITI1") & (frame["nace"] == "C13") & (frame["indicator"] == "V16110")]
    return part.astype({"region": "str", "nace": "str", "indicator": "str", "flag": "str"}).reset_index(drop=True)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"value": -5.0}, "a count is negative"),
        ({"flag": "x"}, "unknown flag"),
        ({"flag": "cb"}, "confidential, but there is a figure"),
        ({"region": "ITE1"}, "unknown territory"),
        ({"nace": "C131"}, "unknown activity"),
        ({"indicator": "V00000"}, "unknown indicator"),
        ({"indicator": "V16110.T"}, "unknown indicator"),
        ({"year": 2016}, "a year outside the card"),
    ],
)
def test_each_rule_finds_its_row(rows, change, problem):
    for column, value in change.items():
        rows.loc[2, column] = value
    found = violations(rows, card("sbs_r_nuts06_r2"))
    assert found["problem"].to_list() == [problem]
    assert found.index.to_list() == [2]


def test_a_key_that_comes_twice_is_found_on_both_rows(rows):
    found = violations(pd.concat([rows, rows.iloc[[4]]], ignore_index=True), card("sbs_r_nuts06_r2"))
    assert found.index.to_list() == [4, 8]


def test_a_rate_may_be_negative_and_a_figure_may_be_missing(rows):
    rows.loc[1, ["indicator", "value"]] = ["V91290", -3.9]
    rows.loc[3, "value"] = np.nan
    assert violations(rows, card("sbs_r_nuts06_r2")).empty


def test_the_marker_of_the_card_is_a_known_flag(rows):
    assert "*" in rows["flag"].to_list()
    without = card("sbs_r_nuts06_r2").model_copy(update={"flags": {}})
    assert violations(rows, without)["problem"].to_list() == ["unknown flag"]
