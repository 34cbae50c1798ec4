"""One rectangle of published cells: key columns, years, and for every cell its figure and its flags as text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Text = NDArray[np.object_]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Grid:
    """Published cells, one row for each key and one column for each year.

    Text is kept as published, so that writing a table never rounds a figure.

    Attributes
    ----------
    keys
        One row for each row of cells; a column for each dimension.
    years
        The years of the columns, ascending.
    figures
        Figures as text; ``""`` where none is published.
    flags
        Flag letters as published; ``""`` where there are none.
    """

    keys: pd.DataFrame
    years: tuple[int, ...]
    figures: Text
    flags: Text

    def __len__(self) -> int:
        return len(self.keys)

    def where(self, chosen: Mask) -> "Grid":
        """Return the rows for which the mask is true."""
        keys = self.keys[chosen].reset_index(drop=True)
        return replace(self, keys=keys, figures=self.figures[chosen], flags=self.flags[chosen])

    def with_keys(self, keys: pd.DataFrame) -> "Grid":
        """Return the same cells under other key columns."""
        return replace(self, keys=keys.reset_index(drop=True))

    def ordered(self, by: Iterable[str]) -> "Grid":
        """Return the rows in the order of the key columns named."""
        order = self.keys.sort_values(list(by), kind="stable").index.to_numpy()
        keys = self.keys.iloc[order].reset_index(drop=True)
        return replace(self, keys=keys, figures=self.figures[order], flags=self.flags[order])

    @property
    def blank(self) -> Mask:
        """Where nothing at all was published: neither a figure nor a flag."""
        return np.asarray((self.figures == "") & (self.flags == ""), dtype=bool)


def fill(grid: Grid, other: Grid) -> Grid:
    """Put the cells of ``other`` where ``grid`` has neither figure nor flag; add the rows that only ``other`` has.

    What ``grid`` publishes is never overwritten: :func:`contradicts` tells where ``other`` says something else.
    """
    position = positions(grid, other)
    new = position < 0
    added = np.full((int(new.sum()), len(grid.years)), "", dtype=object)
    values, flags = np.vstack([grid.figures, added]), np.vstack([grid.flags, added])
    cells = np.ix_(np.where(new, len(grid) + np.cumsum(new) - 1, position), _columns(grid, other))
    empty = (values[cells] == "") & (flags[cells] == "")
    values[cells] = np.where(empty, other.figures, values[cells])
    flags[cells] = np.where(empty, other.flags, flags[cells])
    keys = pd.concat([grid.keys, other.keys.loc[new, list(grid.keys.columns)]], ignore_index=True)
    return Grid(keys, grid.years, values, flags)


def contradicts(grid: Grid, other: Grid) -> Mask:
    """Tell which rows of ``other`` hold another figure or flag than ``grid`` in a cell that both publish."""
    position = positions(grid, other)
    known = position >= 0
    cells = np.ix_(position[known], _columns(grid, other))
    values, flags = grid.figures[cells], grid.flags[cells]
    here = other.where(known)
    both = ((values != "") | (flags != "")) & ~here.blank
    clash = np.zeros(len(other), dtype=bool)
    clash[known] = (both & ((values != here.figures) | (flags != here.flags))).any(axis=1)
    return clash


def _columns(grid: Grid, other: Grid) -> NDArray[np.intp]:
    return np.array([grid.years.index(year) for year in other.years], dtype=np.intp)


def positions(grid: Grid, other: Grid) -> NDArray[np.intp]:
    """Return the row of ``grid`` with the same key for each row of ``other``; -1 where there is none."""
    names = list(grid.keys.columns)
    return pd.MultiIndex.from_frame(grid.keys).get_indexer(pd.MultiIndex.from_frame(other.keys[names]))
