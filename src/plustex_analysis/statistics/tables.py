"""The tables of the workspace by name."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from plustex_analysis import workspace
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.statistics import views, vintages
from plustex_analysis.statistics.cards import Anomaly, Card
from plustex_analysis.statistics.store import load_card, load_slices, load_table


def folder() -> Path:
    """Return the folder of the tables and their cards."""
    return workspace.data("statistics")


def table_names() -> tuple[str, ...]:
    """Return the names of all tables: the dataset codes of their producers."""
    return vintages.table_names(folder())


def _known(name: str) -> str:
    """Return the name of a table that there is; asked a thousand times a report, so the folder is seldom listed."""
    shipped = "/" not in name and (folder() / f"{name}{vintages.SUFFIX}").is_file()
    if not shipped and name not in table_names():
        raise UnknownCodeError("table", name, table_names())
    return name


def card(name: str) -> Card:
    """Return the card of a table: source, licence, codes and their meaning, known anomalies.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    """
    return load_card(folder(), _known(name))


def table(name: str) -> pd.DataFrame:
    """Load a table as long frame: ``region, nace, indicator, year, value, flag``.

    A missing figure is NaN, whatever the reason; its flag says why: ``c`` confidential, ``u`` too unreliable to
    publish, ``""`` not published. Zero is a figure. The file is read and its checksum verified once for each process;
    the frame returned is the caller's own and may be changed.

    Parameters
    ----------
    name
        The dataset code, for example ``sbs_r_nuts06_r2``.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    TableError
        The file is missing, damaged, or not the one that its card describes.

    Examples
    --------
    >>> table("sbs_r_nuts06_r2").columns.to_list()
    ['region', 'nace', 'indicator', 'year', 'value', 'flag']
    """
    return load_table(folder(), _known(name)).copy()


def _frame(table: str | pd.DataFrame) -> pd.DataFrame:
    return load_table(folder(), _known(table)) if isinstance(table, str) else table


def _slices(table: str | pd.DataFrame | views.Slices) -> views.Slices:
    if isinstance(table, views.Slices):
        return table
    return load_slices(folder(), _known(table)) if isinstance(table, str) else views.Slices(table)


def matrix(
    table: str | pd.DataFrame | views.Slices,
    indicator: str,
    year: int,
    *,
    nace: Sequence[str] | None = None,
    level: int | None = 2,
) -> pd.DataFrame:
    """Lay out one indicator of one year as regions by industries; what is missing is NaN.

    Every region of the level that the table knows has a row, with or without figures, so that the shape is the
    same for every year.

    Parameters
    ----------
    table
        The name of a table, or a long frame; :class:`~plustex_analysis.statistics.views.Slices` of one that is asked
        many times.
    indicator
        An indicator code of the table.
    year
        A year of the table.
    nace
        Industries, in the order wanted; all of the table when not given.
    level
        NUTS level of the rows: 0 countries, 2 or 3 regions, -1 aggregates of countries; None for all rows.

    Raises
    ------
    UnknownCodeError
        The table has no such indicator, year, industry or level.
    TableError
        A cell has more than one value.

    Examples
    --------
    >>> jobs = matrix("sbs_r_nuts06_r2", "V16110", 2014, nace=["C13", "C14"])
    >>> jobs.loc["ITI1"].to_list()
    [22617.0, 29952.0]
    """
    return views.cells(_slices(table), "value", indicator, year, nace=nace, level=level)


def flags(
    table: str | pd.DataFrame, indicator: str, year: int, *, nace: Sequence[str] | None = None, level: int | None = 2
) -> pd.DataFrame:
    """Lay out the flags of one indicator and year in the shape of :func:`matrix`; ``""`` where there are none.

    Examples
    --------
    >>> flags("sbs_r_nuts06_r2", "V16110", 2014, nace=["C13", "C14"]).loc["FR30"].to_list()
    ['b', 'b']
    """
    return views.cells(_slices(table), "flag", indicator, year, nace=nace, level=level).astype("str").fillna("")


def series(table: str | pd.DataFrame, region: str, *, nace: str, indicator: str) -> pd.Series:
    """Return one indicator of one region and industry by year; what is missing is NaN.

    Raises
    ------
    UnknownCodeError
        The table has no such region, industry or indicator.

    Examples
    --------
    >>> series("sbs_r_nuts06_r2", "PT11", nace="C14", indicator="V16110").loc[2014]
    np.float64(73844.0)
    """
    return views.over_years(_frame(table), "value", region, nace, indicator)


def flag_series(table: str | pd.DataFrame, region: str, *, nace: str, indicator: str) -> pd.Series:
    """Return the flags of one indicator of one region and industry by year; ``""`` where there are none."""
    return views.over_years(_frame(table), "flag", region, nace, indicator).astype("str").fillna("")


def histories(table: str | pd.DataFrame, region: str, *, nace: Sequence[str], indicator: str) -> pd.DataFrame:
    """Return one indicator of one region as years by industries: :func:`series` of several industries at once.

    Examples
    --------
    >>> histories("sbs_r_nuts06_r2", "PT11", nace=["C13", "C14"], indicator="V16110").loc[2014].to_list()
    [36046.0, 73844.0]
    """
    return views.histories(_frame(table), "value", region, nace, indicator)


def flag_histories(table: str | pd.DataFrame, region: str, *, nace: Sequence[str], indicator: str) -> pd.DataFrame:
    """Return the flags in the shape of :func:`histories`; ``""`` where there are none."""
    return views.histories(_frame(table), "flag", region, nace, indicator).astype("str").fillna("")


def anomalies(table: str, region: str | None = None) -> tuple[Anomaly, ...]:
    """Return the published figures of a table that are known to be doubtful, with reason and advice.

    Parameters
    ----------
    table
        The name of the table.
    region
        Only those of this territory.

    Examples
    --------
    >>> [anomaly.year for anomaly in anomalies("sbs_r_nuts06_r2", "FR30")]
    [(2010,)]
    """
    return tuple(item for item in card(table).anomalies if region in {None, item.region})
