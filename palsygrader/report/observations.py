"""Observations on an examination that need attention."""

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.patient import Patient
from palsygrader.domain.scales.sheet import eye_stays_open
from palsygrader.report.measured import both_sides
from palsygrader.report.phrases import value_words
from palsygrader.report.pictures import quality_words
from palsygrader.wording.lists import comma_list, semicolon_list


def observations(patient: Patient, examination: Examination) -> tuple[str, ...]:
    """Return the observations, the gravest first."""
    found = (
        _not_graded(examination),
        _incomplete_closure(examination),
        _side_differs(patient, examination),
        _not_recorded(examination),
        _quality(examination),
    )
    return tuple(warning for warning in found if warning)


def _not_graded(examination: Examination) -> str:
    return "" if examination.grade is not None else wording.say("report.warning.not_graded")


def _incomplete_closure(examination: Examination) -> str:
    """Return the warning when the eye does not close completely, with the eye's side where one side is weak."""
    if not eye_stays_open(examination):
        return ""
    side = examination.side_in_force
    if side not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return wording.say("report.warning.closure_unsided", measured=_closure(examination, None))
    own = Side(side.value)
    return wording.say("report.warning.closure", side=wording.of(own), measured=_closure(examination, own))


def _closure(examination: Examination, side: Side | None) -> str:
    """Return how far the lids of a side closed, None for both sides; empty when it was not measured."""
    for expression in (Expression.TIGHT_CLOSURE, Expression.GENTLE_CLOSURE):
        record = examination.records.get(expression)
        sides = both_sides(record, Quantity.LID_CLOSURE) if record is not None else {}
        if not sides:
            continue
        on = wording.of(expression)
        if side is not None:
            return wording.say("report.warning.closure_measured", value=value_words(sides[side]), expression=on)
        right, left = value_words(sides[Side.RIGHT]), value_words(sides[Side.LEFT])
        return wording.say("report.warning.closure_measured_both", right=right, left=left, expression=on)
    return ""


def _side_differs(patient: Patient, examination: Examination) -> str:
    found = examination.side_in_force
    if AffectedSide.UNKNOWN in {found, patient.palsy_side} or found is patient.palsy_side:
        return ""
    return wording.say("report.warning.side", record=wording.of(patient.palsy_side), found=wording.of(found))


def _not_recorded(examination: Examination) -> str:
    skipped = [
        wording.say("report.warning.skipped_item", expression=wording.of(expression), reason=wording.of(reason))
        for expression, reason in examination.skipped.items()
    ]
    missing = [wording.of(expression) for expression in examination.missing]
    if not skipped and not missing:
        return ""
    return wording.say("report.warning.skipped", expressions=comma_list((*skipped, *missing)))


def _quality(examination: Examination) -> str:
    """Return what was wrong with the pictures; expressions with the same problems are told together."""
    concerned: dict[str, list[str]] = {}
    for expression, record in examination.records.items():
        if record.quality:
            issues = comma_list(quality_words(flag, one_frame=len(record.times_ms) == 1) for flag in record.quality)
            concerned.setdefault(issues, []).append(wording.of(expression))
    problems = [
        wording.say(
            "report.warning.quality_item",
            expressions=wording.say("report.warning.quality_all")
            if len(expressions) == len(examination.records) > 1
            else comma_list(expressions),
            issues=issues,
        )
        for issues, expressions in concerned.items()
    ]
    return wording.say("report.warning.quality", problems=semicolon_list(problems)) if problems else ""
