"""How results look in a notebook: a table with its unit, its sources and what its signs mean; light and dark alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plustex_analysis import statistics
from plustex_analysis.workbench.cells import meaning


@dataclass(frozen=True)
class Cell:
    """A cell as shown: its text and the signs beside it."""

    text: str
    signs: str = ""

    @property
    def told(self) -> str:
        """What the signs mean."""
        return "; ".join(f"{sign}: {meaning(sign)}" for sign in self.signs)


@dataclass(frozen=True)
class View:
    """A table as shown: heads and rows of text, in a notebook or at a prompt."""

    title: str
    subtitle: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Cell]]]
    notes: Sequence[str] = ()
    sources: Sequence[str] = ()
    numeric: bool = True

    def html(self) -> str:
        """Return the table as HTML; every text in it is a value, never markup."""
        from jinja2 import Environment, PackageLoader  # noqa: PLC0415 - needed only when something is shown

        loader = PackageLoader("plustex_analysis.workbench", "templates")
        environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
        return environment.get_template("view.html.j2").render(view=self, pages=[*map(_page, self.sources)])

    def text(self) -> str:
        """Return the table as plain text."""
        if not self.rows:
            return "\n".join([self.title, *filter(None, [self.subtitle]), *self._below()])
        heads = ["", *self.columns]
        lines = [
            [name, *(" ".join(filter(None, (cell.text, cell.signs))) for cell in cells)] for name, cells in self.rows
        ]
        widths = [max(len(line[place]) for line in [heads, *lines]) for place in range(len(heads))]
        body = ["  ".join(_set(text, width, left=not place or not self.numeric) for place, (text, width) in
                          enumerate(zip(line, widths, strict=True))).rstrip() for line in [heads, *lines]]  # fmt: skip
        return "\n".join([self.title, *filter(None, [self.subtitle]), *body, *self._below()])

    def _below(self) -> list[str]:
        return [*self.notes, *(f"Source: {source_line(name)}" for name in self.sources)]


def source_line(table: str) -> str:
    """Return how a table is cited, with the date of its extraction.

    Examples
    --------
    >>> source_line("sbs_r_nuts06_r2")
    'Eurostat, dataset sbs_r_nuts06_r2 (extracted 2017-07-31)'
    """
    return statistics.card(table).citation if table in statistics.table_names() else table


def legend(signs: Iterable[str]) -> tuple[str, ...]:
    """Return what the signs shown mean, in one line."""
    letters = sorted(set("".join(signs)))
    return ("; ".join(f"{letter} = {meaning(letter)}" for letter in letters),) if letters else ()


def _page(table: str) -> tuple[str, str]:
    return source_line(table), statistics.card(table).page if table in statistics.table_names() else ""


def _set(text: str, width: int, *, left: bool) -> str:
    return text.ljust(width) if left else text.rjust(width)
