from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive.pages import PAGE_BYTES, damaged_pages
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import Damage, DamageKind, verify
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import RECORDED, fill, flip


@pytest.fixture
def media_id(archive: Archive, patient: Patient, examination: Examination) -> str:
    return fill(archive, patient, examination)


def test_nothing_is_found_in_a_whole_archive_that_is_in_use(archive: Archive, media_id: str) -> None:
    steps = list[tuple[int, int]]()
    assert verify(archive, lambda done, total: steps.append((done, total))) == ()
    assert steps[-1] == (3, 3)  # a patient, a visit, a recording


def test_each_page_is_told_by_its_number(archive: Archive, media_id: str, folder: Path) -> None:
    verify(archive)  # moves the log into the file
    pages = (folder / "archive.db").stat().st_size // PAGE_BYTES
    for number in {1, 2, pages // 2, pages}:
        for offset in (20, PAGE_BYTES // 2, PAGE_BYTES - 90, PAGE_BYTES - 70, PAGE_BYTES - 1):
            flip(folder / "archive.db", (number - 1) * PAGE_BYTES + offset)
            found = verify(archive)
            assert Damage(DamageKind.PAGES, str(number)) in found, offset
            flip(folder / "archive.db", (number - 1) * PAGE_BYTES + offset)
    assert verify(archive) == ()


def test_pages_are_checked_as_sqlcipher_does(archive: Archive, media_id: str, folder: Path) -> None:
    verify(archive)
    flip(folder / "archive.db", 5 * PAGE_BYTES + 7)
    with archive._engine.connect() as connection:
        said = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
        connection.rollback()
    assert said == ["HMAC verification failed for page 6"]
    assert damaged_pages(folder / "archive.db", archive.derive_key("database")) == (6,)


def test_damaged_missing_swapped_and_unknown_recordings_are_told(
    archive: Archive, media_id: str, folder: Path, examination: Examination
) -> None:
    path, visit = folder / "media" / media_id, examination.examination_id
    for offset in (0, 9, 15, path.stat().st_size // 2, path.stat().st_size - 1):
        flip(path, offset)
        assert verify(archive) == (Damage(DamageKind.RECORDING_DAMAGED, media_id, visit),)
        flip(path, offset)
    path.rename(path.with_suffix(".damaged"))
    assert verify(archive) == (Damage(DamageKind.RECORDING_SET_ASIDE, media_id, visit),)
    path.with_suffix(".damaged").rename(folder / "elsewhere")
    assert verify(archive) == (Damage(DamageKind.RECORDING_MISSING, media_id, visit),)
    (folder / "media" / ("ab" * 32)).write_bytes((folder / "elsewhere").read_bytes())
    assert Damage(DamageKind.RECORDING_UNKNOWN, "ab" * 32) in verify(archive)


def test_a_recording_that_the_database_forgot_is_told_but_not_one_that_was_discarded(
    archive: Archive, media_id: str, examination: Examination
) -> None:
    visit = examination.examination_id
    with archive.transaction() as connection:
        connection.execute(text("DELETE FROM media"))
    assert set(verify(archive)) == {
        Damage(DamageKind.RECORDING_MISSING, media_id, visit),
        Damage(DamageKind.RECORDING_UNKNOWN, media_id),
    }
    other = archive.new_recording(visit, Expression.SNARL, 1)
    other.write(RECORDED)
    other.close()
    kept = archive.load_examination(visit)
    snarl = replace(kept.records[Expression.SNARL], media_id=other.media_id)
    archive.save_examination(replace(kept, records={**kept.records, Expression.SNARL: snarl}))
    archive.discard(other.media_id)
    assert other.media_id not in {damage.where for damage in verify(archive)}


def test_pictures_documents_references_and_the_record_of_actions_are_checked(
    archive: Archive, media_id: str, examination: Examination
) -> None:
    visit = examination.examination_id
    with archive.transaction() as connection:
        connection.execute(text("DROP TRIGGER blob_stays"))
        one, other = connection.scalars(text("SELECT name FROM blob WHERE name LIKE 'picture-%' LIMIT 2"))
        connection.execute(
            text("UPDATE blob SET content = (SELECT content FROM blob WHERE name = :other) WHERE name = :one"),
            {"one": one, "other": other},
        )
        connection.execute(text("DELETE FROM blob WHERE name = :other"), {"other": other})
    assert set(verify(archive)) == {Damage(DamageKind.PICTURE, one, visit), Damage(DamageKind.PICTURE, other, visit)}
    with archive.transaction() as connection:
        connection.execute(text("UPDATE examination SET document = substr(document, 1, 200)"))
        connection.execute(text("DROP TRIGGER audit_stays"))
        connection.execute(text("UPDATE audit SET who = 'nobody' WHERE sequence = 2"))
    found = verify(archive)
    assert Damage(DamageKind.VISIT, "", visit) in found
    assert Damage(DamageKind.AUDIT, "2") in found


def test_a_damaged_file_of_keys_is_told_wherever_the_bit_is(archive: Archive, folder: Path) -> None:
    path = folder / "keys.json"
    for offset in range(0, path.stat().st_size, 7):
        flip(path, offset, offset % 8)
        assert verify(archive)[0] == Damage(DamageKind.HEADER, "keys.json"), offset
        flip(path, offset, offset % 8)


def test_the_rest_works_beside_a_damaged_picture(
    archive: Archive, media_id: str, folder: Path, patient: Patient, examination: Examination
) -> None:
    verify(archive)
    expressions = list(archive.load_examination(examination.examination_id).records)
    for page in range(3, (folder / "archive.db").stat().st_size // PAGE_BYTES):
        flip(folder / "archive.db", page * PAGE_BYTES + 100)
        with archive.database_closed():
            pass  # so that nothing is remembered
        parts = {damage.where.split("-")[0] for damage in verify(archive) if damage.kind is not DamageKind.PAGES}
        if parts == {"picture"}:
            visit = archive.load_examination(examination.examination_id)
            unseen = 0
            for expression in expressions:
                try:
                    visit.records[expression].peak.picture.sum()
                except ArchiveError:
                    unseen += 1
                assert [line.patient for line in archive.patients()] == [patient]
            if unseen:
                return
        flip(folder / "archive.db", page * PAGE_BYTES + 100)
    pytest.fail("no page holds a picture alone")


def test_nothing_wrong_is_ever_read_from_a_damaged_page(
    archive: Archive, media_id: str, folder: Path, examination: Examination
) -> None:
    verify(archive)
    wanted = text("SELECT name, length(content) FROM blob ORDER BY name")
    content = text("SELECT content FROM blob WHERE name = :name")
    with archive.transaction() as connection:
        names = [row.name for row in connection.execute(wanted)]
        whole = {name: connection.scalar(content, {"name": name}) for name in names}
    refused = 0
    for page in range(4, (folder / "archive.db").stat().st_size // PAGE_BYTES, 11):
        flip(folder / "archive.db", page * PAGE_BYTES + 500)
        for name in names:
            with archive.database_closed():
                pass
            try:
                with archive.transaction() as connection:
                    found = connection.scalar(content, {"name": name})
            except ArchiveError:
                refused += 1
                continue
            assert found == whole[name], (page, name)
        flip(folder / "archive.db", page * PAGE_BYTES + 500)
    assert refused
