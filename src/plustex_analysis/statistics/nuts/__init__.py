"""Versions of NUTS: which codes are the same territory, and figures carried over from one version to another."""

from plustex_analysis.statistics.nuts.changes import all_changes, nuts_changes
from plustex_analysis.statistics.nuts.conversion import NutsCodeError, convert_nuts
from plustex_analysis.statistics.nuts.flows import VERSIONS, nuts_flows, overlaps, steps
from plustex_analysis.statistics.nuts.importer import import_nuts
from plustex_analysis.statistics.nuts.regions import Converted, convert_regions

__all__ = [
    "VERSIONS",
    "Converted",
    "NutsCodeError",
    "all_changes",
    "convert_nuts",
    "convert_regions",
    "import_nuts",
    "nuts_changes",
    "nuts_flows",
    "overlaps",
    "steps",
]
