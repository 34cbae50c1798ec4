"""What is shown while a build runs."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from plustex_analysis.build.notebook import Notebook
from plustex_analysis.build.plan import Job
from plustex_analysis.build.run import Outcome
from plustex_analysis.cli.progress import Board, Lines, shown


def _job(place):
    return Job(Notebook(Path("probe.ipynb"), ()), {}, place, "en")


def _done(place, error=""):
    return Outcome(_job(place), "T", 1.25, "", {}, error, "failed" if error else "built")


@pytest.fixture
def console():
    return Console(file=io.StringIO(), width=120, force_terminal=False)


def _text(board):
    console = Console(file=io.StringIO(), width=120)
    console.print(board._draw())
    return console.file.getvalue()


def test_elsewhere_than_on_a_terminal_each_document_is_a_line(console):
    with shown(console, 2, quiet=False) as board:
        assert isinstance(board, Lines)
        board.hear(_job("ITI1"), 1, 5)
        board.advance(_done("ITI1"))
        board.advance(_done("PT11", "cell 3: [bold]bad"))
    assert (
        console.file.getvalue() == "[1/2] ITI1 en probe: built, 1.2 s\n[2/2] PT11 en probe: failed: cell 3: [bold]bad\n"
    )


def test_quiet_means_nothing(console):
    with shown(console, 1, quiet=True) as board:
        board.advance(_done("ITI1"))
    assert console.file.getvalue() == ""


def test_on_a_terminal_each_worker_shows_region_notebook_and_cell():
    board = shown(Console(file=io.StringIO(), force_terminal=True), 3, quiet=False)
    assert isinstance(board, Board)
    board.hear(_job("ITI1"), 1, 5)
    board.hear(_job("PT11"), 1, 5)
    board.hear(_job("ITI1"), 3, 5)
    rows = [line.split() for line in _text(board).splitlines()]
    assert rows[1] == ["1", "ITI1", "en", "probe", "3/5", "0"]
    assert rows[2] == ["2", "PT11", "en", "probe", "1/5", "0"]


def test_a_worker_that_is_done_takes_the_next_document():
    board = Board(Console(file=io.StringIO(), force_terminal=True), 3)
    board.hear(_job("ITI1"), 5, 5)
    board.hear(_job("PT11"), 1, 5)
    board.advance(_done("ITI1"))
    board.hear(_job("FR30"), 1, 5)
    rows = [line.split() for line in _text(board).splitlines()]
    assert [row[1] for row in rows[1:3]] == ["FR30", "PT11"]
    assert "1/3" in _text(board)
    assert "documents/s" in _text(board)
