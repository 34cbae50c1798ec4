"""One warm parent for a process, a new one when it is outdated."""

import os
from typing import ClassVar

import pytest

from plustex_analysis.build.warm import shared


class Parent:
    """Stands for a warm parent and notes what is done with it."""

    made: ClassVar = []

    def __init__(self, preload):
        self.preload, self.done, self.old, self.dead = preload, [], False, False
        Parent.made.append(self)

    def start(self):
        self.done.append("start")

    def wait(self):
        self.done.append("wait")

    def retire(self):
        self.done.append("retire")

    def close(self):
        self.done.append("close")

    def alive(self):
        return not self.dead

    def outdated(self):
        return ["module.py"] if self.old else []


@pytest.fixture(autouse=True)
def parents(monkeypatch):
    monkeypatch.setattr(shared, "WarmParent", Parent)
    monkeypatch.setattr(shared, "_parents", {})
    monkeypatch.setattr(shared, "_retired", [])
    monkeypatch.setattr(Parent, "made", [])


def test_it_is_shared():
    first = shared.shared_parent()
    assert shared.shared_parent() is first
    assert first.done == ["start", "wait", "wait"]
    assert shared.shared_parent(["tables:load"]) is not first


@pytest.mark.parametrize("reason", ["old", "dead"])
def test_it_is_replaced(reason):
    first = shared.shared_parent()
    setattr(first, reason, True)
    second = shared.shared_parent()
    assert second is not first
    assert "retire" in first.done
    assert "close" not in first.done  # what runs in it runs on
    assert shared.shared_parent() is second
    shared.close_shared()
    assert (first.done[-1], second.done[-1]) == ("close", "close")


def test_a_forked_process_has_its_own(monkeypatch):
    first = shared.shared_parent()
    monkeypatch.setattr(os, "getpid", lambda: -5)
    assert shared.shared_parent() is not first
    shared.close_shared()
    assert "close" not in first.done
