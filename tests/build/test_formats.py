"""Which files an input of the layout takes part in: what is doubtful takes part in all."""

import pytest

from plustex_analysis.build.formats import FORMATS, affected
from plustex_analysis.build.inputs import LAYING_OUT, basis

OURS = "plustex_analysis/reporting"


@pytest.mark.parametrize(
    ("name", "endings"),
    [
        (f"{OURS}/templates/figures.typ", ("pdf",)),
        (f"{OURS}/templates/blocks.html.j2", ("html",)),
        (f"{OURS}/templates/style.css", ("html",)),
        (f"{OURS}/fonts/SourceSans3-Bold.ttf", ("pdf",)),
        (f"{OURS}/fonts/SourceSans3-Semibold.ttf.woff2", ("html",)),
        (f"{OURS}/annex_fill.py", ("xlsx", "zip")),
        (f"{OURS}/html.py", ("html",)),
        ("blocks/seal.html.j2", ("html",)),
        ("blocks/seal.py", FORMATS),
        (f"{OURS}/document.py", FORMATS),
        (f"{OURS}/structure.py", FORMATS),
        ("plustex_analysis/build/render.py", FORMATS),
        ("library unheard-of", FORMATS),
    ],
)
def test_an_input_takes_part_in_its_own_format_or_in_all(name, endings):
    assert affected([name]) == endings


def test_nothing_changed_affects_nothing_and_several_add_up():
    assert affected([]) == ()
    assert affected([f"{OURS}/pdf.py", f"{OURS}/html.py"]) == ("html", "pdf")


def test_every_file_is_made_from_something_of_its_own():
    layout = basis().layout
    assert {f"library {name}" for name in LAYING_OUT} <= layout.keys()
    alone = {affected([name]) for name in layout}
    assert {("html",), ("pdf",), ("xlsx", "zip"), FORMATS} <= alone
