"""The command `archive dicom`: what it writes, and what it refuses in a line."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import av
import numpy as np
import pytest
from pydicom import Dataset, dcmread

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.cli.commands import parse, run_command
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.report.dicom import read_visit
from palsygrader.settings import SETTINGS_NAME, Settings, SettingsStore
from tests.archive.conftest import cheap, examination, patient  # noqa: F401 - fixtures

Command = Callable[..., int]
FRAMES = 12


@pytest.fixture
def signed(examination: Examination) -> Examination:  # noqa: F811
    return examination.signed(Signature("Dr Vega", examination.started_at + timedelta(minutes=9)))


@pytest.fixture
def data(tmp_path: Path, cheap: KeyCost, patient: Patient, examination: Examination, signed: Examination) -> Path:  # noqa: F811
    folder = tmp_path / "data"
    with Archive.create(folder / "archive", "open sesame", cost=cheap, user="Dr Vega") as archive:
        archive.add_patient(patient)
        archive.save_examination(replace(examination, records={}))
        recording = archive.new_recording(examination.examination_id, Expression.OPEN_SMILE, 2)
        recording.write(_mkv())
        recording.close()
        records = {e: replace(record, media_id=None) for e, record in signed.records.items()}
        records[Expression.OPEN_SMILE] = replace(records[Expression.OPEN_SMILE], media_id=recording.media_id)
        archive.save_examination(replace(signed, records=records))
        archive.save_examination(replace(examination, examination_id="unsigned", records={}))
    SettingsStore(folder / SETTINGS_NAME).save(Settings().changed(clinic=("Klinik Süd", "", "", "")))
    return folder


def _mkv() -> bytes:
    stream = io.BytesIO()
    with av.open(stream, mode="w", format="matroska") as container:
        video = container.add_stream("libx264", rate=30)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        for number in range(FRAMES):
            picture = np.full((48, 64, 3), 20 * number, np.uint8)
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(video.encode(None))
    return stream.getvalue()


@pytest.fixture
def command(data: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    def run(*arguments: object) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\n"))
        return run_command(parse(["archive", "--data", str(data), "dicom", *map(str, arguments)]))

    return run


def files(folder: Path) -> list[Dataset]:
    return [dcmread(file) for file in sorted(folder.rglob("*.dcm"))]


def test_a_signed_visit_is_written_whole_and_comes_back(
    command: Command,
    signed: Examination,
    patient: Patient,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "new" / "out"
    kinds = ("photographs", "video", "pdf", "sr")
    assert command(signed.examination_id, "--out", out, *(f"--kind={kind}" for kind in kinds)) == 0
    found = files(out)
    assert {each.Modality for each in found} == {"XC", "DOC", "SR"}
    assert "objects in" in capsys.readouterr().out
    fetched = read_visit(found)
    assert fetched.patient.name == patient.name
    assert fetched.examination.started_at == signed.started_at
    assert {each.InstitutionName for each in found} == {"Klinik Süd"}
    (video,) = [each for each in found if "NumberOfFrames" in each]
    assert video.NumberOfFrames == FRAMES
    (report,) = [each for each in found if each.Modality == "DOC"]
    assert report.EncapsulatedDocument.startswith(b"%PDF")


def test_written_again_it_is_the_same_file_by_file(command: Command, signed: Examination, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert command(signed.examination_id, "--out", tmp_path / name) == 0
    one, two = (sorted((tmp_path / name).rglob("*.dcm")) for name in ("one", "two"))
    assert [file.read_bytes() for file in one] == [file.read_bytes() for file in two]


def test_an_addendum_is_beside_the_report_before(
    command: Command, data: Path, signed: Examination, tmp_path: Path
) -> None:
    assert command(signed.examination_id, "--out", tmp_path / "out", "--kind", "pdf") == 0
    with Archive.open(data / "archive", "open sesame") as archive:
        added = Addendum("Dr Vega", signed.started_at + timedelta(days=1), "More.")
        archive.add_addendum(signed.examination_id, added)
    assert command(signed.examination_id, "--out", tmp_path / "out", "--kind", "pdf") == 0
    assert [each.InstanceNumber for each in files(tmp_path / "out")] == [1, 2]


def test_nameless_files_name_nobody_and_the_export_is_on_record(
    command: Command,
    data: Path,
    signed: Examination,
    patient: Patient,  # noqa: F811
    tmp_path: Path,
) -> None:
    assert command(signed.examination_id, "--out", tmp_path / "out", "--nameless") == 0
    for file in (tmp_path / "out").rglob("*.dcm"):
        content = file.read_bytes()
        telling = (patient.name, "Çelik", patient.record_number, "Vega", "Klinik", "20260512", signed.examination_id)
        assert [word for word in telling if word.encode() in content] == []
        assert signed.examination_id not in str(file)
    with Archive.open(data / "archive", "open sesame") as archive:
        told = [line.what for line in archive.audit_lines()]
    assert told.count("patient.exported") == 1
    assert "patient.exported_with_identity" not in told


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("unsigned",), 2, "not signed"),
        (("unsigned", "--nameless", "--kind", "video"), 2, "not signed"),
        (("nobody",), 2, "visit"),
        (("unsigned", "--kind", "everything"), 2, "none of"),
        (("unsigned", "--nameless", "--dates", "never"), 2, "none of"),
    ],
)
def test_what_cannot_be_written_is_one_line_and_leaves_nothing(
    command: Command,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    status: int,
    words: str,
) -> None:
    try:
        found = command(*arguments, "--out", tmp_path / "out")
    except SystemExit as left:
        found = int(left.code or 0)
    assert found == status
    told = capsys.readouterr().err.strip()
    assert words in told
    assert "\n" not in told
    assert not (tmp_path / "out").exists()
