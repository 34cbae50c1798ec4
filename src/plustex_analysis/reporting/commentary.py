"""An analyst's commentary on a region: Markdown from ``data/commentary/``, set as text and never as code or markup.

CommonMark without HTML. Paragraphs, headings, lists, quotations, emphasis and links to ``https`` pages keep their
meaning; everything else, such as images and other addresses, is printed as it was written.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from plustex_analysis import workspace
from plustex_analysis.errors import InputError
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.blocks import Commentary, Emphasis, Link, Strong
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.recorder import quote

FOLDER = "commentary"
#: The largest file that is set: some forty pages.
LARGEST = 100_000
_DEEPEST, _TOP, _NESTED = 5, 2, 4
#: Runs in one another, such as emphasis within emphasis within a link.
_RUNS = 20
_FORBIDDEN = {"Cc", "Cf", "Co", "Cs", "Cn"}

Part = dict[str, Any]


def commentary(region: str, say: Words) -> Commentary:
    """Return what the region's analysts wrote in this language; a block without parts when there is no file.

    Parameters
    ----------
    region
        A region's code, or the name of the place that a document is about.
    say
        The words of the language.

    Raises
    ------
    InputError
        The file is too large, is no UTF-8 text, or holds characters that cannot be seen.
    """
    name = f"{region}.{say.language}.md"
    folder = workspace.data(FOLDER)
    file = next((path for path in sorted(folder.glob("*.md")) if path.name == name), None)
    parts = () if file is None else parse(read(file), source=f"{FOLDER}/{name}")
    return Commentary(title=say("layout-commentary"), note=say("layout-commentary-note"), parts=tuple(parts))


def read(file: Path) -> str:
    """Return the text of a file that is fit to be set.

    Raises
    ------
    InputError
        As :func:`commentary`.
    """
    size = file.stat().st_size
    if size > LARGEST:
        raise InputError(f"{file}: {size} bytes are too many for a commentary; at most {LARGEST}")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{file}: no UTF-8 text: byte {error.start} cannot be read") from error
    for number, line in enumerate(text.split("\n"), 1):
        hidden = [character for character in line if _hidden(character)]
        if hidden:
            raise InputError(f"{file}: line {number}: the character U+{ord(hidden[0]):04X} cannot be seen; remove it")
    return text


def parse(text: str, *, source: str) -> list[Part]:
    """Return a Markdown text as the parts of a commentary, in their JSON form.

    Parameters
    ----------
    text
        CommonMark.
    source
        The file that it is from: its numbers are that file's.

    Raises
    ------
    InputError
        Lists, quotations or emphasis are nested too deeply to be read on paper.
    """
    tokens = _parser().parse(text)
    if any(run.level > _RUNS for token in tokens for run in token.children or ()):
        raise InputError(f"{source}: emphasis and links are nested more than {_RUNS} deep")
    tree = SyntaxTreeNode(tokens)
    return list(_Parts(source).of(tree.children))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False})


def _hidden(character: str) -> bool:
    return character not in "\t\r\u00ad\u200d" and unicodedata.category(character) in _FORBIDDEN


class _Parts:
    """The parts of a text, with headings that follow each other without a skip, below that of the commentary."""

    def __init__(self, source: str) -> None:
        self.source, self.level = source, _TOP

    def of(self, nodes: Iterable[SyntaxTreeNode], depth: int = 0) -> Iterable[Part]:
        if depth > _NESTED:
            raise InputError(f"{self.source}: lists and quotations are nested more than {_NESTED} deep")
        for node in nodes:
            match node.type:
                case "paragraph":
                    yield {"part": "paragraph", "text": self.words(node)}
                case "heading":
                    self.level = min(int(node.tag[1]) + _TOP, self.level + 1, _DEEPEST)
                    yield {"part": "heading", "level": self.level, "text": self.words(node)}
                case "bullet_list" | "ordered_list":
                    ordered = node.type == "ordered_list"
                    items = [list(self.of(item.children, depth + 1)) for item in node.children]
                    yield {"part": "list", "ordered": ordered, "start": int(node.attrs.get("start", 1)), "items": items}
                case "blockquote":
                    yield {"part": "quote", "parts": list(self.of(node.children, depth + 1))}
                case _:
                    yield {"part": "paragraph", "text": self.literal(node)}

    def words(self, node: SyntaxTreeNode) -> list[Any]:
        """Return the inline content of a paragraph or a heading as text and runs."""
        return [self.run(child) for inline in node.children for child in inline.children]

    def run(self, node: SyntaxTreeNode) -> Any:
        """Return a piece of a line as text, or as a run in its JSON form."""
        match node.type:
            case "hardbreak":
                return {"run": "break"}
            case "strong":
                return asdict(Strong(self.text(node)))
            case "em":
                return asdict(Emphasis(self.text(node)))
            case "code_inline":
                return {"run": "code", "text": quote(node.content, self.source)}
            case "link":
                return self.link(node)
        return self.text(node)

    def link(self, node: SyntaxTreeNode) -> Any:
        address, text = str(node.attrs["href"]), self.text(node)
        try:
            return asdict(Link(text, address))
        except ValueError:
            return quote(f"[{text}]({address})", self.source)

    def text(self, node: SyntaxTreeNode) -> str:
        """Return the words inside a node; an image as it was written."""
        if node.type == "image":
            return quote(f"![{node.content}]({node.attrs['src']})", self.source)
        if node.children:
            return "".join(self.text(child) for child in node.children)
        return " " if node.type in {"softbreak", "hardbreak"} else quote(node.content, self.source)

    def literal(self, node: SyntaxTreeNode) -> list[Any]:
        """Return a block that has no meaning here, such as code, line by line."""
        token = node.token
        assert isinstance(token, Token)
        lines = (node.content or token.markup).rstrip("\n").split("\n")
        runs: list[Any] = []
        for line in lines:
            runs += [{"run": "code", "text": quote(line, self.source)}, {"run": "break"}]
        return runs[:-1]
