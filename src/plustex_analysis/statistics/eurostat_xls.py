"""The XLS that Eurostat's data browser gave out in 2017, with its quirks."""

from pathlib import Path

import numpy as np
import pandas as pd
from python_calamine import CalamineError, CalamineWorkbook

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.eurostat import MISSING, bad_cells, refuse
from plustex_analysis.statistics.grid import Grid, Text

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def read_workbook(path: Path, units: dict[str, str]) -> Grid:
    """Read the XLS of the data browser: one sheet of figures and one of flags for each unit.

    Parameters
    ----------
    path
        The workbook.
    units
        The unit as the sheet spells it, to its code.

    Returns
    -------
    Grid
        Key columns ``unit`` and ``geo``.

    Raises
    ------
    TableError
        The workbook is missing or damaged.
    FileProblemsError
        A sheet is not laid out as the browser does, or a figure is no number.
    """
    if not path.is_file():
        raise TableError(f"{path}: there is no such file")
    with path.open("rb") as file:
        if file.read(len(_OLE)) != _OLE:  # in a newer workbook one far cell would take all the memory
            raise TableError(f"{path}: not a workbook in the format of 2017 (.xls)")
    try:
        workbook = CalamineWorkbook.from_path(path)
        sheets = {name: _rows(workbook, name) for name in workbook.sheet_names}
    except (CalamineError, OSError) as error:
        raise TableError(f"{path}: truncated or damaged: {error}") from error
    grids = [
        _sheet(path, rows, sheets.get(name.replace("Data", "Flags and Footnotes"), []), units)
        for name, rows in sheets.items()
        if name.startswith("Data")
    ]
    if {grid.keys["unit"].iloc[0] for grid in grids} != set(units.values()):
        raise FileProblemsError(path, [f"not exactly one sheet of figures for each unit: {', '.join(units)}"])
    keys = pd.concat([grid.keys for grid in grids], ignore_index=True)
    return Grid(keys, grids[0].years, np.vstack([g.figures for g in grids]), np.vstack([g.flags for g in grids]))


def _rows(workbook: CalamineWorkbook, name: str) -> list[list[str]]:
    return [[_text(cell) for cell in row] for row in workbook.get_sheet_by_name(name).to_python()]


def _text(cell: object) -> str:
    """Give a cell as text; the old format stores letters as two bytes, of which the second is read as NUL."""
    text = str(cell).replace("\x00", "")
    return text.removesuffix(".0") if isinstance(cell, float) else text


def _sheet(path: Path, rows: list[list[str]], flags: list[list[str]], units: dict[str, str]) -> Grid:
    start = next((number for number, row in enumerate(rows) if row[0] == "GEO/TIME"), None)
    unit = next((row[1] for row in rows if row[0] == "UNIT"), "")
    if start is None or unit not in units:
        problem = f"a sheet without 'GEO/TIME' or of the unknown unit {unit!r}; known: {', '.join(units)}"
        raise FileProblemsError(path, [problem])
    figures: Text = np.array(rows[start + 1 :], dtype=object)
    letters: Text = np.array(flags[start + 1 : start + 1 + len(figures)], dtype=object)
    if figures.shape != letters.shape or not (figures[:, 0] == letters[:, 0]).all():
        raise FileProblemsError(path, [f"the sheets of figures and flags of {unit!r} do not hold the same regions"])
    keys = pd.DataFrame({"unit": units[unit], "geo": figures[:, 0].astype(str)})
    values = np.where(figures[:, 1:] == MISSING, "", figures[:, 1:])
    grid = Grid(keys, tuple(int(year) for year in rows[start][1:]), values, letters[:, 1:])
    refuse(path, list(bad_cells(grid, line=start + 2)))
    return grid
