"""Outputs are kept as nbclient keeps them."""

import datetime as dt
import threading

import nbformat
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis.build.warm.outputs import OutputLimitError, Outputs, plain, streams_of


@pytest.fixture
def outputs():
    made = Outputs(limit=1000)
    made.start(0)
    return made


def show(outputs, text, name=None, kind="display_data"):
    transient = {"display_id": name} if name else {}
    outputs.publish(kind, {"data": {"text/plain": text}, "metadata": {}, "transient": transient})


def texts(found):
    return [output.get("text") or output["data"]["text/plain"] for output in found]


def test_text_is_merged_and_standard_output_comes_first(outputs):
    for stream, text in [("stderr", "1"), ("stdout", "a"), ("stderr", "2"), ("stdout", "b")]:
        outputs.write(stream, text)
    assert list(streams_of(outputs.finish()[0])) == [("stdout", "ab"), ("stderr", "12")]


def test_a_flush_settles_the_order(outputs):
    for stream in ("stderr", "stdout", "stdout", "stderr"):
        outputs.write(stream, "x")
        outputs.flush(stream)
    assert list(streams_of(outputs.finish()[0])) == [("stderr", "x"), ("stdout", "xx"), ("stderr", "x")]


def test_what_is_shown_separates_text(outputs):
    outputs.write("stdout", "before")
    show(outputs, "shown")
    outputs.write("stdout", "after")
    assert texts(outputs.finish()[0]) == ["before", "shown", "after"]


def test_clear_removes_what_came_before(outputs):
    outputs.write("stdout", "gone")
    show(outputs, "gone", "id")
    outputs.publish("clear_output", {"wait": False})
    show(outputs, "kept")
    show(outputs, "for nobody", "id", "update_display_data")
    assert texts(outputs.finish()[0]) == ["kept"]


@pytest.mark.parametrize("then", ["text", "shown", "nothing"])
def test_clear_that_waits(outputs, then):
    show(outputs, "old")
    outputs.publish("clear_output", {"wait": True})
    if then == "text":
        outputs.write("stdout", "new")
    elif then == "shown":
        show(outputs, "new")
    expected = ["old"] if then == "nothing" else ["new"]
    assert texts(outputs.finish()[0]) == expected


def test_update_reaches_every_cell_that_shows_it(outputs):
    show(outputs, "a", "id")
    first, updated = outputs.finish()
    assert updated == {}
    outputs.start(1)
    show(outputs, "b", "id")
    second, updated = outputs.finish()
    assert (texts(first), texts(second), list(updated)) == (["b"], ["b"], [0])
    outputs.start(2)
    show(outputs, "c", "id", "update_display_data")
    own, updated = outputs.finish()
    assert (own, texts(updated[0]), texts(updated[1])) == ([], ["c"], ["c"])


def test_the_limit_ends_the_cell_and_stays_passed(outputs):
    outputs.write("stdout", "x" * 990)
    with pytest.raises(OutputLimitError, match="1,000 characters"):
        outputs.write("stdout", "y" * 500)
    with pytest.raises(OutputLimitError):
        outputs.write("stderr", "z")
    ((_, text),) = streams_of(outputs.finish()[0])
    assert text == "x" * 990 + "y" * 10
    outputs.start(1)
    with pytest.raises(OutputLimitError):
        show(outputs, "")


def test_the_limit_counts_what_is_shown_and_forgets_what_is_cleared(outputs):
    for _ in range(5):
        show(outputs, "x" * 900)
        outputs.publish("clear_output", {"wait": False})
    assert not outputs.exceeded
    show(outputs, "x" * 900)
    with pytest.raises(OutputLimitError):
        outputs.publish("display_data", {"data": {"application/json": ["y" * 200]}, "metadata": {}})


def test_an_error_can_be_shown_when_the_limit_is_passed(outputs):
    with pytest.raises(OutputLimitError):
        outputs.write("stdout", "x" * 5000)
    outputs.publish("error", {"ename": "E", "evalue": "v" * 5000, "traceback": []})
    assert outputs.finish()[0][-1]["ename"] == "E"


def test_unknown_messages_are_passed_over(outputs):
    outputs.publish("comm_open", {"comm_id": "1"})
    assert outputs.finish() == ([], {})


def test_threads_lose_no_text():
    outputs = Outputs(limit=10**6)
    outputs.start(0)
    threads = [threading.Thread(target=lambda: [outputs.write("stdout", "x") for _ in range(2000)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ((_, text),) = streams_of(outputs.finish()[0])
    assert len(text) == 8000


def test_what_is_kept_is_valid_nbformat(outputs):
    outputs.write("stdout", "a")
    show(outputs, "b")
    outputs.publish("execute_result", {"data": {"text/plain": "c"}, "metadata": {}, "execution_count": 1})
    outputs.publish("error", {"ename": "E", "evalue": "v", "traceback": ["t"]})
    cell = nbformat.v4.new_code_cell("x", outputs=[nbformat.from_dict(o) for o in outputs.finish()[0]])
    nbformat.validate(nbformat.v4.new_notebook(cells=[cell]))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (b"\x89PNG", "iVBORw=="),
        ((1, 2), [1, 2]),
        ({3: True, None: "x"}, {"3": True, "None": "x"}),
        (np.int64(3), 3),
        (np.float32(0.5), 0.5),
        (dt.date(2024, 2, 29), "2024-02-29"),
        ("name\udcff", "name\ufffd"),
        ("pair\ud800", "pair?"),
        ("ü", "ü"),
    ],
)
def test_values_become_json(value, expected):
    assert plain(value) == expected


def test_a_value_without_json_form_is_refused():
    with pytest.raises(ValueError, match="Can't clean for JSON: <object"):
        plain([object()])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])), st.lists
    )
)
def test_json_is_left_alone(value):
    assert plain(value) == value
