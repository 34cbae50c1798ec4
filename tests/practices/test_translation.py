"""Texts of practices in other languages: shown only while the English text is the one that was translated."""

import pytest
import yaml

from plustex_analysis import workspace
from plustex_analysis.errors import FileProblemsError
from plustex_analysis.practices import practice, practices, texts
from plustex_analysis.practices.translation import digest, english

ONE = "ceti"


@pytest.fixture
def translated(tmp_path, monkeypatch):
    """Return a function that writes a file of translations into a workspace of its own."""
    folder = tmp_path / "data" / "practices" / "translations"
    folder.mkdir(parents=True)
    monkeypatch.setattr(workspace, "data", lambda *parts: tmp_path.joinpath("data", *parts))

    def write(**changes):
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
        content = {"language": "it", "reviewed_by": None, "practices": {ONE: entry}}
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
