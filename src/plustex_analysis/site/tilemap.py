"""The map of the start page: a tile for each NUTS 2 region, those with a page marked, named and linked."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.charts.tiles import tiles

PITCH, SIDE, ROUND = 10, 9.2, 0.8
#: More names than this would cover each other.
_MOST_NAMES = 12


@dataclass(frozen=True)
class Tile:
    """One region: its place in the drawing, and where it leads when it has a page."""

    code: str
    x: float
    y: float
    name: str = ""
    href: str = ""

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the tile."""
        return self.x + SIDE / 2, self.y + SIDE / 2


@dataclass(frozen=True)
class Map:
    """A drawing of tiles.

    Attributes
    ----------
    marked
        The regions with a page.
    rest
        All other tiles, as one path.
    countries
        The country codes, each on a tile in the middle of its country.
    named
        Whether there is room for the names of the marked tiles.
    """

    width: float
    height: float
    marked: tuple[Tile, ...]
    rest: str
    countries: tuple[tuple[str, float, float], ...]
    named: bool


def tile_map(names: Mapping[str, str], links: Mapping[str, str]) -> Map:
    """Return the map.

    Parameters
    ----------
    names
        By code the name of the regions to be marked.
    links
        By code where they lead.
    """
    grid = _grid()
    marked = tuple(replace(tile, name=names[tile.code], href=links.get(tile.code, "")) for tile in grid if tile.code in names)  # fmt: skip
    width, height = (max(getattr(tile, axis) for tile in grid) + PITCH for axis in ("x", "y"))
    free = {tile: None for tile in grid if tile.code not in names}
    return Map(width, height, marked, _path(free), _countries(grid, free), named=len(marked) <= _MOST_NAMES)


@lru_cache(maxsize=1)
def _grid() -> tuple[Tile, ...]:
    known = tiles()
    left, top = (min(place[axis] for place in known.values()) for axis in (0, 1))
    return tuple(Tile(code, _at(column - left), _at(row - top)) for code, (column, row) in sorted(known.items()))


def _path(drawn: Iterable[Tile]) -> str:
    """Return tiles as one path; a stroke of its own colour rounds their corners."""
    side = SIDE - ROUND
    return "".join(f"M{tile.x + ROUND / 2:g} {tile.y + ROUND / 2:g}h{side:g}v{side:g}h-{side:g}z" for tile in drawn)


def _at(step: int) -> float:
    return step * PITCH + (PITCH - SIDE) / 2


def _countries(grid: Iterable[Tile], free: Collection[Tile]) -> tuple[tuple[str, float, float], ...]:
    """Put each country's code on its unmarked tile that is nearest to its middle."""
    found: dict[str, list[Tile]] = {}
    for tile in grid:
        found.setdefault(tile.code[:2], []).append(tile)
    placed = []
    for country, own in sorted(found.items()):
        x, y = (sum(tile.middle[axis] for tile in own) / len(own) for axis in (0, 1))
        if unmarked := [tile for tile in own if tile in free]:
            nearest = min(unmarked, key=lambda tile: ((tile.middle[0] - x) ** 2 + (tile.middle[1] - y) ** 2, tile.code))
            placed.append((country, round(nearest.middle[0], 1), round(nearest.middle[1], 1)))
    return tuple(placed)
