"""An older program refuses an archive that a newer one has opened, says why, and changes nothing in it."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import text

from palsygrader.archive.store import Archive
from palsygrader.domain.patient import Patient
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.vault import ArchiveVault
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

PASSPHRASE = "four unrelated words"
LONG_MS = 30_000


def set_version(folder: Path, version: str) -> str:
    """Set which version of the tables a database says it has; return what it said before."""
    with Archive.open(folder, PASSPHRASE) as archive, archive._engine.begin() as connection:
        before: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
    return before


def test_an_older_program_refuses_the_archive_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Archive.create(folder, PASSPHRASE) as archive:
        archive.add_patient(Patient(name="Ana Ruiz"))
    set_version(folder, "9999")
    content = (folder / "archive.db").read_bytes()

    queue = JobQueue("archive")
    page = UnlockPage(vault=ArchiveVault(folder), archive_queue=queue)
    qtbot.addWidget(page)
    page.show()
    page.start()
    page.passphrase.setText(PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(lambda: page.problem == say("archive.newer"), timeout=LONG_MS)
    assert queue.close()
    assert (folder / "archive.db").read_bytes() == content
