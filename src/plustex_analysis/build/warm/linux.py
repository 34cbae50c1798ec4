"""What warm execution asks of the operating system: fork with one thread, a tie to the parent, no orphans."""

import contextlib
import ctypes
import os
import resource
import signal
from pathlib import Path

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
_TASKS = Path("/proc/self/task")
_PARENT = 1  # field of /proc/[pid]/stat after the name in brackets: the parent's process id (proc_pid_stat(5))
_VM_DATA = 5  # field of /proc/[pid]/statm, counted from 0: data and stack, in pages (proc_pid_statm(5))


def threads() -> list[str]:
    """Return the names of all threads of this process, those of libraries included."""
    return [(task / "comm").read_text().strip() for task in _TASKS.iterdir()]


def children() -> set[int]:
    """Return the process ids of the direct children of this process, zombies included; looks at every process."""
    own, found = str(os.getpid()), set()
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError):  # it has ended meanwhile
                state = (folder / "stat").read_text().rpartition(")")[2].split()
                if state[_PARENT] == own:
                    found.add(int(folder.name))
    return found


def has_children() -> bool:
    """Tell whether this process has any child, at the price of one system call."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT | os.WNOHANG)
    except ChildProcessError:
        return False
    return True


def die_with(parent: int) -> None:
    """Have this process killed as soon as its parent ends, however that happens."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the call above
        os._exit(1)


def adopt_orphans() -> None:
    """Become the parent of descendants whose own parent ends, so that none of them escapes."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def flush_c_streams() -> None:
    """Write out what C code printed and its library still holds."""
    _library().fflush(None)


def allow_more_memory(size: int) -> None:
    """Limit what this process may allocate to what it has now plus ``size`` bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[_VM_DATA])
    limit = pages * resource.getpagesize() + size
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def prefer_to_be_killed() -> None:
    """When memory runs out, let the system end this process rather than the parent or the whole build."""
    score = Path("/proc/self/oom_score_adj")
    if os.access(score, os.W_OK):
        score.write_text("500")


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _prctl(option: int, value: int) -> None:
    zero = ctypes.c_ulong(0)
    if _library().prctl(ctypes.c_int(option), ctypes.c_ulong(value), zero, zero, zero) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"prctl({option}): {os.strerror(number)}")
