"""The discipline of the notebooks: thin cells, no stored outputs, typed parameters, stable ids."""

import ast

import nbformat
import pytest
from tests.conftest import ROOT

from plustex_analysis.build.notebook import load

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def path(request):
    return request.param


def test_there_are_notebooks():
    assert {path.stem for path in NOTEBOOKS} >= {"region_report", "sector_comparison"}


def test_no_stored_outputs(path):
    for cell in nbformat.read(path, as_version=4).cells:
        assert cell.get("outputs", []) == []
        assert cell.get("execution_count") is None


def test_cells_are_thin(path):
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            kinds = {type(node) for node in ast.walk(ast.parse(cell.source))}
            assert not kinds & {ast.FunctionDef, ast.ClassDef, ast.For, ast.While, ast.Lambda}, cell.id
            assert len(cell.source.splitlines()) <= 10, cell.id


def test_only_the_public_face_is_imported(path):
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            for node in ast.walk(ast.parse(cell.source)):
                assert not isinstance(node, ast.ImportFrom), cell.id
                if isinstance(node, ast.Import):
                    assert [alias.name for alias in node.names] == ["plustex_analysis"], cell.id


def test_ids_are_names_and_unique(path):
    ids = [cell.id for cell in nbformat.read(path, as_version=4).cells]
    assert len(ids) == len(set(ids))
    assert all((name == name.lower() and not name.isalnum()) or name.isalpha() for name in ids)


def test_the_default_region_does_not_exist(path):
    notebook = load(path)
    assert notebook.takes("language")
    if notebook.takes("region"):
        assert notebook.default("region") == "??"
