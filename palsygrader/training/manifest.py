"""The table of a data set's manifest: its columns, reading it, and writing it as CSV."""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path
from typing import Final

from palsygrader.domain.face import Branch
from palsygrader.errors import InputError
from palsygrader.training.text_table import TableRow, TextTable, read_csv, read_json_lines

MANIFEST_CSV: Final = "manifest.csv"
MANIFEST_JSON_LINES: Final = "manifest.jsonl"
"""Names of the manifest in the folder of the data set; one of the two is there."""
NEEDED_COLUMNS: Final = ("person", "visit", "expression", "file", "side", "rater")
FUNCTION_COLUMNS: Final = {branch: f"{branch}_p" for branch in Branch}
GRADE_COLUMNS: Final = {branch: f"{branch}_grade" for branch in Branch}
LABEL_COLUMNS: Final = tuple(column[branch] for branch in Branch for column in (FUNCTION_COLUMNS, GRADE_COLUMNS))
"""At least one of them is needed."""
GROUP_COLUMNS: Final = ("gender", "skin_tone")
NOTE_COLUMN: Final = "note"
"""For the person who keeps the table; never read."""
COLUMNS: Final = (*NEEDED_COLUMNS, *LABEL_COLUMNS, *GROUP_COLUMNS, NOTE_COLUMN)
"""Every column there may be."""


def manifest_of(folder: Path) -> Path | None:
    """Return the manifest in a folder, None when there is none.

    Raises:
        InputError: `dataset.two_manifests`.
    """
    found = [folder / name for name in (MANIFEST_CSV, MANIFEST_JSON_LINES) if (folder / name).exists()]
    if len(found) > 1:
        raise InputError("dataset.two_manifests", one=MANIFEST_CSV, other=MANIFEST_JSON_LINES)
    return found[0] if found else None


def read_manifest(file: Path) -> TextTable:
    """Read a manifest; an unknown column is one of its problems.

    Raises:
        InputError: `dataset.missing_column`, `dataset.no_label_column`, `dataset.no_rows`, or as `read_csv`.
    """
    is_csv = file.name == MANIFEST_CSV
    table = read_csv(file) if is_csv else read_json_lines(file)
    problems = list(table.problems)
    if table.rows or is_csv:
        missing = [column for column in NEEDED_COLUMNS if column not in table.columns]
        if missing:
            raise InputError("dataset.missing_column", file=file.name, columns=", ".join(missing))
        if not set(LABEL_COLUMNS) & set(table.columns):
            raise InputError("dataset.no_label_column", file=file.name, columns=", ".join(LABEL_COLUMNS))
    if not table.rows and not problems:
        raise InputError("dataset.no_rows", file=file.name)
    unknown = [column for column in table.columns if column not in COLUMNS]
    problems += [InputError("dataset.unknown_column", column=each, known=", ".join(COLUMNS)) for each in unknown]
    return TextTable(table.columns, table.rows, tuple(problems))


def numbered(rows: Iterable[Mapping[str, str]]) -> tuple[TableRow, ...]:
    """Return rows that were made, not read, with the numbers they have in the manifest that is written of them."""
    return tuple(TableRow(number, cells) for number, cells in enumerate(rows, start=2))


def manifest_csv(rows: Iterable[TableRow]) -> str:
    """Return the manifest of some rows as CSV (RFC 4180) under a heading.

    Columns that none of the rows fills are left out, except those that are needed and those of P.
    """
    rows = tuple(rows)
    kept = {
        *NEEDED_COLUMNS,
        *FUNCTION_COLUMNS.values(),
        *(name for row in rows for name, cell in row.cells.items() if cell),
    }
    stream = StringIO()
    writer = csv.DictWriter(stream, [column for column in COLUMNS if column in kept], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(row.cells for row in rows)
    return stream.getvalue()
