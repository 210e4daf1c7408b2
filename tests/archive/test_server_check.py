"""What is said of a server before an archive is set up there."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerAddress, read_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_check import ServerCheck, ServerState, check_server
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.errors import ArchiveError
from palsygrader.wording import CATALOGUE
from tests.archive.postgres import PASSWORD, Cluster, make_certificate


@pytest.fixture
def address(cluster: Cluster, tmp_path: Path) -> ServerAddress:
    return replace(cluster.new_database(), media=str(tmp_path / "media"))


@pytest.fixture
def made(server: Callable[[str], Path], cheap: KeyCost) -> ServerAddress:
    """Return the address of a server with an archive."""
    folder = server("room 1")
    ServerArchive.create(folder, "open sesame", cost=cheap).close()
    return read_place(folder / PLACE_NAME).address


@pytest.fixture
def silent() -> Iterator[tuple[int, Callable[[bytes], None]]]:
    """Listen on a port and answer what the test says, once a client has asked."""
    listener = socket.create_server(("127.0.0.1", 0))
    answers: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            client.recv(64)
            for answer in answers:
                client.sendall(answer)
            if not answers:
                time.sleep(30)
            client.close()

    threading.Thread(target=serve, daemon=True).start()
    yield int(listener.getsockname()[1]), answers.append
    listener.close()


def execute(address: ServerAddress, statement: str) -> None:
    engine = create_engine(address.url(PASSWORD), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_an_empty_database_can_be_used_and_tells_its_encryption(address: ServerAddress) -> None:
    found = check_server(address, PASSWORD)
    assert found.usable
    assert found.state is ServerState.EMPTY
    assert found.tls.startswith("TLSv1.")


def test_a_server_with_an_archive_is_ready(made: ServerAddress) -> None:
    assert check_server(made, PASSWORD).state is ServerState.READY


def test_another_schema_is_told(made: ServerAddress) -> None:
    execute(made, "UPDATE alembic_version SET version_num = '0012'")
    assert check_server(made, PASSWORD).state is ServerState.OLDER
    execute(made, "UPDATE alembic_version SET version_num = '9999'")
    found = check_server(made, PASSWORD)
    assert (found.state, found.usable) == (ServerState.NEWER, False)


def test_a_database_of_something_else_is_left_alone(address: ServerAddress) -> None:
    execute(address, "CREATE TABLE ledger (entry text)")
    assert check_server(address, PASSWORD).state is ServerState.FOREIGN


def test_what_is_wrong_with_the_address_is_told(address: ServerAddress) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = int(free.getsockname()[1])
    expected = {
        ServerState.NO_HOST: replace(address, host="nowhere.invalid"),
        ServerState.NOT_RUNNING: replace(address, port=closed),
        ServerState.NO_DATABASE: replace(address, database="nothing"),
    }
    assert {state: check_server(wrong, PASSWORD).state for state, wrong in expected.items()} == {
        state: state for state in expected
    }


def test_a_wrong_password_is_told_and_not_repeated(address: ServerAddress) -> None:
    found = check_server(address, "guess")
    assert found == ServerCheck(ServerState.WRONG_PASSWORD)


def test_a_certificate_of_somebody_else_is_not_trusted(address: ServerAddress, tmp_path: Path) -> None:
    make_certificate(tmp_path / "other.pem", tmp_path / "other.key")
    wrong = replace(address, ca_file=str(tmp_path / "other.pem"))
    assert check_server(wrong, PASSWORD).state is ServerState.NOT_TRUSTED


def test_a_server_without_encryption_is_refused(
    address: ServerAddress, silent: tuple[int, Callable[[bytes], None]]
) -> None:
    port, answer = silent
    answer(b"N")
    assert check_server(replace(address, port=port), PASSWORD).state is ServerState.NO_TLS


def test_a_server_that_says_nothing_is_given_up(
    address: ServerAddress, silent: tuple[int, Callable[[bytes], None]]
) -> None:
    began = time.monotonic()
    assert check_server(replace(address, port=silent[0]), PASSWORD).state is ServerState.NO_ANSWER
    assert time.monotonic() - began < 20


def test_a_shared_folder_that_is_not_there_is_told(made: ServerAddress, address: ServerAddress, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert check_server(replace(made, media=str(tmp_path / "empty")), PASSWORD).state is ServerState.NO_FOLDER
    away = replace(address, media=str(tmp_path / "no" / "media"))
    assert check_server(away, PASSWORD).state is ServerState.NO_FOLDER


def test_tls_is_asked_of_every_other_machine() -> None:
    assert "sslmode=verify-full" in str(ServerAddress("db.clinic.example").url(None))
    assert "sslmode=verify-full" in str(ServerAddress("localhost", ca_file="ca.pem").url(None))
    assert "sslmode=prefer" in str(ServerAddress("localhost").url(None))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://clinic:secret@db/palsy",
        "postgresql://db/palsy",
        "mysql://clinic@db/palsy",
        "postgresql://clinic@db/palsy?sslmode=disable",
        "db",
        "postgresql://clinic@db:port/palsy",
    ],
)
def test_an_address_with_a_password_or_without_encryption_is_refused(url: str) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.bad_url"):
        ServerAddress.of_url(url)


def test_an_address_is_read() -> None:
    read = ServerAddress.of_url("postgresql+psycopg://clinic@db.example:6432/palsy?media=/share&sslrootcert=/ca.pem")
    assert read == ServerAddress("db.example", 6432, "palsy", "clinic", "/ca.pem", "/share")


def test_every_state_has_a_sentence() -> None:
    assert {f"server.check.{state}" for state in ServerState} <= CATALOGUE.keys()
