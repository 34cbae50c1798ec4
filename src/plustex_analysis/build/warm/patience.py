"""How long a child may take for what it is doing, and what follows when it takes longer."""

import signal
import time

from plustex_analysis.build.warm.process import ForkedProcess

_FORCE_SECONDS = 1.0


class Patience:
    """Ends a child step by step: an interrupt; after the grace a call for its last words; then force."""

    def __init__(self, process: ForkedProcess, grace: float) -> None:
        self._process = process
        self._steps = [(signal.SIGINT, grace), (signal.SIGABRT, _FORCE_SECONDS), (signal.SIGKILL, _FORCE_SECONDS)]
        self._deadline: float | None = None
        self.lost = False

    def allow(self, seconds: float | None) -> None:
        """Give the child this long for what it does next; ``None`` sets no limit. Lost patience does not return."""
        if not self.lost:
            self._deadline = None if seconds is None else time.monotonic() + seconds

    def allow_last(self, seconds: float) -> None:
        """Give the child this long to end by itself, and then use force at once."""
        if not self.lost:
            self._steps = self._steps[-1:]
            self.allow(seconds)

    def lose(self) -> None:
        """End the child now, beginning with an interrupt; may be called from another thread."""
        if not self.lost:
            self._deadline = 0.0

    def check(self) -> None:
        """Take the next step if the time is over."""
        if self._deadline is None or time.monotonic() < self._deadline:
            return
        self.lost = True
        number, seconds = self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
        self._process.send_signal(number)
        self._deadline = time.monotonic() + seconds

    def milliseconds(self, most: int) -> int:
        """Return how long to wait before the next check."""
        if self._deadline is None:
            return most
        return min(most, max(0, int((self._deadline - time.monotonic()) * 1000) + 1))
