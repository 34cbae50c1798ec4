"""The ledger: every number that a block shows is written down, with the question that gives it again."""

import csv
import io
import json
import math
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reporting.specimens import heading, table, title

import plustex_analysis as px
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.profiles import series
from plustex_analysis.reporting import facts, recorder
from plustex_analysis.reporting.blocks import Columns, Text
from plustex_analysis.reporting.document import assemble
from plustex_analysis.reporting.facts import answer, constant, level
from plustex_analysis.reporting.facts.registry import QUESTIONS
from plustex_analysis.reporting.ledger import entries, ledger, ledger_csv, ledger_json, texts
from plustex_analysis.reporting.numbers import Numbers
from plustex_analysis.reporting.origin import Origin, Traced
from plustex_analysis.reporting.recorder import Record, Stretch
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


# --- the parts, by hand ---------------------------------------------------------------------------------------------

HEAD = {"block": "title", "title": "T", "language": "en", "locale": "en_GB", "region": "ITI1", "report": "test"}
ORIGIN = Origin("level", (("measure", "persons"), ("region", "ITI1"), ("nace", "C13"), ("year", 2014)), unit="persons")
OTHER = Origin("inhabitants_share", unit="")


def _stretch(own, earlier=()):
    return Stretch([*earlier, *own], len(earlier), len(earlier) + len(own))


def _shown(text, own, earlier=()):
    return entries({"block": "text", "paragraphs": [text]}, _stretch(own, earlier))


def _hand(*blocks, **head):
    return ledger({**HEAD, **head}, blocks)


def _is(content, text):
    (line,) = (line for line in content["lines"] if line["text"] == text)
    return [content["entries"][position] for position in line["is"]]


def test_every_text_has_the_path_to_it_and_a_reference_is_a_number():
    block = {
        "block": "text 1", "anchor": "s2", "url": "x3", "ledger": [{"text": "4"}], "key": "k5", "count": 6,
        "paragraphs": ["a", [{"run": "ref", "text": "Figure 2", "to": "f"}, {"run": "ref"}, {"run": "strong", "text": "b"}]],
        "columns": ({"label": "c"}, {"label": "d"}), "partX": "e",
    }  # fmt: skip
    assert list(texts(block)) == [
        ("paragraphs.0", "a"),
        ("paragraphs.1.0.number", "Figure 2"),
        ("paragraphs.1.1.number", ""),
        ("paragraphs.1.2.text", "b"),
        ("columns.0.label", "c"),
        ("columns.1.label", "d"),
        ("partX", "e"),
    ]


def test_labels_of_a_drawing_are_told_from_those_of_its_axes_however_deep_they_stand():
    svg = (
        '<svg><g id="figure"><text x="1">5 &amp; 6</text>'
        '<g id="c-xtick_1"><g id="mark"><g></g></g><text>2010</text></g>'
        "<text>between</text>"
        '<g><g id="ytick_2"><text><tspan>20</tspan>\n30</text></g><text>still inside</text></g>'
        "<tspan>8</tspan><text>after <tspan>7</tspan></text></g></svg>"
    )
    assert list(texts({"chart": {"svg": svg}})) == [
        ("chart.svg", "5 & 6"),
        ("chart.svg.axis", "2010"),
        ("chart.svg", "between"),
        ("chart.svg.axis", "20\n30"),
        ("chart.svg", "still inside"),
        ("chart.svg", "8"),
        ("chart.svg", "after 7"),
    ]


def test_a_block_carries_its_own_records_before_earlier_ones_and_each_once():
    own, earlier = Record("4", "things"), Record("2014", "year")
    assert _shown("4 in 2014, 4", [own, own], [Record("4", "code"), earlier]) == [own.payload(), earlier.payload()]
    assert _shown("4 in 2015", [own], [earlier]) == [own.payload()]
    assert _shown("none", [own], [earlier]) == []


def test_a_number_whose_message_adds_the_percent_sign_is_the_one_without_it():
    share, year, other = Record("4.5", "figure", 4.5), Record("2014", "year"), Record("45", "things")
    assert _shown("It is 4.5%", [other, share, year]) == [share.payload()]
    assert _shown("It is 4.5%", [share], [Record("4.5%", "wording")]) == [share.payload()]
    assert _shown("4.5% and 4.5", [share]) == [share.payload()]
    block = {"block": "text", "text": "4.5%", "ledger": [{"text": "4.5", "kind": "things"}]}
    assert _is(_hand(block), "4.5%") == [{"kind": "things"}]


@pytest.mark.parametrize(("value", "telling"), [(1000.0, True), (-1000.0, True), (999.5, True), (999.0, False)])
def test_only_a_telling_value_lends_its_origin(value, telling):
    traced, plain = Record("one", "figure", value, ("count", 0), ORIGIN), Record("7", "figure", value, ("decimal", 1))
    (found,) = _shown("7", [traced, plain])
    origin = {"unit": "persons", "origin": ORIGIN.payload()} if telling else {}
    assert found == {"text": "7", "kind": "figure", "value": value, "form": ["decimal", 1], **origin}


def test_an_origin_is_lent_by_the_first_that_has_one_to_figures_that_have_none():
    lone, first, second = (
        Record(str(n), "figure", 0.5, None, origin) for n, origin in enumerate((None, ORIGIN, OTHER))
    )
    things, bare, hollow = Record("3", "things", 0.5), Record("4", "figure"), Record("5", "figure", None, None, OTHER)
    given = [lone, first, second, things, bare, hollow]
    assert [record.get("origin") for record in _shown("0 1 2 3 4 5", given)] == [
        ORIGIN.payload(), ORIGIN.payload(), OTHER.payload(), None, None, OTHER.payload(),
    ]  # fmt: skip


def test_a_ledger_says_what_document_it_belongs_to_and_which_tables_stand_behind_it():
    figure = {"text": "1", "kind": "figure", "value": 1.0, "origin": ORIGIN.payload()}
    share = {"text": "2", "kind": "figure", "value": 2.0, "origin": OTHER.payload()}
    content = _hand({"block": "text", "text": "1 and 2", "ledger": [figure, share]}, layout="brief")
    card = px.card("sbs_r_nuts06_r2")
    table = {"dataset": card.dataset, "extracted": card.extracted, "sha256": card.checksum, "page": card.page}
    kept = [{key: part for key, part in record.items() if key != "text"} for record in (figure, share)]
    assert content == {
        "version": px.__version__,
        "title": "T", "language": "en", "locale": "en_GB", "region": "ITI1", "report": "test", "layout": "brief",
        "sources": {"partnership.yaml": {"file": "partnership.yaml"}, "sbs_r_nuts06_r2": table},
        "entries": kept,
        "lines": [
            {"block": 1, "place": "text", "text": "1", "is": [0]}, {"block": 1, "place": "text", "text": "2", "is": [1]},
        ],
    }  # fmt: skip
    assert _hand()["layout"] == "report"


def test_the_dataset_that_continues_the_first_is_a_source_where_it_is_here_and_figures_use_it(monkeypatch):
    figure = {"text": "1", "kind": "figure", "value": 1.0, "origin": ORIGIN.payload()}
    used, unused = {"block": "text", "text": "1", "ledger": [figure]}, {"block": "text", "text": "1"}
    assert list(_hand(used)["sources"]) == ["sbs_r_nuts06_r2"]
    monkeypatch.setattr(series, "continued", lambda: True)
    assert list(_hand(used)["sources"]) == ["sbs_r_nuts06_r2", series.CONTINUED]
    assert _hand(unused)["sources"] == {}


def test_a_number_that_nobody_explains_is_numbering_or_scale_by_its_place_and_else_unknown():
    svg = '<g id="xtick_1"><text>20</text></g><text>30</text>'
    unexplained = [{"text": text, "kind": "figure", "value": value} for text, value in (("20", 20.0), ("5", 5.0))]
    known = [{"text": "5", "kind": "things"}, {"text": "2", "kind": "code"}]
    numbering = {"number": "1", "labels": ["2"], "citation": "3", "numbers": "4"}
    content = _hand({"block": "chart", "svg": svg, "ledger": unexplained, **numbering, "text": "5"})
    assert {line["text"]: _is(content, line["text"]) for line in content["lines"]} == {
        "20": [{"kind": "scale"}],
        "30": [{"kind": "unknown"}],
        "1": [{"kind": "numbering"}],
        "2": [{"kind": "numbering"}],
        "3": [{"kind": "numbering"}],
        "4": [{"kind": "unknown"}],
        "5": [{"kind": "unknown", "value": 5.0}],
    }
    content = _hand({"block": "chart", "labels": ["2"], "text": "5", "ledger": [*unexplained, *known]})
    assert (_is(content, "2"), _is(content, "5")) == ([{"kind": "code"}], [{"kind": "things"}])


def test_equal_numbers_of_one_block_are_all_that_they_can_be():
    records = [{"text": "7", "kind": "things"}, {"text": "7", "kind": "code"}, {"text": "7", "kind": "code"}]
    content = _hand(
        {"block": "text", "text": "7", "ledger": records}, {"block": "text", "text": "7", "ledger": records[:1]}
    )
    assert content["entries"] == [{"kind": "code"}, {"kind": "things"}]
    assert [line["is"] for line in content["lines"]] == [[0, 1], [1]]


def test_the_same_record_is_one_entry_in_whatever_order_it_was_written():
    one, other = {"text": "7", "kind": "wording", "source": "a"}, {"source": "a", "kind": "wording", "text": "7"}
    content = _hand({"block": "text", "text": "7", "ledger": [one]}, {"block": "text", "text": "7", "ledger": [other]})
    assert content["entries"] == [{"kind": "wording", "source": "a"}]
    assert [line["is"] for line in content["lines"]] == [[0], [0]]


def test_of_figures_without_origin_the_first_stands_for_all():
    records = [{"text": "7", "kind": "figure", "value": value} for value in (7.1, 7.2)]
    content = _hand({"block": "text", "text": "7", "ledger": records})
    assert _is(content, "7") == [{"kind": "unknown", "value": 7.1}]


def test_the_table_of_a_ledger_says_for_each_number_what_people_ask():
    level, share = ORIGIN.payload(), {"op": "add", "of": [ORIGIN.payload(), OTHER.payload()]}
    content = {
        "sources": {"sbs_r_nuts06_r2": {"extracted": "2020-01-02", "sha256": "ab"}, "partnership.yaml": {"file": "x"}},
        "entries": [
            {"kind": "figure", "value": 1.5, "unit": "persons", "origin": level},
            {"kind": "figure", "origin": share},
            {"kind": "wording", "source": "note"},
            {"kind": "year"},
        ],
        "lines": [
            {"block": 1, "place": "a", "text": "1.5", "is": [0]},
            {"block": 2, "place": "b", "text": "-2", "is": [1]},
            {"block": 3, "place": "c", "text": "95%", "is": [2]},
            {"block": 4, "place": "d", "text": "2014", "is": [3]},
            {"block": 5, "place": "e", "text": "+7", "is": [0, 2, 3]},
        ],
    }
    rows = list(csv.reader(io.StringIO(ledger_csv(content))))
    assert rows == [
        ["block", "place", "text", "value", "unit", "kind", "origin", "tables", "extracted", "sha256"],
        ["1", "a", "1.5", "1.5", "persons", "figure", json.dumps(level), "sbs_r_nuts06_r2", "2020-01-02", "ab"],
        [
            "2",
            "b",
            "'-2",
            "",
            "",
            "figure",
            json.dumps(share),
            "partnership.yaml; sbs_r_nuts06_r2",
            "; 2020-01-02",
            "; ab",
        ],
        ["3", "c", "95%", "", "", "wording", "note", "", "", ""],
        ["4", "d", "2014", "", "", "year", "", "", "", ""],
        ["5", "e", "'+7", "1.5", "persons", "figure", "one of 3 equal numbers, named in ledger.json", "", "", ""],
    ]
    assert "\r" not in ledger_csv(content)


@pytest.mark.parametrize("sign", ["+", "-", "=", "@", "\t", "\r"])
def test_no_number_of_the_table_begins_a_formula(sign):
    line = {"block": 1, "place": "a", "text": f"{sign}1", "is": [0]}
    content = {"sources": {}, "entries": [{"kind": "year"}], "lines": [line]}
    assert f"\n1,a,'{sign}1," in ledger_csv(content)


def test_a_ledger_is_written_in_one_way_with_the_letters_of_its_language():
    assert ledger_json({"b": ["è", 1], "a": 2.5}) == '{"a":2.5,"b":["è",1]}\n'


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
