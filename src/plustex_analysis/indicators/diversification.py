"""Which industries lie close to what a region can do in textiles and clothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._cooccurrence import Method
from plustex_analysis.indicators._core import enumerate_some
from plustex_analysis.indicators._entries import TEXTILE_SKILLS, Missing, check_quotients, score
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators.cooccurrence import presence
from plustex_analysis.indicators.entry_prediction import entry_prediction


@dataclass(frozen=True)
class DiversificationOptions:
    """Industries that a region could enter, the closest to its textile and clothing skills first.

    Parameters
    ----------
    region, skills
        The region, and the skills it is specialised in among those asked for.
    options
        One row per industry it is not specialised in: ``rank``; ``closeness``, the per cent of all that is related to
        the industry which the region's skills make up; ``density``, the same for all its specialisations; its
        ``location_quotient`` now.
    check
        What ``entry_prediction`` found in the earlier years, or None when none were given.
    """

    region: str
    skills: tuple[str, ...]
    options: pd.DataFrame
    check: pd.DataFrame | None


def diversification_options(
    quotients: pd.DataFrame,
    region: str,
    *,
    skills: Sequence[str] = TEXTILE_SKILLS,
    earlier: tuple[pd.DataFrame, pd.DataFrame] | None = None,
    rng: np.random.Generator | None = None,
    method: Method = "association",
    threshold: float = 1.0,
    missing: Missing = "raise",
) -> DiversificationOptions:
    """Rank the industries a region could enter by how close they are to its textile and clothing skills.

    closeness_j = 100 sum_(k in skills) M_rk phi_kj / sum_k phi_kj, with presence M_rk = 1 where the location quotient
    reaches ``threshold``, and relatedness phi found in all other regions: the region itself does not vote on it.

    Parameters
    ----------
    quotients
        Location quotients: one row per region, one column per industry.
    region
        The region to advise.
    skills
        The industries whose skills are to be used.
    earlier
        Quotients of an earlier and a later year, on which the ranking is checked (see ``entry_prediction``).
    rng
        Source of the draws for the interval of that check; needed with ``earlier``.
    method
        How relatedness is normalised, as in :func:`~plustex_analysis.indicators.relatedness.relatedness`.
    threshold
        From which quotient on a region counts as specialised.
    missing
        ``"raise"``: a gap is an error that names region and industry. ``"propagate"``: what depends on the gap is
        missing, which under most methods is the whole ranking. ``"available"``: an unknown cell counts neither as
        present nor as absent, and densities are taken over the known industries; an industry that is unknown in the
        region itself is no candidate. ``"bounds"`` is refused.

    Returns
    -------
    DiversificationOptions
        The ranking in per cent and its check. An industry that never occurs with another has no score.

    Raises
    ------
    UnknownCodeError
        There is no such region or skill.
    InputError
        ``earlier`` without ``rng``, an unknown policy or method.
    IndicatorError
        A gap under ``"raise"``; the region is specialised in none of the skills, or in everything.

    References
    ----------
    Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482; Neffke, Henning & Boschma (2011) Economic Geography
    87:237.

    Examples
    --------
    >>> quotients = pd.DataFrame(
    ...     {"C13": [2, 2, 2, 0, 0], "C28": [0, 2, 2, 0, 2], "C10": [0, 0, 2, 2, 2]}, index=["AA", "BB", "CC", "DD", "EE"]
    ... )
    >>> diversification_options(quotients, "AA", skills=["C13"]).options["rank"].to_dict()
    {'C28': 1, 'C10': 2}
    """
    checked, used = check_quotients(quotients, skills, method, missing)
    if region not in checked.index:
        raise UnknownCodeError("region", region, checked.index)
    if earlier is not None and rng is None:
        raise InputError("earlier= needs rng=, the source of the draws for its interval")
    present = presence(checked, threshold=threshold, missing="propagate")
    assert isinstance(present, pd.DataFrame)
    own = present.loc[region]
    held = tuple(skill for skill in used if own[skill] == 1)
    if not held:
        raise IndicatorError(f"region {region} is specialised in none of {enumerate_some(used)}: no skills to build on")
    scores = score(present.to_numpy(), present.columns.isin(used), method, available=missing == "available")
    position = present.index.get_loc(region)
    figures = {"closeness": scores.closeness[position], "density": scores.density[position]}
    options = pd.DataFrame(figures | {"location_quotient": checked.to_numpy()[position]}, index=present.columns)
    options = options[own.eq(0)].sort_index().sort_values(["closeness", "density"], ascending=False, kind="stable")
    if options.empty:
        raise IndicatorError(f"region {region} is specialised in everything that is known: there is nothing to enter")
    options.insert(0, "rank", options["closeness"].rank(ascending=False, method="min").astype("Int64"))
    check = None
    if earlier is not None and rng is not None:
        check = entry_prediction(*earlier, skills=used, rng=rng, method=method, threshold=threshold, missing=missing)
    return DiversificationOptions(region, held, options, check)


ENTRIES = (
    Entry(
        name="Diversification options",
        function=diversification_options,
        unit="per cent of what an industry is related to that the region's skills make up; AUC 0.5 = chance, 1 = right",
        formula="closeness_j = 100 sum_(k in skills) M_rk phi_kj / sum_k phi_kj, phi from all other regions",
        tables="persons employed by region and industry, now and in two earlier years",
        reference="Hidalgo et al. (2007) Science 317:482; Neffke, Henning & Boschma (2011) Economic Geography 87:237",
        subject="Relatedness",
    ),
)
