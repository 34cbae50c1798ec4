"""What an analyst types in a notebook: figures of a region, regions side by side, and where a number comes from.

The functions return objects that show themselves in a notebook with flags, units and sources, and that hand out plain
pandas frames with readable names. ``table()`` and ``chart()`` turn them into blocks of a document.
"""

from plustex_analysis.workbench.comparison import RegionComparison, compare
from plustex_analysis.workbench.explain import explain
from plustex_analysis.workbench.explanation import Explanation
from plustex_analysis.workbench.figures import Figures, figures
from plustex_analysis.workbench.frame import sources, title
from plustex_analysis.workbench.lists import industries, measures, regions

__all__ = [
    "Explanation",
    "Figures",
    "RegionComparison",
    "compare",
    "explain",
    "figures",
    "industries",
    "measures",
    "regions",
    "sources",
    "title",
]
