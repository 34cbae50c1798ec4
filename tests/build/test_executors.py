"""One interface for all executors: what is handed in comes back, few results are kept, the same documents come out."""

import gc
import importlib
import os
import time
import weakref
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, workspace

from plustex_analysis import workspace as workspaces
from plustex_analysis.build import workers
from plustex_analysis.build.decide import Decision
from plustex_analysis.build.executors import Workers, shipment
from plustex_analysis.build.inputs import Basis
from plustex_analysis.build.notebook import Notebook
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job, Request, plan
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import available
from plustex_analysis.errors import InputError

needs_fork = pytest.mark.skipif(available() is not None, reason=str(available()))
CHART = "px.region_report.trend_chart(sector, say)"
HEADING = 'px.heading("today", say)'


def _order(number):
    job = Job(Notebook(Path("none.ipynb"), ()), {"number": number}, f"P{number}", "en")
    return Order(job=job, source=b"")


class Immediately(Executor):
    """Does the work when it is handed in, and remembers how many results are in memory."""

    def __init__(self):
        self.alive, self.most, self.stopped = weakref.WeakSet(), 0, False

    def submit(self, work, order):
        future = Future()
        try:
            result = work(order)
            self.alive.add(result)
            future.set_result(result)
        except BaseException as error:  # noqa: BLE001 - as an executor does
            future.set_exception(error)
        self.most = max(self.most, len(self.alive))
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.stopped = cancel_futures


class Made(Result):
    __hash__ = object.__hash__


def _made(order):
    return Made(order.job, b"", 0.0)


def test_every_order_comes_back_once_with_its_own_result():
    orders = [_order(number) for number in range(1000)]
    found = list(workers._results(Immediately(), _made, orders))
    assert sorted(order.job.name for order, _ in found) == sorted(order.job.name for order in orders)
    assert all(result.job is order.job for order, result in found)


def test_results_do_not_pile_up():
    pool = Immediately()
    for _ in workers._results(pool, _made, [_order(number) for number in range(2000)]):
        pass
    gc.collect()
    assert pool.most <= 2 * workers.WINDOW
    assert len(pool.alive) <= 1  # the last, which the loop holds


def test_what_a_worker_raises_is_yielded_and_stops_nothing():
    def work(order):
        if order.job.place == "P1":
            raise SystemExit(3)
        return _made(order)

    found = {
        order.job.place: result
        for order, result in workers._results(Immediately(), work, [_order(n) for n in range(3)])
    }
    assert isinstance(found["P1"], SystemExit)
    assert isinstance(found["P0"], Result)
    assert isinstance(found["P2"], Result)


def test_a_broken_pool_fails_the_orders_that_it_does_not_take():
    class Broken(Immediately):
        def submit(self, work, order):
            if order.job.place == "P0":
                return super().submit(work, order)
            raise BrokenExecutor("a process was killed")

    found = {
        order.job.place: result
        for order, result in workers._results(Broken(), _made, [_order(number) for number in range(3)])
    }
    assert isinstance(found["P0"], Result)
    assert [type(found[name]) for name in ("P1", "P2")] == [BrokenExecutor] * 2


def test_a_process_that_does_not_end_is_ended_with_its_pool(monkeypatch):
    local = importlib.import_module("plustex_analysis.build.executors.local")
    monkeypatch.setattr(local, "_END_SECONDS", 0.2)
    start = time.monotonic()
    with local._pool(1) as others:
        others.submit(int).result()
        with local._pool(1) as pool:
            pool.submit(time.sleep, 600)
            (process,) = pool._processes.values()
        process.join(60)
        assert not process.is_alive()
        assert others.submit(int).result() == 0, "the processes of another pool are left"
    assert time.monotonic() - start < 300


def test_a_pool_works_where_the_driver_is_now(tmp_path, monkeypatch):
    local = importlib.import_module("plustex_analysis.build.executors.local")
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        monkeypatch.setenv("PLUSTEX_WORKSPACE", name)
        with local._pool(1) as pool:
            assert pool.submit(os.getcwd).result() == str(tmp_path / name)
            assert pool.submit(os.getenv, "PLUSTEX_WORKSPACE").result() == name


def test_what_was_prepared_with_other_code_is_not_used(monkeypatch):
    local = importlib.import_module("plustex_analysis.build.executors.local")
    monkeypatch.setattr(local, "_trusted", True)
    assert local._context().get_start_method() == ("spawn" if available() else "forkserver")
    local.distrust_layout()
    assert local._context().get_start_method() == "spawn"
    with local._pool(1) as pool:
        assert pool.submit(int).result() == 0


@pytest.mark.parametrize("other", [{}, {"code": {"a.py": "2"}}, {"layout": {"a.typ": "2"}}])
def test_a_command_that_finds_other_code_when_its_turn_comes_distrusts_what_it_prepared(monkeypatch, tmp_path, other):
    module = importlib.import_module("plustex_analysis.cli.build")
    local = importlib.import_module("plustex_analysis.build.executors.local")
    told = []
    monkeypatch.setattr(local, "prepare_layout", lambda: told.append("prepared"))
    monkeypatch.setattr(local, "distrust_layout", lambda: told.append("distrusted"))
    job = _order(1).job
    before = Basis({"a.py": "1"}, {"a.typ": "1"})
    now = Decision(job, Basis(**{"code": {"a.py": "1"}, "layout": {"a.typ": "1"}, **other}), "lay out")
    monkeypatch.setattr("plustex_analysis.build.decide.decide", lambda *_, **__: [now])
    work = module._Work((job,), tmp_path, 1, None, force=False, quiet=True, wait=0.0, log=None)
    assert work._decide_again([Decision(job, before, "lay out")]) == [now]
    assert told == ["prepared", *(["distrusted"] if other else [])]


def test_who_stops_listening_stops_the_work(monkeypatch):
    pool = Immediately()

    class Opened:
        def __enter__(self):
            return pool, _made

        def __exit__(self, *_):
            return None

    monkeypatch.setattr(workers, "executor", lambda *_, **__: Opened())
    listening = workers.results([_order(1), _order(2)], 1)
    next(listening)
    listening.close()
    assert pool.stopped


def test_no_orders_start_nothing(monkeypatch):
    monkeypatch.setattr(workers, "executor", lambda *_, **__: pytest.fail("started"))
    assert list(workers.results([], 2)) == []


def test_no_workers_are_refused():
    with pytest.raises(InputError, match="0 workers"):
        Workers(0)


def test_the_shipment_is_the_same_for_the_same_files_and_unpacks_to_a_workspace(tmp_path, monkeypatch):
    root = workspace(tmp_path / "ws", report=[PARAMETERS, SHOW])
    (root / "data" / ".hidden").write_text("x")
    (root / "blocks").mkdir()
    (root / "blocks" / "own.py").write_text("# an analyst's own kind of block\n")
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    archive = shipment.pack()
    os.utime(root / "notebooks" / "report.ipynb", (1, 1))
    assert shipment.pack() == archive
    target = shipment.unpack(archive, tmp_path / "worker")
    assert shipment.unpack(archive, tmp_path / "worker") == target
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(target))
    assert workspaces.root() == target
    assert (target / "data/statistics/nuts.csv").read_bytes() == (root / "data/statistics/nuts.csv").read_bytes()
    assert (target / "notebooks/report.ipynb").is_file()
    assert (target / "blocks/own.py").is_file(), "or a notebook that shows it would fail on every worker"
    assert not (target / "data" / ".hidden").exists()
    assert [path.name for path in (tmp_path / "worker").iterdir()] == [target.name]


def test_the_shipment_of_other_files_is_another(tmp_path, monkeypatch):
    root = workspace(tmp_path / "ws", report=[PARAMETERS, SHOW])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    before = shipment.pack()
    (root / "data" / "new.yaml").write_text("a: 1\n")
    assert shipment.pack() != before


@needs_fork
@pytest.mark.slow
def test_one_worker_and_two_make_the_same_bytes(tmp_path, monkeypatch):
    root = workspace(tmp_path, report=[PARAMETERS, SHOW, HEADING, CHART])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    jobs = plan(Request(regions=("ITI1", "PT11", "ES51"), languages=("en",)), root / "notebooks")
    orders = [Order(job=job, source=job.notebook.path.read_bytes()) for job in jobs]
    one, two = ({o.job.name: r for o, r in workers.results(orders, Workers(count))} for count in (1, 2))
    assert [result.error for result in one.values()] == ["", "", ""]
    assert {name: result.files for name, result in one.items()} == {name: result.files for name, result in two.items()}
    assert len({result.files["pdf"] for result in one.values()}) == 3
