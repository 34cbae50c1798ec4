"""What the site reads from the blocks of a document."""

from tests.site.editions import blocks, level

from plustex_analysis.site.content import Figure, Tile, content


def test_key_figures_findings_and_headings_are_read():
    found = content(blocks("A", level(7.0)))
    assert found.tiles == (Tile("Jobs", "7", "of 9"),)
    assert found.findings == ("Plain.", "See Figure 1.")
    assert found.headings == ("In brief", "Inside a group", "Jobs fell")
    assert found.description == "What it is about"


def test_figures_are_kept_by_their_question():
    (key,) = (found := content(blocks("A", level(7.0))).figures)
    assert found[key] == Figure(7.0, "decimal", 0)
    assert key.startswith('{"measure": "persons", "nace": "C13", "op": "level"')


def test_what_is_no_figure_is_left_out():
    year, untraced = {"kind": "year", "value": 2014, "text": "2014"}, {**level(1.0)}
    del untraced["origin"]
    assert content(blocks("A", year, untraced)).figures == {}


def test_a_brief_without_key_figures_shows_its_messages():
    message = {"label": "Change", "estimate": "-1%", "text": ["Less ", {"run": "strong", "text": "work"}]}
    found = content([{"block": "messages", "items": [message]}])
    assert found.tiles == (Tile("Change", "-1%", "Less work"),)


def test_a_document_without_blocks_says_nothing():
    found = content([])
    assert (found.tiles, found.findings, found.headings, found.description) == ((), (), (), "")
