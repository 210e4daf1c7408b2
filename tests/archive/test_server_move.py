"""An archive of one computer that goes to a real server."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from palsygrader.archive import server_move
from palsygrader.archive.database import migrate
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.server import read_place, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_check import ServerState, check_server
from palsygrader.archive.server_keys import clear_unfinished
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_move import BEGUN, MOVED, move_to_server, moved_to
from palsygrader.archive.server_password import hold_password
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import Draft
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.hospital import SendChannel
from palsygrader.domain.patient import Patient
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError
from tests.archive.keeping_bench import RECORDED, fill
from tests.archive.postgres import PASSWORD
from tests.archive.tcp_proxy import Proxy
from tests.archive.test_hospital_folder import ENTRY

AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
LOCAL_ONLY = True
Server = Callable[..., Path]


@pytest.fixture
def media_id(archive: Archive, patient: Patient, examination: Examination) -> str:
    return fill(archive, patient, examination)


def signed(archive: Archive, examination: Examination) -> Examination:
    archive.save_examination(
        replace(archive.load_examination(examination.examination_id), signature=Signature("Dr Vega", AT))
    )
    return archive.load_examination(examination.examination_id)


def test_everything_is_there_for_everybody_and_in_other_rooms(
    archive: Archive,
    media_id: str,
    server: Server,
    patient: Patient,
    examination: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    archive.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    archive.assign_order(examination.examination_id, ENTRY)
    saved = signed(archive, examination)
    archive.add_addendum(saved.examination_id, Addendum("Dr Vega", AT, "seen again"))
    archive.queue_visit(saved.examination_id, [SendChannel.PACS])
    archive.add_patient(Patient("Deleted Person", "gone"))
    archive.delete_patient("gone", "Deleted Person")
    archive.save_examination(Examination(patient.patient_id, AT, "Dr Vega", examination_id="open"))
    archive.keep_draft("open", Draft("branch.temporal", "typed"))
    archive.keep_patient_draft(PatientDraft("new", {"name": "Typed"}))
    saved = archive.load_examination(saved.examination_id)
    known, lines = archive.patient(patient.patient_id), archive.audit_lines()
    assert moved_to(archive) is None
    steps: list[tuple[int, int]] = []
    moved = move_to_server(archive, server("room 1"), lambda done, total: steps.append((done, total)))
    assert (moved.patients, moved.visits, moved.recordings, moved.missing) == (1, 2, 1, ())
    assert steps[-1][0] == steps[-1][1] > len(RECORDED)
    assert [line.what for line in archive.audit_lines()][-2:] == [BEGUN, MOVED]
    with (
        ServerArchive.open(server("room 1"), "open sesame") as one,
        ServerArchive.open(server("room 2"), "open barley") as two,
    ):
        for room in (one, two):
            assert replace(room.patient(patient.patient_id), version=0) == known
            assert find_difference(replace(room.load_examination(saved.examination_id), version=0), saved) is None
            with room.open_media(media_id) as file:
                assert file.read() == RECORDED
            assert room.hospital_entry(saved.examination_id) == ENTRY
            assert [each.examination_id for each in room.under_way()] == [saved.examination_id]
            assert room.audit_fault is None
            assert room.audit_lines()[: len(lines)] == lines
            assert [draft.text for draft in room.drafts("open")] == ["typed"]
        assert verify(one) == ()
        one.add_addendum(saved.examination_id, Addendum("Dr Ito", AT, "and again"))  # the rows go on
        assert [each.text for each in two.load_examination(saved.examination_id).addenda] == ["seen again", "and again"]
        assert "archive.tries_lost" not in {line.what for line in two.audit_lines()}
        with pytest.raises(PassphraseError):
            ServerArchive.check_passphrase(server("room 3"), "wrong")
    told = moved_to(archive)
    assert told is not None
    assert told[1] == read_place(server("room 1") / PLACE_NAME).address.shown
    with ServerArchive.open(server("room 1"), "open sesame") as one:
        assert moved_to(one) is None


@pytest.mark.parametrize("at", [0, len(RECORDED) + 1])
def test_a_move_that_is_stopped_changes_nothing_and_is_begun_again(
    archive: Archive, media_id: str, server: Server, examination: Examination, at: int
) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done > at:
            raise StoppedError

    station = server("room 1")
    with pytest.raises(StoppedError):
        move_to_server(archive, station, stop)
    assert not ServerArchive.exists(station)
    assert MOVED not in {line.what for line in archive.audit_lines()}
    address = read_place(station / PLACE_NAME).address
    assert check_server(address, PASSWORD).state is ServerState.EMPTY  # so that it is offered again
    hold_password(station, PASSWORD)
    assert move_to_server(archive, station).recordings == 1
    with ServerArchive.open(station, "open sesame") as moved:
        assert moved.open_media(media_id).read() == RECORDED
        assert len(moved.load_examination(examination.examination_id).records) == len(examination.records)


def test_a_server_that_is_lost_in_the_middle_has_no_archive(archive: Archive, media_id: str, server: Server) -> None:
    station = server("room 1")
    place = read_place(station / PLACE_NAME)
    way = Proxy(place.address.port)
    write_place(station / PLACE_NAME, replace(place, address=replace(place.address, port=way.port)))

    def cut(done: int, _total: int) -> None:
        if done > len(RECORDED) + 1:
            way.cut()

    with pytest.raises(ArchiveError, match=r"archive\.server_lost"):
        move_to_server(archive, station, cut)
    way.mend()
    hold_password(station, PASSWORD)
    assert move_to_server(archive, station).visits == 1
    with ServerArchive.open(station, "open sesame") as moved:
        assert moved.open_media(media_id).read() == RECORDED
    way.close()


def test_what_is_not_whole_here_is_told(archive: Archive, media_id: str, server: Server, folder: Path) -> None:
    (folder / "media" / media_id).unlink()
    moved = move_to_server(archive, server("room 1"))
    assert (moved.recordings, moved.missing) == (0, (media_id,))


def test_a_server_with_an_archive_keeps_it(archive: Archive, server: Server, cheap: KeyCost) -> None:
    with ServerArchive.create(server("room 1"), "another", cost=cheap, user="Dr Ito") as there:
        there.add_patient(Patient("Ana Ruiz", "p1"))
    with pytest.raises(ArchiveError, match=r"move\.exists"):
        move_to_server(archive, server("room 2"))
    with ServerArchive.open(server("room 3"), "another") as there:
        assert [line.patient.name for line in there.patients()] == ["Ana Ruiz"]


def test_keys_that_are_due_are_renewed_first(archive: Archive, server: Server) -> None:
    leaver = archive.add_user("Dr Ito", Role.CLINICIAN, "open barley")
    archive.remove_user(leaver.user_id)
    with pytest.raises(ArchiveError, match=r"move\.keys_due"):
        move_to_server(archive, server("room 1"))
    archive.renew_keys()
    assert move_to_server(archive, server("room 1")).patients == 0
    with ServerArchive.open(server("room 1"), "open sesame") as moved:
        assert moved.audit_fault is None


def test_only_an_administrator_moves(archive: Archive, server: Server, folder: Path) -> None:
    archive.add_user("Dr Ito", Role.CLINICIAN, "open barley")
    archive.close()
    with (
        Archive.open(folder, "open barley") as other,
        pytest.raises(ArchiveError, match=r"refused\.change_security"),
    ):
        move_to_server(other, server("room 1"))


def test_an_answer_that_is_not_what_was_sent_is_told(
    archive: Archive, media_id: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    del media_id
    monkeypatch.setattr("palsygrader.archive.sealed_column._text", lambda value: str(value).replace("a", "b"))
    station = server("room 1")
    with pytest.raises(ArchiveError, match=r"move\.not_the_same"):
        move_to_server(archive, station)
    assert not ServerArchive.exists(station)


def test_a_shared_folder_that_vanishes_in_the_middle_is_no_missing_recording(
    archive: Archive, media_id: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    del media_id

    def gone(*_given: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(FolderStore, "put", gone)
    station = server("room 1")
    with pytest.raises(ArchiveError, match=r"archive\.media_out_of_reach"):
        move_to_server(archive, station)
    assert not ServerArchive.exists(station)


def test_a_share_that_is_gone_before_the_rows_go_is_not_made_on_this_disk(
    archive: Archive, media_id: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = server("room 1")
    share = Path(read_place(station / PLACE_NAME).address.media)

    def migrate_and_lose(engine: Engine, *, new: bool) -> None:
        migrate(engine, new=new)
        share.rename(share.with_name("unmounted"))
        share.mkdir()  # what a share is mounted on

    monkeypatch.setattr("palsygrader.archive.server_move.migrate", migrate_and_lose)
    with pytest.raises(ArchiveError, match=r"archive\.media_out_of_reach"):
        move_to_server(archive, station)
    assert list(share.iterdir()) == []
    assert moved_to(archive) is None
    share.rmdir()
    share.with_name("unmounted").rename(share)
    monkeypatch.undo()
    hold_password(station, PASSWORD)
    assert move_to_server(archive, station).recordings == 1
    with ServerArchive.open(station, "open sesame") as moved:
        assert moved.open_media(media_id).read() == RECORDED


def test_what_is_removed_during_a_move_does_not_stay_in_the_shared_folder(
    archive: Archive, media_id: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = server("room 1")
    share = Path(read_place(station / PLACE_NAME).address.media)

    def discard_and_migrate(engine: Engine, *, new: bool) -> None:
        assert (share / media_id).is_file()
        archive.discard(media_id)
        migrate(engine, new=new)

    monkeypatch.setattr("palsygrader.archive.server_move.migrate", discard_and_migrate)
    moved = move_to_server(archive, station)
    assert (moved.recordings, moved.missing) == (0, ())
    assert not (share / media_id).exists()


def test_a_move_that_cannot_be_noted_here_is_none(
    archive: Archive, media_id: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise ArchiveError("archive.cannot_write")

    station = server("room 1")
    monkeypatch.setattr("palsygrader.archive.facts.keep", full)
    with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
        move_to_server(archive, station)
    monkeypatch.undo()
    assert moved_to(archive) is None
    hold_password(station, PASSWORD)
    assert move_to_server(archive, station).recordings == 1
    with ServerArchive.open(station, "open sesame") as moved:
        assert moved.open_media(media_id).read() == RECORDED


@pytest.mark.parametrize("step", ["migrate", "take_turn"])
def test_a_server_that_another_computer_was_faster_with_has_an_archive(
    archive: Archive, server: Server, cheap: KeyCost, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    station, really = server("room 1"), getattr(server_move, step)

    def after_the_other(*given: Any, **named: Any) -> None:
        monkeypatch.undo()
        if step == "take_turn":
            clear_unfinished(read_place(station / PLACE_NAME).address, PASSWORD)
        with ServerArchive.create(server("room 2"), "another", cost=cheap, user="Dr Ito") as there:
            there.add_patient(Patient("Ana Ruiz", "p1"))
        really(*given, **named)

    monkeypatch.setattr(server_move, step, after_the_other)
    with pytest.raises(ArchiveError, match=r"move\.exists"):
        move_to_server(archive, station)
    assert moved_to(archive) is None
    with ServerArchive.open(server("room 3"), "another") as there:
        assert [line.patient.name for line in there.patients()] == ["Ana Ruiz"]


def test_a_recording_that_has_its_file_only_after_its_row_goes_along(
    archive: Archive, media_id: str, server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unfinished, file = folder / "media" / "0.part", folder / "media" / media_id
    file.rename(unfinished)

    def finish_and_migrate(engine: Engine, *, new: bool) -> None:
        unfinished.rename(file)
        migrate(engine, new=new)

    monkeypatch.setattr("palsygrader.archive.server_move.migrate", finish_and_migrate)
    moved = move_to_server(archive, server("room 1"))
    assert (moved.recordings, moved.missing) == (1, ())
