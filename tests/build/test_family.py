"""The family of a document: who belongs to it, what leads to whom, and what is done when one joins, goes or fails."""

import re
import shutil

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, workspace
from tests.conftest import ROOT

from plustex_analysis import workspace as workspaces
from plustex_analysis.build import manifest, run
from plustex_analysis.build.decide import decide
from plustex_analysis.build.family import Families, changes, outdated, planned, report_name
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.result import Result
from plustex_analysis.build.run import Conduct, build
from plustex_analysis.reporting.language import languages

STEMS = ("ITI1/en/policy_brief", "ITI1/en/region_report", "ITI1/it/region_report", "PT11/pt/region_report")
#: What a notebook writes under another heading, so that two reports differ.
SECOND = 'px.heading("today", say)'


def test_a_document_leads_to_its_other_languages_and_to_the_other_reports_of_its_own():
    families = Families(STEMS)
    assert families.links("ITI1/en/region_report") == {
        "languages": {"it": "Italiano"},
        "reports": {"policy_brief": "Policy brief"},
    }
    assert families.links("ITI1/it/region_report") == {"languages": {"en": "English"}, "reports": {}}
    assert families.links("PT11/pt/region_report") == {"languages": {}, "reports": {}}


def test_what_leads_is_said_in_the_language_of_the_page_and_a_language_in_its_own():
    stems = [f"ITI1/{code}/{report}" for code in languages() for report in ("region_report", "policy_brief")]
    links = Families(stems).links("ITI1/bg/region_report")
    assert links["reports"] == {"policy_brief": "Кратък анализ за политиките"}
    assert links["languages"] == {
        "en": "English", "fr": "Français", "hu": "Magyar", "it": "Italiano", "lt": "Lietuvių", "pl": "Polski", "pt": "Português",
    }  # fmt: skip


def test_the_order_of_stems_changes_nothing():
    there, back = Families(STEMS), Families(reversed(STEMS))
    for stem in STEMS:
        assert repr(there.links(stem)) == repr(back.links(stem))


def test_a_language_without_messages_is_nobody_s_relative():
    assert Families([*STEMS, "ITI1/xx/region_report"]).links("ITI1/en/region_report")["languages"] == {"it": "Italiano"}


def test_every_notebook_of_the_project_has_a_name_in_every_language():
    for report in {job.notebook.name for job in plan(Request(), ROOT / "notebooks")}:
        names = {report_name(report, language) for language in languages()}
        assert len(names) == len(languages()), report
    assert report_name("my_own_look", "it") == "my own look"


def test_a_difference_names_who_joined_who_went_and_who_is_called_otherwise():
    entry = {"rendering": {"languages": {"fr": "français", "it": "Italiano"}, "reports": {}}}
    links = {"languages": {"fr": "Français", "pl": "Polski"}, "reports": {"policy_brief": "Policy brief"}}
    assert changes(entry, links) == "other languages: +pl, -it, fr renamed; other reports: +policy_brief"
    assert changes({"rendering": links}, links) == ""
    assert changes({"rendering": {}}, {"languages": {}, "reports": {}}) == "", "laid out before pages led anywhere"


# --- builds ------------------------------------------------------------------------------------------------------------


class Site:
    """A workspace with two reports; workers are real, or write what they were told to lead to."""

    def __init__(self, folder):
        self.output = folder / "reports"

    def decide(self, *codes, reports=(), force=False):
        request = Request(regions=("ITI1",), languages=codes, reports=reports)
        return decide(plan(request, workspaces.notebooks()), self.output, force=force)

    def build(self, *codes, reports=(), force=False, **conduct):
        outcomes = build(self.decide(*codes, reports=reports, force=force), self.output, conduct=Conduct(**conduct))
        return {outcome.job.name: outcome.state for outcome in outcomes}

    def told(self, *codes, reports=()):
        return {item.job.name: (item.step, item.reason) for item in self.decide(*codes, reports=reports)}

    def files(self):
        """Return the bytes of all files but those that say how long it took."""
        found = (path for path in self.output.rglob("*") if path.is_file() and "notebooks" not in path.parts)
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in found if path.name != "manifest.json"}  # fmt: skip


@pytest.fixture
def site(tmp_path, monkeypatch):
    folder = workspace(tmp_path / "w", first=[PARAMETERS, SHOW], second=[PARAMETERS, SHOW, SECOND])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(folder))
    return Site(folder)


@pytest.fixture
def failing(monkeypatch):
    """Replace the workers by one that writes the links into the page; the set says which documents fail."""
    names: set[str] = set()

    def results(orders, count, hear):
        for order in orders:
            error = "cell 3: bad" if order.job.name in names else ""
            files = {} if error else {"html": repr(order.links).encode()}
            yield order, Result(order.job, b"{}", 0.1, "T", files, error, blocks="b", reads={})

    monkeypatch.setattr(run, "results", results)
    return names


def _languages(site, stem):
    return list(manifest.read(site.output)["documents"][stem]["rendering"]["languages"])


def test_a_language_that_joins_lays_its_family_out_again_and_says_so(site, failing):
    assert site.build("en", reports=("first",)) == {"ITI1 en first": "built"}
    assert site.told("it")["ITI1 en first"] == ("lay out", "other languages: +it")
    assert site.build("it", reports=("first",)) == {"ITI1 it first": "built", "ITI1 en first": "laid out"}
    assert site.build("en", "it", reports=("second",)) == {
        "ITI1 en second": "built", "ITI1 it second": "built", "ITI1 en first": "laid out", "ITI1 it first": "laid out",
    }  # fmt: skip
    assert set(site.told("en", "it").values()) == {("", "")}


def test_a_document_that_is_gone_is_led_to_no_more(site, failing):
    site.build("en", "it", reports=("first",))
    shutil.rmtree(site.output / "ITI1" / "it")
    assert site.told("en", reports=("first",)) == {"ITI1 en first": ("lay out", "other languages: -it")}


def test_what_fails_is_led_to_by_nobody_until_it_is_made(site, failing):
    failing.add("ITI1 it first")
    site.build("en", "it", "pt", reports=("first",))
    assert (_languages(site, "ITI1/en/first"), _languages(site, "ITI1/pt/first")) == (["pt"], ["en"])
    assert b"'it'" not in (site.output / "ITI1" / "en" / "first.html").read_bytes()
    assert site.build("en", "it", "pt", reports=("first",)) == {"ITI1 it first": "failed"}, "nothing is done in vain"
    failing.clear()
    again = site.build("en", "it", "pt", reports=("first",))
    assert again == {"ITI1 it first": "built", "ITI1 en first": "laid out", "ITI1 pt first": "laid out"}
    assert _languages(site, "ITI1/en/first") == ["it", "pt"]


def test_what_fails_and_stood_before_is_led_to_still(site, failing):
    site.build("en", "it", reports=("first",))
    failing.add("ITI1 it first")
    assert site.build("en", "it", reports=("first",), force=True) == {
        "ITI1 en first": "built",
        "ITI1 it first": "failed",
    }
    assert _languages(site, "ITI1/en/first") == ["it"]


def test_a_document_laid_out_twice_in_a_build_keeps_its_inputs_and_reason(site, failing):
    failing.add("ITI1 it first")
    assert site.build("en", "it", reports=("first",))["ITI1 en first"] == "built"
    entry = manifest.read(site.output)["documents"]["ITI1/en/first"]
    assert entry["reason"] == "first built"
    assert site.told("en", reports=("first",)) == {"ITI1 en first": ("", "")}


def test_when_all_or_nothing_is_published_a_failure_leaves_nothing_to_amend(site, failing):
    failing.add("ITI1 it first")
    site.build("en", "it", reports=("first",), whole=True)
    assert not (site.output / "ITI1").exists()
    failing.clear()
    site.build("en", "it", reports=("first",), whole=True)
    assert _languages(site, "ITI1/en/first") == ["it"]


def test_an_order_is_known_by_its_family_too(site):
    job = site.decide("en")[0].job
    keys = {
        Order(job=job, source=b"", links={"languages": names, "reports": {}}).key for names in ({}, {"it": "Italiano"})
    }
    assert len(keys) == 2


def test_planned_documents_count_and_those_that_failed_do_not(site):
    jobs = [decision.job for decision in site.decide("en", "it", reports=("first",))]
    assert planned({}, jobs, {}).links("ITI1/en/first")["languages"] == {"it": "Italiano"}
    assert planned({}, jobs, {"ITI1 it first": "bad"}).links("ITI1/en/first")["languages"] == {}
    assert planned({"ITI1/it/first": {}}, jobs, {"ITI1 it first": "bad"}).links("ITI1/en/first")["languages"]


def test_a_document_whose_notebook_is_gone_is_left(site):
    entry = {
        "place": "ITI1",
        "language": "en",
        "report": "none",
        "parameters": {},
        "rendering": {"languages": {"it": ""}},
    }
    places = {"ITI1": workspaces.notebooks()}
    assert list(outdated({"ITI1/en/none": entry}, Families([]), places)) == []


@pytest.mark.slow
def test_one_language_at_a_time_ends_in_the_same_bytes_as_all_at_once(site, tmp_path, monkeypatch):
    for language in ("en", "it", "pt"):
        assert set(site.build(language).values()) <= {"built", "laid out"}
    single = site.files()
    shutil.rmtree(site.output)
    assert set(site.build("en", "it", "pt").values()) == {"built"}
    assert site.files() == single
    assert set(site.build("en", "it", "pt", force=True).values()) == {"built"}
    assert site.files() == single
    page = single["ITI1/it/first.html"].decode()
    assert re.findall(r'<a href="(../\w+/first.html)" hreflang="(\w+)" lang="(\w+)">(\w+)', page) == [
        ("../en/first.html", "en", "en", "English"),
        ("../pt/first.html", "pt", "pt", "Português"),
    ]
    assert '<a href="second.html">second</a>' in page
    addresses = {name: re.findall(r'href="([^"#:]+\.(?:html|pdf|xlsx|zip))[#"]', data.decode()) for name, data in single.items() if name.endswith(".html")}  # fmt: skip
    assert all((site.output / name).parent.joinpath(to).is_file() for name, found in addresses.items() for to in found)
