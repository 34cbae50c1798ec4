"""All indicators with unit, formula, figures needed and paper; run as a module it prints ``docs/METHODS.md``.

``python -m plustex_analysis.indicators.catalogue > docs/METHODS.md``
"""

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

from plustex_analysis import indicators
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.indicators._entry import Entry

SUBJECTS = (
    "Structure",
    "Specialisation",
    "Concentration",
    "Inequality",
    "Change",
    "Relatedness",
    "Productivity and cost",
    "Similarity",
    "Counterfactual",
    "Territories",
    "Gaps",
    "Reliability",
)
_HEAD = """# Indicators

Every indicator of `plustex_analysis.indicators`: what it measures, its formula and unit, the figures it needs, what a
gap does to it, and the paper it goes back to. This file is generated from the code
(`python -m plustex_analysis.indicators.catalogue > docs/METHODS.md`); the docstrings say more and hold an example each.

Regions are rows and industries are columns unless an entry says otherwise. Nothing is rounded inside, no argument is
written into, and the order of rows and columns changes no result.

## Gaps

Official figures have gaps: confidential cells, years without a survey. Each indicator has a named policy, `missing=`:

- `"raise"`, the default, refuses a table with gaps and names the regions and industries concerned.
- `"propagate"` computes all the same: a result that depends on a missing figure is missing, and no other is touched.
  What is relative to the sum of all regions depends on each of them; with a published `reference` a gap stays where it
  is.
- `"bounds"` takes `lower` and `upper`, the smallest and largest possible value of each figure, and returns an interval.

The way from a table with confidential cells to an honest result: `recover_from_margins` (what published sums leave no
choice about), `suppression_bounds` (smallest and largest value under all sums), then any indicator with
`missing="bounds"`. A recovered confidential figure is still confidential: it may be computed with, not published.

## What an interval means

Three kinds of interval must not be confused.

- **Bounds** (`missing="bounds"`, `suppression_bounds`) contain the truth for certain if the published figures are
  right, up to rounding errors of floating-point arithmetic. They are no confidence intervals: nothing is estimated and
  no value inside is likelier than another. Bounds are *exact* where some table within the bounds reaches them and
  *outer* where they may be wider than need be; each entry says which.
- **Delta-method intervals** (`location_quotient_interval`). Structural business statistics count nearly all units, so
  there is no sampling error. The interval is a superpopulation statement about small counts: how much the quotient
  would vary if the same conditions had played out again, each job placed by itself. Jobs come in plants, so the real
  variation is larger. It does not cover confidential figures or an unusual year, and no test is made of it.
- **Year-to-year volatility** (`year_to_year_volatility`) is what a reader can use without theory: by how much this
  region's figure usually changes from one year to the next. A difference smaller than that is no news.

Beside a delta-method interval stand the bounds, where figures are hidden, and the volatility. No test is run where its
assumptions fail.
"""


def entries() -> tuple[Entry, ...]:
    """Return the entries of all modules, subject by subject, in order of name.

    Raises
    ------
    UnknownCodeError
        An entry has a subject that is not among :data:`SUBJECTS`.
    """
    names = (module.name for module in pkgutil.iter_modules(indicators.__path__))
    modules = (import_module(f"{indicators.__name__}.{name}") for name in names if name[0] != "_")
    found = [entry for module in modules for entry in getattr(module, "ENTRIES", ())]
    for entry in found:
        if entry.subject not in SUBJECTS:
            raise UnknownCodeError("subject", entry.subject, SUBJECTS)
    return tuple(sorted(found, key=lambda entry: (SUBJECTS.index(entry.subject), entry.name)))


def methods() -> str:
    """Return the text of ``docs/METHODS.md``."""
    return "\n".join([_HEAD, *_sections()])


def _sections() -> Iterator[str]:
    subject = ""
    for entry in entries():
        if entry.subject != subject:
            subject = entry.subject
            yield f"## {subject}\n"
        yield _section(entry)


def _section(entry: Entry) -> str:
    name = entry.function.__name__
    lines = {
        "Formula": f"`{entry.formula}`",
        "Unit": entry.unit,
        "Computed from": entry.tables,
        "Gaps": _gaps(entry),
        "Reference": entry.reference,
    }
    summary = inspect.getdoc(entry.function) or ""
    parameters = ", ".join(_parameters(entry))
    listed = "\n".join(f"- {title}: {_as_markdown(text)}" for title, text in lines.items() if text)
    return f"### {entry.name}\n\n`{name}({parameters})`\n\n{_as_markdown(summary.splitlines()[0])}\n\n{listed}\n"


def _parameters(entry: Entry) -> Iterator[str]:
    """Give the names of the parameters, each default beside its own."""
    marked = False
    for parameter in inspect.signature(entry.function).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not marked:
            marked = True
            yield "*"
        default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
        yield parameter.name + default


def _gaps(entry: Entry) -> str:
    """Take what the docstring says about the parameter ``missing``."""
    text = inspect.getdoc(entry.function) or ""
    found = re.search(r"^(?:[\w, ]+, )?missing\b[\w, ]*\n((?: {4}.*\n|\n(?= {4}))+)", text, flags=re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def _as_markdown(text: str) -> str:
    """Turn what docstrings mark as code into Markdown code, and keep Markdown from reading marks into the rest."""
    text = re.sub(r":(?:func|data|class|meth):`~?(?:[\w.]*\.)?(\w+)`", r"`\1`", text).replace("``", "`")
    pieces = re.split(r"(`[^`]*`)", text)
    return "".join(piece if piece.startswith("`") else re.sub(r"([*_\[\]<>])", r"\\\1", piece) for piece in pieces)


if __name__ == "__main__":
    print(methods(), end="")  # noqa: T201 - printing is what the module does when it is run
