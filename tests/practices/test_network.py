"""The learning network: counted again the slow way, blind to order and copies, and honest about what is open."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.practices import load
from plustex_analysis.practices.all_matches import all_matches, donors
from plustex_analysis.practices.match_groups import MatchGroups, likely_spans
from plustex_analysis.practices.network import learning_network, level, linked
from plustex_analysis.practices.network_open import open_matches
from plustex_analysis.practices.network_tables import donors_of, receivers_of
from plustex_analysis.practices.spans import Factor
from plustex_analysis.practices.transfer import Matches


@pytest.fixture(scope="module")
def found():
    return all_matches(2014)


@pytest.fixture(scope="module")
def network():
    return learning_network(2014)


def _pairs(found, wanted):
    """Count by the definition: pairs of donor, receiver, practice of one level."""
    where = donors()
    return {
        (theme, donor, code, one.practice)
        for code, matches in found.items()
        for one in matches.matches
        if not one.own and level(one, matches) == wanted
        for donor in where[one.practice] or ("",)
        for theme in one.themes
    }


@pytest.mark.parametrize("wanted", ["above", "open", "below"])
def test_links_are_those_of_the_matches(found, network, wanted):
    rows = network.links[network.links["level"] == wanted]
    listed = {(row.theme, row.donor, row.receiver, practice) for row in rows.itertuples() for practice in row.practices}
    assert listed == _pairs(found, wanted)
    assert rows["number"].sum() == len(listed)


def test_donors_outside_and_practices_without_a_place_are_marked(network):
    codes = {one.code for one in partnership.territories()}
    for row in network.links.itertuples():
        assert row.place == ("partner" if row.donor in codes else "outside" if row.donor else "unplaced")
    assert set(network.links["place"]) == {"partner", "outside", "unplaced"}
    assert codes <= set(network.donors.index)
    assert network.donors.loc["UKJ3"].to_dict() == {
        "place": "partner",
        "practices": 0,
        "supported": 0,
        "receivers": 0,
        "open": 0,
    }


def test_nobody_gives_to_itself_or_what_the_receiver_has(network):
    own = {one.id: set(one.territory.nuts2 or ()) for one in load.practices()}
    for row in network.links.itertuples():
        assert row.donor != row.receiver
        assert not any(row.receiver in own[practice] for practice in row.practices)


def test_totals_count_each_practice_once_for_a_receiver(found, network):
    for code, matches in found.items():
        others = [one for one in matches.matches if not one.own]
        row = network.receivers.loc[code]
        assert row["practices"] == len(others)
        assert row[["supported", "open", "below", "veto"]].sum() == len(others)
        assert row["supported"] == sum(level(one, matches) == "above" for one in others)


def test_who_gives_or_receives_nothing_is_named(network):
    above = network.links[network.links["level"] == "above"]
    codes = {one.code for one in partnership.territories()}
    assert set(network.receive_nothing) == codes - set(above["receiver"])
    assert set(network.give_nothing) == codes - set(above["donor"])
    assert list(network.donors["supported"]) == sorted(network.donors["supported"], reverse=True)


def test_reciprocity_by_hand():
    # AA and BB give to each other, AA gives to CC: two of three links are returned
    found = {
        "AA": _matches("AA", {"b1": "above"}),
        "BB": _matches("BB", {"a1": "above"}),
        "CC": _matches("CC", {"a1": "above", "b1": "open"}),
    }
    one = linked(found, {"a1": ("AA",), "b1": ("BB",)})
    assert one.mutual == (("AA", "BB"),)
    assert one.reciprocity == pytest.approx(2 / 3)
    assert (one.receive_nothing, one.give_nothing) == ((), ("CC",))
    assert list(one.themes.loc["clusters", ["supported", "open"]]) == [3, 1]


def test_without_a_supported_link_there_is_no_reciprocity():
    one = linked({"AA": _matches("AA", {"b1": "open"})}, {"b1": ("BB",)})
    assert np.isnan(one.reciprocity)
    assert one.receive_nothing == ("AA",)


def test_a_veto_is_a_level_of_its_own():
    matches = _matches("AA", {"b1": "above"})
    barred = replace(matches, matches=tuple(replace(one, veto=True) for one in matches.matches))
    one = linked({"AA": barred}, {"b1": ("BB",)})
    assert one.links["level"].to_list() == ["veto"]
    assert one.receivers.loc["AA", ["supported", "veto"]].to_list() == [0, 1]


def test_order_of_practices_changes_nothing_and_a_copy_only_adds_itself(network):
    given = load.practices()
    turned = learning_network(2014, practices=given[::-1])
    pd.testing.assert_frame_equal(turned.links, network.links)
    pd.testing.assert_frame_equal(turned.open, network.open)
    copy = load.practice("cardato-recycled").model_copy(update={"id": "cardato-recycled-again"})
    more = learning_network(2014, practices=[*given, copy]).links.explode("practices", ignore_index=True)
    columns = ["theme", "donor", "place", "receiver", "level", "practices"]
    before = network.links.explode("practices", ignore_index=True)
    after = more[more["practices"] != copy.id].reset_index(drop=True)
    pd.testing.assert_frame_equal(after[columns], before[columns])
    levels = [more.loc[more["practices"] == name, "level"].to_list() for name in ("cardato-recycled", copy.id)]
    assert levels[0] == levels[1]


def test_open_is_what_is_neither_above_nor_below_and_names_what_would_settle_it(found, network):
    assert {(row.practice, row.receiver) for row in network.open.itertuples()} == {
        (practice, receiver) for _, _, receiver, practice in _pairs(found, "open")
    }
    one = next(row for row in network.open.itertuples() if row.would_support == ("conditions",))
    match = next(match for match in found[one.receiver].matches if match.practice == one.practice)
    factors = [replace(it, value=it.upper, lower=it.upper) if it.name == "conditions" else it for it in match.factors]
    assert likely_spans({"x": (factors, match.themes)}).loc["x", "level"] == "above"
    assert one.unknown == tuple(it.name for it in match.factors if not it.known)


def test_what_a_receiver_gets_is_counted_from_its_pairs_alone():
    rows = [
        ("clusters", "XX", "AA", "above", "p1"),
        ("clusters", "", "AA", "above", "p1"),
        ("creativity", "BB", "AA", "above", "p2"),
        ("creativity", "BB", "AA", "open", "p3"),
        ("creativity", "AA", "BB", "veto", "p4"),
        ("creativity", "AA", "BB", "below", "p5"),
    ]
    pairs = pd.DataFrame(rows, columns=["theme", "donor", "receiver", "level", "practice"])
    assert receivers_of(pairs, ("AA", "BB")).to_dict("index") == {
        "AA": {
            "practices": 3, "supported": 2, "open": 1, "below": 0, "veto": 0,
            "donors": ("BB", "XX"), "themes": ("clusters", "creativity"),
        },
        "BB": {"practices": 2, "supported": 0, "open": 0, "below": 1, "veto": 1, "donors": (), "themes": ()},
    }  # fmt: skip
    assert donors_of(pairs, ("AA", "BB")).to_dict("index") == {
        "": {"place": "unplaced", "practices": 1, "supported": 1, "receivers": 1, "open": 0},
        "AA": {"place": "partner", "practices": 2, "supported": 0, "receivers": 0, "open": 0},
        "BB": {"place": "partner", "practices": 2, "supported": 1, "receivers": 1, "open": 1},
        "XX": {"place": "outside", "practices": 1, "supported": 1, "receivers": 1, "open": 0},
    }


def test_nothing_open_gives_an_empty_table():
    frame = open_matches({"AA": _matches("AA", {"b1": "above"})})
    assert frame.empty
    assert list(frame.columns)[:2] == ["practice", "receiver"]


def test_no_year_without_figures():
    with pytest.raises(InputError, match="1999"):
        learning_network(1999)


def _matches(code, levels):
    """Make up the matches of a region: practices with a level each, under one theme."""
    template = all_matches(2014)["ITI1"].matches[0]
    factors = tuple(Factor(0.5, 0.0, 1.0, factor.name, factor.reason) for factor in template.factors)
    made = tuple(
        replace(template, practice=name, region=code, themes=("clusters",), factors=factors, own=False, veto=False)
        for name in levels
    )
    spans = pd.DataFrame({"lower": 0.2, "upper": 0.8, "level": list(levels.values())}, index=list(levels))
    none = pd.Series(1, index=list(levels), dtype="int64")
    return Matches(code, 2014, made, MatchGroups(none, none, (), dict.fromkeys(levels, ()), spans))
