"""Of the installed program's tests those of an update, which keeps the data, and of a downgrade, which is refused."""

from pathlib import Path
from typing import Final

from frozen_root import BareRoot  # type: ignore[import-not-found]  # beside this, no package
from sqlalchemy import text
from torture_upkeep import OLD_PATIENTS, _make_former  # type: ignore[import-not-found]  # as above
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive.database import connect, revision_of, revisions
from palsygrader.archive.keys import MasterKey, read_header, unlock
from palsygrader.archive.store import Archive
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME

NEWER: Final = "newer"
"""Folder of the data of a later version."""
NEWER_SETTINGS: Final = '{"version": 99, "clinic": "Clinic of tomorrow"}'


def test_update(bare: BareRoot) -> None:
    """Archives of every earlier version are brought up by the program's own steps, and nothing is lost."""
    for revision in sorted(revisions()):
        data = bare.work / f"from-{revision}"
        data.mkdir()
        _make_former(data / ARCHIVE_FOLDER, revision)
        bare.run("archive", "verify", "--data", f"/root/work/{data.name}", typed=f"{PASSPHRASE}\n")
        with Archive.open(data / ARCHIVE_FOLDER, PASSPHRASE) as archive:
            patients = {line.patient.name: line.patient.patient_id for line in archive.patients()}
            assert set(patients) == {str(number) for number in range(OLD_PATIENTS)}, revision
            for name, patient_id in patients.items():
                (visit,) = archive.visits(patient_id)
                assert archive.load_examination(visit.examination_id).notes == name, revision
        assert _revision(data / ARCHIVE_FOLDER) == max(revisions())
    print("update: archives of", len(revisions()), "earlier schemas opened, with what was in them")


def test_downgrade(bare: BareRoot) -> None:
    """What a later version of the program has opened is refused with the reason, and not touched."""
    data = bare.work / NEWER
    data.mkdir()
    _make_former(data / ARCHIVE_FOLDER, max(revisions()))
    _change(data / ARCHIVE_FOLDER, "UPDATE alembic_version SET version_num = '9999'")
    (data / SETTINGS_NAME).write_text(NEWER_SETTINGS, encoding="utf-8")
    before = (data / ARCHIVE_FOLDER / "archive.db").read_bytes()
    told = bare.run("archive", "verify", "--data", f"/root/work/{NEWER}", typed=f"{PASSPHRASE}\n", status=2)
    assert "newer" in told, told
    assert (data / ARCHIVE_FOLDER / "archive.db").read_bytes() == before
    print("downgrade:", told.strip().splitlines()[-1])


def _change(folder: Path, statement: str) -> None:
    engine = connect(folder / "archive.db", _master(folder).derive("database"))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _revision(folder: Path) -> str | None:
    engine = connect(folder / "archive.db", _master(folder).derive("database"))
    with engine.begin() as connection:
        found = revision_of(connection)
    engine.dispose()
    return found


def _master(folder: Path) -> MasterKey:
    return unlock(read_header(folder / "keys.json"), PASSPHRASE).master
