"""A data set of graded examinations: its values, and reading it from a folder with a manifest.

The manifest is `manifest.csv` (comma, semicolon or tab; UTF-8) or `manifest.jsonl` (one JSON object a line) in the
folder of the data set. One row tells of one file: what it shows of whom, and how one rater labelled the visit.

| column | what it holds |
|---|---|
| `person` | who; any word that is no name. Data sets are split by it, so it must be one word everywhere |
| `visit` | which examination of the person; any word |
| `expression` | identifier of `domain.expressions.Expression`: `rest`, `brow_raise`, ... |
| `file` | path of a photograph or video inside the folder, relative to it |
| `side` | the patient's weak half: `left`, `right`, `none`, `both`, `unknown` |
| `rater` | who graded; any word (`consensus`, for example). Needed in rows with labels |
| `temporal_p`, `zygomatic_p`, `buccal_p`, `marginal_mandibular_p` | P, 0..100 percent of the healthy half's function |
| `temporal_grade`, ... | the same as a grade, I..VI or 1..6 |
| `gender`, `skin_tone` | any words; results are grouped by them |
| `note` | never read |

The first six columns are needed, and one of the labels' at least; any other column is an error. The labels (side, P,
grades) belong to the visit and the rater: they may stand in one of that visit's rows or in several, but may not differ.
Further raters have rows of their own with the same file. A visit has one file per expression, and `rest` among them
where any is a photograph. A visit whose weak half is `both` may be without P and grade, which compare with a healthy
half.

A folder that `simulate` wrote needs no manifest (`simulated_manifest`).
"""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity
from palsygrader.errors import InputError
from palsygrader.training.manifest import FUNCTION_COLUMNS, GRADE_COLUMNS, GROUP_COLUMNS, manifest_of, read_manifest
from palsygrader.training.manifest_entry import Entry, entry_of, is_photograph
from palsygrader.training.simulated_manifest import is_simulated, simulated_rows
from palsygrader.training.text_table import TableRow
from palsygrader.wording import system_reason

AGREEMENT_PERCENT: Final = 5.0
"""(ours) P and grade of one rater agree when P is at most this far outside the grade's range: raters round."""
_ALL_PERCENT: Final = 100.0
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class BranchTruth:
    """What is known of the function P of a branch.

    Attributes:
        low_percent: Lowest P it may be, 0..100.
        high_percent: Highest; the same where P itself was given.
    """

    low_percent: float
    high_percent: float

    @property
    def percent(self) -> float:
        """The middle."""
        return (self.low_percent + self.high_percent) / 2.0


@dataclass(frozen=True, slots=True)
class Truth:
    """What is taken for true of a visit.

    Attributes:
        side: The patient's weak half.
        branches: Those that are known.
    """

    side: AffectedSide
    branches: Mapping[Branch, BranchTruth]


@dataclass(frozen=True, slots=True)
class Rating:
    """The labels that one rater gave a visit.

    Attributes:
        rater: Who.
        side: The patient's weak half.
        branches: Those that were graded.
    """

    rater: str
    side: AffectedSide
    branches: Mapping[Branch, BranchTruth]


@dataclass(frozen=True, slots=True)
class Visit:
    """One examination of a person.

    Attributes:
        person: Who.
        visit: Which examination of the person.
        files: Photograph or video of each expression, in the order of the protocol.
        ratings: One per rater, at least one.
        groups: Words by `manifest.GROUP_COLUMNS`, in lower case; those that are known.
    """

    person: str
    visit: str
    files: Mapping[Expression, Path]
    ratings: tuple[Rating, ...]
    groups: Mapping[str, str]

    def truth(self) -> Truth:
        """Return the mean of the raters: of the lows and of the highs of each branch, over those who graded it.

        The side is the one that most raters gave, `unknown` not counted; `unknown` where as many gave another.
        """
        branches = {}
        for branch in Branch:
            given = [rating.branches[branch] for rating in self.ratings if branch in rating.branches]
            if given:
                low, high = np.mean([(each.low_percent, each.high_percent) for each in given], axis=0)
                branches[branch] = BranchTruth(float(low), float(high))
        sides = Counter(rating.side for rating in self.ratings if rating.side is not AffectedSide.UNKNOWN)
        first = sides.most_common(2)
        tie = not first or (len(first) > 1 and first[0][1] == first[1][1])
        return Truth(AffectedSide.UNKNOWN if tie else first[0][0], branches)


@dataclass(frozen=True, slots=True)
class Dataset:
    """Graded visits.

    Attributes:
        folder: Where the files are.
        visits: In the order of the manifest.
    """

    folder: Path
    visits: tuple[Visit, ...]

    @property
    def persons(self) -> tuple[str, ...]:
        """Who is in it, in the order of the visits."""
        return tuple(dict.fromkeys(visit.person for visit in self.visits))

    def of_persons(self, persons: Collection[str]) -> "Dataset":
        """Return the visits of some persons."""
        return Dataset(self.folder, tuple(visit for visit in self.visits if visit.person in persons))


def read_dataset(folder: Path) -> Dataset:
    """Read a data set to train on or to judge by.

    Args:
        folder: Holds a manifest, or was written by `simulate`.

    Raises:
        InputError: The first of its problems (`check_dataset`).
    """
    dataset, problems = check_dataset(folder)
    if problems:
        raise problems[0]
    return dataset


def check_dataset(folder: Path) -> tuple[Dataset, tuple[InputError, ...]]:
    """Read a data set as far as that can be done.

    Args:
        folder: Holds a manifest, or was written by `simulate`. The manifest is taken where there are both.

    Returns:
        The visits, and everything that is wrong, in the order of the rows; the data set is whole only without problems.
    """
    try:
        rows, problems = _rows(folder)
    except InputError as error:
        return Dataset(folder, ()), (error,)
    dataset, found = dataset_of_rows(folder, rows)
    return dataset, _in_order((*problems, *found))


def dataset_of_rows(folder: Path, rows: Iterable[TableRow]) -> tuple[Dataset, tuple[InputError, ...]]:
    """Return the data set that the rows of a manifest tell of, and everything that is wrong with it."""
    problems: list[InputError] = []
    visits: dict[tuple[str, str], list[Entry]] = {}
    incomplete = set[tuple[str, str]]()
    for row in rows:
        entry, found = entry_of(row, folder)
        problems += found
        if found:
            incomplete.add((row.cell("person"), row.cell("visit")))
        if entry is not None:
            visits.setdefault((entry.person, entry.visit), []).append(entry)
    _check_persons(visits.values(), problems)
    _check_files(visits.values(), problems)
    read = []
    for key, entries in visits.items():
        visit = _visit(folder, entries, problems)
        if key not in incomplete:  # else what is missing may stand in the row that is wrong
            _check_whole(visit, entries, problems)
        read.append(visit)
    return Dataset(folder, tuple(read)), _in_order(problems)


def _rows(folder: Path) -> tuple[Iterable[TableRow], tuple[InputError, ...]]:
    try:
        manifest = manifest_of(folder)
        if manifest is not None:
            table = read_manifest(manifest)
            return table.rows, table.problems
        if is_simulated(folder):
            return simulated_rows(folder)
    except (OSError, ValueError) as error:
        raise InputError("dataset.unusable_folder", folder=folder, reason=system_reason(error)) from error
    raise InputError("dataset.no_manifest", folder=folder)


def _in_order(problems: Iterable[InputError]) -> tuple[InputError, ...]:
    """Return problems in the order of the rows, those of the whole file first."""

    def row_of(problem: InputError) -> int:
        row = problem.values.get("row")
        return row if isinstance(row, int) else 0

    return tuple(sorted(problems, key=row_of))


def _check_persons(visits: Iterable[list[Entry]], problems: list[InputError]) -> None:
    """Find persons that are likely one: written twice, they could be on both sides of a split."""
    written: dict[str, Entry] = {}
    for entries in visits:
        entry = entries[0]
        first = written.setdefault(unicodedata.normalize("NFKC", entry.person).casefold(), entry)
        if first.person != entry.person:
            problems.append(InputError("dataset.similar_person", row=entry.row, earlier=first.row))


def _check_files(visits: Iterable[list[Entry]], problems: list[InputError]) -> None:
    """Find files that are said to show two things, or two persons."""
    shown: dict[Path, Entry] = {}
    for entry in (entry for entries in visits for entry in entries):
        first = shown.setdefault(entry.file, entry)
        if (first.person, first.visit, first.expression) != (entry.person, entry.visit, entry.expression):
            problems.append(InputError("dataset.file_twice", row=entry.row, earlier=first.row, file=entry.file))


def _visit(folder: Path, entries: list[Entry], problems: list[InputError]) -> Visit:
    files: dict[Expression, Entry] = {}
    rows: dict[tuple[Expression, str], Entry] = {}
    raters: dict[str, list[Entry]] = {}
    for entry in entries:
        first = files.setdefault(entry.expression, entry)
        same = rows.setdefault((entry.expression, entry.rater), entry)
        if first.file != entry.file:
            problems.append(
                InputError("dataset.two_files", row=entry.row, earlier=first.row, expression=entry.expression.value)
            )
        elif same is not entry:
            problems.append(InputError("dataset.row_twice", row=entry.row, earlier=same.row))
        if entry.rater:
            raters.setdefault(entry.rater, []).append(entry)
    ratings = (_rating(rater, rated, problems) for rater, rated in raters.items())
    groups = {
        column: _agreed(((entry.row, entry.groups.get(column)) for entry in entries), column, problems)
        for column in GROUP_COLUMNS
    }
    return Visit(
        person=entries[0].person,
        visit=entries[0].visit,
        files={each: folder / files[each].file for each in Expression if each in files},
        ratings=tuple(rating for rating in ratings if rating is not None),
        groups={column: word for column, word in groups.items() if word is not None},
    )


def _rating(rater: str, entries: list[Entry], problems: list[InputError]) -> Rating | None:
    """Return the labels of a rater; None when there are none."""
    side = _agreed(((entry.row, entry.side) for entry in entries), "side", problems)
    branches = {}
    for branch in Branch:
        column = FUNCTION_COLUMNS[branch]
        percent = _agreed(((entry.row, entry.function_percent.get(branch)) for entry in entries), column, problems)
        grade = _agreed(((entry.row, entry.grades.get(branch)) for entry in entries), GRADE_COLUMNS[branch], problems)
        if percent is not None and grade is not None and not _agree(percent, grade):
            last = max(entry.row for entry in entries if branch in entry.function_percent or branch in entry.grades)
            problems.append(
                InputError("dataset.grade_differs", row=last, column=column, percent=percent, grade=grade.name)
            )
        if percent is not None:
            branches[branch] = BranchTruth(percent, percent)
        elif grade is not None:
            branches[branch] = BranchTruth(*grade_range_percent(grade))
    if not branches and side is None:
        return None
    return Rating(rater, AffectedSide.UNKNOWN if side is None else side, branches)


def _agreed(given: Iterable[tuple[int, Value | None]], column: str, problems: list[InputError]) -> Value | None:
    """Return the one value that some rows have in a column; None when none has any."""
    first: tuple[int, Value] | None = None
    for row, value in given:
        if value is None:
            continue
        if first is None:
            first = row, value
        elif first[1] != value:
            problems.append(InputError("dataset.contradiction", row=row, earlier=first[0], column=column))
    return None if first is None else first[1]


def grade_range_percent(grade: Severity) -> tuple[float, float]:
    """Return the lowest P of a grade, and that of the next better one (100 for grade I)."""
    better = _ALL_PERCENT if grade is Severity.I else SEVERITY_LOWER_BOUND_PERCENT[Severity(grade - 1)]
    return SEVERITY_LOWER_BOUND_PERCENT[grade], better


def _agree(percent: float, grade: Severity) -> bool:
    low, high = grade_range_percent(grade)
    return low - AGREEMENT_PERCENT <= percent <= high + AGREEMENT_PERCENT


def _check_whole(visit: Visit, entries: list[Entry], problems: list[InputError]) -> None:
    """Find what a visit lacks."""
    first = entries[0].row
    if Expression.REST not in visit.files and any(map(is_photograph, visit.files.values())):
        problems.append(InputError("dataset.no_rest", row=first))
    if not any(rating.branches or rating.side is AffectedSide.BOTH for rating in visit.ratings):
        problems.append(InputError("dataset.no_label", row=first))
    for rating in visit.ratings:
        rated = [entry for entry in entries if entry.rater == rating.rater]
        if rating.branches and all(entry.side is None for entry in rated):
            problems.append(InputError("dataset.no_side", row=rated[0].row, known=", ".join(AffectedSide)))
