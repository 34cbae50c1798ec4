"""From the shipped tables to a report with a later last year, by the commands that a user types."""

import json
import subprocess
import sys

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, add
from tests.local_eurostat.server import running
from tests.local_eurostat.specimens import TITLE, shipped
from tests.statistics.update.conftest import SBS, copy_workspace
from tests.statistics.update.test_command import _environment

from plustex_analysis.statistics.cards import read_card

SHIPPED = (
    "eqi", "lfst_r_lfe2emp", "lfst_r_lfe2en2", "lfst_r_lfp2acedu", "lfst_r_lfu3pers", "nama_10r_2gdp",
    "nama_10r_2hhinc", "nama_10r_3gdp", "sbs_na_sca_r2", "sbs_r_nuts06_r2", "trng_lfse_04",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path, root):
    """A workspace with all shipped tables and the report on a region."""
    folder = tmp_path / "w"
    copy_workspace(root, folder, *SHIPPED)
    for name in ("practices", "criteria.yaml", "needs.yaml", "assessments"):
        (folder / "data" / name).symlink_to(root / "data" / name)
    (folder / "notebooks" / "region_report.ipynb").symlink_to(root / "notebooks" / "region_report.ipynb")
    return folder


def _plustex(folder, environment, *arguments):
    command = [sys.executable, "-m", "plustex_analysis", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_documents_follow_the_vintage_in_use_and_no_other(folder, training):
    (folder / "notebooks" / "region_report.ipynb").unlink()
    add(folder, "probe", [PARAMETERS, SHOW, 'print(px.table("trng_lfse_04")["year"].max())'])
    explain = ["build", "ITI1", "--language", "en", "--explain", "--dry-run"]
    with running() as eurostat:
        environment = _environment(folder, eurostat.base)

        def reason():
            return _plustex(folder, environment, *explain).stdout.strip().partition("probe: ")[2]

        assert _plustex(folder, environment, *explain[:4]).returncode == 0
        assert reason() == "up to date"
        eurostat.serve(training)
        eurostat.fail("unknown code")
        assert _plustex(folder, environment, "data", "update", "trng_lfse_04").returncode == 1
        assert reason() in {"up to date", "changed: data/statistics/ (a file came or went)"}
        _plustex(folder, environment, "data", "accept", "trng_lfse_04")
        assert "data/statistics/vintages/trng_lfse_04/current" in reason()
        assert _plustex(folder, environment, *explain[:4]).returncode == 0
        assert reason() == "up to date"
        _plustex(folder, environment, "data", "use", "trng_lfse_04", "shipped")
        assert "data/statistics/vintages/trng_lfse_04/current" in reason()


UNIT = {"unit": {"THS": "THS_PER"}}
#: What the report compares regions by: order of the dimensions, years to make up, old codes, dimensions of one code.
SERVED = {
    "sbs_r_nuts06_r2": (SBS, (2016,), {}, {}),
    "nama_10r_2gdp": (
        "freq,unit,geo",
        (2015, 2016),
        {"unit": {"MIO_PPS": "MIO_PPS_EU27_2020", "PPS_HAB": "PPS_EU27_2020_HAB",
                  "PPS_HAB_EU": "PPS_HAB_EU27_2020", "EUR_HAB_EU": "EUR_HAB_EU27_2020"}},
        {},
    ),
    "lfst_r_lfe2en2": ("freq,unit,sex,age,nace_r2,geo", (2016,), UNIT, {"sex": "T"}),
    "lfst_r_lfp2acedu": ("freq,unit,sex,age,isced11,geo", (2016,), UNIT, {}),
}  # fmt: skip


@pytest.mark.slow
def test_the_report_on_toscana_is_rebuilt_with_the_new_last_year(folder, root):
    with running() as eurostat:
        environment = _environment(folder, eurostat.base)

        def plustex(*arguments):
            return _plustex(folder, environment, *arguments)

        build = ["build", "ITI1", "--report", "region_report", "--language", "en", "--json"]
        too_late = plustex(*build, "--last-year", "2016")
        assert (too_late.returncode, too_late.stderr) == (
            2, "plustex: last year 2016 is not covered; allowed: 2011 to 2015\n"
        )  # fmt: skip
        for name, (order, years, recoded, fixed) in SERVED.items():
            card = read_card(root / "data" / "statistics" / f"{name}.yaml")
            eurostat.serve(shipped(root, card, order, more=years, recoded=recoded, fixed={"freq": "A", **fixed}))
        done = plustex("data", "update", *SERVED)
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.count("2016)") == len(SERVED)
        (change,) = json.loads(plustex("data", "diff", "sbs_r_nuts06_r2", "--json").stdout)
        toscana = [c for c in change["cells"] if (c["region"], c["nace"], c["indicator"]) == ("ITI1", "C13", "V16110")]
        assert [(c["kind"], c["year"]) for c in toscana if c["kind"] != "flag"] == [("new year", 2016)]
        (built,) = json.loads(plustex(*build, "--last-year", "2016").stdout)
        assert not built["error"]
        page = (folder / "reports" / "ITI1" / "en" / "region_report.html").read_text(encoding="utf-8")
        assert "2016" in page
        assert TITLE in eurostat.specimens["sbs_r_nuts06_r2"].title
