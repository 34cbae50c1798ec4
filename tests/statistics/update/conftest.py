"""A workspace of its own and a Eurostat on this machine; any other address is refused."""

import shutil
import socket
from dataclasses import replace

import pytest
import stamina
from tests.local_eurostat.server import running
from tests.local_eurostat.specimens import shipped, small

from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.update import settings

TRNG = "freq,unit,sex,age,geo"
SBS = "freq,nace_r2,indic_sb,geo"


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch):
    """Refuse every connection that leaves this machine, and name its address."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1"}:
            raise ConnectionRefusedError(f"a test wanted to reach {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def _quiet():
    """Do not log attempts: a warning of the log is none of a test."""
    stamina.instrumentation.set_on_retry_hooks([])
    yield
    stamina.instrumentation.set_on_retry_hooks(None)


@pytest.fixture
def eurostat():
    """A Eurostat on this machine, with nothing to serve yet."""
    with running() as server:
        yield server


@pytest.fixture
def quick(eurostat):
    """Settings for it: short pauses, few attempts."""
    return replace(settings(eurostat.base), patience=0.4, attempts=3, pause=0.01, longest_pause=0.05, queue=2)


@pytest.fixture
def tables(tmp_path, root, monkeypatch):
    """The folder of the tables of a workspace with one small shipped table."""
    copy_workspace(root, tmp_path / "w", "trng_lfse_04")
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path / "w"))
    return tmp_path / "w" / "data" / "statistics"


def copy_workspace(root, folder, *names):
    """Make a workspace with some of the shipped tables."""
    statistics = folder / "data" / "statistics"
    shutil.copytree(root / "data" / "statistics" / "eurostat", statistics / "eurostat")
    (statistics / "nuts").symlink_to(root / "data" / "statistics" / "nuts")
    (folder / "notebooks").mkdir()
    shutil.copy(root / "data" / "partnership.yaml", folder / "data")
    for name in ("nuts.csv", "nuts.yaml", "successors.yaml"):
        shutil.copy(root / "data" / "statistics" / name, statistics)
    for name in names:
        for suffix in (".yaml", ".csv.gz"):
            shutil.copy(root / "data" / "statistics" / f"{name}{suffix}", statistics)
    return statistics


@pytest.fixture(scope="session")
def training(root):
    """The table on training as served today, with one made-up year after its last."""
    return shipped(root, read_card(root / "data" / "statistics" / "trng_lfse_04.yaml"), TRNG, more=(2016,))


@pytest.fixture
def successor():
    """A few made-up figures of the regional statistics from 2021."""
    rows = {
        f"A,{nace},EMP_LOC_NR,{geo}": "100 |104 p" for nace in ("C", "C13", "C14") for geo in ("ITI1", "PT11", "IT")
    }
    rows["A,C14,EMP_LOC_NR,PT11"] = ": @C|99 b@N"
    return small("sbs_r_nuts2021", "freq,nace_r2,indic_sbs,geo", rows, first=2021)


def contents(folder):
    """Every file below a folder with its bytes."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
