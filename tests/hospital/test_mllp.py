"""Sending a message over MLLP to a server that takes it, refuses it, answers strangely, late or not at all."""

import socket
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hl7apy.core import Message
from hl7apy.mllp import AbstractHandler, MLLPServer
from hl7apy.parser import parse_message

from palsygrader.errors import HospitalError
from palsygrader.hospital.message_folder import put_message
from palsygrader.hospital.mllp import END, START, send_mllp
from palsygrader.report.hl7.oru import oru_message
from palsygrader.report.hl7.rules import Hl7Rules
from palsygrader.wording import CATALOGUE, error_line
from tests.hospital.record_servers import Talk, certificate, received, talking
from tests.report.conftest import patient
from tests.report.recorded import FOLDER, visit

HOST = "127.0.0.1"
NAME = "Zoë 王小东 Анна"


@pytest.fixture(scope="module")
def message() -> str:
    return oru_message(visit(patient=patient(NAME)), Hl7Rules(), FOLDER)


def control_id(message: str) -> str:
    return message.split("|")[9]


def acknowledgement(code: str, of: str, *, separator: str = "|") -> bytes:
    header = f"MSH|^~\\&|EHR|H|PALSYGRADER||20250512||ACK^R01|7|P|2.5.1\rMSA|{code}|{of}|Ruiz 4711\r"
    return START + header.replace("|", separator).encode() + END


def answering(code: str, got: list[bytes], *, of: str | None = None, **how: Any) -> Talk:
    def talk(connection: socket.socket) -> None:
        frame = received(connection)
        got.append(frame)
        own = frame.decode().split("|")[9]
        connection.sendall(acknowledgement(code, own if of is None else of, **how))

    return talk


def refused(port: int, message: str, **named: Any) -> HospitalError:
    with pytest.raises(HospitalError) as caught:
        send_mllp(HOST, port, message, **{"timeout_s": 3.0} | named)
    error = caught.value
    told = "".join(traceback.format_exception(error)) + error_line(error)
    assert "Ruiz" not in told
    assert "4711" not in told
    assert error.code in CATALOGUE
    return error


@pytest.mark.parametrize("code", ["AA", "CA"])
def test_a_message_is_framed_and_taken(message: str, code: str) -> None:
    got: list[bytes] = []
    with talking(answering(code, got)) as port:
        taken = send_mllp(HOST, port, message)
    assert (taken.control_id, taken.code) == (control_id(message), code)
    assert got == [b"\x0b" + message.encode() + b"\x1c\r"]
    assert NAME in got[0].decode("utf-8")


def test_another_field_separator_of_the_answer_is_read(message: str) -> None:
    with talking(answering("AA", [], separator="#")) as port:
        assert send_mllp(HOST, port, message).code == "AA"


@pytest.mark.parametrize(
    ("code", "expected", "retry"),
    [("AE", "error", True), ("CE", "error", True), ("AR", "rejected", False), ("CR", "rejected", False)],
)
def test_a_refusal_is_told_from_a_fault(message: str, code: str, expected: str, *, retry: bool) -> None:
    with talking(answering(code, [])) as port:
        error = refused(port, message)
    assert (error.code, error.retry, error.values["answer"]) == (f"mllp.{expected}", retry, code)


def test_sent_again_it_is_the_same_message(message: str) -> None:
    got: list[bytes] = []

    def silent(connection: socket.socket) -> None:
        got.append(received(connection))

    with talking(silent, answering("AA", got)) as port:
        error = refused(port, message)
        assert (error.code, error.retry) == ("mllp.answer", True)
        send_mllp(HOST, port, message)
    assert got[0] == got[1]


STRANGE: dict[str, Callable[[str], bytes]] = {
    "of another message": lambda own: acknowledgement("AA", "another"),
    "of none": lambda own: acknowledgement("AA", ""),
    "unknown code": lambda own: acknowledgement("ZZ", own),
    "no acknowledgement": lambda own: START + b"MSH|^~\\&|EHR\r" + END,
    "no message": lambda own: START + b"OK" + END,
    "nothing in it": lambda own: START + END,
    "no frame": lambda own: b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "no begin": lambda own: acknowledgement("AA", own)[1:],
    "no end": lambda own: acknowledgement("AA", own)[:-2],
    "no letters": lambda own: START + b"\xff\xfe\x00MSA|AA" + END,
    "endless": lambda own: START + b"MSH|" + b"x" * 1_100_000 + END,
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_answer_may_be_asked_for_again(message: str, name: str) -> None:
    def talk(connection: socket.socket) -> None:
        received(connection)
        connection.sendall(STRANGE[name](control_id(message)))

    with talking(talk) as port:
        error = refused(port, message)
    assert (error.code, error.retry) == ("mllp.answer", True)


def test_an_answer_in_pieces_is_put_together(message: str) -> None:
    def talk(connection: socket.socket) -> None:
        received(connection)
        for byte in acknowledgement("AA", control_id(message)):
            connection.sendall(bytes([byte]))

    with talking(talk) as port:
        assert send_mllp(HOST, port, message).code == "AA"


def test_a_server_that_never_answers_or_drips_is_given_up_in_time(message: str) -> None:
    def hang(connection: socket.socket) -> None:
        received(connection)
        connection.recv(1)  # until the other side gives up

    def drip(connection: socket.socket) -> None:
        received(connection)
        for _ in range(500):
            connection.sendall(b"x")
            time.sleep(0.05)

    for talk in (hang, drip):
        begun = time.monotonic()
        with talking(talk) as port:
            error = refused(port, message, timeout_s=0.4)
        assert (error.code, error.retry) == ("mllp.timeout", True)
        assert time.monotonic() - begun < 12.0


def test_nobody_there_and_a_connection_that_is_cut(message: str) -> None:
    with closing(socket.create_server((HOST, 0))) as taken:
        port = taken.getsockname()[1]
    assert refused(port, message).code == "mllp.unreachable"
    with pytest.raises(HospitalError, match="mllp"):
        send_mllp("there-is-no-such-host.invalid", 2575, message, timeout_s=2.0)
    with talking(lambda connection: None) as port:
        error = refused(port, message)
    assert error.code in {"mllp.unreachable", "mllp.answer"}
    assert error.retry


def test_a_secured_server_is_verified(message: str, tmp_path: Path) -> None:
    context, authority = certificate(tmp_path)
    got: list[bytes] = []
    with talking(answering("AA", got), context=context) as port:
        assert send_mllp(HOST, port, message, tls=True, ca=authority).code == "AA"
    assert got[0].decode()[1:-2] == message
    with talking(answering("AA", []), context=context) as port:
        error = refused(port, message, tls=True)
    assert (error.code, error.retry) == ("mllp.certificate", False)
    error = refused(port, message, tls=True, ca=tmp_path / "none.pem")
    assert (error.code, error.retry) == ("mllp.certificate_file", False)


@pytest.mark.parametrize("message", ["", "PID|1\r", "MSH|^~\\&|A\r", "MSH|^~\\&|A|B|C|D|E||G||P\r"])
def test_what_is_no_message_is_not_sent(message: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="control id"):
        send_mllp(HOST, 1, message)
    with pytest.raises(ValueError, match="control id"):
        put_message(tmp_path, message)


def test_what_would_end_the_frame_is_not_sent(message: str) -> None:
    with pytest.raises(ValueError, match="frame"):
        send_mllp(HOST, 1, message + "NTE|\x1c\r")


def test_a_message_is_put_into_a_folder_once(message: str, tmp_path: Path) -> None:
    file = put_message(tmp_path, message)
    assert put_message(tmp_path, message) == file
    assert [each.name for each in tmp_path.iterdir()] == [f"{control_id(message)}.hl7"]
    assert file.read_bytes().decode("utf-8") == message
    with pytest.raises(HospitalError, match=r"hl7\.folder") as caught:
        put_message(tmp_path / "none", message)
    assert caught.value.retry


def test_a_server_of_another_maker_takes_it(message: str) -> None:
    """The listener of `hl7apy`, which parses what it got and answers by its own rules."""
    got: list[str] = []

    class Taken(AbstractHandler):
        def reply(self) -> str:
            got.append(self.incoming_message)
            asked = parse_message(self.incoming_message)  # type: ignore[no-untyped-call]  # the library has no types
            answer = Message("ACK", version="2.5.1")  # type: ignore[no-untyped-call]  # as above
            answer.msa.msa_1, answer.msa.msa_2 = "AA", asked.msh.msh_10.value
            return str(answer.to_mllp())  # type: ignore[no-untyped-call]  # as above

    server = MLLPServer(HOST, 0, {"ORU^R01^ORU_R01": (Taken,)}, timeout=2)  # type: ignore[no-untyped-call]  # as above
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        assert send_mllp(HOST, server.server_address[1], message).code == "AA"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert got[0].strip("\x0b\x1c\r") == message.rstrip("\r")
