"""From 2021 on another dataset continues the regional statistics: downloaded, joined, the break seen."""

import datetime as dt

from tests.local_eurostat.specimens import Specimen
from tests.statistics.update.conftest import copy_workspace

from plustex_analysis import statistics
from plustex_analysis.statistics.update import update
from plustex_analysis.statistics.update.request import card_of


def test_the_successor_is_downloaded_and_joined_with_its_break(eurostat, quick, root, tmp_path, monkeypatch):
    tables = copy_workspace(root, tmp_path / "w", "sbs_r_nuts06_r2")
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path / "w"))
    nace, indicators = card_of(tables, "sbs_r_nuts2021").dimensions
    keys = sorted(
        ("A", n, i, geo) for n in nace.codes for i in indicators.codes for geo in ("IT", "ITI1", "PT", "PT11")
    )
    rows = tuple((key, ("1000 ", "1010 p")) for key in keys)  # made up
    eurostat.serve(Specimen("sbs_r_nuts2021", ("freq", "nace_r2", "indic_sbs", "geo"), (2021, 2022), rows))
    day = dt.date(2026, 11, 22)
    (outcome,) = update(["sbs_r_nuts2021"], settings=quick, folder=tables, today=day)
    assert (outcome.state, outcome.years) == ("updated", (2021, 2022)), outcome
    series = statistics.joined("sbs_r_nuts06_r2")
    toscana = series[(series["region"] == "ITI1") & (series["nace"] == "C13") & (series["indicator"] == "V16110")]
    last = toscana.set_index("year").loc[[2015, 2021, 2022]]
    assert last["value"].to_list() == [22616.0, 1000.0, 1010.0]
    assert last["flag"].to_list() == ["*", "b", "p"]
    assert last["break"].to_list() == [False, True, False]
