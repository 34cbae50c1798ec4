"""A screen for doubtful figures: spikes and jumps that are out of line for a series and for others of its size."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import InputError
from plustex_analysis.statistics.cards import Anomaly
from plustex_analysis.statistics.checks import Floats, Mask
from plustex_analysis.statistics.tables import anomalies, card, table

COLUMNS = ["region", "nace", "indicator", "year", "kind", "score", "value", "before", "after", "flag", "known"]
_SERIES = ["region", "nace", "indicator"]
_NORMAL = 1.4826  # makes the median absolute deviation of normal errors their standard deviation
_ENOUGH = 4  # changes of a series before its own trend counts
_PEERS = 200  # series of like size whose changes give the usual spread
_FLOOR = 0.01  # no spread is taken to be smaller than 1 % a year
_RATES = ("per cent", "standard deviations")


@dataclass(frozen=True)
class _Panel:
    """Series as rows, years as columns: logarithms of the figures, NaN where there is none above 0."""

    keys: pd.DataFrame
    years: NDArray[np.int64]
    logs: Floats

    def changes(self) -> Floats:
        """Return the change to each year from the one before; the first year has none."""
        change = np.full_like(self.logs, np.nan)
        neighbours = np.diff(self.years) == 1
        change[:, 1:] = np.where(neighbours, np.diff(self.logs, axis=1), np.nan)
        return change


def screen(source: str | pd.DataFrame, *, threshold: float = 6.0) -> pd.DataFrame:
    """Propose figures to look at: years that stand out of their own series, without saying that they are wrong.

    With d[t] = ln x[t] - ln x[t-1]: a *spike* is a year that is left by about the change by which it was entered, its
    score |d[t] - d[t+1]| / (sqrt(2) s); a *jump* is a single change, its score |d[t] - median d| / s. The spread s is
    what is usual among some 200 series of the same indicator and of like size, 1.4826 MAD of all their changes, so that
    neither a short nor a smooth nor a restless series is measured by itself; added to it is the noise of small figures,
    variance u/x[t] + u/x[t-1] with u the last digit published. A series of fewer than four changes has no trend of its
    own. A figure that the producer flags as a break (``b``) is no jump.

    Parameters
    ----------
    source
        The name of a table, or a long frame. Of a table, rates are left out.
    threshold
        Scores from here on are listed.

    Returns
    -------
    DataFrame
        Columns ``region, nace, indicator, year, kind, score, value, before, after, flag, known``, highest score first.
        ``known`` tells that the card lists the figure, or the one that a jump starts from, among its anomalies. A missing figure or a zero is no outlier;
        the years beside it are compared with nothing.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    InputError
        A threshold that is not above 0, or a key that comes twice.

    References
    ----------
    Median absolute deviation: Hampel (1974), Journal of the American Statistical Association 69, 383-393.

    Examples
    --------
    >>> found = screen("sbs_r_nuts06_r2")
    >>> spike = found[(found["region"] == "HU22") & (found["nace"] == "C13") & (found["indicator"] == "V16110")]
    >>> spike[["year", "kind", "value", "known"]].values.tolist()
    [[2012, 'spike', 2327.0, True]]
    """
    if not threshold > 0:
        raise InputError(f"threshold={threshold}: use a number above 0")
    frame = _without_rates(source) if isinstance(source, str) else source
    listed = anomalies(source) if isinstance(source, str) else ()
    if frame.duplicated([*_SERIES, "year"]).any():
        raise InputError("a key comes twice: verify the table before it is screened")
    panel = _panel(frame)
    if panel is None:
        return pd.DataFrame(columns=COLUMNS)
    change = panel.changes()
    score, spike = _scores(change, _spread(panel, change), _flagged(frame, panel))
    rows, columns = np.nonzero(score >= threshold)
    found = _report(frame, panel, (rows, columns)).assign(
        kind=np.where(spike[rows, columns], "spike", "jump"), score=score[rows, columns].round(1)
    )
    found["known"] = _known(found, listed)
    return found.sort_values(["score", *_SERIES, "year"], ascending=[False, *[True] * 4])[COLUMNS].reset_index(
        drop=True
    )


def _without_rates(name: str) -> pd.DataFrame:
    frame, its = table(name), card(name)
    levels = [code for code in frame["indicator"].cat.categories if not its.unit(code).startswith(_RATES)]
    return frame[frame["indicator"].isin(levels)]


def _panel(frame: pd.DataFrame) -> _Panel | None:
    positive = frame.loc[frame["value"] > 0, [*_SERIES, "year", "value"]]
    if positive.empty:
        return None
    number = positive.groupby(_SERIES, observed=True, sort=True).ngroup().to_numpy()
    years, column = np.unique(positive["year"].to_numpy(), return_inverse=True)
    logs = np.full((int(number.max()) + 1, len(years)), np.nan)
    logs[number, column] = np.log(positive["value"].to_numpy(dtype=float))
    keys = positive.groupby(_SERIES, observed=True, sort=True).size().index.to_frame(index=False)
    return _Panel(keys, years.astype(np.int64), logs)


def _spread(panel: _Panel, change: Floats) -> Floats:
    """Return the usual size of each change: that of series of like size, and the noise of small figures."""
    size = _median(panel.logs)
    usual, noise = np.zeros(len(size)), np.zeros_like(change)
    indicator = panel.keys["indicator"].to_numpy()
    for mine in (np.flatnonzero(indicator == code) for code in pd.unique(indicator)):
        ordered = mine[np.argsort(size[mine], kind="stable")]
        for part in np.array_split(ordered, max(1, len(ordered) // _PEERS)):
            moves = change[part] - _median(change[part])[:, None]
            usual[part] = _mad(moves[~np.isnan(moves)][None, :])[0]
        noise[mine] = _digit(np.exp(panel.logs[mine])) / np.exp(panel.logs[mine])
    noise[:, 1:] += noise[:, :-1].copy()
    return np.asarray(np.sqrt(np.maximum(usual, _FLOOR)[:, None] ** 2 + noise))


def _digit(values: Floats) -> float:
    """Return the unit of the last digit that figures are published with: 1, 0.1 or 0.01."""
    known = values[~np.isnan(values)]
    whole = [digit for digit in (1.0, 0.1) if np.isclose(known / digit, np.round(known / digit), atol=1e-6).all()]
    return whole[0] if whole else 0.01


def _median(values: Floats) -> Floats:
    """Return the median of each row; 0 for a row without figures."""
    ordered, count = np.sort(values, axis=1), (~np.isnan(values)).sum(axis=1)
    if ordered.shape[1] == 0:
        return np.zeros(len(values))
    rows = np.arange(len(values))
    middle = (
        ordered[rows, np.maximum(count - 1, 0) // 2] + ordered[rows, np.minimum(count // 2, ordered.shape[1] - 1)]
    ) / 2
    return np.where(count > 0, middle, 0.0)


def _mad(values: Floats) -> Floats:
    return _NORMAL * _median(np.abs(values - _median(values)[:, None]))


def _scores(change: Floats, spread: Floats, broken: Mask) -> tuple[Floats, Mask]:
    """Return the score of each year, and where it is that of a spike; what belongs to a spike is no jump."""
    after, wide = np.full_like(change, np.nan), spread.copy()
    after[:, :-1] = change[:, 1:]
    wide[:, :-1] = np.fmax(spread[:, :-1], spread[:, 1:])
    returns = np.abs(change + after) <= np.maximum(np.abs(change), np.abs(after)) / 2
    spikes = np.nan_to_num(np.where(returns, np.abs(change - after) / (np.sqrt(2) * wide), 0.0))
    trend = np.where((~np.isnan(change)).sum(axis=1) >= _ENOUGH, _median(change), 0.0)
    jumps = np.nan_to_num(np.abs(change - trend[:, None]) / spread)
    jumps[broken] = 0.0
    beside = np.zeros_like(spikes)
    beside[:, 1:] = spikes[:, :-1]
    jumps[(spikes >= jumps) | (beside >= jumps)] = 0.0
    return np.maximum(spikes, jumps), spikes > jumps


def _flagged(frame: pd.DataFrame, panel: _Panel) -> Mask:
    """Tell where the producer announces a break."""
    breaks = [flag for flag in frame["flag"].unique() if "b" in str(flag)]
    cells = frame.loc[frame["flag"].isin(breaks), [*_SERIES, "year"]]
    row = pd.MultiIndex.from_frame(panel.keys.astype("str")).get_indexer(
        pd.MultiIndex.from_frame(cells[_SERIES].astype("str"))
    )
    column = np.searchsorted(panel.years, cells["year"].to_numpy()).clip(0, len(panel.years) - 1)
    known = (row >= 0) & (panel.years[column] == cells["year"].to_numpy())
    mask = np.zeros(panel.logs.shape, dtype=bool)
    mask[row[known], column[known]] = True
    return mask


def _report(frame: pd.DataFrame, panel: _Panel, where: tuple[NDArray[np.intp], NDArray[np.intp]]) -> pd.DataFrame:
    rows, columns = where
    values = np.pad(np.exp(panel.logs), ((0, 0), (1, 1)), constant_values=np.nan)
    found = panel.keys.iloc[rows].astype("str").reset_index(drop=True).assign(year=panel.years[columns])
    found["value"], found["before"], found["after"] = (
        values[rows, columns + shift].round(6) for shift in (1, 0, 2)
    )  # the logarithm's last digit
    cells = frame[frame["region"].isin(found["region"]) & frame["nace"].isin(found["nace"])]
    flags = cells[[*_SERIES, "year", "flag"]].astype(dict.fromkeys([*_SERIES, "flag"], "str"))
    return found.merge(flags, on=[*_SERIES, "year"], how="left")


def _known(found: pd.DataFrame, listed: tuple[Anomaly, ...]) -> list[bool]:
    cells = {
        (item.region, nace, indicator, year)
        for item in listed
        for nace in item.nace
        for indicator in item.indicator
        for year in item.year
    }
    rows = found[["region", "nace", "indicator", "year", "kind"]].itertuples(index=False)
    return [(*key, year) in cells or (kind == "jump" and (*key, year - 1) in cells) for *key, year, kind in rows]
