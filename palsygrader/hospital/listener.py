"""The program's own port: confirmations of the archive (N-EVENT-REPORT) and earlier visits it sends (C-STORE)."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from palsygrader import logs
from palsygrader.errors import HospitalError
from palsygrader.hospital.association import VERIFICATION, quieten
from palsygrader.hospital.stations import Station
from palsygrader.hospital.storing import COMMITMENT

if TYPE_CHECKING:
    from pydicom import Dataset

MOST_ASSOCIATIONS: Final = 4
_ALL_COMMITTED: Final = 1
_SOME_FAILED: Final = 2
"""Event types of storage commitment (PS3.4 J.3.3)."""
_SUCCESS, _NOT_AUTHORISED, _NOT_UNDERSTOOD, _NO_SUCH_EVENT = 0x0000, 0x0124, 0xC000, 0x0113
Confirmed = Callable[[str, tuple[str, ...], tuple[str, ...]], None]
"""Told the transaction's UID, the instances that are safe, and those that are not."""


class Listener:
    """Listens while it is started; whoever is not one of the titles known is refused.

    Args:
        station: This program; its port is not 0.
        callers: AE titles of the servers that may call.
        confirmed: Called for each confirmation, on a thread of the network.
    """

    def __init__(self, station: Station, callers: Sequence[str], confirmed: Confirmed) -> None:
        self._station = station
        self._callers = list(callers)
        self._confirmed = confirmed
        self._server: Any = None
        self._wanted: dict[str, list[Dataset]] = {}
        self._turn = threading.Lock()

    def start(self) -> None:
        """Begin to listen.

        Raises:
            HospitalError: `hospital.port_taken`, or `hospital.tls_files`.
        """
        from pynetdicom import AE, StoragePresentationContexts, evt  # noqa: PLC0415 - only where a hospital is set up
        from pynetdicom.sop_class import VideoPhotographicImageStorage  # type: ignore[attr-defined]  # noqa: PLC0415

        quieten()
        entity = AE(ae_title=self._station.title)
        entity.require_called_aet = True
        entity.require_calling_aet = self._callers
        entity.maximum_associations = MOST_ASSOCIATIONS
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = self._station.timeout_s
        entity.add_supported_context(VERIFICATION)
        entity.add_supported_context(COMMITMENT, scu_role=True, scp_role=True)
        for context in StoragePresentationContexts:
            entity.add_supported_context(str(context.abstract_syntax))
        entity.add_supported_context(VideoPhotographicImageStorage, "1.2.840.10008.1.2.4.102")
        security = None if self._station.tls is None else self._station.tls.server_context()
        try:
            self._server = entity.start_server(
                (self._station.address, self._station.port),
                block=False,
                ssl_context=security,
                evt_handlers=[(evt.EVT_N_EVENT_REPORT, self._take_report), (evt.EVT_C_STORE, self._take_object)],
            )
        except OSError as error:
            raise HospitalError("hospital.port_taken", retry=True, port=self._station.port) from error

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.shutdown()
            self._server = None

    @contextmanager
    def expecting(self, study_uid: str) -> Iterator[list["Dataset"]]:
        """Take what comes of one study meanwhile; everything else is refused."""
        with self._turn:
            taken = self._wanted.setdefault(study_uid, [])
        try:
            yield taken
        finally:
            with self._turn:
                self._wanted.pop(study_uid, None)

    def _take_object(self, event: Any) -> int:  # noqa: ANN401 - a class that the network library keeps to itself
        try:
            dataset = event.dataset
            dataset.file_meta = event.file_meta
            study_uid = str(dataset.StudyInstanceUID)
        except Exception as error:  # noqa: BLE001 - whatever a server sends, the listener goes on
            logs.failure("hospital.object_not_read", error)
            return _NOT_UNDERSTOOD
        with self._turn:
            if study_uid not in self._wanted:
                return _NOT_AUTHORISED
            self._wanted[study_uid].append(dataset)
        return _SUCCESS

    def _take_report(self, event: Any) -> tuple[int, None]:  # noqa: ANN401 - as above
        if event.event_type not in {_ALL_COMMITTED, _SOME_FAILED}:
            return _NO_SUCH_EVENT, None
        try:
            told = event.event_information
            safe, lost = (
                tuple(str(item.ReferencedSOPInstanceUID) for item in told.get(keyword) or ())
                for keyword in ("ReferencedSOPSequence", "FailedSOPSequence")
            )
            self._confirmed(str(told.TransactionUID), safe, lost)
        except Exception as error:  # noqa: BLE001 - as above; the archive is asked by C-FIND later
            logs.failure("hospital.report_not_read", error)
            return _NOT_UNDERSTOOD, None
        return _SUCCESS, None
