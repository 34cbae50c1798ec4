"""The sums that tie the cells of a table together: row totals, column totals, groups that add up to a parent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from plustex_analysis.errors import InputError
from plustex_analysis.statistics.checks import Floats, Mask, align, enumerate_some

Groups = Mapping[str, Sequence[str]]
Positions = NDArray[np.intp]
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Sum:
    """Cells that add up: to a published total, or to another cell of the table.

    Up to ``tolerance``, because of rounding; with ``exhaustive=False`` the parts may leave something out.
    """

    name: str
    parts: Positions
    parent: Positions = field(default_factory=lambda: np.array([], dtype=np.intp))
    total: float = 0.0
    tolerance: float = 0.0
    exhaustive: bool = True


@dataclass(frozen=True)
class Equations:
    """What the sums say about the gaps: ``factors @ gaps == totals``, each up to its ``tolerance``.

    A factor is 1 for a part and -1 for a parent that is itself a gap. ``slack`` is the tolerance with what floating-point
    arithmetic may lose. Where ``exhaustive`` is false the parts may leave something out: they are at most the total.
    """

    names: tuple[str, ...]
    factors: Floats
    totals: Floats
    slack: Floats
    tolerance: Floats
    exhaustive: Mask

    def pick(self, rows: Mask, gaps: Positions) -> "Equations":
        """Return some of the equations, for some of the gaps."""
        names = tuple(name for name, mine in zip(self.names, rows, strict=True) if mine)
        return Equations(
            names,
            self.factors[np.ix_(rows, gaps)],
            self.totals[rows],
            self.slack[rows],
            self.tolerance[rows],
            self.exhaustive[rows],
        )

    def refuse_wrong(self) -> None:
        """Raise for sums that hold no gap and do not come out."""
        missed = np.where(self.exhaustive, np.abs(self.totals), -self.totals)
        wrong = ~self.factors.any(axis=1) & (missed > self.slack)
        if wrong.any():
            off = (f"{self.names[i]}, by {-self.totals[i]:g}" for i in np.flatnonzero(wrong))
            raise InputError(
                f"published figures do not add up; allow for rounding with tolerance=: {enumerate_some(off)}"
            )

    def split(self) -> Iterator[tuple["Equations", Positions]]:
        """Split into parts that share no gap: the equations of each, and the positions of its gaps."""
        linked = csr_array(np.abs(self.factors).T @ np.abs(self.factors))
        count, part = connected_components(linked, directed=False)
        for number in range(count):
            gaps: Positions = np.flatnonzero(part == number)
            yield self.pick(np.asarray(self.factors[:, gaps].any(axis=1)), gaps), gaps


def find_sums(
    table: pd.DataFrame,
    row_totals: "pd.Series[float] | None",
    column_totals: "pd.Series[float] | None",
    groups: Groups | None,
) -> list[Sum]:
    """List the sums that hold in a checked table; its cells are numbered row by row.

    Raises
    ------
    InputError
        No sum at all, or labels that do not match.
    """
    positions = np.arange(table.size, dtype=np.intp).reshape(table.shape)
    nested = {str(child) for children in (groups or {}).values() for child in children}
    top_rows = np.array([str(label) not in nested for label in table.index])
    top_columns = np.array([str(label) not in nested for label in table.columns])
    found = [
        *_totals(row_totals, table.index, positions[:, top_columns], "region"),
        *_totals(column_totals, table.columns, positions[top_rows].T, "industry"),
        *(one for parent, children in (groups or {}).items() for one in _group(parent, children, table, positions)),
    ]
    if not found:
        raise InputError("nothing ties the gaps to anything: give row_totals=, column_totals= or groups=")
    return found


def _totals(totals: "pd.Series[float] | None", labels: pd.Index, cells: Positions, kind: str) -> Iterator[Sum]:
    if totals is None:
        return
    checked = align(totals, labels, name=f"total of each {kind}", kind=kind, missing="propagate")
    for label, parts, total in zip(labels, cells, checked, strict=True):
        if not np.isnan(total):
            yield Sum(f"{kind} {label}", parts, total=float(total))


def _group(parent: str, children: Sequence[str], table: pd.DataFrame, positions: Positions) -> Iterator[Sum]:
    by_column = parent in table.columns
    labels, others = (table.columns, table.index) if by_column else (table.index, table.columns)
    unknown = [label for label in (parent, *children) if label not in labels]
    if unknown or not children or parent in children or len(set(children)) < len(children):
        raise InputError(f"group {parent} of {enumerate_some(children)}: labels of one axis, each once; not {unknown}")
    cells = positions if by_column else positions.T
    where = labels.get_indexer(pd.Index(children))
    (above,) = labels.get_indexer(pd.Index([parent]))
    for label, line in zip(others, cells, strict=True):
        yield Sum(f"{parent} for {label}", line[where], line[[above]])


def equations(sums: Sequence[Sum], cells: Floats, tolerance: float, *, exhaustive: bool = True) -> Equations:
    """Move the known cells to the side of the totals and keep the gaps (NaN) on the other.

    Raises
    ------
    InputError
        Published figures that do not add up.
    """
    gaps = np.isnan(cells)
    column = np.cumsum(gaps) - 1
    known = np.where(gaps, 0.0, cells)
    factors = np.zeros((len(sums), int(gaps.sum())))
    totals, sizes = np.zeros(len(sums)), np.zeros(len(sums))
    give = np.array([tolerance + one.tolerance for one in sums])
    whole = np.array([exhaustive and one.exhaustive for one in sums], dtype=bool)
    for row, one in enumerate(sums):
        for positions, sign in ((one.parts, 1.0), (one.parent, -1.0)):
            factors[row, column[positions[gaps[positions]]]] = sign
        totals[row] = one.total - known[one.parts].sum() + known[one.parent].sum()
        sizes[row] = one.total + known[one.parts].sum() + known[one.parent].sum()
    names = tuple(one.name for one in sums)
    result = Equations(names, factors, totals, give + _ROUNDING * sizes, give, whole)
    result.refuse_wrong()
    return result
