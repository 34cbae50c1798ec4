"""Real builds, one after another: what each change leads to, what the documents say of where they come from."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from tests.build.workspaces import PARAMETERS, SHOW
from tests.build.workspaces import workspace as make

from plustex_analysis import workspace
from plustex_analysis.build import files, manifest
from plustex_analysis.build.decide import decide
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.run import Conduct, build
from plustex_analysis.build.warm import Limits
from plustex_analysis.build.why import why
from plustex_analysis.errors import InputError

pytestmark = pytest.mark.slow
PRACTICE = SHOW + '\npx.blocks.Text(paragraphs=(px.practices.practice("ceti").title,))'
TITLE = SHOW.rpartition("\n")[2]
BAD = 'import os\nraise ValueError(os.getcwd() + " " + os.environ["HOME"])'


class Site:
    """A workspace whose practices are its own, and what its builds did."""

    def __init__(self, folder):
        self.folder, self.output = folder, folder / "reports"

    def build(self, force=False, **conduct):
        """Build all, and say what was done by document."""
        jobs = plan(Request(regions=("ITI1",), languages=("en",)), workspace.notebooks())
        decisions = decide(jobs, self.output, force=force)
        done = {decision.job.notebook.name: "" for decision in decisions}
        outcomes = build(decisions, self.output, conduct=Conduct(**conduct))
        return done | {outcome.job.notebook.name: outcome.state for outcome in outcomes}

    def edit(self, name, old="", new="# edited\n"):
        path = self.folder / "data" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")

    def bytes_of(self, *endings):
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for ending in endings
            for path in sorted(self.output.glob(f"ITI1/en/*.{ending}"))
        }

    def inputs(self, notebook):
        known = manifest.read(self.output)
        return known["sets"][known["documents"][f"ITI1/en/{notebook}"]["execution"]["data"]]

    def executed(self, name):
        return (self.output / "notebooks" / f"ITI1.en.{name}.ipynb").read_text(encoding="utf-8")


def differing(one, other):
    """Name the files that differ: a comparison of their bytes would be explained for minutes."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


@pytest.fixture(scope="module")
def site(tmp_path_factory, root):
    """Three notebooks, built once: one reads no practice, one reads one, one fails."""
    folder = make(
        tmp_path_factory.mktemp("site") / "w",
        plain=[PARAMETERS, SHOW],
        practice=[PARAMETERS, PRACTICE, TITLE],
        bad=[PARAMETERS, BAD],
    )
    practices = folder / "data" / "practices"
    practices.unlink()
    shutil.copytree(root / "data" / "practices", practices)
    copy = folder.parent / "plustex_analysis"  # its digests count; what runs is the original
    shutil.copytree(files.PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    with pytest.MonkeyPatch.context() as patch:
        for module in ("files", "inputs"):
            patch.setattr(f"plustex_analysis.build.{module}.PACKAGE", copy)
        patch.setattr(files, "MESSAGES", copy / "reporting" / "messages")
        patch.setenv("PLUSTEX_WORKSPACE", str(folder))
        patch.setenv("PLUSTEX_SECRET", "in-the-environment")
        made = Site(folder)
        done = made.build()
        assert done == {"bad": "failed", "plain": "built", "practice": "built"}, manifest.read(made.output)["failures"]
        (folder / "notebooks" / "bad.ipynb").unlink()
        yield made


def test_a_document_knows_what_its_notebook_read(site):
    plain, practice = site.inputs("plain"), site.inputs("practice")
    assert "data/statistics/sbs_r_nuts06_r2.csv.gz" in plain
    assert "data/partnership.yaml" in plain
    assert "plustex_analysis/reporting/messages/en/region.ftl" in plain
    assert not any("/messages/it/" in name for name in plain)
    assert not any(name.startswith("data/practices/") and name.endswith(".yaml") for name in plain)
    assert {"data/practices/", "data/practices/ceti.yaml"} <= practice.keys()


def test_nothing_changed_means_nothing_done(site):
    assert site.build() == {"plain": "", "practice": ""}


def test_an_edited_practice_rebuilds_the_documents_that_show_it_and_no_other(site):
    before = site.bytes_of("pdf", "html")
    stamps = {path: path.stat().st_mtime_ns for path in site.output.glob("ITI1/en/*.pdf")}
    site.edit("practices/avepark-spinpark.yaml")
    assert site.build() == {"plain": "", "practice": "same result"}
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    title = next(
        line for line in (site.folder / "data" / "practices" / "ceti.yaml").read_text(encoding="utf-8").splitlines()
        if line.startswith("title:")
    )  # fmt: skip
    site.edit("practices/ceti.yaml", title, "title: A title of its own")
    assert site.build() == {"plain": "", "practice": "built"}
    after = site.bytes_of("pdf", "html")
    assert {name for name in after if after[name] != before[name]} == {"ITI1/en/practice.html", "ITI1/en/practice.pdf"}
    assert "A title of its own" in after["ITI1/en/practice.html"].decode()
    assert site.build() == {"plain": "", "practice": ""}


def test_a_changed_template_lays_all_out_without_executing(site):
    template = files.PACKAGE / "reporting" / "templates" / "report.typ"
    executed = site.executed("plain")
    template.write_bytes(template.read_bytes() + b"\n")
    assert site.build() == {"plain": "laid out", "practice": "laid out"}
    assert site.executed("plain") == executed, "what lays out is the original, so the notebook is what it was"
    laid_out = site.bytes_of("pdf", "html", "xlsx", "zip")
    assert site.build(force=True) == {"plain": "built", "practice": "built"}
    again = site.bytes_of("pdf", "html", "xlsx", "zip")
    assert differing(again, laid_out) == [], "laid out alone or after its cells, it is the same"


def test_a_template_of_one_format_leaves_the_files_of_the_others(site):
    stamps = {path: path.stat().st_mtime_ns for path in site.output.glob("ITI1/en/plain.*")}
    before = site.bytes_of("pdf", "html", "xlsx", "zip")
    for name, ending in (("templates/parts.typ", "pdf"), ("templates/style.css", "html")):
        template = files.PACKAGE / "reporting" / name
        template.write_bytes(template.read_bytes() + b"\n")
        assert site.build() == {"plain": "laid out", "practice": "laid out"}
        now = {path: path.stat().st_mtime_ns for path in stamps}
        assert {path.suffix for path in stamps if now[path] != stamps[path]} == {f".{ending}"}
        stamps = now
        assert site.build() == {"plain": "", "practice": ""}
    assert differing(site.bytes_of("pdf", "html", "xlsx", "zip"), before) == [], "what lays out is the original"


def test_files_that_carry_data_older_than_the_execution_are_laid_out_together(site):
    site.edit("practices/avepark-spinpark.yaml")
    before = site.bytes_of("pdf", "html", "xlsx", "zip")
    assert site.build() == {"plain": "", "practice": "same result"}
    assert differing(site.bytes_of("pdf", "html", "xlsx", "zip"), before) == []
    stamps = {path: path.stat().st_mtime_ns for path in site.output.glob("ITI1/en/practice.*")}
    template = files.PACKAGE / "reporting" / "templates" / "style.css"
    template.write_bytes(template.read_bytes() + b"\n")
    assert site.build() == {"plain": "laid out", "practice": "laid out"}
    laid_out = site.bytes_of("pdf", "xlsx", "zip")
    changed = {name for name in laid_out if laid_out[name] != before[name]}
    assert "ITI1/en/practice.pdf" in changed, "a page with new data beside a PDF with old ones would not agree"
    assert "ITI1/en/plain.pdf" not in changed
    written = {path.suffix for path, stamp in stamps.items() if path.stat().st_mtime_ns != stamp}
    assert written == {".html", ".pdf"}, "the annex carries the tables that are shown, and these are the same"
    assert site.build() == {"plain": "", "practice": ""}
    stamps = {path: path.stat().st_mtime_ns for path in stamps}
    template.write_bytes(template.read_bytes() + b"\n")
    assert site.build() == {"plain": "laid out", "practice": "laid out"}
    written = {path.suffix for path, stamp in stamps.items() if path.stat().st_mtime_ns != stamp}
    assert written == {".html"}, "page and PDF agree again, so the PDF can stay"
    assert site.build(force=True) == {"plain": "built", "practice": "built"}
    clean = site.bytes_of("pdf", "xlsx", "zip")
    assert [name for name in clean if "practice" in name and clean[name] != laid_out[name]] == []


def test_an_executed_notebook_keeps_parameters_versions_digests_and_durations(site):
    noted = json.loads(site.executed("plain"))["metadata"]
    assert noted["papermill"]["parameters"]["region"] == "ITI1"
    assert noted["papermill"]["duration"] > 0
    assert {"plustex-analysis", "python", "pandas", "typst"} <= noted["plustex"]["versions"].keys()
    digests = noted["plustex"]["digests"]
    assert {name: digests[name] for name in site.inputs("plain")} == site.inputs("plain")
    known = manifest.read(site.output)["documents"]["ITI1/en/plain"]
    assert digests["blocks"] == known["rendering"]["blocks"]
    assert digests["notebooks/plain.ipynb"] == known["execution"]["notebook"]


@pytest.mark.parametrize("name", ["plain", "practice", "bad.failed"])
def test_no_executed_notebook_names_a_folder_of_the_machine_or_its_environment(site, name):
    text = site.executed(name)
    private = (
        str(site.folder),
        str(Path.home()),
        sys.prefix,
        str(files.PACKAGE),
        os.environ["PATH"],
        "in-the-environment",
    )
    assert [value for value in private if value in text] == []
    if name == "bad.failed":
        assert "workspace/notebooks home" in text


def test_why_leads_from_a_file_to_the_statistics(site):
    chain = why(site.output / "ITI1" / "en" / "plain.pdf")
    assert (chain["document"], chain["unchanged"]) == ("ITI1/en/plain", True)
    assert chain["parameters"]["region"] == "ITI1"
    assert chain["execution"]["plustex_analysis/profiles/europe.py"]
    assert chain["rendering"]["plustex_analysis/reporting/templates/report.typ"]
    table = chain["tables"]["data/statistics/sbs_r_nuts06_r2.csv.gz"]
    assert (table["dataset"], table["extracted"]) == ("sbs_r_nuts06_r2", "2017-07-31")
    assert table["checksum"] == chain["execution"]["data/statistics/sbs_r_nuts06_r2.csv.gz"]
    assert why(site.output / "notebooks" / "ITI1.en.plain.ipynb")["keys"] == chain["keys"]


def test_why_refuses_what_is_not_from_a_build(site, tmp_path):
    with pytest.raises(InputError, match="no such file"):
        why(site.output / "ITI1" / "en" / "none.pdf")
    stray = site.output / "stray.pdf"
    stray.write_bytes(b"x")
    with pytest.raises(InputError, match="does not know it"):
        why(stray)
    (tmp_path / "a.pdf").write_bytes(b"x")
    with pytest.raises(InputError, match=r"no manifest\.json in a folder above it"):
        why(tmp_path / "a.pdf")


def test_a_notebook_that_takes_too_long_or_too_much_fails_alone(site):
    site.edit(
        "../notebooks/plain.ipynb", "px.region_report.title(sector, say)", "px.region_report.title(sector, say); 1"
    )
    done = site.build(limits=Limits(seconds=0.05))
    assert done == {"plain": "failed", "practice": ""}
    assert "the notebook: took longer than 0.05 s" in manifest.read(site.output)["failures"]["ITI1 en plain"]
