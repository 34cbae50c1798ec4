"""The partnership at one glance: the same needs, cases and records as asked one by one."""

import pandas as pd
import pytest

from plustex_analysis import partnership
from plustex_analysis.practices.all_matches import all_matches
from plustex_analysis.practices.choice import cases_in
from plustex_analysis.practices.glance import Overview, Record, overview
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.needs import needs
from plustex_analysis.practices.spans import Factor

CODES = [one.code for one in partnership.territories()]
THEMES = [one.id for one in partnership.themes()]
SOUND = Factor(0.7, 0.6, 0.8, "quality", "documentary")


@pytest.fixture(scope="module")
def found():
    return overview(2014)


def _small():
    """Three practices in two territories, as one can count them by hand."""
    records = {
        "one": Record(SOUND, ("clusters",), ("AA", "XX")),
        "two": Record(SOUND, ("clusters", "creativity"), ()),
        "three": Record(SOUND, ("creativity",), ("AA",)),
    }
    cases = pd.DataFrame({"AA": ["own", "firm", "own"], "BB": ["firm", "firm", "open"]}, index=list(records))
    index = pd.MultiIndex.from_product([["clusters", "creativity"], ["AA", "BB"]])
    ends = {"score": [0.7, 0.6, 0.2, 0.9], "lower": [0.6, 0.4, 0.1, 0.8], "upper": [0.8, 0.7, 0.3, 1.0]}
    return Overview(2014, pd.DataFrame(ends, index), cases, records)


def test_needs_are_those_of_each_territory_theme_by_theme(found):
    assert list(found.needs.index.unique(level=0)) == THEMES
    for code in CODES:
        there = found.needs.xs(code, level="territory")
        pd.testing.assert_frame_equal(there.loc[THEMES], needs(code, 2014).loc[THEMES], check_names=False)


def test_cases_are_those_of_each_territory(found):
    assert list(found.cases.columns) == CODES
    for code in CODES:
        cases = cases_in(all_matches(2014)[code], needs(code, 2014))
        assert found.cases[code].to_dict() == dict(pd.Series(cases))


def test_records_are_those_of_every_practice(found):
    assert set(found.records) == {one.id for one in practices()}
    for one in practices():
        assert found.records[one.id].donors == donor_regions(one)
    match = all_matches(2014)["ITI1"].matches[0]
    assert found.records[match.practice] == Record(
        match.factor("quality"), match.themes, found.records[match.practice].donors
    )


def test_a_year_without_a_comparison_is_told_as_the_last_one_with():
    assert overview(2015).year == overview(2014).year == 2014


def test_who_is_pressed_served_and_sure_by_hand():
    small = _small()
    assert small.pressing("clusters") == ("AA",)
    assert small.pressing("creativity") == ("BB",)
    assert small.of_theme("clusters") == ("one", "two")
    assert small.of_theme("creativity") == ("two", "three")
    assert [small.firm(name) for name in small.records] == [("BB",), ("AA", "BB"), ()]


def test_links_lead_from_every_donor_to_every_firm_receiver():
    rows = {(row.donor, row.receiver): row.practices for row in _small().links().itertuples()}
    assert rows == {("", "AA"): ("two",), ("", "BB"): ("two",), ("AA", "BB"): ("one",), ("XX", "BB"): ("one",)}
    rows = {(row.donor, row.receiver): row.practices for row in _small().links("creativity").itertuples()}
    assert rows == {("", "AA"): ("two",), ("", "BB"): ("two",)}
