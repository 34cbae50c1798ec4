"""Vintages side by side: a new one appears whole, the one in use is named by one small file."""

import os

import pytest

from plustex_analysis.errors import TableError, UnknownCodeError
from plustex_analysis.statistics import vintages

FILES = {"t.yaml": b"card", "t.csv.gz": b"figures"}


def test_without_a_choice_the_shipped_vintage_is_in_use(tmp_path):
    (tmp_path / "t.csv.gz").write_bytes(b"shipped")
    assert vintages.current(tmp_path, "t") == "shipped"
    assert vintages.home(tmp_path, "t") == tmp_path
    assert [item.name for item in vintages.vintages(tmp_path, "t")] == ["shipped"]


def test_a_new_vintage_is_there_but_not_in_use(tmp_path):
    item = vintages.add(tmp_path, "t", "2026-11-22", FILES)
    assert {path.name: path.read_bytes() for path in item.path.iterdir()} == FILES
    assert vintages.home(tmp_path, "t") == tmp_path
    assert vintages.table_names(tmp_path) == ()
    vintages.use(tmp_path, "t", item.name)
    assert vintages.home(tmp_path, "t") == item.path
    assert vintages.table_names(tmp_path) == ("t",)


def test_more_than_nine_of_a_day_stay_in_order(tmp_path):
    names = [vintages.add(tmp_path, "t", "2026-11-22", FILES).name for _ in range(11)]
    assert names[:2] == ["2026-11-22", "2026-11-22.2"]
    vintages.add(tmp_path, "t", "2026-11-23", FILES)
    assert [item.name for item in vintages.vintages(tmp_path, "t")] == [*names, "2026-11-23"]


def test_what_is_held_back_says_why_until_it_is_released(tmp_path):
    vintages.add(tmp_path, "t", "2026-11-22", FILES, held=("a reason",))
    (item,) = vintages.vintages(tmp_path, "t")
    assert item.held == ("a reason",)
    vintages.release(item)
    (item,) = vintages.vintages(tmp_path, "t")
    assert item.held == ()
    assert "a reason" in (item.path / "accepted.json").read_text(encoding="utf-8")


def test_a_damaged_record_still_holds_back(tmp_path):
    item = vintages.add(tmp_path, "t", "2026-11-22", FILES, held=("a reason",))
    (item.path / "held.json").write_text("[1", encoding="utf-8")
    assert vintages.vintage(tmp_path, "t", "2026-11-22").held == (f"{item.path / 'held.json'} is damaged",)


@pytest.mark.parametrize("name", ["../../etc", "/etc", ".new-1-x", "a/b"])
def test_a_pointer_that_leads_elsewhere_is_refused(tmp_path, name):
    vintages.use(tmp_path, "t", name)
    with pytest.raises(TableError, match="is not the name of a vintage"):
        vintages.home(tmp_path, "t")


def test_an_unknown_vintage_is_refused_with_the_known_ones(tmp_path):
    vintages.add(tmp_path, "t", "2026-11-22", FILES)
    with pytest.raises(UnknownCodeError, match=r"unknown vintage of t 'x'; known: 2026-11-22"):
        vintages.vintage(tmp_path, "t", "x")


def test_what_dead_processes_left_is_tidied_and_what_living_ones_make_is_not(tmp_path):
    folder = tmp_path / "vintages" / "t"
    dead = next(number for number in range(4_000_000, 3_000_000, -1) if not vintages._alive(number))
    for owner in (dead, os.getpid()):
        (folder / f".new-{owner}-abc").mkdir(parents=True)
        (folder / f".new-{owner}-current").write_text("x", encoding="utf-8")
    vintages.tidy(tmp_path, "t")
    assert sorted(path.name for path in folder.iterdir()) == [f".new-{os.getpid()}-abc", f".new-{os.getpid()}-current"]
    assert vintages.vintages(tmp_path, "t") == []
