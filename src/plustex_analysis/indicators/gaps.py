"""What sums say about confidential figures: the functions are those of :mod:`plustex_analysis.statistics.gaps`."""

from plustex_analysis.indicators._entry import Entry
from plustex_analysis.statistics.gaps import recover_from_margins, suppression_bounds

__all__ = ["ENTRIES", "recover_from_margins", "suppression_bounds"]

ENTRIES = (
    Entry(
        name="Recovery from margins",
        function=recover_from_margins,
        unit="as the table; exact, still confidential",
        formula="x[k] = total - sum of the other parts, wherever the published sums leave one solution only",
        tables="any figure that adds up, by region and industry, with region and industry totals",
        reference="Eckert, Fort, Schott and Yang (2020), NBER working paper 26632",
        subject="Gaps",
    ),
    Entry(
        name="Suppression bounds",
        function=suppression_bounds,
        unit="as the table; the truth lies inside",
        formula="min and max of x[k] subject to all published sums and x >= 0",
        tables="any figure that adds up, by region and industry, with region and industry totals",
        reference="Fischetti and Salazar (2001), Management Science 47, 1008",
        subject="Gaps",
    ),
)
