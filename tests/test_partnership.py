"""The partnership: what the file says, how it is found, and what is refused."""

import csv
import gzip
import json
import os
import pickle
import re
from collections import Counter

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plustex_analysis import partnership as px
from plustex_analysis.errors import FileProblemsError, InputError, UnknownCodeError
from plustex_analysis.partnership.model import Partnership
from plustex_analysis.partnership.names import folded
from plustex_analysis.partnership.rules import breaches
from plustex_analysis.yamlfile import Frozen, load

CODES = ["ITI1", "FR30", "BG31", "PL11", "LT00", "UKJ3", "HU22", "PT11"]


@pytest.fixture(autouse=True)
def workspace(root, monkeypatch):
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))


@pytest.fixture(scope="module")
def text(root):
    return (root / "data" / "partnership.yaml").read_text(encoding="utf-8")


@pytest.fixture
def own_workspace(tmp_path, text, monkeypatch):
    """A workspace whose partnership may be changed."""
    (tmp_path / "data").mkdir()
    (tmp_path / "notebooks").mkdir()
    file = tmp_path / "data" / "partnership.yaml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path))
    return file


# What the file says


def test_the_project_and_the_share_of_its_budget_that_erdf_paid():
    project = px.partnership().project
    assert (project.acronym, project.index) == ("PLUSTEX", "1083R4")
    assert (project.start.isoformat(), project.end.isoformat()) == ("2012-01-01", "2014-12-31")
    assert (project.budget_eur, project.erdf_eur) == (1_710_000.00, 1_347_889.71)
    assert round(100 * project.erdf_share, 1) == 78.8


def test_the_rate_of_one_partner_is_not_taken_for_that_of_the_project():
    [fact] = [fact for fact in px.partnership().project.facts if "75 %" in fact.text]
    assert "Prato's" in fact.text


def test_nine_partners_in_eight_countries_share_eight_territories():
    assert len(px.partners()) == 9
    assert len({partner.country for partner in px.partners()}) == 8
    assert [territory.code for territory in px.territories()] == CODES
    assert Counter(partner.territory for partner in px.partners()) == Counter([*CODES, "ITI1"])
    assert px.partners()[0].role == "lead partner"


def test_a_partner_and_its_territory_are_in_one_country_and_city():
    for partner in px.partners():
        territory = px.region(partner.territory)
        assert partner.country == territory.country, partner.id
        assert partner.city in territory.cities, partner.id


def test_each_territory_has_its_own_language():
    assert [t.language for t in px.territories()] == ["it", "fr", "bg", "pl", "lt", "en", "hu", "pt"]


def test_only_one_territory_has_figures_of_its_own_and_kaunas_only_those_of_its_country():
    coverage = {territory.area: territory.coverage for territory in px.territories()}
    assert [area for area, kind in coverage.items() if kind == "territory"] == ["Łódzkie voivodeship"]
    assert [area for area, kind in coverage.items() if kind == "country"] == ["Kaunas county"]
    assert all(territory.coverage_note.endswith(".") for territory in px.territories())


def test_share_of_inhabitants():
    shares = {t.code: round(100 * t.share.value, 1) for t in px.territories() if t.share}
    assert shares == {
        "ITI1": 6.8, "FR30": 63.9, "BG31": 21.9, "PL11": 100.0, "LT00": 20.1, "UKJ3": 92.8, "HU22": 25.7, "PT11": 11.6,
    }  # fmt: skip


def test_six_themes_three_of_them_in_the_project_s_own_english():
    assert [theme.number for theme in px.themes()] == [1, 2, 3, 4, 5, 6]
    assert [theme.id for theme in px.themes() if theme.wording.en == "exact"] == [
        "young-entrepreneurship", "eco-innovation", "incubation",
    ]  # fmt: skip
    assert {theme.wording.it for theme in px.themes()} == {"exact"}
    assert all(theme.note for theme in px.themes() if theme.wording.en == "rendered")


def test_of_three_strategies_the_project_backs_knowledge():
    assert [strategy.id for strategy in px.strategies()] == ["cost", "productivity", "knowledge"]
    assert [strategy.id for strategy in px.strategies() if strategy.backed] == ["knowledge"]


def test_seventeen_events_of_which_three_are_known_to_be_missing():
    events = px.events()
    assert len(events) == 17
    assert [event.meeting for event in events if event.status == "missing"] == [1, 2, 8]
    assert sorted(event.meeting for event in events if event.meeting) == list(range(1, 10))
    dates = [event.start for event in events if event.start]
    assert dates == sorted(dates)


def test_no_meeting_is_said_to_have_been_held_where_none_was_found():
    assert not [event for event in px.events() if "Kaunas" in (event.place or "")]
    assert px.themes()[-1].hosts == ()


def _parts(value):
    """Yield every model inside a model."""
    if isinstance(value, Frozen):
        yield value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name))
    elif isinstance(value, dict | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _parts(item)


def test_every_part_that_states_something_names_its_source():
    parts = [part for part in _parts(px.partnership()) if "sources" in type(part).model_fields]
    assert len(parts) > 80
    for part in parts:
        missing = isinstance(part, px.Event) and part.status == "missing"
        assert bool(part.sources) != missing, part
    assert all(all(sources) for sources in px.partnership().project.sources.values())


def test_the_file_points_to_nothing_outside_the_project(text):
    assert "seed_" not in text
    assert not re.search(r"\.\./|/work|file://|\bresearch/", text)


@pytest.mark.parametrize("parser", ["CSafeLoader", "SafeLoader"])
def test_the_file_reads_the_same_with_and_without_libyaml(parser, root, monkeypatch):
    monkeypatch.setattr("plustex_analysis.yamlfile.document._LOADER", getattr(yaml, parser))
    assert load(root / "data" / "partnership.yaml", Partnership, breaches) == px.partnership()


# Looking things up


@pytest.mark.parametrize(
    ("given_name", "code"),
    [
        *zip(CODES, CODES, strict=True),
        *[("ITE1", "ITI1"), ("ITE15", "ITI1"), ("ITI15", "ITI1"), ("FRE1", "FR30"), ("FRE11", "FR30")],
        *[("PL71", "PL11"), ("PL711", "PL11"), ("LT02", "LT00"), ("LT002", "LT00"), ("LT022", "LT00")],
        *[("PT113", "PT11"), ("PT119", "PT11"), ("UKJ33", "UKJ3"), ("UKJ36", "UKJ3"), ("HU222", "HU22")],
        *[("iti1", "ITI1"), (" Fr30 ", "FR30"), ("Tuscany", "ITI1"), ("TOSCANA", "ITI1"), ("Prato", "ITI1")],
        *[("Prato textile district", "ITI1"), ("Lille Metropole", "FR30"), ("tourcoing", "FR30")],
        *[("nord pas de calais", "FR30"), ("Nord - Pas-de-Calais", "FR30"), ("Северозападен", "BG31")],
        *[("област враца", "BG31"), ("Vratsa", "BG31"), ("Łódź", "PL11"), ("lodz", "PL11"), ("LODZKIE", "PL11")],
        *[("Kaunas county", "LT00"), ("Lietuva", "LT00"), ("Winchester", "UKJ3"), ("Hampshire", "UKJ3")],
        *[("nyugat-dunantul", "HU22"), ("Szombathely", "HU22"), ("vas megye", "HU22"), ("Vale do Ave", "PT11")],
        *[("guimaraes", "PT11"), ("Norte", "PT11")],
    ],
)
def test_a_region_is_found_by_any_code_and_name(given_name, code):
    assert px.region(given_name).code == code


def test_every_code_and_name_of_a_territory_leads_back_to_it():
    for territory in px.territories():
        for name in (*territory.codes, *territory.names):
            assert px.region(name) is px.region(territory.code), name


def test_an_unknown_region_is_answered_in_one_line_with_all_known_ones():
    with pytest.raises(UnknownCodeError) as caught:
        px.region("XX99")
    assert str(caught.value) == (
        "unknown region 'XX99'; known: BG31 Severozapaden, FR30 Nord-Pas-de-Calais, HU22 Western Transdanubia, "
        "ITI1 Tuscany, LT00 Lithuania, PL11 Łódzkie, PT11 Norte, UKJ3 Hampshire and Isle of Wight"
    )
    assert caught.value.exit_code == 2
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("name", ["", " ", "-", "IT", "LT01", "LT0", "Toscna", None, 12, ("ITI1",)])
def test_what_is_no_region_is_refused(name):
    with pytest.raises(UnknownCodeError, match="unknown region"):
        px.region(name)


@given(st.text())
def test_folding_a_name_twice_changes_nothing_more(name):
    assert folded(folded(name)) == folded(name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_looking_up_any_text_finds_a_region_or_says_there_is_none(name):
    codes = CODES
    try:
        codes = [px.region(name).code]
    except UnknownCodeError as error:
        codes = [known.split()[0] for known in error.known]
    assert set(codes) <= set(CODES)


def test_the_file_is_read_once_until_it_changes(own_workspace, text):
    first = px.partnership()
    assert px.partnership() is first
    assert px.region("Prato").name == "Tuscany"
    own_workspace.write_text(text.replace("name: Tuscany", "name: Tuscia"), encoding="utf-8")
    os.utime(own_workspace, ns=(1, 1))
    assert px.region("Prato").name == "Tuscia"
    assert px.region("tuscia").code == "ITI1"


def test_a_change_of_workspace_is_noticed(own_workspace, text, root, monkeypatch):
    own_workspace.write_text(text.replace("name: Tuscany", "name: Tuscia"), encoding="utf-8")
    assert px.region("Prato").name == "Tuscia"
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))
    assert px.region("Prato").name == "Tuscany"


def test_a_mistake_in_the_file_reaches_whoever_asks(own_workspace, text):
    own_workspace.write_text(text.replace("    language: it\n", "    languge: it\n"), encoding="utf-8")
    for ask in (px.partnership, px.partners, px.territories, px.themes, px.strategies, px.events):
        with pytest.raises(FileProblemsError, match=r"territories\.ITI1\.languge: unknown key, did you mean"):
            ask()
    with pytest.raises(FileProblemsError):
        px.region("ITI1")


def test_a_file_that_has_gone_is_named(own_workspace, monkeypatch):
    monkeypatch.setattr("plustex_analysis.workspace.data", own_workspace.parent.joinpath)
    own_workspace.unlink()
    with pytest.raises(InputError, match=r"partnership\.yaml: cannot be read"):
        px.partnership()


# Mistakes in the file: each kind planted into the real one, with the line and key it must be reported under

FACT = '        sources: ["https://clustertextil.pt'
PLANTED = {
    "misspelt key": (
        "    language: it\n",
        "    languge: it\n",
        "territories.ITI1.languge: unknown key, did you mean 'language'? allowed: name, name_local, area, area_local, ",
    ),
    "misspelt key of a part that may be left out": (
        "      inhabitants: 412820",
        "      inhabitant: 412820",
        "territories.PT11.share.inhabitant: unknown key, did you mean 'inhabitants'? allowed: units, vintage, year, ",
    ),
    "unknown language": (
        "language: fr",
        "language: xx",
        "territories.FR30.language: unknown language 'xx'; allowed: en, bg, fr, hu, it, lt, pl, pt",
    ),
    "unknown country": ("country: BG", "country: GB", "partners.P4.country: unknown country 'GB'; allowed: AT, BE, "),
    "number for text": ("city: Guimarães", "city: 12", "partners.P9.city: expected text, found 12; put it in quotes"),
    "nothing for text": ("city: Kaunas", "city:", "partners.P6.city: expected text, found nothing"),
    "blank text": ("city: Łódź", 'city: "  "', "partners.P5.city: expected text, found"),
    "text for number": (
        "budget_eur: 1710000.00",
        "budget_eur: lots",
        "project.budget_eur: expected a number, found the text 'lots'",
    ),
    "negative amount": (
        "budget_eur: 1710000.00",
        "budget_eur: -5",
        "project.budget_eur: input should be greater than 0, found -5",
    ),
    "more ERDF than budget": (
        "erdf_eur: 1347889.71",
        "erdf_eur: 1971000.00",
        "project.erdf_eur: 1971000.0 is more than the budget of 1710000.0",
    ),
    "unknown theme of a partner": (
        "themes_hosted: [young-entrepreneurship]",
        "themes_hosted: [young-entrepreneurs]",
        "partners.P4.themes_hosted[0]: unknown theme 'young-entrepreneurs', did you mean 'young-entrepreneurship'? ",
    ),
    "unknown theme of an event": (
        "theme: creativity",
        "theme: creativty",
        "events.E05.theme: unknown theme 'creativty', did you mean 'creativity'? allowed: young-entrepreneurship, ",
    ),
    "territory that does not exist": (
        "territory: PL11",
        "territory: PL12",
        "partners.P5.territory: unknown territory 'PL12', did you mean 'PL11'? allowed: ITI1, FR30, BG31, PL11, ",
    ),
    "territory code of no form": (
        "territory: PL11",
        "territory: Lodz",
        "partners.P5.territory: 'Lodz' is not a NUTS 2 code such as ITI1",
    ),
    "unknown host": (
        "hosts: [P4]",
        "hosts: [P4, P10]",
        "themes.young-entrepreneurship.hosts[1]: unknown partner 'P10', did you mean 'P1'? allowed: P1, P2, ",
    ),
    "host that does not know it": (
        "hosts: [P4]",
        "hosts: [P4, P6]",
        "themes.young-entrepreneurship.hosts[1]: young-entrepreneurship is not among partners.P6.themes_hosted",
    ),
    "unknown lead": ("lead: P8", "lead: P0", "themes.clusters.lead: unknown partner 'P0'"),
    "duplicate id": ("  E16:", "  E15:", "events.E15: duplicate key; first on line "),
    "duplicate number": ("number: 6", "number: 5", "themes.incubation.number: duplicate number 5: eco-innovation has"),
    "duplicate meeting": ("meeting: 9", "meeting: 7", "events.E13.meeting: duplicate meeting 7: E10 has it already"),
    "id of no form": ("  E17:", "  Last:", "events.Last: 'Last' is not the id of an event such as E01"),
    "end before start": (
        "end: 2013-08-03",
        "end: 2013-07-03",
        "events.E08.end: 2013-07-03 is before the start, 2013-07-31",
    ),
    "project that ends before it starts": (
        "end: 2014-12-31",
        "end: 2011-12-31",
        "project.end: 2011-12-31 is before the start, 2012-01-01",
    ),
    "event outside the project": (
        "start: 2014-11-28",
        "start: 2015-11-28",
        "events.E17.start: 2015-11-28 is outside the project, 2012-01-01 to 2014-12-31",
    ),
    "no such day": (
        "start: 2012-03-29",
        "start: 2012-02-30",
        "events.E01.start: expected a date such as 2012-01-31, found the text '2012-02-30'",
    ),
    "end without start": (
        'start: null\n    end: null\n    period: "2014"',
        'start: null\n    end: 2014-03-01\n    period: "2014"',
        "events.E14.end: an end without a start",
        1,
    ),
    "neither date nor period": (
        'period: "2014"\n    place',
        "period: null\n    place",
        "events.E14.period: neither a start nor a period",
    ),
    "unknown kind of event": (
        "kind: round table",
        "kind: roundtable",
        "events.E11.kind: unknown kind 'roundtable', did you mean 'round table'? allowed: kick-off, ",
    ),
    "fact without a source": (
        FACT,
        "        sources: []  #",
        "territories.PT11.facts[1].sources: expected at least 1, found 0",
    ),
    "source that is none": (
        FACT,
        "        sources: [Eurostat]  #",
        "territories.PT11.facts[1].sources[0]: 'Eurostat' is no source: give an address, or publisher and title",
    ),
    "event found without a source": (
        "status: missing",
        "status: found",
        "events.E02.sources: no source: give one, or set status to 'missing'",
        3,
    ),
    "value of the project without a source": (
        '    kind: ["http',
        '    kin: ["http',
        "project.sources.kin: unknown key 'kin', did you mean 'kind'? allowed: acronym, title, programme, ",
    ),
    "edition of NUTS unknown": (
        "2010: {nuts2: LT00",
        "2011: {nuts2: LT00",
        "territories.LT00.nuts.2011: unknown value '2011', did you mean '2021'? allowed: 2006, 2010, 2013, 2016, 2021",
    ),
    "code of another country": (
        "2016: {nuts2: HU22",
        "2016: {nuts2: HR22",
        "territories.HU22.nuts.2016.nuts2: HR22 is not a code of HU",
    ),
    "unit of another region": (
        "nuts3: {BG313: Vratsa}",
        "nuts3: {BG413: Vratsa}",
        "territories.BG31.nuts.2006.nuts3.BG413: BG413 is not inside BG31",
    ),
    "name that stands for two": (
        "cities: [Guimarães]",
        "cities: [Łodz]",
        "territories.PT11.cities[0]: 'Łodz' stands for PL11 already",
    ),
    "unit that the territory does not have": (
        "units: [PT119]",
        "units: [PT113]",
        "territories.PT11.share.units[0]: unknown unit 'PT113', did you mean 'PT119'? allowed: PT119",
    ),
    "part larger than the whole": (
        "inhabitants: 412820",
        "inhabitants: 4128200",
        "territories.PT11.share.inhabitants: 4128200 is more than the region's 3571760",
    ),
    "share that contradicts the coverage": (
        "coverage: country",
        "coverage: territory",
        "territories.LT00.share: 563134 of 2807354 inhabitants does not fit coverage 'territory'",
        2,
    ),
    "list expected": (
        "aliases: [Ave, Northern Portugal]",
        "aliases: Ave",
        "territories.PT11.aliases: expected a list, found the text 'Ave'",
    ),
    "yes for true": (
        "backed: true",
        "backed: yes",
        "strategies.knowledge.backed: expected true or false, found the text 'yes'",
    ),
    "alias": ("acronym: WSA", "acronym: *other", "partners.P7.acronym: alias *other: not allowed, write the value out"),
    "unsafe tag": ("acronym: WSA", "acronym: !!python/name:os.system", "partners.P7.acronym: tag !!python/name:os"),
    "tab": ("    acronym: WSA", "\tacronym: WSA", ": a tab in the indent: use spaces"),
    "syntax": ("name: Norte", "name: Norte: north", ": not YAML: mapping values are not allowed"),
}


@pytest.fixture
def problems(tmp_path):
    def read(content):
        path = tmp_path / "partnership.yaml"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(FileProblemsError) as caught:
            load(path, Partnership, breaches)
        return caught.value.problems

    return read


def _planted(text, old, new):
    assert old in text, "the file has changed: plant the mistake elsewhere"
    return text.replace(old, new, 1), text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize("mistake", PLANTED.values(), ids=list(PLANTED))
def test_a_planted_mistake_is_reported_with_its_line_and_key(mistake, text, problems):
    old, new, expected, *below = mistake
    content, line = _planted(text, old, new)
    line += sum(below)
    found = problems(content)
    separator = "" if expected.startswith(":") else ", "
    assert any(problem.startswith(f"line {line}{separator}{expected}") for problem in found), found


def test_a_missing_key_is_reported_at_the_entry_that_lacks_it(text, problems):
    content, _ = _planted(text, "    language: hu\n", "")
    line = text[: text.index("  HU22:\n")].count("\n") + 1
    assert problems(content) == (f"line {line}, territories.HU22.language: missing key",)


def test_a_missing_edition_of_nuts_is_reported(text, problems):
    content, _ = _planted(text, "      2013: {nuts2: HU22, nuts2_name: Nyugat-Dunántúl, nuts3: {HU222: Vas}}\n", "")
    assert any("territories.HU22.nuts.2013: missing edition of NUTS" in problem for problem in problems(content))


def test_an_edition_of_nuts_without_the_territory_is_null_and_no_code_of_it(text, own_workspace):
    line = "      2006: {nuts2: ITE1, nuts2_name: Toscana, nuts3: {ITE15: Prato}}\n"
    assert line in text
    own_workspace.write_text(text.replace(line, "      2006: null\n"), encoding="utf-8")
    assert px.region("ITI1").nuts["2006"] is None
    assert "ITE1" not in px.region("ITI1").codes
    with pytest.raises(UnknownCodeError):
        px.region("ITE15")


def test_a_key_of_the_statistics_must_be_a_code_of_the_territory(text, problems):
    content = text.replace("  HU22:\n", "  HU99:\n").replace("territory: HU22", "territory: HU99")
    assert any("territories.HU99.nuts: no edition has HU99 as its nuts2" in problem for problem in problems(content))


def test_a_date_for_an_event_about_which_nothing_was_found_is_refused(text, problems):
    content, line = _planted(text, "start: null", "start: 2012-06-01")
    assert problems(content) == (f"line {line}, events.E02.start: a date although the event is 'missing'",)


def test_all_planted_mistakes_are_reported_together(text, problems):
    chosen = [
        "misspelt key", "unknown language", "number for text", "text for number", "territory that does not exist",
        "unknown theme of an event", "duplicate number", "end before start", "no such day", "fact without a source",
        "code of another country", "unit that the territory does not have", "list expected", "yes for true", "alias",
    ]  # fmt: skip
    content = text
    for name in chosen:
        content, _ = _planted(content, *PLANTED[name][:2])
    found = problems(content)
    for name in chosen:
        assert any(PLANTED[name][2] in problem for problem in found), name
    assert [int(problem.split(",")[0].removeprefix("line ")) for problem in found] == sorted(
        int(problem.split(",")[0].removeprefix("line ")) for problem in found
    )


def test_a_project_with_wrong_dates_does_not_put_every_event_outside_it(text, problems):
    content, line = _planted(text, "start: 2012-01-01", "start: 2015-01-01")
    assert problems(content) == (f"line {line + 1}, project.end: 2014-12-31 is before the start, 2015-01-01",)


# Whatever stands in the file, only the project's own error comes out

SECTIONS = st.sampled_from(["project", "partners", "territories", "themes", "strategies", "events"])
WORDS = st.sampled_from(
    ["start", "end", "sources", "territory", "hosts", "nuts", "2013", "nuts2", "nuts3", "share", "units", "vintage",
     "inhabitants", "region_inhabitants", "ITI1", "P1", "2012-01-01", "number", "meeting", "status", "country", "facts"],
)  # fmt: skip
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), WORDS, st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=5)),
    max_leaves=25,
)
QUIET = settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _read(path, content):
    path.write_text(content, encoding="utf-8")
    try:
        return load(path, Partnership, breaches)
    except FileProblemsError as error:
        return error.problems


@QUIET
@given(st.dictionaries(SECTIONS, VALUES))
def test_values_of_any_kind_anywhere_are_reported_not_raised(tmp_path, value):
    assert isinstance(_read(tmp_path / "partnership.yaml", json.dumps(value)), tuple)


@settings(QUIET, max_examples=100)
@given(st.data())
def test_the_file_damaged_anywhere_is_still_good_or_reported(tmp_path, text, data):
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 200))
    junk = data.draw(st.one_of(st.text(max_size=20), st.sampled_from(["\t", "- ", ": ", "&a ", "}", "]", "'"])))
    content = text[:start] + junk.encode("utf-8", "ignore").decode() + text[start + length :]
    result = _read(tmp_path / "partnership.yaml", content)
    assert isinstance(result, Partnership) or result


# Agreement with the sources beside the project


@pytest.fixture(scope="module")
def research(shared):
    def read(name):
        return yaml.safe_load((shared / "research" / name).read_text(encoding="utf-8"))

    return read


def test_every_address_is_one_that_was_consulted(text, shared):
    consulted = "".join(path.read_text(encoding="utf-8") for path in (shared / "research").iterdir())
    value = yaml.safe_load(text)
    addresses = {word for word in _strings(value) if word.startswith("http")}
    assert len(addresses) > 50
    assert not sorted(address for address in addresses if address not in consulted)


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def test_partners_and_their_codes_agree_with_the_facts(research):
    for known in research("partners.yaml")["partners"]:
        partner = px.partnership().partners[known["id"]]
        territory = px.region(partner.territory)
        assert (partner.country, partner.city) == (known["country"], known["city"].split(" / ")[0])
        hosted = [px.partnership().themes[theme].number for theme in partner.themes_hosted]
        assert hosted == known["themes_hosted"]
        for codes in known["nuts"]:
            for vintage in str(codes["version"]).split("/"):
                nuts = territory.nuts[vintage]
                assert nuts.nuts2 == codes["nuts2"], (partner.id, vintage)
                assert codes["nuts3"] in nuts.nuts3, (partner.id, vintage)


def test_events_and_themes_agree_with_the_facts(research):
    known = research("events.yaml")
    assert [theme["id"] for theme in known["themes"]] == [theme.number for theme in px.themes()]
    for theme, fact in zip(px.themes(), known["themes"], strict=True):
        assert theme.title.en == fact["en"]
        assert folded(theme.title.it) == folded(fact["it"])
        assert (theme.wording.en == "rendered") == fact["en_wording"].startswith("rendered")
    for fact in known["events"]:
        event = px.partnership().events[fact["id"]]
        start = fact["start"] if fact["start"] != "2014" else None
        assert (str(event.start or ""), str(event.end or "")) == (start or "", fact["end"] or ""), fact["id"]
        assert event.country == fact["country"]
        number = px.partnership().themes[event.theme].number if event.theme else None
        assert number == fact["theme"]
        assert set(event.sources) == set(fact["sources"])
        assert (event.status == "missing") == (fact["certainty"] == "missing")


def test_the_table_of_regional_statistics_has_every_territory(shared):
    with gzip.open(shared / "data" / "raw" / "sbs_r_nuts06_r2.tsv.gz", "rt", encoding="utf-8") as file:
        regions = {line.split("\t", 1)[0].rsplit(",", 1)[1] for line in file}
    assert set(CODES) <= regions


@pytest.mark.parametrize(
    ("old", "new"),
    [("2006", "2010"), ("2006", "2013"), ("2010", "2013"), ("2010", "2016"), ("2013", "2016"), ("2016", "2021")],
)
def test_codes_of_two_editions_are_one_territory_in_the_conversion_matrices(old, new, shared):
    with (shared / "data" / "raw" / "nuts" / f"n2_cm_v{old}_v{new}.csv").open(encoding="utf-8") as file:
        pairs = {(row[f"code_v{old}"], row[f"code_v{new}"]) for row in csv.DictReader(file)}
    for territory in px.territories():
        assert (territory.nuts[old].nuts2, territory.nuts[new].nuts2) in pairs, territory.code


def test_inhabitants_are_those_of_the_conversion_matrix(shared):
    inhabitants = Counter()
    with (shared / "data" / "raw" / "nuts" / "n3_cm_v2013_v2021.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            inhabitants[row["code_v2013"]] += float(row["pop18"])
    for territory in px.territories():
        region = territory.nuts["2013"].nuts2
        assert set(territory.nuts["2013"].nuts3) <= set(inhabitants)
        whole = sum(count for code, count in inhabitants.items() if code.startswith(region))
        part = sum(inhabitants[code] for code in territory.share.units)
        assert (territory.share.inhabitants, territory.share.region_inhabitants) == (round(part), round(whole))
