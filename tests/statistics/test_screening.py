"""The screen: planted errors are found, ordinary series are left alone, short and small ones are not overrated."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from plustex_analysis.cli import app
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.statistics import anomalies, card, screen, table_names
from plustex_analysis.statistics.cards import Anomaly
from plustex_analysis.statistics.screening import COLUMNS, _known

NAME = "sbs_r_nuts06_r2"


def made_up(regions=60, years=8, seed=1, spread=0.05, size=5000):
    """Figures that drift by some 5 % a year, as a long frame."""
    rng = np.random.default_rng(seed)
    logs = np.log(size) + np.cumsum(rng.normal(0, spread, (regions, years)), axis=1)
    return pd.DataFrame({
        "region": np.repeat([f"XX{number:02d}" for number in range(regions)], years),
        "nace": "C13",
        "indicator": "V16110",
        "year": np.tile(np.arange(2008, 2008 + years), regions),
        "value": np.round(np.exp(logs)).ravel(),
        "flag": "",
    })  # fmt: skip


def cell(frame, region, year, column="value"):
    return frame.index[(frame["region"] == region) & (frame["year"] == year)][0], column


def test_a_planted_spike_and_jump_are_all_that_is_found():
    frame = made_up()
    frame.loc[cell(frame, "XX07", 2011)] *= 2.5
    frame.loc[(frame["region"] == "XX20") & (frame["year"] >= 2013), "value"] *= 3
    found = screen(frame)
    assert found[["region", "year", "kind"]].to_numpy().tolist() == [["XX07", 2011, "spike"], ["XX20", 2013, "jump"]]
    spike = found.iloc[0]
    assert spike["value"] == frame.loc[cell(frame, "XX07", 2011)]
    assert spike["before"] == frame.loc[cell(frame, "XX07", 2010)]
    assert spike["after"] == frame.loc[cell(frame, "XX07", 2012)]


def test_an_error_in_the_last_year_is_a_jump():
    frame = made_up()
    frame.loc[cell(frame, "XX07", 2015)] *= 4
    assert screen(frame)[["region", "year", "kind"]].to_numpy().tolist() == [["XX07", 2015, "jump"]]


def test_a_break_that_the_producer_announces_is_no_jump():
    frame = made_up()
    frame.loc[(frame["region"] == "XX20") & (frame["year"] >= 2013), "value"] *= 3
    frame.loc[cell(frame, "XX20", 2013, "flag")] = "b"
    assert screen(frame).empty


def test_two_years_are_measured_by_their_peers():
    frame = made_up()
    short = (frame["region"] == "XX07") & ~frame["year"].isin([2010, 2011])
    assert screen(frame[~short]).empty
    frame.loc[cell(frame, "XX07", 2011)] *= 5
    found = screen(frame[~short])
    assert found[["region", "year", "kind"]].to_numpy().tolist() == [["XX07", 2011, "jump"]]


def test_a_very_smooth_series_is_not_measured_by_itself():
    frame = made_up()
    smooth = frame["region"] == "XX07"
    frame.loc[smooth, "value"] = [5000.0] * 5 + [5500.0] * 3
    assert screen(frame).empty


def test_small_figures_may_move():
    frame = made_up()
    frame.loc[frame["region"] == "XX07", "value"] = [3.0, 7, 4, 8, 3, 6, 9, 4]
    assert screen(frame).empty


def test_gaps_and_zeros_are_no_outliers():
    frame = made_up()
    frame.loc[cell(frame, "XX07", 2010)] = np.nan
    frame.loc[cell(frame, "XX07", 2011)] *= 10  # nothing to compare it with: no figure before, none after
    frame.loc[cell(frame, "XX07", 2012)] = 0
    assert screen(frame).empty
    assert screen(frame.assign(value=np.nan)).empty
    assert list(screen(frame.assign(value=0.0)).columns) == COLUMNS


@given(factor=st.floats(0.2, 50), seed=st.integers(0, 5))
@settings(max_examples=15, deadline=None)
def test_the_order_of_rows_does_not_matter_and_big_units_neither(factor, seed):
    frame = made_up(regions=40)
    frame["value"] *= 1000  # so large that the last digit is of no account
    frame.loc[cell(frame, "XX07", 2011)] *= 4
    scaled = frame.assign(value=frame["value"] * factor)
    shuffled = screen(scaled.sample(frac=1, random_state=seed))
    pd.testing.assert_frame_equal(
        shuffled[["region", "year", "kind", "known"]], screen(frame)[["region", "year", "kind", "known"]]
    )


def test_the_argument_stays_as_it_was():
    frame = made_up()
    screen(frame)
    pd.testing.assert_frame_equal(frame, made_up())


def test_most_anomalies_that_the_card_lists_are_proposed_too():
    found = screen(NAME, threshold=4)
    listed = {
        (item.region, code, indicator) for item in anomalies(NAME) for code in item.nace for indicator in item.indicator
    }
    seen = set(found.loc[found["known"], ["region", "nace", "indicator"]].itertuples(index=False, name=None))
    assert listed == {tuple(each) for each in seen}


def test_retail_trade_of_italy_in_2010_stands_out_most():
    first = screen(NAME).iloc[0]
    assert first[["region", "nace", "indicator", "year", "kind"]].to_list() == ["IT", "G46", "V16110", 2010, "spike"]
    assert (first["value"], first["before"]) == (21720.0, 1216577.0)


def test_a_jump_from_a_listed_figure_is_known():
    listed = (Anomaly(region="XX07", nace=("C13",), indicator=("V16110",), year=(2010,), why="", what_to_do=""),)
    rows = pd.DataFrame({"region": "XX07", "nace": "C13", "indicator": "V16110", "year": [2010, 2011, 2011, 2012],
                         "kind": ["spike", "jump", "spike", "jump"]})  # fmt: skip
    assert _known(rows, listed) == [True, True, False, False]


@pytest.mark.parametrize("name", table_names())
def test_every_table_can_be_screened_and_rates_are_left_out(name):
    found = screen(name)
    units = {code: card(name).unit(code) for code in found["indicator"].unique()}
    assert not any(unit.startswith("per cent") for unit in units.values())
    assert found["score"].is_monotonic_decreasing


def test_what_cannot_be_screened_is_refused():
    with pytest.raises(InputError, match="threshold=0"):
        screen(made_up(), threshold=0)
    with pytest.raises(InputError, match="a key comes twice"):
        screen(pd.concat([made_up(), made_up()]))
    with pytest.raises(UnknownCodeError, match="unknown table 'sbs'"):
        screen("sbs")


def test_the_command_prints_proposals():
    told = CliRunner().invoke(app, ["data", "screen", NAME, "--nace", "C13", "--region", "HU22"])
    assert told.exit_code == 0
    assert "2012 spike" in told.output
    assert told.output.rstrip().endswith("figures to look at")
    known = CliRunner().invoke(
        app, ["data", "screen", NAME, "--nace", "C13", "--region", "HU22", "--new", "--limit", "1"]
    )
    assert "2012 spike" not in known.output
