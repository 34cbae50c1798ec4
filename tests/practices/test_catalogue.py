"""The catalogue as shipped: complete, sourced, right in form, in words of its own."""

import csv
import re
import subprocess
import sys
from difflib import SequenceMatcher
from types import ModuleType

import pytest
from ruamel.yaml import YAML

from plustex_analysis.practices import load
from plustex_analysis.practices.vocabulary import Strength

FROM_RESEARCH = {
    "PX-01": "maisons-de-mode",
    "PX-02": "cardato-recycled",
    "PX-03": "fashion-enter",
    "PX-04": "innotex",
    "PX-05": "harris-tweed",
    "PX-06": "design-for-children",
    "PX-07": "tex-eastile",
    "PX-08": "tuscan-business-support",
    "PX-09": "prato-web-practice",
    "PX-10": "prato-chamber-design",
    "PX-11": "prato-museum-design",
    "PX-12": "southampton-design",
    "PX-13": "minho-design",
    "PX-14": "avepark-spinpark",
    "IE-01": "citeve-innovation",
    "IE-02": "textile-recycling-valley",
    "IE-03": "needle-punching-waste",
    "IE-04": "carbon-fibre-substitution",
    "IE-05": "future-fashion-factory",
    "IE-06": "mlse-synthesis",
    "IE-07": "humanita-textile-collection",
    "IE-08": "humana-nova",
    "IE-09": "les-petits-riens",
    "IE-10": "abruzzo-network-contracts",
    "IE-11": "success-road",
    "IE-12": "texad",
    "OT-01": "texmedin-inspiring-lab",
    "OT-02": "creativewear-hubs",
    "OT-03": "creativewear-plus",
    "OT-04": "createx",
    "OT-05": "tcbl",
    "OT-06": "tex4im",
    "OT-07": "inter-tex",
    "OT-08": "enter-recycling-network",
    "OT-09": "prato-water-recycling",
    "OT-10": "cardato-voucher",
    "OT-11": "tuscany-carded-call",
    "OT-12": "cardato-riciclato-pratese",
    "OT-13": "otir2020",
    "OT-14": "ceti",
    "OT-15": "up-tex",
    "OT-16": "art-inkubator",
    "OT-17": "imod-santo-tirso",
    "OT-18": "fashion-week-lodz",
    "OT-19": "texprint",
    "OT-20": "textiles-growth-programme",
    "OT-21": "ritv",
    "OT-22": "crosstexnet",
    "OT-23": "textile2020-metacluster",
    "OT-24": "inolink",
    "OT-25": "lithuanian-technology-platform",
    "OT-26": "harris-tweed-heriot-watt",
    "OT-27": "plateau-fertile",
    "OT-28": "regiogreentex",
    "OT-29": "green-tex",
    "OT-30": "greek-bulgarian-creative-hub",
    "OT-31": "pantex-cluster",
    "OT-32": "euroclustex",
    "OT-33": "sudotex",
    "OT-34": "smartx",
    "OT-35": "teixidors",
    "OT-36": "progetto-prato",
}
"""Which record each of the researched practices became."""


@pytest.fixture(scope="module")
def described():
    return {practice.id: practice for practice in load.practices()}


@pytest.fixture(scope="module")
def research(shared):
    records = YAML(typ="safe").load((shared / "research" / "good_practices.yaml").read_text(encoding="utf-8"))
    return {record["id"]: record for record in records}


@pytest.fixture(scope="module")
def pairs(research, described):
    """Each described practice with its researched record."""
    return [(research[key], described[name]) for key, name in FROM_RESEARCH.items() if name in described]


def test_the_check_passes():
    assert load.check() == []


def test_51_are_described_and_11_are_stubs():
    assert (len(load.practices()), len(load.stubs())) == (51, 11)


def test_every_researched_record_is_there_and_no_other(research):
    names = {record.id for record in (*load.practices(), *load.stubs())}
    assert set(FROM_RESEARCH) == set(research)
    assert set(FROM_RESEARCH.values()) == names


def test_what_was_a_stub_is_a_stub(research):
    stubs = {FROM_RESEARCH[key] for key, record in research.items() if record["completeness"].startswith("stub")}
    assert stubs == {stub.id for stub in load.stubs()}


def test_origin_theme_and_completeness_carry_over(pairs):
    for record, practice in pairs:
        assert practice.origin == record["origin"], practice.id
        assert record["theme"] in practice.themes, practice.id
        said = record["completeness"].split()[0].rstrip(",")
        assert practice.completeness == {"project": "project-only"}.get(said, said), practice.id


def test_every_page_of_the_research_carries_over(pairs):
    for record, practice in pairs:
        pages = {record["source_url"], *record.get("other_sources", ())}
        assert pages <= {source.url for source in practice.sources}, practice.id


def test_dates_and_budgets_carry_over(pairs):
    for record, practice in pairs:
        if record["start"]:
            assert practice.start.startswith(str(record["start"])), practice.id
        if record["end"]:
            assert practice.end.startswith(str(record["end"])), practice.id
        if record["budget_eur"]:
            assert (practice.budget.amount, practice.budget.currency) == (record["budget_eur"], "EUR"), practice.id


def numbers(text):
    return {float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}


def test_figures_are_those_of_the_research(pairs):
    """Of the figures that the research gives as evidence, nearly all are claims; no practice lost all of them."""
    lost = {}
    for record, practice in pairs:
        text = " ".join(filter(None, practice.model_dump_json().split()))
        missing = {number for number in numbers(record["evidence"]) if number > 31} - numbers(text)
        scaled = {number for number in missing if {number * 1e3, number * 1e6, number * 1e9} & numbers(text)}
        if missing - scaled:
            lost[practice.id] = missing - scaled
    assert lost == {}


def test_the_sentences_are_the_projects_own(pairs):
    """No run of seven words is taken from the research notes; names, figures and titles may be."""
    for record, practice in pairs:
        notes = " ".join(f"{record['summary']} {record['evidence']}".split())
        claims = [claim.claim for claim in practice.evidence or ()]
        for text in (practice.summary, practice.what_was_done, practice.problem or "", practice.notes or "", *claims):
            match = SequenceMatcher(None, notes.split(), text.split(), autojunk=False).find_longest_match()
            assert match.size < 7, (practice.id, " ".join(notes.split()[match.a : match.a + match.size]))


def test_no_claim_is_without_a_page_that_was_read(described):
    claims = [(practice, claim) for practice in described.values() for claim in practice.evidence or ()]
    assert len(claims) > 140
    assert all(practice.strength(claim) > Strength.NONE for practice, claim in claims)


def test_nothing_is_rated_higher_than_its_sources_allow(described):
    """No page read was an evaluation, an official statistic or an audit: no claim may say so."""
    claims = [practice.strength(claim) for practice in described.values() for claim in practice.evidence or ()]
    assert set(claims) == {Strength.REPORTED, Strength.MONITORED}


def test_failures_are_kept_and_say_so(described):
    spinpark = described["avepark-spinpark"]
    assert [claim.year for claim in spinpark.counter_evidence] == [2020, 2016, 2020]
    assert "insolvent" in spinpark.counter_evidence[0].claim
    assert "insolvent" in spinpark.summary
    assert described["ceti"].counter_evidence


def test_targets_are_not_told_as_results(described):
    assert {claim.kind for claim in described["otir2020"].evidence} == {"target"}
    assert [claim.kind for claim in described["tcbl"].evidence if "expected" in claim.claim] == ["target", "target"]


def test_unknown_stays_unknown(described):
    assert described["design-for-children"].evidence == ()
    assert described["design-for-children"].conditions is None
    assert described["ritv"].budget is None
    assert described["textile-recycling-valley"].start is None


def test_names_of_regions_fit_their_codes(described, root):
    """Codes exist in the version of the tables, and lie in the countries named."""
    with (root / "data" / "statistics" / "nuts.csv").open(encoding="utf-8", newline="") as file:
        known = {row["code"]: row for row in csv.DictReader(file)}
    for practice in described.values():
        territory = practice.territory
        for code in territory.nuts2 or ():
            assert territory.vintage == load.CODED_VINTAGE == known[code]["vintage"], (practice.id, code)
            assert known[code]["level"] == "2", (practice.id, code)
            assert known[code]["country"] in territory.countries, (practice.id, code)


def test_practices_of_partner_regions_are_found_by_their_codes(described):
    regions = {code for practice in described.values() for code in practice.territory.nuts2 or ()}
    assert {"ITI1", "FR30", "BG31", "PL11", "HU22", "PT11", "LT00"} <= regions


def test_all_six_themes_have_practices(described):
    assert {theme for practice in described.values() for theme in practice.themes} == {1, 2, 3, 4, 5, 6}


def test_every_public_name_is_there_and_none_is_a_module():
    from plustex_analysis import practices as index

    for name in index.__all__:
        assert not isinstance(getattr(index, name), ModuleType), name
    assert set(index.__all__) == set(index._WHERE) == set(dir(index))
    with pytest.raises(AttributeError, match="has no 'practises'"):
        _ = index.practises


def test_checking_the_catalogue_waits_for_no_ranking_library():
    code = "import sys; from plustex_analysis.practices import check; check(); print(*{'pymcdm', 'scipy', 'matplotlib', 'openpyxl'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
