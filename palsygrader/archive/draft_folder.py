"""What was typed into an open archive and is neither saved nor discarded."""

from palsygrader.archive import drafts, examinations, patient_drafts
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.domain.draft import Draft
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.errors import ArchiveError


class DraftFolder(OpenFolder):
    """An open archive that keeps drafts, of patients and about visits."""

    def patient_draft(self, patient_id: str | None) -> PatientDraft | None:
        """Return what was typed of a patient and not saved, for None of one who is not added yet."""
        with self._transaction() as connection:
            return patient_drafts.find(connection, patient_id)

    def keep_patient_draft(self, draft: PatientDraft) -> None:
        """Keep a draft in place of the former one; the record stays as it is."""
        with self._transaction() as connection:
            patient_drafts.keep(connection, draft)

    def discard_patient_draft(self, patient_id: str) -> None:
        """Remove a draft, if there is one."""
        with self._transaction() as connection:
            patient_drafts.remove(connection, patient_id)

    def drafts(self, examination_id: str) -> tuple[Draft, ...]:
        """Return what was typed about a visit and neither added to it nor discarded."""
        with self._transaction() as connection:
            return drafts.drafts_of(connection, examination_id)

    def keep_draft(self, examination_id: str, draft: Draft) -> None:
        """Keep a draft in place of the former one; the visit and the record of who did what stay as they are.

        Raises:
            ArchiveError: `archive.no_examination`.
        """
        with self._transaction() as connection:
            if examinations.is_signed(connection, examination_id) is None:
                raise ArchiveError("archive.no_examination")
            drafts.keep(connection, examination_id, draft)

    def discard_draft(self, examination_id: str, place: str) -> None:
        """Remove a draft, if there is one."""
        with self._transaction() as connection:
            drafts.remove(connection, examination_id, place)
