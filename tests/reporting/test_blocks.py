"""Blocks of an analyst's own, sentences with structure, and what each kind of block refuses."""

import re

import pytest
from tests.reporting.specimens import brief, chart, heading, long_report, specimen, title
from tests.reporting.test_exporters import _text

from plustex_analysis import workspace
from plustex_analysis.errors import BuildError, InputError
from plustex_analysis.reporting import blocks
from plustex_analysis.reporting.blocks import (
    Block,
    Column,
    Columns,
    Group,
    KeyFigure,
    Link,
    Message,
    Messages,
    Recommendation,
    Ref,
    Strong,
    Text,
    plain,
    sentence,
)
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.reporting.structure import KINDS
from plustex_analysis.reporting.verify.pdf_checks import conformance

EVIL = '<script>x</script> #read("/etc/passwd")'


@pytest.fixture
def examples(tmp_path, monkeypatch, root):
    """The examples of docs/BLOCKS.md, as files of a workspace."""
    text = (root / "docs" / "BLOCKS.md").read_text(encoding="utf-8")
    folder = tmp_path / "blocks"
    folder.mkdir()
    (tmp_path / "data").symlink_to(root / "data")
    for name, _, content in re.findall(r"`blocks/([\w.]+)`:\n\n```(\w+)\n(.*?)```", text, flags=re.DOTALL):
        (folder / name).write_text(content, encoding="utf-8")
    monkeypatch.setattr(workspace, "root", lambda: tmp_path)
    return folder


def _document(*shown):
    return assemble(block.payload() for block in (title(), *shown))


def _contrast():
    return blocks.Contrast(
        title="Here and there", one=KeyFigure(label="Toscana", value="3.5"), other=KeyFigure(label="Norte", value="5.9"), meaning=EVIL
    )  # fmt: skip


# --- an analyst's own ----------------------------------------------------------------------------------------------


def test_a_block_made_of_existing_kinds_stands_as_if_they_were_shown(examples):
    assert [block["block"] for block in _document(_contrast()).blocks] == ["key-figures", "text"]
    assert "Toscana" in _contrast()._repr_mimebundle_()["text/html"]


def test_a_block_with_templates_is_laid_out_by_them_and_its_text_stays_text(examples):
    document = _document(blocks.Motto(text=EVIL))
    page = html(document)
    assert '<p class="lead">&lt;script&gt;x&lt;/script&gt; #read(&#34;/etc/passwd&#34;)</p>' in page
    data = pdf(document)
    assert EVIL in " ".join(_text(data).split())
    assert not list(conformance(data))


def test_a_block_without_its_templates_is_an_error_that_names_the_file(examples):
    (examples / "motto.typ").unlink()
    with pytest.raises(BuildError, match=r"block Motto: its kind 'motto' needs the template motto\.typ beside it"):
        pdf(_document(blocks.Motto(text="x")))


def test_a_changed_file_is_read_again(examples):
    assert not hasattr(blocks.Motto, "loud")
    source = examples / "motto.py"
    source.write_text(source.read_text() + "\n    loud: bool = True\n")
    assert blocks.Motto(text="x").loud


def test_a_kind_that_nobody_knows_is_an_error(examples):
    payload = {"block": "nonsense", "text": "x", "ledger": []}
    document = assemble([title().payload(), payload])
    for export in (pdf, html):
        with pytest.raises(BuildError, match="no block of the kind 'nonsense'"):
            export(document)


def test_a_file_that_cannot_be_imported_is_named(examples):
    (examples / "broken.py").write_text("import nothing_like_this")
    with pytest.raises(InputError, match=r"broken\.py: cannot be imported: ModuleNotFoundError"):
        blocks.Anything  # noqa: B018 - the look-up is what is tested


def test_an_unknown_block_lists_the_known_ones(examples):
    with pytest.raises(AttributeError, match=r"no block 'Nonsense'; it has .*Chart.*Motto"):
        blocks.Nonsense  # noqa: B018 - the look-up is what is tested


def test_without_a_folder_there_are_no_own_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(workspace, "root", lambda: tmp_path)
    assert blocks.own.kinds() == {}


# --- sentences -----------------------------------------------------------------------------------------------------


def test_a_message_can_hold_a_reference_where_the_language_wants_it():
    values = {"publisher": "P", "title": "T", "document": Strong("D"), "edition": "E"}
    found = sentence(words("it"), "layout-citation", item=Ref("trend"), **values)
    assert found == ("P: ", Ref("trend"), ". «T». In: ", Strong("D"), ". E.")
    assert plain(found) == "P: trend. «T». In: D. E."


def test_a_text_with_a_private_character_is_refused():
    with pytest.raises(ValueError, match="the text of number holds a private-use character"):
        sentence(words("en"), "layout-section-number", number="\uf000")


def test_a_text_that_looks_like_a_reference_is_text():
    document = _document(chart("one"), Text(paragraphs=("{ref:one} {'run': 'ref'}",)))
    assert document.blocks[1]["paragraphs"] == ["{ref:one} {'run': 'ref'}"]


def test_references_say_what_they_lead_to_and_are_links():
    document = _document(
        chart("one"), heading(), Text(paragraphs=(("See ", Ref("one"), " and ", Ref("section"), "."),))
    )
    page = html(document)
    assert 'See <a href="#one">Figure 1</a> and <a href="#section">Section</a>.' in page
    assert 'id="one"' in page
    assert "See Figure 1 and Section." in " ".join(_text(pdf(document)).split())


def test_a_reference_to_nothing_is_refused():
    with pytest.raises(BuildError, match="reference to 'nothing': no block has this anchor"):
        _document(Text(paragraphs=((Ref("nothing"),),)))


@pytest.mark.parametrize(
    "url", ["http://e.org/", "javascript:alert(1)", "//e.org", "https://", "https://a b", "https://u@e.org/", "data:x"]
)
def test_only_pages_of_the_web_are_linked(url):
    with pytest.raises(ValueError, match="only https:// addresses"):
        Link("x", url)


# --- refusals ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 4])
def test_a_brief_has_one_to_three_messages(count):
    with pytest.raises(ValueError, match=f"one to three, not {count}"):
        Messages(title="x", language="en", items=(Message(estimate="1", text="a", sure="b", certainty="low"),) * count)


def test_factors_need_headers():
    with pytest.raises(ValueError, match="recommendation r: every column and every row needs a header"):
        Recommendation(
            anchor="r",
            number="1",
            title="t",
            take_up="x",
            scope="part",
            language="en",
            columns=(Column(label="F"),),
            rows=((" ",),),
        )


@pytest.mark.parametrize(
    "arguments", [{"columns": ((),)}, {"columns": ((), ()), "widths": (1,)}, {"columns": ((),) * 4}]
)
def test_columns_are_two_or_three_with_as_many_widths(arguments):
    with pytest.raises(ValueError, match="two or three"):
        Columns(**arguments)


def test_groups_and_columns_are_looked_into():
    inner = Columns(columns=((chart("a"),), (Group(blocks=(chart("b"),)),)))
    assert [figure["number"] for figure in _document(Group(blocks=(chart("c"), inner))).figures] == [
        "Figure 1",
        "Figure 2",
        "Figure 3",
    ]
    with pytest.raises(BuildError, match="two blocks have the anchor 'a'"):
        _document(chart("a"), inner)


def test_the_exporters_know_every_kind_of_the_index():
    index = [getattr(blocks, name) for name in blocks.__all__]
    kinds = {
        found.kind for found in index if isinstance(found, type) and issubclass(found, Block) and found is not Block
    }
    assert kinds - {"group"} == KINDS


@pytest.mark.parametrize("block", [*specimen(), *brief(), *long_report()], ids=lambda block: type(block).__name__)
def test_every_block_shows_itself_in_a_notebook(block):
    bundle = block._repr_mimebundle_()
    assert bundle[blocks.MIME]["block"] == block.kind
    assert bundle["text/html"].count("<div") == bundle["text/html"].count("</div>") > 0
    assert "<script>" not in bundle["text/html"]
