"""Regions by industries, series, levels."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import TableError, UnknownCodeError
from plustex_analysis.statistics import flag_series, flags, matrix, nuts_level, series


@pytest.fixture
def frame():
    """Two regions, a country and an aggregate; AA11 has no C14 at all, BB11 a confidential one."""
    rows = [
        ("AA11", "C13", 2010, 1.0, ""),
        ("AA11", "C13", 2011, 2.0, "b"),
        ("BB11", "C13", 2010, 0.0, ""),
        ("BB11", "C14", 2010, np.nan, "c"),
        ("AA", "C13", 2010, 9.0, ""),
        ("EU28", "C13", 2010, 99.0, "e"),
    ]
    return pd.DataFrame(rows, columns=["region", "nace", "year", "value", "flag"]).assign(indicator="V16110")


@pytest.fixture(params=["text", "categories"])
def table(request, frame):
    codes = ["region", "nace", "indicator", "flag"]
    return frame.astype(dict.fromkeys(codes, "category" if request.param == "categories" else "str"))


def test_levels_of_codes():
    codes = ["IT", "CZ", "ITI", "ITI1", "ITI15", "EU28", "EA19", "FRZZ", "CZZZ", "SEZ", "", "ITI150"]
    assert nuts_level(codes).to_list() == [0, 0, 1, 2, 3, -1, -1, -1, -1, -1, -1, -1]
    assert nuts_level(codes).index.to_list() == codes


def test_levels_of_a_series_keep_its_index():
    codes = pd.Series(["IT", "ITI1"], index=[7, 3])
    pd.testing.assert_series_equal(nuts_level(codes), pd.Series([0, 2], index=[7, 3]))


def test_a_cell_is_one_value_and_missing_is_nan(table):
    expected = pd.DataFrame({"C13": [1.0, 0.0], "C14": [np.nan, np.nan]}, index=["AA11", "BB11"])
    pd.testing.assert_frame_equal(matrix(table, "V16110", 2010), expected, check_names=False)


def test_the_shape_is_the_same_in_every_year(table):
    assert matrix(table, "V16110", 2011).shape == matrix(table, "V16110", 2010).shape
    assert matrix(table, "V16110", 2011).loc["BB11"].isna().all()


def test_industries_come_in_the_order_wanted(table):
    assert matrix(table, "V16110", 2010, nace=["C14", "C13"]).columns.to_list() == ["C14", "C13"]


def test_levels_are_chosen(table):
    assert matrix(table, "V16110", 2010, level=0).index.to_list() == ["AA"]
    assert matrix(table, "V16110", 2010, level=-1).loc["EU28", "C13"] == 99
    assert matrix(table, "V16110", 2010, level=None).index.to_list() == ["AA", "AA11", "BB11", "EU28"]


def test_the_order_of_rows_does_not_matter(table):
    shuffled = table.sample(frac=1, random_state=5)
    pd.testing.assert_frame_equal(matrix(shuffled, "V16110", 2010), matrix(table, "V16110", 2010))


def test_flags_have_the_shape_of_the_figures(table):
    mine = flags(table, "V16110", 2010)
    assert mine.shape == matrix(table, "V16110", 2010).shape
    assert mine.to_numpy().tolist() == [["", ""], ["", "c"]]


def test_series_hold_every_year_of_the_table(table):
    mine = series(table, "BB11", nace="C13", indicator="V16110")
    assert mine.index.to_list() == [2010, 2011]
    assert mine.name == "BB11"
    np.testing.assert_array_equal(mine, [0, np.nan])
    assert flag_series(table, "AA11", nace="C13", indicator="V16110").to_list() == ["", "b"]
    assert flag_series(table, "BB11", nace="C13", indicator="V16110").to_list() == ["", ""]


def test_figures_go_in_and_come_out():
    """A known rectangle, made long, comes back as it was."""
    rng = np.random.default_rng(3)
    square = pd.DataFrame(rng.random((6, 4)), index=[f"AA1{n}" for n in range(6)], columns=list("CDEF"))
    square.iloc[2, 1] = np.nan
    long = square.rename_axis("region").reset_index().melt("region", var_name="nace")
    long = long.assign(indicator="V", year=2014, flag="")
    pd.testing.assert_frame_equal(matrix(long, "V", 2014), square, check_names=False)


@pytest.mark.parametrize(
    ("arguments", "options", "words"),
    [
        (("V11210", 2010), {}, "unknown indicator 'V11210'; known: V16110"),
        (("V16110", 2009), {}, "unknown year 2009; known: 2010, 2011"),
        (("V16110", 2010), {"nace": ["C13", "C99"]}, "unknown nace 'C99'; known: C13, C14"),
        (("V16110", 2010), {"level": 3}, "unknown NUTS level 3; known: -1, 0, 2"),
    ],
)
def test_unknown_codes_are_named(table, arguments, options, words):
    with pytest.raises(UnknownCodeError, match=words):
        matrix(table, *arguments, **options)


def test_unknown_codes_of_a_series_are_named(table):
    with pytest.raises(UnknownCodeError, match="unknown region 'XX99'"):
        series(table, "XX99", nace="C13", indicator="V16110")


def test_two_values_for_a_cell_are_refused(frame):
    twice = pd.concat([frame, frame.iloc[[0]]])
    with pytest.raises(TableError, match="more than one value for AA11/C13"):
        matrix(twice, "V16110", 2010)
    with pytest.raises(TableError, match="AA11 C13 V16110: more than one value for 2010"):
        series(twice, "AA11", nace="C13", indicator="V16110")


def test_whole_numbers_rows_without_a_code_and_an_industry_asked_for_twice():
    frame = pd.DataFrame(
        {
            "region": ["ITI1", "ITI1", "PT11", None],
            "nace": ["C13", "C14", "C13", "C13"],
            "indicator": "V",
            "year": 2014,
            "value": [1, 2, 3, 4],
            "flag": ["", "b", "", ""],
        }
    )
    found = matrix(frame, "V", 2014, nace=["C14", "C13"], level=None)
    np.testing.assert_array_equal(found.loc[["ITI1", "PT11"]], [[2, 1], [np.nan, 3]])
    assert np.nansum(found.to_numpy()) == 6, "the figure of no region is nowhere"
    assert matrix(frame, "V", 2014, nace=["C13", "C13"]).loc["PT11"].to_list() == [3, 3]
