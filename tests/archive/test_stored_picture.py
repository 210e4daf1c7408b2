from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import numpy as np
import pytest
from sqlalchemy import Connection, delete, func, select, update

from palsygrader.archive import blobs, document, examinations, stored_picture
from palsygrader.archive.blobs import encode_picture
from palsygrader.archive.store import Archive
from palsygrader.archive.stored_picture import StoredPicture
from palsygrader.archive.tables import BLOB
from palsygrader.domain.examination import Examination, Picture, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError

PNG = encode_picture(np.random.default_rng(3).integers(0, 256, (30, 40, 3), dtype=np.uint8))


@pytest.fixture
def saved(archive: Archive, patient: Patient, examination: Examination) -> Examination:
    archive.add_patient(patient)
    archive.save_examination(examination)
    return examination


@pytest.fixture
def decodes(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return the pictures that are decoded from now on."""
    found: list[bytes] = []

    def decode(content: bytes) -> Picture:
        found.append(content)
        return blobs.decode_picture(content)

    monkeypatch.setattr(stored_picture, "decode_picture", decode)
    return found


def frames(examination: Examination) -> int:
    return 2 * len(examination.records) - 1  # one is shared


def test_opening_a_visit_reads_and_decodes_no_picture(
    archive: Archive, saved: Examination, decodes: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def load_picture(connection: Connection, examination_id: str, name: str) -> bytes:
        read.append(name)
        return load(connection, examination_id, name)

    load = examinations.load_picture
    monkeypatch.setattr(examinations, "load_picture", load_picture)
    came_back = archive.load_examination(saved.examination_id)
    assert decodes == []
    assert read == []
    record = came_back.records[Expression.SNARL]
    assert np.array_equal(record.peak.picture, saved.records[Expression.SNARL].peak.picture)
    assert record.peak.picture is record.peak.picture
    assert (len(decodes), len(read)) == (1, 1)


def test_saving_a_visit_again_decodes_and_encodes_no_picture(
    archive: Archive, saved: Examination, decodes: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    came_back = archive.load_examination(saved.examination_id)

    def refuse(_picture: Picture) -> bytes:
        raise AssertionError

    for module in (document, stored_picture):
        monkeypatch.setattr(module, "encode_picture", refuse)
    archive.save_examination(replace(came_back, notes="changed"))
    archive.save_examination(replace(came_back, examination_id="a copy"))
    assert decodes == []
    copy = archive.load_examination("a copy")
    for expression, record in saved.records.items():
        assert np.array_equal(copy.records[expression].peak.picture, record.peak.picture)
        assert np.array_equal(copy.records[expression].rest.picture, record.rest.picture)


def test_the_small_face_is_kept_beside_a_peak_and_cut_anew_with_other_landmarks(
    archive: Archive, saved: Examination
) -> None:
    came_back = archive.load_examination(saved.examination_id)
    peak = came_back.records[Expression.SNARL].peak
    assert peak.face is not None
    assert peak.face.decoded().shape == (120, 256, 3)
    moved = replace(peak, landmarks=Landmarks(peak.landmarks.points_px + 5.0, 0.9, 11.25))
    archive.save_examination(came_back.with_record(replace(came_back.records[Expression.SNARL], peak=moved)))
    again = archive.load_examination(saved.examination_id).records[Expression.SNARL].peak
    assert again.face is not None
    assert not np.array_equal(again.face.decoded(), peak.face.decoded())


def test_a_visit_of_an_earlier_version_gets_its_faces_when_it_is_signed(archive: Archive, saved: Examination) -> None:
    with archive._transaction() as connection:
        connection.execute(delete(BLOB).where(BLOB.c.name.startswith("face-")))
    unsigned = archive.load_examination(saved.examination_id)
    assert unsigned.records[Expression.SNARL].peak.face is None
    archive.save_examination(replace(unsigned, signature=Signature("Dr Vega", saved.started_at)))
    assert archive.load_examination(saved.examination_id).records[Expression.SNARL].peak.face is not None


def test_a_signed_visit_of_an_earlier_version_opens_and_stays_as_it_is(archive: Archive, saved: Examination) -> None:
    archive.save_examination(replace(saved, signature=Signature("Dr Vega", saved.started_at)))
    with archive._transaction() as connection:
        connection.exec_driver_sql("DROP TRIGGER blob_of_signed_is_kept")
        connection.execute(delete(BLOB).where(BLOB.c.name.startswith("face-")))
    came_back = archive.load_examination(saved.examination_id)
    archive.save_examination(came_back)
    assert archive.load_examination(saved.examination_id).records[Expression.SNARL].peak.face is None


def test_the_history_takes_the_small_face(archive: Archive, saved: Examination, decodes: list[bytes]) -> None:
    line = next(each for each in archive.peaks(saved.patient_id) if each.expression is Expression.SNARL)
    frame = archive.load_peak(line)
    assert decodes == []
    assert frame.face is not None
    assert np.array_equal(frame.picture, saved.records[Expression.SNARL].peak.picture)


@pytest.mark.parametrize("damage", [PNG[:-20], PNG[:50] + b"?" + PNG[51:], b"no picture"], ids=["cut", "bit", "other"])
def test_a_damaged_picture_met_late_is_told_each_time(damage: bytes, archive: Archive, saved: Examination) -> None:
    came_back = archive.load_examination(saved.examination_id)
    frame = came_back.records[Expression.SNARL].peak
    name = frame.source.name  # type: ignore[union-attr]
    with archive._transaction() as connection:
        connection.exec_driver_sql("DROP TRIGGER blob_stays")
        connection.execute(update(BLOB).where(BLOB.c.name == name).values(content=damage))
    for _time in range(2):
        with pytest.raises(ArchiveError, match=r"archive\.damaged"):
            _ = frame.picture
    other = came_back.records[Expression.PUCKER]
    assert np.array_equal(other.peak.picture, saved.records[Expression.PUCKER].peak.picture)


def test_a_picture_that_is_missing_is_told_when_the_visit_is_opened(archive: Archive, saved: Examination) -> None:
    frame = archive.load_examination(saved.examination_id).records[Expression.SNARL].peak
    with archive._transaction() as connection:
        connection.execute(delete(BLOB).where(BLOB.c.name == frame.source.name))  # type: ignore[union-attr]
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        archive.load_examination(saved.examination_id)


def test_a_picture_of_a_visit_that_was_deleted_since_is_told(archive: Archive, saved: Examination) -> None:
    came_back = archive.load_examination(saved.examination_id)
    kept = came_back.records[Expression.PUCKER].peak.picture
    archive.delete_unfinished(saved.examination_id)
    assert came_back.records[Expression.PUCKER].peak.picture is kept
    with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
        _ = came_back.records[Expression.SNARL].peak.picture


def test_threads_that_want_the_same_picture_decode_it_once(decodes: list[bytes]) -> None:
    picture, start, found = StoredPicture("picture-1", PNG), Barrier(4), list[Picture]()

    def want() -> None:
        start.wait()
        found.append(picture.decoded())

    threads = [Thread(target=want) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(decodes) == 1
    assert all(each is found[0] for each in found)


def test_saving_while_pictures_are_read_elsewhere_ends(archive: Archive, saved: Examination) -> None:
    came_back = archive.load_examination(saved.examination_id)

    def read() -> None:
        for record in came_back.records.values():
            _ = (record.rest.picture, record.peak.picture)

    reader = Thread(target=read)
    reader.start()
    for number in range(5):
        archive.save_examination(replace(came_back, examination_id=f"copy {number}"))
    reader.join()
    with archive._transaction() as connection:
        count = connection.scalar(select(func.count()).where(BLOB.c.name.startswith("picture-")))
    assert count == 6 * frames(saved)


def test_nothing_of_a_picture_is_written_outside_the_database(
    archive: Archive, saved: Examination, folder: Path
) -> None:
    _ = archive.load_examination(saved.examination_id).records[Expression.SNARL].peak.picture
    assert {path.name for path in folder.rglob("*") if path.is_file()} <= {
        "archive.db",
        "archive.db-wal",
        "archive.db-shm",
        "archive.lock",
        "audit.end",
        "keys.json",
    }
