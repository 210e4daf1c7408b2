"""What the window asks of the archive, so that pages can be tried with any other keeper of patients."""

from typing import Protocol

from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.examination import Examination, Patient
from palsygrader.errors import ArchiveError


class VisitArchive(Protocol):
    """Patients and visits. Every call may raise ArchiveError and belongs on the archive queue.

    Attributes:
        audit_fault: What is wrong with the record of who did what, None when it is whole.
        recovery_faults: What was wrong with each file that a crash left and that could not be made whole.
    """

    audit_fault: ArchiveError | None
    recovery_faults: tuple[Exception, ...]

    def patients(self, search: str = "") -> list[PatientLine]:
        """Return the patients whose name or record number holds the words."""

    def patient(self, patient_id: str) -> Patient:
        """Return one patient."""

    def add_patient(self, patient: Patient) -> None:
        """Keep a new patient."""

    def update_patient(self, patient: Patient) -> None:
        """Keep a patient's changed record."""

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return the visits of a patient, the newest first."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return a visit."""

    def unfinished(self) -> list[VisitLine]:
        """Return the visits that were begun and neither finished nor signed."""

    def delete_unfinished(self, examination_id: str) -> None:
        """Remove such a visit for good."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Put a new passphrase in the place of the current one; PassphraseError when that is wrong."""

    def close(self) -> None:
        """Close the archive."""


class Vault(Protocol):
    """The place of the archive, still locked."""

    def exists(self) -> bool:
        """Tell whether an archive is there."""

    def create(self, passphrase: str) -> tuple[VisitArchive, str]:
        """Make an archive; return it and the recovery key as it is printed."""

    def open(self, passphrase: str) -> VisitArchive:
        """Open the archive; PassphraseError when the passphrase is wrong."""

    def check(self, passphrase: str) -> None:
        """Raise PassphraseError unless the passphrase opens the archive."""
