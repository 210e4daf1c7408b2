"""A visit with something of everything, and what checks its objects."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset, dcmread, dcmwrite

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import (
    Decision,
    Examination,
    KeyFrame,
    Picture,
    QualityFlag,
    QualityIssue,
    Signature,
)
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import BranchGrade, Grade, RegionLoss, WithheldReason
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity
from palsygrader.report.dicom import Kind, PdfFile, Request, Station, objects
from tests.report.conftest import VISIT, face_landmarks, grade, record

STATION = Station("Klinik Süd", "HNO", "ROOM 1", "Klinik Süd")
ORDER = HospitalOrder("H 123", "ACC-9", "1.2.840.99.5", "RP-1", "SPS-1", "Facial palsy", "HOSPITAL", "Petrov^Ivan")
PDF = PdfFile(b"%PDF-1.4\nbytes of any kind \x00\xff\n%%EOF", "Befund")
WIDTH_PX, HEIGHT_PX = 160, 120
CLIP_FRAMES = 45

PATIENT = Patient(
    name="Müller-Östergård, Žofia",
    record_number="R-17",
    born=date(1970, 3, 4),
    sex=Sex.FEMALE,
    palsy_side=AffectedSide.LEFT,
)


def frame(seed: int, time_ms: float) -> KeyFrame:
    """Return a key frame of noise, of an odd number of bytes, so that nothing in it is alike."""
    picture = np.random.default_rng(seed).integers(0, 256, (HEIGHT_PX + 1, WIDTH_PX + 1, 3), dtype=np.uint8)
    picture.flags.writeable = False
    landmarks = replace(face_landmarks((80.25, 60.1)), iris_diameter_px=11.123456789012345)
    return KeyFrame(picture, landmarks, time_ms)


def examination() -> Examination:
    """Return a signed visit with something of everything, numbers in full."""
    records = {}
    for number, expression in enumerate(STANDARD_EXPRESSIONS[:8]):
        still = frame(2 * number, 100.0)
        peak = still if expression is Expression.REST else frame(2 * number + 1, 2366.6666666666665)
        made = record(expression, 0.123456789012345678, rest=still, peak=peak)
        records[expression] = replace(made, times_ms=np.array([0.0, 100.0, 1000.0, 2366.6666666666665, 5000.0]))
    flags = (
        QualityFlag(Expression.SNARL, QualityIssue.COVERED, 1 / 3, (Region.EYE, Region.BROW)),
        QualityFlag(Expression.SNARL, QualityIssue.COVERED, 0.25, ()),
        QualityFlag(Expression.SNARL, QualityIssue.TURNED, 0.7),
    )
    records[Expression.SNARL] = replace(records[Expression.SNARL], quality=flags, attempt=2)
    signed_at = VISIT + timedelta(minutes=20, microseconds=123456)
    return Examination(
        patient_id="p1",
        started_at=VISIT,
        clinician="Lind, Ada",
        device="Webcam, 1280 x 720",
        examination_id="9a1f00c4d29a1f00c4d29a1f00c4d2aa",
        expressions=(*STANDARD_EXPRESSIONS, Expression.BLINK),
        records=records,
        skipped={Expression.LOWER_TEETH: SkipReason.PATIENT_CANNOT},
        grade=answer(),
        decisions=decisions(),
        notes="Zwei Zeilen:\n\n  Grüße \\ und 王小东." + "." * 30_000,
        signature=Signature("Lind, Ada", signed_at),
    )


def answer() -> Grade:
    """Return the program's answer with a withheld branch and numbers that no sixteen characters hold."""
    given = grade({**dict.fromkeys(Branch, 100 / 3), Branch.BUCCAL: None})
    first = given.branches[0]
    loss = RegionLoss(Expression.BROW_RAISE, Region.BROW, Side.LEFT, 20 / 3)
    full = replace(first, interval_percent=(25.000000000000004, 200 / 3), losses=(loss,), detectable_points=10 / 3)
    return replace(given, branches=(full, *given.branches[1:]))


def decisions() -> tuple[Decision, ...]:
    """Return decisions of two clinicians, one replaced and one taken back."""

    def made(item: str, value: int | str | None, minutes: int, reason: str = "", who: str = "Lind, Ada") -> Decision:
        return Decision(item, value, reason, who, VISIT + timedelta(minutes=minutes))

    return (
        made("branch.temporal", 3, 5, "first thought"),
        made("sunnybrook.rest_eye", 1, 6),
        made("branch.temporal", 5, 7, "weaker than shown", "Иванов, Пётр"),
        made("affected_side", "left", 8),
        made("eface.rest_brow", 140, 9),
        made("branch.zygomatic", 2, 10, "taken back"),
        made("branch.zygomatic", None, 11),
        made("fdi.1", 4, 12),
        made("saq.9", 2, 13),
    )


def reading() -> Reading:
    """Return a second reading, finished after signing."""
    return Reading(
        reader="王小东",
        begun_at=VISIT + timedelta(hours=3),
        severities={Branch.TEMPORAL: Severity.IV, Branch.BUCCAL: Severity.II},
        house_brackmann=Severity.III,
        items={"sunnybrook.rest_eye": 2},
        finished_at=VISIT + timedelta(hours=4),
        reading_id="c3" * 16,
    )


def addendum() -> Addendum:
    return Addendum("Lind, Ada", VISIT + timedelta(days=200), "Nachtrag.\nUnd mehr.")


def withheld(branch: Branch) -> BranchGrade:
    return BranchGrade(branch, None, None, None, WithheldReason.POOR_EFFORT)


def clip() -> Iterator[tuple[Picture, float]]:
    """Yield a bar that moves to the image's right, 30 pictures a second."""
    for index in range(CLIP_FRAMES):
        picture = np.full((HEIGHT_PX, WIDTH_PX, 3), 40, np.uint8)
        picture[:, index * 3 : index * 3 + 20] = 220
        yield picture, index * 1000 / 30


def made(exam: Examination | None = None, patient: Patient = PATIENT, **wanted: object) -> list[Dataset]:
    """Return all objects of a visit as they come back out of a file."""
    asked: dict[str, object] = {"station": STATION, "kinds": tuple(Kind), "pdf": PDF, **wanted}
    asked.setdefault("clips", {Expression.OPEN_SMILE: clip} if Kind.VIDEO in asked["kinds"] else {})  # type: ignore[operator]
    return [through_file(each) for each in objects(patient, exam or examination(), Request(**asked))]  # type: ignore[arg-type]


def through_file(dataset: Dataset) -> Dataset:
    """Return an object written into a file and read again."""
    return dcmread(BytesIO(written(dataset)))


def written(dataset: Dataset) -> bytes:
    stream = BytesIO()
    dcmwrite(stream, dataset, enforce_file_format=True)
    return stream.getvalue()


def faults(found: Sequence[Dataset], folder: Path) -> list[str]:
    """Return the errors that `dciodvfy` finds in objects."""
    checker = shutil.which("dciodvfy")
    if checker is None:
        pytest.skip("dciodvfy is not installed (Debian: dicom3tools)")
    told = []
    for number, dataset in enumerate(found):
        file = folder / f"{number}.dcm"
        file.write_bytes(written(dataset))
        run = subprocess.run([checker, str(file)], capture_output=True, text=True, check=False, timeout=60)
        lines = (run.stdout + run.stderr).splitlines()
        assert any(
            line in {"VLPhotographicImage", "VideoPhotographicImage", "EncapsulatedPDF", "ComprehensiveSR"}
            for line in lines
        )
        told += [f"{dataset.Modality}: {line}" for line in lines if line.startswith("Error")]
    return told


def walk(item: Dataset) -> Iterator[Dataset]:
    yield item
    for each in item.get("ContentSequence", ()):
        yield from walk(each)


def named(item: Dataset, meaning: str) -> list[Dataset]:
    return [each for each in walk(item) if "ConceptNameCodeSequence" in each and name(each) == meaning]


def name(item: Dataset) -> str:
    return str(item.ConceptNameCodeSequence[0].CodeMeaning)


def value(item: Dataset) -> str:
    return str(item.ConceptCodeSequence[0].CodeMeaning)
