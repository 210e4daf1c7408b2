"""The command `archive export`: what it writes, what it asks, and its exit status."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.cli.commands import parse, run_command
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from tests.archive.conftest import archive, cheap, examination, folder, patient  # noqa: F401 - fixtures

Command = Callable[..., int]
PASSPHRASE = "open sesame"
AGREED = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2026, 3, 2), "Dr Vega")


@pytest.fixture
def command(
    tmp_path: Path,
    cheap: KeyCost,  # noqa: F811
    patient: Patient,  # noqa: F811
    examination: Examination,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    data = tmp_path / "data"
    with Archive.create(data / "archive", PASSPHRASE, cost=cheap) as made:
        made.add_patient(replace(patient, consents=(AGREED,)))
        made.add_patient(Patient("Other Person", "other", record_number="7"))
        made.save_examination(examination)
        made.save_examination(replace(examination, patient_id="other", examination_id="of-other"))

    def run(*arguments: object, answers: str = "") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSPHRASE}\n{answers}"))
        return run_command(parse(["archive", "--data", str(data), "export", *map(str, arguments)]))

    return run


def visits(file: Path) -> list[dict[str, object]]:
    with zipfile.ZipFile(file) as made:
        found: list[dict[str, object]] = json.loads(made.read("tables.json"))["visits"]
    return found


def test_without_names_by_default(
    command: Command,
    tmp_path: Path,
    patient: Patient,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "out.zip"
    assert command(file, "--tables", "json") == 0
    assert len(visits(file)) == 2
    assert "name" not in visits(file)[0]
    told = capsys.readouterr()
    assert told.out == "Exported: visits 2, patients 2, to out.zip.\n"
    assert patient.name not in told.out + told.err


def test_one_patient_and_one_visit_by_a_number_that_is_no_argument(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "out.zip"
    assert command(file, "--tables", "json", "--patient", answers="7\n") == 0
    assert len(visits(file)) == 1
    assert command(file, "--tables", "json", "--patient", "--visit", 1, answers="7\n") == 0
    assert command(file, "--tables", "json", "--patient", "--visit", 2, answers="7\n") == 2
    assert command(file, "--tables", "json", "--visit", 1) == 2
    assert command(file, "--patient", answers="8\n") == 2


def test_names_and_whole_faces_are_asked_about_each(
    command: Command,
    tmp_path: Path,
    patient: Patient,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "out.zip"
    both = ("--names", "--faces", "whole", "--tables", "json")
    for answers in ("", "no\n", "yes\n", "yes\nno\n", "Yes\nyes\n"):
        assert command(file, *both, answers=answers) == 2
        assert not file.exists()
    assert command(file, *both, answers="yes\nyes\n") == 0
    (row,) = visits(file)
    assert row["name"] == patient.name
    told = capsys.readouterr()
    assert "patients who agreed to research: 1" in told.err
    assert "have not agreed to research: patients 1" in told.out


def test_what_cannot_be_written_is_one_line(
    command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(tmp_path / "nowhere" / "out.zip") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
