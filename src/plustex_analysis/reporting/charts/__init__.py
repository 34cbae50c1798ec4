"""One function a chart; each returns a matplotlib figure and draws on ``ax`` when given one."""

from plustex_analysis.reporting.charts.bars import parts_of_change
from plustex_analysis.reporting.charts.dots import ranked_dots
from plustex_analysis.reporting.charts.factors import factor_columns
from plustex_analysis.reporting.charts.lines import lines
from plustex_analysis.reporting.charts.matrix import state_matrix
from plustex_analysis.reporting.charts.needs import need_profile
from plustex_analysis.reporting.charts.network import network
from plustex_analysis.reporting.charts.style import svg
from plustex_analysis.reporting.charts.ternary import ternary_path

__all__ = [
    "factor_columns",
    "lines",
    "need_profile",
    "network",
    "parts_of_change",
    "ranked_dots",
    "state_matrix",
    "svg",
    "ternary_path",
]
