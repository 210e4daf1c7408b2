"""What is written about a visit or a patient on a server: tried once more when the server is lost in the middle.

Then it goes to the spool (`server_link`), where the visit at work is.
"""

from collections.abc import Sequence
from functools import partial

from palsygrader.archive import presence
from palsygrader.archive.server import take_turn
from palsygrader.archive.server_link import ServerLink
from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import Draft
from palsygrader.domain.hospital import QueuedObject, SendChannel
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.domain.reading import Reading
from palsygrader.domain.worklist import WorklistEntry


class ServerWriting(ServerLink):
    """An open archive on a server that keeps drafts, addenda and readings, and whose stations share one queue."""

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

    # The queue of the hospital: one for all stations, and each visit is sent by one of them at a time.

    def begin_order(self, examination_id: str, patient_id: str, entry: WorklistEntry) -> None:
        """Keep the entry that a visit is begun from; as `HospitalFolder.begin_order`."""
        self._persist(partial(Archive.begin_order, self, examination_id, patient_id, entry))

    def queue_visit(self, examination_id: str, channels: Sequence[SendChannel]) -> bool:
        """Put a signed visit into the queue; as `HospitalFolder.queue_visit`.

        While the server is lost it waits in the spool and is sent once that is merged.
        """
        return self._persist(partial(Archive.queue_visit, self, examination_id, channels))

    def under_way(self) -> list[QueuedObject]:
        """Return what is still to be sent; as `HospitalFolder.under_way`, nothing while the server is lost."""
        with self._transaction():
            return [] if self.offline else super().under_way()

    def claim_visit(self, examination_id: str, channel: SendChannel) -> bool:
        """Take the sending of a visit upon this station, also from one that fell silent.

        Returns:
            Whether it is this one's now; false while another station that is alive has it, or the server is lost.
        """
        claimed = _claim(examination_id, channel)
        with self._transaction() as connection:
            if self.offline:
                return False
            take_turn(connection)
            holder = presence.holder_of(connection, claimed, self._station_id)
            if holder is not None and not holder.silent:
                return False
            presence.take(connection, claimed, self._station_id, self._station, self.user)
            return True

    def release_visit(self, examination_id: str, channel: SendChannel) -> None:
        """Leave the sending of a visit to whoever comes next."""
        with self._transaction() as connection:
            if not self.offline:
                presence.leave(connection, _claim(examination_id, channel), self._station_id)


def _claim(examination_id: str, channel: SendChannel) -> str:
    """Return what the sending of a visit is held by, beside the patients that stations hold."""
    return f"send/{examination_id}/{channel}"
