"""Tables on disk: the same bytes each time, and nothing else than what the card describes."""

import gzip
import io
import shutil

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import TableError
from plustex_analysis.statistics.cards import read_card, write_card
from plustex_analysis.statistics.store import COLUMNS, digest, load_card, load_table, pack, unpack


@pytest.fixture
def folder(tmp_path, root):
    """A folder with the card and the table of one real dataset."""
    for name in ("trng_lfse_04.yaml", "trng_lfse_04.csv.gz"):
        shutil.copy(root / "data" / "statistics" / name, tmp_path)
    return tmp_path


def test_what_is_packed_is_unpacked(grid):
    frame = unpack(pack(grid({"AT": "0|1.50 b|| c", "BE": "7||3 bu|"})))
    assert tuple(frame.columns) == COLUMNS
    assert frame["region"].to_list() == ["AT"] * 4 + ["BE"] * 4
    assert frame["year"].to_list() == [2010, 2011, 2012, 2013] * 2
    np.testing.assert_array_equal(frame["value"], [0, 1.5, np.nan, np.nan, 7, np.nan, 3, np.nan])
    assert frame["flag"].to_list() == ["", "b", "", "c", "", "", "bu", ""]


def test_packing_is_deterministic_and_readable_by_eye(grid):
    content = pack(grid({"AT": "24500.00| b"}))
    assert content == pack(grid({"AT": "24500.00| b"}))
    assert content[4:8] == b"\0\0\0\0"
    assert gzip.decompress(content).decode() == (
        "region,nace,indicator,2010,flag2010,2011,flag2011\nAT,C13,V16110,24500.00,,,b\n"
    )


def test_codes_that_look_like_missing_stay_codes(grid):
    assert unpack(pack(grid({"NA": "1|2", "NaN": "3|4"})))["region"].to_list() == ["NA", "NA", "NaN", "NaN"]


def test_unpacking_equals_a_plain_reading_of_the_file(root):
    content = (root / "data" / "statistics" / "nama_10r_2hhinc.csv.gz").read_bytes()
    plain = pd.read_csv(io.BytesIO(gzip.decompress(content)), dtype=str, keep_default_na=False)
    long = unpack(content).astype({"region": str, "nace": str, "indicator": str, "flag": str})
    for year in (2000, 2007, 2014):
        mine = long[long["year"] == year].reset_index(drop=True)
        assert mine["region"].to_list() == plain["region"].to_list()
        assert mine["flag"].to_list() == plain[f"flag{year}"].to_list()
        np.testing.assert_array_equal(mine["value"], pd.to_numeric(plain[str(year)]))


def test_a_table_is_read_once(folder):
    assert load_table(folder, "trng_lfse_04") is load_table(folder, "trng_lfse_04")
    assert load_card(folder, "trng_lfse_04") is load_card(folder, "trng_lfse_04")


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-200], lambda b: b[:900] + bytes([b[900] ^ 1]) + b[901:], lambda _: b""]
)
def test_a_damaged_table_is_named(folder, damage):
    path = folder / "trng_lfse_04.csv.gz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(TableError, match=r"trng_lfse_04\.csv\.gz: damaged"):
        load_table(folder, "trng_lfse_04")


def test_damage_after_the_first_reading_is_seen(folder):
    load_table(folder, "trng_lfse_04")
    (folder / "trng_lfse_04.csv.gz").write_bytes(b"gone")
    with pytest.raises(TableError, match="damaged"):
        load_table(folder, "trng_lfse_04")


def test_a_missing_table_or_card_is_named(folder):
    (folder / "trng_lfse_04.csv.gz").unlink()
    with pytest.raises(TableError, match=r"trng_lfse_04\.csv\.gz: there is no such table"):
        load_table(folder, "trng_lfse_04")
    (folder / "trng_lfse_04.yaml").unlink()
    with pytest.raises(TableError, match=r"trng_lfse_04\.yaml: there is no such card"):
        load_table(folder, "trng_lfse_04")


@pytest.mark.parametrize(
    "content",
    [gzip.compress(b"a,b\n1,2\n"), gzip.compress(b"nothing"), b"nothing"],
    ids=["other columns", "no table", "not compressed"],
)
def test_a_foreign_file_with_a_matching_checksum_is_refused(folder, content):
    path = folder / "trng_lfse_04.yaml"
    path.write_text(write_card(read_card(path).model_copy(update={"checksum": digest(content)})))
    (folder / "trng_lfse_04.csv.gz").write_bytes(content)
    with pytest.raises(TableError, match="not a table of this project"):
        load_table(folder, "trng_lfse_04")
