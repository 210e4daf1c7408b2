"""Reads tables that people write: CSV as spreadsheets save it, and JSON lines."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from itertools import zip_longest
from pathlib import Path
from typing import Final

from palsygrader.capture.regular_file import check_file
from palsygrader.errors import InputError
from palsygrader.outside_json import read_json
from palsygrader.wording import system_reason

_DELIMITERS: Final = ",;\t"
"""Spreadsheets write a semicolon where the comma is the decimal sign, and a tab when they are asked for text."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table.

    Attributes:
        number: As a spreadsheet counts: the heading is row 1. Of JSON lines: the line.
        cells: Text by column, without blanks around it; a column that is not there is empty.
    """

    number: int
    cells: Mapping[str, str]

    def cell(self, column: str) -> str:
        """Return the text of a column, empty where there is none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table.

    Attributes:
        columns: Their names in lower case, in order.
        rows: Those that are not empty.
        problems: What is wrong with single rows; those are left out of `rows`.
    """

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    problems: tuple[InputError, ...]


def read_csv(file: Path) -> TextTable:
    """Read CSV with a heading: comma, semicolon or tab between the cells, UTF-8 with or without its mark.

    Raises:
        InputError: As `check_file`; `dataset.unreadable`, `dataset.not_utf8`, `dataset.empty`, `dataset.column_twice`,
            or `dataset.bad_csv` when that is in the heading.
    """
    text = _text(file)
    records = enumerate(csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True), start=1)
    problems: list[InputError] = []
    columns: tuple[str, ...] = ()
    rows: list[TableRow] = []
    for number, record in _up_to_damage(records, problems):
        cells = [cell.strip() for cell in record]
        if not any(cells):
            continue
        if not columns:
            columns = _columns(cells, file)
            continue
        if any(cell for name, cell in zip_longest(columns, cells, fillvalue="") if not name):
            # A delimiter inside a cell moves all that follows.
            problems.append(InputError("dataset.too_many_cells", row=number, count=len(columns)))
            continue
        rows.append(TableRow(number, dict(zip(columns, cells, strict=False))))
    if not columns:
        raise problems[0] if problems else InputError("dataset.empty", file=file.name)
    return TextTable(tuple(filter(None, columns)), tuple(rows), tuple(problems))


def read_json_lines(file: Path) -> TextTable:
    """Read JSON lines: one object a line, its values texts, numbers or null.

    Raises:
        InputError: As `check_file`; `dataset.unreadable`, `dataset.not_utf8` or `dataset.empty`.
    """
    rows: list[TableRow] = []
    problems: list[InputError] = []
    columns: dict[str, None] = {}
    for number, line in enumerate(_text(file).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            cells = _object(line)
        except ValueError:
            problems.append(InputError("dataset.bad_json", row=number))
            continue
        columns |= dict.fromkeys(cells)
        rows.append(TableRow(number, cells))
    return TextTable(tuple(columns), tuple(rows), tuple(problems))


def _text(file: Path) -> str:
    check_file(file)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InputError("dataset.unreadable", file=file.name, reason=system_reason(error)) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = error.object[: error.start].count(b"\n") + 1
        raise InputError("dataset.not_utf8", file=file.name, row=row) from error
    if not text.strip():
        raise InputError("dataset.empty", file=file.name)
    return text


def _delimiter(text: str) -> str:
    """Return the sign that parts the heading into the most cells."""
    heading = text.lstrip().partition("\n")[0]
    return max(_DELIMITERS, key=heading.count)


def _columns(cells: list[str], file: Path) -> tuple[str, ...]:
    columns = tuple(cell.casefold() for cell in cells)
    for name in columns:
        if name and columns.count(name) > 1:
            raise InputError("dataset.column_twice", file=file.name, column=name)
    return columns


def _up_to_damage(
    records: Iterator[tuple[int, list[str]]], problems: list[InputError]
) -> Iterator[tuple[int, list[str]]]:
    """Yield records with their numbers; where one cannot be told from the next, that is a problem and the last."""
    number = 0
    try:
        for number, record in records:
            yield number, record
    except csv.Error as error:
        problems.append(InputError("dataset.bad_csv", row=number + 1, reason=str(error)))


def _object(line: str) -> dict[str, str]:
    """Return the cells of a line.

    Raises:
        ValueError: It is not one object of texts, numbers and nulls, each of a name of its own.
    """
    found = read_json(line, object_pairs_hook=_unique)
    if not isinstance(found, dict):
        message = "no object"
        raise ValueError(message)
    return {name: _cell(value) for name, value in found.items()}


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object's values by their names in lower case.

    Raises:
        ValueError: Two names are alike.
    """
    found = {name.strip().casefold(): value for name, value in pairs}
    if len(found) < len(pairs):
        message = "two values of one name"
        raise ValueError(message)
    return found


def _cell(value: object) -> str:
    """Return a value as a spreadsheet would show it.

    Raises:
        ValueError: It is neither text nor a number nor null.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bool) or not isinstance(value, int | float):
        message = "a value that is no cell"
        raise ValueError(message)
    return str(value)
