"""Turn an examination into the words and numbers of its report."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from palsygrader import __version__, wording
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.grade import Provenance
from palsygrader.domain.measurement import Unit
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT
from palsygrader.domain.treatments import Treatment, in_time
from palsygrader.report.after_signing import addendum_parts, reading_lines
from palsygrader.report.branches import branch_rows, severities, trends
from palsygrader.report.local_time import in_local_time, local
from palsygrader.report.losses import foremost_losses
from palsygrader.report.observations import observations
from palsygrader.report.parts import Fact, Letterhead, PairPart, PicturePart, ReportContent, Trend
from palsygrader.report.phrases import moment_words, side_words, whole_words, whole_years
from palsygrader.report.pictures import pairs
from palsygrader.report.questionnaires import questionnaire_rows
from palsygrader.report.sheets import decision_rows, scale_note, scale_rows
from palsygrader.report.treatment_choice import told_treatments
from palsygrader.report.treatment_words import (
    altered_meaning,
    altered_words,
    consents_sentence,
    short_word,
)
from palsygrader.wording.days import day_words
from palsygrader.wording.lists import comma_list, semicolon_list, sentences
from palsygrader.wording.numbers import decimal

_SHA256_SHOWN: Final = 16
"""Characters of a checksum on paper; the whole of it is in the JSON."""

__all__ = ["Letterhead", "ReportContent", "report_content"]


def report_content(
    patient: Patient,
    examination: Examination,
    previous: Sequence[Examination],
    *,
    clinic: Letterhead,
    created_at: datetime,
    face: Callable[[KeyFrame], PicturePart] | None = None,
) -> ReportContent:
    """Return everything the report says, every moment and day in the local zone.

    Args:
        patient: Who was examined.
        examination: This visit, signed or not.
        previous: Earlier visits, in any order; those without a grade are left out of course and change.
        clinic: Letterhead.
        created_at: When the report is made, timezone-aware.
        face: Makes the pictures of a frame; photographs when None.
    """
    examination, visits = in_local_time(examination), map(in_local_time, previous)
    earlier = sorted(
        (visit for visit in visits if visit.started_at < examination.started_at), key=lambda visit: visit.started_at
    )
    graded = [visit for visit in earlier if visit.grade is not None]
    shown = pairs(examination, face)
    decisions, confirmed = decision_rows(examination)
    course = _with_treatments(trends(examination, graded), patient)
    last_day = earlier[-1].started_at.date() if earlier and earlier[-1].dated else None
    treatments, all_treatments = told_treatments(_until(patient, examination), last_day)
    return ReportContent(
        title=_title(patient, examination),
        author=examination.signature.clinician if examination.signature is not None else examination.clinician,
        subject=wording.say("report.subject"),
        created_at=local(created_at),
        foot=wording.say("report.made", moment=moment_words(local(created_at)), version=__version__),
        running_title=_running_title(patient, examination),
        letterhead=clinic,
        draft=examination.signature is None,
        status=_status(examination),
        signature=_signature(examination),
        identity=_identity(patient, examination),
        history=_history(patient, examination, len(earlier), treatments),
        affected_side=examination.side_in_force,
        side_note=_side_note(examination),
        severities=severities(examination),
        branches=branch_rows(examination, graded),
        branch_note=_branch_note(examination),
        change_label=_change_label(graded),
        scales=scale_rows(examination),
        scale_note=scale_note(examination),
        questionnaires=questionnaire_rows(examination, earlier),
        warnings=observations(patient, examination),
        notes=examination.notes,
        pairs=shown,
        pair_note=_pair_note(examination, shown),
        trends=course,
        trend_note=_trend_note(course, examination.side_in_force),
        decisions=decisions,
        confirmed=confirmed or ("" if decisions else wording.say("report.decision.none")),
        method=_method(examination),
        limits=_limits(examination),
        addenda=addendum_parts(examination),
        readings=reading_lines(examination),
        treatments=all_treatments,
    )


def _title(patient: Patient, examination: Examination) -> str:
    if not examination.dated:
        return wording.say("report.title_undated", name=patient.name)
    return wording.say("report.title", name=patient.name, day=day_words(examination.started_at.date()))


def _running_title(patient: Patient, examination: Examination) -> str:
    parts = [wording.say("report.running.name", name=patient.name)]
    if patient.record_number:
        parts.append(wording.say("report.running.number", number=patient.record_number))
    if examination.dated:
        parts.append(day_words(examination.started_at.date()))
    return wording.say("report.running.between").join(parts)


def _status(examination: Examination) -> str:
    if examination.signature is None:
        return wording.say("report.draft")
    signature = examination.signature
    return wording.say("report.signed", clinician=signature.clinician, moment=moment_words(signature.signed_at))


def _signature(examination: Examination) -> str:
    if examination.signature is None:
        return ""
    signature = examination.signature
    return wording.say("report.signed_line", clinician=signature.clinician, moment=moment_words(signature.signed_at))


def _facts(values: dict[str, str]) -> tuple[Fact, ...]:
    """Return the facts that have a value."""
    return tuple(Fact(wording.say(f"report.fact.{name}"), value) for name, value in values.items() if value)


def _identity(patient: Patient, examination: Examination) -> tuple[Fact, ...]:
    """Return who was examined, by whom and when."""
    born = wording.of(patient.sex) if patient.sex is not Sex.UNKNOWN else ""
    if patient.born is not None:
        words = day_words(patient.born)
        if examination.dated:
            years = whole_years(patient.born, examination.started_at.date())
            words = wording.say("report.born", day=words, years=years)
        born = wording.say("report.born_sex", born=words, sex=born) if born else words
    return _facts(
        {
            "name": patient.name,
            "record_number": patient.record_number,
            "born": born,
            "visit": moment_words(examination.started_at) if examination.dated else wording.say("report.not_recorded"),
            "clinician": examination.clinician,
            "device": examination.device,
        }
    )


def _history(patient: Patient, examination: Examination, earlier: int, treatments: str) -> tuple[Fact, ...]:
    """Return what is known of the palsy, its treatments in words among it, and what was recorded."""
    onset = wording.say("report.not_recorded") if patient.onset is None else day_words(patient.onset)
    if patient.onset is not None and examination.dated:
        days = (examination.started_at.date() - patient.onset).days
        onset = wording.say("report.onset", day=onset, days=days)
    return _facts(
        {
            "palsy_side": wording.of(patient.palsy_side),
            "onset": onset,
            "cause": patient.cause,
            "treatment": patient.treatment,
            "treatments": treatments,
            "altered": _altered(patient, examination),
            "recorded": _recorded(examination),
            "visits": str(earlier) if earlier else "",
            "consent": consents_sentence(patient.consents),
        }
    )


def _until(patient: Patient, examination: Examination) -> tuple[Treatment, ...]:
    """Return the treatments until the day of the visit; all of them where that day is not known."""
    day = examination.started_at.date()
    return tuple(each for each in patient.treatments if each.day <= day or not examination.dated)


def _altered(patient: Patient, examination: Examination) -> str:
    """Return what is altered in the face at the visit, and what that means; empty without anything."""
    words = altered_words(patient.altered_on(examination.started_at.date()))
    return altered_meaning(words)


def _with_treatments(course: Sequence[Trend], patient: Patient) -> tuple[Trend, ...]:
    """Return the courses with the treatments between the first and the last visit of each."""
    return tuple(
        replace(
            trend,
            treatments=tuple(
                (each.day, short_word(each))
                for each in in_time(patient.treatments)
                if trend.points[0].day <= each.day <= trend.points[-1].day
            ),
        )
        for trend in course
    )


def _recorded(examination: Examination) -> str:
    """Return how many of the standard expressions asked for were recorded, and which others."""
    asked = [expression for expression in examination.expressions if expression in STANDARD_EXPRESSIONS]
    recorded = sum(expression in examination.records for expression in asked)
    others = [wording.of(expression) for expression in examination.records if expression not in asked]
    key = "report.recorded_plus" if others else "report.recorded"
    return wording.say(key, recorded=recorded, asked=len(asked), others=comma_list(others))


def _side_note(examination: Examination) -> str:
    side = examination.side_in_force
    if side in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return wording.say("report.side.weak", side=wording.of(Side(side.value)))
    if side is AffectedSide.UNKNOWN:
        return wording.say("report.side.unknown", side=side_words(side, examination.graded_regions))
    return wording.say(f"report.side.{side}")


def _change_label(graded: Sequence[Examination]) -> str:
    last = graded[-1] if graded else None
    if last is None:
        return wording.say("report.column.change")
    if not last.dated:
        return wording.say("views.report.since_undated")
    key = "report.column.change_since" if last.signature is not None else "report.column.change_since_unsigned"
    return wording.say(key, day=day_words(last.started_at.date()))


def _trend_note(course: Sequence[Trend], side: AffectedSide) -> str:
    """Return how to read the course, and the marks that are in it."""
    if not course:
        one_sided = side in {AffectedSide.LEFT, AffectedSide.RIGHT}
        return wording.say("report.trend.first" if one_sided else "report.trend.none")
    last = {trend.branch: trend.points[-1].detectable_points for trend in course}
    told = [
        wording.say("report.trend.detectable", branch=branch, points=f"{points:.0f}")
        for branch, points in last.items()
        if points is not None
    ]
    notes = [
        wording.say("report.trend.note_detectable", branches=comma_list(told))
        if told
        else wording.say("report.trend.note")
    ]
    points = [point for trend in course for point in trend.points]
    if any(trend.points[-1].decided for trend in course):
        notes.append(wording.say("report.trend.note_decided"))
    if not all(point.comparable for point in points):
        notes.append(wording.say("report.trend.other_method"))
    if not all(point.signed for point in points):
        notes.append(wording.say("report.trend.unsigned"))
    if any(trend.treatments for trend in course):
        notes.append(wording.say("report.trend.treatments"))
    return sentences(notes)


def _branch_note(examination: Examination) -> str:
    """Return what P is, how it was come by, and what the points of a region are."""
    if examination.grade is None:
        return wording.say("report.branch_note")
    grader = examination.grade.provenance.grader.partition(",")[0]
    key = f"report.branch_note.{grader}"
    notes = [wording.say(key if key in wording.CATALOGUE else "report.branch_note")]
    if examination.side_in_force is AffectedSide.NONE:
        notes.append(wording.say("report.branch_note.none"))
    if any(foremost_losses(answer) for answer in examination.grade.branches):
        notes.append(wording.say("report.branch_note.loss"))
    return sentences(notes)


def _pair_note(examination: Examination, shown: Sequence[PairPart]) -> str:
    notes = [wording.say("report.pair_note")]
    if any(picture.label is not None for pair in shown for picture in pair.pictures):
        notes.append(wording.say("report.pair_note.loss"))
    if any(pair.bar is not None and pair.bar.with_noise for pair in shown):
        notes.append(wording.say("report.pair_note.noise"))
    units = {measurement.unit for measurement in examination.measurements}
    if examination.grade is not None and Unit.MM in units:
        iris = decimal(examination.grade.provenance.iris_diameter_mm, 2)
        notes.append(wording.say("report.pair_note.iris", iris=iris))
    elif Unit.EYE_DISTANCE_PERCENT in units:
        notes.append(wording.say("report.pair_note.none"))
    return sentences(notes)


def _method(examination: Examination) -> tuple[Fact, ...]:
    made: dict[str, str] = {}
    if examination.grade is not None:
        provenance = examination.grade.provenance
        libraries = (
            wording.say("report.library", name=name, version=version)
            for name, version in sorted(provenance.libraries.items())
        )
        made = {
            "program": wording.say("report.program", version=provenance.program_version, grader=provenance.grader),
            "landmarks": wording.say(
                "report.landmarks", name=provenance.landmarker, sha256=provenance.landmarker_sha256[:_SHA256_SHOWN]
            ),
            "scale": _scale_words(provenance),
            "libraries": comma_list(libraries),
            "graded": moment_words(provenance.graded_at),
        }
    return _facts({**made, "identifier": examination.examination_id})


def _scale_words(provenance: Provenance) -> str:
    if provenance.scale_method == "iris":
        return wording.say("report.method.scale.iris", iris=decimal(provenance.iris_diameter_mm, 2))
    return wording.say("report.method.scale.none")


def _limits(examination: Examination) -> tuple[str, ...]:
    thresholds = {grade.name: f"{lowest:.0f}" for grade, lowest in SEVERITY_LOWER_BOUND_PERCENT.items()}
    provenance = examination.grade.provenance if examination.grade is not None else None
    return (
        wording.say("report.limit.supports"),
        *((_limit_of("grader", provenance.grader),) if provenance is not None else ()),
        *_correction(examination),
        wording.say("report.limit.proxy"),
        wording.say("report.limit.thresholds", **thresholds),
        *((_limit_of("trained_on", provenance.landmarker),) if provenance is not None else ()),
        wording.say("report.limit.change"),
    )


def _correction(examination: Examination) -> tuple[str, ...]:
    """Return how P came from the measured ratios, with the gains and ranges used; nothing when not on record."""
    answers = examination.grade.branches if examination.grade is not None else ()
    details = [detail for answer in answers for detail in answer.evidence_details]
    if not details:
        return ()
    ranges: dict[tuple[float, float], list[str]] = {}
    for detail in details:
        ranges.setdefault((detail.lowest_percent, detail.usual_percent), []).append(_short(detail.expression))
    gains = (
        wording.say("report.correction.gain", expression=_short(detail.expression), gain=decimal(detail.gain, 2))
        for detail in details
    )
    normal = (
        wording.say(
            "report.correction.range",
            low=whole_words(low),
            high=whole_words(high),
            expressions=comma_list(expressions),
        )
        for (low, high), expressions in ranges.items()
    )
    return (wording.say("report.correction", gains=comma_list(gains), ranges=semicolon_list(normal)),)


def _short(expression: Expression) -> str:
    return wording.say(f"expression.{expression}.short")


def _limit_of(what: str, name: str) -> str:
    """Return the limits of a method by its name up to the first comma, or that they are not on record."""
    key = f"report.limit.{what}.{name.partition(',')[0]}"
    return wording.say(key if key in wording.CATALOGUE else f"report.limit.{what}.other")
