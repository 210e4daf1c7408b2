"""The demonstration: its own archive with a passphrase that is no secret, and one patient who is no person."""

from datetime import date
from typing import TYPE_CHECKING, Final

from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient, Sex
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.ports import VisitArchive

FOLDER: Final = "demo"
"""Below the data folder."""
PASSPHRASE: Final = "demonstration"  # noqa: S105 - shown on the screen
_PATIENT_ID: Final = "demonstration"


def prepare(archive: "VisitArchive") -> None:
    """Add the demonstration's patient when the archive has none. Belongs on the archive queue.

    Raises:
        ArchiveError: The archive cannot be written.
    """
    if archive.patients():
        return
    archive.add_patient(
        Patient(
            say("demo.patient"),
            _PATIENT_ID,
            record_number=say("demo.number"),
            born=date(1984, 5, 12),
            sex=Sex.UNKNOWN,
            palsy_side=AffectedSide.LEFT,
            cause=say("demo.cause"),
            notes=say("demo.notes"),
        )
    )
