"""Words find practices, whatever their case and accents; the best match comes first."""

import pytest

from plustex_analysis.errors import InputError
from plustex_analysis.practices.model import Stub
from plustex_analysis.practices.search import find


def ids(text):
    return [found.record.id for found in find(text)]


@pytest.mark.parametrize("text", ["Łódź incubator", "LODZ  Incubator", "lódz incub", "incubator łódź"])
def test_case_accents_order_and_endings_do_not_matter(text):
    assert ids(text) == ["art-inkubator"]


def test_a_word_in_the_title_counts_more_than_one_in_the_summary():
    hits = find("water")
    assert hits[0].record.id == "prato-water-recycling"
    assert hits[0].where == ("title", "summary")
    assert hits[0].score == 2 * (8 + 1)


def test_every_word_must_be_found():
    assert ids("prato") != []
    assert ids("prato zeppelin") == []


def test_codes_and_countries_find_the_places_there():
    assert set(ids("FR30")) >= {"ceti", "innotex", "maisons-de-mode"}
    assert ids("itf1") == ["abruzzo-network-contracts"]
    assert "inolink" in ids("LT")


def test_names_of_themes_are_searched_in_both_languages():
    assert (
        set(ids("incubazione"))
        == set(ids("incubation"))
        == {found.record.id for found in find("start ups incubation") if 6 in found.record.themes}
    )


def test_bodies_are_searched():
    assert ids("Tecnotessile") == ["otir2020", "tex4im"]


def test_stubs_are_found_as_stubs():
    (found,) = find("teixidors")
    assert isinstance(found.record, Stub)


def test_scores_fall_and_ties_are_in_the_order_of_the_ids():
    hits = [(-found.score, found.record.id) for found in find("cluster")]
    assert len(hits) > 5
    assert hits == sorted(hits)


@pytest.mark.parametrize("text", ["", "  ", "!?"])
def test_nothing_to_look_for_is_wrong_use(text):
    with pytest.raises(InputError, match="nothing to look for"):
        find(text)
