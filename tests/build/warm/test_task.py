"""Tasks refuse what cannot be meant, and failures travel."""

import pickle

import pytest
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from plustex_analysis.build.warm import Failure, Limits, NotebookFailedError, Post, Task, digest
from plustex_analysis.build.warm.managed import NotebookDiedError, NotebookTimeoutError
from plustex_analysis.errors import BuildError, InputError


def test_digest_keeps_parts_apart():
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest("", "abc"), digest("abc", "")}) == 5
    assert digest("a", b"b") == digest(b"a", "b")


@pytest.mark.parametrize("name", ["cell_seconds", "memory", "output", "grace_seconds"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_limits_must_be_above_zero(name, value):
    with pytest.raises(InputError, match=name):
        Limits(**{name: value})


@pytest.mark.parametrize("name", ["render", "module:", ":render", "module:a b", "module:a.b"])
def test_a_post_step_names_a_function(name):
    with pytest.raises(InputError, match="module:function"):
        Post(name)


@pytest.mark.parametrize("notebook", [{}, {"cells": 1}, {"cells": [{"source": ["a", "b"]}]}, {"cells": [{}]}])
def test_a_task_needs_a_notebook(notebook):
    with pytest.raises(InputError, match="nbformat"):
        Task(notebook=notebook)


def test_an_unknown_figure_format(notebook):
    with pytest.raises(InputError, match="'bmp'; known: png, svg"):
        Task(notebook=notebook(), figure_formats=["bmp"])


@pytest.mark.parametrize("kind", [NotebookFailedError, NotebookDiedError, NotebookTimeoutError])
def test_errors_survive_pickling(kind):
    error = pickle.loads(pickle.dumps(kind(Failure("died", 3, "cell 4: the process ended", "words"))))
    assert type(error) is kind
    assert isinstance(error, BuildError)
    assert error.failure == Failure("died", 3, "cell 4: the process ended", "words")
    assert str(error) == "cell 4: the process ended"


def test_errors_are_caught_as_those_of_the_ordinary_engine():
    assert issubclass(NotebookDiedError, DeadKernelError)
    assert issubclass(NotebookTimeoutError, CellTimeoutError)


def test_tasks_travel(notebook):
    task = Task(notebook=notebook("1"), post=Post("a:b", {"c": 1}), limits=Limits(memory=5))
    assert pickle.loads(pickle.dumps(task)) == task
