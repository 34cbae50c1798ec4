"""Look at one table from all sides: its files, its rows, its sums, and the vintages beside it."""

from dataclasses import dataclass, field

import pandas as pd

from plustex_analysis.errors import PlustexError
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.hierarchy import sums
from plustex_analysis.statistics.store import digest
from plustex_analysis.statistics.tables import folder
from plustex_analysis.statistics.verification import verify


@dataclass(frozen=True)
class Audit:
    """What was found in a table.

    Attributes
    ----------
    table
        Its name.
    damaged
        Files that are missing or not those that their card describes, of every vintage.
    rows
        Rows that break a rule.
    sums
        Where published parts do not add up to the published whole: remarks, not damage.
    """

    table: str
    damaged: tuple[str, ...] = ()
    rows: pd.DataFrame = field(default_factory=pd.DataFrame)
    sums: pd.DataFrame = field(default_factory=pd.DataFrame)

    @property
    def verdict(self) -> str:
        """What there is to say, on one line."""
        remarks = f" ({len(self.sums)} published sums do not add up)" if len(self.sums) else ""
        if self.damaged:
            return "; ".join(self.damaged)
        return (f"{len(self.rows)} rows to look at" if len(self.rows) else "all well") + remarks


def audit(name: str) -> Audit:
    """Check the files of all vintages of a table, and the rows and sums of the one in use."""
    damaged = tuple(problem for item in vintages.vintages(folder(), name) for problem in _files(item))
    try:
        return Audit(name, damaged, verify(name), sums(name))
    except PlustexError as error:
        text = " ".join(str(error).split())
        return Audit(name, damaged or (text,))


def _files(item: vintages.Vintage) -> list[str]:
    """Check the checksums of a vintage: its table, and the downloads that an update kept beside it."""
    try:
        card = read_card(item.path / f"{item.table}.yaml")
    except PlustexError as error:
        return [" ".join(str(error).split())]
    wanted = {card.table: card.checksum}
    if item.name != vintages.SHIPPED:
        wanted |= {source.file: source.checksum for source in card.inputs}
    problems = []
    for name, checksum in wanted.items():
        path = item.path / name
        if not path.is_file():
            problems.append(f"{path}: there is no such file")
        elif digest(path.read_bytes()) != checksum:
            problems.append(f"{path}: damaged or changed: not the checksum of its card")
    return problems
