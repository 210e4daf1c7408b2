"""The ways by which a visit leaves: what each of them does with the objects of one visit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from palsygrader.domain.hospital import IN_DOUBT, UNDER_WAY, WHOLE, Mark, QueuedObject, SendChannel, SendState
from palsygrader.hospital.association import associated
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.storing import Sendable, ask_for_commitment, contexts_for, present, store

if TYPE_CHECKING:
    from pynetdicom.association import Association

CONFIRM_AFTER: Final = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6))
"""How long after it was sent the archive is asked whether it has something; after the last it is sent anew."""
DOUBT_AFTER: Final = (timedelta(seconds=10), timedelta(seconds=30), timedelta(minutes=2))
"""The same of what was on its way when connection or program ended: a slow server may still be at work on it."""
COMMITMENT_WAIT: Final = timedelta(minutes=10)
"""How long a confirmation that was asked for may take before the archive is asked by C-FIND."""
OBJECT_PAUSE: Final = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""Before an object that was refused for a while is tried again."""
_ANEW: Final = "hospital.sent_anew"
_PERHAPS_TWICE: Final = "hospital.perhaps_twice"


class QueueKeeper(Protocol):
    """What is asked of the archive."""

    def under_way(self) -> list[QueuedObject]:
        """Return what is still to be sent or confirmed."""

    def queued(self, examination_id: str | None = None) -> list[QueuedObject]:
        """Return what is in the queue of one visit, or of all."""

    def unpack_visit(self, former: Sequence[QueuedObject], made: Sequence[tuple[str, str]]) -> None:
        """Put objects, identifier and kind of each, in the place of lines that were never sent."""

    def mark_objects(self, object_ids: Sequence[str], told: Mark) -> None:
        """Note what became of objects."""

    def claim_visit(self, examination_id: str, channel: SendChannel) -> bool:
        """Take the sending of a visit upon this station; returns whether it is this one's now."""

    def release_visit(self, examination_id: str, channel: SendChannel) -> None:
        """Leave the sending of a visit to whoever comes next."""


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
        doubt_after: When the archive is asked for what was on its way when the connection or the program ended.
    """

    station: Station
    peer: Peer
    plan: Callable[[str, int], Sequence[Sendable]]
    commitment: bool = False
    doubt_after: Sequence[timedelta] = DOUBT_AFTER

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
                archive.mark_objects(confirmed, Mark(SendState.STORED))
            left = [row for row in rows if row.object_id not in confirmed]
            stored, twice = [], set()
            for row in left:
                if stopped():
                    return
                each, anew = planned[row.object_id], ""
                if row.state in {SendState.SENT, SendState.SENDING}:
                    anew = self._sent_anew(association, row, each, archive, known=there is not None)
                    if not anew:
                        continue
                dataset = each.make()
                archive.mark_objects([row.object_id], Mark(SendState.SENDING, anew, tried=True))
                refusal = store(association, dataset)  # what ends in between leaves it in doubt, be it a power cut
                if refusal is None:
                    archive.mark_objects([row.object_id], Mark(SendState.SENT, anew))
                    stored.append(each)
                    twice |= {row.object_id} if anew == _PERHAPS_TWICE else set()
                else:
                    _note_refusal(archive, row, refusal.code, retry=refusal.retry)
            if stored:
                self._confirm(association, stored, archive, twice)

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
        now = datetime.now(UTC)
        return [
            row
            for row in archive.queued(first.examination_id)
            if row.channel is first.channel
            and row.state in UNDER_WAY
            and row.object_id in planned
            and row.due_at(now) <= now
        ]

    def _sent_anew(
        self, association: "Association", row: QueuedObject, each: Sendable, archive: QueueKeeper, *, known: bool
    ) -> str:
        """Return why something that was sent, or was on its way, is sent once more; empty where it is waited for.

        An archive that answers C-FIND is asked for a while, and sent anew what it has not then. One that answers none
        is believed what it took; what was on its way it is asked to commit itself to, and where it does not that
        either, it is sent a second time with the same identifier, which is told.
        """
        if known:
            steps = self.doubt_after if row.in_doubt else CONFIRM_AFTER
            again = _next_question(row, steps)
            if again is None:
                archive.mark_objects([row.object_id], Mark(SendState.WAITING, _ANEW))
                return _ANEW
            reason = IN_DOUBT if row.in_doubt else ""
            archive.mark_objects([row.object_id], Mark(row.state, reason, again, commitment=row.commitment))
            return ""
        if row.state is SendState.SENT:
            archive.mark_objects([row.object_id], Mark(SendState.STORED, "hospital.unconfirmed"))
            return ""
        transaction = ask_for_commitment(association, [each]) if self.commitment and not row.commitment else ""
        if transaction:
            wait = datetime.now(UTC) + COMMITMENT_WAIT
            archive.mark_objects([row.object_id], Mark(row.state, IN_DOUBT, wait, commitment=transaction))
            return ""
        archive.mark_objects([row.object_id], Mark(SendState.WAITING, _PERHAPS_TWICE))
        return _PERHAPS_TWICE

    def _confirm(
        self, association: "Association", stored: Sequence[Sendable], archive: QueueKeeper, twice: set[str]
    ) -> None:
        """Ask for a commitment, or look at once whether the archive shows what it took."""
        identifiers = [each.sop_instance_uid for each in stored]
        transaction = ask_for_commitment(association, stored) if self.commitment else ""
        if transaction:
            wait = datetime.now(UTC) + COMMITMENT_WAIT
            archive.mark_objects(identifiers, Mark(SendState.SENT, next_try_at=wait, commitment=transaction))
            return
        there = present(association, stored)
        if there is None:
            for reason, some in (("hospital.unconfirmed", set(identifiers) - twice), (_PERHAPS_TWICE, twice)):
                if some:
                    archive.mark_objects(sorted(some), Mark(SendState.STORED, reason))
            return
        safe = [identifier for identifier in identifiers if identifier in there]
        if safe:
            archive.mark_objects(safe, Mark(SendState.STORED))
        waiting = [identifier for identifier in identifiers if identifier not in there]
        if waiting:
            again = datetime.now(UTC) + CONFIRM_AFTER[0]
            archive.mark_objects(waiting, Mark(SendState.SENT, next_try_at=again))


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
            archive.mark_objects([row.object_id], Mark(SendState.SENDING, tried=True))
            self.deliver(row.examination_id, row.version)
            archive.mark_objects([row.object_id], Mark(SendState.STORED))


def note_confirmation(
    archive: QueueKeeper, transaction: str, safe: Sequence[str], lost: Sequence[str], rows: Sequence[QueuedObject]
) -> None:
    """Note what an archive told about a commitment; of objects that were not asked for nothing is believed."""
    asked = {row.object_id: row for row in rows if row.commitment == transaction and transaction}
    if confirmed := [identifier for identifier in safe if identifier in asked]:
        archive.mark_objects(confirmed, Mark(SendState.STORED))
    for identifier in lost:
        if identifier in asked:
            _note_refusal(archive, asked[identifier], "hospital.not_committed", retry=True)


def failed_rows(rows: Sequence[QueuedObject]) -> list[str]:
    """Return what of a visit is to be noted as failed when its server cannot be spoken to: what is not sent yet."""
    return [row.object_id for row in rows if row.state is not SendState.SENT]


def _note_refusal(archive: QueueKeeper, row: QueuedObject, code: str, *, retry: bool) -> None:
    if not retry:
        archive.mark_objects([row.object_id], Mark(SendState.GIVEN_UP, code))
        return
    pause = OBJECT_PAUSE[min(row.tries, len(OBJECT_PAUSE) - 1)]
    archive.mark_objects([row.object_id], Mark(SendState.FAILED, code, datetime.now(UTC) + pause))


def _next_question(row: QueuedObject, steps: Sequence[timedelta]) -> datetime | None:
    """Return when the archive is asked for something again, None after the last time."""
    since = row.changed_at or datetime.now(UTC)
    return next((since + step for step in steps if since + step > datetime.now(UTC)), None)
