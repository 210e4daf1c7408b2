"""Exports: nothing of who the patients are is in their bytes, unless it was asked for and agreed to."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
import numpy as np
import pytest
from openpyxl.reader.excel import load_workbook
from PIL import Image

from palsygrader.archive.store import Archive
from palsygrader.capture.video import read_video
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import Examination, KeyFrame, Picture, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from palsygrader.export import whole_stream as whole_stream_module
from palsygrader.export.choice import Export, Faces
from palsygrader.export.whole_zip import whole_zip
from palsygrader.export.writing import write_export
from palsygrader.report.cohort_files import ExportFormat
from palsygrader.report.masked_face import masked
from palsygrader.report.pseudonyms import Pseudonyms
from tests.archive.conftest import archive, cheap, examination, folder, patient  # noqa: F401 - fixtures
from tests.report.conftest import face_landmarks

AGREED = Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, date(2026, 3, 2), "Dr Vega")
PATIENT = Patient(
    name="Zephyrine Quillfeather",
    patient_id="c0ffee5eed7719aa",
    record_number="QX-7719-4432",
    born=date(1931, 2, 27),
    onset=date(2026, 3, 1),
    cause="schwannoma seen by Hexworthy",
    treatment="steroids of Hexworthy",
    consents=(AGREED,),
)
SECRETS = (
    *("Zephyrine", "Quillfeather", "c0ffee5eed7719aa", "QX-7719-4432", "Vega", "Hexworthy", "Webcam C920"),
    *("1931-02-27", "1931", "27.02.1931", "2026-03-01", "2026-05-12", "2026-06-21", "2026-06", "2026:05", "20260512"),
    *("visit0001visit0001", "visit0002visit0002"),
)
FRAMES = 12


def face_picture(brighter: int = 0) -> Picture:
    """Return a picture in which every pixel differs from its neighbours, with the face of `face_landmarks`."""
    y, x = np.mgrid[0:160, 0:160]
    return np.stack([(7 * x + 3 * y) % 200 + 20, (5 * x + 11 * y) % 200 + 20, (x * y) % 180 + 20 + brighter], 2).astype(
        np.uint8
    )


def clip(times_ms: list[float]) -> bytes:
    """Return a recording as a telephone would write it: with a title, a place and a day."""
    stream = io.BytesIO()
    with av.open(stream, "w", format="mp4") as container:
        container.metadata.update(title=PATIENT.name, comment="QX-7719-4432", creation_time="2026-05-12T09:30:15Z")
        video = container.add_stream("libx264", rate=30, options={"crf": "10"})
        video.width = video.height = 160
        video.pix_fmt = "yuv420p"
        video.time_base = video.codec_context.time_base = Fraction(1, 1000)
        for number, time_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(face_picture(number), format="rgb24")
            frame.pts, frame.time_base = round(time_ms), Fraction(1, 1000)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    assert PATIENT.name.encode() in stream.getvalue()
    return stream.getvalue()


@pytest.fixture
def filled(archive: Archive, examination: Examination) -> Archive:  # noqa: F811
    """Return an archive of three patients, of whom the first agreed to research and has two visits."""
    times = [33.0 * number for number in range(FRAMES)]
    other = Patient("Other Person", "other00000000000", record_number="5550001", born=date(1990, 1, 2))
    refused = replace(AGREED, answer=ConsentAnswer.REFUSED)
    no = Patient("Nora Nay", "nonononono000000", record_number="5550002", consents=(refused,))
    for person in (PATIENT, other, no):
        archive.add_patient(person)
    began = examination.started_at
    for number, (person, at) in enumerate(
        [(PATIENT, began), (PATIENT, began + timedelta(days=40)), (other, began), (no, began)], start=1
    ):
        name = f"visit000{number}" * 2
        visit = replace(
            examination, patient_id=person.patient_id, examination_id=name, started_at=at, notes="for Hexworthy"
        )
        archive.save_examination(replace(visit, records={}))
        records = {}
        for expression in (Expression.REST, Expression.OPEN_SMILE):
            recording = archive.new_recording(name, expression, 1)
            recording.write(clip(times))
            recording.close()
            landmarks = face_landmarks()
            points = np.repeat(landmarks.points_px[np.newaxis].astype(np.float32), FRAMES - 2, axis=0)
            rest, peak = (KeyFrame(face_picture(each), landmarks, 33.0 * each) for each in (0, 5))
            records[expression] = replace(
                examination.records[expression],
                media_id=recording.media_id,
                rest=rest,
                peak=peak,
                times_ms=np.array(times[: FRAMES - 2]),  # no face was found in the last two frames
                points_px=points,
                movement_percent=np.zeros((2, FRAMES - 2)),
            )
        signed = Signature("Dr Vega", at + timedelta(minutes=9))
        archive.save_examination(replace(visit, records=records).signed(signed))
        archive.add_addendum(name, Addendum("Dr Vega", at + timedelta(days=1), "Seen with Hexworthy"))
    return archive


def export(source: Archive, file: Path, **choice: Any) -> dict[str, bytes]:
    """Export and return the files."""
    write_export(source, Export(**choice), file, lambda _done, _total: None)
    with zipfile.ZipFile(file) as made:
        assert made.testzip() is None
        return {name: made.read(name) for name in made.namelist()}


def everything(files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield every file, and what is in files that are archives themselves."""
    for name, content in files.items():
        yield name, name.encode() + b"\n" + content
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as inner:
                for each in inner.infolist():
                    assert each.date_time[0] == 1980
                    yield f"{name}/{each.filename}", inner.read(each)


def found_in(files: dict[str, bytes], words: tuple[str, ...] = SECRETS) -> set[str]:
    """Return which words are in the bytes, in any case and in the encodings that files use.

    A year has to stand alone: the digits of codes and checksums, which are drawn anew in each run, hold any four.
    """
    found = set()
    for _name, content in everything(files):
        small = content.lower()
        for word in words:
            plain = word.lower()
            alone = rb"(?<![0-9a-f.])%s(?![0-9a-f])" if word.isdigit() else rb"%s"
            if re.search(alone % re.escape(plain.encode()), small) or any(
                plain.encode(kind) in small for kind in ("utf-16-le", "utf-16-be")
            ):
                found.add(word)
    return found


@pytest.mark.parametrize("text", ["born 1931", "1931-02-27", "<v>1931</v>", '"1931"', "1931", "year:1931,"])
def test_the_search_finds_a_year_that_stands_alone(text: str) -> None:
    assert "1931" in found_in({"a.csv": text.encode()})
    assert not found_in({"a.csv": b"code 7f1931c0, 0.1931, 119312"})


@pytest.mark.parametrize("faces", Faces)
@pytest.mark.parametrize("kind", ExportFormat)
def test_nothing_of_who_the_patients_are_is_in_the_bytes(
    filled: Archive, tmp_path: Path, kind: ExportFormat, faces: Faces
) -> None:
    file = tmp_path / "out.zip"
    files = export(filled, file, kind=kind, faces=faces, clips=True)
    assert found_in(files) == set()
    assert found_in({"whole": file.read_bytes()}) == set()
    suffixes = {Path(name).suffix for name in files}
    assert (".png" in suffixes and ".mp4" in suffixes) is (faces is not Faces.LANDMARKS)
    assert "changes.txt" in files
    assert b"landmarks,x_68," in files["dictionary.csv"]


def test_the_search_finds_what_is_there(filled: Archive, tmp_path: Path) -> None:
    for kind in ExportFormat:
        files = export(filled, tmp_path / "out.zip", kind=kind, named=True, free_text=True)
        found = found_in(files)
        assert {"Zephyrine", "Quillfeather", "QX-7719-4432", "Hexworthy", "Vega"} <= found
        assert "c0ffee5eed7719aa" not in found
        if kind is not ExportFormat.XLSX:  # there days are numbers
            assert {"1931-02-27", "2026-05-12"} <= found


def test_free_text_is_told_without_the_days_and_authors_around_it(filled: Archive, tmp_path: Path) -> None:
    files = export(filled, tmp_path / "out.zip", kind=ExportFormat.JSON, free_text=True)
    assert found_in(files) == {"Hexworthy"}  # which the clinician typed
    assert "may hold names" in files["changes.txt"].decode()


def visits_of(files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Return the rows of the visits."""
    found: list[dict[str, Any]] = json.loads(files["tables.json"])["visits"]
    return found


def test_codes_stay_the_same_and_need_the_key(filled: Archive, tmp_path: Path) -> None:
    one = visits_of(export(filled, tmp_path / "1.zip", kind=ExportFormat.JSON, patient_id=PATIENT.patient_id))
    two = visits_of(export(filled, tmp_path / "2.zip", kind=ExportFormat.JSON))
    both = [row for row in two if row["patient"] == one[0]["patient"]]
    assert both == one
    key = filled.export_key()
    assert one[0]["patient"] == Pseudonyms(key).patient(PATIENT.patient_id)
    assert one[0]["patient"] != Pseudonyms(b"\0" * 32).patient(PATIENT.patient_id)
    days = [date.fromisoformat(row["day"]) for row in one]
    assert (days[1] - days[0]).days == 40
    assert (days[0] - date.fromisoformat(one[0]["onset_day"])).days == one[0]["days_since_onset"]
    assert one[0]["age"] == 89
    named = visits_of(export(filled, tmp_path / "3.zip", kind=ExportFormat.JSON, named=True))
    assert named[0]["patient"] != one[0]["patient"]
    assert "day" not in named[0]


def test_days_of_a_workbook_are_moved_ones(filled: Archive, tmp_path: Path) -> None:
    files = export(filled, tmp_path / "out.zip", patient_id=PATIENT.patient_id)
    load: Any = load_workbook  # openpyxl has no types
    book = load(io.BytesIO(files["tables.xlsx"]))
    assert book.properties.created == datetime(2000, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
    days = [cell.value for sheet in book for row in sheet for cell in row if isinstance(cell.value, datetime)]
    assert len(days) == 6
    assert all(day.year < 2026 for day in days)


def test_what_was_changed_is_told_but_not_the_number_of_days(filled: Archive, tmp_path: Path) -> None:
    file = tmp_path / "out.zip"
    text = export(filled, file, faces=Faces.MASKED, clips=True, agreed_only=True)["changes.txt"].decode()
    shift = date(2026, 5, 12) - Pseudonyms(filled.export_key()).shifted(date(2026, 5, 12), PATIENT.patient_id)
    assert str(shift.days) not in text
    assert "same number of days" in text
    assert "a band covers both eyes" in text
    assert "agreed to research: 2" in text


@pytest.mark.parametrize("choice", [{"named": True}, {"faces": Faces.WHOLE}, {"agreed_only": True}])
def test_who_has_not_agreed_is_left_out_and_counted(filled: Archive, tmp_path: Path, choice: dict[str, Any]) -> None:
    made = write_export(filled, Export(**choice), tmp_path / "out.zip", lambda *_: None)
    assert (made.patients, made.visits, made.left_out) == (1, 2, 2)
    alone = Export(patient_id="nonononono000000", **choice)
    assert write_export(filled, alone, tmp_path / "none.zip", lambda *_: None).visits == 0


def test_one_visit_can_be_exported(filled: Archive, tmp_path: Path) -> None:
    one = {"patient_id": PATIENT.patient_id, "examination_id": "visit0002visit0002"}
    (row,) = visits_of(export(filled, tmp_path / "one.zip", kind=ExportFormat.JSON, **one))
    assert row["visit"] == Pseudonyms(filled.export_key()).visit(PATIENT.patient_id, "visit0002visit0002")


def test_the_record_of_actions_tells_what_left(filled: Archive, tmp_path: Path) -> None:
    export(filled, tmp_path / "1.zip", faces=Faces.WHOLE, clips=True)
    export(filled, tmp_path / "2.zip", named=True, free_text=True)
    told = [(line.what, line.subject) for line in filled.audit_lines() if line.what.startswith("patient.exported")]
    assert told == [
        ("patient.exported.whole.clips", PATIENT.patient_id),
        ("patient.exported_with_identity.landmarks.free_text", PATIENT.patient_id),
    ]
    assert filled.deletion_preview(PATIENT.patient_id).contents.exports == 2


def test_a_masked_face_has_neither_eyes_nor_surroundings(filled: Archive, tmp_path: Path) -> None:
    files = export(filled, tmp_path / "out.zip", faces=Faces.MASKED, clips=True, patient_id=PATIENT.patient_id)
    landmarks = face_landmarks().points_px
    pictures = [np.asarray(Image.open(io.BytesIO(files[name]))) for name in files if name.endswith(".png")]
    clips = [[picture for picture, _ in read_video(io.BytesIO(files[n]))] for n in files if n.endswith(".mp4")]
    assert len(pictures) == 8
    assert [len(each) for each in clips] == [FRAMES] * 4
    for picture in (*pictures, *(frame for each in clips for frame in each[:-1])):
        for x, y in (*landmarks[36:48], (2, 2), (80, 3), (157, 157)):
            spot = picture[round(y) - 2 : round(y) + 3, max(round(x) - 2, 0) : round(x) + 3].astype(int)
            assert np.abs(spot - (118, 124, 126)).max() < 24, (x, y)
        for x, y in (landmarks[30], landmarks[62], landmarks[19]):
            spot = picture[round(y) - 4 : round(y) + 5, round(x) - 4 : round(x) + 5].astype(int)
            assert spot.std() > 20.0
    for each in clips:
        # The landmarks of the last frame but one are those of the frame before; for the last one there are none.
        assert np.abs(each[-1].astype(int) - (118, 124, 126)).max() < 24
    assert not any(Image.open(io.BytesIO(files[n])).info for n in files if n.endswith(".png"))


def test_a_tilted_face_is_masked_along_its_eyes() -> None:
    turned = face_landmarks().points_px
    angle = np.deg2rad(25)
    spin = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (turned - 80) @ spin.T + 80
    shown = masked(face_picture(), points)
    assert all(tuple(shown[round(y), round(x)]) == (118, 124, 126) for x, y in points[36:48])


def test_landmarks_alone_hold_no_picture_and_the_course_only_on_demand(filled: Archive, tmp_path: Path) -> None:
    files = export(filled, tmp_path / "1.zip", patient_id=PATIENT.patient_id)
    assert not [name for name in files if name.startswith(("pictures", "clips"))]
    (first, _) = [name for name in files if name.startswith("landmarks/")]
    assert len(files[first].splitlines()) == 1 + 4
    files = export(filled, tmp_path / "2.zip", patient_id=PATIENT.patient_id, clips=True)
    assert len(files[first].splitlines()) == 1 + 4 + 2 * (FRAMES - 2)


def test_what_is_gone_is_named_and_the_rest_is_exported(filled: Archive, tmp_path: Path) -> None:
    media = sorted((filled.folder / "media").iterdir())
    media[0].unlink()
    made = write_export(filled, Export(faces=Faces.MASKED, clips=True), tmp_path / "out.zip", lambda *_: None)
    assert made.missing == 1
    with zipfile.ZipFile(tmp_path / "out.zip") as written:
        text = written.read("changes.txt").decode()
        assert sum(name.endswith(".mp4") for name in written.namelist()) == 7
    assert "clips/" in text


@pytest.mark.parametrize("stop_at", [1, 2, 9, 30])
def test_stopping_leaves_nothing_and_notes_nothing(filled: Archive, tmp_path: Path, stop_at: int) -> None:
    before = len(filled.audit_lines())
    kept = tmp_path / "out"
    kept.mkdir()
    (kept / "out.zip").write_bytes(b"what was there")
    steps = 0

    def step(_done: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if steps == stop_at:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_export(filled, Export(faces=Faces.MASKED, clips=True), kept / "out.zip", step)
    assert [(each.name, each.read_bytes()) for each in kept.iterdir()] == [("out.zip", b"what was there")]
    assert len(filled.audit_lines()) == before


def test_a_full_disk_leaves_what_was_there(filled: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "out"
    kept.mkdir()
    (kept / "out.zip").write_bytes(b"what was there")
    really = whole_stream_module._opened

    def small(fresh: Path, mode: int) -> tuple[BinaryIO, bool]:
        stream, named = really(fresh, mode)
        write = stream.write

        def limited(data: bytes) -> int:
            if stream.tell() > 20_000:
                raise OSError(28, "No space left on device")
            return write(data)

        monkeypatch.setattr(stream, "write", limited, raising=False)
        return stream, named

    class Stream(io.BufferedRandom):
        """A file whose write can be replaced."""

    monkeypatch.setattr(os, "fdopen", lambda handle, mode: Stream(io.FileIO(handle, "r+b")))
    monkeypatch.setattr(whole_stream_module, "_opened", small)
    with pytest.raises(OSError, match="No space left"):
        write_export(filled, Export(faces=Faces.WHOLE), kept / "out.zip", lambda *_: None)
    assert [(each.name, each.read_bytes()) for each in kept.iterdir()] == [("out.zip", b"what was there")]


_KILLED = """
import sys, time
from pathlib import Path
from palsygrader.export.whole_zip import whole_zip
with whole_zip(Path(sys.argv[1])) as made:
    made.add("pictures/a.png", b"x" * 5_000_000)
    print("written", flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="files without a name are Linux's")
def test_a_kill_leaves_nothing(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", _KILLED, str(tmp_path / "out.zip")], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"written"
    time.sleep(0.1)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert not list(tmp_path.iterdir())


def test_where_a_file_needs_a_name_the_next_export_removes_what_a_kill_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0, raising=False)
    left = tmp_path / ".palsygrader-export-00ff.new"
    left.write_bytes(b"half a face")
    with whole_zip(tmp_path / "out.zip") as made:
        assert not left.exists()
        (fresh,) = tmp_path.iterdir()
        assert fresh.stat().st_mode & 0o077 == 0
        made.add("a", b"b")
    assert [each.name for each in tmp_path.iterdir()] == ["out.zip"]


def test_an_export_is_its_owners_and_another_file_as_usual(filled: Archive, tmp_path: Path) -> None:
    export(filled, tmp_path / "out.zip")
    assert (tmp_path / "out.zip").stat().st_mode & 0o777 == 0o600
    (tmp_path / "usual").write_bytes(b"")
    with whole_stream_module.whole_stream(tmp_path / "report.pdf", whole_stream_module.AS_USUAL) as stream:
        stream.write(b"%PDF")
    assert (tmp_path / "report.pdf").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_an_assistant_may_not_export(filled: Archive, tmp_path: Path) -> None:
    from palsygrader.domain.roles import Role

    filled.account = replace(filled.account, role=Role.ASSISTANT)
    with pytest.raises(ArchiveError, match=r"refused\.export"):
        write_export(filled, Export(), tmp_path / "out.zip", lambda *_: None)
    assert not list(tmp_path.glob("*.zip"))
