"""The matches of every territory of the partnership at once: what the network and the meetings are read from."""

from collections.abc import Iterable

from plustex_analysis import partnership
from plustex_analysis.practices import load
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among
from plustex_analysis.practices.transfer import Matches, matches


def all_matches(
    year: int, *, practices: Iterable[Practice] | None = None, among: Among = "peers"
) -> dict[str, Matches]:
    """Match all practices with every partner territory, by its code; arguments and errors as for ``matches``.

    Examples
    --------
    >>> sorted(all_matches(2014))
    ['BG31', 'FR30', 'HU22', 'ITI1', 'LT00', 'PL11', 'PT11', 'UKJ3']
    """
    given = None if practices is None else tuple(practices)
    codes = [one.code for one in partnership.territories()]
    return {code: matches(code, year, practices=given, among=among) for code in codes}


def donors(practices: Iterable[Practice] | None = None) -> dict[str, tuple[str, ...]]:
    """Return by id the regions that each practice comes from; none where its record names no place."""
    return {one.id: donor_regions(one) for one in (load.practices() if practices is None else practices)}
