"""Bulk files and small tables made up in the test, and the real ones when they are there."""

import gzip

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import statistics
from plustex_analysis.statistics.eurostat import read_tsv
from plustex_analysis.statistics.grid import Grid


@pytest.fixture(autouse=True)
def _workspace(monkeypatch, root):
    """Use the tables of this project, whatever the current folder is."""
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(root))


@pytest.fixture
def bulk(tmp_path):
    """Write lines as a bulk file of Eurostat and give its path."""

    def write(*lines, name="made_up.tsv.gz"):
        path = tmp_path / name
        path.write_bytes(gzip.compress("".join(f"{line}\n" for line in lines).encode()))
        return path

    return write


@pytest.fixture
def grid():
    """Make a grid from ``{region: "figure flag|figure flag"}``, with one activity and indicator."""

    def make(rows, first=2010):
        cells = [[cell.partition(" ")[::2] for cell in row.split("|")] for row in rows.values()]
        text = np.array(cells, dtype=object)
        keys = pd.DataFrame({"region": list(rows), "nace": "C13", "indicator": "V16110"}).astype("str")
        years = tuple(range(first, first + text.shape[1]))
        return Grid(keys, years, text[:, :, 0], text[:, :, 1])

    return make


@pytest.fixture(scope="session")
def raw(shared):
    """The folder of the producers' files."""
    return shared / "data" / "raw"


@pytest.fixture(scope="session")
def raw_jobs(raw):
    """Persons employed in the regional bulk file, as published: NUTS 2 rows of C, C13, C14, C15."""
    grid = read_tsv(raw / "sbs_r_nuts06_r2.tsv.gz")
    keys = grid.keys
    real = (keys["geo"].str.len() == 4) & ~keys["geo"].str.endswith("ZZ")
    wanted = real & keys["nace_r2"].isin(["C", "C13", "C14", "C15"]) & (keys["indic_sb"] == "V16110")
    return grid.where(wanted.to_numpy(dtype=bool))


@pytest.fixture(scope="session")
def imported(raw, root, tmp_path_factory):
    """The folder of a fresh import of all real files."""
    output = tmp_path_factory.mktemp("imported")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUSTEX_WORKSPACE", str(root))
        statistics.import_tables(raw, output)
    return output
