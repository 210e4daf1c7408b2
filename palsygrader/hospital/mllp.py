"""Send HL7 v2 messages over MLLP (HL7 v2.5.1 appendix C) and read their acknowledgement (chapter 2.9).

What a server says in its own words is not told any further: a patient may be named in it.
"""

import re
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palsygrader.errors import HospitalError
from palsygrader.hospital.secured import Deadline, client_context

START: Final = b"\x0b"
END: Final = b"\x1c\r"
LONGEST_ANSWER_BYTES: Final = 1_000_000
TAKEN: Final = frozenset({"AA", "CA"})
"""Acknowledgement codes of a message that was taken (table 0008)."""
FAULTS: Final = frozenset({"AE", "CE"})
"""Of one that could not be processed, which may pass."""
REJECTED: Final = frozenset({"AR", "CR"})
"""Of one that never will be."""
_CHUNK: Final = 4096


@dataclass(frozen=True, slots=True)
class Accepted:
    """That a message was taken.

    Attributes:
        control_id: Of the message.
        code: `AA` or `CA`.
    """

    control_id: str
    code: str


def send_mllp(
    host: str, port: int, message: str, *, timeout_s: float = 30.0, tls: bool = False, ca: Path | None = None
) -> Accepted:
    """Send one message on a connection of its own and wait for its acknowledgement.

    Sent again, as after an acknowledgement that never came, it carries the same control id, by which the server knows
    it.

    Args:
        host: Name or address of the server.
        port: Its port.
        message: Segments, each ended by a carriage return.
        timeout_s: Longest time for all of it.
        tls: Whether the connection is secured.
        ca: Certificates of who may have signed the server's; None for whom the system trusts.

    Raises:
        HospitalError: `mllp.certificate_file`, `mllp.certificate`, `mllp.rejected`: it will not take it like this;
            `mllp.unreachable`, `mllp.timeout`, `mllp.answer`, `mllp.error`: it may later.
        ValueError: The message has no control id, or holds what ends a frame.
    """
    control_id = _control_id(message)
    content = message.encode()
    if START in content or END[:1] in content:
        text = "the message holds what begins or ends a frame"
        raise ValueError(text)
    deadline = Deadline(timeout_s)
    try:
        with _connected(host, port, deadline, client_context(ca, "mllp") if tls else None) as connection:
            connection.settimeout(deadline.left_s())
            connection.sendall(START + content + END)
            answer = _read(connection, deadline)
    except ssl.SSLCertVerificationError:
        raise HospitalError("mllp.certificate", retry=False) from None
    except TimeoutError:
        raise HospitalError("mllp.timeout", retry=True, seconds=timeout_s) from None
    except OSError:
        raise HospitalError("mllp.unreachable", retry=True) from None
    return _accepted(answer, control_id)


def _connected(host: str, port: int, deadline: Deadline, context: ssl.SSLContext | None) -> socket.socket:
    connection = socket.create_connection((host, port), timeout=deadline.left_s())
    if context is None:
        return connection
    try:
        connection.settimeout(deadline.left_s())
        return context.wrap_socket(connection, server_hostname=host)
    except BaseException:
        connection.close()
        raise


def _read(connection: socket.socket, deadline: Deadline) -> bytes:
    """Return what is in the first frame."""
    found = bytearray()
    while END not in found:
        connection.settimeout(deadline.left_s())
        chunk = connection.recv(_CHUNK)
        found += chunk
        if not chunk or len(found) > LONGEST_ANSWER_BYTES:
            raise HospitalError("mllp.answer", retry=True)
    start = found.find(START)
    if start < 0:
        raise HospitalError("mllp.answer", retry=True)
    return bytes(found[start + 1 : found.index(END)])


def _control_id(message: str) -> str:
    fields = message.partition("\r")[0].split(message[3:4] or "|")
    if not message.startswith("MSH") or len(fields) < 10 or not fields[9]:  # noqa: PLR2004 - MSH-10
        text = "not a message with a control id"
        raise ValueError(text)
    return fields[9]


def _accepted(answer: bytes, control_id: str) -> Accepted:
    text = answer.decode("utf-8", errors="replace")
    separator = text[3:4]
    if not text.startswith("MSH") or not separator:
        raise HospitalError("mllp.answer", retry=True)
    segments = (segment.split(separator) for segment in re.split(r"[\r\n]+", text))
    fields = next((each for each in segments if each[0] == "MSA"), [])
    if len(fields) < 3 or fields[2] != control_id:  # noqa: PLR2004 - MSA-2
        raise HospitalError("mllp.answer", retry=True)
    code = fields[1]
    if code in TAKEN:
        return Accepted(control_id, code)
    if code in FAULTS:
        raise HospitalError("mllp.error", retry=True, answer=code)
    if code in REJECTED:
        raise HospitalError("mllp.rejected", retry=False, answer=code)
    raise HospitalError("mllp.answer", retry=True)
