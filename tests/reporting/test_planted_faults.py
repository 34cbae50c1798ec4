"""Faults planted into a conforming document: the check rejects each of them, and nothing where there is none."""

import io
import json
import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

import plustex_analysis as px
from plustex_analysis.reporting.attachments import EVIDENCE, LEDGER
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.reporting.verify import check_file, check_folder

pytest.importorskip("page")


@pytest.fixture(scope="module")
def document():
    """A short report that has a table, a chart, a list, headings, links and attachments."""
    sector, say, report = px.sector("ITI1", last_year=2014), px.words("it"), px.region_report
    sections = (
        lambda: report.title(sector, say), lambda: report.key_figures(sector, say), lambda: report.findings(sector, say),
        lambda: px.heading("today", say), lambda: report.structure_table(sector, say), lambda: px.heading("change", say),
        lambda: report.trend_chart(sector, say), lambda: report.sources(sector, say),
    )  # fmt: skip
    return assemble([section().payload() for section in sections])


@pytest.fixture(scope="module")
def sound(document):
    return pdf(document)


@pytest.fixture(scope="module")
def page(document):
    return html(document)


def _elements(node, *roles):
    for kid in node.get("/K", Array()) if isinstance(node.get("/K"), Array) else [node.get("/K")]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            if str(kid.S) in roles:
                yield kid
            yield from _elements(kid, *roles)


def _first(file, *roles):
    return next(_elements(file.Root.StructTreeRoot, *roles))


def _in_rows(file, number):
    return list(_elements(list(_elements(_first(file, "/Table"), "/TR"))[number], "/TH", "/TD"))


def _metadata(file, pattern, put):
    text = file.Root.Metadata.read_bytes().decode()
    changed = re.sub(pattern, put, text, flags=re.DOTALL)
    assert changed != text
    file.Root.Metadata = Dictionary()
    file.Root.Metadata = file.make_stream(changed.encode(), Type=Name.Metadata, Subtype=Name.XML)


def _no_alt(file):
    del _first(file, "/Figure").Alt


def _blank_alt(file):
    _first(file, "/Figure").Alt = String("   ")


def _file_name_alt(file):
    _first(file, "/Figure").Alt = String("trend_chart_of_the_region_ITI1_final_version_2.svg")


def _no_language(file):
    del file.Root.Lang


def _wrong_language(file):
    file.Root.Lang = String("de-DE")


def _part_in_another_language(file):
    _first(file, "/P").Lang = String("de-DE")


def _no_title_shown(file):
    file.Root.ViewerPreferences.DisplayDocTitle = False


def _not_marked(file):
    file.Root.MarkInfo.Marked = False


def _no_structure(file):
    del file.Root.StructTreeRoot


def _no_ua_id(file):
    _metadata(file, r"<pdfuaid:part>1</pdfuaid:part>|pdfuaid:part=\"1\"", "")


def _no_xmp_title(file):
    _metadata(file, r"<dc:title>.*?</dc:title>", "")


def _headers_as_data(file):
    for cell in _in_rows(file, 0):
        cell.S = Name.TD
        if "/A" in cell:
            del cell.A


def _row_header_as_data(file):
    cell = _in_rows(file, 1)[0]
    cell.S = Name.TD
    del cell.A


def _no_scope(file):
    del _in_rows(file, 0)[1].A


def _empty_header(file):
    _in_rows(file, 0)[1].K = Array()


def _skipped_level(file):
    for heading in _elements(file.Root.StructTreeRoot, "/H1"):
        heading.S = Name.H3


def _silent_link(file):
    for sheet in file.pages:
        for note in sheet.obj.get("/Annots", ()):
            if "/Contents" in note:
                del note.Contents
    for link in _elements(file.Root.StructTreeRoot, "/Link"):
        link.K = Array([kid for kid in link.K if isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR"])


def _no_relationship(file):
    del file.attachments["figures.csv"].obj.AFRelationship


def _no_type(file):
    del file.attachments["figures.csv"].obj.EF.F.Subtype


def _fonts(file):
    return [one for one in file.objects if isinstance(one, Dictionary) and one.get("/Type") == "/Font"]


def _no_to_unicode(file):
    for font in _fonts(file):
        if "/ToUnicode" in font:
            del font.ToUnicode


def _not_embedded(file):
    for font in _fonts(file):
        for key in [key for key in font.get("/FontDescriptor", Dictionary()) if "FontFile" in key]:
            del font.FontDescriptor[key]


def _untagged(file):
    paragraph = _first(file, "/P")
    paragraph.K = Array()


def _broken_list(file):
    for part in _elements(_first(file, "/L"), "/LBody"):
        part.S = Name.LI


def _reversed(file):
    top = _first(file, "/Document")
    top.K = Array(list(reversed(list(top.K))))


def _ledger(file, change):
    held = file.attachments[LEDGER].obj.EF.F
    content = json.loads(held.read_bytes())
    change(content)
    held.write(json.dumps(content).encode())


def _unledgered(file):
    _ledger(file, lambda content: content.update(lines=[x for x in content["lines"] if x["text"] != "52\u00a0569"]))


def _no_ledger(file):
    del file.attachments[LEDGER]


FAULTS = {
    "no alt": (_no_alt, "PDF/UA-1|alternative text"),
    "blank alt": (_blank_alt, "alternative text"),
    "file-name alt": (_file_name_alt, "alternative text"),
    "no language": (_no_language, "language"),
    "wrong language": (_wrong_language, "language"),
    "part in another language": (_part_in_another_language, "language"),
    "no title shown": (_no_title_shown, "PDF/UA-1"),
    "not marked": (_not_marked, "PDF/UA-1"),
    "no structure tree": (_no_structure, "PDF/UA-1"),
    "no UA id": (_no_ua_id, "PDF/UA-1"),
    "no XMP title": (_no_xmp_title, "PDF/UA-1"),
    "headers turned into data cells": (_headers_as_data, "table"),
    "row header turned into a data cell": (_row_header_as_data, "table"),
    "header without scope": (_no_scope, "table"),
    "empty header cell": (_empty_header, "table"),
    "skipped heading level": (_skipped_level, "heading"),
    "link without text": (_silent_link, "link"),
    "attachment without relationship": (_no_relationship, "attachment"),
    "attachment without type": (_no_type, "attachment"),
    "no ToUnicode": (_no_to_unicode, "font"),
    "font not embedded": (_not_embedded, "font"),
    "untagged text": (_untagged, "structure"),
    "broken list": (_broken_list, "PDF/UA-1"),
    "reading order reversed": (_reversed, "reading order"),
    "a number that is not in the ledger": (_unledgered, "number"),
    "no ledger": (_no_ledger, "ledger"),
}


def _planted(sound, plant):
    with pikepdf.open(io.BytesIO(sound)) as file:
        plant(file)
        out = io.BytesIO()
        file.save(out)
    return out.getvalue()


def _found(tmp_path, data, name="document.pdf", *, compute=False):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return check_file(path, compute=compute)


def test_the_sound_document_is_accepted_in_both_formats(tmp_path, sound, page):
    (tmp_path / "document.pdf").write_bytes(sound)
    (tmp_path / "document.html").write_text(page, encoding="utf-8")
    assert [str(finding) for finding in check_folder(tmp_path)] == []


def test_saving_it_again_plants_nothing(tmp_path, sound):
    assert [str(finding) for finding in _found(tmp_path, _planted(sound, lambda _: None))] == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_rejected(tmp_path, sound, fault):
    plant, check = FAULTS[fault]
    found = _found(tmp_path, _planted(sound, plant))
    assert any(re.fullmatch(check, finding.check) for finding in found), [str(finding) for finding in found]


PAGE_FAULTS = {
    "a number that is not in the ledger": ("52\u00a0569", "52\u00a0570", "number"),
    "blank description": (r"<desc id=\"trend-desc\">.*?</desc>", '<desc id="trend-desc"> </desc>', "alternative text"),
    "wrong language": ('<html lang="it-IT"', '<html lang="de-DE"', "language"),
    "no scope": ('<th scope="col"', "<th", "table"),
    "empty header": (r'<th scope="col"([^>]*)>[^<]*<', r'<th scope="col"\1><', "table"),
    "skipped heading level": (r"<h2\b([^>]*)>(.*?)</h2>", r"<h4\1>\2</h4>", "heading"),
    "outside address": ("</main>", '<img src="https://example.org/x.png" alt="A picture of a loom in the region, taken from elsewhere"></main>', "outside address"),
    "link without text": (r"(<a [^>]*>)https[^<]*</a>", r"\1</a>", "link"),
}  # fmt: skip


@pytest.mark.parametrize("fault", PAGE_FAULTS)
def test_a_fault_in_the_page_is_rejected(tmp_path, page, fault):
    pattern, put, check = PAGE_FAULTS[fault]
    changed = re.sub(pattern, put, page, count=1, flags=re.DOTALL)
    assert changed != page
    found = _found(tmp_path, changed, "document.html")
    assert check in {finding.check for finding in found}, [str(finding) for finding in found]


def test_another_language_under_the_same_name_is_rejected(tmp_path, page):
    swapped = page.replace(px.words("it")("language-review"), px.words("en")("language-review"))
    assert "language" in {finding.check for finding in _found(tmp_path, swapped, "document.html")}


def test_a_figure_changed_in_text_and_ledger_alike_does_not_come_out_again(tmp_path, sound):
    def lie(content):
        for entry in content["entries"]:
            if entry.get("origin", {}).get("region") == "ITI1" and entry["origin"].get("measure") == "persons":
                entry["origin"]["year"] = 2013

    found = _found(tmp_path, _planted(sound, lambda file: _ledger(file, lie)), compute=True)
    assert any("computed again" in finding.what for finding in found)


def test_without_the_data_nothing_can_be_computed_again(tmp_path, sound):
    def drop(file):
        del file.attachments[EVIDENCE]

    found = _found(tmp_path, _planted(sound, drop), compute=True)
    assert any(EVIDENCE in finding.what for finding in found)


def test_a_page_that_says_something_else_than_the_pdf_is_found(tmp_path, sound, page):
    (tmp_path / "document.pdf").write_bytes(sound)
    (tmp_path / "document.html").write_text(page.replace("22\u00a0617", "22\u00a0618"), encoding="utf-8")
    found = check_folder(tmp_path, compute=False)
    assert {"number", "parity"} <= {finding.check for finding in found}
