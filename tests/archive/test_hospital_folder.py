"""Orders and the queue in the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.hospital import Mark, SendChannel, SendState
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.worklist import Field, WorklistEntry
from palsygrader.errors import ArchiveError
from palsygrader.report.deletion_words import remains
from palsygrader.wording import say

AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
ENTRY = WorklistEntry(
    HospitalOrder("H-1", "A-1", "1.2.3", "R-1", "S-1", "Facial palsy", "Clinic", "Who^Dr"),
    "Çelik^Zoë",
    "Çelik, Zoë",
    date(1984, 2, 29),
    Sex.FEMALE,
    datetime(2026, 5, 12, 9, 30),  # noqa: DTZ001 - the hospital's wall clock
    "XC",
    "PALSYGRADER",
)


@pytest.fixture
def signed(archive: Archive) -> str:
    archive.add_patient(Patient("Zoe", "p1"))
    visit = Examination("p1", AT, "Dr Vega", examination_id="v1")
    archive.save_examination(replace(visit, signature=Signature("Dr Vega", AT)))
    return "v1"


def whats(archive: Archive) -> list[str]:
    return [line.what for line in archive.audit_lines()]


def test_an_order_is_kept_with_a_visit_before_it_is_saved(archive: Archive, folder: Path) -> None:
    archive.add_patient(Patient("Zoe", "p1"))
    archive.begin_order("v1", "p1", ENTRY)
    archive.save_examination(Examination("p1", AT, "Dr Vega", examination_id="v1"))
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert again.hospital_entry("v1") == ENTRY
        assert again.hospital_entry("other") is None
        again.delete_unfinished("v1")
        assert again.hospital_entry("v1") is None
    assert "Çelik".encode() not in (folder / "archive.db").read_bytes()


def test_a_manual_visit_is_assigned_and_that_is_undone(archive: Archive, signed: str) -> None:
    before = archive.patient("p1")
    archive.assign_order(signed, ENTRY, [Field.NAME])
    assert archive.hospital_entry(signed) == ENTRY
    after = archive.patient("p1")
    assert (after.name, after.record_number, after.born, after.sex) == (
        "Çelik, Zoë",
        "H-1",
        date(1984, 2, 29),
        Sex.FEMALE,
    )
    archive.take_order_back(signed)
    assert archive.hospital_entry(signed) is None
    assert archive.patient("p1") == before
    assert [what for what in whats(archive) if what.startswith("hospital.")] == [
        "hospital.assigned",
        "hospital.unassigned",
    ]


def test_what_is_sent_stays_with_its_order(archive: Archive, signed: str) -> None:
    archive.assign_order(signed, ENTRY)
    archive.queue_visit(signed, [SendChannel.PACS])
    (whole,) = archive.queued(signed)
    archive.unpack_visit([whole], [("1.1", "pdf"), ("1.2", "sr")])
    archive.mark_objects(["1.1"], Mark(SendState.SENDING, tried=True))
    with pytest.raises(ArchiveError, match=r"archive\.sent_to_hospital"):
        archive.take_order_back(signed)
    with pytest.raises(ArchiveError, match=r"archive\.sent_to_hospital"):
        archive.assign_order(signed, ENTRY)


def test_the_queue_is_told_with_the_visits(archive: Archive, signed: str) -> None:
    assert archive.visits("p1")[0].delivery is None
    archive.queue_visit(signed, [SendChannel.PACS])
    (whole,) = archive.queued(signed)
    archive.unpack_visit([whole], [("1.1", "pdf"), ("1.2", "sr")])
    archive.mark_objects(["1.1"], Mark(SendState.STORED))
    archive.mark_objects(["1.2"], Mark(SendState.FAILED, "hospital.server_full", AT, tried=True))
    told = archive.visits("p1")[0].delivery
    assert told is not None
    assert (told.state, told.done, told.total, told.reason) == (SendState.FAILED, 1, 2, "hospital.server_full")
    assert archive.cancel_sending(signed) == 1
    assert {row.object_id: row.state for row in archive.queued(signed)} == {
        "1.1": SendState.STORED,
        "1.2": SendState.CANCELLED,
    }
    assert archive.send_again(signed) == 2
    assert {row.tries for row in archive.queued(signed)} == {0, 1}
    assert whats(archive).count("hospital.stored") == 1


def test_a_deleted_patient_leaves_no_order_and_no_queue(archive: Archive, signed: str) -> None:
    archive.assign_order(signed, ENTRY)
    archive.queue_visit(signed, [SendChannel.PACS])
    (whole,) = archive.queued(signed)
    archive.unpack_visit([whole], [("1.1", "pdf"), ("1.2", "sr")])
    archive.mark_objects(["1.1"], Mark(SendState.STORED))
    preview = archive.deletion_preview("p1")
    assert preview.contents.sent == 1  # which only the hospital can delete
    stays = remains("p1", preview.contents, ())
    assert say("deletion.stays.hospital", count=1) in stays
    archive.delete_patient("p1", "H-1")
    assert archive.queued() == []
    assert archive.hospital_entry(signed) is None
