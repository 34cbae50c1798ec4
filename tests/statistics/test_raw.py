"""The shipped tables against the producers' files, read without the project's importer."""

import gzip
import re

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.statistics import matrix, series, table

# NUTS 2 regions with persons employed in 2008 ... 2015, counted by hand in the raw files; 2015 completed.
COUNTS = {
    "C": [229, 241, 269, 265, 265, 267, 273, 273],
    "C13": [225, 232, 254, 263, 256, 256, 260, 260],
    "C14": [206, 208, 234, 248, 240, 241, 240, 241],
    "C15": [175, 173, 195, 190, 197, 208, 207, 204],
}
# The same in the table: one NUTS version, without codes left out; 2015 completed for eight countries alone.
MINE = {
    "C": [216, 228, 256, 261, 261, 267, 273, 263],
    "C13": [211, 217, 240, 259, 252, 256, 260, 252],
    "C14": [196, 196, 222, 244, 236, 241, 240, 233],
    "C15": [165, 164, 185, 186, 193, 208, 207, 195],
}


@pytest.fixture(scope="module")
def lines(raw):
    """All lines of the regional bulk file by key, as text."""
    text = gzip.decompress((raw / "sbs_r_nuts06_r2.tsv.gz").read_bytes()).decode()
    return dict(line.split("\t", 1) for line in text.splitlines())


def published(lines, key):
    """Read the cells of a line by year, from 2008 on."""
    cells = [re.fullmatch(r"(\S+) (\S*)", cell).groups() for cell in lines[key].split("\t")]
    return [(np.nan if figure == ":" else float(figure), flag) for figure, flag in reversed(cells)]


@pytest.mark.parametrize("nace", COUNTS)
def test_regions_in_the_raw_file(raw, raw_jobs, nace):
    """The counts of the raw file; 2015 with every country of the later extraction, Norway and Iceland too."""
    mine = (raw_jobs.keys["nace_r2"] == nace).to_numpy()
    counts = [int((raw_jobs.figures[mine, column] != "").sum()) for column in range(7)]
    later = pd.read_csv(raw / "sbs_r_nuts06_r2_n2015.csv", sep=";", dtype=str, na_filter=False)
    there = later["n2015"].str.contains(r"^\s*\d+(?:\.\d+)?(?: d)?\s*$") & (later["nace_r2"] == nace)
    regions = later.loc[there & (later["geo"].str.len() == 4) & ~later["geo"].str.endswith("ZZ"), "geo"]
    with_figure = raw_jobs.keys.loc[mine & (raw_jobs.figures[:, 7] != ""), "geo"]
    assert [*counts, len(set(regions) | set(with_figure))] == COUNTS[nace]


@pytest.mark.parametrize("nace", MINE)
def test_regions_in_the_table(nace):
    years = range(2008, 2016)
    counts = [int(matrix("sbs_r_nuts06_r2", "V16110", year, nace=[nace])[nace].notna().sum()) for year in years]
    assert counts == MINE[nace]
    assert all(mine <= raw for mine, raw in zip(counts, COUNTS[nace], strict=True))


@pytest.mark.parametrize("indicator", ["V11210", "V16110", "V13320", "V91290", "V94310"])
@pytest.mark.parametrize("nace", ["C", "C13", "C14", "C15", "C28"])
def test_toscana_agrees_with_the_raw_file(lines, nace, indicator):
    """Under ITE1 up to 2010 and ITI1 since: one of the two is published for each year."""
    old, new = (published(lines, f"{nace},{indicator},{code}") for code in ("ITE1", "ITI1"))
    expected = [first if np.isfinite(first) else second for (first, _), (second, _) in zip(old, new, strict=True)]
    mine = series("sbs_r_nuts06_r2", "ITI1", nace=nace, indicator=indicator)
    np.testing.assert_array_equal(mine.loc[2008:2014], expected[:7])
    if indicator != "V16110":
        assert np.isnan(mine[2015])


def test_toscana_in_2015_agrees_with_the_later_file(raw):
    later = (raw / "sbs_r_nuts06_r2_n2015.csv").read_text().splitlines()
    for nace in ("C", "C13", "C14", "C15"):
        (figure,) = [line.split(";")[2] for line in later if line.startswith(f"{nace};ITI1;")]
        assert series("sbs_r_nuts06_r2", "ITI1", nace=nace, indicator="V16110")[2015] == float(figure)


def test_published_cells_are_as_published(lines):
    """Every cell of every region that kept its code: figure and flag of the raw file, unless it came later."""
    frame = table("sbs_r_nuts06_r2").sample(4000, random_state=1)
    checked = 0
    for row in frame.itertuples():
        key = f"{row.nace},{row.indicator},{row.region}"
        if key in lines and row.flag != "*":
            figure, flag = published(lines, key)[row.year - 2008]
            if np.isfinite(figure) or flag:
                np.testing.assert_equal(row.value, figure)
                assert row.flag == flag
                checked += 1
    assert checked > 2500


def test_household_income_is_one_revision(raw):
    """Greece is published under two codes that differ; the newer code stands alone."""
    text = gzip.decompress((raw / "nama_10r_2hhinc.tsv.gz").read_bytes()).decode()
    line = next(line for line in text.splitlines() if line.startswith("MIO_EUR,B6N,EL51\t"))
    expected = [float(cell.split()[0]) if cell[0] != ":" else np.nan for cell in reversed(line.split("\t")[1:])]
    np.testing.assert_array_equal(series("nama_10r_2hhinc", "EL51", nace="TOTAL", indicator="MIO_EUR.B6N"), expected)
