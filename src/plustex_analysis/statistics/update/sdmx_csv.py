"""SDMX-CSV, the flat form: a line for each figure, with its status of observation and of confidentiality apart."""

import csv
import gzip
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.eurostat import FLAGS, MISSING, refuse
from plustex_analysis.statistics.grid import Grid
from plustex_analysis.statistics.gunzip import gunzip

_ABOUT = {"DATAFLOW", "LAST UPDATE", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"}
_FLAGS = ("OBS_FLAG", "OBS_STATUS", "CONF_STATUS")
_TIME, _VALUE = "TIME_PERIOD", "OBS_VALUE"


def read_sdmx_csv(path: Path) -> Grid:
    """Read a compressed SDMX-CSV of Eurostat (1.0 or 2.0).

    Returns
    -------
    Grid
        Key columns named as in the file; years ascending; an empty figure is no figure, its flags stay.

    Raises
    ------
    TableError
        The file is truncated, not gzip or no CSV.
    FileProblemsError
        A column is missing, a line has more or fewer fields than the first, a period is no year, or a key comes twice.
    """
    try:
        text = gunzip(path.read_bytes()).decode("utf-8-sig", errors="replace")
        refuse(path, list(_ragged(text)))  # pandas fills what is missing, and drops what is too much in the first lines
        frame = pd.read_csv(StringIO(text), dtype=object, na_filter=False, skipinitialspace=True, index_col=False)
    except (gzip.BadGzipFile, ValueError, csv.Error) as error:  # pandas' own errors are ValueErrors
        raise TableError(f"{path}: truncated or damaged: {error}") from error
    missing = [name for name in (_TIME, _VALUE) if name not in frame.columns]
    if missing or frame.empty:
        first = text.partition("\n")[0]
        raise FileProblemsError(path, [f"line 1: {first[:60]!r} has no {' and no '.join(missing) or 'figures'}"])
    dimensions = [name for name in frame.columns if name not in {*_ABOUT, *_FLAGS, _TIME, _VALUE}]
    refuse(path, list(_problems(frame, dimensions)))
    return _wide(frame, dimensions)


def _ragged(text: str) -> Iterator[str]:
    """Yield the lines that have more or fewer fields than the first: cut off, or a figure with a comma in it."""
    lines = csv.reader(StringIO(text, newline=""), skipinitialspace=True)
    width = len(next(lines, []))
    for fields in lines:
        if fields and len(fields) != width:
            yield f"line {lines.line_num}: {len(fields)} fields, and the first line has {width}"


def _problems(frame: pd.DataFrame, dimensions: list[str]) -> Iterator[str]:
    for row in np.flatnonzero(~frame[_TIME].str.fullmatch(r"[0-9]{4}")):
        yield f"line {row + 2}: the period {frame[_TIME].iloc[row]!r} is no year"
    for row in np.flatnonzero(frame.duplicated([*dimensions, _TIME])):
        key = ",".join(frame.iloc[row][[*dimensions, _TIME]])
        yield f"line {row + 2}: the key {key!r} comes twice"
    values, flags = _figures(frame), _letters(frame)
    number = pd.to_numeric(values.where(values != "", "0"), errors="coerce")
    for row in np.flatnonzero(~np.isfinite(number)):
        yield f"line {row + 2}: {values.iloc[row]!r} is neither a number nor {MISSING!r}"
    unknown = [flag for flag in flags.unique() if set(flag) - set(FLAGS)]
    for row in np.flatnonzero(flags.isin(unknown)):
        yield f"line {row + 2}: unknown flag in {flags.iloc[row]!r}; known: {' '.join(FLAGS)}"


def _figures(frame: pd.DataFrame) -> "pd.Series[str]":
    return frame[_VALUE].str.strip().replace({MISSING: "", "NaN": ""})


def _letters(frame: pd.DataFrame) -> "pd.Series[str]":
    """Put the statuses of observation and of confidentiality into one text: the letters differ in their case."""
    flags = pd.Series("", index=frame.index, dtype=object)
    for name in _FLAGS:
        flags = flags + frame[name].str.strip() if name in frame.columns else flags
    return flags


def _wide(frame: pd.DataFrame, dimensions: list[str]) -> Grid:
    grouped = frame.groupby(dimensions, sort=True)
    rows = grouped.ngroup().to_numpy()
    years = np.array(sorted(set(frame[_TIME])))
    columns = np.searchsorted(years, frame[_TIME].to_numpy(dtype=str))
    keys = grouped.head(1)[dimensions].sort_values(dimensions).reset_index(drop=True)
    figures = np.full((len(keys), len(years)), "", dtype=object)
    letters = figures.copy()
    figures[rows, columns], letters[rows, columns] = _figures(frame).to_numpy(), _letters(frame).to_numpy()
    return Grid(keys.astype("str"), tuple(int(year) for year in years), figures, letters)
