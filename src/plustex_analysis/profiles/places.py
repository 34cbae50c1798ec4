"""The regions that a report can be about: partner territories, and every other NUTS 2 region of Europe with figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.partnership import Territory
from plustex_analysis.profiles.europe import FIRST_YEAR, TABLE, sector_rows
from plustex_analysis.reads import lru_cache

_LEVEL = 2  # of NUTS


@dataclass(frozen=True)
class Region:
    """A NUTS 2 region that is no partner's territory: what the classification says of it, and nothing else."""

    code: str
    name: str
    country: str

    @property
    def language(self) -> None:
        """None: which language a report is wanted in is known of partners only."""


Place = Territory | Region


def place(code_or_name: str) -> Place:
    """Return the partner territory of any code or name, or the NUTS 2 region of a code.

    Raises
    ------
    UnknownCodeError
        Neither a partner territory nor a NUTS 2 region of the regional table.

    Examples
    --------
    >>> place("Prato").code, place("ES51").name, place("ES51").country
    ('ITI1', 'Cataluña', 'ES')
    """
    try:
        return partnership.region(code_or_name)
    except UnknownCodeError as error:
        if code_or_name not in all_regions():
            known = [*error.known, f"and any NUTS 2 code of {TABLE}, such as {all_regions()[0]}"]
            raise UnknownCodeError("region", code_or_name, known) from None
    return Region(code_or_name, statistics.region_name(code_or_name), code_or_name[:_LEVEL])


def regions_with_figures(last_year: int) -> tuple[str, ...]:
    """Return the NUTS 2 regions with a published figure on textiles or clothing in a year up to ``last_year``.

    Persons employed, local units and wages count alike: a region whose jobs are confidential still has a report,
    which says so.
    """
    rows = sector_rows()
    chosen = (
        rows["nace"].isin(partnership.sector().divisions)
        & rows["year"].between(FIRST_YEAR, last_year)
        & rows["value"].notna()
    )
    return _second_level(rows.loc[chosen, "region"].unique())


def whole_country(code: str) -> bool:
    """Tell whether a NUTS 2 region is the only one of its country, so that its figures are the country's."""
    return [region for region in all_regions() if region.startswith(code[:_LEVEL])] == [code]


@lru_cache(maxsize=1)
def all_regions() -> tuple[str, ...]:
    """Return the NUTS 2 regions of the regional table, with or without figures on the sector."""
    return _second_level(sector_rows()["region"].unique())


def _second_level(codes: Iterable[str]) -> tuple[str, ...]:
    chosen = sorted(map(str, codes))
    return tuple(code for code, level in zip(chosen, statistics.nuts_level(chosen), strict=True) if level == _LEVEL)
