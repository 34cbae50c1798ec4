"""The template of a new practice: complete, explained, right once filled, and it overwrites nothing."""

import re

import pytest

from plustex_analysis.errors import InputError
from plustex_analysis.practices.load import check
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.template import new
from plustex_analysis.practices.vocabulary import LADDER

FILLED = {
    "\ntitle:": "\ntitle: Dye Lab",
    "\nsummary:": "\nsummary: Dyes from waste.",
    "territory:\n  name:": "territory:\n  name: Prato",
    "\nthemes:": "\nthemes: [2]",
    "body:\n  name:": "body:\n  name: City laboratory",
    "    url:": "    url: https://example.org",
    "    type:": "    type: press",
    "\nwhat_was_done:": "\nwhat_was_done: Firms tried dyes.",
}


def fill(text):
    for gap, value in FILLED.items():
        assert text.count(f"{gap}\n") == 1, gap
        text = text.replace(f"{gap}\n", f"{value}\n")
    return text


def test_empty_keys_are_named_by_the_check(tmp_path):
    new("dye-lab", tmp_path)
    assert [re.search(r", (\S+): ", problem)[1] for problem in check(tmp_path)] == [
        "title",
        "summary",
        "territory.name",
        "themes",
        "body.name",
        "sources[0].url",
        "sources[0].type",
        "what_was_done",
    ]


def test_filled_it_passes_the_check(tmp_path):
    path = new("dye-lab", tmp_path)
    path.write_text(fill(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert check(tmp_path) == []


def test_the_examples_in_its_comments_are_right_too(tmp_path):
    path = new("dye-lab", tmp_path)
    text = fill(path.read_text(encoding="utf-8"))
    for field in ("budget", "evidence", "difficulties", "conditions", "transferred_to"):
        example = re.search(rf"^# {field}:\n((?:#   .*\n)+)", text, flags=re.MULTILINE)[0]
        text = text.replace(f"\n{field}: null\n", "\n" + re.sub(r"^# ", "", example, flags=re.MULTILINE))
    path.write_text(text, encoding="utf-8")
    assert check(tmp_path) == []


def test_every_key_is_there_in_the_order_of_the_form(tmp_path):
    text = new("dye-lab", tmp_path).read_text(encoding="utf-8")
    keys = re.findall(r"^([a-z_]+):", text, flags=re.MULTILINE)
    assert keys == list(Practice.model_fields)


def test_the_words_allowed_are_those_of_the_model(tmp_path):
    text = new("dye-lab", tmp_path).read_text(encoding="utf-8")
    assert all(kind in text for kind in LADDER)
    assert max(map(len, text.splitlines())) <= 120


def test_a_file_that_exists_is_left_as_it_is(tmp_path):
    (tmp_path / "dye-lab.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="exists already"):
        new("dye-lab", tmp_path)
    assert (tmp_path / "dye-lab.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("key", ["Dye Lab", "../dye", "dye_lab", "", "-dye", "x" * 61])
def test_ids_of_another_form_are_refused(tmp_path, key):
    with pytest.raises(InputError, match="cannot be an id"):
        new(key, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_folder_is_wrong_use(tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        new("dye-lab", tmp_path / "nowhere")
