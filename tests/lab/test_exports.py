"""What an analyst hears who exports a notebook that is no document yet."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

import plustex_analysis as px
from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.exporters import PlustexHTMLExporter, PlustexPDFExporter


def _notebook(*blocks):
    shown = [new_output("display_data", data=block._repr_mimebundle_()) for block in blocks]
    return new_notebook(cells=[new_code_cell("shown", outputs=shown)])


@pytest.mark.parametrize("exporter", [PlustexHTMLExporter, PlustexPDFExporter])
def test_one_that_was_not_run_says_what_to_do(exporter):
    with pytest.raises(BuildError, match=r"run all its cells first; a document begins with px\.title"):
        exporter().from_notebook_node(_notebook())


def test_one_without_a_title_says_so():
    with pytest.raises(BuildError, match="exactly one title block, this notebook shows 0"):
        PlustexHTMLExporter().from_notebook_node(_notebook(px.sources()))


def test_one_with_a_title_is_a_page():
    page, resources = PlustexHTMLExporter().from_notebook_node(_notebook(px.title("Mine"), px.sources()))
    assert "<h1>Mine</h1>" in page
    assert resources["output_extension"] == ".html"
