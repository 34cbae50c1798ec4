"""``plustex sector``: the same tools for other divisions of manufacturing, and nothing said that is about textiles."""

import json
import os
import re
import subprocess
import sys

import pytest

from plustex_analysis import partnership, scaffold, workspace
from plustex_analysis.errors import FileProblemsError, InputError, UnknownCodeError
from plustex_analysis.partnership.languages import written
from plustex_analysis.partnership.model import TEXTILES, Sector
from plustex_analysis.reporting.language import words
from plustex_analysis.scaffold import sector


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A workspace of one's own, and the folder that the test stands in."""
    folder = scaffold.create(tmp_path / "work").folder
    monkeypatch.delenv("PLUSTEX_WORKSPACE", raising=False)
    monkeypatch.chdir(folder)
    return folder


def _run(*arguments, cwd):
    environment = {key: value for key, value in os.environ.items() if key != "PLUSTEX_WORKSPACE"}
    command = [sys.executable, "-m", "plustex_analysis", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, env=environment)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def _files(work):
    return {path: path.read_bytes() for path in (*work.glob("data/*.yaml"), *work.glob("notebooks/*"))}


def test_a_sector_names_its_columns():
    assert (TEXTILES.headline, TEXTILES.branches) == ("C13_C14", ("C13", "C14", "C15"))
    assert TEXTILES.sums == {"C13_C14": ("C13", "C14"), "C13-C15": ("C13", "C14", "C15")}
    alone = Sector(divisions=("C31",))
    assert (alone.headline, alone.branches, alone.sums, alone.usual) == ("C31", ("C31",), {}, False)
    assert Sector(divisions=("C13", "C14", "C15")).headline == "C13_C14_C15"


def test_what_came_with_the_package_looks_at_textiles_and_clothing(work):
    assert partnership.sector() == TEXTILES
    assert words("en").sector is None
    assert _run("sector", "show", cwd=work).stdout.splitlines()[0] == "C13  Manufacture of textiles"


def test_setting_a_sector_and_going_back_leaves_no_trace(work):
    before = _files(work)
    chosen = sector.choose(["c15"], {})
    assert partnership.sector() == Sector(divisions=("C15",)) == chosen.sector
    assert chosen.removed == ("partnership_report.ipynb", "policy_brief.ipynb", "theme_report.ipynb")
    assert chosen.shortened == ("region_report.ipynb",)
    assert not (work / "notebooks" / "policy_brief.ipynb").exists()
    sector.choose(["C31", "C32"], {"en": "furniture and other goods"})
    assert partnership.sector().names == {"en": "furniture and other goods"}
    back = sector.choose(["C13", "C14"], {})
    assert set(back.restored) == {*chosen.removed, *chosen.shortened}
    assert _files(work) == before


def test_edited_notebooks_are_not_removed_but_named(work):
    brief, report = (work / "notebooks" / f"{name}.ipynb" for name in ("policy_brief", "region_report"))
    for path in (brief, report):
        path.write_text(path.read_text(encoding="utf-8").replace("px.words", "px . words"), encoding="utf-8")
    chosen = sector.choose(["C31"], {})
    assert chosen.kept == ("policy_brief.ipynb",)
    assert "px . words" in report.read_text(encoding="utf-8")
    assert "recommend" not in report.read_text(encoding="utf-8")
    assert "region_report.ipynb" in sector.choose(["C13", "C14"], {}).kept


def test_cells_without_policy_need_nothing_of_the_others(root):
    for path in (root / "notebooks").glob("*.ipynb"):
        notebook = json.loads(sector.without_policy(path.read_bytes()))
        if not notebook["metadata"].get("plustex", {}).get("policy"):
            left = "".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code")
            assert not re.search(r"advice|px\.practices|strategy|px\.brief", left), path.name


@pytest.mark.parametrize(
    ("divisions", "message"),
    [
        (["G47"], r"sbs_r_nuts06_r2 has no G47 .*; it has C10 to C33 .*plustex sector list.*plustex data import RAW"),
        (["C13", "C"], "has no C among"),
        (["C34"], "has no C34 among"),
        (["C15", "C15"], "each once: C15, C15"),
        (["C13", "C14", "C15", "C16", "C17"], "give one to 4 divisions"),
    ],
)
def test_divisions_that_cannot_be_had_are_refused_and_nothing_changes(work, divisions, message):
    before = _files(work)
    done = _run("sector", "set", *divisions, cwd=work)
    assert done.returncode == 2
    assert re.search(message, done.stderr), done.stderr
    assert _files(work) == before


def test_names_need_a_language_with_messages_and_no_digits(work):
    with pytest.raises(UnknownCodeError, match="unknown language 'xx'"):
        sector.choose(["C15"], {"xx": "leather"})
    with pytest.raises(FileProblemsError, match=r"sector\.names\.en: .* is not a name without digits"):
        sector.choose(["C15"], {"en": "leather (C15)"})
    with pytest.raises(InputError, match="no workspace of your own"):
        workspace_of_the_package(work)
    assert partnership.sector() == TEXTILES
    assert _run("sector", "set", "C15", "--name", "leather", cwd=work).stderr == (
        "plustex: --name leather: write LANGUAGE=NAME, such as en=furniture\n"
    )


def workspace_of_the_package(work):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workspace, "own", lambda: (_ for _ in ()).throw(InputError("no workspace of your own")))
        sector.choose(["C15"], {})


def test_the_list_marks_the_divisions_looked_at(work):
    lines = _run("sector", "list", cwd=work).stdout.splitlines()
    assert len(lines) == 24
    assert [line[2:5] for line in lines if line.startswith("*")] == ["C13", "C14"]
    assert re.fullmatch(r"  C31  Manufacture of furniture  \(\d+ regions with figures in 2014\)", lines[21])


# What documents say

STEMS = {
    "en": "textil|cloth", "it": "tessil|abbigl", "fr": "textil|habill", "bg": "екстил|облек", "pl": "tekstyl|odzież|włókien",
    "lt": "ekstil|drabuž", "hu": "extil|ruh", "pt": "têxt|vestu",
}  # fmt: skip


@pytest.mark.parametrize("language", written())
def test_every_message_on_any_sector_replaces_one_and_is_not_about_textiles(language, root):
    folder = root / "src" / "plustex_analysis" / "reporting" / "messages" / language
    text = (folder / "sector.ftl").read_text(encoding="utf-8")
    say = words(language)
    ids = re.findall(r"^([a-z_-]+)-any =", text, re.MULTILINE)
    assert len(ids) > 35
    assert [name for name in ids if not say.has(name)] == []
    assert re.findall(STEMS[language], text, re.IGNORECASE) == []


def test_words_speak_of_the_sector_by_its_own_name_or_that_of_its_divisions(work):
    sector.choose(["C31"], {"en": "furniture making"})
    assert words("en")("region-title", region="Norte") == "Norte: furniture making"
    assert words("it").industry("C31", "label").endswith(" (C31)")
    sector.choose(["C31", "C15"], {})
    assert words("en").sector == "furniture and leather and leather products"
    assert words("en").industry("C31_C15", "label") == "Furniture and leather and leather products"


@pytest.mark.slow
def test_a_report_on_furniture_says_nothing_of_textiles(work):
    assert _run("sector", "set", "C31", cwd=work).returncode == 0
    done = _run("build", "PT11", "--language", "en", cwd=work)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (work / "reports" / "PT11" / "en" / "region_report.html").read_text(encoding="utf-8")
    prose = re.sub(r"<script.*?</script>|<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
    assert "Norte: furniture" in prose
    assert "people worked in the sector in 2014" in prose
    assert "Furniture (C31)" in prose
    assert re.findall(r".{30}(?:textile|clothing|C1[345]).{30}", prose, re.IGNORECASE) == []
    assert [path.name for path in (work / "reports" / "PT11" / "en").glob("*.pdf")] == ["region_report.pdf"]


@pytest.mark.slow
def test_the_comparison_of_another_sector_is_built_in_every_language(work):
    assert _run("sector", "set", "C15", "C31", cwd=work).returncode == 0
    done = _run("build", "--report", "sector_comparison", "--jobs", "2", cwd=work)
    assert done.returncode == 0, done.stdout + done.stderr
    for language in written():
        page = (work / "reports" / "partnership" / language / "sector_comparison.html").read_text(encoding="utf-8")
        assert "(C31)" in page
