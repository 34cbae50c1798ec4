"""One warm parent for the whole folder, and short ways to make and run notebooks."""

import os
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from plustex_analysis.build.warm import Limits, Task, WarmParent, available

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Skip what forks where the system has no safe fork."""
    reason = available()
    for item in items:
        if reason and "parent" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def hooks():
    """Environment in which a warm parent finds ``warm_hooks``, and buffers what it writes as it does by default."""
    return {"PYTHONPATH": os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")]), "PYTHONUNBUFFERED": ""}


@pytest.fixture(scope="session")
def watched(tmp_path_factory):
    """A file that the shared parent watches."""
    table = tmp_path_factory.mktemp("watched") / "table.csv"
    table.write_text("a")
    return table


@pytest.fixture(scope="session")
def parent(hooks, watched):
    """A warm parent that all tests share: what one does must not be seen by another."""
    with WarmParent(preload=["warm_hooks:load"], environment=hooks, watch=[watched]) as warm:
        yield warm


@pytest.fixture(scope="session")
def notebook():
    """Make a notebook from sources; a string that starts with ``#`` and a blank is text, a pair adds tags."""

    def make(*sources):
        cells = []
        for source in sources:
            text, *tags = (source,) if isinstance(source, str) else source
            if text.startswith("# "):
                cells.append(new_markdown_cell(text))
            else:
                cells.append(new_code_cell(text, metadata={"tags": tags}))
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        return new_notebook(cells=cells, metadata={"kernelspec": kernel})

    return make


@pytest.fixture
def run(parent, notebook):
    """Run sources in the shared parent; keywords are those of ``Limits`` and ``Task``."""

    def outcome(*sources, on_event=None, **options):
        limits = {name: options.pop(name) for name in list(options) if name in Limits.__dataclass_fields__}
        limits = {"grace_seconds": 1.0, **limits}
        return parent.run(Task(notebook=notebook(*sources), limits=Limits(**limits), **options), on_event)

    return outcome


@pytest.fixture
def text_of():
    """Return what a cell printed to a stream."""

    def text(outcome, index, stream="stdout"):
        outputs = outcome.notebook["cells"][index]["outputs"]
        return "".join(output["text"] for output in outputs if output.get("name") == stream)

    return text
