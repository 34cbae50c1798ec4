"""Checks of finished documents: every number traced, every file accessible, every format and language the same."""

from plustex_analysis.reporting.verify.finding import Finding
from plustex_analysis.reporting.verify.rebuild import rebuilt
from plustex_analysis.reporting.verify.run import check_file, check_folder

__all__ = ["Finding", "check_file", "check_folder", "rebuilt"]
