"""The command line as a newcomer meets it: one clear line for a mistake, exit codes that a scheduler can trust."""

import json
import os
import subprocess
import sys

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, workspace

#: Seconds after which a command hangs, also on a machine that is busy with other things.
HANGS = 1800


def plustex(*arguments, cwd, **environment):
    command = [sys.executable, "-m", "plustex_analysis", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, **environment}, timeout=HANGS
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "XX99"], "plustex: unknown region 'XX99'; known: "),
        (["build", "--language", "xx"], "plustex: unknown language 'xx'; known: en, "),
        (["build", "--report", "nonsense"], "plustex: unknown report 'nonsense'; known: "),
        (["build", "--last-year", "abc"], "plustex: Invalid value for '--last-year'"),
        (["build", "--jobs", "0"], "plustex: Invalid value for '--jobs'"),
        (["build", "ITI1", "--report", "sector_comparison"], "plustex: report sector_comparison is about all partners"),
        (["build", "--output", "/etc/hostname"], "plustex: output folder /etc/hostname: File exists"),
        (["practices", "new", "Not An Id"], "plustex: "),
        (["build", "--last-year", "1999"], "plustex: last year 1999 is not covered; allowed: 2011 to 2015"),
    ],
)
def test_unknown_input_is_one_line_exit_2_and_nothing_written(tmp_path, arguments, message):
    done = plustex(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_wrong_use_exits_2(tmp_path):
    assert plustex("build", "--nonsense", cwd=tmp_path).returncode == 2


def test_version_and_help(tmp_path):
    assert plustex("--version", cwd=tmp_path).stdout.startswith("plustex-analysis 0.")
    assert "plustex build ITI1 --language it" in plustex("build", "--help", cwd=tmp_path).stdout


FAIL_FOR_ONE = SHOW + '\nassert region != "BG31", "made to fail"'


@pytest.mark.slow
def test_one_failing_region_leaves_the_seven_others_built(tmp_path):
    folder = workspace(tmp_path / "w", probe=[PARAMETERS, FAIL_FOR_ONE, SHOW])
    done = plustex("build", "--json", "--language", "en", "--jobs", "2", cwd=folder)
    assert done.returncode == 1, done.stderr
    rows = {row["document"]: row for row in json.loads(done.stdout)}
    failed = [name for name, row in rows.items() if row["error"]]
    assert failed == ["BG31 en probe"]
    assert "AssertionError: made to fail" in rows["BG31 en probe"]["error"]
    assert len(list((folder / "reports").glob("*/en/probe.pdf"))) == 7
    executed = json.loads((folder / "reports" / "notebooks" / "BG31.en.probe.failed.ipynb").read_text(encoding="utf-8"))
    outputs = [output for cell in executed["cells"] for output in cell.get("outputs", [])]
    assert any(output["output_type"] == "error" and "made to fail" in output["evalue"] for output in outputs)
    manifest = json.loads((folder / "reports" / "manifest.json").read_text(encoding="utf-8"))
    assert list(manifest["failures"]) == ["BG31 en probe"]
    assert len(manifest["documents"]) == 7


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-100], lambda data: data[:200] + b"x" + data[201:]], ids=["truncated", "changed"]
)
def test_a_damaged_table_is_named_and_nothing_is_built(tmp_path, damage, root):
    folder = workspace(tmp_path / "w", probe=[PARAMETERS, SHOW])
    statistics = folder / "data" / "statistics"
    statistics.unlink()
    statistics.mkdir()
    for path in (root / "data" / "statistics").iterdir():
        if path.is_file():
            (statistics / path.name).write_bytes(path.read_bytes())
    table = statistics / "sbs_r_nuts06_r2.csv.gz"
    table.write_bytes(damage(table.read_bytes()))
    done = plustex("build", "ITI1", cwd=folder)
    assert done.returncode == 2
    assert "sbs_r_nuts06_r2.csv.gz" in done.stderr
    assert "checksum" in done.stderr
    assert not (folder / "reports").exists()


def test_a_wrong_key_in_the_partnership_file_is_named_with_its_line(tmp_path, root):
    folder = workspace(tmp_path / "w", probe=[PARAMETERS, SHOW])
    target = folder / "data" / "partnership.yaml"
    text = target.read_text(encoding="utf-8")
    target.unlink()
    target.write_text(text.replace("  acronym: PLUSTEX", "  acronim: PLUSTEX"), encoding="utf-8")
    done = plustex("build", "ITI1", cwd=folder)
    assert done.returncode == 2
    assert "acronim" in done.stderr
    assert "partnership.yaml" in done.stderr
    assert not (folder / "reports").exists()
