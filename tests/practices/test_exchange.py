"""Out to XLSX and CSV and back: the same practices, text as text, bad cells named."""

import csv
import datetime as dt
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from plustex_analysis.errors import FileProblemsError, InputError
from plustex_analysis.practices import columns as form
from plustex_analysis.practices import tables
from plustex_analysis.practices.exchange import export, import_from
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.model import Practice

FORMATS = ["catalogue.xlsx", "catalogue"]
MAIN = form.MAIN

signs = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co"))
lines = st.text(signs, min_size=1, max_size=30).map(str.strip).filter(lambda text: text not in {"", "unknown"})
texts = lines | st.builds("{}\n{}".format, lines, lines)
hostile = st.sampled_from(
    [
        "=1+1",
        "+49 30",
        "-5",
        "@SUM(A1)",
        "'=x",
        "''",
        "'",
        "none",
        "NaN",
        "1990",
        "1e5",
        "TRUE",
        "_x0041_",
        "2014-05-31",
        '"',
        ";,;",
    ]
)
words = lines | hostile
figures = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**20), 10**20).map(float)


@st.composite
def claims(draw):
    figure = draw(st.none() | figures)
    return {
        "claim": draw(texts | hostile),
        "kind": draw(st.sampled_from(["result", "target"])),
        "figure": figure,
        "unit": None if figure is None else draw(words),
        "year": draw(st.none() | st.integers(1800, 2100)),
        "source": "page",
    }


def lists(items):
    return st.none() | st.lists(items, max_size=3)


@st.composite
def records(draw):
    """Any practice that the model accepts, the awkward ones first."""
    known = draw(st.booleans())
    return Practice.model_validate(
        {
            "id": "dye-lab",
            "title": draw(words),
            "summary": draw(words),
            "territory": {
                "name": draw(words),
                "scale": draw(st.sampled_from([None, "local"])),
                "countries": ["IT", "PL"] if known else None,
                "nuts2": ["ITI1", "PL11"] if known else None,
                "vintage": "2013" if known else None,
                "basis": "place" if known else None,
            },
            "themes": draw(st.lists(st.integers(1, 6), min_size=1, unique=True)),
            "themes_set_by": "editors",
            "body": draw(
                st.none() | st.fixed_dictionaries({"name": words, "type": st.none(), "partners": lists(words)})
            ),
            "start": draw(st.sampled_from([None, "2014", "2014-05", "2014-05-31"])),
            "end": draw(st.sampled_from([None, "ongoing", "2015"])),
            "sources": [{"id": "page", "url": "https://example.org/=x", "type": "press"}],
            "budget": draw(
                st.none()
                | st.fixed_dictionaries(
                    {
                        "amount": st.floats(1e-9, 1e12),
                        "currency": st.just("EUR"),
                        "covers": words,
                        "source": st.just("page"),
                    }
                )
            ),
            "problem": draw(st.none() | texts | hostile),
            "what_was_done": draw(texts | hostile),
            "resources": draw(st.none() | words),
            "evidence": draw(lists(claims())),
            "counter_evidence": draw(lists(claims())),
            "difficulties": draw(lists(st.fixed_dictionaries({"what": words, "source": st.just("page")}))),
            "conditions": draw(
                lists(
                    st.fixed_dictionaries(
                        {"kind": st.just("skills"), "what": texts, "importance": st.none(), "source": st.just("page")}
                    )
                )
            ),
            "potential": None,
            "transferred_to": draw(
                lists(
                    st.fixed_dictionaries(
                        {"to": words, "kind": st.just("adopted"), "year": st.none(), "source": st.just("page")}
                    )
                )
            ),
            "origin": "other",
            "plustex_status": None,
            "completeness": "full",
            "notes": draw(st.none() | texts | hostile),
        }
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("exchange")


@pytest.mark.parametrize("name", FORMATS)
def test_the_whole_catalogue_comes_back_equal(folder, name):
    export(practices(), folder / name)
    assert import_from(folder / name) == practices()


@pytest.mark.parametrize("name", FORMATS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(practice=records())
def test_any_practice_comes_back_equal(folder, name, practice):
    export([practice], folder / name)
    assert import_from(folder / name) == (practice,)


@pytest.mark.parametrize("partners", [None, (), ("none",), ("=none", "'none")])
@pytest.mark.parametrize("name", FORMATS)
def test_no_partners_unknown_partners_and_a_partner_called_none_stay_apart(folder, name, partners):
    practice = next(practice for practice in practices() if practice.body)
    practice = practice.model_copy(update={"body": practice.body.model_copy(update={"partners": partners})})
    export([practice], folder / name)
    assert import_from(folder / name) == (practice,)


def test_every_field_of_the_model_has_a_place():
    held = {column.path[0] for column in form.MAIN_COLUMNS} | {sheet.field for sheet in form.SHEETS}
    assert held == set(Practice.model_fields)


def test_headings_of_the_interreg_europe_form_are_there():
    wanted = {
        "Title of the practice",
        "Short summary",
        "Location",
        "Main institution",
        "Detailed information",
        "Resources needed",
        "Evidence of success",
        "Difficulties encountered",
        "Potential for learning or transfer",
        "Further information",
    }
    assert wanted <= set(form.headings(None))


def test_evidence_is_told_in_the_main_sheet_for_people(folder):
    export(practices(), folder / "told.xlsx")
    rows = list(load_workbook(folder / "told.xlsx")[MAIN].values)
    row = dict(zip(rows[0], next(row for row in rows if row[0] == "innotex"), strict=True))
    assert row["Evidence of success"].splitlines() == [
        "• Projects handled since the start: 221 projects (2015)",
        "• Successful companies launched, more than: 30 companies (2015)",
    ]
    assert row["Transfers"] == "unknown"


@pytest.fixture
def hostile_practice():
    return practices()[0].model_copy(
        update={"notes": "=HYPERLINK(1)", "resources": "@SUM(A1)", "problem": "-1", "potential": "+1"}
    )


def test_no_cell_of_a_workbook_is_a_formula(folder, hostile_practice):
    export([hostile_practice], folder / "text.xlsx")
    book = load_workbook(folder / "text.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    dangerous = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith(("=", "@", "-", "+"))]
    assert {cell.value for cell in dangerous} == {"=HYPERLINK(1)", "@SUM(A1)", "-1", "+1"}
    assert {(cell.data_type, cell.quotePrefix) for cell in dangerous} == {("s", True)}
    with zipfile.ZipFile(folder / "text.xlsx") as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_no_cell_of_a_csv_file_begins_like_a_formula(folder, hostile_practice):
    export([hostile_practice], folder / "text")
    for path in (folder / "text").glob("*.csv"):
        for row in csv.reader(path.read_text(encoding="utf-8-sig").splitlines()):
            assert not any(cell.startswith(("=", "+", "@")) for cell in row)
    assert import_from(folder / "text") == (hostile_practice,)


def test_semicolons_between_the_cells_are_read_too(folder):
    export(practices()[:3], folder / "semi")
    for path in (folder / "semi").glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    assert import_from(folder / "semi") == practices()[:3]


def test_a_row_that_is_cut_short_has_empty_cells(folder):
    export(practices()[:1], folder / "short")
    path = folder / "short" / tables.file_name(MAIN)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    texts = []
    for cells in (row[:-1], [*row[:-1], ""]):
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, cells])
        try:
            texts.append(import_from(folder / "short"))
        except FileProblemsError as error:
            texts.append(error.problems)
    assert texts[0] == texts[1]


def test_columns_in_another_order_and_empty_rows_change_nothing(folder):
    path = folder / "order.xlsx"
    export(practices()[:2], path)
    old, new = load_workbook(path), Workbook()
    new.remove(new.active)
    for sheet in old:
        copy = new.create_sheet(sheet.title)
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            copy.append(row[::-1])
            if number == 1:
                copy.append([None, ""])
        for cell in (cell for row in copy.iter_rows() for cell in row):
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    new.save(path)
    assert import_from(path) == practices()[:2]


BAD_CELLS = {
    "unknown country": (MAIN, "Country", "GR", "unknown country 'GR'"),
    "unknown theme": (MAIN, "Themes", "1; 9", "allowed|1, 2, 3"),
    "theme in words": (MAIN, "Themes", "design", "allowed|1, 2, 3"),
    "no title": (MAIN, "Title of the practice", None, "found nothing"),
    "title too long": (MAIN, "Title of the practice", "x" * 101, "at most 100"),
    "end before start": (MAIN, "End date", "1066", "before it starts"),
    "budget in words": (MAIN, "Budget", "two million", "expected a number"),
    "budget source": (MAIN, "Budget source", "radio", "'radio' is not among the sources"),
    "unknown type": (MAIN, "Type of institution", "town", "unknown type 'town'"),
    "figure in words": ("Evidence of success", "Figure", "a dozen", "expected a number"),
    "figure with a comma": ("Evidence of success", "Figure", "10,4", "expected a number"),
    "part of a year": ("Evidence of success", "Year", 2014.5, "expected a year"),
    "year out of range": ("Evidence of success", "Year", 20145, "2100"),
    "claim without a kind": ("Evidence of success", "Kind", None, "allowed"),
    "claim from elsewhere": ("Evidence of success", "Source", "radio", "'radio' is not among the sources"),
    "condition of no kind": ("Conditions", "Kind", "luck", "unknown kind 'luck'"),
    "malformed address": ("Further information", "Web address", "example", "web address"),
    "nobody's row": ("Conditions", "Identifier", "no-such", "no practice 'no-such'"),
    "list that is told but not listed": (MAIN, "Transfers", "Paris, Rome", "has no row of it"),
    "list that is denied": (MAIN, "Evidence of success", "none", "has 2 rows"),
}


@pytest.mark.parametrize("name", BAD_CELLS)
def test_a_bad_cell_is_refused_with_sheet_row_and_column(folder, name):
    sheet, heading, value, message = BAD_CELLS[name]
    path = folder / "bad.xlsx"
    export([practice for practice in practices() if practice.id == "abruzzo-network-contracts"], path)
    book = load_workbook(path)
    column = next(cell.column for cell in book[sheet][1] if cell.value == heading)
    book[sheet].cell(2, column).value = value
    book.save(path)
    with pytest.raises(FileProblemsError, match=message) as error:
        import_from(path)
    assert [text.split(": ")[0] for text in error.value.problems] == [f"sheet {sheet!r}, row 2, column {heading!r}"]


def test_all_bad_cells_come_at_once(folder):
    path = folder / "many.xlsx"
    export(practices(), path)
    book = load_workbook(path)
    book[MAIN]["B5"], book["Conditions"]["B7"], book["Evidence of success"]["D9"] = None, "luck", "many"
    book.save(path)
    with pytest.raises(FileProblemsError) as error:
        import_from(path)
    assert {text.split(": ")[0] for text in error.value.problems} == {
        "sheet 'Good practices', row 5, column 'Title of the practice'",
        "sheet 'Conditions', row 7, column 'Kind'",
        "sheet 'Evidence of success', row 9, column 'Figure'",
    }


def test_an_identifier_used_twice_is_refused(folder):
    export(practices()[:1] * 2, folder / "twice")
    with pytest.raises(
        FileProblemsError, match="row 3, column 'Identifier': 'abruzzo-network-contracts' stands in row 2"
    ):
        import_from(folder / "twice")


def test_missing_and_unknown_sheets_and_columns_are_named(folder):
    path = folder / "layout.xlsx"
    export(practices()[:1], path)
    book = load_workbook(path)
    del book["Transfers"]
    book[MAIN]["B1"] = "Titel"
    book["Conditions"]["F1"] = "Kind"
    book.save(path)
    with pytest.raises(FileProblemsError) as error:
        import_from(path)
    assert set(error.value.problems) == {
        "sheet 'Good practices': column 'Title of the practice' is missing",
        "sheet 'Good practices': unknown column 'Titel'",
        "sheet 'Transfers' is missing",
        "sheet 'Conditions': column 'Kind' stands there twice",
    }


def test_a_date_that_the_spreadsheet_made_a_date_is_read(folder):
    path = folder / "date.xlsx"
    export([practice for practice in practices() if practice.id == "ceti"], path)
    book = load_workbook(path)
    column = next(cell.column for cell in book[MAIN][1] if cell.value == "Start date")
    book[MAIN].cell(2, column).value = dt.datetime(2012, 10, 10)  # noqa: DTZ001 - spreadsheets know no zones
    book.save(path)
    assert import_from(path)[0].start == "2012-10-10"


def test_each_table_has_its_file_named_in_small_letters(folder):
    export(practices()[:1], folder / "named")
    names = {path.name for path in (folder / "named").iterdir()}
    assert {"good-practices.csv", "conditions.csv", "transfers.csv"} <= names
    assert all(name == name.lower() and " " not in name for name in names)


def test_an_empty_file_has_neither_columns_nor_rows(tmp_path):
    (tmp_path / "good-practices.csv").write_text("\n,,\n", encoding="utf-8")
    assert tables.read_folder(tmp_path, ["Good practices", "Conditions"]) == {"Good practices": tables.Table((), ())}


def test_two_hundred_columns_are_read_and_one_more_is_refused(tmp_path):
    path = tmp_path / "wide.csv"
    path.write_text(",".join("a" * 200), encoding="utf-8")
    assert len(tables.read_folder(tmp_path, ["wide"])["wide"].headings) == tables.MAX_COLUMNS == 200
    path.write_text(",".join("a" * 201), encoding="utf-8")
    with pytest.raises(InputError, match="row 1: at most 20,000 rows and 200 columns are read"):
        tables.read_folder(tmp_path, ["wide"])


def test_what_is_no_workbook_is_refused(folder):
    (folder / "fake.xlsx").write_text("PK")
    for path in (folder / "fake.xlsx", folder / "none.xlsx", folder / "none"):
        with pytest.raises(InputError, match=path.name):
            import_from(path)


def test_a_workbook_that_swells_when_unpacked_is_refused(folder, monkeypatch):
    export(practices()[:1], folder / "bomb.xlsx")
    monkeypatch.setattr(tables, "LARGEST", 1000)
    with pytest.raises(InputError, match="when unpacked"):
        import_from(folder / "bomb.xlsx")


def test_a_text_that_no_cell_can_hold_is_refused_not_cut(folder):
    long = practices()[0].model_copy(update={"notes": "x" * 32_768})
    with pytest.raises(InputError, match="32,768 characters"):
        export([long], folder / "long.xlsx")
    assert not (folder / "long.xlsx").exists()


def test_csv_that_is_not_utf8_is_refused(folder):
    export(practices()[:1], folder / "latin")
    (folder / "latin" / "conditions.csv").write_bytes("Identifier;Łódź".encode("utf-16"))
    with pytest.raises(InputError, match=r"conditions\.csv: not text in UTF-8"):
        import_from(folder / "latin")
