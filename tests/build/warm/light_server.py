"""The warm parent without the slow imports, for tests of how it starts and ends."""

from plustex_analysis.build.warm import warmup
from plustex_analysis.build.warm.server import main  # noqa: F401 - what a parent starts

warmup.IMPORTS = ()
warmup._run_first_cell = lambda shell: None
