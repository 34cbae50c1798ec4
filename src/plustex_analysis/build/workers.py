"""Who builds: processes forked from a warm parent, or ordinary processes where there is no safe fork."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context

from plustex_analysis.build.execute import Hear, execute
from plustex_analysis.build.order import Order
from plustex_analysis.build.render import preload
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available

Work = Callable[[Order], Result]


def results(
    orders: Sequence[Order], workers: int, hear: Hear = lambda *_: None
) -> Iterator[tuple[Order, Result | BaseException]]:
    """Yield what became of each order as soon as it is done, in no fixed order; ``hear`` is told of cells that begin."""
    if not orders:
        return
    with _workers(min(workers, len(orders)), hear) as (pool, work):
        futures: dict[Future[Result], Order] = {pool.submit(work, order): order for order in orders}
        try:
            for future in as_completed(futures):
                yield futures[future], future.exception() or future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _workers(count: int, hear: Hear) -> Iterator[tuple[Executor, Work]]:
    if available() is None:
        names = [f"{preload.__module__}:{preload.__name__}"]
        with WarmParent(preload=names) as parent, ThreadPoolExecutor(count) as threads:
            yield threads, partial(execute, parent=parent, hear=hear)
    else:
        with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as processes:
            yield processes, execute
