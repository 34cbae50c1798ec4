"""One build at a time in an output folder.

The lock is the operating system's, on the file ``.lock``: it goes with the process that holds it, however that ends, so
a lock file that was left behind locks nobody out.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from plustex_analysis.errors import BuildError

NAME = ".lock"


@contextmanager
def locked(output: Path, *, wait: float = 0.0, waiting: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Hold the lock of an output folder.

    Parameters
    ----------
    output
        The folder; it must be there.
    wait
        How many seconds to wait for another build to end.
    waiting
        Called once when there is another build to wait for.

    Raises
    ------
    BuildError
        Another build is at work there, and was when the time was over.
    """
    lock = FileLock(output / NAME)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        waiting()
        try:
            lock.acquire(timeout=wait)
        except Timeout:
            again = f"was after {wait:g} s, too" if wait else "--wait SECONDS waits for its end"
            raise BuildError(f"another build is at work in {output}; {again}") from None
    try:
        yield
    finally:
        lock.release()
