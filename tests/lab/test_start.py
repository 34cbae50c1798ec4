"""``plustex lab``: what JupyterLab is told, what is refused, and that nothing is left when it ends."""

import json
import socket
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from tests.build.workspaces import workspace
from tests.lab.conftest import running
from typer.testing import CliRunner

from plustex_analysis import workspace as place
from plustex_analysis.build.warm import available
from plustex_analysis.build.warm.provisioner import NAME
from plustex_analysis.cli import app
from plustex_analysis.errors import InputError
from plustex_analysis.workbench.lab import start as module
from plustex_analysis.workbench.lab.options import options


@pytest.fixture
def own(tmp_path):
    return workspace(tmp_path / "own")


@pytest.fixture
def taken():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        one.listen()
        yield one.getsockname()[1]


def test_it_listens_here_only_and_asks_nothing_of_the_outside(own):
    told = options(own)
    assert {
        "--ServerApp.ip=127.0.0.1",
        "--LabApp.news_url=None",
        "--LabApp.extension_manager=readonly",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    } <= set(told)


def test_the_tour_is_opened_where_it_is_there(own):
    assert "--LabApp.default_url=/lab" in options(own)
    (own / "notebooks" / "first_steps.ipynb").write_text("{}", encoding="utf-8")
    assert "--LabApp.default_url=/lab/tree/notebooks/first_steps.ipynb" in options(own)


def test_a_port_that_is_asked_for_is_that_one_or_none(own, taken):
    with pytest.raises(InputError, match=rf"port {taken} cannot be had: .*leave --port out"):
        options(own, port=taken)
    assert not [one for one in options(own) if one.startswith("--ServerApp.port")]


def test_without_jupyterlab_it_says_what_to_install(own, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(own))
    monkeypatch.setattr(module, "find_spec", lambda name: None)
    found = CliRunner().invoke(app, ["lab"])
    assert isinstance(found.exception, InputError)
    assert "pip install 'plustex-analysis[lab]'" in str(found.exception)


def test_the_notebooks_inside_the_package_are_not_for_editing(own, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(own))
    monkeypatch.setattr(module, "_PACKAGE", own)
    with pytest.raises(InputError, match="plustex init work"):
        module.start()


def test_jupyterlab_gets_the_options(own, monkeypatch):
    labapp = pytest.importorskip("jupyterlab.labapp")
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(own))
    heard = []
    monkeypatch.setattr(labapp.LabApp, "launch_instance", staticmethod(lambda *, argv: heard.extend(argv)))
    assert CliRunner().invoke(app, ["lab", "--no-browser"]).exit_code == 0
    assert heard == options(place.root(), browser=False)


def test_the_command_line_does_not_wait_for_jupyter():
    code = "import sys, plustex_analysis.cli; sys.exit('jupyter_server' in sys.modules or 'tornado' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class TestServer:
    @pytest.fixture
    def server(self):
        pytest.importorskip("jupyter_server")
        from plustex_analysis.workbench.lab import server

        return server

    def test_any_jupyterlab_of_the_environment_has_our_exports(self, server, root):
        told = json.loads((root / "share" / "jupyter_server_config.json").read_text(encoding="utf-8"))
        assert told["ServerApp"]["jpserver_extensions"] == {server.__name__: True}
        assert server._jupyter_server_extension_points() == [{"module": server.__name__}]

    @pytest.mark.parametrize(("manager", "begun"), [("WarmKernels", 1), ("KernelSpecManager", 0)])
    @pytest.mark.skipif(available() is not None, reason="no safe fork here")
    def test_only_our_lab_starts_the_warm_parent(self, server, monkeypatch, manager, begun):
        from plustex_analysis.workbench.lab import kernels

        heard = threading.Event()
        monkeypatch.setattr(server, "warm_parent", lambda preload: heard.set())
        web = SimpleNamespace(settings={"base_url": "/"}, add_handlers=lambda *_: None)
        app = SimpleNamespace(web_app=web, kernel_spec_manager_class=getattr(kernels, manager))
        server._load_jupyter_server_extension(app)
        assert heard.wait(5 if begun else 0.2) == bool(begun)

    def test_others_are_listed_without_ours(self, server):
        assert "html" in server._others()
        assert not [name for name in server._others() if "plustex" in name]


class TestKernels:
    @pytest.fixture
    def manager(self):
        pytest.importorskip("jupyter_client")
        from plustex_analysis.workbench.lab.kernels import WarmKernels

        return WarmKernels()

    def test_ours_stands_first_and_is_there_without_being_installed(self, manager, monkeypatch, tmp_path):
        monkeypatch.setattr(manager, "kernel_dirs", [str(tmp_path)])
        assert next(iter(manager.find_kernel_specs())) == "plustex"
        assert manager.get_kernel_spec("plustex").display_name == "PLUSTEX (starts at once)"

    @pytest.mark.skipif(available() is not None, reason="no safe fork here")
    @pytest.mark.parametrize("name", ["plustex", "python3"])
    def test_both_names_of_this_python_start_warm(self, manager, name):
        spec = manager.get_kernel_spec(name)
        assert spec.metadata["kernel_provisioner"]["provisioner_name"] == NAME

    def test_the_kernel_of_another_python_is_left_as_it_is(self, manager, monkeypatch, tmp_path):
        folder = tmp_path / "python3"
        folder.mkdir()
        (folder / "kernel.json").write_text(
            '{"argv": ["/opt/other/python", "-m", "ipykernel_launcher"], "display_name": "Other", "language": "python"}',
            encoding="utf-8",
        )
        monkeypatch.setattr(manager, "kernel_dirs", [str(tmp_path)])
        spec = manager.get_kernel_spec("python3")
        assert (spec.display_name, spec.metadata) == ("Other", {})


@pytest.mark.slow
@pytest.mark.xdist_group("lab")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="terminals and processes as on Linux")
def test_interrupt_at_the_terminal_ends_it_with_all_that_it_started(tmp_path):
    pytest.importorskip("jupyterlab")
    with running(tmp_path / "work") as lab:
        base, _, token = lab.address.partition("/lab")
        order = urllib.request.Request(
            f"{base}/api/kernels?{token.rpartition('?')[2]}", data=b'{"name": "plustex"}', method="POST"
        )
        with urllib.request.urlopen(order, timeout=120) as answer:
            assert answer.status == 201
        started = psutil.Process(lab.process.pid).children(recursive=True)
        lab.type(b"\x03")
        assert lab.process.wait(60) == 0
        _, left = psutil.wait_procs(started, timeout=20)
        assert started
        assert left == []
        assert not list(Path(lab.folder / "home" / "runtime").glob("kernel-*.json"))
