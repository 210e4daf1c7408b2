"""Servers of a hospital on this computer that work, and that fail in every way they are told to."""

import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import uuid4

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Json = dict[str, Any]
PATIENCE_S = 30.0


@dataclass
class FhirStore:
    """What a FHIR server keeps, and the faults it has next.

    Attributes:
        resources: By type and id.
        faults: Taken one by one, the first next; each answers in the place of the server.
        requests: Path, headers and body of every request.
    """

    resources: dict[tuple[str, str], Json] = field(default_factory=dict)
    faults: list[Callable[["Handler"], None]] = field(default_factory=list)
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)

    def of(self, kind: str) -> list[Json]:
        return [resource for (own, _), resource in self.resources.items() if own == kind]

    def found(self, kind: str, query: str) -> list[str]:
        """Return the ids that a search by identifier or tag finds."""
        parameter, _, value = query.partition("=")
        system, wanted = (re.sub(r"\\(.)", r"\1", part) for part in re.split(r"(?<!\\)\|", unquote(value)))
        ids = []
        for (own, name), resource in self.resources.items():
            marks = (
                resource.get("identifier", []) if parameter == "identifier" else resource.get("meta", {}).get("tag", [])
            )
            told = {(each.get("system"), each.get("value", each.get("code"))) for each in marks}
            if own == kind and (system, wanted) in told:
                ids.append(name)
        return ids

    def transaction(self, bundle: Json) -> Json:
        """Do all of a transaction, in order (FHIR R4B, http, transaction)."""
        answers = []
        for entry in bundle["entry"]:
            request, kind = entry["request"], entry["resource"]["resourceType"]
            query = request.get("ifNoneExist") or request["url"].partition("?")[2]
            known = self.found(kind, query)
            assert len(known) < 2, "412"
            if known and request["method"] == "POST":
                answers.append({"response": {"status": "200 OK", "location": f"{kind}/{known[0]}/_history/1"}})
                continue
            name = known[0] if known else uuid4().hex
            self.resources[kind, name] = entry["resource"]
            status = "200 OK" if known else "201 Created"
            answers.append({"response": {"status": status, "location": f"{kind}/{name}/_history/1"}})
        return {"resourceType": "Bundle", "type": "transaction-response", "entry": answers}


class Handler(BaseHTTPRequestHandler):
    """Answers a request, or does what the next fault does."""

    server: "_Server"
    body: bytes

    def do_GET(self) -> None:
        self._handle(lambda: self.answer(200, self.server.capability))

    def do_POST(self) -> None:
        self._handle(lambda: self.answer(200, self.server.store.transaction(json.loads(self.body))))

    def _handle(self, work: Callable[[], None]) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.store.requests.append((self.path, dict(self.headers), self.body))
        if self.server.store.faults:
            self.server.store.faults.pop(0)(self)
        else:
            work()

    def answer(self, status: int, content: object, *, promised: int | None = None) -> None:
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/fhir+json")
        self.send_header("Content-Length", str(len(raw) if promised is None else promised))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the library names it
        """Say nothing."""


class _Server(HTTPServer):
    def __init__(self, store: FhirStore) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.store = store
        self.capability: Json = {
            "resourceType": "CapabilityStatement",
            "fhirVersion": "4.3.0",
            "software": {"name": "Test"},
        }
        self.closing = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that went away."""


@contextmanager
def fhir_server(store: FhirStore, context: ssl.SSLContext | None = None) -> Iterator[_Server]:
    server = _Server(store)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def address(server: _Server, scheme: str = "http") -> str:
    return f"{scheme}://127.0.0.1:{server.server_address[1]}/fhir"


Talk = Callable[[socket.socket], None]


@contextmanager
def talking(*talks: Talk, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve as many connections as there are talks, one after another; yields the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(PATIENCE_S)

    def serve() -> None:
        for talk in talks:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.settimeout(PATIENCE_S)
            try:
                with connection if context is None else context.wrap_socket(connection, server_side=True) as secured:
                    talk(secured)
            except OSError:
                connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        thread.join()
        listener.close()


def received(connection: socket.socket) -> bytes:
    """Return a frame as it came."""
    found = b""
    while not found.endswith(b"\x1c\r"):
        chunk = connection.recv(4096)
        if not chunk:
            break
        found += chunk
    return found


def certificate(folder: Path, host: str = "127.0.0.1") -> tuple[ssl.SSLContext, Path]:
    """Return how a server for a host is secured, and the certificate by which it can be verified."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hospital")])
    alternative = x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host)
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / f"{host}.pem", folder / f"{host}.key"
    pem.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, private)
    return context, pem
