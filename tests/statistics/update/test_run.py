"""Updates against a Eurostat on this machine: what comes is a new vintage; what is wrong changes nothing."""

import datetime as dt
from dataclasses import replace

import pytest
from tests.statistics.update.conftest import contents

from plustex_analysis import statistics
from plustex_analysis.errors import InputError, TableError, UnknownCodeError
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.store import load_card, load_table
from plustex_analysis.statistics.update import accept, update, use
from plustex_analysis.statistics.update.settings import Settings, settings

DAY = dt.date(2026, 11, 22)
TABLE = "trng_lfse_04"


def one(tables, quick, table=TABLE, **options):
    (outcome,) = update([table], settings=quick, folder=tables, today=options.pop("today", DAY), **options)
    return outcome


def test_an_update_puts_a_new_vintage_beside_the_shipped_one_and_into_use(eurostat, quick, tables, training):
    eurostat.serve(training)
    before = contents(tables)
    outcome = one(tables, quick)
    assert (outcome.state, outcome.vintage, outcome.years) == ("updated", "2026-11-22", (2016,)), outcome
    after = contents(tables)
    assert {path: after[path] for path in before} == before
    card = load_card(tables, TABLE)
    assert (card.years[-1], card.extracted, card.released) == (2016, "2026-11-22", "2026-11-02T23:00:00+0100")
    assert card.citation == "Eurostat, dataset trng_lfse_04 (extracted 2026-11-22)"
    (source,) = card.inputs
    raw = tables / "vintages" / TABLE / "2026-11-22" / source.file
    assert statistics.store.digest(raw.read_bytes()) == source.checksum
    assert source.address.startswith(f"{eurostat.base}/dissemination/sdmx/2.1/data/trng_lfse_04/A.PC.F+M+T.Y25-64.?")
    frame = load_table(tables, TABLE)
    assert frame["year"].max() == 2016
    assert statistics.verify(TABLE).empty
    assert not list((tables / "vintages" / TABLE).glob(".download*"))


def test_figures_of_old_years_are_those_of_the_shipped_table(eurostat, quick, tables, training):
    shipped = load_table(tables, TABLE)
    eurostat.serve(training)
    one(tables, quick)
    new = load_table(tables, TABLE)
    new = new[new["year"] < 2016]
    assert len(new) == len(shipped)
    keys = ["region", "nace", "indicator", "year"]
    both = shipped.astype(dict.fromkeys(keys, str)).merge(new.astype(dict.fromkeys(keys, str)), on=keys)
    assert len(both) == len(shipped)
    assert ((both["value_x"] == both["value_y"]) | both["value_x"].isna() & both["value_y"].isna()).all()


def test_what_eurostat_has_not_changed_is_not_fetched_again(eurostat, quick, tables, training):
    eurostat.serve(training)
    one(tables, quick)
    eurostat.asked.clear()
    assert one(tables, quick).state == "unchanged"
    assert [path for path, _ in eurostat.asked if "/data/" in path] == []
    assert one(tables, quick, force=True).text == "no figure has changed"
    eurostat.serve(replace(training, changed="2026-12-01T11:00:00+0100"))
    assert one(tables, quick).text == "no figure has changed"


def test_a_table_that_was_never_here_is_made_with_its_break_marked(eurostat, quick, tables, successor):
    eurostat.serve(successor)
    outcome = one(tables, quick, "sbs_r_nuts2021")
    assert outcome.state == "held"  # the specimen lacks most of the codes of the card
    assert any("nace_r2 is no longer there: B C10" in reason for reason in outcome.reasons)
    assert "sbs_r_nuts2021" not in statistics.table_names()
    assert accept("sbs_r_nuts2021", folder=tables) == "2026-11-22"
    assert "sbs_r_nuts2021" in statistics.table_names()
    flags = statistics.flag_series("sbs_r_nuts2021", "ITI1", nace="C13", indicator="EMP_LOC_NR")
    assert flags.to_list() == ["b", "p"]
    hidden = statistics.flag_series("sbs_r_nuts2021", "PT11", nace="C14", indicator="EMP_LOC_NR")
    assert hidden.to_list() == ["C", "bN"]
    assert statistics.series("sbs_r_nuts2021", "PT11", nace="C14", indicator="EMP_LOC_NR").isna().to_list() == [
        True,
        False,
    ]


def test_trade_comes_from_its_own_service_in_the_flat_form(eurostat, quick, tables):
    from tests.local_eurostat.specimens import small

    rows = {f"A,{geo},WORLD,{product},{flow},VALUE_IN_EUROS": "5 |6 p@C"
            for geo in ("GR", "IT", "EU27_2020") for product in ("50", "61") for flow in "12"}  # fmt: skip
    eurostat.serve(small("DS-045409", "freq,reporter,partner,product,flow,indicators", rows, first=2022))
    outcome = one(tables, quick, "ds_045409")
    assert outcome.state == "held", outcome
    accept("ds_045409", folder=tables)
    assert any("/comext/dissemination/sdmx/2.1/data/DS-045409/A.." in path for path, _ in eurostat.asked)
    trade = statistics.table("ds_045409")
    assert sorted(trade["region"].unique()) == ["EL", "IT"]
    assert statistics.flag_series("ds_045409", "EL", nace="TOTAL", indicator="VALUE_IN_EUROS.2.WORLD.61").to_list() == [
        "",
        "pC",
    ]
    assert statistics.indicator_unit("ds_045409", "VALUE_IN_EUROS.2.WORLD.61") == "euro"


def test_two_codes_for_one_key_are_refused(eurostat, quick, tables):
    from tests.local_eurostat.specimens import small

    rows = {f"A,{geo},WORLD,61,1,VALUE_IN_EUROS": "5 |6 " for geo in ("GR", "EL")}
    eurostat.serve(small("DS-045409", "freq,reporter,partner,product,flow,indicators", rows, first=2022))
    outcome = one(tables, quick, "ds_045409")
    assert outcome.text == "not a table: the key EL/TOTAL/VALUE_IN_EUROS.1.WORLD.61 comes twice"


SURVIVED = [
    "500",
    "503",
    "429",
    "html",
    "empty",
    "text",
    "truncated",
    "damaged",
    "longer length",
    "shorter length",
    "cut",
    "drip",
]


@pytest.mark.parametrize("fault", SURVIVED)
def test_a_fault_that_passes_is_survived(eurostat, quick, tables, training, fault):
    eurostat.serve(training)
    eurostat.fail(fault)
    assert one(tables, quick).state == "updated"


FATAL = {
    "500": "the server answers 500 Internal Server Error: Internal error",
    "429": "the server answers 429 Too Many Requests",
    "html": "no compressed file came, but a web page instead of figures",
    "empty": "an empty answer",
    "truncated": "the compressed file is truncated",
    "longer length": "the connection to 127.0.0.1 broke: ",
    "shorter length": "the compressed file is truncated",
    "drip": "in 0.4 seconds",
    "too big": "the server answers 413 Request Entity Too Large: EXTRACTION_TOO_BIG: The requested extraction is too big",
    "error": "Eurostat refuses: NO_RESULTS: the query returned nothing (fault 100)",
    "text": "no compressed file came, but [31mfreq,geo",
    "renamed": "its dimensions are others than those of its card: unknown region; missing geo",
    "duplicate": "not a table: line 1055: the key 'A,PC,T,Y25-64,UKN0' stands in line 1054 already",
    "text cell": "not a table: line 2, 2000: 'n.a.' is neither a number nor ':'",
}


@pytest.mark.parametrize("fault", FATAL)
def test_a_fault_that_stays_is_one_clear_line_and_changes_nothing(eurostat, quick, tables, training, fault):
    eurostat.serve(training)
    eurostat.fail(fault, times=10)
    before = contents(tables)
    outcome = one(tables, quick)
    assert outcome.state == "failed"
    assert FATAL[fault] in outcome.text
    assert "\n" not in outcome.text
    assert outcome.text.isprintable()
    after = contents(tables)
    assert {path: after[path] for path in before} == before
    assert vintages.current(tables, TABLE) == "shipped"
    assert len(vintages.vintages(tables, TABLE)) == 1


SUSPICIOUS = {
    "year gone": "years are no longer there: 2016",
    "unknown code": "1 unknown territories were left out: QQ99",
    "lost cells": " figures are lost (",
    "thousandfold": "of the series jump, in earlier years at most",
}


@pytest.mark.parametrize("fault", SUSPICIOUS)
def test_a_suspicious_update_is_held_back_until_accepted(eurostat, quick, tables, training, fault):
    eurostat.serve(training if fault != "year gone" else replace(training, changed="2026-11-03"))
    if fault == "year gone":
        one(tables, quick)
        eurostat.serve(replace(training, changed="2026-11-09"))
    eurostat.fail(fault)
    now = vintages.current(tables, TABLE)
    held = one(tables, quick, today=dt.date(2026, 11, 23))
    assert held.state == "held"
    assert any(SUSPICIOUS[fault] in reason for reason in held.reasons), held.reasons
    assert vintages.current(tables, TABLE) == now
    again = one(tables, quick, today=dt.date(2026, 11, 24))
    assert (again.state, again.vintage, again.reasons) == ("held", held.vintage, held.reasons)
    with pytest.raises(TableError, match=r"is held back: .*; accept it first"):
        use(TABLE, held.vintage, folder=tables)
    assert accept(TABLE, folder=tables) == held.vintage == vintages.current(tables, TABLE)
    assert (tables / "vintages" / TABLE / held.vintage / "accepted.json").is_file()
    with pytest.raises(TableError, match="no vintage is held back"):
        accept(TABLE, folder=tables)


def test_a_code_that_was_accepted_once_is_known_from_then_on(eurostat, quick, tables, training):
    key, cells = training.rows[0]
    more = replace(training, rows=(*training.rows, ((*key[:-1], "QQ99"), cells)))
    eurostat.serve(more)
    assert one(tables, quick).state == "held"
    accept(TABLE, folder=tables)
    eurostat.serve(replace(more, changed="2026-12-24", rows=((key, ("77.7 ", *cells[1:])), *more.rows[1:])))
    assert one(tables, quick, today=dt.date(2026, 12, 24)).state == "updated"


def test_going_back_to_the_shipped_vintage_and_forth(eurostat, quick, tables, training):
    eurostat.serve(training)
    one(tables, quick)
    use(TABLE, "shipped", folder=tables)
    assert load_card(tables, TABLE).years[-1] == 2015
    use(TABLE, "2026-11-22", folder=tables)
    assert load_card(tables, TABLE).years[-1] == 2016
    with pytest.raises(UnknownCodeError, match=r"unknown vintage of trng_lfse_04 '1999'; known: shipped, 2026-11-22"):
        use(TABLE, "1999", folder=tables)


def test_a_damaged_vintage_is_not_put_into_use(eurostat, quick, tables, training):
    eurostat.serve(training)
    one(tables, quick)
    use(TABLE, "shipped", folder=tables)
    (tables / "vintages" / TABLE / "2026-11-22" / f"{TABLE}.csv.gz").write_bytes(b"nonsense")
    with pytest.raises(TableError, match="damaged or changed"):
        use(TABLE, "2026-11-22", folder=tables)
    assert vintages.current(tables, TABLE) == "shipped"


@pytest.mark.parametrize("fault", ["500", "503", "429"])
def test_a_description_that_fails_once_is_asked_for_again(eurostat, quick, tables, training, fault):
    eurostat.serve(training)
    eurostat.described.append(fault)
    assert one(tables, quick).state == "updated"


DESCRIPTIONS = {
    "html": "no description of the dataset came, but a web page instead of figures",
    "error": "no description of the dataset came, but NO_RESULTS: the query returned nothing",
    "text": "no description of the dataset came, but [31mfreq,geo",
    "drip": "a short answer was not here within 0.4 seconds",
    "500": "the server answers 500 Internal Server Error: Internal error",
}


@pytest.mark.parametrize("fault", DESCRIPTIONS)
def test_a_description_that_stays_away_is_one_clear_line(eurostat, quick, tables, training, fault):
    eurostat.serve(training)
    eurostat.described.extend([fault] * 5)
    outcome = one(tables, quick)
    assert (outcome.state, outcome.text) == ("failed", DESCRIPTIONS[fault])


def test_unknown_codes_are_told_with_the_meaning_that_eurostat_gives(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.codelists["GEO"] = {"QQ99": "A made-up place"}
    eurostat.fail("unknown code")
    assert one(tables, quick).reasons == ("1 unknown territories were left out: QQ99 (A made-up place)",)


def test_a_proxy_of_the_environment_is_used(eurostat, quick, tables, training, monkeypatch):
    monkeypatch.setenv("http_proxy", eurostat.base.removesuffix("/eurostat/api"))
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    eurostat.serve(training)
    assert one(tables, replace(quick, base="http://eurostat.test/eurostat/api")).state == "updated"
    assert all(path.startswith("http://eurostat.test/") for path, _ in eurostat.asked)


def test_a_bomb_of_several_parts_is_refused(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.fail("bomb")
    assert one(tables, replace(quick, largest_unpacked=5)).text == (
        "the file is larger than 5 MB, the size limit, after decompression"
    )


def test_the_card_says_on_which_figures_the_anomalies_were_judged(root):
    from plustex_analysis.statistics.cards import read_card
    from plustex_analysis.statistics.update.describe import _judged

    card = read_card(root / "data" / "statistics" / "sbs_r_nuts06_r2.yaml")
    (note,) = _judged(card)
    assert "extracted 2017-07-31" in note
    later = card.model_copy(update={"extracted": "2026-11-22", "notes": (*card.notes, note)})
    assert _judged(later) == ()


def test_a_download_that_broke_is_resumed_where_it_stopped(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.fail("cut")
    assert one(tables, quick).state == "updated"
    ranges = [headers.get("Range") for path, headers in eurostat.asked if "/data/" in path]
    assert len(ranges) == 2, "the rest was enough"
    assert ranges[0] is None
    assert int(ranges[1].removeprefix("bytes=").rstrip("-")) > 1000


def test_where_the_server_cannot_resume_the_file_is_fetched_anew(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.resumable = False
    eurostat.fail("cut")
    assert one(tables, quick).state == "updated"
    assert all("Range" not in headers for _, headers in eurostat.asked)


def test_a_file_that_changed_meanwhile_is_not_glued_to_the_old_part(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.fail("cut", times=3)
    assert one(tables, quick).state == "failed"
    assert list((tables / "vintages" / TABLE).glob(".download*"))
    eurostat.asked.clear()
    key, cells = training.rows[0]
    eurostat.serve(replace(training, rows=((key, ("77.7 ", *cells[1:])), *training.rows[1:])))
    assert one(tables, quick).state == "updated"
    assert statistics.series(TABLE, key[-1], nace="TOTAL", indicator="PC.F.Y25-64").iloc[0] == 77.7
    assert sum("/data/" in path for path, _ in eurostat.asked) == 1, "the server was told of which version the part is"


def test_an_answer_that_is_prepared_aside_is_waited_for(eurostat, quick, tables, training):
    eurostat.serve(training)
    eurostat.queue("SUBMITTED", "PROCESSING", "PROCESSING", "AVAILABLE")
    assert one(tables, quick).state == "updated"
    assert sum("/1.0/async/status/" in path for path, _ in eurostat.asked) == 4


QUEUES = {
    "PROCESSING": "Eurostat has not prepared the figures within 0.3 seconds; try later",
    "EXPIRED": "Eurostat gave up preparing the figures: EXPIRED",
    "UNKNOWN_REQUEST": "Eurostat gave up preparing the figures: UNKNOWN_REQUEST",
}


@pytest.mark.parametrize("state", QUEUES)
def test_a_queue_without_end_is_left(eurostat, quick, tables, training, state):
    says, states = QUEUES[state], [state] * 500
    eurostat.serve(training)
    eurostat.queue(*states)
    outcome = one(tables, replace(quick, queue=0.3))
    assert (outcome.state, outcome.text) == ("failed", says)


def test_a_file_beyond_the_limit_is_not_kept(eurostat, quick, tables, training):
    eurostat.serve(training)
    small = one(tables, replace(quick, largest=0.001))
    assert small.text == "the file is larger than 0.001 MB, the size limit; ask for less or raise the limit"
    unpacked = one(tables, replace(quick, largest_unpacked=0.01))
    assert unpacked.text == "the file is larger than 0.01 MB, the size limit, after decompression"
    assert not list((tables / "vintages" / TABLE).glob(".download"))


def test_one_table_that_fails_does_not_stop_the_others(eurostat, quick, tables, training):
    eurostat.serve(training)
    outcomes = {o.table: o for o in update(["rd_e_gerdreg", TABLE], settings=quick, folder=tables, today=DAY)}
    assert "rd_e_gerdreg is not available for dissemination" in outcomes["rd_e_gerdreg"].text
    assert outcomes[TABLE].state == "updated"


def test_unknown_datasets_are_refused_before_anything_is_asked(eurostat, quick, tables):
    with pytest.raises(UnknownCodeError, match="unknown dataset 'nonsense'; known: demo_r_d2jan, ds_045409, "):
        list(update([TABLE, "nonsense"], settings=quick, folder=tables))
    assert eurostat.asked == []


def test_a_second_update_at_the_same_time_is_refused(eurostat, quick, tables, training):
    from plustex_analysis.statistics.update.alone import alone

    eurostat.serve(training)
    with alone(tables / "vintages" / TABLE, TABLE):
        assert one(tables, quick).text == "another update of trng_lfse_04 is running"
    assert one(tables, quick).state == "updated"


def test_without_a_server_the_address_is_named(quick, tables):
    outcome = one(tables, replace(quick, base="http://127.0.0.1:9/eurostat/api"))
    assert outcome.state == "failed"
    assert outcome.text.startswith("127.0.0.1 cannot be reached: ")


def test_another_address_is_refused_in_tests(quick, tables):
    outcome = one(tables, replace(quick, base="http://192.0.2.1/eurostat/api"))
    assert outcome.text == "192.0.2.1 cannot be reached: a test wanted to reach ('192.0.2.1', 80)"


def test_settings_come_from_the_environment():
    given = {"PLUSTEX_EUROSTAT": "http://127.0.0.1:1/api/", "PLUSTEX_EUROSTAT_ATTEMPTS": "2"}
    assert settings(environment=given) == Settings("http://127.0.0.1:1/api", attempts=2)
    assert settings("https://there/api", given).base == "https://there/api"
    with pytest.raises(InputError, match="PLUSTEX_EUROSTAT_LARGEST=much: not a number above 0"):
        settings(environment={"PLUSTEX_EUROSTAT_LARGEST": "much"})
    with pytest.raises(InputError, match="'ftp://x' is not an address"):
        settings("ftp://x")
