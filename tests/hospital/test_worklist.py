"""Today's list, as servers tell it, also badly."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, datetime
from io import BytesIO
from types import SimpleNamespace

import pytest
from pydicom import Dataset
from pynetdicom.dsutils import decode, encode

from palsygrader.domain.patient import Sex
from palsygrader.errors import HospitalError
from palsygrader.hospital import worklist
from palsygrader.hospital.association import echo
from palsygrader.hospital.stations import Peer, Station
from palsygrader.hospital.worklist import MODALITY_WORKLIST, WorklistQuery, find_entries
from tests.hospital.servers import Server
from tests.hospital.test_sender import free_port


def entry(name: str, identifier: str = "H-1", charset: str = "ISO_IR 192", at: str = "093000") -> Dataset:
    step = Dataset()
    step.Modality, step.ScheduledStationAETitle = "XC", "PALSYGRADER"
    step.ScheduledProcedureStepStartDate, step.ScheduledProcedureStepStartTime = "20260512", at
    step.ScheduledProcedureStepID, step.ScheduledProcedureStepDescription = "S-1", "Face"
    made = Dataset()
    made.SpecificCharacterSet = charset
    made.PatientName, made.PatientID, made.PatientBirthDate, made.PatientSex = name, identifier, "19840229", "F"
    made.AccessionNumber, made.StudyInstanceUID, made.RequestedProcedureID = "A-1", "1.2.3.4", "R-1"
    made.RequestedProcedureDescription = "Facial palsy"
    made.ScheduledProcedureStepSequence = [step]
    return made


@pytest.mark.parametrize(
    ("told", "charset", "shown"),
    [
        ("Ñandú^Zoë", "ISO_IR 192", "Ñandú, Zoë"),
        ("Müller^Anna", "ISO_IR 100", "Müller, Anna"),
        ("Люкceмбypг", "ISO_IR 144", "Люкceмбypг"),
        ("Wang^XiaoDong=王^小东", "GB18030", "Wang, XiaoDong (王, 小东)"),
        ("Yamada^Tarou=山田^太郎", "ISO_IR 192", "Yamada, Tarou (山田, 太郎)"),
    ],
)
def test_names_in_any_script(station: Station, told: str, charset: str, shown: str) -> None:
    with Server(title="WORK", entries=[entry(told, charset=charset)]).running() as server:
        (found,) = find_entries(station, Peer("WORK", "127.0.0.1", server.port), WorklistQuery())
    assert (found.dicom_name, found.name) == (told, shown)
    assert (found.born, found.sex) == (date(1984, 2, 29), Sex.FEMALE)
    assert found.scheduled_at == datetime(2026, 5, 12, 9, 30)  # noqa: DTZ001 - the hospital's wall clock
    order = found.order
    assert (order.patient_identifier, order.accession_number, order.study_uid) == ("H-1", "A-1", "1.2.3.4")
    assert (order.procedure_id, order.step_id, order.procedure) == ("R-1", "S-1", "Facial palsy")


def test_what_is_asked(station: Station) -> None:
    query = WorklistQuery(date(2026, 5, 12), "PALSYGRADER", "XC", "ruiz", "H-1")
    with Server(title="WORK").running() as server:
        assert find_entries(station, Peer("WORK", "127.0.0.1", server.port), query) == []
    (asked,) = server.asked
    assert (asked.PatientName, asked.PatientID) == ("*ruiz*", "H-1")
    (step,) = asked.ScheduledProcedureStepSequence
    told = (step.Modality, step.ScheduledStationAETitle, step.ScheduledProcedureStepStartDate)
    assert told == ("XC", "PALSYGRADER", "20260512")


def test_the_list_is_in_the_order_of_the_day(station: Station) -> None:
    entries = [entry("B", "2", at="1100"), entry("C", "3", at=""), entry("A", "1", at="0815")]
    with Server(title="WORK", entries=entries).running() as server:
        found = find_entries(station, Peer("WORK", "127.0.0.1", server.port), WorklistQuery())
    assert [each.name for each in found] == ["C", "A", "B"]


def test_an_entry_without_anything_is_still_shown(station: Station) -> None:
    bare = Dataset()
    bare.PatientID = "H-9"
    bare.ScheduledProcedureStepSequence = [Dataset()]
    with Server(title="WORK", entries=[bare]).running() as server:
        (found,) = find_entries(station, Peer("WORK", "127.0.0.1", server.port), WorklistQuery())
    assert (found.name, found.born, found.scheduled_at, found.order.patient_identifier) == ("", None, None, "H-9")


def test_what_is_wrong_with_a_server_is_told(station: Station) -> None:
    nobody = free_port()
    with pytest.raises(HospitalError, match=r"hospital\.unreachable"):
        echo(station, Peer("WORK", "127.0.0.1", nobody))
    with pytest.raises(HospitalError, match=r"hospital\.unreachable"):
        echo(station, Peer("WORK", "no.such.host.invalid", nobody))
    with Server(title="WORK").running() as server:
        echo(station, Peer("WORK", "127.0.0.1", server.port))
        with pytest.raises(HospitalError, match=r"hospital\.wrong_title"):
            echo(station, Peer("OTHER", "127.0.0.1", server.port))


def test_an_entry_that_is_cut_off_hides_no_other(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """An object of which a sequence ends in the middle is decoded late, where it is looked into."""
    encoded = encode(entry("Cut^Off"), True, True)
    assert encoded is not None
    begin = encoded.index(b"\x40\x00\x00\x01")  # the sequence of scheduled steps, (0040,0100)
    cut = decode(BytesIO(encoded[:begin] + bytes.fromhex("400000015c000000feff00e054000000")[:-2]), True, True)

    class Association:
        is_established = False
        accepted_contexts = (SimpleNamespace(abstract_syntax=MODALITY_WORKLIST),)

        def send_c_find(self, _asked: Dataset, _kind: str) -> Iterator[tuple[Dataset, Dataset | None]]:
            for code, answer in ((0xFF00, cut), (0xFF00, entry("Müller^Anna")), (0, None)):
                status = Dataset()
                status.Status = code
                yield status, answer

    monkeypatch.setattr(worklist, "associated", lambda *_given: nullcontext(Association()))
    (found,) = find_entries(station, Peer("WORK", "127.0.0.1", 1), WorklistQuery())
    assert found.name == "Müller, Anna"
