"""Where a number comes from: the cells named are the published ones, and the formula gives the number again."""

import pytest

import plustex_analysis as px
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.workbench.lists import industries, measures, regions


def _published(region, industry, indicator, year):
    return px.series("sbs_r_nuts06_r2", region, nace=industry, indicator=indicator)[year]


@pytest.mark.parametrize(
    "measure", ["persons", "local_units", "wages", "share", "location_quotient", "persons_per_unit", "wages_per_person"]
)
@pytest.mark.parametrize("region", ["ITI1", "FR30", "ES51"])
def test_the_cells_are_the_published_ones(measure, region):
    cells = px.explain(px.figures(region, measure, last_year=2014)["C13_C14", 2013]).cells
    assert len(cells) >= 2
    for row in cells.itertuples():
        assert row.value == _published(row.region, row.industry, row.indicator, row.year)


def test_the_formula_gives_the_number_again():
    number = px.figures("ITI1", "share", last_year=2014)["C13_C14", 2014]
    value = px.explain(number).cells.set_index("industry")["value"]
    assert (value["C13"] + value["C14"]) / value["C"] == pytest.approx(number)


def test_what_is_known_against_a_cell_is_said():
    shown = px.explain(px.figures("FR30", last_year=2014)["C14", 2010])
    assert "do not use 2010 as a base year" in repr(shown)
    assert "do not use 2010 as a base year" in shown._repr_html_()
    assert "Doubtful" not in repr(px.explain(px.figures("FR30", last_year=2014)["C14", 2012]))


def test_the_reference_of_a_quotient_is_named():
    (note,) = px.explain(px.figures("ITI1", "location_quotient", last_year=2014)["C13", 2014]).notes
    assert "26 countries" in note or "countries with figures: AT" in note


def test_a_confidential_cell_says_so():
    rows = px.table("sbs_r_nuts06_r2")
    chosen = rows[
        (rows["nace"] == "C13")
        & (rows["indicator"] == "V16110")
        & (rows["flag"] == "c")
        & (rows["region"].str.len() == 4)
    ]
    row = chosen[chosen["year"].between(2009, 2014)].iloc[0]
    found = px.explain(px.facts.level("persons", str(row.region), "C13", int(row.year)))
    assert "not published" in repr(found)
    assert "c = confidential" in repr(found)


def test_a_calculation_is_told_by_its_parts():
    jobs = px.figures("ITI1", last_year=2014)
    found = px.explain((jobs["C13", 2014] - jobs["C13", 2010]) / jobs["C13", 2010])
    assert found.value == pytest.approx(22617 / 24804 - 1)
    assert [part.value for part in found.parts] == [22617 - 24804, 24804]
    assert "\u2212" in found.title


def test_any_fact_is_told_by_what_it_asks():
    found = px.explain(px.facts.rank("persons", "ITI1", "C13_C14", 2014))
    assert found.formula.startswith("the place of a region among all NUTS 2 regions")
    assert found.tables == ("sbs_r_nuts06_r2",)


def test_a_change_names_both_years():
    assert sorted(set(px.explain(px.facts.change("PT11", "C13", 2010, 2014)).cells["year"])) == [2010, 2014]


def test_figures_as_a_whole():
    jobs = px.figures("ITI1", last_year=2014)
    assert len(px.explain(jobs).cells) == 4 * len(jobs.years)


def test_an_indicator_by_name_or_function():
    by_name = px.explain("location_quotient")
    assert (
        by_name.title
        == px.explain(px.indicators.location_quotient).title
        == "Location quotient (px.indicators.location_quotient)"
    )
    assert "Defined in" in repr(by_name)
    with pytest.raises(UnknownCodeError, match="did you mean 'location_quotient'"):
        px.explain("location_quotent")


def test_every_number_of_a_block_is_told():
    told = px.explain(px.figures("ITI1", last_year=2014).table())
    row = told.set_index("text").loc["22\u00a0617"]
    assert row["origin"] == "facts.level('persons', 'ITI1', 'C13', 2014)"
    assert row["tables"] == "sbs_r_nuts06_r2"
    assert row["value"] == 22617


@pytest.mark.parametrize("value", [3.0, None, 7])
def test_a_plain_number_says_how_to_ask(value):
    with pytest.raises(InputError, match=r"does not remember where it comes from; .*px\.explain\(px\.figures"):
        px.explain(value)


class TestLists:
    def test_all_that_can_be_asked_for_can_be_asked(self):
        for key in measures().index:
            assert px.figures("PT11", key, last_year=2014).unit == measures().at[key, "unit"]
        assert {"C13", "C"} <= set(industries().index)

    def test_regions_are_found_by_parts_of_their_names(self):
        assert "ES51" in regions("catalu").index
        assert list(regions("prato").index) == ["ITI1"]
        assert set(regions("ES5").index) == {"ES51", "ES52", "ES53"}
        assert regions("nowhere at all").empty

    def test_partners_are_marked(self):
        found = regions()
        assert found["partner"].sum() == len(px.territories())
        assert len(found) > 250


class TestFrame:
    def test_a_notebook_with_our_title_is_a_document(self):
        from plustex_analysis.reporting.document import assemble

        shown = [
            block.payload() for block in (px.title("Mine", region="Prato"), px.figures("Prato").table(), px.sources())
        ]
        document = assemble(shown)
        assert document.title["region"] == "ITI1"
        assert document.language == "en-GB"

    def test_sources_name_the_tables_asked_for(self):
        assert any("nama_10r_2gdp" in item.text for item in px.sources("nama_10r_2gdp").items)
