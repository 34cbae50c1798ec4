"""A Dask cluster: workers need this package and nothing else; data and notebooks are sent, documents come back as bytes.

A worker that is lost costs what it was making: the scheduler hands that to another one. Orders are named by their key
and the data, so a document that is asked for twice is made once, and made again it is the same.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from plustex_analysis.build.executors.shipment import code_digest, pack
from plustex_analysis.build.order import Order
from plustex_analysis.build.rehearsal import environment
from plustex_analysis.build.result import Result
from plustex_analysis.errors import BuildError, InputError

try:
    distributed: Any = import_module("distributed")
except ImportError as error:
    raise InputError("a cluster needs the extra of that name: pip install 'plustex-analysis[cluster]'") from error

from plustex_analysis.build.executors.remote import Preparation, make

#: How long to wait for the scheduler, and for its first worker.
CONNECT_SECONDS, WORKER_SECONDS = 10, 600


class ClusterExecutor(Executor):
    """``submit(work, order)`` on the workers of a Dask scheduler, under the order's own name."""

    def __init__(self, client: Any, shipment: str) -> None:
        self._inner, self._shipment = client.get_executor(pure=False), shipment

    def submit(self, work: Callable[..., Any], order: Order, /) -> Future[Any]:  # type: ignore[override] # one argument is all an order needs
        """Hand an order to the scheduler."""
        future: Future[Any] = self._inner.submit(work, order, key=f"plustex-{order.key}-{self._shipment[:16]}")
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Wait for what is under way, or let it go."""
        self._inner.shutdown(wait=wait and not cancel_futures)


@contextmanager
def cluster(address: str, orders: Sequence[Order]) -> Iterator[tuple[Executor, Callable[[Order], Result]]]:
    """Connect to a scheduler, prepare each of its workers once, and leave nothing of ours on them.

    Workers that join while the build runs are prepared as well.

    Raises
    ------
    InputError
        No scheduler answers at the address.
    BuildError
        There is no worker, or one runs other code, or one cannot take the data.
    """
    with _connected(address) as client:
        preparation = Preparation(pack(), code_digest(), environment(orders))
        client.register_plugin(preparation, name=preparation.name)
        try:
            _refuse_unprepared(client, preparation.name)
            executor = ClusterExecutor(client, preparation.shipment)
            try:
                yield executor, partial(make, shipment=preparation.shipment)
            finally:
                executor.shutdown(cancel_futures=True)
        finally:
            client.unregister_worker_plugin(preparation.name)


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    try:
        client = distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False, name="plustex")
    except (OSError, ValueError) as error:
        raise InputError(f"no Dask scheduler answers at {address!r}: {error}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=WORKER_SECONDS)
        except TimeoutError as error:
            raise BuildError(f"the scheduler at {address} has had no worker for {WORKER_SECONDS} s") from error
        yield client


def _refuse_unprepared(client: Any, name: str) -> None:
    problems: dict[str, str] = client.run(_problem, name)
    told = [f"{worker}: {problem}" for worker, problem in sorted(problems.items()) if problem]
    if told:
        raise BuildError("\n".join(told))


def _problem(name: str, dask_worker: Any) -> str:
    """Say on a worker why it cannot work, or nothing."""
    plugin = dask_worker.plugins.get(name)
    return "it could not be prepared" if plugin is None else str(plugin.problem)
