"""A Dask cluster on this machine: a scheduler, three workers, one of them killed while it works."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.build.test_executors import CHART, HEADING
from tests.build.workspaces import PARAMETERS, SHOW, workspace

from plustex_analysis.build import workers
from plustex_analysis.build.executors import Workers
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.warm import available
from plustex_analysis.errors import BuildError, InputError

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(available() is not None, reason=str(available())),
]
REGIONS = ("ITI1", "PT11", "ES51", "FR30", "BG31", "PL11")
#: A worker that has begun says so, and gives whoever kills it the time.
SLOWLY = "import os, pathlib, time\npathlib.Path({folder!r}, f'{{region}}.{{os.getpid()}}').touch()\ntime.sleep(1)"


class Cluster:
    """A scheduler and workers, each a process of its own in a folder of its own."""

    def __init__(self, folder, count):
        self.folder, self.workers = folder, []
        self.environment = {key: value for key, value in os.environ.items() if key != "PLUSTEX_WORKSPACE"}
        self.scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", "scheduler.json"
        )
        while not (folder / "scheduler.json").is_file():
            assert self.scheduler.poll() is None
            time.sleep(0.05)
        with distributed.Client(scheduler_file=str(folder / "scheduler.json"), set_as_default=False) as client:
            self.address = client.scheduler.address
            self.workers = [self.add(f"worker-{number}") for number in range(count)]
            client.wait_for_workers(count, timeout=60)

    def add(self, name, **environment):
        options = ("--no-nanny", "--nthreads", "1", "--name", name, "--local-directory", name)
        return self._start("worker", self.address, *options, **environment)

    def _start(self, *arguments, **environment):
        command = [sys.executable, "-m", "dask", *arguments, "--no-dashboard"]
        with (self.folder / f"{arguments[0]}.log").open("ab") as log:
            return subprocess.Popen(
                command, cwd=self.folder, env={**self.environment, **environment}, stdout=log, stderr=log
            )

    def close(self):
        for process in [*self.workers, self.scheduler]:
            process.terminate()
        for process in [*self.workers, self.scheduler]:
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    opened = Cluster(tmp_path_factory.mktemp("cluster"), 3)
    yield opened
    opened.close()


def _orders(root, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    jobs = plan(Request(regions=REGIONS, languages=("en",)), root / "notebooks")
    return [Order(job=job, source=job.notebook.path.read_bytes()) for job in jobs]


def _kill_the_first_at_work(begun, processes):
    """Kill the worker whose grandchild says first that it has begun; return it and its children."""
    deadline = time.monotonic() + 60
    while not (found := list(begun.iterdir())):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    parent = _parent_of(int(found[0].suffix[1:]))
    victim = next(process for process in processes if process.pid == _parent_of(parent))
    children = _children_of(victim.pid)
    victim.kill()
    return victim, children


def _parent_of(pid):
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def _children_of(pid):
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return [int(line) for line in found.stdout.split()]


def test_a_worker_killed_at_work_costs_nothing_and_the_documents_are_the_same(cluster, tmp_path, monkeypatch):
    begun = tmp_path / "begun"
    begun.mkdir()
    root = workspace(tmp_path, report=[PARAMETERS, SLOWLY.format(folder=str(begun)), SHOW, HEADING, CHART])
    orders = _orders(root, monkeypatch)
    with ThreadPoolExecutor(1) as watcher:
        struck = watcher.submit(_kill_the_first_at_work, begun, cluster.workers)
        remote = {
            order.job.name: result for order, result in workers.results(orders, Workers(scheduler=cluster.address))
        }
        victim, children = struck.result()
    assert victim.wait(20) == -signal.SIGKILL
    assert len(list(begun.iterdir())) > len(REGIONS), "what the worker was making was begun again elsewhere"
    local = {order.job.name: result for order, result in workers.results(orders, Workers(2))}
    assert [getattr(result, "error", result) for result in remote.values()] == [""] * len(REGIONS)
    assert {name: result.files for name, result in remote.items()} == {name: r.files for name, r in local.items()}
    assert {name: result.reads for name, result in remote.items()} == {name: r.reads for name, r in local.items()}
    _gone(children)


def test_a_build_leaves_no_process_on_the_workers(cluster, tmp_path, monkeypatch):
    root = workspace(tmp_path, report=[PARAMETERS, SHOW])
    orders = _orders(root, monkeypatch)[:2]
    assert [result.error for _, result in workers.results(orders, Workers(scheduler=cluster.address))] == ["", ""]
    _gone([child for worker in cluster.workers if worker.poll() is None for child in _children_of(worker.pid)])


def test_the_data_are_the_driver_s_not_the_worker_s(cluster, tmp_path, monkeypatch):
    root = workspace(
        tmp_path, report=[PARAMETERS, SHOW, "import plustex_analysis.workspace as w\n(w.data() / 'mark').read_text()"]
    )
    (root / "data" / "mark").write_text("here")
    (_, result), *_ = workers.results(_orders(root, monkeypatch)[:1], Workers(scheduler=cluster.address))
    assert result.error == ""
    assert b"'here'" in result.executed


def test_a_worker_with_other_code_is_refused_by_name(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr("plustex_analysis.build.executors.cluster.code_digest", lambda: "other")
    orders = _orders(workspace(tmp_path, report=[PARAMETERS, SHOW]), monkeypatch)
    with pytest.raises(BuildError, match=r"tcp://127.0.0.1:\d+: this worker runs other code than the build"):
        list(workers.results(orders, Workers(scheduler=cluster.address)))


def test_no_scheduler_is_said_in_one_line(tmp_path, monkeypatch):
    monkeypatch.setattr("plustex_analysis.build.executors.cluster.CONNECT_SECONDS", 0.5)
    orders = _orders(workspace(tmp_path, report=[PARAMETERS, SHOW]), monkeypatch)
    with pytest.raises(InputError, match=r"no Dask scheduler answers at 'tcp://127\.0\.0\.1:9'"):
        list(workers.results(orders, Workers(scheduler="tcp://127.0.0.1:9")))


def _gone(pids):
    """Wait until these processes have ended: a warm parent looks for its owner once a second."""
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        assert time.monotonic() < deadline
        time.sleep(0.1)
