"""The data annex: values for printed text, a workbook that people and machines can read, a valid data package."""

import io
import json
import zipfile
from datetime import datetime

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.specimens import LABELS, chart, specimen, table, title

from plustex_analysis import statistics
from plustex_analysis.practices import monitoring
from plustex_analysis.reporting.annex import annex
from plustex_analysis.reporting.annex_fill import YEARS, monitoring_workbook
from plustex_analysis.reporting.annex_official import official_figures
from plustex_analysis.reporting.annex_tables import document_tables
from plustex_analysis.reporting.annex_values import cell
from plustex_analysis.reporting.blocks import Column, Step, Steps
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.language import languages, words

GAP, MINUS = "\u00a0", "\u2212"
FORMULAS = (("=HYPERLINK(1)", "@SUM(1)"), ("+cmd", "-1+1"))


def _document(*blocks):
    return assemble(block.payload() for block in (title(labels=LABELS), *blocks))


def _workbook(data):
    return openpyxl.load_workbook(io.BytesIO(data))


@pytest.fixture(scope="module")
def files():
    steps = Steps(items=(Step(what="Begin", actor="City", time="May"),), language="en")
    watched = table(anchor="monitoring", title="To watch")
    flagged = table(
        anchor="f", rows=(("Toscana", f"22{GAP}617{GAP}p"), ("Norte", f"\u2013{GAP}c"), ("Lazio", "\u2013"))
    )
    return annex(_document(*specimen()[1:], flagged, watched, steps, official_figures("ITI1", words("en"))))


# --- values --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", languages())
@given(value=st.floats(-1e9, 1e9), digits=st.integers(0, 4))
def test_every_printed_figure_reads_back_as_printed(language, value, digits):
    numbers = words(language).numbers
    for text in (numbers.decimal(value, digits), numbers.signed(value, digits)):
        found = cell(text, numbers.locale)
        assert (found.kind, found.digits) == ("number", digits)
        assert found.value == pytest.approx(round(value, digits), abs=10**-digits)
        assert numbers.decimal(found.value, digits) == text.lstrip("+")


@pytest.mark.parametrize("language", languages())
@given(ratio=st.floats(-50, 50), digits=st.integers(0, 3))
def test_every_printed_percentage_reads_back_as_printed(language, ratio, digits):
    numbers = words(language).numbers
    found = cell(numbers.percent(ratio, digits), numbers.locale)
    assert found.kind == "percent"
    assert numbers.percent(found.value / 100, digits) == numbers.percent(ratio, digits)


@pytest.mark.parametrize(
    ("text", "kind", "value", "flag"),
    [
        (f"22{GAP}617{GAP}bp", "number", 22617.0, "bp"), (f"{MINUS}3,5%", "percent", -3.5, ""), (f"5{GAP}†", "number", 5.0, "†"),
        ("\u2013", "missing", "[x]", ""), (f"\u2013{GAP}c", "missing", "[c]", "c"),
        ("2.5", "text", "2.5", ""), ("3,4\u20133,6", "text", "3,4\u20133,6", ""), ("ES52", "text", "ES52", ""), ("", "text", "", ""),
    ],
)  # fmt: skip
def test_cells_are_what_they_print(text, kind, value, flag):
    found = cell(text, "it")
    assert (found.kind, found.value, found.flag) == (kind, value, flag)


# --- tables --------------------------------------------------------------------------------------------------------


def test_flags_have_a_column_of_their_own_and_gaps_a_sign():
    rows = (("Toscana", f"22{GAP}617{GAP}p"), ("Norte", f"\u2013{GAP}c"), ("Lazio", "\u2013"))
    [found] = document_tables(_document(table(rows=rows)), words("en"))
    assert [field.label for field in found.fields] == ["Region", "Persons", "Persons: flag"]
    assert found.rows == (("Toscana", 22617.0, "p"), ("Norte", "[c]", "c"), ("Lazio", "[x]", ""))


def test_a_column_of_mixed_cells_stays_as_printed():
    [found] = document_tables(_document(table(rows=(("a", "12"), ("b", "1 to 2")))), words("en"))
    assert found.rows == (("a", "12"), ("b", "1 to 2"))


def test_percentages_become_ratios_and_mixed_units_a_column_of_their_own():
    columns = (Column(label="X", numeric=False), Column(label="Share"), Column(label="Figure"))
    rows = (("a", "18.5%", f"5.7{GAP}persons"), ("b", "7%", "50.5\u2030"), ("c", "\u2013", "35.7%"))
    [found] = document_tables(_document(table(columns=columns, rows=rows)), words("en"))
    assert [(field.label, field.kind) for field in found.fields] == [
        ("X", "text"), ("Share", "percent"), ("Figure", "number"), ("Figure (Unit)", "text"),
    ]  # fmt: skip
    assert found.rows == (("a", 0.185, 5.7, "persons"), ("b", 0.07, 50.5, "\u2030"), ("c", "[x]", 35.7, "%"))


def test_headers_are_distinct():
    columns = (Column(label="X", numeric=False), Column(label="Jobs"), Column(label="jobs"))
    [found] = document_tables(_document(table(columns=columns, rows=(("a", "1", "2"),))), words("en"))
    assert [field.label for field in found.fields] == ["X", "Jobs", "jobs (2)"]


def test_official_figures_are_those_of_the_tables_with_their_flags():
    found = official_figures("ITI1", words("en"))
    frame = pd.DataFrame(found.rows, columns=["dataset", "region", "nace", "indicator", "year", "value", "flag"])
    source = statistics.table("sbs_r_nuts06_r2")
    source = source[(source["region"] == "ITI1") & (source["nace"] == "C13")]
    mine = frame[(frame["dataset"] == statistics.card("sbs_r_nuts06_r2").dataset) & (frame["nace"] == "C13")]
    assert len(mine) == len(source) > 0
    assert list(mine["flag"]) == list(source["flag"].astype(str))
    assert [v for v in mine["value"] if isinstance(v, float)] == list(source["value"].dropna())


# --- workbook ------------------------------------------------------------------------------------------------------


def test_the_workbook_follows_the_guidance(files):
    book = _workbook(files["xlsx"])
    assert book.sheetnames[:3] == ["Cover", "Contents", "Notes"]
    assert (book.properties.title, book.properties.language) == ("Data annex: A test", "en-GB")
    assert book.properties.created == datetime(2026, 1, 1)  # noqa: DTZ001 - the file's moment has no zone
    for sheet in book.worksheets:
        assert not sheet.merged_cells.ranges
        assert sheet["A1"].value
        assert len(sheet.tables) == (0 if sheet.title == "Cover" else 1)
    for sheet in book.worksheets[3:]:
        [marked] = sheet.tables.values()
        top = int(marked.ref.split(":")[0][1:])
        assert sheet.freeze_panes == f"B{top + 1}"
        assert all(sheet.cell(row, 1).value for row in range(1, top + 1)), "no empty row before the table"


def test_the_contents_lead_to_every_sheet(files):
    book = _workbook(files["xlsx"])
    cells = [row[0] for row in book["Contents"].iter_rows(min_row=3)]
    assert [one.value for one in cells] == book.sheetnames[3:]
    assert [one.hyperlink.location for one in cells] == [f"'{name}'!A1" for name in book.sheetnames[3:]]


def test_figures_are_numbers_and_words_are_text(files):
    sheet = _workbook(files["xlsx"])["table_2"]
    rows = {row[0].value: row[1:] for row in sheet.iter_rows()}
    assert (rows["Toscana"][0].value, rows["Toscana"][0].number_format, rows["Toscana"][1].value) == (
        22617,
        "#,##0",
        "p",
    )
    assert rows["Norte"][0].value == "[c]"


def test_no_text_becomes_a_formula():
    data = annex(_document(table(rows=FORMULAS)))
    book = _workbook(data["xlsx"])
    cells = [one for sheet in book for row in sheet.iter_rows() for one in row if one.value is not None]
    assert {one.data_type for one in cells} <= {"s", "n"}
    assert any(one.value == "=HYPERLINK(1)" for one in cells)
    with zipfile.ZipFile(io.BytesIO(data["zip"])) as archive:
        assert archive.read("table_1.csv").decode() == "Region,Persons\n'=HYPERLINK(1),'@SUM(1)\n'+cmd,'-1+1\n"


def test_there_are_sheets_to_fill_in(files):
    book = _workbook(files["xlsx"])
    [row] = [row for row in book["monitoring"].iter_rows(values_only=True) if row[0] == "Toscana"]
    assert row[2:] == (None,) * YEARS or row[2:] == ("",) * YEARS
    assert [row[:3] for row in book["action_plan"].iter_rows(values_only=True)][-1] == ("1. Begin", "City", "May")


@pytest.mark.parametrize("language", languages())
def test_figures_to_watch_make_a_workbook_of_their_own(language):
    frame = monitoring("ITI1", 2014, ["clusters"])
    say = words(language)
    book = _workbook(monitoring_workbook(frame, say, title="T"))
    assert book.properties.language == say.tag
    rows = list(book["monitoring"].iter_rows(values_only=True))[-len(frame) :]
    assert [row[2] for row in rows] == [pytest.approx(v) if pd.notna(v) else "[x]" for v in frame["value"]]
    assert say("annex-reference-note") in [row[0] for row in book["monitoring"].iter_rows(values_only=True)]


def test_the_same_document_has_the_same_bytes(files):
    document = _document(chart("one"), table())
    files = annex(document)
    assert annex(document) == files
    for data in files.values():
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


# --- package -------------------------------------------------------------------------------------------------------


def test_the_package_is_valid(files, tmp_path):
    frictionless = pytest.importorskip("frictionless")
    with zipfile.ZipFile(io.BytesIO(files["zip"])) as archive:
        archive.extractall(tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
    description = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert [one["path"] for one in description["resources"]][-1] == "official_figures.csv"
    assert all((tmp_path / one["path"]).is_file() for one in description["resources"])


def test_sheets_to_fill_in_are_no_data(files):
    with zipfile.ZipFile(io.BytesIO(files["zip"])) as archive:
        assert "action_plan.csv" not in archive.namelist()


@pytest.mark.parametrize("language", languages())
def test_every_language_has_an_annex(language):
    head = title(labels=LABELS, language=language, locale=words(language).numbers.locale)
    files = annex(assemble(block.payload() for block in (head, table(), official_figures("PT11", words(language)))))
    assert _workbook(files["xlsx"]).sheetnames[3:] == ["table_1", "official_figures"]


def test_figures_for_the_annex_alone_are_in_no_document():
    document = _document(table(), official_figures("ITI1", words("en")))
    assert [block["block"] for block in document.blocks] == ["table"]
    assert [block["name"] for block in document.data] == ["official_figures"]
