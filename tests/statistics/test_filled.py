"""Gaps: recovered or bounded beside what is published, as far as the sums of a country are to be believed."""

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from plustex_analysis.cli import app
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.statistics import filled, table
from plustex_analysis.statistics.filling import COLUMNS, write_filled
from plustex_analysis.statistics.gaps import recover_from_margins, suppression_bounds

SUMS = {"C": ["C13", "C14", "C15"]}
HUNGARY = ["HU10", "HU21", "HU22", "HU23", "HU31", "HU32", "HU33"]
OPTIONS = {"country": "HU", "nace": ["C", "C13", "C14", "C15"], "sums": SUMS}


def made_up(seed=0, years=(2011, 2012)):
    """Persons employed made up for Hungary, with exact sums over industries and regions, as a long frame."""
    rng = np.random.default_rng(seed)
    rows = []
    for year in years:
        cells = pd.DataFrame(rng.integers(5, 400, (7, 3)) * 1.0, index=HUNGARY, columns=SUMS["C"])
        cells["C"] = cells.sum(axis=1)
        cells.loc["HU"] = cells.sum()
        rows.append(cells.rename_axis("region").reset_index().melt("region", var_name="nace").assign(year=year))
    return pd.concat(rows, ignore_index=True).assign(indicator="V16110", flag="")


def hide(frame, *cells, flag="c"):
    """Suppress the cells named."""
    frame = frame.copy()
    for region, nace, year in cells:
        here = (frame["region"] == region) & (frame["nace"] == nace) & (frame["year"] == year)
        frame.loc[here, "value"] = np.nan
        frame.loc[here, "flag"] = flag
    return frame


def cell(found, region, nace, year):
    """One row of the result."""
    return found[(found["region"] == region) & (found["nace"] == nace) & (found["year"] == year)].iloc[0]


def test_a_gap_that_one_sum_settles_is_recovered_beside_the_published_figure():
    frame = made_up()
    truth = cell(frame, "HU22", "C14", 2012)["value"]
    found = filled(hide(frame, ("HU22", "C14", 2012)), "V16110", **OPTIONS)
    assert list(found.columns) == COLUMNS
    mine = cell(found, "HU22", "C14", 2012)
    assert np.isnan(mine["value"])
    assert (mine["flag"], mine["how"]) == ("c", "recovered")
    assert (mine["recovered"], mine["lower"], mine["upper"]) == pytest.approx((truth,) * 3)
    others = found[found["how"] != "recovered"]
    assert len(others) == len(found) - 1
    assert (others["how"] == "published").all()
    assert others["recovered"].isna().all()
    assert (others["lower"] == others["value"]).all()
    assert (others["upper"] == others["value"]).all()


def test_a_rectangle_of_gaps_is_bounded_as_the_oracle_says(shared):
    cases = json.loads((shared / "oracles" / "J_data_gaps.json").read_text(encoding="utf-8"))
    (case,) = [each for each in cases if each["id"] == "J02_suppression_bounds"]
    whole = pd.DataFrame(case["inputs"]["table_with_margins"], ["XX1", "XX2", "XX3", "XX"], ["C13", "C14", "C15", "C"])
    hidden = whole.copy()
    for row, column in case["inputs"]["suppressed"]:
        hidden.iloc[row, column] = np.nan
    ranges = suppression_bounds(hidden, groups={"C": ["C13", "C14", "C15"], "XX": ["XX1", "XX2", "XX3"]})
    for place, ends in case["expected"]["bounds"].items():
        row, column = map(int, place.split(","))
        found = (ranges.lower.iloc[row, column], ranges.upper.iloc[row, column])
        assert found == pytest.approx(tuple(ends), abs=case["tolerance"])


def test_recovery_as_the_oracle_says(shared):
    cases = json.loads((shared / "oracles" / "J_data_gaps.json").read_text(encoding="utf-8"))
    (case,) = [each for each in cases if each["id"] == "J05_lq_with_suppressed_cells"]
    given_ = case["inputs"]
    frame = pd.DataFrame(given_["matrix"], given_["regions"], given_["industries"], dtype=float)
    found = recover_from_margins(
        frame,
        row_totals=pd.Series(given_["row_totals"], frame.index),
        column_totals=pd.Series(given_["col_totals"], frame.columns),
    )
    for place, value in case["expected"]["recovered"].items():
        region, industry = place.split(",")
        assert found.loc[region, industry] == value


def test_gaps_that_hide_each_other_are_bounded_and_the_truth_is_inside():
    frame = made_up()
    square = [("HU22", "C14", 2012), ("HU22", "C15", 2012), ("HU10", "C14", 2012), ("HU10", "C15", 2012)]
    found = filled(hide(frame, *square), "V16110", **OPTIONS)
    for place in square:
        mine, truth = cell(found, *place), cell(frame, *place)["value"]
        assert mine["how"] == "bounds"
        assert mine["lower"] - 1e-6 <= truth <= mine["upper"] + 1e-6
        assert np.isnan(mine["recovered"])
    assert (found["how"] == "bounds").sum() == 4


@given(data=st.data(), seed=st.integers(0, 3))
@settings(max_examples=25, deadline=None)
def test_whatever_is_hidden_the_truth_is_recovered_or_inside_the_bounds(data, seed):
    frame = made_up(seed, years=(2012,))
    places = st.tuples(st.sampled_from(["HU", *HUNGARY]), st.sampled_from(["C", *SUMS["C"]]), st.just(2012))
    hidden = data.draw(st.lists(places, min_size=1, max_size=10, unique=True))
    found = filled(hide(frame, *hidden), "V16110", **OPTIONS)
    both = found.merge(
        frame[["region", "nace", "year", "value"]], on=["region", "nace", "year"], suffixes=("", "_true")
    )
    assert (both["how"] != "contradiction").all()
    assert (both["lower"] <= both["value_true"] + 1e-6).all()
    assert (both["upper"] >= both["value_true"] - 1e-6).all()
    settled = both[both["how"] == "recovered"]
    np.testing.assert_allclose(settled["recovered"], settled["value_true"], atol=1e-6)


def test_sums_that_come_out_up_to_rounding_recover_nothing_but_bound_tightly():
    frame = made_up()
    nation = frame["region"] == "HU"
    frame.loc[nation & (frame["nace"] != "C13"), "value"] += 1  # the sums of regions miss by one
    frame.loc[nation & (frame["nace"] == "C"), "value"] += 1
    truth = cell(frame, "HU22", "C14", 2012)["value"]
    hidden = hide(frame, ("HU22", "C14", 2012), ("HU22", "C13", 2012), ("HU22", "C15", 2012), ("HU22", "C", 2012))
    mine = cell(filled(hidden, "V16110", **OPTIONS), "HU22", "C14", 2012)
    assert mine["how"] == "bounds"
    assert mine["lower"] <= truth <= mine["upper"]
    assert mine["upper"] - mine["lower"] <= 9


def test_a_country_with_persons_outside_its_regions_gives_upper_bounds_only():
    frame = made_up()
    frame.loc[frame["region"] == "HU", "value"] += 300  # in no region
    frame.loc[(frame["region"] == "HU") & (frame["nace"] == "C"), "value"] += 600
    truth = cell(frame, "HU22", "C14", 2012)["value"]
    hidden = hide(frame, *[("HU22", code, 2012) for code in ("C", "C13", "C14", "C15")])
    mine = cell(filled(hidden, "V16110", **OPTIONS), "HU22", "C14", 2012)
    assert (mine["how"], mine["lower"]) == ("bounds", 0)
    assert mine["upper"] == pytest.approx(truth + 300 + 4, abs=1e-6)


def test_sums_whose_parts_exceed_their_total_are_not_used():
    frame = made_up()
    frame.loc[frame["region"] == "HU", "value"] /= 2
    hidden = hide(frame, *[("HU22", code, 2012) for code in ("C", "C13", "C14", "C15")])
    found = filled(hidden, "V16110", **OPTIONS)
    assert set(found.loc[(found["region"] == "HU22") & (found["year"] == 2012), "how"]) == {"unbounded"}


def test_figures_that_contradict_their_sums_get_no_bounds():
    frame = made_up()
    frame.loc[(frame["region"] == "HU10") & (frame["nace"] == "C13") & (frame["year"] == 2012), "value"] += 5000
    hidden = hide(frame, ("HU22", "C13", 2012), ("HU10", "C", 2012))
    mine = cell(filled(hidden, "V16110", **OPTIONS), "HU22", "C13", 2012)
    assert mine["how"] == "contradiction"
    assert np.isnan(mine["lower"])
    assert np.isnan(mine["recovered"])


def test_a_published_figure_of_a_real_region_is_found_again_and_the_table_stays_as_it_was():
    frame = table("sbs_r_nuts06_r2")
    frame = frame[(frame["indicator"] == "V16110") & frame["region"].isin(["HU", *HUNGARY])]
    frame = frame.astype({"region": "str", "nace": "str", "indicator": "str", "flag": "str"})
    before = frame.copy()
    found = filled(hide(frame, ("HU22", "C13", 2014)), "V16110", country="HU", years=[2014])
    assert len(found) == 8 * 3
    mine = cell(found, "HU22", "C13", 2014)
    assert mine["how"] in {"recovered", "bounds"}
    assert mine["lower"] - 1e-6 <= 1776 <= mine["upper"] + 1e-6
    assert mine["upper"] - mine["lower"] < 30
    pd.testing.assert_frame_equal(frame, before)


def test_what_cannot_be_filled_is_refused():
    frame = made_up()
    with pytest.raises(InputError, match="no sum holds G; the sums are of C, C13, C14, C15"):
        filled(frame, "V16110", **{**OPTIONS, "nace": ["G"]})
    with pytest.raises(UnknownCodeError, match="unknown country 'XX'"):
        filled(frame, "V16110", **{**OPTIONS, "country": "XX"})
    with pytest.raises(UnknownCodeError, match="unknown year 2020"):
        filled(frame, "V16110", **OPTIONS, years=[2020])
    with pytest.raises(InputError, match="negative"):
        filled(frame.assign(value=-1.0), "V16110", **OPTIONS)


def test_what_is_stored_is_the_same_each_time_and_keeps_the_columns_apart(tmp_path):
    found = filled(hide(made_up(), ("HU22", "C14", 2012)), "V16110", **OPTIONS)
    for name in ("gaps.csv.gz", "gaps.csv"):
        write_filled(found, tmp_path / name)
        first = (tmp_path / name).read_bytes()
        write_filled(found, tmp_path / name)
        assert (tmp_path / name).read_bytes() == first
    back = pd.read_csv(tmp_path / "gaps.csv.gz", keep_default_na=False, na_values={"value": [""], "recovered": [""]})
    pd.testing.assert_frame_equal(back, found, check_dtype=False)
    with pytest.raises(InputError, match="filled\\(\\) returns"):
        write_filled(found.drop(columns="how"), tmp_path / "other.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gaps.csv", "gaps.csv.gz"]


def test_the_command_writes_a_file_of_its_own(tmp_path):
    out = tmp_path / "gaps.csv"
    told = CliRunner().invoke(
        app, ["data", "fill", "sbs_r_nuts06_r2", "V16110", "--country", "PL", "--country", "LT", "--output", str(out)]
    )
    assert told.exit_code == 0, told.output
    assert "448 published, 8 bounds" in told.output
    assert set(pd.read_csv(out)["how"]) == {"published", "bounds"}
