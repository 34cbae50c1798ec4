"""Which words of finished pages no dictionary of hunspell has, no list allows and no record uses as a name."""

# ruff: noqa: INP001 - beside a script, no package
import csv
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from lxml import html as markup

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"
#: The dictionary of hunspell for each of our languages.
DICTIONARIES = {
    "en": "en_GB", "it": "it_IT", "fr": "fr_FR", "bg": "bg_BG", "pl": "pl_PL", "lt": "lt_LT", "hu": "hu_HU", "pt": "pt_PT",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_PART = re.compile(r"[-'\u2019]")
#: A word that is not the first of its sentence, item or value.
_WITHIN = re.compile(rf"(?<![.:!?;\n])[ (/\u201e\u201c'\"]+({_WORD.pattern})")
_ADDRESS = re.compile(r"https?://\S+")
#: Addresses, names of files, codes: no words of any language.
_NO_WORDS = re.compile(
    r"https?://\S+|\bdata/[\w./-]+|\b[\w-]+\.(?:csv|json|zip|xlsx|yaml|ipynb|html|pdf)\b|\w*[\d_]\w*(?:/[\w.-]+)*"
)


class NoDictionaryError(Exception):
    """Hunspell, or its dictionary for a language, is not installed; the message names it."""


def misspelt(pages: Iterable[Path]) -> Iterator[str]:
    """Yield a line for each page with words that are neither in the dictionary nor allowed.

    Raises
    ------
    NoDictionaryError
        Hunspell or a dictionary is missing.
    """
    said: dict[str, dict[Path, set[str]]] = {}
    for path in pages:
        root = markup.document_fromstring(path.read_text(encoding="utf-8"))
        said.setdefault((root.get("lang") or "").partition("-")[0], {})[path] = words(texts(root))
    for language, found in sorted(said.items()):
        if language not in DICTIONARIES:
            yield from (f"{path}: hunspell: no dictionary for {language!r}" for path in found)
            continue
        wrong = unknown(set().union(*found.values()), language)
        yield from (
            f"{path}: hunspell {language}: {', '.join(sorted(its & wrong))}"
            for path, its in found.items()
            if its & wrong
        )


def texts(root: markup.HtmlElement) -> str:
    """Return what a page says in its own language; what it marks as another, such as that language's name, is left out."""
    found: list[str | None] = []
    own = (root.get("lang") or "").partition("-")[0]
    for element in root.iter():
        silent = not isinstance(element.tag, str) or element.tag.rpartition("}")[2] in {"style", "script"}
        if not silent and (element.get("lang") or own).partition("-")[0] == own:
            found += [element.text, element.get("aria-label"), element.get("alt")]
        found.append(element.tail)
    return "\n".join(filter(None, found))


def words(text: str) -> set[str]:
    """Return the words of a text, without those inside the names of places and bodies that records have.

    Examples
    --------
    >>> sorted(words("See figures.csv of the Prato Chamber of Commerce: 12 m"))
    ['See', 'm', 'of', 'the']
    """
    for name in _names():
        if name in text:
            text = text.replace(name, " ")
    return {word.replace("\u2019", "'") for word in _WORD.findall(_NO_WORDS.sub(" ", text))}


def unknown(found: set[str], language: str) -> set[str]:
    """Return the words that are neither known nor made, by hyphens and apostrophes, of parts that are."""
    allow, dictionary = allowed(language) | proper(), DICTIONARIES[language]
    doubtful = {word: _PART.split(word) for word in _rejected(found, dictionary) - allow}
    parts = {part for made_of in doubtful.values() for part in made_of if len(part) > 1}
    wrong = _rejected(parts, dictionary) - allow
    return {word for word, made_of in doubtful.items() if len(word) > 1 and (len(made_of) == 1 or wrong & set(made_of))}


def allowed(language: str) -> set[str]:
    """Return the words allowed in every language and in this one; a list says above each group why."""
    lists = (HERE / "words" / f"{name}.txt" for name in ("all", language))
    lines = (line for path in lists for line in path.read_text(encoding="utf-8").splitlines())
    return {word for line in lines for word in line.partition("#")[0].split()}


@lru_cache(maxsize=1)
def proper() -> frozenset[str]:
    """Return the proper names of the English records: words that stand capitalised within a sentence, and places."""
    records = [DATA / "partnership.yaml", *sorted((DATA / "practices").glob("*.yaml"))]
    within = (name for path in records for name in _WITHIN.findall(_ADDRESS.sub(" ", path.read_text(encoding="utf-8"))))
    names = [*within, *_WORD.findall((DATA / "statistics" / "nuts.csv").read_text(encoding="utf-8"))]
    return frozenset(part for name in names for part in (name, *_PART.split(name)) if part[0].isupper())


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    """Return the names of several words that places and bodies have in the records, the longest first."""
    records = [DATA / "partnership.yaml", *sorted((DATA / "practices").glob("*.yaml"))]
    named = re.compile(r"^\s*(?:name|name_local|place): *['\"]?(.+?)['\"]?$", re.MULTILINE)
    found = {name for path in records for name in named.findall(path.read_text(encoding="utf-8"))}
    with (DATA / "statistics" / "nuts.csv").open(encoding="utf-8", newline="") as file:
        found |= {row["name"] for row in csv.DictReader(file)}
    found |= {part for name in found for part in name.split(", ")}
    return tuple(sorted((name for name in found if " " in name), key=lambda name: (-len(name), name)))


def _rejected(given: set[str], dictionary: str) -> set[str]:
    if not shutil.which("hunspell"):
        raise NoDictionaryError("hunspell")
    done = subprocess.run(  # noqa: S603 - a fixed command
        ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"],  # noqa: S607
        input="\n".join(sorted(given)), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise NoDictionaryError(f"hunspell's dictionary {dictionary}")
    return set(done.stdout.split())
