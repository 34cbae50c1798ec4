"""What a night job needs: one build at a time, a log, a message, numbers to go by."""

import json
import os
import socketserver
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from plustex_analysis.build.lock import locked
from plustex_analysis.build.log import opened
from plustex_analysis.build.notebook import Notebook
from plustex_analysis.build.notify import check_target, notify
from plustex_analysis.build.plan import Job
from plustex_analysis.build.run import Outcome
from plustex_analysis.build.summary import summary
from plustex_analysis.errors import BuildError, InputError

JOB = Job(Notebook(Path("probe.ipynb"), ()), {}, "ITI1", "en")
PDF = {"pdf": {"path": "ITI1/en/probe.pdf", "bytes": 3, "sha256": "abc"}}
HOLD = """
import sys
from pathlib import Path
from plustex_analysis.build.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_a_second_build_leaves(tmp_path, holder):
    with (
        pytest.raises(BuildError, match=r"another build is at work in .*; --wait SECONDS waits for its end"),
        locked(tmp_path),
    ):
        pass


def test_a_second_build_waits_so_long_and_says_so(tmp_path, holder):
    told = []
    with (
        pytest.raises(BuildError, match=r"was after 0\.2 s, too"),
        locked(tmp_path, wait=0.2, waiting=lambda: told.append(1)),
    ):
        pass
    assert told == [1]


def test_a_second_build_goes_on_when_the_first_has_ended(tmp_path, holder):
    with locked(tmp_path, wait=30, waiting=holder.stdin.close):
        assert holder.wait(30) == 0


def test_a_lock_that_a_killed_build_left_behind_locks_nobody_out(tmp_path, holder):
    holder.kill()
    holder.wait()
    assert (tmp_path / ".lock").exists()
    with locked(tmp_path):
        pass


def test_the_log_is_one_object_a_line_and_is_appended_to(tmp_path):
    path = tmp_path / "deep" / "build.jsonl"
    for error in ("", "cell 3: ValueError"):
        with opened(path) as log:
            log.write("begin", to_do=1)
            log.document(Outcome(JOB, "T", 1.23456, "first built", PDF, error, "failed" if error else "built"))
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [row["event"] for row in rows] == ["begin", "document"] * 2
    assert {key: rows[1][key] for key in ("document", "state", "seconds", "files", "error")} == {
        "document": "ITI1 en probe", "state": "built", "seconds": 1.235, "files": {"pdf": "abc"}, "error": "",
    }  # fmt: skip
    assert rows[3]["error"] == "cell 3: ValueError"
    assert all(row["time"].endswith("+00:00") for row in rows)


def test_a_log_that_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"log .*: Is a directory"), opened(tmp_path):
        pass


def test_the_summary_counts_and_gives_the_exit_code():
    states = ("built", "built", "failed", "same result")
    outcomes = [Outcome(JOB, "T", 1, "", {}, "bad" if state == "failed" else "", state) for state in states]
    found = summary(outcomes, 5, 12.34)
    assert str(found) == "2 built, 1 same result, 1 failed, 5 up to date"
    assert (found.exit_code, summary(outcomes[:2], 0, 1).exit_code) == (1, 0)
    told = found.as_dict()
    assert told["text"] == "plustex build: 2 built, 1 same result, 1 failed, 5 up to date"
    assert told["counts"] == {"built": 2, "laid_out": 0, "same_result": 1, "failed": 1, "up_to_date": 5}
    assert told["failures"] == {"ITI1 en probe": "bad"}


# --- messages ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def webhook():
    """A server on this machine that keeps what is posted to it; ``status`` is what it answers."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            server.posted.append((self.path, self.headers["Content-Type"], json.loads(body)))
            self.send_response(server.status)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        server.posted, server.status = [], 200
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def mailbox(monkeypatch):
    """A mail server on this machine, as far as one mail needs it."""
    lines = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self):
            self.wfile.write(b"220 here\r\n")
            inside = False
            for raw in self.rfile:
                line = raw.decode().rstrip("\r\n")
                lines.append(line)
                if inside:
                    inside = line != "."
                    if not inside:
                        self.wfile.write(b"250 taken\r\n")
                elif line.lower() == "data":
                    inside = True
                    self.wfile.write(b"354 go on\r\n")
                elif line.lower() == "quit":
                    self.wfile.write(b"221 bye\r\n")
                    return
                else:
                    self.wfile.write(b"250 fine\r\n")

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        monkeypatch.setenv("PLUSTEX_SMTP", f"127.0.0.1:{server.server_address[1]}")
        monkeypatch.setenv("PLUSTEX_MAIL_FROM", "build@example.org")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield lines
        server.shutdown()
        thread.join()


MESSAGE = {"text": "plustex build: 2 built", "exit_code": 0}


def test_a_webhook_gets_the_message_as_json(webhook):
    assert notify(MESSAGE, f"http://127.0.0.1:{webhook.server_port}/secret") == ""
    assert webhook.posted == [("/secret", "application/json", MESSAGE)]


def test_an_address_gets_a_mail(mailbox):
    assert notify(MESSAGE, "mailto:night%2Bbuild@example.org") == ""
    text = "\n".join(mailbox)
    assert "rcpt to:<night+build@example.org>" in text.lower()
    assert "Subject: plustex build: 2 built" in text
    assert "From: build@example.org" in text
    assert '"exit_code": 0' in text


def test_a_message_that_does_not_arrive_is_told_without_its_address(webhook, monkeypatch):
    webhook.status = 500
    told = notify(MESSAGE, f"http://127.0.0.1:{webhook.server_port}/secret")
    assert told == "127.0.0.1: HTTPError: HTTP Error 500: Internal Server Error"
    free = webhook.server_port
    webhook.shutdown()
    webhook.server_close()
    assert "127.0.0.1: URLError" in notify(MESSAGE, f"http://127.0.0.1:{free}/secret")
    monkeypatch.setenv("PLUSTEX_SMTP", f"127.0.0.1:{free}")
    assert "ConnectionRefusedError" in notify(MESSAGE, "mailto:night@example.org")


@pytest.mark.parametrize(
    "target", ["ftp://host/x", "night@example.org", "mailto:nobody", "https:///x", "file:///etc/passwd"]
)
def test_what_is_no_target_is_refused_without_repeating_it(target):
    with pytest.raises(InputError, match="must read https://") as caught:
        check_target(target)
    assert target not in str(caught.value)


def test_the_lock_is_not_handed_down_to_other_processes(tmp_path):
    """A process that outlives the build must not keep the folder locked."""
    with locked(tmp_path):
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    try:
        with locked(tmp_path):
            assert child.poll() is None
    finally:
        child.communicate(os.linesep.encode())
