"""Why a mutant survives: by its file and the line that it makes; ``docs/RELIABILITY.md`` lists the others as open."""

#: Nothing that anybody can see differs.
_SAME = "equivalent: "
_NOTHING = _SAME + "an empty cell of a CSV file either way"
_EQUAL_LENGTHS = _SAME + "both have one length by construction; the check is a second lock"
_OPEN = "open: "
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
    'practices/agenda_calendar.py: "XXplanned_hostXX": planned.host,': _OPEN
    + "the column of the comparison is read by a report, whose tests are not run here",
    'practices/agenda_calendar.py: "PLANNED_HOST": planned.host,': _OPEN
    + "the column of the comparison is read by a report, whose tests are not run here",
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
    "practices/exchange.py: row = _Row(name, number, dict(zip(table.headings, cells, strict=True)))": _OPEN
    + "rows that are shorter than the headings; a first test did not reach it",
    "practices/exchange.py: for loc, message in describe(error, None, {}):": _OPEN
    + "the names of fields in the message",
    "practices/figures.py: others = others[[str(None)[:_COUNTRY] != region[:_COUNTRY] for code in others.index]].sort_index()": _OPEN
    + "regions of the same country among the peers",
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
    'practices/watch.py: return float(np.quantile(known, FRONTIER if wanted == "up" else 1 + FRONTIER)), len(known)': _OPEN
    + "a figure of which less is wanted; none is watched at present",
}
