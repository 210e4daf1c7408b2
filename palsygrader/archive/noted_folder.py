"""What is looked at and what leaves the archive, noted in the record of who did what."""

import time
from collections.abc import Sequence
from typing import Final

from palsygrader import logs
from palsygrader.archive import audit, examinations
from palsygrader.archive.export_key import export_key
from palsygrader.archive.lines import ReportUse, VisitLine
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.domain.examination import Examination
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

EXPORTED: Final = "patient.exported"
EXPORTED_WITH_IDENTITY: Final = "patient.exported_with_identity"
"""A line of the record that begins so tells that something of a patient left the archive; what, may follow."""
VIEW_AGAIN_S: Final = 600.0
"""A patient whose line of visits is read again within this time by the same user is not noted again."""


class NotedFolder(OpenFolder):
    """An open archive that notes what is looked at. The window reads visits only through `open_...`."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return an examination; made by the archive."""
        raise NotImplementedError

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return a patient's visits; made by the archive."""
        raise NotImplementedError

    def open_examination(self, examination_id: str) -> Examination:
        """Return an examination as `load_examination` does, and note who looked at it.

        Raises:
            ArchiveError: As `load_examination`.
        """
        examination = self.load_examination(examination_id)
        self.note_views("examination.viewed", [examination_id])
        return examination

    def open_visits(self, patient_id: str) -> list[VisitLine]:
        """Return a patient's visits as `visits` does, and note who looked at the patient."""
        found, seen = self.visits(patient_id), (self.user, patient_id)
        last_s = self._seen_s.get(seen)
        if last_s is None or time.monotonic() - last_s > VIEW_AGAIN_S:
            self._seen_s[seen] = time.monotonic()
            self.note_views("patient.viewed", [patient_id])
        return found

    def note_views(self, what: str, subjects: Sequence[str]) -> None:
        """Note that something was looked at, all in one transaction.

        On a full disk what can be read is shown all the same: the lines are kept and written with the next ones.

        Args:
            what: `examination.viewed`, `examination.compared` or `patient.viewed`.
            subjects: Identifiers.
        """
        with self._turn:
            self._unnoted += [(self.user, what, subject) for subject in subjects]
            if not self._unnoted:
                return
            try:
                with self._transaction() as connection:
                    for who, seen, subject in self._unnoted:
                        audit.append(connection, who=who, what=seen, subject=subject)
            except ArchiveError as error:
                if error.code != "archive.cannot_write":
                    raise
                logs.failure("audit.view_not_noted", error)
            else:
                self._unnoted.clear()

    def note_report(self, examination_id: str, kind: str, use: ReportUse) -> None:
        """Note that a report of a visit leaves the archive.

        Args:
            examination_id: Of the visit.
            kind: Which report, for example `clinical`.
            use: How.

        Raises:
            ArchiveError: `refused.print_unsigned` for a visit that is not signed, and nothing is noted.
        """
        with self._transaction() as connection:
            signed = examinations.is_signed(connection, examination_id)
            self.require(Permission.PRINT_UNSIGNED if signed is False else Permission.PRINT_SIGNED)
            audit.append(connection, who=self.user, what=f"report.{kind}.{use}", subject=examination_id)

    def export_key(self) -> bytes:
        """Return the key by which exports give codes to patients and move their days.

        Raises:
            ArchiveError: `refused.export`.
        """
        self.require(Permission.EXPORT)
        with self._transaction() as connection:
            return export_key(connection)

    def note_export(self, patient_ids: Sequence[str], *, identified: bool = False, content: str = "") -> None:
        """Note that visits of these patients are written to a file outside the archive.

        Args:
            patient_ids: Whose.
            identified: Whether the file tells who they are.
            content: What of them besides numbers, for example `whole.clips`; empty for none.
        """
        self.require(Permission.EXPORT)
        what = EXPORTED_WITH_IDENTITY if identified else EXPORTED
        with self._transaction() as connection:
            for patient_id in patient_ids:
                audit.append(
                    connection, who=self.user, what=f"{what}.{content}" if content else what, subject=patient_id
                )
