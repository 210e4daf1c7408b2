"""Put what `palsygrader bench --json` has measured into the README, with the computer named.

    bench_readme.py FILE

Only what has a bar, and what stands beside another program, is put there. Exit status 2 when the file is no such run.
"""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from palsygrader.bench.figures import SCHEMA, Figure, table

README: Final = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- palsygrader bench -->", "<!-- end of palsygrader bench -->"
"""Between these the table stands in the README."""
_BESIDE_OTHERS: Final = frozenset({"rivals"})
"""Parts of which every figure is shown."""


def lines(document: dict[str, object], measured_on: str) -> list[str]:
    """Return what is put into the README.

    Args:
        document: Of a run.
        measured_on: The day.

    Raises:
        ValueError: It is none.
    """
    parts, computer = document.get("parts"), document.get("machine")
    if document.get("schema") != SCHEMA or not isinstance(parts, dict) or not isinstance(computer, dict):
        raise ValueError
    shown: list[Figure] = []
    for part, each in parts.items():
        figures = [Figure.from_json(figure) for figure in each]
        shown += [figure for figure in figures if figure.bar is not None or part in _BESIDE_OTHERS]
    where = f"{computer['processor']}, {computer['cores']} cores, {computer['memory_gb']} GB, {computer['system']}"
    return [BEGIN, *table("what", shown), "", f"`palsygrader bench`, {measured_on}: {where}.", END]


def main() -> int:
    """Put the table in the place of the former one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--readme", type=Path, default=README, help="another file with the place for the table")
    arguments = parser.parse_args()
    file, readme = arguments.file, arguments.readme
    try:
        measured_on = f"{datetime.fromtimestamp(file.stat().st_mtime, UTC):%Y-%m-%d}"
        told = lines(json.loads(file.read_text(encoding="utf-8")), measured_on)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        print("This is no file of `palsygrader bench --json`.", file=sys.stderr)
        return 2
    content = readme.read_text(encoding="utf-8")
    before, _, rest = content.partition(BEGIN)
    _, _, after = rest.partition(END)
    readme.write_text(before + "\n".join(told) + after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
