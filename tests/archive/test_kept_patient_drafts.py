"""Drafts of patients' records: one per patient and one of a new one, gone with the saved record, encrypted."""

from dataclasses import replace
from pathlib import Path

from palsygrader.archive.store import Archive
from palsygrader.domain.patient import Patient
from palsygrader.domain.patient_draft import PatientDraft


def test_a_draft_comes_back_after_closing_and_is_not_readable_on_the_disk(
    archive: Archive, patient: Patient, folder: Path
) -> None:
    archive.add_patient(patient)
    known, new = PatientDraft(patient.patient_id, {"cause": "Zoster?"}), PatientDraft("new", {"name": "Ñandú Unsaved"})
    for draft in (replace(known, fields={"cause": "Z"}), known, new):
        archive.keep_patient_draft(draft)
    archive.close()
    assert not any(b"Unsaved" in file.read_bytes() for file in folder.rglob("*") if file.is_file())
    with Archive.open(folder, "open sesame", user="Dr Vega") as again:
        assert again.patient_draft(patient.patient_id) == known
        assert again.patient_draft(None) == new
        assert again.patient_draft("nobody") is None
        assert [line.patient for line in again.patients()] == [patient]


def test_of_patients_not_added_the_last_draft_is_kept(archive: Archive) -> None:
    archive.keep_patient_draft(PatientDraft("first", {"name": "A"}))
    archive.keep_patient_draft(PatientDraft("second", {"name": "B"}))
    assert archive.patient_draft(None) == PatientDraft("second", {"name": "B"})
    archive.discard_patient_draft("second")
    assert archive.patient_draft(None) is None


def test_a_saved_record_takes_its_draft_along_and_no_other(archive: Archive, patient: Patient) -> None:
    archive.keep_patient_draft(PatientDraft(patient.patient_id, {"name": "A"}))
    archive.add_patient(patient)
    assert archive.patient_draft(None) is None
    archive.keep_patient_draft(PatientDraft(patient.patient_id, {"cause": "B"}))
    archive.keep_patient_draft(PatientDraft("new", {"name": "C"}))
    archive.update_patient(replace(patient, cause="B"))
    assert archive.patient_draft(patient.patient_id) is None
    assert archive.patient_draft(None) is not None
