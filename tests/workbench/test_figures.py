"""Figures of a region: the published cells under readable names, with flags, units and origin, and how they show themselves."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

import plustex_analysis as px
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.reporting.origin import Traced
from plustex_analysis.workbench.measures import MEASURES

YEARS = range(2008, 2015)


@pytest.fixture(scope="module")
def jobs():
    return px.figures("Prato", last_year=2014)


def test_the_frame_is_the_published_table_under_readable_names(jobs):
    rows = px.table("sbs_r_nuts06_r2")
    own = rows[(rows["region"] == "ITI1") & (rows["indicator"] == "V16110") & rows["year"].isin(YEARS)]
    for code, name in {"C13": "Textiles (C13)", "C": "All manufacturing (C)"}.items():
        published = own[own["nace"] == code].set_index("year")["value"]
        assert jobs.frame[name].to_dict() == published.to_dict()


def test_a_sum_is_that_of_its_parts(jobs):
    parts = jobs.frame["Textiles (C13)"] + jobs.frame["Clothing (C14)"]
    pd.testing.assert_series_equal(jobs.frame["Textiles and clothing"], parts, check_names=False)


def test_codes_and_names_lead_to_the_same_series(jobs):
    pd.testing.assert_series_equal(jobs["C13"], jobs["Textiles (C13)"])
    pd.testing.assert_series_equal(jobs["C13"], jobs["textiles (c13)"])
    assert jobs["C13"].index.name == "year"


def test_one_number_remembers_its_question(jobs):
    number = jobs["C13_C14", 2014]
    assert isinstance(number, Traced)
    assert number == 52569.0
    assert number.origin.payload() == {
        "op": "level",
        "measure": "persons",
        "region": "ITI1",
        "nace": "C13_C14",
        "year": 2014,
    }


@pytest.mark.parametrize("measure", [known.key for known in MEASURES])
def test_every_measure_has_the_shape_of_its_flags(measure):
    found = px.figures("FR30", measure, last_year=2014)
    assert found.flags.shape == found.frame.shape
    assert list(found.frame.index) == list(YEARS)
    assert found.unit
    assert found.frame.notna().any(axis=None)


def test_measures_are_made_of_one_another():
    jobs, units, share = (px.figures("PT11", key, last_year=2014).frame for key in ("persons", "local_units", "share"))
    size = px.figures("PT11", "persons_per_unit", last_year=2014).frame
    textile = "Textiles (C13)"
    np.testing.assert_allclose(size[textile], jobs[textile] / units[textile])
    np.testing.assert_allclose(share[textile], jobs[textile] / jobs["All manufacturing (C)"])


def test_a_doubtful_figure_and_a_break_carry_their_signs():
    flags = px.figures("FR30", last_year=2014).flags
    assert "\u2020" in flags.loc[2010, "Clothing (C14)"]
    assert "b" in flags.loc[2014, "Textiles (C13)"]


def test_a_missing_figure_is_nan_and_shown_as_missing():
    found = px.figures("ITI1", "wages", last_year=2015)
    assert found.frame.loc[2015].isna().all()
    assert "\u2013" in found.view.rows[-1][1][0].text
    assert found.measure.text(found.say.numbers, float("nan")) == "\u2013"


def test_names_follow_the_language():
    assert "Tessile (C13)" in px.figures("Prato", language="it").frame.columns


class TestShown:
    def test_unit_flags_and_source_are_visible(self):
        shown = px.figures("FR30", last_year=2014)
        for text in (shown._repr_html_(), repr(shown)):
            assert "unit: persons" in text
            assert "b = break in time series" in text
            assert "Eurostat, dataset sbs_r_nuts06_r2 (extracted 2017-07-31)" in text
            assert "Nord-Pas-de-Calais (FR30)" in text

    def test_a_table_has_headers_for_rows_and_columns(self, jobs):
        html = jobs._repr_html_()
        assert html.count('scope="row"') == len(jobs.years)
        assert html.count('scope="col"') == len(jobs.codes)

    def test_what_data_say_is_never_markup(self, jobs):
        from plustex_analysis.workbench.view import Cell, View

        html = View("<b>", "", ["<i>"], [("<u>", [Cell("<s>", "b")])], ["<q>"], []).html()
        assert not any(tag in html for tag in ("<b>", "<i>", "<u>", "<s>", "<q>"))

    def test_completion_offers_codes_and_names(self, jobs):
        assert {"C13", "Textiles (C13)"} <= set(jobs._ipython_key_completions_())

    def test_showing_writes_nothing_into_the_ledger_of_the_next_block(self, jobs):
        px.title("A document")
        jobs._repr_html_()
        (entry,) = px.blocks.Text(paragraphs=("22\u00a0617 people",)).payload()["ledger"] or [None]
        assert entry is None


class TestDrawn:
    def test_it_draws_on_the_axes_that_it_is_given(self, jobs):
        figure = Figure()
        axes = figure.add_subplot()
        assert jobs.plot("C13", ax=axes) is figure
        np.testing.assert_array_equal(axes.lines[0].get_ydata(), jobs["C13"].to_numpy())

    def test_without_axes_it_makes_a_figure(self, jobs):
        assert isinstance(jobs.plot(), Figure)

    def test_flagged_figures_are_hollow(self):
        axes = px.figures("FR30", last_year=2014).plot("C14").axes[0]
        hollow = [line for line in axes.lines if line.get_markerfacecolor() == "white"]
        assert {int(year) for line in hollow for year in line.get_xdata()} >= {2010, 2014}

    def test_a_notebook_is_told_how_to_show_a_figure(self, jobs, monkeypatch):
        import IPython
        from IPython.core.interactiveshell import InteractiveShell

        shell = InteractiveShell()
        monkeypatch.setattr(IPython, "get_ipython", lambda: shell)
        jobs.plot()
        assert Figure in shell.display_formatter.formatters["image/png"].type_printers


class TestBlocks:
    def test_a_table_carries_the_origin_of_each_number(self, jobs):
        ledger = jobs.table("Jobs in Tuscany").payload()["ledger"]
        (entry,) = [one for one in ledger if one["text"] == "22\u00a0617"]
        assert entry["origin"] == {"op": "level", "measure": "persons", "region": "ITI1", "nace": "C13", "year": 2014}

    def test_a_chart_has_an_alternative_text_and_its_figures(self, jobs):
        chart = jobs.chart("Clothing employs more people than textiles", "C13", "C14")
        assert "29\u00a0711" in chart.alternative
        assert [column.label for column in chart.columns] == ["Year", "Textiles (C13)", "Clothing (C14)"]
        assert len(chart.rows) == len(YEARS)

    @pytest.mark.parametrize("language", ["bg", "en", "fr", "hu", "it", "lt", "pl", "pt"])
    def test_both_are_made_in_every_language(self, language):
        found = px.figures("LT00", "share", last_year=2014, language=language)
        assert found.table().rows
        assert found.chart().alternative


class TestRefused:
    @pytest.mark.parametrize(
        ("name", "near"),
        [("Toscna", "ITI1"), ("Katalonia", "ES51"), ("Norte Portugal", "PT11"), ("ES5", "ES51"), ("PT", "PT11")],
    )
    def test_an_unknown_region_suggests_those_near(self, name, near):
        with pytest.raises(InputError, match=rf"unknown region '{name}': did you mean .*{near}.*px\.regions"):
            px.figures(name)

    def test_a_measure_or_industry_that_is_misspelt(self, jobs):
        with pytest.raises(
            UnknownCodeError, match=r"unknown measure 'person'; known: persons, .*; did you mean 'persons'"
        ):
            px.figures("ITI1", "person")
        with pytest.raises(UnknownCodeError, match="unknown industry 'Textile'; known: C13 Textiles"):
            jobs["Textile"]

    def test_a_year_that_is_not_there(self, jobs):
        with pytest.raises(UnknownCodeError, match=r"unknown year 2015; known: 2008, .*2014"):
            jobs["C13", 2015]
        with pytest.raises(InputError, match="last year 1999 is not covered"):
            px.figures("ITI1", last_year=1999)
