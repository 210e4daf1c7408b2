"""The result of an examination as a table for the terminal."""

import textwrap
from typing import Final

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.grade import BranchGrade
from palsygrader.domain.scales import ScaleScore
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.report.phrases import issue_words, side_words
from palsygrader.wording import say

WIDTH: Final = 100
"""Characters of a line."""
NAME_WIDTH: Final = 23
"""Characters before the second column, as the words of `cli.table` lay it out."""


def result_table(examination: Examination) -> str:
    """Return branches, scales and quality problems, one line each.

    Args:
        examination: A graded one.

    Raises:
        ValueError: The examination has no grade.
    """
    if examination.grade is None:
        message = "the examination is not graded"
        raise ValueError(message)
    side = say("cli.table.side", side=side_words(examination.side_in_force, examination.graded_regions))
    lines = [side, *(_branch_line(branch) for branch in examination.grade.branches)]
    lines += [_scale_line(score) for score in scale_scores(examination).values()]
    lines += [
        say(
            "cli.table.quality",
            expression=wording.of(flag.expression),
            issue=issue_words(flag),
            percent=round(100 * flag.share),
        )
        for flag in examination.quality
    ]
    return "\n".join(lines)


def _branch_line(branch: BranchGrade) -> str:
    name = wording.of(branch.branch)
    if branch.withheld is not None:
        return say("cli.table.withheld", branch=name, reason=wording.of(branch.withheld))
    if branch.function_percent is None or branch.interval_percent is None or branch.severity is None:
        message = f"{branch.branch} has neither numbers nor a reason"
        raise ValueError(message)
    low, high = branch.interval_percent
    return say(
        "cli.table.branch",
        branch=name,
        function=branch.function_percent,
        low=low,
        high=high,
        grade=branch.severity.name,
        range=_range_words(branch),
        words=_grade_words(branch),
    )


def _range_words(branch: BranchGrade) -> str:
    """Return the grades the interval reaches, empty where it reaches no other."""
    if branch.severity_range is None:
        return ""
    best, worst = branch.severity_range
    return say("cli.table.range", best=best.name, worst=worst.name)


def _grade_words(branch: BranchGrade) -> str:
    """Return the grade in words; a grade I that cannot be told from weakness is not called normal."""
    if branch.not_told_from is not None:
        return say("severity.not_told_from", grade=branch.not_told_from.name)
    return wording.of(branch.severity) if branch.severity is not None else ""


def _scale_line(score: ScaleScore) -> str:
    name = wording.of(score.scale)
    if score.missing:
        missing = ", ".join(say(f"scale.{score.scale}.{item}") for item in score.missing)
        return _wrapped(say("cli.table.incomplete", scale=name, missing=missing))
    totals = ", ".join(f"{say(f'scale.{score.scale}.total.{key}')} {value}" for key, value in score.totals.items())
    return _wrapped(say("cli.table.scale", scale=name, totals=totals))


def _wrapped(line: str) -> str:
    return textwrap.fill(line, WIDTH, subsequent_indent=" " * NAME_WIDTH)
