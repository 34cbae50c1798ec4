"""Reading score sheets back: all of them or none, with every wrong cell named at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.practices.criteria import SCALE, Criteria, load_criteria
from plustex_analysis.practices.load import practices as catalogue
from plustex_analysis.practices.panel import COLUMNS
from plustex_analysis.practices.sheets import (
    ASSESSOR,
    COVER,
    PRACTICE,
    REMARKS,
    SCORES,
    SUMMARY,
    TITLE,
    assessor_code,
    header,
)
from plustex_analysis.practices.workbook import Cell, Cells, SheetFile, SheetProblem, SheetsError, read_cells

_TEXT_COLUMNS = (PRACTICE, TITLE, SUMMARY, REMARKS)
_BOOKS = {".xlsx", ".xlsm", ".xls", ".ods", ".csv"}


def collect(folder: Path, practices: Iterable[str] | None = None, criteria: Criteria | None = None) -> pd.DataFrame:
    """Read all score sheets of a folder.

    Every workbook of the folder must be a sheet made by :func:`~plustex_analysis.practices.sheets.form`; other kinds of
    file (such as a README) and lock files of office programs are passed over. Rows of practices may be missing or in
    another order: what is not scored is a gap.

    Parameters
    ----------
    folder
        Where the sheets are.
    practices
        The ids that may be scored; by default those of the catalogue.
    criteria
        The parts that may be scored; by default those of the workspace.

    Returns
    -------
    pandas.DataFrame
        ``assessor``, ``practice``, ``criterion`` (the id of a part) and ``score``: one row for each cell of the tables,
        NaN where it was left empty. No rows if there are no sheets.

    Raises
    ------
    InputError
        There is no such folder.
    SheetsError
        Anything is wrong in any sheet: too large, damaged, no code of an assessor or one used before, unknown or
        repeated practices and columns, formulas, or scores that are not whole numbers of the scale.
    """
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder of score sheets")
    known = frozenset(practices if practices is not None else (one.id for one in catalogue()))
    criteria = criteria or load_criteria()
    problems: list[SheetProblem] = []
    rows: list[tuple[str, str, str, float]] = []
    owners: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _BOOKS and not path.name.startswith(("~$", ".~")):
            file = SheetFile(path.name if path.name.isprintable() else ascii(path.name), problems)
            rows += _read(path, file, known, criteria, owners)
    if problems:
        raise SheetsError(problems)
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype({"score": float})


def _read(
    path: Path, file: SheetFile, known: frozenset[str], criteria: Criteria, owners: dict[str, str]
) -> list[tuple[str, str, str, float]]:
    """Return the scores of one file; mistakes are noted in it."""
    content = read_cells(path, file, (COVER, SCORES))
    if content is None:
        return []
    code = _assessor(content[COVER], file)
    if code in owners:
        file.wrong(COVER, None, f"assessor code {code!r} is that of {owners[code]}", "one sheet per assessor")
    elif code:
        owners[code] = path.name
    parts = {header(criteria.parts[name]): name for name in criteria.read_by("expert")}
    columns = _columns(content[SCORES], file, parts)
    return [(code, name, part, score) for name, part, score in _scores(content[SCORES], file, known, columns)]


def _assessor(cells: Cells, file: SheetFile) -> str:
    """Return the code on the cover, or an empty text with the reason noted."""
    label = next((cell for cell in cells.values() if cell.column == 1 and cell.value == ASSESSOR), None)
    code = cells.get((label.row, 2)) if label else None
    if label is None or code is None:
        file.wrong(COVER, label, "the assessor code is missing", f"{ASSESSOR!r} in column A, the code in column B")
        return ""
    try:
        return assessor_code(str(code.value))
    except InputError:
        file.wrong(COVER, code, code.shown, "1 to 12 capital letters, digits or hyphens")
        return ""


def _columns(cells: Cells, file: SheetFile, parts: dict[str, str]) -> dict[int, str]:
    """Return the part, or the text column, that each column of the table holds."""
    found: dict[int, str] = {}
    allowed = {**{name: name for name in _TEXT_COLUMNS}, **parts}
    for (row, column), cell in cells.items():
        if row > 1:
            continue
        name = allowed.get(str(cell.value).strip())
        if name is None:
            file.wrong(SCORES, cell, cell.shown, f"one of the headers {', '.join(allowed)}")
        elif name in found.values():
            file.wrong(SCORES, cell, f"{cell.shown} for the second time", "each header once")
        else:
            found[column] = name
    for title, name in {PRACTICE: PRACTICE, **parts}.items():
        if name not in found.values():
            file.wrong(SCORES, None, f"the column {title!r} is missing", "the headers as they were sent")
    return found


def _scores(
    cells: Cells, file: SheetFile, known: frozenset[str], columns: dict[int, str]
) -> Iterator[tuple[str, str, float]]:
    """Yield practice, part and score of every cell of the table; mistakes are noted, not yielded."""
    keys = {name: column for column, name in columns.items()}
    rows: dict[int, list[Cell]] = defaultdict(list)
    for (row, _), cell in cells.items():
        rows[row].append(cell)
    seen: dict[str, str] = {}
    for row in sorted(set(rows) - {1}):
        name = cells.get((row, keys.get(PRACTICE, 0)))
        if name is None or name.value not in known:
            culprit = name or rows[row][0]
            file.wrong(
                SCORES, culprit, culprit.shown, "the id of a practice in the catalogue, in each row with content"
            )
        elif name.value in seen:
            file.wrong(SCORES, name, f"{name.shown} stands in {seen[name.value]} already", "each practice once")
        else:
            seen[name.value] = name.address
        for cell in rows[row]:
            if cell.column not in columns:
                file.wrong(SCORES, cell, cell.shown, "nothing beside the table")
        for column, part in columns.items():
            if part not in _TEXT_COLUMNS:
                score = _score(cells.get((row, column)), file)
                if name is not None and score is not None:
                    yield str(name.value), part, score


def _score(cell: Cell | None, file: SheetFile) -> float | None:
    """Return the score of a cell, NaN for an empty one, or None with the mistake noted."""
    if cell is None:
        return np.nan
    value = cell.value
    number = isinstance(value, int | float) and not isinstance(value, bool) and not cell.formula
    if number and value in range(SCALE[0], SCALE[1] + 1):
        return float(value)
    file.wrong(SCORES, cell, cell.shown, f"a whole number from {SCALE[0]} to {SCALE[1]}, or nothing")
    return None
