"""Questions of the ledger in words."""

import inspect
import re

import pytest

from plustex_analysis.reporting.facts.registry import QUESTIONS
from plustex_analysis.reporting.language import FOLDER, languages, words
from plustex_analysis.site.places import kind, region_in
from plustex_analysis.site.wording import question

#: Questions whose answers only move with the catalogue, the settings or the coverage; named by their id.
_COUNTS = {
    "agenda_draws", "agenda_limit", "catalogue_size", "compared_regions", "constant", "countries", "european_share",
    "host_kept", "inhabitants_share", "missing_years", "need_weight", "partner_count", "peers_compared",
    "regions_with_figures", "resilience_countries", "shift_countries", "strategy_weight", "veto_possible",
}  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_every_question_about_a_figure_has_a_name(language):
    import plustex_analysis.reporting.facts

    assert inspect.ismodule(plustex_analysis.reporting.facts)
    say = words(language)
    nameless = {name for name in QUESTIONS if f"({name})" in say("site-question", subject=name)}
    assert nameless - _COUNTS - {"level"} == set()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"op": "change", "nace": "C13_C14", "region": "PL11", "base": 2010, "year": 2014}, "Change in persons employed: Łódzkie, Textiles and clothing, 2010–2014"),
        ({"op": "need", "region": "ITI1", "theme": "clusters", "year": 2014, "end": "lower"}, "Need: Toscana, Networks and clusters, lower end, 2014"),
        ({"op": "peer", "region": "ITI1", "other": "ES52", "year": 2014, "what": "distance"}, "Likeness of regions: Toscana, Comunitat Valenciana, distance, 2014"),
        ({"op": "median", "measure": "wages_per_person", "nace": "C13", "year": 2014}, "Median of the European regions (Wages per person (EUR)): Textiles (C13), 2014"),
        ({"op": "option", "region": "ITI1", "year": 2014, "nace": "C11", "what": "density"}, "Nearness of an industry: Toscana, beverages, density, 2014"),
        ({"op": "factor", "region": "ITI1", "name": "no-such-practice", "which": "quality", "year": 2014}, "Factor of a case: Toscana, no-such-practice, Quality of the record, 2014"),
        ({"op": "sub", "of": [{"op": "countries", "nace": "C13", "year": 2014}, {"op": "countries", "nace": "C13", "year": 2014}]}, "Calculated from: Other figure (countries): Textiles (C13), 2014"),
    ],
)  # fmt: skip
def test_a_question_is_told_in_words(asked, told):
    assert question(words("en"), asked) == told


def test_a_question_is_told_in_the_language_of_the_page():
    asked = {"op": "level", "measure": "persons", "nace": "C13", "region": "ITI1", "year": 2014}
    told = {language: question(words(language), asked) for language in languages()}
    assert len(set(told.values())) == len(told)
    assert all(text.endswith("2014") and "C13" in text for text in told.values())


def test_places_are_told_apart():
    assert [kind(code) for code in ("ITI1", "DE11", "clusters", "partnership", "XX99")] == [
        "partner", "region", "theme", "partnership", "other",
    ]  # fmt: skip
    assert (region_in("pl", "PL11"), region_in("en", "XX99")) == ("Łódzkie", "XX99")


def test_every_message_of_the_site_is_used(root):
    folder = root / "src" / "plustex_analysis" / "site"
    source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in {".py", ".j2"})
    ids = re.findall(r"^(site-[a-z-]+) =", (FOLDER / "en" / "site.ftl").read_text(encoding="utf-8"), re.MULTILINE)
    made = [re.compile(pattern) for pattern in (r"site-practice-(what|problem|resources)", r"site-changes-(new|gone|changed|question|before|after)", r"site-changes-(practices|documents)-count", r"site-statement-gap-[a-z]+")]  # fmt: skip
    assert [name for name in ids if name not in source and not any(one.fullmatch(name) for one in made)] == []
