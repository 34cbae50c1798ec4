"""The tables of the workspace by name."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from plustex_analysis import workspace
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.statistics import views
from plustex_analysis.statistics.card import Card
from plustex_analysis.statistics.store import load


def folder() -> Path:
    """Return the folder of the tables and their cards."""
    return workspace.data("statistics")


def table_names() -> tuple[str, ...]:
    """Return the names of all tables: the dataset codes of their producers."""
    return tuple(sorted(path.name.removesuffix(".csv.gz") for path in folder().glob("*.csv.gz")))


def _load(name: str) -> tuple[Card, pd.DataFrame]:
    if not (folder() / f"{name}.yaml").is_file() or name not in table_names():
        raise UnknownCodeError("table", name, table_names())
    return load(folder(), name)


def card(name: str) -> Card:
    """Return the card of a table: source, licence, codes, known anomalies.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    """
    return _load(name)[0]


def table(name: str) -> pd.DataFrame:
    """Load a table as long frame: ``region, nace, indicator, year, value, flag``.

    A missing figure is NaN, whatever the reason; ``flag`` says why: ``c`` confidential, ``""`` not published. Zero is
    a figure. The file is read and its checksum verified once for each process; what is returned may be changed
    freely.

    Parameters
    ----------
    name
        The dataset code, for example ``sbs_r_nuts06_r2``.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    TableError
        The file is damaged or not the one that its card describes.
    """
    return _load(name)[1].copy()


def _frame(table: str | pd.DataFrame) -> pd.DataFrame:
    return _load(table)[1] if isinstance(table, str) else table


def matrix(
    table: str | pd.DataFrame, indicator: str, year: int, *, nace: Sequence[str] | None = None, level: int | None = 2
) -> pd.DataFrame:
    """Lay out one indicator of one year as regions by industries; what is missing is NaN.

    Every region of the level that the table knows has a row, with or without figures, so that the shape is the
    same for every year.

    Parameters
    ----------
    table
        The name of a table, or a long frame.
    indicator
        An indicator code of the table.
    year
        A year of the table.
    nace
        Industries, in the order wanted; all of the table when not given.
    level
        NUTS level of the rows: 0 countries, 2 regions; None for all rows.

    Raises
    ------
    UnknownCodeError
        The table has no such indicator, year or industry.
    TableError
        A cell has more than one value.
    """
    return views.cells(_frame(table), "value", indicator, year, nace=nace, level=level)


def flags(
    table: str | pd.DataFrame, indicator: str, year: int, *, nace: Sequence[str] | None = None, level: int | None = 2
) -> pd.DataFrame:
    """Lay out the flags of one indicator and year in the shape of :func:`matrix`; ``""`` where there are none."""
    return views.cells(_frame(table), "flag", indicator, year, nace=nace, level=level).astype("str").fillna("")


def series(table: str | pd.DataFrame, region: str, *, nace: str, indicator: str) -> pd.Series:
    """Return one indicator of one region and industry by year; what is missing is NaN.

    Raises
    ------
    UnknownCodeError
        The table has no such region, industry or indicator.
    """
    return views.over_years(_frame(table), "value", region, nace, indicator)
