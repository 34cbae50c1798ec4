"""Work on this machine: children of one warm parent, or ordinary processes where there is no safe fork."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from multiprocessing import get_context
from multiprocessing.context import BaseContext

from plustex_analysis.build.execute import Hear, execute
from plustex_analysis.build.order import Order
from plustex_analysis.build.rehearsal import environment
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available

#: What a warm parent loads before it forks.
PRELOAD = ("plustex_analysis.build.render:preload", "plustex_analysis.build.rehearsal:rehearse")


@contextmanager
def local(count: int, hear: Hear, orders: Sequence[Order]) -> Iterator[tuple[Executor, Callable[[Order], Result]]]:
    """Make ``count`` documents at a time; with 1 they are made one after another.

    What is only laid out needs no process of its own for each document, and no notebook machinery: a few
    processes, forked from one that has loaded the layout, make many each.
    """
    with ExitStack() as stack:
        if all(order.executed for order in orders) or available() is not None:
            yield stack.enter_context(ProcessPoolExecutor(count, mp_context=_context())), execute
            return
        parent = WarmParent(preload=PRELOAD, environment=environment(orders))
        stack.callback(parent.close)
        parent.start()  # the first order waits for it, not we
        threads = stack.enter_context(ThreadPoolExecutor(count))
        yield threads, partial(execute, parent=parent, hear=hear)


def _context() -> BaseContext:
    if available() is not None:
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["plustex_analysis.build.layout"])
    return context
