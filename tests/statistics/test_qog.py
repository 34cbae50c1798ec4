"""The quality of government index."""

import pytest

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.qog import read_eqi

HEADER = "region_code,name,year,EQI,EQI_me\n"


@pytest.fixture
def csv(tmp_path):
    def write(text):
        path = tmp_path / "eqi.csv"
        path.write_text(text)
        return path

    return write


def test_scores_and_margins_stand_apart(csv):
    grid = read_eqi(csv(HEADER + "ITI1,Toscana,2013,-0.681,0.3\nITI1,Toscana,2010,-0.623,0.2\nLT01,x,2010,-0.875,\n"))
    cells = {(row.indicator, row.geo): grid.figures[n].tolist() for n, row in enumerate(grid.keys.itertuples())}
    assert grid.years == (2010, 2013)
    assert cells[("EQI", "ITI1")] == ["-0.623", "-0.681"]
    assert cells[("EQI_me", "LT01")] == ["", ""]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("code,EQI\nITI1,1\n", "line 1"),
        (HEADER + "ITI1,a,2010,high,0.2\n", "line 2.*no numbers"),
        (HEADER + "ITI1,a,2010,1,1\nITI1,a,2010,2,1\n", "line 3.*repeats"),
    ],
)
def test_wrong_rows_are_named(csv, text, words):
    with pytest.raises(FileProblemsError, match=words):
        read_eqi(csv(text))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(TableError, match="absent"):
        read_eqi(tmp_path / "absent.csv")
