"""Hands orders to workers and yields what became of each; only a few are under way or waiting at any time."""

from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from itertools import islice

from plustex_analysis.build.execute import Hear
from plustex_analysis.build.executors import Work, Workers, executor
from plustex_analysis.build.order import Order
from plustex_analysis.build.result import Result

#: Orders under way or waiting: enough to keep any cluster busy, too few to fill the memory with results.
WINDOW = 256

Made = tuple[Order, Result | BaseException]


def results(orders: Sequence[Order], workers: Workers | int, hear: Hear = lambda *_: None) -> Iterator[Made]:
    """Yield what became of each order as soon as it is done, in no fixed order; ``hear`` is told of cells that begin.

    What a worker raises is yielded, not raised: it must stop nothing else.
    """
    if not orders:
        return
    chosen = workers if isinstance(workers, Workers) else Workers(min(workers, len(orders)))
    with executor(chosen, hear, orders) as (pool, work):
        try:
            yield from _results(pool, work, orders)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _results(pool: Executor, work: Work, orders: Sequence[Order]) -> Iterator[Made]:
    waiting, running = iter(orders), dict[Future[Result], Order]()
    while True:
        for order in islice(waiting, WINDOW - len(running)):
            running[_submitted(pool, work, order)] = order
        if not running:
            return
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            yield running.pop(future), _outcome(future)


def _submitted(pool: Executor, work: Work, order: Order) -> Future[Result]:
    try:
        return pool.submit(work, order)
    except BrokenExecutor as error:  # one of its processes was killed: this order fails as those under way do
        future: Future[Result] = Future()
        future.set_exception(error)
        return future


def _outcome(future: Future[Result]) -> Result | BaseException:
    try:
        return future.result()
    except BaseException as error:  # noqa: BLE001 - whatever ended the worker; the future is done, so it is not ours
        return error
