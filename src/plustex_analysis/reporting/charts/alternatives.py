"""Alternative texts of charts on practices: what the drawing shows, from the frame that was drawn, in the reader's language."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from plustex_analysis.reporting.charts.matrix import LOOKS
from plustex_analysis.reporting.charts.needs import foremost
from plustex_analysis.reporting.charts.simplex import edges, shares_of
from plustex_analysis.reporting.charts.style import runs
from plustex_analysis.reporting.charts.telling import Number, apart, extremes, gaps, listed, spanned, tied, told
from plustex_analysis.reporting.language import Words


def state_names(say: Words) -> dict[str, str]:
    """Return what each state of :func:`~plustex_analysis.reporting.charts.state_matrix` is called."""
    return {state: say(f"state-{state}") for state in LOOKS}


def ternary_path_alternative(
    path: pd.DataFrame, corners: Mapping[str, str], say: Words, *, name: str, others: pd.DataFrame | None = None
) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.ternary_path` draws of the same frames."""
    shares, number = shares_of(path, corners), _whole_percent(say)
    rows = edges(shares)
    first, last = str(path.index[0]), str(path.index[-1])
    without = runs(path.index[shares.isna().any(axis=1)])
    places = [
        say("alt-focus", name=str(path.index[row]), value=listed(_row(path, row, corners, say, ends=row == rows[-1]), say))
        for row in rows
    ]  # fmt: skip
    changed = [corners[key] for key in corners if len(rows) > 1 and _differ(path, rows, key)]
    moved = say("alt-ternary-moved", moved="yes" if changed else "no", corners=listed(changed, say) if changed else "")
    around = [] if others is None else _furthest(others.dropna(subset=list(corners)), corners, say, number)
    return told(
        say,
        say("alt-ternary", first=first, last=last, name=name, corners=listed(corners.values(), say)),
        *(places or [say("alt-ternary-never")]),
        moved if len(rows) > 1 else "",
        say("alt-years-missing", years=without or "none"),
        *around,
    )


def _whole_percent(say: Words) -> Number:
    return lambda value: say.numbers.percent(value, 0)


def _decimal(say: Words) -> Number:
    return lambda value: say.numbers.decimal(value, 2)


def _row(path: pd.DataFrame, row: int, corners: Mapping[str, str], say: Words, *, ends: bool) -> list[str]:
    """Return the three shares of a year, with their intervals where ``ends`` are asked for."""
    found = []
    for key, corner in corners.items():
        span = {end: path[f"{key}_{end}"].iloc[row] for end in ("lower", "upper") if ends and f"{key}_{end}" in path}
        value = spanned(pd.Series({"value": path[key].iloc[row], **span}), say, _whole_percent(say))
        found.append(f"{corner} {value}")
    return found


def _differ(path: pd.DataFrame, rows: list[int], key: str) -> bool:
    """Tell whether the intervals of the first and the last year lie apart; false where there are none."""
    if not {f"{key}_lower", f"{key}_upper"} <= set(path.columns):
        return False
    lower, upper = (path[f"{key}_{end}"].iloc[rows].to_numpy(dtype=float) for end in ("lower", "upper"))
    return bool(upper.min() < lower.max())


def _furthest(others: pd.DataFrame, corners: Mapping[str, str], say: Words, number: Number) -> list[str]:
    if others.empty:
        return []
    best = [(corner, others[key].astype(float).idxmax(), float(others[key].max())) for key, corner in corners.items()]
    return [say("alt-furthest", corner=corner, name=str(who), value=number(share)) for corner, who, share in best]


def state_matrix_alternative(states: pd.DataFrame, say: Words, *, focus: str | None = None) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.state_matrix` draws of the same frame."""
    filled, count = states.astype(object).where(states.notna(), "unknown"), say.numbers.count
    supported = (filled == "supported").sum()
    most = say(
        "alt-most", state=say("state-supported"), most=tied(supported, supported.max(), say), high=count(supported.max()),
        fewest=tied(supported, supported.min(), say), low=count(supported.min()),
    )  # fmt: skip
    chosen = say("alt-focus", name=str(focus), value=_states(filled[focus], say)) if focus in filled else ""
    return told(
        say,
        say("alt-matrix", rows=count(len(filled)), columns=listed(filled.columns, say)),
        say("alt-states", states=_states(pd.Series(filled.to_numpy().ravel()), say)),
        chosen,
        most if supported.max() > supported.min() else "",
    )


def _states(cells: pd.Series, say: Words) -> str:
    counts = {state: int((cells == state).sum()) for state in LOOKS}
    return listed(
        [say("alt-named", name=say(f"state-{state}"), value=say.numbers.count(found)) for state, found in counts.items() if found],
        say,
    )  # fmt: skip


def factor_columns_alternative(
    frame: pd.DataFrame, columns: Mapping[str, str], say: Words, *, number: Number | None = None
) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.factor_columns` draws of the same frame."""
    count, number = say.numbers.count, number or _decimal(say)
    found = []
    for key, name in columns.items():
        known = frame[key].astype(float).dropna()
        if known.empty:
            found.append(say("alt-focus", name=name, value=say("state-unknown")))
            continue
        found.append(
            say(
                "alt-factor", factor=name, first=tied(known, known.max(), say, shown=1), low=number(known.min()), high=number(known.max()),
                missing=count(len(frame) - len(known)),
            )
        )  # fmt: skip
    return told(say, say("alt-factors", low=number(0.0), high=number(1.0), rows=count(len(frame))), *found)


def need_profile_alternative(frame: pd.DataFrame, say: Words, *, number: Number | None = None) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.need_profile` draws of the same frame."""
    number = number or _decimal(say)
    spans = extremes(frame, say, number, key="score")
    first = frame.index[foremost(frame).to_numpy()]
    set_by = list(frame.index[frame["set_by"].notna()]) if "set_by" in frame else []
    return told(
        say,
        say("alt-needs", low=number(0.0), high=number(1.0), count=say.numbers.count(len(frame))),
        *spans,
        say("alt-apart", apart=apart(frame, "score")),
        say("alt-foremost", names=listed(first, say)) if len(first) else "",
        gaps(frame.index[frame["score"].isna()], say),
        say("alt-set", names=listed(set_by, say)) if len(set_by) else "",
    )


def network_alternative(links: pd.DataFrame, say: Words, *, focus: str | None = None) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.network` draws of the same frame."""
    count = say.numbers.count
    shown = links[links["level"].isin(["above", "open"])]
    supported = shown[shown["level"] == "above"]
    most = say("alt-network-none")
    if len(supported):
        given, taken = (supported[side].value_counts().sort_index(kind="stable") for side in ("donor", "receiver"))
        most = say(
            "alt-network-most", donor=tied(given, given.max(), say), given=count(given.max()), receiver=tied(taken, taken.max(), say),
            taken=count(taken.max()),
        )  # fmt: skip
    mine = shown[np.logical_or(shown["donor"] == focus, shown["receiver"] == focus)]
    levels = [("supported", "above"), ("open", "open")]
    own = [
        say("alt-named", name=say(f"state-{state}"), value=count((mine["level"] == level).sum()))
        for state, level in levels
    ]
    return told(
        say,
        say(
            "alt-network", donors=count(shown["donor"].nunique()), receivers=count(shown["receiver"].nunique()),
            supported=count(len(supported)), open=count(len(shown) - len(supported)),
        ),
        say("alt-focus", name=focus, value=listed(own, say)) if focus else "",
        most,
    )  # fmt: skip
