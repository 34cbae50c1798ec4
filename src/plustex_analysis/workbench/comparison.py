"""Regions side by side: every measure of one industry, over the years and in the last one."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.profiles import BASE_YEAR, Place, check_year, headline, series
from plustex_analysis.profiles.europe import FIRST_YEAR
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Table
from plustex_analysis.reporting.language import Words, words
from plustex_analysis.reporting.origin import Traced
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.workbench import blocks, cells, drawing
from plustex_analysis.workbench.measures import MEASURES, Measure, measure
from plustex_analysis.workbench.places import find
from plustex_analysis.workbench.view import Cell, View, legend

_FEWEST, _MOST_LINES = 2, 4
#: What a document's table shows of each region.
_TOLD = ("persons", "share", "location_quotient", "persons_per_unit", "wages_per_person")


@dataclass(frozen=True, repr=False, eq=False)
class RegionComparison:
    """Regions side by side in one industry and year; in a notebook it shows itself as a table.

    ``comparison.frame`` holds the measures as rows and the regions as columns, ``comparison.over_years("share")`` one
    measure over the years, ``comparison["share", "PT11"]`` one number that remembers where it comes from.

    Attributes
    ----------
    regions
        The regions, in the order asked for.
    industry
        The industry's code.
    year
        The last year.
    say
        The words and number formats of the language.
    """

    regions: tuple[Place, ...]
    industry: str
    year: int
    say: Words

    @property
    def names(self) -> dict[str, str]:
        """The regions' names by their codes."""
        return {place.code: territory_name(self.say, place) for place in self.regions}

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures that are known for the industry."""
        return tuple(known for known in MEASURES if self.industry in cells.industries_of(known, self.year))

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that the figures come from."""
        return series.datasets(self.year)

    @property
    def sources(self) -> pd.DataFrame:
        """Dataset, extraction, licence and page of each table."""
        return blocks.sources(self.tables)

    @cached_property
    def frame(self) -> pd.DataFrame:
        """The figures of the last year: measures by name as rows, regions by name as columns; ``units`` has the units.

        The last row is the change in persons employed since the base year, as a ratio; NaN where it is not to be told.
        """
        rows = {
            known.label(self.say): {name: float(self[known.key, code]) for code, name in self.names.items()}
            for known in self.measures
        }
        rows[self._change_label] = {name: float(self["change", code]) for code, name in self.names.items()}
        frame = pd.DataFrame.from_dict(rows, orient="index").rename_axis("measure").rename_axis("region", axis=1)
        frame.attrs = {"industry": self.industry, "year": self.year, "tables": self.tables}
        return frame

    @property
    def units(self) -> "pd.Series[str]":
        """The units of the rows of ``frame``."""
        found = {known.label(self.say): _unit(known) for known in self.measures} | {self._change_label: "ratio"}
        return pd.Series(found, name="unit", dtype="str").rename_axis("measure")

    @cached_property
    def flags(self) -> pd.DataFrame:
        """The signs beside the figures of the last year, in the shape of the regions' columns of ``frame``."""
        columns = {
            name: [self._sign(known, code, self.year) for known in self.measures] for code, name in self.names.items()
        }
        return pd.DataFrame(columns, index=pd.Index([known.label(self.say) for known in self.measures], name="measure"))

    def over_years(self, measure_: str = "persons") -> pd.DataFrame:
        """Return one measure over the years: years as rows, regions by name as columns."""
        chosen, years = self._measure(measure_), range(FIRST_YEAR, self.year + 1)
        columns = {
            name: [float(facts.level(chosen.key, code, self.industry, year)) for year in years]
            for code, name in self.names.items()
        }
        frame = pd.DataFrame(columns, index=pd.Index(years, name="year")).rename_axis("region", axis=1)
        frame.attrs = {"measure": chosen.key, "unit": _unit(chosen), "industry": self.industry, "tables": self.tables}
        return frame

    def __getitem__(self, key: tuple[str, str]) -> Traced:
        """Return the figure of a measure (or ``"change"``) and a region, which remembers where it comes from.

        Raises
        ------
        UnknownCodeError
            Another measure or region; the message names those there are.
        """
        measure_, region = key
        code = next((code for code, name in self.names.items() if region in {code, name}), None)
        if code is None:
            raise UnknownCodeError("region of this comparison", region, [f"{c} {n}" for c, n in self.names.items()])
        if measure_ == "change":
            return facts.change(code, self.industry, BASE_YEAR, self.year)
        return facts.level(self._measure(measure_).key, code, self.industry, self.year)

    def plot(self, measure_: str = "persons", *, indexed: bool = False, ax: Axes | None = None) -> Figure:
        """Draw one measure of the regions: lines over the years for up to four, ranked dots of the last year for more.

        Parameters
        ----------
        measure_
            The measure.
        indexed
            Set each region's first known figure to 100, so that large and small regions can be compared.
        ax
            Axes of a figure of one's own.
        """
        chosen, frame = self._measure(measure_), self.over_years(measure_)
        if len(self.regions) > _MOST_LINES:
            return drawing.dots(frame.T[self.year], chosen, self.say, ax=ax)
        signs = {
            name: [self._sign(chosen, code, int(year)) for year in frame.index] for code, name in self.names.items()
        }
        flags = pd.DataFrame(signs, index=frame.index)
        if indexed:
            frame = 100 * frame / frame.bfill().iloc[0]
            chosen = Measure(chosen.key, chosen.message, "first year = 100", chosen.formula, chosen.parts)
        return drawing.lines(frame, flags, chosen, self.say, ax=ax)

    def table(self, title: str = "", *measures: str, anchor: str = "side-by-side") -> Table:
        """Return the comparison as a table of a document, regions as rows.

        Parameters
        ----------
        title
            Yours, best the finding in a sentence; says what is compared when not given.
        measures
            What to show beside the change; those that do not grow with the region, and its size, when none is named.
        anchor
            What the document calls the table; two tables need two names.
        """
        say, number = self.say, self.say.numbers
        known = {one.key for one in self.measures}
        shown = [self._measure(key) for key in measures or [key for key in _TOLD if key in known]]
        signs = {(one.key, code): self._sign(one, code, self.year) for one in shown for code in self.names}
        rows = tuple(
            (
                common.place_name(say, code),
                *(common.with_flag(one.recorded(number, self[one.key, code]), signs[one.key, code]) for one in shown),
                number.change(self["change", code]),
            )
            for code in self.names
        )  # fmt: skip
        heads = [*(one.label(say) for one in shown), say("change-since", year=number.year(BASE_YEAR))]
        return Table(
            anchor=anchor,
            title=title or f"{common.industry_label(say, self.industry)}: {', '.join(self.names.values())}",
            subtitle=number.year(self.year),
            columns=common.columns(say("territory"), heads),
            rows=rows,
            source=common.source_line(say, *self.tables),
            notes=(*common.flag_notes(say, signs.values()), *common.missing_note(say, rows)),
            wide=len(shown) > len(_TOLD),
        )

    def _sign(self, chosen: Measure, code: str, year: int) -> str:
        return str(cells.flags(code, chosen, [self.industry], [year]).at[year, self.industry])

    def _measure(self, key: str) -> Measure:
        known = measure(key)
        if known not in self.measures:
            raise UnknownCodeError(f"measure of {self.industry}", key, [one.key for one in self.measures])
        return known

    @property
    def _change_label(self) -> str:
        return self.say("change-since", year=str(BASE_YEAR))

    @property
    def view(self) -> View:
        """What a notebook shows of it."""
        numbers, say = self.say.numbers, self.say
        rows = [
            (f"{known.label(say)}", [Cell(known.text(numbers, self[known.key, code]), str(self.flags.at[known.label(say), name])) for code, name in self.names.items()])
            for known in self.measures
        ]  # fmt: skip
        rows.append(
            (self._change_label, [Cell(numbers.again("change", 1, self["change", code])) for code in self.names])
        )
        title = f"{common.industry_label(say, self.industry)}, {self.year}: {', '.join(self.names.values())}"
        heads = [f"{name} ({code})" for code, name in self.names.items()]
        lq = "Location quotient: 1 = as in Europe; change of persons employed; \u2013 = not published or not to be told"
        return View(title, lq, heads, rows, legend(self.flags.to_numpy().ravel()), self.tables)

    def _repr_html_(self) -> str:
        return self.view.html()

    def __repr__(self) -> str:
        return self.view.text()

    def _ipython_key_completions_(self) -> list[tuple[str, str]]:
        return [(key, code) for key in (*(known.key for known in self.measures), "change") for code in self.names]


def compare(
    *regions: str, industry: str | None = None, last_year: int | None = None, language: str = "en"
) -> RegionComparison:
    """Set regions side by side.

    Parameters
    ----------
    regions
        Two or more codes or names: ``"ITI1", "PT11"`` or ``"Prato", "Norte", "Cataluña"``.
    industry
        A code: ``C13``, ``C14``, ``C15``, ``C13_C14`` (textiles and clothing), ``C13-C15`` (with leather) or ``C``; the sector
        as a whole when not given.
    last_year
        The year; the newest one when not given.
    language
        In which language to name things.

    Raises
    ------
    UnknownRegionError, UnknownCodeError
        A region, the industry or the language is not known; the message says which are near.
    InputError
        Fewer than two regions, or a year that the tables do not cover.

    Examples
    --------
    >>> pair = compare("ITI1", "PT11", last_year=2014)
    >>> pair.frame.loc["Persons employed"].to_list()
    [52569.0, 108591.0]
    >>> round(pair["location_quotient", "PT11"], 1)
    5.9
    """
    say = words(language)
    places = tuple({place.code: place for place in map(find, regions)}.values())
    if len(places) < _FEWEST:
        raise InputError("name two regions or more to compare, such as px.compare('ITI1', 'PT11')")
    year = last_year or max(series.years())
    check_year(year)
    known = cells.industries_of(measure("persons"), year)
    chosen = headline() if industry is None else industry
    if chosen not in known:
        raise UnknownCodeError("industry", chosen, known)
    return RegionComparison(places, chosen, year, say)


def _unit(known: Measure) -> str:
    return "ratio" if known.form == "percent" else known.unit
