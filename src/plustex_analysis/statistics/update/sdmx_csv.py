"""SDMX-CSV, the flat form: a line for each figure, with its status of observation and of confidentiality apart."""

import csv
import gzip
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError
from plustex_analysis.statistics.eurostat import bad_cells, refuse
from plustex_analysis.statistics.grid import Grid

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
    FileProblemsError
        A column is missing, a period is no year, or a key comes twice.
    """
    text = gzip.decompress(path.read_bytes()).decode("utf-8-sig", errors="replace")
    frame = pd.read_csv(StringIO(text), dtype=object, na_filter=False, skipinitialspace=True)
    missing = [name for name in (_TIME, _VALUE) if name not in frame.columns]
    if missing or frame.empty:
        first = next(csv.reader(StringIO(text)), [])
        raise FileProblemsError(
            path, [f"line 1: {','.join(first)[:60]!r} has no {' and no '.join(missing) or 'figures'}"]
        )
    dimensions = [name for name in frame.columns if name not in {*_ABOUT, *_FLAGS, _TIME, _VALUE}]
    refuse(path, list(_problems(frame, dimensions)))
    return _wide(path, frame, dimensions)


def _problems(frame: pd.DataFrame, dimensions: list[str]) -> Iterator[str]:
    for row in np.flatnonzero(~frame[_TIME].str.fullmatch(r"\d{4}")):
        yield f"line {row + 2}: the period {frame[_TIME].iloc[row]!r} is no year"
    for row in np.flatnonzero(frame.duplicated([*dimensions, _TIME])):
        key = ",".join(frame.iloc[row][[*dimensions, _TIME]])
        yield f"line {row + 2}: the key {key!r} comes twice"


def _wide(path: Path, frame: pd.DataFrame, dimensions: list[str]) -> Grid:
    values = frame[_VALUE].replace({":": "", "NaN": ""})
    flags = pd.Series("", index=frame.index, dtype=object)
    for name in _FLAGS:
        flags = flags + frame[name] if name in frame.columns else flags
    rows = frame.groupby(dimensions, sort=True).ngroup().to_numpy()
    years = np.array(sorted(set(frame[_TIME])))
    columns = np.searchsorted(years, frame[_TIME].to_numpy(dtype=str))
    keys = frame[dimensions].groupby(dimensions, sort=True).head(1).sort_values(dimensions).reset_index(drop=True)
    shape = (len(keys), len(years))
    figures, letters = np.full(shape, "", dtype=object), np.full(shape, "", dtype=object)
    figures[rows, columns], letters[rows, columns] = values.to_numpy(), flags.to_numpy()
    grid = Grid(keys.astype("str"), tuple(int(year) for year in years), figures, letters)
    refuse(path, list(bad_cells(grid, line=2)))
    return grid
