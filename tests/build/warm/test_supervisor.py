"""What a child said last is heard, even when its end is heard first."""

import socket

from plustex_analysis.build.warm import Task, protocol
from plustex_analysis.build.warm.supervisor import Supervisor

DONE = {"event": "done", "post": None, "error": None, "log": "the log"}


def cell(index, *, ok=True):
    """Return what a child says of a cell."""
    finished = {"index": index, "ok": ok, "updated": [], "outputs": [], "execution_count": 7}
    return [{"event": "cell_started", "index": index}, {"event": "cell_finished", **finished}]


class Process:
    """A child that says all it has to say and ends before anybody listens."""

    def __init__(self, *messages):
        self.messages = messages
        self.channel, self.theirs = socket.socketpair()
        self.status, self._other = socket.socketpair()
        self.returncode, self.cpu_seconds, self.peak_memory, self.lost = None, 0.0, 0, False

    def poll(self):
        if self.returncode is None:
            for message in self.messages:
                protocol.send(self.theirs, message)
            self.returncode = 0
        return self.returncode

    def last_words(self):
        return ""

    def close(self):
        for end in (self.channel, self.theirs, self.status, self._other):
            end.close()


def test_the_last_words_of_a_child_that_has_ended(notebook):
    process = Process(*cell(0), DONE)
    outcome = Supervisor(process, Task(notebook=notebook("1")), None).run()
    assert (outcome.failure, outcome.log) == (None, "the log")
    assert outcome.notebook["cells"][0]["execution_count"] == 7


def test_nothing_counts_after_a_failure(notebook):
    """A child that is being ended may have begun the next cell."""
    process, events = Process(*cell(0, ok=False), *cell(1, ok=False), DONE), []
    outcome = Supervisor(process, Task(notebook=notebook("1", "2")), events.append).run()
    assert (outcome.failure.cell, outcome.log) == (0, "the log")
    assert [event.index for event in events] == [0, 0]
