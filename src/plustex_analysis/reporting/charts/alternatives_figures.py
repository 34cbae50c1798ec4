"""Alternative texts of charts on figures: what the drawing shows, from the frame that was drawn, in the reader's language."""

import pandas as pd

from plustex_analysis.reporting.charts.style import runs
from plustex_analysis.reporting.charts.telling import Number, apart, extremes, gaps, listed, told
from plustex_analysis.reporting.language import Words


def ranked_dots_alternative(frame: pd.DataFrame, say: Words, *, number: Number, focus: str | None = None) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.ranked_dots` draws of the same frame."""
    return told(
        say,
        say("alt-dots", count=say.numbers.count(len(frame))),
        *extremes(frame, say, number, focus=focus),
        say("alt-apart", apart=apart(frame)),
        gaps(frame.index[frame["value"].isna()], say),
    )


def lines_alternative(frame: pd.DataFrame, say: Words, *, number: Number) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.lines` draws of the same frame."""
    return _over_years("alt-lines", frame, say, number, list(map(str, frame.columns)))


def small_multiples_alternative(frame: pd.DataFrame, say: Words, *, number: Number, focus: str | None = None) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.small_multiples` draws of the same frame."""
    first = [focus] if focus in frame.columns else []
    return _over_years(
        "alt-multiples", frame, say, number, [*map(str, first), *map(str, frame.columns.difference(first, sort=False))]
    )


def _over_years(kind: str, frame: pd.DataFrame, say: Words, number: Number, order: list[str]) -> str:
    told_of = []
    for name in order:
        known = frame[name].dropna().astype(float)
        if known.empty:
            continue
        years = str(known.index[0]), str(known.index[-1])
        ends = number(known.iloc[0]), number(known.iloc[-1])
        told_of.append(say("alt-line", name=name, start=ends[0], first=years[0], end=ends[1], last=years[1]))
    first, last = str(frame.index[0]), str(frame.index[-1])
    return told(
        say,
        say(kind, first=first, last=last, count=say.numbers.count(frame.shape[1])),
        gaps(frame.columns[frame.isna().all()], say),
        say("alt-years-missing", years=runs(frame.index[frame.isna().all(axis=1)]) or "none"),
        *told_of,
    )


def slope_alternative(
    frame: pd.DataFrame, say: Words, *, number: Number, change: Number, focus: str | None = None
) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.slope` draws of the same frame.

    ``change`` turns a difference into text, with its sign.
    """
    known = frame.dropna().astype(float)
    first, last = (str(name) for name in frame.columns)
    moved = (known.iloc[:, 1] - known.iloc[:, 0]).sort_values(kind="stable")
    most = chosen = ""
    if len(moved):
        most = say(
            "alt-slope-most", up=str(moved.index[-1]), rise=change(moved.iloc[-1]), down=str(moved.index[0]), fall=change(moved.iloc[0])
        )  # fmt: skip
    if focus in known.index:
        start, end = (number(value) for value in known[known.index == focus].iloc[0])
        chosen = say("alt-line", name=str(focus), start=start, first=first, end=end, last=last)
    missing = frame.index[frame.isna().any(axis=1)]
    return told(
        say,
        say("alt-slope", first=first, last=last, count=say.numbers.count(len(frame))),
        chosen,
        most,
        gaps(missing, say),
    )


def parts_of_change_alternative(frame: pd.DataFrame, total: pd.Series, say: Words, *, number: Number) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.parts_of_change` draws of the same frames."""
    sums = pd.DataFrame({"value": total.astype(float)})
    rows = []
    for name, row in frame.iterrows():
        parts = [say("alt-named", name=str(part), value=number(float(value))) for part, value in row.items()]
        rows.append(say("alt-focus", name=str(name), value=listed(parts, say)))
    return told(
        say,
        say("alt-bars", count=say.numbers.count(len(frame)), parts=listed(frame.columns, say)),
        *extremes(sums, say, number),
        *rows,
    )


def tile_map_alternative(
    values: pd.Series, names: pd.Series, say: Words, *, number: Number, focus: str | None = None
) -> str:
    """Put into words what :func:`~plustex_analysis.reporting.charts.tile_map` draws; ``names`` by code, ``focus`` a code."""
    count = say.numbers.things
    frame = pd.DataFrame({"value": values.to_numpy(dtype=float)}, index=names.loc[values.index].to_numpy())
    known = int(values.notna().sum())
    return told(
        say,
        say("alt-tiles", known=count(known), missing=count(len(values) - known)),
        *extremes(frame, say, number, focus=None if focus is None else str(names[focus])),
    )
