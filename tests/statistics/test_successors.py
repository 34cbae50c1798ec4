"""Two datasets as one series: codes mapped, nothing scaled, the break marked. All figures of 2016 on are made up."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import FileProblemsError, TableError, UnknownCodeError
from plustex_analysis.statistics import card, table
from plustex_analysis.statistics.store import COLUMNS
from plustex_analysis.statistics.successors import (
    JOINED,
    break_years,
    join,
    joined,
    read_successors,
    successor,
    with_break_flags,
)

OLD, NEW = "sbs_r_nuts06_r2", "sbs_r_nuts2021"


def long(rows, indicator):
    """A made-up long frame of Toscana's C13: ``{year: (value, flag)}``."""
    return pd.DataFrame(
        [("ITI1", "C13", indicator, year, value, flag) for year, (value, flag) in rows.items()], columns=list(COLUMNS)
    )


BEFORE = long({2019: (21000.0, ""), 2020: (20000.0, "p")}, "V16110")
AFTER = long({2021: (23500.0, "e"), 2022: (24000.0, "")}, "EMP_LOC_NR")


def test_one_series_with_the_break_in_the_first_year_of_the_new_dataset():
    whole = join(BEFORE, AFTER, successor(OLD))
    assert list(whole.columns) == JOINED
    assert whole[["indicator", "year", "value", "flag", "dataset", "break"]].to_numpy().tolist() == [
        ["V16110", 2019, 21000.0, "", OLD, False],
        ["V16110", 2020, 20000.0, "p", OLD, False],
        ["V16110", 2021, 23500.0, "e", NEW, True],
        ["V16110", 2022, 24000.0, "", NEW, False],
    ]


def test_figures_are_those_of_the_two_datasets():
    whole = join(BEFORE, AFTER, successor(NEW))
    assert sorted(whole["value"]) == sorted([*BEFORE["value"], *AFTER["value"]])


def test_what_ended_or_started_is_not_joined():
    more = pd.concat([BEFORE, long({2020: (3.0, "")}, "V91290")])
    whole = join(more, pd.concat([AFTER, long({2021: (30.1, "")}, "LC_EMP_LOC_TEUR")]), successor(OLD))
    assert set(whole["indicator"]) == {"V16110"}


def test_a_gap_before_the_break_stays_and_a_late_start_moves_the_mark():
    whole = join(BEFORE, AFTER[AFTER["year"] > 2021], successor(OLD))
    assert whole.loc[whole["break"], "year"].tolist() == [2022]
    assert not join(BEFORE, AFTER.iloc[:0], successor(OLD))["break"].any()


def test_years_of_both_are_refused_and_empty_ones_are_not():
    late = long({2021: (19000.0, "")}, "V16110")
    with pytest.raises(TableError, match="sbs_r_nuts06_r2 has figures of 2021, which are sbs_r_nuts2021's years"):
        join(pd.concat([BEFORE, late]), AFTER, successor(OLD))
    whole = join(pd.concat([BEFORE, late.assign(value=np.nan)]), AFTER, successor(OLD))
    assert whole["year"].tolist() == [2019, 2020, 2021, 2022]
    with pytest.raises(TableError, match="sbs_r_nuts2021 begins in 2020, not in 2021"):
        join(BEFORE, long({2020: (1.0, "")}, "EMP_LOC_NR"), successor(OLD))


def test_the_shipped_table_joins_with_a_made_up_successor():
    old = table(OLD)
    whole = join(old, AFTER, successor(OLD))
    kept = old["indicator"].isin(["V11210", "V16110", "V13320"])
    assert len(whole) == kept.sum() + len(AFTER)
    assert whole["value"].sum() == pytest.approx(old.loc[kept, "value"].sum() + AFTER["value"].sum())
    pd.testing.assert_frame_equal(old, table(OLD))


def test_in_an_ordinary_frame_the_break_is_a_flag():
    flat = with_break_flags(join(BEFORE, AFTER, successor(OLD)))
    assert list(flat.columns) == list(COLUMNS)
    assert flat["flag"].tolist() == ["", "p", "be", ""]
    again = with_break_flags(join(BEFORE, AFTER.assign(flag="b"), successor(OLD)))
    assert again["flag"].tolist() == ["", "p", "b", "b"]
    wide = flat.pivot_table(index="year", columns="nace", values="flag", aggfunc="first")
    assert break_years(wide) == [2021]


def test_the_tables_must_be_of_one_version_of_nuts_and_of_the_same_units(monkeypatch):
    ours = card(OLD)
    new = ours.model_copy(
        update={
            "name": NEW,
            "units": {"LOC_NR": "local units", "EMP_LOC_NR": "persons", "WAGE_LOC_MEUR": "million euro"},
        }
    )
    part = ours.parts("indicator")[0]
    codes = {"LOC_NR": "", "EMP_LOC_NR": "", "WAGE_LOC_MEUR": ""}
    new = new.model_copy(update={"dimensions": (part.model_copy(update={"codes": codes}),)})
    cards = {OLD: ours, NEW: new}
    monkeypatch.setattr("plustex_analysis.statistics.successors.card", lambda name: cards[name])
    monkeypatch.setattr("plustex_analysis.statistics.successors.table", {OLD: BEFORE, NEW: AFTER}.get)
    assert joined(OLD)["break"].sum() == 1
    cards[NEW] = new.model_copy(update={"territory": new.territory.model_copy(update={"vintage": 2021})})
    with pytest.raises(TableError, match="of NUTS 2013 and sbs_r_nuts2021 of NUTS 2021: bring both to one version"):
        joined(NEW)
    cards[NEW] = new.model_copy(update={"units": {**new.units, "EMP_LOC_NR": "thousand persons"}})
    with pytest.raises(TableError, match="V16110 is in persons, sbs_r_nuts2021 EMP_LOC_NR in thousand persons"):
        joined(OLD)


def test_a_successor_that_is_not_here_is_named():
    with pytest.raises(UnknownCodeError, match="unknown table 'sbs_sc_ovw'"):
        joined("sbs_na_sca_r2")
    with pytest.raises(UnknownCodeError, match="unknown dataset with a successor 'eqi'"):
        successor("eqi")


def test_every_indicator_of_the_old_tables_is_continued_or_ended():
    for name in (OLD, "sbs_na_sca_r2"):
        item, codes = successor(name), set(card(name).parts("indicator")[0].codes)
        assert set(item.indicators) | set(item.ended) <= codes
        assert set(item.changed) <= set(item.indicators)
        assert not set(item.indicators) & set(item.ended)
        assert len(set(item.indicators.values())) == len(item.indicators)
    assert set(successor(OLD).indicators) | set(successor(OLD).ended) == set(card(OLD).parts("indicator")[0].codes)


@pytest.mark.parametrize(
    ("text", "error", "said"),
    [
        ("source: [", FileProblemsError, "while parsing"),
        (
            "source: x\nsuccessors:\n  - old: a\n    new: b\n",
            FileProblemsError,
            r"successors\.0\.first_year: Field required",
        ),
        (None, TableError, "there is no such file"),
    ],
)
def test_a_file_with_mistakes_is_refused(tmp_path, text, error, said):
    path = tmp_path / "successors.yaml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(error, match=said):
        read_successors(path)
