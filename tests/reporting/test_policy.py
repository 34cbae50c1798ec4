"""Needs, strategies, recommendations, briefs, themes and the partnership in documents."""

import inspect
import math

import numpy as np
import pandas as pd
import pytest

import plustex_analysis as px
from plustex_analysis import partnership, profiles
from plustex_analysis.build.render import render
from plustex_analysis.errors import BuildError, UnknownCodeError
from plustex_analysis.practices import practices
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.reporting.reports import brief, theme, wording
from plustex_analysis.reporting.reports.dots import need_dots
from plustex_analysis.reporting.reports.region import advice as advice_section
from plustex_analysis.reporting.reports.region import caveats, considered, needs, plan
from plustex_analysis.reporting.reports.region.strategy import STRATEGIES, lean, towards

YEAR = 2014
OWN = [(one.code, one.language) for one in partnership.territories()]


@pytest.fixture(scope="module")
def say():
    return words("en")


@pytest.fixture(scope="module")
def sector():
    return profiles.sector("BG31", last_year=YEAR)


@pytest.fixture(scope="module")
def advice():
    return px.practices.recommend("BG31", YEAR)


def shares(**values):
    """Return shares with ranges of two points to either side."""
    ends = {
        f"{name}{end}": value + shift
        for name, value in values.items()
        for end, shift in (("", 0), ("_lower", -0.02), ("_upper", 0.02))
    }
    return pd.Series(ends)


class TestStrategy:
    def test_a_strategy_stands_out_only_when_its_range_lies_above_the_others(self):
        assert lean(shares(cost=0.5, productivity=0.3, knowledge=0.2)) == "cost"
        assert lean(shares(cost=0.36, productivity=0.34, knowledge=0.3)) == "none"
        assert lean(shares(cost=np.nan, productivity=0.3, knowledge=0.2)) == "unknown"

    def test_a_move_is_told_only_beyond_both_ranges(self):
        first = shares(cost=0.4, productivity=0.3, knowledge=0.3)
        assert towards(first, shares(cost=0.3, productivity=0.3, knowledge=0.4)) == "knowledge"
        assert towards(first, shares(cost=0.38, productivity=0.3, knowledge=0.32)) == "none"

    def test_the_shares_asked_add_up(self):
        parts = [facts.strategy_share("ITI1", YEAR, one) for one in STRATEGIES]
        assert sum(parts) == pytest.approx(1)


class TestBands:
    def test_a_value_with_its_range(self, say):
        assert wording.band(say, 67.6, 57.1, 76.4) == "68 (57–76)"

    def test_a_range_without_value(self, say):
        assert wording.band(say, math.nan, 41.0, 70.0) == "41–70"

    def test_what_is_not_known_is_said_to_be(self, say):
        assert wording.band(say, math.nan, 0.0, 100.0) == say("band-unknown")
        assert wording.band(say, math.nan, math.nan, math.nan) == MISSING

    def test_the_picture_says_the_same_as_its_table(self, say):
        found = {"First": (70.0, 60.0, 80.0), "Second": (40.0, 30.0, 55.0)}
        chart = need_dots(found, say, anchor="a", title="t", subtitle="s", head="h")
        assert chart.rows == (("First", "70 (60–80)"), ("Second", "40 (30–55)"))
        assert "First with 70 (60–80)" in chart.alternative
        assert "above the middle of 50: First." in chart.alternative


class TestRegion:
    def test_every_practice_is_listed_with_a_reason(self, sector, advice, say):
        table = considered.considered_table(sector, advice, say)
        assert len(table.rows) == len(practices())
        assert all(row[-1].strip() for row in table.rows)
        assert len(table.emphasis) == len(advice.chosen)

    def test_each_card_shows_its_factors_conditions_and_sources(self, advice, say):
        cards = advice_section.recommendations(advice, say).blocks
        assert len(cards) == len(advice.chosen)
        for card, one in zip(cards, wording.chosen(say, advice), strict=True):
            assert [row[1] for row in card.rows] == [
                wording.factor(say, one.match, factor.name) for factor in one.match.factors
            ]
            assert len(card.missing) == max(1, len(one.match.adaptation))
            assert {source.url for source in card.sources} == {source.url for source in one.practice.sources}
            assert (card.scope == "part") == (one.extent == "in-part")

    def test_practices_stand_in_alphabetical_order_as_the_text_says(self, sector, advice, say):
        found = [card.title for card in advice_section.recommendations(advice, say).blocks]
        listed = [row[0] for row in considered.considered_table(sector, advice, say).rows]
        for titles in (found, listed):
            assert [title.casefold()[:4] for title in titles] == sorted(title.casefold()[:4] for title in titles)

    def test_what_was_left_out_on_purpose_is_not_called_unpublished(self, sector, advice, say):
        note = say("missing-note", sign=MISSING)
        table = considered.considered_table(sector, advice, say)
        assert any(row[2] == MISSING for row in table.rows), "Vratsa has practices of its own"
        assert note not in table.notes
        assert note not in plan.monitoring_table(sector, advice, say).notes

    def test_every_data_set_of_the_needs_is_among_the_sources(self, sector, say):
        listed = " ".join(source.text for source in caveats.sources(sector, say).items)
        assert not [table for table in wording.TABLES if table not in listed]

    def test_a_condition_read_from_a_figure_says_so_and_names_it(self, advice, say):
        cards = {card.anchor: card for card in advice_section.recommendations(advice, say).blocks}
        read = [(one, fit) for one in advice.chosen for fit in one.match.adaptation if fit.basis == "figure"]
        assert read, "Vratsa's research services are few"
        for one, fit in read:
            line = cards[f"practice-{one.practice.id}"].missing[one.match.adaptation.index(fit)]
            assert "as far as a figure tells (" in line
            assert say("indicator-research-services") in line or fit.kind != "research"

    def test_a_condition_taken_as_met_is_shown_with_what_it_was_read_from(self, advice, say):
        cards = {card.anchor: card for card in advice_section.recommendations(advice, say).blocks}
        met = [(one, fit) for one in advice.chosen for fit in one.match.fits if fit.state == "met"]
        assert met
        for one, fit in met:
            what = wording.practice_texts(say, one.practice).conditions[fit.place]
            shown = [line for line in cards[f"practice-{one.practice.id}"].reasons if what in line]
            assert len(shown) == 1
            assert "seems met, as far as a figure tells (" in shown[0]

    def test_a_failure_told_in_the_record_warns(self, advice, say):
        told = [one for one in advice.chosen if one.practice.counter_evidence]
        cards = {card.anchor: card for card in advice_section.recommendations(advice, say).blocks}
        for one in told:
            claims = wording.practice_texts(say, one.practice).counter_evidence
            assert all(
                any(claim in caution for caution in cards[f"practice-{one.practice.id}"].cautions) for claim in claims
            )

    def test_pressing_needs_are_named_and_no_others(self, advice, say):
        text = " ".join(needs.needs_text(advice, say).paragraphs)
        for one in partnership.themes():
            assert (say(f"theme-{one.id}.full") + ": need" in text) == (one.id in advice.pressing)

    def test_the_figures_to_watch_are_those_of_the_library(self, sector, advice, say):
        table = plan.monitoring_table(sector, advice, say)
        found = px.practices.monitoring("BG31", YEAR, plan.watched_themes(advice))
        assert [row[0] for row in table.rows] == [say(f"indicator-{name}") for name in found.index]
        for row, (_, figures) in zip(table.rows, found.iterrows(), strict=True):
            assert row[1] == wording.measured(say, float(figures["value"]), str(figures["unit"]))

    def test_the_text_leads_to_tables_that_are_there(self, sector, advice, say):
        given = {"sector": sector, "advice": advice, "say": say}
        blocks = [px.region_report.title(sector, say), px.heading("reached", say)]
        sections = ("recommendations_text", "needs_table", "strategy_table", "cells_table", "considered_table")
        for name in sections:
            section = getattr(px.region_report, name)
            blocks.append(section(**{key: given[key] for key in inspect.signature(section).parameters}))
        document = assemble([block.payload() for block in blocks])  # an unknown reference would be refused
        assert len(document.figures) == 4


class TestBrief:
    @pytest.mark.parametrize(("code", "language"), OWN, ids=[code for code, _ in OWN])
    def test_it_has_two_pages_in_the_regions_own_language(self, code, language):
        say, sector = words(language), profiles.sector(code, last_year=YEAR)
        advice = px.practices.recommend(code, YEAR)
        blocks = [
            brief.title(sector, advice, say),
            brief.messages(sector, advice, say),
            brief.charts_pair(sector, advice, say),
            brief.practices(advice, say),
            brief.steps(advice, say),
            px.region_report.comparison_chart(sector, say),
            brief.certainty(advice, say),
            brief.gaps(sector, say),
            brief.sources(say),
        ]
        assert pdf(assemble([block.payload() for block in blocks])).startswith(b"%PDF")  # refused when longer

    def test_a_change_within_its_usual_move_is_of_low_certainty(self, say):
        sector = profiles.sector("ITI1", last_year=YEAR)
        message = brief.messages(sector, px.practices.recommend("ITI1", YEAR), say).items[0]
        assert abs(sector.change(profiles.headline())) < sector.level
        assert message.certainty == "low"

    def test_what_cannot_be_told_is_said_to_be_unknown(self, say):
        sector = profiles.sector("UKJ3", last_year=YEAR)
        message = brief.messages(sector, px.practices.recommend("UKJ3", YEAR), say).items[0]
        assert message.certainty == "unknown"
        assert message.estimate == MISSING


class TestTheme:
    def test_an_unknown_theme_is_refused_with_the_known_ones(self, say):
        with pytest.raises(UnknownCodeError, match="clusters"):
            theme.title("XX", px.practices.overview(YEAR), say)

    def test_links_are_the_firm_cases(self, say):
        overview = px.practices.overview(YEAR)
        for one in partnership.themes():
            found = overview.links(one.id)
            assert set(found["receiver"]) == {
                code for name in overview.of_theme(one.id) for code in overview.firm(name)
            }

    def test_each_practice_of_a_theme_is_listed_once(self, say):
        overview = px.practices.overview(YEAR)
        listed = [theme.practices_table(one.id, overview, say).rows for one in partnership.themes()]
        assert sum(map(len, listed)) == sum(len(one.themes) for one in practices())


def test_blocks_side_by_side_show_themselves_in_a_notebook(sector, advice, say):
    shown = brief.charts_pair(sector, advice, say)._repr_mimebundle_()
    assert shown["application/vnd.plustex.block+json"]["block"] == "columns"
    assert shown["text/html"].count("<figure") == 2


def test_a_cell_that_failed_to_show_its_result_makes_no_document():
    text = ["Traceback (most recent call last)\n", "ValueError: no number\n"]
    notebook = {"cells": [{"outputs": [{"output_type": "stream", "name": "stderr", "text": text}]}]}
    with pytest.raises(BuildError, match="ValueError: no number"):
        render(notebook)
