"""Names for codes."""

import pytest

from plustex_analysis.errors import TableError, UnknownCodeError
from plustex_analysis.statistics import (
    indicator_label,
    indicator_unit,
    labels,
    nace_label,
    nuts_level,
    region_name,
    table,
    table_names,
    territories,
)


def test_partner_regions_and_countries_have_names():
    assert region_name("ITI1") == "Toscana"
    assert region_name("FR30") == "Nord-Pas-de-Calais"
    assert region_name("BG31") == "Severozapaden"
    assert region_name("PL11") == "Łódzkie"
    assert region_name("LT00") == "Lietuva"
    assert region_name("UKJ3") == "Hampshire and Isle of Wight"
    assert region_name("PT11") == "Norte"
    assert region_name("EL") == "Greece"
    assert region_name("ITI15") == "Prato"


def test_every_territory_that_a_report_may_show_has_a_name():
    known = territories()
    for name in table_names():
        shown = known.loc[list(table(name)["region"].cat.categories)]
        assert (shown.loc[shown["level"] < 3, "name"] != "").all()


def test_the_list_agrees_with_its_codes():
    known = territories()
    assert known.index.is_unique
    assert known["level"].to_list() == nuts_level(known.index).to_list()
    own = known[known["level"] >= 0]
    assert (own.index.str[:2] == own["country"]).all()
    assert known.query("level == 2 and country != 'LT'")["name"].is_unique


def test_a_territory_without_name_shows_its_code():
    assert territories().loc["NO012", "name"] == ""
    assert region_name("NO012") == "NO012"


def test_names_are_in_latin_letters():
    assert not territories()["name"].str.contains(r"[Ͱ-ӿ]").any()


def test_an_unknown_territory_lists_those_of_the_country():
    with pytest.raises(UnknownCodeError) as refusal:
        region_name("LT99")
    assert set(refusal.value.known) == {"LT00", "LT01", "LT02"}
    with pytest.raises(UnknownCodeError) as refusal:
        region_name("XX99")
    assert "IT" in refusal.value.known


def test_a_missing_list_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(labels, "folder", lambda: tmp_path)
    with pytest.raises(TableError, match=r"nuts\.csv"):
        territories()


def test_activities_and_indicators_have_labels():
    assert nace_label("C14") == "Manufacture of wearing apparel"
    assert nace_label("TOTAL") == "All activities"
    assert indicator_label("sbs_na_sca_r2", "V91110").startswith("Apparent labour productivity")
    assert indicator_unit("nama_10r_2gdp", "PPS_HAB") == "purchasing power standards per inhabitant"
    with pytest.raises(UnknownCodeError, match="unknown nace 'C99'"):
        nace_label("C99")
    with pytest.raises(UnknownCodeError, match="V99999"):
        indicator_unit("sbs_na_sca_r2", "V99999")


def test_one_activity_has_one_label_in_all_tables():
    for name in table_names():
        for code in table(name)["nace"].cat.categories:
            assert nace_label(code)
