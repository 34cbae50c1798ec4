"""What fuzzing and planted input brought out once: each stays what it is now, an error of the project."""

import gzip
import io
import subprocess
import sys
import zipfile

import openpyxl
import pytest

from plustex_analysis.build import manifest, notebook
from plustex_analysis.build.warm import Limits, Task, WarmParent, available, verdict
from plustex_analysis.errors import FileProblemsError, InputError, TableError
from plustex_analysis.practices import tables
from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.eurostat import read_tsv
from plustex_analysis.statistics.eurostat_xls import read_workbook
from plustex_analysis.statistics.gunzip import gunzip
from plustex_analysis.statistics.update.sdmx_csv import read_sdmx_csv


def _packed(path, text):
    path.write_bytes(gzip.compress(text))
    return path


@pytest.mark.parametrize(
    ("header", "told"),
    [("a,geo\\time\t20²08 ", "one column for each year"), ("geo,geo\\time\t2008 ", "names a dimension twice")],
)
def test_a_header_that_counts_oddly(tmp_path, header, told):
    with pytest.raises(FileProblemsError, match=told):
        read_tsv(_packed(tmp_path / "x.tsv.gz", f"{header}\nA,ITI1\t1 \n".encode()))


def test_a_dimension_may_be_called_like_a_column_of_ours(tmp_path):
    text = b"value2008,geo\\time\t2008 \nA,ITI1\t1 \n"
    assert read_tsv(_packed(tmp_path / "x.tsv.gz", text)).figures.tolist() == [["1"]]


@pytest.mark.parametrize(
    "text", [b"", b'DATAFLOW,"geo', b"a,b\r\rc\r\n", b"\x00", b'geo,TIME_PERIOD,OBS_VALUE\nA,2014,"1\n'], ids=repr
)
def test_a_flat_file_that_is_no_csv(tmp_path, text):
    with pytest.raises(InputError):
        read_sdmx_csv(_packed(tmp_path / "x.csv.gz", text))


def test_a_flat_file_that_is_not_packed(tmp_path):
    path = tmp_path / "x.csv.gz"
    path.write_bytes(b"geo,TIME_PERIOD,OBS_VALUE")
    with pytest.raises(TableError, match="truncated or damaged"):
        read_sdmx_csv(path)


def test_gunzip_reads_several_parts_and_refuses_bombs_halves_and_rubbish():
    one = gzip.compress(b"figures")
    assert gunzip(one + one + b"\0\0\0") == b"figuresfigures"
    for content, told in [
        (gzip.compress(b"0" * 5000), "more than 4,000 bytes"),
        (gzip.compress(b"") * 1001, "more than 1000 pieces"),
        (one[:-1], "ends too soon"),
        (one + b"rubbish", "incorrect header"),
        (b"", "ends too soon"),
    ]:
        with pytest.raises(gzip.BadGzipFile, match=told):
            gunzip(content, 4000)


def test_a_bomb_in_a_bulk_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("plustex_analysis.statistics.gunzip.gunzip.__defaults__", (100_000,))
    with pytest.raises(TableError, match="more than 100,000 bytes when unpacked"):
        read_tsv(_packed(tmp_path / "x.tsv.gz", b"0" * 10_000_000))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"name: \xff", "not UTF-8"),
        (b"a: &x [1]\nb: *x", "anchor"),
        (b"a: " + b"[" * 5000, "nested more than 20 deep"),
        (b"a: 2012-02-31T25:61:61", "Field required"),
        (b"a: 1\na: 2", "duplicate key"),
    ],
)
def test_a_card_is_plain_yaml(tmp_path, text, told):
    path = tmp_path / "card.yaml"
    path.write_bytes(text)
    with pytest.raises(FileProblemsError, match=told):
        read_card(path)


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "ZZZ1"])
def test_one_far_cell_does_not_take_all_the_memory(tmp_path, cell):
    path, book = tmp_path / "in.xlsx", openpyxl.Workbook()
    book.active["A1"] = 1
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b'r="A1"', f'r="{cell}"'.encode())
    row = "".join(letter for letter in cell if letter.isdigit())
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(
        b'row r="1"', f'row r="{row}"'.encode()
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    path.write_bytes(out.getvalue())
    with pytest.raises(InputError, match="at most 20,000 rows and 200 columns"):
        tables.read_workbook(path)
    with pytest.raises(TableError, match=r"format of 2017 \(\.xls\)"):
        read_workbook(path, {"Percentage": "PC"})


@pytest.mark.parametrize(
    "text", ["[" * 50_000, '{"schema": 2, "documents": {"a": {}}, "sets": {}, "vintages": {}, "failures": {}}']
)
def test_a_manifest_that_is_none_is_empty(tmp_path, text):
    (tmp_path / manifest.NAME).write_text(text)
    assert manifest.read(tmp_path)["documents"] == {}


@pytest.mark.parametrize("path", ["x" * 5000, "a\\u0000b"])
def test_a_manifest_with_an_impossible_name_counts_as_not_there(tmp_path, path):
    entry = (
        f'{{"files": {{"pdf": {{"path": "{path}", "bytes": 1, "sha256": "a"}}}}, "executed": {{"path": "x", "bytes": 1, "sha256": "a"}},'
        '"execution": {"code": "c", "data": "c"}, "rendering": {"layout": "c"}}'
    )
    text = f'{{"schema": 2, "documents": {{"a": {entry}}}, "sets": {{"c": {{}}}}, "vintages": {{}}, "failures": {{}}}}'
    (tmp_path / manifest.NAME).write_text(text)
    found = manifest.read(tmp_path)
    assert manifest.still_there(tmp_path, found)["documents"] == {}


@pytest.mark.parametrize(
    "source", ['"' + "[" * 50_000, '{"cells": [{"metadata": {"tags": ["parameters"]}, "source": "a: int = ' + "(" * 5000 + '"}]}',
               '{"cells": [{"metadata": {"tags": ["parameters"]}, "source": "a: int = \\u0000"}]}',
               '{"cells": [{"metadata": {"tags": ["parameters"]}, "source": "a: int = {[]}"}]}']
)  # fmt: skip
def test_a_notebook_that_nobody_can_read(tmp_path, source):
    path = tmp_path / "x.ipynb"
    path.write_text(source.removeprefix('"') if source.startswith('"[') else source)
    with pytest.raises(InputError, match=r"notebook x\.ipynb"):
        notebook.load(path)


@pytest.mark.parametrize(
    "inner", ["<m:Odd>x</m:Odd>", '<m:Structures><s:Dataflows><s:Dataflow id="A"/></s:Dataflows></m:Structures>']
)
def test_what_eurostat_sends_is_not_printed(inner):
    """In a process of its own, where nobody has set up logging."""
    body = (
        '<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" '
        f'xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure">{inner}</m:Structure>'
    )
    done = subprocess.run([sys.executable, "-c", ASK, body], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "refused\n", "")


ASK = """
import sys, httpx
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.release import release
from plustex_analysis.statistics.update.settings import Settings

class Body(httpx.SyncByteStream):
    def __iter__(self):
        yield sys.argv[1].encode()

client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Body())))
try:
    release(client, Settings("http://127.0.0.1:9", attempts=1), "dissemination", "x1")
except DownloadError:
    print("refused")
"""


@pytest.mark.skipif(available() is not None, reason=str(available()))
def test_too_much_output_below_python_is_told_as_that_and_not_as_our_own_interrupt():
    source = "import os\nwhile True:\n    os.write(1, b'x' * 100_000)"
    cell = {"cell_type": "code", "metadata": {}, "source": source, "outputs": [], "execution_count": None}
    notebook = {"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [cell]}
    with WarmParent() as parent:
        outcome = parent.run(Task(notebook=notebook, limits=Limits(output=1_000_000, cell_seconds=30)))
    errors = [output for output in outcome.notebook["cells"][0]["outputs"] if output["output_type"] == "error"]
    assert [error["ename"] for error in errors] == ["OutputLimitError"]


def test_a_process_that_ended_for_want_of_memory_says_so():
    told = verdict.death(None, "before the first cell", 1, "Traceback (most recent call last):\n  …\nMemoryError")
    assert told.message == "before the first cell: the process ended itself with exit code 1: MemoryError"
    thread = verdict.death(None, "before the first cell", 1, "RuntimeError: can't start new thread")
    assert thread.message.endswith("exit code 1: RuntimeError: can't start new thread, perhaps because memory ran out")
    assert verdict.death(2, "cell 3", 3, "").message == "cell 3: the process ended itself with exit code 3"


def test_a_notebook_whose_parameters_are_nested_deeper_than_they_can_be_shown(tmp_path):
    path = tmp_path / "x.ipynb"
    path.write_text('{"cells": [{"metadata": {"tags": ["parameters"]}, "source": "region: s' + "-" * 320 + '1"}]}')
    with pytest.raises(InputError, match="nested too deeply"):
        notebook.load(path)
