"""The warm parent itself: loads everything once, keeps one thread, forks a child for whoever asks.

It is started with the socket of its owner, ends with its owner and takes every child along.
"""

import contextlib
import json
import os
import select
import signal
import socket
import sys
import time
import traceback
from typing import Any

from plustex_analysis.build.warm import grammar

with grammar.left_out():
    from plustex_analysis.build.warm import child, linux, owner
    from plustex_analysis.build.warm.freshness import loaded_sources
    from plustex_analysis.build.warm.shell import Shell
    from plustex_analysis.build.warm.warmup import refusal_to_fork, rehearse, warm_up

_REQUEST = 1 << 16
_ENDS = 3  # what comes with a request: connection to the child, connection for its status, crash file
_BATCH = 100  # a message of this kind of socket must fit its buffer
_WATCH_MILLISECONDS = 1000
_SWEEP_SECONDS = 1.0
_EXITED = os.WEXITED | os.WNOWAIT


class Server:
    """Forks children, notices their end at once, and cleans up after them."""

    def __init__(self, control: socket.socket, shell: Shell, rehearsal: list[str]) -> None:
        self._control, self._shell = control, shell
        self._owner, self._own = os.getppid(), linux.children()
        self._children: dict[int, socket.socket] = {}
        self._wakeup, self._alarm = socket.socketpair()
        self._accepting, self._ended = True, False
        self._unswept, self._swept_at = False, 0.0
        self._rehearsal = rehearsal

    def serve(self) -> None:
        """Work until the owner is gone, or until it has said that it asks no more and the last child has ended."""
        linux.adopt_orphans()
        self._hear_signals()
        waiting = select.poll()
        for end in (self._control, self._wakeup):
            waiting.register(end, select.POLLIN)
        while not self._ended and (self._accepting or self._children):
            for descriptor, _ in waiting.poll(_WATCH_MILLISECONDS):
                if descriptor == self._control.fileno():
                    self._answer()
            self._reap()
            self._sweep()
            # The owner's end of the socket may be open in a process that the owner forked, so EOF is not enough.
            self._ended = self._ended or os.getppid() != self._owner
        self._end_children()

    def _hear_signals(self) -> None:
        for end in (self._wakeup, self._alarm):
            end.setblocking(False)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the owner decides what an interrupt means
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "_ended", True))
        signal.set_wakeup_fd(self._alarm.fileno(), warn_on_full_buffer=False)

    def _answer(self) -> None:
        message, descriptors, _, _ = socket.recv_fds(self._control, _REQUEST, _ENDS, socket.MSG_CMSG_CLOEXEC)
        if message == b"fork" and len(descriptors) == _ENDS:
            self._fork(*descriptors)
        elif message == b"fork":  # no room for more descriptors: whoever asked sees its connection close
            for descriptor in descriptors:
                os.close(descriptor)
        elif message == b"retire":
            self._accepting = False
        else:
            self._ended = True

    def _fork(self, channel_descriptor: int, status_descriptor: int, crash: int) -> None:
        channel, status = socket.socket(fileno=channel_descriptor), socket.socket(fileno=status_descriptor)
        self._rehearse()
        pid, refusal = _fork_unless_refused()
        if pid == 0:
            self._become_child(status)
            child.live(channel, crash, os.getppid(), self._shell)
        channel.close()
        os.close(crash)
        if refusal:
            _tell(status, {"refused": refusal})
            status.close()
            return
        os.setpgid(pid, pid)  # before anybody can want to end the group
        self._children[pid] = status
        _tell(status, {"pid": pid})

    def _rehearse(self) -> None:
        """Prepare what all share, once somebody has work at all; the first child waits for it, so it need not do it too."""
        if self._rehearsal:
            names, self._rehearsal = self._rehearsal, []
            owner.watch(self._owner)
            rehearse(names)
            owner.forget()

    def _become_child(self, status: socket.socket) -> None:
        for end in (self._control, self._wakeup, self._alarm, status, *self._children.values()):
            end.close()

    def _reap(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._wakeup.recv(_REQUEST):
                pass
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitid(os.P_ALL, 0, _EXITED | os.WNOHANG)) is not None:
                self._bury(ended.si_pid)

    def _bury(self, pid: int) -> None:
        """Take leave of a child that has ended, with what it started: first its group, while its number is its own."""
        status = self._children.pop(pid, None)
        if status is not None:
            _kill_group(pid)
            self._unswept = True
        _, code, used = os.wait4(pid, 0)
        if status is not None:
            cpu = used.ru_utime + used.ru_stime
            _tell(status, {"exit": os.waitstatus_to_exitcode(code), "cpu": cpu, "memory": used.ru_maxrss * 1024})
            status.close()

    def _sweep(self) -> None:
        """End what children that are gone had started outside their group; it has become this process's child.

        Looking for it takes milliseconds, so it is done once in a while, or when nothing runs.
        """
        if self._unswept and not linux.has_children():
            self._unswept = False
        now = time.monotonic()
        if self._unswept and (not self._children or now - self._swept_at > _SWEEP_SECONDS):
            self._unswept, self._swept_at = False, now
            for orphan in linux.children() - self._own - self._children.keys():
                _kill(orphan)

    def _end_children(self) -> None:
        while left := (linux.children() | self._children.keys()) - self._own:
            for pid in left:
                _kill_group(pid)
                _kill(pid)
            with contextlib.suppress(ChildProcessError):
                os.waitid(os.P_ALL, 0, _EXITED)
            self._reap()


def _fork_unless_refused() -> tuple[int, str]:
    refusal = refusal_to_fork()
    if refusal:
        return -1, refusal
    for stream in (sys.stdout, sys.stderr):  # or the child would print it a second time
        stream.flush()
    try:
        return os.fork(), ""
    except OSError as error:
        return -1, f"the system gives no process: {error}"


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)


def _tell(end: socket.socket, message: dict[str, Any]) -> None:
    with contextlib.suppress(OSError):  # nobody listens any more
        end.send(json.dumps(message).encode())


def main(descriptor: int) -> None:
    """Warm up as the owner asks over its socket, then serve."""
    control = socket.socket(fileno=descriptor)
    control.set_inheritable(False)
    try:
        asked = json.loads(control.recv(_REQUEST))
        documents = bool(asked["rehearsal"])  # their charts are SVG, an analyst's figures PNG
        shell = warm_up(asked["preload"], formats=("svg",) if documents else ("svg", "png"))
        owner.forget()  # from here on its end is heard of
        refusal = refusal_to_fork()
    except BaseException as error:  # noqa: BLE001 - the owner raises it
        traceback.print_exc()
        _tell(control, {"failed": f"{type(error).__name__}: {error}"})
        return
    if refusal:
        _tell(control, {"refused": refusal})
        return
    sources = [*loaded_sources().items()]
    for start in range(0, len(sources), _BATCH):
        _tell(control, {"sources": sources[start : start + _BATCH]})
    _tell(control, {"ready": True})
    Server(control, shell, asked["rehearsal"]).serve()
