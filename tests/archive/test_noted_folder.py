import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy.exc import OperationalError

from palsygrader.archive import audit
from palsygrader.archive.lines import ReportUse
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient


@pytest.fixture
def visited(archive: Archive, patient: Patient, examination: Examination) -> Archive:
    archive.add_patient(patient)
    archive.save_examination(examination)
    return archive


def noted(archive: Archive) -> list[tuple[str, str, str]]:
    return [(line.who, line.what, line.subject) for line in archive.audit_lines()]


def test_every_opening_of_a_visit_is_noted(visited: Archive, examination: Examination) -> None:
    visited.account = replace(visited.account, name="Dr Weber")
    for _ in range(2):
        assert visited.open_examination(examination.examination_id).examination_id == examination.examination_id
    assert noted(visited)[-2:] == [("Dr Weber", "examination.viewed", examination.examination_id)] * 2


def test_a_patient_on_show_is_noted_once_for_each_user(visited: Archive, patient: Patient) -> None:
    for user in ("Dr Weber", "Dr Weber", "Dr Vega", "Dr Weber"):
        visited.account = replace(visited.account, name=user)
        assert len(visited.open_visits(patient.patient_id)) == 1
    told = [line for line in noted(visited) if line[1] == "patient.viewed"]
    assert told == [(user, "patient.viewed", patient.patient_id) for user in ("Dr Weber", "Dr Vega")]


def test_what_leaves_the_archive_is_noted(visited: Archive, patient: Patient, examination: Examination) -> None:
    visited.note_report(examination.examination_id, "clinical", ReportUse.PRINTED)
    visited.note_export([patient.patient_id])
    visited.note_export([patient.patient_id], identified=True)
    assert [line[1:] for line in noted(visited)[-3:]] == [
        ("report.clinical.printed", examination.examination_id),
        ("patient.exported", patient.patient_id),
        ("patient.exported_with_identity", patient.patient_id),
    ]


def test_on_a_full_disk_a_visit_opens_and_is_noted_later(
    visited: Archive, examination: Examination, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))

    with monkeypatch.context() as patch:
        patch.setattr(audit, "append", full)
        visited.open_examination(examination.examination_id)
    assert "examination.viewed" not in [what for _who, what, _subject in noted(visited)]
    visited.open_examination(examination.examination_id)
    assert [what for _who, what, _subject in noted(visited)[-2:]] == ["examination.viewed"] * 2
