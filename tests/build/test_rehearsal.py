"""The rehearsal: only calls of this package run in the parent, and the documents come out as without it."""

import ast
import json

import pytest
from tests.build.test_executors import needs_fork
from tests.build.workspaces import PARAMETERS, SHOW, workspace

from plustex_analysis.build import rehearsal, workers
from plustex_analysis.build.executors import Workers
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.reporting.language import languages


@pytest.mark.parametrize(
    "source",
    [
        "import plustex_analysis as px\nsay = px.words('en')\npx.practices.recommend(say, year=2014)",
        'region: str = "??"',
        '"""Which region."""',
    ],
)
def test_imports_and_calls_of_the_package_are_harmless(source):
    assert rehearsal.harmless(ast.parse(source).body, ())


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "from os import system",
        "import plustex_analysis, os",
        "open('x', 'w')",
        "print(1)",
        "import plustex_analysis as px\npx.__builtins__",
        "import plustex_analysis as px\n[px for _ in range(9)]",
        "while True: pass",
        "region[0]",
        "lambda: 0",
        "f'{region}'",
        "exit()",
        "%matplotlib inline".replace("%", "get_ipython().magic('") + "')",
    ],
)
def test_everything_else_is_not(source):
    assert not rehearsal.harmless(ast.parse(source).body, ())


def test_what_earlier_cells_named_may_be_used():
    assert rehearsal.harmless(ast.parse("sector.persons").body, {"sector"})
    assert not rehearsal.harmless(ast.parse("sector.persons").body, ())


def _orders(root, monkeypatch, regions):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    jobs = plan(Request(regions=regions, languages=("en",)), root / "notebooks")
    return [Order(job=job, source=job.notebook.path.read_bytes()) for job in jobs]


def test_only_what_several_documents_are_made_from_is_rehearsed(tmp_path, monkeypatch):
    root = workspace(tmp_path, report=[PARAMETERS, SHOW])
    few = rehearsal.environment(_orders(root, monkeypatch, ("ITI1", "PT11")))
    many = rehearsal.environment(_orders(root, monkeypatch, ("ITI1", "PT11", "ES51")))
    assert json.loads(few[rehearsal.VARIABLE])["rehearse"] == []
    wanted = json.loads(many[rehearsal.VARIABLE])
    ((name, parameters),) = wanted["rehearse"]
    assert wanted["languages"] == ["en"]
    assert not wanted["partnership"]
    assert name == "report.ipynb"
    assert parameters["region"] == "ES51"


def test_a_rehearsal_stops_before_the_first_cell_that_might_do_something(tmp_path, monkeypatch):
    mark = tmp_path / "mark"
    _orders(workspace(tmp_path, report=[PARAMETERS, SHOW, f"open({str(mark)!r}, 'w')"]), monkeypatch, ("ITI1",))
    monkeypatch.setenv(
        rehearsal.VARIABLE, json.dumps({"rehearse": [["report.ipynb", {"region": "ITI1", "language": "en"}]]})
    )
    rehearsal.rehearse()
    assert not mark.exists()


def test_a_rehearsal_that_fails_is_silent(tmp_path, monkeypatch, capfd):
    _orders(workspace(tmp_path, report=[PARAMETERS, SHOW]), monkeypatch, ("ITI1",))
    monkeypatch.setenv(
        rehearsal.VARIABLE, json.dumps({"rehearse": [["report.ipynb", {"region": "??"}], ["none.ipynb", {}]]})
    )
    rehearsal.rehearse()
    assert capfd.readouterr() == ("", "")


@needs_fork
@pytest.mark.slow
def test_documents_and_what_they_read_are_the_same_with_and_without(tmp_path, monkeypatch):
    chart = "px.region_report.trend_chart(sector, say)"
    orders = _orders(workspace(tmp_path, report=[PARAMETERS, SHOW, chart]), monkeypatch, ("ITI1", "PT11", "ES51"))
    rehearsed = {order.job.name: result for order, result in workers.results(orders, Workers(2))}
    monkeypatch.setattr(rehearsal, "_FEWEST", 99)
    plain = {order.job.name: result for order, result in workers.results(orders, Workers(2))}
    assert [result.error for result in plain.values()] == ["", "", ""]
    assert {name: result.files for name, result in rehearsed.items()} == {name: r.files for name, r in plain.items()}
    assert {name: result.reads for name, result in rehearsed.items()} == {name: r.reads for name, r in plain.items()}


def test_what_is_about_the_partnership_is_not_rehearsed_but_compared(tmp_path, monkeypatch):
    """Planning meetings may start threads, and a parent with a thread cannot fork."""
    root = workspace(tmp_path, report=['language: str = "en"', "import plustex_analysis as px"])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    jobs = plan(Request(languages=("en", "it", "fr")), root / "notebooks")
    wanted = json.loads(rehearsal.environment([Order(job=job, source=b"") for job in jobs])[rehearsal.VARIABLE])
    assert wanted == {"languages": ["en", "fr", "it"], "partnership": True, "rehearse": []}


def test_nobody_asked_means_everything(monkeypatch):
    monkeypatch.delenv(rehearsal.VARIABLE, raising=False)
    assert rehearsal.languages_wanted() == languages()
    assert rehearsal.partnership_wanted()
