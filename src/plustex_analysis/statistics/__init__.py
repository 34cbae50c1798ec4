"""Official statistics: tables, their cards, and ways to look at them."""

from plustex_analysis.statistics.cards import Anomaly, Card, write_card
from plustex_analysis.statistics.eurostat import is_confidential
from plustex_analysis.statistics.filled import filled
from plustex_analysis.statistics.importer import import_tables
from plustex_analysis.statistics.labels import indicator_label, indicator_unit, nace_label, region_name, territories
from plustex_analysis.statistics.nuts import convert_nuts, nuts_changes
from plustex_analysis.statistics.schema import SchemaError, schema, validate
from plustex_analysis.statistics.screening import screen
from plustex_analysis.statistics.successors import break_years, join, joined, successor, with_break_flags
from plustex_analysis.statistics.tables import (
    anomalies,
    card,
    flag_histories,
    flag_series,
    flags,
    histories,
    matrix,
    series,
    table,
    table_names,
)
from plustex_analysis.statistics.verification import verify
from plustex_analysis.statistics.views import nuts_level

__all__ = [
    "Anomaly",
    "Card",
    "SchemaError",
    "anomalies",
    "break_years",
    "card",
    "convert_nuts",
    "filled",
    "flag_histories",
    "flag_series",
    "flags",
    "histories",
    "import_tables",
    "indicator_label",
    "indicator_unit",
    "is_confidential",
    "join",
    "joined",
    "matrix",
    "nace_label",
    "nuts_changes",
    "nuts_level",
    "region_name",
    "schema",
    "screen",
    "series",
    "successor",
    "table",
    "table_names",
    "territories",
    "validate",
    "verify",
    "with_break_flags",
    "write_card",
]
