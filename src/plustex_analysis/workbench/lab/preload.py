"""What the warm parent of JupyterLab has in memory: the libraries and the tables, nothing computed from them.

A table is kept with the time of its file, so that a kernel started after an update reads the new one.
"""

from plustex_analysis import statistics
from plustex_analysis.profiles import series
from plustex_analysis.reporting import charts, html, reports
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports import region
from plustex_analysis.reporting.typeface import register
from plustex_analysis.workbench import explain, frame, lists

LOADED = (explain, frame, lists, charts, html, reports, region)


def load() -> None:
    """Read what every notebook needs."""
    register()
    words("en")
    for name in series.datasets(max(series.years())):
        statistics.matrix(
            name, next(iter(statistics.table(name)["indicator"].unique())), max(statistics.card(name).years)
        )
