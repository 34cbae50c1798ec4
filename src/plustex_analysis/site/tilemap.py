"""The map of the start page: a tile for each NUTS 2 region, those with a page marked, named and linked."""

from collections.abc import Mapping
from dataclasses import dataclass

from plustex_analysis.reporting.charts.tiles import tiles

PITCH, SIDE = 10, 9.2
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
    here: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the tile."""
        return self.x + SIDE / 2, self.y + SIDE / 2


@dataclass(frozen=True)
class Map:
    """A drawing of tiles.

    Attributes
    ----------
    countries
        The country codes, each on a tile in the middle of its country.
    named
        Whether there is room for the names of the marked tiles.
    """

    width: float
    height: float
    tiles: tuple[Tile, ...]
    countries: tuple[tuple[str, float, float], ...]
    named: bool

    @property
    def plain(self) -> tuple[Tile, ...]:
        """The regions without a page."""
        return tuple(tile for tile in self.tiles if not tile.name)

    @property
    def marked(self) -> tuple[Tile, ...]:
        """The regions with a page."""
        return tuple(tile for tile in self.tiles if tile.name)


def tile_map(names: Mapping[str, str], links: Mapping[str, str], here: str = "") -> Map:
    """Return the map.

    Parameters
    ----------
    names
        By code the name of the regions to be marked.
    links
        By code where they lead.
    here
        The code of the region that the page is about.
    """
    known = tiles()
    left, top = (min(place[axis] for place in known.values()) for axis in (0, 1))
    made = tuple(
        Tile(code, _at(column - left), _at(row - top), names.get(code, ""), links.get(code, ""), here=code == here)
        for code, (column, row) in sorted(known.items())
    )
    width, height = (max(getattr(tile, axis) for tile in made) + PITCH for axis in ("x", "y"))
    marked = sum(bool(tile.name) for tile in made)
    return Map(width, height, made, _countries(made), named=marked <= _MOST_NAMES)


def _at(step: int) -> float:
    return step * PITCH + (PITCH - SIDE) / 2


def _countries(made: tuple[Tile, ...]) -> tuple[tuple[str, float, float], ...]:
    """Put each country's code on its unmarked tile that is nearest to its middle."""
    found: dict[str, list[Tile]] = {}
    for tile in made:
        found.setdefault(tile.code[:2], []).append(tile)
    placed = []
    for country, own in sorted(found.items()):
        x, y = (sum(tile.middle[axis] for tile in own) / len(own) for axis in (0, 1))
        free = [tile for tile in own if not tile.name]
        if free:
            nearest = min(free, key=lambda tile: ((tile.middle[0] - x) ** 2 + (tile.middle[1] - y) ** 2, tile.code))
            placed.append((country, round(nearest.middle[0], 1), round(nearest.middle[1], 1)))
    return tuple(placed)
