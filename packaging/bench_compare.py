"""Compare two runs of `palsygrader bench --json` by ratio, and name what got worse by more than a share.

    bench_compare.py BEFORE AFTER [--more-than PERCENT] [--as-measured]

Times are put on one scale by the yardstick that both runs hold, the same work for every version; `--as-measured` leaves
them as they are. Counts, sizes and shares are compared as they are. Exit status 1 when anything got worse, 2 when a
file is no such run.
"""

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Final

from palsygrader.bench.figures import SCHEMA, Figure
from palsygrader.bench.machine import YARDSTICK

MORE_THAN_PERCENT: Final = 15.0
_TIMES: Final = frozenset({"ms", "s"})


def read(file: Path) -> dict[str, Figure]:
    """Return the figures of a run by their names.

    Raises:
        ValueError: It is none.
    """
    document = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise ValueError(file)
    figures = [Figure.from_json(each) for part in document["parts"].values() for each in part]
    return {figure.name: figure for figure in figures}


def times_worse(before: Figure, after: Figure, slower_machine: float) -> float:
    """Return how many times worse a figure is; NaN where there is nothing to compare.

    Args:
        before: Of the first run.
        after: Of the second.
        slower_machine: How many times longer the yardstick took in the second run.
    """
    scale = slower_machine if after.unit in _TIMES else 1.0
    if after.more_is_better:
        before, after, scale = after, before, 1.0
    if before.value == 0.0:
        return 1.0 if after.value == 0.0 else math.inf
    return after.value / before.value / scale


def main() -> int:
    """Print a row for each figure that both runs have, the worst first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--more-than", type=float, default=MORE_THAN_PERCENT, metavar="PERCENT")
    parser.add_argument("--as-measured", action="store_true")
    arguments = parser.parse_args()
    try:
        before, after = read(arguments.before), read(arguments.after)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        print("These are not two files of `palsygrader bench --json`.", file=sys.stderr)
        return 2
    slower = 1.0 if arguments.as_measured else after[YARDSTICK].value / before[YARDSTICK].value
    found = sorted(
        ((times_worse(before[name], after[name], slower), name) for name in before.keys() & after.keys() - {YARDSTICK}),
        reverse=True,
    )
    worse = [name for ratio, name in found if ratio > 1.0 + arguments.more_than / 100.0]
    print(f"| measure | before | after | times worse |\n|---|---|---|---|\n| {YARDSTICK} |  |  | {slower:.2f} |")
    for ratio, name in found:
        mark = " **worse**" if name in worse else ""
        told = "" if math.isnan(ratio) else f"{ratio:.2f}"
        print(f"| {name} | {before[name].value:.3g} | {after[name].value:.3g} {after[name].unit} | {told}{mark} |")
    missing = sorted(before.keys() - after.keys())
    if missing:
        print(f"\nNot measured any more: {'; '.join(missing)}")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
