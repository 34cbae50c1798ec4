"""The parsers that outsiders' bytes reach, each as a function of bytes, with sound specimens and words of its format."""

import gzip
import io
import json
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Parse = Callable[[bytes], object]

ROOT = Path(__file__).resolve().parents[1]
_YAML = (b"&a ", b"*a", b"<<: ", b"!!python/object:os.system ", b"!!binary ", b"---\n", b"- ", b"? ", b": ", b"{", b"}",
         b"[" * 40, b"|\n", b">-\n", b"%YAML 1.1\n", b"null", b"~", b"true", b"2012-02-31", b"unknown", b"none")  # fmt: skip
_TSV = (
    b",",
    b"\t",
    b" ",
    b": ",
    b":",
    b"@C",
    b" b",
    b"\\TIME_PERIOD",
    b"2015 ",
    b"geo",
    b"ITI1",
    b"1.5 p",
    b"\xc2\xb2 ",
)
_CSV = (
    b",",
    b";",
    b'"',
    b'""',
    b"OBS_VALUE",
    b"TIME_PERIOD",
    b"OBS_FLAG",
    b"CONF_STATUS",
    b"2015",
    b"STRUCTURE",
    b",,",
)
_XML = (b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<![CDATA[", b"xmlns:m='x'", b"<s:Code id='", b"/>", b"-->", b"<!--",
        b"<Ref id='", b"&#0;", b"&lt;", b"<?xml version='1.1'?>", b"urn:sdmx:org", b"xsi:type='x'")  # fmt: skip
_SHEET = (b'<c r="A1" t="s"><v>99999999</v></c>', b'r="XFD1048576"', b't="inlineStr"', b"<f>1+1</f>", b'<row r="0">',
          b"<mergeCell ref='A1:XFD1048576'/>", b't="d"', b't="e"', b"<v>1e400</v>", b"<is><t>", *_XML)  # fmt: skip


@dataclass(frozen=True)
class Target:
    """A parser to try: what is called, what it is called with when all is well, words of the format."""

    parse: Parse
    specimens: Sequence[bytes]
    words: Sequence[bytes] = ()


@cache
def scratch() -> Path:
    """Return a folder in memory, where there is one, that goes with this process."""
    memory = Path("/dev/shm")
    folder = tempfile.TemporaryDirectory(prefix="plustex-fuzz-", dir=memory if os.access(memory, os.W_OK) else None)
    _kept.append(folder)
    return Path(folder.name)


_kept: list[tempfile.TemporaryDirectory[str]] = []


def _through_file(name: str, parse: Callable[[Path], object]) -> Parse:
    path = scratch() / name

    def call(data: bytes) -> object:
        path.write_bytes(data)
        return parse(path)

    return call


def _short(path: Path, most: int = 3000) -> bytes:
    """Return the beginning of a file, whole lines: short specimens are tried more often in the same time."""
    data = path.read_bytes()
    return data if len(data) <= most else data[: data.rindex(b"\n", 0, most) + 1]


def _pruned(path: Path, lists: Sequence[str]) -> bytes:
    """Return a YAML file with one entry in each of these mappings; what refers to the others is refused, and may be."""
    from yaml import safe_dump

    from plustex_analysis.yamlfile import parse

    value = parse(path.read_text(encoding="utf-8")).value
    for name in lists:
        value[name] = dict(list(value[name].items())[:1])
    return safe_dump(value, allow_unicode=True, sort_keys=False, width=110).encode()


def yaml() -> Target:
    """Plain YAML, without a model."""
    from plustex_analysis.yamlfile import parse

    files = [ROOT / "data/criteria.yaml", ROOT / "data/needs.yaml", ROOT / "data/partnership.yaml"]
    return Target(lambda data: parse(data.decode("utf-8", "replace")), [_short(path, 600) for path in files], _YAML)


def practice() -> Target:
    """A good practice."""
    from plustex_analysis.practices.model import Practice
    from plustex_analysis.yamlfile import load

    files = sorted((ROOT / "data/practices").glob("*.yaml"), key=lambda path: path.stat().st_size)[:6]
    parse = _through_file("practice.yaml", lambda path: load(path, Practice))
    return Target(parse, [path.read_bytes() for path in files], _YAML)


def partnership() -> Target:
    """The file of partners, territories and themes."""
    from plustex_analysis.partnership.model import Partnership
    from plustex_analysis.partnership.rules import breaches
    from plustex_analysis.yamlfile import load

    parse = _through_file("partnership.yaml", lambda path: load(path, Partnership, breaches))
    lists = ("partners", "territories", "themes", "strategies", "events")
    whole = _pruned(ROOT / "data/partnership.yaml", lists).decode()
    alone = re.sub(r"(?m)^( +)(themes_hosted|hosts):\n(?:\1- .*\n)+", r"\1\2: []\n", whole)
    return Target(parse, [alone.encode()], _YAML)


def needs() -> Target:
    """The file of needs."""
    from plustex_analysis.practices.needs_file import NeedsFile
    from plustex_analysis.yamlfile import load

    parse = _through_file("needs.yaml", lambda path: load(path, NeedsFile))
    return Target(parse, [_pruned(ROOT / "data/needs.yaml", ("indicators", "themes", "strategies"))], _YAML)


def card() -> Target:
    """The card of a table."""
    from plustex_analysis.statistics.cards import read_card

    parse = _through_file("card.yaml", read_card)
    return Target(parse, [_small_card()], _YAML)


def _small_card() -> bytes:
    return b"""name: t
dataset: t
title: T
producer: Eurostat
page: https://example.org
extracted: '2017-01-01'
licence: free
citation: Eurostat
table: t.csv.gz
checksum: abc
inputs:
  - {file: t.tsv.gz, reader: tsv, extracted: '2017-01-01'}
years: [2014, 2015]
territory: {vintage: 2013, levels: [0, 2]}
dimensions:
  - {name: nace_r2, role: nace, codes: {C13: Textiles}}
units: {V16110: persons}
ranges: {V16110: [0, null]}
anomalies:
  - {region: ITI1, nace: [C13], indicator: [V16110], year: [2014], why: w, what_to_do: n}
"""


def commentary() -> Target:
    """An analyst's commentary in Markdown."""
    from plustex_analysis.reporting.commentary import parse, read

    text = (
        b"# Head\n\nText with *emphasis*, **strong**, `code`, [a link](https://example.org/x?y) and\n![no](x.png).\n\n"
        b"1. one\n2. two\n   - three\n\n> quoted\n> > twice\n\n```\ncode\n```\n\n<b onclick='x'>html</b>\n\n---\n"
    )
    words = (
        b"> " * 30,
        b"- " * 30,
        b"[" * 50,
        b"](javascript:x)",
        b"](https://a)",
        b"***",
        b"`" * 7,
        b"&#x202e;",
        b"<!--",
    )
    return Target(_through_file("note.en.md", lambda path: parse(read(path), source="note.md")), [text], words)


def tsv() -> Target:
    """Eurostat's bulk TSV, compressed."""
    from plustex_analysis.statistics.eurostat import read_tsv

    read = _through_file("bulk.tsv.gz", read_tsv)
    text = (
        b"freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2014 \t2015 \r\nA,C13,V16110,ITI1\t100 \t: c\r\n"
        b"A,C13,V16110,PT11\t1.5 b\t7 @C\r\nA,C14,V16110,ITI1\t: \t: @N\r\n"
    )
    old = b"indic_sb,geo\\time\t2008 \t2007 \nV16110,AT\t100 bc\t: \nV16110,BE\t0 \t12.5 s\n"
    return Target(lambda data: read(gzip.compress(data, 1, mtime=0)), [text, old], _TSV)


def gzipped() -> Target:
    """The same with damage to the compressed bytes."""
    from plustex_analysis.statistics.eurostat import read_tsv

    specimens = [gzip.compress(data, 6, mtime=0) for data in tsv().specimens]
    return Target(_through_file("bulk.tsv.gz", read_tsv), specimens, (b"\x1f\x8b\x08\x00", *specimens))


def sdmx_csv() -> Target:
    """Eurostat's SDMX-CSV, compressed."""
    from plustex_analysis.statistics.update.sdmx_csv import read_sdmx_csv

    read = _through_file("flat.csv.gz", read_sdmx_csv)
    text = (
        b"DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n"
        b"ESTAT:X(1.0),02/11/26 23:00:00,A,ITI1,2014,100,,\r\nESTAT:X(1.0),02/11/26 23:00:00,A,ITI1,2015,,c,C\r\n"
        b"ESTAT:X(1.0),02/11/26 23:00:00,A,PT11,2014,1.5,b,\r\n"
    )
    return Target(lambda data: read(gzip.compress(data, 1, mtime=0)), [text], _CSV)


def sdmx_xml() -> Target:
    """Eurostat's descriptions of a dataset, as its server sends them."""
    import httpx
    from tests.local_eurostat import documents
    from tests.local_eurostat.specimens import small

    from plustex_analysis.statistics.update.release import meanings, order, release
    from plustex_analysis.statistics.update.settings import Settings

    specimen = small("x1", "freq,geo", {"A,ITI1": "1|2"})
    held = [b""]
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=_Once(held[0]))))
    settings = Settings("http://127.0.0.1:9", attempts=1)

    def parse(data: bytes) -> None:
        held[0] = data
        ask = meanings if b"Codelist" in data else order if b"DataStructures" in data else release
        ask(client, settings, "dissemination", "x1")

    flow, structure = documents.flow(specimen), documents.structure(specimen)
    codes = documents.codelist("GEO", {"ITI1": "Toscana", "PT11": "Norte"})
    return Target(parse, [text.encode() for text in (flow, structure, codes)], _XML)


class _Once:
    """A body that arrives in one piece."""

    def __new__(cls, data: bytes) -> object:
        import httpx

        class Stream(httpx.SyncByteStream):
            def __iter__(self):  # type: ignore[no-untyped-def]
                yield data

        return Stream()


def answer() -> Target:
    """What comes back from Eurostat in place of figures."""
    from tests.local_eurostat import documents

    from plustex_analysis.statistics.update.answers import understand

    specimens = [
        documents.FAULT.format(code=100, text="No"), documents.QUEUED.format(id="98de-1"), documents.PAGE,
        documents.STATE.format(id="98de-1", status="AVAILABLE"),
    ]  # fmt: skip
    return Target(understand, [text.encode() for text in specimens], _XML)


def _sheet_parts(book: bytes) -> tuple[dict[str, bytes], str]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}, "xl/worksheets/sheet1.xml"


def _rezipped(book: bytes, parse: Parse) -> tuple[Parse, bytes]:
    """Let one worksheet of a workbook be what varies, packed again around it; themes and styles take longest to read."""
    parts, name = _sheet_parts(book)
    rest = {other: data for other, data in parts.items() if other != name and not re.search("theme|styles", other)}

    def call(data: bytes) -> object:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for other, content in rest.items():
                archive.writestr(other, content)
            archive.writestr(name, data)
        return parse(out.getvalue())

    return call, parts[name]


def score_sheet() -> Target:
    """An assessor's workbook: one worksheet of it varies."""
    from plustex_analysis.practices.workbook import SheetFile, SheetsError, read_cells

    def _cells_of(path: Path) -> object:
        problems: list[object] = []
        found = read_cells(path, SheetFile("A1.xlsx", problems), ("Scores",))  # type: ignore[arg-type]
        if problems:
            raise SheetsError(problems)  # type: ignore[arg-type]
        return found

    parse, specimen = _rezipped(_book("Scores"), _through_file("A1.xlsx", _cells_of))
    return Target(parse, [specimen], _SHEET)


def exchange_workbook() -> Target:
    """A workbook of practices from another database: one worksheet of it varies."""
    from plustex_analysis.practices.tables import read_workbook

    parse, specimen = _rezipped(_book("Good practices"), _through_file("in.xlsx", read_workbook))
    return Target(parse, [specimen], _SHEET)


def zipped() -> Target:
    """A workbook with damage to the archive itself."""
    from plustex_analysis.practices.tables import read_workbook

    return Target(
        _through_file("in.xlsx", read_workbook), [_book("Scores")], (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06")
    )


def _book(name: str) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = name
    for row in (["Practice", "Title", "q"], ["ceti", "CETI", 3], ["=1+1", "x", 2.5]):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def exchange_csv() -> Target:
    """Practices from another database as CSV."""
    from plustex_analysis.practices import columns as form
    from plustex_analysis.practices.exchange import import_from
    from plustex_analysis.practices.load import practices
    from plustex_analysis.practices.tables import file_name, write_folder

    folder = scratch() / "csv"
    chosen = min(practices(), key=lambda one: len(repr(one)))
    content = {form.MAIN: [form.headings(None), form.main_row(chosen)]}
    content |= {s.name: [form.headings(s), *form.item_rows(chosen, s)] for s in form.SHEETS}
    write_folder(folder, content)
    path = folder / file_name(form.MAIN)
    specimen = path.read_bytes()

    def parse(data: bytes) -> object:
        path.write_bytes(data)
        return import_from(folder)

    return Target(parse, [specimen], (b",", b";", b'"', b"unknown", b"none", b"\xef\xbb\xbf", b"'=1"))


def manifest() -> Target:
    """The manifest of an output folder."""
    from plustex_analysis.build import manifest as module

    folder = scratch() / "edition"
    folder.mkdir(exist_ok=True)
    path = folder / module.NAME
    entry = {
        "place": "ITI1", "language": "en", "report": "r", "title": "T", "parameters": {}, "notebook": "notebooks/r.ipynb",
        "files": {"pdf": {"path": "ITI1/en/r.pdf", "bytes": 3, "sha256": "a"}},
        "executed": {"path": "notebooks/x.ipynb", "bytes": 3, "sha256": "a"},
        "execution": {"notebook": "n", "parameters": "p", "code": "c", "data": "d"},
        "rendering": {"blocks": "b", "layout": "l"}, "reason": "first built", "seconds": {}, "stale": [],
    }  # fmt: skip
    sound = {
        "schema": module.SCHEMA, "version": "0", "documents": {"ITI1/en/r": entry},
        "sets": {"c": {"a": "b"}, "d": {}, "l": {}}, "vintages": {}, "failures": {},
    }  # fmt: skip

    def parse(data: bytes) -> object:
        path.write_bytes(data)
        found = module.read(folder)
        module.still_there(folder, found)
        return [module.damaged(folder, one["files"]) for one in found["documents"].values()]

    words = (
        b"null",
        b"[]",
        b"{}",
        b"0",
        b'"',
        b"1e999",
        b"[" * 3000,
        b'"path": "../../x"',
        b'"path": "\\u0000"',
        b"NaN",
    )
    return Target(parse, [json.dumps(sound).encode()], words)


def notebook() -> Target:
    """A notebook's parameters."""
    from plustex_analysis.build.notebook import load

    cell = {
        "cell_type": "code",
        "metadata": {"tags": ["parameters"]},
        "source": 'region: str = "??"\nlast_year: int = 2014',
    }
    text = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
    words = (
        b"[" * 3000,
        b"(" * 300,
        b"null",
        b"{}",
        b"lambda: 0",
        b"\\u0000",
        b"1" * 5000,
        b"-" * 500,
        b": str = ",
        b"\\n",
    )
    return Target(_through_file("report.ipynb", load), [text], words)


def table() -> Target:
    """A table on disk; what its one caller turns into an error of the project counts as such."""
    from plustex_analysis.errors import TableError
    from plustex_analysis.statistics.store import unpack

    text = b"region,nace,indicator,2014,flag2014,2015,flag2015\nITI1,C13,V16110,100,,7,b\nPT11,C13,V16110,,c,1.5,\n"

    def parse(data: bytes) -> object:
        try:
            return unpack(gzip.compress(data, 1, mtime=0))
        except (OSError, ValueError, KeyError, OverflowError) as error:  # as the one caller does
            raise TableError(str(error)) from error

    return Target(parse, [text], (b",", b"flag2015", b"\n", b'"', b"2014"))


TARGETS: dict[str, Callable[[], Target]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        yaml, practice, partnership, needs, card, commentary, tsv, gzipped, sdmx_csv, sdmx_xml, answer, score_sheet,
        exchange_workbook, exchange_csv, zipped, manifest, notebook, table,
    )
}  # fmt: skip
