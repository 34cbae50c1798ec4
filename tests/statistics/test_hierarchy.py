"""Parts that add up to the whole, within rounding; and what is missing of the partners."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.statistics import card, table, vintages
from plustex_analysis.statistics.audit import audit
from plustex_analysis.statistics.hierarchy import DIVISIONS, sums, unbalanced
from plustex_analysis.statistics.status import status, wanted

CARD = card("sbs_r_nuts06_r2")


def divisions(each, whole, region="ITI1", indicator="V16110"):
    values = dict.fromkeys(DIVISIONS, each) | {"C": whole}
    rows = [(region, nace, indicator, 2014, value, "") for nace, value in values.items()]
    return pd.DataFrame(rows, columns=["region", "nace", "indicator", "year", "value", "flag"])


@pytest.mark.parametrize(
    ("whole", "wrong"),
    [(2400.0, False), (2412.0, False), (2413.0, True), (2388.0, False), (2380.0, True), (np.nan, False)],
)
def test_divisions_add_up_within_the_rounding_of_each(whole, wrong):
    found = unbalanced(divisions(100.0, whole), CARD)
    assert len(found) == wrong
    if wrong:
        assert found.loc[0, ["sum", "region", "nace", "parts", "complete"]].to_list() == [
            "divisions",
            "ITI1",
            "C",
            2400.0,
            True,
        ]


def test_where_parts_are_missing_they_may_be_less_but_not_more():
    frame = divisions(100.0, 2400.0)
    frame.loc[frame["nace"] == "C13", "value"] = np.nan
    assert unbalanced(frame, CARD).empty
    frame.loc[frame["nace"] == "C14", "value"] = 300.0
    (row,) = unbalanced(frame, CARD).itertuples()
    assert (row.parts, row.complete) == (2500.0, False)


def test_regions_add_up_to_their_country_only_where_all_are_published():
    rows = [("LT01", 60.0), ("LT02", 50.0), ("LT", 100.0)]
    frame = pd.DataFrame([(r, "C13", "V16110", 2014, v, "") for r, v in rows], columns=divisions(1, 1).columns)
    (row,) = unbalanced(frame, CARD).itertuples()
    assert (row.sum, row.region, row.parts, row.whole) == ("regions", "LT", 110.0, 100.0)
    frame.loc[0, "value"] = np.nan
    assert unbalanced(frame, CARD).empty


def test_rates_and_averages_are_not_added():
    assert unbalanced(divisions(100.0, 7.0, indicator="V91290"), CARD).empty
    average = divisions(100.0, 7.0, region="IT", indicator="V92100")
    assert unbalanced(average, card("sbs_na_sca_r2")).empty


def test_the_known_gap_in_greece_is_found():
    found = sums("sbs_r_nuts06_r2")
    greece = found[(found["sum"] == "divisions") & (found["region"] == "EL") & (found["indicator"] == "V16110")]
    assert greece[["year", "parts", "whole"]].to_numpy().tolist() == [[2009, 400937.0, 423544.0]]


def test_the_status_says_what_is_here_and_what_is_missing(root):
    rows = {row.table: row for row in status(folder=root / "data" / "statistics", today=dt.date(2017, 8, 1))}
    assert set(rows) == set(vintages.table_names(root / "data" / "statistics"))
    row = rows["sbs_r_nuts06_r2"]
    assert (row.vintage, row.held, row.age, row.years) == ("shipped", {}, 1, (2008, 2015))
    gap = row.missing[(row.missing["region"] == "FR30") & (row.missing["indicator"] == "V16110")]
    assert {(2008, "C13"), (2009, "C14"), (2015, "C14")} <= set(zip(gap["year"], gap["nace"], strict=True))
    assert (2010, "C14") not in set(zip(gap["year"], gap["nace"], strict=True))
    assert rows["eqi"].age is None


def test_of_a_table_of_countries_the_countries_of_the_partners_are_looked_at():
    cells = wanted(table("sbs_na_sca_r2"), ["ITI1", "PT11"])
    assert set(cells["region"]) == {"IT", "PT"}
    assert set(cells["nace"]) == {"C13", "C14", "C15"}


def test_a_sound_table_is_all_well():
    assert audit("trng_lfse_04").verdict == "all well"
    assert audit("sbs_r_nuts06_r2").verdict == "all well (752 published sums do not add up)"
