"""Schemas derived from cards: each rule finds its rows, all at once, and the library is loaded when it is needed."""

import pickle
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import TableError
from plustex_analysis.statistics import card, table, table_names
from plustex_analysis.statistics.schemas import SchemaError, schema, validate, violations

NAME = "sbs_r_nuts06_r2"


@pytest.fixture(scope="module")
def published(root):
    """The eight years of Toscana's C13 and C14, as published."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUSTEX_WORKSPACE", str(root))
        frame = table(NAME)
    part = frame[(frame["region"] == "ITI1") & frame["nace"].isin(["C13", "C14"]) & (frame["indicator"] == "V16110")]
    return part.astype({"region": "str", "nace": "str", "indicator": "str", "flag": "str"}).reset_index(drop=True)


@pytest.fixture
def rows(published):
    """The same, to be changed."""
    return published.copy()


@pytest.mark.parametrize("name", table_names())
def test_every_shipped_table_fits_its_schema(name):
    frame = table(name)
    assert validate(frame, card(name)) is frame


@pytest.mark.parametrize("name", table_names())
def test_a_schema_has_the_codes_of_its_card(name):
    made = schema(card(name))
    assert list(made.columns) == ["region", "nace", "indicator", "year", "value", "flag"]
    assert made.name == name


def test_all_violations_are_told_at_once_with_their_rows(rows):
    rows.loc[0, "value"] = -1.0
    rows.loc[2, "flag"] = "c"
    rows.loc[3, ["region", "nace"]] = ["XX99", "C999"]
    rows.loc[9, "year"] = 2016
    with pytest.raises(SchemaError) as caught:
        validate(rows, card(NAME))
    found = caught.value.rows
    assert [(index, problem) for index, problem in found["problem"].items()] == [
        (0, "a count is negative"),
        (2, "confidential, but there is a figure"),
        (3, "unknown activity"),
        (3, "unknown territory"),
        (9, "a year outside the card"),
    ]
    lines = str(caught.value).splitlines()
    assert len(lines) == 5
    assert lines[0] == f"{NAME}: row 0: ITI1 C13 V16110 2008 = -1.0: a count is negative"


def test_labels_that_come_twice_do_not_hide_a_row(rows):
    rows.index = pd.Index([7] * len(rows))
    rows.iloc[5, rows.columns.get_loc("value")] = -1.0
    found = violations(rows, card(NAME))
    assert found[["year", "problem"]].to_numpy().tolist() == [[2013, "a count is negative"]]


@pytest.mark.parametrize(("indicator", "value"), [("V94310", 100.1), ("V94310", -0.1), ("V91290", -100.5)])
def test_a_figure_outside_the_range_of_its_indicator_is_found(rows, indicator, value):
    rows = rows.iloc[:3].copy()
    rows["indicator"] = indicator
    rows["value"] = [0.0, value, np.nan]
    found = violations(rows, card(NAME))
    assert found["problem"].to_dict() == {1: "outside the range of its indicator"}


def test_a_range_holds_for_all_codes_of_an_indicator_of_several_parts():
    frame = table("trng_lfse_04").iloc[:2].copy()
    frame["value"] = [99.0, 101.0]
    assert violations(frame, card("trng_lfse_04"))["problem"].to_list() == ["outside the range of its indicator"]


@pytest.mark.parametrize(
    "change",
    [lambda frame: frame.drop(columns="flag"), lambda frame: frame.assign(value="many"), lambda f: f.assign(x=1)],
)
def test_what_is_no_table_is_refused(rows, change):
    with pytest.raises(TableError, match="not a table: columns"):
        violations(change(rows), card(NAME))


def test_a_card_without_a_unit_is_refused():
    original = card(NAME)
    units = {code: unit for code, unit in original.units.items() if code != "V16110"}
    with pytest.raises(TableError, match="no unit for V16110"):
        schema(original.model_copy(update={"units": units}))


@given(
    cells=st.lists(st.tuples(st.integers(0, 15), st.sampled_from(["value", "flag", "region"])), min_size=1, max_size=6)
)
@settings(max_examples=20, deadline=None)
def test_exactly_the_broken_rows_are_found(published, cells):
    rows = published.copy()
    for row, column in cells:
        rows.loc[row, column] = {"value": -1.0, "flag": "?", "region": "XX99"}[column]
    found = violations(rows, card(NAME))
    expected = {"value": "a count is negative", "flag": "unknown flag", "region": "unknown territory"}
    assert set(zip(found.index, found["problem"], strict=True)) >= {(row, expected[column]) for row, column in cells}
    assert set(found.index) == {row for row, _ in cells}


def test_the_error_survives_a_change_of_process(rows):
    rows.loc[0, "value"] = -1.0
    error = SchemaError(NAME, violations(rows, card(NAME)))
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    pd.testing.assert_frame_equal(again.rows, error.rows)


def test_very_many_rows_are_counted(rows):
    many = pd.concat([rows] * 3, ignore_index=True)
    with pytest.raises(SchemaError, match="and 28 rows more"):
        validate(many, card(NAME))


def test_pandera_is_loaded_when_needed_and_starts_no_thread():
    code = (
        "import os, sys, pandas, plustex_analysis.statistics as s\n"
        "assert 'pandera' not in sys.modules\n"
        "before = len(os.listdir('/proc/self/task'))\n"
        "assert s.verify('eqi').empty\n"
        "assert 'pandera' in sys.modules\n"
        "assert len(os.listdir('/proc/self/task')) == before\n"
    )
    if not sys.platform.startswith("linux"):
        pytest.skip("threads are counted through /proc")
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True).stderr == ""
