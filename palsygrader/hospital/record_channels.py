"""Send signed visits to the hospital's record: in FHIR to a server, in HL7 v2 to a server or a folder."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from palsygrader.archive.sealed_words import open_word
from palsygrader.domain.hospital import SendChannel
from palsygrader.hospital.channels import Channel, MessageChannel, PacsChannel
from palsygrader.hospital.fhir_server import post_bundle
from palsygrader.hospital.message_folder import put_message
from palsygrader.hospital.mllp import send_mllp
from palsygrader.hospital.recorded import RecordKeeper, SealedRecordKeeper, definitions, recorded_visit
from palsygrader.hospital.stations import Setup, message_channels
from palsygrader.hospital.visit_objects import VisitKeeper, VisitObjects
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.settings import Settings

FHIR_TOKEN: Final = "hospital_fhir_token"  # noqa: S105 - the name of a setting
"""Name under which the token is sealed: that of its setting."""


class Keeper(SealedRecordKeeper, VisitKeeper, Protocol):
    """What is asked of the archive."""


def message_channels_of(archive: SealedRecordKeeper, settings: Settings) -> Mapping[SendChannel, MessageChannel]:
    """Return the ways that are set up besides the archive of pictures."""
    ways: dict[SendChannel, Callable[[str, int], None]] = {
        SendChannel.FHIR: FhirDelivery(archive, settings),
        SendChannel.HL7: Hl7Delivery(archive, settings),
    }
    return {channel: MessageChannel(ways[channel]) for channel in message_channels(settings)}


def channels_of(setup: Setup, archive: Keeper, settings: Callable[[], Settings]) -> Mapping[SendChannel, Channel]:
    """Return every way out that is set up."""
    found: dict[SendChannel, Channel] = dict(message_channels_of(archive, settings()))
    if setup.pacs is not None:
        plan = VisitObjects(archive, settings).plan
        found[SendChannel.PACS] = PacsChannel(setup.station, setup.pacs, plan, commitment=setup.commitment)
    return found


@dataclass(frozen=True, slots=True)
class FhirDelivery:
    """Posts visits to a FHIR server.

    Attributes:
        archive: Open; it unseals the token.
        settings: Which server.
    """

    archive: SealedRecordKeeper
    settings: Settings

    def __call__(self, examination_id: str, version: int) -> None:
        """Post a visit with so many additions.

        Raises:
            HospitalError: As `post_bundle`.
            PalsyGraderError: The visit cannot be read, the bundle not made, or the token not unsealed.
        """
        from palsygrader.report.fhir.bundle import fhir_bundle  # noqa: PLC0415 - only where it is set up
        from palsygrader.report.fhir.rules import FhirRules  # noqa: PLC0415 - as above

        own = self.settings
        rules = FhirRules(own.hospital_fhir_patients, own.hospital_fhir_accessions, own.hospital_fhir_create)
        bundle = fhir_bundle(_visit(self.archive, examination_id, own, version), rules, definitions())
        token = open_word(self.archive, FHIR_TOKEN, own.hospital_fhir_token)
        post_bundle(own.hospital_fhir_url, token, bundle, timeout_s=own.hospital_timeout_s, ca=authority(own))


@dataclass(frozen=True, slots=True)
class Hl7Delivery:
    """Sends visits to an HL7 v2 server, or puts them into a folder where one is set.

    Attributes:
        archive: Open.
        settings: Which server, or which folder.
    """

    archive: RecordKeeper
    settings: Settings

    def __call__(self, examination_id: str, version: int) -> None:
        """Send a visit with so many additions.

        Raises:
            HospitalError: As `send_mllp` and `put_message`.
            PalsyGraderError: The visit cannot be read, or the message not made.
        """
        from palsygrader.report.hl7.oru import oru_message  # noqa: PLC0415 - only where it is set up
        from palsygrader.report.hl7.rules import Hl7Rules  # noqa: PLC0415 - as above

        own = self.settings
        clinic = next((line for line in own.clinic if line), "")
        rules = Hl7Rules(clinic, own.hospital_hl7_application, own.hospital_hl7_facility, own.hospital_hl7_patients)
        message = oru_message(_visit(self.archive, examination_id, own, version), rules, definitions())
        if own.hospital_hl7_folder:
            put_message(Path(own.hospital_hl7_folder), message)
            return
        send_mllp(
            own.hospital_hl7_host,
            own.hospital_hl7_port,
            message,
            timeout_s=own.hospital_timeout_s,
            tls=own.hospital_tls,
            ca=authority(own),
        )


def authority(settings: Settings) -> Path | None:
    """Return the file of who signed the servers' certificates, None for whom the system trusts."""
    return Path(settings.hospital_authority) if settings.hospital_authority else None


def _visit(archive: RecordKeeper, examination_id: str, settings: Settings, version: int) -> RecordedVisit:
    return recorded_visit(archive, examination_id, settings, version=version)
