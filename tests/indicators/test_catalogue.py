"""The catalogue: complete, and the same as what is printed in docs."""

import inspect
import re
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pkgutil import iter_modules

import pytest

from plustex_analysis import indicators
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.indicators import catalogue
from plustex_analysis.indicators._entry import Entry

ENTRIES = catalogue.entries()
MODULES = [
    import_module(f"{indicators.__name__}.{found.name}")
    for found in iter_modules(indicators.__path__)
    if not found.name.startswith("_") and found.name != "catalogue"
]
by_entry = pytest.mark.parametrize("entry", ENTRIES, ids=[entry.function.__name__ for entry in ENTRIES])


def public_functions():
    """All functions that are defined in a public module under a public name, or in the index of the package."""
    found = {name: getattr(indicators, name) for name in indicators.__all__}
    for module in MODULES:
        found |= {
            name: value for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__
        }
    return {name: value for name, value in found.items() if inspect.isfunction(value) and not name.startswith("_")}


def test_every_public_function_has_an_entry():
    listed = {entry.function for entry in ENTRIES}
    assert sorted(name for name, function in public_functions().items() if function not in listed) == []


def test_every_entry_is_in_the_index_of_the_package():
    assert sorted({entry.function.__name__ for entry in ENTRIES} - set(indicators.__all__)) == []
    for entry in ENTRIES:
        assert getattr(indicators, entry.function.__name__) is entry.function


def test_no_function_and_no_name_is_listed_twice():
    assert len({entry.function for entry in ENTRIES}) == len(ENTRIES)
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)


def test_entries_stand_by_subject_and_name():
    order = [(catalogue.SUBJECTS.index(entry.subject), entry.name) for entry in ENTRIES]
    assert order == sorted(order)


@by_entry
def test_an_entry_says_all_there_is_to_say(entry):
    for field in ("name", "unit", "formula", "tables", "reference", "subject"):
        assert getattr(entry, field).strip() == getattr(entry, field) != ""
    assert "`" not in entry.formula


@by_entry
def test_a_docstring_has_all_its_parts(entry):
    text = inspect.getdoc(entry.function)
    for part in ("Parameters", "Returns", "Raises", "Examples"):
        assert re.search(rf"^{part}\n-+$", text, flags=re.MULTILINE), part
    assert ">>>" in text


@by_entry
def test_every_function_with_a_policy_raises_by_default(entry):
    missing = inspect.signature(entry.function).parameters.get("missing")
    assert missing is None or missing.default == "raise"


def test_the_printed_methods_are_up_to_date(root):
    printed = (root / "docs" / "METHODS.md").read_text(encoding="utf-8")
    assert printed == catalogue.methods(), "run: python -m plustex_analysis.indicators.catalogue > docs/METHODS.md"


def test_the_methods_hold_each_entry_and_say_what_an_interval_means():
    text = catalogue.methods()
    assert "## What an interval means" in text
    for entry in ENTRIES:
        assert f"### {entry.name}\n\n`{entry.function.__name__}(" in text


def test_the_benchmark_measures_every_entry(root):
    spec = spec_from_file_location("benchmark_of_indicators", root / "benchmarks" / "indicators.py")
    benchmark = module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    measured = set(benchmark.runs(benchmark.Data())) | benchmark.APART
    assert {entry.function.__name__ for entry in ENTRIES} == measured


def test_references_of_docstrings_become_plain_code():
    assert (
        catalogue._as_markdown("As in :func:`~a.b.gini`, ``x*y`` and a*b_c[r]")
        == r"As in `gini`, `x*y` and a\*b\_c\[r\]"
    )


def test_a_subject_that_is_not_foreseen_is_refused(monkeypatch):
    odd = Entry("Odd", len, "u", "f", "t", "r", "Astrology")
    monkeypatch.setattr("plustex_analysis.indicators.volatility.ENTRIES", (odd,))
    with pytest.raises(UnknownCodeError, match="unknown subject 'Astrology'; known: Structure"):
        catalogue.entries()
