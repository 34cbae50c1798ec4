"""Versions of NUTS: weights made again from the matrices, figures carried over, renamings told from real changes."""

import json
import pickle

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import FileProblemsError, IndicatorError, InputError, TableError, UnknownCodeError
from plustex_analysis.statistics import nuts
from plustex_analysis.statistics.territory import read_mapping

J03 = ["it_2006_2010", "pl_2013_2016", "ie_2013_2016", "uk_london_2010_2013", "hu_2013_2016", "de_saxony_2006_2010"]
PAIRS = [(a, b) for a in nuts.VERSIONS for b in nuts.VERSIONS if a != b]
some = settings(max_examples=25, deadline=None)


def regions(source, target, weight="people"):
    """Every old region that the weights lead from."""
    return sorted(nuts.overlaps(source, target, weight)["from_code"].unique())


# --- the table of weights ----------------------------------------------------------------------------------------------


def test_importing_again_gives_the_same_bytes(raw, root, tmp_path):
    card = nuts.import_nuts(raw / "nuts", tmp_path)
    for name in ("flows.csv.gz", "flows.yaml"):
        assert (tmp_path / name).read_bytes() == (root / "data" / "statistics" / "nuts" / name).read_bytes()
    assert all(len(source.checksum) == 64 for source in card.inputs)


def test_the_weights_are_those_of_the_matrices(raw):
    matrix = pd.read_csv(raw / "nuts" / "n2_cm_v2010_v2021.csv")
    mine = nuts.overlaps(2010, 2021).sort_values(["from_code", "to_code"])
    matrix = matrix[matrix["pop18"] > 0].sort_values(["code_v2010", "code_v2021"])
    assert mine["weight"].tolist() == matrix["pop18"].tolist()
    assert nuts.nuts_flows().groupby("level").size().to_dict()[3] == 1450


def test_a_changed_table_is_refused(root, tmp_path, monkeypatch):
    folder = tmp_path / "nuts"
    folder.mkdir()
    for path in (root / "data" / "statistics" / "nuts").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr("plustex_analysis.statistics.nuts.flows.nuts_folder", lambda: folder)
    (folder / "flows.csv.gz").write_bytes(b"something else")
    with pytest.raises(TableError, match="damaged or changed"):
        nuts.nuts_flows()
    (folder / "flows.csv.gz").unlink()
    with pytest.raises(TableError, match="there is no such table"):
        nuts.nuts_flows()
    (folder / "flows.yaml").write_text("name: [")
    with pytest.raises(FileProblemsError, match=r"flows\.yaml"):
        nuts.nuts_flows()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code_v2006,code_v2010,pop11\nAA11,AA12,3\n", "no column areaKm"),
        ("code_v2006,code_v2010,areaKm,pop11\nAA11,AA12,3,many\n", "line 2: a weight that is no number"),
        ("code_v2006,code_v2010,areaKm,pop11\nAA11,AA12,-3,1\n", "line 2: a weight that is no number or negative"),
        ("code_v2006,code_v2010,areaKm,pop11\nAA11,AA12,3,1\nAA11,AA12,3,1\n", "line 3: a pair that stands further up"),
    ],
)
def test_a_matrix_that_is_not_one_is_refused(tmp_path, text, said):
    (tmp_path / "n2_cm_v2006_v2010.csv").write_text(text)
    with pytest.raises(FileProblemsError, match=said):
        nuts.import_nuts(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_without_matrices_is_refused(tmp_path):
    with pytest.raises(TableError, match=r"n2_cm_v2006_v2010\.csv: there is no such file"):
        nuts.import_nuts(tmp_path)
    with pytest.raises(InputError, match="no such folder"):
        nuts.import_nuts(tmp_path / "nowhere")


# --- conversion --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", [("pop18", "people"), ("areaKm", "area")])
@pytest.mark.parametrize("case", J03)
def test_the_oracles_by_the_shipped_weights(shared, case, weight):
    cases = json.loads((shared / "oracles" / "J_data_gaps.json").read_text(encoding="utf-8"))
    (found,) = [each for each in cases if each["id"] == f"J03_nuts_{case}_n2"]
    values = pd.DataFrame(found["inputs"]["input"]).set_index("geo")
    source, target = int(found["inputs"]["frm"]), int(found["inputs"]["to"])
    expected = pd.DataFrame(found["expected"][weight[0]]).set_index("to")
    for column, kind, policy in (("emp", "absolute", "propagate"), ("rate", "relative", "renormalise")):
        made = nuts.convert_nuts(values[[column]], source, target, kind=kind, weight=weight[1], missing=policy)
        np.testing.assert_allclose(made.figures[column].reindex(expected.index), expected[column], atol=1e-9)
        assert made.steps == (source, target)


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_counts_keep_their_sum_between_all_versions(source, target):
    codes = regions(source, target)
    jobs = pd.DataFrame({"C13": np.arange(1.0, len(codes) + 1), "C14": 7.0}, index=codes)
    found = nuts.convert_nuts(jobs, source, target, kind="absolute")
    np.testing.assert_allclose(found.figures.sum(), jobs.sum(), rtol=1e-12)
    assert set(found.figures.index) == set(nuts.overlaps(source, target)["to_code"])
    assert ((found.apportioned >= 0) & (found.apportioned <= 1 + 1e-12)).all(axis=None)


@given(data=st.data(), pair=st.sampled_from(PAIRS), weight=st.sampled_from(["people", "area", "built-up", "pop11"]))
@some
def test_counts_of_a_country_keep_their_sum_by_every_weight(data, pair, weight):
    country = data.draw(st.sampled_from(["IT", "FR", "PL", "PT", "DE", "NL", "NO", "HU"]))
    codes = [code for code in regions(*pair, weight) if code.startswith(country)]
    values = data.draw(st.lists(st.integers(0, 10**6), min_size=len(codes), max_size=len(codes)))
    jobs = pd.DataFrame({2012: [float(value) for value in values]}, index=codes)
    found = nuts.convert_nuts(jobs, *pair, kind="absolute", weight=weight)
    np.testing.assert_allclose(found.figures.sum(), jobs.sum(), rtol=1e-12, atol=1e-9)
    assert (found.figures >= 0).all(axis=None)


@pytest.mark.parametrize(("source", "target"), [(2006, 2024), (2024, 2006), (2013, 2021)])
def test_a_rate_stays_between_the_rates_it_is_made_of(source, target):
    codes = regions(source, target)
    rates = pd.DataFrame({2012: np.linspace(2, 9, len(codes))}, index=codes)
    found = nuts.convert_nuts(rates, source, target, kind="relative").figures[2012]
    parts = nuts.overlaps(source, target).assign(rate=lambda frame: frame["from_code"].map(rates[2012]))
    parts = parts.groupby("to_code")["rate"].agg(["min", "max"]).reindex(found.index)
    assert found.between(parts["min"] - 1e-9, parts["max"] + 1e-9).all()


def test_a_missing_rate_is_left_out_of_the_average_and_told():
    rates = pd.DataFrame({2012: [6.0, np.nan]}, index=["PT16", "PT18"])
    found = nuts.convert_nuts(rates, 2021, 2024, kind="relative", missing="renormalise")
    assert found.figures.loc["PT1D", 2012] == 6.0
    assert np.isnan(found.figures.loc["PT1C", 2012])
    assert found.missing.loc["PT1D", 2012] == pytest.approx(235909 / (573689 + 235909))
    with pytest.raises(IndicatorError, match="region PT18"):
        nuts.convert_nuts(rates, 2021, 2024, kind="relative")


def test_what_rests_on_weights_is_told_for_counts_and_rates():
    values = pd.DataFrame({2012: [100.0, 50.0, 30.0]}, index=["PT16", "PT17", "PT18"])
    counts = nuts.convert_nuts(values, 2021, 2024, kind="absolute").apportioned[2012]
    assert (counts == 1).all(), "each of the three old regions is divided"
    rates = nuts.convert_nuts(values, 2021, 2024, kind="relative").apportioned[2012]
    assert rates.to_dict() == {
        "PT19": 0, "PT1A": 0, "PT1B": 0, "PT1C": 0, "PT1D": pytest.approx(235909 / (573689 + 235909))
    }  # fmt: skip
    renamed = nuts.convert_nuts(values.loc[["PT16"]].rename({"PT16": "FR30"}), 2013, 2021, kind="absolute")
    assert renamed.figures[2012].to_dict() == {"FRE1": 100.0}
    assert renamed.apportioned[2012].to_dict() == {"FRE1": 0.0}


def test_versions_without_a_matrix_go_through_2021_and_say_so():
    jobs = pd.DataFrame({2008: [100.0]}, index=["PT17"])
    found = nuts.convert_nuts(jobs, 2006, 2024, kind="absolute")
    assert found.steps == (2006, 2021, 2024)
    assert found.figures[2008].to_dict() == {
        "PT1A": pytest.approx(100 * 2062246 / (2062246 + 807501)), "PT1B": pytest.approx(100 * 807501 / 2869747)
    }  # fmt: skip


def test_there_and_back_a_renamed_region_is_what_it_was():
    jobs = pd.DataFrame({2008: [29711.0, 10033.0]}, index=["ITE1", "LT00"])
    there = nuts.convert_nuts(jobs, 2006, 2024, kind="absolute").figures
    back = nuts.convert_nuts(there, 2024, 2006, kind="absolute").figures
    pd.testing.assert_frame_equal(back, jobs, check_names=False)


def test_provinces_have_weights_from_2013_to_2021_only():
    jobs = pd.DataFrame({2014: [5.0]}, index=["ITI15"])
    assert nuts.convert_nuts(jobs, 2013, 2021, kind="absolute").figures[2014].to_dict() == {"ITI15": 5.0}
    with pytest.raises(InputError, match="no weights of level 3 between NUTS 2006 and 2010; level 3 has 2013-2021"):
        nuts.convert_nuts(jobs, 2006, 2010, kind="absolute")


@pytest.mark.parametrize(
    ("codes", "pair", "said"),
    [
        (["ITE1", "XX99"], (2010, 2013), r"not regions of NUTS 2010: ITE1 \(a code of 2006\); XX99 \(of no version"),
        (["FRE1"], (2006, 2010), r"FRE1 \(a code of 2016, 2021, 2024\)"),
        (["UKJ3"], (2021, 2024), r"UKJ3 \(no weights lead from it to NUTS 2024\)"),
        (["IT", "ITI1"], (2010, 2013), "one NUTS level at a time: these codes are of the levels 0, 2"),
        (["ITI1"], (2013, 2013), "nothing to convert"),
        (["ITI1"], (2013, 2020), "unknown version of NUTS 2020; known: 2006, 2010"),
        (["ITI"], (2013, 2016), "unknown NUTS level of the weights 1; known: 2, 3"),
    ],
)
def test_what_cannot_be_converted_is_refused_by_name(codes, pair, said):
    with pytest.raises(InputError, match=said):
        nuts.convert_nuts(pd.DataFrame({2012: 1.0}, index=codes), *pair, kind="absolute")


def test_weights_that_a_matrix_lacks_are_refused():
    with pytest.raises(
        UnknownCodeError, match="weight between NUTS 2021 and 2024 'pop18'; known: areaKm, pop11, pop21"
    ):
        nuts.overlaps(2021, 2024, "pop18")
    with pytest.raises(UnknownCodeError, match="unknown weight 'jobs'"):
        nuts.overlaps(2021, 2024, "jobs")


def test_the_error_survives_a_change_of_process():
    error = nuts.NutsCodeError(2010, {"ITE1": "a code of 2006"})
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.codes) == (str(error), error.codes)


# --- renamings and real changes ----------------------------------------------------------------------------------------


def test_renamings_are_those_by_which_the_tables_are_recoded(root):
    mapping = read_mapping(root / "data" / "statistics" / "nuts.yaml")
    renamed = {}
    for source in (2006, 2010):
        found = nuts.nuts_changes(source, 2013)
        found = found[found["change"] == "renamed"]
        renamed |= dict(zip(found["from_code"], found["to_code"], strict=True))
    assert mapping.recoded == renamed
    later = nuts.nuts_changes(2016, 2013).set_index(["from_code", "to_code"])["change"]
    assert all(later[pair] == "renamed" for pair in mapping.later.items())


@pytest.mark.parametrize(
    ("pair", "codes", "change"),
    [
        ((2006, 2010), ("ITE1", "ITI1"), "renamed"),
        ((2006, 2010), ("ITE3", "ITH5"), "boundary"),
        ((2006, 2010), ("DE41", "DE40"), "merged"),
        ((2013, 2016), ("LT00", "LT01"), "split"),
        ((2013, 2016), ("FR30", "FRE1"), "renamed"),
        ((2013, 2016), ("PL11", "PL71"), "renamed"),
        ((2013, 2021), ("HU22", "HU22"), "same"),
        ((2021, 2024), ("NL33", "NL36"), "renamed"),
        ((2021, 2024), ("PT17", "PT1B"), "split"),
        ((2010, 2013), ("AT12", "AT11"), "trace"),
    ],
)
def test_each_kind_of_change(pair, codes, change):
    there = nuts.nuts_changes(*pair).set_index(["from_code", "to_code"])
    assert there.loc[codes, "change"] == change
    back = nuts.nuts_changes(*pair[::-1]).set_index(["from_code", "to_code"])
    assert back.loc[codes[::-1], "change"] == {"merged": "split", "split": "merged"}.get(change, change)
    assert there.loc[codes, "given"] == pytest.approx(back.loc[codes[::-1], "taken"])


def test_the_shipped_table_of_changes_is_the_one_computed(root):
    shipped = pd.read_csv(root / "data" / "statistics" / "nuts" / "changes.csv")
    pd.testing.assert_frame_equal(shipped, nuts.all_changes(), check_dtype=False)
    assert set(shipped["change"]) == {"renamed", "split", "merged", "boundary"}
