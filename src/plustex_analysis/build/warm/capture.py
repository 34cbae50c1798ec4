"""Catches all that a notebook writes: through Python's streams, and through file descriptors 1 and 2."""

import codecs
import contextlib
import io
import os
import select
import signal
import sys
import threading

from plustex_analysis.build.warm.linux import flush_c_streams
from plustex_analysis.build.warm.outputs import STREAMS, OutputLimitError, Outputs

_CHUNK = 1 << 16


class Pipe:
    """The reading end of a file descriptor that subprocesses and C code write to."""

    def __init__(self, stream: str, descriptor: int, outputs: Outputs) -> None:
        self._stream, self._outputs = stream, outputs
        self.reader, writer = os.pipe()
        os.dup2(writer, descriptor)
        os.close(writer)
        os.set_blocking(self.reader, False)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def drain(self) -> None:
        """Move what is in the pipe to the outputs; whoever comes second finds it empty."""
        with self._outputs.lock:
            while True:
                try:
                    data = os.read(self.reader, _CHUNK)
                except BlockingIOError:
                    return
                if not data:  # the notebook closed the descriptor itself
                    return
                self._outputs.write(self._stream, self._decoder.decode(data))


class Stream(io.TextIOBase):
    """What ``sys.stdout`` and ``sys.stderr`` are for the cells."""

    encoding = "UTF-8"
    errors = "strict"

    def __init__(self, name: str, pipe: Pipe, outputs: Outputs) -> None:
        self.name, self._pipe, self._outputs = name, pipe, outputs
        self._owner = os.getpid()

    def fileno(self) -> int:
        """Return the descriptor that leads into the pipe, for subprocesses."""
        return STREAMS.index(self.name) + 1

    def writable(self) -> bool:
        """Tell that text can be written."""
        return True

    def isatty(self) -> bool:
        """Tell that nobody sits at a terminal."""
        return False

    def write(self, text: str) -> int:
        """Take text, after whatever subprocesses wrote before it."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        if os.getpid() != self._owner:  # a process that the notebook forked
            os.write(self.fileno(), text.encode("utf-8", "replace"))
            return len(text)
        with self._outputs.lock:
            self._pipe.drain()
            self._outputs.write(self.name, text)
        return len(text)

    def flush(self) -> None:
        """Make an output of what was written so far."""
        if os.getpid() == self._owner and not self.closed:
            self._pipe.drain()
            self._outputs.flush(self.name)


class Capture:
    """Puts pipes and streams in place for the rest of this process's life."""

    def __init__(self, outputs: Outputs) -> None:
        self._outputs = outputs
        self._pipes = [Pipe(name, number, outputs) for number, name in enumerate(STREAMS, start=1)]
        streams = [Stream(name, pipe, outputs) for name, pipe in zip(STREAMS, self._pipes, strict=True)]
        sys.stdout, sys.stderr = streams
        # A subprocess that writes more than a pipe holds would wait for ever while the cell waits for it.
        threading.Thread(target=self._pump, name="plustex-capture", daemon=True).start()

    def settle(self) -> None:
        """Collect what is still under way when a cell has ended."""
        flush_c_streams()
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is not None and not stream.closed:
                stream.flush()
        with contextlib.suppress(OutputLimitError):  # the outputs remember it
            for pipe in self._pipes:
                pipe.drain()

    def _pump(self) -> None:
        waiting, pipes = select.poll(), {pipe.reader: pipe for pipe in self._pipes}
        for reader in pipes:
            waiting.register(reader, select.POLLIN)
        told = False
        while True:
            for reader, event in waiting.poll():
                if not event & select.POLLIN:  # the notebook closed the descriptor
                    waiting.unregister(reader)
                    continue
                try:
                    pipes[reader].drain()
                except OutputLimitError:
                    if not told:  # ends the cell, and the subprocess that writes without end
                        told = True
                        os.killpg(0, signal.SIGINT)
