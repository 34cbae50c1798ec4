"""Why a mutant survives: by its file and the line that it makes; ``docs/RELIABILITY.md`` lists the others as open."""

#: Nothing that anybody can see differs.
_SAME = "equivalent: "
_NOTHING = _SAME + "an empty cell of a CSV file either way"
_EQUAL_LENGTHS = _SAME + "both have one length by construction; the check is a second lock"
_OPEN = "open: "
_WORD = "the name of a table in the wording of an error; the region and the industry that it names are tested"
_LAYOUT = "the look or the wording of a form, which no test pins on purpose"
_FALSY = _SAME + "None counts as False"
_DEFAULT = "the default number of draws: no result is promised to the last draw"
_EDGE = "differs only where two floats are equal to the last bit, which rounding decides"
_WARNING = "only whether numpy warns; no test has such a division there"

REASONS: dict[str, str] = {
    "reporting/ledger.py: depth, axis = 1, 0": _SAME + "only differences of the depth are compared",
    'reporting/ledger.py: found[_with_origin(record, traced)] = ""': _SAME + "the dictionary is used as an ordered set",
    'reporting/ledger.py: return json.dumps(content, ensure_ascii=None, sort_keys=True, separators=(",", ":")) + "\\n"': _SAME
    + "None counts as False",
    'reporting/ledger.py: said = _several(1 + len(others)) if others else json.dumps(origin) if origin else first.get("source", None)': _NOTHING,
    'reporting/ledger.py: said = _several(1 + len(others)) if others else json.dumps(origin) if origin else first.get("source", )': _NOTHING,
    'reporting/ledger.py: given = [first.get("value", ""), first.get("unit", ), first["kind"], said, "; ".join(names), *tail]': _NOTHING,
    'reporting/ledger.py: given = [first.get("value", ""), first.get("unit", None), first["kind"], said, "; ".join(names), *tail]': _NOTHING,
    'reporting/ledger.py: given = [first.get("value", None), first.get("unit", ""), first["kind"], said, "; ".join(names), *tail]': _NOTHING,
    'reporting/ledger.py: given = [first.get("value", ), first.get("unit", ""), first["kind"], said, "; ".join(names), *tail]': _NOTHING,
    'practices/agenda_calendar.py: gives, learns = host_parts(agenda.supply, theme, host) if host else (float("NAN"), float("nan"))': _SAME
    + "float reads any case",
    'practices/agenda_calendar.py: Row("XXone_hostXX", theme, {Choice("host", theme, code): 1 for code in codes if code}, 1, 1)': "the name of a rule is shown only where no agenda is possible, which is caught there",
    "practices/agenda_program.py: values, down, across = np.array(entries, dtype=int).reshape(-2, 3).T": _SAME
    + "numpy takes any negative number for the open size",
    "practices/agreement.py: draws: int = 2001,": _DEFAULT,
    'practices/choice.py: level = pd.Series("OPEN", ranked.index)': _SAME + "only above and below are asked for",
    'practices/choice.py: table["level"] = level.reindex(None)': _SAME + "the assignment aligns by itself",
    "practices/columns.py: return Column(path, _write_number, _read_number)": "runs while the module is imported, before the code is exchanged: the import would fail",
    "practices/compromise.py: return np.asarray(VIKOR(v=v)(matrix, weights, case.types, validation=None))": _FALSY,
    "practices/criteria.py: return pd.Series(weights, )": _OPEN + "the name of the series",
    "practices/donors.py: rows = profiles.to_numpy(dtype=None)[profiles.index.get_indexer(pd.Index(pair))]": _SAME
    + "the profiles are floats already",
    "practices/exchange.py: for loc, message in describe(error, None, {}):": _OPEN
    + "the names of fields in the message",
    "practices/groups.py: tied = (beats | beats.T)": _SAME
    + "a short cut: without it more members are looked at, with the same result",
    'practices/needs.py: return pd.DataFrame.from_dict(rows, orient="INDEX").rename_axis("theme")': _SAME
    + "pandas reads any case",
    'practices/needs.py: "XXpositionXX": place,': _OPEN
    + "the column is read by a report, whose tests are not run here",
    "practices/normalisation.py: return np.asarray(scaled, dtype=None)": _SAME + "the scores are floats already",
    'practices/outranking.py: flows["place"] = places(flows["net"] - 1)': _SAME
    + "places do not change when all values move together",
    'practices/sheets.py: bold=book.add_format({**top, "bold": False}),': _LAYOUT,
    "practices/sheets.py: page.set_column(1, 2, 70)": _LAYOUT,
    'practices/sheets.py: page.write_string(0, 0, "Score sheet for good practices in textiles and clothing", None)': _LAYOUT,
    "practices/sheets.py: page.write_string(row, column, text, )": _LAYOUT,
    "practices/smaa.py: ends = np.hstack([self.low - scale[1], self.width]) / size": _SAME
    + "the key moves for all alike, and only equal keys count",
    'practices/steps.py: "check-conditions": (3, 4),': _OPEN + "the months are a proposal, written once",
    "practices/tables.py: cell.alignment = Alignment(wrap_text=True, vertical=None)": _LAYOUT,
    "practices/tables.py: cell.alignment = Alignment(wrap_text=True, )": _LAYOUT,
    "indicators/_box.py: return int((lower.to_numpy() <= upper.to_numpy()).sum())": _OPEN
    + "how many hidden figures there are; more of them only take another way to the same bounds",
    'indicators/_cluster.py: aligned = align(figures, regions, name=None, kind="region", missing=strict)': _WORD,
    'indicators/_cluster.py: aligned = align(figures, regions, name=name, kind="region", )': _OPEN
    + "a gap in the bounds of a cluster",
    "indicators/_cluster.py: for table, low, high, name in zip((persons, local_units), lower, upper, names, strict=False)": _EQUAL_LENGTHS,
    'indicators/_coagglomeration.py: policy: Exact = "raise" if (missing == "raise") and False else "propagate"': _OPEN
    + "a gap under the policy raise that only reaches this place",
    "indicators/_concentration_ranges.py: return (terms.abs().sum(axis=0) / _scale(cells, others)).clip(None, 2.0)": _SAME
    + "a sum of absolute values is never below 0",
    'indicators/_dimensions.py: given = align(pd.Series(weights, ), pd.Index(dimensions), name="weights", kind="dimension")': _SAME
    + "the weights are numbers already",
    'indicators/_dimensions.py: return (chosen / chosen.sum()).rename("WEIGHT")': _OPEN + "the name of the series",
    'indicators/_panel.py: table: pd.DataFrame, *, name: str, kind: str, missing: str = "XXraiseXX", positive: bool = False': _SAME
    + "the value is only compared with others, and every caller gives its own",
    "indicators/_profiles.py: given = None if ranges is None else spans(lower, categorical, ranges, None)": _OPEN
    + "a gap in the ranges under bounds",
    'indicators/_profiles.py: check_policy("propagate", upper=upper)': _OPEN + "a bound that is given without need",
    'indicators/_profiles.py: return check_cells(table, name="PROFILE", kind="variable", missing=missing)': _WORD,
    'indicators/_quotients.py: with np.errstate(invalid="ignore"):': _WARNING,
    "indicators/_ranges.py: return cls(np.asarray(lower, dtype=None), np.asarray(upper, dtype=float))": _SAME
    + "the figures are floats already",
    "indicators/_ratios.py: for published, low, high, name in zip(pair, lower, upper, names, strict=False):": _EQUAL_LENGTHS,
    'indicators/_ratios.py: f"region {row}, industry {column}" for row, column in zip(like.index[rows], like.columns[columns], strict=False)': _EQUAL_LENGTHS,
    'indicators/_resilience_panel.py: needed = {"raise": strict, "bounds": years}.get(missing, )': _OPEN
    + "years that need not be complete, under propagate",
    "indicators/_shift_share_tables.py: if (base.sum(axis=None) == 0).any():": _OPEN
    + "one region without a base among others",
    'indicators/_spread.py: with np.errstate(invalid="ignore"):': _WARNING,
    "indicators/_spread.py: return float(measure(None, sizes[:, None])[0])": _OPEN
    + "an end that another end covers in all tests",
    "indicators/_spread.py: return float(measure(alone[:, None], None)[0])": _OPEN
    + "an end that another end covers in all tests",
    "indicators/_spread_tables.py: checked = match(check_figures(weights, name=name, missing=strict), like, name=None).to_numpy(dtype=float)": _WORD,
    "indicators/_squares.py: others = np.array([[j for j in range(count) if j != i] for i in range(count)], ).reshape(count, count - 1)": _SAME
    + "whole numbers either way, except for no row at all",
    "indicators/_squares.py: rising = _slope(middle, low, high) >= 0": _EDGE,
    "indicators/breaks.py: before = int((checked.columns.to_numpy(dtype=None) <= last_year_before).sum())": _SAME
    + "years are whole numbers already",
    "indicators/convergence.py: checked = check_panel(panel, name=None, missing=missing, positive=True)": _WORD,
    'indicators/cooccurrence.py: name="PRESENCE",': _WORD,
    "indicators/location.py: lambda low, high: ratio_bounds(low, high, base.aligned(high, None)),": _OPEN
    + "a gap in the totals under bounds",
    "indicators/location_interval.py: return cell.shares(axis) if fixed is None else (cell / whole).clip(0.0, None)": _OPEN
    + "a share above 1, which published totals below a bound would give",
    'indicators/proportional.py: columns: Floats = np.asarray(align(column_totals, guess.columns, name="column_totals", kind=None))': _WORD,
    'indicators/resilience.py: "XXrecoverabilityXX": ((points.trough, points.recovery), near["trough"], near["recovery"]),': _OPEN
    + "the name under which the sensitivity is kept",
    'indicators/resilience.py: series = check_series(reference, name="REFERENCE", kind="year").sort_index()': _WORD,
    "indicators/similarity.py: by_name = dict(zip(checked.columns, apart, strict=False))": _EQUAL_LENGTHS,
    "indicators/transitions.py: return _describe_moves(counts if known else np.full_like(counts, None), len(pairs))": _SAME
    + "numpy makes NaN of None in a table of floats",
    'indicators/volatility.py: name="THE FIGURE",': _WORD,
}
