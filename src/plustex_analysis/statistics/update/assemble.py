"""Make a table from a downloaded file: the codes of the card, one NUTS version; everything unexpected is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics import eurostat
from plustex_analysis.statistics.cards import Card, Dimension, Territory
from plustex_analysis.statistics.grid import Grid
from plustex_analysis.statistics.store import KEYS
from plustex_analysis.statistics.territory import Mapping as Nuts
from plustex_analysis.statistics.territory import settle
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.request import Request
from plustex_analysis.statistics.update.sdmx_csv import read_sdmx_csv

Meanings = Callable[[str], Mapping[str, str]]
"""Asked for the codes of a dimension with their meaning; empty when nobody knows."""
_TOTAL, _GEO = "TOTAL", "geo"
_SHOWN = 8
_READERS: Mapping[str, Callable[[Path], Grid]] = {"TSV": eurostat.read_tsv, "SDMX-CSV": read_sdmx_csv}


@dataclass(frozen=True)
class Assembled:
    """The figures of a table, what they hold, and the codes that nobody expected."""

    grid: Grid
    dimensions: tuple[Dimension, ...]
    territory: Territory
    unexpected: tuple[str, ...]


def assemble(
    path: Path, card: Card, request: Request, *, nuts: Nuts, known: set[str], day: str, meanings: Meanings
) -> Assembled:
    """Read a downloaded file into the rows and columns of a table.

    Codes that the card does not know, and territories that are in no list, are left out and told.

    Parameters
    ----------
    path
        The compressed file.
    card
        What the table holds.
    request
        Under which names the dataset has it.
    nuts
        The NUTS version of the tables.
    known
        The territories that have a name.
    day
        The day of the download, for the record of what was left out.
    meanings
        Asked for what unknown codes of a dimension mean.

    Raises
    ------
    DownloadError
        The file is not of its form, has other dimensions, or a key twice.
    """
    grid = _named(_read(path, request), card, request)
    grid, dimensions, unexpected = _expected(grid, card, day, meanings)
    grid = _folded(grid, card)
    # more than one territory may have had codes that the list knows only by now
    fresh = sorted(set(grid.keys["region"]) - known - set(nuts.codes) - set(nuts.left_out) - _aside(card))
    regions = [code for code in fresh if not _aggregate(code)]
    grid = grid.where(~grid.keys["region"].isin(regions).to_numpy(dtype=bool))
    grid, territory = settle(grid, nuts, card.territory)
    if regions:
        why = f"in no list of the project when it was downloaded on {day}"
        territory = territory.model_copy(update={"left_out": {**territory.left_out, " ".join(regions): why}})
        unexpected += (f"{len(regions)} unknown territories were left out: {shown(regions, meanings(_GEO))}",)
    return Assembled(_marked(grid.ordered(KEYS), request), dimensions, territory, unexpected)


def shown(codes: list[str], meaning: Mapping[str, str] | None = None) -> str:
    """List codes with their meaning, if it is known; of very many the first and how many more."""
    texts = [f"{code} ({meaning[code]})" if meaning and code in meaning else code for code in codes[:_SHOWN]]
    more = len(codes) - _SHOWN
    return (", " if meaning else " ").join(texts) + (f" and {more} more" if more > 0 else "")


def _read(path: Path, request: Request) -> Grid:
    try:
        return _READERS[request.form](path)
    except FileProblemsError as error:
        first, *more = error.problems
        raise DownloadError(f"not a table: {first}" + (f" (and {len(more)} problems more)" if more else "")) from error
    except (TableError, ValueError, pd.errors.ParserError) as error:
        raise DownloadError(f"not a table: {' '.join(str(error).split())}") from error


def _named(grid: Grid, card: Card, request: Request) -> Grid:
    """Bring the dimensions under the names of the card; read the fixed ones at their code alone."""
    keys = grid.keys.rename(columns=request.renamed)
    wanted = {*(dimension.name for dimension in card.dimensions), _GEO, *request.fixed}
    if set(keys.columns) != wanted:
        new, gone = sorted(set(keys.columns) - wanted), sorted(wanted - set(keys.columns))
        parts = [f"{word} {', '.join(names)}" for word, names in (("unknown", new), ("missing", gone)) if names]
        raise DownloadError(f"its dimensions are others than those of its card: {'; '.join(parts)}")
    chosen = np.ones(len(keys), dtype=bool)
    for name, code in request.fixed.items():
        chosen &= (keys[name] == code).to_numpy(dtype=bool)
    if not chosen.any():
        asked = ", ".join(f"{name}={code}" for name, code in request.fixed.items())
        raise DownloadError(f"no figures for {asked}")
    for name, codes in request.recoded.items():
        keys[name] = keys[name].replace(codes)
    return grid.with_keys(keys.drop(columns=list(request.fixed))).where(chosen)


def _expected(
    grid: Grid, card: Card, day: str, meanings: Meanings
) -> tuple[Grid, tuple[Dimension, ...], tuple[str, ...]]:
    chosen, told, dimensions = np.ones(len(grid), dtype=bool), [], []
    for dimension in card.dimensions:
        there = set(grid.keys[dimension.name])
        aside = {code for codes in dimension.left_out for code in codes.split()}
        new, gone = sorted(there - set(dimension.codes) - aside), sorted(set(dimension.codes) - there)
        if new:
            why = {" ".join(new): f"unknown when it was downloaded on {day}"}
            told.append(f"unknown {dimension.name} was left out: {shown(new, meanings(dimension.name))}")
            dimensions.append(dimension.model_copy(update={"left_out": {**dimension.left_out, **why}}))
        else:
            dimensions.append(dimension)
        if gone:
            told.append(f"{dimension.name} is no longer there: {shown(gone)}")
        chosen &= grid.keys[dimension.name].isin(dimension.codes).to_numpy(dtype=bool)
    if not chosen.any():
        raise DownloadError("none of the figures has codes of its card")
    return grid.where(chosen), tuple(dimensions), tuple(told)


def _folded(grid: Grid, card: Card) -> Grid:
    indicator, *more = (grid.keys[dimension.name] for dimension in card.parts("indicator"))
    for part in more:
        indicator = indicator + "." + part
    nace = [grid.keys[dimension.name] for dimension in card.parts("nace")]
    keys = pd.DataFrame({"region": grid.keys[_GEO], "nace": nace[0] if nace else _TOTAL, "indicator": indicator})
    twice = keys[keys.duplicated()]
    if len(twice):
        raise DownloadError(f"not a table: the key {'/'.join(twice.iloc[0])} comes twice")
    return grid.with_keys(keys)


def _aside(card: Card) -> set[str]:
    territory = card.territory
    return {code for codes in territory.left_out for code in codes.split()} | set(territory.aggregates)


def _aggregate(code: str) -> bool:
    return code[:2] in {"EU", "EA"} or code.endswith("Z") or not 2 <= len(code) <= 5  # noqa: PLR2004 - lengths of NUTS


def _marked(grid: Grid, request: Request) -> Grid:
    """Set the mark of a break on every figure of the first year."""
    mark = request.mark_first_year
    if not mark:
        return grid
    flags = grid.flags.copy()
    first = [flag if mark in flag else mark + flag for flag in flags[:, 0]]
    flags[:, 0] = np.where(grid.figures[:, 0] != "", np.array(first, dtype=object), flags[:, 0])
    return replace(grid, flags=flags)
