"""What is written about a visit or a patient on a server: tried once more when the server is lost in the middle.

Then it goes to the spool (`server_link`), where the visit at work is.
"""

from functools import partial

from palsygrader.archive.server_link import ServerLink
from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import Draft
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.domain.reading import Reading


class ServerWriting(ServerLink):
    """An open archive on a server that keeps drafts, addenda and readings."""

    def keep_patient_draft(self, draft: PatientDraft) -> None:
        """Keep a draft; as `DraftFolder.keep_patient_draft`."""
        self._persist(partial(Archive.keep_patient_draft, self, draft))

    def discard_patient_draft(self, patient_id: str) -> None:
        """Remove a draft; as `DraftFolder.discard_patient_draft`."""
        self._persist(partial(Archive.discard_patient_draft, self, patient_id))

    def keep_draft(self, examination_id: str, draft: Draft) -> None:
        """Keep a draft; as `DraftFolder.keep_draft`."""
        self._persist(partial(Archive.keep_draft, self, examination_id, draft))

    def discard_draft(self, examination_id: str, place: str) -> None:
        """Remove a draft; as `DraftFolder.discard_draft`."""
        self._persist(partial(Archive.discard_draft, self, examination_id, place))

    def add_addendum(self, examination_id: str, addendum: Addendum) -> None:
        """Keep one more addendum; as `Archive.add_addendum`."""
        self._persist(partial(Archive.add_addendum, self, examination_id, addendum))

    def save_reading(self, examination_id: str, reading: Reading) -> None:
        """Save a second reading; as `Archive.save_reading`."""
        self._persist(partial(Archive.save_reading, self, examination_id, reading))

    def discard(self, media_id: str) -> None:
        """Remove a recording; as `Archive.discard`."""
        self._persist(partial(Archive.discard, self, media_id))

    def note(self, what: str, subject: str = "") -> None:
        """Add a line to the record of who did what; as `OpenFolder.note`."""
        self._persist(partial(Archive.note, self, what, subject))
