"""``plustex region``: any NUTS 2 region of Europe becomes one of the workspace's own, and goes again."""

import os
import re
import subprocess
import sys

import pandas as pd
import pytest

from plustex_analysis import partnership, profiles, scaffold, statistics
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports.region import caveats, head
from plustex_analysis.scaffold import codes, regions, text
from plustex_analysis.scaffold.entry import Wishes
from plustex_analysis.statistics import nuts


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A workspace of one's own, and the folder that the test stands in."""
    folder = scaffold.create(tmp_path / "work").folder
    monkeypatch.delenv("PLUSTEX_WORKSPACE", raising=False)
    monkeypatch.chdir(folder)
    return folder


def _file(work):
    return (work / "data" / "partnership.yaml").read_text(encoding="utf-8")


def _run(*arguments, cwd):
    environment = {key: value for key, value in os.environ.items() if key != "PLUSTEX_WORKSPACE"}
    command = [sys.executable, "-m", "plustex_analysis", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, env=environment)


def test_the_command_says_what_it_did_and_what_to_do_next(work):
    done = _run("region", "add", "ES51", "--language", "en", cwd=work / "notebooks")
    assert done.returncode == 0, done.stderr
    first, second, third = done.stdout.splitlines()
    assert first == "added ES51 Cataluña (ES), documents in English, to data/partnership.yaml"
    assert re.fullmatch(
        r"compared with the regions of other countries nearest in structure: ([^()]+\(..[0-9A-Z]{2}\)(, )?)+", second
    )
    assert third == "next: plustex build ES51"
    again = _run("region", "add", "ES51", cwd=work)
    assert (again.returncode, again.stdout) == (0, "ES51 Cataluña is in this workspace already; nothing was changed\n")


def test_nothing_else_in_the_file_is_touched(work):
    before = _file(work)
    regions.add("ES51", Wishes())
    after = _file(work)
    start = after.index("  ES51:\n")
    end = after.index("\n# Policy themes in the order of the project")
    assert after[:start] + after[end:] == before


def test_what_is_added_is_a_partner_region_like_the_others(work):
    added = regions.add("PL12", Wishes())
    assert added.new
    territory = partnership.region("mazowieckie")
    assert territory == added.territory == partnership.territories()[-1]
    assert (territory.code, territory.country, territory.language, territory.coverage) == (
        "PL12",
        "PL",
        "pl",
        "territory",
    )
    assert territory.nuts["2021"] is None, "Mazowieckie was split in 2016"
    assert territory.nuts["2013"].nuts3["PL127"] == "Miasto Warszawa"
    assert {job.language for job in plan(Request(regions=["PL12"]), work / "notebooks")} == {"en", "pl"}
    assert profiles.comparison(last_year=2014).territories[-1] == territory


def test_names_language_and_administration_may_be_given(work):
    wishes = Wishes("Catalonia", "fr", "Generalitat de Catalunya", "Barcelona")
    territory = regions.add("ES51", wishes).territory
    assert (territory.name, territory.name_local, territory.language) == ("Catalonia", "Cataluña", "fr")
    partner = partnership.partners()[-1]
    assert (partner.id, partner.name, partner.city, partner.territory) == (
        "P10",
        wishes.administration,
        "Barcelona",
        "ES51",
    )
    assert not partner.took_part
    with pytest.raises(InputError, match="give --city too"):
        regions.add("ES52", Wishes(administration="Generalitat Valenciana"))
    with pytest.raises(UnknownCodeError, match="unknown language 'xx'"):
        regions.add("ES52", Wishes(language="xx"))


def test_a_report_does_not_call_an_added_region_a_partner_s(work):
    regions.add("ES51", Wishes("", "en", "Generalitat de Catalunya", "Barcelona"))
    sector, say = profiles.sector("ES51", last_year=2014), words("en")
    told = dict(head.about(sector, say))
    assert told["Used by"] == "Generalitat de Catalunya"
    assert "PLUSTEX partners here" not in told
    [item] = caveats.coverage(sector, say).items
    assert item.endswith("It is not the territory of a PLUSTEX partner.")
    own = profiles.sector("PL11", last_year=2014)
    assert "PLUSTEX partners here" in dict(head.about(own, say))
    assert caveats.coverage(own, say).items[0].startswith("The partner's territory")


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        ("ES51", "ES51", ""),
        (" es51 ", "ES51", ""),
        ("illes balears", "ES53", ""),
        (
            "EL11",
            "EL51",
            "EL11 is the code of NUTS 2006, 2010; the tables use NUTS 2013, where the same territory is EL51",
        ),
        (
            "FRD1",
            "FR25",
            "FRD1 is the code of NUTS 2016, 2021, 2024; the tables use NUTS 2013, where the same territory is FR25",
        ),
        ("ITC1", "ITC1", ""),
    ],
)
def test_a_code_of_any_version_and_a_name_lead_to_the_region(work, given, code, told):
    found = codes.find(given)
    assert (found.code, found.told) == (code, told)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("PL91", "PL91 is the code of NUTS 2016, 2021, 2024; the tables use NUTS 2013, .* lies in PL12 Mazowieckie "),
        ("HR02", "HR02 is the code of NUTS 2006, 2021, 2024; .* HR04 Kontinentalna Hrvatska .* region add HR04$"),
        ("SI01", "NUTS 2006, 2010; .* SI03 Vzhodna Slovenija"),
        (
            "FI18",
            r"FI1B Helsinki-Uusimaa \(59% of its people\), FI1C Etelä-Suomi \(41% of its people\); .* region add FI1B$",
        ),
        ("CH01", "region CH01 .Switzerland.: sbs_r_nuts06_r2 has no figures of it"),
        ("ES5", "near: ES51 Cataluña, ES52 Comunitat Valenciana, ES53 Illes Balears"),
        ("Catalunia", "near: ES51 Cataluña"),
        ("XX99", "give a NUTS 2 code or name of Europe"),
        ("", "unknown region ''"),
    ],
)
def test_what_cannot_be_added_is_explained(work, given, message):
    before = _file(work)
    with pytest.raises(codes.UnknownRegionError, match=message):
        regions.add(given, Wishes())
    assert _file(work) == before


def test_every_code_that_any_version_of_nuts_ever_had_is_found_or_explained(work):
    """No code of the classification ends in a traceback, and each that is found has figures."""
    flows = nuts.nuts_flows()
    every = sorted({*flows.loc[flows["level"] == 2, "from_code"], *flows.loc[flows["level"] == 2, "to_code"]})
    found, explained = set(), []
    for code in every[::5]:
        try:
            found.add(codes.find(code).code)
        except codes.UnknownRegionError as error:
            explained.append(code in str(error))
    assert found <= set(profiles.regions_with_figures(2015))
    assert len(found) > 40
    assert len(explained) > 3
    assert all(explained)


def test_a_region_without_any_figure_on_the_sector_is_refused(work, monkeypatch):
    monkeypatch.setattr(profiles, "regions_with_figures", lambda _: ("ES51",))
    with pytest.raises(
        InputError, match=r"region ES63 \(.*Ceuta.*\): .* no figure on the sector in any year, 2008 to 2015"
    ):
        regions.add("ES63", Wishes())


def test_a_region_added_for_every_country_makes_a_sound_file(work):
    """One region of each country: names that collide with others, units without names, territories that were split."""
    firsts = (
        pd.Series(profiles.regions_with_figures(2015))
        .groupby(lambda n: profiles.regions_with_figures(2015)[n][:2])
        .last()
    )
    own = {one.code for one in partnership.territories()}
    for code in firsts:
        assert regions.add(code, Wishes()).new is (code not in own)
    assert {*firsts} <= {one.code for one in partnership.territories()}
    for code in firsts:
        assert partnership.region(code).code == code
        assert partnership.region(statistics.region_name(code)).code == code


def test_what_was_added_can_be_removed_and_leaves_no_trace(work):
    before = _file(work)
    regions.add("ES51", Wishes("", "", "Generalitat de Catalunya", "Barcelona"))
    done = _run("region", "remove", "Cataluña", cwd=work)
    assert (done.returncode, done.stdout) == (0, "removed ES51 Cataluña from data/partnership.yaml\n")
    assert _file(work) == before


def test_a_region_of_a_partner_is_not_removed(work):
    before = _file(work)
    done = _run("region", "remove", "ITI1", cwd=work)
    assert done.returncode == 2
    assert done.stderr == "plustex: region ITI1 is the territory of partner P1, P3: change that entry first\n"
    assert _file(work) == before
    with pytest.raises(UnknownCodeError):
        regions.remove("ES51")


def test_the_list_shows_the_workspace_or_all_there_is_to_choose(work):
    own = _run("region", "list", cwd=work).stdout.splitlines()
    assert len(own) == 8
    assert own[3] == "PL11  Łódzkie  pl  Łódzkie Region"
    every = _run("region", "list", "--all", cwd=work).stdout.splitlines()
    assert "ES51  Cataluña" in every
    assert "PL11  Łódzkie  (in this workspace)" in every
    assert len(every) == len(profiles.regions_with_figures(2015))


def test_a_file_that_would_not_be_sound_is_left_as_it_was(work, monkeypatch):
    before = _file(work)
    monkeypatch.setattr(regions.entry, "territory", lambda *_: {"name": "Cataluña", "language": "en"})
    with pytest.raises(InputError, match=r"left as it was: .*missing key"):
        regions.add("ES51", Wishes())
    assert _file(work) == before
    assert [path.name for path in (work / "data").iterdir() if path.name.startswith(".")] == []


# The text of the file


@pytest.mark.parametrize(
    "content", ["a:\n  x:\n    p: 1 # why\n\n  # about y\n  y: 2\n# about b\nb: {c: 1}\n", "a:\n  x: 1\n"]
)
def test_what_is_put_can_be_dropped_again(content):
    assert (
        text.drop(text.put(content, ["a", "z"], {"list": ["1", None], "deep": {"er": {"k": 1}}}), ["a", "z"]) == content
    )


def test_a_comment_belongs_to_what_follows_it():
    content = "a:\n  x: 1\n  # about y\n  y: 2\n"
    assert text.drop(content, ["a", "x"]) == "a:\n  # about y\n  y: 2\n"
    assert text.swap(content, ["a", "x"], {"z": 3}) == "a:\n  x:\n    z: 3\n  # about y\n  y: 2\n"


def test_a_section_that_is_not_there_is_named():
    with pytest.raises(InputError, match="no c to be found"):
        text.put("a: 1\n", ["c", "z"], 1)
    with pytest.raises(InputError, match="a must hold 'key: value' lines"):
        text.drop("a: [1]\n", ["a", "z"])
    with pytest.raises(InputError, match=r"no a\.z to be found"):
        text.drop("a:\n  x: 1\n", ["a", "z"])
