"""From blocks to documents: what is checked, what is numbered, what is refused."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from tests.reporting.specimens import chart, heading, long_report, specimen, table, title

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.blocks import MIME, Column, Table
from plustex_analysis.reporting.document import assemble, figure_csv, figures_csv, from_notebook


def _notebook(*outputs):
    return new_notebook(cells=[new_code_cell("x", outputs=list(outputs))])


def _shown(block):
    return new_output("display_data", {MIME: block.payload()})


def test_figures_and_tables_are_numbered_apart():
    document = assemble(block.payload() for block in specimen())
    assert [block["number"] for block in document.figures] == ["Figure 1", "Table 1", "Figure 2"]


def test_other_outputs_stay_in_the_notebook():
    notebook = _notebook(
        _shown(title()), new_output("stream", name="stdout", text="looking at something"), _shown(heading())
    )
    assert [block["block"] for block in from_notebook(notebook).blocks] == ["heading"]


def test_a_failed_cell_is_no_document():
    notebook = _notebook(_shown(title()), new_output("error", ename="ValueError", evalue="no", traceback=[]))
    with pytest.raises(BuildError, match="cell 0: ValueError: no"):
        from_notebook(notebook)


@pytest.mark.parametrize("count", [0, 2])
def test_a_document_has_exactly_one_title(count):
    with pytest.raises(BuildError, match=f"exactly one title block, this notebook shows {count}"):
        assemble(title().payload() for _ in range(count))


def test_a_skipped_heading_level_is_refused():
    with pytest.raises(BuildError, match="skips from level 1 to 3"):
        assemble([title().payload(), heading(level=3).payload()])


def test_two_blocks_never_share_an_anchor():
    with pytest.raises(BuildError, match="anchor 'trend'"):
        assemble([title().payload(), chart("trend").payload(), chart("trend").payload()])


def test_the_attached_figures_are_those_printed():
    text = figures_csv(assemble([title().payload(), table().payload()]))
    assert 'Table 1,Jobs,Toscana,Persons,"22 617"'.replace('"', "") in text.replace('"', "")


def test_a_formula_from_the_data_is_written_as_text():
    block = table(rows=(("=HYPERLINK(1)", "@x"),))
    assert "'=HYPERLINK(1),Persons,'@x" in figures_csv(assemble([title().payload(), block.payload()]))


@pytest.mark.parametrize(
    "change",
    [{"rows": (("a", "b", "c"),)}, {"rows": ((" ", "b"),)}, {"columns": (Column(label="x"), Column(label=" "))}],
)
def test_a_table_without_headers_is_refused(change):
    with pytest.raises(ValueError, match="table t"):
        table(**change)


def test_a_chart_without_alternative_text_is_refused():
    with pytest.raises(ValueError, match="alternative text"):
        chart("x", alternative=" ")


def test_a_block_shows_itself_in_a_notebook():
    bundle = table()._repr_mimebundle_()
    assert bundle[MIME]["block"] == "table"
    assert '<th scope="row">Toscana</th>' in bundle["text/html"]
    assert isinstance(table(), Table)
    assert "Jobs" in bundle["text/plain"]


def test_a_long_report_has_numbered_sections_and_contents():
    document = assemble(block.payload() for block in long_report())
    headings = [(block["number"], block["text"]) for block in document.blocks if block["block"] == "heading"]
    assert headings == [*((str(i), f"Part {i}") for i in range(1, 6)), ("5.1", "Deeper")]
    entries = [(entry["level"], entry["number"], entry["text"], entry["anchor"]) for entry in document.contents]
    assert entries[0] == (2, "", "In brief", "findings")
    assert entries[1] == (2, "1", "Part 1", "part-1")
    assert entries[-2:] == [(3, "5.1", "Deeper", "deeper"), (2, "", "Sources", "sources")]
    assert document.blocks[0]["items"][0][1]["text"] == "Section 2"


def test_a_short_report_and_a_brief_have_neither():
    short = assemble([title().payload(), heading().payload()])
    assert (short.contents, short.blocks[0]["number"]) == ((), "")
    long = [block.payload() for block in long_report()]
    assert assemble([{**long[0], "layout": "brief"}, *long[1:]]).contents == ()


def test_numbers_of_subsections_begin_anew():
    levels = [2, 3, 3, 2, 3, 2, 2, 2]
    blocks = [heading(level=level, anchor=f"a{i}").payload() for i, level in enumerate(levels)]
    document = assemble([title().payload(), *blocks])
    assert [block["number"] for block in document.blocks] == ["1", "1.1", "1.2", "2", "2.1", "3", "4", "5"]


def test_every_figure_says_how_to_cite_it():
    [figure] = assemble([title().payload(), table().payload()]).figures
    assert figure["citation"] == "Test: Table 1. \u201cJobs\u201d. In: A test. Test edition."


def test_one_figure_as_a_file_has_its_headers_and_no_formula():
    block = table(rows=(("=HYPERLINK(1)", "@x"),)).payload()
    assert figure_csv(block) == "Region,Persons\n'=HYPERLINK(1),'@x\n"
