"""What a process reads and computes of practices once, so that processes forked from it find it in memory."""

from plustex_analysis import partnership, profiles, statistics
from plustex_analysis.practices.all_matches import all_matches
from plustex_analysis.profiles.europe import TABLE
from plustex_analysis.profiles.relatives import compared_year


def load_memory() -> None:
    """Read the catalogue, the criteria and the needs, and match all practices with all territories in the last year that can be.

    The tables must be in memory already, or are read now; the optimiser is left alone, because it may start threads.
    """
    profiles.load()
    if partnership.sector().usual:  # the practices say nothing of another sector
        all_matches(compared_year(max(statistics.card(TABLE).years)))
