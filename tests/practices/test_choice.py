"""What is put forward to a region: the rule, looked at from outside, and what must not change it."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership
from plustex_analysis.practices import offered, practices, recommend
from plustex_analysis.practices.choice import (
    FEWEST,
    MARGIN,
    MIDDLE,
    MOST,
    PER_THEME,
    extent,
    surely_above,
    surely_below,
)

YEAR = 2014
CODES = [one.code for one in partnership.territories()]


@pytest.fixture(scope="module", params=CODES)
def found(request):
    return recommend(request.param, YEAR)


def test_each_practice_has_an_outcome(found):
    assert list(found.considered.index) == sorted(one.id for one in practices())
    chosen = found.considered.index[found.considered["outcome"] == "chosen"]
    assert list(chosen) == [one.practice.id for one in found.chosen]


def test_limits_are_kept(found):
    themes = pd.Series([one.theme for one in found.chosen])
    assert FEWEST <= len(found.chosen) <= MOST
    assert themes.value_counts().max() <= PER_THEME


def test_what_is_ruled_out_is_never_chosen(found):
    for one in found.chosen:
        assert not one.match.own
        assert not one.match.veto
        assert one.practice.completeness != "project-only"
        assert one.match.factor("quality").value >= MIDDLE
        assert one.upper > MIDDLE


def test_firm_cases_come_first(found):
    """A practice with a firm case is left out only where the list or its theme is full."""
    table = found.considered
    firm = table[(table["level"] == "above") & table["outcome"].isin(["chosen", "theme-full", "less-certain"])]
    for name in firm.index[firm["outcome"] != "chosen"]:
        same = sum(one.theme == table.loc[name, "theme"] for one in found.chosen)
        assert len(found.chosen) == MOST or same == PER_THEME


def test_each_pressing_theme_is_served_or_the_list_is_full(found):
    eligible = found.considered[found.considered["outcome"].isin(["chosen", "theme-full", "less-certain"])]
    for theme in found.pressing:
        served = theme in {one.theme for one in found.chosen}
        assert served or len(found.chosen) == MOST or theme not in set(eligible["theme"])


def test_support_says_what_the_printed_ends_say(found):
    for one in found.chosen:
        assert (one.support == "supported") == (round(100 * one.lower) > 100 * MIDDLE or one.lower > MIDDLE + MARGIN)


def test_two_regions_get_different_advice():
    first, second = (recommend(code, YEAR) for code in ("ITI1", "BG31"))
    assert {one.practice.id for one in first.chosen} != {one.practice.id for one in second.chosen}


@pytest.mark.parametrize("code", ["ITI1", "PL11"])
def test_leaving_out_what_was_not_chosen_changes_nothing(code):
    before = recommend(code, YEAR)
    chosen = [one.practice.id for one in before.chosen]
    others = [name for name in before.considered.index if name not in chosen]
    for name in np.random.default_rng(1).choice(others, 4, replace=False):
        kept = [one for one in practices() if one.id != name]
        assert [one.practice.id for one in recommend(code, YEAR, practices=kept).chosen] == chosen


def test_the_order_of_the_catalogue_changes_nothing():
    before, after = (recommend("BG31", YEAR, practices=given) for given in (practices(), practices()[::-1]))
    assert before.chosen == after.chosen
    pd.testing.assert_frame_equal(before.considered, after.considered)


def test_an_offer_is_what_the_receiver_is_told():
    table = offered("ITI1", YEAR)
    for receiver in ("PL11", "BG31"):
        told = recommend(receiver, YEAR).considered
        for name, case in table[receiver].items():
            outcome, level = told.loc[name, "outcome"], told.loc[name, "level"]
            if case == "firm":
                assert level == "above"
                assert outcome in {"chosen", "theme-full", "less-certain"}
            elif case in {"weak-record", "own"}:
                assert outcome == case
            else:
                assert level != "above" or outcome in {"veto", "plan-only"}


def test_a_region_without_practices_offers_none():
    assert offered("ES13", YEAR).empty


def test_an_end_counts_as_beyond_the_middle_only_when_it_prints_so():
    need = pd.DataFrame({"lower": [0.504, 0.506, 0.2], "upper": [0.9, 0.9, 0.496]}, index=["a", "b", "c"])
    assert surely_above(need) == ("b",)
    assert surely_below(need) == ()
    assert surely_below(need.assign(upper=[0.9, 0.9, 0.494])) == ("c",)


def test_how_much_to_take_up_follows_from_conditions_and_failures():
    match = recommend("ITI1", YEAR).chosen[0].match
    met = tuple(replace(fit, lower=1.0, upper=2.0, basis="said") for fit in match.fits)
    plain = replace(match, fits=met, cautions=())
    assert extent(plain) == "whole"
    assert extent(replace(plain, fits=(*met[1:], replace(met[0], basis="unknown")))) == "check-first"
    assert extent(replace(plain, fits=(*met[1:], replace(met[0], lower=-2.0, upper=-1.0)))) == "in-part"
    assert extent(replace(plain, fits=())) == "check-first"
