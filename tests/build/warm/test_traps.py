"""Each trap of forked execution, sprung on purpose."""

import base64
import json
import re
import signal
import struct
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from plustex_analysis.build.warm import Task
from plustex_analysis.build.warm.supervisor import Supervisor

ENDLESS = "while True:\n    pass"
DEAF = "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    time.sleep(1)"


def gone(pid, seconds=5.0):
    """Tell whether a process ends in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False


def error_of(outcome, index):
    return outcome.notebook["cells"][index]["outputs"][-1]


# --- random states


RANDOM = (
    "import random, numpy as np\nprint(random.random(), np.random.rand())",
    "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
)


def randoms(run, text_of, **options):
    outcome = run(*RANDOM, figure_formats=["svg"], **options)
    return [*text_of(outcome, 0).split(), outcome.notebook["cells"][1]["outputs"][0]["data"]["image/svg+xml"]]


def test_random_states_follow_the_seed(run, text_of):
    first, again = (randoms(run, text_of, seed="ITI1|it") for _ in range(2))
    other, unseeded = randoms(run, text_of, seed="FRK2|fr"), randoms(run, text_of)
    assert first == again
    for of_python_numpy_or_figures in zip(first, other, unseeded, strict=True):
        assert len(set(of_python_numpy_or_figures)) == 3


def test_without_a_seed_the_sources_decide(run, text_of):
    source = "import numpy as np\nprint(np.random.rand())"
    assert text_of(run(source), 0) == text_of(run(source), 0) != text_of(run(source + " "), 0)


def test_figures_are_drawn_as_asked(run):
    def figure(**options):
        source = "import matplotlib.pyplot as plt\nplt.figure(figsize=(2, 1)).add_subplot();"
        return run(source, **options).notebook["cells"][0]["outputs"][0]["data"]

    assert set(figure(figure_formats=["svg", "png"])) == {"text/plain", "image/svg+xml", "image/png"}
    assert set(figure(figure_formats=["pdf"])) == {"text/plain", "application/pdf"}
    exact = base64.b64decode(figure(figure_options={"bbox_inches": None})["image/png"])
    assert struct.unpack(">II", exact[16:24]) == (200, 100)
    tight = base64.b64decode(figure()["image/png"])
    assert struct.unpack(">II", tight[16:24]) != (200, 100)


# --- output below Python


def test_output_of_subprocesses_keeps_its_place(run, text_of):
    outcome = run("import os\nprint(1)\nos.system('echo 2')\nprint(3)\nos.write(1, b'4\\n')\nprint(5);")
    assert text_of(outcome, 0) == "1\n2\n3\n4\n5\n"


def test_more_than_a_pipe_holds(run, text_of):
    outcome = run(
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(\"x\" * 500_000)'], stdout=sys.stdout);"
    )
    assert len(text_of(outcome, 0)) == 500_001


def test_what_c_code_still_holds(run, text_of):
    outcome = run("import ctypes\nctypes.CDLL(None).printf(b'from C\\n');", "1")
    assert text_of(outcome, 0) == "from C\n"


def test_the_original_streams(run, text_of):
    outcome = run("import sys\nsys.__stdout__.write('out')\nsys.__stderr__.write('err');")
    assert (text_of(outcome, 0), text_of(outcome, 0, "stderr")) == ("out", "err")


def test_a_character_cut_in_two(run, text_of):
    outcome = run("import os\nos.write(1, b'\\xc3')\nprint(end='')\nos.write(1, b'\\xbc');")
    assert text_of(outcome, 0) == "ü"


def test_a_forked_worker_prints(run, text_of):
    outcome = run(
        "import multiprocessing\n"
        "worker = multiprocessing.get_context('fork').Process(target=print, args=['from a worker'])\n"
        "worker.start()\nworker.join()\nprint(worker.exitcode)"
    )
    assert text_of(outcome, 0) == "from a worker\n0\n"


def test_closed_descriptors(run):
    outcome = run("import os, time\nos.close(1)\nos.close(2)\nprint('still here')\ntime.sleep(1.5)", "2 + 2")
    assert outcome.failure is None
    assert outcome.notebook["cells"][1]["outputs"][0]["data"] == {"text/plain": "4"}
    assert outcome.usage.cpu_seconds < 0.5  # nothing spins on the closed ends


# --- the end of a child


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import ctypes\nctypes.string_at(0)", r"cell 2: the process was killed by SIGSEGV"),
        ("import os\nos._exit(7)", r"cell 2: the process ended itself with exit code 7"),
        (
            "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
            r"killed by SIGKILL, perhaps because memory ran out",
        ),
        ("import os\nos.abort()", r"killed by SIGABRT"),
    ],
    ids=["segfault", "exit", "kill", "abort"],
)
def test_a_death_is_noticed_at_once(run, source, told):
    start = time.monotonic()
    outcome = run("print('before')", source, "print('never')")
    assert time.monotonic() - start < 5
    assert (outcome.failure.kind, outcome.failure.cell) == ("died", 1)
    assert re.search(told, outcome.failure.message)
    cells = outcome.notebook["cells"]
    assert cells[0]["outputs"][0]["text"] == "before\n"
    assert cells[1]["outputs"][0]["evalue"] == outcome.failure.message
    assert cells[2]["outputs"] == []


def test_a_crash_names_the_line(run):
    outcome = run("import ctypes\n\ndef boom():\n    ctypes.string_at(0)\nboom()")
    assert "Segmentation fault" in outcome.failure.detail
    assert "line 4 in boom" in outcome.failure.detail


def test_a_death_with_survivors_is_noticed_too(run, text_of):
    """A process that the notebook forked keeps the connection open."""
    start = time.monotonic()
    outcome = run(
        "import os, time\npid = os.fork()\nif pid == 0:\n    time.sleep(60)\n    os._exit(0)\nprint(pid)",
        "os._exit(1)",
    )
    assert time.monotonic() - start < 5
    assert outcome.failure.cell == 1
    assert gone(int(text_of(outcome, 0)))


def test_system_exit_is_an_error_of_the_cell(run):
    outcome = run("import sys\nsys.exit('enough')", "1")
    assert (outcome.failure.kind, outcome.failure.message) == ("error", "cell 1: SystemExit: enough")


def test_exit_ends_the_notebook(run):
    assert run("1", "exit()").failure is None
    outcome = run("exit()", "1")
    assert (outcome.failure.kind, outcome.failure.cell) == ("died", 0)
    assert "exit()" in outcome.failure.message


def test_a_fork_that_does_not_end_goes_no_further(run, text_of):
    events = []
    outcome = run(
        "import os\npid = os.fork()", "if pid:\n    os.waitpid(pid, 0)\nprint('once')", on_event=events.append
    )
    assert outcome.failure is None
    assert len(events) == 4
    assert text_of(outcome, 1) == "once\n"


def test_what_the_parent_plans_for_its_end_is_left_to_it(run, text_of):
    folder = Path(text_of(run("import warm_hooks\nprint(warm_hooks.loaded[1].name)"), 0).strip())
    assert folder.is_dir()
    assert not (folder / "farewell").exists()


def test_open_files_and_exit_functions(run, tmp_path):
    outcome = run(
        "import atexit, tempfile, pathlib\nfile = open('open.txt', 'w')\nfile.write('not closed')",
        "atexit.register(pathlib.Path('at_exit.txt').write_text, 'done')\nfolder = tempfile.TemporaryDirectory()\nprint(folder.name)",
        cwd=str(tmp_path),
    )
    assert (tmp_path / "open.txt").read_text() == "not closed"
    assert (tmp_path / "at_exit.txt").read_text() == "done"
    assert not Path(outcome.notebook["cells"][1]["outputs"][0]["text"].strip()).exists()


# --- time


def test_a_cell_that_takes_too_long_is_interrupted(run):
    start = time.monotonic()
    outcome = run("1", f"print('started')\n{ENDLESS}", "2", cell_seconds=0.5)
    assert time.monotonic() - start < 4
    assert (outcome.failure.kind, outcome.failure.cell) == ("timeout", 1)
    assert outcome.failure.message == "cell 2: took longer than 0.5 s"
    cell = outcome.notebook["cells"][1]
    assert cell["outputs"][0]["text"] == "started\n"
    assert cell["outputs"][1]["ename"] == "KeyboardInterrupt"


def test_the_time_is_that_of_each_cell(run):
    outcome = run(*["import time\ntime.sleep(0.3)"] * 4, cell_seconds=1.0)
    assert outcome.failure is None
    assert outcome.usage.seconds > 1.2


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio\nawait asyncio.sleep(60)",
        "!sleep 60",
        "import subprocess\nsubprocess.run(['sleep', '60'])",
        "import os\nos.system('sleep 60')",
    ],
    ids=["await", "shell", "subprocess", "system"],
)
def test_what_waits_is_interrupted_too(run, source):
    outcome = run(source, cell_seconds=0.3, grace_seconds=5)
    assert outcome.failure.kind == "timeout"
    assert "killed" not in outcome.failure.message


def test_a_cell_that_does_not_listen_is_killed_with_all_that_it_started(run, text_of):
    events = []
    outcome = run(
        "import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)",
        DEAF,
        cell_seconds=0.3,
        grace_seconds=0.3,
        on_event=events.append,
    )
    assert outcome.failure.message == "cell 2: took longer than 0.3 s and had to be killed"
    assert "line 4" in outcome.failure.detail  # where it hung
    assert error_of(outcome, 1)["evalue"] == outcome.failure.message
    assert (events[-1].index, events[-1].ok) == (1, False)
    assert gone(int(text_of(outcome, 0)))


def test_a_cell_that_swallows_the_interrupt_has_failed_all_the_same(run):
    outcome = run("try:\n    while True:\n        pass\nexcept BaseException:\n    print('no')", "1", cell_seconds=0.3)
    assert (outcome.failure.kind, outcome.failure.cell) == ("timeout", 0)


# --- nothing leaks


def test_nothing_passes_from_one_notebook_to_the_next(run, text_of):
    spoil = (
        "import builtins, os, sys, matplotlib as mpl, pandas as pd, warm_hooks, warnings, random\n"
        "leaked = builtins.leaked = sys.leaked = 1\nos.environ['LEAKED'] = '1'\nos.chdir('/')\n"
        "mpl.rcParams['figure.dpi'] = 7\npd.set_option('display.max_rows', 3)\nwarm_hooks.loaded[0] = 'leaked'\n"
        "sys.path.insert(0, '/leaked')\nget_ipython().run_line_magic('config', \"InlineBackend.figure_formats = ['svg']\")\n"
    )
    look = (
        "import builtins, os, sys, matplotlib as mpl, pandas as pd, warm_hooks\n"
        "print('leaked' in globals(), hasattr(builtins, 'leaked'), hasattr(sys, 'leaked'), 'LEAKED' in os.environ,\n"
        "      os.getcwd() == '/', mpl.rcParams['figure.dpi'], pd.get_option('display.max_rows'), warm_hooks.loaded[0],\n"
        "      '/leaked' in sys.path, len(In))"
    )
    figure = "import matplotlib.pyplot as plt\nplt.plot([1, 2]);"
    before = run(look, figure)
    assert run(spoil, figure).failure is None
    after = run(look, figure)
    assert text_of(before, 0) == text_of(after, 0)
    assert text_of(after, 0).startswith("False False False False False 100.0 60 a table False 2")
    assert before.notebook["cells"][1]["outputs"] == after.notebook["cells"][1]["outputs"]


def test_processes_left_behind_are_ended(run, text_of):
    outcome = run(
        "import subprocess\n"
        "plain = subprocess.Popen(['sleep', '60'])\n"
        "escaped = subprocess.Popen(['sleep', '60'], start_new_session=True)\n"
        "orphan = subprocess.run(['setsid', 'sh', '-c', 'sleep 60 > /dev/null 2>&1 & echo $!'], capture_output=True, text=True)\n"
        "print(plain.pid, escaped.pid, orphan.stdout)"
    )
    pids = [int(number) for number in text_of(outcome, 0).split()]
    assert len(pids) == 3
    assert all(map(gone, pids))


def test_what_a_group_left_behind_is_gone_at_once(run, parent, notebook, text_of):
    """Even while another notebook runs, and what has escaped is looked for once in a while only."""
    with ThreadPoolExecutor(1) as pool:
        started = threading.Event()
        other = pool.submit(parent.run, Task(notebook=notebook("import time\ntime.sleep(2)")), lambda _: started.set())
        assert started.wait(20)
        source = "import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)"
        pids = [int(text_of(run(source), 0)) for _ in range(3)]
        assert all(gone(pid, seconds=0.2) for pid in pids)
        assert other.result().failure is None


def test_an_orphan_lives_as_long_as_its_notebook(run, parent, notebook, text_of):
    source = "import subprocess\npid = int(subprocess.run('sleep 60 > /dev/null 2>&1 & echo $!', shell=True, capture_output=True).stdout)"
    look = "import os, time\ntime.sleep(2)\nos.kill(pid, 0)\nprint(pid)"
    with ThreadPoolExecutor(1) as pool:
        long = pool.submit(parent.run, Task(notebook=notebook(source, look)))
        while not long.done():
            assert run("1").failure is None
    assert long.result().failure is None
    assert gone(int(text_of(long.result(), 1)))


def test_the_environment_stays_out_of_the_notebook(run):
    outcome = run("import os\nlen(os.environ['API_KEY'])", "1 / 0", environment={"API_KEY": "very-secret-value"})
    assert outcome.notebook["cells"][0]["outputs"][0]["data"] == {"text/plain": "17"}
    assert "very-secret-value" not in json.dumps(outcome.notebook)
    assert str(Path.home()) not in json.dumps(outcome.notebook["metadata"])


def test_descriptors_of_other_notebooks_are_closed(run, text_of):
    outcome = run("import os\nprint(len(os.listdir('/proc/self/fd')))")
    # Standard streams, two pipes, the connection, the crash file, the event loop's three, and the listing itself.
    assert int(text_of(outcome, 0)) <= 12


def test_modules_beside_a_notebook_do_not_hide_others(run, tmp_path):
    (tmp_path / "wave.py").write_text("raise ImportError('hidden')")
    (tmp_path / "beside.py").write_text("value = 5")
    outcome = run("import wave, beside, sys\nassert beside.value == 5 and not sys.flags.safe_path", cwd=str(tmp_path))
    assert outcome.failure is None


# --- limits


def test_memory(run):
    outcome = run("small = bytearray(50_000_000)", "big = bytearray(1_000_000_000)", memory=300_000_000)
    assert (outcome.failure.cell, error_of(outcome, 1)["ename"]) == (1, "MemoryError")
    assert run("big = bytearray(1_000_000_000)").failure is None


@pytest.mark.parametrize(
    "source",
    [
        "while True:\n    print('x' * 10_000)",
        "try:\n    print('x' * 10_000_000)\nexcept Exception:\n    pass",
        "try:\n    print('x' * 10_000_000)\nexcept BaseException:\n    pass",
        "print('x' * 600_000)\nprint('x' * 600_000)",
        "!yes",
        "import os\nos.system('yes')",
        "import subprocess\nsubprocess.run(['yes'])",
        "while True:\n    display({'text/html': 'x' * 100_000}, raw=True)",
        "import sys\nwhile True:\n    sys.stderr.write('x' * 10_000)",
    ],
    ids=["print", "caught", "swallowed", "twice", "shell", "system", "subprocess", "display", "stderr"],
)
def test_a_flood_of_output_is_stopped(run, source):
    start = time.monotonic()
    outcome = run(source, "1", output=1_000_000)
    assert time.monotonic() - start < 10
    assert (outcome.failure.kind, outcome.failure.cell) == ("output", 0)
    assert "shows more than 1,000,000 characters" in outcome.failure.message
    assert sum(len(output.get("text", "")) for output in outcome.notebook["cells"][0]["outputs"]) <= 1_000_000


def test_output_is_limited_by_default(run):
    assert run("for _ in range(30):\n    print('x' * 1_000_000)").failure is None
    assert run("for _ in range(40):\n    print('x' * 1_000_000)").failure.kind == "output"


def test_what_is_cleared_does_not_count(run):
    loop = "from IPython.display import clear_output\nfor i in range(30):\n    print('x' * 100_000)\n    clear_output(wait=True)\nprint('done')"
    assert run(loop, output=1_000_000).failure is None


# --- what nobody can answer


def test_input_and_standard_input(run):
    outcome = run("input('?')")
    assert error_of(outcome, 0)["ename"] == "StdinNotImplementedError"
    assert run("import sys\nassert sys.stdin.read() == ''").failure is None


def test_a_signal_in_the_wrong_moment_does_not_end_the_notebook(run):
    outcome = run("import os, signal, threading", "os.kill(os.getpid(), signal.SIGINT)", ("1", "raises-exception"))
    assert (outcome.failure.kind, error_of(outcome, 1)["ename"]) == ("error", "KeyboardInterrupt")


def test_an_interrupt_between_cells_waits_for_the_next(run):
    """Even when the notebook has a thread that the system may choose to receive the signal."""
    outcome = run(
        "import asyncio, os, signal, threading, time",
        "threading.Thread(target=time.sleep, args=[60], daemon=True).start()",
        "asyncio.get_running_loop().call_soon(os.kill, os.getpid(), signal.SIGINT)\nprint('done')",
        "1",
    )
    assert outcome.failure.message == "cell 4: KeyboardInterrupt: "
    assert outcome.notebook["cells"][2]["outputs"][0]["text"] == "done\n"


def test_an_interrupt_before_the_first_cell_is_not_lost(parent, notebook):
    process = parent._fork()
    time.sleep(0.5)  # until it waits for its notebook
    process.send_signal(signal.SIGINT)
    outcome = Supervisor(process, Task(notebook=notebook("1")), None).run()
    assert outcome.failure.message == "cell 1: KeyboardInterrupt: "


def test_signals_of_the_system_end_the_child(run):
    outcome = run("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)")
    assert f"killed by {signal.SIGTERM.name}" in outcome.failure.message


def test_the_child_leads_its_own_group(run, text_of):
    outcome = run("import os\nprint(os.getpid() == os.getpgid(0), os.getpgid(0) != os.getpgid(os.getppid()))")
    assert text_of(outcome, 0) == "True True\n"


def test_no_core_files_and_first_to_go_when_memory_runs_out(run, text_of):
    outcome = run(
        "import pathlib, resource\nprint(resource.getrlimit(resource.RLIMIT_CORE))\n"
        "print(pathlib.Path('/proc/self/oom_score_adj').read_text())"
    )
    assert text_of(outcome, 0) == "(0, 0)\n500\n\n"
