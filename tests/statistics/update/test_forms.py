"""The forms in which figures and answers come, and the ones in which they are asked for."""

import gzip

import pytest
from tests.local_eurostat import documents
from tests.local_eurostat.specimens import small

from plustex_analysis.errors import FileProblemsError
from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.eurostat import read_tsv
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.update import addresses
from plustex_analysis.statistics.update.answers import understand
from plustex_analysis.statistics.update.request import card_of, read_requests
from plustex_analysis.statistics.update.sdmx_csv import read_sdmx_csv
from plustex_analysis.statistics.update.settings import Settings

ROWS = {"A,C13,AT": "1.50 |: @C|3 p", "A,C13,BE": ": |0 |4 bd@N", "A,C14,AT": "7 e|8 |: m"}


@pytest.fixture
def both(tmp_path):
    """The same made-up dataset in both forms."""
    specimen = small("made_up", "freq,nace_r2,geo", ROWS)
    paths = tmp_path / "t.tsv.gz", tmp_path / "t.csv.gz"
    for path, text in zip(paths, (specimen.tsv(), specimen.csv()), strict=True):
        path.write_bytes(gzip.compress(text.encode()))
    return paths


def test_the_tsv_of_today_is_read_with_both_lists_of_flags(both):
    grid = read_tsv(both[0])
    assert list(grid.keys.columns) == ["freq", "nace_r2", "geo"]
    assert grid.years == (2010, 2011, 2012)
    assert grid.figures.tolist() == [["1.50", "", "3"], ["", "0", "4"], ["7", "8", ""]]
    assert grid.flags.tolist() == [["", "C", "p"], ["", "", "bdN"], ["e", "", "m"]]


def test_both_forms_say_the_same(both):
    series, flat = read_tsv(both[0]), read_sdmx_csv(both[1])
    assert flat.keys.to_numpy().tolist() == series.keys.to_numpy().tolist()
    assert flat.years == series.years
    assert flat.figures.tolist() == series.figures.tolist()
    assert flat.flags.tolist() == series.flags.tolist()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b\n1,2\n", "line 1: 'a,b' has no TIME_PERIOD and no OBS_VALUE"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\n", "line 1: 'freq,geo,TIME_PERIOD,OBS_VALUE' has no figures"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2010-Q1,1\n", "line 2: the period '2010-Q1' is no year"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2010,1\nA,AT,2010,2\n", "line 3: the key 'A,AT,2010' comes twice"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2010,many\n", "line 2: 'many' is neither a number nor ':'"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nA,AT,2010,1,Q\n", "line 2: unknown flag in 'Q'; known: b c"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2010,1,500\n", "line 2: 5 fields, and the first line has 4"),
        ("freq,geo,TIME_PERIOD,OBS_VALUE\nA,AT,2010,1\nA,AT,2011\n", "line 3: 3 fields, and the first line has 4"),
    ],
)
def test_a_flat_file_that_is_none_is_refused(tmp_path, text, says):
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(text.encode()))
    with pytest.raises(FileProblemsError) as caught:
        read_sdmx_csv(path)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("body", "kind", "code", "text"),
    [
        (documents.FAULT.format(code=413, text=documents.TOO_BIG), "fault", "413", "EXTRACTION_TOO_BIG: "),
        (documents.QUEUED.format(id="98de05ea-540a"), "queued", "SUBMITTED", ""),
        (documents.STATE.format(id="98de05ea-540a", status="PROCESSING"), "status", "PROCESSING", ""),
        (documents.QUEUED.format(id="../../etc"), "other", "", "an XML document without figures"),
        (documents.PAGE, "page", "", "a web page instead of figures"),
        ("\ufeff <HTML>", "page", "", "a web page"),
        ("<broken", "other", "", "<broken"),
        ("", "other", "", ""),
        ("a\x1b[2J\r\nb", "other", "", "a [2J b"),
        ("x" * 5000, "other", "", "x" * 199 + "…"),
        ('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', "other", "", "an XML document without figures"),
    ],
)
def test_what_came_instead_of_figures_is_understood(body, kind, code, text):
    answer = understand(body.encode())
    assert (answer.kind, answer.code) == (kind, code)
    assert answer.text.startswith(text)
    assert answer.text.isprintable()


def test_addresses_have_the_forms_of_the_user_guide():
    here = Settings()
    assert addresses.data(here, "dissemination", "sbs_r_nuts06_r2") == (
        "https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/sbs_r_nuts06_r2?format=TSV&compressed=true"
    )
    assert addresses.data(here, "comext", "DS-045409", "A...61.1.", {"format": "SDMX-CSV", "startPeriod": "2008"}) == (
        "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A...61.1."
        "?format=SDMX-CSV&compressed=true&startPeriod=2008"
    )
    assert addresses.queue(here, "dissemination", "98de", "status").endswith("/dissemination/1.0/async/status/98de")


def test_every_table_that_can_be_asked_for_has_a_sound_card(root):
    folder = root / "data" / "statistics"
    requests = read_requests(folder)
    assert {"sbs_r_nuts06_r2", "sbs_r_nuts2021", "sbs_na_sca_r2", "sbs_sc_ovw", "nama_10r_2gdp", "nama_10r_3gdp",
            "lfst_r_lfe2en2", "trng_lfse_04", "demo_r_d2jan", "rd_e_gerdreg", "ds_045409"} <= set(requests)  # fmt: skip
    cards = {name: card_of(folder, name) for name in requests}
    for name, card in cards.items():
        assert card.name == name
        first, *_ = card.parts("indicator")
        assert set(first.codes) == set(card.units), name
        recoded = {code for codes in requests[name].recoded.values() for code in codes}
        assert not recoded & {code for part in card.dimensions for code in part.codes}, name
    beside = {path.stem for path in (folder / "eurostat").glob("*.yaml")} - {"requests"}
    assert beside == {name for name, card in cards.items() if not card.checksum}
    assert not beside & {path.stem for path in folder.glob("*.yaml")}


def test_a_new_dataset_holds_the_indicators_that_continue_the_old_ones(root):
    from ruamel.yaml import YAML

    folder = root / "data" / "statistics"
    for chain in YAML(typ="safe").load((folder / "successors.yaml").read_text(encoding="utf-8"))["successors"]:
        new = card_of(folder, chain["new"])
        assert set(chain["indicators"].values()) <= set(new.parts("indicator")[0].codes)
        request = read_requests(folder)[chain["new"]]
        assert request.fixed == {"freq": "A", **chain.get("only", {})}
        assert request.mark_first_year == "b"


def test_the_cards_name_only_known_territories(root):
    known = set(territories().index)
    assert "ITI1" in known
    for path in (root / "data" / "statistics" / "eurostat").glob("*.yaml"):
        if path.stem != "requests":
            assert read_card(path).territory.vintage == 2013
