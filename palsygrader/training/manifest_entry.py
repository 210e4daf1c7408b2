"""Reads one row of a manifest: what it says of a file, and what is wrong with it."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import Final, TypeVar

from palsygrader.capture.regular_file import check_file
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES, RECORDING_SUFFIXES
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity
from palsygrader.errors import InputError
from palsygrader.training.manifest import FUNCTION_COLUMNS, GRADE_COLUMNS, GROUP_COLUMNS
from palsygrader.training.text_table import TableRow
from palsygrader.wording import error_line

_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d+)?", re.ASCII)
_MOST_PERCENT: Final = 100.0
_GRADES: Final = {word: grade for grade in Severity for word in (grade.name.casefold(), str(grade.value))}
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says.

    Attributes:
        row: Its number.
        person: As it is written.
        visit: As it is written.
        expression: What the file shows.
        file: Path in the data set's folder.
        rater: As it is written; empty when the row has no label.
        side: The weak half; None when the row does not tell.
        function_percent: P of the branches that have it here.
        grades: Grade of the branches that have it here.
        groups: Words by `GROUP_COLUMNS`, in lower case; those that are given.
    """

    row: int
    person: str
    visit: str
    expression: Expression
    file: Path
    rater: str
    side: AffectedSide | None
    function_percent: Mapping[Branch, float]
    grades: Mapping[Branch, Severity]
    groups: Mapping[str, str]


def entry_of(row: TableRow, folder: Path) -> tuple[Entry | None, tuple[InputError, ...]]:
    """Read a row.

    Args:
        row: The row.
        folder: The data set's.

    Returns:
        What it says, None when it cannot be told which file of whom it is about; and everything wrong with it. Values
        that are wrong are left out.
    """
    problems: list[InputError] = []
    person, visit = (_needed(row, column, problems) for column in ("person", "visit"))
    expression = _word(row, "expression", Expression, problems)
    if expression is None and not row.cell("expression"):
        problems.append(InputError("dataset.empty_cell", row=row.number, column="expression"))
    file = _file(row, folder, problems)
    function_percent, grades = _function(row, problems), _grades(row, problems)
    side = _word(row, "side", AffectedSide, problems)
    rater = row.cell("rater")
    if not rater and (side is not None or function_percent or grades):
        problems.append(InputError("dataset.no_rater", row=row.number))
    if not (person and visit and expression is not None and file is not None):
        return None, tuple(problems)
    groups = {column: row.cell(column).casefold() for column in GROUP_COLUMNS if row.cell(column)}
    entry = Entry(row.number, person, visit, expression, file, rater, side, function_percent, grades, groups)
    return entry, tuple(problems)


def is_photograph(file: Path) -> bool:
    """Tell by its name whether a file is a photograph; else it is a video."""
    return file.suffix.lower() in PHOTOGRAPH_SUFFIXES


def is_recording(file: Path) -> bool:
    """Tell by its name whether a file is a photograph or a video."""
    return file.suffix.lower() in RECORDING_SUFFIXES


def _needed(row: TableRow, column: str, problems: list[InputError]) -> str:
    text = row.cell(column)
    if not text:
        problems.append(InputError("dataset.empty_cell", row=row.number, column=column))
    return text


def _word(row: TableRow, column: str, kind: type[Word], problems: list[InputError]) -> Word | None:
    """Return the member that a cell names; None for an empty one, and for one that names none."""
    text = row.cell(column)
    if not text or text.casefold() in list(kind):
        return kind(text.casefold()) if text else None
    problems.append(
        InputError("dataset.unknown_word", row=row.number, column=column, given=text, known=", ".join(kind))
    )
    return None


def _file(row: TableRow, folder: Path, problems: list[InputError]) -> Path | None:
    """Return a file's path in the folder; None for one that cannot be used."""
    text = _needed(row, "file", problems).replace("\\", "/")
    if not text:
        return None
    tidy = posixpath.normpath(text)
    if tidy.startswith(("/", "../")) or tidy == ".." or PureWindowsPath(tidy).drive:
        problems.append(InputError("dataset.outside", row=row.number, file=text))
        return None
    file = Path(tidy)
    if not is_recording(file):
        problems.append(InputError("dataset.not_a_recording", row=row.number, file=text))
        return None
    try:
        check_file(folder / file)
    except InputError as error:
        problems.append(InputError("dataset.file", row=row.number, reason=error_line(error)))
        return None
    return file


def _function(row: TableRow, problems: list[InputError]) -> dict[Branch, float]:
    """Return P of the branches whose cell holds one."""
    found = {}
    for branch, column in FUNCTION_COLUMNS.items():
        text = row.cell(column)
        percent = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None
        if percent is not None and percent <= _MOST_PERCENT:
            found[branch] = percent
        elif text:
            problems.append(InputError("dataset.bad_function", row=row.number, column=column, given=text))
    return found


def _grades(row: TableRow, problems: list[InputError]) -> dict[Branch, Severity]:
    """Return the grades of the branches whose cell holds one."""
    found = {}
    for branch, column in GRADE_COLUMNS.items():
        text = row.cell(column)
        grade = _GRADES.get(text.casefold())
        if grade is not None:
            found[branch] = grade
        elif text:
            problems.append(InputError("dataset.bad_grade", row=row.number, column=column, given=text))
    return found
