"""Regions side by side: the same figures as each region's own, whatever the order."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

import plustex_analysis as px
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.reporting import recorder


@pytest.fixture(scope="module")
def pair():
    return px.compare("ITI1", "PT11", last_year=2014)


def test_each_column_is_the_regions_own(pair):
    for code, name in pair.names.items():
        for known in pair.measures:
            own = px.figures(code, known.key, last_year=2014)["C13_C14", 2014]
            assert pair.frame.at[known.label(pair.say), name] == own or np.isnan(own)
            assert pair[known.key, name] == own or np.isnan(own)


def test_known_figures(pair):
    assert pair.frame.loc["Persons employed"].tolist() == [52569.0, 108591.0]
    assert pair.frame.loc["Change since 2010"].round(3).tolist() == [-0.01, -0.047]
    assert pair.units["Wages per person (EUR)"] == "EUR a year"


def test_order_is_that_asked_for_and_changes_no_figure(pair):
    other = px.compare("Norte", "Prato", last_year=2014)
    assert list(other.names) == ["PT11", "ITI1"]
    pd.testing.assert_frame_equal(other.frame[pair.frame.columns], pair.frame)


def test_a_region_named_twice_stands_once():
    assert list(px.compare("Prato", "ITI1", "Norte").names) == ["ITI1", "PT11"]


def test_over_the_years(pair):
    frame = pair.over_years("location_quotient")
    assert frame.loc[2014].round(2).tolist() == [3.49, 5.92]
    assert frame.attrs["unit"] == "ratio; 1 = as in Europe"


def test_a_number_remembers_its_question(pair):
    assert pair["change", "PT11"].origin.payload()["op"] == "change"
    assert px.explain(pair["share", "ITI1"]).cells["industry"].tolist() == ["C13", "C14", "C"]


def test_it_shows_signs_units_and_source():
    shown = px.compare("FR30", "PT11", last_year=2014)
    for text in (shown._repr_html_(), repr(shown)):
        assert "Nord-Pas-de-Calais (FR30)" in text
        assert "b = break in time series" in text
        assert "Eurostat, dataset sbs_r_nuts06_r2" in text


class TestDrawn:
    def test_up_to_four_regions_are_lines_on_axes_of_ones_own(self, pair):
        axes = Figure().add_subplot()
        pair.plot("persons", ax=axes)
        np.testing.assert_array_equal(axes.lines[0].get_ydata(), pair.over_years()["Toscana"].to_numpy())

    def test_indexed_lines_begin_at_100(self, pair):
        axes = Figure().add_subplot()
        pair.plot("persons", indexed=True, ax=axes)
        assert axes.lines[0].get_ydata()[0] == pytest.approx(100)

    def test_more_than_four_are_dots(self):
        many = px.compare("ITI1", "PT11", "ES51", "PL11", "LT00", last_year=2014)
        labels = [label.get_text() for label in many.plot("share").axes[0].get_yticklabels()]
        assert len(labels) == 5


@pytest.mark.parametrize("language", ["bg", "en", "fr", "hu", "it", "lt", "pl", "pt"])
def test_it_becomes_a_table_of_a_document_in_every_language(language):
    recorder.begin()  # or a figure of another test that reads alike would be taken for one of the table's
    table = px.compare("ITI1", "ES51", last_year=2014, language=language).table()
    assert len(table.rows) == 2
    assert [entry for entry in table.payload()["ledger"] if entry["kind"] == "figure" and "origin" not in entry] == []


def test_a_table_shows_the_measures_that_are_asked_for(pair):
    heads = [column.label for column in pair.table("Wages", "wages", "wages_per_person").columns]
    assert heads == ["Territory", "Wages and salaries (million EUR)", "Wages per person (EUR)", "Change since 2010"]


@pytest.mark.parametrize("industry", ["C13", "C14", "C15", "C13_C14", "C13-C15", "C"])
def test_every_industry_can_be_compared(industry):
    found = px.compare("ITI1", "PT11", industry=industry, last_year=2014)
    assert found.frame.notna().any(axis=None)


class TestRefused:
    def test_one_region_is_not_a_comparison(self):
        with pytest.raises(InputError, match="name two regions or more"):
            px.compare("ITI1")

    def test_what_is_unknown(self, pair):
        with pytest.raises(InputError, match=r"did you mean .*PT11"):
            px.compare("ITI1", "Nort")
        with pytest.raises(UnknownCodeError, match="unknown industry 'C99'"):
            px.compare("ITI1", "PT11", industry="C99")
        with pytest.raises(UnknownCodeError, match="unknown region of this comparison 'ES51'; known: ITI1 Toscana"):
            pair["share", "ES51"]
        with pytest.raises(UnknownCodeError, match="unknown measure"):
            pair["shar", "ITI1"]
