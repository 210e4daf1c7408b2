"""The archive on a real server: what its administrator sees, two stations, and a server that is lost."""

import base64
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError, StatementError

from palsygrader.archive import presence
from palsygrader.archive.blobs import encode_picture
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerAddress, connect_server, read_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import hold_password
from palsygrader.archive.tables import METADATA, PATIENT, PRESENCE
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError
from tests.archive.postgres import PASSWORD, Cluster, make_certificate, running

Station = Callable[[str], Path]
VISIBLE = {
    "patient": {"patient_id", "added_utc"},
    "examination": {"examination_id", "patient_id", "started_utc", "started_at", "signed_at", "finished", "graded"},
    "blob": {"examination_id", "name"},
    "media": {"media_id", "examination_id", "expression", "attempt", "size_bytes"},
    "addendum": {"sequence", "examination_id", "written_at"},
    "reading": {"reading_id", "examination_id", "begun_at", "finished_at"},
    "draft": {"examination_id", "place"},
    "patient_draft": {"patient_id"},
    "audit": {"sequence", "at_utc", "what", "subject", "digest"},
    "fact": {"name", "value"},
    "patient_key": {"patient_id", "wrapped"},
    "deletion": {"patient_id", "at_utc", "audit_line", "audit_seal", "pending"},
    "hospital_order": {"examination_id", "patient_id", "assigned_utc"},
    "hospital_object": {
        *("object_id", "examination_id", "channel", "version", "kind", "state", "reason", "tries", "next_try_utc"),
        *("changed_utc", "commitment"),
    },
    "presence": {"patient_id", "station_id", "since_utc", "seen_utc"},
    "version": {"subject", "version"},
    "key_file": {"name", "version", "content"},
}


@pytest.fixture
def one(server: Station, cheap: KeyCost) -> Iterator[ServerArchive]:
    with ServerArchive.create(server("room 1"), "open sesame", cost=cheap, user="Dr Vega") as archive:
        yield archive


@pytest.fixture
def two(one: ServerArchive, server: Station) -> Iterator[ServerArchive]:
    one.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    with ServerArchive.open(server("room 2"), "open barley") as archive:
        yield archive


@pytest.fixture
def lost(cheap: KeyCost, tmp_path: Path) -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


def test_a_creation_that_is_cut_off_before_the_keys_are_there_is_begun_anew(
    server: Station, cheap: KeyCost, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = server("room 1")

    def cut(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("palsygrader.archive.open_folder.rename_durably", cut)
        with pytest.raises(KeyboardInterrupt):
            ServerArchive.create(folder, "open sesame", cost=cheap, user="Dr Vega")
    with ServerArchive.create(folder, "open sesame", cost=cheap, user="Dr Vega") as archive:
        archive.add_patient(Patient("Ana Ruiz"))
        assert archive.audit_fault is None


@pytest.mark.parametrize("how", [ServerArchive.remove_user, ServerArchive.disable_user])
def test_who_is_removed_in_one_room_is_locked_out_in_the_other(
    how: Callable[[ServerArchive, str], None], one: ServerArchive, two: ServerArchive
) -> None:
    told: list[bool] = []
    two.state_changed = lambda: told.append(two.shut_out)
    two._look_after()
    assert told == []
    how(one, two.account.user_id)
    two._look_after()
    two._look_after()
    assert told == [True]
    two.lock()
    with pytest.raises(PassphraseError):
        two.unlock("open barley")
    two.unlock("open sesame")
    two._look_after()
    assert not two.shut_out
    assert told == [True]


def test_every_column_is_sealed_or_known_to_be_visible() -> None:
    from palsygrader.archive.sealed_column import SERVER, SealedColumn

    for table in METADATA.sorted_tables:
        for column in table.c:
            kind = column.type._variant_mapping.get(SERVER)
            assert isinstance(kind, SealedColumn) != (column.name in VISIBLE[table.name]), column
            if isinstance(kind, SealedColumn):
                assert (kind.table, kind.column) == (table.name, column.name)
                assert set(kind.rows) <= VISIBLE[table.name]


def test_the_administrator_of_the_server_sees_no_name_and_no_picture(
    one: ServerArchive, cluster: Cluster, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    one.save_examination(examination)
    one.enter_patient(patient.patient_id)
    dump = cluster.dump(read_place(one.folder / PLACE_NAME).address.database)
    assert patient.patient_id in dump
    assert examination.examination_id in dump
    shown = next(line for line in dump.splitlines() if "INTO public.key_file" in line)
    assert b"Dr Vega".hex() in shown  # users' names lie beside the keys, to be chosen before the archive opens
    dump = dump.replace(shown, "")
    values = [patient.name, patient.record_number, "1984-02-29", "Zoë", "celik", "prednisolone", "Dr Vega"]
    values += ["coopérative", "moves more", "Webcam C920", "room 1"]
    picture = encode_picture(examination.records[Expression.REST].rest.picture)
    binary = [picture[:24], b"\x89PNG", b"NUMPY", b'"records"', *(value.encode() for value in values)]
    for sought in binary:
        assert sought.hex() not in dump
        assert base64.b64encode(sought)[:-4].decode() not in dump or len(sought) < 9
    for word in values:
        assert word not in dump


def test_a_sealed_value_opens_in_its_own_row_only(one: ServerArchive, patient: Patient) -> None:
    other = replace(patient, patient_id="ab" * 16, name="Ana Ruiz")
    one.add_patient(patient)
    one.add_patient(other)
    with one._engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE patient SET name = (SELECT name FROM patient WHERE patient_id = :there) "
                "WHERE patient_id = :here"
            ),
            {"there": patient.patient_id, "here": other.patient_id},
        )
    assert one.patient(patient.patient_id) == patient
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        one.patient(other.patient_id)


def test_nothing_is_sent_that_is_compared_with_a_sealed_column(one: ServerArchive) -> None:
    with pytest.raises((DBAPIError, StatementError)), one._engine.begin() as connection:
        connection.execute(select(PATIENT.c.patient_id).where(PATIENT.c.name == "Zoë"))


def test_a_row_that_is_not_named_is_not_written(one: ServerArchive, patient: Patient) -> None:
    one.add_patient(patient)
    with pytest.raises(LookupError), one._engine.begin() as connection:
        connection.execute(update(PATIENT).values(notes="for all"))


def test_the_second_station_opens_the_archive_with_the_same_passphrase(
    one: ServerArchive, two: ServerArchive, patient: Patient
) -> None:
    one.add_patient(patient)
    assert [line.patient for line in two.patients()] == [patient]
    assert [line.patient for line in two.patients("celik")] == [patient]


def test_the_server_is_not_trusted_without_its_certificate(one: ServerArchive, tmp_path: Path) -> None:
    address = read_place(one.folder / PLACE_NAME).address
    make_certificate(tmp_path / "other.pem", tmp_path / "other.key")
    for wrong in (replace(address, ca_file=str(tmp_path / "other.pem")), replace(address, host="127.0.0.2")):
        engine = connect_server(wrong, PASSWORD, None)
        with pytest.raises(DBAPIError, match=r"certificate|refused"):
            engine.connect()
        engine.dispose()


def test_the_password_is_kept_sealed(one: ServerArchive, server: Station) -> None:
    folder = one.folder
    one.close()
    written = (folder / PLACE_NAME).read_text()
    assert PASSWORD not in written
    assert base64.b64encode(PASSWORD.encode()).decode()[:-4] not in written
    with pytest.raises(PassphraseError):
        ServerArchive.open(folder, "open the door")
    ServerArchive.open(folder, "open sesame").close()


def test_a_stale_save_is_kept_beside_and_overwrites_nothing(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    one.save_examination(examination)
    there = two.load_examination(examination.examination_id)
    one.save_examination(replace(examination, notes="of one"))
    one.save_examination(replace(examination, notes="of one, later"))  # its own saves follow each other
    for notes in ("of two", "of two, later"):  # the copy is one, however often it is saved
        with pytest.raises(ArchiveError, match=r"archive\.kept_beside") as told:
            two.save_examination(replace(there, notes=notes))
    assert one.load_examination(examination.examination_id).notes == "of one, later"
    assert one.load_examination(str(told.value.values["copy"])).notes == "of two, later"
    assert len(one.visits(patient.patient_id)) == 2
    again = two.load_examination(examination.examination_id)
    two.save_examination(replace(again, notes="of two"))
    with pytest.raises(ArchiveError, match=r"archive\.kept_beside"):
        one.save_examination(replace(examination, notes="of one"))
    assert one.load_examination(examination.examination_id).notes == "of two"


def test_a_stale_signature_is_refused(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    one.save_examination(examination)
    there = two.load_examination(examination.examination_id)
    one.save_examination(replace(examination, notes="of one"))
    with pytest.raises(ArchiveError, match=r"archive\.changed_elsewhere"):
        two.save_examination(there.signed(Signature("Dr Ito", examination.started_at)))
    assert len(one.visits(patient.patient_id)) == 1


def test_a_stale_record_of_a_patient_is_refused(one: ServerArchive, two: ServerArchive, patient: Patient) -> None:
    one.add_patient(patient)
    there = two.patients()[0].patient
    one.update_patient(replace(patient, notes="of one"))
    with pytest.raises(ArchiveError, match=r"archive\.changed_elsewhere"):
        two.update_patient(replace(there, notes="of two"))
    assert two.patient(patient.patient_id).notes == "of one"


def test_two_stations_on_one_patient_are_told(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    assert one.enter_patient(patient.patient_id) is None
    holder = two.enter_patient(patient.patient_id)
    assert holder is not None
    assert (holder.station, holder.who, holder.silent) == ("room 1", "Dr Vega", False)
    with pytest.raises(ArchiveError, match=r"archive\.held_elsewhere") as refused:
        two.save_examination(examination)
    assert refused.value.values == {"station": "room 1", "who": "Dr Vega"}
    one.leave_patient(patient.patient_id)
    assert two.enter_patient(patient.patient_id) is None
    two.save_examination(examination)


def test_a_patient_of_a_silent_station_can_be_taken(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    one.enter_patient(patient.patient_id)
    with one._engine.begin() as connection:
        long_ago = presence.server_time(connection) - presence.SILENT_AFTER - timedelta(seconds=1)
        connection.execute(update(PRESENCE).values(seen_utc=long_ago.isoformat()))
    holder = two.enter_patient(patient.patient_id)
    assert holder is not None
    assert holder.silent
    two.take_patient(patient.patient_id)
    two.save_examination(examination)
    with pytest.raises(ArchiveError, match=r"archive\.held_elsewhere"):
        one.update_patient(patient)


def test_the_record_of_who_did_what_stays_one_chain(one: ServerArchive, two: ServerArchive, patient: Patient) -> None:
    one.add_patient(patient)
    for number in range(5):
        (one, two)[number % 2].note_export([patient.patient_id])
    assert [line.who for line in one.audit_lines()][-5:] == ["Dr Vega", "Dr Ito", "Dr Vega", "Dr Ito", "Dr Vega"]


def test_a_passphrase_that_was_changed_at_one_station_holds_at_the_other(
    one: ServerArchive, two: ServerArchive, server: Station
) -> None:
    two.close()
    one.change_passphrase("open sesame", "open rye")
    with pytest.raises(PassphraseError):  # though the copy of the keys there still opens with it
        ServerArchive.open(two.folder, "open sesame")
    ServerArchive.open(server("room 2"), "open rye").close()


def test_a_user_who_was_removed_at_one_station_is_out_at_the_other(one: ServerArchive, two: ServerArchive) -> None:
    ito = two.account
    two.close()
    one.remove_user(ito.user_id)
    with pytest.raises(PassphraseError):
        ServerArchive.open(two.folder, "open barley")


def test_older_keys_that_are_put_back_at_a_locked_station_do_not_go_to_the_server(
    one: ServerArchive, two: ServerArchive, server: Station
) -> None:
    ito, copy = two.account, two.folder / "keys.json"
    two.close()
    former = copy.read_bytes()
    one.remove_user(ito.user_id)
    with ServerArchive.open(server("room 2"), "open sesame") as again:
        again.lock()
        copy.write_bytes(former)
        with pytest.raises(PassphraseError):
            again.unlock("open barley")
        assert again.unlock("open sesame").name == "Dr Vega"
    assert [user.name for user in ServerArchive.users_of(server("room 3"))] == ["Dr Vega"]
    ServerArchive.open(server("room 3"), "open sesame").close()


def test_keys_that_are_damaged_at_a_station_do_not_go_to_the_server(
    one: ServerArchive, two: ServerArchive, server: Station
) -> None:
    copy = two.folder / "keys.json"
    whole = copy.read_bytes()
    copy.write_bytes(whole[:-9])
    assert two.patients() == []
    assert copy.read_bytes() == whole
    assert len(ServerArchive.users_of(server("room 3"))) == len(one.users())


def test_a_locked_station_lets_in_whom_another_station_has_added(one: ServerArchive, two: ServerArchive) -> None:
    two.lock()
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        two.patients()
    one.add_user("Dr Roy", Role.CLINICIAN, "open oats")
    two.unlock("open barley")
    two.lock()
    assert two.unlock("open oats").name == "Dr Roy"
    assert two.patients() == []


def test_recordings_are_shared(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination, tmp_path: Path
) -> None:
    one.add_patient(patient)
    one.save_examination(examination)
    recording = one.new_recording(examination.examination_id, Expression.REST, 1)
    recording.write(b"frames of a face")
    recording.close()
    one._send_media()
    share = tmp_path / "share" / "media"
    assert {path.name for path in share.iterdir()} == {recording.media_id, "palsygrader-media"}
    assert b"frames" not in (share / recording.media_id).read_bytes()
    with two.open_media(recording.media_id) as file:
        assert file.read() == b"frames of a face"
    (share / recording.media_id).write_bytes(b"something else")
    with pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
        two.open_media(recording.media_id)


def _station(cluster: Cluster, address: ServerAddress, folder: Path) -> Path:
    from palsygrader.archive import server_keys
    from palsygrader.archive.server import ServerPlace, write_place

    folder.mkdir(exist_ok=True)
    write_place(folder / PLACE_NAME, ServerPlace(address, station=folder.name))
    hold_password(folder, PASSWORD)
    server_keys.fetch(address, PASSWORD, folder)
    return folder


def test_a_visit_goes_on_without_the_server_and_is_merged_later(
    lost: Cluster,
    cheap: KeyCost,
    tmp_path: Path,
    patient: Patient,
    examination: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    address = replace(lost.new_database(), media=str(tmp_path / "media"))
    key = examination.examination_id
    new = replace(patient, patient_id="cd" * 16, name="Ana Ruiz")
    with ExitStack() as stack:
        folder = _station(lost, address, tmp_path / "one")
        one = stack.enter_context(ServerArchive.create(folder, "open sesame", cost=cheap, user="Dr Vega"))
        one.add_patient(patient)
        begun = replace(examination, records={}, grade=None)
        one.save_examination(begun)
        lost.stop()
        recording = one.new_recording(key, Expression.REST, 1)
        recording.write(b"a face at rest")
        recording.close()
        assert one.offline
        one.save_examination(examination)
        one.add_patient(new)
        with one.open_media(recording.media_id) as file:
            assert file.read() == b"a face at rest"
        assert find_difference(one.load_examination(key), examination) is None
        one.save_examination(examination.signed(Signature("Dr Vega", examination.started_at)))
        one.close()  # as a crash would, nothing is merged yet
        with ServerArchive.open(folder, "open sesame", user="Dr Vega") as still:
            assert still.offline
            assert {line.patient.name for line in still.patients()} == {patient.name, new.name}
        lost.start()
        again = stack.enter_context(ServerArchive.open(folder, "open sesame", user="Dr Vega"))
        assert not again.offline
        assert again.merged is not None
        assert (again.merged.visits, again.merged.kept_twice) == (1, {})
        loaded = again.load_examination(key)
        assert find_difference(loaded, examination.signed(Signature("Dr Vega", examination.started_at))) is None
        assert {line.patient.name for line in again.patients()} == {patient.name, new.name}
        assert [found.media_id for found in again.recordings(key)] == [recording.media_id]
        what = [line.what for line in again.audit_lines()]
        assert {"examination.signed", "patient.added", "spool.merged"} <= set(what)


def test_what_both_have_changed_is_kept_twice(
    lost: Cluster, cheap: KeyCost, tmp_path: Path, patient: Patient, examination: Examination
) -> None:
    address = replace(lost.new_database(), media=str(tmp_path / "media"))
    key = examination.examination_id
    with ExitStack() as stack:
        one_folder = _station(lost, address, tmp_path / "one")
        one = stack.enter_context(ServerArchive.create(one_folder, "open sesame", cost=cheap, user="Dr Vega"))
        two_folder = _station(lost, address, tmp_path / "two")
        two = stack.enter_context(ServerArchive.open(two_folder, "open sesame", user="Dr Ito"))
        one.add_patient(patient)
        one.save_examination(examination)
        at_two = two.load_examination(key)
        lost.stop()
        one.save_examination(replace(examination, notes="of one, without the server"))
        assert one.offline
        one.close()
        lost.start()
        two.rejoin()
        two.save_examination(replace(at_two, notes="of two"))
        again = stack.enter_context(ServerArchive.open(one_folder, "open sesame", user="Dr Vega"))
        assert again.merged is not None
        copy = again.merged.kept_twice[key]
        assert again.load_examination(key).notes == "of two"
        assert again.load_examination(copy).notes == "of one, without the server"
        assert len(again.visits(patient.patient_id)) == 2
