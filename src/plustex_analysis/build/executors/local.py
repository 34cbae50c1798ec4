"""Work on this machine: children of one warm parent, or ordinary processes where there is no safe fork."""

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from multiprocessing import active_children, forkserver, get_context, parent_process
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any, cast

from plustex_analysis.build.execute import Hear, execute
from plustex_analysis.build.order import Order
from plustex_analysis.build.rehearsal import environment
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available
from plustex_analysis.build.warm.garbage import look_rarely

#: What a warm parent loads before it forks, and what it does while its first child is at work.
PRELOAD, REHEARSAL = ("plustex_analysis.build.render:preload",), ("plustex_analysis.build.rehearsal:rehearse",)


#: Whether processes may be forked from the server that multiprocessing keeps: it has loaded the present code.
_trusted = True
#: How long a process that only lays out may take to end when its work is done, or not wanted any more.
_END_SECONDS = 5.0


@contextmanager
def local(count: int, hear: Hear, orders: Sequence[Order]) -> Iterator[tuple[Executor, Callable[[Order], Result]]]:
    """Make ``count`` documents at a time; with 1 they are made one after another.

    What is only laid out needs no process of its own for each document, and no notebook machinery: a few
    processes, forked from one that has loaded the layout, make many each.
    """
    with ExitStack() as stack:
        if all(order.executed for order in orders) or available() is not None:
            yield stack.enter_context(_pool(count)), execute
            return
        parents = _Parents(environment(orders))
        stack.callback(parents.close)
        parents.living()  # the first order waits for it to be ready, not we
        threads = stack.enter_context(ThreadPoolExecutor(count))
        yield threads, partial(_execute, parents, hear)


def prepare_layout() -> None:
    """Begin to load what lays documents out, beside this process, which can meanwhile find out which ones."""
    if available() is None:
        _forking()
        forkserver.ensure_running()


def distrust_layout() -> None:
    """Use nothing that was prepared: the code is not as it was when that began."""
    global _trusted  # noqa: PLW0603 - so is the server that multiprocessing keeps
    _trusted = False


@contextmanager
def _pool(count: int) -> Iterator[ProcessPoolExecutor]:
    """Open a pool of processes that surely end.

    When one of them is killed the pool ends the others, but passes over one that it is just starting: that would wait
    for ever for somebody to take its result, and the pool for it.
    """
    here, context = (dict(os.environ), str(Path.cwd())), _Noting(_context())
    pool = ProcessPoolExecutor(count, mp_context=cast("BaseContext", context), initializer=_begin, initargs=here)
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(active_children()).intersection(context.made):
            process.join(_END_SECONDS)
            process.kill()


class _Noting:
    """A context of multiprocessing that notes which processes it made: others' are not a pool's to end."""

    def __init__(self, context: BaseContext) -> None:
        self._context = context
        self.made: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def Process(self, *arguments: Any, **options: Any) -> Any:  # noqa: N802 - as multiprocessing calls it
        """Make a process as the context does."""
        self.made.append(self._context.Process(*arguments, **options))  # type: ignore[attr-defined] # every context has it
        return self.made[-1]


class _Parents:
    """The warm parent, or after its death the next one: what one document did to it must not be the end of all others."""

    def __init__(self, wanted: Mapping[str, str]) -> None:
        self._environment, self._lock = dict(wanted), threading.Lock()
        self._parent: WarmParent | None = None

    def living(self) -> WarmParent:
        """Return a parent that has been started and lives."""
        with self._lock:
            if self._parent is None or not self._parent.alive():
                self._close()
                self._parent = WarmParent(preload=PRELOAD, rehearsal=REHEARSAL, environment=self._environment)
                self._parent.start()
            return self._parent

    def close(self) -> None:
        """End the parent and all its children."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._parent is not None:
            self._parent.close()


def _execute(parents: _Parents, hear: Hear, order: Order) -> Result:
    return execute(order, parent=parents.living(), hear=hear)


def _begin(environment: Mapping[str, str], folder: str) -> None:
    """Be where the driver is: the server that forks these processes is where the driver was when it first needed one."""
    look_rarely()
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    _end_with_driver()


def _end_with_driver() -> None:
    """Have this process end when the one that asked for it does, however that happens; it would wait for orders for ever."""
    driver = parent_process()
    if driver is not None:
        threading.Thread(target=_wait_for_end, args=(driver.sentinel,), daemon=True).start()


def _wait_for_end(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _context() -> BaseContext:
    return _forking() if _trusted and available() is None else get_context("spawn")


def _forking() -> BaseContext:
    context = get_context("forkserver")
    context.set_forkserver_preload(["plustex_analysis.build.layout"])
    return context
