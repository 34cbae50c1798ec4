"""Eurostat's own formats: the bulk TSV, the browser's XLS and the flags, with their quirks."""

import gzip
import zlib
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pandas as pd
from python_calamine import CalamineWorkbook

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.grid import Grid, Text

FLAGS = {
    "b": "break in time series",
    "c": "confidential",
    "d": "definition differs",
    "e": "estimated",
    "f": "forecast",
    "i": "imputed by Eurostat (2017: see metadata)",
    "m": "missing: data cannot exist",
    "n": "not significant",
    "p": "provisional",
    "r": "revised",
    "s": "Eurostat estimate (i since 2025)",
    "u": "low reliability",
    "z": "not applicable (m since 2025)",
    "C": "confidential (since 2025)",
    "N": "not for publication (since 2025)",
    "P": "primary non-statistical confidentiality (since 2025)",
}
"""What each letter after a figure means: the list of 2017 and, since 27 January 2025, the two lists that follow it."""

_SHOWN = 20


def read_tsv(path: Path) -> Grid:
    r"""Read a bulk TSV: ``dim,dim,geo\time`` in the first cell, then a column a year with ``figure flags`` in each cell.

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
    text = _gunzip(path)
    header, _, body = text.partition("\n")
    first, *columns = header.split("\t")
    years = [column.strip() for column in columns]
    if "\\time" not in first.lower() or not years or not all(year.isdigit() for year in years):
        raise FileProblemsError(path, [rf"line 1: {header[:60]!r} is not 'dimension,…,geo\time' and one column a year"])
    dimensions = first.split("\\")[0].split(",")
    problems = list(_misshapen(body, len(dimensions), len(years)))
    _refuse(path, problems)
    grid = _split(body, dimensions, years)
    _refuse(path, list(_bad_cells(grid)))
    return _ascending(grid)


def _gunzip(path: Path) -> str:
    try:
        return gzip.decompress(path.read_bytes()).decode("utf-8")
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    except (EOFError, gzip.BadGzipFile, zlib.error, UnicodeDecodeError) as error:
        raise TableError(f"{path}: truncated or damaged: {error}") from error


def _misshapen(body: str, dimensions: int, years: int) -> Iterator[str]:
    for number, line in enumerate(body.split("\n"), start=2):
        if line and (line.count("\t"), line.count(" ")) != (years, years):
            yield f"line {number}: {line.count(chr(9))} cells of 'figure flags', not {years}: {line[:60]!r}"
        elif line and line.split("\t", 1)[0].count(",") != dimensions - 1:
            yield f"line {number}: the key {line.split(chr(9), 1)[0]!r} has not {dimensions} parts"


def _split(body: str, dimensions: list[str], years: list[str]) -> Grid:
    names = [*dimensions, *(f"{kind}{year}" for year in years for kind in ("value", "flag"))]
    keys_and_cells = body.replace(" ", "\t").replace(",", "\t")
    frame = pd.read_csv(StringIO(keys_and_cells), sep="\t", names=names, dtype=str, na_filter=False, quoting=3)
    cells = frame[names[len(dimensions) :]].to_numpy(dtype=object)
    values = np.where(cells[:, 0::2] == ":", "", cells[:, 0::2])
    return Grid(frame[dimensions], tuple(map(int, years)), values, cells[:, 1::2])


def _bad_cells(grid: Grid) -> Iterator[str]:
    keys = grid.keys.astype(str).agg(",".join, axis=1) if len(grid) else pd.Series(dtype=str)
    for row in np.flatnonzero(keys.duplicated()):
        yield f"line {row + 2}: the key {keys[row]!r} is there twice"
    number = pd.to_numeric(pd.Series(grid.values.ravel()), errors="coerce").to_numpy().reshape(grid.values.shape)
    for row, column in np.argwhere((grid.values != "") & ~np.isfinite(number)):
        yield f"line {row + 2}, {grid.years[column]}: {grid.values[row, column]!r} is neither a number nor ':'"
    wrong = [flag for flag in pd.unique(grid.flags.ravel()) if set(flag) - set(FLAGS)]
    for row, column in np.argwhere(np.isin(grid.flags, wrong)) if wrong else ():
        yield f"line {row + 2}, {grid.years[column]}: unknown flag in {grid.flags[row, column]!r}; known: {' '.join(FLAGS)}"


def _refuse(path: Path, problems: list[str]) -> None:
    if problems:
        more = [f"and {len(problems) - _SHOWN} lines more"] if len(problems) > _SHOWN else []
        raise FileProblemsError(path, problems[:_SHOWN] + more)


def _ascending(grid: Grid) -> Grid:
    order = np.argsort(grid.years)
    years = tuple(grid.years[position] for position in order)
    return Grid(grid.keys, years, grid.values[:, order], grid.flags[:, order])


def read_later(path: Path, year: int, countries: tuple[str, ...]) -> Grid:
    """Read a later extraction of one year, ``nace_r2;geo;n2015``, whose flags were stripped.

    Only the countries named are read: the figures of others went through a spreadsheet that turned ``0 d`` into
    a time of day.

    Parameters
    ----------
    path
        The file.
    year
        The year of its figures.
    countries
        The country codes to read.

    Returns
    -------
    Grid
        Key columns ``nace_r2`` and ``geo``; no flags.
    """
    try:
        frame = pd.read_csv(path, sep=";", dtype=str, na_filter=False)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    expected = ["nace_r2", "geo", f"n{year}"]
    if list(frame.columns) != expected:
        raise FileProblemsError(path, [f"line 1: columns {list(frame.columns)}, not {expected}"])
    values = frame[[expected[2]]].apply(lambda column: column.str.strip()).to_numpy(dtype=object)
    grid = Grid(frame[expected[:2]], (year,), values, np.full(values.shape, "", dtype=object))
    grid = grid.where(grid.keys["geo"].str[:2].isin(countries))
    _refuse(path, list(_bad_cells(grid)))
    return grid


def read_workbook(path: Path, units: dict[str, str]) -> Grid:
    """Read the XLS of the data browser: one sheet of figures and one of flags for each unit.

    Parameters
    ----------
    path
        The workbook.
    units
        The unit as the sheet spells it, to its code.
    """
    try:
        workbook = CalamineWorkbook.from_path(path)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    sheets = {name: [[_text(cell) for cell in row] for row in workbook.get_sheet_by_name(name).to_python()] for name in workbook.sheet_names}
    grids = [
        _sheet(path, rows, sheets[name.replace("Data", "Flags and Footnotes")], units)
        for name, rows in sheets.items()
        if name.startswith("Data")
    ]
    keys = pd.concat([grid.keys for grid in grids], ignore_index=True)
    return Grid(keys, grids[0].years, np.vstack([g.values for g in grids]), np.vstack([g.flags for g in grids]))


def _text(cell: object) -> str:
    """Give a cell as text; the old format stores letters as two bytes, of which the second is read as NUL."""
    text = str(cell).replace("\x00", "")
    return text.removesuffix(".0") if isinstance(cell, float) else text


def _sheet(path: Path, rows: list[list[str]], flags: list[list[str]], units: dict[str, str]) -> Grid:
    start = next((n for n, row in enumerate(rows) if row[0] == "GEO/TIME"), None)
    unit = next((row[1] for row in rows if row[0] == "UNIT"), "")
    if start is None or unit not in units:
        raise FileProblemsError(path, [f"a sheet without 'GEO/TIME' or of unknown unit {unit!r}; known: {', '.join(units)}"])
    years = tuple(int(year) for year in rows[start][1:])
    figures: Text = np.array(rows[start + 1 :], dtype=object)
    letters: Text = np.array(flags[start + 1 : start + 1 + len(figures)], dtype=object)
    if not (figures[:, 0] == letters[:, 0]).all():
        raise FileProblemsError(path, [f"the sheets of figures and flags of {unit!r} do not hold the same regions"])
    keys = pd.DataFrame({"unit": units[unit], "geo": figures[:, 0].astype(str)})
    values = np.where(figures[:, 1:] == ":", "", figures[:, 1:])
    grid = Grid(keys, years, values, letters[:, 1:])
    _refuse(path, list(_bad_cells(grid)))
    return grid
