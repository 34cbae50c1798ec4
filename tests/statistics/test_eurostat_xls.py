"""The workbook of the data browser."""

import numpy as np
import pytest
from python_calamine import CalamineWorkbook

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.eurostat_xls import read_workbook

UNITS = {
    "Million euro": "MIO_EUR",
    "Euro per inhabitant": "EUR_HAB",
    "Million purchasing power standards (PPS)": "MIO_PPS",
    "Purchasing power standard (PPS) per inhabitant": "PPS_HAB",
}


def test_the_workbook_holds_what_its_sheets_say(raw):
    path = raw / "GDP_nama_10r_3gdp.xls"
    grid = read_workbook(path, UNITS)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Data").to_python()
    prato = next(row for row in rows if str(row[0]).replace("\0", "") == "ITI15")
    mine = ((grid.keys["unit"] == "MIO_EUR") & (grid.keys["geo"] == "ITI15")).to_numpy()
    assert [float(figure) for figure in grid.figures[mine][0][:15]] == prato[1:16]
    assert len(grid) == 4 * 1845
    assert set(np.unique(grid.flags.astype(str))) == {"", "e"}


def test_a_workbook_of_other_units_is_refused(raw, tmp_path):
    with pytest.raises(FileProblemsError, match="unknown unit"):
        read_workbook(raw / "GDP_nama_10r_3gdp.xls", {"Million euro": "MIO_EUR"})
    with pytest.raises(FileProblemsError, match="not exactly one sheet"):
        read_workbook(raw / "GDP_nama_10r_3gdp.xls", {**UNITS, "Pounds": "GBP"})
    with pytest.raises(TableError, match="no such file"):
        read_workbook(tmp_path / "absent.xls", UNITS)
    (tmp_path / "half.xls").write_bytes((raw / "GDP_nama_10r_3gdp.xls").read_bytes()[:5000])
    with pytest.raises(TableError, match=r"half\.xls: truncated"):
        read_workbook(tmp_path / "half.xls", UNITS)
