"""How long all indicators take for 260 regions, 24 industries and 8 years, beside other packages where these are installed.

``python benchmarks/indicators.py`` prints the tables, ``--write`` puts them into ``docs/BENCHMARK_INDICATORS.md``. The
other packages (econcomplex, inequality of PySAL) are no dependencies of the project: install them into another
environment and run this file there with ``PYTHONPATH=src``; without them their columns stay empty.
"""

import argparse
import importlib.metadata
import os
import platform
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis import indicators as ix
from plustex_analysis.indicators import catalogue

REGIONS, INDUSTRIES, YEARS = 260, 24, range(2008, 2016)
LONG = 16  # a break cannot be told in 8 years
EMPTY, HIDDEN = 0.03, 0.03  # share of the cells
TARGET = 1.0
APART = {"suppression_bounds"}  # linear programmes: measured with the bounds
Run = Callable[[], object]


def make_tables(seed: int = 1) -> dict[int, pd.DataFrame]:
    """Draw persons employed by year: few large and many small cells, some of them 0, drifting from year to year."""
    rng = np.random.default_rng(seed)
    index = [f"R{i:03}" for i in range(REGIONS)]
    columns = [f"C{i + 10}" for i in range(INDUSTRIES)]
    level = rng.lognormal(7, 1.4, size=(REGIONS, INDUSTRIES)) * (rng.random((REGIONS, INDUSTRIES)) > EMPTY)
    tables = {}
    for year in YEARS:
        tables[year] = pd.DataFrame(level.round(), index=index, columns=columns)
        level = level * rng.lognormal(0.0, 0.05, size=level.shape)
    return tables


class Data:
    """All that the indicators are computed from, made once."""

    def __init__(self) -> None:
        rng = np.random.default_rng(2)
        self.tables = make_tables()
        self.years = list(self.tables)
        self.start, self.end = self.tables[self.years[0]], self.tables[self.years[-1]]
        index = self.start.index
        self.panel = pd.DataFrame({year: table.sum(axis=1) for year, table in self.tables.items()})
        steps = rng.lognormal(0, 0.03, size=(REGIONS, LONG)).cumprod(axis=1)
        self.long = pd.DataFrame(steps, index=index, columns=range(2000, 2000 + LONG))
        self.nation = {year: table.sum() * 1.5 for year, table in self.tables.items()}
        self.totals = {year: table.sum(axis=1) * 1.2 for year, table in self.tables.items()}
        self.units = {year: (table / 20).round() + (table > 0) for year, table in self.tables.items()}
        self.area = pd.Series(rng.uniform(500, 9000, REGIONS), index=index)
        self.people = pd.Series(rng.uniform(1e5, 5e6, REGIONS), index=index)
        self.countries = pd.Series([f"N{i % 20}" for i in range(REGIONS)], index=index)
        self.money = {year: table * rng.uniform(20, 60, table.shape) for year, table in self.tables.items()}
        self.quotients = {year: ix.location_quotient(table) for year, table in self.tables.items()}
        self.scores = {year: ix.standardised_location_quotient(table) for year, table in self.tables.items()}
        self.present = {year: ix.presence(table) for year, table in self.quotients.items()}
        self.pairs = {year: ix.cooccurrence(table) for year, table in self.present.items()}
        self.related = {year: ix.relatedness(table) for year, table in self.pairs.items()}
        self.profiles = pd.DataFrame(rng.random((REGIONS, 12)), index=index, columns=[f"v{i}" for i in range(12)])
        self.dimensions = {f"d{k}": [f"v{3 * k + i}" for i in range(3)] for k in range(4)}
        self.structure = ix.structural_distance(self.profiles, self.dimensions)
        self.hidden = self.end.mask(rng.random(self.end.shape) < HIDDEN)
        self.margins = {"row_totals": self.end.sum(axis=1), "column_totals": self.end.sum()}
        self.box = ix.suppression_bounds(self.hidden, **self.margins)
        old = np.repeat(index, 2)
        self.flows = pd.DataFrame(
            {"from_code": old, "to_code": [f"{c}{k}" for c in index for k in "ab"], "people": 1.0}
        )
        firms = rng.choice(index, size=2000)
        self.plants = pd.DataFrame({"region": firms, "persons": rng.lognormal(3, 1.2, 2000).round() + 1})


def each_year(function: Callable[..., object], *tables: dict[int, object], **options: object) -> Run:
    """Call a function once for every year."""
    return lambda: [function(*(table[year] for table in tables), **options) for year in YEARS]


def runs(data: Data) -> dict[str, tuple[int, Run]]:
    """List, for each indicator, how often it is called and the call: once a year, or once for all years."""
    eight, rng = len(YEARS), partial(np.random.default_rng, 3)
    jobs, panel, first, last = data.tables, data.panel, data.years[0], data.years[-1]
    yearly = {
        function.__name__: (eight, each_year(function, jobs))
        for function in (
            ix.location_quotient,
            ix.additive_location_quotient,
            ix.location_quotient_interval,
            ix.standardised_location_quotient,
            ix.krugman_index,
            ix.specialisation_coefficient,
            ix.relative_diversity,
            ix.hachman_index,
            ix.gini_specialisation,
            ix.herfindahl_index,
            ix.shannon_entropy,
            ix.locational_gini,
            ix.gini_concentration,
            ix.krugman_concentration,
            ix.hoover_index,
            ix.ellison_glaeser_coagglomeration,
            ix.coagglomeration_pairs,
        )
    }
    return yearly | {
        "standardised_location_quotient_cutoff": (
            eight,
            each_year(ix.standardised_location_quotient_cutoff, data.scores),
        ),
        "ellison_glaeser_range": (eight, each_year(ix.ellison_glaeser_range, jobs, data.units)),
        "ellison_glaeser": (1, lambda: ix.ellison_glaeser(data.plants, panel[last])),
        "cluster_index": (eight, each_year(ix.cluster_index, jobs, data.units, area=data.area, population=data.people)),
        "presence": (eight, each_year(ix.presence, data.quotients)),
        "cooccurrence": (eight, each_year(ix.cooccurrence, data.present)),
        "relatedness": (eight, each_year(ix.relatedness, data.pairs)),
        "relatedness_density": (eight, each_year(ix.relatedness_density, data.present, data.related)),
        "economic_complexity": (eight, each_year(ix.economic_complexity, data.present)),
        "diversification_options": (
            1,
            lambda: ix.diversification_options(data.quotients[last], specialised_region(data)),
        ),
        "entry_prediction": (1, lambda: ix.entry_prediction(data.quotients[first], data.quotients[last], rng=rng())),
        "gini": (1, lambda: ix.gini(panel)),
        "theil": (2, lambda: [ix.theil(panel, kind=kind) for kind in ("T", "L")]),
        "theil_decomposition": (1, lambda: ix.theil_decomposition(panel, data.countries)),
        "atkinson_index": (1, lambda: ix.atkinson_index(panel)),
        "williamson_index": (1, lambda: ix.williamson_index(panel, data.people)),
        "lorenz_curve": (1, lambda: ix.lorenz_curve(panel[last])),
        "shift_share": (
            4,
            lambda: [shift(data, method) for method in ("dunn", "esteban_marquillas", "gerfin", "arcelus")],
        ),
        "dynamic_shift_share": (1, lambda: ix.dynamic_shift_share(jobs, data.nation)),
        "shift_share_projection": (1, lambda: project(data)),
        "growth_rate": (1, lambda: ix.growth_rate(panel, first, last)),
        "index_series": (1, lambda: ix.index_series(panel, first)),
        "turning_points": (1, lambda: ix.turning_points(panel.sum())),
        "resilience": (1, lambda: ix.resilience(panel, panel.sum(), (2008, 2011, 2015))),
        "beta_convergence": (1, lambda: ix.beta_convergence(panel[first], panel[last], last - first)),
        "sigma_convergence": (1, lambda: ix.sigma_convergence(panel)),
        "transition_matrix": (1, lambda: ix.transition_matrix(panel)),
        "structural_break": (1, lambda: ix.structural_break(data.long)),
        "chow_test": (1, lambda: ix.chow_test(data.long, 2007)),
        "ols_cusum": (1, lambda: ix.ols_cusum(data.long)),
        "productivity_decomposition": (1, lambda: decompose(data)),
        "unit_labour_cost": (eight, each_year(unit_cost, data.money, data.tables)),
        "wage_adjusted_productivity": (eight, each_year(adjusted, data.money, data.tables)),
        "gower_distance": (1, lambda: ix.gower_distance(data.profiles)),
        "structural_distance": (1, lambda: ix.structural_distance(data.profiles, data.dimensions)),
        "nearest_regions": (1, lambda: ix.nearest_regions(data.structure, "R000", rng=rng())),
        "share_of_total": (eight, each_year(ix.share_of_total, jobs, data.totals)),
        "persons_per_local_unit": (eight, each_year(occupied, jobs, data.units)),
        "wages_per_person_employed": (eight, each_year(paid, data.money, jobs)),
        "combine": (eight, each_year(ix.combine, jobs, industries=["C13", "C14", "C15"], name="TCL")),
        "recover_from_margins": (1, lambda: ix.recover_from_margins(data.hidden, **data.margins)),
        "proportional_fit": (1, lambda: ix.proportional_fit(data.start, **data.margins)),
        "convert_regions": (1, lambda: ix.convert_regions(panel, data.flows, weight="people", kind="absolute")),
        "synthetic_control": (1, lambda: ix.synthetic_control(panel[:6], "R000", 2014)),
        "year_to_year_volatility": (1, lambda: ix.year_to_year_volatility(panel)),
    }


def specialised_region(data: Data) -> str:
    quotients = data.quotients[data.years[-1]][["C13", "C14", "C15"]]
    return str(quotients.index[(quotients > 1).any(axis=1)][0])


def shift(data: Data, method: str) -> object:
    return ix.shift_share(data.start, data.end, data.nation[data.years[0]], data.nation[data.years[-1]], method=method)


def project(data: Data) -> object:
    nation = [data.nation[data.years[0]], data.nation[data.years[-1]]]
    return ix.shift_share_projection(data.start, data.end, *nation, nation[1] * 1.1)


def decompose(data: Data) -> object:
    first, last = data.years[0], data.years[-1]
    return ix.productivity_decomposition(data.start + 1, data.money[first] + 20, data.end + 1, data.money[last] + 20)


def unit_cost(money: pd.DataFrame, jobs: pd.DataFrame) -> object:
    return ix.unit_labour_cost(money + 20, money + 40, persons=jobs + 2, employees=jobs + 1)


def adjusted(money: pd.DataFrame, jobs: pd.DataFrame) -> object:
    return ix.wage_adjusted_productivity(money + 40, money + 20, jobs + 2, jobs + 1)


def occupied(jobs: pd.DataFrame, units: pd.DataFrame) -> object:
    return ix.persons_per_local_unit(jobs, units + 1)


def paid(money: pd.DataFrame, jobs: pd.DataFrame) -> object:
    return ix.wages_per_person_employed(money, jobs + 1)


def median_seconds(run: Run, repeats: int) -> float:
    """Return the median over some runs, after one that is not counted."""
    run()
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def measure_all(data: Data, repeats: int) -> tuple[list[str], float]:
    """Measure every indicator of the catalogue; the sum of the medians is what the target is about."""
    listed = [entry.function.__name__ for entry in catalogue.entries()]
    chosen = runs(data)
    if set(listed) - APART != set(chosen):
        raise SystemExit(f"in the catalogue or here, but not in both: {sorted(set(listed) ^ set(chosen) ^ APART)}")
    rows, total = ["| indicator | calls | ms |", "|---|---:|---:|"], 0.0
    for name in listed:
        if name in chosen:
            calls, run = chosen[name]
            seconds = median_seconds(run, repeats)
            total += seconds
            rows.append(f"| {name} | {calls} | {seconds * 1000:.1f} |")
    return [*rows, f"| **together** | | **{total * 1000:.0f}** |"], total


def measure_bounds(data: Data, repeats: int) -> list[str]:
    """Measure the bounds of one year's table with some cells hidden."""
    table, low, high = data.hidden, data.box.lower, data.box.upper
    width = {"missing": "bounds", "lower": low, "upper": high}
    chosen: dict[str, Run] = {"suppression_bounds": lambda: ix.suppression_bounds(table, **data.margins)}
    chosen |= {
        function.__name__: partial(function, table, **width)
        for function in (
            ix.location_quotient,
            ix.additive_location_quotient,
            ix.location_quotient_interval,
            ix.standardised_location_quotient,
            ix.krugman_index,
            ix.hachman_index,
            ix.gini_specialisation,
            ix.herfindahl_index,
            ix.shannon_entropy,
            ix.locational_gini,
            ix.gini_concentration,
            ix.krugman_concentration,
            ix.hoover_index,
        )
    }
    rows = [f"| {name} | {median_seconds(run, repeats) * 1000:.1f} |" for name, run in chosen.items()]
    return ["| bounds of one year | ms |", "|---|---:|", *rows]


def all_years(data: Data, function: Callable[[pd.DataFrame], object]) -> Callable[[], np.ndarray]:
    return lambda: np.concatenate([np.ravel(np.asarray(function(table))) for table in data.tables.values()])


def compare(data: Data, repeats: int) -> list[str]:
    """Measure the functions that the others have too, on the same tables, and how far the results differ."""
    rows = ["| function | package | theirs, ms | ours, ms | largest difference |", "|---|---|---:|---:|---:|"]
    for package, make in (("econcomplex", econcomplex_pairs), ("inequality", pysal_pairs)):
        try:
            module, version = import_module(package), importlib.metadata.version(package)
        except ImportError:
            rows.append(f"| - | {package}: not installed | | | |")
            continue
        for name, (theirs, ours) in make(data, module).items():
            apart = float(np.abs(np.asarray(theirs()) - np.asarray(ours())).max())
            seconds = median_seconds(theirs, repeats), median_seconds(ours, repeats)
            rows.append(
                f"| {name} | {package} {version} | {seconds[0] * 1000:.1f} | {seconds[1] * 1000:.1f} | {apart:.1e} |"
            )
    return rows


def econcomplex_pairs(data: Data, ec: object) -> dict[str, tuple[Run, Run]]:
    each = partial(all_years, data)

    def density(table: pd.DataFrame) -> pd.DataFrame:
        present = ix.presence(ix.location_quotient(table))
        return ix.relatedness_density(present, ix.relatedness(ix.cooccurrence(present), method="proximity"))

    def complexity(table: pd.DataFrame) -> pd.Series:
        return ix.economic_complexity(ix.presence(ix.location_quotient(table))).regions

    return {
        "location quotient": (each(ec.location_quotient), each(ix.location_quotient)),
        "Krugman index": (each(ec.krugman_index), each(ix.krugman_index)),
        "Hachman index": (each(ec.hachman_index), each(ix.hachman_index)),
        "coefficient of specialisation": (each(ec.specialization_coefficient), each(ix.specialisation_coefficient)),
        "Herfindahl index": (each(partial(ec.herfindahl, normalize=False)), each(ix.herfindahl_index)),
        "Shannon entropy": (each(ec.shannon_entropy), each(ix.shannon_entropy)),
        "locational Gini": (each(ec.locational_gini), each(ix.locational_gini)),
        "relatedness density": (each(ec.relatedness_density), each(density)),
        "economic complexity of regions": (each(lambda t: ec.eci_pci(t)[0]), each(complexity)),
    }


def pysal_pairs(data: Data, pysal: object) -> dict[str, tuple[Run, Run]]:
    values, groups = data.panel, data.countries
    columns = [values[year].to_numpy() for year in values]
    partition = groups.to_numpy()
    return {
        "Gini": (lambda: [pysal.gini.Gini(column).g for column in columns], lambda: ix.gini(values)),
        "Theil T": (lambda: pysal.theil.Theil(values.to_numpy()).T, lambda: ix.theil(values)),
        "Theil T between groups": (
            lambda: np.ravel(pysal.theil.TheilD(values.to_numpy(), partition).bg),
            lambda: ix.theil_decomposition(values, groups).between,
        ),
        "Atkinson": (
            lambda: [pysal.atkinson.Atkinson(column, 0.5).A for column in columns],
            lambda: ix.atkinson_index(values, aversion=0.5),
        ),
    }


def describe_machine() -> str:
    """Name processor, number of cores and versions."""
    names = Path("/proc/cpuinfo").read_text(encoding="utf-8").split("\n") if Path("/proc/cpuinfo").exists() else []
    processor = next(
        (line.split(":")[1].strip() for line in names if line.startswith("model name")), platform.machine()
    )
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("numpy", "pandas", "scipy"))
    return f"{processor}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, {versions}"


def report(repeats: int) -> tuple[str, bool]:
    """Measure everything and return the page, and whether the target is met."""
    data = Data()
    table, total = measure_all(data, repeats)
    page = f"""# How fast the indicators are

{REGIONS} regions, {INDUSTRIES} industries, {len(YEARS)} years: every indicator of the catalogue once a year, or once where it takes all
years together ({LONG} years for the tests of a structural break, which refuse fewer than 12). Medians of {repeats} runs after
one that is not counted. Made by `python benchmarks/indicators.py --write`.

Machine: {describe_machine()}.

**Together {total:.2f} s**; the target is under {TARGET:.0f} s. `suppression_bounds` and the bounds of the indicators stand apart.

{chr(10).join(table)}

## Beside other packages

The same tables in the same run; `calls` as above. A difference of 1e-12 or less is rounding of floating-point numbers.
Ours check every figure first and name what is wrong; the others compute with what they get. Density and complexity start
from the jobs on both sides: quotients, presence, co-occurrence and relatedness are part of the time.

{chr(10).join(compare(data, repeats))}

## Bounds

{HIDDEN:.0%} of the cells of the last year hidden; bounds from row and column totals.

{chr(10).join(measure_bounds(data, max(1, repeats // 3)))}
"""
    return page, total < TARGET


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write docs/BENCHMARK_INDICATORS.md")
    parser.add_argument("--repeats", type=int, default=7, help="runs of each indicator (default: %(default)s)")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")  # networks drawn at random are told to be near degenerate, as they are
    page, met = report(chosen.repeats)
    print(page)
    if chosen.write:
        (Path(__file__).parents[1] / "docs" / "BENCHMARK_INDICATORS.md").write_text(page, encoding="utf-8")
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
