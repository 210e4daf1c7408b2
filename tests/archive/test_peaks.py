from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError


def test_each_recorded_expression_of_each_visit_has_a_line_and_its_own_picture(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.add_patient(Patient("Other", "other"))
    first = replace(examination, patient_id=patient.patient_id)
    later = replace(first, examination_id="later", started_at=first.started_at + timedelta(days=1))
    for visit in (first, later, replace(first, examination_id="of another", patient_id="other")):
        archive.save_examination(visit)
    lines = archive.peaks(patient.patient_id)
    assert {(line.examination_id, line.expression) for line in lines} == {
        (visit.examination_id, expression) for visit in (first, later) for expression in first.records
    }
    for line in lines:
        frame, kept = archive.load_peak(line), first.records[line.expression].peak
        assert np.array_equal(frame.picture, kept.picture)
        assert np.array_equal(frame.landmarks.points_px, kept.landmarks.points_px)
        assert (frame.time_ms, frame.landmarks.confidence) == (kept.time_ms, kept.landmarks.confidence)


def test_the_picture_of_a_visit_that_is_gone_is_told(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(replace(examination, patient_id=patient.patient_id, signature=None))
    line = next(each for each in archive.peaks(patient.patient_id) if each.expression is not Expression.REST)
    archive.delete_unfinished(line.examination_id)
    assert archive.peaks(patient.patient_id) == []
    with pytest.raises(ArchiveError, match="no_examination"):
        archive.load_peak(line)


def test_an_unknown_day_is_kept_and_told_by_the_lists(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    dated = replace(examination, patient_id=patient.patient_id)
    undated = replace(
        dated, examination_id="undated", started_at=dated.started_at + timedelta(days=9), dated=False, signature=None
    )
    archive.save_examination(undated)
    assert archive.load_examination("undated").dated is False
    (line,) = archive.patients()
    assert (line.last_visit_at, line.visit_count) == (None, 1)
    archive.save_examination(dated)
    (line,) = archive.patients()
    assert (line.last_visit_at, line.visit_count) == (dated.started_at, 2)
    assert [visit.dated for visit in archive.visits(patient.patient_id)] == [False, True]
    assert archive.load_examination(dated.examination_id).dated
