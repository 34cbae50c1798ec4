"""What changed from one edition to the next."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.site.editions import blocks, edition, level

from plustex_analysis.site import content
from plustex_analysis.site.changes import Turn, Vintage, compare, moved, practices, turn
from plustex_analysis.site.content import Figure
from plustex_analysis.site.edition import load

_TABLE = {"title": "Structural statistics", "dataset": "sbs", "extracted": "2017", "checksum": "1"}


def _read(found, document):
    return content.read(Path(found.folder, document.executed))


def _compare(tmp_path, before, after):
    return compare(load(edition(tmp_path / "a", **before)), load(edition(tmp_path / "b", **after)), _read)


def _brief(*records):
    return {"ITI1/en/policy_brief": blocks("A", *records)}


def test_a_figure_moved_when_the_same_question_prints_another_number(tmp_path):
    found = _compare(
        tmp_path,
        {"documents": _brief(level(100.0), level(5.0, year=2013))},
        {"documents": _brief(level(110.0), level(5.2, year=2013), level(9.0, year=2015))},
    )
    (move,) = found.moves["ITI1"]
    assert (move.question["year"], move.before.value, move.after.value) == (2014, 100.0, 110.0)
    assert found.moved == 1


def test_one_question_in_documents_of_two_places_counts_once(tmp_path):
    both = ("ITI1/en/policy_brief", "PT11/en/policy_brief")
    found = _compare(
        tmp_path,
        {"documents": {key: blocks("A", level(1.0)) for key in both}},
        {"documents": {key: blocks("A", level(2.0)) for key in both}},
    )
    assert (set(found.moves), found.moved) == ({"ITI1", "PT11"}, 1)


def test_official_figures_of_the_place_come_first_then_by_size(tmp_path):
    need = {**level(1.0), "origin": {"op": "need", "region": "ITI1", "theme": "clusters", "year": 2014, "end": "value"}}

    def told(factor):
        records = [need, level(50.0, region="PT11"), level(30.0, nace="C14"), level(20.0)]
        sizes = (9.0, 5.0, 1.1, 2.0)
        return _brief(*({**one, "value": one["value"] * (size if factor else 1)} for one, size in zip(records, sizes, strict=True)))  # fmt: skip

    found = _compare(tmp_path, {"documents": told(0)}, {"documents": told(1)})
    asked = [(move.question["op"], move.question["region"], move.question.get("nace")) for move in found.moves["ITI1"]]
    assert asked == [("level", "ITI1", "C13"), ("level", "ITI1", "C14"), ("level", "PT11", "C13"), ("need", "ITI1", None)]  # fmt: skip


def test_new_and_removed_documents_and_practices_are_told(tmp_path):
    found = _compare(
        tmp_path,
        {"documents": {"ITI1/en/a": blocks("A"), "ITI1/en/b": blocks("B")}, "data": {"data/practices/ceti.yaml": "1", "data/practices/": "0", "data/practices/stubs/x.yaml": "1"}},
        {"documents": {"ITI1/en/b": blocks("C"), "ITI1/en/c": blocks("C")}, "data": {"data/practices/ceti.yaml": "2", "data/practices/tcbl.yaml": "1"}},
    )  # fmt: skip
    assert found.documents == Turn(("ITI1/en/c",), ("ITI1/en/a",), ("ITI1/en/b",))
    assert found.practices == Turn(("tcbl",), (), ("ceti",))


def test_a_practice_whose_file_was_not_there_is_none(tmp_path):
    found = load(edition(tmp_path, _brief(), data={"data/practices/gone.yaml": "", "data/practices/ceti.yaml": "1"}))
    assert set(practices(found)) == {"ceti"}


def test_vintages_name_what_was_updated_added_and_dropped(tmp_path):
    old = {"a": _TABLE, "b": _TABLE, "c": _TABLE}
    new = {"a": {**_TABLE, "extracted": "2018", "checksum": "2"}, "b": _TABLE, "d": _TABLE}
    found = _compare(tmp_path, {"documents": _brief(), "vintages": old}, {"documents": _brief(), "vintages": new})
    assert found.vintages == (
        Vintage("Structural statistics", "sbs", "2017", "2018"),
        Vintage("Structural statistics", "sbs", "2017", ""),
        Vintage("Structural statistics", "sbs", "", "2017"),
    )


_FIGURES = st.dictionaries(
    st.integers(0, 9).map(lambda year: json.dumps({"op": "level", "year": year})),
    st.floats(-1e6, 1e6).map(lambda value: Figure(value, "decimal", 1)),
)


@given(_FIGURES, _FIGURES)
def test_moves_there_and_back_are_the_same_turned_round(before, after):
    there, back = moved(before, after), moved(after, before)
    assert {(str(one.question), one.before, one.after) for one in there} == {
        (str(one.question), one.after, one.before) for one in back
    }
    assert moved(after, after) == ()


@given(st.dictionaries(st.text(max_size=2), st.integers(0, 2)), st.dictionaries(st.text(max_size=2), st.integers(0, 2)))
def test_a_turn_leads_from_one_collection_to_the_other(before, after):
    found = turn(before, after)
    same = {key for key in before if key in after and before[key] == after[key]}
    assert same | set(found.new) | set(found.changed) == set(after)
    assert same | set(found.gone) | set(found.changed) == set(before)
