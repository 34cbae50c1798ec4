"""Did regions enter the industries that a ranking put first? A check on years that are known by now."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._cooccurrence import Method
from plustex_analysis.indicators._core import Floats, align_table, check_table
from plustex_analysis.indicators._entries import (
    TEXTILE_SKILLS,
    Missing,
    auc_interval,
    check_quotients,
    concordance,
    plain,
    score,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators.cooccurrence import presence

_DRAWS = 2000


def entry_prediction(
    start: pd.DataFrame,
    end: pd.DataFrame,
    *,
    rng: np.random.Generator,
    skills: Sequence[str] = TEXTILE_SKILLS,
    method: Method = "association",
    threshold: float = 1.0,
    level: float = 0.95,
    missing: Missing = "raise",
) -> pd.DataFrame:
    """Check how well a ranking made in an earlier year told which industries regions entered by a later one.

    For every region specialised in one of the skills, industries it was not specialised in are ranked with the
    relatedness of all other regions (leave one out). AUC is the probability that, of an industry it entered and one it
    did not enter, the ranking put the entered one first: 0.5 = no better than chance, 1 = always right. Pairs are made
    within regions, because that is how the ranking is read; across regions a diversified region scores high everywhere.

    Parameters
    ----------
    start, end
        Location quotients of the two years, the same regions and industries.
    rng
        Source of the draws for the interval.
    skills, method, threshold, missing
        As in ``diversification_options``; under ``"available"`` an industry unknown in either year is left out.
    level
        Confidence of the interval: percentiles over regions drawn with replacement, 2,000 times.

    Returns
    -------
    DataFrame
        One row per ranking: ``closeness`` (to the skills), ``density`` (to all specialisations) and, as the plain rival
        that any better ranking must beat, the ``location_quotient`` of the earlier year. Columns: ``auc``, ``lower``,
        ``upper``, ``regions``, ``entries``, ``candidates``.

    Raises
    ------
    UnknownCodeError
        There is no such skill.
    InputError
        Other labels in ``end``, an unknown policy or method.
    IndicatorError
        A gap under ``"raise"``, or not one entry to be told.

    References
    ----------
    Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482; Hanley & McNeil (1982) Radiology 143:29 for AUC.

    Examples
    --------
    >>> start = pd.DataFrame(
    ...     {"C13": [2, 2, 2, 2, 0], "C28": [0, 2, 2, 0, 2], "C10": [0, 0, 2, 0, 2]}, index=["AA", "BB", "CC", "DD", "EE"]
    ... )
    >>> end = start.assign(C28=[2, 2, 2, 2, 2])
    >>> float(entry_prediction(start, end, skills=["C13"], rng=np.random.default_rng(1)).loc["closeness", "auc"])
    1.0
    """
    before, used = check_quotients(start, skills, method, missing)
    before = before.sort_index()  # draws fall on the same regions whatever their order
    after = align_table(check_table(end, name="later quotient", missing=plain(missing)), before, name="later quotient")
    was, became = (presence(table, threshold=threshold, missing="propagate") for table in (before, after))
    assert isinstance(was, pd.DataFrame)
    assert isinstance(became, pd.DataFrame)
    available = missing == "available"
    skilled = was[list(used)].eq(1)
    scores = score(was.to_numpy(), was.columns.isin(used), method, available=available)
    rankings = {"closeness": scores.closeness, "density": scores.density, "location_quotient": before.to_numpy()}
    candidate = was.eq(0).to_numpy() & skilled.any(axis=1).to_numpy()[:, None]
    unknown = np.isnan(np.stack([*rankings.values(), became.to_numpy()])).any(axis=0)
    if not available and (unknown & candidate).any() | was.isna().to_numpy().any():
        gaps = {"auc": np.nan, "lower": np.nan, "upper": np.nan, "regions": np.nan, "entries": np.nan}
        return pd.DataFrame(gaps | {"candidates": np.nan}, index=pd.Index(list(rankings)))
    candidate &= ~unknown
    return _judge(rankings, candidate & became.eq(1).to_numpy(), candidate & became.eq(0).to_numpy(), rng, level)


def _judge(
    rankings: dict[str, Floats],
    entered: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]",
    stayed_out: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]",
    rng: np.random.Generator,
    level: float,
) -> pd.DataFrame:
    telling = entered.any(axis=1) & stayed_out.any(axis=1)
    if not telling.any():
        raise IndicatorError("no region entered one industry and stayed out of another: there is nothing to tell")
    sizes = {
        "regions": int(telling.sum()),
        "entries": int(entered[telling].sum()),
        "candidates": int((entered | stayed_out)[telling].sum()),
    }
    seed = int(rng.integers(2**63))
    rows = {}
    for name, ranking in rankings.items():
        counts = concordance(ranking[telling], entered[telling], stayed_out[telling])
        # the same regions are drawn for each ranking, so that their intervals compare
        auc, low, high = auc_interval(counts, np.random.default_rng(seed), _DRAWS, level)
        rows[name] = {"auc": auc, "lower": low, "upper": high} | sizes
    return pd.DataFrame.from_dict(rows, orient="index")


ENTRIES = (
    Entry(
        name="Prediction of entries",
        function=entry_prediction,
        unit="AUC with interval; 0.5 = no better than chance, 1 = always right",
        formula="share of pairs (entered, not entered) within a region that the ranking puts in the right order",
        tables="persons employed by region and industry in two years",
        reference="Hanley & McNeil (1982) Radiology 143:29",
        subject="Relatedness",
    ),
)
