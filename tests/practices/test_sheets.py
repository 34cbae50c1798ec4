"""Score sheets: made, filled in by two made-up assessors, collected, and refused cell by cell.

The assessors TEST-1 and TEST-2 and all their scores are test data, those in the folder beside this test too.
"""

import datetime as dt
import pickle
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import InputError
from plustex_analysis.practices import workbook
from plustex_analysis.practices.agreement import krippendorff_alpha
from plustex_analysis.practices.collection import collect
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.panel import agreement, leave_one_assessor_out, ratings
from plustex_analysis.practices.sheets import assessor_code, form, header
from plustex_analysis.practices.standing import assessor_influence, stand
from plustex_analysis.practices.workbook import SheetProblem, SheetsError

SCALE_HINT = "a whole number from 0 to 4, or nothing"


@pytest.fixture(scope="module")
def criteria(root):
    return load_criteria(root / "data" / "criteria.yaml")


@pytest.fixture(scope="module")
def chosen():
    return practices()[:8]


@pytest.fixture(scope="module")
def blank(tmp_path_factory, chosen, criteria):
    """The bytes of a blank form for TEST-1."""
    return form(tmp_path_factory.mktemp("form") / "sheet.xlsx", chosen, "TEST-1", criteria).read_bytes()


class Desk:
    """A folder for sheets, a blank form, and what may be scored."""

    def __init__(self, folder, blank, ids, criteria):
        self.folder, self.blank, self.ids, self.criteria = folder, blank, ids, criteria

    def fill(self, name="sheet.xlsx", blank=None, **cells):
        """Write a form with cells of the table changed, as an office program would save it."""
        path = self.folder / name
        path.write_bytes(blank or self.blank)
        book = openpyxl.load_workbook(path)
        for address, value in cells.items():
            book["Scores"][address] = value
        book.save(path)
        return path

    def collect(self):
        return collect(self.folder, self.ids, self.criteria)

    def problems(self):
        with pytest.raises(SheetsError) as error:
            self.collect()
        return error.value.problems


@pytest.fixture
def desk(tmp_path, blank, chosen, criteria):
    return Desk(tmp_path, blank, [one.id for one in chosen], criteria)


class TestForm:
    def test_the_document_says_what_it_is_and_in_which_language(self, desk):
        book = openpyxl.load_workbook(desk.fill())
        assert book.sheetnames == ["Cover", "How to score", "Scores"]
        assert book.properties.title == "Score sheet for good practices, assessor TEST-1"
        assert book.properties.language == "en-GB"

    def test_one_marked_table_a_header_in_view_and_no_merged_cells(self, desk, chosen):
        book = openpyxl.load_workbook(desk.fill())
        scores = book["Scores"]
        experts = [header(desk.criteria.parts[name]) for name in desk.criteria.read_by("expert")]
        assert [cell.value for cell in scores[1]] == ["Practice", "Title", "What it is", *experts, "Remarks"]
        assert list(scores.tables) == ["Scores"]
        assert scores.tables["Scores"].ref == f"A1:J{len(chosen) + 1}"
        assert scores.freeze_panes == "B2"
        assert all(not sheet.merged_cells.ranges for sheet in book)
        assert [scores.cell(row, 1).value for row in range(2, 10)] == [one.id for one in chosen]

    def test_every_score_cell_takes_whole_numbers_of_the_scale_only(self, desk):
        checks = openpyxl.load_workbook(desk.fill())["Scores"].data_validations.dataValidation
        assert len(checks) == len(desk.criteria.read_by("expert"))
        for check in checks:
            assert (check.type, check.formula1, check.formula2, check.allowBlank) == ("whole", "0", "4", True)
            assert check.prompt
            assert check.error.startswith("Enter a whole number from 0 to 4")

    def test_the_scales_are_there_in_words(self, desk):
        words = {cell.value for row in openpyxl.load_workbook(desk.fill())["How to score"] for cell in row}
        for name in desk.criteria.read_by("expert"):
            assert {*desk.criteria.parts[name].steps, desk.criteria.parts[name].question} <= words

    def test_text_that_looks_like_a_formula_stays_text(self, tmp_path, chosen, criteria):
        hostile = chosen[0].model_copy(update={"title": "=1+1", "summary": "@SUM(A1) http://example.org"})
        book = openpyxl.load_workbook(form(tmp_path / "a.xlsx", [hostile], "TEST-1", criteria))
        cells = book["Scores"]["B2"], book["Scores"]["C2"]
        assert [cell.value for cell in cells] == ["=1+1", "@SUM(A1) http://example.org"]
        assert [cell.data_type for cell in cells] == ["s", "s"]
        assert cells[1].hyperlink is None

    def test_the_same_input_gives_the_same_bytes(self, tmp_path, chosen, criteria, blank):
        assert form(tmp_path / "again.xlsx", chosen, "TEST-1", criteria).read_bytes() == blank

    def test_nothing_is_overwritten(self, tmp_path, chosen, criteria):
        path = tmp_path / "a.xlsx"
        path.write_text("mine")
        with pytest.raises(InputError, match="exists already"):
            form(path, chosen, "TEST-1", criteria)
        assert path.read_text() == "mine"

    @pytest.mark.parametrize("code", ["", "a1", "A 1", "1A", "Anna Rossi", "A" * 13, "Ä1", "A/1", "A-1\n", "=A1"])
    def test_a_code_is_a_code(self, code):
        with pytest.raises(InputError, match="assessor code"):
            assessor_code(code)

    def test_other_refusals(self, tmp_path, chosen, criteria):
        with pytest.raises(InputError, match="at least one practice"):
            form(tmp_path / "a.xlsx", [], "TEST-1", criteria)
        with pytest.raises(InputError, match=r"must end in \.xlsx"):
            form(tmp_path / "a.xls", chosen, "TEST-1", criteria)
        with pytest.raises(InputError, match="cannot be written"):
            form(tmp_path / "nowhere" / "a.xlsx", chosen, "TEST-1", criteria)


class TestChain:
    @pytest.fixture
    def sheets(self, tmp_path, chosen, criteria):
        """Forms filled in by the two made-up assessors: they agree within one step; each leaves one cell empty."""
        rng = np.random.default_rng(5)
        base = rng.integers(0, 4, (8, 6))
        for code, extra in (("TEST-1", 0), ("TEST-2", rng.integers(0, 2, (8, 6)))):
            path = form(tmp_path / f"{code}.xlsx", chosen, code, criteria)
            book = openpyxl.load_workbook(path)
            for (row, column), score in np.ndenumerate(base + extra):
                book["Scores"].cell(row + 2, column + 4, int(score))
            book["Scores"].cell(9, 9 if code == "TEST-1" else 4, None).value = None
            book["Scores"]["J2"] = "made up for a test"
            book.save(path)
        (tmp_path / "README.md").write_text("not a sheet")
        (tmp_path / "~$TEST-1.xlsx").write_bytes(b"lock file of an office program")
        return tmp_path

    def test_the_stored_sheets_go_the_same_way(self, tmp_path, criteria):
        """Two filled sheets beside this test, marked as made up: collected, agreement, ranking."""
        ids = [
            "abruzzo-network-contracts",
            "art-inkubator",
            "avepark-spinpark",
            "cardato-recycled",
            "cardato-riciclato-pratese",
            "cardato-voucher",
            "ceti",
            "citeve-innovation",
        ]
        found = collect(Path(__file__).parent / "assessors", ids, criteria)
        assert sorted(found["assessor"].unique()) == ["TEST-1", "TEST-2"]
        assert krippendorff_alpha(ratings(found), rng=np.random.default_rng(1)).value > 0.5
        scored_ones = [one for one in practices() if one.id in ids]
        result = stand(scored_ones, criteria, rng=np.random.default_rng(1), sheets=found, draws=500)
        assert result.scores.basis == "documentary and expert"
        assert sorted(result.groups.table.index) == ids

    def test_a_damaged_stored_sheet_is_refused_with_its_cell(self, tmp_path, criteria):
        book = openpyxl.load_workbook(Path(__file__).parent / "assessors" / "TEST-2.xlsx")
        book["Scores"]["E4"] = "five"
        book.save(tmp_path / "TEST-2.xlsx")
        with pytest.raises(SheetsError, match="E4"):
            collect(tmp_path, [one.id for one in practices()[:8]], criteria)

    def test_from_form_to_ranking(self, sheets, chosen, criteria):
        found = collect(sheets, [one.id for one in chosen], criteria)
        assert list(found.columns) == ["assessor", "practice", "criterion", "score"]
        assert len(found) == 2 * 8 * 6
        assert found["score"].isna().sum() == 2
        assert set(found["criterion"]) == set(criteria.read_by("expert"))

        side_by_side = ratings(found)
        assert side_by_side.shape == (2, 48)
        alpha = krippendorff_alpha(side_by_side, rng=np.random.default_rng(1))
        assert (alpha.units, alpha.assessors) == (46, 2)
        assert 0.5 < alpha.low < alpha.value < alpha.high < 1
        assert agreement(found, rng=np.random.default_rng(1)).loc["all", "alpha"] == pytest.approx(alpha.value)
        lean = leave_one_assessor_out(found)["lean"]
        assert lean["TEST-2"] == pytest.approx(-lean["TEST-1"])
        assert lean["TEST-2"] > 0

        result = stand(chosen, criteria, rng=np.random.default_rng(1), sheets=found, draws=500)
        assert result.scores.basis == "documentary and expert"
        assert result.scores.assessors == ("TEST-1", "TEST-2")
        assert result.smaa.acceptability.shape == (8, 8)
        low = result.scores.low
        both = result.scores.low["newness"].notna() & (result.scores.low["newness"] < result.scores.high["newness"])
        assert both.any()
        assert (result.smaa.open_scores == (low.isna() | (low < result.scores.high)).sum(axis=1)).all()
        assert (low < result.scores.high).any(axis=None)
        assert result.groups.table["group"].min() == 1
        influence = assessor_influence(chosen, criteria, found, rng=np.random.default_rng(1), draws=500)
        assert list(influence.index) == ["TEST-1", "TEST-2"]
        assert list(influence.columns) == ["levels", "pairs"]
        alone = stand(chosen, criteria, rng=np.random.default_rng(1), draws=500)
        assert alone.scores.basis == "documentary"
        assert not np.allclose(alone.smaa.value["mean"], result.smaa.value["mean"])

    def test_scores_come_back_where_they_were_put(self, desk):
        desk.fill(D2=4, I9=0)
        found = desk.collect().set_index(["practice", "criterion"])["score"].dropna()
        experts = desk.criteria.read_by("expert")
        assert found.to_dict() == {(desk.ids[0], experts[0]): 4, (desk.ids[7], experts[5]): 0}

    def test_sorted_rows_missing_rows_and_moved_columns_are_read_all_the_same(self, desk):
        path = desk.fill(D2=4, E2=1, D3=2)
        book = openpyxl.load_workbook(path)
        sheet = book["Scores"]
        for row in (2, 3):
            sheet.cell(row, 1).value, sheet.cell(5 - row, 1).value = desk.ids[row - 2], desk.ids[3 - row]
        sheet["A2"], sheet["A3"] = desk.ids[1], desk.ids[0]
        first, second = sheet["D1"].value, sheet["E1"].value
        sheet["D1"], sheet["E1"] = second, first
        for row in range(4, 10):
            sheet.cell(row, 1).value = sheet.cell(row, 2).value = sheet.cell(row, 3).value = None
        book.save(path)
        found = desk.collect().set_index(["practice", "criterion"])["score"]
        experts = desk.criteria.read_by("expert")
        assert len(found) == 2 * 6
        assert found[desk.ids[1], experts[1]] == 4
        assert found[desk.ids[1], experts[0]] == 1
        assert found[desk.ids[0], experts[1]] == 2

    def test_an_empty_folder_gives_an_empty_table(self, desk):
        found = desk.collect()
        assert found.empty
        assert list(found.columns) == ["assessor", "practice", "criterion", "score"]

    def test_the_folder_of_the_project_holds_no_made_up_sheet(self, root, criteria):
        assert collect(root / "data" / "assessments", criteria=criteria)["assessor"].str.startswith("TEST").sum() == 0

    def test_no_folder(self, tmp_path, criteria):
        with pytest.raises(InputError, match="no such folder of score sheets"):
            collect(tmp_path / "none", [], criteria)


class TestDamage:
    @pytest.mark.parametrize(
        ("address", "value", "shown", "allowed"),
        [
            ("D7", 5, "5", SCALE_HINT),
            ("D7", -1, "-1", SCALE_HINT),
            ("E3", 2.5, "2.5", SCALE_HINT),
            ("F4", "3", "'3'", SCALE_HINT),
            ("G5", "good", "'good'", SCALE_HINT),
            ("H6", "=2+1", "formula '=2+1'", SCALE_HINT),
            ("I7", True, "True", SCALE_HINT),
            ("D8", dt.datetime(2026, 1, 3), "2026-01-03 00:00:00", SCALE_HINT),  # noqa: DTZ001 - cells have no zone
            ("D8", "x" * 500, "'" + "x" * 38 + "…", SCALE_HINT),
            ("A4", "ghost", "'ghost'", "the id of a practice in the catalogue, in each row with content"),
            ("A4", 7, "7", "the id of a practice in the catalogue, in each row with content"),
            ("D30", 3, "3", "the id of a practice in the catalogue, in each row with content"),
            ("L5", "aside", "'aside'", "nothing beside the table"),
            ("ZZ5", "far aside", "'far aside'", "nothing beside the table"),
        ],
    )
    def test_a_wrong_cell_is_named(self, desk, address, value, shown, allowed):
        desk.fill(**{address: value})
        assert desk.problems() == (SheetProblem("sheet.xlsx", "Scores", address, shown, allowed),)

    def test_all_wrong_cells_of_all_files_come_at_once(self, desk, chosen):
        desk.fill("a.xlsx", D7=7, E2=1.5)
        other = form(desk.folder / "b.xlsx", chosen, "TEST-2", desk.criteria).read_bytes()
        desk.fill("b.xlsx", other, A5="ghost", G3="=1")
        found = desk.problems()
        assert [(one.file, one.cell) for one in found] == [
            ("a.xlsx", "E2"),
            ("a.xlsx", "D7"),
            ("b.xlsx", "G3"),
            ("b.xlsx", "A5"),
        ]
        with pytest.raises(SheetsError, match=r"a\.xlsx Scores D7: 7; allowed: a whole number from 0 to 4, or nothing"):
            desk.collect()

    def test_a_practice_given_twice(self, desk):
        desk.fill(A5=desk.ids[0])
        (found,) = desk.problems()
        assert (found.cell, found.value) == ("A5", f"'{desk.ids[0]}' stands in A2 already")

    def test_headers(self, desk):
        first = header(desk.criteria.parts[desk.criteria.read_by("expert")[0]])
        desk.fill(E1=first, F1="Beauty")
        found = desk.problems()
        assert [(one.cell, one.value) for one in found[:2]] == [
            ("E1", f"'{first}' for the second time"),
            ("F1", "'Beauty'"),
        ]
        assert [one.value for one in found[2:4]] == [
            f"the column '{header(desk.criteria.parts[name])}' is missing"
            for name in desk.criteria.read_by("expert")[1:3]
        ]

    @pytest.mark.parametrize(("code", "cell"), [("Anna", "B3"), (None, "A3"), (12, "B3")])
    def test_the_assessor_code(self, desk, code, cell):
        path = desk.fill()
        book = openpyxl.load_workbook(path)
        book["Cover"]["B3"] = code
        book.save(path)
        (found,) = desk.problems()
        assert (found.sheet, found.cell) == ("Cover", cell)

    def test_two_sheets_of_one_assessor(self, desk):
        desk.fill("a.xlsx")
        desk.fill("b.xlsx")
        (found,) = desk.problems()
        assert (found.file, found.value) == ("b.xlsx", "assessor code 'TEST-1' is that of a.xlsx")

    def test_a_worksheet_that_is_missing(self, desk):
        path = desk.fill()
        book = openpyxl.load_workbook(path)
        del book["Cover"]
        book.save(path)
        (found,) = desk.problems()
        assert (found.sheet, found.value) == ("Cover", "this worksheet is missing")

    def test_the_error_survives_the_way_between_processes(self, desk):
        desk.fill(D7=9)
        with pytest.raises(SheetsError) as error:
            desk.collect()
        copy = pickle.loads(pickle.dumps(error.value))
        assert (copy.problems, str(copy), copy.exit_code) == (error.value.problems, str(error.value), 2)


class TestHostileFiles:
    def value(self, desk):
        (found,) = desk.problems()
        assert found.cell == ""
        return found.value

    @pytest.mark.parametrize("name", ["a.xlsm", "a.xls", "a.ods", "a.csv"])
    def test_other_formats_are_refused_not_passed_over(self, desk, name):
        (desk.folder / name).write_bytes(desk.blank)
        assert self.value(desk) == f"{name[1:]} is not read"

    def test_a_folder_and_a_link_are_no_sheets(self, desk):
        (desk.folder / "a.xlsx").mkdir()
        (desk.folder / "b.xlsx").symlink_to("/etc/hostname")
        assert len(desk.problems()) == 2

    def test_too_large(self, desk):
        with (desk.folder / "a.xlsx").open("wb") as file:
            file.truncate(workbook.MAX_BYTES + 1)
        assert self.value(desk) == "500,001 bytes"

    def test_too_large_when_unpacked(self, desk):
        with zipfile.ZipFile(desk.folder / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", b" " * (workbook.MAX_UNPACKED + 1))
        assert self.value(desk) == "20,000,001 bytes when unpacked"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_entities(self, desk, encoding):
        bomb = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'
        path = desk.folder / "a.xlsx"
        path.write_bytes(desk.blank)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr("xl/bomb.xml", bomb.encode(encoding))
        assert self.value(desk) == "it declares entities or is not UTF-8"

    def test_a_very_long_table(self, desk):
        desk.fill(A1048576="far below")
        found = desk.problems()
        assert [one.value for one in found] == ["more than 2,000 rows"]

    @pytest.mark.parametrize("cut", [0, 1, 100, 3000])
    def test_cut_short(self, desk, cut):
        (desk.folder / "a.xlsx").write_bytes(desk.blank[:cut])
        assert self.value(desk) == "cannot be read (BadZipFile)"

    @pytest.mark.parametrize(
        "part", ["xl/workbook.xml", "xl/worksheets/sheet3.xml", "[Content_Types].xml", "xl/styles.xml"]
    )
    @pytest.mark.parametrize("content", [b"", b"<x", b"<x/>", b"\xff\xfe\xfd"])
    def test_a_broken_part(self, desk, part, content):
        (desk.folder / "in.zip").write_bytes(desk.blank)
        with zipfile.ZipFile(desk.folder / "in.zip") as old, zipfile.ZipFile(desk.folder / "a.xlsx", "w") as new:
            for name in old.namelist():
                new.writestr(name, content if name == part else old.read(name))
        if part == "xl/styles.xml":
            with suppress(SheetsError):
                desk.collect()
        else:
            assert desk.problems()

    @given(st.lists(st.tuples(st.integers(0, 11_000), st.integers(0, 255)), min_size=1, max_size=20))
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_whatever_bytes_are_changed_the_answer_is_a_table_or_a_list_of_mistakes(self, desk, changes):
        damaged = bytearray(desk.blank)
        for place, byte in changes:
            damaged[place % len(damaged)] = byte
        (desk.folder / "a.xlsx").write_bytes(damaged)
        try:
            found = desk.collect()
        except SheetsError:
            return
        assert isinstance(found, pd.DataFrame)
        assert found["score"].dropna().isin(range(5)).all()

    def test_a_file_name_cannot_write_on_the_terminal(self, desk):
        desk.fill("a\x1b[31m.xlsx", D7=9)
        assert desk.problems()[0].file == r"'a\x1b[31m.xlsx'"
