from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from palsygrader.archive import room
from palsygrader.archive.retention import EXPIRED, expire, expiring, patient_usage, usage, visit_usage
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import RECORDED, fill

LATER = datetime(2026, 12, 31, tzinfo=UTC)


def test_what_a_visit_a_patient_and_everything_cost(
    archive: Archive, patient: Patient, examination: Examination, folder: Path
) -> None:
    fill(archive, patient, examination)
    cost = visit_usage(archive, examination.examination_id)
    assert cost.visits == 1
    assert cost.recordings_bytes == len(RECORDED)
    assert 100_000 < cost.pictures_bytes < (folder / "archive.db").stat().st_size + 10**6
    for same in (patient_usage(archive, patient.patient_id), usage(archive)):
        assert replace(same, free_bytes=0) == replace(cost, free_bytes=0)  # others write to this disk, too
    other = Patient("Somebody else")
    archive.add_patient(other)
    assert patient_usage(archive, other.patient_id).total_bytes == 0


def test_old_recordings_of_signed_visits_go_and_everything_else_stays(
    archive: Archive, patient: Patient, examination: Examination, folder: Path
) -> None:
    media_id = fill(archive, patient, examination)
    assert expiring(archive, 6, LATER).media_ids == ()  # it is not signed
    visit = archive.load_examination(examination.examination_id)
    archive.save_examination(visit.signed(Signature("Dr Vega", visit.started_at)))
    signed_at = visit.started_at
    assert expiring(archive, 6, signed_at + timedelta(days=180)).media_ids == ()
    preview = expiring(archive, 6, LATER)
    assert (preview.media_ids, preview.visits, preview.size_bytes) == ((media_id,), 1, len(RECORDED))
    assert expire(archive, 6, replace(preview, media_ids=()), LATER).media_ids == ()  # not what was shown
    assert expire(archive, 6, preview, LATER) == preview
    assert list((folder / "media").iterdir()) == []
    assert (EXPIRED, media_id) in [(line.what, line.subject) for line in archive.audit_lines()]
    again = archive.load_examination(examination.examination_id)
    assert again.records[Expression.REST].peak.picture.any()
    assert verify(archive) == ()


def test_a_removal_that_was_cut_off_is_finished_at_the_next_start(
    archive: Archive, patient: Patient, examination: Examination, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    media_id = fill(archive, patient, examination)
    visit = archive.load_examination(examination.examination_id)
    archive.save_examination(visit.signed(Signature("Dr Vega", visit.started_at)))

    def die(_media_id: str) -> None:
        raise KeyboardInterrupt

    preview = expiring(archive, 6, LATER)
    monkeypatch.setattr(archive.media, "remove", die)
    with pytest.raises(KeyboardInterrupt):
        expire(archive, 6, preview, LATER)
    monkeypatch.undo()
    assert verify(archive) != ()
    archive.recover_recordings()
    assert not (folder / "media" / media_id).exists()
    assert verify(archive) == ()


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        (datetime(2026, 3, 31, tzinfo=UTC), 1, datetime(2026, 2, 28, tzinfo=UTC)),
        (datetime(2026, 1, 15, tzinfo=UTC), 1, datetime(2025, 12, 15, tzinfo=UTC)),
        (datetime(2024, 2, 29, tzinfo=UTC), 12, datetime(2023, 2, 28, tzinfo=UTC)),
        (datetime(2026, 12, 31, tzinfo=UTC), 24, datetime(2024, 12, 31, tzinfo=UTC)),
    ],
)
def test_months_are_those_of_the_calendar(now: datetime, months: int, before: datetime) -> None:
    from palsygrader.archive.retention import _months_before

    assert _months_before(now, months) == before


def test_a_recording_does_not_start_without_room(
    archive: Archive, patient: Patient, examination: Examination, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    usage_ = type("Usage", (), {"free": room.RECORDING_BYTES - 1})
    monkeypatch.setattr("palsygrader.archive.room.shutil.disk_usage", lambda _path: usage_)
    with pytest.raises(ArchiveError, match=r"archive\.no_room needed_mb=200 free_mb=199"):
        archive.new_recording(examination.examination_id, Expression.REST, 1)
    with pytest.raises(ArchiveError, match=r"archive\.no_room"):
        archive.require_room()


def test_a_visit_that_was_interrupted_before_the_clock_was_set_back_is_gone_on_with(
    archive: Archive, patient: Patient, examination: Examination, folder: Path
) -> None:
    tomorrow = replace(examination, started_at=datetime.now(UTC) + timedelta(days=1), grade=None)
    media_id = fill(archive, patient, tomorrow)
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert [line.examination_id for line in again.unfinished()] == [examination.examination_id]
        assert [each.media_id for each in again.recordings(examination.examination_id)] == [media_id]
        assert again.load_examination(examination.examination_id).records.keys() == examination.records.keys()
        assert again.audit_fault is None


class SetBack(datetime):
    """The clock, set back by more than a year."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromtimestamp((datetime.now(tz) - timedelta(days=400)).timestamp(), tz)


def test_a_visit_in_whose_midst_the_clock_is_set_back_keeps_what_was_accepted(
    archive: Archive, patient: Patient, examination: Examination, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *_others = examination.records
    archive.add_patient(patient)
    begun = replace(examination, started_at=datetime.now(UTC), grade=None, records={first: examination.records[first]})
    archive.save_examination(begun)
    for module in ("store", "audit"):
        monkeypatch.setattr(f"palsygrader.archive.{module}.datetime", SetBack)
    archive.save_examination(replace(begun, records=examination.records))
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert [line.examination_id for line in again.unfinished()] == [examination.examination_id]
        assert again.load_examination(examination.examination_id).records.keys() == examination.records.keys()
        assert again.audit_fault is None
