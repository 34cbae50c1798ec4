"""Ends a process that still loads when its owner has ended: nobody would be heard meanwhile, and loading may take long."""

import os
import signal

_SECONDS = 0.5


def watch(owner: int) -> None:
    """End this process if process ``owner`` is not its parent, now or later; needs no thread."""

    def look(*_: object) -> None:
        if os.getppid() != owner:
            os._exit(1)

    look()
    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _SECONDS, _SECONDS)


def forget() -> None:
    """Watch no longer."""
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
