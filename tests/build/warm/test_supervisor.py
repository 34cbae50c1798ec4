"""What a child said last is heard, even when its end is heard first."""

import socket

from plustex_analysis.build.warm import Task, protocol
from plustex_analysis.build.warm.supervisor import Supervisor

FINISHED = {"event": "cell_finished", "index": 0, "ok": True, "updated": [], "outputs": [], "execution_count": 7}
DONE = {"event": "done", "post": None, "error": None, "log": "the log"}


class Process:
    """A child that says all it has to say and ends before anybody listens."""

    def __init__(self):
        self.channel, self.theirs = socket.socketpair()
        self.status, self._other = socket.socketpair()
        self.returncode, self.cpu_seconds, self.peak_memory, self.lost = None, 0.0, 0, False

    def poll(self):
        if self.returncode is None:
            for message in ({"event": "cell_started", "index": 0}, FINISHED, DONE):
                protocol.send(self.theirs, message)
            self.returncode = 0
        return self.returncode

    def last_words(self):
        return ""

    def close(self):
        for end in (self.channel, self.theirs, self.status, self._other):
            end.close()


def test_the_last_words_of_a_child_that_has_ended(notebook):
    process = Process()
    outcome = Supervisor(process, Task(notebook=notebook("1")), None).run()
    assert (outcome.failure, outcome.log) == (None, "the log")
    assert outcome.notebook["cells"][0]["execution_count"] == 7
