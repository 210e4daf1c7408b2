"""Make the objects of a visit so that they tell nobody who the patient is."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from palsygrader.domain.dicom_choices import KeptFaces, Kind
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.patient import Patient
from palsygrader.report.dicom.planning import PlannedObject
from palsygrader.report.dicom.request import Deidentification, Station
from palsygrader.report.dicom.visit import Visit
from palsygrader.report.nameless import nameless_examination
from palsygrader.report.teaching_copy import drawn_face

if TYPE_CHECKING:
    from pydicom import Dataset


def nameless_visit(visit: Visit, how: Deidentification) -> Visit:
    """Return a visit without anything that tells who it is, nor where, under its codes.

    Args:
        visit: With the patient's name.
        how: What becomes of dates and faces.
    """
    code = how.subject or how.pseudonyms.patient(visit.patient.patient_id)
    person = Patient(name=code, patient_id=code, record_number=code, palsy_side=visit.patient.palsy_side)
    examination = nameless_examination(visit.examination, how.dates, how.pseudonyms)
    if how.faces is KeptFaces.DRAWN and Kind.PHOTOGRAPHS in visit.kinds:
        examination = _drawn(examination)
    return replace(visit, patient=person, examination=examination, station=Station(), order=None, faces=how.faces)


def deidentified(planned: PlannedObject, how: Deidentification) -> PlannedObject:
    """Return an object of a nameless visit that is made by the confidentiality profile."""

    def make() -> "Dataset":
        from palsygrader.report.dicom.confidentiality import apply_profile  # noqa: PLC0415 - loads pydicom

        return apply_profile(planned.make(), how)

    return replace(planned, make=make)


def _drawn(examination: Examination) -> Examination:
    """Return the examination with lines in the place of photographs."""
    drawn: dict[int, KeyFrame] = {}

    def frame(of: KeyFrame) -> KeyFrame:
        if id(of) not in drawn:
            part = drawn_face(of)
            height_px, width_px = part.picture.shape[:2]
            points_px = part.points_ratio * np.array([width_px, height_px]) - 0.5
            marks = of.landmarks
            drawn[id(of)] = KeyFrame(part.picture, Landmarks(points_px, marks.confidence), of.time_ms)
        return drawn[id(of)]

    def record(of: ExpressionRecord) -> ExpressionRecord:
        return replace(of, rest=frame(of.rest), peak=frame(of.peak))

    records: dict[Expression, ExpressionRecord] = {e: record(each) for e, each in examination.records.items()}
    return replace(examination, records=records)
