"""Walk through the first start off screen: passphrase, recovery key, a patient, lock, unlock, restore, repair."""

from pathlib import Path
from typing import Final

from album import Album  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.archive.backup import back_up
from palsygrader.archive.store import Archive
from palsygrader.gui.passphrase_change import PassphraseChange
from palsygrader.gui.rail import RailPage
from palsygrader.gui.restore_card import RestoreCard
from palsygrader.settings import ARCHIVE_FOLDER
from palsygrader.wording import say

CLINICIAN: Final = "Dr Weber"
PASSPHRASE: Final = "seven quiet rivers"  # noqa: S105 - of an archive that is thrown away


def walk_first_start(album: Album, folder: Path) -> None:
    """Make an archive, add a patient, lock."""
    walk = Walk(album, folder, demo=False)
    rest(300)
    walk.shoot("01-first-start")
    walk.type_in(CLINICIAN)
    for _field in range(2):
        walk.key(Qt.Key.Key_Tab)
        walk.type_in(PASSPHRASE)
    walk.shoot("02-first-start-passphrase")
    walk.key(Qt.Key.Key_Return)
    walk.until(walk.window.unlock.recovery.isVisible, "the recovery key")
    walk.shoot("03-recovery-key")
    next(box for box in walk.window.findChildren(QCheckBox) if box.isVisible()).setChecked(True)
    walk.press(say("recovery.continue"))
    walk.until(lambda: walk.window.desk is not None, "the patients")
    rest(300)
    walk.shoot("04-patients-empty")
    walk.press(say("patients.add"))
    walk.shoot("05-patient-form-empty")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    form = desk.patients.form
    form.born.setText("31 June 1984")
    walk.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    walk.shoot("05-patient-form-errors")
    form.born.clear()
    form.name.setFocus()
    walk.type_in("Zoe Miller")
    walk.shoot("06-patient-form")
    walk.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    walk.until(lambda: desk.patients.patient is not None and desk.patients.isVisible(), "the patient")
    rest(500)
    walk.shoot("07-patients-one")
    walk.press(say("patients.edit"))
    walk.shoot("07-patient-form-edit")
    walk.key(Qt.Key.Key_Escape)
    shoot_passphrase_change(walk)
    walk.window.lock()
    rest(200)
    walk.type_in("wrong")
    walk.key(Qt.Key.Key_Return)
    rest(2500)
    walk.shoot("08-locked-wrong-passphrase")
    walk.end()
    walk = Walk(album, folder, demo=False)
    rest(500)
    walk.shoot("08-unlock")
    walk.end()
    _walk_restoring(album, folder)


def _walk_restoring(album: Album, folder: Path) -> None:
    """Make the archive of a backup on a new computer, and mend it where it does not open any more."""
    disk, new = folder.parent / "first-backups", folder.parent / "new-computer"
    disk.mkdir()
    with Archive.open(folder / ARCHIVE_FOLDER, PASSPHRASE) as archive:
        back_up(archive, disk)
    walk = Walk(album, new, demo=False)
    rest(300)
    walk.press(say("unlock.restore"))
    walk.shoot("09-restore")
    _do_restoring(walk, disk, "09-restore")
    (new / ARCHIVE_FOLDER / "archive.db").write_bytes(b"not what it was")
    walk = Walk(album, new, demo=False)
    rest(500)
    walk.type_in(PASSPHRASE)
    walk.key(Qt.Key.Key_Return)
    walk.until(walk.window.unlock.repair_button.isVisible, "what is said of the damage")
    walk.shoot("09-unlock-damaged")
    walk.press(say("unlock.repair"))
    _do_restoring(walk, disk, "09-repair")


def _do_restoring(walk: Walk, disk: Path, name: str) -> None:
    card = walk.window.unlock.restore_card
    assert isinstance(card, RestoreCard)  # noqa: S101 - just pressed
    card.folder.setText(str(disk))
    card.folder.editingFinished.emit()
    walk.until(lambda: card.found.count() > 0, "the backups")
    card.passphrase.setText(PASSPHRASE)
    walk.shoot(f"{name}-filled")
    card.begin()
    walk.until(card.open_button.isVisible, "what came of the backup")
    walk.shoot(f"{name}-done")
    walk.end()


def shoot_passphrase_change(walk: Walk) -> None:
    """Show the lines that change the passphrase; the demonstration has none."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the archive is open
    desk.show_page(RailPage.SETTINGS)
    walk.press(say("passphrase.change"))
    scroll, change = (desk.settings_page.findChild(kind) for kind in (QScrollArea, PassphraseChange))
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
    assert isinstance(change, PassphraseChange)  # noqa: S101 - just pressed
    walk.shoot("07-settings-passphrase", arrange=lambda: scroll.ensureWidgetVisible(change))
