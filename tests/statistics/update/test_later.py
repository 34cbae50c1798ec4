"""Codes of later NUTS versions: names come back, divided territories do not."""

import pytest

from plustex_analysis.statistics.nuts import nuts_changes
from plustex_analysis.statistics.territory import read_mapping
from plustex_analysis.statistics.update.later import with_later


@pytest.fixture(scope="module")
def mappings(root):
    own = read_mapping(root / "data" / "statistics" / "nuts.yaml")
    return own, with_later(own)


def test_a_renamed_region_gets_its_code_back(mappings):
    _, later = mappings
    assert {code: later.codes[code] for code in ("FRE1", "FRB0", "PL71", "PL84", "FRY5")} == {
        "FRE1": "FR30", "FRB0": "FR24", "PL71": "PL11", "PL84": "PL34", "FRY5": "FRA5",
    }  # fmt: skip


@pytest.mark.parametrize("code", ["HU11", "LT01", "PL91", "IE06", "HR05", "NO0A", "PT19", "NL36"])
def test_a_part_of_a_region_is_left_out_with_the_reason(mappings, code):
    own, later = mappings
    assert code not in own.left_out
    assert code not in later.codes
    assert later.left_out[code].startswith("no region of NUTS 2013: part of ")


def test_a_code_whose_boundary_moved_is_kept_with_the_share(mappings):
    _, later = mappings
    assert later.kept["ITH3"] == "same code; 99.7 % of the territory is the same in NUTS 2016"
    assert not set(later.kept) & (set(later.codes) | set(later.left_out))


def test_what_the_mapping_says_itself_counts_first(mappings):
    own, later = mappings
    for name in ("later", "left_out", "kept"):
        mine = getattr(own, name)
        assert {code: getattr(later, name)[code] for code in mine} == mine


@pytest.mark.parametrize("version", [2016, 2021, 2024])
def test_every_region_of_a_later_version_is_accounted_for(mappings, version):
    _, later = mappings
    pairs = nuts_changes(2013, version)
    own, new = set(pairs["from_code"]), set(pairs["to_code"])
    assert new <= own | set(later.codes) | set(later.left_out)
