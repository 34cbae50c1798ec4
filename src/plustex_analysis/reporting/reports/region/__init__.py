"""The report on one region: the sector today, how and why it changed, how it compares, what must be known first."""

from plustex_analysis.reporting.reports.region.advice import recommendations, recommendations_text
from plustex_analysis.reporting.reports.region.caveats import coverage, gaps, sources
from plustex_analysis.reporting.reports.region.considered import cells_table, considered_table, reached_text
from plustex_analysis.reporting.reports.region.dynamics import resilience_table, shift_share_chart
from plustex_analysis.reporting.reports.region.head import findings, key_figures, title
from plustex_analysis.reporting.reports.region.needs import needs_chart, needs_table, needs_text
from plustex_analysis.reporting.reports.region.offer import offer_table
from plustex_analysis.reporting.reports.region.plan import monitoring_table, plan_steps, plan_text
from plustex_analysis.reporting.reports.region.relatives import options_check, options_table, peers_table
from plustex_analysis.reporting.reports.region.standing import comparison_chart, comparison_table, position_text
from plustex_analysis.reporting.reports.region.strategy import strategy_chart, strategy_table, strategy_text
from plustex_analysis.reporting.reports.region.today import structure_table, trend_chart, trend_table

__all__ = [
    "cells_table",
    "comparison_chart",
    "comparison_table",
    "considered_table",
    "coverage",
    "findings",
    "gaps",
    "key_figures",
    "monitoring_table",
    "needs_chart",
    "needs_table",
    "needs_text",
    "offer_table",
    "options_check",
    "options_table",
    "peers_table",
    "plan_steps",
    "plan_text",
    "position_text",
    "reached_text",
    "recommendations",
    "recommendations_text",
    "resilience_table",
    "shift_share_chart",
    "sources",
    "strategy_chart",
    "strategy_table",
    "strategy_text",
    "structure_table",
    "title",
    "trend_chart",
    "trend_table",
]
