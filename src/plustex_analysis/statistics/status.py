"""What is here: which vintage of each table, how old, what it covers, and which cells of the partners are missing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.store import load_card, load_table
from plustex_analysis.statistics.tables import folder as tables_folder


@dataclass(frozen=True)
class Status:
    """What there is to say about one table.

    Attributes
    ----------
    table, title
        Its name and what it holds.
    vintage
        The vintage in use, and ``others`` beside it.
    held
        Vintages that are held back, each with the reasons.
    extracted, released
        When it was taken from the producer, and when the producer had last changed it.
    age
        Days since it was taken; none when the day is not known.
    years
        The first and the last year.
    figures, regions
        How many figures and how many territories there are.
    asked
        How many cells the partners' sector has, in all years.
    missing
        Those without a figure: ``region, nace, indicator, year, flag``.
    """

    table: str
    title: str
    vintage: str
    others: tuple[str, ...]
    held: dict[str, tuple[str, ...]]
    extracted: str
    released: str
    age: int | None
    years: tuple[int, int]
    figures: int
    regions: int
    asked: int
    missing: pd.DataFrame


def status(*, folder: Path | None = None, today: dt.date | None = None) -> list[Status]:
    """Say for each table what is here.

    Parameters
    ----------
    folder
        The folder of the tables; the workspace's own when not given.
    today
        The day from which the age is counted.

    Raises
    ------
    TableError
        A table is missing or damaged.
    """
    where, day = folder or tables_folder(), today or dt.datetime.now(dt.UTC).date()
    partners = [place.code for place in partnership.territories()]
    return [_status(where, table, day, partners) for table in vintages.table_names(where)]


def _status(folder: Path, table: str, today: dt.date, partners: Sequence[str]) -> Status:
    card, frame = load_card(folder, table), load_table(folder, table)
    every, now = vintages.vintages(folder, table), vintages.current(folder, table)
    cells = wanted(frame, partners)
    return Status(
        table,
        card.title,
        now,
        tuple(item.name for item in every if item.name != now),
        {item.name: item.held for item in every if item.held},
        card.extracted,
        card.released,
        _age(card.extracted, today),
        (card.years[0], card.years[-1]),
        int(frame["value"].notna().sum()),
        int(frame["region"].nunique()),
        len(cells),
        cells.loc[cells["value"].isna(), ["region", "nace", "indicator", "year", "flag"]].reset_index(drop=True),
    )


def wanted(frame: pd.DataFrame, partners: Sequence[str]) -> pd.DataFrame:
    """Return the cells of the partners' sector, with or without a figure.

    In a table without industries they are all cells of the partners; in one of countries those of their countries.
    """
    regions = set(partners) & set(frame["region"].unique()) or {code[:2] for code in partners}
    rows = frame[frame["region"].isin(regions)]
    branches = partnership.sector().branches
    if set(branches) & set(frame["nace"].unique()):
        rows = rows[rows["nace"].isin(branches)]
    keys = [sorted(regions), *(sorted(rows[key].astype("str").unique()) for key in ("nace", "indicator"))]
    cells = pd.MultiIndex.from_product(
        [*keys, sorted(rows["year"].unique())], names=["region", "nace", "indicator", "year"]
    )
    found = rows.assign(**{key: rows[key].astype("str") for key in ("region", "nace", "indicator", "flag")})
    return found.set_index(list(cells.names)).reindex(cells).fillna({"flag": ""}).reset_index()


def _age(extracted: str, today: dt.date) -> int | None:
    try:
        return (today - dt.date.fromisoformat(extracted)).days
    except ValueError:
        return None
