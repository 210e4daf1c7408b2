"""The queue of the hospital on a real server: its stations send every object once between them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.tables import PRESENCE
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.hospital import Mark, SendChannel, SendState
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError
from palsygrader.hospital.channels import PacsChannel
from palsygrader.hospital.sender import Sender
from palsygrader.hospital.stations import Peer, Station
from tests.archive.postgres import Cluster, running
from tests.hospital.servers import Server, plan

AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
PACS = SendChannel.PACS
pytestmark = pytest.mark.filterwarnings("ignore:.*socket:pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def one(server: Callable[[str], Path], cheap: KeyCost) -> Iterator[ServerArchive]:
    with ServerArchive.create(server("room 1"), "open sesame", cost=cheap, user="Dr Vega") as archive:
        archive.add_patient(Patient("Ana Ruiz", "p1"))
        yield archive


@pytest.fixture
def two(one: ServerArchive, server: Callable[[str], Path]) -> Iterator[ServerArchive]:
    one.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    with ServerArchive.open(server("room 2"), "open barley") as archive:
        yield archive


def sign(archive: ServerArchive, examination_id: str) -> str:
    visit = Examination("p1", AT, "Dr Vega", examination_id=examination_id)
    archive.save_examination(replace(visit, signature=Signature("Dr Vega", AT)))
    archive.queue_visit(examination_id, [PACS])
    return examination_id


def sender(archive: ServerArchive, port: int, title: str) -> Sender:
    way = PacsChannel(Station(title, timeout_s=10.0), Peer("PACS", "127.0.0.1", port), plan)
    return Sender(archive, lambda: {PACS: way}, pauses=(timedelta(seconds=0.1),))


def wait_until(ready: Callable[[], bool], seconds: float = 60.0) -> None:
    end_s = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end_s, "waited in vain"
        time.sleep(0.05)


def test_two_stations_send_every_object_once_between_them(
    one: ServerArchive, two: ServerArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("palsygrader.hospital.sender.CLAIMED_LOOK", timedelta(seconds=0.1))
    visits = [sign(one, f"v{number}") for number in range(8)]
    with Server(stores_after_s=0.05).running() as server:
        both = [sender(one, server.port, "ROOM1"), sender(two, server.port, "ROOM2")]
        for each in both:
            each.start()
        wait_until(lambda: {row.state for row in two.queued()} == {SendState.STORED})
        stopped = [each.stop(20.0) for each in both]
        assert stopped == [True, True]
        wanted = {each.sop_instance_uid for visit in visits for each in plan(visit)}
        assert server.stores == dict.fromkeys(wanted, 1)
        assert server.callers == {"ROOM1", "ROOM2"}
    told = [(line.subject, line.who) for line in one.audit_lines() if line.what == "hospital.sent"]
    assert len(told) == len(wanted)
    assert {who for _subject, who in told} == {"Dr Vega", "Dr Ito"}


def test_only_one_of_two_that_ask_at_once_gets_a_visit(one: ServerArchive, two: ServerArchive) -> None:
    got: list[bool] = []
    for number in range(10):
        visit = f"v{number}"
        threads = [threading.Thread(target=lambda a=a: got.append(a.claim_visit(visit, PACS))) for a in (one, two)]  # noqa: B023 - joined below
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert sum(got) == number + 1


def test_a_claim_ends_with_being_released_and_with_silence(one: ServerArchive, two: ServerArchive) -> None:
    assert one.claim_visit("v1", PACS)
    assert one.claim_visit("v1", PACS)  # its own
    assert two.claim_visit("v1", SendChannel.FHIR)  # another way
    assert not two.claim_visit("v1", PACS)
    two.release_visit("v1", PACS)  # is not its to release
    assert not two.claim_visit("v1", PACS)
    one.release_visit("v1", PACS)
    assert two.claim_visit("v1", PACS)
    assert not one.claim_visit("v1", PACS)
    long_ago = (datetime.now(UTC) - timedelta(minutes=5)).isoformat()
    with two.transaction() as connection:
        connection.execute(update(PRESENCE).values(seen_utc=long_ago))
    assert one.claim_visit("v1", PACS)


def test_what_a_silent_station_was_sending_is_asked_for_first(one: ServerArchive, two: ServerArchive) -> None:
    visit = sign(one, "v1")
    assert one.claim_visit(visit, PACS)
    one.unpack_visit(one.queued(visit), [(each.sop_instance_uid, each.kind) for each in plan(visit)])
    begun = plan(visit)[0].sop_instance_uid
    one.mark_objects([begun], Mark(SendState.SENDING, tried=True))
    long_ago = (datetime.now(UTC) - timedelta(minutes=5)).isoformat()
    with one.transaction() as connection:
        connection.execute(update(PRESENCE).values(seen_utc=long_ago))
    with Server().running() as server:
        server.kept[begun] = plan(visit)[0].make()
        other = sender(two, server.port, "ROOM2")
        other.start()
        wait_until(lambda: {row.state for row in two.queued()} == {SendState.STORED})
        assert other.stop(20.0)
        assert begun not in server.stores


def test_a_station_that_closes_leaves_its_claims(one: ServerArchive, server: Callable[[str], Path]) -> None:
    with ServerArchive.open(server("room 2"), "open sesame") as two:
        assert two.claim_visit("v1", PACS)
        assert not one.claim_visit("v1", PACS)
    assert one.claim_visit("v1", PACS)


def test_without_the_server_nothing_is_sent(cheap: KeyCost, tmp_path: Path) -> None:
    from palsygrader.archive import server_keys
    from palsygrader.archive.server import ServerPlace, write_place
    from palsygrader.archive.server_link import PLACE_NAME
    from palsygrader.archive.server_password import hold_password
    from tests.archive.postgres import PASSWORD

    def station(cluster: Cluster) -> Path:
        folder = tmp_path / "room 1"
        folder.mkdir()
        address = replace(cluster.new_database(), media=str(tmp_path / "media"))
        write_place(folder / PLACE_NAME, ServerPlace(address, station="room 1"))
        hold_password(folder, PASSWORD)
        server_keys.fetch(address, PASSWORD, folder)
        return folder

    with (
        running() as cluster,
        ServerArchive.create(station(cluster), "open sesame", cost=cheap, user="Dr Vega") as archive,
    ):
        archive.add_patient(Patient("Ana Ruiz", "p1"))
        visit = sign(archive, "v1")
        cluster.stop()
        with suppress(ArchiveError):
            archive.patients()
        assert archive.offline
        assert archive.under_way() == []
        assert not archive.claim_visit(visit, PACS)
        with pytest.raises(ArchiveError, match=r"archive\.only_on_server"):
            archive.queue_visit(visit, [PACS])
        cluster.start()
        assert archive.rejoin()
        assert [row.state for row in archive.under_way()] == [SendState.WAITING]
