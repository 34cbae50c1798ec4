"""JupyterLab as ``plustex lab`` opens it, in a workspace of its own, with settings of its own, on 127.0.0.1."""

import os
import pty
import re
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import pytest
from tests.build.workspaces import workspace
from tests.conftest import ROOT

SECONDS = 180.0
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*\?token=\w+")
#: The command line, with the terminal as its own, so that Ctrl-C reaches it.
_AT_A_TERMINAL = """
import fcntl, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from plustex_analysis.cli import main
main()
"""


class Lab:
    """A running ``plustex lab`` at a terminal, as somebody sees it who has started it there."""

    def __init__(self, folder, *options):
        self.folder = folder
        own = {f"JUPYTER_{name}_DIR": str(folder / "home" / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
        environment = {**os.environ, **own, "IPYTHONDIR": str(folder / "home" / "ipython")}
        environment.pop("PLUSTEX_WORKSPACE", None)
        self._terminal, end = pty.openpty()
        command = [sys.executable, "-c", _AT_A_TERMINAL, "lab", "--no-browser", *options]
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), end)
        self.process = subprocess.Popen(command, cwd=folder, env=environment, start_new_session=True, **streams)
        os.close(end)
        self._heard = b""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def said(self):
        """What it printed."""
        return self._heard.decode(errors="replace")

    @property
    def address(self):
        """The address with the token, as it is printed for people to open."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end and self.process.poll() is None:
            if found := _ADDRESS.search(self.said):
                return found.group()
            time.sleep(0.1)
        raise AssertionError(f"JupyterLab did not come up; it said:\n{self.said}")

    def type(self, text):
        """Type at its terminal."""
        os.write(self._terminal, text)

    def close(self):
        """End it, whatever it does."""
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._listener.join(5)
        os.close(self._terminal)

    def _listen(self):
        try:
            while part := os.read(self._terminal, 4096):
                self._heard += part
        except OSError:  # the terminal is gone with the process
            pass


@contextmanager
def running(folder, *options):
    """Open a lab in a new workspace with the project's own notebooks."""
    workspace(folder)
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        (folder / "notebooks" / path.name).write_bytes(path.read_bytes())
    lab = Lab(folder, *options)
    try:
        yield lab
    finally:
        lab.close()


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A lab that all tests of a module share."""
    with running(tmp_path_factory.mktemp("lab") / "work") as lab:
        yield lab
