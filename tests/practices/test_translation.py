"""Texts of practices in other languages: shown only while the English text is the one that was translated."""

import pytest
import yaml

from plustex_analysis import workspace
from plustex_analysis.errors import FileProblemsError
from plustex_analysis.partnership import partners
from plustex_analysis.practices import practice, practices, stubs, texts
from plustex_analysis.practices.translation import digest, english, name

ONE = "ceti"


@pytest.fixture
def translated(tmp_path, monkeypatch):
    """Return a function that writes a file of translations into a workspace of its own."""
    folder = tmp_path / "data" / "practices" / "translations"
    folder.mkdir(parents=True)
    monkeypatch.setattr(workspace, "data", lambda *parts: tmp_path.joinpath("data", *parts))

    def write(names=None, **changes):
        own = english(record)
        entry = {
            "of": digest(record),
            "title": "Titolo",
            "summary": "Sommario",
            "conditions": [f"c {text}" for text in own.conditions],
            "evidence": [f"e {text}" for text in own.evidence],
            "units": list(own.units),
            "counter_evidence": [f"x {text}" for text in own.counter_evidence],
        } | changes
        content = {"language": "it", "reviewed_by": None, "practices": {ONE: entry}, "names": names or {}}
        (folder / "it.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")

    record = next(one for one in _catalogue if one.id == ONE)
    return write


_catalogue = practices()


def test_a_translation_of_the_present_text_is_shown(translated):
    translated()
    record = next(one for one in _catalogue if one.id == ONE)
    found = texts(record, "it")
    assert (found.language, found.title) == ("it", "Titolo")
    assert len(found.conditions) == len(record.conditions)


def test_a_translation_of_an_older_text_is_not(translated):
    translated(of="0" * 12)
    record = next(one for one in _catalogue if one.id == ONE)
    assert texts(record, "it") == english(record)


def test_a_body_has_the_name_of_the_language_or_else_its_own(translated):
    assert name("Municipality of Prato", "it") == "Municipality of Prato"
    translated()
    assert name("Municipality of Prato", "it") == "Municipality of Prato"
    translated(names={"Municipality of Prato": "Comune di Prato"})
    assert name("Municipality of Prato", "it") == "Comune di Prato"
    assert name("CITEVE", "it") == "CITEVE"


@pytest.mark.parametrize("language", ["bg", "fr", "hu", "it", "lt", "pl", "pt"])
def test_names_are_those_of_the_records_and_every_language_has_the_same(root, language):
    read = yaml.safe_load(
        (root / "data" / "practices" / "translations" / f"{language}.yaml").read_text(encoding="utf-8")
    )
    bodies = {one.body.name for one in _catalogue if one.body}
    known = {*bodies, *(one.name for one in partners()), *(one.title for one in stubs())}
    assert read["names"].keys() <= known
    italian = (root / "data" / "practices" / "translations" / "it.yaml").read_text(encoding="utf-8")
    assert read["names"].keys() == yaml.safe_load(italian)["names"].keys()


def test_a_wrong_file_is_refused_with_its_key(translated):
    translated(title=None)
    with pytest.raises(FileProblemsError, match=r"practices\.ceti\.title"):
        texts(next(one for one in _catalogue if one.id == ONE), "it")


def test_the_digest_follows_every_word():
    one = practice(ONE)
    changed = one.model_copy(update={"summary": one.summary + " More."})
    assert digest(one) != digest(changed)
    assert digest(one) == digest(one.model_copy(update={"budget": None}))


@pytest.mark.parametrize("language", ["bg", "fr", "hu", "it", "lt", "pl", "pt"])
def test_every_practice_of_the_catalogue_is_translated(language):
    stale = [one.id for one in _catalogue if texts(one, language).language != language]
    assert not stale, f"translate again, or take the entry out: {', '.join(stale)}"
