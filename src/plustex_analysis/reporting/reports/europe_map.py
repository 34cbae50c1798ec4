"""Europe's regions on one map: where textiles and clothing weigh more in manufacturing than elsewhere."""

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.profiles import SPECIALISED, TABLE, Comparison, headline, regions_with_figures
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Chart
from plustex_analysis.reporting.charts.tiles import tiles
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

#: Inner limits of the classes of the location quotient: far below, below, about as everywhere, above, far above.
_BREAKS = ("far below", "unspecialised", "specialised", "far above")


def quotient_map(partners: Comparison, say: Words) -> Chart:
    """Return the location quotients of all NUTS 2 regions as a schematic map, the partner regions marked."""
    number, year = say.numbers, partners.last_year
    codes = [code for code in regions_with_figures(year) if code in tiles()]
    asked = {code: facts.level("location_quotient", code, headline(), year) for code in codes}
    values = pd.Series({code: float(quotient) for code, quotient in asked.items()})
    names = pd.Series({code: common.place_name(say, code) for code in codes})
    marked = {one.code: territory_name(say, one) for one in partners.territories if one.code in codes}
    rows = tuple((names[code], number.code(code), number.decimal(quotient, 2)) for code, quotient in asked.items())
    high = int((values >= SPECIALISED).sum())
    title = say("map-title", count=number.things(high), of=number.things(int(values.notna().sum())))
    alternative = charts.tile_map_alternative(values, names, say, number=lambda value: number.decimal(value, 2))
    breaks = [facts.constant(name) for name in _BREAKS]
    for limit in breaks:
        number.decimal(limit, 2)  # so that the ledger knows the limits in the key
    drawing = charts.tile_map(
        values,
        partners=marked,
        number=lambda value: number.decimal(value, 2),
        missing=say("tiles-missing"),
        breaks=breaks,
    )
    return Chart(
        anchor="europe-map",
        title=title,
        subtitle=say("map-subtitle", year=number.year(year), schematic=say("tiles-schematic")),
        svg=charts.svg(drawing, "europe-map", title=title, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *partners.tables),
        columns=(
            *common.columns(say("territory"), []),
            *common.columns(say("map-code"), [say("location-quotient.label")]),
        ),
        rows=rows,
        notes=(say("map-note", classification=number.code(str(statistics.card(TABLE).territory.vintage))),),
    )
