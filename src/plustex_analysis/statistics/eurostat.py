"""Eurostat's bulk TSV and its flags, with their quirks."""

import csv
import gzip
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.grid import Grid, Text
from plustex_analysis.statistics.gunzip import gunzip

FLAGS = {
    "b": "break in time series",
    "c": "confidential",
    "d": "definition differs",
    "e": "estimated",
    "f": "forecast",
    "i": "imputed by Eurostat (until 2025: see metadata)",
    "m": "missing: the figure cannot exist",
    "n": "not significant",
    "p": "provisional",
    "r": "revised",
    "s": "Eurostat estimate (i since 2025)",
    "u": "low reliability",
    "z": "not applicable (m since 2025)",
    "C": "confidential (since 2025)",
    "N": "not for publication (since 2025)",
    "P": "confidential for other than statistical reasons (since 2025)",
}
"""What each letter beside a figure means: the list up to 2024, and the two lists in force since 27 January 2025."""

CONFIDENTIAL = frozenset("cCNP")
"""The letters that say that a figure exists and is kept secret, of the old list and of the new ones."""

MISSING = ":"
_SHOWN = 20
_YEAR = re.compile(r"[0-9]{4}")


def is_confidential(flag: str) -> bool:
    """Tell whether flags say that a figure exists and is kept secret.

    Examples
    --------
    >>> [is_confidential(flag) for flag in ("c", "bC", "N", "n", "p", "")]
    [True, True, True, False, False, False]
    """
    return not CONFIDENTIAL.isdisjoint(flag)


def read_tsv(path: Path) -> Grid:
    r"""Read a bulk TSV: ``dim,dim,geo\time`` in the first cell, then a column a year with ``figure flags`` in each cell.

    Since 2022 the first cell ends in ``\TIME_PERIOD``; since 2025 a confidentiality status follows the flags after
    ``@``. Its letters are capitals, those of the flags are not, so both are kept as one text.

    Parameters
    ----------
    path
        The file, gzip-compressed.

    Returns
    -------
    Grid
        Key columns named as in the file; years ascending; ``:`` becomes no figure, its flags stay.

    Raises
    ------
    TableError
        The file is missing, truncated or not gzip.
    FileProblemsError
        Lines that are not of this format, each with its number and what is allowed.
    """
    text = _gunzip(path).replace("\r\n", "\n").replace("@", "")
    header, _, body = text.partition("\n")
    dimensions, years = _header(path, header)
    if not _regular(body, len(dimensions), len(years)):
        refuse(path, list(_misshapen(body, len(dimensions), len(years))))
    grid = _split(body, dimensions, years)
    if grid.keys.duplicated().any():
        refuse(path, list(_misshapen(body, len(dimensions), len(years))))
    refuse(path, list(bad_cells(grid, line=2)))
    return _ascending(grid)


def _gunzip(path: Path) -> str:
    try:
        return gunzip(path.read_bytes()).decode("utf-8")
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    except (gzip.BadGzipFile, UnicodeDecodeError) as error:
        raise TableError(f"{path}: truncated or damaged: {error}") from error


def _header(path: Path, header: str) -> tuple[list[str], list[str]]:
    first, *columns = header.split("\t")
    names, slash, time = first.partition("\\")
    years = [column.strip() for column in columns]
    whole = bool(years) and all(_YEAR.fullmatch(year) for year in years) and len(set(years)) == len(years)
    if slash + time.lower() not in {"\\time", "\\time_period"} or not whole:
        problem = rf"line 1: {header[:60]!r} is not 'dimension,…,geo\time' and then one column for each year"
        raise FileProblemsError(path, [problem])
    dimensions = names.split(",")
    if len(set(dimensions)) < len(dimensions):
        raise FileProblemsError(path, [f"line 1: {names[:60]!r} names a dimension twice"])
    return dimensions, years


def _regular(body: str, dimensions: int, years: int) -> bool:
    """Tell whether each line has as many separators as it must, those of the key first; counts bytes, not lines."""
    text = np.frombuffer(body.encode("utf-8"), dtype=np.uint8)
    ends = np.flatnonzero(text == ord("\n"))
    if len(ends) == 0 or ends[-1] != len(text) - 1 or len(text) == len(ends):
        return False
    starts = np.concatenate([[0], ends[:-1] + 1])
    tabs, blanks, commas = (np.flatnonzero(text == ord(mark)) for mark in "\t ,")
    for places, number in ((tabs, years), (blanks, years), (commas, dimensions - 1)):
        if (
            len(places) != number * len(ends)
            or (np.searchsorted(places, starts) != number * np.arange(len(starts))).any()
        ):
            return False
    last = commas.reshape(len(ends), -1)[:, -1] if dimensions > 1 else starts
    return bool((last < tabs.reshape(len(ends), -1)[:, 0]).all() or dimensions == 1)


def _misshapen(body: str, dimensions: int, years: int) -> Iterator[str]:
    """Tell what would shift a cell into the wrong column, and keys that come twice."""
    first: dict[str, int] = {}
    for number, line in enumerate(body.split("\n"), start=2):
        if not line:
            continue
        key = line.partition("\t")[0]
        if (line.count("\t"), line.count(" ")) != (years, years):
            yield f"line {number}: {line.count(chr(9))} cells of the form 'figure flags', not {years}: {line[:60]!r}"
        elif (key.count(","), line.count(",")) != (dimensions - 1, dimensions - 1):
            yield f"line {number}: the key {key!r} has not {dimensions} parts, or a figure has a comma"
        elif first.setdefault(key, number) != number:
            yield f"line {number}: the key {key!r} stands in line {first[key]} already"
    if not first:
        yield "line 2: no figures follow"


def _split(body: str, dimensions: list[str], years: list[str]) -> Grid:
    """Split every cell at its only blank: figures in the even columns, flags in the odd ones."""
    names = [*dimensions, *(f"{kind}\t{year}" for year in years for kind in ("value", "flag"))]
    text = StringIO(body.replace(" ", "\t").replace(",", "\t"))
    frame = pd.read_csv(text, sep="\t", names=names, dtype=object, na_filter=False, quoting=csv.QUOTE_NONE)
    cells = frame[names[len(dimensions) :]].to_numpy(dtype=object)
    values = np.where(cells[:, 0::2] == MISSING, "", cells[:, 0::2])
    return Grid(frame[dimensions].astype("str"), tuple(map(int, years)), values, cells[:, 1::2])


def bad_cells(grid: Grid, line: int) -> Iterator[str]:
    """Tell what is neither a number nor a flag; the first row of the grid stood in ``line`` of the file."""
    for row, column in np.argwhere(~_numeric(grid.figures)):
        text = grid.figures[row, column]
        yield f"line {row + line}, {grid.years[column]}: {text!r} is neither a number nor {MISSING!r}"
    wrong = [flag for flag in pd.unique(grid.flags.ravel()) if set(flag) - set(FLAGS)]
    for row, column in np.argwhere(np.isin(grid.flags, wrong)) if wrong else ():
        text = grid.flags[row, column]
        yield f"line {row + line}, {grid.years[column]}: unknown flag in {text!r}; known: {' '.join(FLAGS)}"


def _numeric(values: Text) -> "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]":
    codes, texts = pd.factorize(values.ravel())  # the same few figures come again and again
    number = pd.to_numeric(pd.Series(np.where(texts == "", "0", texts), dtype=object), errors="coerce")
    return np.asarray(np.isfinite(number.to_numpy(dtype=np.float64))[codes].reshape(values.shape), dtype=bool)


def refuse(path: Path, problems: list[str]) -> None:
    """Raise all problems of a file, if there are any; of very many, the first twenty and how many more."""
    if problems:
        more = [f"and {len(problems) - _SHOWN} problems more"] if len(problems) > _SHOWN else []
        raise FileProblemsError(path, problems[:_SHOWN] + more)


def _ascending(grid: Grid) -> Grid:
    order = np.argsort(grid.years)
    years = tuple(grid.years[position] for position in order)
    return Grid(grid.keys, years, grid.figures[:, order], grid.flags[:, order])


def read_later(path: Path, year: int, countries: tuple[str, ...]) -> Grid:
    """Read a later extraction of one year, ``nace_r2;geo;n2015``, whose flags were stripped.

    Only the countries named are read: the figures of some others went through a spreadsheet that turned ``0 d``
    into a time of day.

    Parameters
    ----------
    path
        The file.
    year
        The year of its figures.
    countries
        The codes of the countries to read.

    Returns
    -------
    Grid
        Key columns ``nace_r2`` and ``geo``; no flags.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        Other columns, or a figure that is no number.
    """
    try:
        frame = pd.read_csv(path, sep=";", dtype=object, na_filter=False)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    expected = ["nace_r2", "geo", f"n{year}"]
    if list(frame.columns) != expected:
        raise FileProblemsError(path, [f"line 1: columns {list(frame.columns)}, not {expected}"])
    mine = frame["geo"].str[:2].isin(countries).to_numpy()
    values = frame[[expected[2]]].apply(lambda column: column.str.strip()).to_numpy(dtype=object)
    values = np.where(mine[:, None], values, "")
    grid = Grid(frame[expected[:2]].astype("str"), (year,), values, np.full(values.shape, "", dtype=object))
    refuse(path, list(bad_cells(grid, line=2)))
    return grid.where(mine)
