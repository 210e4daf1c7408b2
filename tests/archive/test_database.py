from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, delete, insert, inspect, select, text, update
from sqlalchemy.exc import IntegrityError

from palsygrader.archive import audit, document, migrations
from palsygrader.archive.database import NEWEST_REVISION, connect, migrate, revision_of, revisions
from palsygrader.archive.keys import KeyCost, create_header, write_header
from palsygrader.archive.listing import examination_row, patient_row
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import AUDIT, BLOB, EXAMINATION, METADATA, PATIENT
from palsygrader.archive.verification import Damage, DamageKind, verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import flip


def _former_revisions() -> list[str]:
    files = Path(migrations.__file__).parent.glob("versions/revision_*.py")
    return sorted(path.stem.split("_")[1] for path in files)[:-1]


def fill(engine: Engine, patient: Patient, examination: Examination) -> None:
    written = document.write(examination)
    key = examination.examination_id
    with engine.begin() as connection:
        there = {column["name"] for column in inspect(connection).get_columns("patient")}
        row = {name: value for name, value in patient_row(patient).items() if name in there}
        connection.execute(insert(PATIENT).values(**row, added_utc="2026-05-12T00:00:00.000000+00:00"))
        connection.execute(insert(EXAMINATION).values(**examination_row(examination), document=written.document))
        for name, content in written.blobs.items():
            connection.execute(insert(BLOB).values(examination_id=key, name=name, content=content()))
        audit.append(connection, who="Dr Vega", what="examination.saved", subject=key)


def test_the_tables_are_those_of_the_newest_migration(tmp_path: Path) -> None:
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    migrate(engine, new=True)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []
        assert context.get_current_revision() == NEWEST_REVISION == revision_of(connection) == max(revisions())
    engine.dispose()


@pytest.mark.parametrize("revision", _former_revisions())
def test_an_archive_of_a_former_schema_opens_with_all_it_holds(
    revision: str,
    folder: Path,
    cheap: KeyCost,
    patient: Patient,
    examination: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    folder.mkdir()
    header, master, _ = create_header("open sesame", cheap)
    engine = connect(folder / "archive.db", master.derive("database"))
    migrate(engine, new=True, revision=revision)
    fill(engine, patient, examination)
    engine.dispose()
    write_header(folder / "keys.json", header)
    before = (folder / "archive.db").read_bytes()
    with Archive.open(folder, "open sesame") as archive:
        copy = folder / f"archive.db.before-{revision}"
        assert copy.read_bytes() == before
        found = verify(archive)
        assert {damage.kind for damage in found} == {DamageKind.RECORDING_MISSING}  # the examination names one in vain
        flip(copy, 5000)
        assert set(verify(archive)) - set(found) == {Damage(DamageKind.COPY, copy.name)}
        assert [line.patient for line in archive.patients()] == [patient]
        assert find_difference(archive.load_examination(examination.examination_id), examination) is None
        assert [line.what for line in archive.audit_lines()] == [
            "examination.saved",
            "audit.guarded",
            "archive.opened",
        ]
        treated = replace(patient, treatments=(Treatment(TreatmentKind.STEROID, date(2026, 3, 2)),))
        archive.update_patient(treated)
        assert archive.patient(patient.patient_id) == treated
    with Archive.open(folder, "open sesame"):
        assert not copy.exists()


def test_a_newer_schema_asks_for_an_update(archive: Archive, folder: Path) -> None:
    with archive._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    archive.close()
    with pytest.raises(ArchiveError, match=r"archive\.newer"):
        Archive.open(folder, "open sesame")


def test_the_database_itself_guards_what_is_signed(tmp_path: Path, patient: Patient, examination: Examination) -> None:
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    migrate(engine, new=True)
    fill(engine, patient, examination.signed(Signature("Dr Vega", examination.started_at)))
    for change in (
        update(EXAMINATION).values(clinician="Dr No"),
        delete(EXAMINATION),
        update(BLOB).values(content=b""),
        delete(BLOB),
        update(AUDIT).values(who="Dr No"),
        delete(AUDIT),
    ):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(change)
    engine.dispose()


def test_writes_are_on_the_disk_when_a_transaction_ends(tmp_path: Path) -> None:
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    with engine.begin() as connection:
        settings = {name: connection.scalar(text(f"PRAGMA {name}")) for name in ("synchronous", "journal_mode")}
    assert settings == {"synchronous": 2, "journal_mode": "wal"}
    engine.dispose()


def test_visits_that_are_not_finished_are_found_without_reading_the_others(tmp_path: Path) -> None:
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    migrate(engine, new=True)
    unfinished = select(EXAMINATION.c.examination_id).where(EXAMINATION.c.finished.is_(False))
    newest_first = unfinished.order_by(EXAMINATION.c.started_utc.desc())
    with engine.begin() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {newest_first.compile(engine)}").all()
    assert [row[-1] for row in plan] == ["SEARCH examination USING INDEX examination_by_state (finished=?)"]
    engine.dispose()


def test_what_a_query_sorts_is_never_written(tmp_path: Path) -> None:
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    with engine.begin() as connection:
        assert connection.execute(text("PRAGMA temp_store")).scalar_one() == 2  # memory (sqlite.org, pragma temp_store)
        options = connection.execute(text("PRAGMA compile_options")).scalars().all()
        assert {"TEMP_STORE=2", "TEMP_STORE=3"} & set(options)
        connection.execute(text("PRAGMA cache_size = 10"))
        connection.execute(text("CREATE TABLE big (words TEXT)"))
        connection.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "INSERT INTO big SELECT hex(randomblob(100)) FROM n"
            )
        )
        rows = connection.execution_options(stream_results=True).execute(text("SELECT * FROM big ORDER BY words DESC"))
        rows.fetchone()
        handles = Path("/proc/self/fd")
        opened = [str(each.readlink()) for each in handles.iterdir() if each.is_symlink()] if handles.is_dir() else []
        assert not [name for name in opened if "etilqs" in name or "sqlite" in name.lower()]
    engine.dispose()
