"""Cells of a workbook from outside, read as data and with limits, and the mistakes found in it."""

import re
import warnings
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.utils import get_column_letter

from plustex_analysis.errors import InputError

MAX_BYTES = 500_000
MAX_UNPACKED = 20_000_000
MAX_ROWS = 2_000
MAX_COLUMNS = 100

_DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_LONGEST = 40


@dataclass(frozen=True)
class SheetProblem:
    """One mistake: where it is, what stands there, what is allowed; without a cell it concerns the whole file."""

    file: str
    sheet: str
    cell: str
    value: str
    allowed: str

    def __str__(self) -> str:
        """Return the problem as one line."""
        place = " ".join(part for part in (self.file, self.sheet, self.cell) if part)
        return f"{place}: {self.value}; allowed: {self.allowed}"


class SheetsError(InputError):
    """Score sheets with mistakes: nothing was read, all mistakes are listed."""

    def __init__(self, problems: Iterable[SheetProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["SheetsError"], tuple[tuple[SheetProblem, ...]]]:
        """Survive pickling between processes."""
        return type(self), (self.problems,)


@dataclass(frozen=True)
class Cell:
    """A cell that holds something."""

    row: int
    column: int
    value: Any
    formula: bool

    @property
    def address(self) -> str:
        """The name of the cell, such as D7."""
        return f"{get_column_letter(self.column)}{self.row}"

    @property
    def shown(self) -> str:
        """The value as a message can show it: on one line and not endless."""
        text = repr(self.value) if isinstance(self.value, str) else str(self.value)
        text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        return f"formula {text}" if self.formula else text


@dataclass
class SheetFile:
    """A file being read: its name and the mistakes found so far."""

    name: str
    problems: list[SheetProblem]

    def wrong(self, sheet: str, cell: Cell | None, value: str, allowed: str) -> None:
        """Note a mistake."""
        self.problems.append(SheetProblem(self.name, sheet, cell.address if cell else "", value, allowed))


Cells = dict[tuple[int, int], Cell]
"""Cells by row and column, counted from 1."""


def read_cells(path: Path, file: SheetFile, names: tuple[str, ...]) -> dict[str, Cells] | None:
    """Return the cells that hold something of the worksheets named, or None with the reasons noted in the file.

    Nothing is computed or followed: formulas stay formulas, links are not opened. A file that is larger than any form,
    packed or unpacked, or that declares entities is refused before it is parsed.
    """
    if refused := _refused(path):
        file.wrong("", None, *refused)
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl remarks on parts of other programs' files that it leaves out
            held = BytesIO(path.read_bytes())  # openpyxl leaves a file open that it cannot read to its end
            book = openpyxl.load_workbook(held, read_only=True, data_only=False, keep_links=False)
            with closing(book):
                absent = [name for name in names if name not in book.sheetnames]
                for name in absent:
                    file.wrong(name, None, "this worksheet is missing", ", ".join(names))
                return None if absent else {name: _cells(book[name], name, file) for name in names}
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever its parsers do on a damaged file
        file.wrong("", None, f"cannot be read ({type(error).__name__})", "a workbook saved as .xlsx")
        return None


def _refused(path: Path) -> tuple[str, str] | None:
    """Return what is wrong with a file before anything in it is parsed, and what is allowed."""
    if path.suffix.lower() != ".xlsx" or path.is_symlink() or not path.is_file():
        return f"{path.suffix} is not read", "regular files ending in .xlsx"
    if (size := path.stat().st_size) > MAX_BYTES:
        return f"{size:,} bytes", f"at most {MAX_BYTES:,}"
    try:
        with ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            if unpacked > MAX_UNPACKED:
                return f"{unpacked:,} bytes when unpacked", f"at most {MAX_UNPACKED:,}"
            names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
            if any(_is_strange(archive.read(name)) for name in names):
                return "it declares entities or is not UTF-8", "a workbook saved as .xlsx"
    except Exception as error:  # noqa: BLE001 - zipfile lets the errors of every decompressor through
        return f"cannot be read ({type(error).__name__})", "a workbook saved as .xlsx"
    return None


def _is_strange(xml: bytes) -> bool:
    """Tell whether a part declares entities, or could hide them in an encoding that no office program writes."""
    return b"\0" in xml or _DOCTYPE.search(xml) is not None


def _cells(sheet: Any, name: str, file: SheetFile) -> Cells:
    """Return the cells of a worksheet that hold something; what lies beyond any form is a mistake."""
    sheet.reset_dimensions()
    found: Cells = {}
    for row, cells in enumerate(sheet.iter_rows(), 1):
        if row > MAX_ROWS:
            file.wrong(name, None, f"more than {MAX_ROWS:,} rows", "the table as it was sent")
            break
        for column, cell in enumerate(cells, 1):
            if cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
                continue
            found[row, column] = Cell(row, column, cell.value, formula=cell.data_type == "f")
            if column > MAX_COLUMNS:
                file.wrong(name, far := found.pop((row, column)), far.shown, "nothing beside the table")
                break
    return found
