"""Addenda and second readings in the archive: they come back, never change, and leave the visit as it was signed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import IntegrityError

from palsygrader.archive.database import connect, migrate
from palsygrader.archive.keys import KeyCost, create_header, write_header
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import ADDENDUM, READING
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.face import Branch
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from tests.archive.test_database import fill

NOON = datetime(2026, 5, 13, 12, tzinfo=UTC)
FIRST = Addendum("Dr Vega", NOON, "MRI: no lesion\nof the nerve")
SECOND = Addendum("Dr Ñandú", NOON + timedelta(hours=1), "steroid stopped")
READ = Reading(
    "Dr Okafor",
    NOON,
    {Branch.TEMPORAL: Severity.III, Branch.BUCCAL: Severity.V},
    Severity.IV,
    {"sunnybrook.rest_eye": 1},
    NOON + timedelta(minutes=9),
)


@pytest.fixture
def signed(archive: Archive, patient: Patient, examination: Examination) -> Examination:
    made = examination.signed(Signature("Dr Vega", NOON))
    archive.add_patient(patient)
    archive.save_examination(made)
    return made


def test_addenda_come_back_in_order_and_the_signed_visit_is_as_it_was(
    archive: Archive, signed: Examination, find_difference: Callable[[Any, Any], str | None]
) -> None:
    archive.add_addendum(signed.examination_id, FIRST)
    archive.add_addendum(signed.examination_id, SECOND)
    for found in (archive.load_examination(signed.examination_id), archive.load_numbers(signed.examination_id)):
        assert found.addenda == (FIRST, SECOND)
    whole = archive.load_examination(signed.examination_id)
    assert find_difference(replace(whole, addenda=()), signed) is None
    archive.save_examination(whole)  # nothing in it differs from what was signed
    assert archive.load_examination(signed.examination_id).addenda == (FIRST, SECOND)
    (line,) = archive.visits(signed.patient_id)
    assert line.addenda == 2
    told = [(each.who, each.what) for each in archive.audit_lines() if each.subject == signed.examination_id]
    assert told[-2:] == [("Dr Vega", "addendum.added"), ("Dr Ñandú", "addendum.added")]


def test_an_unsigned_or_unknown_visit_takes_no_addendum(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    with pytest.raises(ArchiveError, match=r"archive\.not_signed"):
        archive.add_addendum(examination.examination_id, FIRST)
    with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
        archive.add_addendum("nowhere", FIRST)
    assert archive.load_examination(examination.examination_id).addenda == ()


def test_a_reading_is_saved_again_and_again_until_it_is_finished(archive: Archive, signed: Examination) -> None:
    key = signed.examination_id
    begun = replace(READ, severities={}, house_brackmann=None, items={}, finished_at=None)
    archive.save_reading(key, begun)
    archive.save_reading(key, replace(begun, severities=READ.severities))
    assert archive.open_readings(key) == (replace(begun, severities=READ.severities),)
    assert archive.load_examination(key).readings == ()
    archive.save_reading(key, READ)
    assert archive.open_readings(key) == ()
    assert archive.load_examination(key).readings == (READ,)
    assert archive.every_visit()[0].readings == (READ,)
    with pytest.raises(ArchiveError, match=r"archive\.reading_kept"):
        archive.save_reading(key, replace(READ, severities={}))
    assert archive.load_numbers(key).readings == (READ,)
    told = [(each.who, each.what) for each in archive.audit_lines() if each.what.startswith("reading")]
    assert told == [("Dr Okafor", "reading.begun"), ("Dr Okafor", "reading.finished")]


def test_who_read_a_visit_blind_cannot_sign_it(
    archive: Archive, patient: Patient, examination: Examination, find_difference: Callable[[Any, Any], str | None]
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.save_reading(examination.examination_id, READ)
    with pytest.raises(ArchiveError, match=r"archive\.read_blind"):  # whatever the caller knows of readings
        archive.save_examination(examination.signed(Signature("dr. okafor ", NOON)))
    kept = archive.load_examination(examination.examination_id)
    assert find_difference(kept, replace(examination, readings=(READ,))) is None
    archive.save_examination(examination.signed(Signature("Dr Vega", NOON)))
    assert archive.load_examination(examination.examination_id).signature == Signature("Dr Vega", NOON)


def test_who_has_only_begun_to_read_a_visit_may_sign_it(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.save_reading(examination.examination_id, replace(READ, finished_at=None))
    archive.save_examination(examination.signed(Signature(READ.reader, NOON)))
    assert archive.load_examination(examination.examination_id).signature is not None


@pytest.mark.parametrize("name", ["Dr Vega", "dr. vega", " "])
def test_nobody_seconds_the_own_reading(archive: Archive, signed: Examination, name: str) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.own_reading"):
        archive.save_reading(signed.examination_id, replace(READ, reader=name))
    assert archive.load_examination(signed.examination_id).readings == ()


def test_a_third_reader_may_read_but_none_twice(archive: Archive, signed: Examination) -> None:
    archive.save_reading(signed.examination_id, READ)
    third = replace(READ, reader="Dr Sato", reading_id="other", finished_at=NOON + timedelta(days=1))
    archive.save_reading(signed.examination_id, third)
    with pytest.raises(ArchiveError, match=r"archive\.own_reading"):
        archive.save_reading(signed.examination_id, replace(READ, reading_id="again"))
    assert archive.load_examination(signed.examination_id).readings == (READ, third)


def test_a_reading_before_signing_stays_when_the_visit_is_changed_and_signed(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.save_reading(examination.examination_id, READ)
    archive.save_examination(examination.with_notes("other"))
    archive.save_examination(archive.load_examination(examination.examination_id).signed(Signature("Dr Vega", NOON)))
    found = archive.load_examination(examination.examination_id)
    assert (found.readings, found.notes) == ((READ,), "other")


def test_a_visit_that_is_deleted_takes_its_readings_with_it(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.save_reading(examination.examination_id, READ)
    archive.delete_unfinished(examination.examination_id)
    assert archive.every_visit() == []
    with archive._engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM reading")).scalar_one() == 0


def test_the_database_itself_guards_addenda_and_finished_readings(archive: Archive, signed: Examination) -> None:
    archive.add_addendum(signed.examination_id, FIRST)
    archive.save_reading(signed.examination_id, READ)
    for change in (
        update(ADDENDUM).values(text="other"),
        delete(ADDENDUM),
        update(READING).values(reader="Dr No"),
        delete(READING),
    ):
        with pytest.raises(IntegrityError), archive._engine.begin() as connection:
            connection.execute(change)
    found = archive.load_examination(signed.examination_id)
    assert (found.addenda, found.readings) == ((FIRST,), (READ,))


def test_the_database_itself_keeps_addenda_from_unsigned_visits(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    added = insert(ADDENDUM).values(
        examination_id=examination.examination_id, author="Dr No", written_at=NOON.isoformat(), text="x"
    )
    with pytest.raises(IntegrityError), archive._engine.begin() as connection:
        connection.execute(added)


@pytest.mark.parametrize("revision", ["0001", "0003", "0004"])
def test_a_signed_visit_of_a_former_schema_takes_both(
    revision: str, folder: Path, cheap: KeyCost, patient: Patient, examination: Examination
) -> None:
    folder.mkdir()
    header, master, _ = create_header("open sesame", cheap)
    engine = connect(folder / "archive.db", master.derive("database"))
    migrate(engine, new=True, revision=revision)
    fill(engine, patient, examination.signed(Signature("Dr Vega", NOON)))
    with engine.begin() as connection:
        written = connection.scalar(text("SELECT document FROM examination"))
    engine.dispose()
    write_header(folder / "keys.json", header)
    with Archive.open(folder, "open sesame") as archive:
        assert archive.load_examination(examination.examination_id).addenda == ()
        archive.add_addendum(examination.examination_id, FIRST)
        archive.save_reading(examination.examination_id, READ)
        with archive._engine.begin() as connection:
            assert connection.scalar(text("SELECT document FROM examination")) == written
    with Archive.open(folder, "open sesame") as archive:
        found = archive.load_examination(examination.examination_id)
        assert (found.addenda, found.readings) == ((FIRST,), (READ,))


def test_a_reading_of_a_later_version_asks_for_an_update(archive: Archive, signed: Examination) -> None:
    archive.save_reading(signed.examination_id, replace(READ, finished_at=None))
    for content, code in (({"version": 99}, "newer"), ({"version": 1}, "damaged")):
        with archive._engine.begin() as connection:
            connection.execute(update(READING).values(content=json.dumps(content)))
        with pytest.raises(ArchiveError, match=rf"archive\.{code}"):
            archive.open_readings(signed.examination_id)


def test_nothing_of_them_stands_readable_in_the_file(archive: Archive, signed: Examination, folder: Path) -> None:
    archive.add_addendum(signed.examination_id, SECOND)
    archive.save_reading(signed.examination_id, READ)
    archive.close()
    held = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert b"steroid stopped" not in held
    assert b"Okafor" not in held


def test_a_list_of_visits_counts_per_visit(archive: Archive, signed: Examination) -> None:
    other = replace(signed, examination_id="other", signature=None)
    archive.save_examination(other)
    archive.add_addendum(signed.examination_id, FIRST)
    counts = {line.examination_id: line.addenda for line in archive.visits(signed.patient_id)}
    assert counts == {signed.examination_id: 1, "other": 0}
