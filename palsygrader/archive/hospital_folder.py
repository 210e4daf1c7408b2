"""An open archive that knows what the hospital asked for and what it was sent."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, update

from palsygrader.archive import audit, examinations, hospital_orders, hospital_queue, readings
from palsygrader.archive.listing import patient_of, patient_row
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.tables import HOSPITAL_OBJECT, PATIENT
from palsygrader.domain.hospital import (
    LEFT_THE_HOUSE,
    SENT_ANEW,
    UNDER_WAY,
    WHOLE,
    Mark,
    QueuedObject,
    SendChannel,
    SendState,
)
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.domain.worklist import Field, WorklistEntry, with_told
from palsygrader.errors import ArchiveError

_NOTED: Final = frozenset({SendState.SENT, SendState.STORED, SendState.GIVEN_UP})


class HospitalFolder(OpenFolder):
    """Keeps orders and the queue. What is sent, and what became of it, is noted in the record of who did what."""

    # What was asked for.

    def hospital_entry(self, examination_id: str) -> WorklistEntry | None:
        """Return the entry of the worklist that a visit answers, None for none."""
        with self._transaction() as connection:
            return hospital_orders.find(connection, examination_id)

    def begin_order(self, examination_id: str, patient_id: str, entry: WorklistEntry) -> None:
        """Keep the entry that a visit is begun from, before the visit is saved first."""
        self.require(Permission.RECORD)
        with self._transaction() as connection:
            hospital_orders.keep(connection, examination_id, patient_id, entry, None)
            audit.append(connection, who=self.user, what="hospital.begun", subject=examination_id)

    def assign_order(self, examination_id: str, entry: WorklistEntry, taken: Sequence[Field] = ()) -> None:
        """Assign a visit to an entry of the worklist afterwards.

        Args:
            examination_id: The visit.
            entry: What it answers.
            taken: What the patient's record takes over from it; what the archive does not know is always filled in.

        Raises:
            ArchiveError: `archive.no_examination`, or `archive.sent_to_hospital`.
        """
        self.require(Permission.KEEP_PATIENTS)
        with self._transaction() as connection:
            self._require_unsent(connection, examination_id)
            patient = self._patient_of(connection, examination_id)
            hospital_orders.keep(connection, examination_id, patient.patient_id, entry, patient)
            audit.append(connection, who=self.user, what="hospital.assigned", subject=examination_id)
            self._keep_patient(connection, patient, with_told(patient, entry, taken))

    def take_order_back(self, examination_id: str) -> None:
        """Undo an assignment; what the patient's record took over is as before.

        Raises:
            ArchiveError: `archive.no_examination`, `archive.sent_to_hospital`.
        """
        self.require(Permission.KEEP_PATIENTS)
        with self._transaction() as connection:
            self._require_unsent(connection, examination_id)
            former = hospital_orders.former_of(connection, examination_id)
            if former is not None:
                patient = self._patient_of(connection, examination_id)
                self._keep_patient(connection, patient, replace(patient, **former))  # type: ignore[arg-type]
            hospital_orders.remove(connection, examination_id)
            audit.append(connection, who=self.user, what="hospital.unassigned", subject=examination_id)

    # The queue.

    def queue_visit(self, examination_id: str, channels: Sequence[SendChannel]) -> bool:
        """Put a signed visit with its addenda into the queue; return whether anything of it is new there.

        Raises:
            ArchiveError: `archive.no_examination` or `archive.not_signed`.
        """
        self.require(Permission.SIGN)
        with self._transaction() as connection:
            signed = examinations.is_signed(connection, examination_id)
            if not signed:
                raise ArchiveError("archive.no_examination" if signed is None else "archive.not_signed")
            added = (readings.addenda_of(connection, examination_id), readings.readings_of(connection, examination_id))
            version = sum(map(len, added))
            queued = [
                channel
                for channel in channels
                if hospital_queue.queue_visit(connection, examination_id, channel, version)
            ]
            for channel in queued:
                audit.append(connection, who=self.user, what=f"hospital.queued.{channel}", subject=examination_id)
        return bool(queued)

    def queued(self, examination_id: str | None = None) -> list[QueuedObject]:
        """Return what is in the queue, of one visit or of all."""
        with self._transaction() as connection:
            if examination_id is None:
                return hospital_queue.objects(connection)
            return hospital_queue.of_visit(connection, examination_id)

    def under_way(self) -> list[QueuedObject]:
        """Return what is still to be sent or confirmed, what waits longest first."""
        with self._transaction() as connection:
            states = [state.value for state in UNDER_WAY]
            return hospital_queue.objects(connection, HOSPITAL_OBJECT.c.state.in_(states))

    def unpack_visit(self, former: Sequence[QueuedObject], made: Sequence[tuple[str, str]]) -> None:
        """Put objects, identifier and kind of each, in the place of lines of one visit that were never sent."""
        with self._transaction() as connection:
            hospital_queue.unpack(connection, former, made)

    def mark_objects(self, object_ids: Sequence[str], told: Mark) -> None:
        """Note what became of objects; that something was sent, stored or given up is noted for each of them.

        So is what is sent anew (`SENT_ANEW`) though it may have arrived.
        """
        with self._transaction() as connection:
            hospital_queue.mark(connection, object_ids, told)
            what = f"hospital.{told.state}" if told.state in _NOTED else ""
            if told.state is SendState.WAITING and told.reason in SENT_ANEW:
                what = "hospital.sent_anew"
            for object_id in object_ids if what else ():
                audit.append(connection, who=self.user, what=what, subject=object_id)

    def claim_visit(self, examination_id: str, channel: SendChannel) -> bool:  # noqa: ARG002 - a shared archive's need
        """Take the sending of a visit upon this station; returns whether it is this one's now.

        Nobody else has an archive of one folder open, so it always is.
        """
        return True

    def release_visit(self, examination_id: str, channel: SendChannel) -> None:
        """Leave the sending of a visit to whoever comes next."""

    def cancel_sending(self, examination_id: str) -> int:
        """Take what is not sent yet out of the queue; return how many objects."""
        self.require(Permission.SIGN)
        return self._mark_visit(examination_id, UNDER_WAY - LEFT_THE_HOUSE, SendState.CANCELLED, "hospital.cancelled")

    def send_again(self, examination_id: str) -> int:
        """Let everything of a visit be sent that the server does not have, at once; return how many objects are asked.

        Objects keep their identifiers, and the server is asked first: what it has is not sent a second time.
        """
        self.require(Permission.SIGN)
        states = frozenset(SendState) - {SendState.SENDING}
        with self._transaction() as connection:
            of_visit = HOSPITAL_OBJECT.c.examination_id == examination_id
            connection.execute(update(HOSPITAL_OBJECT).where(of_visit).values(next_try_utc=None))
            return self._mark_visit(examination_id, states, SendState.WAITING, "hospital.again")

    def try_now(self) -> None:
        """Let what waits for its next try be tried at once."""
        with self._transaction() as connection:
            connection.execute(update(HOSPITAL_OBJECT).values(next_try_utc=None))

    def _mark_visit(self, examination_id: str, states: frozenset[SendState], new: SendState, what: str) -> int:
        with self._transaction() as connection:
            found = [each for each in hospital_queue.of_visit(connection, examination_id) if each.state in states]
            if found:
                hospital_queue.mark(connection, [each.object_id for each in found], Mark(new))
                audit.append(connection, who=self.user, what=what, subject=examination_id)
        return len(found)

    @staticmethod
    def _require_unsent(connection: Connection, examination_id: str) -> None:
        for each in hospital_queue.of_visit(connection, examination_id):
            if each.state in LEFT_THE_HOUSE or (each.kind != WHOLE and each.tries):
                raise ArchiveError("archive.sent_to_hospital")

    @staticmethod
    def _patient_of(connection: Connection, examination_id: str) -> Patient:
        found = examinations.patient_id_of(connection, examination_id)
        row = connection.execute(PATIENT.select().where(PATIENT.c.patient_id == found)).mappings().first()
        if row is None:
            raise ArchiveError("archive.no_examination")
        return patient_of(row)

    def _keep_patient(self, connection: Connection, before: Patient, after: Patient) -> None:
        if after != before:
            of_patient = PATIENT.c.patient_id == after.patient_id
            connection.execute(update(PATIENT).where(of_patient).values(**patient_row(after)))
            audit.append(connection, who=self.user, what="patient.changed", subject=after.patient_id)
