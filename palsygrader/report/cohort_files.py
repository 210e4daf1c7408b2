"""Tables of visits as files: an Excel workbook, CSV files, or JSON."""

import csv
import io
import json
import math
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from palsygrader.report.cohort import Cell, Table
from palsygrader.report.table import spreadsheet_cell

_MOST_WIDTH: Final = 60
"""Characters of the widest column of a workbook."""
_MOST_ROWS: Final = 1_048_576
"""Of a sheet (Excel's specification); a table with more is cut into several sheets."""
_NO_DAY: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
"""Told as the day a workbook was made: the real one may be that of a visit."""


class ExportFormat(StrEnum):
    """What tables are written as."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


def cohort_files(tables: Sequence[Table], kind: ExportFormat) -> dict[str, bytes]:
    """Return the content of the files under their names.

    Text that a spreadsheet would run as a formula stays text: as such in a workbook, with a leading apostrophe in CSV.

    Args:
        tables: At least one.
        kind: Which files: a workbook, a JSON file, or a CSV file for each table.
    """
    if kind is ExportFormat.CSV:
        return {f"{table.name}.csv": csv_file(table) for table in tables}
    return {f"tables.{kind}": _workbook(tables) if kind is ExportFormat.XLSX else _json(tables)}


def csv_file(table: Table) -> bytes:
    """Return a table as CSV (RFC 4180) under its heading."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([column.name for column in table.columns])
    writer.writerows([spreadsheet_cell(_plain(cell)) for cell in cells] for cells in table.rows)
    # A mark of the byte order, without which Excel reads names in the wrong letters.
    return text.getvalue().encode("utf-8-sig")


def _workbook(tables: Sequence[Table]) -> bytes:
    import xlsxwriter  # noqa: PLC0415 - loads late on purpose

    stream = io.BytesIO()
    options = {
        "in_memory": True,  # no patient's data in temporary files
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties({"created": _NO_DAY})
        head = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for table in tables:
            for part, rows in enumerate(_parts(table), start=1):
                sheet = book.add_worksheet(table.name if part == 1 else f"{table.name} {part}")
                sheet.freeze_panes(1, 0)
                sheet.write_row(0, 0, [column.name for column in table.columns], head)
                for row, cells in enumerate(rows, start=1):
                    for column, cell in enumerate(cells):
                        value = _plain(cell)
                        if isinstance(cell, date) and not isinstance(cell, datetime):
                            sheet.write_datetime(row, column, cell, day)
                        elif value is not None:
                            sheet.write(row, column, value)
                sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)
                sheet.autofit(_MOST_WIDTH * 7)
    return stream.getvalue()


def _parts(table: Table) -> list[Sequence[tuple[Cell, ...]]]:
    size = _MOST_ROWS - 1
    return [table.rows[first : first + size] for first in range(0, max(len(table.rows), 1), size)]


def _json(tables: Sequence[Table]) -> bytes:
    content: dict[str, object] = {"schema": 1}
    for table in tables:
        names = [column.name for column in table.columns]
        content[table.name] = [dict(zip(names, map(_plain, cells), strict=True)) for cells in table.rows]
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def _plain(cell: Cell) -> str | int | float | bool | None:
    """Return a cell as every format knows it: dates as ISO 8601, nothing for what is no number."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and not math.isfinite(cell):
        return None
    return cell
