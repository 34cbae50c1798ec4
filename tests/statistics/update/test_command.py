"""``plustex data`` as a user meets it: update, diff, accept, use, status, verify; killed in the middle, nothing is lost."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from tests.local_eurostat.server import running
from tests.statistics.update.conftest import contents, copy_workspace

from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.store import load_table
from plustex_analysis.statistics.update import read

TABLE = "trng_lfse_04"
LONG = bool(os.environ.get("PLUSTEX_LONG_TESTS"))


def _environment(folder, base, **more):
    quick = {"PATIENCE": "5", "ATTEMPTS": "2", "PAUSE": "0.01", "LONGEST_PAUSE": "0.05"}
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    given = {f"PLUSTEX_EUROSTAT_{name}": value for name, value in quick.items()}
    here = {
        "PLUSTEX_WORKSPACE": str(folder),
        "PLUSTEX_EUROSTAT": base,
        "no_proxy": "127.0.0.1",
        "NO_PROXY": "127.0.0.1",
    }
    return {**os.environ, **nowhere, **given, **here, **more}


def plustex(folder, base, *arguments, **more):
    command = [sys.executable, "-m", "plustex_analysis", "data", *arguments]
    return subprocess.run(
        command,
        cwd=folder,
        env=_environment(folder, base, **more),
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )


@pytest.fixture(scope="module")
def eurostat():
    with running() as server:
        yield server


@pytest.fixture
def folder(tmp_path, root):
    """A workspace with one shipped table."""
    copy_workspace(root, tmp_path / "w", TABLE)
    return tmp_path / "w"


def test_update_diff_status_use_and_verify(eurostat, folder, training):
    eurostat.serve(training)
    done = plustex(folder, eurostat.base, "update", TABLE)
    assert (done.returncode, done.stderr) == (0, "")
    (vintage,) = (path.name for path in folder.glob(f"data/statistics/vintages/{TABLE}/2*"))
    assert done.stdout == f"{TABLE}: updated {vintage}: 2000 to 2016 (new: 2016)\n"
    shown = plustex(folder, eurostat.base, "diff", TABLE, COLUMNS="120")
    assert f"{TABLE}: shipped to {vintage}" in shown.stdout
    assert "new years: 2016" in shown.stdout
    (change,) = json.loads(plustex(folder, eurostat.base, "diff", "--json").stdout)
    assert (change["from"], change["to"], change["new_years"], change["lost_years"]) == ("shipped", vintage, [2016], [])
    assert {cell["kind"] for cell in change["cells"]} == {"new year"}
    rows = plustex(folder, eurostat.base, "diff", "--csv").stdout.splitlines()
    assert rows[0] == "kind,region,nace,indicator,year,before,after,flag_before,flag_after,table"
    assert len(rows) == len(change["cells"]) + 1
    (status,) = json.loads(plustex(folder, eurostat.base, "status", "--json").stdout)
    assert (status["vintage"], status["others"], status["years"], status["held"]) == (
        vintage,
        ["shipped"],
        [2000, 2016],
        {},
    )
    assert {"BG31"} == {cell["region"] for cell in status["missing"] if cell["year"] == 2015}
    assert "trng_lfse_04" in plustex(folder, eurostat.base, "status", COLUMNS="120").stdout
    assert plustex(folder, eurostat.base, "verify").stdout == f"{TABLE}: all well\n"
    assert plustex(folder, eurostat.base, "use", TABLE, "shipped").stdout == f"{TABLE}: shipped is in use\n"
    wrong = plustex(folder, eurostat.base, "use", TABLE, "never")
    assert (wrong.returncode, wrong.stderr) == (
        2, f"plustex: unknown vintage of {TABLE} 'never'; known: shipped, {vintage}\n"
    )  # fmt: skip


def test_what_is_held_back_is_said_with_its_reasons_until_accepted(eurostat, folder, training):
    eurostat.serve(training)
    eurostat.fail("unknown code")
    done = plustex(folder, eurostat.base, "update", TABLE, "--json")
    assert done.returncode == 1
    (result,) = json.loads(done.stdout)
    assert (result["state"], result["reasons"]) == ("held", ["1 unknown territories were left out: QQ99"])
    assert "is held back: 1 unknown territories" in plustex(folder, eurostat.base, "status", COLUMNS="200").stdout
    (change,) = json.loads(plustex(folder, eurostat.base, "diff", "--json").stdout)
    assert (change["from"], change["to"]) == ("shipped", result["vintage"])
    accepted = plustex(folder, eurostat.base, "accept", TABLE)
    assert accepted.stdout == f"{TABLE}: {result['vintage']} is in use\n"
    again = plustex(folder, eurostat.base, "accept", TABLE)
    assert (again.returncode, again.stderr) == (2, f"plustex: {TABLE}: no vintage is held back\n")


@pytest.mark.parametrize("fault", ["500", "html", "too big", "renamed", "duplicate", "truncated"])
def test_a_fault_is_one_line_with_exit_code_1(eurostat, folder, training, fault):
    eurostat.serve(training)
    eurostat.faults.clear()
    eurostat.fail(fault, times=4)
    before = contents(folder / "data")
    done = plustex(folder, eurostat.base, "update", TABLE)
    eurostat.faults.clear()
    assert done.returncode == 1
    assert done.stdout.startswith(f"{TABLE}: failed: ")
    assert done.stdout.count("\n") == 1
    assert "Traceback" not in done.stderr
    after = contents(folder / "data")
    assert {path: after[path] for path in before} == before


def test_wrong_use_is_one_line_with_exit_code_2(eurostat, folder):
    for arguments, message in [
        (["update", "nonsense"], "unknown dataset 'nonsense'; known: "),
        (["update", "--server", "nowhere"], "'nowhere' is not an address of Eurostat's API"),
        (["diff", "nonsense"], "unknown table 'nonsense'; known: "),
        (["diff", TABLE], f"{TABLE}: there are no two vintages to compare"),
        (["diff", "--by", "colour"], "unknown count 'colour'; known: region, "),
        (["accept", "nonsense"], "unknown table 'nonsense'"),
    ]:
        done = plustex(folder, eurostat.base, *arguments)
        assert (done.returncode, done.stderr.count("\n"), done.stdout) == (2, 1, ""), done
        assert done.stderr.startswith(f"plustex: {message}"), done.stderr


def test_damage_is_found(eurostat, folder, training):
    eurostat.serve(training)
    plustex(folder, eurostat.base, "update", TABLE)
    (raw,) = folder.glob(f"data/statistics/vintages/{TABLE}/2*/*.tsv.gz")
    raw.write_bytes(raw.read_bytes()[:-1])
    done = plustex(folder, eurostat.base, "verify", "--json")
    assert done.returncode == 1
    (found,) = json.loads(done.stdout)
    assert found["damaged"] == [f"{raw}: damaged or changed: not the checksum of its card"]


def test_killed_in_the_middle_nothing_is_lost_and_the_next_update_ends_well(eurostat, folder, training):
    """Kill -9 at moments spread over an update: five by default, twenty with PLUSTEX_LONG_TESTS."""
    eurostat.serve(training)
    before = contents(folder / "data")
    command = [sys.executable, "-m", "plustex_analysis", "data", "update", TABLE, "--force"]
    eurostat.slow = 0.3
    started = time.monotonic()
    subprocess.run(command, cwd=folder, env=_environment(folder, eurostat.base), check=True, capture_output=True)
    whole = time.monotonic() - started
    tables = folder / "data" / "statistics"
    vintages.use(tables, TABLE, "shipped")
    kills, killed, tries = 20 if LONG else 5, 0, 0
    while killed < kills and tries < 4 * kills:
        process = subprocess.Popen(
            command, cwd=folder, env=_environment(folder, eurostat.base), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(whole * (0.3 + 0.69 * (tries * 7 % kills) / (kills - 1)))  # every part of it, in mixed order
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed, tries = killed + (process.returncode == -signal.SIGKILL), tries + 1
        after = contents(folder / "data")
        assert {path: after[path] for path in before} == before
        assert load_table(tables, TABLE)["year"].max() in {2015, 2016}
        assert all(len(read(item)) for item in vintages.vintages(tables, TABLE))
        vintages.use(tables, TABLE, "shipped")
    assert killed == kills
    eurostat.slow = 0.0
    done = plustex(folder, eurostat.base, "update", TABLE, "--force")
    assert done.returncode == 0, done
    assert not list(folder.glob("data/statistics/vintages/*/.new-*"))
    assert not list(folder.glob("data/statistics/vintages/*/.download*"))
