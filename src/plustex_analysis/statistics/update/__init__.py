"""Keep the official statistics alive: updates from Eurostat as vintages, what changed, and which one is in use."""

from plustex_analysis.statistics.update.choice import accept, read, use
from plustex_analysis.statistics.update.comparison import Difference, compare
from plustex_analysis.statistics.update.errors import DownloadError, PassingError
from plustex_analysis.statistics.update.run import Outcome, update
from plustex_analysis.statistics.update.settings import Settings, settings

__all__ = [
    "Difference",
    "DownloadError",
    "Outcome",
    "PassingError",
    "Settings",
    "accept",
    "compare",
    "read",
    "settings",
    "update",
    "use",
]
