"""The command `archive`: what it prints and its exit status."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.cli.commands import parse, run_command
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from tests.archive.conftest import archive, cheap, examination, folder, patient  # noqa: F401 - fixtures
from tests.archive.keeping_bench import fill, flip

Command = Callable[..., int]
PASSPHRASE = "open sesame"


@pytest.fixture
def data(tmp_path: Path, cheap: KeyCost, patient: Patient, examination: Examination) -> Path:  # noqa: F811
    with Archive.create(tmp_path / "data" / "archive", "open sesame", cost=cheap) as made:
        fill(made, patient, examination)
    (tmp_path / "disk").mkdir()
    return tmp_path / "data"


@pytest.fixture
def command(data: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    def run(*arguments: object, passphrase: str = PASSPHRASE) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(passphrase + "\n"))
        return run_command(parse(["archive", "--data", str(data), *map(str, arguments)]))

    return run


def test_a_whole_archive_is_verified_backed_up_and_restored(
    command: Command, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disk = tmp_path / "disk"
    assert command("verify") == 0
    assert command("backup", disk) == 0
    assert command("backups", disk) == 0
    assert command("restore", disk, "--to", tmp_path / "other") == 0
    told = capsys.readouterr().out
    assert "Everything is whole." in told
    assert "read back" in told
    assert told.count("  whole\n") == 1
    assert (tmp_path / "other" / "archive" / "archive.db").is_file()
    assert command("restore", disk, "--to", data) == 2
    assert "not empty" in capsys.readouterr().err


def test_an_archive_of_a_later_version_is_refused(
    command: Command, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Archive.open(data / "archive", PASSPHRASE) as archive, archive._engine.begin() as connection:  # noqa: F811
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert command("verify") == 2
    assert "newer" in capsys.readouterr().err


def test_damage_is_named_without_a_patient_and_repaired(
    command: Command,
    data: Path,
    tmp_path: Path,
    patient: Patient,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    command("backup", tmp_path / "disk")
    (path,) = (data / "archive" / "media").iterdir()
    flip(path, 500)
    flip(data / "archive" / "archive.db", 40)
    assert command("verify") == 1
    assert command("verify", "--repair-from", tmp_path / "disk") == 0
    assert command("verify") == 0
    told = capsys.readouterr()
    assert "Repaired: A recording is damaged" in told.out
    assert patient.name not in told.out + told.err
    assert patient.record_number not in told.out + told.err


@pytest.mark.parametrize("arguments", [("backups", "disk"), ("restore", "disk", "--to", "x"), ("backup", "nowhere")])
def test_what_cannot_be_done_is_one_line(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(*(tmp_path / each if each in {"disk", "nowhere", "x"} else each for each in arguments)) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_wrong_passphrase_is_refused(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("verify", passphrase="open barley") == 2
    assert "does not open" in capsys.readouterr().err


def test_the_record_of_actions_is_checked_and_exported(
    command: Command, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("audit", "--verify") == 0
    assert command("audit", "--csv", tmp_path / "audit.csv") == 0
    assert command("audit", "--json", tmp_path / "audit.json") == 0
    lines = (tmp_path / "audit.csv").read_text().splitlines()
    assert lines[0] == "sequence,at,who,what,subject,digest"
    assert "archive.created" in lines[1]
    assert len(json.loads((tmp_path / "audit.json").read_text())["lines"]) > len(lines) - 1
    assert "is whole" in capsys.readouterr().err
    (data / "archive" / "audit.end").unlink()
    assert command("audit", "--verify") == 1
    assert "audit.end" in capsys.readouterr().err
