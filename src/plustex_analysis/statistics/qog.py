"""The European Quality of Government Index as transcribed: one row for each region and round."""

from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.grid import Grid

_COLUMNS = ["region_code", "name", "year", "EQI", "EQI_me"]


def read_eqi(path: Path) -> Grid:
    """Read the index and its margin of error; key columns ``indicator`` and ``geo``.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        Other columns, a figure that is no number, or a region twice in a round.
    """
    try:
        frame = pd.read_csv(path, dtype=str, na_filter=False)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None
    if list(frame.columns) != _COLUMNS:
        raise FileProblemsError(path, [f"line 1: columns {list(frame.columns)}, not {_COLUMNS}"])
    twice = frame.duplicated(["region_code", "year"])
    number = frame[["year", "EQI", "EQI_me"]].replace("", "0").apply(pd.to_numeric, errors="coerce").notna().all(axis=1)
    problems = [
        f"line {row + 2}: {frame.iloc[row].to_list()} repeats a region and year" for row in np.flatnonzero(twice)
    ]
    problems += [f"line {row + 2}: {frame.iloc[row].to_list()} holds no numbers" for row in np.flatnonzero(~number)]
    if problems:
        raise FileProblemsError(path, problems)
    long = frame.melt(["region_code", "year"], ["EQI", "EQI_me"], "indicator")
    wide = long.pivot_table("value", ["indicator", "region_code"], "year", aggfunc="first", fill_value="").sort_index()
    keys = wide.index.to_frame(index=False).rename(columns={"region_code": "geo"})
    values = wide.to_numpy(dtype=object)
    return Grid(keys, tuple(int(year) for year in wide.columns), values, np.full(values.shape, "", dtype=object))
