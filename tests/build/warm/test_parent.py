"""The life of a warm parent: start, many threads, replacement, and an end that leaves nothing behind."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from plustex_analysis.build.warm import (
    CellFinished,
    CellStarted,
    ForkRefusedError,
    ParentLostError,
    Task,
    WarmError,
    WarmParent,
    available,
    launch,
)
from plustex_analysis.build.warm import parent as parent_module

SLEEP = "import subprocess, time\nprint(1)\nsubprocess.run(['sleep', '600'])"


def processes(marker):
    """Return the processes that have a word in their environment."""
    found = set()
    for folder in Path("/proc").iterdir():
        try:
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
            if state != "Z" and marker.encode() in (folder / "environ").read_bytes():
                found.add(int(folder.name))
        except (OSError, IndexError):
            continue
    return found


def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


@pytest.fixture
def marked(hooks, request):
    """Environment that marks every process of one test."""
    return {**hooks, "PLUSTEX_TEST_MARK": f"{request.node.name}-{os.getpid()}-{time.monotonic_ns()}"}


@pytest.fixture
def light(monkeypatch):
    """Have parents start without the slow imports."""
    monkeypatch.setattr(launch, "_MODULE", "light_server")


@pytest.fixture
def own(marked, light):
    """A parent for one test, and the word that marks its processes."""
    with WarmParent(environment=marked) as warm:
        yield warm, marked["PLUSTEX_TEST_MARK"]


def in_background(function, *arguments):
    """Run in a thread and return it with the list that gets the result or the error."""
    found = []

    def call():
        try:
            found.append(function(*arguments))
        except WarmError as error:
            found.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    return thread, found


# --- start


def test_a_thread_left_by_a_preload_is_refused(hooks, light):
    with (
        pytest.raises(ForkRefusedError, match=r"1 thread\(s\) beside its own \(left-behind\)"),
        WarmParent(preload=["warm_hooks:start_thread"], environment=hooks),
    ):
        pass


def test_a_preload_that_fails_is_told(hooks, light):
    with (
        pytest.raises(WarmError, match="ValueError: no such table"),
        WarmParent(preload=["warm_hooks:fail"], environment=hooks),
    ):
        pass


@pytest.mark.parametrize(
    ("said", "error", "told"),
    [
        ({"failed": "KeyError: 'x'"}, WarmError, "could not start: KeyError: 'x'"),
        ({"refused": "two threads"}, ForkRefusedError, "two threads"),
        (None, WarmError, "ended without a word"),
        ({"sources": []}, WarmError, r"not ready after 0\.1 s"),
    ],
)
def test_what_a_parent_says_instead_of_ready(said, error, told):
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with here, there:
        if said is None:
            there.close()
        else:
            there.send(json.dumps(said).encode())
        with pytest.raises(error, match=told):
            launch.hear_ready(here, 0.1)


def test_a_parent_that_is_not_ready_is_closed_at_once(hooks, light):
    start = time.monotonic()
    with (
        pytest.raises(WarmError, match="not ready"),
        WarmParent(preload=["warm_hooks:hang"], environment=hooks, start_seconds=0.01),
    ):
        pass
    assert time.monotonic() - start < 5


def test_what_is_preloaded_is_in_memory(run, text_of):
    outcome = run("import sys\nprint(sys.modules['warm_hooks'].loaded[0], 'pandas' in sys.modules)")
    assert text_of(outcome, 0) == "a table True\n"


def test_a_parent_that_is_killed_at_once_is_told_when_waited_for(monkeypatch):
    def start(descriptor, environment):
        process = launch.launch(descriptor, environment)
        process.kill()
        process.wait()
        return process

    monkeypatch.setattr(parent_module, "launch", start)
    parent = WarmParent()
    parent.start()
    with pytest.raises(WarmError, match="ended without a word"):
        parent.wait()
    parent.close()


def test_a_rehearsal_is_for_all_children(hooks, notebook, text_of):
    source = "import sys\nprint(sys.modules['warm_hooks'].loaded[:1])"
    with WarmParent(preload=["warm_hooks"], rehearsal=["warm_hooks:load"], environment=hooks) as parent:
        shown = [text_of(parent.run(Task(notebook=notebook(source))), 0) for _ in range(2)]
    assert shown == ["['a table']\n"] * 2


def test_libraries_have_one_thread_and_sets_one_order(run, text_of):
    outcome = run(
        "import os\nprint(os.environ['OMP_NUM_THREADS'], os.environ['OPENBLAS_NUM_THREADS'], os.environ['PYTHONHASHSEED'])"
    )
    assert text_of(outcome, 0) == "1 1 0\n"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_told_to_use_the_ordinary_kernel(monkeypatch, platform):
    monkeypatch.setattr(parent_module.sys, "platform", platform)
    assert platform in available()
    with pytest.raises(WarmError, match=platform):
        WarmParent().start()


def test_a_parent_that_was_not_started_can_be_closed():
    WarmParent().close()


# --- work


def test_events_come_in_order(run):
    events = []
    run("# text", "1", "", "print(2)", "1 / 0", "3", on_event=events.append)
    told = [(type(event), event.index) for event in events]
    assert told == [(kind, index) for index in (1, 3, 4) for kind in (CellStarted, CellFinished)]
    assert [event.ok for event in events if isinstance(event, CellFinished)] == [True, True, False]


def test_an_error_of_the_listener_ends_the_child(run, parent):
    def listen(event):
        raise KeyError(event.index)

    with pytest.raises(KeyError):
        run("import time\ntime.sleep(60)", on_event=listen)
    assert until(lambda: psutil.Process(parent._server.pid).children() == [], seconds=5)


def test_many_at_a_time_keep_their_own(parent, notebook, tmp_path):
    """In threads, papermill's own way of changing the folder mixes them up."""

    def work(number):
        folder = tmp_path / str(number)
        folder.mkdir()
        source = "import os, pathlib\nprint(os.path.basename(os.getcwd()), os.environ['NUMBER'])"
        task = Task(
            notebook=notebook(source, "import time; time.sleep(0.05)"),
            cwd=str(folder),
            environment={"NUMBER": str(number)},
        )
        return parent.run(task).notebook["cells"][0]["outputs"][0]["text"]

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(40))) == [f"{number} {number}\n" for number in range(40)]


def test_usage_is_measured(run):
    outcome = run(
        "import time\nstart = time.process_time()\nwhile time.process_time() - start < 0.3:\n    pass\nx = b'1' * 100_000_000"
    )
    assert 0.3 < outcome.usage.cpu_seconds < 5
    assert outcome.usage.seconds > 0.3
    assert 100_000_000 < outcome.usage.peak_memory < 2_000_000_000


def test_large_outputs_cross(run, text_of):
    outcome = run("print('é' * 10_000_000)", "display({'image/svg+xml': 'x' * 10_000_000}, raw=True)")
    assert len(text_of(outcome, 0)) == 10_000_001
    assert len(outcome.notebook["cells"][1]["outputs"][0]["data"]["image/svg+xml"]) == 10_000_000


def test_a_large_notebook_crosses(run):
    text = "# " + "x" * 5_000_000
    assert run(text, "1").notebook["cells"][0]["source"] == text


def test_the_notebook_given_is_not_changed(parent, notebook):
    given = notebook("print(1)")
    before = str(given)
    assert parent.run(Task(notebook=given)).notebook["cells"][0]["outputs"] != []
    assert str(given) == before


def test_interrupt_reaches_every_running_cell(parent, notebook):
    task, started = Task(notebook=notebook("import time\ntime.sleep(60)", "1")), threading.Semaphore(0)
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(parent.run, task, lambda _: started.release()) for _ in range(2)]
        for _ in runs:
            assert started.acquire(timeout=20)
        parent.interrupt()  # perhaps before the cells have really begun
        outcomes = [run.result(20) for run in runs]
    for outcome in outcomes:
        assert (outcome.failure.kind, outcome.failure.message) == ("interrupted", "cell 1: was interrupted")
        assert outcome.notebook["cells"][0]["outputs"][-1]["ename"] == "KeyboardInterrupt"


# --- replacement


def test_outdated(parent, watched):
    assert parent.outdated() == []
    watched.write_text("revised")
    assert parent.outdated() == [str(watched)]


def test_retired_but_still_at_work(own, notebook):
    warm, mark = own
    thread, found = in_background(warm.run, Task(notebook=notebook("import time\ntime.sleep(1)\nprint('done')")))
    assert until(lambda: len(processes(mark)) == 2)
    warm.retire()
    with pytest.raises(ParentLostError):
        warm.run(Task(notebook=notebook("1")))
    thread.join()
    assert found[0].failure is None
    assert until(lambda: not warm.alive() and processes(mark) == set())


# --- the end


def test_close_ends_every_process(own, notebook):
    warm, mark = own
    thread, found = in_background(warm.run, Task(notebook=notebook(SLEEP)))
    assert until(lambda: len(processes(mark)) == 3)
    warm.close()
    thread.join(10)
    assert processes(mark) == set()
    assert isinstance(found[0], ParentLostError) or "SIGKILL" in found[0].failure.message
    with pytest.raises(WarmError):
        warm.run(Task(notebook=notebook("1")))


def test_a_parent_that_dies_takes_its_children_along(own, notebook):
    warm, mark = own
    thread, found = in_background(warm.run, Task(notebook=notebook(SLEEP)))
    assert until(lambda: len(processes(mark)) == 3)
    os.kill(warm._server.pid, signal.SIGKILL)
    thread.join(10)
    assert isinstance(found[0], ParentLostError)
    assert "cell 1" in str(found[0])
    assert until(lambda: processes(mark) == set())
    assert not warm.alive()


OWNER = """
import sys
from plustex_analysis.build.warm import Task, WarmParent, launch
launch._MODULE = "light_server"
cell = {"cell_type": "code", "metadata": {}, "source": sys.argv[1], "outputs": [], "execution_count": None}
with WarmParent() as warm:
    warm.run(Task(notebook={"cells": [cell]}), lambda event: print("started", flush=True))
"""


FORK = "with WarmParent() as warm:\n    import os, time\n    if os.fork() == 0:\n        time.sleep(600)"


@contextlib.contextmanager
def owner_of(marked, code, source):
    """Run a process that owns a warm parent in which a cell has started."""
    command, quiet = [sys.executable, "-c", code, source], {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env={**os.environ, **marked}, **quiet) as owner:
        assert owner.stdout.readline() == b"started\n"
        yield owner
        owner.kill()


def test_no_process_outlives_its_owner(marked):
    """Not even when a process that the owner forked holds its end of the socket open."""
    mark = marked["PLUSTEX_TEST_MARK"]
    with owner_of(marked, OWNER.replace("with WarmParent() as warm:", FORK), SLEEP) as owner:
        assert until(lambda: len(processes(mark)) == 5)
        owner.kill()
        assert until(lambda: len(processes(mark)) == 1)
        for left in processes(mark):
            os.kill(left, signal.SIGKILL)


def test_no_child_outlives_a_parent_that_nobody_watches(marked):
    mark = marked["PLUSTEX_TEST_MARK"]
    with owner_of(marked, OWNER, "import time\ntime.sleep(600)") as owner:
        (server,) = psutil.Process(owner.pid).children()
        assert len(server.children()) == 1
        owner.send_signal(signal.SIGSTOP)
        server.kill()
        assert until(lambda: processes(mark) == {owner.pid})


def test_an_interrupt_at_the_terminal_is_for_the_owner_alone(parent):
    assert os.getpgid(parent._server.pid) != os.getpgid(0)


def test_no_zombies_and_no_open_descriptors(parent, notebook):
    task = Task(notebook=notebook("1"))
    parent.run(task)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(10):
        parent.run(task)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    server = psutil.Process(parent._server.pid)
    assert until(lambda: server.children() == [])
    assert server.num_threads() == 1
