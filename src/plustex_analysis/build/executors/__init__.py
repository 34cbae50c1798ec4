"""Where documents are made: in this machine's processes, or on a Dask cluster. One interface, that of the standard library.

An executor takes ``submit(work, order)`` and gives a :class:`concurrent.futures.Future` of a
:class:`~plustex_analysis.build.result.Result`. Which one it is changes nothing in what is made.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass

from plustex_analysis.build.execute import Hear
from plustex_analysis.build.executors.local import local
from plustex_analysis.build.order import Order
from plustex_analysis.build.result import Result
from plustex_analysis.errors import InputError

Work = Callable[[Order], Result]


@dataclass(frozen=True)
class Workers:
    """Who makes the documents: so many at a time on this machine, or whoever a Dask scheduler has."""

    count: int = 1
    scheduler: str | None = None

    def __post_init__(self) -> None:
        """Refuse no worker at all."""
        if self.count < 1:
            raise InputError(f"{self.count} workers can make nothing; give 1 or more")


@contextmanager
def executor(workers: Workers, hear: Hear, orders: Sequence[Order]) -> Iterator[tuple[Executor, Work]]:
    """Open the executor and the work to submit to it; all that was started has ended when the context ends.

    Parameters
    ----------
    workers
        Who makes the documents.
    hear
        Told of each cell that begins, where that can be known: on this machine.
    orders
        What will be asked for: whoever prepares for it can do so once.

    Raises
    ------
    InputError
        No scheduler answers at the address, or the extra ``cluster`` is not installed.
    BuildError
        A worker of the cluster runs other code than this process.
    """
    if workers.scheduler is None:
        with local(workers.count, hear, orders) as opened:
            yield opened
    else:
        from plustex_analysis.build.executors.cluster import cluster  # noqa: PLC0415 - of an extra

        with cluster(workers.scheduler, orders) as opened:
            yield opened
