"""A child that takes too long is asked first, then made to speak, then ended."""

import signal
import time

import pytest

from plustex_analysis.build.warm.patience import Patience


class Process:
    """Notes the signals that it gets."""

    def __init__(self):
        self.signals = []

    def send_signal(self, number):
        self.signals.append(number)


@pytest.fixture
def process():
    return Process()


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test turns."""
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_three_steps(process, clock):
    patience = Patience(process, grace=5)
    patience.allow(2)
    for seconds, expected in [
        (1.9, []),
        (0.2, [signal.SIGINT]),
        (4.8, [signal.SIGINT]),
        (0.3, [signal.SIGINT, signal.SIGABRT]),
        (1.1, [signal.SIGINT, signal.SIGABRT, signal.SIGKILL]),
        (1.1, [signal.SIGINT, signal.SIGABRT, signal.SIGKILL, signal.SIGKILL]),
    ]:
        clock[0] += seconds
        patience.check()
        assert process.signals == expected


def test_no_limit(process, clock):
    patience = Patience(process, grace=5)
    patience.allow(None)
    clock[0] += 1e9
    patience.check()
    assert (process.signals, patience.lost, patience.milliseconds(200)) == ([], False, 200)


def test_a_new_phase_gets_new_time_but_not_after_patience_is_lost(process, clock):
    patience = Patience(process, grace=5)
    patience.allow(2)
    clock[0] += 1
    patience.allow(2)
    clock[0] += 1.5
    patience.check()
    assert not patience.lost
    clock[0] += 1
    patience.check()
    patience.allow(None)
    patience.allow_last(100)
    clock[0] += 5.1
    patience.check()
    assert process.signals == [signal.SIGINT, signal.SIGABRT]


def test_the_last_phase_ends_by_force(process, clock):
    patience = Patience(process, grace=5)
    patience.allow_last(3)
    clock[0] += 3.1
    patience.check()
    assert process.signals == [signal.SIGKILL]


def test_losing_it_on_demand(process, clock):
    patience = Patience(process, grace=5)
    patience.lose()
    assert patience.milliseconds(200) <= 1
    patience.check()
    assert process.signals == [signal.SIGINT]


def test_waits_no_longer_than_the_deadline(process, clock):
    patience = Patience(process, grace=5)
    patience.allow(0.05)
    assert 50 <= patience.milliseconds(200) <= 51
