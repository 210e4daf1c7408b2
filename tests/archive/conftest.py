"""Fixtures of the archive: a cheap archive, a patient, and an examination with everything in it."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from palsygrader.archive import server_keys
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerPlace, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import hold_password
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Decision, Examination, ExpressionRecord, KeyFrame, QualityFlag, QualityIssue
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import BranchEvidence, BranchGrade, Grade, ProposedItem, Provenance, Scale, WithheldReason
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.severity import Severity
from tests.archive.postgres import PASSWORD, Cluster, running

CEST = timezone(timedelta(hours=2))
BROW = BranchEvidence(Expression.BROW_RAISE, Quantity.BROW_ELEVATION, 48.5, 42.5, 1.0, 0.9, 63.0, 73.0)
BRANCHES = (
    BranchGrade(Branch.TEMPORAL, 42.5, (35.0, 50.0), Severity.IV, None, (Expression.BROW_RAISE,), (BROW,)),
    BranchGrade(Branch.ZYGOMATIC, 91.0, (85.0, 97.0), Severity.I, None, (Expression.TIGHT_CLOSURE,)),
    BranchGrade(Branch.BUCCAL, 0.0, (0.0, 4.0), Severity.VI, None, (Expression.OPEN_SMILE, Expression.SNARL)),
    BranchGrade(Branch.MARGINAL_MANDIBULAR, None, None, None, WithheldReason.POOR_EFFORT),
)


@pytest.fixture(scope="session")
def cheap() -> KeyCost:
    """Return the least a passphrase may cost."""
    return KeyCost(time_cost=1, memory_kib=8, lanes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture
def server(cluster: Cluster, tmp_path: Path) -> Callable[..., Path]:
    """Return what sets up a station of one database, in a folder of its own."""
    (tmp_path / "share").mkdir()
    address = replace(cluster.new_database(), media=str(tmp_path / "share" / "media"))

    def station(name: str = "room 1") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        write_place(folder / PLACE_NAME, ServerPlace(address, station=name))
        hold_password(folder, PASSWORD)
        server_keys.fetch(address, PASSWORD, folder)
        return folder

    return station


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what needs an archive, and not its folder, with a local one and with one on a server."""
    if "archive" in metafunc.fixturenames:
        local = "folder" in inspect.signature(metafunc.function).parameters or hasattr(metafunc.module, "LOCAL_ONLY")
        source = inspect.getsource(metafunc.function)  # it looks into the database itself:
        local = local or "_engine" in source or "transaction()" in source
        metafunc.parametrize("archive", ["local"] if local else ["local", "server"], indirect=True)


@pytest.fixture
def archive(request: pytest.FixtureRequest, folder: Path, cheap: KeyCost) -> Iterator[Archive]:
    if getattr(request, "param", "local") == "local":  # also where another folder of tests borrows it
        with Archive.create(folder, "open sesame", cost=cheap, user="Dr Vega") as archive:
            yield archive
        return
    station = request.getfixturevalue("server")()
    with ServerArchive.create(station, "open sesame", cost=cheap, user="Dr Vega") as archive:
        yield archive


@pytest.fixture
def patient() -> Patient:
    return Patient(
        name="Zoë Çelik-Ñandú",
        record_number="MRN-00417",
        born=date(1984, 2, 29),
        sex=Sex.FEMALE,
        palsy_side=AffectedSide.LEFT,
        onset=date(2026, 3, 1),
        cause="Bell",
        treatment="prednisolone",
        notes="prefers mornings",
    )


def _record(expression: Expression, number: int) -> ExpressionRecord:
    random = np.random.default_rng(number)

    def key_frame(time_ms: float) -> KeyFrame:
        picture = random.integers(0, 256, (48, 64, 3), dtype=np.uint8)
        return KeyFrame(picture, Landmarks(random.normal(30, 9, (68, 2)), 0.9, 11.25), time_ms)

    movement = random.normal(5, 2, (2, 7))
    movement[0, 3] = np.nan
    return ExpressionRecord(
        expression=expression,
        attempt=2,
        media_id="ab" * 32,
        rest=key_frame(100.0),
        peak=key_frame(1700.5),
        times_ms=np.linspace(0.0, 200.0, 7, dtype=np.float64),
        points_px=random.normal(30, 9, (7, 68, 2)).astype(np.float32),
        movement_percent=movement,
        measurements=(
            Measurement(Quantity.BROW_ELEVATION, expression, Side.LEFT, 2.1, Unit.MM, 0.4),
            Measurement(Quantity.TIME_TO_PEAK, expression, None, 700.0, Unit.MS),
        ),
        quality=(
            QualityFlag(expression, QualityIssue.TURNED, 0.25),
            QualityFlag(expression, QualityIssue.COVERED, 0.25, (Region.BROW, Region.CHIN)),
        ),
    )


@pytest.fixture
def examination(patient: Patient) -> Examination:
    """Return a finished, graded, decided and unsigned examination of `patient`."""
    at = datetime(2026, 5, 12, 9, 30, 15, 123456, tzinfo=CEST)
    provenance = Provenance(
        program_version="0.1.0",
        grader="measured geometry",
        landmarker="dlib 68",
        landmarker_sha256="cd" * 32,
        scale_method="iris",
        iris_diameter_mm=11.77,
        libraries=MappingProxyType({"numpy": "2.4.6"}),
        graded_at=at.astimezone(UTC),
    )
    proposals = (
        ProposedItem(Scale.SUNNYBROOK, "rest_eye", 1, must_confirm=True),
        ProposedItem(Scale.EFACE, "platysma", None, WithheldReason.NOT_MEASURABLE),
    )
    recorded = STANDARD_EXPRESSIONS[:-1]
    records = {expression: _record(expression, number) for number, expression in enumerate(recorded)}
    brow = records[Expression.BROW_RAISE]
    records[Expression.BROW_RAISE] = replace(brow, rest=records[Expression.REST].rest)
    return Examination(
        patient_id=patient.patient_id,
        started_at=at,
        clinician="Dr Vega",
        device="Webcam C920",
        records=records,
        skipped={Expression.LOWER_TEETH: SkipReason.PATIENT_CANNOT},
        grade=Grade(AffectedSide.LEFT, BRANCHES, proposals, provenance),
        decisions=(
            Decision("branch.temporal", 3, "moves more when told again", "Dr Vega", at),
            Decision("affected_side", "right", "", "Dr Vega", at),
            Decision("affected_side", None, "", "Dr Vega", at + timedelta(minutes=1)),
        ),
        notes="tired\ncoopérative",
    )


def difference(one: Any, two: Any, where: str = "") -> str | None:
    """Return where two values differ, or None when they are the same through and through."""
    if isinstance(one, Mapping):
        parts, same = [(one[key], two.get(key), f"{where}[{key}]") for key in one], list(one) == list(two)
    elif is_dataclass(one):
        names = [field.name for field in fields(one) if field.compare]
        if isinstance(one, KeyFrame):  # however its picture is kept, and with or without a small one beside
            names = ["picture", "landmarks", "time_ms"]
        parts, same = [(getattr(one, name), getattr(two, name), f"{where}.{name}") for name in names], True
    elif isinstance(one, tuple):
        parts, same = (
            [(*pair, f"{where}[{i}]") for i, pair in enumerate(zip(one, two, strict=False))],
            len(one) == len(two),
        )
    elif isinstance(one, np.ndarray):
        parts, same = [], one.dtype == two.dtype and np.array_equal(one, two, equal_nan=one.dtype.kind == "f")
    elif isinstance(one, datetime):
        parts, same = [], one == two and one.utcoffset() == two.utcoffset()
    else:
        parts, same = [], type(one) is type(two) and one == two
    return next((found for part in parts if (found := difference(*part))), None) if same else where or "whole"


@pytest.fixture(scope="session")
def find_difference() -> Callable[[Any, Any], str | None]:
    return difference
