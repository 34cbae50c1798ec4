"""Names of territories in the reader's language: the lexicon's where it has one, the territory's own elsewhere."""

from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import Place
from plustex_analysis.reporting.language import Words


def territory_name(say: Words, territory: Place) -> str:
    """Return the name of the NUTS 2 region that the figures are about."""
    message = f"territory-{territory.code}"
    return say(message) if say.has(message) else territory.name


def area_name(say: Words, territory: Territory) -> str:
    """Return the name of the partner's own territory."""
    message = f"area-{territory.code}"
    return say(message) if say.has(message) else territory.area
