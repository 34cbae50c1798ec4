"""The card of a new vintage."""

import pandas as pd

from plustex_analysis.statistics.cards import Card, Input
from plustex_analysis.statistics.update.assemble import Assembled
from plustex_analysis.statistics.update.release import Release

_JUDGED = "The anomalies were judged on the figures extracted"


def describe(card: Card, made: Assembled, news: Release, source: Input, checksum: str) -> Card:
    """Write the card of the new vintage; notes and markers that were about another extraction are not carried over."""
    used = {letter for flag in pd.unique(made.grid.flags.ravel()) for letter in flag}
    origin = f"Downloaded on {source.extracted} from Eurostat's dissemination API; “{news.title}”."
    return card.model_copy(
        update={
            "extracted": source.extracted,
            "released": news.changed,
            "citation": f"Eurostat, dataset {card.dataset} (extracted {source.extracted})",
            "checksum": checksum,
            "inputs": (source,),
            "years": made.grid.years,
            "territory": made.territory,
            "dimensions": made.dimensions,
            "flags": {letter: text for letter, text in card.flags.items() if letter in used},
            "notes": (origin, *(note for note in card.notes if not _dated(note, card)), *_judged(card)),
        }
    )


def _judged(card: Card) -> tuple[str, ...]:
    """Say on which figures the anomalies were judged: those of the first vintage that lists them."""
    if not card.anomalies or any(note.startswith(_JUDGED) for note in card.notes):
        return ()
    return (f"{_JUDGED} {card.extracted}; look again where an update has revised them.",)


def _dated(note: str, card: Card) -> bool:
    """Tell a note about one extraction from one about the dataset: it names a year that the extraction ended in."""
    return any(str(year) in note for year in card.years[-1:]) or note.startswith("Downloaded on ")
