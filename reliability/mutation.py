"""Mutation testing: small faults are planted in the code, and a test has to notice each of them.

One process collects the tests once and forks for each mutant. The fork gives the functions of the mutated module their
new code, so that no file is changed, and runs the tests that reach the changed statement, quickest first, then what
else stands in their files, until one fails. A change outside of functions is imported anew, in a fork as well.
Run it in a clone all the same: a mutant may write where the code would not.
"""

import argparse
import ast
import contextlib
import gc
import json
import math
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import _lru_cache_wrapper, partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

from reliability import mutants, results
from reliability.mutants import Mutant
from reliability.results import ROOT

SEED = 20_261_124
#: The share of mutants that must be killed.
WANTED = 0.85
#: Seconds of tests that a mutant is given at first, and if it survives; what is left out can only lower the score.
QUICK, PATIENT = 3.0, 12.0
MEGABYTES = 6_000
SOURCE = "src/plustex_analysis"
_OPTIONS = (
    "-q", "-s", "--no-header", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "-p", "no:faulthandler",
    "-W", "ignore:Module already imported:pytest.PytestAssertRewriteWarning",
)  # fmt: skip
_OURS = ("plustex_analysis", "tests", "conftest")


@dataclass(frozen=True)
class Part:
    """What is mutated together, the tests that have to notice, and how many mutants are drawn: none for all."""

    files: str
    tests: tuple[str, ...]
    size: int | None

    def paths(self) -> list[Path]:
        """Return the modules."""
        return sorted(ROOT.glob(self.files))


_REPORTING = ("test_ledger", "test_verify", "test_planted_faults", "test_blocks")
PARTS = {
    "indicators": Part(f"{SOURCE}/indicators/*.py", ("tests/indicators",), 300),
    "practices": Part(f"{SOURCE}/practices/*.py", ("tests/practices",), 300),
    "ledger": Part(f"{SOURCE}/reporting/ledger.py", tuple(f"tests/reporting/{name}.py" for name in _REPORTING), None),
}
#: How a fork ends that could not do its work, which says nothing about the mutant.
FAULT = 99
KILLED, SURVIVED, LATE, UNREACHED = "killed", "survived", "timed out", "not reached"


@dataclass(frozen=True)
class Reach:
    """Which tests reach which lines, and how long each test takes."""

    tests: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def chosen(self, path: str, line: int, budget: float) -> list[str]:
        """Return the tests for a change: those that reach its statement, quickest first, then the rest of their files."""
        source = (ROOT / path).read_text(encoding="utf-8")
        known = self.tests.get(path, {})
        near = {test for one in mutants.lines(source, line) for test in known.get(one, ())}
        near = near or {test for tests in known.values() for test in tests}
        files = {_file(test) for test in near}
        rest = {test for test in self.seconds if _file(test) in files} - near
        ordered = [*sorted(near, key=self._order), *sorted(rest, key=self._order)]
        taken, spent = [], 0.0
        for test in ordered:
            spent += self.seconds[test]
            if taken and spent > budget:
                break
            taken.append(test)
        return taken

    def _order(self, test: str) -> tuple[float, str]:
        return self.seconds.get(test, 0.0), test


def _file(test: str) -> str:
    return test.partition("::")[0]


class _Mutated(SourceFileLoader):
    """Loads one module from a text in the place of its file."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self.source = source

    def get_code(self, fullname: str) -> types.CodeType:
        return compile(self.source, self.get_filename(fullname), "exec", dont_inherit=True)


class _Finder:
    """Hands out the mutated module when it is imported."""

    def __init__(self, path: str, source: str) -> None:
        self.path, self.source = path, source
        self.name = path.removeprefix("src/").removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name != self.name:
            return None
        file = str(ROOT / self.path)
        return spec_from_file_location(name, file, loader=_Mutated(name, file, self.source))


class _Session:
    """Collects the tests like pytest, then hands them over in the place of running them."""

    def __init__(self, work: Callable[[dict[str, Any]], object]) -> None:
        self.work = work

    def pytest_runtestloop(self, session: Any) -> bool:
        self.work({item.nodeid: item for item in session.items})
        return True


class _First:
    """Keeps the name of the first test that failed."""

    def __init__(self) -> None:
        self.failed = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


class _Watch:
    """Notes for each test which lines it reaches and how long it takes; what the package keeps is forgotten by file."""

    def __init__(self, coverage: Any) -> None:
        self.coverage, self.seconds, self.file = coverage, dict[str, float](), ""

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        if _file(nodeid) != self.file:
            self.file = _file(nodeid)
            _forget()
        self.coverage.switch_context(nodeid)

    def pytest_runtest_logreport(self, report: Any) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


def _forget() -> None:
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper) and str(one.__module__).startswith("plustex_analysis"):
            one.cache_clear()


def collected(tests: Sequence[str], work: Callable[[dict[str, Any]], object]) -> None:
    """Collect tests once and do the work with them, by their ids."""
    import hypothesis
    import pytest

    hypothesis.settings.register_profile("mutation", database=None, derandomize=True, deadline=None)
    hypothesis.settings.load_profile("mutation")
    with tempfile.TemporaryDirectory(prefix="plustex-mutants-") as folder:
        ended = pytest.main([*_OPTIONS, f"--basetemp={folder}/tests", *tests], plugins=[_Session(work)])
    if ended != 0:
        raise SystemExit(f"the tests {', '.join(tests)} cannot be collected ({ended})")


def _forked(work: Callable[[int], int], seconds: float) -> tuple[int | None, str]:
    """Do work in a fork; return how it ended, nothing when time ran out, and what it told."""
    read, write = os.pipe()
    process = os.fork()
    if not process:
        os.setsid()
        os.close(read)
        code = FAULT
        try:
            code = work(write)
        except BaseException as error:
            os.write(write, f"{type(error).__name__}: {error}\n".encode())
        finally:
            os._exit(code)
    os.close(write)
    ended = _wait(process, time.monotonic() + seconds)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    if ended is None:
        os.waitpid(process, 0)
    os.set_blocking(read, False)
    with os.fdopen(read, "rb") as file:
        told = (file.read() or b"").decode()
    return ended, told


def _wait(process: int, end: float) -> int | None:
    while time.monotonic() < end:
        found, status = os.waitpid(process, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    return None


def _quiet() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)


def _limits() -> None:
    _quiet()
    os.chdir(ROOT)
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 2**20, MEGABYTES * 2**20))


def _run(items: Sequence[Any], pipe: int) -> int:
    """Run tests that were collected, until one fails, in this process, which is a fork."""
    first = _First()
    items[0].config.pluginmanager.register(first)
    _forget()
    for item, after in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
        if first.failed:
            os.write(pipe, f"{first.failed}\n".encode())
            return 1
    return 0


def _swapped(path: str, source: str, items: Sequence[Any], pipe: int) -> int:
    """Give the functions of a module their new code, then run the tests."""
    _limits()
    exchange(path, source)
    return _run(items, pipe)


def _imported(path: str, source: str, tests: Sequence[str], pipe: int) -> int:
    """Import everything of the project again, with the mutated module, then run the tests."""
    import pytest

    _limits()
    for name in [name for name in sys.modules if name.split(".")[0] in _OURS]:
        del sys.modules[name]
    sys.meta_path.insert(0, _Finder(path, source))  # type: ignore[arg-type]
    ends: list[int] = []
    with tempfile.TemporaryDirectory(prefix="plustex-mutant-") as folder:
        session = _Session(lambda found: ends.append(_run([found[test] for test in tests if test in found], pipe)))
        files = dict.fromkeys(map(_file, tests))
        pytest.main([*_OPTIONS, f"--basetemp={folder}/tests", *files], plugins=[session])
    return ends[0] if ends else 1


def exchange(path: str, source: str) -> None:
    """Give every function of a module, wherever it is kept, the code that it has in another source."""
    name = _Finder(path, "").name
    codes = dict(_codes(compile(source, str(ROOT / path), "exec", dont_inherit=True)))
    for one in gc.get_objects():
        if not isinstance(one, types.FunctionType) or one.__module__ != name or one.__qualname__ not in codes:
            continue
        if one.__code__.co_filename == str(ROOT / path):  # not what a decorator made
            with contextlib.suppress(ValueError):  # a stub with the name of the function
                one.__code__ = codes[one.__qualname__]


def _codes(code: types.CodeType) -> Iterator[tuple[str, types.CodeType]]:
    for one in code.co_consts:
        if isinstance(one, types.CodeType):
            yield one.co_qualname, one
            yield from _codes(one)


def in_a_body(source: str, line: int) -> bool:
    """Tell whether a line stands in the body of a function, where nothing happens when the module is imported."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    return any(node.body[0].lineno <= line <= (node.end_lineno or 0) for node in functions)


def tried(path: str, source: str, items: Sequence[Any], seconds: float, *, anew: bool) -> tuple[str, str]:
    """Run tests on a mutated module; return whether it was killed, and by which test."""
    work = (
        partial(_imported, path, source, [item.nodeid for item in items])
        if anew
        else partial(_swapped, path, source, items)
    )
    ended, told = _forked(work, seconds)
    if ended is None:
        return LATE, ""
    if ended == 0:
        return SURVIVED, ""
    if ended == FAULT and not anew:
        raise RuntimeError(f"{path}: the mutant could not be tried: {told}")
    return KILLED, told.split("\n")[0] or ("its import" if ended > 0 else f"signal {-ended}")


def reach(one: Part, folder: Path) -> Reach:
    """Run all tests of a part once on the code as it is and see which lines each of them reaches; all must pass."""
    kept = folder / "reach.json"
    ended, told = _forked(partial(_measure, one, kept), 3600)
    if ended != 0:
        raise SystemExit(f"the tests of {one.files} do not pass on the code as it is: {ended}, {told}")
    found = json.loads(kept.read_text(encoding="utf-8"))
    tests = {path: {int(line): names for line, names in lines.items()} for path, lines in found["tests"].items()}
    return Reach(tests, found["seconds"])


def _measure(one: Part, kept: Path, _pipe: int) -> int:
    import coverage
    import pytest

    _limits()
    cover = coverage.Coverage(data_file=None, include=[str(path) for path in one.paths()], config_file=False)
    watch = _Watch(cover)
    cover.start()
    ended = pytest.main([*_OPTIONS, f"--basetemp={kept.parent}/tests", *one.tests], plugins=[watch])
    cover.stop()
    data = cover.get_data()
    tests = {
        str(Path(file).relative_to(ROOT)): {
            line: [name for name in names if name] for line, names in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    kept.write_text(json.dumps({"tests": tests, "seconds": watch.seconds}), encoding="utf-8")
    return int(ended)


def judged(mutant: Mutant, known: Reach, items: Mapping[str, Any], budget: float) -> dict[str, Any]:
    """Try one mutant; return what was changed and how it ended."""
    tests = [test for test in known.chosen(mutant.path, mutant.line, budget) if test in items]
    start = time.monotonic()
    state, by = UNREACHED, ""
    if tests:
        limit = 20 + 4 * sum(known.seconds[test] for test in tests)
        anew = _anew({"key": mutant.key, "line": mutant.line})
        state, by = tried(mutant.path, mutant.source, [items[test] for test in tests], limit, anew=anew)
    return {
        "key": mutant.key, "line": mutant.line, "operator": mutant.operator, "before": mutant.before,
        "after": mutant.after, "state": state, "by": by, "tests": len(tests), "seconds": round(time.monotonic() - start, 1),
    }  # fmt: skip


def part(name: str, folder: Path, size: int | None, budgets: Sequence[float] = (QUICK, PATIENT)) -> None:
    """Try the sample of a part, then its survivors with more tests; one line of JSON each, so that it can be resumed."""
    one = PARTS[name]
    frames = [mutants.frame(path) for path in one.paths()]
    drawn = list(mutants.sample(frames, size, SEED))
    random.Random(SEED).shuffle(drawn)  # what is done when it is stopped is a sample as well
    left_out = sum((each.left_out for each in frames), Counter[str]())
    about = {"made": sum(len(each.mutations) for each in frames), "left_out": left_out, "tool": mutants.version()}
    (folder / f"{name}.json").write_text(json.dumps(about), encoding="utf-8")
    known = reach(one, folder)
    collected(one.tests, partial(_all, drawn, known, folder / f"{name}.jsonl", budgets))


def _all(drawn: Sequence[Mutant], known: Reach, kept: Path, budgets: Sequence[float], items: Mapping[str, Any]) -> None:
    again = kept.with_suffix(".control").is_file()  # the sample has been looked at, and tests were written since
    for budget in budgets:
        states = {row["key"]: row for row in rows(kept)}
        for mutant in drawn:
            before = states.get(mutant.key)
            if before and (before["state"] != SURVIVED or budget == QUICK):
                continue
            row = judged(mutant, known, items, budget)
            with kept.open("a", encoding="utf-8") as file:
                file.write(json.dumps({**row, "again": again}, ensure_ascii=False) + "\n")
    _control(kept, items)


def _control(kept: Path, items: Mapping[str, Any]) -> None:
    """Run every test that killed a mutant on the code as it is, alone: one that fails by itself has killed nothing."""
    killers = {(row["by"], _anew(row)): row["key"].partition("#")[0] for row in rows(kept) if row["by"]}
    failed = []
    for (test, anew), path in killers.items():
        mine = [items[test]] if test in items else list(items.values())[:1]
        if tried(path, (ROOT / path).read_text(encoding="utf-8"), mine, 120, anew=anew)[0] != SURVIVED:
            failed.append(test)
    told = {"killers": len({test for test, _ in killers}), "failed": failed}
    kept.with_suffix(".control").write_text(json.dumps(told), encoding="utf-8")


def _anew(row: Mapping[str, Any]) -> bool:
    """Tell whether a mutant has to be imported: what it changes happens when the module is."""
    return not in_a_body((ROOT / row["key"].partition("#")[0]).read_text(encoding="utf-8"), row["line"])


def rows(kept: Path, *, seen: bool = True) -> list[dict[str, Any]]:
    """Return the last that is known of each mutant tried; or what was known before anybody had looked at the sample."""
    found = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()] if kept.is_file() else []
    return list({row["key"]: row for row in found if seen or not row.get("again")}.values())


def summary(folder: Path, before: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the results of all parts; the first score of each is kept from the results before."""
    parts, survivors, faults = {}, [], []
    for name in PARTS:
        found, about = rows(folder / f"{name}.jsonl"), json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        states = dict(Counter(row["state"] for row in found))
        unseen = dict(Counter(row["state"] for row in rows(folder / f"{name}.jsonl", seen=False)))
        score = caught(states) / max(len(found), 1)
        first = (before or {}).get("parts", {}).get(name, {}).get("first", states)
        operators = {kind: _operator(found, kind) for kind in sorted({row["operator"] for row in found})}
        control = json.loads((folder / f"{name}.control").read_text(encoding="utf-8"))
        faults += [f"{name}: {test} fails on the code as it is" for test in control["failed"]]
        parts[name] = {
            **about,
            "tested": len(found),
            "states": states,
            "unseen": unseen,
            "first": first,
            "operators": operators,
            "killers": control["killers"],
        }
        survivors += [{"part": name, **row} for row in found if row["state"] in {SURVIVED, UNREACHED}]
        if score < WANTED:
            faults.append(f"{name}: {score:.1%} of {len(found)} mutants are killed, at least {WANTED:.0%} are wanted")
    return {"seed": SEED, "parts": parts, "survivors": survivors, "faults": faults}


def _operator(found: Sequence[Mapping[str, Any]], kind: str) -> list[int]:
    mine = [row["state"] in {KILLED, LATE} for row in found if row["operator"] == kind]
    return [sum(mine), len(mine)]


def caught(states: Mapping[str, int]) -> int:
    """Count what was noticed: a test failed, or the mutant never came to an end."""
    return states.get(KILLED, 0) + states.get(LATE, 0)


def interval(hits: int, trials: int, z: float = 1.959964) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a proportion."""
    if not trials:
        return 0.0, 1.0
    share, weight = hits / trials, z * z / trials
    half = z * math.sqrt(share * (1 - share) / trials + weight / (4 * trials))
    return (share + weight / 2 - half) / (1 + weight), (share + weight / 2 + half) / (1 + weight)


@dataclass(frozen=True)
class Planted:
    """A fault for the short form, written out: it needs no tool, and the test that must notice has a name."""

    path: str
    before: str
    after: str
    test: str


#: Arithmetic, comparison, and, or, constants and branches, in five modules of each package and in the ledger.
HANDFUL = (
    Planted(
        f"{SOURCE}/indicators/_spread.py",
        "return 1 - moment ** (1 / (1 - aversion))",
        "return 1 + moment ** (1 / (1 - aversion))",
        "tests/indicators/test_inequality.py::test_equality_is_zero_and_weightless_regions_do_not_count[atkinson 0.5]",
    ),
    Planted(
        f"{SOURCE}/indicators/_reference.py",
        "/ (count - 1), Range.of(1.0 / count)",
        "/ (count - 1), Range.of(2.0 / count)",
        "tests/indicators/test_specialisation.py::test_bounds_of_a_settled_table_are_the_result[krugman, mean]",
    ),
    Planted(
        f"{SOURCE}/indicators/_base.py",
        "abs(sums[0] - sums[1]) > _ROUNDING",
        "abs(sums[1] - sums[1]) > _ROUNDING",
        "tests/indicators/test_location.py::test_what_has_no_quotient_is_refused_by_name[additive_location_quotient-jobs6-options6-InputError-say with reference_total=]",
    ),
    Planted(
        f"{SOURCE}/indicators/_shift_share_parts.py",
        'if method == "gerfin":',
        'if method != "gerfin":',
        "tests/indicators/test_shift_share.py::test_gerfin_factors_by_hand",
    ),
    Planted(
        f"{SOURCE}/indicators/structure.py",
        "lower=None if lower is None else lower[chosen],",
        "lower=None,",
        "tests/indicators/test_structure.py::test_bounds_of_growth_index_and_sum",
    ),
    Planted(
        f"{SOURCE}/practices/outranking.py",
        "shape(column[:, None] - column[None, :])",
        "shape(column[:, None] + column[None, :])",
        "tests/practices/test_ranking.py::TestOracles::test_k05_promethee_of_brans",
    ),
    Planted(
        f"{SOURCE}/practices/agreement.py",
        'if level == "ratio" and (values < 0).any():',
        'if level == "ratio" or (values < 0).any():',
        "tests/practices/test_agreement.py::TestAlpha::test_l01_as_published[ratio]",
    ),
    Planted(
        f"{SOURCE}/practices/intraclass.py",
        "within = 0.0 if total - between",
        "within = 1.0 if total - between",
        "tests/practices/test_agreement.py::TestIcc::test_full_agreement",
    ),
    Planted(
        f"{SOURCE}/practices/fields.py",
        "is not None and code[:2] in COUNTRIES",
        "is not None and code[:3] in COUNTRIES",
        "tests/practices/test_model.py::test_no_other_key_may_be_there",
    ),
    Planted(
        f"{SOURCE}/practices/rules.py",
        "(best.score or 0)",
        "(best.score and 0)",
        "tests/practices/test_assessment.py::TestRules::test_each_step[evidence_strength-changes31-1-lowered-fields31]",
    ),
    Planted(
        f"{SOURCE}/reporting/ledger.py",
        "_TELLING = 1000\n",
        "_TELLING = 1001\n",
        "tests/reporting/test_ledger.py::test_only_a_telling_value_lends_its_origin[1000.0-True]",
    ),
    Planted(
        f"{SOURCE}/reporting/ledger.py",
        "axis = axis if depth >= axis else 0",
        "axis = axis if depth > axis else 0",
        "tests/reporting/test_ledger.py::test_labels_of_a_drawing_are_told_from_those_of_its_axes_however_deep_they_stand",
    ),
)


def planted(faults: Sequence[Planted]) -> list[str]:
    """Try faults that are written out; return what is wrong: each must be noticed by its test, which passes without it."""
    wrong: list[str] = []
    collected(list(dict.fromkeys(_file(fault.test) for fault in faults)), partial(_planted, faults, wrong))
    return wrong


def _planted(faults: Sequence[Planted], wrong: list[str], items: Mapping[str, Any]) -> None:
    for fault in faults:
        source = (ROOT / fault.path).read_text(encoding="utf-8")
        if source.count(fault.before) != 1 or fault.test not in items:
            wrong.append(f"{fault.path}: {fault.before!r} or {fault.test} is no longer there: plant another fault")
            continue
        item, mutated = [items[fault.test]], source.replace(fault.before, fault.after)
        anew = not in_a_body(source, source[: source.index(fault.before)].count("\n") + 1)
        if tried(fault.path, source, item, 60, anew=anew)[0] != SURVIVED:
            wrong.append(f"{fault.test} fails on the code as it is")
        elif tried(fault.path, mutated, item, 60, anew=anew)[0] == SURVIVED:
            wrong.append(f"{fault.path}: {fault.before!r} became {fault.after!r}, and {fault.test} did not notice")


def run(*, short: bool = False) -> dict[str, Any]:
    """Try the samples, each part in a process of its own; in the short form the faults that are written out."""
    command = [sys.executable, "-m", "reliability.mutation"]
    with tempfile.TemporaryDirectory(prefix="plustex-mutation-") as name:
        if short:
            subprocess.run([*command, "planted", "--folder", name], cwd=ROOT, check=True, capture_output=True)
            return {"planted": len(HANDFUL), "faults": json.loads((Path(name) / "planted.json").read_text("utf-8"))}
        for each in PARTS:
            subprocess.run([*command, each, "--folder", name], cwd=ROOT, check=True)
        return summary(Path(name), results.read("mutation"))


def main() -> None:
    """Try one part, or the planted faults; what is found is kept in a folder, and what stands there is not tried again."""
    parser = argparse.ArgumentParser(prog="python -m reliability.mutation", description=__doc__)
    parser.add_argument("part", choices=(*PARTS, "planted", "summary"))
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--size", type=int, help="how many mutants are drawn")
    parser.add_argument("--budgets", type=float, nargs="+", default=(QUICK, PATIENT), help="seconds of tests, by round")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.part == "planted":
        (given.folder / "planted.json").write_text(json.dumps(planted(HANDFUL)), encoding="utf-8")
    elif given.part == "summary":
        print(results.write("mutation", {"form": "long", **summary(given.folder, results.read("mutation"))}))
    else:
        part(given.part, given.folder, given.size or PARTS[given.part].size, given.budgets)


if __name__ == "__main__":
    main()
