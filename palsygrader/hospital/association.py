"""An association with a DICOM server, and what went wrong when there is none (PS3.8 7.1)."""

import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from palsygrader.errors import HospitalError
from palsygrader.hospital.stations import MOST_CONNECTING_S, Peer, Station

if TYPE_CHECKING:
    from pydicom import Dataset
    from pynetdicom.association import Association

VERIFICATION: Final = "1.2.840.10008.1.1"
_REFUSALS: Final = {
    (1, 3): "hospital.unknown_caller",
    (1, 7): "hospital.wrong_title",
}
"""Source and reason of a refusal (PS3.8 9.3.4), where they say more than that the server refuses."""
_SUCCESS: Final = 0x0000

_speaking: set["Association"] = set()
_turn = threading.Lock()


@contextmanager
def associated(
    station: Station, peer: Peer, contexts: Sequence[tuple[str, Sequence[str]]], *, gets: Iterable[str] = ()
) -> Iterator["Association"]:
    """Give an association with a server, and end it.

    Args:
        station: This program.
        peer: The server.
        contexts: SOP classes with the transfer syntaxes each is offered in; none for the usual ones.
        gets: SOP classes that the server may send back on it (C-GET).

    Raises:
        HospitalError: `hospital.unreachable`, `.tls`, `.tls_files`, `.refused`, `.wrong_title`, `.unknown_caller`,
            `.aborted`.
    """
    from pynetdicom import AE, build_role, evt  # noqa: PLC0415 - loaded only where a hospital is set up

    quieten()
    connected = threading.Event()
    entity = AE(ae_title=station.title)
    entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = station.timeout_s
    entity.connection_timeout = min(station.timeout_s, MOST_CONNECTING_S)
    for sop_class, syntaxes in contexts:
        if syntaxes:
            entity.add_requested_context(sop_class, list(syntaxes))
        else:
            entity.add_requested_context(sop_class)
    roles: list[Any] = []
    for sop_class in gets:
        entity.add_requested_context(sop_class)
        roles.append(build_role(sop_class, scp_role=True))
    security = None if station.tls is None else (station.tls.client_context(), peer.host)
    began_s = time.monotonic()
    try:
        association = entity.associate(
            peer.host,
            peer.port,
            ae_title=peer.title,
            ext_neg=roles or None,
            tls_args=security,
            evt_handlers=[(evt.EVT_CONN_OPEN, lambda _event: connected.set())],
        )
    except OSError as error:  # there is no such name
        raise HospitalError("hospital.unreachable", retry=True) from error
    if not association.is_established:
        waited_s = time.monotonic() - began_s
        raise _failure(association, station, peer, connected=connected.is_set(), late=waited_s >= station.timeout_s)
    with _turn:
        _speaking.add(association)
    try:
        yield association
    except BaseException:
        if _is_ours(association):
            association.abort()
        raise
    else:
        if _is_ours(association):
            association.release()
    finally:
        entity.shutdown()


def abort_all() -> None:
    """Let whoever waits for an answer get none, and so end the association, for a program that is closed.

    The library's own abort is for the thread that speaks: called from another one while something is being sent, it
    ends the library's reactor, and then both wait for ever. To be called again while somebody still waits: the library
    may have taken the news for itself.
    """
    with _turn:
        speaking = tuple(_speaking)
    for association in speaking:
        association.dimse.msg_queue.put((None, None))  # as when the server ends it


def _is_ours(association: "Association") -> bool:
    """Return whether an association is still to be ended; it is not waited on any more."""
    with _turn:
        ours = association in _speaking and association.is_established
        _speaking.discard(association)
    return ours


def echo(station: Station, peer: Peer) -> None:
    """Ask a server whether it is there (C-ECHO, PS3.4 A).

    Raises:
        HospitalError: As `associated`, `hospital.no_answer`, `hospital.failed`.
    """
    with associated(station, peer, [(VERIFICATION, ())]) as association:
        require_context(association, VERIFICATION)
        checked(association.send_c_echo(), association)


def require_context(association: "Association", *sop_classes: str) -> None:
    """Return when the server has accepted each of the classes.

    Raises:
        HospitalError: `hospital.not_offered`.
    """
    if not accepts(association, *sop_classes):
        raise HospitalError("hospital.not_offered", retry=False)


def accepts(association: "Association", *sop_classes: str) -> bool:
    """Return whether the server has accepted each of the classes."""
    accepted = {str(context.abstract_syntax) for context in association.accepted_contexts}
    return accepted >= set(sop_classes)


def checked(status: "Dataset", association: "Association") -> int:
    """Return the status of an answer.

    Raises:
        HospitalError: `hospital.no_answer` when there is none, `hospital.failed` with the status where it is none of
            success, warning or pending.
    """
    code = status_of(status, association)
    if code != _SUCCESS and code not in {0xFF00, 0xFF01} and code & 0xF000 != 0xB000:  # noqa: PLR2004 - PS3.7 C
        raise HospitalError("hospital.failed", retry=True, status=f"{code:04X}")
    return code


def status_of(status: "Dataset", association: "Association") -> int:
    """Return the status of an answer, whatever it is.

    Raises:
        HospitalError: `hospital.no_answer`.
    """
    if "Status" not in status:
        if association.is_established:
            association.abort()
        raise HospitalError("hospital.no_answer", retry=True)
    return int(status.Status)


def quieten() -> None:
    """Keep what the network library would write to logs to itself: it names patients."""
    for name in ("pynetdicom", "pydicom"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False


def _failure(association: "Association", station: Station, peer: Peer, *, connected: bool, late: bool) -> HospitalError:
    if association.is_rejected:
        answer = association.acceptor.primitive
        source, reason = (answer.result_source, answer.diagnostic) if answer is not None else (0, 0)
        return HospitalError(_REFUSALS.get((int(source or 0), int(reason or 0)), "hospital.refused"), retry=True)
    if connected:
        return HospitalError("hospital.no_answer" if late else "hospital.aborted", retry=True)
    if station.tls is None:
        return HospitalError("hospital.unreachable", retry=True)
    return _secured_failure(station.tls.client_context(), station, peer)


def _secured_failure(context: ssl.SSLContext, station: Station, peer: Peer) -> HospitalError:
    """Find whether a server is not there, or its certificate does not hold."""
    wait_s = min(station.timeout_s, MOST_CONNECTING_S)
    try:
        with (
            socket.create_connection((peer.host, peer.port), wait_s) as plain,
            context.wrap_socket(plain, server_hostname=peer.host),
        ):
            return HospitalError("hospital.aborted", retry=True)
    except ssl.SSLError:
        return HospitalError("hospital.tls", retry=True)
    except OSError:
        return HospitalError("hospital.unreachable", retry=True)
