"""Extending the project touches the files that ARCHITECTURE.md names, and no others: each way is gone once.

Every test works on copies: of the package, which its processes import instead of the installed one, and of a workspace.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.build.workspaces import PARAMETERS, add

from plustex_analysis import scaffold
from plustex_analysis.partnership.languages import written

#: By kind, what may be touched: ``*`` stands for a language, a name or a code.
TOUCHED = {
    "region": ["data/partnership.yaml"],
    "name of a region": ["reporting/messages/*/names.ftl"],
    "indicator": ["indicators/structure.py", "indicators/__init__.py", "docs/METHODS.md"],
    "chart": [
        "reporting/charts/*.py",
        "reporting/charts/alternatives_figures.py",
        "reporting/charts/__init__.py",
        "reporting/messages/*/charts.ftl",
    ],
    "message": ["reporting/messages/*/common.ftl"],
    "language": ["reporting/messages/*/*.ftl"],
    "notebook": ["notebooks/*.ipynb"],
}


class Copy:
    """A copy of the package, its page of methods and a workspace, and what changed in them."""

    def __init__(self, folder, root):
        skipped = shutil.ignore_patterns("__pycache__", "_share")
        shutil.copytree(root / "src" / "plustex_analysis", folder / "src" / "plustex_analysis", ignore=skipped)
        self.folder, self.package = folder, folder / "src" / "plustex_analysis"
        self.work = scaffold.create(folder / "work").folder
        (folder / "docs").mkdir()
        shutil.copy(root / "docs" / "METHODS.md", folder / "docs")
        self._before = self._state()

    def _state(self):
        ignored = {"__pycache__", "reports"}
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and not ignored & {*path.relative_to(self.folder).parts}
        }

    def touched(self):
        """Return the files that are new, gone or changed, named as in ARCHITECTURE.md."""
        now = self._state()
        names = {name for name in now.keys() | self._before.keys() if now.get(name) != self._before.get(name)}
        return {re.sub(r"^(src/plustex_analysis|work)/", "", name) for name in names}

    def edit(self, name, old, new):
        """Replace a text that stands once in a file of the package."""
        path = self.package / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, name
        path.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, name, text):
        """Add a text at the end of a file of the package."""
        with (self.package / name).open("a", encoding="utf-8") as file:
            file.write(text)

    def run(self, *command):
        """Run Python with the copy of the package in the copy of the workspace."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PLUSTEX")}
        environment["PYTHONPATH"] = str(self.folder / "src")
        done = subprocess.run(
            [sys.executable, *command], capture_output=True, text=True, cwd=self.work, check=False, env=environment
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def plustex(self, *arguments):
        """Run the command line of the copy."""
        return self.run("-m", "plustex_analysis", *arguments)


@pytest.fixture
def copy(tmp_path, root):
    return Copy(tmp_path, root)


def _only(copy, kind):
    """Hold what was touched against what may be; every pattern must have been needed."""
    patterns = {pattern: re.compile(re.escape(pattern).replace(r"\*", "[^/]+")) for pattern in TOUCHED[kind]}
    touched = copy.touched()
    assert {name for name in touched if not any(each.fullmatch(name) for each in patterns.values())} == set()
    assert [name for name, each in patterns.items() if not any(each.fullmatch(one) for one in touched)] == []


def test_the_copy_is_what_its_processes_import(copy):
    assert copy.run("-c", "import plustex_analysis; print(plustex_analysis.__file__)").startswith(str(copy.folder))
    assert copy.touched() == set()


@pytest.mark.slow
def test_adding_a_region_touches_the_partnership_file(copy):
    copy.plustex("region", "add", "ES51")
    copy.plustex("build", "ES51", "--report", "region_report")
    assert (copy.work / "reports" / "ES51" / "en" / "region_report.pdf").is_file()
    _only(copy, "region")


def test_a_region_is_called_in_each_language_as_its_names_say(copy):
    for language in written():
        copy.append(f"reporting/messages/{language}/names.ftl", "\nterritory-ES51 = Catalonia\n")
    say = "import plustex_analysis as px; say = px.words('it'); s = px.sector('ES51', last_year=2014)"
    title = copy.run("-c", f"{say}; print(px.region_report.title(s, say).title)")
    assert title.startswith("Catalonia: tessile")
    _only(copy, "name of a region")


def test_adding_an_indicator_touches_its_subject_the_public_names_and_the_page_of_methods(copy):
    copy.append(
        "indicators/structure.py",
        '''

def persons_per_firm(persons: pd.DataFrame, firms: pd.DataFrame) -> pd.DataFrame:
    """Divide persons employed by firms."""
    return persons / firms


ENTRIES = (
    *ENTRIES,
    Entry("Persons per firm", persons_per_firm, "persons", "persons / firms", "figures", "elementary", "Structure"),
)
''',
    )
    copy.edit(
        "indicators/structure.py",
        '    "persons_per_local_unit",\n',
        '    "persons_per_firm",\n    "persons_per_local_unit",\n',
    )
    copy.edit(
        "indicators/__init__.py",
        "    persons_per_local_unit,\n",
        "    persons_per_firm,\n    persons_per_local_unit,\n",
    )
    copy.edit(
        "indicators/__init__.py",
        '    "persons_per_local_unit",\n',
        '    "persons_per_firm",\n    "persons_per_local_unit",\n',
    )
    used = "import pandas as pd, plustex_analysis as px; f = pd.DataFrame({'C': [6.0]}); print(px.indicators.persons_per_firm(f, f / 3).iloc[0, 0])"
    assert copy.run("-c", used) == "3.0\n"
    page = copy.run("-m", "plustex_analysis.indicators.catalogue")
    (copy.folder / "docs" / "METHODS.md").write_text(page, encoding="utf-8")
    assert "### Persons per firm\n\n`persons_per_firm(persons, firms)`" in page
    _only(copy, "indicator")


def test_adding_a_chart_touches_its_module_its_words_and_its_sentences(copy):
    copy.append(
        "reporting/charts/steps.py",
        '''"""Steps over the years."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.style import canvas, drawing


def steps(frame: pd.DataFrame, *, ax: Axes | None = None) -> Figure:
    """Draw one line of steps a column."""
    with drawing():
        figure, axes = canvas(3.1, ax)
        axes.step(frame.index, frame.to_numpy())
    return figure
''',
    )
    copy.append(
        "reporting/charts/alternatives_figures.py",
        '''

def steps_alternative(frame: pd.DataFrame, say: Words) -> str:
    """Put steps into words."""
    return say("steps-alternative", count=say.numbers.count(len(frame)))
''',
    )
    copy.append(
        "reporting/charts/__init__.py",
        """
from plustex_analysis.reporting.charts.alternatives_figures import steps_alternative
from plustex_analysis.reporting.charts.steps import steps

__all__ += ["steps", "steps_alternative"]
""",
    )
    for language in written():
        copy.append(f"reporting/messages/{language}/charts.ftl", "\nsteps-alternative = { $count } steps.\n")
    used = """
import pandas as pd, plustex_analysis as px
frame = pd.DataFrame({"C13": [1.0, 2.0]}, index=[2013, 2014])
text = px.charts.steps_alternative(frame, px.words("hu"))
print(text, len(px.charts.svg(px.charts.steps(frame), "steps", title="Steps", description=text)) > 1000)
"""
    assert copy.run("-c", used) == "2 steps. True\n"
    _only(copy, "chart")


def test_adding_a_message_touches_one_file_of_each_language(copy):
    for language in written():
        copy.append(f"reporting/messages/{language}/common.ftl", f"\ngreeting = {language}: {{ $name }}\n")
    said = "import plustex_analysis as px; print(*(px.words(code)('greeting', name='Prato') for code in ('en', 'bg')))"
    assert copy.run("-c", said) == "en: Prato bg: Prato\n"
    _only(copy, "message")


@pytest.mark.slow
def test_adding_a_language_touches_its_own_folder_of_messages(copy):
    own, new = (copy.package / "reporting" / "messages" / code for code in ("en", "sv"))
    shutil.copytree(own, new)
    text = (own / "language.ftl").read_text(encoding="utf-8")
    (new / "language.ftl").write_text(text.replace("English", "svenska", 1).replace("en_GB", "sv_SE"), encoding="utf-8")
    _only(copy, "language")
    copy.plustex("region", "add", "SE23", "--language", "sv")
    assert "SE23 sv region_report" in copy.plustex(
        "build", "SE23", "--report", "region_report", "--explain", "--dry-run"
    )
    copy.plustex("build", "SE23", "--report", "region_report", "--language", "sv")
    page = (copy.work / "reports" / "SE23" / "sv" / "region_report.html").read_text(encoding="utf-8")
    assert 'lang="sv' in page
    assert copy.touched() - {"data/partnership.yaml"} == {
        path.relative_to(copy.package).as_posix() for path in new.iterdir()
    }


@pytest.mark.slow
def test_adding_a_notebook_touches_nothing_but_itself(copy):
    show = "import plustex_analysis as px\n\nsay = px.words(language)\nsector = px.sector(region, last_year=last_year)"
    title = "px.title('A note on jobs', subtitle='Own work', region=region, language=language)"
    add(copy.work, "own_note", [PARAMETERS, show, title, "px.region_report.trend_table(sector, say)"])
    copy.plustex("build", "PT11", "--report", "own_note", "--language", "en")
    assert (copy.work / "reports" / "PT11" / "en" / "own_note.pdf").is_file()
    _only(copy, "notebook")


def test_the_architecture_names_the_files_of_each_way(root):
    """What is needed here is what ARCHITECTURE.md says, paragraph by paragraph."""
    text = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for kind in ("region", "indicator", "chart", "message", "language", "notebook"):
        paragraph = re.search(rf"\*\*Add an? {kind}\.\*\*(.*?)(?=\*\*Add |\n## )", text, re.DOTALL)[1]
        named = [re.sub(r"<[^>]+>|\.\.\.|…", "*", path) for path in re.findall(r"`([^`]+)`", paragraph)]
        for pattern in TOUCHED[kind]:
            folder = str(Path(pattern).parent)
            assert any(path.rstrip("/").startswith(folder.replace("/*", "")) for path in named), (kind, pattern)


def test_the_patterns_are_of_files_that_there_are(root):
    package, places = root / "src" / "plustex_analysis", (root, root / "src" / "plustex_analysis")
    assert package.is_dir()
    for patterns in TOUCHED.values():
        for pattern in patterns:
            assert any(any(place.glob(pattern)) for place in places), pattern
    assert json.loads((root / "notebooks" / "region_report.ipynb").read_text(encoding="utf-8"))["cells"]
