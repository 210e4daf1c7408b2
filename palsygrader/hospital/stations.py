"""Who speaks to whom: this program as a station, and the hospital's servers, as the settings say."""

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palsygrader.domain.hospital import SendChannel
from palsygrader.errors import HospitalError
from palsygrader.settings import Settings

MOST_CONNECTING_S: Final = 10.0
"""Longest wait for a connection to be made at all; everything after it has the time of the settings."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A server of the hospital.

    Attributes:
        title: Its AE title.
        host: Name or address.
        port: TCP port.
    """

    title: str
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Tls:
    """How connections are secured; the server's certificate is always verified.

    Attributes:
        authority: PEM of who signed the server's certificate; None for those the system trusts.
        certificate: PEM of the program's own certificate, None for none.
        key: PEM of its key, None where it lies in the same file.
    """

    authority: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    def client_context(self) -> ssl.SSLContext:
        """Return what secures a connection to a server.

        Raises:
            HospitalError: `hospital.tls_files`, a file cannot be read or holds no certificate.
        """
        return self._filled(ssl.Purpose.SERVER_AUTH)

    def server_context(self) -> ssl.SSLContext:
        """Return what secures connections of others to this program, whose certificates are verified too.

        Raises:
            HospitalError: As above, also without a certificate of its own.
        """
        if self.certificate is None:
            raise HospitalError("hospital.tls_files", retry=False)
        context = self._filled(ssl.Purpose.CLIENT_AUTH)
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    def _filled(self, purpose: ssl.Purpose) -> ssl.SSLContext:
        try:
            context = ssl.create_default_context(purpose, cafile=self.authority)
            if self.certificate is not None:
                context.load_cert_chain(self.certificate, self.key)
        except (OSError, ValueError) as error:  # `SSLError` is an OSError
            raise HospitalError("hospital.tls_files", retry=False) from error
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context


@dataclass(frozen=True, slots=True)
class Station:
    """This program on the hospital's network.

    Attributes:
        title: Its AE title.
        port: Where it listens for confirmations and for earlier visits; 0 for nowhere.
        timeout_s: Longest wait for an answer.
        tls: How connections are secured, None for not at all.
        address: Where it listens; empty for every address of the machine.
    """

    title: str
    port: int = 0
    timeout_s: float = 30.0
    tls: Tls | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """The hospital as the settings say.

    Attributes:
        station: This program.
        pacs: The archive of pictures, None for none.
        worklist: The server of the worklist, None for none.
        modality: Of the entries that are wanted, empty for all.
        scheduled_station: AE title that the entries are scheduled for, empty for all.
        commitment: Whether the archive is asked to commit itself to keep what it was sent.
        automatic: Whether a visit is sent as soon as it is signed.
        clips: Whether recordings are sent as well.
        messages: By which other ways a signed visit goes.
    """

    station: Station
    pacs: Peer | None = None
    worklist: Peer | None = None
    modality: str = ""
    scheduled_station: str = ""
    commitment: bool = False
    automatic: bool = False
    clips: bool = False
    messages: tuple[SendChannel, ...] = ()

    @property
    def channels(self) -> tuple[SendChannel, ...]:
        """By which ways a signed visit goes."""
        return (*((SendChannel.PACS,) if self.pacs is not None else ()), *self.messages)


def setup_of(settings: Settings) -> Setup | None:
    """Return the hospital as the settings say; None where none is set up."""
    if not settings.hospital_on:
        return None
    own = settings
    tls = None
    if own.hospital_tls:
        files = (own.hospital_authority, own.hospital_certificate, own.hospital_key)
        tls = Tls(*(Path(name) if name else None for name in files))
    station = Station(own.hospital_title, own.hospital_port, own.hospital_timeout_s, tls)
    pacs = _peer(own.hospital_pacs_title, own.hospital_pacs_host, own.hospital_pacs_port)
    worklist = _peer(own.hospital_worklist_title, own.hospital_worklist_host, own.hospital_worklist_port)
    messages = message_channels(own)
    if pacs is None and worklist is None and not messages:
        return None
    return Setup(
        station=station,
        pacs=pacs,
        worklist=worklist,
        modality=own.hospital_modality,
        scheduled_station=own.hospital_title if own.hospital_own_entries else "",
        commitment=own.hospital_commitment and own.hospital_port > 0,
        automatic=own.hospital_automatic,
        clips=own.hospital_clips,
        messages=messages,
    )


def message_channels(settings: Settings) -> tuple[SendChannel, ...]:
    """Return by which ways besides the archive of pictures a signed visit goes, as the settings say."""
    ways = {
        SendChannel.FHIR: settings.hospital_fhir_url,
        SendChannel.HL7: settings.hospital_hl7_folder or settings.hospital_hl7_host,
    }
    return tuple(channel for channel, place in ways.items() if settings.hospital_on and place)


def _peer(title: str, host: str, port: int) -> Peer | None:
    return Peer(title, host, port) if title and host else None
