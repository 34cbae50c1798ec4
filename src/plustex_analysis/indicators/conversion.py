"""Figures carried over to other regions: the function is that of :mod:`plustex_analysis.statistics.nuts`."""

from plustex_analysis.indicators._entry import Entry
from plustex_analysis.statistics.nuts.regions import convert_regions

__all__ = ["ENTRIES", "convert_regions"]

ENTRIES = (
    Entry(
        name="Conversion of regions",
        function=convert_regions,
        unit="as the figures; beside them the share that rests on weights and the share that is missing",
        formula="absolute: y[new] = sum y[old] w[old,new] / w[old,.]; relative: y[new] = sum y[old] w[old,new] / w[.,new]",
        tables="figures by old region; weights (people, area) of each overlap of an old and a new region",
        reference="Lam (1983), The American Cartographer 10, 129",
        subject="Territories",
    ),
)
