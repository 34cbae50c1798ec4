"""The partnership at one glance: every need of every territory, every practice's case there, every record's quality."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices.all_matches import all_matches
from plustex_analysis.practices.choice import cases_in, surely_above
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.needs import needs
from plustex_analysis.practices.spans import Factor
from plustex_analysis.profiles.relatives import compared_year
from plustex_analysis.reads import lru_cache


@dataclass(frozen=True)
class Record:
    """A practice as its record has it: the quality of the record, the themes it serves, the regions it comes from."""

    quality: Factor
    themes: tuple[str, ...]
    donors: tuple[str, ...]


@dataclass(frozen=True)
class Overview:
    """What reports on a theme or on the whole partnership are read from.

    Attributes
    ----------
    needs
        By theme and territory: ``score``, ``lower``, ``upper``, ``known``, ``missing``, ``measured``, ``set_by``.
    cases
        One row per practice, one column per territory: ``firm``, ``open``, ``against``, ``weak-record`` or ``own``.
    records
        By the id of the practice.
    """

    year: int
    needs: pd.DataFrame
    cases: pd.DataFrame
    records: Mapping[str, Record]

    def pressing(self, theme: str) -> tuple[str, ...]:
        """Return the territories whose need for a theme surely lies above the middle."""
        return surely_above(pd.DataFrame(self.needs.loc[theme]))

    def of_theme(self, theme: str) -> tuple[str, ...]:
        """Return the ids of the practices that serve a theme."""
        return tuple(name for name, record in self.records.items() if theme in record.themes)

    def firm(self, practice: str) -> tuple[str, ...]:
        """Return the territories for which the case for a practice is firm."""
        return tuple(str(code) for code in self.cases.columns if self.cases.loc[practice, code] == "firm")

    def links(self, theme: str | None = None) -> pd.DataFrame:
        """Return the firm cases as links: ``donor`` (a region's code, empty where no place is named), ``receiver``, ``practices``."""
        rows = [
            {"donor": donor, "receiver": receiver, "practice": name}
            for name in (self.records if theme is None else self.of_theme(theme))
            for donor in (self.records[name].donors or ("",))
            for receiver in self.firm(name)
        ]
        frame = pd.DataFrame(rows, columns=["donor", "receiver", "practice"])
        return frame.groupby(["donor", "receiver"])["practice"].agg(tuple).rename("practices").reset_index()


@lru_cache(maxsize=2)
def overview(year: int) -> Overview:
    """Put needs, cases and records of the whole partnership together.

    In a year in which regions cannot be compared in structure yet, those of the last year in which they can.

    Raises
    ------
    InputError
        The tables do not cover the year.

    Examples
    --------
    >>> overview(2014).pressing("clusters")[:2]
    ('ITI1', 'FR30')
    """
    year = compared_year(year)
    codes = [one.code for one in partnership.territories()]
    matched = all_matches(year)
    need = {code: needs(code, year) for code in codes}
    cases = pd.DataFrame({code: cases_in(matched[code], need[code]) for code in codes})
    donors = {one.id: donor_regions(one) for one in practices()}
    records = {
        match.practice: Record(match.factor("quality"), match.themes, donors[match.practice])
        for match in matched[codes[0]].matches
    }
    by_theme = pd.concat(need, names=["territory"]).swaplevel()
    by_theme = by_theme.reindex([one.id for one in partnership.themes()], level=0)
    return Overview(year, by_theme, cases, records)
