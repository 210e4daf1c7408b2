"""The commands `fhir` and `hl7`: what they write, what they refuse, and what is noted."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.cli.commands import parse, run_command
from palsygrader.cli.status import BAD_INPUT
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.patient import Patient
from palsygrader.report.pseudonyms import Pseudonyms
from tests.archive.conftest import archive, cheap, examination, folder, patient  # noqa: F401 - fixtures
from tests.report.recorded import schema_errors

Command = Callable[..., int]
PASSPHRASE = "open sesame"
MRN = ("--patient-system", "https://hospital.example/mrn")


@pytest.fixture
def data(tmp_path: Path, cheap: KeyCost, patient: Patient, examination: Examination) -> Path:  # noqa: F811
    with Archive.create(tmp_path / "data" / "archive", "open sesame", cost=cheap) as made:
        made.add_patient(patient)
        signed = examination.signed(Signature("Dr Vega", datetime(2026, 5, 12, 10, tzinfo=UTC)))
        made.save_examination(signed)
        made.save_examination(replace(examination, examination_id="unsigned"))
    return tmp_path / "data"


@pytest.fixture
def command(data: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    def run(name: str, *arguments: object, passphrase: str = PASSPHRASE) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(passphrase + "\n"))
        return run_command(parse(["--data", str(data), name, *map(str, arguments)]))

    return run


def noted(data: Path) -> list[str]:
    with Archive.open(data / "archive", "open sesame") as opened:
        return [line.what for line in opened.audit_lines()]


def consent(data: Path, patient: Patient) -> None:  # noqa: F811
    given = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2026, 5, 1), "Dr Vega")
    with Archive.open(data / "archive", "open sesame") as opened:
        opened.update_patient(replace(opened.patient(patient.patient_id), consents=(given,)))


def test_a_visit_becomes_a_bundle_and_a_message_and_that_is_noted(
    command: Command,
    data: Path,
    examination: Examination,  # noqa: F811
    tmp_path: Path,
) -> None:
    out = tmp_path / "visit.json"
    assert command("fhir", examination.examination_id[:8], "--out", out, *MRN, "--accession", "A-1") == 0
    bundle = json.loads(out.read_text("utf-8"))
    assert schema_errors(bundle) == []
    (report,) = [e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == "DiagnosticReport"]
    assert report["presentedForm"][0]["size"] > 10_000
    assert report["basedOn"][0]["identifier"]["value"] == "A-1"
    assert report["subject"]["reference"].endswith("mrn|MRN-00417")
    first = out.read_bytes()
    assert command("fhir", examination.examination_id, "--out", out, *MRN, "--accession", "A-1") == 0
    assert out.read_bytes() == first
    message = tmp_path / "visit.hl7"
    assert command("hl7", examination.examination_id, "--out", message, "--to", "EHR", "H", "--authority", "MPI") == 0
    text = message.read_bytes().decode("utf-8")
    assert "|EHR|H|" in text.partition("\r")[0]
    assert "MRN-00417^^^MPI^MR" in text
    assert "Zoë Çelik-Ñandú" in text
    assert noted(data).count("patient.exported_with_identity") == 3


def test_the_words_are_in_the_language_asked_for(command: Command, examination: Examination, tmp_path: Path) -> None:  # noqa: F811
    out = tmp_path / "visit.json"
    assert command("fhir", examination.examination_id, "--out", out, *MRN, "--language", "de") == 0
    bundle = json.loads(out.read_text("utf-8"))
    reports = [e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == "DiagnosticReport"]
    assert reports[0]["language"] == "de"


def test_without_a_visit_the_signed_ones_are_listed_without_names(
    command: Command,
    examination: Examination,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert command("fhir") == 0
    told = capsys.readouterr().out
    assert told == f"{examination.examination_id}  2026-05-12\n"


def test_for_research_consent_is_needed_and_nobody_is_told(
    command: Command,
    data: Path,
    patient: Patient,  # noqa: F811
    examination: Examination,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "visit.json"
    wanted = ("--out", out, "--research", "removed")
    assert command("fhir", examination.examination_id, *wanted) == 2
    assert "not agreed" in capsys.readouterr().err
    assert not out.exists()
    consent(data, patient)
    assert command("fhir", examination.examination_id, *wanted) == 0
    text = out.read_text("utf-8")
    for told in ("Zoë", "MRN-00417", "1984", "2026", "Vega", "C920", examination.examination_id):
        assert told not in text, told
    assert schema_errors(json.loads(text)) == []
    assert "patient.exported" in noted(data)
    assert "patient.exported_with_identity" not in noted(data)
    first = text
    assert command("fhir", examination.examination_id, *wanted) == 0
    assert out.read_text("utf-8") == first
    with Archive.open(data / "archive", "open sesame") as opened:
        code = Pseudonyms(opened.export_key()).patient(patient.patient_id)
    assert code in first  # as in every other export


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("unsigned", "--out", "OUT"), "No signed visit"),
        (("", "--out", "OUT"), "No signed visit"),
        (("ID",), "--out is needed"),
        (("ID", "--out", "OUT"), "not set"),
        (("ID", "--out", "FOLDER/none/x.json", *MRN), "FOLDER"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_writes_nothing(
    command: Command,
    data: Path,
    examination: Examination,  # noqa: F811
    tmp_path: Path,
    arguments: tuple[str, ...],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    places = {"ID": examination.examination_id, "OUT": str(tmp_path / "out")}
    given = [places.get(each, each.replace("FOLDER", str(tmp_path))) for each in arguments]
    assert command("fhir", *given) == BAD_INPUT
    told = capsys.readouterr()
    assert words.replace("FOLDER", str(tmp_path)) in told.err
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert not (tmp_path / "out").exists()


def test_a_wrong_passphrase_is_bad_input(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("hl7", passphrase="wrong") == 2
    assert capsys.readouterr().err.count("\n") == 1
