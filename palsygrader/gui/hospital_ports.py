"""What the window asks of an archive that knows a hospital."""

from collections.abc import Sequence
from typing import Protocol

from palsygrader.domain.hospital import QueuedObject, SendChannel
from palsygrader.domain.worklist import Field, WorklistEntry
from palsygrader.gui.ports import VisitArchive
from palsygrader.hospital.channels import QueueKeeper
from palsygrader.hospital.recorded import SealedRecordKeeper
from palsygrader.hospital.visit_objects import VisitKeeper


class HospitalArchive(VisitArchive, QueueKeeper, VisitKeeper, SealedRecordKeeper, Protocol):
    """Patients and visits with their orders and the queue."""

    def begin_order(self, examination_id: str, patient_id: str, entry: WorklistEntry) -> None:
        """Keep the entry that a visit is begun from."""

    def assign_order(self, examination_id: str, entry: WorklistEntry, taken: Sequence[Field] = ()) -> None:
        """Assign a visit to an entry afterwards."""

    def take_order_back(self, examination_id: str) -> None:
        """Undo an assignment."""

    def queue_visit(self, examination_id: str, channels: Sequence[SendChannel]) -> bool:
        """Put a signed visit into the queue."""

    def queued(self, examination_id: str | None = None) -> list[QueuedObject]:
        """Return what is in the queue."""

    def cancel_sending(self, examination_id: str) -> int:
        """Take what is not sent yet out of the queue."""

    def send_again(self, examination_id: str) -> int:
        """Let everything of a visit be sent that the server does not have."""

    def try_now(self) -> None:
        """Let what waits for its next try be tried at once."""
