"""The ways by which a visit leaves: what each of them does with the objects of one visit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from palsygrader.domain.hospital import UNDER_WAY, WHOLE, QueuedObject, SendState
from palsygrader.hospital.association import associated
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.storing import Sendable, ask_for_commitment, contexts_for, present, store

CONFIRM_AFTER: Final = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6))
"""When the archive is asked again whether it has what it was sent, after each time it did not confirm it."""
COMMITMENT_WAIT: Final = timedelta(minutes=10)
"""How long a confirmation that was asked for may take before the archive is asked by C-FIND."""
OBJECT_PAUSE: Final = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""Before an object that was refused for a while is tried again."""


class QueueKeeper(Protocol):
    """What is asked of the archive."""

    def under_way(self) -> list[QueuedObject]:
        """Return what is still to be sent or confirmed."""

    def queued(self, examination_id: str | None = None) -> list[QueuedObject]:
        """Return what is in the queue of one visit, or of all."""

    def unpack_visit(self, former: Sequence[QueuedObject], made: Sequence[tuple[str, str]]) -> None:
        """Put objects, identifier and kind of each, in the place of lines that were never sent."""

    def mark_objects(
        self,
        object_ids: Sequence[str],
        state: SendState,
        *,
        reason: str = "",
        next_try_at: datetime | None = None,
        tried: bool = False,
        commitment: str = "",
    ) -> None:
        """Note what became of objects."""


class Channel(Protocol):
    """Sends the objects of one visit."""

    def send(self, visit: Sequence[QueuedObject], archive: QueueKeeper, stopped: Callable[[], bool]) -> None:
        """Send what is due of a visit, noting every step.

        Args:
            visit: Its objects that are under way, of one version.
            archive: Where the steps are noted.
            stopped: Whether the program ends; then no further object is begun.

        Raises:
            HospitalError: The server cannot be spoken to; what was noted so far stays.
            PalsyGraderError: The objects cannot be made.
        """


@dataclass(frozen=True, slots=True)
class PacsChannel:
    """Stores objects in the hospital's archive of pictures; what it has already is not sent a second time.

    Attributes:
        station: This program.
        peer: The archive.
        plan: Returns the objects of a visit, cheap, by its identifier and the number of additions they hold.
        commitment: Whether the archive is asked to commit itself; else, and where it does not, it is asked by C-FIND.
    """

    station: Station
    peer: Peer
    plan: Callable[[str, int], Sequence[Sendable]]
    commitment: bool = False

    def send(self, visit: Sequence[QueuedObject], archive: QueueKeeper, stopped: Callable[[], bool]) -> None:
        """Send a visit; see `Channel`."""
        plan = self.plan(visit[0].examination_id, visit[0].version)
        planned = {each.sop_instance_uid: each for each in plan}
        rows = self._unpacked(visit, planned, archive)
        wanted = [planned[row.object_id] for row in rows]
        if not wanted:
            return
        contexts = contexts_for(list(planned.values()), commitment=self.commitment)
        with associated(self.station, self.peer, contexts) as association:
            there = present(association, wanted)
            confirmed = [row.object_id for row in rows if there is not None and row.object_id in there]
            if confirmed:
                archive.mark_objects(confirmed, SendState.STORED)
            left = [row for row in rows if row.object_id not in confirmed]
            stored = []
            for row in left:
                if stopped():
                    return
                if row.state is SendState.SENT and self._is_waiting(row, archive, known=there is not None):
                    continue
                archive.mark_objects([row.object_id], SendState.SENDING, tried=True)
                dataset = planned[row.object_id].make()
                refusal = store(association, dataset)
                if refusal is None:
                    archive.mark_objects([row.object_id], SendState.SENT)
                    stored.append(row)
                else:
                    _note_refusal(archive, row, refusal.code, retry=refusal.retry)
            if stored:
                self._confirm(association, [planned[row.object_id] for row in stored], archive)

    def _unpacked(
        self, visit: Sequence[QueuedObject], planned: dict[str, Sendable], archive: QueueKeeper
    ) -> list[QueuedObject]:
        """Return the lines of the queue that are under way, one for each object as it is planned now."""
        first = visit[0]
        made = [(each.sop_instance_uid, str(each.kind)) for each in planned.values()]
        strays = [row for row in visit if row.object_id not in planned]
        if strays:  # not made yet, or, in another language, say, with another identifier
            kinds = {row.kind for row in strays}
            whole = WHOLE in kinds
            archive.unpack_visit(strays, [(uid, kind) for uid, kind in made if whole or kind in kinds])
        return [
            row
            for row in archive.queued(first.examination_id)
            if row.channel is first.channel and row.state in UNDER_WAY and row.object_id in planned
        ]

    def _is_waiting(self, row: QueuedObject, archive: QueueKeeper, *, known: bool) -> bool:
        """Return whether something that was sent, and that the archive does not show, has to be waited for.

        An archive that answers no such question is believed. One that does not have it after all is sent it anew.
        """
        if not known:
            archive.mark_objects([row.object_id], SendState.STORED, reason="hospital.unconfirmed")
            return True
        if row.tries > len(CONFIRM_AFTER):
            return False
        pause = CONFIRM_AFTER[min(max(row.tries - 1, 0), len(CONFIRM_AFTER) - 1)]
        archive.mark_objects([row.object_id], SendState.SENT, next_try_at=datetime.now(UTC) + pause, tried=True)
        return True

    def _confirm(self, association: object, stored: Sequence[Sendable], archive: QueueKeeper) -> None:
        """Ask for a commitment, or look at once whether the archive shows what it took."""
        identifiers = [each.sop_instance_uid for each in stored]
        transaction = ask_for_commitment(association, stored) if self.commitment else ""  # type: ignore[arg-type]
        if transaction:
            wait = datetime.now(UTC) + COMMITMENT_WAIT
            archive.mark_objects(identifiers, SendState.SENT, next_try_at=wait, commitment=transaction)
            return
        there = present(association, stored)  # type: ignore[arg-type]
        if there is None:
            archive.mark_objects(identifiers, SendState.STORED, reason="hospital.unconfirmed")
            return
        safe = [identifier for identifier in identifiers if identifier in there]
        if safe:
            archive.mark_objects(safe, SendState.STORED)
        waiting = [identifier for identifier in identifiers if identifier not in there]
        if waiting:
            archive.mark_objects(waiting, SendState.SENT, next_try_at=datetime.now(UTC) + CONFIRM_AFTER[0])


@dataclass(frozen=True, slots=True)
class MessageChannel:
    """Sends a visit as one message, for example a FHIR bundle.

    Attributes:
        deliver: Sends the visit with this identifier and number of additions; raises what `Channel.send` does.
    """

    deliver: Callable[[str, int], None]

    def send(self, visit: Sequence[QueuedObject], archive: QueueKeeper, stopped: Callable[[], bool]) -> None:
        """Send a visit; see `Channel`."""
        for row in visit:
            if stopped():
                return
            archive.mark_objects([row.object_id], SendState.SENDING, tried=True)
            self.deliver(row.examination_id, row.version)
            archive.mark_objects([row.object_id], SendState.STORED)


def note_confirmation(
    archive: QueueKeeper, transaction: str, safe: Sequence[str], lost: Sequence[str], rows: Sequence[QueuedObject]
) -> None:
    """Note what an archive told about a commitment; of objects that were not asked for nothing is believed."""
    asked = {row.object_id: row for row in rows if row.commitment == transaction and transaction}
    if confirmed := [identifier for identifier in safe if identifier in asked]:
        archive.mark_objects(confirmed, SendState.STORED)
    for identifier in lost:
        if identifier in asked:
            _note_refusal(archive, asked[identifier], "hospital.not_committed", retry=True)


def failed_rows(rows: Sequence[QueuedObject]) -> list[str]:
    """Return what of a visit is to be noted as failed when its server cannot be spoken to: what is not sent yet."""
    return [row.object_id for row in rows if row.state is not SendState.SENT]


def _note_refusal(archive: QueueKeeper, row: QueuedObject, code: str, *, retry: bool) -> None:
    if not retry:
        archive.mark_objects([row.object_id], SendState.GIVEN_UP, reason=code)
        return
    pause = OBJECT_PAUSE[min(row.tries, len(OBJECT_PAUSE) - 1)]
    archive.mark_objects([row.object_id], SendState.FAILED, reason=code, next_try_at=datetime.now(UTC) + pause)
