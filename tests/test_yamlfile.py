"""Reading YAML: what is refused, and that each refusal names line and key."""

import datetime as dt
import json
from typing import Annotated, ClassVar, Literal

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import FileProblemsError
from plustex_analysis.yamlfile import MAX_BYTES, MAX_DEPTH, Frozen, document, load, parse, unknown


class Mill(Frozen):
    name: str
    looms: int = 0
    opened: dt.date | None = None
    sources: tuple[str, ...] = ()


class Town(Frozen):
    keyed: ClassVar[dict[str, str]] = {"mills": "name"}

    language: Literal["en", "it", "pt"]
    height: float
    mills: dict[str, Mill]


GOOD = "language: it\nheight: 61\nmills:\n  Campolmi:\n    looms: 3\n    opened: 1863-01-31\n    sources: [here]\n"


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def either_parser(request, monkeypatch):
    """PyYAML with libyaml and without: both must do."""
    if not hasattr(yaml, request.param):
        pytest.skip("this PyYAML comes without libyaml")
    monkeypatch.setattr(document, "_LOADER", getattr(yaml, request.param))


@pytest.fixture
def problems(tmp_path):
    """Write a file, read it, return its problems."""

    def read(text, model=Town, check=None):
        path = tmp_path / "town.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(FileProblemsError) as caught:
            load(path, model, check)
        assert caught.value.file == str(path)
        assert caught.value.exit_code == 2
        return list(caught.value.problems)

    return read


def test_a_good_file_becomes_a_frozen_model_whose_entries_know_their_key(tmp_path, either_parser):
    path = tmp_path / "town.yaml"
    path.write_text(GOOD)
    town = load(path, Town)
    mill = Mill(name="Campolmi", looms=3, opened=dt.date(1863, 1, 31), sources=("here",))
    assert town == Town(language="it", height=61.0, mills={"Campolmi": mill})
    with pytest.raises(ValueError, match="frozen"):
        town.height = 2.0


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path, either_parser):
    path = tmp_path / "town.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(path, Town).mills["Campolmi"].looms == 3


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("off", "off"),
        ("01", "01"),
        ("1:30", "1:30"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        (".inf", ".inf"),
        ("1e999", "1e999"),
        ("9" * 19, "9" * 19),
        ("2012-01-01", "2012-01-01"),
        ("'12'", "12"),
        ("12", 12),
        ("-3", -3),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("~", None),
        ("", None),
        ("null", None),
        ("=", "="),
    ],
)
def test_only_what_is_clearly_not_text_is_not_text(text, value, either_parser):
    read = parse(f"a: {text}")
    assert read.problems == []
    assert (read.value["a"], type(read.value["a"])) == (value, type(value))


WRONG = {
    "unknown key, close": (
        GOOD.replace("looms", "loms"),
        ["line 5, mills.Campolmi.loms: unknown key, did you mean 'looms'? allowed: looms, opened, sources"],
    ),
    "unknown key, far": (
        GOOD + "quality: 3\n",
        ["line 8, quality: unknown key; allowed: language, height, mills"],
    ),
    "missing key": (GOOD.replace("height: 61\n", ""), ["line 1, height: missing key"]),
    "key said twice": (
        GOOD + "    name: Campolmi\n",
        ["line 8, mills.Campolmi.name: unknown key: 'Campolmi' is the name already"],
    ),
    "duplicate key": (GOOD + "height: 3\n", ["line 8, height: duplicate key; first on line 2"]),
    "duplicate entry": (
        GOOD + "  Campolmi: {looms: 4}\n",
        ["line 8, mills.Campolmi: duplicate key; first on line 4"],
    ),
    "merge key": (
        GOOD.replace("    looms: 3\n", "    <<: {looms: 3}\n"),
        [
            "line 5, mills.Campolmi.<<: merge key: not allowed, write the keys out",
            "line 5, mills.Campolmi.<<: unknown key; allowed: looms, opened, sources",
        ],
    ),
    "key three times": (
        GOOD + "height: 3\nheight: 4\n",
        ["line 8, height: duplicate key; first on line 2", "line 9, height: duplicate key; first on line 2"],
    ),
    "unknown choice": (
        GOOD.replace("it", "iit", 1),
        ["line 1, language: unknown language 'iit', did you mean 'it'? allowed: en, it, pt"],
    ),
    "number for text": (
        GOOD.replace("here", "12"),
        ["line 7, mills.Campolmi.sources[0]: expected text, found 12; put it in quotes"],
    ),
    "text for number": (
        GOOD.replace("61", "high"),
        ["line 2, height: expected a number, found the text 'high'"],
    ),
    "nothing for number": (GOOD.replace("61", ""), ["line 2, height: expected a number, found nothing"]),
    "text for whole number": (
        GOOD.replace("looms: 3", "looms: '3'"),
        ["line 5, mills.Campolmi.looms: expected a whole number, found the text '3'"],
    ),
    "part of a number": (
        GOOD.replace("looms: 3", "looms: 3.5"),
        ["line 5, mills.Campolmi.looms: expected a whole number, found 3.5"],
    ),
    "truth for number": (
        GOOD.replace("looms: 3", "looms: true"),
        ["line 5, mills.Campolmi.looms: expected a whole number, found True"],
    ),
    "text for list": (
        GOOD.replace("[here]", "here"),
        ["line 7, mills.Campolmi.sources: expected a list, found the text 'here'"],
    ),
    "mapping for list": (
        GOOD.replace("[here]", "{a: b}"),
        ["line 7, mills.Campolmi.sources: expected a list, found 'key: value' lines"],
    ),
    "list for mapping": (
        "language: it\nheight: 61\nmills: [Campolmi]\n",
        ["line 3, mills: expected 'key: value' lines, found a list"],
    ),
    "text for entry": (
        "language: it\nheight: 61\nmills:\n  Campolmi: closed\n",
        ["line 4, mills.Campolmi: expected 'key: value' lines, found the text 'closed'"],
    ),
    "no such day": (
        GOOD.replace("01-31", "02-30"),
        ["line 6, mills.Campolmi.opened: expected a date such as 2012-01-31, found the text '1863-02-30'"],
    ),
    "year for date": (
        GOOD.replace("1863-01-31", "1863"),
        ["line 6, mills.Campolmi.opened: expected a date such as 2012-01-31, found 1863"],
    ),
    "moment for date": (
        GOOD.replace("1863-01-31", "1863-01-31T10:00:00"),
        ["line 6, mills.Campolmi.opened: expected a date such as 2012-01-31, found the text '1863-01-31T10:00:00'"],
    ),
    "not a mapping": ("- a\n- b\n", ["line 1: expected 'key: value' lines"]),
    "empty": ("", ["line 1: expected 'key: value' lines"]),
    "only a comment": ("# later\n", ["line 1: expected 'key: value' lines"]),
    "second document": (GOOD + "---\na: 1\n", ["line 8: a second document (---): one per file"]),
    "directive": ("%YAML 1.1\n---\n" + GOOD, ["line 1: a % directive: not allowed"]),
    "alias": (
        GOOD.replace("[here]", "&x [here]") + "  Other: {sources: *x}\n",
        [
            "line 7, mills.Campolmi.sources: anchor &x: not allowed",
            "line 8, mills.Other.sources: alias *x: not allowed, write the value out",
            "line 8, mills.Other.sources: expected a list, found nothing",
        ],
    ),
    "unsafe tag": (
        GOOD.replace("[here]", '!!python/object/apply:os.system ["exit 1"]'),
        [
            "line 7, mills.Campolmi.sources: tag !!python/object/apply:os.system: not allowed, only plain values are",
        ],
    ),
    "harmless tag": (
        GOOD.replace("looms: 3", "looms: !!str 3"),
        [
            "line 5, mills.Campolmi.looms: tag !!str: not allowed, only plain values are",
            "line 5, mills.Campolmi.looms: expected a whole number, found the text '3'",
        ],
    ),
    "list as a key": (
        "language: it\n? [a]\n: b\n",
        ["line 2: a list or mapping as a key: a key must be plain text"],
    ),
    "not UTF-8": (GOOD.replace("here", "là").encode("latin-1"), ["line 7: not UTF-8 text (byte 0xe0)"]),
    "UTF-16": (GOOD.encode("utf-16"), ["line 1: not UTF-8 text (byte 0xff)"]),
    "tabs": (
        GOOD.replace("    ", "\t"),
        [f"line {line}: a tab in the indent: use spaces" for line in (5, 6, 7)],
    ),
    "control character": (GOOD + "a: \x07\n", ["line 8: not YAML: character U+0007 is not allowed"]),
    "too deep": (
        "a: " + "[" * 30 + "]" * 30,
        [f"line 1, a{'[0]' * (MAX_DEPTH - 1)}: nested more than {MAX_DEPTH} deep"],
    ),
    "deep enough to break a parser": (
        "[" * 500_000,
        [f"line 1, {'[0]' * MAX_DEPTH}: nested more than {MAX_DEPTH} deep"],
    ),
    "too large": (b"#" * (MAX_BYTES + 1), [f"larger than {MAX_BYTES:,} bytes"]),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.values(), ids=list(WRONG))
def test_each_mistake_has_its_line_and_key(text, expected, problems, either_parser):
    assert problems(text) == expected


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        (GOOD + "a: b: c\n", 8, "': ' needs quotes"),
        (GOOD + "a: 'b\n", 9, "on line 8"),
        (GOOD + "a: [b\n", 9, "on line 8"),
        (GOOD + " b: c\n", 8, "not YAML"),
        (GOOD + "a: @b\n", 8, "not YAML"),
        (GOOD + "'\n", 9, "on line 8"),
    ],
)
def test_where_the_syntax_breaks_is_named(text, line, word, problems):
    [problem] = problems(text)
    assert problem.startswith(f"line {line}: not YAML")
    assert word in problem


@pytest.mark.parametrize("text", ['a: "\\UFFFFFFFF"', 'a: "\\U00110000"', "a: |99999\n b", "!%zz a", "!<tag%FF> a"])
def test_text_that_trips_a_parser_is_reported_too(text, problems, either_parser):
    assert problems(text)[0].startswith("line 1: not YAML")


def test_half_a_character_never_reaches_the_model(problems, either_parser):
    assert problems('a: "\\ud800"')


def test_all_mistakes_come_at_once_in_the_order_of_the_file(problems):
    text = "langage: it\nheight: tall\nmills:\n  A: {looms: x}\n  A: {}\n  B: {looms: 1, sources: [1, 2]}\n"
    assert [problem.split(":")[0] for problem in problems(text)] == [
        "line 1, language",
        "line 1, langage",
        "line 2, height",
        "line 4, mills.A.looms",
        "line 5, mills.A",
        "line 6, mills.B.sources[0]",
        "line 6, mills.B.sources[1]",
    ]


def test_rules_between_parts_are_reported_with_the_rest(problems):
    def tall(raw):
        yield ("mills", "Campolmi", "looms"), f"too many for a town of height {raw['height']}"

    text = GOOD.replace("61", "low") + "more: 1\n"
    assert problems(text, check=tall) == [
        "line 2, height: expected a number, found the text 'low'",
        "line 5, mills.Campolmi.looms: too many for a town of height low",
        "line 8, more: unknown key; allowed: language, height, mills",
    ]


class Street(Frozen):
    corner: Mill | None = None
    row: tuple[Annotated[Mill | None, "in order"], ...] = ()
    list_of_maps: tuple[dict[str, Mill] | None, ...] = ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("corner: {name: a, lums: 1}", "corner.lums"),
        ("row: [{name: a, lums: 1}]", "row[0].lums"),
        ("list_of_maps: [{x: {name: a, lums: 1}}]", "list_of_maps[0].x.lums"),
    ],
)
def test_the_allowed_keys_are_found_wherever_the_model_stands(text, place, problems):
    assert problems(text, Street) == [f"line 1, {place}: unknown key; allowed: name, looms, opened, sources"]


def test_a_long_list_of_allowed_words_is_cut():
    message = unknown("town", "x", [str(number) for number in range(1000)])
    assert message.startswith("unknown town 'x'; allowed: 0, 1, 2")
    assert message.endswith("98, 99, …")


def test_a_file_that_is_wrong_throughout_does_not_flood_the_terminal(problems):
    found = problems("".join(f"key{number}: 1\n" for number in range(2000)))
    assert len(found) == 501
    assert found[-1] == "more mistakes follow"


def test_what_a_message_shows_stays_on_its_line(problems):
    text = f'"a\\nb\\e[31m": 1\n"{"c" * 500}": 2\nlanguage: "{"d" * 500}"\nheight: 1\nmills: {{}}\n'
    found = problems(text)
    assert len(found) == 4  # the first key holds a hidden character, too
    assert all(problem.isprintable() and len(problem) < 200 for problem in found)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(FileProblemsError, match="no such file"):
            load(path, Town)


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    path = tmp_path / "town.yaml"
    path.write_text(GOOD)

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(FileProblemsError, match="cannot be read: Permission denied"):
        load(path, Town)


ODD = st.sampled_from(
    ["\t", "\n", "---\n", "{", "}", "[", "]", "&a ", "*a ", "!!x ", "? ", ": ", "- ", "'", '"', "|", ">"]
)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.binary(), st.lists(st.one_of(ODD, st.sampled_from(GOOD.splitlines(keepends=True))))))
def test_no_text_whatsoever_raises_anything_but_our_own_error(tmp_path, given_text):
    text = "".join(given_text) if isinstance(given_text, list) else given_text
    path = tmp_path / "town.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    problems = ["none"]
    try:
        load(path, Town)
    except FileProblemsError as error:
        problems = list(error.problems)
    assert problems
    assert all(problem.isprintable() for problem in problems)


WORDS = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]))
KEYS = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=50)  # YAML: under 1024
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**17), 10**17), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=20,
)


@settings(deadline=None)
@given(st.dictionaries(KEYS, VALUES))
def test_plain_values_come_back_as_they_were_written(value):
    text = json.dumps(value)
    assume("<<" not in text)
    read = parse(text)
    assert (read.value, read.problems) == (value, [])
