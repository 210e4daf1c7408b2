"""What is told about the visit itself: when, by whom, with what, what was asked for, notes and addenda."""

from collections.abc import Iterator
from typing import Final

from pydicom import Dataset

from palsygrader.report.dicom.content_items import (
    CONTAINS,
    PROPERTY,
    coded,
    moment,
    observed_at,
    person,
    text,
)
from palsygrader.report.dicom.names import person_name
from palsygrader.report.dicom.own_codes import own, own_of
from palsygrader.report.dicom.sr_groups import group, person_observer
from palsygrader.report.dicom.standard_codes import NO, PERSON_NAME, YES
from palsygrader.report.dicom.visit import Visit

FORMAT: Final = 1
"""Version of what a report of this program holds; greater where an earlier program would misread it."""


def visit_group(visit: Visit) -> Dataset:
    """Return what is told about the visit; its observer is who examined."""
    examiner = person_observer(visit.examination.clinician)
    return group(visit, "visit", own("dicom.study"), _content(visit), observer=examiner)


def _content(visit: Visit) -> Iterator[Dataset]:
    examination, patient = visit.examination, visit.patient
    yield text(CONTAINS, own("dicom.format"), str(FORMAT))
    yield text(CONTAINS, own("dicom.identifier"), examination.examination_id)
    yield moment(CONTAINS, own("dicom.begun"), examination.started_at)
    yield coded(CONTAINS, own("dicom.dated"), YES if examination.dated else NO)
    if examination.clinician:
        yield person(CONTAINS, own("dicom.examiner"), person_name(examination.clinician))
    if examination.device:
        yield text(CONTAINS, own("dicom.camera"), examination.device)
    yield coded(CONTAINS, own("dicom.patient_side"), own_of(patient.palsy_side))
    for expression in examination.expressions:
        yield coded(CONTAINS, own("dicom.asked"), own_of(expression))
    for expression, reason in examination.skipped.items():
        because = [coded(PROPERTY, own("dicom.reason"), own_of(reason))]
        yield coded(CONTAINS, own("dicom.skipped"), own_of(expression), because)
    if examination.notes:
        yield text(CONTAINS, own("dicom.notes"), examination.notes)
    for added in examination.addenda:
        author = [person(PROPERTY, PERSON_NAME, person_name(added.author))]
        yield observed_at(text(CONTAINS, own("dicom.addendum"), added.text, author), added.written_at)
