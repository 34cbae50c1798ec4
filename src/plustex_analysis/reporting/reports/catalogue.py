"""What can be said of the catalogue as a whole."""

import numpy as np

from plustex_analysis.practices import load_criteria, practice, practices, stand
from plustex_analysis.profiles.relatives import SEED
from plustex_analysis.reads import lru_cache


def record_groups() -> int:
    """Return how many groups of practices the quality of their records tells apart."""
    return _groups(tuple(one.id for one in practices()))


@lru_cache(maxsize=4)
def _groups(names: tuple[str, ...]) -> int:
    found = stand([practice(name) for name in names], load_criteria(), rng=np.random.default_rng(SEED))
    return int(found.groups.table["group"].nunique())
