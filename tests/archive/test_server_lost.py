"""A server that is lost: in the middle of a visit, of a save, of a merge; one that hangs, and one that is slow."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from sqlalchemy import event, update

from palsygrader.archive import server_keys
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import held_password, hold_password
from palsygrader.archive.station import prepare_station
from palsygrader.archive.tables import KEY_FILE
from palsygrader.domain.draft import Draft
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.hospital import SendChannel, SendState
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.gui.vault import ArchiveVault
from tests.archive.postgres import OTHER_PASSWORD, PASSWORD, Cluster, make_certificate
from tests.archive.tcp_proxy import Proxy
from tests.archive.test_hospital_folder import ENTRY

Difference = Callable[[Any, Any], str | None]
AT = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)
PASSPHRASE = "open sesame"


class Rooms:
    """The stations of one database, each behind a way of its own that can be cut."""

    def __init__(self, cluster: Cluster, folder: Path, cheap: KeyCost) -> None:
        self._cluster, self._folder, self._cheap = cluster, folder, cheap
        self._address = replace(cluster.new_database(), media=str(folder / "media"))
        self.ways: dict[str, Proxy] = {}
        self._stack = ExitStack()

    def place(self, name: str, **values: Any) -> Path:
        way = self.ways.setdefault(name, Proxy(self._cluster.port))
        folder = self._folder / name
        folder.mkdir(exist_ok=True)
        address: ServerAddress = replace(self._address, port=way.port, **values)
        write_place(folder / PLACE_NAME, ServerPlace(address, station=name))
        hold_password(folder, PASSWORD)
        server_keys.fetch(self._address, PASSWORD, folder)
        return folder

    def make(self, name: str = "one") -> ServerArchive:
        folder = self.place(name)
        return self._stack.enter_context(ServerArchive.create(folder, PASSPHRASE, cost=self._cheap, user="Dr Vega"))

    def join(self, name: str = "two") -> ServerArchive:
        return self._stack.enter_context(ServerArchive.open(self.place(name), PASSPHRASE))

    def again(self, archive: ServerArchive) -> ServerArchive:
        """Close as a crash would, and open anew."""
        archive.close()
        return self._stack.enter_context(ServerArchive.open(archive.folder, PASSPHRASE))

    def close(self) -> None:
        for way in self.ways.values():
            way.mend()
        self._stack.close()
        for way in self.ways.values():
            way.close()


@pytest.fixture
def rooms(cluster: Cluster, tmp_path: Path, cheap: KeyCost, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rooms]:
    monkeypatch.setattr(
        ServerArchive, "_look_after", lambda _self: None
    )  # each test says when the server is looked for
    rooms = Rooms(cluster, tmp_path, cheap)
    yield rooms
    rooms.close()


def impatient(archive: ServerArchive) -> None:
    """Give a hanging server up soon."""
    for guard in archive._guards:
        guard.limit_s = 0.7


def swallow_at_commit(archive: ServerArchive, way: Proxy, after: int = 0) -> None:
    """Let the answer to one of the next commits be lost, though the commit itself arrives."""
    left = [after]

    def swallow(_connection: object) -> None:
        if left[0] == 0:
            way.swallows = True
        left[0] -= 1

    event.listen(archive._engine, "commit", swallow)


def test_a_hanging_server_is_given_up_and_the_visit_goes_on(
    rooms: Rooms, patient: Patient, examination: Examination, find_difference: Difference
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(replace(examination, records={}, grade=None))
    impatient(one)
    rooms.ways["one"].swallows = True
    began = time.monotonic()
    one.save_examination(examination)
    assert time.monotonic() - began < 10
    assert one.offline
    rooms.ways["one"].mend()
    assert one.rejoin()
    assert one.merged is not None
    assert (one.merged.visits, one.merged.kept_twice) == (1, {})
    assert find_difference(one.load_examination(examination.examination_id), examination) is None


def test_a_slow_server_is_no_lost_one(rooms: Rooms, patient: Patient, examination: Examination) -> None:
    one = rooms.make()
    rooms.ways["one"].delay_s = 0.05
    one.add_patient(patient)
    one.save_examination(examination)
    assert len(one.visits(patient.patient_id)) == 1
    assert not one.offline


def test_a_save_whose_answer_was_lost_is_not_doubled(rooms: Rooms, patient: Patient, examination: Examination) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(examination)
    impatient(one)
    swallow_at_commit(one, rooms.ways["one"])
    one.save_examination(replace(examination, notes="arrived, and nobody knows"))
    assert one.offline
    one.save_examination(replace(examination, notes="later"))
    rooms.ways["one"].mend()
    one = rooms.again(one)
    assert one.merged is not None
    assert one.merged.kept_twice == {}
    assert [line.examination_id for line in one.visits(patient.patient_id)] == [examination.examination_id]
    assert one.load_examination(examination.examination_id).notes == "later"


def test_a_new_patient_whose_answer_was_lost_is_not_doubled(rooms: Rooms, patient: Patient) -> None:
    one = rooms.make()
    impatient(one)
    swallow_at_commit(one, rooms.ways["one"])
    one.add_patient(patient)
    assert one.offline
    one.update_patient(replace(patient, notes="changed at once"))
    rooms.ways["one"].mend()
    assert one.rejoin()
    assert one.merged is not None
    assert one.merged.patients_kept == ()
    assert [line.patient.notes for line in one.patients()] == ["changed at once"]


def test_a_merge_whose_answer_was_lost_is_gone_on_with(
    rooms: Rooms, patient: Patient, examination: Examination, find_difference: Difference
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(replace(examination, records={}, grade=None))
    rooms.ways["one"].cut()
    one.save_examination(examination)
    recording = one.new_recording(examination.examination_id, Expression.REST, 1)
    recording.write(b"a face at rest")
    recording.close()
    assert one.offline
    rooms.ways["one"].mend()
    impatient(one)
    swallow_at_commit(one, rooms.ways["one"])
    assert not one.rejoin()
    signed = replace(examination, notes="after the merge").signed(Signature("Dr Vega", AT))
    one.save_examination(signed)
    rooms.ways["one"].mend()
    one = rooms.again(one)
    assert one.merged is not None
    assert one.merged.kept_twice == {}
    assert find_difference(one.load_examination(examination.examination_id), signed) is None
    assert len(one.visits(patient.patient_id)) == 1
    assert len(one.recordings(examination.examination_id)) == 1
    what = [line.what for line in one.audit_lines()]
    assert what.count("examination.signed") == 1
    assert what.count("recording.kept") == 1


@pytest.mark.parametrize("statement", [3, 9, 15, 25])
def test_a_server_killed_in_the_middle_of_a_merge_has_nothing_of_it(
    rooms: Rooms, cluster: Cluster, patient: Patient, examination: Examination, statement: int
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    rooms.ways["one"].cut()
    one.save_examination(examination)
    rooms.ways["one"].mend()
    left = [statement]

    def kill(*_told: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            cluster.stop()

    event.listen(one._engine, "before_cursor_execute", kill)
    try:
        assert not one.rejoin()
    finally:
        assert left[0] <= 0
        cluster.start()
    event.remove(one._engine, "before_cursor_execute", kill)
    two = rooms.join()
    assert two.visits(patient.patient_id) == []
    assert one.rejoin()
    assert [line.examination_id for line in two.visits(patient.patient_id)] == [examination.examination_id]
    assert [line.what for line in two.audit_lines()].count("examination.saved") == 1


def test_a_visit_that_is_reviewed_goes_on_with_its_pictures(
    rooms: Rooms, patient: Patient, examination: Examination, find_difference: Difference
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(examination)
    two = rooms.join()
    opened = two.open_examination(examination.examination_id)
    rooms.ways["two"].cut()
    signed = replace(opened, notes="signed without the server").signed(Signature("Dr Vega", AT))
    two.save_examination(signed)
    assert two.offline
    assert [line.patient.name for line in two.patients()] == [patient.name]
    rooms.ways["two"].mend()
    assert two.rejoin()
    assert find_difference(one.load_examination(examination.examination_id), signed) is None
    assert len(one.visits(patient.patient_id)) == 1


def test_what_lies_on_the_server_alone_is_told(rooms: Rooms, patient: Patient, examination: Examination) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(examination)
    two = rooms.join()
    two.patients()
    rooms.ways["two"].cut()
    with pytest.raises(ArchiveError, match=r"archive\.(only_on_server|server_lost)"):
        two.load_examination(examination.examination_id)
    with pytest.raises(ArchiveError, match=r"archive\.only_on_server"):
        two.load_examination(examination.examination_id)
    for refused in (
        lambda: two.add_user("Dr Roy", Role.CLINICIAN, "open oats"),
        lambda: two.change_passphrase(PASSPHRASE, "open oats"),
        lambda: two.delete_patient(patient.patient_id, patient.name),
        two.audit_lines,
    ):
        with pytest.raises(ArchiveError, match=r"archive\.needs_server"):
            refused()
    rooms.ways["two"].mend()
    assert two.rejoin()
    told = [line.what for line in two.audit_lines()]
    assert not [what for what in told if what.startswith(("user.", "archive.passphrase"))]  # nothing of it was done


def test_a_new_visit_of_a_listed_patient_begins_without_the_server(
    rooms: Rooms, patient: Patient, examination: Examination, find_difference: Difference
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    two = rooms.join()
    two.patients()
    rooms.ways["two"].cut()
    two.save_examination(examination)
    recording = two.new_recording(examination.examination_id, Expression.REST, 1)
    recording.write(b"a face at rest")
    recording.close()
    two = rooms.again(two)  # still without the server
    assert two.offline
    assert find_difference(two.load_examination(examination.examination_id), examination) is None
    rooms.ways["two"].mend()
    assert two.rejoin()
    assert find_difference(one.load_examination(examination.examination_id), examination) is None
    two._send_media()
    with one.open_media(recording.media_id) as file:  # under the key of the patient that the server has
        assert file.read() == b"a face at rest"


def test_a_visit_of_a_patient_who_was_deleted_meanwhile_is_set_aside_and_told(
    rooms: Rooms, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    two = rooms.join()
    two.patients()
    rooms.ways["two"].cut()
    two.save_examination(examination)
    one.delete_patient(patient.patient_id, patient.record_number)
    rooms.ways["two"].mend()
    assert two.rejoin()
    assert two.merged is not None
    assert two.merged.not_merged == (examination.examination_id,)
    assert one.patients() == []
    assert [path.name.startswith("kept-") for path in two.folder.glob("*spool.db")].count(True) == 1


def test_what_the_hospital_asked_for_and_is_to_be_sent_goes_to_the_server_with_the_visit(
    rooms: Rooms, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    two = rooms.join()
    two.patients()
    rooms.ways["two"].cut()
    begun, visit = replace(examination, examination_id="begun", records={}), replace(examination, records={})
    two.begin_order(visit.examination_id, patient.patient_id, ENTRY)
    two.begin_order("begun", patient.patient_id, ENTRY)  # and not saved yet
    two.save_examination(replace(visit, signature=Signature("Dr Vega", AT)))
    assert two.queue_visit(visit.examination_id, [SendChannel.PACS])
    assert not two.queue_visit(visit.examination_id, [SendChannel.PACS])
    assert two.under_way() == []  # without the server nothing is sent
    two = rooms.again(two)
    rooms.ways["two"].mend()
    assert two.rejoin()
    assert one.hospital_entry(visit.examination_id) == ENTRY
    assert [(each.examination_id, each.state) for each in one.under_way()] == [
        (visit.examination_id, SendState.WAITING)
    ]
    two.save_examination(begun)
    assert one.hospital_entry("begun") == ENTRY


def test_an_order_that_was_taken_back_without_the_server_is_none_there(
    rooms: Rooms, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.begin_order(examination.examination_id, patient.patient_id, ENTRY)
    one.save_examination(examination)
    rooms.ways["one"].cut()
    one.save_examination(replace(examination, notes="gone on with"))
    one.take_order_back(examination.examination_id)
    rooms.ways["one"].mend()
    assert one.rejoin()
    assert one.hospital_entry(examination.examination_id) is None


def test_another_certificate_is_refused(rooms: Rooms, tmp_path: Path) -> None:
    one = rooms.make()
    one.close()
    make_certificate(tmp_path / "other.pem", tmp_path / "other.key")
    folder = rooms.place("one", ca_file=str(tmp_path / "other.pem"))
    with pytest.raises(ArchiveError, match=r"archive\.server_not_trusted"):
        ServerArchive.open(folder, PASSPHRASE)


@pytest.mark.parametrize("why", ["archive.server_refused", "archive.server_not_trusted"])
def test_a_visit_goes_on_where_the_server_lets_nobody_in_any_more(
    why: str, rooms: Rooms, cluster: Cluster, patient: Patient, examination: Examination, find_difference: Difference
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(replace(examination, records={}, grade=None))
    told: list[str] = []
    one.state_changed = lambda: told.append(one.lost_by)
    with cluster.shut_out(by_certificate=why == "archive.server_not_trusted"):
        one.save_examination(examination)
        assert (one.offline, told) == (True, [why])
        with pytest.raises(ArchiveError, match=why):
            one.rejoin()
        one.save_examination(replace(examination, notes="gone on with"))
        assert told == [why]
        one.lock()
        one.unlock(PASSPHRASE)
        assert one.offline
    assert one.rejoin()
    assert one.merged is not None
    assert (one.merged.visits, one.merged.kept_twice) == (1, {})
    saved = one.load_examination(examination.examination_id)
    assert find_difference(saved, replace(examination, notes="gone on with")) is None


def test_what_the_account_may_not_write_any_more_goes_to_the_spool(rooms: Rooms, patient: Patient) -> None:
    one = rooms.make()
    with one._engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION deny() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'denied' USING ERRCODE = '42501'; END $$"
        )
        connection.exec_driver_sql("CREATE TRIGGER deny BEFORE INSERT ON patient EXECUTE FUNCTION deny()")
    one.add_patient(patient)
    assert (one.offline, one.lost_by) == (True, "archive.server_refused")
    with one._engine.begin() as connection:
        connection.exec_driver_sql("DROP FUNCTION deny() CASCADE")
    assert one.rejoin()
    assert [line.patient.patient_id for line in one.patients()] == [patient.patient_id]


def test_a_station_whose_address_is_damaged_is_set_up_again_with_what_waits(
    rooms: Rooms, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    rooms.ways["one"].cut()
    one.save_examination(examination)
    one.close()
    rooms.ways["one"].mend()
    address = read_place(one.folder / PLACE_NAME).address
    (one.folder / PLACE_NAME).write_text("{")
    with pytest.raises(ArchiveError, match=r"archive\.damaged_place"):
        ServerArchive.open(one.folder, PASSPHRASE)
    prepare_station(one.folder, ServerPlace(address, station="one"), PASSWORD)
    with ServerArchive.open(one.folder, PASSPHRASE) as again:
        assert [line.examination_id for line in again.visits(patient.patient_id)] == [examination.examination_id]


def test_the_new_password_of_the_server_brings_what_waits_there(
    rooms: Rooms, cluster: Cluster, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    with cluster.shut_out(by_certificate=False):
        one.save_examination(examination)
        one.close()
        with pytest.raises(ArchiveError, match=r"archive\.server_refused"):
            ServerArchive.open(one.folder, PASSPHRASE)
        hold_password(one.folder, OTHER_PASSWORD)
        with ServerArchive.open(one.folder, PASSPHRASE) as again:
            assert not again.offline
            assert [line.examination_id for line in again.visits(patient.patient_id)] == [examination.examination_id]
        with ServerArchive.open(one.folder, PASSPHRASE) as again:  # it is kept
            assert not again.offline


@pytest.mark.parametrize("by_certificate", [False, True])
def test_an_archive_opens_without_a_server_that_lets_nobody_in(
    by_certificate: bool, rooms: Rooms, cluster: Cluster, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.close()
    vault = ArchiveVault(one.folder)
    with cluster.shut_out(by_certificate=by_certificate):
        why = "archive.server_not_trusted" if by_certificate else "archive.server_refused"
        vault.server_password = "wrong"
        with pytest.raises(ArchiveError, match=why):
            vault.open(PASSPHRASE)
        vault.without_server = why
        with pytest.raises(PassphraseError):
            vault.open("not the passphrase")
        with pytest.raises(ArchiveError, match=why):  # asked for anew each time
            vault.open(PASSPHRASE)
        vault.without_server = why
        with closing(vault.open(PASSPHRASE)) as without:
            assert isinstance(without, ServerArchive)
            assert (without.offline, without.lost_by) == (True, why)
            without.add_patient(patient)
            without.save_examination(examination)
    with closing(vault.open(PASSPHRASE)) as again:  # the wrong password was not kept
        assert isinstance(again, ServerArchive)
        assert not again.offline
        assert [line.examination_id for line in again.visits(patient.patient_id)] == [examination.examination_id]


@pytest.fixture
def without(rooms: Rooms, cluster: Cluster) -> Iterator[ServerArchive]:
    """Return a station that was opened for the first time while the server let nobody in, which it does again."""
    rooms.make().close()
    vault = ArchiveVault(rooms.place("two"))
    with cluster.shut_out(by_certificate=True):
        with pytest.raises(ArchiveError, match=r"archive\.server_not_trusted"):
            vault.open(PASSPHRASE)
        vault.without_server = "archive.server_not_trusted"
        two = vault.open(PASSPHRASE)
    with closing(two):
        assert isinstance(two, ServerArchive)
        assert two.offline
        yield two


def test_a_password_is_kept_once_the_server_has_taken_it(without: ServerArchive) -> None:
    path = without.folder / PLACE_NAME
    assert read_place(path).password == ""
    assert without.rejoin()
    assert read_place(path).password
    assert not ArchiveVault(without.folder).asks_password


def test_the_end_of_the_record_is_guarded_from_the_first_time_the_server_is_there(without: ServerArchive) -> None:
    end = without.folder / "audit.end"
    assert not end.exists()
    assert without.rejoin()
    assert without.audit_fault is None
    assert end.exists()
    without.close()
    with ServerArchive.open(without.folder, PASSPHRASE) as again:
        assert (again.offline, again.audit_fault) == (False, None)
    end.unlink()
    with ServerArchive.open(without.folder, PASSPHRASE) as again:
        assert again.audit_fault is not None
        assert again.audit_fault.code == "archive.audit_unguarded"


def test_a_station_that_never_reached_the_server_yet_warns_of_nothing(without: ServerArchive) -> None:
    without.close()
    with ServerArchive.open(without.folder, PASSPHRASE) as again:
        assert (again.offline, again.audit_fault) == (False, None)


def test_the_spool_that_is_begun_anew_knows_that_the_end_was_guarded(rooms: Rooms, patient: Patient) -> None:
    one = rooms.make()
    rooms.ways["one"].cut()
    one.add_patient(patient)
    rooms.ways["one"].mend()
    assert one.rejoin()
    one.close()
    (one.folder / "audit.end").unlink()
    with ServerArchive.open(one.folder, PASSPHRASE) as again:
        assert again.audit_fault is not None
        assert again.audit_fault.code == "archive.audit_unguarded"


def test_the_record_is_looked_at_once_the_server_is_there(without: ServerArchive) -> None:
    with without._engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER ALL")
        connection.exec_driver_sql("UPDATE audit SET what = 'nothing' WHERE sequence = 1")
    assert without.rejoin()
    assert without.audit_fault is not None
    assert without.audit_fault.code == "archive.audit_broken"


def test_a_server_that_was_set_up_anew_meanwhile_stays_so(without: ServerArchive) -> None:
    place = read_place(without.folder / PLACE_NAME)
    other = ServerPlace(replace(place.address, media=str(without.folder / "elsewhere")), station="Room 7")
    prepare_station(without.folder, other, PASSWORD)
    assert without.rejoin()
    found = read_place(without.folder / PLACE_NAME)
    assert (found.address, found.station, found.password) == (other.address, "Room 7", "")
    assert held_password(without.folder) == PASSWORD


@pytest.mark.parametrize("opened", [False, True])
def test_nothing_is_merged_into_the_schema_of_a_later_program(
    opened: bool, rooms: Rooms, request: pytest.FixtureRequest, patient: Patient
) -> None:
    if opened:  # while the server was there; the schema is brought up in the midst of a visit
        station = rooms.make()
        rooms.ways["one"].cut()
    else:
        station = request.getfixturevalue("without")
    station.add_patient(patient)
    for way in rooms.ways.values():
        way.mend()
    with station._engine.begin() as connection:
        known = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(ArchiveError, match=r"archive\.newer"):
        station.rejoin()
    assert (station.offline, station.lost_by) == (True, "archive.newer")
    with station._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = %s", (known,))
    assert station.rejoin()
    assert [line.patient.patient_id for line in station.patients()] == [patient.patient_id]


def test_keys_that_are_damaged_on_the_server_do_not_come_back_with_it(rooms: Rooms) -> None:
    one = rooms.make()
    whole = (one.folder / "keys.json").read_bytes()
    rooms.ways["one"].cut()
    one.note("something")
    rooms.ways["one"].mend()
    with one._engine.begin() as connection:
        connection.execute(update(KEY_FILE).values(content=b"{"))
    assert one.rejoin()
    assert (one.folder / "keys.json").read_bytes() == whole
    one.lock()
    one.unlock(PASSPHRASE)


def test_a_damaged_password_and_a_wrong_one_do_not_keep_from_work_without_the_server(rooms: Rooms) -> None:
    one = rooms.make()
    one.close()
    path = one.folder / PLACE_NAME
    write_place(path, replace(read_place(path), password="c2VhbGVk" * 8))
    vault = ArchiveVault(one.folder)
    vault.server_password = "wrong"
    with pytest.raises(ArchiveError, match=r"archive\.server_refused"):
        vault.open(PASSPHRASE)
    vault.without_server = "archive.server_refused"
    with closing(vault.open(PASSPHRASE)) as without:
        assert isinstance(without, ServerArchive)
        assert without.offline


def test_a_password_that_is_typed_helps_against_a_damaged_one(rooms: Rooms) -> None:
    one = rooms.make()
    one.close()
    path = one.folder / PLACE_NAME
    write_place(path, replace(read_place(path), password="c2VhbGVk" * 8))
    with pytest.raises(ArchiveError, match=r"archive\.damaged_place"):
        ServerArchive.open(one.folder, PASSPHRASE)
    hold_password(one.folder, PASSWORD)
    ServerArchive.open(one.folder, PASSPHRASE).close()
    ServerArchive.open(one.folder, PASSPHRASE).close()  # it is whole again


def test_an_opening_that_fails_at_its_end_leaves_the_archive_closed(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = rooms.make()
    one.close()
    hold_password(one.folder, PASSWORD)
    with monkeypatch.context() as patched:
        patched.setattr("palsygrader.archive.server_link.write_place", Mock(side_effect=OSError))
        with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
            ServerArchive.open(one.folder, PASSPHRASE)
    ServerArchive.open(one.folder, PASSPHRASE).close()


def test_a_connection_that_breaks_is_no_certificate_that_is_wrong(rooms: Rooms, patient: Patient) -> None:
    one = rooms.make()
    rooms.ways["one"].cut()
    one.add_patient(patient)
    assert one.offline


def test_a_patient_that_a_crash_left_open_is_open_at_the_same_station_still(
    rooms: Rooms, patient: Patient, examination: Examination, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.enter_patient(patient.patient_id)
    monkeypatch.setattr("palsygrader.archive.presence.leave_all", lambda *_given: None)
    two = rooms.join()
    assert two.enter_patient(patient.patient_id) is not None
    one = rooms.again(one)
    assert one.enter_patient(patient.patient_id) is None
    one.save_examination(examination)


def test_what_is_typed_when_the_server_is_lost_is_kept_and_merged(
    rooms: Rooms, patient: Patient, examination: Examination
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    one.save_examination(examination)
    draft = Draft("branch.temporal", "half typed")
    rooms.ways["one"].cut()
    one.keep_draft(examination.examination_id, draft)  # the first call that meets the lost server
    assert one.offline
    assert one.drafts(examination.examination_id) == (draft,)
    rooms.ways["one"].mend()
    two = rooms.join()
    assert one.rejoin()
    assert two.drafts(examination.examination_id) == (draft,)


@pytest.mark.parametrize("put_back", [False, True])
@pytest.mark.parametrize("disabled", [False, True])
def test_who_was_removed_while_the_server_was_lost_does_not_come_to_it(
    rooms: Rooms, patient: Patient, put_back: bool, disabled: bool
) -> None:
    one = rooms.make()
    one.add_patient(patient)
    ito = one.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    rooms.join("two").close()
    folder = rooms.place("two")
    former = (folder / "keys.json").read_bytes()
    (one.disable_user if disabled else one.remove_user)(ito.user_id)
    if put_back:
        rooms.join("two").close()
        (folder / "keys.json").write_bytes(former)
    rooms.ways["two"].cut()
    with ServerArchive.open(folder, "open barley") as two:
        two.add_patient(Patient("Ana Ruiz", "typed"))
        rooms.ways["two"].mend()
        with pytest.raises(ArchiveError, match=r"users\.unknown"):
            two.rejoin()
        assert two.offline
        assert [line.patient.name for line in two.patients()] == ["Ana Ruiz"]  # his own
        assert two.unlock(PASSPHRASE).name == "Dr Vega"
        assert two.rejoin()
        assert len(two.patients()) == 2
    assert [user.name for user in one.users() if user.enabled] == ["Dr Vega"]


def test_a_role_that_was_changed_while_the_server_was_lost_holds_once_it_is_back(rooms: Rooms) -> None:
    one = rooms.make()
    ito = one.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    rooms.join("two").close()
    folder = rooms.place("two")
    rooms.ways["two"].cut()
    with ServerArchive.open(folder, "open barley") as two:
        one.change_role(ito.user_id, Role.CLINICIAN)
        rooms.ways["two"].mend()
        assert two.rejoin()
        with pytest.raises(ArchiveError, match=r"refused\.manage_users"):
            two.add_user("Dr Roy", Role.CLINICIAN, "open oats")
