"""One NUTS version for each table: the recoding, and the list of codes against the conversion matrices."""

import pandas as pd
import pytest

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.cards import Territory
from plustex_analysis.statistics.territory import Mapping, read_mapping, settle

MAPPING = Mapping(
    vintage=2013,
    source="made up",
    names="made up",
    recoded={"ITE1": "ITI1"},
    later={"FRE1": "FR30"},
    left_out={"FI18": "split"},
    kept={"UKM6": "a little"},
)
WANTED = Territory(vintage=2013, levels=(0, 2), aggregates=("EU28",))
PURE = 0.999


def regions(grid):
    return {code: grid.figures[n].tolist() for n, code in enumerate(grid.keys["region"])}


def test_a_recoded_territory_is_one_series(grid):
    done, told = settle(grid({"ITE1": "1|2||", "ITI1": "||3|4"}), MAPPING, WANTED)
    assert regions(done) == {"ITI1": ["1", "2", "3", "4"]}
    assert told.recoded == {"ITE1": "ITI1"}
    assert told.superseded == {}


def test_a_code_without_its_successor_is_renamed(grid):
    done, _ = settle(grid({"FRE1": "1|2"}), MAPPING, WANTED)
    assert regions(done) == {"FR30": ["1", "2"]}


def test_an_older_revision_is_left_out_whole(grid):
    done, told = settle(grid({"ITE1": "1|2|", "ITI1": "|9|3"}), MAPPING, WANTED)
    assert regions(done) == {"ITI1": ["", "9", "3"]}
    assert told.superseded == {"ITE1": 1}


def test_split_regions_other_levels_and_extra_regio_are_dropped(grid):
    rows = dict.fromkeys(["IT", "IT1", "ITI1", "ITI15", "FI18", "FIZZ", "EU28", "EA19", "CZ", "UKM6"], "1|2")
    done, told = settle(grid(rows), MAPPING, WANTED)
    assert sorted(regions(done)) == ["CZ", "EU28", "IT", "ITI1", "UKM6"]
    assert told.left_out == {
        "FI18": "split",
        "FIZZ": "extra-regio: belongs to no region",
        "EA19": "aggregates of countries",
    }
    assert told.kept == {"UKM6": "a little"}


def test_nothing_is_counted_twice(grid):
    """Finland in 2010 under both versions: the sum is that of one of them."""
    done, _ = settle(grid({"FI18": "|10", "FI1B": "|6", "FI1C": "|4", "FI": "|10"}), MAPPING, WANTED)
    level2 = [float(row[1]) for code, row in regions(done).items() if len(code) == 4]
    assert sum(level2) == float(regions(done)["FI"][1])


def test_a_wrong_mapping_file_is_named(tmp_path):
    path = tmp_path / "nuts.yaml"
    with pytest.raises(TableError, match="no such file"):
        read_mapping(path)
    path.write_text("vintage: [")
    with pytest.raises(FileProblemsError, match=r"nuts\.yaml"):
        read_mapping(path)
    path.write_text("vintage: x\nrecodet: {}\n")
    with pytest.raises(FileProblemsError) as refusal:
        read_mapping(path)
    assert len(refusal.value.problems) == 8


def flows(raw, old, new):
    """Give each pair of codes the smallest share that they have in common, and the share of people alone."""
    table = pd.read_csv(raw / "nuts" / f"n2_cm_v{old}_v{new}.csv", keep_default_na=False)
    table = table.rename(columns={f"code_v{old}": "old", f"code_v{new}": "new"}).replace(
        {"old": {"GR": "EL"}}, regex=True
    )
    shares = {}
    for weight in ("pop11", "pop18", "areaKm"):
        amount = table[weight].astype(float)
        shares[f"{weight} from"] = amount / amount.groupby(table["old"]).transform("sum")
        shares[f"{weight} to"] = amount / amount.groupby(table["new"]).transform("sum")
    shares = pd.DataFrame(shares)
    people = shares[[name for name in shares if name.startswith("pop")]].min(axis=1)
    return table[["old", "new"]].assign(common=shares.min(axis=1), people=people)


@pytest.fixture(scope="module")
def matrices(raw):
    return {(old, new): flows(raw, old, new) for old, new in [(2006, 2013), (2010, 2013), (2013, 2016)]}


@pytest.fixture
def mapping(root):
    return read_mapping(root / "data" / "statistics" / "nuts.yaml")


def test_recoded_codes_are_those_of_unchanged_territories(matrices, mapping):
    earlier = pd.concat([matrices[2006, 2013], matrices[2010, 2013]])
    pure = earlier[(earlier["old"] != earlier["new"]) & (earlier["common"] >= PURE)]
    derived = {old: new for old, new in zip(pure["old"], pure["new"], strict=True) if not old.startswith("GR")}
    assert mapping.recoded == derived
    assert mapping.recoded["ITE1"] == "ITI1"


def test_codes_left_out_are_those_of_changed_territories(matrices, mapping):
    earlier = pd.concat([matrices[2006, 2013], matrices[2010, 2013]])
    gone = set(earlier["old"]) - set(earlier["new"]) - set(mapping.recoded)
    assert set(mapping.left_out) - {"YT"} == gone
    assert {"ITE3", "ITD5"} <= gone


def test_codes_kept_in_spite_of_a_change_are_listed(matrices, mapping):
    flow = matrices[2006, 2013]
    same = flow[flow["old"] == flow["new"]]
    assert set(mapping.kept) == set(same.loc[same["people"] < PURE, "old"])


def test_later_codes_are_unchanged_territories(matrices, mapping):
    flow = matrices[2013, 2016].set_index(["old", "new"])["common"]
    assert all(flow[old, new] >= PURE for new, old in mapping.later.items())


def test_partner_regions_keep_their_code(matrices):
    for code in ["FR30", "PL11", "LT00", "BG31", "UKJ3", "HU22", "PT11"]:
        for years in [(2006, 2013), (2010, 2013)]:
            flow = matrices[years].set_index(["old", "new"])["common"]
            assert flow[code, code] >= PURE
