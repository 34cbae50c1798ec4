"""Every block of the pages that tell somebody what to do is done, in order, page by page."""

import re
from contextlib import ExitStack
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest
import typer
from tests.docs.pages import DOCS, Block, Reader, blocks, parse, start, workspace
from tests.local_eurostat.server import running
from tests.local_eurostat.specimens import shipped

from plustex_analysis.statistics.cards import read_card

#: Printed by programs, or results of measurements: nothing in them is to be typed in.
_TABLES = {"METHODS.md", "PERFORMANCE.md", "RELIABILITY.md", "BENCHMARK_INDICATORS.md", "BENCHMARK_READER.md"}
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if path.name not in _TABLES)
#: What cannot be done in a workspace of its own.
_MOST_NOT_RUN = 6
#: The tests that share the documents of the quick start.
_FIRST = [pytest.mark.xdist_group("first report")]


def _text(page):
    return (DOCS / page).read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Draw into memory, and come back from the folders of the pages."""
    monkeypatch.delenv("PLUSTEX_WORKSPACE", raising=False)
    monkeypatch.chdir(Path.cwd())
    with mpl.rc_context():
        mpl.use("Agg")
        yield
        plt.close("all")


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The documents of the first two commands of the quick start, made when first asked for."""
    made = []

    def make():
        if not made:
            reader = Reader(tmp_path_factory.mktemp("first"))
            reader.follow(blocks(_text("index.md"))[0])
            made.append(reader.place / "reports")
        return made[0]

    return make


@pytest.fixture
def eurostat(root):
    """The address of a Eurostat on this machine, which has one table with a made-up year after its last; when asked for."""
    with ExitStack() as stack:

        def serve():
            server = stack.enter_context(running())
            card = read_card(root / "data" / "statistics" / "trng_lfse_04.yaml")
            server.serve(shipped(root, card, "freq,unit,sex,age,geo", more=(2016,)))
            return server.base

        yield serve


@pytest.mark.slow
@pytest.mark.xdist_group("first report")
def test_a_first_report_takes_two_commands(reports):
    first = blocks(_text("index.md"))[0]
    assert first.kind == "sh"
    assert len(first.text.splitlines()) == 2
    assert not first.mark
    made = reports()
    assert {"index.html", "ITI1"} <= {path.name for path in made.iterdir()}
    assert (made / "ITI1" / "en" / "region_report.pdf").is_file()
    assert (made / "ITI1" / "en" / "policy_brief.pdf").is_file()


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", [pytest.param(page, marks=_FIRST * (workspace(_text(page)) == "reports")) for page in PAGES]
)
def test_what_a_page_says_can_be_done(page, tmp_path, reports, eurostat):
    text = _text(page)
    reader = start(tmp_path, text, reports, eurostat)
    for block in blocks(text)[page == "index.md" :]:
        reader.follow(block)


def test_every_fence_is_seen_and_says_what_it_is():
    for page in PAGES:
        text = _text(page)
        assert len(re.findall(r"^```", text, re.MULTILINE)) == 2 * len(blocks(text)), page
        assert all(block.kind for block in blocks(text)), page
        marks = re.findall(r"^<!-- (?!workspace: (?:new|reports|eurostat) -->)(.*)$", text, re.MULTILINE)
        assert len(marks) == len([block for block in blocks(text) if block.mark]), page


def test_few_blocks_are_left_alone():
    every = [block for page in PAGES for block in blocks(_text(page))]
    assert len([block for block in every if block.mark == "not run"]) <= _MOST_NOT_RUN
    assert len([block for block in every if block.mark and block.kind in {"python", "pycon"}]) == 1, "Slurm alone"


@pytest.mark.parametrize(
    "block",
    [
        Block("sh", "false\ntrue\n"),
        Block("sh", "plustex build --no-such-option\n", "dry run"),
        Block("sh", "plustex build --no-such-option\n", "parsed"),
        Block("sh", "plustex bild\n", "parsed"),
        Block("python", "assert 1 == 2, 1\n"),
        Block("pycon", ">>> 1 + 1\n3\n"),
    ],
)
def test_what_does_not_work_is_noticed(block, tmp_path):
    with pytest.raises((AssertionError, typer.TyperException)):
        Reader(tmp_path).follow(block)


def test_a_reader_stays_where_a_command_led_and_keeps_her_names(tmp_path):
    reader = Reader(tmp_path)
    for block in blocks(
        "```sh\nmkdir a\ncd a\n```\n\nIn `b/c.txt`:\n\n```text\nx\n```\n\n```python\nn = 2\n```\n\n```pycon\n>>> n\n2\n```\n"
    ):
        reader.follow(block)
    assert reader.place == tmp_path / "a"
    assert (tmp_path / "a" / "b" / "c.txt").read_text(encoding="utf-8") == "x\n"


def test_other_programs_are_not_parsed():
    parse("machine A$ dask scheduler --host 10.0.0.1")
    parse("machine A$ plustex build --all-regions --scheduler tcp://10.0.0.1:8786")
