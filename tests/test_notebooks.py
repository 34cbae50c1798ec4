"""The discipline of the notebooks: thin cells, no stored outputs, typed and documented parameters, each of them run.

An analyst's own notebook is found, checked and built by lying in ``notebooks/``.
"""

import ast
import json

import nbformat
import pytest
from nbclient import NotebookClient
from tests.build.workspaces import SHOW, add, workspace
from tests.conftest import ROOT
from typer.testing import CliRunner

from plustex_analysis.build import warm
from plustex_analysis.build.execute import execute
from plustex_analysis.build.notebook import available, left_out, load, report_names
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.cli import app
from plustex_analysis.errors import InputError

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
TOUR = ROOT / "notebooks" / "first_steps.ipynb"
REPORTS = [path for path in NOTEBOOKS if not left_out(path)]
#: What a cell may import: the package; in the tour, where people draw on axes of their own, matplotlib as well.
IMPORTED = {"first_steps": {"plustex_analysis", "matplotlib.pyplot"}}


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture(params=REPORTS, ids=lambda path: path.stem)
def report(request):
    return request.param


def code(path):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


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
                    allowed = IMPORTED.get(path.stem, {"plustex_analysis"})
                    assert {alias.name for alias in node.names} <= allowed, cell.id


def test_ids_are_names_and_unique(path):
    ids = [cell.id for cell in nbformat.read(path, as_version=4).cells]
    assert len(ids) == len(set(ids))
    assert all((name == name.lower() and not name.isalnum()) or name.isalpha() for name in ids)


def test_the_default_region_does_not_exist(report):
    notebook = load(report)
    assert notebook.takes("language")
    if notebook.takes("region"):
        assert notebook.default("region") == "??"


def test_parameters_are_explained_above_them(report):
    (source,) = [cell.source for cell in code(report) if "parameters" in cell.metadata.get("tags", ())]
    first = ast.parse(source).body[0]
    assert isinstance(first, ast.Expr), "the parameters cell must begin with a docstring"
    assert len(first.value.value) > 20


def test_a_notebook_begins_by_saying_what_it_is(path):
    first = nbformat.read(path, as_version=4).cells[0]
    assert first.cell_type == "markdown"
    assert first.source.startswith("# ")


def test_all_but_the_tour_are_reports():
    assert {path.stem for path in NOTEBOOKS} - {path.stem for path in REPORTS} == {"first_steps"}
    assert report_names(ROOT / "notebooks") == tuple(path.stem for path in REPORTS)


@pytest.fixture(scope="module")
def parent():
    if warm.available() is not None:
        yield None
    else:
        with warm.WarmParent() as parent:
            yield parent


def _built(job, parent):
    return execute(Order(job=job, source=job.notebook.path.read_bytes()), parent)


@pytest.mark.slow
def test_each_report_runs_to_its_end_and_is_a_document(report, parent):
    about = load(report)
    wanted = Request(reports=(report.stem,), languages=("en",), regions=("LT00",) if about.takes("region") else ())
    result = _built(plan(wanted, ROOT / "notebooks")[0], parent)
    assert result.error == ""
    assert {"pdf", "html"} <= set(result.files)


@pytest.mark.slow
def test_the_tour_runs_to_its_end_in_an_ordinary_kernel_without_a_warning():
    notebook = nbformat.read(TOUR, as_version=4)
    NotebookClient(
        notebook, kernel_name="python3", timeout=300, resources={"metadata": {"path": str(TOUR.parent)}}
    ).execute()
    shown = {cell.id: cell.outputs for cell in notebook.cells if cell.cell_type == "code"}
    assert [name for name, outputs in shown.items() if any(one.output_type == "stream" for one in outputs)] == []
    assert [name for name, outputs in shown.items() if not outputs] == ["setup"]
    for name in ("indexed", "axes"):
        assert any("image/png" in one.data for one in shown[name]), name


@pytest.fixture
def own(tmp_path):
    """A workspace with a notebook that an analyst has just copied into it."""
    folder = workspace(tmp_path / "own")
    add(folder, "mine", ['language: str = "en"\nregion: str = "??"\nlast_year: int = 2014', SHOW])
    return folder


def _stored(folder, name, **changes):
    """Change a notebook as somebody would who has run it in JupyterLab."""
    file = folder / "notebooks" / f"{name}.ipynb"
    content = json.loads(file.read_text(encoding="utf-8"))
    content["cells"][-1] |= changes
    file.write_text(json.dumps(content), encoding="utf-8")


class TestOwn:
    def test_it_is_found_and_planned_without_registration(self, own):
        jobs = plan(Request(regions=("ITI1",)), own / "notebooks")
        assert [job.name for job in jobs] == ["ITI1 en mine", "ITI1 it mine"]

    @pytest.mark.slow
    def test_it_is_built_as_it_would_be_without_the_outputs_that_it_stores(self, own, parent):
        old = {"output_type": "error", "ename": "OldError", "evalue": "of another day", "traceback": []}
        _stored(own, "mine", outputs=[old], execution_count=7)
        (job,) = plan(Request(regions=("ITI1",), languages=("en",)), own / "notebooks")
        result = _built(job, parent)
        assert result.error == ""
        assert b"OldError" not in result.executed

    def test_a_parameter_without_a_type_is_named_with_its_cell(self, own):
        add(own, "bad", ['"""Explained."""\nlanguage: str = "en"\nyear = 2014\nparts: list = []'])
        with pytest.raises(
            InputError,
            match=r"notebook bad\.ipynb: parameters cell \(cell 1, id \w+\): line 3: 'year = 2014'; line 4: 'parts: list = \[\]'; each must read 'name: type = value'",
        ):
            plan(Request(), own / "notebooks")

    def test_all_that_is_wrong_is_told_at_once(self, own):
        add(own, "bad", ["year = 2014"])
        add(own, "worse", ["region: str = ("])
        with pytest.raises(InputError, match=r"(?s)bad\.ipynb.*\n.*worse\.ipynb"):
            available(own / "notebooks")

    def test_a_bad_one_stops_only_who_asks_for_it(self, own):
        add(own, "bad", ["year = 2014"])
        assert plan(Request(reports=("mine",), regions=("ITI1",)), own / "notebooks")
        with pytest.raises(InputError, match="bad"):
            plan(Request(reports=("bad",)), own / "notebooks")

    def test_two_parameters_cells_are_both_named(self, own):
        _stored(own, "mine", metadata={"tags": ["parameters"]})
        with pytest.raises(InputError, match=r"exactly one cell must have the tag 'parameters', not 2 \(cells 1, 2\)"):
            load(own / "notebooks" / "mine.ipynb")

    def test_one_without_language_is_told_what_to_add(self, own):
        add(own, "short", ['region: str = "??"', SHOW])
        with pytest.raises(InputError, match=r"notebook short\.ipynb: its parameters cell needs a line 'language: str"):
            plan(Request(regions=("ITI1",)), own / "notebooks")

    def test_one_without_parameters_is_left_alone_and_says_why_when_asked_for(self, own):
        _stored(own, "mine", metadata={})
        file = own / "notebooks" / "mine.ipynb"
        file.write_text(file.read_text(encoding="utf-8").replace('"parameters"', '"other"'), encoding="utf-8")
        assert available(own / "notebooks") == {}
        with pytest.raises(InputError, match=r"mine\.ipynb is no report: none of its cells has the tag 'parameters'"):
            plan(Request(reports=("mine",)), own / "notebooks")

    def test_metadata_keep_one_out_of_builds(self, own):
        file = own / "notebooks" / "mine.ipynb"
        content = json.loads(file.read_text(encoding="utf-8"))
        content["metadata"]["plustex"] = {"build": False}
        file.write_text(json.dumps(content), encoding="utf-8")
        assert report_names(own / "notebooks") == ()
        with pytest.raises(InputError, match=r'is no report: its metadata say "plustex": \{"build": false\}'):
            plan(Request(reports=("mine",)), own / "notebooks")

    def test_the_command_line_ends_with_2_and_one_line(self, own, monkeypatch):
        monkeypatch.setenv("PLUSTEX_WORKSPACE", str(own))
        add(own, "bad", ["year = 2014"])
        found = CliRunner().invoke(app, ["build", "--dry-run"])
        assert isinstance(found.exception, InputError)
        assert found.exception.exit_code == 2
