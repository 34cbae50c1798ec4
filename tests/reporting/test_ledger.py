"""The ledger: every number that a block shows is written down, with the question that gives it again."""

import csv
import io
import math
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.specimens import heading, table, title

import plustex_analysis as px
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reporting import facts, recorder
from plustex_analysis.reporting.blocks import Columns, Text
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.facts import answer, constant, level
from plustex_analysis.reporting.facts.registry import QUESTIONS
from plustex_analysis.reporting.ledger import ledger, ledger_csv, ledger_json
from plustex_analysis.reporting.numbers import Numbers
from plustex_analysis.reporting.origin import Traced
from plustex_analysis.reporting.tokens import numeric_tokens

NUMBER = Numbers("en_GB")


def _persons(year=2014):
    return level("persons", "ITI1", "C13_C14", year)


def _ledger(*blocks):
    document = assemble([title(facts=()).payload(), *(block.payload() for block in blocks)])
    return ledger(document.title, document.blocks)


def _kinds(content, block=1):
    return {
        line["text"]: [content["entries"][position]["kind"] for position in line["is"]]
        for line in content["lines"]
        if line["block"] == block
    }


def test_a_figure_names_the_question_that_gives_it_again():
    content = _ledger(Text(paragraphs=(f"There are {NUMBER.count(_persons())} jobs.",)))
    (line,) = (line for line in content["lines"] if line["block"] == 1)
    entry = content["entries"][line["is"][0]]
    assert line["text"] == "52\u00a0569"
    assert entry["origin"] == {"op": "level", "measure": "persons", "region": "ITI1", "nace": "C13_C14", "year": 2014}
    assert answer(entry["origin"]) == entry["value"] == 52569
    assert entry["unit"] == "persons"
    assert content["sources"]["sbs_r_nuts06_r2"]["sha256"] == px.card("sbs_r_nuts06_r2").checksum


def test_a_number_that_nobody_formatted_is_unknown():
    assert _kinds(_ledger(Text(paragraphs=("There are 4711 jobs.",)))) == {"4711": ["unknown"]}


def test_a_figure_without_origin_is_unknown():
    assert _kinds(_ledger(Text(paragraphs=(NUMBER.decimal(0.123, 3),)))) == {"0.123": ["unknown"]}


def test_years_codes_counts_dates_and_quotations_have_their_own_kind():
    text = " | ".join(
        (NUMBER.years([2008, 2009, 2011]), NUMBER.code("C13"), NUMBER.things(3), recorder.quote("OTIR2020", "practices/x.yaml"))
    )  # fmt: skip
    assert _kinds(_ledger(Text(paragraphs=(text,)))) == {
        "2008": ["year"], "2009": ["year"], "2011": ["year"], "C13": ["code"], "3": ["things"], "OTIR2020": ["quoted"],
    }  # fmt: skip


def test_numbers_fixed_in_a_message_are_the_messages():
    text = px.words("en")("interval-note")
    content = _ledger(Text(paragraphs=(text,)))
    assert _kinds(content) == {"95\u00a0%": ["wording"]}
    assert {"kind": "wording", "source": "interval-note"} in content["entries"]


def test_the_same_cell_printed_shorter_keeps_its_origin():
    share = level("share", "ITI1", "C13_C14", 2014)
    rows = (("Toscana", NUMBER.percent(share)), ("in brief", NUMBER.percent(float(share), 0)))
    found = _kinds(_ledger(table(rows=rows, subtitle="")))
    assert {text: found[text] for text in ("18.5%", "19%")} == {"18.5%": ["figure"], "19%": ["figure"]}


def test_numbers_of_an_earlier_block_are_no_excuse_before_it_but_after_it():
    early = Text(paragraphs=("4 jobs",))
    late = NUMBER.things(4)
    assert _kinds(_ledger(early)) == {"4": ["unknown"]}
    assert _kinds(_ledger(Text(paragraphs=(late,)))) == {"4": ["things"]}


def test_a_title_begins_a_new_ledger():
    NUMBER.things(1234)
    Text(paragraphs=())
    head, block = title(facts=()), Text(paragraphs=("1\u00a0234",))
    document = assemble([head.payload(), block.payload()])
    assert _kinds(ledger(document.title, document.blocks)) == {"1\u00a0234": ["unknown"]}


def test_blocks_inside_columns_are_in_the_ledger():
    first = Text(paragraphs=(NUMBER.count(_persons()),))
    content = _ledger(heading(), Columns(columns=((first,), (Text(paragraphs=("none",)),))))
    assert "52\u00a0569" in {line["text"] for line in content["lines"]}
    assert all(content["entries"][line["is"][0]]["kind"] != "unknown" for line in content["lines"])


def test_the_same_document_has_the_same_ledger_and_its_table_reads_back():
    block = Text(paragraphs=(f"{NUMBER.count(_persons())}, {NUMBER.change(facts.change('ITI1', 'C13', 2010, 2014))}",))
    one, other = _ledger(block), _ledger(block)
    assert ledger_json(one) == ledger_json(other)
    rows = list(csv.DictReader(io.StringIO(ledger_csv(one))))
    assert [row["text"].lstrip("'") for row in rows if row["block"] == "1"] == [
        line["text"] for line in one["lines"] if line["block"] == 1
    ]
    assert not any(row["text"].startswith(("+", "=", "@", "-")) for row in rows)


# --- figures that remember ----------------------------------------------------------------------------------------


def test_a_calculation_with_traced_figures_is_computed_again():
    now, before = _persons(), _persons(2010)
    for value in (now - before, abs(before - now), now / before, -now, now + before, now * before):
        assert answer(value.origin.payload()) == pytest.approx(float(value), rel=1e-15)


def test_an_ordinary_number_makes_the_origin_unknown():
    assert not isinstance(_persons() * 2, Traced)
    assert not isinstance(round(_persons(), 1), Traced)


def test_a_traced_figure_travels_between_processes():
    copy = pickle.loads(pickle.dumps(_persons()))
    assert (copy, copy.origin) == (_persons(), _persons().origin)


@pytest.mark.parametrize("origin", [{"op": "nonsense"}, {"op": "pow", "of": [{"op": "constant", "name": "chance"}]}])
def test_an_unknown_question_is_refused(origin):
    with pytest.raises(UnknownCodeError):
        answer(origin)


def test_an_unknown_constant_lists_the_known_ones():
    with pytest.raises(UnknownCodeError, match="chance"):
        constant("luck")


def test_a_question_takes_text_and_numbers_only():
    with pytest.raises(TypeError, match="list"):
        level("persons", ["ITI1"], "C13", 2014)


def test_every_question_says_what_it_asks_and_the_unit_of_the_answer():
    for name, question in QUESTIONS.items():
        assert question.unit, name
        assert question.function.__doc__, name


def test_what_is_not_known_stays_unknown():
    assert math.isnan(level("persons", "UKJ3", "C15", 2010)) or level("persons", "UKJ3", "C15", 2010) > 0
    assert math.isnan(facts.shift_part("FR30", 2010, 2014, "C13_C14", "change"))


# --- tokens -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("In 2014: 22\u00a0617 (\u22124,2\u00a0%)", ("2014", "22\u00a0617", "\u22124,2\u00a0%")),
        ("2008\u20132010, 2012", ("2008", "2010", "2012")),
        ("C13, ITI1 and sbs_r_nuts06_r2", ("C13", "ITI1", "sbs_r_nuts06_r2")),
        ("2011/833/EU", ("2011/833",)),
        ("18.5% or 18,5 %", ("18.5%", "18,5\u00a0%")),
        ("see https://example.org/2014/x", ()),
        ("no digits", ()),
    ],
)
def test_numeric_tokens(text, tokens):
    assert numeric_tokens(text) == tokens


@given(st.floats(-1e9, 1e9), st.integers(0, 3), st.sampled_from(["en_GB", "it_IT", "fr_FR", "lt_LT", "hu_HU", "pt_PT"]))
def test_what_the_formatter_prints_is_one_token_and_prints_again(value, digits, locale):
    number = Numbers(locale)
    for form in ("decimal", "percent", "change", "signed"):
        text = getattr(number, form)(value, digits)
        assert numeric_tokens(text) == (text.replace("\u202f", "\u00a0"),)
        assert number.again(form, digits, value) == text
