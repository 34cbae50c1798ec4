"""Who builds: processes forked from a warm parent, or ordinary processes where there is no safe fork."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context

from plustex_analysis.build.execute import execute
from plustex_analysis.build.plan import Job
from plustex_analysis.build.render import preload
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import WarmParent, available

Work = Callable[[Job], Result]


def results(jobs: Sequence[Job], workers: int) -> Iterator[tuple[Job, Result | BaseException]]:
    """Yield what became of each job as soon as it is done, in no fixed order."""
    if not jobs:
        return
    with _workers(min(workers, len(jobs))) as (pool, work):
        futures: dict[Future[Result], Job] = {pool.submit(work, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                yield futures[future], future.exception() or future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _workers(count: int) -> Iterator[tuple[Executor, Work]]:
    if available() is None:
        names = [f"{preload.__module__}:{preload.__name__}"]
        with WarmParent(preload=names) as parent, ThreadPoolExecutor(count) as threads:
            yield threads, partial(execute, parent=parent)
    else:
        with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as processes:
            yield processes, execute
