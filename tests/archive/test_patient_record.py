"""Treatments, alterations and consents in the archive."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive.patient_record import read_record, write_record
from palsygrader.archive.store import Archive
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import Side
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Alteration, AlteredSide, Treatment, TreatmentKind
from palsygrader.errors import ArchiveError

GIVEN = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2026, 3, 2), "Dr Vega")
REVOKED = replace(GIVEN, answer=ConsentAnswer.REVOKED, day=date(2026, 4, 1), noted_by="Dr Kaya")


@pytest.fixture
def whole(patient: Patient) -> Patient:
    return replace(
        patient,
        treatments=(
            Treatment(TreatmentKind.LID_WEIGHT, date(2026, 3, 20), Side.RIGHT, "gold, 1.2 g"),
            Treatment(TreatmentKind.STEROID, date(2026, 3, 2)),
        ),
        altered=(AlteredSide(Alteration.TRANSFERRED_MUSCLE, Side.LEFT), AlteredSide(Alteration.OPERATED, None)),
        consents=(GIVEN, REVOKED),
    )


def test_a_patient_comes_back_with_the_whole_record(archive: Archive, folder: Path, whole: Patient) -> None:
    archive.add_patient(whole)
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert again.patient(whole.patient_id) == whole
        assert [line.patient for line in again.patients()] == [whole]


def test_a_revocation_is_kept_beside_the_former_consent_and_noted_without_a_name(
    archive: Archive, patient: Patient
) -> None:
    archive.add_patient(replace(patient, consents=(GIVEN,)))
    archive.update_patient(replace(patient, consents=(GIVEN, REVOKED)))
    archive.update_patient(replace(patient, consents=(GIVEN, REVOKED), notes="seen again"))
    assert archive.patient(patient.patient_id).consents == (GIVEN, REVOKED)
    noted = [line for line in archive.audit_lines() if line.what.startswith("consent.")]
    assert [line.what for line in noted] == ["consent.research.given", "consent.research.revoked"]
    assert {line.subject for line in noted} == {patient.patient_id}


@pytest.mark.parametrize("consents", [(), (REVOKED,), (replace(GIVEN, noted_by="Dr No"), REVOKED)])
def test_an_answer_on_record_cannot_be_erased_or_changed(
    archive: Archive, patient: Patient, consents: tuple[Consent, ...]
) -> None:
    kept = replace(patient, consents=(GIVEN,))
    archive.add_patient(kept)
    lines = archive.audit_lines()
    with pytest.raises(ArchiveError, match=r"archive\.consent_kept"):
        archive.update_patient(replace(patient, consents=consents))
    assert archive.patient(patient.patient_id) == kept
    assert archive.audit_lines() == lines


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ({"version": 2}, "archive.newer"),
        (
            {"version": 1, "treatments": [{"kind": "laser", "day": "2026-03-02", "side": None, "note": ""}]},
            "archive.newer",
        ),
        ({"version": 1, "altered": [{"alteration": "implant", "side": "left"}]}, "archive.newer"),
        (
            {"version": 1, "treatments": [{"kind": "steroid", "day": "soon", "side": None, "note": ""}]},
            "archive.damaged",
        ),
        ({"version": 1, "consents": [{"purpose": "research"}]}, "archive.damaged"),
        ([], "archive.damaged"),
    ],
)
def test_what_this_version_does_not_know_is_told(archive: Archive, patient: Patient, record: object, code: str) -> None:
    archive.add_patient(patient)
    with archive._engine.begin() as connection:
        connection.execute(text("UPDATE patient SET record = :record"), {"record": json.dumps(record)})
    with pytest.raises(ArchiveError) as told:
        archive.patients()
    assert told.value.code == code


def test_a_record_of_the_former_schema_holds_nothing(whole: Patient) -> None:
    assert read_record("{}") == ((), (), ())
    assert read_record(write_record(whole)) == (whole.treatments, whole.altered, whole.consents)
