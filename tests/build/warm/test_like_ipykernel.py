"""The same notebook through a real ipykernel and through the warm parent gives the same outputs, cell by cell."""

import os
import re

import nbclient
import nbformat
import pytest

from plustex_analysis.build.warm import Task

FAILS = "raises-exception"
WAIT = "import time; time.sleep(0.5)"  # ipykernel collects what subprocesses print when it finds the time

CELLS = {
    "namespace": "print(sorted(dir()), __name__, type(get_ipython()).__name__, repr(_), repr(_i), In, Out)",
    "first result": "'first'",
    "nothing before the first result": "_, __, ___, _i, _ii, _iii, Out",
    "streams are merged": "for i in range(3):\n    print('out', i)\nprint('no line end', end='')",
    "both streams": "import sys\nfor i in range(3):\n    print('out', i)\n    print('err', i, file=sys.stderr)",
    "text around a display": "print('before')\ndisplay('shown')\nprint('after')\nprint('err', file=sys.stderr)\n'result'",
    "result": "{'a': [1, 2.5, None], 'ü': 'ö'}",
    "no result": "None",
    "semicolon": "7;",
    "last results": "6 * 7\n_, __, Out.keys(), In[-1][:6]",
    "table": "import pandas as pd\npd.DataFrame({'a': [1.5, None], 'b': ['x', '<b>']}, index=['r', 's'])",
    "rich display": (
        "from IPython.display import HTML, JSON, Image, Javascript, Latex, Markdown, SVG, Code, Math\n"
        "display(HTML('<b>x</b>'), Markdown('# y'), Latex('$z$'), Math('z'), JSON({'a': [1]}), Javascript('1'))\n"
        "display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>'))"
    ),
    "raw display": (
        "display({'application/json': {'tuple': (1, 2), 3: True}, 'text/plain': 'x'}, raw=True)\n"
        "display({'image/png': b'\\x89PNG', 'text/plain': 'x'}, raw=True, metadata={'image/png': {'width': 3}})"
    ),
    "own mime bundle": (
        "class Block:\n"
        "    def _repr_mimebundle_(self, include=None, exclude=None):\n"
        "        return {'text/html': '<p>', 'application/vnd.x+json': {'k': 1}}, {'text/html': {'isolated': True}}\n"
        "display(Block())\nBlock()"
    ),
    "broken representation": (
        "class Broken:\n    def _repr_html_(self):\n        raise ValueError('no html')\nBroken()",
        FAILS,
    ),
    "display handle": "handle = display('first', display_id='h')\nprint('between')\nhandle.update('changed')",
    "update from a later cell": "handle.update(HTML('<i>later</i>'))",
    "same id twice": "display('one', display_id='twice')\ndisplay('two', display_id='twice')",
    "update of nothing": "from IPython.display import update_display\nupdate_display('nowhere', display_id='unknown')",
    "clear": "from IPython.display import clear_output\nprint('gone')\ndisplay('gone')\nclear_output()\nprint('kept')",
    "clear and wait": "print('gone')\nclear_output(wait=True)\ndisplay('kept')\nprint('kept too')\nclear_output(wait=True)",
    "figure": "import matplotlib.pyplot as plt\nfigure, axes = plt.subplots()\naxes.plot([1, 3, 2], label='x')\naxes.legend();",
    "two figures and text": "plt.figure(figsize=(2, 2)).add_subplot()\nprint('text')\nplt.figure(figsize=(1, 1)).add_subplot();",
    "show": "plt.plot([1, 2])\nplt.show()\nprint('after the figure')",
    "figure as result": "figure",
    "closed figure": "plt.plot([1, 2])\nplt.close()",
    "formats": "%config InlineBackend.figure_formats = ['jpeg']\nplt.plot([1, 2]);",
    "inline again": "%config InlineBackend.figure_formats = ['png']\n%matplotlib inline\nplt.plot([2, 1]);",
    "shell command": "!echo from the shell; echo to err 1>&2; false\nprint(_exit_code)",
    "captured command": "lines = !printf 'a\\nb\\n'\nlines",
    "cell of bash": "%%bash\necho from bash\necho to err 1>&2",
    "subprocess": f"import subprocess\nsubprocess.run(['echo', 'from a subprocess'])\n{WAIT}",
    "descriptor": f"import os\nos.write(1, 'ü from os.write\\n'.encode())\nos.write(2, b'err\\n')\n{WAIT};",
    "await": "import asyncio\nawait asyncio.sleep(0.01)\nprint('awaited')\n'result'",
    "running loop": "print(asyncio.get_running_loop().is_running())\ntask = asyncio.create_task(asyncio.sleep(0, 'done'))",
    "task of an earlier cell": "await task",
    "call soon": "called = []\nasyncio.get_running_loop().call_soon(called.append, 1);",
    "called between cells": "called",
    "await in a figure cell": "await asyncio.sleep(0)\nplt.plot([3, 1]);",
    "time magic": "%time 1 + 1",
    "capture magic": "%%capture caught\nprint('hidden')\ndisplay('hidden')\nplt.plot([1, 2])",
    "captured": "caught.show()\nlen(caught.outputs), caught.stdout",
    "html magic": "%%html\n<b>x</b>",
    "writefile magic": "%%writefile helper.py\nvalue = 'from a file beside'",
    "import from the folder": "import helper\nhelper.value",
    "run magic": "%run helper.py\nvalue",
    "redirected": "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as text:\n    print('caught')\ntext.getvalue()",
    "question mark": "len?",
    "warning": "import warnings\nwarnings.warn('careful')\nwarnings.warn('old', DeprecationWarning)",
    "logging": "import logging\nlogging.warning('logged')\nprint('printed')",
    "thread": "import threading\nthread = threading.Thread(target=print, args=['from a thread'])\nthread.start()\nthread.join()",
    "surrogate": "print('name\\udcff')",
    "carriage return": "print('10 %\\r20 %')",
    "colours": "print('\\x1b[31mred\\x1b[0m')",
    "long text": "print('x' * 300_000)\nprint('y', file=sys.stderr)",
    "error": ("def f(x):\n    return 1 / x\nprint('before')\nf(0)", FAILS),
    "error in another cell's function": ("def g():\n    f(0)\ng()", FAILS),
    "chained error": ("try:\n    f(0)\nexcept ZeroDivisionError as error:\n    raise KeyError('k') from error", FAILS),
    "syntax error": ("x = = 1", FAILS),
    "indentation error": ("if True:\n1", FAILS),
    "name error": ("undefined_name", FAILS),
    "unknown magic": ("%no_such_magic", FAILS),
    "own error": ("class Own(Exception):\n    def __str__(self):\n        return 'own text'\nraise Own", FAILS),
    "keyboard interrupt": ("raise KeyboardInterrupt", FAILS),
    "system exit": ("sys.exit(2)", FAILS),
    "error after a figure": ("plt.plot([1, 2])\n1 / 0", FAILS),
    "error after await": ("await asyncio.sleep(0)\n1 / 0", FAILS),
    "input": ("input('name? ')", FAILS),
    "password": ("import getpass\ngetpass.getpass()", FAILS),
    "cannot be JSON": ("display({'application/json': {'x': object()}}, raw=True)", FAILS),
    "no type": ("print(1, file=None)\nsys.stdout.write(1)", FAILS),
    "is still alive": "print(sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.writable())",
    "skipped": ("1 / 0", "skip-execution"),
    "text": "# Only text",
    "blank": "   ",
    "last": "plt.get_backend(), len(plt.get_fignums())",
}

#: Here the error comes out of ipykernel's own functions there and out of ours here, and each trace names its own.
OWN_TRACE = {"input", "password", "cannot be JSON", "no type"}

NOISE = (
    (re.compile(r"/tmp/ipykernel_\d+/"), "/tmp/ipykernel/"),
    (re.compile(r"0x[0-9a-f]+"), "0x"),
    (re.compile(r"(CPU times|Wall time):.*"), r"\1"),
)


def canonical(outputs):
    """Return outputs without what differs between two runs of ipykernel itself.

    A timer cuts its texts into pieces and decides which stream comes first, between one display and the next.
    """
    found, waiting = [], {"stdout": "", "stderr": ""}

    def settle():
        found.extend({"stream": name, "text": text} for name, text in waiting.items() if text)
        waiting.update(stdout="", stderr="")

    for output in outputs:
        if output["output_type"] == "stream":
            waiting[output["name"]] += output["text"]
        else:
            settle()
            found.append(output)
    settle()
    return clean(found)


def clean(value):
    """Replace numbers of processes, addresses and durations in all text."""
    if isinstance(value, dict):
        return {key: clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, str):
        for pattern, replacement in NOISE:
            value = pattern.sub(replacement, value)
    return value


@pytest.fixture(scope="module")
def both(parent, notebook, tmp_path_factory):
    """The executed cells of both, by the name of the test."""
    theirs, ours = tmp_path_factory.mktemp("theirs"), tmp_path_factory.mktemp("ours")
    made = notebook(*CELLS.values())
    reference = nbformat.from_dict(made)
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTEST_CURRENT_TEST", "MPLBACKEND"}}
    client = nbclient.NotebookClient(reference, timeout=60, resources={"metadata": {"path": str(theirs)}})
    client.execute(env={**kept, "IPYTHONDIR": str(theirs / "profile")})
    outcome = parent.run(Task(notebook=made, cwd=str(ours)))
    assert outcome.failure is None
    return dict(zip(CELLS, zip(reference.cells, outcome.notebook["cells"], strict=True), strict=True))


@pytest.mark.parametrize("name", CELLS)
def test_same_outputs(both, name):
    expected, got = both[name]
    if expected.cell_type == "code":
        got_outputs, expected_outputs = canonical(got["outputs"]), canonical(expected.outputs)
        if name in OWN_TRACE:
            for output in (got_outputs[-1], expected_outputs[-1]):
                assert "Traceback" in output.pop("traceback")[1]
        assert got_outputs == expected_outputs
        assert got["execution_count"] == expected.execution_count


def test_a_difference_is_seen(both):
    """The comparison itself must be able to fail."""
    different = [
        name for name in CELLS if canonical(both[name][0].get("outputs", [])) != canonical(both["table"][1]["outputs"])
    ]
    assert set(different) == set(CELLS) - {"table"}


def test_every_kind_of_output_is_compared(both):
    kinds = {output["output_type"] for _, cell in both.values() for output in cell.get("outputs", ())}
    assert kinds == {"stream", "display_data", "execute_result", "error"}
