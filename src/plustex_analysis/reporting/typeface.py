"""The typeface of every document, Source Sans 3, shipped with its licence (SIL Open Font License 1.1, fonts/OFL.txt)."""

from functools import lru_cache
from pathlib import Path

FAMILY = "Source Sans 3"
FOLDER = Path(__file__).resolve().parent / "fonts"


def files() -> tuple[Path, ...]:
    """Return the font files in a fixed order."""
    return tuple(sorted(FOLDER.glob("*.ttf")))


@lru_cache(maxsize=1)
def register() -> str:
    """Make the typeface known to matplotlib once a process, and return its family name."""
    from matplotlib import font_manager  # noqa: PLC0415 - slow to import, and only charts need it

    for file in files():
        font_manager.fontManager.addfont(str(file))
    return FAMILY
