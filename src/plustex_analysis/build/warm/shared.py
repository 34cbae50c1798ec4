"""The warm parent that a whole process shares, replaced when what it has in memory is outdated."""

import atexit
import os
import threading
from collections.abc import Iterable

from plustex_analysis.build.warm.parent import WarmParent

_lock = threading.Lock()
_parents: dict[tuple[int, tuple[str, ...]], WarmParent] = {}  # by process, because a fork copies this dictionary
_retired: list[WarmParent] = []


def shared_parent(preload: Iterable[str] = ()) -> WarmParent:
    """Return the ready parent of this process with these preloads.

    A parent that has died, or that holds an outdated file in memory, is replaced by a new one; what runs in the
    outdated one runs on to its end.

    Raises
    ------
    WarmError
        It cannot be started.
    """
    key = (os.getpid(), tuple(preload))
    with _lock:
        parent = _parents.get(key)
        if parent is not None and (not parent.alive() or parent.outdated()):
            parent.retire()
            _retired.append(_parents.pop(key))
            parent = None
        if parent is None:
            parent = WarmParent(preload=key[1])
            parent.start()
            _parents[key] = parent
    parent.wait()
    return parent


def close_shared() -> None:
    """End all shared parents of this process."""
    with _lock:
        mine = [key for key in _parents if key[0] == os.getpid()]
        for parent in [*_retired, *(_parents.pop(key) for key in mine)]:
            parent.close()
        _retired.clear()


atexit.register(close_shared)
