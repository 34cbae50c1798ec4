"""Regions that are no partner's territory: found by code, honest about what is not known of them."""

import nbformat
import pytest

from plustex_analysis import partnership, profiles, workspace
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.practices import compared_among, matches, strategy_path
from plustex_analysis.practices.needs import needs
from plustex_analysis.profiles.places import Region, place, regions_with_figures, whole_country
from plustex_analysis.profiles.relatives import peers, skills_unknown
from plustex_analysis.reporting.blocks import MIME

YEAR = 2014
#: One region a country; DEB2, FRA5, IE01 and LU00 have confidential or missing figures, EE00 is a whole country.
SAMPLE = ("AT33", "BE25", "DEB2", "EE00", "EL52", "ES51", "FRA5", "IE01", "ITC1", "LU00", "PL22", "RO21")


def test_place_is_the_partner_territory_where_there_is_one():
    assert place("Prato") == partnership.region("ITI1")
    assert place("PT11") == partnership.region("PT11")


def test_place_of_another_region_knows_what_the_classification_says():
    assert place("ES51") == Region("ES51", "Cataluña", "ES")


@pytest.mark.parametrize("code", ["XX99", "ES", "ES511", "", "Cataluña", "FRZZ"])
def test_place_refuses_what_is_no_region_of_the_table(code):
    with pytest.raises(UnknownCodeError, match=r"PT11.*any NUTS 2 code of sbs_r_nuts06_r2"):
        place(code)


def test_every_region_with_figures_is_found_under_its_own_code():
    """A partner's code of another vintage must not swallow a region of this one."""
    codes = regions_with_figures(YEAR)
    assert len(codes) > 250
    assert [place(code).code for code in codes] == list(codes)


def test_regions_with_figures_are_those_with_any_published_figure():
    table = profiles.europe(YEAR).local_units[["C13", "C14"]]
    published = {code for code in table.index[table.notna().any(axis=1)] if len(code) == 4 and not code.endswith("ZZ")}
    assert published <= set(regions_with_figures(YEAR))
    assert not any(code.endswith("ZZ") or code.startswith("EU") for code in regions_with_figures(YEAR))


def test_whole_country_is_a_country_with_one_region():
    assert [code for code in SAMPLE if whole_country(code)] == ["EE00", "LU00"]


def test_peers_of_a_region_of_which_too_little_is_known_are_none():
    assert peers("FRA3", YEAR).nearest.empty
    assert len(peers("ES51", YEAR).nearest) == 6


def test_unknown_skills_are_not_missing_skills():
    assert skills_unknown("DEB2", YEAR)  # both confidential
    assert not skills_unknown("ITI1", YEAR)  # specialised
    assert not skills_unknown("AT13", YEAR)  # known and not specialised


@pytest.mark.parametrize("code", SAMPLE)
def test_needs_matches_and_strategies_answer_for_any_region(code):
    among = compared_among(code, YEAR)
    found = needs(code, YEAR, among=among)
    assert ((found["score"] >= found["lower"]) & (found["score"] <= found["upper"]) | found["score"].isna()).all()
    assert matches(code, YEAR, among=among) is not None
    assert not strategy_path(code).empty


@pytest.mark.parametrize("code", SAMPLE)
def test_every_cell_of_the_region_report_works_for_any_region(code):
    cells = [
        cell
        for cell in nbformat.read(workspace.notebooks() / "region_report.ipynb", 4).cells
        if cell.cell_type == "code"
    ]
    names, blocks = {}, []
    for cell in cells:
        *before, last = cell.source.strip().split("\n")
        exec("\n".join(before), names)
        if "parameters" in cell.metadata.get("tags", ()):
            exec(last, names)
            names["region"] = code
        elif last.startswith("px."):
            blocks.append(eval(last, names)._repr_mimebundle_()[MIME])
        else:
            exec(last, names)
    title = next(block for block in blocks if block["block"] == "title")
    assert title["region"] == code
    assert "fact-partner" not in str(title)
    assert len(title["facts"]) == 2  # no partner is here, so none is named
