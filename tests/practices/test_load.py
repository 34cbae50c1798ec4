"""The check of a catalogue: each kind of mistake is planted, and must come back with its file, line and key."""

import re
from pathlib import Path

import pytest

from plustex_analysis.errors import FileProblemsError, InputError, UnknownCodeError
from plustex_analysis.practices import load

GOOD = """\
id: dye-lab
title: "Dye Lab: colours from waste"
summary: A laboratory in which small firms try dyes made from waste.
territory:
  name: Prato
  scale: local
  countries: [IT]
  nuts2: [ITI1]
  vintage: 2013
  basis: place
themes: [2, 5]
themes_set_by: editors
body:
  name: City laboratory
  type: local-authority
  partners: null
start: 2012
end: 2014-05
sources:
  - id: press
    url: https://example.org/dye-lab
    type: press
budget:
  amount: 20000
  currency: EUR
  covers: The first year
  source: press
problem: null
what_was_done: Firms came and tried.
resources: null
evidence:
  - claim: Firms served
    kind: output
    figure: 12
    unit: firms
    year: 2013
    source: press
counter_evidence: null
difficulties: []
conditions:
  - kind: skills
    what: A dyer who teaches
    importance: null
    source: press
potential: null
transferred_to: unknown
origin: other
plustex_status: null
completeness: full
notes: null
"""

STUB = """\
id: other-lab
title: Another laboratory
territory: {name: Łódź, scale: null, countries: [PL], nuts2: null, vintage: null, basis: null}
origin: plustex
source: https://example.org/named
"""

PLANTED = {
    "unknown key": ("notes: null", "notes: null\nrating: 5", "rating", "unknown key"),
    "missing key": ("resources: null\n", "", "resources", "missing key"),
    "key written twice": ("origin: other", "origin: other\norigin: plustex", "origin", "duplicate key"),
    "title too long": ("Dye Lab: colours from waste", "Dye Lab " * 13, "title", "at most 100"),
    "summary over two lines": ("summary: A lab", 'summary: "A\\nlab', "summary", "one line"),
    "unknown theme": ("themes: [2, 5]", "themes: [2, 7]", "themes[1]", "allowed|1, 2, 3"),
    "theme given twice": ("themes: [2, 5]", "themes: [2, 2]", "themes", "given twice: 2"),
    "no theme": ("themes: [2, 5]", "themes: []", "themes", "at least one"),
    "unknown country": ("[IT]", "[IT, GR]", "territory.countries[1]", "unknown country 'GR'"),
    "not a NUTS 2 code": ("[ITI1]", "[ITI15]", "territory.nuts2[0]", "not a NUTS 2"),
    "no such NUTS 2 region": ("[ITI1]", "[ITX9]", "territory.nuts2[0]", "not a NUTS 2 region of 2013"),
    "a territory that is a text": (
        "territory:\n",
        "territory: Prato\nplace:\n",
        "territory",
        "expected 'key: value' lines",
    ),
    "region of another country": ("[ITI1]", "[ITI1, PL11]", "territory.nuts2", "PL11: not in a country"),
    "code without its vintage": ("vintage: 2013", "vintage: null", "territory.vintage", "go together"),
    "unknown vintage": ("vintage: 2013", "vintage: 2014", "territory.vintage", "allowed"),
    "unknown type of body": ("local-authority", "town", "body.type", "unknown type 'town'"),
    "day that does not exist": ("end: 2014-05", "end: 2014-02-30", "end", "not a date"),
    "dates out of order": ("end: 2014-05", "end: 2011-12", "end", "before it starts"),
    "starts ongoing": ("start: 2012", "start: ongoing", "start", "can only be an end"),
    "malformed address": ("https://example.org/dye-lab", "example.org/dye-lab", "sources[0].url", "web address"),
    "unknown type of source": ("type: press", "type: hearsay", "sources[0].type", "unknown type 'hearsay'"),
    "evidence without source": (
        "    year: 2013\n    source: press",
        "    year: 2013",
        "evidence[0].source",
        "missing key",
    ),
    "evidence from elsewhere": (
        "year: 2013\n    source: press",
        "year: 2013\n    source: radio",
        "evidence",
        "'radio'",
    ),
    "figure without unit": ("unit: firms", "unit: null", "evidence[0].unit", "go together"),
    "figure as text": ("figure: 12", "figure: a dozen", "evidence[0].figure", "a number"),
    "year as text": ("year: 2013", "year: spring 2013", "evidence[0].year", "a whole number"),
    "unknown kind of evidence": ("kind: output", "kind: success", "evidence[0].kind", "unknown kind 'success'"),
    "unknown kind of condition": ("kind: skills", "kind: luck", "conditions[0].kind", "unknown kind 'luck'"),
    "condition from elsewhere": (
        "importance: null\n    source: press",
        "importance: null\n    source: tv",
        "conditions",
        "'tv'",
    ),
    "unknown currency": ("currency: EUR", "currency: euro", "budget.currency", "pattern"),
    "budget of nothing": ("amount: 20000", "amount: 0", "budget.amount", "greater than 0"),
    "unknown origin": ("origin: other", "origin: interreg", "origin", "unknown origin 'interreg'"),
    "id differs from the file": ("id: dye-lab", "id: dye-house", "id", "differs from the name of the file"),
    "unprintable sign": ("Firms came", "Firms\\x07 came", "what_was_done", r"U\+0007"),
    "unknown where a text is needed": ("Firms came and tried.", "unknown", "what_was_done", "a text is needed"),
    "a list that is none": ("difficulties: []", "difficulties: many", "difficulties", "a list"),
}


@pytest.fixture
def catalogue(tmp_path):
    """A folder with one practice and one stub, both right."""
    (tmp_path / "stubs").mkdir()
    (tmp_path / "dye-lab.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "stubs" / "other-lab.yaml").write_text(STUB, encoding="utf-8")
    return tmp_path


def planted(catalogue, old, new):
    assert GOOD.count(old) >= 1
    text = GOOD.replace(old, new, 1)
    if "\\x" in new:
        text = text.replace("what_was_done: Firms\\x07 came and tried.", 'what_was_done: "Firms\\x07 came and tried."')
    if "\\n" in new:
        text = text.replace("waste.\nterritory", 'waste."\nterritory')
    (catalogue / "dye-lab.yaml").write_text(text, encoding="utf-8")
    return text


def test_a_right_catalogue_has_no_problem(catalogue):
    assert load.check(catalogue) == []


@pytest.mark.parametrize("name", PLANTED)
def test_planted_mistake_is_reported_with_file_line_and_key(catalogue, name):
    old, new, key, message = PLANTED[name]
    text = planted(catalogue, old, new)
    problems = load.check(catalogue)
    fitting = [problem for problem in problems if f", {key}: " in problem]
    assert fitting, problems
    assert all(problem.startswith("dye-lab.yaml: line ") for problem in problems)
    assert re.search(message, fitting[0]), fitting
    line = int(re.match(r"dye-lab.yaml: line (\d+)", fitting[0])[1])
    last = re.sub(r"\[\d+\]", "", key.rpartition(".")[2])
    if "missing" not in message:
        around = "\n".join(text.splitlines()[max(line - 2, 0) : line])
        assert last in around


@pytest.mark.parametrize("name", [name for name in PLANTED if name != "id differs from the file"])
def test_planted_mistake_is_told_once(catalogue, name):
    old, new, key, _ = PLANTED[name]
    planted(catalogue, old, new)
    assert len([problem for problem in load.check(catalogue) if f", {key}: " in problem]) == 1


def test_all_mistakes_of_all_files_come_at_once(catalogue):
    (catalogue / "dye-lab.yaml").write_text(
        GOOD.replace("[2, 5]", "[9]").replace("[ITI1]", "[ITX9]").replace("2014-05", "soon")
    )
    (catalogue / "stubs" / "other-lab.yaml").write_text(STUB.replace("plustex", "unheard"))
    problems = load.check(catalogue)
    assert [problem.split(": ")[1].split(", ")[1] for problem in problems] == [
        "territory.nuts2[0]",
        "themes[0]",
        "end",
        "origin",
    ]
    assert problems[-1].startswith("stubs/other-lab.yaml: line 4, origin: ")


def test_id_and_title_used_twice_name_both_files(catalogue):
    (catalogue / "dye-house.yaml").write_text(GOOD.replace("colours from", "COLOURS  from"), encoding="utf-8")
    problems = load.check(catalogue)
    assert "dye-lab.yaml: line 1, id: used already in dye-house.yaml" in problems
    assert "dye-lab.yaml: line 2, title: used already in dye-house.yaml" in problems
    assert "dye-house.yaml: line 1, id: 'dye-lab' differs from the name of the file, 'dye-house'" in problems
    assert len(problems) == 3


def test_a_stub_cannot_share_its_title_with_a_practice(catalogue):
    (catalogue / "stubs" / "other-lab.yaml").write_text(
        STUB.replace("Another laboratory", "'Dye Lab: colours from waste'")
    )
    assert load.check(catalogue) == ["stubs/other-lab.yaml: line 2, title: used already in dye-lab.yaml"]


def test_a_stub_is_never_described(catalogue):
    (catalogue / "stubs" / "other-lab.yaml").write_text(STUB + "summary: It went well.\n")
    assert load.check(catalogue) == [
        "stubs/other-lab.yaml: line 6, summary: unknown key; allowed: id, title, territory, origin, source"
    ]


def test_other_file_endings_are_refused_not_passed_over(catalogue):
    (catalogue / "dye-lab.yaml").rename(catalogue / "dye-lab.yml")
    assert load.check(catalogue) == ["dye-lab.yml: line 1: the file must be called dye-lab.yaml"]


def test_text_that_is_not_yaml_is_reported(catalogue):
    (catalogue / "dye-lab.yaml").write_text("id: [dye-lab\n", encoding="utf-8")
    assert load.check(catalogue)[0].startswith("dye-lab.yaml: line ")


def test_codes_of_another_vintage_are_checked_by_form_only(catalogue):
    text = GOOD.replace("[ITI1]", "[ITX9]").replace("vintage: 2013", "vintage: 2024")
    (catalogue / "dye-lab.yaml").write_text(text, encoding="utf-8")
    assert load.check(catalogue) == []


def test_no_folder_is_wrong_use(tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        load.check(tmp_path / "nowhere")


@pytest.fixture
def workspace(catalogue, monkeypatch):
    monkeypatch.setattr(load, "folder", lambda: catalogue)
    return catalogue


def test_reading_gives_practices_and_stubs(workspace):
    assert [practice.id for practice in load.practices()] == ["dye-lab"]
    assert [stub.id for stub in load.stubs()] == ["other-lab"]
    assert load.practice("dye-lab").start == "2012"
    assert load.practice("dye-lab").transferred_to is None
    assert load.practice("dye-lab").difficulties == ()


def test_reading_notices_a_changed_file(workspace):
    assert load.practice("dye-lab").end == "2014-05"
    (workspace / "dye-lab.yaml").write_text(GOOD.replace("end: 2014-05", "end: 2014-06-01"), encoding="utf-8")
    assert load.practice("dye-lab").end == "2014-06-01"


def test_reading_a_wrong_catalogue_raises_all_its_problems(workspace):
    (workspace / "dye-lab.yaml").write_text(GOOD.replace("[2, 5]", "[9]"), encoding="utf-8")
    with pytest.raises(FileProblemsError) as error:
        load.practices()
    assert list(error.value.problems) == load.check(Path(workspace))


def test_unknown_practice_and_stub_are_told_apart(workspace):
    with pytest.raises(UnknownCodeError, match=r"'dye-lap'.*dye-lab"):
        load.practice("dye-lap")
    with pytest.raises(InputError, match="by name only"):
        load.practice("other-lab")
