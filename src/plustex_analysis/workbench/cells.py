"""The published cells behind a figure: where each stands, its value, its flags and what is known against it."""

from collections.abc import Iterable

import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.profiles import MANUFACTURING, branches, series
from plustex_analysis.profiles.europe import sector_rows
from plustex_analysis.statistics import Anomaly
from plustex_analysis.workbench.measures import ALL, Measure

#: The sign beside a published figure that does not fit the years around it.
DOUBTFUL = "\u2020"


def parts(measure: Measure, industry: str) -> tuple[tuple[str, str], ...]:
    """Return the industries and indicators, as published, that a measure of an industry is made of.

    Examples
    --------
    >>> from plustex_analysis.workbench.measures import measure
    >>> parts(measure("share"), "C13_C14")
    (('C13', 'V16110'), ('C14', 'V16110'), ('C', 'V16110'))
    """
    whole, sums = {ALL: (MANUFACTURING,)}, partnership.sector().sums
    found = [
        (part, indicator) for indicator, of in measure.parts for part in whole.get(of, sums.get(industry, (industry,)))
    ]
    return tuple(dict.fromkeys(found))


def cells(region: str, wanted: Iterable[tuple[str, str]], years: Iterable[int]) -> pd.DataFrame:
    """Return published cells: ``dataset, region, industry, indicator, year, value, flag``, in the order wanted."""
    rows, chosen = sector_rows(), list(years)
    own = rows[(rows["region"] == region) & rows["year"].isin(chosen)]
    found = [own[(own["nace"] == industry) & (own["indicator"] == code)] for industry, code in wanted]
    frame = pd.concat(found, ignore_index=True) if found else own.head(0)
    plain = frame.astype({"region": "str", "nace": "str", "indicator": "str", "flag": "str"})
    plain.insert(0, "dataset", [dataset(int(year)) for year in plain["year"]])
    return plain.rename(columns={"nace": "industry"}).fillna({"flag": ""})


def dataset(year: int) -> str:
    """Return the table that holds a year: the first dataset, or the one that continues it."""
    return series.CONTINUED if any(year >= first for first in series.breaks()) else series.DATASET


def flags(region: str, measure: Measure, industries: Iterable[str], years: list[int]) -> pd.DataFrame:
    """Return the signs beside a measure's figures: the flags of all that it is made of, and † for a doubtful part."""
    rows = sector_rows()
    known = rows[(rows["region"] == region) & (rows["flag"] != "")].astype(
        {"nace": "str", "indicator": "str", "flag": "str"}
    )
    by_cell = {(row.nace, row.indicator, row.year): str(row.flag) for row in known.itertuples()}
    doubts = {
        (nace, code, year)
        for item in anomalies(region)
        for nace in item.nace
        for code in item.indicator
        for year in item.year
    }  # fmt: skip
    columns = {}
    for industry in industries:
        made_of = parts(measure, industry)
        columns[industry] = [
            "".join(sorted(set("".join(by_cell.get((*part, year), "") for part in made_of))))
            + (DOUBTFUL if any((*part, year) in doubts for part in made_of) else "")
            for year in years
        ]
    return pd.DataFrame(columns, index=pd.Index(years, name="year"), dtype="str")


def anomalies(region: str) -> tuple[Anomaly, ...]:
    """Return what is known against published figures of a region."""
    return tuple(item for item in series.anomalies() if item.region == region)


def meaning(sign: str) -> str:
    """Say in English what a sign beside a figure means."""
    from plustex_analysis.statistics.eurostat import FLAGS  # noqa: PLC0415 - beside the only use

    if sign == DOUBTFUL:
        return "doubtful: does not fit the years around it"
    return FLAGS.get(sign) or statistics.card(series.DATASET).flags.get(sign, "not explained by Eurostat")


def industries_of(measure: Measure, year: int) -> tuple[str, ...]:
    """Return the industries that a measure is known for: textiles, clothing, leather, their sums, where it can be all manufacturing."""
    from plustex_analysis.profiles import europe, sectors  # noqa: PLC0415 - beside the only use

    known = getattr(europe(year), measure.key).columns
    return tuple(
        code for code in (*branches(), *(c for c in sectors() if c not in branches()), MANUFACTURING) if code in known
    )
