"""Editions: read from the manifest, refused when what it names is not there."""

import datetime as dt
import shutil

import pytest
from tests.site.editions import BEFORE, NOW, blocks, edition

from plustex_analysis.errors import InputError
from plustex_analysis.site.edition import kept, load


def _two(folder):
    return edition(folder, {"ITI1/en/policy_brief": blocks("A"), "PT11/pt/policy_brief": blocks("B")})


def test_the_documents_are_those_of_the_manifest(tmp_path):
    found = load(_two(tmp_path))
    assert [(one.key, one.title, one.language) for one in found.documents] == [
        ("ITI1/en/policy_brief", "A", "en"),
        ("PT11/pt/policy_brief", "B", "pt"),
    ]
    assert found.made == dt.datetime.fromtimestamp(NOW, dt.UTC)
    assert found.documents[0].page == "ITI1/en/policy_brief.html"
    assert found.documents[0].file("zip").size == 16
    assert found.documents[0].file("docx") is None


def test_a_document_whose_last_build_failed_is_marked(tmp_path):
    found = load(edition(tmp_path, {"ITI1/en/policy_brief": blocks("A")}, failures={"ITI1 en policy_brief": "made to fail"}))  # fmt: skip
    assert [one.failed for one in found.documents] == [True]


def test_without_a_manifest_the_message_says_what_to_do(tmp_path):
    with pytest.raises(InputError, match=r"no manifest.json.*plustex build --output"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["{", "{}", '{"schema": 1}'])
def test_a_manifest_that_names_nothing_is_refused(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="no document that this version can read"):
        load(tmp_path)


def test_every_missing_and_every_changed_file_is_named(tmp_path):
    _two(tmp_path)
    (tmp_path / "ITI1/en/policy_brief.pdf").unlink()
    (tmp_path / "notebooks/PT11.pt.policy_brief.ipynb").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError) as refused:
        load(tmp_path)
    missing, changed, advice = str(refused.value).splitlines()
    assert missing.startswith("ITI1/en/policy_brief: ")
    assert missing.endswith("policy_brief.pdf is missing, though the manifest names it")
    assert "PT11.pt.policy_brief.ipynb is not as it was built" in changed
    assert "plustex build" in advice


def test_earlier_editions_come_newest_first_without_what_is_gone(tmp_path):
    reports = _two(tmp_path / "reports")
    for name in ("2026-01-01T000000Z", BEFORE):
        shutil.copytree(_two(tmp_path / name), reports / "editions" / name)
    (reports / "editions" / BEFORE / "ITI1/en/policy_brief.pdf").unlink()
    found = kept(reports)
    assert [(one.name, len(one.documents)) for one in found] == [(BEFORE, 1), ("2026-01-01T000000Z", 2)]


def test_an_earlier_edition_that_is_empty_is_left_out(tmp_path):
    reports = _two(tmp_path)
    (reports / "editions" / BEFORE).mkdir(parents=True)
    assert kept(reports) == ()
