"""The map: every region has its tile, those with a page are marked."""

import re

from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis.reporting.charts.tiles import tiles
from plustex_analysis.site.tilemap import ROUND, SIDE, tile_map

_CODES = sorted(tiles())


@given(st.sets(st.sampled_from(_CODES)))
def test_every_region_is_drawn_once_inside_the_drawing(codes):
    found = tile_map(dict.fromkeys(codes, "Name"), dict.fromkeys(codes, "page.html"))
    assert {tile.code for tile in found.marked} == codes
    marked = [(tile.x, tile.y) for tile in found.marked]
    rest = [(float(x) - ROUND / 2, float(y) - ROUND / 2) for x, y in re.findall(r"M([\d.]+) ([\d.]+)h", found.rest)]
    places = {(round(x, 3), round(y, 3)) for x, y in (*marked, *rest)}
    assert len(places) == len(marked) + len(rest) == len(_CODES)
    assert all(0 <= x <= found.width - SIDE and 0 <= y <= found.height - SIDE for x, y in places)


def test_names_are_shown_while_there_is_room():
    assert tile_map(dict.fromkeys(_CODES[:12], "Name"), {}).named
    assert not tile_map(dict.fromkeys(_CODES[:13], "Name"), {}).named


def test_a_countrys_code_stands_on_a_tile_that_is_not_marked():
    plain = tile_map({}, {})
    marked = tile_map(dict.fromkeys([code for code in _CODES if code[:2] != "IT"], "Name"), {})
    assert {code for code, _, _ in plain.countries} == {code[:2] for code in _CODES}
    assert [code for code, _, _ in marked.countries] == ["IT"]
