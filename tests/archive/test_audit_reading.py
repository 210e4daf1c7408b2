"""The record of who did what, read page by page and filtered."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Dialect

from palsygrader.archive import audit_reading
from palsygrader.archive.audit_reading import choices, count, entries
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.sealed_column import SealedColumn
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.store import Archive
from palsygrader.domain.audit import AuditEntry, AuditFilter, Concern
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import fill

EVERYTHING = AuditFilter()


@pytest.fixture
def filled(archive: Archive, patient: Patient, examination: Examination) -> Archive:
    fill(archive, patient, examination)
    archive.open_visits(patient.patient_id)
    kim = archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    archive.add_patient(Patient("Somebody else", "other"))
    archive.delete_patient("other", "Somebody else")
    archive.unlock("of Kim", kim.user_id)
    archive.open_visits(patient.patient_id)
    archive.unlock("open sesame", "first")
    archive.remove_user(kim.user_id)
    return archive


def read(archive: Archive, wanted: AuditFilter = EVERYTHING) -> list[AuditEntry]:
    newest = choices(archive).newest
    found = entries(archive, wanted, newest, 0, 1000)
    assert len(found) == count(archive, wanted, newest)
    return list(found)


def test_all_lines_come_newest_first_in_pages_that_new_ones_do_not_move(filled: Archive) -> None:
    newest = choices(filled).newest
    filled.note("backup.made", "x")
    pages = [entries(filled, EVERYTHING, newest, first, 4) for first in range(0, newest, 4)]
    assert [entry.line.sequence for page in pages for entry in page] == list(range(newest, 0, -1))
    assert count(filled, EVERYTHING, newest) == newest


def test_it_is_told_whom_a_line_concerns(filled: Archive, patient: Patient) -> None:
    told = {(entry.line.what, entry.concern, entry.number, entry.name) for entry in read(filled)}
    assert ("patient.added", Concern.PATIENT, patient.record_number, patient.name) in told
    assert ("examination.saved", Concern.PATIENT, patient.record_number, patient.name) in told
    assert ("recording.kept", Concern.PATIENT, patient.record_number, patient.name) in told
    assert ("patient.deleted", Concern.DELETED_PATIENT, "", "") in told
    assert ("archive.unlocked", Concern.USER, "", "Dr Vega") in told
    assert ("user.removed", Concern.GONE, "", "") in told
    assert not any("Somebody" in name for *_, name in told)


def test_lines_are_filtered_by_user_action_patient_and_day(filled: Archive, patient: Patient) -> None:
    assert {entry.line.what for entry in read(filled, AuditFilter(who="Kim"))} == {"archive.unlocked", "patient.viewed"}
    added = read(filled, AuditFilter(action="user.added"))
    assert [entry.line.what for entry in added] == ["user.added.assistant"]
    for typed in ("mrn-00417", "zoe celik", patient.name):
        of_patient = read(filled, AuditFilter(patient=typed))
        assert {entry.concern for entry in of_patient} == {Concern.PATIENT}
        assert {"patient.added", "examination.saved", "recording.kept"} <= {entry.line.what for entry in of_patient}
    assert read(filled, AuditFilter(patient="nobody 100%")) == []
    both = read(filled, AuditFilter(who="Kim", patient="zoe"))
    assert [entry.line.what for entry in both] == ["patient.viewed"]
    now = datetime.now(UTC)
    assert read(filled, AuditFilter(begin=now + timedelta(minutes=1))) == []
    assert read(filled, AuditFilter(end=now - timedelta(days=1))) == []
    assert len(read(filled, AuditFilter(begin=now - timedelta(days=1), end=now + timedelta(days=1)))) > 10


def test_reports_are_filtered_by_use_whatever_their_kind(filled: Archive) -> None:
    for what in ("report.clinical.printed", "report.patient.printed", "report.patient.saved"):
        filled.note(what, "v")
    found = read(filled, AuditFilter(action="report.*.printed"))
    assert [entry.line.what for entry in found] == ["report.patient.printed", "report.clinical.printed"]
    assert {entry.concern for entry in found} == {Concern.GONE}


def test_many_identifiers_are_asked_for_in_pieces(filled: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read(filled)
    monkeypatch.setattr(audit_reading, "_PIECE", 1)
    assert read(filled) == whole


def test_only_administrators_read_it(filled: Archive) -> None:
    kim = filled.add_user("Lou", Role.CLINICIAN, "of Lou")
    filled.unlock("of Lou", kim.user_id)
    for call in (lambda: choices(filled), lambda: count(filled, EVERYTHING, 9), lambda: read(filled)):
        with pytest.raises(ArchiveError, match=r"refused\.read_audit"):
            call()


def test_a_server_archive_opens_each_name_of_the_record_once(
    server: Callable[..., Path], cheap: KeyCost, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = 0
    process = SealedColumn.result_processor

    def counting(self: SealedColumn, dialect: Dialect, kind: object) -> Callable[[Any], Any]:
        read = process(self, dialect, kind)

        def counted(value: bytes | None) -> object:
            nonlocal opened
            opened += self.column == "who"
            return read(value)

        return counted

    monkeypatch.setattr(SealedColumn, "result_processor", counting)
    with ServerArchive.create(server(), "open sesame", cost=cheap, user="Dr Weber") as archive:
        for number in range(40):
            archive.note("report.printed", str(number))
        newest = choices(archive).newest
        assert newest >= 40
        wanted = AuditFilter(who="Dr Weber")
        found = list[int]()
        for page in range(4):
            before = opened
            assert len(entries(archive, wanted, newest, 10 * page, 10)) == 10
            found.append(opened - before)
        assert found == [10] * 4  # those on show; before, all of the record beside them
        archive.note("report.printed", "one more")
        opened = 0
        assert count(archive, wanted, newest + 1) == newest + 1
        assert opened == 1
