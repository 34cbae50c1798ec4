"""The pages of the documentation as blocks that can be run, and how each kind is run.

A comment before a block of commands says what is not run as it stands: ``<!-- dry run: why -->`` adds ``--dry-run`` to a
build, ``<!-- parsed: why -->`` checks options and arguments only, ``<!-- not run: why -->`` leaves it alone. A block under a
line that ends in ```file`:`` is the content of that file of the workspace.
"""

import doctest
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import typer.main
from tests.conftest import ROOT

from plustex_analysis import scaffold
from plustex_analysis.cli import app

DOCS = ROOT / "docs"
_BLOCK = re.compile(
    r"(?:^<!-- (?P<mark>dry run|parsed|not run): (?P<why>[^\n]+) -->\n)?"
    r"(?:^[^\n]*`(?P<file>[\w.-]+/[\w./-]+)`:\n\n)?"
    r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_WORKSPACE = re.compile(r"^<!-- workspace: (\w+) -->$", re.MULTILINE)
_INSTALL = re.compile(r"^pip install .*plustex-analysis.*$\n?", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A fenced block: what it is written in, its text, the comment before it, the file it is to be."""

    kind: str
    text: str
    mark: str = ""
    file: str = ""


@dataclass
class Reader:
    """Somebody who types a page in, block after block: where she stands, the names of her Python, more environment."""

    place: Path
    names: dict = field(default_factory=lambda: {"__name__": "__page__"})
    more: dict = field(default_factory=dict)

    def follow(self, block):
        """Do what a block says."""
        if block.file:
            path = self.place / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.mark == "parsed":
            for line in block.text.splitlines():
                parse(line)
        elif block.mark != "not run" and block.kind in {"sh", "python", "pycon"}:
            getattr(self, f"_{block.kind}")(block)

    def _sh(self, block):
        """Run the commands with this environment's programs first; the next block goes on in the folder they end in."""
        dry = " --dry-run" if block.mark == "dry run" else ""
        text = re.sub(r"^(plustex build\b.*)$", rf"\1{dry}", _INSTALL.sub("", block.text), flags=re.MULTILINE)
        end = self.place / ".end"
        script = f"set -eu\n{text}\npwd >{shlex.quote(str(end))}\n"
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PLUSTEX")}
        environment |= self.more
        environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
        command = ["bash", "-c", script]
        done = subprocess.run(
            command, cwd=self.place, env=environment, capture_output=True, text=True, check=False, timeout=600
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        self.place = Path(end.read_text(encoding="utf-8").strip())
        end.unlink()

    def _python(self, block):
        os.chdir(self.place)
        exec(compile(block.text, "<page>", "exec"), self.names)

    def _pycon(self, block):
        os.chdir(self.place)
        test = doctest.DocTestParser().get_doctest(block.text, {}, "page", None, 0)
        test.globs = self.names
        said = []
        failed, _ = doctest.DocTestRunner(verbose=False).run(test, out=said.append, clear_globs=False)
        assert not failed, "".join(said)


def blocks(text):
    """Return the blocks of a page in their order."""
    return [
        Block(found["kind"], found["text"], found["mark"] or "", found["file"] or "") for found in _BLOCK.finditer(text)
    ]


def workspace(text):
    """Return what the page needs before its first block: ``""``, ``new``, ``reports`` or ``eurostat``."""
    found = _WORKSPACE.search(text)
    return found[1] if found else ""


def start(folder, text, reports, eurostat):
    """Return a reader in an empty folder, in a workspace, or in one with the documents of the quick start.

    On a page about updates she asks a Eurostat on this machine.
    """
    kind = workspace(text)
    if kind == "eurostat":
        return Reader(folder, more={"PLUSTEX_EUROSTAT": eurostat(), "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"})
    if kind:
        scaffold.create(folder / "work")
        folder /= "work"
    if kind == "reports":
        (folder / "reports").symlink_to(reports())
    return Reader(folder)


def parse(line):
    """Hold a command of ours against the command line: options, arguments and their values; nothing is run."""
    words = shlex.split(line.rpartition("$ ")[2], comments=True)
    if words[:1] != ["plustex"]:
        return
    command, rest = typer.main.get_command(app), words[1:]
    while hasattr(command, "commands"):
        assert rest, f"{line}: no command"
        assert rest[0] in command.commands, f"{line}: no command {rest[0]}"
        command, rest = command.commands[rest[0]], rest[1:]
    command.make_context(command.name, rest).close()
