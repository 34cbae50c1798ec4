"""All benchmarks of the build in one run; the results go into ``docs/PERFORMANCE.md`` with a chart.

python -m benchmarks                      all sizes, three rounds: about half an hour on two cores
python -m benchmarks --sizes 8 --rounds 1 --no-write --no-changes
python -m benchmarks --load results.json  only write the page again
"""

import argparse
import json
import tempfile
from pathlib import Path

from benchmarks import report, suite, tree
from benchmarks.arms import CORES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[8, 80, 260], help="numbers of documents")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--arms", nargs="+", choices=suite.ARMS, default=suite.ARMS)
    parser.add_argument("--no-changes", action="store_true", help="leave out the builds after an edit")
    parser.add_argument("--no-everywhere", action="store_true", help="leave out the build for all regions")
    parser.add_argument("--executions", type=int, default=10_000, help="parallel executions of a small notebook")
    parser.add_argument("--no-write", action="store_true", help="print only")
    parser.add_argument("--load", type=Path, help="measure nothing, take these results")
    parser.add_argument("--docs", type=Path, default=tree.ROOT / "docs")
    options = parser.parse_args()
    results = json.loads(options.load.read_text()) if options.load else _measured(options)
    print(report.page(results))
    if not options.no_write:
        report.write(results, options.docs)


def _measured(options: argparse.Namespace) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="plustex-benchmark-") as name:
        folder = Path(name)
        environment = tree.copy(folder / "tree")
        results: dict[str, object] = {"machine": suite.machine(), "rounds": options.rounds, "cores": CORES}
        results["sizes"] = suite.compare(options.sizes, options.rounds, options.arms, folder / "made", environment)
        _keep(results)
        if not options.no_changes:
            results["changes"] = suite.changes(options.rounds, folder / "changes", environment)
            _keep(results)
        if not options.no_everywhere:
            results["everywhere"] = suite.everywhere(folder, environment)
            _keep(results)
        if options.executions:
            results["endurance"] = suite.endurance(options.executions, folder, environment)
            _keep(results)
        return results


def _keep(results: dict[str, object]) -> None:
    """Keep what is known so far, for ``--load``: the rest takes a while and may be interrupted."""
    Path(tempfile.gettempdir(), "plustex-benchmark.json").write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
