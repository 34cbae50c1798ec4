"""The documents themselves: one real build of everything, then looked at from many sides."""

import csv
import gzip
import hashlib
import json
import re
import subprocess
import sys

import pytest
from pypdfium2 import PdfDocument
from tests.test_cli import HANGS, plustex

from plustex_analysis import partnership, workspace
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.reporting.language import languages, words
from plustex_analysis.reporting.verify.pdf_checks import conformance

pytestmark = [pytest.mark.xdist_group("documents"), pytest.mark.slow]
CODES = tuple(territory.code for territory in partnership.territories())
DOCUMENTS = [job.stem.as_posix() for job in plan(Request(), workspace.notebooks())]
SPACE = "\u00a0"


@pytest.fixture(scope="module")
def edition(tmp_path_factory, root):
    folder = tmp_path_factory.mktemp("edition")
    done = plustex("build", "--jobs", "2", "--output", str(folder), cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def text_of(path):
    with PdfDocument(path) as file:
        return " ".join("".join(page.get_textpage().get_text_range() for page in file).split())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_pdf_conforms(edition, document):
    """To PDF/UA-1 and PDF/A-3a, by page-validation."""
    assert not list(conformance((edition / f"{document}.pdf").read_bytes()))


def test_no_cell_failed_to_show_its_result(edition):
    for path in (edition / "notebooks").glob("*.ipynb"):
        assert "Traceback" not in path.read_text(encoding="utf-8"), path.name


def test_the_usual_build_makes_all_documents(edition):
    manifest = json.loads((edition / "manifest.json").read_text(encoding="utf-8"))
    assert set(DOCUMENTS) == set(manifest["documents"])
    assert {"ITI1/it/region_report", "partnership/it/sector_comparison"} | {
        f"{code}/en/region_report" for code in CODES
    } <= set(DOCUMENTS)
    assert manifest["failures"] == {}
    for entry in manifest["documents"].values():
        for file in entry["files"].values():
            data = (edition / file["path"]).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (file["bytes"], file["sha256"])


def test_the_index_leads_to_every_document(edition):
    page = (edition / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'href="([^"#]+)"', page)
    assert {f"{document}.{kind}" for document in DOCUMENTS for kind in ("pdf", "html")} <= set(links)
    assert all((edition / link).is_file() for link in links)


def test_no_executed_notebook_names_a_path_of_the_machine(edition, root):
    for path in (edition / "notebooks").glob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert str(root) not in text
        assert "/tmp/" not in text
        assert json.loads(text)["metadata"]["papermill"]["parameters"]["language"] in languages()


def test_nbconvert_makes_the_same_pdf_from_the_executed_notebook(edition, tmp_path):
    source = edition / "notebooks" / "PT11.en.region_report.ipynb"
    command = [
        sys.executable,
        "-m",
        "nbconvert",
        "--to",
        "plustex-pdf",
        "--output-dir",
        str(tmp_path),
        "--output",
        "again",
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=HANGS)
    assert (tmp_path / "again.pdf").read_bytes() == (edition / "PT11/en/region_report.pdf").read_bytes()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_html_stands_alone(edition, document):
    page = (edition / f"{document}.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert not re.search(r"<(?:link|img|iframe|object|embed)\b", page)
    assert "url(http" not in page
    assert f'<html lang="{words(document.split("/")[1]).tag}">' in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("code", CODES)
def test_each_report_says_which_territory_its_figures_are_about(edition, code):
    text = text_of(edition / f"{code}/en/region_report.pdf")
    territory = partnership.region(code)
    assert {"region": "All figures are those of the NUTS 2 region around it", "country": "All figures are those of the whole country",
            "territory": "The partner's territory is the whole NUTS 2 region"}[territory.coverage] in text  # fmt: skip


def test_missing_years_are_named_and_shown_as_missing(edition):
    text = text_of(edition / "FR30/en/region_report.pdf")
    assert "Persons employed: not published in 2008–2009" in text
    assert "confidential in 2010–2014 for leather" in text
    assert "no figures" in (edition / "FR30/en/region_report.html").read_text(encoding="utf-8")


def test_a_change_is_never_measured_from_a_doubtful_figure(edition):
    text = text_of(edition / "FR30/en/region_report.pdf")
    assert "From 2011 to 2014" in text
    assert "From 2010 to 2014" not in text
    assert "cannot be told" in text_of(edition / "UKJ3/en/region_report.pdf")


# --- the figures against the raw file ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def raw(shared):
    """Toscana's persons employed, units and wages read from Eurostat's file without the project's importer."""
    wanted, found = {"C", "C13", "C14", "C15"}, {}
    with gzip.open(shared / "data" / "raw" / "sbs_r_nuts06_r2.tsv.gz", "rt", encoding="utf-8") as file:
        rows = csv.reader(file, delimiter="\t")
        years = [int(year) for year in next(rows)[1:]]
        for key, *cells in rows:
            nace, indicator, region = key.split(",")
            if nace in wanted and region in {"ITE1", "ITI1"}:
                for year, cell in zip(years, cells, strict=True):
                    figure = cell.split()[0]
                    if figure != ":":
                        found[nace, indicator, year] = float(figure)
    return found


def printed(value, digits=0):
    return f"{value:,.{digits}f}".replace(",", SPACE)


def _rows(edition, language, number):
    page = (edition / f"ITI1/{language}/region_report.html").read_text(encoding="utf-8")
    caption = f'<caption class="hidden"><span class="number">{number}</span>'
    table = next(part for part in page.split("<table>")[1:] if part.lstrip().startswith(caption))
    body = table[table.index("<tbody>") : table.index("</tbody>")]
    return [re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row) for row in body.split("</tr>") if "<t" in row]


def test_toscanas_persons_employed_by_year_are_those_of_the_raw_file(edition, raw):
    rows = _rows(edition, "en", "Table 2")
    assert [row[0] for row in rows] == [str(year) for year in range(2008, 2015)]
    for year, *cells in rows:
        figures = [raw[nace, "V16110", int(year)] for nace in ("C13", "C14", "C15", "C")]
        assert cells == [printed(x) for x in (*figures[:3], figures[0] + figures[1], figures[3])]


@pytest.mark.parametrize("language", ["en", "it"])
def test_toscanas_structure_is_computed_from_the_raw_file(edition, raw, language):
    rows = _rows(edition, language, {"en": "Table 1", "it": "Tabella 1"}[language])
    for row, nace in zip(rows, ("C13", "C14", "C15"), strict=False):
        persons, units, wages = (raw[nace, code, 2014] for code in ("V16110", "V11210", "V13320"))
        expected = [
            printed(persons),
            printed(units),
            printed(persons / units, 1),
            printed(100 * persons / raw["C", "V16110", 2014], 1) + "%",
        ]
        plain = [cell.replace(",", ".") for cell in row]
        assert plain[1:5] == expected
        assert plain[6] == printed(1e6 * wages / persons)


def test_toscanas_location_quotient_is_computed_from_the_raw_file(edition, raw, shared):
    totals = {}
    with gzip.open(shared / "data" / "raw" / "sbs_r_nuts06_r2.tsv.gz", "rt", encoding="utf-8") as file:
        column = next(file).split("\t").index("2014 ")
        for line in file:
            key, *_ = cells = line.rstrip("\n").split("\t")
            nace, indicator, region = key.split(",")
            figure = cells[column].split()[0]
            if indicator == "V16110" and len(region) == 2 and figure != ":":
                totals.setdefault(region, {})[nace] = float(figure)
    known = [row for row in totals.values() if {"C", "C13"} <= set(row)]
    reference = sum(row["C13"] for row in known) / sum(row["C"] for row in known)
    quotient = raw["C13", "V16110", 2014] / raw["C", "V16110", 2014] / reference
    assert _rows(edition, "en", "Table 1")[0][5] == printed(quotient, 2)
