"""What became of the objects of signed visits on their way to the hospital."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final


class SendState(StrEnum):
    """Where an object stands on its way, the state that needs somebody's eyes most first."""

    GIVEN_UP = "given_up"
    FAILED = "failed"
    SENDING = "sending"
    WAITING = "waiting"
    SENT = "sent"
    STORED = "stored"
    CANCELLED = "cancelled"


class SendChannel(StrEnum):
    """By which way a visit goes."""

    PACS = "pacs"
    FHIR = "fhir"
    HL7 = "hl7"


UNDER_WAY: Final = frozenset({SendState.WAITING, SendState.SENDING, SendState.FAILED, SendState.SENT})
"""States in which something is still to be done: also what is sent is still to be confirmed."""
LEFT_THE_HOUSE: Final = frozenset({SendState.SENDING, SendState.SENT, SendState.STORED})
"""States in which the server has the object, or may have it."""
IN_DOUBT: Final = "hospital.in_doubt"
"""Reason of what was on its way when connection or program ended: the server is asked before it is sent again."""
SENT_ANEW: Final = frozenset({"hospital.sent_anew", "hospital.perhaps_twice"})
"""Reasons of what is sent once more: the server was asked and has it not, or it cannot be asked."""
LONGEST_PAUSE: Final = timedelta(hours=24)
"""Nothing is put off for so long: a later moment was noted by a clock that ran ahead."""
WHOLE: Final = "visit"
"""Kind of the one line that stands for a visit whose objects are not made yet."""


@dataclass(frozen=True, slots=True)
class QueuedObject:
    """One object of a signed visit in the queue.

    Attributes:
        object_id: Its SOP Instance UID, or what the channel knows it by; never changes.
        examination_id: Of which visit.
        channel: By which way.
        version: How many addenda and second readings it holds; 0 is the visit as it was signed.
        kind: What it is, such as `pdf` or `photograph`; `WHOLE` for a visit whose objects are not made yet.
        state: Where it stands.
        reason: Code of why the last try failed, empty when none did.
        tries: How often it was tried.
        next_try_at: Not to be tried before, timezone-aware; None for at once.
        changed_at: When the state changed last, timezone-aware.
        commitment: Transaction UID of the storage commitment that was asked for, empty for none.
    """

    object_id: str
    examination_id: str
    channel: SendChannel
    version: int
    kind: str
    state: SendState
    reason: str = ""
    tries: int = 0
    next_try_at: datetime | None = None
    changed_at: datetime | None = None
    commitment: str = ""

    @property
    def in_doubt(self) -> bool:
        """Whether the archive of pictures may have it, or may still be at work on it: nobody told how it ended.

        Messages are no such case: sent twice, they double nothing.
        """
        return self.channel is SendChannel.PACS and self.state is SendState.SENDING

    def due_at(self, now: datetime) -> datetime:
        """Return from when on it may be tried, timezone-aware; long ago where that is at once."""
        at = self.next_try_at
        return datetime.min.replace(tzinfo=UTC) if at is None or at - now > LONGEST_PAUSE else at


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of some objects.

    Attributes:
        state: The new state.
        reason: Code of why the last try failed, or of what else is to be told; empty for nothing.
        next_try_at: Not to be tried before, timezone-aware; None for at once.
        tried: Whether this was one more try.
        commitment: Transaction UID of the storage commitment that was asked for, empty for none.
    """

    state: SendState
    reason: str = ""
    next_try_at: datetime | None = None
    tried: bool = False
    commitment: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one visit.

    Attributes:
        state: The one that needs somebody's eyes most.
        done: Objects that the server has confirmed, or took where it confirms none.
        total: All objects, without those that were cancelled.
        reason: Code of why one of them failed, empty when none did.
    """

    state: SendState
    done: int
    total: int
    reason: str = ""


def delivery_of(objects: Iterable[QueuedObject]) -> Delivery | None:
    """Return what became of a visit by its objects; None when nothing of it was ever queued."""
    every = list(objects)
    if not every:
        return None
    kept = [each for each in every if each.state is not SendState.CANCELLED]
    order = list(SendState)
    worst = min(kept or every, key=lambda each: order.index(each.state))
    done = sum(each.state in {SendState.SENT, SendState.STORED} for each in kept)
    reason = next((each.reason for each in kept if each.reason and each.state is worst.state), "")
    return Delivery(worst.state, done, len(kept), reason)
