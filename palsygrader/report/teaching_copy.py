"""The teaching copy: the same findings of a person whom nobody can recognise."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from palsygrader import __version__, wording
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.patient import Patient, Sex
from palsygrader.report.cohort import told_age
from palsygrader.report.content import report_content
from palsygrader.report.parts import Fact, Letterhead, PicturePart, ReportContent
from palsygrader.report.pictures import CROP_HEIGHT_PX, CROP_WIDTH_PX, crop

_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""In the file, in the place of the day it was made."""
_LEFT_OUT: Final = ("born", "graded", "identifier", "onset", "visit")
"""Facts of the report that tell days or an address."""
_FINER: Final = 3
"""Drawn so many times larger, then reduced: smooth lines."""
_PAPER: Final = (246, 248, 248)
_INK: Final = (40, 52, 54)
_LINE_PX: Final = 3.0
_CURVES: Final[tuple[tuple[tuple[int, ...], bool], ...]] = (
    (tuple(range(17)), False),
    (tuple(range(17, 22)), False),
    (tuple(range(22, 27)), False),
    (tuple(range(27, 31)), False),
    (tuple(range(31, 36)), False),
    (tuple(range(36, 42)), True),
    (tuple(range(42, 48)), True),
    (tuple(range(48, 60)), True),
    (tuple(range(60, 68)), True),
)
"""The 68 landmarks as lines, and whether a line is closed."""


def nameless(patient: Patient, examination: Examination) -> tuple[Patient, Examination]:
    """Return a patient and a visit without anything that tells who it is: no name, dates, free text or clinician.

    Side, sex, what is altered in the face and what was found stay. Reasons, notes and addenda are the clinician's own
    words and are left out; that a reason was given is told.
    """
    left_out = wording.say("teaching.reason")  # not that none was given
    decisions = tuple(
        replace(each, reason=left_out if each.reason else "", clinician="") for each in examination.decisions
    )
    visit = replace(
        examination,
        clinician="",
        device="",
        notes="",
        decisions=decisions,
        corrections=tuple(replace(made, reason="", clinician="") for made in examination.corrections),
        signature=None,
        addenda=(),
        readings=(),
        dated=False,
        examination_id=wording.say("teaching.identifier"),
    )
    title = wording.say("teaching.title")
    years = told_age(patient.born, examination.started_at.date()) if examination.dated else None
    if years is not None:
        first = years // 10 * 10
        title = wording.say("teaching.title_age", first=first, last=first + 9)
    altered = patient.altered_on(examination.started_at.date())
    return Patient(name=title, patient_id="", sex=patient.sex, palsy_side=patient.palsy_side, altered=altered), visit


def drawn_face(frame: KeyFrame) -> PicturePart:
    """Return the lines of a face in the place of its photograph, cut as `crop` cuts it."""
    points_ratio = crop(frame).points_ratio
    size = (CROP_WIDTH_PX * _FINER, CROP_HEIGHT_PX * _FINER)
    canvas = Image.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(canvas)
    places: NDArray[np.float64] = points_ratio * size
    for indices, closed in _CURVES:
        line = [tuple(places[index]) for index in (*indices, *(indices[:1] if closed else ()))]
        pen.line(line, fill=_INK, width=round(_LINE_PX * _FINER), joint="curve")
    reduced = canvas.resize((CROP_WIDTH_PX, CROP_HEIGHT_PX), Image.Resampling.LANCZOS)
    picture = np.asarray(reduced, dtype=np.uint8).copy()
    picture.flags.writeable = False
    return PicturePart(picture, points_ratio)


def _further(patient: Patient, examination: Examination) -> tuple[Fact, ...]:
    """Return what may be told of the person: sex, and how long the palsy had lasted."""
    facts = []
    if patient.sex is not Sex.UNKNOWN:
        facts.append(Fact(wording.say("teaching.sex"), wording.of(patient.sex)))
    if patient.onset is not None and examination.dated:
        days = (examination.started_at.date() - patient.onset).days
        facts.append(Fact(wording.say("report.fact.onset"), wording.say("teaching.onset", days=days)))
    return tuple(facts)


def teaching_content(
    patient: Patient, examination: Examination, *, created_at: datetime, logo: bytes = b""
) -> ReportContent:
    """Return a report of a visit that tells nobody who it is; earlier visits and their days are left out.

    Args:
        patient: Who was examined.
        examination: The visit.
        created_at: When the report is made, timezone-aware; not told.
        logo: Of the clinic, a PNG; its lines, which name people too, are left out.
    """
    person, visit = nameless(patient, examination)
    content = report_content(person, visit, (), clinic=Letterhead(logo=logo), created_at=created_at, face=drawn_face)
    dated = {wording.say(f"report.fact.{name}") for name in _LEFT_OUT}
    further = _further(patient, examination)
    return replace(
        content,
        author="",
        created_at=_NO_DAY,
        foot=wording.say("teaching.foot", version=__version__),
        running_title=person.name,
        draft=False,
        status=wording.say("teaching.status"),
        signature="",
        trend_note="",  # earlier visits are left out, not missing
        identity=tuple(fact for fact in content.identity if fact.label not in dated),
        history=(*further, *(fact for fact in content.history if fact.label not in dated)),
        decisions=tuple(replace(row, by="") for row in content.decisions),
        method=tuple(fact for fact in content.method if fact.label not in dated),
    )
