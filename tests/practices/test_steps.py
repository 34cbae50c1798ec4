"""The plan of action and the figures to watch."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership, statistics
from plustex_analysis.practices import action_plan, monitoring, recommend
from plustex_analysis.practices.figures import figures, peers, structure
from plustex_analysis.practices.needs import PEERS
from plustex_analysis.practices.needs_file import load_needs
from plustex_analysis.practices.steps import ACTORS, MONTHS
from plustex_analysis.practices.watch import FRONTIER, frontier

YEAR = 2014
WHOLE = ("set-priorities", "ask-experts", "meet-donor", "review")
CODES = [one.code for one in partnership.territories()]


@pytest.fixture(scope="module", params=CODES)
def chosen(request):
    return recommend(request.param, YEAR).chosen


def test_each_open_condition_is_checked_by_who_can(chosen):
    steps = [step for step in action_plan(chosen) if step.kind == "check-conditions"]
    for one in chosen:
        for fit in one.match.adaptation:
            named = [step for step in steps if one.practice.id in step.practices and fit.kind in step.conditions]
            assert (fit.state in {"unknown", "uncertain"}) <= bool(named)
            assert all(step.actor == ACTORS[fit.kind] for step in named)


def test_each_constraint_is_prepared_and_nothing_else(chosen):
    wanted = {
        (one.practice.id, fit.kind) for one in chosen for fit in one.match.adaptation if fit.state == "constraint"
    }
    steps = [step for step in action_plan(chosen) if step.kind == "prepare-conditions"]
    assert {name for step in steps for name in step.practices} == {name for name, _ in wanted}
    assert {kind for step in steps for kind in step.conditions} == {kind for _, kind in wanted}


def test_steps_follow_their_months_and_every_practice_is_tried_out(chosen):
    steps = action_plan(chosen)
    first = [step.months[0] for step in steps]
    assert first == sorted(first)
    assert all(step.months[0] <= step.months[1] for step in steps)
    assert [step.practices[0] for step in steps if step.kind == "pilot"] == [one.practice.id for one in chosen]


def test_every_practice_is_asked_about_seen_and_looked_at_again(chosen):
    steps, ids = action_plan(chosen), tuple(one.practice.id for one in chosen)
    whole = [(step.kind, step.actor, step.practices, step.conditions) for step in steps if step.kind in WHOLE]
    assert whole == [
        ("set-priorities", "administration", (), ()),
        ("ask-experts", "assessors", ids, ()),
        ("meet-donor", "administration", ids, ()),
        ("review", "administration", ids, ()),
    ]
    assert all(step.months == MONTHS[step.kind] for step in steps)


def test_without_a_recommendation_priorities_are_set_and_looked_at_again():
    assert [(step.kind, step.practices) for step in action_plan(())] == [("set-priorities", ()), ("review", ())]


def test_the_frontier_is_the_quartile_on_the_wanted_side():
    figure = pd.Series([float(n) for n in range(13)], index=list("abcdefghijklm"))
    assert frontier(figure, figure.index, "up") == (9.0, 13)
    assert frontier(figure, figure.index, "down") == (3.0, 13)
    assert frontier(figure, "abcdefghijk", "up") == (7.5, 11)
    assert np.isnan(frontier(figure, figure.index, "none")[0])
    assert frontier(figure, "abcdefghij", "down") == (2.25, 10)
    assert np.isnan(frontier(figure, "abcdefghi", "down")[0])


def test_peers_are_the_nearest_regions_of_other_countries():
    apart = structure(YEAR).distance.loc["ITI1"]
    foreign = apart[[not code.startswith("IT") for code in apart.index]].dropna()
    found = peers("ITI1", YEAR, 12)
    assert len(found) == 12
    assert not any(code.startswith("IT") for code in found)
    assert apart[list(found)].max() <= foreign.drop(list(found)).min()
    assert peers("XX00", YEAR, 12) == ()


def test_a_baseline_is_the_published_figure():
    found = monitoring("Toscana", YEAR, ["clusters"])
    persons, units = (
        statistics.matrix("sbs_r_nuts06_r2", indicator, YEAR, nace=["C13", "C14"]).loc["ITI1"].sum()
        for indicator in ("V16110", "V11210")
    )
    assert found.loc["unit-size", "value"] == pytest.approx(persons / units)


def test_the_reference_is_the_quartile_of_peers_and_region():
    found = monitoring("Toscana", YEAR, ["clusters"])
    figure = figures(load_needs().indicators["wholesale"], YEAR)
    known = figure[figure.index.isin({"ITI1", *peers("ITI1", YEAR, PEERS)})].dropna()
    assert found.loc["wholesale", "reference"] == pytest.approx(np.quantile(known, FRONTIER))
    assert found.loc["wholesale", "compared"] == len(known)


def test_what_is_at_stake_has_no_reference():
    found = monitoring("Toscana", YEAR, ["clusters", "eco-innovation"])
    assert found.loc["sector-share", "wanted"] == "none"
    assert np.isnan(found.loc["sector-share", "reference"])
    assert found.loc["sector-share", "themes"] == ("clusters", "eco-innovation")


def test_too_few_figures_give_no_reference():
    figure = figures(load_needs().indicators["wholesale"], YEAR)
    value, count = frontier(figure, list(figure.index[:9]), "up")
    assert np.isnan(value)
    assert count == 9
