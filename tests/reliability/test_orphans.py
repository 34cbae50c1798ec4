"""What a killed owner leaves running: nothing, also while the warm parent still loads."""

import contextlib
import importlib
import os
import signal
import subprocess
import sys
import time
from uuid import uuid4

import pytest

from plustex_analysis.build.warm import available
from reliability import processes

pytestmark = pytest.mark.skipif(available() is not None, reason=str(available()))
OWNER = """
import sys, time
from plustex_analysis.build.warm import WarmParent
parent = WarmParent(preload=["slow_to_load"])
parent.start()
print("started", flush=True)
time.sleep(60)
"""
SLOW = "import pathlib, time\npathlib.Path(__file__).with_name('loading').touch()\nend = time.monotonic() + 45\nwhile time.monotonic() < end:\n    time.sleep(0.2)\n"


@contextlib.contextmanager
def _killed_at_last(source, **environment):
    """Run a program, yield it with the mark of its processes, then kill it: nothing that it started may be left."""
    mark = uuid4().hex
    environment = {**os.environ, processes.MARK: mark, **environment}
    owner = subprocess.Popen([sys.executable, "-c", source], env=environment, stdout=subprocess.PIPE)
    try:
        yield owner, mark
        os.kill(owner.pid, signal.SIGKILL)
        owner.wait()
        took, left = processes.gone(mark)
        assert left == [], f"left after {took:.1f} s"
    finally:
        owner.stdout.close()
        processes.end(mark)


def test_a_warm_parent_that_still_loads_ends_with_its_owner(tmp_path):
    (tmp_path / "slow_to_load.py").write_text(SLOW)
    with _killed_at_last(OWNER, PYTHONPATH=str(tmp_path)) as (owner, mark):
        assert owner.stdout.readline() == b"started\n"
        while not (tmp_path / "loading").exists():
            assert owner.poll() is None
            time.sleep(0.05)
        assert len(processes.marked(mark)) == 2


def test_a_process_whose_owner_is_gone_already_ends_at_once():
    code = "from plustex_analysis.build.warm.owner import watch; watch(1 << 22); print('goes on')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")


LAY_OUT = """
import sys, time
from plustex_analysis.build.executors.local import local
from plustex_analysis.build.order import Order
from plustex_analysis.build.notebook import Notebook
from plustex_analysis.build.plan import Job
from pathlib import Path
job = Job(Notebook(Path("none.ipynb"), ()), {}, "P", "en")
with local(2, lambda *_: None, [Order(job=job, source=b"", executed=b"{}")]) as (pool, work):
    print(*pool.map(len, ["a", "b"]), flush=True)
    time.sleep(60)
"""


def test_processes_that_lay_out_end_with_the_build():
    with _killed_at_last(LAY_OUT) as (owner, mark):
        assert owner.stdout.readline() == b"1 1\n"
        assert len(processes.marked(mark)) >= 3


def test_a_warm_parent_that_died_is_followed_by_another(monkeypatch):
    module = importlib.import_module("plustex_analysis.build.executors.local")
    monkeypatch.setattr(module, "PRELOAD", ())
    monkeypatch.setattr(module, "REHEARSAL", ())
    parents = module._Parents({})
    try:
        first = parents.living()
        first.wait()
        assert parents.living() is first
        first._server.kill()
        first._server.wait()
        second = parents.living()
        assert second is not first
        assert second.alive()
    finally:
        parents.close()
