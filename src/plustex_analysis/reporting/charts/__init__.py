"""One function a chart; each returns a matplotlib figure and draws on ``ax`` when given one."""

from plustex_analysis.reporting.charts.alternatives import (
    factor_columns_alternative,
    need_profile_alternative,
    network_alternative,
    state_matrix_alternative,
    state_names,
    ternary_path_alternative,
)
from plustex_analysis.reporting.charts.alternatives_figures import (
    lines_alternative,
    parts_of_change_alternative,
    ranked_dots_alternative,
    slope_alternative,
    small_multiples_alternative,
    tile_map_alternative,
)
from plustex_analysis.reporting.charts.bars import parts_of_change
from plustex_analysis.reporting.charts.dots import ranked_dots
from plustex_analysis.reporting.charts.factors import factor_columns
from plustex_analysis.reporting.charts.headline import titled
from plustex_analysis.reporting.charts.lines import lines
from plustex_analysis.reporting.charts.matrix import state_matrix
from plustex_analysis.reporting.charts.multiples import small_multiples
from plustex_analysis.reporting.charts.needs import need_profile
from plustex_analysis.reporting.charts.network import network
from plustex_analysis.reporting.charts.slope import slope
from plustex_analysis.reporting.charts.style import of_width, svg
from plustex_analysis.reporting.charts.ternary import ternary_path
from plustex_analysis.reporting.charts.tiles import tile_map

__all__ = [
    "factor_columns",
    "factor_columns_alternative",
    "lines",
    "lines_alternative",
    "need_profile",
    "need_profile_alternative",
    "network",
    "network_alternative",
    "of_width",
    "parts_of_change",
    "parts_of_change_alternative",
    "ranked_dots",
    "ranked_dots_alternative",
    "slope",
    "slope_alternative",
    "small_multiples",
    "small_multiples_alternative",
    "state_matrix",
    "state_matrix_alternative",
    "state_names",
    "svg",
    "ternary_path",
    "ternary_path_alternative",
    "tile_map",
    "tile_map_alternative",
    "titled",
]
