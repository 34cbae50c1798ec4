"""The bulk TSV: what is read, against a slow reading from its definition, and what is refused."""

import gzip
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import FileProblemsError, TableError
from plustex_analysis.statistics.eurostat import FLAGS, read_later, read_tsv

HEADER = "nace_r2,indic_sb,geo\\time\t2015 \t2014 \t2013 "


def slow(path):
    """Read a bulk file cell by cell, straight from the definition of the format."""
    header, *lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    years = [int(year) for year in header.split("\t")[1:]]
    for line in lines:
        key, *cells = line.split("\t")
        for year, cell in zip(years, cells, strict=True):
            figure, flags = re.fullmatch(r"(\S+) (\S*)", cell).groups()
            yield (*key.split(","), year), ("" if figure == ":" else figure), flags


def fast(path):
    grid = read_tsv(path)
    for row, key in enumerate(grid.keys.itertuples(index=False)):
        for column, year in enumerate(grid.years):
            yield (*key, year), grid.figures[row, column], grid.flags[row, column]


def test_figures_and_flags_are_split_and_years_ascend(bulk):
    grid = read_tsv(bulk(HEADER, "C13,V16110,ITI1\t: \t0 \t24356.5 bu"))
    assert grid.years == (2013, 2014, 2015)
    assert grid.keys.to_dict("records") == [{"nace_r2": "C13", "indic_sb": "V16110", "geo": "ITI1"}]
    assert grid.figures.tolist() == [["24356.5", "0", ""]]
    assert grid.flags.tolist() == [["bu", "", ""]]


def test_zero_missing_and_confidential_are_three_things(bulk):
    grid = read_tsv(bulk(HEADER, "C,V,AT\t0 \t: \t: c"))
    cells = list(zip(grid.figures[0], grid.flags[0], strict=True))
    assert cells == [("", "c"), ("", ""), ("0", "")]
    assert grid.blank.tolist() == [[False, True, False]]


def test_both_flag_lists_are_understood(bulk):
    lines = [f"C,V,A{letter}\t1 {letter}\t: \t: " for letter in FLAGS]
    assert set(read_tsv(bulk(HEADER, *lines)).flags[:, -1]) == set("bcdefimnprsuzCNP")


def test_windows_line_ends_are_read(bulk):
    assert len(read_tsv(bulk(f"{HEADER}\r", "C,V,AT\t0 \t: \t: c\r"))) == 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.tuples(
                st.one_of(st.just(":"), st.integers(-9999, 9999).map(str), st.floats(-1e6, 1e6).map("{:.2f}".format)),
                st.text(st.sampled_from("bcdeipu"), max_size=3),
            ),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_reading_equals_the_slow_reading(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("bulk") / "a.tsv.gz"
    lines = [f"C{n},V,AT\t" + "\t".join(f"{figure} {flag}" for figure, flag in row) for n, row in enumerate(rows)]
    path.write_bytes(gzip.compress("\n".join([HEADER, *lines, ""]).encode()))
    assert sorted(fast(path)) == sorted(slow(path))


def test_a_real_file_equals_the_slow_reading(raw):
    path = raw / "trng_lfse_04.tsv.gz"
    assert sorted(fast(path)) == sorted(slow(path))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("C,V,AT\t1 \t2 ", ["line 3", "2 cells", "not 3"]),
        ("C,V,AT\t1 \t2 \t3", ["line 3", "figure flags"]),
        ("C,V,AT\t1 \t2 \t3 b b", ["line 3", "figure flags"]),
        ("C,AT\t1 \t2 \t3 ", ["line 3", "'C,AT'", "3 parts"]),
        ("C,V,AT\t1 \t2,5 \t3 ", ["line 3", "comma"]),
        ("C,V,AT\t1 \tabc \t3 ", ["line 3, 2014", "'abc'", "neither a number nor ':'"]),
        ("C,V,AT\t1 \tnan \t3 ", ["line 3, 2014", "'nan'"]),
        ("C,V,AT\t1 \tinf \t3 ", ["line 3, 2014", "'inf'"]),
        ("C,V,AT\t1 \t2 bx\t3 ", ["line 3, 2014", "unknown flag in 'bx'", "known: b c d"]),
        ("C,V,BE\t1 \t2 \t3 ", ["line 3", "'C,V,BE'", "line 2 already"]),
    ],
)
def test_malformed_lines_are_named(bulk, line, words):
    path = bulk(HEADER, "C,V,BE\t1 \t2 \t3 ", line)
    with pytest.raises(FileProblemsError) as refusal:
        read_tsv(path)
    assert len(refusal.value.problems) == 1
    assert str(refusal.value).startswith(str(path))
    assert all(word in str(refusal.value) for word in words)


def test_all_malformed_lines_are_named_up_to_twenty(bulk):
    with pytest.raises(FileProblemsError) as refusal:
        read_tsv(bulk(HEADER, *(f"C,V,A{n}\tx \t1 \t1 " for n in range(33))))
    assert len(refusal.value.problems) == 21
    assert refusal.value.problems[0].startswith("line 2, 2015")
    assert refusal.value.problems[-1] == "and 13 problems more"


@pytest.mark.parametrize("header", ["geo\t2015 ", "a,geo\\time", "a,geo\\time\tlast ", "a,geo\\time\t2015 \t2015 ", ""])
def test_another_header_is_refused(bulk, header):
    with pytest.raises(FileProblemsError, match="line 1"):
        read_tsv(bulk(header, "C,AT\t1 "))


def test_a_file_without_figures_is_refused(bulk):
    with pytest.raises(FileProblemsError, match="no figures"):
        read_tsv(bulk(HEADER))


def test_a_truncated_or_foreign_file_is_named(bulk):
    path = bulk(HEADER, *(f"C{n},V,AT\t1 \t2 \t3 " for n in range(500)))
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(TableError, match=r"made_up\.tsv\.gz: truncated or damaged"):
        read_tsv(path)
    path.write_bytes(b"nace_r2,geo\\time\t2015 ")
    with pytest.raises(TableError, match=r"made_up\.tsv\.gz: truncated or damaged"):
        read_tsv(path)
    with pytest.raises(TableError, match="no such file"):
        read_tsv(path.with_name("absent.tsv.gz"))


def test_the_later_file_is_read_for_the_countries_named(tmp_path):
    path = tmp_path / "later.csv"
    path.write_text("nace_r2;geo;n2015\nC13;ITI1;22616\nC13;IT; \nC13;IS;12:00 AM\nC13;PL;219 d\n")
    grid = read_later(path, 2015, ("IT",))
    assert grid.keys["geo"].to_list() == ["ITI1", "IT"]
    assert grid.figures.tolist() == [["22616"], [""]]
    with pytest.raises(FileProblemsError, match=r"line 4, 2015: '12:00 AM'"):
        read_later(path, 2015, ("IT", "IS"))
    with pytest.raises(FileProblemsError, match="line 1"):
        read_later(path, 2016, ("IT",))
    with pytest.raises(TableError, match="no such file"):
        read_later(path.with_name("absent.csv"), 2015, ("IT",))
