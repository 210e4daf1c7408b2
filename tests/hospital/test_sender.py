"""What is queued is sent exactly once, whatever the server does."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.hospital import IN_DOUBT, Mark, SendChannel, SendState, delivery_of
from palsygrader.errors import ArchiveError
from palsygrader.hospital.channels import PacsChannel, note_confirmation
from palsygrader.hospital.listener import Listener
from palsygrader.hospital.sender import STOP_S, Sender
from palsygrader.hospital.stations import Peer, Station
from tests.hospital.conftest import VISIT_AT
from tests.hospital.servers import Server, plan

QUICK = (timedelta(milliseconds=20),)
Sign = Callable[[str], str]


def states(archive: Archive, examination_id: str) -> list[SendState]:
    return [row.state for row in archive.queued(examination_id)]


def wait_until(ready: Callable[[], bool], seconds: float = 20.0) -> None:
    end_s = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end_s, "waited in vain"
        time.sleep(0.01)


def all_are(archive: Archive, state: SendState, *visits: str) -> Callable[[], bool]:
    return lambda: all(set(states(archive, visit)) == {state} for visit in visits)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def channel(station: Station, port: int, title: str = "PACS", **more: object) -> PacsChannel:
    return PacsChannel(station, Peer(title, "127.0.0.1", port), plan, **more)  # type: ignore[arg-type]


def seconds(*each: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(seconds=s) for s in each)


def in_flight(archive: Archive, visit: str) -> str:
    """Queue a visit and leave its first object on the way, as a program that was killed; return its identifier."""
    archive.queue_visit(visit, [SendChannel.PACS])
    made = [(each.sop_instance_uid, each.kind) for each in plan(visit)]
    archive.unpack_visit(archive.queued(visit), made)
    archive.mark_objects([made[0][0]], Mark(SendState.SENDING, tried=True))
    return made[0][0]


@pytest.fixture
def begin(archive: Archive) -> object:
    """Return what starts a sender on a channel; it is stopped at the end."""
    with ExitStack() as stack:

        def start(way: PacsChannel) -> Sender:
            sender = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
            sender.start()
            stack.callback(lambda: sender.stop() or pytest.fail("the sender did not end"))
            return sender

        yield start


Begin = Callable[[PacsChannel], Sender]


def test_a_visit_is_sent_and_confirmed(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    with Server().running() as server:
        archive.queue_visit(visit, [SendChannel.PACS])
        begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, visit))
        assert server.stores == dict.fromkeys([each.sop_instance_uid for each in plan(visit)], 1)
    told = [line.what for line in archive.audit_lines()]
    assert told.count("hospital.sent") == told.count("hospital.stored") == 4
    assert "hospital.queued.pacs" in told
    delivery = delivery_of(archive.queued(visit))
    assert delivery is not None
    assert (delivery.state, delivery.done, delivery.total) == (SendState.STORED, 4, 4)


def test_only_signed_visits_are_queued_and_only_once(archive: Archive, sign: Sign) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
        archive.queue_visit("nobody", [SendChannel.PACS])
    visit = sign("v1")
    assert archive.queue_visit(visit, [SendChannel.PACS])
    assert not archive.queue_visit(visit, [SendChannel.PACS])
    assert len(archive.queued(visit)) == 1


def test_a_server_that_is_down_is_tried_again(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit, port = sign("v1"), free_port()
    archive.queue_visit(visit, [SendChannel.PACS])
    begin(channel(station, port))
    wait_until(lambda: [row.reason for row in archive.queued(visit)] == ["hospital.unreachable"] * 4)
    assert set(states(archive, visit)) == {SendState.FAILED}
    with Server().running(port) as server:
        wait_until(all_are(archive, SendState.STORED, visit))
        assert set(server.stores.values()) == {1}


def test_a_clock_that_was_set_back_keeps_nothing_waiting(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    objects = [row.object_id for row in archive.queued(visit)]
    next_year = datetime.now(UTC) + timedelta(days=365)  # the server was down while the clock ran ahead
    archive.mark_objects(objects, Mark(SendState.FAILED, "hospital.unreachable", next_year))
    with Server().running() as server:
        begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, visit))
        assert set(server.stores.values()) == {1}


def test_a_wrong_title_is_told_as_such(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server().running() as server:
        begin(channel(station, server.port, title="NOBODY"))
        wait_until(lambda: "hospital.wrong_title" in {row.reason for row in archive.queued(visit)})
    assert not server.stores


def test_what_a_server_kept_and_did_not_tell_is_not_sent_twice(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visits = [sign(f"v{number}") for number in range(20)]
    with Server(fails_every=3).running() as server:
        for visit in visits:
            archive.queue_visit(visit, [SendChannel.PACS])
        begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, *visits), 60.0)
        wanted = {each.sop_instance_uid for visit in visits for each in plan(visit)}
        assert server.stores == dict.fromkeys(wanted, 1)
        assert server.associations > len(visits)  # some were cut off indeed


def test_a_full_server_keeps_the_rest_waiting(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server(statuses=[0, 0xA700]).running() as server:
        sender = begin(channel(station, server.port))
        wait_until(lambda: states(archive, visit).count(SendState.STORED) == 3)
        (full,) = [row for row in archive.queued(visit) if row.state is SendState.FAILED]
        assert full.reason == "hospital.server_full"
        archive.send_again(visit)
        sender.wake(at_once=True)
        wait_until(all_are(archive, SendState.STORED, visit))
        assert set(server.stores.values()) == {1}


def test_what_a_server_never_takes_is_given_up(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server(statuses=[0xC000]).running() as server:
        begin(channel(station, server.port))
        wait_until(lambda: states(archive, visit).count(SendState.STORED) == 3)
        wait_until(lambda: SendState.GIVEN_UP in states(archive, visit))
    (lost,) = [row for row in archive.queued(visit) if row.state is SendState.GIVEN_UP]
    assert lost.reason == "hospital.object_refused"


def test_a_duplicate_is_a_success(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server(duplicates_refused=True, answers_finds=False).running() as server:
        for each in plan(visit):
            server.kept[each.sop_instance_uid] = each.make()
        begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, visit))
        assert not server.stores
    assert {row.reason for row in archive.queued(visit)} == {"hospital.unconfirmed"}


def test_a_slow_server_is_waited_for_and_a_dead_one_is_not(archive: Archive, sign: Sign, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    impatient = Station("PALSYGRADER", timeout_s=0.5)
    with Server(slow_s=1.5).running() as server:
        begin(channel(impatient, server.port))
        wait_until(lambda: "hospital.no_answer" in {row.reason for row in archive.queued(visit)})
        server.slow_s = 0.05
        wait_until(all_are(archive, SendState.STORED, visit))
        assert set(server.stores.values()) == {1}


def test_the_queue_survives_a_restart(archive: Archive, sign: Sign, station: Station) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server(slow_s=0.3).running() as server:
        way = channel(station, server.port)
        first = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
        first.start()
        wait_until(lambda: SendState.SENDING in states(archive, visit))
        assert first.stop(20.0)
        time.sleep(1.0)  # what the server was in the middle of is done
        server.slow_s = 0.0
        assert SendState.STORED not in states(archive, visit)
        second = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
        second.start()
        wait_until(all_are(archive, SendState.STORED, visit))
        assert second.stop()
        assert set(server.stores.values()) == {1}


def test_an_addendum_sends_only_what_is_new(archive: Archive, sign: Sign, station: Station, begin: Begin) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server().running() as server:
        sender = begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, visit))
        archive.add_addendum(visit, Addendum("Dr Vega", VISIT_AT, "later"))
        assert archive.queue_visit(visit, [SendChannel.PACS])
        sender.wake()
        wait_until(lambda: len(archive.queued(visit)) == 5)
        wait_until(all_are(archive, SendState.STORED, visit))
        assert server.stores == dict.fromkeys([e.sop_instance_uid for n in (0, 1) for e in plan(visit, n)], 1)


def test_cancelled_objects_stay_here_until_they_are_sent_again(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visit, other = sign("v1"), sign("v2")
    archive.queue_visit(visit, [SendChannel.PACS])
    assert archive.cancel_sending(visit) == 1
    archive.queue_visit(other, [SendChannel.PACS])
    with Server().running() as server:
        sender = begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, other))
        assert set(states(archive, visit)) == {SendState.CANCELLED}
        archive.send_again(visit)
        sender.wake()
        wait_until(all_are(archive, SendState.STORED, visit))
        assert set(server.stores.values()) == {1}


def test_a_commitment_confirms(archive: Archive, sign: Sign, begin: Begin) -> None:
    visit, port = sign("v1"), free_port()
    own = Station("PALSYGRADER", port=port, timeout_s=5.0, address="127.0.0.1")
    lost = plan(visit)[0].sop_instance_uid
    archive.queue_visit(visit, [SendChannel.PACS])

    def confirmed(transaction: str, safe: tuple[str, ...], failed: tuple[str, ...]) -> None:
        note_confirmation(archive, transaction, safe, failed, archive.under_way())

    listener = Listener(own, ["PACS"], confirmed)
    listener.start()
    try:
        with Server(commits=("PALSYGRADER", port), commit_failures={lost}).running() as server:
            begin(channel(own, server.port, commitment=True))
            wait_until(lambda: states(archive, visit).count(SendState.STORED) == 3)
            wait_until(lambda: SendState.FAILED in states(archive, visit))
            (row,) = [row for row in archive.queued(visit) if row.state is SendState.FAILED]
            assert (row.object_id, row.reason) == (lost, "hospital.not_committed")
            note_confirmation(archive, "1.2.3", [lost], [], archive.under_way())  # of nobody who was asked
            assert SendState.FAILED in states(archive, visit)
    finally:
        listener.stop()


def test_a_locked_archive_waits_and_stopping_takes_no_time(archive: Archive, sign: Sign, station: Station) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    archive.lock()
    sender = Sender(archive, partial(dict, {SendChannel.PACS: channel(station, free_port())}), pauses=QUICK)
    sender.start()
    time.sleep(0.2)
    began_s = time.monotonic()
    assert sender.stop()
    assert time.monotonic() - began_s < 1.0


def test_what_a_slow_server_is_at_work_on_is_not_sent_twice_after_a_restart(
    archive: Archive, sign: Sign, station: Station
) -> None:
    visit = sign("v1")
    archive.queue_visit(visit, [SendChannel.PACS])
    with Server(stores_after_s=1.0).running() as server:
        way = channel(station, server.port, doubt_after=seconds(0.3, 0.8, 4.0))
        first = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
        first.start()
        wait_until(lambda: SendState.SENDING in states(archive, visit))
        time.sleep(0.2)
        assert first.stop(20.0)
        (doubtful,) = [row for row in archive.queued(visit) if row.in_doubt]
        assert doubtful.object_id not in server.kept  # still at work on it, and says of it that it has it not
        second = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
        second.start()
        wait_until(lambda: IN_DOUBT in {row.reason for row in archive.queued(visit)})
        archive.cancel_sending(visit)
        assert SendState.CANCELLED not in {r.state for r in archive.queued(visit) if r.object_id == doubtful.object_id}
        archive.send_again(visit)
        second.wake(at_once=True)
        wait_until(all_are(archive, SendState.STORED, visit))
        assert second.stop()
        assert server.stores == dict.fromkeys([each.sop_instance_uid for each in plan(visit)], 1)


def test_what_never_arrived_is_sent_again_once_the_server_was_asked_long_enough(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visit = sign("v1")
    begun = in_flight(archive, visit)
    with Server().running() as server:
        begin(channel(station, server.port, doubt_after=seconds(0.2, 0.5)))
        wait_until(all_are(archive, SendState.STORED, visit))
        assert server.stores[begun] == 1
        assert sum(str(asked.get("QueryRetrieveLevel")) == "IMAGE" for asked in server.asked) >= 3
    assert (begun, "hospital.sent_anew") in {(line.subject, line.what) for line in archive.audit_lines()}


def test_a_server_that_cannot_be_asked_is_sent_it_again_and_that_is_told(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visit = sign("v1")
    begun = in_flight(archive, visit)
    with Server(answers_finds=False).running() as server:
        begin(channel(station, server.port))
        wait_until(all_are(archive, SendState.STORED, visit))
        assert server.stores[begun] == 1
    reasons = {row.object_id: row.reason for row in archive.queued(visit)}
    assert reasons.pop(begun) == "hospital.perhaps_twice"
    assert set(reasons.values()) == {"hospital.unconfirmed"}
    assert (begun, "hospital.sent_anew") in {(line.subject, line.what) for line in archive.audit_lines()}


def test_a_server_that_only_commits_itself_is_asked_by_that(archive: Archive, sign: Sign, begin: Begin) -> None:
    visit, port = sign("v1"), free_port()
    own = Station("PALSYGRADER", port=port, timeout_s=5.0, address="127.0.0.1")
    begun = in_flight(archive, visit)

    def confirmed(transaction: str, safe: tuple[str, ...], failed: tuple[str, ...]) -> None:
        note_confirmation(archive, transaction, safe, failed, archive.under_way())

    listener = Listener(own, ["PACS"], confirmed)
    listener.start()
    try:
        with Server(answers_finds=False, commits=("PALSYGRADER", port)).running() as server:
            server.kept[begun] = plan(visit)[0].make()
            begin(channel(own, server.port, commitment=True))
            wait_until(all_are(archive, SendState.STORED, visit))
            assert begun not in server.stores
    finally:
        listener.stop()


def test_what_is_in_doubt_stays_so_while_the_server_is_down(
    archive: Archive, sign: Sign, station: Station, begin: Begin
) -> None:
    visit = sign("v1")
    begun, port = in_flight(archive, visit), free_port()
    begin(channel(station, port, doubt_after=seconds(0.2, 0.5)))
    wait_until(lambda: {row.reason for row in archive.queued(visit)} == {"hospital.unreachable"})
    assert [row.object_id for row in archive.queued(visit) if row.in_doubt] == [begun]
    with Server().running(port) as server:
        server.kept[begun] = plan(visit)[0].make()
        wait_until(all_are(archive, SendState.STORED, visit))
        assert begun not in server.stores


@pytest.mark.parametrize("locks", [False, True], ids=["quitting", "locking"])
def test_stopping_under_load_loses_nothing_and_takes_bounded_time(
    archive: Archive, sign: Sign, station: Station, *, locks: bool
) -> None:
    visits = [sign(f"v{number}") for number in range(12)]
    for visit in visits:
        archive.queue_visit(visit, [SendChannel.PACS])
    stops_s = []
    with Server(slow_s=0.05, stores_after_s=0.05).running() as server:
        way = channel(station, server.port, doubt_after=seconds(0.3, 1.0))
        for _round in range(6):
            sender = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
            sender.start()
            time.sleep(0.5)
            if locks:
                assert archive.lock()
            began_s = time.monotonic()
            assert sender.stop(), "the sender hangs"
            stops_s.append(time.monotonic() - began_s)
            if locks:
                archive.unlock("open sesame")
        assert max(stops_s) < STOP_S
        assert not all_are(archive, SendState.STORED, *visits)()  # it was under load indeed
        server.slow_s = 0.0
        last = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=QUICK)
        last.start()
        wait_until(all_are(archive, SendState.STORED, *visits), 60.0)
        assert last.stop()
        wanted = {each.sop_instance_uid for visit in visits for each in plan(visit)}
        assert server.stores == dict.fromkeys(wanted, 1)


def test_a_visit_that_waits_for_a_server_that_is_down_says_so(archive: Archive, sign: Sign, station: Station) -> None:
    visits = [sign("v1"), sign("v2")]
    for visit in visits:
        archive.queue_visit(visit, [SendChannel.PACS])
    way = channel(station, free_port())
    sender = Sender(archive, lambda: {SendChannel.PACS: way}, pauses=(timedelta(minutes=1),))
    sender.start()
    try:
        wait_until(lambda: {row.reason for row in archive.queued()} == {"hospital.unreachable"})
        assert set(states(archive, "v2")) == {SendState.WAITING}  # and was not tried
        with Server().running(way.peer.port):
            archive.try_now()
            sender.wake(at_once=True)
            wait_until(all_are(archive, SendState.STORED, *visits))
    finally:
        assert sender.stop()
