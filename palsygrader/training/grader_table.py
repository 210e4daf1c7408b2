"""The table a grader is judged by: each measure per branch beside the baselines and its bar, then by groups."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity
from palsygrader.training.grader_measures import (
    DRAWS,
    LEAST_PEOPLE,
    SPARED_FROM_PERCENT,
    WEAK_BELOW_PERCENT,
    Answers,
    BoolArray,
    BranchAnswer,
    Case,
    Rows,
    Verdicts,
    abstention,
    agreement,
    answers_of,
    grades_within,
    healthy_spared,
    interval_coverage,
    is_side_judged,
    lesions_found,
    mean_absolute_error,
    pearson_r,
    person_intervals,
    quadratic_kappa,
    root_mean_square_error,
    share_percent,
    sides_told,
    told_sides_right,
)
from palsygrader.training.landmark_bench import Bar
from palsygrader.wording import of

NO_NUMBER: Final = "–"
_TOGETHER: Final = "all together"
_WHOLE_FACE: Final = "whole face"
_NOT_RECORDED: Final = "not recorded"


@dataclass(frozen=True, slots=True)
class Table:
    """A table in words.

    Attributes:
        title: What it shows.
        head: One per column.
        rows: Cells of each row, as many as in `head`.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of answers.

    Attributes:
        name: With its unit.
        value: Takes it.
        counted: Which answers it is taken on.
        decimals: Shown.
        each: Asked for in every single branch.
        together: Asked for in all branches together.
    """

    name: str
    value: Callable[[Answers], float]
    counted: Callable[[Answers], BoolArray]
    decimals: int = 2
    each: Bar | None = None
    together: Bar | None = None


COVERAGE_BAR: Final = Bar(87.0, 93.0)
SIDE_BAR: Final = Bar(99.5)
LESION_BAR: Final = Bar(95.0)
MEASURES: Final = (
    Measure(
        "mean absolute error of P, points",
        mean_absolute_error,
        lambda a: a.answered,
        each=Bar(most=6.0),
        together=Bar(most=5.0),
    ),
    Measure("root mean square error of P, points", root_mean_square_error, lambda a: a.answered),
    Measure("Pearson's r of P", pearson_r, lambda a: a.exact, decimals=3),
    Measure("ICC(2,1) of P", agreement, lambda a: a.exact, decimals=3),
    Measure("exact grade, %", lambda a: grades_within(a, 0), lambda a: a.graded),
    Measure("within one grade, %", lambda a: grades_within(a, 1), lambda a: a.graded, each=Bar(99.0)),
    Measure("quadratic kappa of grades", quadratic_kappa, lambda a: a.graded, decimals=3, each=Bar(0.95)),
    Measure(
        "true P within the 90 % interval, %",
        interval_coverage,
        lambda a: a.bounded,
        each=COVERAGE_BAR,
        together=COVERAGE_BAR,
    ),
    Measure("withheld, %", abstention, lambda a: a.all),
)
"""What is measured on answers, in the order of the table, with what is asked for.

The error is asked to be at most 5 points over the four branches and at most 6 in the worst, so in each.
"""


def measure_table(methods: Mapping[str, Sequence[Case]], *, draws: int = DRAWS) -> list[str]:
    """Return both tables and the notes, lines of markdown.

    Args:
        methods: The answers of each named method to the same examinations, ours first.
        draws: Samples of people for an interval.

    Raises:
        ValueError: The methods did not answer the same examinations, or there is no method.
    """
    return markdown(measure_tables(methods, draws=draws), notes(methods, draws=draws))


def measure_tables(methods: Mapping[str, Sequence[Case]], *, draws: int = DRAWS) -> tuple[Table, ...]:
    """Return the tables of measures, of groups and, if there are any, of sides missed.

    Arguments and errors as for `measure_table`.
    """
    examinations = [Counter((case.person, case.visit) for case in cases) for cases in methods.values()]
    if not examinations or any(asked != examinations[0] for asked in examinations):
        message = "methods are compared on the same examinations, by person and visit"
        raise ValueError(message)
    ours_name, *others = methods
    head = ("measure", "where", "n", ours_name, "95 % interval", *others, "bar", "reached")
    rows = (*_answer_rows(list(methods.values()), draws), *_verdict_rows(list(methods.values()), draws))
    ours = next(iter(methods.values()))
    missed = _missed_sides(ours)
    return Table("Measures", head, rows), _group_table(ours, draws), *([missed] if missed.rows else [])


def _missed_sides(cases: Sequence[Case]) -> Table:
    """Return the examinations whose affected side was not told, or told wrong, with what is true and was answered."""
    head = ("examination", "recording", "true side", "told", *(of(branch) for branch in Branch))
    rows = []
    for case in cases:
        if is_side_judged(case) and case.side is not case.true_side:
            branches = (case.branches.get(branch) for branch in Branch)
            kinds = ", ".join(case.groups.values())
            rows.append((f"{case.person}, {case.visit}", kinds, of(case.true_side), of(case.side), *map(_p, branches)))
    return Table("Affected sides not told, or told wrong: true P", head, tuple(rows))


def _p(answer: BranchAnswer | None) -> str:
    if answer is None:
        return NO_NUMBER
    lowest, highest = answer.true_range_percent
    return number(lowest, 0) if lowest == highest else _range((lowest, highest), 0)


def markdown(tables: Sequence[Table], remarks: Sequence[str]) -> list[str]:
    """Return tables and remarks as lines of markdown."""
    lines = []
    for table in tables:
        lines += [f"## {table.title}", "", _line(table.head), "|" + "---|" * len(table.head)]
        lines += [*map(_line, table.rows), ""]
    return [*lines, *(f"- {remark}" for remark in remarks)]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def notes(methods: Mapping[str, Sequence[Case]], *, draws: int = DRAWS) -> list[str]:
    """Return what has to be known to read the tables."""
    name, cases = next(iter(methods.items()))
    weak, spared = f"{WEAK_BELOW_PERCENT:g} %", f"{SPARED_FROM_PERCENT:g} %"
    people = len({case.person for case in cases})
    return [
        (
            f"{len(cases)} examinations of {people} people. P is the function of the affected side in percent of the "
            "healthy side; its errors are in points."
        ),
        f"n counts what the measure is taken on, and the 95 % interval is that of its value, both for {name}.",
        (
            "A withheld answer counts as withheld and in no other measure of P or of grades, so methods that withhold "
            "more are judged on fewer answers."
        ),
        (
            "Where the truth is a grade and not a P, an answer within the grade's range of P has no error, any other "
            "its distance from the range; correlation, ICC and intervals are judged on a known true P alone."
        ),
        "The mean absolute error is asked to be at most 5 points over all branches and at most 6 in the worst of them.",
        (
            f"The affected side is judged where a branch is below {weak}, and where one is in either half; a side that "
            "is not told counts as wrong."
        ),
        (
            f"Isolated lesion: one branch below {weak}, the three others from {spared}. It is found when its answered "
            "P is less than that of every other answered branch; a withheld one is not found."
        ),
        (
            f"95 % intervals: {draws} samples of people, not of examinations, with replacement; none with fewer than "
            f"{LEAST_PEOPLE} people. A bar is reached by the value, not by its interval."
        ),
        (
            "Where everything is right the samples show no doubt; of n people the true share may still be as low as "
            "100 less 300 / n percent (rule of three)."
        ),
        f"{NO_NUMBER}: cannot be told, for want of answers or because all are the same.",
    ]


def number(value: float, decimals: int) -> str:
    """Return the words for a number; a dash for what is none."""
    return f"{value:z.{decimals}f}" if np.isfinite(value) else NO_NUMBER


def _range(ends: tuple[float, float], decimals: int) -> str:
    return f"{number(ends[0], decimals)} to {number(ends[1], decimals)}" if np.isfinite(ends).all() else NO_NUMBER


def _reached(value: float, bar: Bar | None) -> tuple[str, str]:
    """Return the bar and whether it is reached."""
    if bar is None:
        return "", ""
    if not np.isfinite(value):
        return str(bar), "not measured"
    return str(bar), "yes" if bar.least <= value <= bar.most else "no"


def _answer_rows(methods: Sequence[Sequence[Case]], draws: int) -> Iterator[tuple[str, ...]]:
    places = {of(branch): (branch,) for branch in Branch} | {_TOGETHER: tuple(Branch)}
    answers = {name: [answers_of(cases, branches) for cases in methods] for name, branches in places.items()}
    intervals = {name: _intervals(own, MEASURES, draws) for name, (own, *_) in answers.items()}
    for index, measure in enumerate(MEASURES):
        for name, some in answers.items():
            values = [measure.value(own) for own in some]
            yield (
                measure.name,
                name,
                str(np.count_nonzero(measure.counted(some[0]))),
                number(values[0], measure.decimals),
                _range(intervals[name][index], measure.decimals),
                *(number(value, measure.decimals) for value in values[1:]),
                *_reached(values[0], measure.together if name == _TOGETHER else measure.each),
            )


def _intervals(answers: Answers, measures: Sequence[Measure], draws: int) -> list[tuple[float, float]]:
    def measured(rows: Rows) -> list[float]:
        some = answers.rows(rows)
        return [measure.value(some) for measure in measures]

    return person_intervals(answers.people, measured, draws)


def _share_intervals(verdicts: Verdicts, draws: int) -> list[tuple[float, float]]:
    return person_intervals(verdicts.people, lambda rows: [share_percent(verdicts.hits[rows])], draws)


def _verdict_rows(methods: Sequence[Sequence[Case]], draws: int) -> Iterator[tuple[str, ...]]:
    weak = f"{WEAK_BELOW_PERCENT:g} %"
    judged: tuple[tuple[str, Callable[[Sequence[Case]], Verdicts], Bar | None], ...] = (
        (f"affected side right, %, where a branch is below {weak}", sides_told, SIDE_BAR),
        ("the same, of those told a side", told_sides_right, None),
        ("branch of an isolated lesion found, %", lesions_found, LESION_BAR),
        ("healthy people: branches of grade I, %", lambda cases: healthy_spared(cases, Severity.I), Bar(95.0)),
        ("healthy people: not worse than grade II, %", lambda cases: healthy_spared(cases, Severity.II), Bar(100.0)),
    )
    for name, judge, bar in judged:
        verdicts = [judge(cases) for cases in methods]
        values = [share_percent(each.hits) for each in verdicts]
        ours = verdicts[0]
        (ends,) = _share_intervals(ours, draws)
        first, *others = (number(value, 2) for value in values)
        yield (name, _WHOLE_FACE, str(len(ours.hits)), first, _range(ends, 2), *others, *_reached(values[0], bar))


def _natural(words: str) -> list[tuple[int, str]]:
    """Return a key that sorts 2 before 10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", words)]


def _group_table(cases: Sequence[Case], draws: int) -> Table:
    """Return the mean absolute error of one method by groups."""
    names = list(dict.fromkeys(name for case in cases for name in case.groups))
    rows = []
    for name in names:
        kinds = sorted({case.groups.get(name, _NOT_RECORDED) for case in cases}, key=_natural)
        for kind in kinds:
            members = [case for case in cases if case.groups.get(name, _NOT_RECORDED) == kind]
            rows.append((name.replace("_", " "), kind, *_group_cells(members, draws)))
    for side in AffectedSide:
        members = [case for case in cases if case.true_side is side]
        if members:
            rows.append(("true side", of(side), *_group_cells(members, draws)))
    for severity in Severity:
        cells = _group_cells(cases, draws, severity)
        if cells[0] != "0":
            rows.append(("true grade", severity.name, *cells))
    branches = (of(branch) for branch in Branch)
    head = ("group", "", "people", "answers", _TOGETHER, "95 % interval", *branches)
    return Table("Mean absolute error of P by group, points", head, tuple(rows))


def _group_cells(cases: Sequence[Case], draws: int, severity: Severity | None = None) -> tuple[str, ...]:
    """Return people, answers, error with interval, and error of each branch; of one true grade when given."""

    def chosen(branches: Sequence[Branch]) -> Answers:
        answers = answers_of(cases, branches)
        answers = answers.rows(answers.answered)
        return answers if severity is None else answers.rows(answers.true_grades == severity)

    together = chosen(tuple(Branch))
    (ends,) = _intervals(together, MEASURES[:1], draws)
    return (
        str(len(np.unique(together.people))),
        str(len(together.people)),
        number(mean_absolute_error(together), 2),
        _range(ends, 2),
        *(number(mean_absolute_error(chosen((branch,))), 2) for branch in Branch),
    )
