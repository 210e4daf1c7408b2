import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete

from palsygrader.archive.keys import KeyCost, read_header
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import FACT
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.questionnaires import Questionnaire, item_key
from palsygrader.domain.reading import Reading
from palsygrader.domain.roles import PERMISSIONS, Permission, Role, User, least_role
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.wording import CATALOGUE, error_line
from tests.archive.test_keys import write_version_1

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)


@pytest.fixture
def kim(archive: Archive) -> User:
    return archive.add_user("Kim", Role.ASSISTANT, "of Kim")


@pytest.fixture
def of_kim(archive: Archive, kim: User, folder: Path, patient: Patient, examination: Examination) -> Archive:
    """Return the archive with a patient and a visit, in which an assistant is signed in."""
    archive.add_patient(patient)
    archive.save_examination(examination)
    archive.unlock("of Kim", kim.user_id)
    return archive


def refused(permission: Permission) -> pytest.RaisesExc[ArchiveError]:
    return pytest.raises(ArchiveError, match=rf"^refused\.{permission}$")


def whats(archive: Archive) -> list[str]:
    return [line.what for line in archive.audit_lines()]


def test_every_role_may_what_the_one_before_may() -> None:
    assert PERMISSIONS[Role.ASSISTANT] < PERMISSIONS[Role.CLINICIAN] < PERMISSIONS[Role.ADMINISTRATOR]
    assert PERMISSIONS[Role.ADMINISTRATOR] == set(Permission)
    assert least_role(Permission.SIGN) is Role.CLINICIAN
    assert {f"refused.{permission}" for permission in Permission} <= CATALOGUE.keys()


def test_who_makes_the_archive_is_its_administrator(archive: Archive) -> None:
    assert archive.users() == (User("first", "Dr Vega", Role.ADMINISTRATOR),)
    assert archive.user == "Dr Vega"


def test_a_user_opens_with_his_passphrase_and_signs_in(archive: Archive, kim: User, folder: Path) -> None:
    archive.close()
    with Archive.open(folder, "of Kim", user_id=kim.user_id) as again:
        assert again.account == kim
        assert again.user == "Kim"
        line = again._whole_audit()[-1]
        assert (line.who, line.what, line.subject) == ("Kim", "archive.opened", kim.user_id)
    with pytest.raises(PassphraseError):
        Archive.open(folder, "of Kim", user_id="first")
    assert [user.name for user in Archive.users_of(folder)] == ["Dr Vega", "Kim"]


def test_a_new_passphrase_of_one_leaves_the_others(archive: Archive, kim: User, folder: Path) -> None:
    archive.reset_passphrase(kim.user_id, "anew")
    archive.close()
    with pytest.raises(PassphraseError):
        Archive.open(folder, "of Kim", user_id=kim.user_id)
    Archive.open(folder, "anew", user_id=kim.user_id).close()
    with Archive.open(folder, "open sesame") as again:
        again.change_passphrase("open sesame", "mine")
        assert "user.passphrase_reset" in whats(again)
    Archive.open(folder, "mine", user_id="first").close()
    Archive.open(folder, "anew", user_id=kim.user_id).close()


@pytest.mark.parametrize("how", ["disable", "remove"])
def test_a_disabled_or_removed_user_opens_nothing(archive: Archive, kim: User, folder: Path, how: str) -> None:
    (archive.disable_user if how == "disable" else archive.remove_user)(kim.user_id)
    assert [user.enabled for user in archive.users()] == ([True, False] if how == "disable" else [True])
    archive.close()
    for user_id in (kim.user_id, None):
        with pytest.raises(PassphraseError):
            Archive.open(folder, "of Kim", user_id=user_id)
    assert [user.name for user in Archive.users_of(folder)] == ["Dr Vega"]


def test_an_older_file_of_keys_opens_with_the_recovery_key_only(archive: Archive, kim: User, folder: Path) -> None:
    recovery_key = archive.recovery_key
    assert recovery_key is not None
    archive.keep_recovery_key()
    shutil.copy(folder / "keys.json", folder.parent / "old.json")
    archive.remove_user(kim.user_id)
    archive.close()
    shutil.copy(folder.parent / "old.json", folder / "keys.json")
    for passphrase in ("of Kim", "open sesame"):
        with pytest.raises(ArchiveError, match=r"archive\.older_header"):
            Archive.open(folder, passphrase)
    with Archive.open(folder, recovery_key) as again:
        assert "archive.recovery_key_used" in whats(again)
        again.remove_user(kim.user_id)
    Archive.open(folder, "open sesame").close()


def test_the_last_administrator_stays(archive: Archive, kim: User) -> None:
    changes: list[Callable[[], None]] = [
        lambda: archive.remove_user("first"),
        lambda: archive.disable_user("first"),
        lambda: archive.change_role("first", Role.CLINICIAN),
    ]
    for change in changes:
        with pytest.raises(ArchiveError, match=r"users\.last_administrator"):
            change()
    archive.change_role(kim.user_id, Role.ADMINISTRATOR)
    archive.change_role("first", Role.ASSISTANT)
    assert archive.account.role is Role.ASSISTANT
    with refused(Permission.MANAGE_USERS):
        archive.change_role("first", Role.ADMINISTRATOR)


@pytest.mark.parametrize(("name", "code"), [("  ", "no_name"), ("dr  VEGA", "name_taken"), ("Kim", "name_taken")])
def test_a_name_belongs_to_one(archive: Archive, kim: User, name: str, code: str) -> None:
    with pytest.raises(ArchiveError, match=rf"users\.{code}"):
        archive.add_user(name, Role.CLINICIAN, "x")
    assert len(archive.users()) == 2
    archive.rename_user(kim.user_id, "Kim Lee")
    archive.rename_user("first", "Dr A. Vega")
    assert archive.user == "Dr A. Vega"
    assert [user.name for user in archive.users()] == ["Dr A. Vega", "Kim Lee"]


def test_an_archive_without_users_gets_an_administrator_at_the_first_opening(
    archive: Archive, folder: Path, cheap: KeyCost
) -> None:
    master = archive._key
    archive.keep_recovery_key()
    with archive._transaction() as connection:
        connection.execute(delete(FACT))
    archive.close()
    recovery_key = write_version_1(folder / "keys.json", "of old", cheap, master)
    with Archive.open(folder, recovery_key, user="Dr Vega") as again:
        assert again.users() == (User("first", "", Role.ADMINISTRATOR),)
        assert again.user == "Dr Vega"
    with Archive.open(folder, "of old", user="Dr Vega") as again:
        assert again.users() == (User("first", "Dr Vega", Role.ADMINISTRATOR),)
        kim = again.add_user("Kim", Role.CLINICIAN, "of Kim")
    slots = [seat.slot for seat in read_header(folder / "keys.json").seats]
    assert [slot is not None and slot.direct for slot in slots] == [False, False]
    for opens in ("of old", recovery_key):
        Archive.open(folder, opens, user_id="first").close()
    Archive.open(folder, "of Kim", user_id=kim.user_id).close()


def test_an_assistant_records_asks_and_types_and_decides_nothing(
    of_kim: Archive, patient: Patient, examination: Examination
) -> None:
    answer = Decision(item_key(Questionnaire.FDI, 1), 4, "", "Kim", NOON)
    asked = replace(examination, decisions=(*examination.decisions, answer), notes="typed by Kim")
    of_kim.save_examination(asked)
    of_kim.update_patient(replace(patient, notes="afternoons"))
    of_kim.add_patient(replace(patient, patient_id="another", name="Another"))
    fresh = replace(examination, examination_id="fresh", decisions=())
    of_kim.save_examination(fresh)
    recording = of_kim.new_recording("fresh", Expression.SNARL, 1)
    recording.write(b"moving")
    recording.close()
    of_kim.discard(recording.media_id)


def test_an_assistant_neither_grades_signs_reads_exports_nor_deletes(
    of_kim: Archive, examination: Examination, patient: Patient
) -> None:
    grade = Decision("branch.temporal", 2, "", "Kim", NOON)
    with refused(Permission.GRADE):
        of_kim.save_examination(replace(examination, decisions=(*examination.decisions, grade)))
    with refused(Permission.GRADE):
        of_kim.save_examination(replace(examination, decisions=()))
    with refused(Permission.SIGN):
        of_kim.save_examination(examination.signed(Signature("Dr Vega", NOON)))
    with refused(Permission.SIGN):
        of_kim.add_addendum(examination.examination_id, Addendum("Kim", NOON, "more"))
    with refused(Permission.READ_BLIND):
        of_kim.save_reading(examination.examination_id, Reading("Kim", NOON))
    with refused(Permission.EXPORT):
        of_kim.note_export([patient.patient_id])
    with pytest.raises(ArchiveError, match=r"archive\.may_not_delete"):
        of_kim.delete_patient(patient.patient_id, patient.name)
    with refused(Permission.DELETE_VISITS):
        of_kim.delete_unfinished(examination.examination_id)
    for change in (
        lambda: of_kim.add_user("Lou", Role.ADMINISTRATOR, "x"),
        lambda: of_kim.change_role(of_kim.account.user_id, Role.ADMINISTRATOR),
        lambda: of_kim.reset_passphrase("first", "x"),
    ):
        with refused(Permission.MANAGE_USERS):
            change()
    with refused(Permission.CHANGE_SECURITY) as told:
        of_kim.renew_recovery_key()
    assert "administrators" in error_line(told.value)


def test_a_locked_archive_holds_no_key_and_answers_nothing_until_it_is_unlocked(
    archive: Archive, kim: User, patient: Patient, folder: Path
) -> None:
    archive.add_patient(patient)
    archive.lock()
    archive.lock()
    assert archive._master is None
    assert archive._connected is None
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        archive.patients()
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        archive.new_recording("visit", Expression.SNARL, 1)
    with pytest.raises(ArchiveError, match=r"archive\.locked"):
        Archive.open(folder, "open sesame")
    with pytest.raises(PassphraseError):
        archive.unlock("wrong", "first")
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        archive.patients()
    assert archive.unlock("of Kim", kim.user_id) == kim
    assert [line.patient for line in archive.patients()] == [patient]
    assert archive.user == "Kim"
    tail = [(line.who, line.what) for line in archive._whole_audit()][-3:]
    assert tail == [("Dr Vega", "archive.locked"), ("Dr Vega", "archive.refused.1"), ("Kim", "archive.unlocked")]


def test_what_cannot_be_noted_is_not_done(archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that was changed although the window says that it was not would keep its owner out."""
    kim = archive.add_user("Kim", Role.CLINICIAN, "of Kim")

    def fail(*_arguments: object) -> None:
        raise ArchiveError("archive.cannot_write")

    with monkeypatch.context() as patch:
        patch.setattr(archive, "note", fail)
        with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
            archive.change_passphrase("open sesame", "open barley")
        with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
            archive.remove_user(kim.user_id)
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert [user.name for user in again.users()] == ["Dr Vega", "Kim"]
    Archive.open(folder, "of Kim", user_id=kim.user_id).close()


def test_a_recovery_key_that_cannot_be_noted_is_not_renewed(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = archive.recovery_key
    assert printed is not None
    archive.keep_recovery_key()

    def full(*_given: object) -> None:
        raise ArchiveError("archive.cannot_write")

    with monkeypatch.context() as patching:
        patching.setattr(archive, "note", full)
        with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
            archive.renew_recovery_key()
    Archive.check_passphrase(folder, printed)
    assert archive.recovery_key_kept
