"""Does an update look like Eurostat's, or like a mistake? Reasons to hold it back until somebody has looked."""

import warnings
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.statistics.store import KEYS
from plustex_analysis.statistics.update.comparison import Difference

LOST = 0.05
"""The share of the figures that may be gone, if it is more than a handful."""
_HANDFUL = 20
REVISED = 0.10
"""The share of the figures that may be revised by more than a factor of two."""
_FACTOR = 2.0
_SCALE = 1.4826
_JUMP = 6.0
_FLOOR = 0.15
_ENOUGH = 4
_RARE = 0.02
_CRASH = 10.0
_LARGE = 1000.0
_SERIES = 30
Logs = NDArray[np.float64]


def suspicions(before: pd.DataFrame, after: pd.DataFrame, change: Difference, regions: Sequence[str]) -> Iterator[str]:
    """Give the reasons to hold an update back; none when it looks sound.

    Parameters
    ----------
    before, after
        The vintage in use and the new one, as long frames.
    change
        What changed between them.
    regions
        The partner regions: the update is held back when one of them loses all its figures of an indicator.
    """
    yield from _lost(before, change)
    yield from _vanished(before, after, regions)
    yield from _revised(before, change)
    yield from _jumps(before, after, change.years, regions)


def _lost(before: pd.DataFrame, change: Difference) -> Iterator[str]:
    if change.gone:
        yield f"years are no longer there: {', '.join(map(str, change.gone))}"
    had = before["value"].notna() & ~before["year"].isin(change.gone)
    lost = (change.cells["kind"] == "lost") & ~change.cells["year"].isin(change.gone)
    if lost.sum() > max(_HANDFUL, LOST * had.sum()):
        yield f"{int(lost.sum())} of {int(had.sum())} figures are lost ({lost.sum() / had.sum():.0%})"


def _vanished(before: pd.DataFrame, after: pd.DataFrame, regions: Sequence[str]) -> Iterator[str]:
    def there(frame: pd.DataFrame) -> set[tuple[str, str]]:
        rows = frame[frame["region"].isin(regions) & frame["value"].notna()]
        return set(zip(rows["region"].astype("str"), rows["indicator"].astype("str"), strict=True))

    for region, indicator in sorted(there(before) - there(after)):
        yield f"{region} has no figures of {indicator} any more"


def _revised(before: pd.DataFrame, change: Difference) -> Iterator[str]:
    revised = change.cells[change.cells["kind"] == "revised"]
    first, last = revised["before"].abs().to_numpy(), revised["after"].abs().to_numpy()
    far = int((np.maximum(first, last) > _FACTOR * np.minimum(first, last)).sum())
    had = int(before["value"].notna().sum())
    if far > max(_HANDFUL, REVISED * had):
        yield f"{far} of {had} figures are revised by more than a factor of {_FACTOR:g}"


def _jumps(before: pd.DataFrame, after: pd.DataFrame, years: Sequence[int], regions: Sequence[str]) -> Iterator[str]:
    """Compare the steps into the new years with the steps of the past.

    A step is the change of the logarithm. It is a jump when it is further from the median step of its own series
    than six times their spread (median absolute deviation, scaled to a standard deviation; of a short series, that
    of all series). Jumps into a new year must not be twice as frequent as they ever were, and no large figure of a
    partner region may change tenfold against anything its series has shown. (Elsewhere that happens every year.)
    """
    keys, every, logs = _logarithms(after)
    known = {int(year) for year in before["year"].unique()}
    for year in years:
        at = every.index(year) if year in every else 0
        if at == 0 or np.isfinite(logs[:, at]).sum() < _SERIES:
            continue
        jump = _steps(logs, at)
        past = [_steps(logs, other) for other in range(2, at) if every[other] in known]
        usual = max((float(found.mean()) for found in past if len(found) >= _SERIES), default=np.nan)
        if jump.mean() > max(2 * usual, _RARE):
            yield f"{year}: {jump.mean():.1%} of the series jump, in earlier years at most {usual:.1%}"
        ours = np.array([key[0] in regions for key in keys])
        crash = np.flatnonzero(_crashes(logs[:, : at + 1]) & ours)
        if len(crash):
            more = f" and {len(crash) - 1} more" if len(crash) > 1 else ""
            yield f"{year}: a partner's figure changes more than tenfold: {' '.join(keys[crash[0]])}{more}"


def _logarithms(frame: pd.DataFrame) -> tuple[list[tuple[str, ...]], list[int], Logs]:
    """Lay out the logarithms of the figures above zero as series by years; NaN elsewhere."""
    there = frame[frame["value"] > 0]
    series = there.groupby(list(KEYS), observed=True, sort=True).ngroup().to_numpy()
    every = sorted({int(year) for year in there["year"].unique()})
    first = there.groupby(list(KEYS), observed=True, sort=True).head(1).sort_values(list(KEYS))
    logs = np.full((len(first), len(every)), np.nan)
    logs[series, np.searchsorted(every, there["year"].to_numpy())] = np.log(there["value"].to_numpy())
    return [tuple(map(str, row)) for row in first[list(KEYS)].to_numpy()], every, logs


def _steps(logs: Logs, at: int) -> NDArray[np.bool_]:
    """Tell for each series that has a figure in a year and before whether its step into the year is a jump."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a series without a step has no median
        rows = np.isfinite(logs[:, at]) & np.isfinite(logs[:, :at]).any(axis=1)
        earlier = logs[rows, :at]
        moves = np.diff(earlier, axis=1)
        middle = np.nan_to_num(np.nanmedian(moves, axis=1)) if moves.shape[1] else np.zeros(len(earlier))
        spread = np.nanmedian(np.abs(moves - middle[:, None]), axis=1) * _SCALE if moves.shape[1] else middle
        common = np.nanmedian(spread) if np.isfinite(spread).any() else _FLOOR
    short = np.isfinite(moves).sum(axis=1) < _ENOUGH
    spread = np.maximum(np.where(short, common, spread), _FLOOR)
    return np.asarray(np.abs(logs[rows, at] - _last(earlier) - middle) > _JUMP * spread, dtype=bool)


def _crashes(logs: Logs) -> NDArray[np.bool_]:
    """Tell which series of large figures change tenfold in the last year, against anything that they have shown."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a series without earlier figures has no range
        earlier = logs[:, :-1]
        step = np.abs(logs[:, -1] - _last(earlier))
        size = np.fmax(np.nanmedian(earlier, axis=1), logs[:, -1])
        widest = np.nanmax(earlier, axis=1) - np.nanmin(earlier, axis=1)
    return np.asarray((size >= np.log(_LARGE)) & (step > np.log(_CRASH)) & (step > widest), dtype=bool)


def _last(logs: Logs) -> Logs:
    """Return the last figure of each series; NaN where there is none."""
    there = np.isfinite(logs)
    position = logs.shape[1] - 1 - np.argmax(there[:, ::-1], axis=1)
    return np.where(there.any(axis=1), logs[np.arange(len(logs)), position], np.nan)
