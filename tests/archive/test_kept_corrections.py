"""Corrections of landmarks in the archive: all of it comes back, older documents open, the audit trail tells."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from palsygrader.archive import document
from palsygrader.archive.store import Archive
from palsygrader.domain.correction import Correction, Moment, MovedPoint
from palsygrader.domain.examination import Examination, Uncorrected
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
SMILE = Expression.OPEN_SMILE
POINT = MovedPoint(Moment.PEAK, 54, (210.25, 301.5), (214.5, 299.0))
MADE = Correction(SMILE, (POINT,), "off the lip", "Dr Ito", NOON)
BACK = Correction(SMILE, (), "taken back", "Dr Weber", NOON)


@pytest.fixture
def corrected(examination: Examination) -> Examination:
    """Return the examination with one expression corrected."""
    former = examination.records[SMILE]
    shifted = replace(former, points_px=former.points_px + 1)
    kept = Uncorrected({SMILE: former}, examination.grade, "left")
    return examination.with_corrections((MADE,), {**examination.records, SMILE: shifted}, kept, examination.grade)


def test_a_correction_and_what_it_changed_come_back(
    archive: Archive,
    patient: Patient,
    corrected: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    archive.add_patient(patient)
    archive.save_examination(corrected)
    back = archive.load_examination(corrected.examination_id)

    assert find_difference(corrected, back) is None
    assert back.correction(SMILE) == MADE
    assert archive.load_numbers(corrected.examination_id).correction(SMILE) == MADE


def test_a_document_without_corrections_is_one_that_earlier_programs_open(
    examination: Examination, corrected: Examination
) -> None:
    content = json.loads(document.write(examination).document)
    assert content["version"] == 1
    assert "corrections" not in content
    assert json.loads(document.write(corrected).document)["version"] == document.DOCUMENT_VERSION == 2


def test_the_audit_trail_tells_each_correction_once(
    archive: Archive, patient: Patient, examination: Examination, corrected: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(corrected)
    archive.save_examination(corrected.with_notes("seen again"))
    archive.save_examination(corrected.with_corrections((BACK,), examination.records, None, examination.grade))
    lines = [(line.what, line.who) for line in archive.audit_lines() if line.what.startswith("landmarks.")]

    assert lines == [("landmarks.corrected", "Dr Ito"), ("landmarks.taken_back", "Dr Weber")]


def test_a_correction_ends_with_a_repeated_recording(examination: Examination, corrected: Examination) -> None:
    again = corrected.with_record(examination.records[SMILE])

    assert again.correction(SMILE) is None
    assert again.uncorrected is None
    assert again.corrections == (MADE,)
