"""Tables of visits as one file: an Excel workbook, CSV files in a ZIP, or JSON."""

import csv
import io
import json
import math
import zipfile
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
_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a ZIP can tell: when the tables were made is nobody's business."""


class ExportFormat(StrEnum):
    """What tables are written as."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """Of the file's name, with its dot."""
        return ".zip" if self is ExportFormat.CSV else f".{self}"


def cohort_file(tables: Sequence[Table], kind: ExportFormat) -> bytes:
    """Return the content of the file.

    Text that a spreadsheet would run as a formula stays text: as such in a workbook, with a leading apostrophe in CSV.

    Args:
        tables: At least one.
        kind: Which file.
    """
    return {ExportFormat.XLSX: _workbook, ExportFormat.CSV: _zipped, ExportFormat.JSON: _json}[kind](tables)


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


def _zipped(tables: Sequence[Table]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in tables:
            text = io.StringIO()
            writer = csv.writer(text)
            writer.writerow([column.name for column in table.columns])
            writer.writerows([spreadsheet_cell(_plain(cell)) for cell in cells] for cells in table.rows)
            name = zipfile.ZipInfo(f"{table.name}.csv", _ZIP_TIME)
            name.compress_type = zipfile.ZIP_DEFLATED
            # A mark of the byte order, without which Excel reads names in the wrong letters.
            archive.writestr(name, text.getvalue().encode("utf-8-sig"))
    return stream.getvalue()


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
