"""Datasets that continue others under new codes, and one series made of both with the break kept visible."""

from pathlib import Path

import numpy as np
import pandas as pd
from pydantic import BaseModel, ConfigDict, Field

from plustex_analysis.errors import TableError, UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.described import read_described
from plustex_analysis.statistics.store import COLUMNS
from plustex_analysis.statistics.tables import card, folder, table

JOINED = [*COLUMNS, "dataset", "break"]
_BREAK = "b"


class Successor(BaseModel):
    """A dataset that ended and the one that continues it; see ``successors.yaml`` for what each key says."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    old: str
    new: str
    first_year: int
    why: str
    indicators: dict[str, str]
    dimensions: dict[str, str] = Field(default_factory=dict)
    only: dict[str, str] = Field(default_factory=dict)
    changed: dict[str, str] = Field(default_factory=dict)
    ended: dict[str, str] = Field(default_factory=dict)
    started: dict[str, str] = Field(default_factory=dict)


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    successors: tuple[Successor, ...]


def read_successors(path: Path) -> tuple[Successor, ...]:
    """Read ``successors.yaml``.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        It is not YAML, or keys are wrong or missing.
    """
    return read_described(path, _File).successors


@lru_cache(maxsize=4)
def _read(path: Path, _stamp: int) -> tuple[Successor, ...]:
    return read_successors(path)


def successor(dataset: str) -> Successor:
    """Return how a dataset is continued, or continues another.

    Raises
    ------
    UnknownCodeError
        It neither has nor is a successor.

    Examples
    --------
    >>> successor("sbs_r_nuts06_r2").new
    'sbs_r_nuts2021'
    """
    path = folder() / "successors.yaml"
    known = _read(path, path.stat().st_mtime_ns if path.is_file() else 0)
    for item in known:
        if dataset in {item.old, item.new}:
            return item
    raise UnknownCodeError("dataset with a successor", dataset, [item.old for item in known])


def joined(dataset: str) -> pd.DataFrame:
    """Return the tables of a dataset and its successor as one, the break between them marked.

    Parameters
    ----------
    dataset
        The name of either; both must be tables of the workspace.

    Returns
    -------
    DataFrame
        As :func:`join`.

    Raises
    ------
    UnknownCodeError
        The dataset has no successor, or one of the two is not here.
    TableError
        The tables are of different versions of NUTS, their units differ, or their years overlap.
    """
    item = successor(dataset)
    cards = card(item.old), card(item.new)
    versions = {each.territory.vintage for each in cards}
    if len(versions) > 1:
        told = " and ".join(f"{each.name} of NUTS {each.territory.vintage}" for each in cards)
        raise TableError(f"{told}: bring both to one version first, with convert_nuts")
    for before, after in item.indicators.items():
        units = [each.unit(code) for each, code in zip(cards, (before, after), strict=True)]
        if units[0] != units[1]:
            raise TableError(f"{item.old} {before} is in {units[0]}, {item.new} {after} in {units[1]}: not one series")
    return join(table(item.old), table(item.new), item)


def join(old: pd.DataFrame, new: pd.DataFrame, item: Successor) -> pd.DataFrame:
    """Put the figures of a dataset and its successor into one long frame, under the indicator codes of the old one.

    Nothing is chained, scaled or smoothed: a change across the break is a change of the measure, too.

    Parameters
    ----------
    old, new
        Long frames: ``region, nace, indicator, year, value, flag``.
    item
        Which code of the new dataset continues which of the old one.

    Returns
    -------
    DataFrame
        Columns ``region, nace, indicator, year, value, flag, dataset, break``; the indicators that both have. ``break``
        is true in the first year of the new dataset: figures from there on are not comparable with those before.

    Raises
    ------
    TableError
        The old frame has figures of years that the new one has too, or the new one begins before its first year.
    """
    before = old[old["indicator"].isin(list(item.indicators))]
    after = new[new["indicator"].isin(list(item.indicators.values()))]
    if len(after) and int(after["year"].min()) < item.first_year:
        raise TableError(f"{item.new} begins in {after['year'].min()}, not in {item.first_year}")
    late = sorted({int(year) for year in before.loc[before["value"].notna(), "year"] if year >= item.first_year})
    if late:
        raise TableError(f"{item.old} has figures of {', '.join(map(str, late))}, which are {item.new}'s years")
    back = {after_: before_ for before_, after_ in item.indicators.items()}
    text = dict.fromkeys(["region", "nace", "indicator", "flag"], "str")
    after = after.astype(text).assign(indicator=lambda frame: frame["indicator"].map(back), dataset=item.new)
    before = before[before["year"] < item.first_year].astype(text).assign(dataset=item.old)
    whole = pd.concat([before, after], ignore_index=True)
    first = int(after["year"].min()) if len(after) else 0
    whole["break"] = (whole["dataset"] == item.new) & (whole["year"] == first)
    keys = ["region", "nace", "indicator", "year"]
    return whole.sort_values(keys, kind="stable")[JOINED].reset_index(drop=True)


def with_break_flags(whole: pd.DataFrame) -> pd.DataFrame:
    """Return a joined series as an ordinary long frame in which the break carries the flag ``b``, as Eurostat's do.

    Examples
    --------
    >>> row = {"region": "XX", "nace": "C13", "indicator": "V16110", "year": 2021, "value": 5.0, "flag": "e"}
    >>> with_break_flags(pd.DataFrame([{**row, "dataset": "new", "break": True}]))["flag"].tolist()
    ['be']
    """
    marked = whole["break"] & ~whole["flag"].str.contains(_BREAK, regex=False)
    flag = np.where(marked, _BREAK + whole["flag"].astype("str"), whole["flag"])
    return whole.assign(flag=flag)[list(COLUMNS)]


def break_years(flags: pd.DataFrame | pd.Series) -> list[int]:
    """Return the years (the index) in which any figure carries the flag ``b``.

    Examples
    --------
    >>> break_years(pd.Series(["", "be", ""], index=[2012, 2013, 2014]))
    [2013]
    """
    frame = flags.to_frame() if isinstance(flags, pd.Series) else flags
    broken = frame.apply(lambda column: column.astype("str").str.contains(_BREAK, regex=False)).any(axis=1)
    return [int(year) for year in frame.index[broken]]
