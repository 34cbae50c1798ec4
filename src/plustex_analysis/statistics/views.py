"""Look at a table: regions by industries for one year, one series over the years, and the flags in the same shape."""

import functools
from collections.abc import Hashable, Iterable, Sequence
from typing import NoReturn

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import TableError, UnknownCodeError

_COUNTRY, _DEEPEST = 2, 5


def nuts_level(codes: Iterable[str]) -> "pd.Series[int]":
    """Return the NUTS level of each code: 0 country, 1-3 regions, -1 no territory of its own.

    Aggregates of countries (``EU28``, ``EA19``) and extra-regio codes (``FIZZ``) look like regions and are none.

    Parameters
    ----------
    codes
        Territory codes.

    Returns
    -------
    pandas.Series
        The level; its index is that of ``codes`` if they are a series, else the codes themselves.

    Examples
    --------
    >>> nuts_level(["IT", "ITI1", "ITI15", "EU28", "FRZZ"]).to_list()
    [0, 2, 3, -1, -1]
    """
    given = codes if isinstance(codes, pd.Series) else pd.Series(list(codes), dtype="str")
    number, seen = pd.factorize(given, use_na_sentinel=False)
    levels = np.array([_level(str(code)) for code in seen], dtype=np.int64)
    level = pd.Series(levels[number], index=given.index)
    return level if isinstance(codes, pd.Series) else level.set_axis(pd.Index(given))


@functools.lru_cache(maxsize=8192)  # rests on no data
def _level(code: str) -> int:
    group, unit = code[:_COUNTRY] in {"EU", "EA"}, code[_COUNTRY:]
    if group or set(unit) == {"Z"} or not _COUNTRY <= len(code) <= _DEEPEST:
        return -1
    return len(unit)


class Slices:
    """A long frame with the rows of each indicator and year found once; the frame must stay as it is."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame
        self.codes = {name: frozenset(frame[name].unique()) for name in ("indicator", "year", "nace")}
        self.industries, self.regions = _ordered(frame["nace"]), _ordered(frame["region"])
        self.levels = nuts_level(self.regions).to_numpy()
        self._rows = frame.groupby(["indicator", "year"], observed=True, sort=False).indices
        self._region, self._nace = _places(frame["region"], self.regions), _places(frame["nace"], self.industries)

    def rows(self, indicator: str, year: int) -> NDArray[np.intp]:
        """Return the places of the rows of one indicator and year."""
        for kind, given in (("indicator", indicator), ("year", year)):
            self.check(kind, given)
        return np.asarray(self._rows.get((indicator, year), ()), dtype=np.intp)

    def lay_out(
        self, column: str, rows: NDArray[np.intp], regions: "pd.Index[str]", industries: "pd.Index[str]", what: str
    ) -> pd.DataFrame:
        """Lay out a column's values in these rows as regions by industries; rows of others are left out."""
        rows = rows[(self._region[rows] >= 0) & (self._nace[rows] >= 0)]
        down = regions.get_indexer(self.regions)[self._region[rows]]
        across = industries.get_indexer(self.industries)[self._nace[rows]]
        wanted = (down >= 0) & (across >= 0)
        cell = down[wanted] * len(industries) + across[wanted]
        values = self._frame[column].array.take(rows[wanted])
        if np.unique(cell).size < cell.size:
            _refuse_twice(cell, regions, industries, what)
        where = np.full(len(regions) * len(industries), -1, dtype=np.intp)
        where[cell] = np.arange(cell.size)
        flat = np.asarray(values.take(where, allow_fill=True))
        return pd.DataFrame(flat.reshape(len(regions), len(industries)), index=regions, columns=industries)

    def check(self, kind: str, given: Hashable) -> None:
        """Refuse a code that the frame does not hold; see :func:`known`."""
        if given not in self.codes[kind]:
            raise UnknownCodeError(kind, given, sorted(self.codes[kind]))


def cells(
    slices: Slices, column: str, indicator: str, year: int, *, nace: Sequence[str] | None, level: int | None
) -> pd.DataFrame:
    """Lay out one column of a long frame as regions by industries, for one indicator and year."""
    chosen = slices.rows(indicator, year)
    for code in nace or ():
        slices.check("nace", code)
    industries = slices.industries if nace is None else pd.Index(list(nace))
    found = slices.lay_out(column, chosen, _of_level(slices, level), industries.unique(), f"{indicator} {year}")
    found = found if industries.is_unique else found[industries]
    return found.rename_axis(index="region", columns="nace")


def over_years(frame: pd.DataFrame, column: str, region: str, nace: str, indicator: str) -> pd.Series:
    """Return one column of a long frame by year, for one region, industry and indicator."""
    for kind, code in (("region", region), ("nace", nace), ("indicator", indicator)):
        known(kind, code, frame[kind])
    chosen = frame[(frame["region"] == region) & (frame["nace"] == nace) & (frame["indicator"] == indicator)]
    _once(chosen, ["year"], f"{region} {nace} {indicator}")
    years = pd.Index(sorted(frame["year"].unique()), name="year")
    return chosen.set_index("year")[column].reindex(years).rename(region)


def histories(frame: pd.DataFrame, column: str, region: str, nace: Sequence[str], indicator: str) -> pd.DataFrame:
    """Return one column of a long frame as years by industries, for one region and indicator."""
    for kind, codes in (("region", [region]), ("nace", nace), ("indicator", [indicator])):
        for code in codes:
            known(kind, code, frame[kind])
    chosen = frame[(frame["region"] == region) & frame["nace"].isin(nace) & (frame["indicator"] == indicator)]
    _once(chosen, ["nace", "year"], f"{region} {indicator}")
    years, industries = pd.Index(sorted(frame["year"].unique()), name="year"), pd.Index(nace, name="nace").unique()
    where = np.full((len(years), len(industries)), -1, dtype=np.intp)
    across = industries.get_indexer(pd.Index(chosen["nace"]).astype("str"))
    where[years.get_indexer(pd.Index(chosen["year"])), across] = np.arange(len(chosen))
    values = chosen[column].array
    columns = {code: values.take(where[:, at], allow_fill=True) for at, code in enumerate(industries)}
    return pd.DataFrame(columns, index=years).reindex(columns=pd.Index(nace, name="nace"))


def known(kind: str, given: Hashable, column: pd.Series) -> None:
    """Refuse a code that a column does not hold.

    Raises
    ------
    UnknownCodeError
        The message lists the codes that it does hold.
    """
    codes = column.cat.categories if isinstance(column.dtype, pd.CategoricalDtype) else column.unique()
    if given not in codes:
        raise UnknownCodeError(kind, given, sorted(codes))


def _of_level(slices: Slices, level: int | None) -> "pd.Index[str]":
    if level is None:
        return slices.regions
    if level not in slices.levels:
        raise UnknownCodeError("NUTS level", level, sorted(set(slices.levels.tolist())))
    chosen: pd.Index[str] = slices.regions[slices.levels == level]
    return chosen


def _ordered(column: pd.Series) -> "pd.Index[str]":
    codes = column.cat.categories if isinstance(column.dtype, pd.CategoricalDtype) else column.unique()
    return pd.Index(sorted(map(str, codes)))


def _places(column: pd.Series, order: "pd.Index[str]") -> NDArray[np.intp]:
    """Return for each row where its code stands in an order; -1 where it has none."""
    number, seen = pd.factorize(column)
    return np.append(order.get_indexer(pd.Index(seen).astype("str")), -1)[number]


def _refuse_twice(cell: NDArray[np.intp], regions: "pd.Index[str]", industries: "pd.Index[str]", what: str) -> NoReturn:
    places, count = np.unique(cell, return_counts=True)
    names = sorted(
        f"{regions[place // len(industries)]}/{industries[place % len(industries)]}" for place in places[count > 1]
    )
    raise TableError(f"{what}: more than one value for {', '.join(names)}")


def _once(rows: pd.DataFrame, keys: list[str], what: str) -> None:
    twice = rows[rows.duplicated(keys, keep=False)]
    if len(twice):
        cells = ", ".join(sorted({"/".join(map(str, row)) for row in twice[keys].to_numpy()}))
        raise TableError(f"{what}: more than one value for {cells}")
