"""A forked child as its owner sees it: ``subprocess.Popen`` in small, for a process that another process started."""

import contextlib
import json
import os
import select
import signal
import socket
from typing import Any

from plustex_analysis.build.warm.failures import ForkRefusedError, ParentLostError

_MESSAGE = 1 << 16


class ForkedProcess:
    """A child of the warm parent, in a process group of its own.

    ``channel`` leads to the child, ``status`` to its parent, ``crash`` is a file in memory where the child's
    interpreter leaves its last words.
    """

    stdin = stdout = stderr = None

    def __init__(self) -> None:
        self.channel, self._their_channel = socket.socketpair()
        self.status, self._their_status = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._crash = os.memfd_create("plustex-crash")
        self.pid = 0
        self.returncode: int | None = None
        self.cpu_seconds, self.peak_memory = 0.0, 0
        self.lost = False

    def begin(self, control: socket.socket) -> None:
        """Have the parent fork it; ``control`` is the connection to the parent.

        Raises
        ------
        ForkRefusedError
            The parent must not fork, or the system gives no process.
        ParentLostError
            The parent has ended.
        """
        ends = [self._their_channel.fileno(), self._their_status.fileno(), self._crash]
        with self._their_channel, self._their_status, contextlib.suppress(OSError):
            socket.send_fds(control, [b"fork"], ends)
        first = self._receive()
        if first is None:
            raise ParentLostError("the warm parent has ended")
        if "refused" in first:
            raise ForkRefusedError(first["refused"])
        self.pid = first["pid"]

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or nothing while the process runs."""
        if self.returncode is None and _readable(self.status, 0):
            self._hear_end()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end of the process and return its exit code.

        Raises
        ------
        TimeoutError
            The process still runs after ``timeout`` seconds.
        """
        if self.returncode is None and not _readable(self.status, timeout):
            raise TimeoutError(f"process {self.pid} still runs after {timeout} seconds")
        code = self.poll()
        return -signal.SIGKILL if code is None else code

    def send_signal(self, number: int) -> None:
        """Send a signal to the process and to all that it started in its group."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, number)

    def terminate(self) -> None:
        """Ask the process and its group to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the process and its group by force."""
        self.send_signal(signal.SIGKILL)
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):  # it may have left its group
                os.kill(self.pid, signal.SIGKILL)

    def last_words(self) -> str:
        """Return what the child's interpreter wrote when it crashed."""
        if self._crash < 0:
            return ""
        size = os.fstat(self._crash).st_size
        return os.pread(self._crash, size, 0).decode("utf-8", "replace").strip()

    def close(self) -> None:
        """Release all connections; does not end the process."""
        self.detach()
        for end in (self.status, self._their_channel, self._their_status):
            end.close()

    def detach(self) -> None:
        """Release what leads to the process itself; its end is still heard of."""
        self.channel.close()
        if self._crash >= 0:
            os.close(self._crash)
            self._crash = -1

    def _hear_end(self) -> None:
        message = self._receive()
        if message is None:  # the parent died, and took the child along
            self.lost = True
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self.returncode = -signal.SIGKILL
        else:
            self.returncode = message["exit"]
            self.cpu_seconds, self.peak_memory = message["cpu"], message["memory"]
        self.status.close()

    def _receive(self) -> dict[str, Any] | None:
        with contextlib.suppress(ConnectionError):
            data = self.status.recv(_MESSAGE)
            return json.loads(data) if data else None
        return None


def _readable(end: socket.socket, timeout: float | None) -> bool:
    waiting = select.poll()
    waiting.register(end, select.POLLIN)
    return bool(waiting.poll(None if timeout is None else max(timeout, 0) * 1000))
