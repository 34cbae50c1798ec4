"""The message files: complete, parallel, and loud when something is missing."""

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reporting.language import FOLDER, MessageError, Messages, languages, words


class _Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)


def _messages(language):
    found = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:60]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} twice"
                for part in (entry, *entry.attributes):
                    name = entry.id.name if part is entry else f"{entry.id.name}.{part.id.name}"
                    visitor = _Variables()
                    visitor.visit(part.value)
                    found[name] = visitor.names
    return found


def test_english_comes_first_and_italian_is_there():
    assert languages()[0] == "en"
    assert "it" in languages()


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_messages_with_the_same_variables(language):
    assert _messages(language) == _messages("en")


@pytest.mark.parametrize("language", languages())
def test_every_language_says_whether_it_was_reviewed(language):
    say = words(language)
    assert say("language-review")
    assert say.tag.split("-")[0] == language


def test_an_unknown_language_lists_the_known_ones():
    with pytest.raises(UnknownCodeError, match=r"'xx'.*en"):
        words("xx")


def test_a_missing_message_is_an_error():
    with pytest.raises(MessageError, match="no message 'nonsense'"):
        words("en")("nonsense")


def test_a_missing_variable_is_an_error():
    with pytest.raises(MessageError, match="chart-number"):
        words("en")("chart-number")


def test_a_file_is_parsed_when_one_of_its_messages_is_asked_for():
    one = "first = { second }, { -name }\n    .part = { third }\n"
    texts = [one, "second = 2nd\n", "-name = Prato\nthird = 3rd\n", "# fifth = 5\nfourth = 4th { broken\n"]
    messages = Messages("en", texts)
    assert not messages._messages
    first = messages.get_message("first")
    assert messages.format_pattern(first.value) == ("2nd, Prato", [])
    assert messages.format_pattern(first.attributes["part"]) == ("3rd", [])
    assert [messages.has_message(name) for name in ("third", "fourth", "fifth", "-name")] == [True, False, False, False]


@pytest.mark.parametrize("language", languages())
def test_no_message_is_missed_for_being_in_a_file_not_parsed_yet(language):
    texts = [path.read_text(encoding="utf-8") for path in sorted((FOLDER / language).glob("*.ftl"))]
    messages = Messages(language, texts)
    assert [name for name in _messages(language) if not messages.has_message(name.partition(".")[0])] == []
