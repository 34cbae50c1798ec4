"""Why a mutant survives: by its file and the line that it makes; ``docs/RELIABILITY.md`` lists the others as open."""

#: Nothing that anybody can see differs.
_SAME = "equivalent: "
_NOTHING = _SAME + "an empty cell of a CSV file either way"
_EQUAL_LENGTHS = _SAME + "both have one length by construction; the check is a second lock"
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
}
