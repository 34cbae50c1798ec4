"""From 2021 on another dataset: the report on a region has one series with its break drawn, noted, and never told across."""

import json
import re
from html import unescape

import pytest
from tests.local_eurostat.server import running
from tests.local_eurostat.specimens import Specimen, shipped
from tests.statistics.update.conftest import SBS, copy_workspace
from tests.statistics.update.test_command import _environment
from tests.statistics.update.test_report import SHIPPED, _plustex

from plustex_analysis.statistics.cards import read_card

OLD, NEW = "sbs_r_nuts06_r2", "sbs_r_nuts2021"
CODES = {"V11210": "LOC_NR", "V16110": "EMP_LOC_NR", "V13320": "WAGE_LOC_MEUR"}
#: Regions under the codes of NUTS 2021: renamed ones come back, of one that was divided there are only the parts.
NUTS_2021 = {"FR30": "FRE1", "FR24": "FRB0", "PL11": "PL71", "LT00": "LT01"}


@pytest.fixture
def folder(tmp_path, root):
    """A workspace with all shipped tables and the report on a region."""
    folder = tmp_path / "w"
    copy_workspace(root, folder, *SHIPPED)
    for name in ("practices", "criteria.yaml", "needs.yaml", "assessments", "commentary"):
        (folder / "data" / name).symlink_to(root / "data" / name)
    (folder / "notebooks" / "region_report.ipynb").symlink_to(root / "notebooks" / "region_report.ipynb")
    return folder


def _continued(root):
    """The successor as it might be: made-up figures of 2021 and 2022, after the last that the shipped table has."""
    card = read_card(root / "data" / "statistics" / f"{OLD}.yaml")
    whole = shipped(root, card, SBS, more=(2021, 2022), recoded={"indic_sb": CODES, "geo": NUTS_2021})
    known = {"LC_EMP_LOC_TEUR": "30.1 ", "EMP_PLOC_NR": "4.2 "}
    rows = [(key, cells[-2:]) for key, cells in whole.rows if key[2] in CODES.values() and key[3][:2] != "UK"]
    rows += [(("A", "C13", code, "IT"), (cell, cell)) for code, cell in known.items()]
    return Specimen(NEW, ("freq", "nace_r2", "indic_sbs", "geo"), (2021, 2022), tuple(sorted(rows)))


def _rows(page, anchor):
    """The cells of a table of a page, as a reader sees them."""
    table = re.search(
        rf'<table[^>]*id="{anchor}".*?</table>|id="{anchor}".*?<table.*?</table>', page, re.DOTALL
    ).group()
    rows = re.findall(r"<tr.*?</tr>", table, re.DOTALL)
    cells = [re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL) for row in rows]
    return [[" ".join(unescape(re.sub(r"<[^>]+>", "", cell)).split()) for cell in row] for row in cells]


def _page(folder, code, language="en"):
    return (folder / "reports" / code / language / "region_report.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_report_has_one_series_with_its_break_drawn_and_noted(folder, root):
    with running() as eurostat:
        environment = _environment(folder, eurostat.base, PLUSTEX_EUROSTAT_PATIENCE="60")

        def plustex(*arguments):
            return _plustex(folder, environment, *arguments)

        card = read_card(root / "data" / "statistics" / f"{OLD}.yaml")
        eurostat.serve(shipped(root, card, SBS, more=(2016,)))
        eurostat.serve(_continued(root))
        done = plustex("data", "update", OLD, NEW)
        assert done.returncode == 0, done.stdout + done.stderr
        build = ["build", "ITI1", "FR30", "LT00", "UKJ3", "--report", "region_report", "--language", "en", "--json"]
        too_late = plustex(*build, "--last-year", "2023")
        assert (too_late.returncode, too_late.stderr) == (
            2, "plustex: last year 2023 is not covered; allowed: 2011 to 2016, 2021 to 2022\n"
        )  # fmt: skip
        built = json.loads(plustex(*build, "--last-year", "2022").stdout)
        assert not [item["error"] for item in built if item["error"]]
        page = _page(folder, "ITI1")
        assert "Persons employed by branch, Toscana, 2008–2022" in page
        assert "Dashed vertical line: break in the series" in page
        assert "Break in the series: figures from 2021 on are not fully comparable" in page
        assert page.count("no change across this break is told") > 1
        assert "Source: Eurostat, sbs_r_nuts06_r2, sbs_r_nuts2021;" in page
        rows = {row[0]: row[1:] for row in _rows(page, "persons-by-year")}
        assert [cell.split()[-1] for cell in rows["2016"]] == ["p"] * 5
        assert {*rows["2017"], *rows["2020"]} == {"–"}, "no year is filled in"
        assert [cell.endswith(" bp") for cell in rows["2021"]] == [True] * 5
        assert [cell.endswith(" p") and not cell.endswith(" bp") for cell in rows["2022"]] == [True] * 5
        given = "In 2022 textiles and clothing gave work to"
        assert given in page
        assert given in _page(folder, "FR30"), "FRE1 is the same region under another code"
        for code in ("LT00", "UKJ3"):
            assert "For 2022 there is no published figure" in _page(folder, code)
        assert "Dashed vertical line" not in _page(folder, "UKJ3"), "nothing follows, so there is no break"
        checked = plustex("verify", "reports/ITI1")
        assert checked.returncode == 0, checked.stdout
