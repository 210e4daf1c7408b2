"""Signed visits of an archive go to a FHIR server and as HL7 messages, with the token unsealed, each exactly once."""

import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.sealed_words import seal_word
from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.hospital import SendChannel, SendState
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError, HospitalError
from palsygrader.hospital.record_channels import FHIR_TOKEN, message_channels_of
from palsygrader.hospital.stations import message_channels, setup_of
from palsygrader.settings import Settings
from tests.archive.conftest import cheap, examination, patient  # noqa: F401 - fixtures
from tests.hospital.record_servers import FhirStore, address, fhir_server, received, talking
from tests.hospital.test_mllp import answering

SIGNED_AT = datetime(2026, 5, 12, 10, tzinfo=UTC)
TOKEN = "sesame-0123456789"


@pytest.fixture
def kept(tmp_path: Path, cheap: KeyCost, patient: Patient, examination: Examination) -> Iterator[Archive]:  # noqa: F811
    with Archive.create(tmp_path / "archive", "open sesame", cost=cheap) as made:
        made.add_patient(patient)
        made.save_examination(examination.signed(Signature("Dr Vega", SIGNED_AT)))
        yield made


def deliver(archive: Archive, settings: Settings) -> None:
    """Play the queue's part for everything that is due."""
    channels = message_channels_of(archive, settings)
    for channel, way in channels.items():
        rows = [each for each in archive.under_way() if each.channel is channel]
        if rows:
            way.send(rows, archive, lambda: False)


def states(archive: Archive) -> dict[SendChannel, set[SendState]]:
    rows = archive.queued()
    return {each: {row.state for row in rows if row.channel is each} for each in {row.channel for row in rows}}


def test_nothing_is_set_up_by_itself(kept: Archive) -> None:
    url = "https://fhir.example/r4b"
    for settings in (Settings(), Settings(hospital_on=True), Settings(hospital_fhir_url=url)):
        assert message_channels(settings) == ()
        assert message_channels_of(kept, settings) == {}
    both = Settings(hospital_on=True, hospital_fhir_url=url, hospital_hl7_host="hl7.example")
    setup = setup_of(both)
    assert setup is not None
    assert setup.channels == (SendChannel.FHIR, SendChannel.HL7)
    assert setup.pacs is None


def test_a_visit_goes_to_the_fhir_server_and_an_addendum_amends_it(
    kept: Archive,
    examination: Examination,  # noqa: F811
) -> None:
    store, visit = FhirStore(), examination.examination_id
    with fhir_server(store) as server:
        settings = Settings(
            hospital_on=True,
            hospital_fhir_url=address(server),
            hospital_fhir_token=seal_word(kept, FHIR_TOKEN, TOKEN),
            hospital_fhir_patients="urn:oid:1.2.3",
            hospital_fhir_create=True,
        )
        assert TOKEN not in settings.model_dump_json()
        kept.queue_visit(visit, message_channels(settings))
        store.faults = [lambda handler: handler.answer(503, b"")]
        with pytest.raises(HospitalError, match="not_now"):
            deliver(kept, settings)
        deliver(kept, settings)
        assert states(kept) == {SendChannel.FHIR: {SendState.STORED}}
        assert {headers["Authorization"] for _, headers, _ in store.requests} == {f"Bearer {TOKEN}"}
        (report,) = store.of("DiagnosticReport")
        assert report["status"] == "final"
        assert report["presentedForm"][0]["size"] > 10_000
        assert report["imagingStudy"][0]["identifier"]["value"].startswith("urn:oid:2.25.")
        kept.add_addendum(visit, Addendum("Dr Vega", datetime(2026, 6, 1, tzinfo=UTC), "Better."))
        kept.queue_visit(visit, message_channels(settings))
        deliver(kept, settings)
        (report,) = store.of("DiagnosticReport")
        assert report["status"] == "amended"
        assert len(store.of("Patient")) == 1
        bodies = [json.loads(body) for _, _, body in store.requests]
        assert bodies[0] == bodies[1]  # the one that was refused, and the same again


def test_a_token_of_another_archive_is_told_and_nothing_is_sent(kept: Archive, examination: Examination) -> None:  # noqa: F811
    store = FhirStore()
    with fhir_server(store) as server:
        settings = Settings(
            hospital_on=True,
            hospital_fhir_url=address(server),
            hospital_fhir_token=seal_word(kept, "another", TOKEN),
            hospital_fhir_patients="urn:oid:1.2.3",
        )
        kept.queue_visit(examination.examination_id, message_channels(settings))
        with pytest.raises(ArchiveError, match="word_not_opened"):
            deliver(kept, settings)
    assert store.requests == []


def test_a_visit_goes_as_a_message_to_a_server_or_into_a_folder(
    kept: Archive,
    examination: Examination,  # noqa: F811
    tmp_path: Path,
) -> None:
    got: list[bytes] = []

    def silent(connection: socket.socket) -> None:
        received(connection)

    settings = Settings(
        hospital_on=True, hospital_hl7_host="127.0.0.1", hospital_hl7_patients="MPI", clinic=("Clinic",)
    )
    kept.queue_visit(examination.examination_id, message_channels(settings))
    with talking(silent, answering("AA", got)) as port:
        settings = settings.changed(hospital_hl7_port=port, hospital_timeout_s=5.0)
        with pytest.raises(HospitalError, match=r"mllp\.answer"):
            deliver(kept, settings)
        deliver(kept, settings)
    assert states(kept) == {SendChannel.HL7: {SendState.STORED}}
    message = got[0].decode("utf-8").strip("\x0b\x1c\r")
    assert "^^^MPI^MR" in message
    assert message.split("|")[3] == "Clinic"
    folder = tmp_path / "out"
    folder.mkdir()
    channels = message_channels_of(kept, replace_folder(settings, folder))
    rows = [replace(row, state=SendState.WAITING) for row in kept.queued()]
    channels[SendChannel.HL7].send(rows, kept, lambda: False)
    (file,) = folder.iterdir()
    assert file.read_bytes().decode("utf-8").rstrip("\r") == message


def replace_folder(settings: Settings, folder: Path) -> Settings:
    return settings.changed(hospital_hl7_folder=str(folder), hospital_hl7_host="")


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("hospital_fhir_url", "https://fhir.example/r4b", "fhir.example"),
        ("hospital_fhir_patients", "urn:oid:1.2.3", "our numbers"),
        ("hospital_fhir_accessions", "https://h.example/acc", "a b:c"),
        ("hospital_hl7_host", "hl7.example", "no host"),
        ("hospital_hl7_port", 2575, 70_000),
    ],
)
def test_settings_are_checked(name: str, good: object, bad: object) -> None:
    assert getattr(Settings().changed(**{name: good}), name) == good
    with pytest.raises(ValueError, match=name):
        Settings().changed(**{name: bad})
