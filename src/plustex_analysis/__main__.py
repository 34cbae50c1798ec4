"""Run the command line as ``python -m plustex_analysis``."""

from plustex_analysis.cli import main

main()
