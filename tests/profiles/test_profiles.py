"""The pictures that reports are made of: sums, gaps, doubtful figures, comparisons."""

import inspect
import math

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership, profiles, statistics
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.practices import recommend
from plustex_analysis.profiles import MANUFACTURING, SPECIALISED, TABLE, branches, europe, figure, headline
from plustex_analysis.profiles.dynamics import PARTS, shift, weathering
from plustex_analysis.profiles.europe import FEWEST, changes
from plustex_analysis.profiles.position import persons_moves, quotient_intervals, quotient_moves, usual_move
from plustex_analysis.profiles.relatives import conditions, distance, options, peers, quotients
from plustex_analysis.profiles.territory import base_year
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports import region

CODES = [territory.code for territory in partnership.territories()]


@pytest.fixture(params=CODES)
def sector(request):
    return profiles.sector(request.param, last_year=2014)


class TestSector:
    def test_figures_are_those_of_the_table(self, sector):
        for branch in (*branches(), MANUFACTURING):
            series = statistics.series(TABLE, sector.code, nace=branch, indicator="V16110")
            pd.testing.assert_series_equal(sector.persons[branch], series.loc[2008:2014], check_names=False)

    def test_a_sum_is_missing_where_a_part_is(self, sector):
        for year, row in sector.persons.iterrows():
            expected = row["C13"] + row["C14"]
            assert np.array_equal([row[headline()]], [expected], equal_nan=True), year

    def test_every_gap_is_named_once_and_nothing_else(self, sector):
        frames = {"V16110": sector.persons, "V11210": sector.local_units, "V13320": sector.wages}
        named = sorted((gap.indicator, gap.industry, year) for gap in sector.gaps for year in gap.years)
        missing = sorted(
            (code, branch, year)
            for code, frame in frames.items()
            for branch in (*branches(), MANUFACTURING)
            for year in frame.index[frame[branch].isna()]
        )
        assert named == missing

    def test_the_rank_is_the_number_of_regions_above(self, sector):
        place, of = sector.rank(sector.now.location_quotient, headline())
        column = sector.now.regions(sector.now.location_quotient)[headline()].dropna()
        assert of == len(column)
        assert sum(value > column[sector.code] for value in column) == place - 1

    def test_names_and_old_codes_lead_to_the_same_profile(self):
        assert profiles.sector("Prato", last_year=2012).code == profiles.sector("ITE1", last_year=2012).code == "ITI1"

    @pytest.mark.parametrize("year", [2010, 2016, 1999])
    def test_a_year_outside_the_table_is_refused(self, year):
        with pytest.raises(InputError, match=f"last year {year} is not covered; allowed: 2011 to 2015"):
            profiles.sector("ITI1", last_year=year)

    def test_an_unknown_region_is_refused(self):
        with pytest.raises(UnknownCodeError, match="XX99"):
            profiles.sector("XX99", last_year=2014)

    @pytest.mark.parametrize("year", range(2011, 2016))
    @pytest.mark.parametrize("code", CODES)
    def test_every_year_that_is_allowed_gives_a_report(self, code, year):
        given = {"sector": profiles.sector(code, last_year=year), "advice": recommend(code, year), "say": words("en")}
        for name in region.__all__:
            section = getattr(region, name)
            assert section(**{key: given[key] for key in inspect.signature(section).parameters}).payload()


class TestChange:
    def test_a_doubtful_figure_is_never_a_base(self):
        assert base_year("FR30", 2014) == 2011
        assert math.isnan(figure(changes(europe(2010), europe(2014)), "FR30", headline()))
        assert math.isnan(figure(changes(europe(2010), europe(2014)), "UKJ3", "C14"))

    def test_a_sound_change_is_the_ratio_of_the_figures(self):
        found = figure(changes(europe(2010), europe(2014)), "ITI1", headline())
        assert found == pytest.approx(52569 / 53119 - 1)

    def test_no_rate_is_taken_from_a_handful(self):
        base = europe(2010)
        small = base.sound["C15"] < FEWEST
        assert small.any()
        assert changes(base, europe(2014)).loc[small, "C15"].isna().all()


class TestEurope:
    def test_the_reference_is_the_sum_of_the_countries_with_both_figures(self):
        now = europe(2014)
        countries = list(now.reference["C13"])
        assert now.persons.loc[countries, ["C13", "C"]].notna().all().all()
        share = now.persons.loc[countries, "C13"].sum() / now.persons.loc[countries, "C"].sum()
        own = now.persons.loc["ITI1", "C13"] / now.persons.loc["ITI1", "C"]
        assert figure(now.location_quotient, "ITI1", "C13") == pytest.approx(own / share)

    def test_a_country_outside_the_reference_is_not_counted(self):
        assert "MT" not in europe(2014).reference["C13"]

    def test_intervals_hold_the_quotient_and_are_wider_for_smaller_regions(self):
        found = quotient_intervals(europe(2014), ["ITI1", "UKJ3"])
        assert ((found["lower"] < found["value"]) & (found["value"] < found["upper"])).all()
        relative = (found["upper"] - found["lower"]) / found["value"]
        assert relative["UKJ3"] > relative["ITI1"]

    def test_the_usual_move_is_the_median_size_of_the_yearly_changes(self):
        assert usual_move(pd.Series([100.0, 110.0, 99.0, 99.0])) == pytest.approx(0.1)
        assert math.isnan(usual_move(pd.Series([100.0, np.nan, 110.0, 120.0])))

    def test_a_doubtful_figure_moves_nothing(self):
        assert math.isnan(quotient_moves("UKJ3", 2008, 2014))
        assert 0 < quotient_moves("ITI1", 2008, 2014) < 0.1

    def test_a_change_within_the_usual_moves_is_no_change(self):
        sector = profiles.sector("ITI1", last_year=2014)
        assert sector.level == pytest.approx(persons_moves("ITI1", headline(), 2008, 2014))
        assert abs(sector.change(headline())) < sector.level


class TestDynamics:
    @pytest.mark.parametrize("code", CODES)
    def test_the_parts_add_up_to_the_change(self, code):
        base = europe(base_year(code, 2014))
        found = shift(code, base, europe(2014))
        if found is None:
            assert code == "UKJ3"
            return
        *parts, total = PARTS
        assert found.parts[list(parts)].sum(axis=1).to_numpy() == pytest.approx(found.parts[total].to_numpy(), abs=1e-6)
        change = europe(2014).persons.loc[code, headline()] - base.persons.loc[code, headline()]
        assert figure(found.parts, headline(), total) == pytest.approx(change)

    def test_resilience_compares_with_the_course_of_the_branches(self):
        found = weathering("ITI1", 2014)
        table = {year: europe(year).persons for year in (2008, 2010)}
        complete = list(found.countries)
        expected = sum(
            table[2008].loc["ITI1", branch]
            * (table[2010].loc[complete, branch].sum() / table[2008].loc[complete, branch].sum() - 1)
            for branch in ("C13", "C14")
        )
        assert found.figures["expected_downturn"] == pytest.approx(expected)
        assert found.figures["resistance"] == pytest.approx((found.figures["downturn"] - expected) / abs(expected))

    def test_a_region_without_the_years_has_no_resilience(self):
        assert weathering("FR30", 2014) is None
        assert weathering("UKJ3", 2014) is None


class TestRelatives:
    def test_peers_are_of_other_countries_and_the_nearest_come_first(self):
        found = peers("PT11", 2014)
        assert not any(code.startswith("PT") for code in found.nearest.index)
        assert found.nearest["distance"].is_monotonic_increasing
        others = distance(2014).distance.loc["PT11"]
        others = others[[not str(code).startswith("PT") for code in others.index]]
        assert list(found.nearest.index) == list(others.nsmallest(len(found.nearest)).index)

    def test_the_same_report_always_has_the_same_peers(self):
        first = peers("ITI1", 2014).nearest
        pd.testing.assert_frame_equal(first, peers("ITI1", 2014).nearest)

    def test_a_region_without_textile_figures_is_nobodys_peer(self):
        for code in CODES:
            for peer in peers(code, 2014).nearest.index:
                assert not math.isnan(figure(europe(2014).share, str(peer), headline()))

    def test_conditions_are_shares_and_logarithms_of_published_figures(self):
        frame = conditions(2014)
        assert frame.loc["ITI1", "C13"] == pytest.approx(22617 / 283702)
        assert frame.loc["ITI1", "low"] + frame.loc["ITI1", "high"] < 1

    def test_options_leave_out_what_the_region_is_specialised_in(self):
        found = options("ITI1", 2014)
        assert set(found.skills) == {"C13", "C14", "C15"}
        now = quotients(2014).loc["ITI1"]
        assert (now[list(found.options.index)] < SPECIALISED).all()
        assert {"auc", "lower", "upper"} <= set(found.check.columns)
