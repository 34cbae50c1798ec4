"""One rectangle of published cells: key columns, years, and for every cell its figure and its flags as text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Text = NDArray[np.object_]


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
    values
        Figures as text; ``""`` where none is published.
    flags
        Flag letters as published; ``""`` where there are none.
    """

    keys: pd.DataFrame
    years: tuple[int, ...]
    values: Text
    flags: Text

    def __len__(self) -> int:
        return len(self.keys)

    def where(self, chosen: pd.Series) -> "Grid":
        """Return the rows for which the boolean series is true."""
        mask = chosen.to_numpy(dtype=bool)
        keys = self.keys[mask].reset_index(drop=True)
        return replace(self, keys=keys, values=self.values[mask], flags=self.flags[mask])

    def with_keys(self, keys: pd.DataFrame) -> "Grid":
        """Return the same cells under other key columns."""
        return replace(self, keys=keys.reset_index(drop=True))

    def ordered(self, by: Iterable[str]) -> "Grid":
        """Return the rows in the order of the key columns named."""
        order = self.keys.sort_values(list(by), kind="stable").index.to_numpy()
        keys = self.keys.iloc[order].reset_index(drop=True)
        return replace(self, keys=keys, values=self.values[order], flags=self.flags[order])

    @property
    def blank(self) -> NDArray[np.bool_]:
        """Where nothing at all was published: neither a figure nor a flag."""
        return np.asarray((self.values == "") & (self.flags == ""), dtype=bool)


def fill(grid: Grid, other: Grid) -> Grid:
    """Put the cells of ``other`` where ``grid`` has none; rows that only ``other`` has are added.

    A row of ``other`` that differs from a published cell of ``grid`` is an older revision of the same series: see
    :func:`contradicts`, which tells them so that they can be set aside first.
    """
    names = list(grid.keys.columns)
    position = _positions(grid, other)
    columns = [grid.years.index(year) for year in other.years]
    new = position < 0
    added = np.full((int(new.sum()), len(grid.years)), "", dtype=object)
    values, flags = np.vstack([grid.values, added]), np.vstack([grid.flags, added])
    position = np.where(new, len(grid) + np.cumsum(new) - 1, position)
    cells = np.ix_(position, columns)
    empty = (values[cells] == "") & (flags[cells] == "")
    values[cells] = np.where(empty, other.values, values[cells])
    flags[cells] = np.where(empty, other.flags, flags[cells])
    keys = pd.concat([grid.keys, other.keys.loc[new, names]], ignore_index=True)
    return Grid(keys, grid.years, values, flags)


def contradicts(grid: Grid, other: Grid) -> "pd.Series[bool]":
    """Tell which rows of ``other`` hold another figure or flag than ``grid`` in a cell that both publish."""
    position = _positions(grid, other)
    known = position >= 0
    columns = [grid.years.index(year) for year in other.years]
    cells = np.ix_(position[known], columns)
    values, flags = grid.values[cells], grid.flags[cells]
    here = other.where(pd.Series(known))
    both = ((values != "") | (flags != "")) & ~here.blank
    clash = np.zeros(len(other), dtype=bool)
    clash[known] = (both & ((values != here.values) | (flags != here.flags))).any(axis=1)
    return pd.Series(clash, index=other.keys.index)


def _positions(grid: Grid, other: Grid) -> NDArray[np.intp]:
    """Return the row of ``grid`` with the same key for each row of ``other``; -1 where there is none."""
    names = list(grid.keys.columns)
    return pd.MultiIndex.from_frame(grid.keys).get_indexer(pd.MultiIndex.from_frame(other.keys[names]))
