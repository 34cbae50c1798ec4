"""PDF and HTML from the same blocks: conforming, the same bytes each time, and text from outside never markup."""

import io
import re
from base64 import b64decode
from itertools import pairwise

import numpy as np
import pikepdf
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from pypdfium2 import PdfDocument
from tests.reporting.specimens import (
    brief,
    chart,
    heading,
    long_report,
    long_table,
    recommendation,
    specimen,
    table,
    title,
)

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.blocks import MIME, Source, Sources, Text
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.exporters import PlustexHTMLExporter, PlustexPDFExporter
from plustex_analysis.reporting.html import Sibling, html
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.reporting.verify.pdf_checks import conformance


@pytest.fixture(scope="module")
def document():
    return assemble(block.payload() for block in specimen())


@pytest.fixture(scope="module")
def data(document):
    return pdf(document)


def _text(data):
    with PdfDocument(data) as file:
        return "".join(page.get_textpage().get_text_range() for page in file)


def test_the_pdf_conforms(data):
    assert not list(conformance(data))


def test_a_source_cited_in_another_language_is_marked_as_such_and_no_other_text_is():
    cited = Sources(
        title="Fonti", items=(Source(text="NUTS conversion matrices", language="en"), Source(text="Eurostat"))
    )
    made = assemble(block.payload() for block in (title(language="it", locale="it_IT"), cited))
    assert html(made).count('<span lang="en">NUTS conversion matrices</span>') == html(made).count('lang="en') == 1
    with pikepdf.open(io.BytesIO(pdf(made))) as file:
        spoken = [
            str(entry.Lang) for entry in file.objects if isinstance(entry, pikepdf.Dictionary) and "/Lang" in entry
        ]
    assert sorted(spoken) == ["en", "it-IT"]


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
        assert min(map(str, file.attachments)) == "figures.csv"


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


# --- briefs and long reports ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def short():
    return assemble(block.payload() for block in brief())


@pytest.fixture(scope="module")
def long():
    return assemble(block.payload() for block in long_report())


@pytest.fixture(scope="module")
def pages(long):
    with PdfDocument(pdf(long)) as file:
        return [(page.get_size(), " ".join(page.get_textpage().get_text_range().split())) for page in file]


@pytest.mark.parametrize("which", ["short", "long"])
def test_briefs_and_long_reports_conform_and_are_the_same_each_time(request, which):
    document = request.getfixturevalue(which)
    data = pdf(document)
    assert not list(conformance(data))
    assert pdf(document) == data


def test_a_brief_has_two_pages_at_most(short):
    with PdfDocument(pdf(short)) as file:
        assert len(file) <= 2
    too_long = assemble(block.payload() for block in [*brief(), long_table(200)])
    with pytest.raises(BuildError, match=r"a brief has at most 2 pages, this one [3-9]"):
        pdf(too_long)


def test_the_contents_say_the_pages_on_which_sections_begin(pages):
    contents = next(text for _, text in pages if "Contents" in text)
    entries = re.search(r"Contents (.*?Sources)[ .]*(\d+)", contents)
    assert entries, contents
    assert "Sources" in pages[int(entries[2]) - 1][1]
    assert re.search(r"1 Part 1[ .]*\d", contents)


def test_bookmarks_lead_to_the_sections(long):
    with pikepdf.open(io.BytesIO(pdf(long))) as file, file.open_outline() as outline:
        found = [str(item.title) for item in outline.root]
    assert found == ["In brief", *(f"{i} Part {i}" for i in range(1, 6)), "Sources"]


def test_a_long_table_repeats_its_header_and_a_wide_one_lies_across(pages):
    rows = [text for _, text in pages if "Row " in text]
    assert len(rows) > 1
    assert all("Region Persons" in text for text in rows)
    across = [text for (width, height), text in pages if width > height]
    assert len(across) == 1
    assert "Wide" in across[0]


def test_every_page_but_the_first_has_a_running_title(pages):
    assert all(text.startswith("A test") for _, text in pages[1:])


def test_a_card_names_its_parts_in_both_forms(short):
    text, page = " ".join(_text(pdf(short)).split()), html(short)
    for part in (
        "Recommendation 1",
        "What to take up: part of the practice",
        "Why here",
        "Factors of success",
        "What is missing: work to do first",
        "Cautions",
    ):
        assert part in text
        assert part in page
    assert page.count("<h4>") == 6


def test_certainty_is_said_in_words_not_by_marks_alone(short):
    text, page = " ".join(_text(pdf(short)).split()), html(short)
    for said in ("Certainty: high", "Certainty: medium", "Certainty: cannot be told"):
        assert said in text
        assert said in page


def test_empty_parts_of_a_card_are_not_shown():
    bare = recommendation(
        take_up="x", facts=(), reasons=(), missing=(), cautions=(), columns=(), rows=(), sources=(), level=2
    )
    page = html(assemble([title().payload(), bare.payload()]))
    body = page[page.index("<article") : page.index("</article>")]
    assert "<table" not in body
    assert body.count("<h3>") == 1


# --- what a page offers --------------------------------------------------------------------------------------------


def test_each_figure_offers_its_data_and_citation(document):
    page = html(document)
    files = re.findall(r'download="([^"]+)" href="data:text/csv;charset=utf-8;base64,([^"]+)"', page)
    assert [name for name, _ in files] == ["one.csv", "t.csv", "two.csv"]
    assert b64decode(files[1][1]).decode("utf-8-sig").splitlines()[0] == "Region,Persons"
    assert page.count('<details class="cite">') == 3
    assert page.count("<summary") == 5, "citations, and tables behind the two charts"


def test_a_page_leads_to_other_languages_and_files_only_when_there_are_some(document):
    assert '<nav class="languages"' not in html(document)
    assert '<nav class="files"' not in html(document)
    siblings = (Sibling("it", "italiano", "../it/test.html"),)
    page = html(document, siblings=siblings, files={"PDF": "test.pdf"})
    assert '<a href="../it/test.html" hreflang="it" lang="it">italiano</a>' in page
    assert '<a href="test.pdf">PDF</a>' in page
    page = html(document, others={"Policy brief": "policy_brief.html"}, index="../../index.html#ITI1")
    assert (
        '<nav class="others" aria-label="Other documents"><ul><li><a href="policy_brief.html">Policy brief</a>' in page
    )
    assert '<a href="../../index.html#ITI1">All documents</a>' in page
    assert '<nav class="languages"' not in page


def test_the_present_language_stands_among_the_others_and_is_no_link(document):
    siblings = (Sibling("it", "Italiano", "../it/test.html"), Sibling("bg", "Български", "../bg/test.html"))
    (switch,) = re.findall(r'<nav class="languages" aria-label="This document in other languages">.*?</nav>', html(document, siblings=siblings))  # fmt: skip
    assert re.findall(r'lang="(\w\w)">([^<]+)<', switch) == [("en", "English"), ("bg", "Български"), ("it", "Italiano")]
    assert re.findall(r'<(\w+) aria-current="page" lang="(\w+)">', switch) == [("span", "en")]


def test_a_page_can_be_used_without_seeing_or_pointing(long):
    page = html(long)
    body = page[page.index("<body") :]
    assert body.index('<a class="skip" href="#text">Skip to the text</a>') < body.index("<main")
    levels = [int(level) for level in re.findall(r"<h([1-6])", body)]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert re.findall(r'<nav class="contents".*?href="#findings">In brief', body, flags=re.DOTALL)
    for mode in ("prefers-color-scheme: dark", "prefers-contrast: more", "forced-colors: active", "@media print"):
        assert mode in page


def _bottoms(data):
    """Return for each page the share of its height below the last mark."""
    with PdfDocument(data) as file:
        pages = [page.render(scale=0.4, grayscale=True).to_numpy().squeeze() for page in file]
    return [
        float(np.flatnonzero((page[: int(len(page) * 0.91)] < 200).any(axis=1)).max()) / len(page) for page in pages
    ]


def test_a_chart_that_closes_a_section_leaves_no_white_half_page():
    filler = Text(paragraphs=("Text that goes on for a while, line after line, until the page is half full. " * 22,))
    blocks = [title(), heading(), filler, filler, chart("closing"), heading(anchor="next"), filler, filler, filler]
    data = pdf(assemble(block.payload() for block in blocks))
    assert min(_bottoms(data)[:-1]) > 0.8
    with pikepdf.open(io.BytesIO(data)) as file:
        read = [str(entry.S) for entry in file.objects if isinstance(entry, pikepdf.Dictionary) and "/S" in entry]
    assert "/Figure" in read
    assert not list(conformance(data))
