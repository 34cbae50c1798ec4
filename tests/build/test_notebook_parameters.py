"""What a notebook takes is read from its parameters cell, and checked before anything runs."""

import pytest
from tests.build.workspaces import add, workspace

from plustex_analysis.build.notebook import available, load
from plustex_analysis.errors import InputError


@pytest.fixture
def folder(tmp_path):
    return workspace(
        tmp_path / "w",
        one=['"""Explained."""\nregion: str = "??"\nlast_year: int = 2014\nshare: float = 0.5\nlong: bool = True'],
    )


def test_names_types_and_defaults_are_read(folder):
    notebook = load(folder / "notebooks" / "one.ipynb")
    assert [(p.name, p.type, p.default) for p in notebook.parameters] == [
        ("region", str, "??"), ("last_year", int, 2014), ("share", float, 0.5), ("long", bool, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"regoin": "ITI1"}, "no parameter 'regoin'"),
        ({"last_year": "2014"}, "last_year must be int, not str '2014'"),
        ({"last_year": True}, "last_year must be int, not bool True"),
        ({"region": None}, "region must be str"),
        ({"regoin": "ITI1", "share": 1}, "no parameter 'regoin'; share must be float"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_is_taken(folder, values, message):
    with pytest.raises(InputError, match=rf"notebook one\.ipynb: .*{message}.*; it takes region: str, last_year: int"):
        load(folder / "notebooks" / "one.ipynb").check(values)


@pytest.mark.parametrize(
    "source",
    [
        "region = 'ITI1'",
        "region: str = 1",
        "region: list = []",
        "year: int = int('2014')",
        "import os",
        "region: str = (",
    ],
)
def test_a_parameters_cell_that_is_no_list_of_typed_values_is_refused(folder, source):
    add(folder, "bad", [source])
    with pytest.raises(InputError, match=r"notebook bad\.ipynb: parameters cell"):
        load(folder / "notebooks" / "bad.ipynb")


def test_a_damaged_notebook_is_named(folder):
    (folder / "notebooks" / "broken.ipynb").write_text('{"parameters": ', encoding="utf-8")
    with pytest.raises(InputError, match=r"notebook broken\.ipynb: cannot be read"):
        load(folder / "notebooks" / "broken.ipynb")


def test_a_notebook_of_an_analyst_is_found_without_registration(folder):
    add(folder, "mine", ['language: str = "en"'])
    assert set(available(folder / "notebooks")) == {"mine", "one"}
