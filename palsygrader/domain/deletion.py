"""The deletion of a patient for good: what goes, what remains elsewhere, and what was done."""

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime

from palsygrader.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class BackupRemains:
    """A backup in which a patient can still be read with the archive's passphrase or recovery key.

    Attributes:
        place: Folder or disk, as the clinic calls it.
        taken_at: When it was made, timezone-aware.
        gone_by: When the retention of backups removes it, timezone-aware; None where nothing does.
    """

    place: str
    taken_at: datetime
    gone_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class PatientContents:
    """What an archive keeps of one patient.

    Attributes:
        visits: How many.
        signed_visits: Those of them that are signed.
        first_visit_at: When the earliest visit began, timezone-aware; None without one.
        last_visit_at: When the latest one began.
        recordings: Video files.
        recording_bytes: Their size before encryption.
        old_recordings: Those of them whose keys hang on the archive's master key alone, from before patients had keys.
        pictures: Pictures and series of measurements in the database.
        addenda: Written to signed visits.
        readings: Second readings, finished or not.
        drafts: Of visits and of the record.
        exports: How often visits of the patient were written to files outside the archive, as far as that is on record.
        last_export_at: When that was last, UTC.
        sent: Objects that a hospital has, or may have.
    """

    visits: int = 0
    signed_visits: int = 0
    first_visit_at: datetime | None = None
    last_visit_at: datetime | None = None
    recordings: int = 0
    recording_bytes: int = 0
    old_recordings: int = 0
    pictures: int = 0
    addenda: int = 0
    readings: int = 0
    drafts: int = 0
    exports: int = 0
    last_export_at: datetime | None = None
    sent: int = 0


@dataclass(frozen=True, slots=True)
class DeletionPreview:
    """What would be deleted of a patient, and what would remain.

    Attributes:
        patient: Whom.
        contents: What goes.
        backups: What older backups still hold, the oldest first.
    """

    patient: Patient
    contents: PatientContents
    backups: tuple[BackupRemains, ...] = ()


@dataclass(frozen=True, slots=True)
class Deletion:
    """A patient who was deleted; the archive itself keeps it without `patient`.

    Attributes:
        patient_id: Address in the archive, which the audit trail keeps.
        deleted_at: When, UTC.
        deleted_by: Who.
        contents: What went.
        audit_line: Number of the line in the record of who did what.
        audit_seal: That line's seal, hexadecimal.
        finished: Whether files and freed pages are overwritten; else that is done when the archive is next opened.
        backups: What older backups still hold, the oldest first.
        patient: Whom; None when it is not known any more.
    """

    patient_id: str
    deleted_at: datetime
    deleted_by: str
    contents: PatientContents
    audit_line: int
    audit_seal: str
    finished: bool = True
    backups: tuple[BackupRemains, ...] = ()
    patient: Patient | None = field(default=None, repr=False)


def confirms(patient: Patient, typed: str) -> bool:
    """Return whether somebody has typed the record number or the whole name of a patient.

    Case, and how letters with accents are put together, do not matter; everything else does.
    """
    wanted = {_plain(patient.record_number), _plain(patient.name)} - {""}
    return _plain(typed) in wanted


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
