"""How long SMAA-2 takes: 60 practices, 12 sub-criteria, 10,000 draws; it must stay under one second.

Run with ``python benchmarks/smaa.py``. The best of five runs counts: the others measure what else the machine does.
"""

import sys
from time import perf_counter

import numpy as np
import pandas as pd

from plustex_analysis.practices.smaa import smaa2
from plustex_analysis.practices.weights import WeightSpace

LIMIT = 1.0
PRACTICES, PARTS, DRAWS, RUNS = 60, 12, 10_000, 5


def scores(missing: float) -> pd.DataFrame:
    rng = np.random.default_rng(1)
    values = rng.integers(0, 5, (PRACTICES, PARTS)).astype(float)
    values[rng.random(values.shape) < missing] = np.nan
    return pd.DataFrame(values, [f"p{row}" for row in range(PRACTICES)], [f"c{column}" for column in range(PARTS)])


def ranges() -> WeightSpace:
    space = WeightSpace.anything([f"c{column}" for column in range(PARTS)])
    for first in range(0, PARTS, 3):
        group = [f"c{column}" for column in range(first, first + 3)]
        space = space.between(0.15, group, 0.4).at_least(group[0], group[2])
        for name in group:
            space = space.between(0.15, [name], 0.6, of=group)
    return space


def seconds(frame: pd.DataFrame, space: WeightSpace | None) -> float:
    best = float("inf")
    for run in range(RUNS):
        start = perf_counter()
        smaa2(frame, space, rng=np.random.default_rng(run), draws=DRAWS)
        best = min(best, perf_counter() - start)
    return best


def main() -> int:
    slowest = 0.0
    for share in (0.0, 0.2, 1.0):
        for name, space in (("any weights", None), ("ranges and orders", ranges())):
            took = seconds(scores(share), space)
            slowest = max(slowest, took)
            print(f"{share:4.0%} of scores missing, {name:<18} {took:6.3f} s")
    print(f"slowest {slowest:.3f} s, limit {LIMIT:.1f} s")
    return int(slowest > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
