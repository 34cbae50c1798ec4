"""Official statistics: tables, their cards, and ways to look at them.

The index of the public names. They are looked up when first used, so that checking files against their cards does not
wait for the libraries that read tables.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plustex_analysis.statistics.cards import Anomaly as Anomaly
    from plustex_analysis.statistics.cards import Card as Card
    from plustex_analysis.statistics.cards import write_card as write_card
    from plustex_analysis.statistics.eurostat import is_confidential as is_confidential
    from plustex_analysis.statistics.filling import filled as filled
    from plustex_analysis.statistics.importer import import_tables as import_tables
    from plustex_analysis.statistics.labels import indicator_label as indicator_label
    from plustex_analysis.statistics.labels import indicator_unit as indicator_unit
    from plustex_analysis.statistics.labels import nace_label as nace_label
    from plustex_analysis.statistics.labels import region_name as region_name
    from plustex_analysis.statistics.labels import territories as territories
    from plustex_analysis.statistics.nuts import convert_nuts as convert_nuts
    from plustex_analysis.statistics.nuts import nuts_changes as nuts_changes
    from plustex_analysis.statistics.schemas import SchemaError as SchemaError
    from plustex_analysis.statistics.schemas import schema as schema
    from plustex_analysis.statistics.schemas import validate as validate
    from plustex_analysis.statistics.screening import screen as screen
    from plustex_analysis.statistics.successors import break_years as break_years
    from plustex_analysis.statistics.successors import join as join
    from plustex_analysis.statistics.successors import joined as joined
    from plustex_analysis.statistics.successors import successor as successor
    from plustex_analysis.statistics.successors import with_break_flags as with_break_flags
    from plustex_analysis.statistics.tables import anomalies as anomalies
    from plustex_analysis.statistics.tables import card as card
    from plustex_analysis.statistics.tables import flag_histories as flag_histories
    from plustex_analysis.statistics.tables import flag_series as flag_series
    from plustex_analysis.statistics.tables import flags as flags
    from plustex_analysis.statistics.tables import histories as histories
    from plustex_analysis.statistics.tables import matrix as matrix
    from plustex_analysis.statistics.tables import series as series
    from plustex_analysis.statistics.tables import table as table
    from plustex_analysis.statistics.tables import table_names as table_names
    from plustex_analysis.statistics.verification import verify as verify
    from plustex_analysis.statistics.views import nuts_level as nuts_level

#: The module of each public name.
_WHERE = {
    "Anomaly": "cards",
    "Card": "cards",
    "SchemaError": "schemas",
    "anomalies": "tables",
    "break_years": "successors",
    "card": "tables",
    "convert_nuts": "nuts",
    "filled": "filling",
    "flag_histories": "tables",
    "flag_series": "tables",
    "flags": "tables",
    "histories": "tables",
    "import_tables": "importer",
    "indicator_label": "labels",
    "indicator_unit": "labels",
    "is_confidential": "eurostat",
    "join": "successors",
    "joined": "successors",
    "matrix": "tables",
    "nace_label": "labels",
    "nuts_changes": "nuts",
    "nuts_level": "views",
    "region_name": "labels",
    "schema": "schemas",
    "screen": "screening",
    "series": "tables",
    "successor": "successors",
    "table": "tables",
    "table_names": "tables",
    "territories": "labels",
    "validate": "schemas",
    "verify": "verification",
    "with_break_flags": "successors",
    "write_card": "cards",
}

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


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"plustex_analysis.statistics has no {name!r}; it has {', '.join(sorted(_WHERE))}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
