"""Choose the vintage that is in use: accept one that was held back, or go back to an older one."""

from pathlib import Path

import pandas as pd

from plustex_analysis.errors import TableError
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.store import digest, unpack
from plustex_analysis.statistics.tables import folder as tables_folder


def accept(table: str, *, folder: Path | None = None) -> str:
    """Put the newest vintage that is held back into use; the reasons stay on record.

    Returns
    -------
    str
        The name of the vintage.

    Raises
    ------
    TableError
        None is held back.
    """
    where = folder or tables_folder()
    held = [item for item in vintages.vintages(where, table) if item.held]
    if not held:
        raise TableError(f"{table}: no vintage is held back")
    chosen = held[-1]
    read(chosen)
    vintages.release(chosen)
    vintages.use(where, table, chosen.name)
    return chosen.name


def use(table: str, vintage: str, *, folder: Path | None = None) -> None:
    """Put a vintage into use, an older one or ``shipped``.

    Raises
    ------
    UnknownCodeError
        There is none of this name.
    TableError
        It is held back, or damaged.
    """
    where = folder or tables_folder()
    chosen = vintages.vintage(where, table, vintage)
    if chosen.held:
        raise TableError(f"{table} {vintage} is held back: {'; '.join(chosen.held)}; accept it first")
    read(chosen)
    vintages.use(where, table, vintage)


def read(item: vintages.Vintage) -> pd.DataFrame:
    """Read the figures of a vintage, whether it is in use or not.

    Raises
    ------
    TableError
        It is damaged.
    """
    card = read_card(item.path / f"{item.table}.yaml")
    content = (item.path / card.table).read_bytes()
    if digest(content) != card.checksum:
        raise TableError(f"{item.path / card.table}: damaged or changed: not the checksum of its card")
    return unpack(content)
