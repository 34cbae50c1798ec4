"""Say where a number comes from: of figures, of what was calculated from them, of a block, of an indicator's formula."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import PERSONS, europe
from plustex_analysis.reporting.blocks import Block
from plustex_analysis.reporting.facts import QUESTIONS, Origin, Traced, reads
from plustex_analysis.reporting.language import words
from plustex_analysis.workbench import cells
from plustex_analysis.workbench.explanation import Explanation
from plustex_analysis.workbench.figures import Figures
from plustex_analysis.workbench.measures import ALL, OWN, Measure, measure
from plustex_analysis.workbench.places import label

_SIGNS = {"add": "+", "sub": "\u2212", "mul": "\u00d7", "truediv": "/", "abs": "size of", "neg": "minus"}
_PERSONS_OF = {"change": OWN, "quotient_interval": ALL}


def explain(value: "Traced | Figures | Block | Callable[..., Any] | str") -> Explanation | pd.DataFrame:
    """Say where a number comes from.

    Parameters
    ----------
    value
        A number of :class:`~plustex_analysis.workbench.figures.Figures` or of ``px.facts``, or a sum, difference,
        product or ratio of such numbers; figures as a whole; an indicator of ``px.indicators`` or its name; or a block,
        of which every printed number is told, one a row.

    Raises
    ------
    InputError
        A plain number, which remembers nothing: the message says how to ask.

    Examples
    --------
    >>> import plustex_analysis as px
    >>> found = explain(px.figures("Prato")["C13_C14", 2014])
    >>> found.cells[["industry", "value"]].to_numpy().tolist()
    [['C13', 22617.0], ['C14', 29952.0]]
    >>> explain("location_quotient").formula.partition(",")[0]
    'LQ[r'
    """
    if isinstance(value, Traced):
        return _origin(value.origin, float(value))
    if isinstance(value, Figures):
        return _figures(value)
    if isinstance(value, Block):
        return _block(value)
    if callable(value) or isinstance(value, str):
        return _indicator(value)
    raise InputError(
        f"{value!r} is a plain {type(value).__name__}, which does not remember where it comes from; ask for the number itself: "
        "px.explain(px.figures('ITI1')['C13', 2014]) or px.explain(px.facts.level('share', 'ITI1', 'C13_C14', 2014))"
    )


def _origin(origin: Origin, value: float) -> Explanation:
    if origin.of:
        parts = [_origin(part, _value(part)) for part in origin.of]
        sign = _SIGNS.get(origin.op, origin.op)
        names = [f"({part.title})" if part.parts else part.title for part in parts]
        formula = f" {sign} ".join(names) if len(names) > 1 else f"{sign} {names[0]}"
        tables = tuple(dict.fromkeys(table for part in parts for table in part.tables))
        return Explanation(formula, value, origin.unit, "calculated here", tables=tables, parts=parts)
    given = dict(origin.arguments)
    if origin.op == "level":
        return _level(given, value)
    question = QUESTIONS[origin.op]
    told = ", ".join(f"{key} {text}" for key, text in given.items())
    formula = _told(question.function.__doc__ or "")
    behind = _behind(origin.op, given)
    years = _years(given)
    tables = _tables(question.reads, max(years, default=0))
    notes = _caveats(str(given.get("region", "")), behind)
    return Explanation(f"{origin.op.replace('_', ' ')}: {told}", value, origin.unit, formula, behind, tables, notes)


def _level(given: Mapping[str, Any], value: float) -> Explanation:
    chosen, region, industry, year = measure(given["measure"]), given["region"], given["nace"], int(given["year"])
    behind = cells.cells(region, cells.parts(chosen, industry), [year])
    say = words("en")
    title = f"{chosen.label(say)}, {say.industry(industry, 'label')}, {label(region)} ({region}), {year}"
    notes = (*_caveats(region, behind), *_reference(chosen, industry, year))
    published = chosen.formula == "published"
    formula = "sum of the divisions below" if published and len(behind) > 1 else chosen.formula
    return Explanation(title, value, _unit(chosen), formula, behind, series.datasets(year)[-1:], notes)


def _told(doc: str) -> str:
    """Return what a question asks, from the first lines of its docstring."""
    first = " ".join(doc.partition("\n\n")[0].split())
    return first.removeprefix("Return ").replace("``nan``", "NaN").removesuffix(".")


def _unit(chosen: Measure) -> str:
    return "of all persons employed in manufacturing, as a ratio" if chosen.form == "percent" else chosen.unit


def _reference(chosen: Measure, industry: str, year: int) -> tuple[str, ...]:
    if chosen.key != "location_quotient":
        return ()
    countries = europe(year).reference[industry]
    return (f"The European reference is the sum over {len(countries)} countries with figures: {', '.join(countries)}.",)


def _behind(op: str, given: Mapping[str, Any]) -> pd.DataFrame:
    """Return the cells of a question about one region and industry; of others the tables alone are told."""
    region, industry = str(given.get("region", "")), str(given.get("nace", "C13_C14"))
    if op not in _PERSONS_OF or not region:
        return cells.cells("", (), ())
    parts = ((PERSONS, OWN), (PERSONS, ALL)) if _PERSONS_OF[op] == ALL else ((PERSONS, OWN),)
    made_of = Measure("persons", "persons-employed", "persons", "", parts)  # type: ignore[arg-type] # the two ends are literals
    return cells.cells(region, cells.parts(made_of, industry), _years(given))


def _years(given: Mapping[str, Any]) -> list[int]:
    return [int(given[key]) for key in ("base", "year") if key in given]


def _tables(names: tuple[str, ...], last: int) -> tuple[str, ...]:
    """Return the tables of a question, with the one that continues the regional one where years of it are asked."""
    return tuple(dict.fromkeys([*names, *(series.datasets(last) if series.DATASET in names and last else ())]))


def _caveats(region: str, behind: pd.DataFrame) -> tuple[str, ...]:
    """Return what is known against the cells."""
    used = {(row.industry, row.indicator, row.year) for row in behind.itertuples()}
    return tuple(
        f"Doubtful: {item.why}. What to do: {item.what_to_do}."
        for item in cells.anomalies(region)
        if used & {(nace, code, year) for nace in item.nace for code in item.indicator for year in item.year}
    )


def _figures(figures: Figures) -> Explanation:
    made_of = tuple(dict.fromkeys(part for code in figures.codes for part in cells.parts(figures.measure, code)))
    behind = cells.cells(figures.region.code, made_of, figures.years)
    notes = _caveats(figures.region.code, behind)
    title = figures.view.title
    return Explanation(title, float("nan"), figures.unit, figures.measure.formula, behind, figures.tables, notes)


def _indicator(asked: "Callable[..., Any] | str") -> Explanation:
    from plustex_analysis.errors import UnknownCodeError  # noqa: PLC0415 - beside the only use
    from plustex_analysis.indicators.catalogue import entries  # noqa: PLC0415 - it imports every indicator

    known = {entry.function.__name__: entry for entry in entries()}
    name = asked if isinstance(asked, str) else getattr(asked, "__name__", repr(asked))
    if name not in known:
        raise UnknownCodeError("indicator", name, sorted(known))
    entry = known[name]
    notes = (f"Unit: {entry.unit}.", f"Computed from: {entry.tables}.", f"Defined in: {entry.reference}.")
    return Explanation(f"{entry.name} (px.indicators.{name})", float("nan"), entry.unit, entry.formula, notes=notes)


def _block(block: Block) -> pd.DataFrame:
    columns = ["text", "value", "unit", "kind", "origin", "tables"]
    rows = [
        (entry["text"], entry.get("value"), entry.get("unit", ""), entry["kind"], _asked(entry), ", ".join(sorted(reads(entry["origin"])) if "origin" in entry else []))
        for entry in block.payload()["ledger"]
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns)


def _asked(entry: Mapping[str, Any]) -> str:
    origin = entry.get("origin")
    if not origin:
        return str(entry.get("source", ""))
    given = ", ".join(f"{value!r}" for key, value in origin.items() if key not in {"op", "of"})
    return f"facts.{origin['op']}({given})" if not origin.get("of") else str(origin)


def _value(origin: Origin) -> float:
    from plustex_analysis.reporting.facts import answer  # noqa: PLC0415 - beside the only use

    return answer(origin.payload())
