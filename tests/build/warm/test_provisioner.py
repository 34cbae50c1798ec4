"""A real ipykernel, forked from the warm parent."""

import os
import signal
import sys
import time
from importlib.metadata import entry_points

import psutil
import pytest
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from plustex_analysis.build.warm import WarmError, provisioner
from plustex_analysis.build.warm.provisioner import NAME, WarmProvisioner, kernelspec


class Manager(KernelManager):
    """Starts kernels of our specification without installing it."""

    kernel_spec = KernelSpec(**kernelspec())


@pytest.fixture
def start(parent, monkeypatch, tmp_path):
    """Start kernels in the shared parent, and end them."""
    monkeypatch.setattr(provisioner, "shared_parent", lambda preload: parent)
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    monkeypatch.delenv("MPLBACKEND", raising=False)
    started = []

    def kernel(**options):
        manager = Manager()
        manager.start_kernel(cwd=str(tmp_path), **options)
        client = manager.client()
        client.start_channels()
        started.append((manager, client))
        client.wait_for_ready(timeout=60)
        return manager, client

    yield kernel
    for manager, client in started:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
        manager.context.destroy()


def execute(client, source):
    """Return what a cell shows, as pairs of type and text or data."""
    found = []

    def note(message):
        content = message["content"]
        if message["msg_type"] in {"stream", "execute_result", "display_data", "error"}:
            found.append(content.get("text") or content.get("ename") or content["data"])

    client.execute_interactive(source, output_hook=note, timeout=60, allow_stdin=False)
    return found


def test_a_kernel_works_as_ever(start, parent, tmp_path):
    manager, client = start(env={**os.environ, "NAME": "from the environment"})
    (text,) = execute(
        client, "import os, sys\nprint(os.getppid(), os.getcwd(), os.environ['NAME'], 'LEAK' in os.environ)"
    )
    assert text == f"{parent._server.pid} {tmp_path} from the environment False\n"
    (tmp_path / "beside.py").write_text("value = 5")
    assert execute(client, "import beside\nbeside.value") == [{"text/plain": "5"}]
    (figure,) = execute(client, "import matplotlib.pyplot as plt\nplt.plot([1, 2]);")
    assert figure["image/png"].startswith("iVBOR")
    (figure,) = execute(client, "%config InlineBackend.figure_formats = ['svg']\nplt.plot([1, 2]);")
    assert set(figure) == {"text/plain", "image/svg+xml"}
    assert execute(client, "__import__('warm_hooks').loaded[0]") == [{"text/plain": "'a table'"}]
    assert execute(client, "input()") == ["StdinNotImplementedError"]
    assert (
        execute(client, "type(get_ipython()).__module__, In[-2]")[0]["text/plain"]
        == "('ipykernel.zmqshell', 'input()')"
    )
    assert manager.is_alive()
    assert manager.provisioner.pid == manager.provisioner.process.pid


def test_interrupt_and_end(start):
    manager, client = start()
    message = client.execute("import time\ntime.sleep(60)")
    while client.get_iopub_msg(timeout=20)["msg_type"] != "execute_input":
        pass
    time.sleep(0.2)
    manager.interrupt_kernel()
    reply = client.get_shell_msg(timeout=20)
    assert (reply["parent_header"]["msg_id"], reply["content"]["ename"]) == (message, "KeyboardInterrupt")
    pid = manager.provisioner.pid
    manager.shutdown_kernel()
    assert not manager.has_kernel
    assert not psutil.pid_exists(pid)


def test_a_kernel_that_dies_is_noticed(start):
    manager, _ = start()
    os.kill(manager.provisioner.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while manager.is_alive() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not manager.is_alive()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["/usr/bin/python-of-another-environment", "-m", "ipykernel_launcher"], "python-of-another"),
        ([sys.executable, "-m", "xeus"], "does not start ipykernel"),
    ],
)
def test_what_is_not_our_kernel_is_left_alone(command, told):
    with pytest.raises(WarmError, match=told):
        WarmProvisioner()._fork(command, {})


def test_without_a_warm_parent_the_kernel_starts_in_the_ordinary_way(start, monkeypatch):
    def refuse(preload):
        raise WarmError("no fork here")

    monkeypatch.setattr(provisioner, "shared_parent", refuse)
    manager, client = start()
    assert execute(client, "import os\nprint(os.getppid())") == [f"{os.getpid()}\n"]
    assert manager.provisioner.process.args[0] == sys.executable


def test_it_is_registered():
    (found,) = entry_points(group="jupyter_client.kernel_provisioners", name=NAME)
    assert found.load() is WarmProvisioner
    assert kernelspec(["tables:load"])["metadata"]["kernel_provisioner"]["config"] == {"preload": ["tables:load"]}
