"""The command `archive` with an archive on a real server."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import hold_password
from palsygrader.archive.store import Archive
from palsygrader.cli.archive_place import STATIONS
from palsygrader.cli.commands import parse, run_command
from palsygrader.cli.status import BAD_INPUT
from palsygrader.domain.patient import Patient
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, STATION_FOLDER, SettingsStore
from palsygrader.wording import say
from tests.archive.postgres import PASSWORD, Cluster, running

PASSPHRASE = "open sesame"
Command = Callable[..., int]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture
def address(cluster: Cluster, tmp_path: Path) -> ServerAddress:
    """Return the address of a server with an archive; the window of this data folder opens it."""
    address = replace(cluster.new_database(), media=str(tmp_path / "share"))
    folder = tmp_path / "data" / STATION_FOLDER
    folder.mkdir(parents=True)
    write_place(folder / PLACE_NAME, ServerPlace(address))
    hold_password(folder, PASSWORD)
    with ServerArchive.create(folder, PASSPHRASE, cost=KeyCost(1, 8, 1), user="Dr Vega") as made:
        made.add_patient(Patient("Ana Ruiz"))
    return address


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    def run(*arguments: object, typed: str = f"{PASSPHRASE}\n{PASSWORD}\n") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return run_command(parse(["archive", "--data", str(tmp_path / "data"), *map(str, arguments)]))

    return run


def url(address: ServerAddress) -> str:
    return (
        f"postgresql+psycopg://{address.user}@{address.host}:{address.port}/{address.database}"
        f"?media={address.media}&sslrootcert={address.ca_file}"
    )


def test_a_named_server_is_verified_and_its_password_is_asked_once(
    command: Command, address: ServerAddress, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("verify", "--archive", url(address)) == 0
    assert "Everything is whole." in capsys.readouterr().out
    assert command("audit", "--archive", url(address), typed=PASSPHRASE + "\n") == 0
    assert "patient.added" in capsys.readouterr().out
    (station,) = (tmp_path / "data" / STATIONS).iterdir()
    assert PASSWORD not in (station / PLACE_NAME).read_text()


def test_the_archive_of_the_window_is_found_where_the_settings_say(
    command: Command, address: ServerAddress, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("verify", typed=PASSPHRASE + "\n") != 0  # the settings say: in a folder
    store = SettingsStore(tmp_path / "data" / SETTINGS_NAME)
    store.save(store.load().changed(archive_place="server"))
    capsys.readouterr()
    assert command("verify", typed=PASSPHRASE + "\n") == 0
    assert "Everything is whole." in capsys.readouterr().out
    assert address.media


@pytest.mark.parametrize("action", [("backup", "DISK"), ("verify", "--repair-from", "DISK")])
def test_backups_of_a_server_are_refused_in_one_line(
    command: Command,
    address: ServerAddress,
    tmp_path: Path,
    action: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "disk").mkdir()
    arguments = [str(tmp_path / "disk") if each == "DISK" else each for each in action]
    assert command(*arguments, "--archive", url(address)) == 2
    told = capsys.readouterr().err
    assert "pg_dump" in told
    assert told.count("\n") == 1


def test_a_wrong_password_and_a_wrong_address_are_told_in_one_line(
    command: Command, address: ServerAddress, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("verify", "--archive", url(address), typed=f"{PASSPHRASE}\nguess\n") != 0
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "guess" not in told
    assert command("verify", "--archive", "postgresql://clinic:secret@db/palsy") == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "secret" not in told


def test_an_archive_of_this_computer_is_taken_to_a_server(
    command: Command, cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = replace(cluster.new_database(), media=str(tmp_path / "share"))
    with Archive.create(tmp_path / "data" / ARCHIVE_FOLDER, PASSPHRASE, cost=KeyCost(1, 8, 1), user="Dr Vega") as made:
        made.add_patient(Patient("Ana Ruiz"))
    assert command("move", url(replace(address, database="nowhere"))) == BAD_INPUT
    assert say("server.check.no_database") in capsys.readouterr().err
    assert command("move", url(address), "--station", "room 1") == 0
    assert capsys.readouterr().out.strip() == say("server.move.done", patients=1, visits=0, recordings=0)
    assert command("move", url(address)) == BAD_INPUT
    assert say("move.exists") in capsys.readouterr().err
    store = SettingsStore(tmp_path / "data" / SETTINGS_NAME)
    store.save(store.load().changed(archive_place="server"))
    assert command("verify") == 0
    assert "Everything is whole." in capsys.readouterr().out


def test_a_move_that_is_refused_leaves_the_station_as_it_is(
    command: Command, address: ServerAddress, cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = SettingsStore(tmp_path / "data" / SETTINGS_NAME)
    store.save(store.load().changed(archive_place="server"))
    empty = replace(cluster.new_database(), media=str(tmp_path / "another share"))
    assert command("move", url(empty)) == BAD_INPUT
    assert say("move.exists") in capsys.readouterr().err
    assert read_place(tmp_path / "data" / STATION_FOLDER / PLACE_NAME).address == address
    assert not (tmp_path / "data" / f"{STATION_FOLDER}-1").exists()
    assert command("verify", typed=PASSPHRASE + "\n") == 0
