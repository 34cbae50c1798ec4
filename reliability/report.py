"""Writes ``docs/RELIABILITY.md`` from the results that were measured, and from what failed on the way."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reliability import mutation, results
from reliability.fuzz import LONG, MEGABYTES, SECONDS
from reliability.story import STORY
from reliability.survivors import REASONS
from reliability.targets import TARGETS

PAGE = results.ROOT / "docs" / "RELIABILITY.md"
_HEAD = """# What the build survives

Written by `python -m reliability report` from `reliability/results/`; every figure below was measured, on the date and the
machine that stand above it. `python -m reliability EXPERIMENT` measures again, with `--short` in the form that
continuous integration runs (`tests/reliability/`). What has not been run says so.

"""


def write() -> Path:
    """Write the page and return its path."""
    PAGE.write_text(page(), encoding="utf-8")
    return PAGE


def page() -> str:
    """Return the page."""
    parts = [
        _HEAD,
        *_crash(),
        *_surroundings(),
        *_hostile(),
        *_isolation(),
        *_load(),
        *_supply(),
        *_mutation(),
        *_story(),
    ]
    return "".join(parts).rstrip() + "\n"


def _about(found: Mapping[str, Any] | None, command: str) -> str:
    if found is None:
        return f"Not run yet: `{command}`.\n\n"
    machine = found["machine"]
    where = f"{machine['processor']}, {machine['memory']}, {machine['system']}"
    took = f", {found['seconds']:,.0f} s" if "seconds" in found else ""
    form = f" ({found['form']})" if found["form"] != "long" else ""
    return f"*{found['date']}{form}; {where}; load {machine['load']}{took}.* `{command}`\n\n"


def _table(heads: str, rows: Iterator[str] | list[str]) -> str:
    names = [head.strip() for head in heads.split("|")]
    marks = "|".join("---:" if name.endswith("#") else "---" for name in names)
    return "\n".join([f"| {' | '.join(name.rstrip('#') for name in names)} |", f"|{marks}|", *rows, "", ""])


def _faults(found: Mapping[str, Any]) -> str:
    if not found["faults"]:
        return "No fault was found.\n\n"
    return "Faults:\n\n" + "".join(f"* {_safe(fault)}\n" for fault in dict.fromkeys(found["faults"])) + "\n"


def _safe(text: str) -> str:
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").split())[:300]


def _crash() -> Iterator[str]:
    found = results.read("crash")
    yield "## Crash\n\nkill -9 at random moments; afterwards every file of the manifest has its digest, every document opens, "
    yield "no process is left after 10 s, and the next build completes with the same output as an undisturbed one, byte for byte "
    yield "(a notebook's record of its own times, and the reasons and seconds in the manifest, left aside).\n\n"
    yield _about(found, "python -m reliability crash")
    if found:
        rows = [
            f"| {victim} | {one['kills']} | {one['orphans']} | {one['slowest_end']:.1f} | {one['completed']} | {one['equal']} | {len(one['faults'])} |"
            for victim, one in found["victims"].items()
        ]
        yield _table(
            "killed | kills# | processes left after 10 s# | slowest end, s# | builds or updates completed afterwards# | equal# | faults#",
            rows,
        )
        yield f"{found['kills']} kills. {_faults(found)}"


def _surroundings() -> Iterator[str]:
    found = results.read("surroundings")
    yield "## Surroundings\n\nEach ends in a clear error for that document, the rest are built, the edition before stays published.\n\n"
    yield _about(found, "python -m reliability surroundings")
    if found:
        rows = [
            f"| {row['case']} | {_safe(row['told'])[:160]} | {'; '.join(map(_safe, row['faults'])) or 'none'} |"
            for row in found["cases"]
        ]
        yield _table("case | what is said | faults", rows)


def _hostile() -> Iterator[str]:
    found, runs = results.read("hostile"), results.matching("fuzz-")
    yield "## Hostile input\n\n`tests/reliability/test_hostile.py` plants attacks in practices, commentaries, score sheets, partner files, "
    yield "parameters and downloads: Typst and HTML injection, paths, YAML and XML bombs, archives that swell, formulas, hidden and "
    yield "bidirectional characters, 10 MB fields, nesting, encodings. Each ends in an error of the project, or is shown as text.\n\n"
    yield _about(found, "python -m reliability hostile")
    if found:
        yield f"{found['attacks']} attacks. {_faults(found)}"
    yield "### Fuzzing\n\nEach parser gets damaged specimens in one process (mutation), or inputs that atheris chooses by the code that they reach. "
    yield f"Only the project's own errors may come out, within {SECONDS:.0f} s an input and {MEGABYTES:,} MB. The goal is {LONG:,} inputs each; "
    yield "`python -m reliability.fuzz_run TARGET INPUTS [--tool atheris]` adds to the figures.\n\n"
    rows = [row for name in TARGETS for row in _fuzzed(name, runs.get(name))]
    yield _table(
        "parser | tool | inputs# | accepted# | refused# | other errors# | slowest, s# | most memory, MB# | date", rows
    )


def _fuzzed(name: str, found: Mapping[str, Any] | None) -> Iterator[str]:
    if not found:
        yield f"| {name} | not run yet | | | | | | | |"
        return
    for tool in dict.fromkeys(run["tool"] for run in found["runs"]):
        runs = [run for run in found["runs"] if run["tool"] == tool]
        inputs, accepted, refused = (sum(run[what] for run in runs) for what in ("inputs", "accepted", "refused"))
        slowest, memory = (max(run[what] for run in runs) for what in ("slowest", "memory"))
        yield (
            f"| {name} | {tool} | {inputs:,} | {accepted:,} | {refused:,} | {inputs - accepted - refused:,} | {slowest:.1f} "
            f"| {memory:.0f} | {found['date']} |"
        )


def _isolation() -> Iterator[str]:
    found = results.read("isolation")
    yield "## Isolation\n\nOne notebook spoils all that it can reach (names, modules, environment, folder, random states, settings of "
    yield "libraries, signals, limits, open and temporary files, threads, things that are kept in memory); another looks, alone and after it, "
    yield "in one warm parent. Secrets are planted in the environment and looked for in every file that is written, and in what is printed.\n\n"
    yield _about(found, "python -m reliability isolation")
    if found:
        yield f"{found['documents']} documents, {found['looked_at']} things looked at in each; {found['secrets']} secrets, {found['files_searched']} files searched. "
        yield _faults(found)


def _load() -> Iterator[str]:
    found, soaked = results.read("load"), results.read("soak")
    yield "## Load\n\nAll European NUTS 2 regions with figures, in two languages, built ten times in a row. Memory is the proportional set size of all "
    yield "processes together at its peak, and of the driver alone.\n\n"
    yield _about(found, "python -m reliability load")
    if found:
        rows = [
            f"| {number} | {row['documents']} | {row['failed']} | {row['seconds']:,.0f} | {row['memory']:,.0f} | {row['driver']:,.0f} | {row['descriptors']:.0f} | {row['processes']:.0f} | {row['left']} |"
            for number, row in enumerate(found["builds"], 1)
        ]
        yield _table(
            "build# | documents# | failed# | seconds# | memory, MB# | of the driver, MB# | its descriptors# | processes# | left# ",
            rows,
        )
        yield _faults(found)
    yield "### Soak\n\nAn hour of random changes (practice, figure, notebook, template), each followed by a rebuild in place and a build from nothing, "
    yield "which must be equal.\n\n"
    yield _about(soaked, "python -m reliability soak")
    if soaked:
        told = ", ".join(f"{name.replace('_', ' ')} {times}" for name, times in soaked["changes"].items())
        yield f"{soaked['rounds']} rounds; changes: {told}; {soaked['nothing_to_do']} rebuilds had nothing to do. {_faults(soaked)}"


def _supply() -> Iterator[str]:
    found = results.read("supply")
    yield "## Supply chain\n\n"
    yield _about(found, "python -m reliability supply")
    if found:
        kinds: dict[str, int] = {}
        for text in found["licences"].values():
            kinds[text] = kinds.get(text, 0) + 1
        rows = [
            f"| packages that users can come to install | {found['packages']} ({found['entries']} entries of the lock, by system and Python) |",
            f"| not pinned with hashes, both locks | {len(found['unhashed'])} |",
            f"| GPL or AGPL | {len(found['forbidden'])} |",
            f"| licence not known | {len(found['unknown'])} |",
            f"| bill of materials (CycloneDX) | {found['sbom_components']} components; the same bytes twice: {'yes' if found['sbom_reproducible'] else 'no'} |",
            f"| known vulnerabilities (pip-audit, OSV) | {_safe(_audited(found['audit']))} |",
            f"| wheel | {found['wheel']['state']} |",
        ]
        yield _table("what | found", rows)
        listed = "; ".join(
            f"{text} {count}" for text, count in sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
        )
        yield f"Licences as the packages state them: {listed}.\n\n"
        yield "The release makes its bill of materials with `python -m reliability.supply bom.json`.\n\n" + _faults(
            found
        )


def _audited(found: Mapping[str, Any]) -> str:
    """Say what was found; where nobody could be asked, that nothing is known."""
    if found["state"].endswith("asked for"):
        return f"{found['state']}; vulnerable: {', '.join(found['vulnerable']) or 'none'}"
    return f"nothing is known: {found['state']}"


def _mutation() -> Iterator[str]:
    found = results.read("mutation")
    yield "## Mutation testing\n\nSmall faults are planted in the code, one at a time, and a test has to fail (or never to end). "
    yield f"At least {mutation.WANTED:.0%} of them must be noticed. The operators are mutmut's; where not all mutants are tried, the sample is "
    yield "drawn by chance from each module in proportion to its mutants, and the interval is Wilson's, of 95 %. A mutant meets the tests that "
    yield f"reach its statement and the rest of their files, at most {mutation.PATIENT:.0f} s of them, and only those of its own package: what "
    yield f"other tests would notice is not counted. The first sample was met by {mutation.QUICK:.0f} s of tests only; tests were written for its "
    yield "survivors, then another sample was drawn, its score taken before anybody had looked at it, and tests written for its survivors too. Of the ledger all "
    yield "mutants are tried each time, so its middle score is that after the first tests. "
    yield "The code of functions is exchanged in a process that has imported the package: what a function did while it was imported stays. "
    yield "Each test that killed a mutant was run once alone on the code as it is, and passed.\n\n"
    yield _about(found, "python -m reliability mutation")
    if not found:
        return
    yield _table(
        "package | mutants# | tried# | killed# | timed out# | survived# | score# | interval | before its survivors were looked at# | interval | first sample, before any test was added#",
        [_mutated(name, one) for name, one in found["parts"].items()],
    )
    yield _faults(found)
    yield "### Not tried\n\n" + _table("package | reason | mutants#", list(_not_tried(found))) + "### By operator\n\n"
    yield _table("what was changed | noticed# | tried#", list(_by_operator(found)))
    yield "### Survivors\n\n"
    survivors = sorted(found["survivors"], key=lambda one: (one["part"], one["key"].split("#")[0], one["line"]))
    yield _table("where | before | after | why", [_survivor(one) for one in survivors])


def _mutated(name: str, one: Mapping[str, Any]) -> str:
    states, first, unseen = one["states"], one["first"], one["unseen"]
    lost = states.get(mutation.SURVIVED, 0) + states.get(mutation.UNREACHED, 0)
    whole = one["tested"] == one["made"]
    return (
        f"| {name} | {one['made']:,} | {one['tested']:,} | {states.get(mutation.KILLED, 0):,} | {states.get(mutation.LATE, 0):,} "
        f"| {lost:,} | {_spread(states, whole=whole)} | {_spread(unseen, whole=whole)} "
        f"| {100 * _score(first)[0]:.1f} % of {sum(first.values()):,} |"
    )


def _spread(states: Mapping[str, int], *, whole: bool) -> str:
    score, low, high = (100 * share for share in _score(states))
    return f"{score:.1f} % | {'all' if whole else f'{low:.1f} to {high:.1f} %'}"


def _score(states: Mapping[str, int]) -> tuple[float, float, float]:
    tried, caught = sum(states.values()), mutation.caught(states)
    return caught / max(tried, 1), *mutation.interval(caught, tried)


def _not_tried(found: Mapping[str, Any]) -> Iterator[str]:
    for name, one in found["parts"].items():
        yield from (f"| {name} | {reason} | {count:,} |" for reason, count in one["left_out"].items())


def _by_operator(found: Mapping[str, Any]) -> Iterator[str]:
    for kind in sorted({kind for one in found["parts"].values() for kind in one["operators"]}):
        pairs = [one["operators"].get(kind, (0, 0)) for one in found["parts"].values()]
        yield f"| {kind} | {sum(pair[0] for pair in pairs)} | {sum(pair[1] for pair in pairs)} |"


def _survivor(one: Mapping[str, Any]) -> str:
    path = one["key"].split("#")[0].removeprefix(f"{mutation.SOURCE}/")
    before, after = (_safe(one[key])[:160] or "(nothing)" for key in ("before", "after"))
    why = REASONS.get(
        f"{path}: {one['after']}", "not reached by any test" if one["state"] == mutation.UNREACHED else "open"
    )
    return f"| `{path}`:{one['line']} | `{before}` | `{after}` | {_safe(why)} |"


def _story() -> Iterator[str]:
    yield "## What failed on the way\n\n"
    yield _table(
        "what failed | what was done | test",
        [f"| {_safe(what)} | {_safe(fix)} | `{test}` |" for what, fix, test in STORY],
    )
