"""Secured connections, the program's own port, and earlier visits that are fetched."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from palsygrader.errors import HospitalError
from palsygrader.hospital.association import associated, echo
from palsygrader.hospital.fetching import fetch_study, find_studies
from palsygrader.hospital.listener import Listener
from palsygrader.hospital.stations import Peer, Setup, Station, Tls, setup_of
from palsygrader.hospital.storing import store
from palsygrader.settings import Settings
from tests.hospital.servers import PHOTOGRAPH, Planned, Server, plan
from tests.hospital.test_sender import free_port


def _certificate(folder: Path, name: str, host: str = "localhost") -> tuple[Path, Path]:
    """Write a certificate that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    made = builder.sign(key, hashes.SHA256())
    certificate, secret = folder / f"{name}.pem", folder / f"{name}.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, secret


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[tuple[Server, Path]]:
    certificate, key = _certificate(tmp_path, "server")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    with Server(security=context).running() as server:
        yield server, certificate


def test_a_secured_server_is_spoken_to_when_its_certificate_holds(
    secured: tuple[Server, Path], station: Station
) -> None:
    server, certificate = secured
    echo(replace(station, tls=Tls(certificate)), Peer("PACS", "localhost", server.port))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_that_does_not_hold_is_refused(
    secured: tuple[Server, Path], station: Station, tmp_path: Path, host: str
) -> None:
    server, certificate = secured
    other, _key = _certificate(tmp_path, "other")  # by the wrong name, or signed by somebody else
    tls = Tls(certificate if host == "127.0.0.1" else other)
    with pytest.raises(HospitalError, match=r"hospital\.tls$"):
        echo(replace(station, tls=tls), Peer("PACS", host, server.port))


def test_files_that_are_no_certificates_are_told(station: Station, tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("nothing")
    with pytest.raises(HospitalError, match=r"hospital\.tls_files"):
        echo(replace(station, tls=Tls(tmp_path / "none.pem")), Peer("PACS", "localhost", 1))


def test_the_own_port_takes_nothing_it_did_not_ask_for(station: Station) -> None:
    own = replace(station, port=free_port(), address="127.0.0.1")
    listener = Listener(own, ["PACS"], lambda *_told: None)
    listener.start()
    photograph: Planned = plan("v1")[0]
    here = Peer(own.title, "127.0.0.1", own.port)
    try:
        with pytest.raises(HospitalError, match=r"hospital\.unknown_caller"):
            echo(replace(station, title="STRANGER"), here)
        pacs = replace(station, title="PACS")
        echo(pacs, here)
        with associated(pacs, here, [(PHOTOGRAPH, ())]) as link:
            refusal = store(link, photograph.make())
            assert refusal is not None
            assert refusal.code == "hospital.not_authorised"
            with listener.expecting(photograph.study_uid) as taken:
                assert store(link, photograph.make()) is None
            assert [each.SOPInstanceUID for each in taken] == [photograph.sop_instance_uid]
        second = Listener(own, ["PACS"], lambda *_told: None)
        with pytest.raises(HospitalError, match=r"hospital\.port_taken"):
            second.start()
    finally:
        listener.stop()


def test_earlier_visits_are_found_and_fetched(station: Station) -> None:
    with Server().running() as server:
        objects = plan("v1")
        for each in objects:
            server.kept[each.sop_instance_uid] = each.make()
        peer = Peer("PACS", "127.0.0.1", server.port)
        (found, *_same) = find_studies(station, peer, "H-1")
        assert (found.study_uid, found.accession_number, found.has_report) == (objects[0].study_uid, "A-1", True)
        fetched = fetch_study(station, peer, found.study_uid, None)
        assert {str(each.SOPInstanceUID) for each in fetched} == {each.sop_instance_uid for each in objects}
        assert find_studies(station, peer, "H-2") == []
        for nobody in ("", "*", " ", "H?"):  # would find everybody
            with pytest.raises(HospitalError, match=r"hospital\.no_identifier"):
                find_studies(station, peer, nobody)


def test_nothing_is_set_up_until_it_is() -> None:
    assert setup_of(Settings()) is None
    assert setup_of(Settings().changed(hospital_on=True)) is None
    pacs = {"hospital_pacs_title": "PACS", "hospital_pacs_host": "pacs.example.org"}
    assert setup_of(Settings().changed(**pacs)) is None
    made = setup_of(Settings().changed(hospital_on=True, hospital_commitment=True, **pacs))
    assert made == Setup(Station("PALSYGRADER"), Peer("PACS", "pacs.example.org", 104))
