"""The ready files for schedulers: each can be parsed, and each command line in them is one that exists."""

import ast
import configparser
import re
import shlex

import pytest
import typer
import yaml

from plustex_analysis.cli import app

NAMES = ("airflow_dag.py", "crontab", "github-actions.yml", "plustex-build.service", "plustex-build.timer")


@pytest.fixture
def text(root):
    return lambda name: (root / "docs" / "schedule" / name).read_text(encoding="utf-8")


def _known():
    command = typer.main.get_command(app).commands["build"]
    return {option for parameter in command.params for option in parameter.opts}


def _options(line):
    return [word for word in shlex.split(line.partition(" >>")[0]) if word.startswith("--")]


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith("timer")])
def test_every_option_exists(text, name):
    lines = re.findall(r"plustex build[^\n\"]*", text(name))
    used = [option for line in lines for option in _options(line) if not line.startswith("plustex build`")]
    assert "--keep" in used
    assert set(used) <= _known()


def test_every_option_that_the_page_explains_exists(text):
    told = set(re.findall(r"`(--[a-z-]+)", text("README.md")))
    assert {"--wait", "--keep", "--notify"} <= told <= _known()
    assert all(name in text("README.md") for name in NAMES)


def test_the_line_for_cron_has_five_times_and_a_command(text):
    (line,) = [line for line in text("crontab").splitlines() if line[:1].isdigit()]
    minute, hour, *rest = line.split()
    assert (0 <= int(minute) < 60, 0 <= int(hour) < 24, rest[:3]) == (True, True, ["*", "*", "*"])
    assert " ".join(rest[3:]).startswith("cd /srv/plustex && plustex build ")
    assert "%" not in line, "cron would end the line there"


def _unit(text):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return parser


def test_the_units_of_systemd_belong_together(text):
    service, timer = _unit(text("plustex-build.service")), _unit(text("plustex-build.timer"))
    assert service["Service"]["Type"] == "oneshot"
    assert service["Service"]["ExecStart"].startswith("/usr/local/bin/plustex build ")
    assert re.fullmatch(r"\*-\*-\* \d\d:\d\d:\d\d", timer["Timer"]["OnCalendar"])
    assert timer["Install"]["WantedBy"] == "timers.target"


def test_the_workflow_runs_at_night_and_keeps_the_documents(text):
    workflow = yaml.safe_load(text("github-actions.yml"))
    assert len(workflow[True]["schedule"][0]["cron"].split()) == 5  # YAML 1.1 reads the key `on` as true
    steps = workflow["jobs"]["build"]["steps"]
    assert [step["uses"].partition("@")[0] for step in steps if "uses" in step] == [
        "actions/checkout", "actions/setup-python", "actions/cache", "actions/upload-artifact",
    ]  # fmt: skip
    assert workflow["permissions"] == {"contents": "read"}


def test_the_dag_of_airflow_builds_and_runs_a_notebook(text):
    calls = {
        node.func.id: node
        for node in ast.walk(ast.parse(text("airflow_dag.py")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    named = {keyword.arg: keyword.value for keyword in calls["PapermillOperator"].keywords}
    assert ast.literal_eval(named["kernel_name"]) == "plustex"
    assert ast.literal_eval(named["parameters"]) == {"region": "ITI1", "language": "en"}
    assert {"BashOperator", "DAG"} <= calls.keys()
