"""The import: same bytes again, all or nothing, and every refusal."""

import shutil

import numpy as np
import pytest

from plustex_analysis.errors import FileProblemsError, InputError, TableError, UnknownCodeError
from plustex_analysis.statistics import card, import_tables, table
from plustex_analysis.statistics.cards import read_card, write_card
from plustex_analysis.statistics.store import unpack

HEADER = "unit,sex,age,geo\\time\t2015 \t2014 "
RATE = "trng_lfse_04"


@pytest.fixture
def home(tmp_path, root, monkeypatch):
    """A workspace with the card of one small dataset alone."""
    folder = tmp_path / "home" / "data" / "statistics"
    folder.mkdir(parents=True)
    for name in ("nuts.yaml", "nuts.csv", f"{RATE}.yaml"):
        shutil.copy(root / "data" / "statistics" / name, folder)
    (tmp_path / "home" / "data" / "partnership.yaml").touch()
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path / "home"))
    return folder


def small(bulk, *lines, header=HEADER):
    return bulk(header, *lines, name=f"{RATE}.tsv.gz").parent


def test_importing_again_gives_the_same_bytes(imported, root):
    shipped = root / "data" / "statistics"
    made = sorted(path.name for path in imported.iterdir())
    beside = {"nuts.yaml", "nuts.csv", "successors.yaml"}
    assert made == sorted(path.name for path in shipped.iterdir() if path.is_file() and path.name not in beside)
    for name in made:
        assert (imported / name).read_bytes() == (shipped / name).read_bytes(), name


def test_a_small_import_from_raw_to_table(home, bulk):
    raw = small(bulk, "PC,T,Y25-64,ITE1\t: \t1.5 b", "PC,T,Y25-64,ITI1\t2.5 \t: ", "PC,T,Y25-64,ITI\t9 \t9 ")
    (made,) = import_tables(raw)
    assert made.years == (2014, 2015)
    assert made.territory.recoded == {"ITE1": "ITI1"}
    frame = table(RATE)
    assert frame[["region", "indicator"]].drop_duplicates().to_numpy().tolist() == [["ITI1", "PC.T.Y25-64"]]
    assert frame["value"].to_list() == [1.5, 2.5]
    assert frame["flag"].to_list() == ["b", ""]
    assert (home / f"{RATE}.csv.gz").is_file()


def test_output_may_be_elsewhere(home, bulk, tmp_path):
    import_tables(small(bulk, "PC,T,Y25-64,IT\t1 \t2 "), tmp_path / "a" / "b")
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == [f"{RATE}.csv.gz", f"{RATE}.yaml"]
    assert not (home / f"{RATE}.csv.gz").exists()


@pytest.mark.parametrize(
    ("lines", "error", "words"),
    [
        (
            (HEADER, "PC,X,Y25-64,IT\t1 \t2 "),
            UnknownCodeError,
            "unknown sex in trng_lfse_04.tsv.gz 'X'; known: F, M, T",
        ),
        ((HEADER, "PC,T,Y25-64,XX99\t1 \t2 "), FileProblemsError, "unknown territories XX99"),
        ((HEADER, "PC,T,Y25-64,IT\tx \t2 "), FileProblemsError, "line 2, 2015: 'x'"),
        ((HEADER.replace("sex,", ""), "PC,Y25-64,IT\t1 \t2 "), TableError, "its dimensions are unit, age, geo"),
    ],
)
def test_wrong_raw_files_are_refused_and_nothing_is_written(home, bulk, lines, error, words):
    before = {path.name: path.read_bytes() for path in home.iterdir()}
    with pytest.raises(error, match=words):
        import_tables(small(bulk, lines[1], header=lines[0]))
    assert {path.name: path.read_bytes() for path in home.iterdir()} == before


def test_one_wrong_file_of_two_writes_neither(home, bulk, root):
    shutil.copy(root / "data" / "statistics" / "lfst_r_lfu3pers.yaml", home)
    before = sorted(path.name for path in home.iterdir())
    with pytest.raises(TableError, match=r"lfst_r_lfu3pers\.tsv\.gz: there is no such file"):
        import_tables(small(bulk, "PC,T,Y25-64,IT\t1 \t2 "))
    assert sorted(path.name for path in home.iterdir()) == before


def test_codes_left_out_on_purpose_are_no_error(home, bulk):
    path = home / f"{RATE}.yaml"
    mine = read_card(path)
    unit, sex, age = mine.dimensions
    sex = sex.model_copy(update={"codes": {"T": "all"}, "left_out": {"F M": "not needed"}})
    path.write_text(write_card(mine.model_copy(update={"dimensions": (unit, sex, age)})))
    import_tables(small(bulk, "PC,T,Y25-64,IT\t1 \t2 ", "PC,F,Y25-64,IT\t3 \t4 "))
    assert set(table(RATE)["indicator"]) == {"PC.T.Y25-64"}


@pytest.mark.usefixtures("home")
def test_a_missing_folder_or_an_unknown_table_is_named(tmp_path):
    with pytest.raises(InputError, match="absent: there is no such folder"):
        import_tables(tmp_path / "absent")
    with pytest.raises(UnknownCodeError, match="unknown table 'sbs'; known: trng_lfse_04"):
        import_tables(tmp_path, names=("sbs",))


def test_a_later_file_completes_and_never_overwrites(home, bulk, root, tmp_path):
    (home / f"{RATE}.yaml").unlink()
    shutil.copy(root / "data" / "statistics" / "sbs_r_nuts06_r2.yaml", home)
    raw = bulk(
        "nace_r2,indic_sb,geo\\time\t2015 \t2014 ",
        "C13,V16110,ITI1\t: \t5 ",
        "C13,V16110,ITI2\t: c\t5 ",
        "C13,V16110,ITI3\t0 \t5 ",
        "C13,V16110,ITI4\t: \t5 ",
        "C13,V16110,PT11\t: \t5 ",
        "C13,V11210,ITI1\t: \t5 ",
        name="sbs_r_nuts06_r2.tsv.gz",
    ).parent
    later = "".join(f"C13;{code};{jobs}\n" for code, jobs in [("ITI1", 7), ("ITI2", 7), ("ITI3", 7), ("ITI4", " ")])
    (raw / "sbs_r_nuts06_r2_n2015.csv").write_text(f"nace_r2;geo;n2015\n{later}C13;PT11;7\nC13;ITC1;7\n")
    import_tables(raw, tmp_path / "out")
    frame = unpack((tmp_path / "out" / "sbs_r_nuts06_r2.csv.gz").read_bytes())
    jobs = frame[(frame["year"] == 2015) & (frame["indicator"] == "V16110")].set_index("region")
    np.testing.assert_array_equal(jobs["value"], [7, np.nan, 0, np.nan, np.nan])
    assert jobs["flag"].to_dict() == {"ITI1": "*", "ITI2": "c", "ITI3": "", "ITI4": "", "PT11": ""}
    assert frame.loc[(frame["indicator"] == "V11210") & (frame["year"] == 2015), "value"].isna().all()


def test_the_vintage_loses_only_what_it_says(raw_jobs):
    """Regions with figures: those of the raw file, recoded, without the codes that the card leaves out."""
    frame = table("sbs_r_nuts06_r2")
    frame = frame[(frame["indicator"] == "V16110") & (frame["region"].str.len() == 4) & frame["value"].notna()]
    told = card("sbs_r_nuts06_r2").territory
    keys = raw_jobs.keys
    for column, year in enumerate(raw_jobs.years):
        for nace in ("C", "C13", "C14", "C15"):
            there = (raw_jobs.figures[:, column] != "") & (keys["nace_r2"] == nace).to_numpy()
            codes = set(keys.loc[there, "geo"])
            expected = {told.recoded.get(code, code) for code in codes - set(told.left_out)}
            mine = frame[(frame["year"] == year) & (frame["nace"] == nace) & (frame["flag"] != "*")]
            assert set(mine["region"]) == expected
            assert len(expected) == len(codes - set(told.left_out)), "two codes became one"
