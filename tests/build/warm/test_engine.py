"""The papermill engine: papermill's own records, errors and options, with the warm parent underneath."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import nbformat
import papermill
import pytest
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from papermill.engines import NotebookExecutionManager, papermill_engines
from papermill.exceptions import PapermillExecutionError

from plustex_analysis.build.warm import (
    CellStarted,
    ForkRefusedError,
    Limits,
    ParentLostError,
    Post,
    WarmError,
    WarmParent,
    managed,
    ordinary,
)
from plustex_analysis.build.warm import parent as parent_module
from plustex_analysis.errors import InputError

PARAMETERS = ("region = 'ZZ'", "parameters")


@pytest.fixture
def execute(parent, notebook, tmp_path):
    """Execute sources as ``papermill.execute_notebook`` does, and return the path of what it wrote."""

    def written(*sources, kernel="python3", **options):
        given, path = tmp_path / "in.ipynb", tmp_path / "out.ipynb"
        nbformat.write(notebook(*sources), given)
        written.path = path
        papermill.execute_notebook(
            given, path, engine_name="plustex", kernel_name=kernel, progress_bar=False, **{"parent": parent, **options}
        )
        return nbformat.read(path, as_version=4)

    return written


def status(cells):
    return [cell.metadata.papermill.status for cell in cells]


def test_parameters_outputs_and_records(execute):
    made = execute("# Title", PARAMETERS, "print(region)\nregion", "", "1", parameters={"region": "ITI1"})
    nbformat.validate(made)
    assert [cell.get("execution_count") for cell in made.cells] == [None, 1, 2, 3, None, 4]
    assert made.cells[3].outputs[0].text == "ITI1\n"
    assert made.metadata.papermill.parameters == {"region": "ITI1"}
    assert made.metadata.papermill.exception is None
    assert made.metadata.language_info.version == sys.version.split()[0]
    assert status(made.cells) == ["completed"] * 6
    times = []
    for cell in made.cells:
        record = cell.metadata.papermill
        start, end = map(datetime.fromisoformat, (record.start_time, record.end_time))
        assert record.duration == pytest.approx((end - start).total_seconds())
        assert record.exception is False
        times += [start, end]
    assert times == sorted(times)


def test_durations_are_those_of_the_cells(execute):
    made = execute("import time", "time.sleep(0.5)", "1")
    durations = [cell.metadata.papermill.duration for cell in made.cells]
    assert 0.45 < durations[1] < 1.5
    assert max(durations[0], durations[2]) < 0.4


def test_a_cell_that_raises(execute):
    with pytest.raises(PapermillExecutionError, match="ZeroDivisionError"):
        execute("1", "1 / 0", "2")
    made = nbformat.read(execute.path, as_version=4)
    first, failed, last = (cell for cell in made.cells if "papermill" in cell.metadata)
    assert status([first, failed, last]) == ["completed", "failed", "pending"]
    assert (failed.metadata.papermill.exception, made.metadata.papermill.exception) == (True, True)
    assert failed.outputs[-1].ename == "ZeroDivisionError"
    assert last.outputs == []


@pytest.mark.parametrize(
    ("source", "error", "told"),
    [
        ("while True:\n    pass", CellTimeoutError, "cell 2: took longer than 1 s"),
        ("import os\nos._exit(3)", DeadKernelError, "cell 2: the process ended itself with exit code 3"),
    ],
)
def test_a_cell_that_hangs_or_dies(execute, source, error, told):
    with pytest.raises(error, match=told):
        execute("print(1)", source, "2", execution_timeout=1)
    made = nbformat.read(execute.path, as_version=4)
    assert status(made.cells) == ["completed", "failed", "pending"]
    assert made.cells[0].outputs[0].text == "1\n"
    assert made.cells[1].outputs[-1].output_type == "error"
    assert made.metadata.papermill.end_time is not None


def test_too_much_output(execute):
    with pytest.raises(PapermillExecutionError, match="OutputLimitError"):
        execute("print('x' * 5000)", limits=Limits(output=1000))


def test_an_update_of_an_earlier_cell_is_saved(execute):
    made = execute("handle = display('first', display_id=True)", "handle.update('later')")
    assert made.cells[0].outputs[0].data["text/plain"] == "'later'"


def test_options_of_a_task(execute):
    source = "import numpy as np, os, matplotlib.pyplot as plt\nplt.plot([1, 2])\nprint(np.random.rand(), os.environ['NAME'])"
    options = {"environment": {"NAME": "x"}, "figure_formats": ["svg"]}
    texts = [execute(source, seed=seed, **options).cells[0].outputs[0].text for seed in ("a", "a", "b")]
    assert texts[0] == texts[1] != texts[2]


def test_the_outcome_and_its_post_step(execute):
    outcomes = []
    execute("1", post=Post("warm_hooks:render", {"language": "it"}), on_outcome=outcomes.append)
    assert outcomes[0].post["pdf"] == b"\x00\xff" * 3
    with pytest.raises(managed.NotebookFailedError, match="no title"):
        execute("1", post=Post("warm_hooks:wrong"))


def test_what_cells_print_is_logged(execute, tmp_path, caplog):
    caplog.set_level("INFO", logger="papermill")
    with (tmp_path / "out").open("w") as out, (tmp_path / "err").open("w") as err:
        execute(
            "import sys\nprint('to out')\nprint('to err', file=sys.stderr)\n'a result'",
            log_output=True,
            stdout_file=out,
            stderr_file=err,
        )
    assert (tmp_path / "out").read_text() == "to out\n"
    assert (tmp_path / "err").read_text() == "to err\n"
    told = [(record.levelname, record.message) for record in caplog.records]
    assert {("INFO", "to out\n"), ("WARNING", "to err\n"), ("INFO", "'a result'")} <= set(told)


def test_runs_in_the_folder_of_papermill(execute, tmp_path):
    made = execute("import os\nprint(os.getcwd())", cwd=tmp_path)
    assert made.cells[0].outputs[0].text == f"{tmp_path}\n"


def test_runs_in_a_folder_of_its_own(execute, tmp_path):
    before = Path.cwd()
    made = execute("import os\nprint(os.getcwd())", folder=str(tmp_path))
    assert made.cells[0].outputs[0].text == f"{tmp_path}\n"
    assert Path.cwd() == before


def test_an_unknown_option_is_refused(execute):
    with pytest.raises(InputError, match=r"unknown option of the engine 'sed'; known: .*seed"):
        execute("1", sed="x")


def test_no_environment_in_what_is_written(execute, monkeypatch):
    monkeypatch.setenv("PLUSTEX_SECRET", "do-not-tell")
    execute("import os\nos.environ.get('PATH') is not None")
    assert "do-not-tell" not in execute.path.read_text()


# --- the ordinary way


@pytest.fixture
def ordinary_runs(monkeypatch):
    """Note which kernels would have been used the ordinary way."""
    kernels = []
    monkeypatch.setattr(managed, "run_ordinary", lambda manager, kernel, **options: kernels.append((kernel, options)))
    return kernels


def test_without_fork_the_ordinary_kernel_is_used(execute, ordinary_runs, monkeypatch, caplog):
    monkeypatch.setattr(parent_module, "available", lambda: "no fork on this system")
    execute("1", parent=None, preload=["warm_hooks:never"], execution_timeout=7)
    ((kernel, options),) = ordinary_runs
    assert (kernel, options["execution_timeout"]) == ("python3", 7)
    assert "no fork on this system" in caplog.text


def test_with_an_unknown_thread_the_ordinary_kernel_is_used(execute, ordinary_runs, monkeypatch):
    class Threaded(WarmParent):
        def run(self, task, on_event=None):
            raise ForkRefusedError("two threads")

    execute("1", parent=Threaded())
    assert len(ordinary_runs) == 1


def test_a_run_that_has_begun_is_not_begun_again(execute, ordinary_runs, monkeypatch):
    class Dying(WarmParent):
        def run(self, task, on_event=None):
            on_event(CellStarted(0))
            raise ParentLostError("the warm parent ended")

    parents = [Dying(), Dying()]
    monkeypatch.setattr(managed, "shared_parent", lambda preload: parents.pop())
    for own in (Dying(), None):
        with pytest.raises(ParentLostError):
            execute("1", parent=own)
    assert ordinary_runs == []
    assert len(parents) == 1


def test_a_shared_parent_that_was_replaced_meanwhile(execute, parent, monkeypatch):
    retired = WarmParent()
    retired.retire()
    parents = [retired, parent]
    monkeypatch.setattr(managed, "shared_parent", lambda preload: parents.pop(0))
    assert execute("print(1)", parent=None).cells[0].outputs[0].text == "1\n"


def test_another_kernel_is_respected(execute, ordinary_runs):
    execute("1", kernel="another-environment")
    assert ordinary_runs[0][0] == "another-environment"


def test_a_post_step_is_never_left_out_in_silence(execute, ordinary_runs, monkeypatch):
    monkeypatch.setattr(parent_module, "available", lambda: "no fork on this system")
    with pytest.raises(WarmError, match="no fork"):
        execute("1", parent=None, preload=["warm_hooks:never"], post=Post("warm_hooks:render"))
    assert ordinary_runs == []


@pytest.fixture
def manager(notebook):
    made = NotebookExecutionManager(notebook("print(6 * 7)"), progress_bar=False)
    made.nb.metadata.papermill = {}
    made.notebook_start()
    return made


def test_the_ordinary_kernel_really_runs(manager):
    ordinary.run_ordinary(manager, "python3", start_timeout=60)
    assert manager.nb.cells[0].outputs[0].text == "42\n"


@pytest.mark.parametrize(("failures", "begun", "tries"), [(1, False, 2), (2, False, 2), (1, True, 1)])
def test_a_kernel_that_does_not_come_up_gets_one_more_chance(manager, monkeypatch, failures, begun, tries):
    transports = []

    def execute(manager, kernel, *, config, **_):
        transports.append(config.KernelManager.transport)
        if begun:
            manager.cell_start(manager.nb.cells[0], 0)
        if len(transports) <= failures:
            raise DeadKernelError("Kernel died before replying to kernel_info")

    monkeypatch.setattr(ordinary.NBClientEngine, "execute_managed_notebook", execute)
    if failures == tries:
        with pytest.raises(DeadKernelError):
            ordinary.run_ordinary(manager, "python3")
    else:
        ordinary.run_ordinary(manager, "python3")
    assert transports == ["ipc", "tcp"][:tries]


# --- from outside


def test_papermill_knows_the_engine():
    engine = papermill_engines.get_engine("plustex")
    assert engine.__name__ == "WarmEngine"
    assert engine.nb_language(nbformat.v4.new_notebook(), "python") == "python"


def test_on_the_command_line(notebook, tmp_path):
    """Also shows that the engine can be imported while papermill is being imported, and ends with its process."""
    nbformat.write(notebook(PARAMETERS, "print(region)"), tmp_path / "in.ipynb")
    command = [
        sys.executable,
        "-m",
        "papermill",
        "--engine",
        "plustex",
        "--no-progress-bar",
        "-p",
        "region",
        "ITI1",
        "in.ipynb",
        "out.ipynb",
    ]
    done = subprocess.run(command, cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made = json.loads((tmp_path / "out.ipynb").read_text())
    assert made["cells"][2]["outputs"][0]["text"] == ["ITI1\n"]
