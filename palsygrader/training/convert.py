r"""Makes the manifest of another data set by a mapping table, which tells what its paths and words mean.

A starting point for a data set whose layout the program does not know. The mapping is a CSV with the columns `what`,
`theirs` and `ours`:

| what | theirs | ours |
|---|---|---|
| `path` | regular expression for the path of a file, with named groups `person`, `expression`, `visit` (optional) | |
| `labels` | their table of labels (CSV), relative to the folder; without it there are no labels | |
| `column` | a column of that table | the manifest's column: `person` (needed), `visit`, `rater`, `temporal_p`, ... |
| `fixed` | a word | the column of the manifest (`rater`, for example) where it stands when theirs has nothing |
| `expression` | their word | an expression's identifier; empty: such files are passed over |
| `side` | their word | `left`, `right`, `none`, `both`, `unknown` |
| `grade` | their word | I..VI |
| `gender`, `skin_tone` | their word | any word |
| `note` | any word, never read | |

For example::

    what,theirs,ours
    path,(?P<person>P\d+)/(?P<visit>\d+)/(?P<expression>\w+)\.mp4,
    labels,labels.csv,
    column,Subject,person
    column,Session,visit
    column,Weak,side
    column,Forehead,temporal_grade
    fixed,consensus,rater
    expression,brow,brow_raise
    side,L,left
    grade,normal,I

Paths are written with slashes and matched as a whole; the first pattern that fits is taken. Words are compared in lower
case, and a word without a row means itself. A table of labels without a visit tells of all visits of the person.
"""

import os
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.severity import Severity
from palsygrader.errors import InputError
from palsygrader.training.manifest import GRADE_COLUMNS, GROUP_COLUMNS, LABEL_COLUMNS, NOTE_COLUMN, numbered
from palsygrader.training.manifest_entry import is_recording
from palsygrader.training.text_table import TableRow, TextTable, read_csv
from palsygrader.wording import system_reason

WHAT: Final = ("path", "labels", "column", "fixed", "expression", "side", "grade", *GROUP_COLUMNS, NOTE_COLUMN)
"""Kinds of rows of a mapping."""
MAPPING_COLUMNS: Final = ("what", "theirs", "ours")
_GROUPS: Final = ("person", "expression")
"""Named groups that every pattern has."""
_ONLY_VISIT: Final = "1"
"""Name of the visit where paths tell none."""
_FIXED: Final = ("side", "rater", *LABEL_COLUMNS, *GROUP_COLUMNS)
_OURS: Final[Mapping[str, tuple[str, ...]]] = {
    "column": ("person", "visit", *_FIXED),
    "fixed": _FIXED,
    "expression": ("", *Expression),
    "side": tuple(AffectedSide),
    "grade": tuple(grade.name for grade in Severity),
}
"""What may stand under `ours`; anything where a kind is not named."""
_WORDS_OF: Final = {
    "side": "side",
    **dict.fromkeys(GRADE_COLUMNS.values(), "grade"),
    **{each: each for each in GROUP_COLUMNS},
}
"""The kind of words that a column of the manifest holds."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a mapping tells.

    Attributes:
        name: Of the mapping's file.
        patterns: Of the paths, in order.
        labels: Their table of labels, relative to the folder; None when there is none.
        columns: Their column by the manifest's.
        fixed: The word by the manifest's column.
        words: Our word by its kind and theirs in lower case.
    """

    name: str
    patterns: tuple[re.Pattern[str], ...]
    labels: str | None
    columns: Mapping[str, str]
    fixed: Mapping[str, str]
    words: Mapping[tuple[str, str], str]

    def ours(self, kind: str, theirs: str) -> str:
        """Return our word for theirs: itself, where the mapping has none."""
        return self.words.get((kind, theirs.casefold()), theirs)


@dataclass(frozen=True, slots=True)
class Converted:
    """A data set that was converted.

    Attributes:
        rows: Of its manifest.
        problems: Labels that no file belongs to.
        passed_over: Number of photographs and videos that are not in it.
    """

    rows: tuple[TableRow, ...]
    problems: tuple[InputError, ...]
    passed_over: int


def read_layout(file: Path) -> Layout:
    """Read a mapping.

    Raises:
        InputError: `dataset.missing_column`, `dataset.mapping_what`, `dataset.mapping_empty`,
            `dataset.mapping_pattern`, `dataset.mapping_groups`, `dataset.mapping_ours`, `dataset.mapping_no_path`,
            `dataset.mapping_no_person`, or as `read_csv`, also for what that finds in single rows.
    """
    patterns: list[re.Pattern[str]] = []
    labels: str | None = None
    columns: dict[str, str] = {}
    fixed: dict[str, str] = {}
    words: dict[tuple[str, str], str] = {}
    for row in _whole_table(file, MAPPING_COLUMNS).rows:
        what, theirs, ours = row.cell("what").casefold(), row.cell("theirs"), row.cell("ours")
        if what == NOTE_COLUMN:
            continue
        ours = _checked(file, row, what, ours)
        if what == "path":
            patterns.append(_pattern(file, row))
        elif what == "labels":
            labels = theirs
        elif what == "column":
            columns[ours] = theirs.casefold()
        elif what == "fixed":
            fixed[ours] = theirs
        else:
            words[what, theirs.casefold()] = ours
    if not patterns:
        raise InputError("dataset.mapping_no_path", file=file.name)
    if labels is not None and "person" not in columns:
        raise InputError("dataset.mapping_no_person", file=file.name)
    return Layout(file.name, tuple(patterns), labels, columns, fixed, words)


def convert(folder: Path, layout: Layout) -> Converted:
    """Return the manifest of a data set; whether it is a good one `dataset.dataset_of_rows` tells.

    The labels of a visit stand in its first row, those of further raters in rows that follow.

    Args:
        folder: The data set's.
        layout: What its paths and words mean.

    Raises:
        InputError: `dataset.nothing_matches`, `dataset.name_no_text`, `dataset.unusable_folder`, or, of their table of
            labels, `dataset.missing_column` or as `read_csv`.
    """
    visits: dict[tuple[str, str], list[dict[str, str]]] = {}
    passed_over = 0
    for path in _recordings(folder):
        row = _file_row(path, layout)
        if row is None:
            passed_over += 1
        else:
            visits.setdefault((row["person"], row["visit"]), []).append(row)
    if not visits:
        raise InputError("dataset.nothing_matches", folder=folder, file=layout.name)
    labels, problems = _labels(folder, layout, visits)
    rows = []
    for visit, files in visits.items():
        files.sort(key=_protocol_order)
        first, *others = labels.get(visit, [{}])
        rows += [files[0] | first, *files[1:], *(files[0] | other for other in others)]
    return Converted(numbered(rows), tuple(problems), passed_over)


def _whole_table(file: Path, needed: Collection[str]) -> TextTable:
    """Read CSV of which no row may be wrong."""
    table = read_csv(file)
    if table.problems:
        raise table.problems[0]
    missing = [column for column in needed if column not in table.columns]
    if missing:
        raise InputError("dataset.missing_column", file=file.name, columns=", ".join(missing))
    return table


def _checked(file: Path, row: TableRow, what: str, ours: str) -> str:
    """Return what stands under `ours`, as the manifest writes it; refuse a row that is not as it should be."""
    if what not in WHAT:
        raise InputError("dataset.mapping_what", file=file.name, row=row.number, given=what, known=", ".join(WHAT))
    if not row.cell("theirs"):
        raise InputError("dataset.mapping_empty", file=file.name, row=row.number, column="theirs")
    known = {word.casefold(): word for word in _OURS.get(what, ())}
    if known and ours.casefold() not in known:
        allowed = ", ".join(filter(None, known.values()))
        raise InputError("dataset.mapping_ours", file=file.name, row=row.number, given=ours, known=allowed)
    return known.get(ours.casefold(), ours)


def _pattern(file: Path, row: TableRow) -> re.Pattern[str]:
    try:
        pattern = re.compile(row.cell("theirs"))
    except re.error as error:
        raise InputError("dataset.mapping_pattern", file=file.name, row=row.number, reason=str(error)) from error
    for group in _GROUPS:
        if group not in pattern.groupindex:
            raise InputError("dataset.mapping_groups", file=file.name, row=row.number, group=group)
    return pattern


def _recordings(folder: Path) -> Iterator[str]:
    """Yield the paths of photographs and videos in the folder and below, with slashes; hidden ones are passed over."""

    def refuse(error: OSError) -> NoReturn:
        raise InputError("dataset.unusable_folder", folder=folder, reason=system_reason(error)) from error

    for place, below, names in os.walk(folder, onerror=refuse):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            path = (Path(place) / name).relative_to(folder).as_posix()
            if name.startswith(".") or not is_recording(Path(name)):
                continue
            if not path.isprintable():
                raise InputError("dataset.name_no_text", folder=folder, file=path)
            yield path


def _file_row(path: str, layout: Layout) -> dict[str, str] | None:
    """Return what a path tells; None when it is passed over."""
    for pattern in layout.patterns:
        match = pattern.fullmatch(path)
        if match is None:
            continue
        told = match.groupdict(default="")
        expression = layout.ours("expression", told["expression"])
        if not expression:
            return None
        return {
            "person": told["person"],
            "visit": told.get("visit") or _ONLY_VISIT,
            "expression": expression,
            "file": path,
        }
    return None


def _labels(
    folder: Path, layout: Layout, visits: Collection[tuple[str, str]]
) -> tuple[dict[tuple[str, str], list[dict[str, str]]], list[InputError]]:
    """Return the labels of each visit, one per row of their table, and rows that belong to no visit."""
    found: dict[tuple[str, str], list[dict[str, str]]] = {}
    problems: list[InputError] = []
    if layout.labels is None:
        return found, problems
    file = folder / layout.labels
    for row in _whole_table(file, layout.columns.values()).rows:
        label = {
            ours: layout.ours(_WORDS_OF.get(ours, ""), row.cell(theirs)) for ours, theirs in layout.columns.items()
        }
        label = dict(layout.fixed) | {column: cell for column, cell in label.items() if cell}
        person, visit = label.pop("person", ""), label.pop("visit", None)
        matching = [each for each in visits if each[0] == person and visit in {None, each[1]}]
        if not matching:
            problems.append(InputError("dataset.label_unmatched", file=file.name, label_row=row.number))
        for each in matching:
            found.setdefault(each, []).append(label)
    return found, problems


def _protocol_order(row: Mapping[str, str]) -> int:
    """Return the place of a row's expression in the protocol; words that are none come last."""
    known = list(Expression)
    return known.index(Expression(row["expression"])) if row["expression"] in known else len(known)
