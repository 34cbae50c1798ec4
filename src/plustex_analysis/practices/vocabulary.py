"""The closed lists of words that a practice's record may use, and the ladder that reads strength from a source's type."""

from enum import IntEnum
from typing import Literal, get_args

ThemeId = Literal[1, 2, 3, 4, 5, 6]
THEMES: tuple[int, ...] = get_args(ThemeId)

Origin = Literal["plustex", "interreg-europe", "other"]
"""Where a practice was met: shown in PLUSTEX, published by Interreg Europe (any of its projects), elsewhere."""

Completeness = Literal["full", "partial", "project-only"]
"""How much the sources tell: all the main points; some of them; only the plan of a project, not a practice yet."""

Vintage = Literal["2006", "2010", "2013", "2016", "2021", "2024"]
"""Version of the NUTS classification that a region's code belongs to."""

CodeBasis = Literal["place", "partner", "indicative"]
"""Why a code stands in a record: the practice is there; a partner that ran or showed it is there; roughly there."""

Scale = Literal["local", "regional", "national", "transnational"]

BodyType = Literal[
    "local-authority",
    "regional-authority",
    "national-authority",
    "development-agency",
    "chamber",
    "business-association",
    "cluster",
    "research-centre",
    "university",
    "cultural-institution",
    "social-enterprise",
    "charity",
    "company",
    "public-company",
    "partnership",
    "statutory-body",
]
"""Type of the body in charge; ``partnership`` when several carry it and no leader is named."""

ConditionKind = Literal[
    "institution",
    "funding",
    "skills",
    "cluster",
    "research",
    "regulation",
    "infrastructure",
    "demand",
    "heritage",
    "partnership",
]
"""What a practice rests on where it grew; the receiving region is compared on the same list."""

Importance = Literal["essential", "important", "helpful"]

EvidenceKind = Literal["result", "output", "input", "target", "context"]
"""A change brought about; something made or somebody served; money or staff put in; an aim; the setting."""

TransferKind = Literal["adopted", "extended", "shown", "planned"]
"""Taken up elsewhere; continued by the same partners in new places; presented to others; only foreseen."""

SourceType = Literal[
    "evaluation",
    "official-statistics",
    "audited-accounts",
    "scholarly",
    "programme-record",
    "monitoring-report",
    "press",
    "own-website",
    "partner-website",
    "reference-work",
    "unclassified",
]

ONGOING = "ongoing"
UNKNOWN = "unknown"

COUNTRIES = frozenset(
    {"AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS"}
    | {"IT", "LI", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK"}
    | {"TR", "UA", "UK", "XK"}
)
"""Country codes as Eurostat writes them (EL and UK, not GR and GB)."""


class Strength(IntEnum):
    """How far a claim can be relied on, read from the type of its source and from nothing else.

    A judgement on the claim itself belongs to the assessors. The ladder orders sources by who checked the figure:
    somebody outside with a method, an audit or an official count, the body's own monitoring under a programme's rules,
    or nobody.
    """

    NONE = 0
    REPORTED = 1
    MONITORED = 2
    OFFICIAL = 3
    EVALUATED = 4


LADDER: dict[SourceType, Strength] = {
    "evaluation": Strength.EVALUATED,
    "official-statistics": Strength.OFFICIAL,
    "audited-accounts": Strength.OFFICIAL,
    "scholarly": Strength.OFFICIAL,
    "programme-record": Strength.MONITORED,
    "monitoring-report": Strength.MONITORED,
    "press": Strength.REPORTED,
    "own-website": Strength.REPORTED,
    "partner-website": Strength.REPORTED,
    "reference-work": Strength.REPORTED,
    "unclassified": Strength.NONE,
}
"""``scholarly`` is reviewed work by outsiders that is not an evaluation; ``programme-record`` is an entry that the
funding programme took in from the body in charge."""
