"""What a killed owner leaves running: nothing, also while the warm parent still loads."""

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


def test_a_warm_parent_that_still_loads_ends_with_its_owner(tmp_path):
    (tmp_path / "slow_to_load.py").write_text(SLOW)
    mark = uuid4().hex
    environment = {**os.environ, processes.MARK: mark, "PYTHONPATH": str(tmp_path)}
    owner = subprocess.Popen([sys.executable, "-c", OWNER], env=environment, stdout=subprocess.PIPE)
    try:
        assert owner.stdout.readline() == b"started\n"
        while not (tmp_path / "loading").exists():
            assert owner.poll() is None
            time.sleep(0.05)
        assert len(processes.marked(mark)) == 2
        os.kill(owner.pid, signal.SIGKILL)
        owner.wait()
        took, left = processes.gone(mark)
        assert left == [], f"left after {took:.1f} s"
    finally:
        owner.stdout.close()
        processes.end(mark)


def test_a_process_whose_owner_is_gone_already_ends_at_once():
    code = "from plustex_analysis.build.warm.owner import watch; watch(1 << 22); print('goes on')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
