"""Look at a table: regions by industries for one year, one series over the years, and the flags in the same shape."""

from collections.abc import Hashable, Iterable, Sequence

import pandas as pd

from plustex_analysis.errors import TableError, UnknownCodeError

_COUNTRY, _DEEPEST = 2, 5


def nuts_level(codes: Iterable[str]) -> "pd.Series[int]":
    """Return the NUTS level of each code: 0 country, 1-3 regions, -1 no territory of its own.

    Aggregates of countries (``EU28``, ``EA19``) and extra-regio codes (``FIZZ``) look like regions and are none.

    Parameters
    ----------
    codes
        Territory codes.

    Examples
    --------
    >>> nuts_level(["IT", "ITI1", "ITI15", "EU28", "FRZZ"]).to_list()
    [0, 2, 3, -1, -1]
    """
    series = pd.Series(list(codes), dtype="str")
    level = series.str.len() - _COUNTRY
    none = series.str.match(r"(?:EU|EA)\d") | series.str.fullmatch(r"[A-Z]{2}Z+") | ~series.str.len().between(_COUNTRY, _DEEPEST)
    return level.mask(none, -1).astype("int64")


def cells(
    frame: pd.DataFrame, column: str, indicator: str, year: int, *, nace: Sequence[str] | None, level: int | None
) -> pd.DataFrame:
    """Lay out one column of a long frame as regions by industries, for one indicator and year."""
    _known("indicator", indicator, frame["indicator"])
    _known("year", year, frame["year"])
    regions = _ordered(frame["region"])
    if level is not None:
        regions = regions[(nuts_level(regions) == level).to_numpy()]
    industries = _ordered(frame["nace"]) if nace is None else pd.Index(list(nace))
    for code in industries if nace is not None else ():
        _known("nace", code, frame["nace"])
    chosen = frame[(frame["indicator"] == indicator) & (frame["year"] == year)]
    chosen = chosen[chosen["region"].isin(regions) & chosen["nace"].isin(industries)]
    twice = chosen.duplicated(["region", "nace"], keep=False)
    if twice.any():
        rows = chosen.loc[twice, ["region", "nace"]].astype(str).drop_duplicates()
        raise TableError(f"{indicator} {year}: more than one value for {', '.join('/'.join(row) for row in rows.to_numpy())}")
    table = chosen.set_index([chosen["region"].astype("str"), chosen["nace"].astype("str")])[column].unstack()
    return table.reindex(index=regions, columns=industries).rename_axis(index="region", columns="nace")


def _ordered(column: pd.Series) -> pd.Index:
    if isinstance(column.dtype, pd.CategoricalDtype):
        return pd.Index(column.cat.categories.astype("str")).sort_values()
    return pd.Index(column.astype("str").unique()).sort_values()


def _known(kind: str, given: Hashable, column: pd.Series) -> None:
    known = column.cat.categories if isinstance(column.dtype, pd.CategoricalDtype) else column.unique()
    if given not in known:
        raise UnknownCodeError(kind, given, sorted(known))


def over_years(frame: pd.DataFrame, column: str, region: str, nace: str, indicator: str) -> pd.Series:
    """Return one column of a long frame by year, for one region, industry and indicator."""
    for kind, code in (("region", region), ("nace", nace), ("indicator", indicator)):
        _known(kind, code, frame[kind])
    chosen = frame[(frame["region"] == region) & (frame["nace"] == nace) & (frame["indicator"] == indicator)]
    if chosen["year"].duplicated().any():
        raise TableError(f"{region}/{nace}/{indicator}: more than one value for a year")
    years = pd.Index(sorted(frame["year"].unique()), name="year")
    return chosen.set_index("year")[column].reindex(years).rename(region)
