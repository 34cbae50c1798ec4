"""``python -m reliability EXPERIMENT [--short]``: run one and keep its results; ``report`` writes the page."""

import argparse
import importlib
import sys
import time

from reliability import results

EXPERIMENTS = ("crash", "surroundings", "hostile", "isolation", "load", "soak", "supply", "mutation")


def main() -> None:
    """Run an experiment, or write the report."""
    parser = argparse.ArgumentParser(prog="python -m reliability", description=__doc__)
    parser.add_argument("experiment", choices=(*EXPERIMENTS, "report"))
    parser.add_argument(
        "--short", action="store_true", help="the form that continuous integration runs; writes nothing"
    )
    given = parser.parse_args()
    if given.experiment == "report":
        from reliability import report

        print(report.write())
        return
    start = time.perf_counter()
    found = importlib.import_module(f"reliability.{given.experiment}").run(short=given.short)
    took = round(time.perf_counter() - start, 1)
    for fault in found["faults"]:
        print(f"fault: {fault}")
    print(f"{given.experiment}: {len(found['faults'])} faults, {took} s")
    if not given.short:
        print(results.write(given.experiment, {"form": "long", "seconds": took, **found}))
    sys.exit(bool(found["faults"]))


if __name__ == "__main__":
    main()
