"""What changed is found cell by cell; what looks like a mistake is told from what happens every year."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership, statistics
from plustex_analysis.statistics.update.comparison import compare
from plustex_analysis.statistics.update.suspicion import suspicions

PARTNERS = [place.code for place in partnership.territories()]


def frame(cells):
    """Make a long frame from ``{(region, year): (value, flag)}``."""
    rows = [(region, "C13", "V16110", year, value, flag) for (region, year), (value, flag) in cells.items()]
    return pd.DataFrame(rows, columns=["region", "nace", "indicator", "year", "value", "flag"])


def test_every_kind_of_change_is_found_once():
    nan = np.nan
    before = frame({
        ("AT", 2014): (1.0, ""), ("AT", 2015): (2.0, ""), ("BE", 2014): (3.0, ""), ("BE", 2015): (nan, "c"),
        ("CZ", 2014): (5.0, ""), ("CZ", 2015): (6.0, "p"), ("DE", 2014): (nan, ""),
    })  # fmt: skip
    after = frame({
        ("AT", 2014): (1.0, ""), ("AT", 2015): (2.5, ""), ("BE", 2014): (nan, "C"), ("BE", 2015): (4.0, ""),
        ("CZ", 2014): (5.0, ""), ("CZ", 2015): (6.0, ""), ("DE", 2014): (nan, ""), ("AT", 2016): (9.0, ""),
    })  # fmt: skip
    change = compare(before, after)
    found = {(cell.kind, cell.region, cell.year): (cell.before, cell.after) for cell in change.cells.itertuples()}
    assert set(found) == {
        ("revised", "AT", 2015),
        ("lost", "BE", 2014),
        ("new", "BE", 2015),
        ("flag", "CZ", 2015),
        ("new year", "AT", 2016),
    }
    assert found["revised", "AT", 2015] == (2.0, 2.5)
    assert (change.years, change.gone) == ((2016,), ())
    counts = change.counts("region")
    assert counts.loc["AT"].to_dict() == {"revised": 1, "new year": 1, "new": 0, "lost": 0, "flag": 0}


def test_flags_that_were_only_renamed_in_2025_are_no_change():
    pairs = [("c", "C"), ("s", "i"), ("z", "m"), ("bp", "pb"), ("*", ""), ("cd", "dC")]
    before = frame({(f"A{n}", 2014): (1.0, old) for n, (old, _) in enumerate(pairs)})
    after = frame({(f"A{n}", 2014): (1.0, new) for n, (_, new) in enumerate(pairs)})
    assert compare(before, after).cells.empty
    assert compare(before, after.assign(flag="u")).cells["kind"].to_list() == ["flag"] * len(pairs)


def test_a_table_does_not_differ_from_itself():
    table = statistics.table("trng_lfse_04")
    change = compare(table, table)
    assert change.cells.empty
    assert list(suspicions(table, table, change, PARTNERS)) == []


def test_comparing_backwards_swaps_what_is_new_and_what_is_lost():
    table = statistics.table("trng_lfse_04")
    earlier = table[table["year"] < 2014]
    there, back = compare(earlier, table), compare(table, earlier)
    assert there.years == back.gone == (2014, 2015)
    assert (there.cells["kind"] == "new year").sum() == (back.cells["kind"] == "lost").sum() > 0


@pytest.mark.parametrize("name", ["sbs_r_nuts06_r2", "nama_10r_2gdp", "lfst_r_lfe2en2", "trng_lfse_04"])
@pytest.mark.parametrize("year", [2012, 2013, 2014])
def test_no_year_that_eurostat_published_would_have_been_held_back(name, year):
    table = statistics.table(name)
    before, after = table[table["year"] < year], table[table["year"] <= year]
    assert list(suspicions(before, after, compare(before, after), PARTNERS)) == []


def _spoilt(spoil):
    table = statistics.table("sbs_r_nuts06_r2")
    table = table[table["year"] <= 2014].reset_index(drop=True)
    after = table.copy()
    spoil(after)
    before = table[table["year"] < 2014]
    return list(suspicions(before, after, compare(before, after), PARTNERS))


def _wrong_unit(after):
    after.loc[(after["year"] == 2014) & (after["indicator"] == "V13320"), "value"] *= 1000


def _shuffled(after):
    rows = after["year"] == 2014
    after.loc[rows, "value"] = after.loc[rows, "value"].sample(frac=1, random_state=1).to_numpy()


def _one_cell(after):
    rows = (after["region"] == "ITI1") & (after["nace"] == "C13") & (after["indicator"] == "V16110")
    after.loc[rows & (after["year"] == 2014), "value"] *= 1000


def _doubled(after):
    after.loc[(after["year"] < 2014) & (after["indicator"] == "V16110"), "value"] *= 2.5


def _region_gone(after):
    after.loc[after["region"] == "PT11", "value"] = np.nan


SPOILT = {
    _wrong_unit: "2014: 33.1% of the series jump, in earlier years at most",
    _shuffled: "% of the series jump, in earlier years at most",
    _one_cell: "2014: a partner's figure changes more than tenfold: ITI1 C13 V16110",
    _doubled: "figures are revised by more than a factor of 2",
    _region_gone: "PT11 has no figures of V16110 any more",
}


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_a_mistake_is_suspicious(spoil):
    assert any(SPOILT[spoil] in reason for reason in _spoilt(spoil)), _spoilt(spoil)


def test_short_series_do_not_disturb():
    rows = {(f"A{n}", year): (100.0 + n + year % 3, "") for n in range(40) for year in (2013, 2014)}
    before = frame(rows)
    after = frame(rows | {(f"A{n}", 2015): (101.0 + n, "") for n in range(40)})
    assert list(suspicions(before, after, compare(before, after), PARTNERS)) == []
