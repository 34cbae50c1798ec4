"""The project, its partners, territories, themes, strategies and events: facts with sources, and how to find them."""

from plustex_analysis.partnership.lookup import (
    events,
    partners,
    partnership,
    region,
    sector,
    strategies,
    territories,
    theme,
    themes,
)
from plustex_analysis.partnership.model import (
    Event,
    Fact,
    NutsCode,
    Partner,
    Partnership,
    Project,
    Sector,
    Share,
    Strategy,
    Territory,
    Theme,
)

__all__ = [
    "Event",
    "Fact",
    "NutsCode",
    "Partner",
    "Partnership",
    "Project",
    "Sector",
    "Share",
    "Strategy",
    "Territory",
    "Theme",
    "events",
    "partners",
    "partnership",
    "region",
    "sector",
    "strategies",
    "territories",
    "theme",
    "themes",
]
