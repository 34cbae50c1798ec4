"""The distributions: what is in them, and that reports can be made from the wheel and nothing else."""

import re
import tarfile

import pytest
from tools.packaging import check

from plustex_analysis import __version__


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The source distribution and the wheel that is made from it alone."""
    return check.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def place(built, tmp_path_factory):
    """An environment with the wheel, and an empty folder."""
    return check.borrowed(built[1], tmp_path_factory.mktemp("place"))


def test_the_wheel_has_everything_and_nothing_else(built):
    assert list(check.faults(check.contents(built[1]))) == []


def test_every_language_has_all_its_messages_in_the_wheel(built, root):
    messages = "src/plustex_analysis/reporting/messages"
    ours = {path.relative_to(root / "src").as_posix() for path in (root / messages).rglob("*.ftl")}
    assert len(ours) > 100
    assert ours <= set(check.contents(built[1]))


def test_what_is_missing_or_too_much_is_noticed(built):
    names = check.contents(built[1])
    assert "no file like plustex_analysis/py\\.typed" in check.faults(
        [name for name in names if not name.endswith("py.typed")]
    )
    assert "plustex_analysis/cli/init.py is missing" in check.faults(
        [name for name in names if name != "plustex_analysis/cli/init.py"]
    )
    for odd in ("tests/conftest.py", "plustex_analysis/_share/data/statistics/vintages/x/current", "raw/x.tsv.gz"):
        assert list(check.faults([*names, odd])) == [f"{odd} does not belong in a wheel"]


def test_the_source_distribution_can_be_tested(built):
    with tarfile.open(built[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "tests/packaging/test_wheel.py",
        "docs/METHODS.md",
        "pyproject.toml",
        "LICENSE",
        "share/kernel.json",
    } <= names
    assert not [name for name in names if re.search(r"(^|/)(\.venv|vintages|node_modules)/|^reports/", name)]


def test_the_same_sources_give_the_same_bytes(built, tmp_path):
    again = check.rebuild(built[0], tmp_path)
    assert [check.digest(path) for path in again] == [check.digest(path) for path in built]


def test_the_command_line_answers_from_the_wheel(place):
    assert place.run("plustex", "--version") == f"plustex-analysis {__version__}\n"
    assert "plustex init work" in place.run("plustex", "init", "--help")
    assert place.run("plustex", "region", "list").count("\n") == 8, "the copy in the package can be read"
    with pytest.raises(
        check.CheckError, match=r"exit code 2(.|\n)*no workspace of your own in .*make one: plustex init"
    ):
        place.run("plustex", "region", "add", "ES51")


@pytest.mark.slow
def test_reports_on_six_regions_are_made_from_the_wheel_alone(place):
    said = list(check.use(place, check.REGIONS, "--report", "region_report"))
    assert said[0] == f"plustex-analysis {__version__}"
    assert said[2].startswith("ES51 (figures in every year): policy_brief, region_report in ")
    assert len(said) == 2 + len(check.REGIONS) == 8
    work = place.folder / "work"
    assert (work / "reports" / "index.html").is_file()
    explain = ("plustex", "build", "--dry-run", "--explain", "--report", "region_report")
    first, last = check.REGIONS[0][1], check.REGIONS[-1][1]
    told = place.run(*explain, first, last, "--language", "en", cwd=work).splitlines()
    assert f"{last} en region_report: up to date" in told
    assert f"{first} en region_report: changed: data/partnership.yaml" in told, "regions were added since"
