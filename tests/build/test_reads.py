"""What a process reads is noted, whoever reads it, and also when the result was computed before."""

import ast
import json
import subprocess
import sys

import pytest

SCRIPT = """
import json, os, sys
from pathlib import Path
from plustex_analysis import reads

folder = Path(sys.argv[1])


@reads.lru_cache(maxsize=8)
def text(name):
    return (folder / name).read_text()


@reads.lru_cache(maxsize=8)
def both():
    return text("a") + text("b")


def child(function):
    reader, writer = os.pipe()
    if os.fork() == 0:
        function()
        os.write(writer, json.dumps(sorted(reads.found())).encode())
        os._exit(0)
    os.wait()
    return [name.removeprefix(str(folder)) for name in json.loads(os.read(reader, 1 << 16))]


def look_in_vain():
    try:
        (folder / "none").read_text()
    except FileNotFoundError:
        pass


text("e")
reads.follow([folder])
both()
text("c")
told = {
    "kept before it was followed": child(lambda: text("e")),
    "nothing": child(lambda: None),
    "kept": child(lambda: text("a")),
    "kept within kept": child(both),
    "in vain": child(look_in_vain),
    "folder": child(lambda: list((folder / "sub").glob("*.txt"))),
    "os.listdir": child(lambda: os.listdir(folder / "sub")),
    "written": child(lambda: (folder / "new").write_text("x")),
    "elsewhere": child(lambda: Path(__file__).read_text() if "__file__" in globals() else Path(os.__file__).read_text()),
    "pandas": child(lambda: __import__("pandas").read_csv(folder / "sub" / "d.txt")),
    "relative": child(lambda: (os.chdir(folder), Path("c").read_text())),
}
(folder / "c").read_text()
told["read by the parent itself"] = child(lambda: None)
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What children of a process have read that had computed ``both`` and ``text("c")`` before it forked."""
    folder = tmp_path_factory.mktemp("data")
    (folder / "sub").mkdir()
    for name in ("a", "b", "c", "e", "sub/d.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("what", "read"),
    [
        ("nothing", []),
        ("kept", ["/a"]),
        ("kept within kept", ["/a", "/b"]),
        ("kept before it was followed", ["/e"]),
        ("in vain", ["/none"]),
        ("folder", ["/sub/"]),
        ("os.listdir", ["/sub/"]),
        ("written", []),
        ("elsewhere", []),
        ("pandas", ["/sub/d.txt"]),
        ("relative", ["/c"]),
        ("read by the parent itself", ["/c"]),
    ],
)
def test_a_child_has_read_what_it_opened_and_what_the_results_it_used_were_read_from(told, what, read):
    assert told[what] == read


def test_results_that_rest_on_data_are_kept_with_the_names_of_their_files(root):
    """A cache of the standard library would hide the files from every document but the first."""
    wrong = []
    for room in (
        "partnership",
        "statistics",
        "profiles",
        "practices",
        "reporting/facts",
        "reporting/reports",
        "reporting/commentary.py",
    ):
        for path in _modules(root / "src" / "plustex_analysis" / room):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "functools":
                    names = {alias.name for alias in node.names} & {"lru_cache", "cache"}
                    wrong += [f"{path.relative_to(root)}: functools.{name}" for name in sorted(names)]
    assert wrong == []


def _modules(place):
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]
