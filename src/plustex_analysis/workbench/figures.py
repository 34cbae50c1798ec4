"""One measure of one region over the years: a frame with readable names, and everything that is known about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.profiles import Place, check_year, series
from plustex_analysis.profiles.europe import FIRST_YEAR
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Chart, Table
from plustex_analysis.reporting.language import Words, words
from plustex_analysis.reporting.origin import Traced
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.workbench import blocks, cells, drawing
from plustex_analysis.workbench.measures import Measure, measure
from plustex_analysis.workbench.places import find
from plustex_analysis.workbench.view import Cell, View, legend


@dataclass(frozen=True, repr=False, eq=False)
class Figures:
    """One measure of one region: years by industries.

    In a notebook it shows itself as a table with flags, unit and source. ``figures.frame`` is a plain frame to compute
    with, ``figures["C13"]`` one industry over the years, ``figures["C13", 2014]`` one number that remembers where it
    comes from (:func:`~plustex_analysis.workbench.explain.explain` tells).

    Attributes
    ----------
    region
        The region, with ``code``, ``name`` and ``country``.
    measure
        The measure, with ``unit`` and ``formula``.
    codes
        The industries, as codes of NACE Rev. 2 and sums of them.
    years
        The years.
    say
        The words and number formats of the language.
    """

    region: Place
    measure: Measure
    codes: tuple[str, ...]
    years: tuple[int, ...]
    say: Words

    @property
    def name(self) -> str:
        """The region's name in the language."""
        return territory_name(self.say, self.region)

    @property
    def unit(self) -> str:
        """The unit of the figures."""
        return self.measure.unit

    @property
    def industries(self) -> dict[str, str]:
        """The industries' names by their codes."""
        return {code: self.say.industry(code, "label") for code in self.codes}

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that the figures come from."""
        return series.datasets(self.years[-1])

    @cached_property
    def frame(self) -> pd.DataFrame:
        """The figures: years as rows, industries by name as columns; what is not published is NaN."""
        values = {label: [float(self[code, year]) for year in self.years] for code, label in self.industries.items()}
        frame = pd.DataFrame(values, index=pd.Index(self.years, name="year")).rename_axis("industry", axis=1)
        frame.attrs = {
            "measure": self.measure.key,
            "unit": self.unit,
            "region": self.region.code,
            "tables": self.tables,
        }
        return frame

    @cached_property
    def flags(self) -> pd.DataFrame:
        """The signs beside the figures, in the shape of ``frame``: Eurostat's flags, and † where one is doubtful."""
        found = cells.flags(self.region.code, self.measure, self.codes, list(self.years))
        return found.rename(columns=self.industries).rename_axis("industry", axis=1)

    @property
    def sources(self) -> pd.DataFrame:
        """Dataset, extraction, licence and page of each table."""
        return blocks.sources(self.tables)

    @overload
    def __getitem__(self, key: tuple[str, int]) -> Traced: ...
    @overload
    def __getitem__(self, key: str) -> "pd.Series[float]": ...
    def __getitem__(self, key: "str | tuple[str, int]") -> "pd.Series[float] | Traced":
        """Return an industry over the years, or the figure of an industry and a year; codes and names both do.

        Raises
        ------
        UnknownCodeError
            Another industry or year; the message names those there are.
        """
        if not isinstance(key, tuple):
            return self.frame[self.industries[self._code(key)]]
        industry, year = key
        if year not in self.years:
            raise UnknownCodeError("year", year, self.years)
        return facts.level(self.measure.key, self.region.code, self._code(industry), int(year))

    def plot(self, *industries: str, ax: Axes | None = None) -> Figure:
        """Draw industries over the years, hollow where a figure carries a flag; on ``ax`` when given one.

        Parameters
        ----------
        industries
            Codes or names, at most four; the branches when none is named.
        ax
            Axes of a figure of one's own.
        """
        chosen = self._chosen(industries)
        return drawing.lines(self.frame[chosen], self.flags[chosen], self.measure, self.say, ax=ax)

    def table(self, title: str = "", *, anchor: str = "") -> Table:
        """Return the figures as a table of a document; the title is yours, or says what the figures are."""
        shown = title or f"{self.name}: {self.measure.label(self.say)}"
        rows = [
            (year, [(self[code, year], str(self.flags.at[year, name])) for code, name in self.industries.items()])
            for year in self.years
        ]
        return blocks.table(self, rows, title=shown, anchor=anchor or self._anchor)

    def chart(self, title: str = "", *industries: str, anchor: str = "") -> Chart:
        """Return the figures as a chart of a document; the title is yours, best the finding in a sentence."""
        chosen = self._chosen(industries)
        shown = title or f"{self.name}: {self.measure.label(self.say)}"
        return blocks.chart(self, self.plot(*chosen), chosen, title=shown, anchor=anchor or f"{self._anchor}-chart")

    @property
    def _anchor(self) -> str:
        return f"{self.measure.key}-{self.region.code}".replace("_", "-").lower()

    def _chosen(self, industries: Sequence[str]) -> list[str]:
        asked = [self._code(name) for name in industries] or list(self.codes[:3])
        return [self.industries[code] for code in asked]

    def _code(self, industry: str) -> str:
        for code, name in self.industries.items():
            if industry in {code, name} or str(industry).casefold() == name.casefold():
                return code
        raise UnknownCodeError("industry", industry, [f"{code} {name}" for code, name in self.industries.items()])

    @property
    def view(self) -> View:
        """What a notebook shows of it."""
        numbers = self.say.numbers
        rows = [
            (str(year), [Cell(self.measure.text(numbers, self[code, year]), str(self.flags.at[year, name])) for code, name in self.industries.items()])
            for year in self.years
        ]  # fmt: skip
        about = f"{self.measure.label(self.say)}; unit: {self.unit}; \u2013 = not published"
        title = f"{self.name} ({self.region.code}): {self.measure.label(self.say)}"
        return View(title, about, [*self.industries.values()], rows, legend(self.flags.to_numpy().ravel()), self.tables)

    def _repr_html_(self) -> str:
        return self.view.html()

    def __repr__(self) -> str:
        return self.view.text()

    def _ipython_key_completions_(self) -> list[str]:
        return [*self.codes, *self.industries.values()]


def figures(region: str, measure_: str = "persons", *, last_year: int | None = None, language: str = "en") -> Figures:
    """Return a measure of a region's textile, clothing and leather industries over the years.

    Parameters
    ----------
    region
        A code of any NUTS edition or a name, in English or the region's own language: ``"ITI1"``, ``"Prato"``,
        ``"Cataluña"``.
    measure_
        ``persons``, ``local_units``, ``wages``, ``share``, ``location_quotient``, ``persons_per_unit`` or
        ``wages_per_person``; :func:`~plustex_analysis.workbench.lists.measures` says what they are.
    last_year
        The last year; the newest one when not given.
    language
        In which language to name things.

    Raises
    ------
    UnknownRegionError, UnknownCodeError
        The region, measure or language is not known; the message says which are near.
    InputError
        The tables do not cover that year.

    Examples
    --------
    >>> jobs = figures("Prato")
    >>> jobs.frame["Textiles (C13)"].loc[[2013, 2014]].to_list()
    [22937.0, 22617.0]
    >>> jobs["C13", 2014]
    22617.0
    >>> figures("FR30").flags.loc[2010, "Clothing (C14)"]
    '†'
    """
    place, chosen, say = find(region), measure(measure_), words(language)
    last = last_year or max(series.years())
    check_year(last)
    codes = cells.industries_of(chosen, last)
    return Figures(place, chosen, codes, tuple(range(FIRST_YEAR, last + 1)), say)
