"""Policy reports on Europe's textile and clothing regions, from official statistics and good practices.

>>> import plustex_analysis as px
>>> px.region("Prato").code
'ITI1'
>>> px.figures("Prato")["C13_C14", 2014]
52569.0

``px.regions()``, ``px.measures()`` and ``px.industries()`` say what can be asked for; ``px.figures(region)`` shows one
region, ``px.compare(region, region)`` several, ``px.explain(number)`` where a number comes from, and
``px.browse(table)`` looks into any table.

Names are looked up when they are first used, so that the command line answers at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plustex_analysis import indicators as indicators
    from plustex_analysis import practices as practices
    from plustex_analysis.partnership import partners as partners
    from plustex_analysis.partnership import region as region
    from plustex_analysis.partnership import territories as territories
    from plustex_analysis.partnership import themes as themes
    from plustex_analysis.profiles import comparison as comparison
    from plustex_analysis.profiles import sector as sector
    from plustex_analysis.reporting import blocks as blocks
    from plustex_analysis.reporting import charts as charts
    from plustex_analysis.reporting import facts as facts
    from plustex_analysis.reporting.annex_official import official_figures as official_figures
    from plustex_analysis.reporting.commentary import commentary as commentary
    from plustex_analysis.reporting.language import words as words
    from plustex_analysis.reporting.reports import brief as brief
    from plustex_analysis.reporting.reports import comparison as comparison_report
    from plustex_analysis.reporting.reports import comparison_analysis as comparison_analysis
    from plustex_analysis.reporting.reports import europe_map as europe_map
    from plustex_analysis.reporting.reports import meetings as meetings
    from plustex_analysis.reporting.reports import partnership as partnership_report
    from plustex_analysis.reporting.reports import region as region_report
    from plustex_analysis.reporting.reports import theme as theme_report
    from plustex_analysis.reporting.reports.common import heading as heading
    from plustex_analysis.statistics import card as card
    from plustex_analysis.statistics import matrix as matrix
    from plustex_analysis.statistics import series as series
    from plustex_analysis.statistics import table as table
    from plustex_analysis.workbench.browse import browse as browse
    from plustex_analysis.workbench.comparison import compare as compare
    from plustex_analysis.workbench.explain import explain as explain
    from plustex_analysis.workbench.figures import figures as figures
    from plustex_analysis.workbench.frame import sources as sources
    from plustex_analysis.workbench.frame import title as title
    from plustex_analysis.workbench.lists import industries as industries
    from plustex_analysis.workbench.lists import measures as measures
    from plustex_analysis.workbench.lists import regions as regions

__version__ = "0.1.0"

#: Where each public name lives: ``module:attribute``, or a module.
_WHERE = {
    "blocks": "plustex_analysis.reporting.blocks",
    "brief": "plustex_analysis.reporting.reports.brief",
    "browse": "plustex_analysis.workbench.browse:browse",
    "card": "plustex_analysis.statistics:card",
    "charts": "plustex_analysis.reporting.charts",
    "commentary": "plustex_analysis.reporting.commentary:commentary",
    "compare": "plustex_analysis.workbench.comparison:compare",
    "comparison": "plustex_analysis.profiles:comparison",
    "comparison_analysis": "plustex_analysis.reporting.reports.comparison_analysis",
    "comparison_report": "plustex_analysis.reporting.reports.comparison",
    "europe_map": "plustex_analysis.reporting.reports.europe_map",
    "explain": "plustex_analysis.workbench.explain:explain",
    "facts": "plustex_analysis.reporting.facts",
    "figures": "plustex_analysis.workbench.figures:figures",
    "heading": "plustex_analysis.reporting.reports.common:heading",
    "indicators": "plustex_analysis.indicators",
    "industries": "plustex_analysis.workbench.lists:industries",
    "matrix": "plustex_analysis.statistics:matrix",
    "measures": "plustex_analysis.workbench.lists:measures",
    "meetings": "plustex_analysis.reporting.reports.meetings",
    "official_figures": "plustex_analysis.reporting.annex_official:official_figures",
    "partners": "plustex_analysis.partnership:partners",
    "partnership_report": "plustex_analysis.reporting.reports.partnership",
    "practices": "plustex_analysis.practices",
    "region": "plustex_analysis.partnership:region",
    "region_report": "plustex_analysis.reporting.reports.region",
    "regions": "plustex_analysis.workbench.lists:regions",
    "sector": "plustex_analysis.profiles:sector",
    "series": "plustex_analysis.statistics:series",
    "sources": "plustex_analysis.workbench.frame:sources",
    "table": "plustex_analysis.statistics:table",
    "territories": "plustex_analysis.partnership:territories",
    "theme_report": "plustex_analysis.reporting.reports.theme",
    "themes": "plustex_analysis.partnership:themes",
    "title": "plustex_analysis.workbench.frame:title",
    "words": "plustex_analysis.reporting.language:words",
}

__all__ = [
    "__version__",
    "blocks",
    "brief",
    "browse",
    "card",
    "charts",
    "commentary",
    "compare",
    "comparison",
    "comparison_analysis",
    "comparison_report",
    "europe_map",
    "explain",
    "facts",
    "figures",
    "heading",
    "indicators",
    "industries",
    "matrix",
    "measures",
    "meetings",
    "official_figures",
    "partners",
    "partnership_report",
    "practices",
    "region",
    "region_report",
    "regions",
    "sector",
    "series",
    "sources",
    "table",
    "territories",
    "theme_report",
    "themes",
    "title",
    "words",
]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"plustex_analysis has no {name!r}; it has {', '.join(sorted(_WHERE))}")
    module, _, attribute = _WHERE[name].partition(":")
    found = import_module(module)
    value = getattr(found, attribute) if attribute else found
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
