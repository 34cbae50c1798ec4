"""The step after the cells: done in the notebook's process, its result handed back."""

import os

import pytest

from plustex_analysis.build.warm import NotebookFailedError, Post, PostStarted


def test_bytes_and_values_come_back(run):
    events = []
    outcome = run("x = 1", "# text", post=Post("warm_hooks:render", {"language": "it"}), on_event=events.append)
    assert outcome.failure is None
    assert outcome.post["pdf"] == b"\x00\xff" * 3
    assert (outcome.post["cells"], outcome.post["language"]) == (["x = 1", "# text"], "it")
    assert outcome.post["pid"] != os.getpid()
    assert outcome.log == "rendering\n"
    assert isinstance(events[-1], PostStarted)


def test_megabytes_come_back(run):
    data, text = run("1", post=Post("warm_hooks:big", {"size": 20_000_000})).post
    assert len(set(data)) == 1
    assert (len(data), text) == (20_000_000, "é" * 20_000_000)


def test_not_done_after_a_failed_cell(run):
    outcome = run("1 / 0", post=Post("warm_hooks:render"))
    assert (outcome.post, outcome.log, outcome.failure.kind) == (None, "", "error")


@pytest.mark.parametrize(
    ("function", "told"),
    [
        ("warm_hooks:wrong", "ValueError: no title among 1 cells"),
        ("warm_hooks:untransportable", "TypeError: module is neither JSON nor bytes"),
        ("warm_hooks:missing", "AttributeError: .*missing"),
        ("no_such_module:f", "ModuleNotFoundError"),
        ("sys:exit", "SystemExit"),
    ],
)
def test_failures_are_told_with_their_trace(run, function, told):
    outcome = run("1", post=Post(function))
    assert (outcome.failure.kind, outcome.failure.cell, outcome.post) == ("post", None, None)
    assert "Traceback" in outcome.failure.detail
    assert outcome.notebook["cells"][0]["outputs"] != []
    with pytest.raises(NotebookFailedError, match=told):
        outcome.raise_for_failure()


def test_too_long(run):
    outcome = run("1", post=Post("warm_hooks:slow"), post_seconds=0.3)
    assert outcome.failure.message == "the step after the cells: took longer than 0.3 s"


def test_death(run):
    outcome = run(
        "import warm_hooks, os\nwarm_hooks.render = lambda notebook: os._exit(5)", post=Post("warm_hooks:render")
    )
    assert outcome.failure.message == "the step after the cells: the process ended itself with exit code 5"


def test_success_raises_nothing(run):
    run("1").raise_for_failure()
