"""The fast ways of reading and writing say what the slow ones say."""

import numpy as np
import pandas as pd
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plustex_analysis.statistics.eurostat import _misshapen, _numeric, _regular
from plustex_analysis.statistics.grid import Grid
from plustex_analysis.statistics.store import _csv, pack, unpack

LINE = st.text(alphabet="A,\t 1:b", min_size=0, max_size=12)
GOOD = "A,B\t1 b\t: \n"


@given(
    lines=st.lists(st.one_of(LINE, st.just(GOOD.rstrip("\n"))), min_size=0, max_size=4), end=st.sampled_from(["\n", ""])
)
@example(lines=["A,B\t1 \t: ", "A\t1 ,\t: "], end="\n")
@example(lines=["A,B\t1 \t: \t: ", "A,B\t1 2: "], end="\n")
@settings(max_examples=300, deadline=None)
def test_what_the_fast_look_passes_the_slow_one_passes_too(lines, end):
    body = "\n".join(lines) + end
    problems = [problem for problem in _misshapen(body, 2, 2) if "stands in line" not in problem]
    if _regular(body, 2, 2):
        assert problems == []
    elif body.endswith("\n") and all(lines) and lines:
        assert problems != []


def test_a_regular_body_is_seen_as_one():
    assert _regular(GOOD * 3, 2, 2)
    assert _regular("A\t1 \n", 1, 1)
    assert not _regular("A,B\t1 \n", 1, 1)


def test_numbers_are_told_from_text():
    cells = np.array([["1", "", "-2.5"], ["1e3", "nan", "inf"], ["x", "1 2", "0"]], dtype=object)
    assert _numeric(cells).tolist() == [[True, True, True], [True, False, False], [False, False, True]]


def grid(text):
    keys = pd.DataFrame({"region": ["ITI1", "HU22"], "nace": "C13", "indicator": ["V16110", text]}).astype("str")
    figures = np.array([["1", "2.50"], ["", "3"]], dtype=object)
    return Grid(keys, (2010, 2011), figures, np.array([["", "b"], [":", "c"]], dtype=object))


def slow(made):
    columns = {name: made.keys[name] for name in ("region", "nace", "indicator")}
    for position, year in enumerate(made.years):
        columns |= {str(year): made.figures[:, position], f"flag{year}": made.flags[:, position]}
    return pd.DataFrame(columns).to_csv(index=False, lineterminator="\n")


@given(text=st.text(alphabet='AB,"\n\r ', min_size=0, max_size=6))
@settings(max_examples=60, deadline=None)
def test_the_csv_is_that_of_pandas_to_the_letter(text):
    assert _csv(grid(text)) == slow(grid(text))


def test_what_is_packed_is_unpacked():
    frame = unpack(pack(grid("V13320")))
    assert frame["value"].tolist()[:2] == [1.0, 2.5]
    assert frame["flag"].tolist() == ["", "b", ":", "c"]
