"""The thread that sends what is in the queue: one visit after the other, with growing pauses after failures."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from palsygrader import logs
from palsygrader.domain.hospital import Mark, QueuedObject, SendChannel, SendState
from palsygrader.errors import ArchiveError, HospitalError, PalsyGraderError
from palsygrader.hospital.association import abort_all
from palsygrader.hospital.channels import Channel, QueueKeeper, failed_rows

PAUSES: Final = tuple(timedelta(seconds=s) for s in (15, 60, 300, 900, 1800, 3600))
"""Before a server that could not be spoken to is tried again, after the first failure, the second and so on."""
LOOK: Final = timedelta(seconds=60)
"""Longest wait before the queue is looked at again."""
CLOSED_LOOK: Final = timedelta(seconds=5)
"""The same while the archive is locked."""
CLAIMED_LOOK: Final = timedelta(seconds=5)
"""The same while another station sends what is due."""
MOST_TRIES: Final = 500
"""Of one object, three weeks at the longest pause; then it is given up."""
STOP_S: Final = 5.0
_NUDGE_S: Final = 0.1
"""How often whoever waits for an answer is told that none comes, while the program ends."""

_ARCHIVE_AWAY: Final = frozenset(
    {"archive.closed", "archive.cannot_write", "archive.server_lost", "archive.server_busy", "archive.only_on_server"}
)
"""What is wrong with the archive for a while, and with no visit: the queue waits."""

Visit = tuple[str, SendChannel, int]


class Sender:
    """Sends while it is started. All calls of the archive are its own, on its thread.

    Args:
        archive: Open; while it is locked the queue waits.
        channels: Returns the ways that are set up now; called for every visit.
        changed: Called on the thread whenever something in the queue may have changed.
        pauses: After failures.
    """

    def __init__(
        self,
        archive: QueueKeeper,
        channels: Callable[[], Mapping[SendChannel, Channel]],
        changed: Callable[[], None] = lambda: None,
        pauses: Sequence[timedelta] = PAUSES,
    ) -> None:
        self._archive = archive
        self._channels = channels
        self._changed = changed
        self._pauses = pauses
        self._stopping = threading.Event()
        self._woken = threading.Event()
        self._failures: dict[SendChannel, int] = {}
        self._not_before: dict[SendChannel, datetime] = {}
        self._why: dict[SendChannel, str] = {}
        self._thread = threading.Thread(target=self._run, name="hospital-sender", daemon=True)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def wake(self, *, at_once: bool = False) -> None:
        """Look at the queue now.

        Args:
            at_once: Whether also servers are tried that could not be spoken to just now.
        """
        if at_once:
            self._not_before.clear()
        self._woken.set()

    def stop(self, timeout_s: float = STOP_S) -> bool:
        """Send no more, end what is being sent, and wait; returns whether the thread ended in time."""
        self._stopping.set()
        self._woken.set()
        end_s = time.monotonic() + timeout_s
        while self._thread.is_alive() and time.monotonic() < end_s:
            abort_all()
            self._thread.join(_NUDGE_S)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                wait = self._send_due()
            except ArchiveError as error:  # locked, or the disk is full
                if error.code != "archive.closed":
                    logs.failure("hospital.queue_not_read", error)
                wait = CLOSED_LOOK
            except Exception as error:  # noqa: BLE001 - the boundary of the thread: it goes on with the next look
                logs.failure("hospital.sender", error)
                wait = LOOK
            self._woken.wait(min(wait, LOOK).total_seconds())

    def _send_due(self) -> timedelta:
        """Send what is due; return how long nothing will be."""
        channels = self._channels()
        rows = [row for row in self._archive.under_way() if row.channel in channels]
        visits: dict[Visit, list[QueuedObject]] = {}
        for row in rows:
            visits.setdefault((row.examination_id, row.channel, row.version), []).append(row)
        wait = LOOK
        for (_examination_id, way, _version), visit in visits.items():
            if self._stopping.is_set():
                break
            now = datetime.now(UTC)
            due_at = max(self._due_at(visit), self._not_before.get(way, now))
            if due_at > now:
                wait = min(wait, due_at - now)
                self._tell_why(way, visit)
            elif self._send_claimed(channels[way], visit):
                wait = timedelta()
            else:
                wait = min(wait, CLAIMED_LOOK)
        return wait

    def _tell_why(self, way: SendChannel, visit: Sequence[QueuedObject]) -> None:
        """Note why a visit waits that nobody tried yet: its server could not be spoken to for another one."""
        again, code = self._not_before.get(way), self._why.get(way)
        fresh = [row.object_id for row in visit if row.state is SendState.WAITING and not row.reason]
        if fresh and code and again is not None and again > datetime.now(UTC):
            self._archive.mark_objects(fresh, Mark(SendState.WAITING, code, again))
            self._changed()

    def _send_claimed(self, channel: Channel, visit: Sequence[QueuedObject]) -> bool:
        """Send a visit unless another station of the archive does; return whether it was this one's."""
        examination_id, way = visit[0].examination_id, visit[0].channel
        if not self._archive.claim_visit(examination_id, way):
            return False
        try:
            fresh = self._now(visit)  # another station may have sent some of it
            if fresh and self._due_at(fresh) <= datetime.now(UTC):
                self._send(channel, way, fresh)
                self._changed()
        finally:
            try:
                self._archive.release_visit(examination_id, way)
            except ArchiveError as error:  # it is locked, or its server is lost, and then the claim with it
                logs.note("hospital.claim_kept", code=error.code)
        return True

    @staticmethod
    def _due_at(visit: Sequence[QueuedObject]) -> datetime:
        now = datetime.now(UTC)
        return min(row.due_at(now) for row in visit)

    def _send(self, channel: Channel, way: SendChannel, visit: Sequence[QueuedObject]) -> None:
        now = datetime.now(UTC)
        due = [row for row in visit if row.due_at(now) <= now]
        began_s = time.monotonic()
        try:
            channel.send(due, self._archive, self._stopping.is_set)
        except HospitalError as error:
            self._note_failure(way, visit, error)
        except ArchiveError as error:
            if error.code in _ARCHIVE_AWAY:
                raise
            self._give_up(visit, error)
        except PalsyGraderError as error:  # the objects cannot be made
            self._give_up(visit, error)
        except Exception as error:  # noqa: BLE001 - whatever a server or a damaged picture makes of a visit, others go on
            logs.failure("hospital.not_sent", error)
            self._note_failure(way, visit, HospitalError("hospital.unexpected", retry=True))
        else:
            self._failures.pop(way, None)
            logs.note("hospital.visit_sent", seconds=round(time.monotonic() - began_s, 2), count=len(due))

    def _note_failure(self, way: SendChannel, visit: Sequence[QueuedObject], error: HospitalError) -> None:
        """Note why a visit was not sent, and leave the server alone for a while."""
        if self._stopping.is_set():  # what was begun is asked for at the next start
            return
        logs.failure("hospital.not_sent", error)
        rows = self._now(visit)
        tired = [row.object_id for row in rows if row.tries >= MOST_TRIES]
        if not error.retry or tired:
            given_up = failed_rows(rows) if not error.retry else tired
            self._archive.mark_objects(given_up, Mark(SendState.GIVEN_UP, error.code, tried=True))
            if not error.retry:
                return
        count = self._failures.get(way, 0)
        self._failures[way] = count + 1
        again = datetime.now(UTC) + self._pauses[min(count, len(self._pauses) - 1)]
        self._not_before[way], self._why[way] = again, error.code
        doubtful = [row.object_id for row in rows if row.in_doubt and row.object_id not in tired]
        left = [identifier for identifier in failed_rows(rows) if identifier not in {*tired, *doubtful}]
        self._archive.mark_objects(left, Mark(SendState.FAILED, error.code, again, tried=True))
        if doubtful:  # it stays so, and why the server cannot be asked is told
            self._archive.mark_objects(doubtful, Mark(SendState.SENDING, error.code, again))

    def _give_up(self, visit: Sequence[QueuedObject], error: PalsyGraderError) -> None:
        logs.failure("hospital.not_made", error)
        rows = failed_rows(self._now(visit))
        self._archive.mark_objects(rows, Mark(SendState.GIVEN_UP, "hospital.not_made", tried=True))

    def _now(self, visit: Sequence[QueuedObject]) -> list[QueuedObject]:
        """Return the lines of a visit as they are now, without those that are done or were refused by themselves."""
        first, states = visit[0], {SendState.WAITING, SendState.SENDING, SendState.SENT}
        tried = {row.object_id for row in visit}
        return [
            row
            for row in self._archive.queued(first.examination_id)
            if (row.channel, row.version) == (first.channel, first.version)
            and (row.state in states or (row.state is SendState.FAILED and row.object_id in tried))
        ]
