"""Work on this machine: children of one warm parent, or ordinary processes where there is no safe fork."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from multiprocessing import get_context

from plustex_analysis.build.execute import Hear, execute
from plustex_analysis.build.order import Order
from plustex_analysis.build.render import preload
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available

#: What a warm parent loads before it forks.
PRELOAD = (f"{preload.__module__}:{preload.__name__}",)


@contextmanager
def local(count: int, hear: Hear, *, cold: bool = False) -> Iterator[tuple[Executor, Callable[[Order], Result]]]:
    """Make ``count`` documents at a time; with 1 they are made one after another."""
    with ExitStack() as stack:
        if available() is not None:
            context = get_context("spawn")
            yield stack.enter_context(ProcessPoolExecutor(count, mp_context=context)), execute
            return
        parent = None
        if not cold:
            parent = WarmParent(preload=PRELOAD)
            stack.callback(parent.close)
            parent.start()  # the first order waits for it, not we
        threads = stack.enter_context(ThreadPoolExecutor(count))
        yield threads, partial(execute, parent=parent, hear=hear)
