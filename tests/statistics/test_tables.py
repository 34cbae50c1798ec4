"""Tables by name: what callers may do with them, and how fast and small they are."""

import contextlib
import time

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.statistics import anomalies, card, matrix, store, table, table_names

NAMES = (
    "eqi",
    "lfst_r_lfe2emp",
    "lfst_r_lfe2en2",
    "lfst_r_lfp2acedu",
    "lfst_r_lfu3pers",
    "nama_10r_2gdp",
    "nama_10r_2hhinc",
    "nama_10r_3gdp",
    "sbs_na_sca_r2",
    "sbs_r_nuts06_r2",
    "trng_lfse_04",
)


def test_the_tables_are_these():
    assert table_names() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_table_keeps_the_contract(name):
    frame = table(name)
    assert frame.columns.to_list() == ["region", "nace", "indicator", "year", "value", "flag"]
    assert frame["value"].dtype == np.float64
    assert frame["flag"].notna().all()
    assert all(isinstance(frame[key].dtype, pd.CategoricalDtype) for key in ("region", "nace", "indicator", "flag"))
    assert not frame.duplicated(["region", "nace", "indicator", "year"]).any()
    assert sorted(frame["year"].unique()) == list(card(name).years)


def overwrite_figures(frame):
    frame.loc[:, "value"] = 0.0


def overwrite_in_place(frame):
    frame["value"].array[:] = -1.0


def overwrite_the_buffer(frame):
    frame["value"].to_numpy()[:] = -1.0


def overwrite_flags(frame):
    frame["flag"].array[0] = "b"


def overwrite_a_column(frame):
    frame["region"] = "XX"


def drop_a_column(frame):
    del frame["nace"]


def turn_the_index(frame):
    frame.index = frame.index[::-1]


ATTACKS = [
    overwrite_figures,
    overwrite_in_place,
    overwrite_the_buffer,
    overwrite_flags,
    overwrite_a_column,
    drop_a_column,
    turn_the_index,
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_caller_cannot_damage_the_cache(attack):
    before = table("trng_lfse_04").to_csv()
    with contextlib.suppress(ValueError):  # a read-only buffer refuses, which is as good
        attack(table("trng_lfse_04"))
    assert table("trng_lfse_04").to_csv() == before


def test_what_matrix_returns_is_the_callers_own():
    mine = matrix("eqi", "EQI", 2010)
    mine.iloc[:, :] = 99.0
    assert matrix("eqi", "EQI", 2010).loc["ITI1", "TOTAL"] == -0.623


@pytest.mark.parametrize("name", ["sbs", "../statistics/eqi", "nuts", ""])
def test_an_unknown_table_is_named_with_the_known(name):
    for function in (table, card, anomalies):
        with pytest.raises(UnknownCodeError, match="known: eqi, lfst_r_lfe2emp"):
            function(name)
    with pytest.raises(UnknownCodeError, match="unknown table"):
        matrix(name, "V16110", 2014)


def test_anomalies_are_found_by_region():
    assert {item.region for item in anomalies("sbs_r_nuts06_r2")} == {"FR30", "UKJ3", "HU22", "IT"}
    assert [item.region for item in anomalies("sbs_na_sca_r2", "HU")] == ["HU"]
    assert anomalies("sbs_r_nuts06_r2", "ITI1") == ()


def test_the_largest_table_loads_in_well_under_a_second(root):
    content = (root / "data" / "statistics" / "sbs_r_nuts06_r2.csv.gz").read_bytes()
    took = []
    for _ in range(3):
        start = time.perf_counter()
        store.unpack(content)
        took.append(time.perf_counter() - start)
    assert min(took) < 1


def test_all_tables_together_are_small(root):
    assert sum(path.stat().st_size for path in (root / "data" / "statistics").iterdir()) < 6_000_000
    assert table("sbs_r_nuts06_r2").memory_usage(deep=True).sum() < 20_000_000
