"""What the reports know of a region: the tables read, the indicators applied, nothing worded and nothing drawn."""

from plustex_analysis.profiles.europe import (
    BASE_YEAR,
    MANUFACTURING,
    SPECIALISED,
    TABLE,
    UNSPECIALISED,
    Year,
    branches,
    check_year,
    europe,
    figure,
    headline,
    median,
    sectors,
)
from plustex_analysis.profiles.memory import load
from plustex_analysis.profiles.partners import Comparison, comparison
from plustex_analysis.profiles.places import Place, Region, place, regions_with_figures
from plustex_analysis.profiles.series import years
from plustex_analysis.profiles.territory import Gap, SectorProfile, sector

__all__ = [
    "BASE_YEAR",
    "MANUFACTURING",
    "SPECIALISED",
    "TABLE",
    "UNSPECIALISED",
    "Comparison",
    "Gap",
    "Place",
    "Region",
    "SectorProfile",
    "Year",
    "branches",
    "check_year",
    "comparison",
    "europe",
    "figure",
    "headline",
    "load",
    "median",
    "place",
    "regions_with_figures",
    "sector",
    "sectors",
    "years",
]
