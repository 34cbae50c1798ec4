"""Looking into any table: the cells as they are on file, under names, with what their flags mean."""

import pytest

import plustex_analysis as px
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.statistics import table_names


@pytest.mark.parametrize("name", table_names())
def test_every_table_shows_itself_with_units_and_source(name):
    found = px.browse(name)
    assert len(found.cells) == len(px.table(name))
    shown = repr(found)
    assert px.card(name).citation in shown
    assert "more cells" in shown
    assert found.cells.empty or px.browse(name, year=int(found.cells["year"].max())).frame["unit"].str.len().gt(0).all()


def test_the_cells_are_those_asked_for():
    rows = px.table("sbs_r_nuts06_r2")
    chosen = (rows["region"] == "FR30") & (rows["nace"] == "C14") & (rows["indicator"] == "V16110")
    found = px.browse("sbs_r_nuts06_r2", region="Nord-Pas-de-Calais", industry="C14", indicator="V16110")
    assert found.frame["value"].dropna().tolist() == rows.loc[chosen, "value"].dropna().tolist()
    assert found.frame["industry"].unique().tolist() == ["Manufacture of wearing apparel"]
    assert found.frame.set_index("year").at[2014, "meaning"] == "break in time series"
    assert found.frame.set_index("year").at[2008, "meaning"] == "low reliability"


def test_a_country_is_a_region_of_the_tables_that_have_countries():
    assert set(px.browse("nama_10r_2gdp", region="IT", year=2014).cells["region"]) == {"IT"}


def test_html_shows_the_sign_and_says_what_it_means():
    html = px.browse("sbs_r_nuts06_r2", region="FR30", industry="C14", indicator="V16110")._repr_html_()
    assert '<sup title="b: break in time series">b</sup>' in html


def test_what_is_unknown_is_refused():
    with pytest.raises(UnknownCodeError, match="unknown year of eqi 1900; known: 2010"):
        px.browse("eqi", year=1900)
    with pytest.raises(UnknownCodeError, match=r"unknown table 'nama'; known"):
        px.browse("nama")
    with pytest.raises(InputError, match="did you mean"):
        px.browse("nama_10r_2gdp", region="Toscna")
    with pytest.raises(UnknownCodeError, match="unknown indicator of nama_10r_2gdp 'EUR'"):
        px.browse("nama_10r_2gdp", indicator="EUR")
