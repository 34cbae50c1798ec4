"""What analysts write is set as text: its structure is kept, its code, markup and addresses are not followed."""

import pytest
from tests.reporting.specimens import LABELS, title
from tests.reporting.test_exporters import _text

from plustex_analysis import workspace
from plustex_analysis.errors import InputError
from plustex_analysis.reporting.blocks import Commentary
from plustex_analysis.reporting.commentary import LARGEST, commentary, parse
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.pdf import pdf
from plustex_analysis.reporting.verify.pdf_checks import conformance

HOSTILE = """# Heading

#read("/etc/passwd") #eval("1") $x^2$ <script>alert(1)</script> <b>bold</b> <!-- c -->
[js](javascript:alert(1)) [data](data:text/html,x) [plain](http://example.org) ![img](https://example.org/a.png)
[file](file:///etc/passwd) <javascript:alert(2)> [user](https://a@example.org/)

<div onclick="x()">raw</div>

-

```
#import "x"
```
"""


@pytest.fixture
def folder(tmp_path, monkeypatch, root):
    (tmp_path / "commentary").mkdir()
    (tmp_path / "partnership.yaml").symlink_to(root / "data" / "partnership.yaml")
    monkeypatch.setattr(workspace, "data", tmp_path.joinpath)
    return tmp_path / "commentary"


def _document(text):
    block = Commentary(title="Comment", note="Written there", parts=tuple(parse(text, source="commentary/x.md")))
    return assemble([title(labels=LABELS).payload(), block.payload()])


def test_structure_is_kept():
    parts = parse("One **two** *three* [four](https://e.org/).\n\n1. a\n   - b\n2. c\n\n> d", source="x")
    assert parts[0]["text"][1] == {"run": "strong", "text": "two"}
    assert parts[0]["text"][3] == {"run": "emphasis", "text": "three"}
    assert parts[0]["text"][5] == {"run": "link", "text": "four", "url": "https://e.org/"}
    assert (parts[1]["part"], parts[1]["ordered"], len(parts[1]["items"])) == ("list", True, 2)
    assert parts[1]["items"][0][1]["items"] == [[{"part": "paragraph", "text": ["b"]}]]
    assert parts[2] == {"part": "quote", "parts": [{"part": "paragraph", "text": ["d"]}]}


def test_headings_stand_below_the_section_and_skip_no_level():
    found = [part["level"] for part in parse("# a\n\n#### b\n\n###### c\n\n# d", source="x")]
    assert found == [3, 4, 5, 3]


def test_hostile_text_is_printed_and_never_followed_in_html():
    page = html(_document(HOSTILE))
    body = page[page.index("<main") :]
    for forbidden in (
        "<script",
        "<b>",
        "<img",
        "<div onclick",
        "<!-- c",
        'href="javascript',
        'href="data:text/html',
        'href="http:',
        'href="file',
    ):
        assert forbidden not in body
    for printed in ("&lt;script&gt;alert(1)&lt;/script&gt;", "#read(&#34;/etc/passwd&#34;)", "[js](javascript:alert(1))",
                    "[plain](http://example.org)", "![img](https://example.org/a.png)", "[user](https://a@example.org/)"):  # fmt: skip
        assert printed in body


def test_hostile_text_is_printed_and_never_followed_in_pdf():
    data = pdf(_document(HOSTILE))
    text = " ".join(_text(data).split())
    for printed in ('#read("/etc/passwd") #eval("1") $x^2$ <script>alert(1)</script>', '#import "x"'):
        assert printed in text
    assert "root:" not in text
    assert not list(conformance(data))


def test_a_file_is_found_by_region_and_language(folder):
    (folder / "ITI1.it.md").write_text("Ciao", encoding="utf-8")
    assert commentary("ITI1", words("it")).parts == ({"part": "paragraph", "text": ["Ciao"]},)
    assert commentary("ITI1", words("en")).parts == ()
    assert commentary("../x", words("it")).parts == ()


def test_without_a_file_a_document_has_no_such_section(folder):
    document = assemble([title().payload(), commentary("ITI1", words("en")).payload()])
    assert document.blocks == ()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"x" * 10_000_000, f"10000000 bytes are too many for a commentary; at most {LARGEST}"),
        (b"caf\xe9", "no UTF-8 text: byte 3"),
        ("fine\nhidden \u202e text".encode(), r"line 2: the character U\+202E cannot be seen"),
        (b"nul \x00", r"line 1: the character U\+0000"),
    ],
    ids=["huge", "latin-1", "right-to-left override", "nul"],
)
def test_unfit_files_are_refused_by_name(folder, content, message):
    (folder / "ITI1.it.md").write_bytes(content)
    with pytest.raises(InputError, match=f"ITI1.it.md: {message}"):
        commentary("ITI1", words("it"))


def test_nesting_that_paper_cannot_show_is_refused():
    assert pdf(_document("> " * 4 + "deep"))
    with pytest.raises(InputError, match=r"x\.md: lists and quotations are nested more than 4 deep"):
        parse("> " * 200 + "deep", source="x.md")


@pytest.mark.parametrize("text", [" *a" * 300 + " b*" * 300, "**strong" + "*ong" * 60 + "*" * 400 + "ong*" * 60])
def test_emphasis_that_nobody_could_read_is_refused(text):
    with pytest.raises(InputError, match=r"x\.md: emphasis and links are nested more than 20 deep"):
        parse(text, source="x.md")


def test_emphasis_in_a_link_in_a_list_is_read():
    assert parse("- [one **two *three* four**](https://example.org)", source="x.md")[0]["part"] == "list"
