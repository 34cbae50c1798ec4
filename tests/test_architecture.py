"""The rooms and the direction of imports: a room may import from those before it, never from those after."""

import ast
import subprocess
import sys

import pytest

ROOMS = (
    "errors",
    "reads",
    "workspace",
    "yamlfile",
    "partnership",
    "statistics",
    "indicators",
    "profiles",
    "scaffold",
    "practices",
    "reporting",
    "build",
    "site",
    "workbench",
    "cli",
)


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("plustex_analysis"):
            rest = node.module.split(".")[1:]
            yield from [rest[0]] if rest else [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("plustex_analysis."))


def _modules(root):
    return sorted((root / "src" / "plustex_analysis").rglob("*.py"))


def test_imports_point_one_way(root):
    wrong = []
    for path in _modules(root):
        room = path.relative_to(root / "src" / "plustex_analysis").parts[0].removesuffix(".py")
        if room in {"__init__", "__main__"}:
            continue
        upward = [target for target in _imports(path) if target in ROOMS and ROOMS.index(target) > ROOMS.index(room)]
        wrong += [f"{path.relative_to(root)} imports {target}" for target in upward]
    assert wrong == []


def test_every_room_is_listed(root):
    found = {
        path.relative_to(root / "src" / "plustex_analysis").parts[0].removesuffix(".py") for path in _modules(root)
    }
    assert found - {"__init__", "__main__"} == set(ROOMS)


def test_indicators_open_no_file_and_draw_nothing(root):
    for path in (root / "src" / "plustex_analysis" / "indicators").glob("*.py"):
        if path.name == "catalogue.py":  # it writes the methods page when run as a command
            continue
        names = {
            node.id for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Name)
        }
        assert not names & {"open", "Path", "plt", "matplotlib"}, path.name


@pytest.mark.parametrize("heavy", ["matplotlib", "papermill", "typst", "scipy"])
def test_the_command_line_answers_without_the_heavy_libraries(heavy):
    code = f"import sys, plustex_analysis.cli; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("heavy", ["pandas", "numpy"])
def test_tables_are_checked_before_the_libraries_that_read_them_are_loaded(heavy):
    code = f"import sys\nfrom plustex_analysis.build.tables import check_tables\ncheck_tables()\nsys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_public_names_of_the_statistics_are_those_that_can_be_looked_up():
    from plustex_analysis import statistics

    assert set(statistics.__all__) == set(statistics._WHERE) == set(dir(statistics))
    assert all(callable(getattr(statistics, name)) for name in statistics.__all__)
    with pytest.raises(AttributeError, match=r"no 'tabel'; it has .*table"):
        getattr(statistics, "tab" + "el")


def test_the_public_names_are_those_that_can_be_looked_up():
    import plustex_analysis as px

    assert set(px.__all__) == set(px._WHERE) | {"__version__"}
    assert all(getattr(px, name) is not None for name in px.__all__)
    with pytest.raises(AttributeError, match="it has blocks"):
        px.nonsense  # noqa: B018 - the look-up is what is tested


def test_to_import_the_package_reads_none_of_its_data(root):
    """What a module reads while it is imported is read once, before anybody follows what a document is made from."""
    program = """
import importlib, os, pkgutil, sys
import plustex_analysis
place = os.path.join(sys.argv[1], "data") + os.sep
def hear(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], str):
        if os.path.abspath(arguments[0]).startswith(place):
            print(now, "reads", arguments[0][len(place):])
sys.addaudithook(hear)
for module in pkgutil.walk_packages(plustex_analysis.__path__, "plustex_analysis."):
    now = module.name
    if now not in ("plustex_analysis.build.layout", "plustex_analysis.__main__"):  # the first is there to load
        importlib.import_module(now)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(root)], capture_output=True, text=True, check=False, cwd=root
    )
    assert (done.stderr, done.stdout) == ("", "")
