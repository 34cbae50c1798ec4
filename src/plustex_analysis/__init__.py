"""Policy reports on Europe's textile and clothing regions, from official statistics and good practices.

>>> import plustex_analysis as px
>>> px.region("Prato").code
'ITI1'
"""

from plustex_analysis import indicators
from plustex_analysis.partnership import partners, region, themes
from plustex_analysis.profiles import comparison, sector
from plustex_analysis.reporting import blocks, charts
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports import comparison as comparison_report
from plustex_analysis.reporting.reports import region as region_report
from plustex_analysis.reporting.reports.common import heading
from plustex_analysis.statistics import card, matrix, table

__version__ = "0.1.0"

__all__ = [
    "blocks",
    "card",
    "charts",
    "comparison",
    "comparison_report",
    "heading",
    "indicators",
    "matrix",
    "partners",
    "region",
    "region_report",
    "sector",
    "table",
    "themes",
    "words",
]
