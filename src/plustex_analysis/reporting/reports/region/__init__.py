"""The report on one region: the sector today, how and why it changed, how it compares, what must be known first."""

from plustex_analysis.reporting.reports.region.caveats import coverage, gaps, sources
from plustex_analysis.reporting.reports.region.dynamics import resilience_table, shift_share_chart
from plustex_analysis.reporting.reports.region.head import findings, key_figures, title
from plustex_analysis.reporting.reports.region.relatives import options_check, options_table, peers_table
from plustex_analysis.reporting.reports.region.standing import comparison_chart, comparison_table, position_text
from plustex_analysis.reporting.reports.region.today import structure_table, trend_chart, trend_table

__all__ = [
    "comparison_chart",
    "comparison_table",
    "coverage",
    "findings",
    "gaps",
    "key_figures",
    "options_check",
    "options_table",
    "peers_table",
    "position_text",
    "resilience_table",
    "shift_share_chart",
    "sources",
    "structure_table",
    "title",
    "trend_chart",
    "trend_table",
]
