"""``plustex verify`` as people call it, and the parts of it that no planted fault reaches."""

import json
import re

import pytest
from tests.reporting.specimens import specimen
from typer.testing import CliRunner

from plustex_analysis.cli import app
from plustex_analysis.errors import BuildError, InputError
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.language import fixed_numbers, languages, words
from plustex_analysis.reporting.tokens import numeric_tokens
from plustex_analysis.reporting.verify import check_file, check_folder, html_checks, numbers, parity, rebuild, tongues
from plustex_analysis.reporting.verify.html_content import read_html
from plustex_analysis.reporting.verify.numbers import spaced_tokens
from plustex_analysis.reporting.verify.pdf_checks import alternative
from plustex_analysis.reporting.verify.pdf_content import whole_addresses
from plustex_analysis.reporting.verify.recompute import answers

RUN = CliRunner()


@pytest.fixture
def folder(tmp_path):
    """A page with made-up numbers, which no ledger explains."""
    (tmp_path / "page.html").write_text(html(assemble(block.payload() for block in specimen())), encoding="utf-8")
    return tmp_path


def test_findings_are_lines_with_file_rule_and_place_and_the_exit_code_is_1(folder):
    done = RUN.invoke(app, ["verify", str(folder)])
    assert done.exit_code == 1
    assert any(
        re.match(r"page\.html: number: block 6 rows\.0\.1: 617: its origin is unknown", line)
        for line in done.output.splitlines()
    ), done.output


def test_findings_as_json(folder):
    done = RUN.invoke(app, ["verify", str(folder), "--json"])
    found = json.loads(done.stdout)
    assert {"file", "check", "place", "what"} == set(found[0])
    assert {finding["file"] for finding in found} == {"page.html"}


def test_a_folder_without_documents_and_a_missing_one_are_wrong_use(tmp_path):
    with pytest.raises(InputError, match="no document"):
        check_folder(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        check_file(tmp_path / "none.pdf")
    assert isinstance(RUN.invoke(app, ["verify", str(tmp_path / "none")]).exception, InputError)


def test_a_file_that_is_no_pdf_is_a_finding(tmp_path):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nonsense")
    assert [finding.check for finding in check_file(tmp_path / "broken.pdf")] == ["file"]


def test_files_that_come_out_otherwise_are_named(tmp_path, monkeypatch):
    (tmp_path / "ITI1" / "it").mkdir(parents=True)
    for name in ("same", "other", "gone"):
        (tmp_path / "ITI1" / "it" / f"{name}.pdf").write_bytes(b"one")

    def build(output, regions, chosen, reports):
        assert (regions, chosen, reports) == (["ITI1"], ("it",), ("gone", "other", "same"))
        (output / "ITI1" / "it").mkdir(parents=True)
        (output / "ITI1" / "it" / "same.pdf").write_bytes(b"one")
        (output / "ITI1" / "it" / "other.pdf").write_bytes(b"onE")

    monkeypatch.setattr(rebuild, "_build", build)
    assert [(finding.file, finding.what) for finding in rebuild.rebuilt(tmp_path)] == [
        ("ITI1/it/gone.pdf", "not built again"),
        ("ITI1/it/other.pdf", "other bytes when built again, from byte 2 on (3 and 3 bytes)"),
    ]


def test_what_is_built_again_is_what_is_there_and_no_more(tmp_path, monkeypatch):
    for stem in ("ITI1/en/brief", "ITI1/it/brief", "PT11/en/brief", "PT11/pt/brief", "UKJ3/en/brief", "LT00/en/brief"):
        (tmp_path / stem).parent.mkdir(parents=True)
        (tmp_path / f"{stem}.pdf").write_bytes(b"one")
    asked = []
    monkeypatch.setattr(rebuild, "_build", lambda _, *chosen: asked.append(chosen))
    rebuild.rebuilt(tmp_path)
    assert asked == [
        (["ITI1"], ("en", "it"), ("brief",)),
        (["LT00", "UKJ3"], ("en",), ("brief",)),
        (["PT11"], ("en", "pt"), ("brief",)),
    ]


def test_data_that_is_no_archive_is_an_error():
    with pytest.raises(BuildError, match="no archive"):
        answers(b"nonsense", [{"op": "constant", "name": "chance"}])


def test_no_question_needs_no_data():
    assert answers(b"nonsense", []) == []


@pytest.mark.parametrize(
    ("text", "known", "tokens"),
    [
        ("1 086 207 082", {"1\u00a0086", "207\u00a0082"}, ["1\u00a0086", "207\u00a0082"]),
        ("1 086 207", {"1\u00a0086\u00a0207"}, ["1\u00a0086\u00a0207"]),
        ("12 345", {"12", "345"}, ["12", "345"]),
        ("12 345", {"7"}, ["12\u00a0345"]),
        ("2014 100", {"2014", "100"}, ["2014", "100"]),
    ],
)
def test_numbers_with_ordinary_spaces_are_read_as_what_is_known(text, known, tokens):
    assert list(spaced_tokens(text, known)) == tokens


@pytest.mark.parametrize("text", ["", "  ", "chart.svg", "too short", "x" * 601])
def test_alternative_texts_that_say_nothing(text):
    assert alternative(text)


def test_an_alternative_text_that_says_something():
    assert alternative("Line chart of persons employed by branch from 2008 to 2014.") == ""


def test_what_a_browser_would_fetch_is_outside_and_what_a_reader_follows_is_not():
    page = read_html(
        b'<html><style>@font-face{src:url(https://a.example/f)}</style><a href="https://b.example">b</a><img src="//c.example/x.png">'
        b'<svg><use href="#in"/></svg><div style="background:url(http://d.example)"></div></html>'
    )
    said = " ".join(what for _, _, what in html_checks.outside(page))
    assert [name in said for name in ("a.example", "b.example", "c.example", "d.example", "#in")] == [
        True, False, True, True, False,
    ]  # fmt: skip


def _document(origin):
    return {"language": "en", "lines": [{"block": 1, "is": [0]}], "entries": [{"kind": "figure", "origin": origin}]}


def test_two_languages_with_other_figures_differ():
    one, same, other = (_document({"op": "level", "year": year}) for year in (2014, 2014, 2013))
    assert list(parity.tongues(one, same)) == []
    assert [place for _, place, _ in parity.tongues(one, other)] == ["block 1"]


def _blocks(*blocks):
    """Return a ledger in which each block has lines of (place, year)."""
    lines, entries = [], []
    for block, said in enumerate(blocks, start=1):
        for place, year in said:
            lines.append({"block": block, "place": place, "is": [len(entries)]})
            entries.append({"kind": "figure", "origin": {"op": "level", "year": year}})
    return {"language": "en", "lines": lines, "entries": entries}


def test_blocks_in_another_order_say_the_same_and_a_block_too_few_does_not():
    first, second, third = [("text", 2012)], [("text", 2013)], [("text", 2014)]
    one = _blocks(first, second)
    assert list(parity.tongues(one, _blocks(second, first))) == []
    assert [place for _, place, _ in parity.tongues(one, _blocks(second, third))] == ["block 1", "block 2"]
    assert [place for _, place, _ in parity.tongues(one, _blocks(first))] == ["block 2"]
    assert [place for _, place, _ in parity.tongues(_blocks(first), one)] == ["block 2"]


def test_an_alternative_text_may_say_fewer_figures_but_neither_others_nor_none():
    full, short = [("alternative", 2013), ("alternative", 2014)], [("alternative", 2014)]
    assert list(parity.tongues(_blocks(full), _blocks(short))) == []
    assert list(parity.tongues(_blocks(short), _blocks(full))) == []
    assert list(parity.tongues(_blocks(full), _blocks([("alternative", 2012)])))
    assert list(parity.tongues(_blocks(full), _blocks([])))


def _page(*parts, told="Lines from 3 to 2."):
    names = "".join(f'<section id="{part}"><h2>{part}</h2></section>' for part in parts)
    return read_html(
        f'<html><nav id="not-compared"></nav><main>{names}<figure id="trend"><svg id="drawn"><desc>{told}</desc></svg></figure></main>'.encode()
    )


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("a", "practice-x", "practice-y", "b"), []),
        (("a", "practice-y", "practice-x", "b"), []),
        (("b", "practice-x", "practice-y", "a"), ["order"]),
        (("practice-x", "a", "practice-y", "b"), ["order"]),
        (("a", "practice-x", "practice-z", "b"), ["parts"]),
        (("a", "practice-x", "practice-y"), ["parts"]),
    ],
)
def test_parts_stand_in_the_same_order_in_every_language_but_for_practices(parts, found):
    group = [("en", _page("a", "practice-x", "practice-y", "b")), ("it", _page(*parts))]
    assert [(name, place) for name, (_, place, _) in tongues.same_parts(group)] == [("it", place) for place in found]
    assert list(tongues.same_parts([])) == []


def test_an_alternative_text_leaves_a_sentence_out_only_where_it_would_grow_too_long():
    full, short = _page(told=f"Highest: 3. {'And so on, ' * 8}lowest: 2."), _page(told="Highest: 3.")
    crowded = _page(told=f"Highest: 3. {'Said at greater length in this language. ' * 12}")
    assert [name for name, _ in tongues.as_much([("en", full), ("it", short)])] == ["it"]
    assert list(tongues.as_much([("en", full), ("lt", crowded)])) == []
    assert list(tongues.as_much([("en", full), ("it", full)])) == []


def test_addresses_are_read_over_the_ends_of_lines_and_other_numbers_stay():
    text = "https://a.example/item/ 398/on and 398"
    assert list(numeric_tokens(whole_addresses(text, ["https://a.example/item/398/on"]))) == ["398"]


def test_a_line_that_is_not_what_its_kind_says_is_found():
    entries = [
        {"kind": "year", "value": 2013}, {"kind": "wording", "source": "interval-note"}, {"kind": "wording", "source": "no-such"},
        {"kind": "date", "source": "2017-07-31"}, {"kind": "figure", "value": 1.0}, {"kind": "unknown"},
    ]  # fmt: skip
    texts = ["2014", "96\u00a0%", "1", "30", "1", "1"]
    lines = [{"block": 0, "place": "x", "text": text, "is": [at]} for at, text in enumerate(texts)]
    found = list(numbers.unexplained({"language": "en", "locale": "en_GB", "entries": entries, "lines": lines}))
    assert len(found) == len(entries)


#: Where a language says the level of an interval, or a number in letters, for reasons of its own.
_OTHERWISE = {("hu", "interval-lower"), ("hu", "interval-upper"), ("hu", "method-change")}


def test_messages_say_the_same_numbers_in_every_language():
    bundle = words("en").bundle
    bundle.read()
    names = [name for name in bundle._messages if bundle.get_message(name).value is not None]
    for name in names:
        wanted = _digits(fixed_numbers("en", name))
        for language in languages():
            if words(language).has(name) and (language, name) not in _OTHERWISE:
                assert _digits(fixed_numbers(language, name)) == wanted, (language, name)


def _digits(tokens):
    """Leave out nought and one, which some languages write in letters."""
    return sorted({re.sub(r"\D", "", token) for token in tokens} - {"0", "1"})
