"""Long runs of fuzzing: ``python -m reliability.fuzz_run TARGET INPUTS [--tool atheris]``; runs of a target add up."""

import argparse
import sys
import time
import warnings
from typing import Any

from reliability import fuzz, results
from reliability.targets import TARGETS

FOUND = results.FOLDER.parent / "found"


def main() -> None:
    """Fuzz one parser and add the figures to its results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("inputs", type=int, nargs="?", default=fuzz.LONG)
    parser.add_argument("--tool", choices=("mutation", "atheris"), default="mutation")
    given = parser.parse_args()
    before = (results.read(f"fuzz-{given.target}") or {}).get("runs", [])
    fuzz.limit_memory()
    start, seed = time.perf_counter(), 1 + len(before)

    def told(tally: fuzz.Tally) -> None:
        run = {**vars(tally), "tool": given.tool, "seed": seed, "wall": time.perf_counter() - start}
        results.write(f"fuzz-{given.target}", {"form": "long", "runs": [*before, run]})
        print(f"{given.target}: {tally.inputs:,} inputs, {len(tally.wrong)} kinds of wrong", flush=True)

    if given.tool == "atheris":
        _atheris(given.target, given.inputs, seed, told)
    else:
        fuzz.fuzz(given.target, given.inputs, seed, FOUND / given.target, told=told)


def _atheris(name: str, inputs: int, seed: int, told: Any) -> None:
    """Let atheris choose the inputs by what code they reach; libFuzzer ends the process itself."""
    import atheris

    with atheris.instrument_imports(include=["plustex_analysis.statistics", "sdmx.reader", "sdmx.format"]):
        target = TARGETS[name]()
    warnings.simplefilter("ignore")
    tally = fuzz.Tally()
    corpus = FOUND.parent / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, specimen in enumerate(target.specimens):
        (corpus / f"specimen-{number}").write_bytes(specimen)
    words = corpus.with_suffix(".words")
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words if word))

    def one(data: bytes) -> None:
        fuzz.try_one(target, data, tally, FOUND / name)
        if tally.inputs % 5_000 == 0 or tally.inputs == inputs:
            tally.memory = fuzz.held()
            told(tally)

    options = [
        f"-runs={inputs}",
        f"-seed={seed}",
        "-max_len=4096",
        f"-dict={words}",
        "-print_final_stats=0",
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], one)
    atheris.Fuzz()


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    main()
