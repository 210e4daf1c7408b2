"""A real PostgreSQL server for tests: of its own in a temporary folder, on TCP with TLS by a certificate made here."""

import getpass
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import Engine, create_engine

from palsygrader.archive.server import ServerAddress

PASSWORD = "of the clinic's program"
OTHER_PASSWORD = "after somebody has left"
USER = "clinic"


def programs() -> Path | None:
    """Return the folder of the server's programs; None where it is not installed."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    found = shutil.which("initdb")
    return versions[-1] if versions else Path(found).parent if found else None


def _account() -> list[str]:
    """Return what starts a program of the server as somebody else than root, whom it refuses."""
    return ["runuser", "-u", "postgres", "--"] if getpass.getuser() == "root" else []


class Cluster:
    """A running server; `stop` and `start` take it away and bring it back."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self._folder, self._programs = folder, programs
        self.ca_file = folder / "ca.pem"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        (folder / "password").write_text(PASSWORD)
        self._run("initdb", "-D", "data", "-U", USER, "-A", "scram-sha-256", "--pwfile=password", "-E", "UTF8", "-N")
        make_certificate(self.ca_file, folder / "server.key")
        if getpass.getuser() == "root":
            shutil.chown(folder / "server.key", "postgres")
        settings = {
            "port": self.port,
            "listen_addresses": "'127.0.0.1'",
            "unix_socket_directories": f"'{folder}'",
            "ssl": "on",
            "ssl_cert_file": f"'{self.ca_file}'",
            "ssl_key_file": f"'{folder / 'server.key'}'",
            "fsync": "off",
            "max_connections": 40,
        }
        with (folder / "data" / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())
        (folder / "data" / "pg_hba.conf").write_text("local all all scram-sha-256\nhostssl all all all scram-sha-256\n")
        self.start()

    def start(self) -> None:
        self._run("pg_ctl", "-D", "data", "-l", "server.log", "-w", "-t", "60", "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop")

    def new_database(self) -> ServerAddress:
        """Return the address of an empty database."""
        name = "test_" + uuid4().hex
        engine = create_engine(self.address("postgres").url(PASSWORD), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        return self.address(name)

    def address(self, database: str, **values: Any) -> ServerAddress:
        return ServerAddress("localhost", self.port, database, USER, str(self.ca_file), **values)

    @contextmanager
    def shut_out(self, *, by_certificate: bool) -> Iterator[None]:
        """Cut every connection and let nobody in any more: the password is another one, or the server's certificate."""
        engine = create_engine(self.address("postgres").url(PASSWORD), isolation_level="AUTOCOMMIT")
        key = (self._folder / "server.key").read_bytes()
        others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename IS NOT NULL"
        with engine.connect() as connection:
            if by_certificate:
                make_certificate(self._folder / "other.pem", self._folder / "server.key")
                connection.exec_driver_sql(f"ALTER SYSTEM SET ssl_cert_file = '{self._folder / 'other.pem'}'")
                connection.exec_driver_sql("SELECT pg_reload_conf()")
            else:
                connection.exec_driver_sql(f"ALTER USER {USER} PASSWORD '{OTHER_PASSWORD}'")
            connection.exec_driver_sql(f"SELECT pg_terminate_backend(pid) {others}")
            try:
                yield
            finally:
                if by_certificate:
                    (self._folder / "server.key").write_bytes(key)
                    connection.exec_driver_sql("ALTER SYSTEM RESET ssl_cert_file")
                    connection.exec_driver_sql("SELECT pg_reload_conf()")
                else:
                    connection.exec_driver_sql(f"ALTER USER {USER} PASSWORD '{PASSWORD.replace(chr(39), chr(39) * 2)}'")
        engine.dispose()

    def dump(self, database: str) -> str:
        """Return everything the server's administrator can read."""
        command = (self._programs / "pg_dump", "-h", self._folder, "-p", self.port, "-U", USER, "--inserts", database)
        environment = {**os.environ, "PGPASSWORD": PASSWORD}
        return subprocess.run(
            [str(part) for part in command], env=environment, check=True, capture_output=True, text=True
        ).stdout

    def file_of(self, engine: Engine, table: str) -> Path:
        """Return the file a table lies in."""
        with engine.connect() as connection:
            found = connection.exec_driver_sql(f"SELECT pg_relation_filepath('{table}')").scalar_one()
        return self._folder / "data" / str(found)

    def flush(self, engine: Engine) -> None:
        """Let everything be written to the files."""
        with engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")

    def _run(self, program: str, *arguments: str) -> None:
        command = [*_account(), str(self._programs / program), *arguments]
        output = self._folder / "output"
        with output.open("wb") as file:  # the server keeps a pipe open, so that nobody would ever see its end
            ended = subprocess.run(command, cwd=self._folder, stdout=file, stderr=file, check=False)
        assert ended.returncode == 0, output.read_text()


def make_certificate(certificate: Path, key_file: Path, name: str = "localhost") -> None:
    """Make a certificate of a server that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    names: list[x509.GeneralName] = [x509.DNSName(name)]
    if name == "localhost":
        names.append(x509.IPAddress(ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.touch(mode=0o600)
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


@contextmanager
def running() -> Iterator[Cluster]:
    """Start a server and stop it at the end."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian's package postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    if getpass.getuser() == "root":
        shutil.chown(folder, "postgres")
    folder.chmod(0o755)
    try:
        cluster = Cluster(folder, found)
        try:
            yield cluster
        finally:
            with suppress(AssertionError):
                cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
