"""PDF and HTML from the same blocks: conforming, the same bytes each time, and text from outside never markup."""

import io
import re

import pikepdf
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from page import ValidationProfile, validate_pdf_bytes
from pypdfium2 import PdfDocument
from tests.reporting.specimens import chart, specimen, table, title

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.blocks import MIME
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.exporters import PlustexHTMLExporter, PlustexPDFExporter
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf


@pytest.fixture(scope="module")
def document():
    return assemble(block.payload() for block in specimen())


@pytest.fixture(scope="module")
def data(document):
    return pdf(document)


def _text(data):
    with PdfDocument(data) as file:
        return "".join(page.get_textpage().get_text_range() for page in file)


@pytest.mark.parametrize("profile", [ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_3A])
def test_the_pdf_conforms(data, profile):
    report = validate_pdf_bytes(data, profile=profile)
    assert report.is_compliant, report


def test_the_same_document_has_the_same_bytes(document, data):
    assert pdf(document) == data


def _cells(data):
    with pikepdf.open(io.BytesIO(data)) as file:
        found = []

        def walk(node):
            kids = node.get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    if kid.S == "/TR":
                        found.append([str(cell.S) for cell in kid.K if isinstance(cell, pikepdf.Dictionary)])
                    walk(kid)

        walk(file.Root.StructTreeRoot)
        return found


def test_every_row_of_a_table_has_a_row_header(data):
    assert _cells(data) == [["/TH", "/TH"], ["/TH", "/TD"], ["/TH", "/TD"]]


def test_the_pdf_says_its_language_and_title(data):
    with pikepdf.open(io.BytesIO(data)) as file:
        assert str(file.Root.Lang) == "en-GB"
        assert str(file.docinfo["/Title"]) == "A test"
        assert [str(name) for name in file.attachments] == ["figures.csv"]


def test_a_character_that_no_font_has_is_an_error_not_a_box():
    with pytest.raises(BuildError, match="PDF of"):
        pdf(assemble([title(subtitle="漢字").payload()]))


def test_text_from_outside_is_never_markup_in_html(document):
    page = html(document)
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == NASTY_COUNT
    assert "#read(" in page


NASTY_COUNT = 4  # in findings, text, note and sources


def test_text_from_outside_is_never_markup_in_pdf(data):
    text = " ".join(_text(data).split())
    assert text.count('#read("/etc/passwd") <script>alert(1)</script> $x$ *bold*') == NASTY_COUNT


def test_html_has_no_script_and_no_external_address(document):
    page = html(document)
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!ec\.europa\.eu)', page)
    assert '<html lang="en-GB">' in page


def test_ids_are_unique_although_two_charts_share_a_page(document):
    ids = re.findall(r'\bid="([^"]+)"', html(document))
    assert len(ids) == len(set(ids))
    for reference in re.findall(r'(?:href="#|url\(#|aria-labelledby=")([^")\s]+)', html(document)):
        assert reference in ids


def test_every_chart_names_and_describes_itself(document):
    assert html(document).count('role="img" aria-labelledby=') == 2


@pytest.mark.parametrize(
    ("exporter", "start"), [(PlustexPDFExporter, b"%PDF"), (PlustexHTMLExporter, "<!DOCTYPE html>")]
)
def test_nbconvert_uses_the_same_code(exporter, start):
    outputs = [new_output("display_data", {MIME: block.payload()}) for block in (title(), chart("c"), table())]
    notebook = new_notebook(cells=[new_code_cell("x", outputs=outputs)])
    body, resources = exporter().from_notebook_node(notebook)
    assert body.lstrip()[: len(start)] == start
    assert resources["output_extension"] in {".pdf", ".html"}


def test_the_exporters_are_registered():
    from nbconvert.exporters import get_export_names

    assert {"plustex-pdf", "plustex-html"} <= set(get_export_names())
