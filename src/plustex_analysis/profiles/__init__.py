"""What the reports know of a region: the tables read, the indicators applied, nothing worded and nothing drawn."""

from plustex_analysis.profiles.europe import (
    BASE_YEAR,
    BRANCHES,
    HEADLINE,
    MANUFACTURING,
    SECTORS,
    SPECIALISED,
    TABLE,
    UNSPECIALISED,
    Year,
    check_year,
    europe,
    figure,
    median,
)
from plustex_analysis.profiles.memory import load
from plustex_analysis.profiles.partners import Comparison, comparison
from plustex_analysis.profiles.places import Place, Region, place, regions_with_figures
from plustex_analysis.profiles.series import years
from plustex_analysis.profiles.territory import Gap, SectorProfile, sector

__all__ = [
    "BASE_YEAR",
    "BRANCHES",
    "HEADLINE",
    "MANUFACTURING",
    "SECTORS",
    "SPECIALISED",
    "TABLE",
    "UNSPECIALISED",
    "Comparison",
    "Gap",
    "Place",
    "Region",
    "SectorProfile",
    "Year",
    "check_year",
    "comparison",
    "europe",
    "figure",
    "load",
    "median",
    "place",
    "regions_with_figures",
    "sector",
    "years",
]
