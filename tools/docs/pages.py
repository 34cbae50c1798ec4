"""Pages of the documentation that are made from the code: the command line's own help, and the public names.

MkDocs calls the functions ``on_…`` (``hooks:`` in ``mkdocs.yml``).
"""

import inspect
import os
import re
from collections.abc import Iterator
from importlib import import_module

import typer.cli
import typer.main
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

#: Page to title and module whose public names it documents.
MODULES = {
    "reference/px.md": ("In a notebook", "plustex_analysis"),
    "reference/statistics.md": ("Statistics", "plustex_analysis.statistics"),
    "reference/indicators.md": ("Indicators", "plustex_analysis.indicators"),
    "reference/practices.md": ("Good practices", "plustex_analysis.practices"),
    "reference/blocks.md": ("Blocks", "plustex_analysis.reporting.blocks"),
    "reference/charts.md": ("Charts", "plustex_analysis.reporting.charts"),
}
COMMANDS = "reference/command-line.md"
_ROLE = re.compile(r":(?:func|class|mod|data|meth|attr|exc):<code>(~?)([\w.]+)</code>")
#: An example in a docstring: from a line with the prompt to the next empty one.
_EXAMPLE = re.compile(r"^(>>> (?:.+\n)+)", re.MULTILINE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages to those on file."""
    made = {COMMANDS: command_line(), **{page: names(*about) for page, about in MODULES.items()}}
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_content(html: str, **_: object) -> str:
    """Turn the roles of docstrings, such as ``:func:``, into links to what they name."""
    return _ROLE.sub(_reference, html)


def command_line() -> str:
    """Return the help of every command as one page."""
    from plustex_analysis.cli import app  # noqa: PLC0415 - a page that is only read needs no command line

    command = typer.main.get_command(app)
    _whole_sentences(command)
    page = typer.cli.get_docs_for_click(
        obj=command, ctx=typer.Context(command), name="plustex", title="The command line"
    )
    intro = "Every command says the same with `--help`. Exit codes: 0 all well, 1 something failed and the rest was done, 2 wrong use or input, 130 interrupted."
    page = page.replace(f"[default: {os.cpu_count()}; x>=1]", "[default: the number of processors; x>=1]")
    return page.replace("# The command line\n", f"# The command line\n\n{intro}\n", 1).replace(
        "```console\n$ ", "```text\n"
    )


def _whole_sentences(command: object) -> None:
    """Let each list of commands say the first sentence of the help, which would be cut off otherwise."""
    for each in getattr(command, "commands", {}).values():
        each.short_help = (each.help or "").partition("\n\n")[0].replace("\n", " ")
        _whole_sentences(each)


def names(title: str, module: str) -> str:
    """Return a page with the docstring of each public name of a module."""
    home = import_module(module)
    public = {name: getattr(home, name) for name in home.__all__ if not name.startswith("__")}
    about = _EXAMPLE.sub(r"```pycon\n\1```\n", inspect.cleandoc(home.__doc__ or "") + "\n")
    parts = [f"# {title}", about, *_modules(public)]
    return "\n\n".join([*parts, *_documented(public)]) + "\n"


def _modules(public: dict[str, object]) -> Iterator[str]:
    found = {name: value for name, value in public.items() if inspect.ismodule(value)}
    if found:
        yield "## Modules"
        yield "\n".join(f"- {_linked(name, value.__name__)}: {_first(value)}" for name, value in found.items())


def _linked(name: str, module: str) -> str:
    page = next((path for path, (_, home) in MODULES.items() if home == module), None)
    return f"[`px.{name}`]({page.removeprefix('reference/')})" if page else f"`px.{name}`"


def _first(value: object) -> str:
    return (inspect.getdoc(value) or "").partition("\n\n")[0].replace("\n", " ")


def _documented(public: dict[str, object]) -> Iterator[str]:
    """Name each class and function once, where it is defined; aliases and constants are left to their users."""
    seen = set()
    for value in public.values():
        path = f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', '')}"
        if path.startswith("plustex_analysis.") and not inspect.ismodule(value) and path not in seen:
            seen.add(path)
            yield f"::: {path}"


def _reference(found: re.Match[str]) -> str:
    short, path = found.groups()
    shown = path.rpartition(".")[2] if short else path
    return f'<autoref optional identifier="{path}"><code>{shown}</code></autoref>'
