"""Numbers and dates of a visit as words on the screen."""

from collections.abc import Mapping, Sequence
from typing import Final

from palsygrader import wording
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.scales.sheet import eye_stays_open
from palsygrader.domain.severity import Severity
from palsygrader.grading.usability import MOVES, why_untold
from palsygrader.gui import visit_days
from palsygrader.report.measured import both_sides
from palsygrader.report.phrases import percent_words, plain_words
from palsygrader.wording.lists import comma_list

BRANCH_QUANTITIES: Final = {
    Branch.TEMPORAL: (Quantity.BROW_ELEVATION,),
    Branch.ZYGOMATIC: (Quantity.LID_CLOSURE,),
    Branch.BUCCAL: (
        Quantity.ORAL_COMMISSURE_EXCURSION,
        Quantity.UPPER_LIP_ELEVATION,
        Quantity.ALAR_ELEVATION,
        Quantity.LIP_CORNER_ADVANCE,
    ),
    Branch.MARGINAL_MANDIBULAR: (Quantity.LOWER_LIP_DEPRESSION,),
}
"""The movements that tell about each branch (`CLINICAL` section 2)."""
_WHOLE_PERCENT: Final = 100
"""An eye that closed so far."""


def visit_day(examination: Examination) -> str:
    """Return the day of a visit, for example `"12 May 2025"`."""
    return visit_days.day_words(examination, (examination,))


def visit_label(examination: Examination, among: Sequence[Examination], *, short: bool = False) -> str:
    """Return the day of a visit, with its time where another one among these was on the same day.

    Args:
        examination: The visit.
        among: The visits it stands among, itself included.
        short: Whether the time takes the place of the year.
    """
    return visit_days.day_words(examination, among, short=short)


def branch_title(branch: Branch) -> str:
    """Return the branch's name as a heading."""
    return wording.capitalised(wording.of(branch))


def expression_title(expression: Expression) -> str:
    """Return the expression's name as a heading."""
    return wording.capitalised(wording.of(expression))


def function_words(grade: BranchGrade | None) -> str:
    """Return P in words, a dash when it is withheld."""
    if grade is None or grade.function_percent is None:
        return wording.say("review.nothing")
    return percent_words(grade.function_percent)


def branch_answer(examination: Examination, branch: Branch) -> BranchGrade | None:
    """Return the program's answer for a branch, None while nothing is graded."""
    return examination.grade.branch(branch) if examination.grade is not None else None


def branch_decision(examination: Examination, branch: Branch) -> Decision | None:
    """Return the clinician's decision on a branch that stands."""
    return examination.decision(branch_key(branch))


def branch_key(branch: Branch) -> str:
    """Return the decision key of a branch."""
    return f"branch.{branch}"


def decided_severity(decision: Decision | None) -> Severity | None:
    """Return the grade of a decision on a branch."""
    return Severity(int(decision.value)) if decision is not None and decision.value is not None else None


def undecided_words(examination: Examination, answer: BranchGrade | None) -> str:
    """Return what stands for a branch that the clinician has not decided on: once signed, the program's grade."""
    stands = examination.signature is not None and answer is not None and answer.severity is not None
    return wording.say("review.card.as_program" if stands else "review.card.not_set")


def covered_expressions(examination: Examination, branch: Branch) -> tuple[Expression, ...]:
    """Return the expressions of a withheld branch in which what it moves was covered; none when that is not why."""
    answer = branch_answer(examination, branch)
    if answer is None or answer.withheld is not WithheldReason.COVERED:
        return ()
    records, region = examination.records, MOVES[branch]
    return tuple(e for e in BRANCH_EXPRESSIONS[branch] if why_untold(records, e, region) is WithheldReason.COVERED)


def covered_words(branch: Branch, expressions: Sequence[Expression]) -> str:
    """Return why a branch has no grade where what it moves was covered, and what to do about it."""
    names = [wording.of(expression) for expression in expressions]
    listed = names[-1]
    if len(names) > 1:
        listed = wording.say("review.card.covered_and", first=comma_list(names[:-1]), last=listed)
    return wording.say("review.card.covered", region=wording.of(MOVES[branch]), expressions=listed)


def severities(examination: Examination) -> dict[Branch, Severity | None]:
    """Return the grade that stands for every branch."""
    return {branch: examination.severity(branch) for branch in Branch}


def doubts(examination: Examination) -> dict[Branch, Severity | None]:
    """Return, where the program's grade stands, the weaker grade that it cannot be told from."""
    answers = examination.grade.branches if examination.grade is not None else ()
    return {a.branch: a.not_told_from for a in answers if branch_decision(examination, a.branch) is None}


def evidence(examination: Examination, branch: Branch) -> tuple[Expression, ...]:
    """Return the recorded expressions that show a branch, the weightiest first."""
    answer = branch_answer(examination, branch)
    named = answer.evidence if answer is not None and answer.evidence else BRANCH_EXPRESSIONS[branch]
    return tuple(expression for expression in named if expression in examination.records)


def open_eye_words(examination: Examination) -> str:
    """Return the warning about an eye that does not close, with its side and how far it closed; empty without one."""
    if not eye_stays_open(examination):
        return ""
    side = examination.side_in_force
    if side not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        right, left = (_closure(examination, each) for each in (Side.RIGHT, Side.LEFT))
        if right is not None and left is not None:
            return wording.say("review.cornea.both", right=plain_words(right), left=plain_words(left))
        return wording.say("review.cornea", eye=wording.say("review.cornea.eye_unsided"), measured="")
    own = Side(side.value)
    eye = wording.say("review.cornea.eye", side=wording.capitalised(wording.of(own)))
    closed = _closure(examination, own)
    measured = wording.say("review.cornea.measured", value=plain_words(closed)) if closed is not None else ""
    return wording.say("review.cornea", eye=eye, measured=measured)


def _closure(examination: Examination, side: Side) -> Measurement | None:
    """Return how far the lids of a side closed, as on the report; None where that is not measured or is all the way."""
    for expression in (Expression.TIGHT_CLOSURE, Expression.GENTLE_CLOSURE):
        for _, values in side_pairs(examination, expression, (Quantity.LID_CLOSURE,)):
            closed = values[side]
            return closed if closed.unit is Unit.PERCENT and round(closed.value) < _WHOLE_PERCENT else None
    return None


def side_pairs(
    examination: Examination, expression: Expression, quantities: tuple[Quantity, ...]
) -> list[tuple[Quantity, Mapping[Side, Measurement]]]:
    """Return the quantities measured on both sides during an expression, with their values."""
    record = examination.records.get(expression)
    if record is None:
        return []
    found = ((quantity, both_sides(record, quantity)) for quantity in quantities)
    return [(quantity, values) for quantity, values in found if values]


def first_to_look_at(examination: Examination) -> Branch:
    """Return the branch that is worst, else the first that has a picture."""
    graded = [(severity, branch) for branch, severity in severities(examination).items() if severity is not None]
    if graded:
        worst = max(severity for severity, _ in graded)
        return next(branch for severity, branch in graded if severity is worst)
    return next((branch for branch in Branch if evidence(examination, branch)), Branch.TEMPORAL)
