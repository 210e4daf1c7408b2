"""What the window asks of the archive, so that pages can be tried with any other keeper of patients."""

from collections.abc import Sequence
from typing import Protocol

from palsygrader.archive.lines import PatientLine, PeakLine, ReportUse, VisitLine
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.domain.deletion import Deletion, DeletionPreview
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.roles import Role, User
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.errors import ArchiveError
from palsygrader.gui.patient_drafts import PatientDraftStore


class VisitArchive(PatientDraftStore, Protocol):
    """Patients and visits. Every call may raise ArchiveError and belongs on the archive queue.

    Attributes:
        audit_fault: What is wrong with the record of who did what, None when it is whole.
        recovery_faults: What was wrong with each file that a crash left and that could not be made whole.
        recovery_key: The printed key that also opens the archive, to be shown now; None once it is kept.
        account: Who is signed in.
    """

    account: User

    audit_fault: ArchiveError | None
    recovery_faults: tuple[Exception, ...]
    recovery_key: str | None

    def patients(self, search: str = "", wanted: PatientFilter = EVERYBODY) -> list[PatientLine]:
        """Return the patients whose name or record number holds the words and who fit the filter."""

    def patient(self, patient_id: str) -> Patient:
        """Return one patient."""

    def add_patient(self, patient: Patient) -> None:
        """Keep a new patient."""

    def update_patient(self, patient: Patient) -> None:
        """Keep a patient's changed record."""

    def deletion_preview(self, patient_id: str) -> DeletionPreview:
        """Return what would be deleted of a patient."""

    def delete_patient(self, patient_id: str, typed: str) -> Deletion:
        """Delete a patient for good, whose record number or name was typed."""

    def begin_order(self, examination_id: str, patient_id: str, entry: WorklistEntry) -> None:
        """Keep the entry of the worklist that a visit is begun from."""

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return the visits of a patient, the newest first."""

    def every_visit(self) -> list[VisitLine]:
        """Return the visits of all patients, the newest first."""

    def load_numbers(self, examination_id: str) -> Examination:
        """Return a visit without its pictures and courses."""

    def require_room(self) -> None:
        """Raise ArchiveError unless there is room on the disk for a visit."""

    def note_export(self, patient_ids: Sequence[str], *, identified: bool = False) -> None:
        """Note that visits of these patients leave the archive in a file, and whether it tells who they are."""

    def note_report(self, examination_id: str, kind: str, use: ReportUse) -> None:
        """Note that a report of a visit leaves the archive."""

    def note_views(self, what: str, subjects: Sequence[str]) -> None:
        """Note what is looked at."""

    def open_examination(self, examination_id: str) -> Examination:
        """Return a visit; that it was looked at is noted."""

    def open_visits(self, patient_id: str) -> list[VisitLine]:
        """Return the visits of a patient, the newest first; that they were looked at is noted."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return a visit that is read for another one, unnoted."""

    def peaks(self, patient_id: str) -> list[PeakLine]:
        """Return what was recorded at a patient's visits."""

    def load_peak(self, line: PeakLine) -> KeyFrame:
        """Return the frame of the largest movement of one expression at one visit."""

    def open_readings(self, examination_id: str) -> tuple[Reading, ...]:
        """Return the second readings of a visit that were begun and not finished."""

    def save_reading(self, examination_id: str, reading: Reading) -> None:
        """Save a second reading."""

    def unfinished(self) -> list[VisitLine]:
        """Return the visits that were begun and neither finished nor signed."""

    def delete_unfinished(self, examination_id: str) -> None:
        """Remove such a visit for good."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Put a new passphrase in the place of the current one; PassphraseError when that is wrong."""

    def users(self) -> tuple[User, ...]:
        """Return all users."""

    def add_user(self, name: str, role: Role, passphrase: str) -> User:
        """Add a user."""

    def rename_user(self, user_id: str, name: str) -> None:
        """Give a user another name."""

    def change_role(self, user_id: str, role: Role) -> None:
        """Give a user another role."""

    def reset_passphrase(self, user_id: str, passphrase: str) -> None:
        """Give a user a new passphrase."""

    def disable_user(self, user_id: str) -> None:
        """Let a user's passphrase open nothing any more."""

    def remove_user(self, user_id: str) -> None:
        """Take a user out."""

    def renew_recovery_key(self) -> None:
        """Put a new recovery key in the place of the former one."""

    def keep_recovery_key(self) -> None:
        """Note that the recovery key is put away, and forget it."""

    def close(self) -> None:
        """Close the archive."""


class Vault(Protocol):
    """The place of the archive, still locked."""

    def exists(self) -> bool:
        """Tell whether an archive is there."""

    def file_in_the_way(self) -> str:
        """Return the path of a file that lies where the folder should, empty when there is none."""

    @property
    def proposed_name(self) -> str:
        """The name of who is at the machine, for the first user; may be empty."""

    def users(self) -> tuple[User, ...]:
        """Return who may open the archive."""

    def wait_s(self, user_id: str | None) -> int:
        """Return how many seconds somebody has to wait after failed tries."""

    def create(self, passphrase: str, name: str = "") -> VisitArchive:
        """Make an archive for a first user; its recovery key is to be shown."""

    def open(self, passphrase: str, user_id: str | None = None) -> VisitArchive:
        """Open the archive; PassphraseError when the passphrase is wrong. A recovery key not kept yet is a new one."""

    def lock(self) -> None:
        """Let the open archive forget its keys."""

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        """Let somebody in to the open archive; PassphraseError when the passphrase is wrong."""
