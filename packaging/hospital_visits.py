"""Signed visits of made-up patients for the hospital's tests, small and with everything in them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import numpy as np

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Decision, Examination, ExpressionRecord, KeyFrame, Signature
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchEvidence, BranchGrade, Grade, ProposedItem, Provenance, Scale
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.severity import severity_of
from palsygrader.settings import bundled

PASSPHRASE: Final = "nine blue herons"  # noqa: S105 - of made-up patients
CHEAP: Final = KeyCost(time_cost=1, memory_kib=8 * 1024, lanes=1)
_HEIGHT_PX, _WIDTH_PX = 96, 128
_PERCENT: Final = dict(zip(Branch, (38.0, 61.0, 22.0, 93.0), strict=True))


def make_archive(folder: Path) -> Archive:
    """Return a new, open archive."""
    archive = Archive.create(folder, PASSPHRASE, cost=CHEAP, user="Dr Weber")
    archive.keep_recovery_key()
    return archive


def add_visit(
    archive: Archive,
    patient: Patient,
    identifier: str,
    *,
    expressions: tuple[Expression, ...] = STANDARD_EXPRESSIONS,
    clip: bool = False,
) -> Examination:
    """Keep a signed visit of a patient, who is added if need be; return it as the archive has it.

    Args:
        archive: Open.
        patient: Whose.
        identifier: Of the visit.
        expressions: Recorded.
        clip: Whether with a recording of the face at rest.
    """
    if patient.patient_id not in {line.patient.patient_id for line in archive.patients()}:
        archive.add_patient(patient)
    visit = _visit(patient, identifier, expressions)
    archive.save_examination(visit)
    if clip:
        recording = archive.new_recording(identifier, Expression.REST, 1)
        recording.write(bundled("resources", "demo", "rest.mp4").read_bytes())
        recording.close()
        (kept,) = archive.recordings(identifier)
        rest = replace(visit.records[Expression.REST], media_id=kept.media_id)
        visit = replace(visit, records={**visit.records, Expression.REST: rest})
    signed = replace(visit, signature=Signature("Dr Weber", datetime.now(UTC)))
    archive.save_examination(signed)
    return archive.load_examination(identifier)


def patient(name: str, number: str) -> Patient:
    """Return a made-up patient."""
    return Patient(name, record_number=number, born=date(1984, 2, 29), sex=Sex.FEMALE, palsy_side=AffectedSide.LEFT)


def add_addendum(archive: Archive, examination_id: str) -> None:
    """Add something to a signed visit."""
    archive.add_addendum(examination_id, Addendum("Dr Weber", datetime.now(UTC), "Seen again by telephone."))


def _visit(patient: Patient, identifier: str, expressions: tuple[Expression, ...]) -> Examination:
    at = datetime(2026, 5, 12, 9, 30, 15, tzinfo=UTC)
    records = {expression: _record(expression, number) for number, expression in enumerate(expressions)}
    evidence = BranchEvidence(Expression.BROW_RAISE, Quantity.BROW_ELEVATION, 48.5, 42.5, 1.0, 0.9, 63.0, 73.0)
    branches = tuple(
        BranchGrade(
            branch,
            percent,
            (percent - 5, percent + 5),
            severity_of(percent),
            None,
            (Expression.BROW_RAISE,),
            (evidence,) if branch is Branch.TEMPORAL else (),
        )
        for branch, percent in _PERCENT.items()
    )
    proposals = (ProposedItem(Scale.SUNNYBROOK, "rest_eye", 1, must_confirm=True),)
    provenance = Provenance(
        program_version="0.1.0",
        grader="measured geometry",
        landmarker="dlib 68",
        landmarker_sha256="cd" * 32,
        scale_method="iris",
        iris_diameter_mm=11.77,
        libraries={"numpy": np.__version__},
        graded_at=at,
    )
    decided = Decision("branch.temporal", 3, "frowns better than that", "Dr Weber", at)
    return Examination(
        patient_id=patient.patient_id,
        started_at=at,
        clinician="Dr Weber",
        device="digital patient",
        examination_id=identifier,
        expressions=expressions,
        records=records,
        grade=Grade(AffectedSide.LEFT, branches, proposals, provenance),
        decisions=(decided,),
        notes="made up",
    )


def _record(expression: Expression, number: int) -> ExpressionRecord:
    chance = np.random.default_rng(number)

    def key_frame(time_ms: float) -> KeyFrame:
        rows, columns = np.mgrid[0:_HEIGHT_PX, 0:_WIDTH_PX]
        picture = np.stack([rows, columns, rows + columns], axis=-1) + chance.integers(
            0, 30, (_HEIGHT_PX, _WIDTH_PX, 3)
        )
        plain = np.clip(picture, 0, 255).astype(np.uint8)
        plain.flags.writeable = False
        points = np.stack([chance.uniform(30, 100, 68), chance.uniform(20, 80, 68)], axis=-1)
        return KeyFrame(plain, Landmarks(points, 0.9, 11.25), time_ms)

    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=key_frame(100.0),
        peak=key_frame(1700.0),
        times_ms=np.linspace(0.0, 2000.0, 21),
        points_px=chance.normal(30, 9, (21, 68, 2)).astype(np.float32),
        movement_percent=chance.normal(5, 2, (2, 21)),
        measurements=(
            Measurement(Quantity.BROW_ELEVATION, expression, Side.LEFT, 2.1, Unit.MM, 0.4),
            Measurement(Quantity.TIME_TO_PEAK, expression, None, 700.0, Unit.MS),
        ),
        quality=(),
    )
