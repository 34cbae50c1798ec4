"""Official statistics: tables, their cards, and ways to look at them."""

from plustex_analysis.statistics.importer import import_tables
from plustex_analysis.statistics.tables import card, flags, matrix, series, table, table_names
from plustex_analysis.statistics.views import nuts_level

__all__ = ["card", "flags", "import_tables", "matrix", "nuts_level", "series", "table", "table_names"]
