"""What people who mean harm could put into practices, commentaries, sheets, partner files, parameters and downloads."""

import contextlib
import csv
import gzip
import io
import re
import time
import zipfile
from html.parser import HTMLParser

import httpx
import openpyxl
import pikepdf
import pypdfium2
import pytest
from tests.reporting import specimens

from plustex_analysis import partnership, workspace
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.errors import FileProblemsError, InputError, PlustexError, UnknownCodeError
from plustex_analysis.practices import collection, exchange, tables
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.sheets import assessor_code, form
from plustex_analysis.practices.translation import texts
from plustex_analysis.reporting import commentary
from plustex_analysis.reporting.blocks import Column, Table
from plustex_analysis.reporting.document import assemble, figure_csv
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.statistics import store, vintages
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.release import release
from plustex_analysis.statistics.update.settings import Settings
from plustex_analysis.yamlfile import Frozen, load

SECONDS = 20.0
ATTACKS = {
    "typst read": '#read("/etc/passwd")',
    "typst eval": '#eval("1+1") #import "@preview/x:1.0.0"',
    "typst escape": '"] #read("/etc/hosts") //',
    "typst math": "$ sum_(i=1)^n $ `raw` *b* _i_ <label> @ref",
    "script": "<script>alert(1)</script>",
    "attribute": '" onmouseover="alert(1)" x="',
    "image": "<img src=x onerror=alert(1)>",
    "svg": "</svg><script>alert(1)</script>",
    "style": "</style><script>alert(1)</script>",
    "template": "{{ ''.__class__.__mro__ }}{% include 'x' %}",
    "comment": "--><script>alert(1)</script><!--",
    "fluent": "{ $region } { region-title }",
    "entity": "&lt;script&gt; &#106;avascript:",
}


@pytest.fixture(autouse=True)
def _in_time():
    start = time.monotonic()
    yield
    assert time.monotonic() - start < SECONDS


class _Page(HTMLParser):
    """Collects what could act in a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.policy, self.acts, self.links = set(), "", [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        given = dict(attrs)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        self.acts += [name for name in given if name.startswith("on") or name in {"srcdoc", "formaction"}]
        self.links += [given[name] for name in ("href", "src", "xlink:href", "action") if given.get(name)]


def _poisoned(attack):
    """One block of each kind that holds text from outside, with the attack wherever text may stand."""
    table = Table(
        anchor="t", title=attack, subtitle=attack, source=attack, rows=((attack, attack), ("b", "1")),
        columns=(Column(label=attack, numeric=False), Column(label=attack + " ")),
    )  # fmt: skip
    named = specimens.title(
        title=attack, subtitle=attack, kicker=attack, description=attack, facts=((attack, attack),), keywords=(attack,)
    )
    svg = specimens.chart(
        "c", title=attack, subtitle=attack, alternative=attack, source=attack, rows=((attack, "3"), ("2014", "2"))
    )
    return [named, specimens.heading(text=attack), table, svg, *_said(attack)]


def _said(attack):
    say = words("en")
    parts = commentary.parse(attack, source="commentary/x.md") if "\n" not in attack else []
    title, note = say("layout-commentary"), say("layout-commentary-note")
    from plustex_analysis.reporting.blocks import Commentary, Findings, Note, Sources, Text
    from plustex_analysis.reporting.blocks import Source as Cited

    return [
        Commentary(title=title, note=note, parts=tuple(parts)), Text(paragraphs=(attack,)), Findings(title=attack, items=(attack,)),
        Note(title=attack, items=(attack, attack)), Sources(title=attack, items=(Cited(text=attack, url="https://example.org/a?b=<c>\"'"),)),
    ]  # fmt: skip


def _document(attack):
    return assemble(block._repr_mimebundle_()["application/vnd.plustex.block+json"] for block in _poisoned(attack))


@pytest.fixture(scope="module", params=ATTACKS)
def attacked(request):
    attack = ATTACKS[request.param]
    return attack, _document(attack)


def test_a_page_shows_an_attack_and_does_not_follow_it(attacked):
    attack, document = attacked
    page = _Page(html(document))
    assert not page.tags & {"script", "iframe", "object", "embed", "img", "base", "form", "link"}
    assert page.acts == []
    assert all(
        link.startswith(("#", "data:text/csv", "data:application/json", "https://example.org/")) for link in page.links
    )
    assert html(document).count(attack) == 0 or not re.search(r"[<>\"]", attack)


def test_a_pdf_shows_an_attack_and_does_not_follow_it(attacked):
    attack, document = attacked
    data = pdf(document)
    with pypdfium2.PdfDocument(data) as file:
        text = " ".join(" ".join(page.get_textpage().get_text_range() for page in file).split())
    assert "root:" not in text
    assert "localhost" not in text
    shown, wanted = re.sub(r"\W", "", text), re.sub(r"\W", "", attack)
    assert wanted in shown
    with pikepdf.open(io.BytesIO(data)) as file:
        assert "/OpenAction" not in file.Root
        assert "/JavaScript" not in file.Root.get("/Names", {})


def test_every_page_that_is_written_carries_a_policy_without_script_from_anywhere(root):
    found = 0
    for path in sorted((root / "src").rglob("*.j2")):
        text = path.read_text(encoding="utf-8")
        if "<head>" not in text:
            continue
        found += 1
        policy = _Page(text).policy
        rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}
        assert rules.get("default-src") == ["'none'"], path
        assert set(rules.get("script-src", ["'none'"])) <= {"'self'", "'none'"}, path
        assert rules.get("base-uri") == ["'none'"], path
        assert "form-action" in rules, path
    assert found >= 2


# --- paths


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "ITI1/../../x", "..", "a\0b", "ITI1\0", "%2e%2e"])
def test_no_name_leads_out_of_its_folder(name, tmp_path):
    folder = workspace.notebooks()
    for request in (Request(regions=(name,)), Request(reports=(name,)), Request(regions=("ITI1",), languages=(name,))):
        with contextlib.suppress(InputError):  # else it was taken for one of the names that are known
            assert {(job.place, job.language) for job in plan(request, folder)} <= {("ITI1", "en"), ("ITI1", "it")}
            assert "ITI1" in name
    with pytest.raises(InputError):
        assessor_code(name)
    assert commentary.commentary(name, words("en")).parts == ()
    with pytest.raises((UnknownCodeError, InputError)):
        words(name)
    with pytest.raises(PlustexError):
        vintages.place(tmp_path, "t", name) and vintages.vintage(tmp_path, "t", name)


def test_a_practice_cannot_choose_its_path(tmp_path):
    chosen = practices()[0]
    raw = chosen.model_dump() | {"id": "../../x"}
    with pytest.raises(ValueError, match="id"):
        type(chosen).model_validate(raw)
    assert texts(chosen, "../../../etc/passwd").language == "en"


def test_a_sheet_cannot_choose_its_path(tmp_path):
    """The members of the archive are read by name, and none is written anywhere."""
    folder = tmp_path / "in"
    folder.mkdir()
    with zipfile.ZipFile(folder / "A.xlsx", "w") as archive:
        archive.writestr("../../escaped", "x")
    with pytest.raises(InputError):
        collection.collect(folder)
    with pytest.raises(InputError):
        exchange.import_from(folder / "A.xlsx")
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "A.xlsx"]


# --- YAML


class _Town(Frozen):
    name: str


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: &a [x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9)), "anchor"),
        ("name: !!python/object/apply:os.system ['true']", "tag"),
        ("name: !include /etc/passwd", "tag"),
        ("name: " + "[" * 100_000, "nested more than 20 deep"),
        ("name: {a: " * 50, "nested|not YAML"),
        ("name: Prato\nname: Biella", "duplicate key"),
        ("<<: {name: x}", "merge key"),
        ("name: x" + "y" * 10_000_000, "larger than"),
        ('name: "Prato\\u202Eotarp"', r"holds the hidden character U\+202E"),
        ("name: Pra\u200bto", r"holds the hidden character U\+200B"),
        ('name: "\\u0007"', r"holds the hidden character U\+0007"),
        ('"na\\u2066me": x', r"holds the hidden character U\+2066"),
    ],
    ids=["bomb", "object", "include", "deep", "open", "twice", "merge", "10 MB", "override", "zero width", "bell", "key"],
)  # fmt: skip
def test_yaml_that_means_harm_is_refused_with_its_line(tmp_path, text, told):
    path = tmp_path / "town.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblemsError, match=told):
        load(path, _Town)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1", "utf-7"])
def test_another_encoding_is_refused_or_read_as_what_it_is(tmp_path, encoding):
    path = tmp_path / "town.yaml"
    path.write_bytes("name: Łódź".encode(encoding) if encoding != "latin-1" else b"name: M\xfcnchen")
    if encoding == "utf-7":  # all of it ASCII, so it is what it looks like
        assert load(path, _Town).name == "Łódź".encode("utf-7").decode("ascii")
        return
    with pytest.raises(FileProblemsError):
        load(path, _Town)


def test_the_partner_file_and_the_practices_hold_nothing_hidden_and_would_be_refused(tmp_path, root):
    path = tmp_path / "x.yaml"
    text = (root / "data" / "partnership.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("Prato", "Pr\u202eato", 1), encoding="utf-8")
    with pytest.raises(FileProblemsError, match="hidden character"):
        load(path, partnership.Partnership)
    raw = practices()[0].model_dump() | {"summary": "turned \u202eround"}
    with pytest.raises(ValueError, match="hidden character"):
        type(practices()[0]).model_validate(raw)


# --- XML, archives


LAUGHS = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
) + "]>"  # fmt: skip
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
FLOW = (
    '<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" '
    'xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><m:Header><m:ID>x</m:ID><m:Test>false</m:Test></m:Header><m:Structures><s:Dataflows>'
    '<s:Dataflow id="X1" agencyID="E" version="1.0"><c:Name xml:lang="en">{}</c:Name></s:Dataflow></s:Dataflows></m:Structures></m:Structure>'
)


class _Body(httpx.SyncByteStream):
    def __init__(self, data):
        self.data = data

    def __iter__(self):
        yield self.data


@pytest.mark.parametrize(("head", "text"), [(LAUGHS, "&j;"), (OUTSIDE, "&x;")], ids=["laughs", "outside"])
def test_entities_in_a_description_are_not_followed(head, text):
    body = (head + FLOW.format(text)).encode()
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=_Body(body))))
    try:
        title = release(client, Settings("http://127.0.0.1:9", attempts=1), "dissemination", "x1").title
    except DownloadError as error:
        title = str(error)
    assert "root:" not in title
    assert len(title) < 10_000


def _book(path, sheet):
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet(parts["xl/worksheets/sheet1.xml"].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(("head", "text"), [(LAUGHS, "&j;"), (OUTSIDE, "&x;")], ids=["laughs", "outside"])
def test_entities_in_a_workbook_are_not_followed(tmp_path, head, text):
    cell = f'<c r="A1" t="inlineStr"><is><t>{text}</t></is></c>'
    path = _book(
        tmp_path / "A1.xlsx",
        lambda xml: (
            head + re.sub(r"^<\?xml.*?\?>", "", re.sub(r"<c .*?</c>", cell, xml, flags=re.DOTALL), flags=re.DOTALL)
        ),
    )
    with pytest.raises(InputError):
        exchange.import_from(path)
    with pytest.raises(InputError):
        collection.collect(tmp_path)


def test_a_workbook_that_swells_is_refused(tmp_path):
    path = _book(tmp_path / "A1.xlsx", lambda xml: xml.replace("<sheetData>", "<sheetData>" + " " * 60_000_000))
    assert path.stat().st_size < 500_000
    with pytest.raises(InputError, match="when unpacked"):
        exchange.import_from(path)
    with pytest.raises(InputError, match="when unpacked"):
        collection.collect(tmp_path)


def test_a_workbook_that_lies_about_its_size_is_refused(tmp_path):
    path = _book(tmp_path / "A1.xlsx", lambda xml: xml.replace("<sheetData>", "<sheetData>" + " " * 60_000_000))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        real = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    data = bytes(data).replace(real.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    path.write_bytes(data)
    with pytest.raises(InputError):
        exchange.import_from(path)
    with pytest.raises(InputError):
        collection.collect(tmp_path)


def test_a_table_that_swells_is_refused(monkeypatch):
    monkeypatch.setattr("plustex_analysis.statistics.gunzip.gunzip.__defaults__", (1_000_000,))
    with pytest.raises(OSError, match="when unpacked"):
        store.unpack(gzip.compress(b"0" * 20_000_000))


# --- spreadsheets


FORMULAS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-1+SUM(A1)",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x")',
    "\uff1d1+1",
]
HARMLESS = ["-12.5 %", "+3", "-1 234 persons", "plain"]


def _first(text):
    return text[:1]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_csv_that_is_written_holds_a_formula(text, tmp_path):
    figure = {"columns": [{"label": text}, {"label": "b"}], "rows": [[text, text]]}
    cells = [
        cell for row in csv.reader(figure_csv(figure).replace("\r", "\t").splitlines()) for cell in row if cell != "b"
    ]
    if not text.startswith("\uff1d"):  # a report prints full-width signs only if somebody wrote them
        assert all(cell.startswith("'") for cell in cells)
    tables.write_folder(tmp_path, {"Good practices": [["h", text], [text, 1]]})
    written = (tmp_path / "good-practices.csv").read_bytes().decode("utf-8-sig")
    assert f"'{text}" in written.replace('""', '"')
    assert tables.read_folder(tmp_path, ["Good practices"])["Good practices"].rows[0][1][0] == text


@pytest.mark.parametrize("text", HARMLESS)
def test_a_signed_number_stays_a_number(text):
    assert figure_csv({"columns": [{"label": "a"}], "rows": [[text]]}).splitlines()[1].strip('"') == text


def test_no_workbook_that_is_written_holds_a_formula(tmp_path):
    chosen = practices()[0]
    nasty = chosen.model_copy(update={"title": "=1+1", "summary": "+cmd|' /C calc'!A0", "notes": "@SUM(A1)"})
    exchange.export([nasty], tmp_path / "out.xlsx")
    form(tmp_path / "form.xlsx", [nasty], "A1")
    for name in ("out.xlsx", "form.xlsx"):
        book = openpyxl.load_workbook(tmp_path / name)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert all(cell.data_type != "f" for cell in cells)
        assert any(str(cell.value).startswith("=1+1") for cell in cells)


def test_a_field_of_10_megabytes_ends_in_an_error(tmp_path):
    chosen = practices()[0]
    exchange.export([chosen], tmp_path / "csv")
    path = tmp_path / "csv" / "good-practices.csv"
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace(chosen.summary, "x" * 10_000_000), encoding="utf-8-sig")
    with pytest.raises(FileProblemsError) as caught:
        exchange.import_from(tmp_path / "csv")
    assert len(str(caught.value)) < 5_000


def test_a_commentary_that_means_harm_is_refused_or_shown(tmp_path):
    path = tmp_path / "ITI1.en.md"
    for text, told in [
        ("a\u202eb", "U\\+202E"),
        ("x" * 200_000, "too many"),
        ("> " * 500 + "deep", "nested more than"),
    ]:
        path.write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=told):
            commentary.parse(commentary.read(path), source=path.name)
    path.write_bytes("Łódź".encode("utf-16"))
    with pytest.raises(InputError):
        commentary.read(path)


def test_every_kind_of_block_was_thought_of():
    """A new kind of block with text must be added to what is poisoned here, or be made of kinds that are."""
    known = {"Title", "Heading", "Table", "Chart", "Commentary", "Text", "Findings", "Note", "Sources"}
    composed = {
        "Column",
        "Columns",
        "Group",
        "KeyFigure",
        "KeyFigures",
        "Message",
        "Messages",
        "Recommendation",
        "Step",
        "Steps",
        "Data",
        "Block",
        "Source",
    }
    from plustex_analysis.reporting import blocks

    kinds = {
        name
        for name in blocks.__all__
        if isinstance(getattr(blocks, name), type) and issubclass(getattr(blocks, name), blocks.Block)
    }
    assert kinds <= known | composed
