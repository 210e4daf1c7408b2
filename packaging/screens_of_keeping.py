"""Walk off screen through a clinic's own archive, not the demonstration's: users, backup, deletion, self-test."""

import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from album import Album  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from screens_of_pages import desk_of, shoot_card, walk_down  # type: ignore[import-not-found]  # as above
from walk import Walk, rest, save_pages  # type: ignore[import-not-found]  # as above

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.gui import demonstration
from palsygrader.gui.rail import RailPage
from palsygrader.gui.upkeep_pages import UpkeepPages
from palsygrader.settings import SETTINGS_NAME, Settings, SettingsStore
from palsygrader.wording import say

_ASSISTANT: Final = ("Kim Lee", "by the window at noon")
_CLINICIAN: Final = ("Dr Ito", "behind the second door")
_OLD_VISIT: Final = "screens-old"
_DELETED: Final = Patient("Zoe Miller", "screens-deleted", record_number="2024-0117", born=date(1971, 2, 9))
_RECORDING: Final = b"frames of a face " * 200_000
_KEPT_MONTHS: Final = 12
_WRONG_TRIES: Final = 6


def walk_keeping(album: Album, source: Path, folder: Path, visit: str) -> None:
    """Walk through the pages that the demonstration hides.

    Args:
        album: Takes the pictures.
        source: A data folder with visits, opened by the demonstration's passphrase; it is copied.
        folder: A new data folder for the copy.
        visit: Identifier of a visit in it, of which an older one is made.
    """
    recording = _fill(source, folder, visit)
    settings = Settings(tour_answered=True, selftest_offered=True, clinic=("Facial Nerve Clinic",))
    SettingsStore(folder / SETTINGS_NAME).save(settings)
    walk = Walk(album, folder, demo=False)
    _walk_unlocking(walk)
    _walk_upkeep(walk, folder, recording)
    _walk_users(walk)
    _walk_selftest(walk)
    _walk_deletion(walk)
    _walk_assistant(walk)
    walk.end()


def _fill(source: Path, folder: Path, visit: str) -> str:
    """Copy an archive, add users and a patient with an old signed recording; return the recording's address."""
    folder.mkdir(parents=True)
    shutil.copytree(source / "archive", folder / "archive")
    with Archive.open(folder / "archive", demonstration.PASSPHRASE) as archive:
        archive.keep_recovery_key()
        archive.add_user(_ASSISTANT[0], Role.ASSISTANT, _ASSISTANT[1])
        archive.add_user(_CLINICIAN[0], Role.CLINICIAN, _CLINICIAN[1])
        archive.add_patient(_DELETED)
        long_ago = datetime.now(UTC) - timedelta(days=600)
        examination = archive.load_examination(visit)
        old = Examination(_DELETED.patient_id, long_ago, "Dr Ito", examination_id=_OLD_VISIT)
        archive.save_examination(old)
        made = archive.new_recording(_OLD_VISIT, Expression.REST, 1)
        made.write(_RECORDING)
        made.close()
        rested = replace(examination.records[Expression.REST], media_id=made.media_id)
        whole = replace(old, records={Expression.REST: rested}, grade=examination.grade)
        archive.save_examination(whole.signed(Signature("Dr Ito", long_ago)))
        media_id: str = made.media_id
    return media_id


def _walk_unlocking(walk: Walk) -> None:
    """Show who may unlock, a wait after wrong passphrases, and the way in."""
    unlock = walk.window.unlock
    walk.until(lambda: unlock.users.box.count() > 1, "the users")
    rest(300)
    walk.shoot("70-unlock-users")
    for _try in range(_WRONG_TRIES):
        walk.until(unlock.unlock_button.isEnabled, "the end of the wait")
        unlock.passphrase.setText("wrong")
        unlock.unlock_button.click()
        walk.until(lambda: unlock.passphrase.isVisible() and bool(unlock.problem), "the answer")
        rest(500)
    walk.shoot("70-unlock-wait")
    walk.until(unlock.unlock_button.isEnabled, "the end of the wait")
    _sign_in(walk, "", demonstration.PASSPHRASE)


def _sign_in(walk: Walk, name: str, passphrase: str) -> None:
    unlock = walk.window.unlock
    if name:
        unlock.users.box.setCurrentText(name)
    else:
        unlock.users.box.setCurrentIndex(0)
    rest(300)
    walk.until(unlock.unlock_button.isEnabled, "the lock")
    unlock.passphrase.setText(passphrase)
    unlock.unlock_button.click()
    walk.until(lambda: walk.window.desk is not None and walk.window.desk.isVisible(), "the pages")
    rest(800)


def _walk_upkeep(walk: Walk, folder: Path, recording: str) -> None:
    """Show backup, verification and storage: before anything was done, under way, done, and with damage."""
    desk = desk_of(walk)
    pages = desk.upkeep
    assert isinstance(pages, UpkeepPages)  # noqa: S101 - this archive lies in a folder
    upkeep = pages.upkeep

    def quiet() -> bool:
        return upkeep.work is None

    desk.show_page(RailPage.SETTINGS)
    rest(500)
    walk.until(quiet, "the first work")
    shoot_card(walk, "71-backup-none", pages.backup)
    disk = folder.parent / "backup-disk"
    disk.mkdir()
    desk.settings_page.change(backup_folder=str(disk), keep_recordings_months=_KEPT_MONTHS)
    rest(300)
    walk.until(quiet, "what is due by itself")
    pages.backup.now_button.click()
    walk.until(lambda: quiet() and upkeep.state.backup_at is not None, "the backup")
    rest(200)
    shoot_card(walk, "71-backup-done", pages.backup)
    pages.verification.verify_button.click()
    walk.until(quiet, "the verification")
    rest(200)
    shoot_card(walk, "72-verification-good", pages.verification)
    _damage(folder / "archive", recording)
    pages.verification.verify_button.click()
    walk.until(lambda: quiet() and upkeep.state.damaged > 0, "the damage")
    rest(200)
    shoot_card(walk, "72-verification-damage", pages.verification)
    pages.verification.repair_button.click()
    walk.until(lambda: quiet() and not upkeep.state.damaged, "the repair")
    rest(200)
    shoot_card(walk, "72-verification-repaired", pages.verification)
    walk.until(pages.storage.expire_button.isVisible, "what may go")
    shoot_card(walk, "73-storage", pages.storage)
    pages.storage.expire_button.click()
    shoot_card(walk, "73-storage-asked", pages.storage)
    pages.storage.stay_button.click()
    shutil.move(disk, disk.with_name("unplugged"))
    desk.settings_page.change(keep_recordings_months=0)
    shoot_card(walk, "71-backup-missing", pages.backup)
    shutil.move(disk.with_name("unplugged"), disk)


def _damage(archive: Path, media_id: str) -> None:
    """Turn a bit of a recording round."""
    (path,) = [file for file in archive.rglob("*") if media_id in file.name]
    with path.open("r+b") as file:
        file.seek(-100, os.SEEK_END)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))


def _walk_users(walk: Walk) -> None:
    """Show the users, the lines for a new one, the question before one is removed, and a new recovery key."""
    users = desk_of(walk).users
    walk.until(lambda: users.list.count() > 2, "the users")  # noqa: PLR2004 - all who were added
    shoot_card(walk, "74-users", users)
    users.list.setCurrentRow(1)
    users.add_button.click()
    users.done_button.click()
    shoot_card(walk, "74-users-add", users)
    users.new_passphrase.clear()
    users.reset_button.click()
    shoot_card(walk, "74-users-reset", users)
    walk.press(say("form.cancel"))
    users.remove_button.click()
    shoot_card(walk, "74-users-remove", users)
    users.question.withdraw()
    users.renew_button.click()
    walk.until(users.recovery.isVisible, "the new key")
    rest(200)
    shoot_card(walk, "74-users-recovery", users)


def _walk_selftest(walk: Walk) -> None:
    """Show the self-test, at first and with its results."""
    room = walk.program.opened.selftest
    room.show()
    rest(300)
    page = room.page
    assert page is not None  # noqa: S101 - just shown
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
    walk_down(walk, "75-selftest", scroll)
    page.begin()
    walk.until(lambda: not page.running, "the self-test")
    rest(200)
    walk_down(walk, "75-selftest-done", scroll)
    page.back_button.click()


def _walk_deletion(walk: Walk) -> None:
    """Show what is deleted, delete it, and show the certificate on screen and on paper."""
    desk = desk_of(walk)
    desk.show_page(RailPage.PATIENTS)
    patients = desk.patients
    patients.finder.search.setText(_DELETED.name)
    walk.until(lambda: patients.patient is not None and len(patients.list.lines) == 1, "the patient")
    rest(300)
    walk.shoot("76-patient-to-delete")
    patients.delete_patient()
    page = patients.deletion
    assert page is not None  # noqa: S101 - just asked for
    walk.until(page.field.isVisible, "what would be deleted")
    walk.shoot("76-deletion")
    page.field.setText(_DELETED.record_number)
    walk.shoot("76-deletion-typed")
    page.delete_button.click()
    walk.until(lambda: bool(page.certificate), "the certificate")
    rest(300)
    walk.shoot("76-deletion-certificate")
    save_pages(page.certificate, walk.album, "76-certificate")
    page.leave()
    walk.shoot("76-deletion-leave", settle_ms=500)  # the page is drawn anew
    walk.press(say("deletion.leave_anyway"))
    patients.finder.search.clear()


def _walk_assistant(walk: Walk) -> None:
    """Lock, sign an assistant in, and show what is closed to him."""
    walk.window.lock()
    rest(800)
    walk.shoot("77-locked-users")
    _sign_in(walk, *_ASSISTANT)
    walk.shoot("77-assistant-patients")
    desk = desk_of(walk)
    for shown, name in ((RailPage.HISTORY, "history"), (RailPage.CLINIC, "clinic")):
        desk.show_page(shown)
        rest(500)
        walk.shoot(f"77-assistant-{name}")
    desk.show_page(RailPage.SETTINGS)
    rest(300)
    shoot_card(walk, "77-assistant-users", desk.users)
    walk.key(Qt.Key.Key_Escape)
