"""What is looked at. Each check imports what it needs when it runs, and may take a second or two."""

import shutil
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import CaptureError, PassphraseError
from palsygrader.selftest.outcome import Status
from palsygrader.settings import bundled, grading_weights, landmark_weights
from palsygrader.wording import capitalised, of, say

if TYPE_CHECKING:
    from palsygrader.capture.source import Frame, FrameSource
    from palsygrader.grading.features import ExaminationFeatures

FIRST_PICTURE_S: Final = 2.0
"""Longest wait for a camera's first picture."""
LIGHT_S: Final = 1.0
"""How long a camera is given to set its exposure before the light is judged."""
FRAME_MS: Final = 1000 / 30
"""A camera's usual time per picture: what is slower cannot look at each of them."""
SPEED_FRAMES: Final = 40
"""Pictures of the digital patient that the speed is measured with; the first quarter warms up."""
LEAST_FREE_BYTES: Final = 2_000_000_000
"""Free space that some 50 visits take."""
SHOWN_DIGITS: Final = 8
"""Digits of a checksum that are told."""
_TRAIL: Final = ("archive.created", "patient.added", "archive.opened")
"""What the record of actions holds after what `check_archive` does."""


def camera_frame(source: "FrameSource", *, settle_s: float = 0.0) -> "Frame":
    """Return a picture of a camera, which is opened and closed; not on the Qt thread.

    Args:
        source: The camera.
        settle_s: How long it is read before the picture is taken.

    Raises:
        CaptureError: As of the source.
    """
    try:
        source.open()
        frame = source.read(FIRST_PICTURE_S)
        first_s = time.monotonic()
        while time.monotonic() - first_s < settle_s:
            frame = source.read(FIRST_PICTURE_S)
        return frame
    finally:
        source.close()


def no_camera(error: CaptureError) -> bool:
    """Tell whether an error says that there is no camera: that is no fault."""
    return error.code == "capture.no_camera"


def check_light(frame: "Frame") -> tuple[Status, str]:
    """Judge the light on the face before the camera."""
    from palsygrader.domain.examination import QualityIssue
    from palsygrader.vision.network_landmarker import NetworkLandmarker
    from palsygrader.vision.observer import Observer
    from palsygrader.vision.quality import issues

    observer = Observer(NetworkLandmarker(landmark_weights()))
    try:
        seen = observer.observe(frame.image, frame.time_ns)
    finally:
        observer.close()
    if seen.landmarks is None:
        return Status.ABSENT, ""
    light = (QualityIssue.TOO_DARK, QualityIssue.TOO_BRIGHT, QualityIssue.UNEVEN_LIGHT)
    found = [issue for issue in issues(seen.quality) if issue in light]
    if found:
        return Status.WARN, capitalised(of(found[0]))
    return Status.PASS, say("selftest.light.found", percent=f"{seen.quality.brightness_percent or 0.0:.0f}")


def check_speed() -> tuple[Status, str]:
    """Follow the bundled digital patient as live pictures are followed; tells the median time per picture."""
    from itertools import islice

    from palsygrader.capture.video import read_video
    from palsygrader.vision.network_landmarker import NetworkLandmarker
    from palsygrader.vision.observer import Observer

    landmarker = NetworkLandmarker(landmark_weights())
    landmarker.load()
    observer, taken_ms = Observer(landmarker), list[float]()
    try:
        for picture, at_ms in islice(read_video(_clip(Expression.REST)), SPEED_FRAMES):
            began_s = time.perf_counter()
            observer.observe(picture, int(at_ms * 1e6))
            taken_ms.append((time.perf_counter() - began_s) * 1000)
    finally:
        observer.close()
    median_ms = statistics.median(taken_ms[SPEED_FRAMES // 4 :])
    told = say("selftest.speed.found", ms=f"{median_ms:.0f}", limit=f"{FRAME_MS:.0f}")
    return (Status.PASS if median_ms <= FRAME_MS else Status.WARN), told


def check_model() -> tuple[Status, str]:
    """Load the models, compare them with their checksums, find the digital patient's face and compute a grade."""
    from palsygrader.capture.video import read_video
    from palsygrader.grading.grading_model import GradingModel
    from palsygrader.vision.landmarks import find_face
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    landmarker = NetworkLandmarker(landmark_weights())
    landmarker.load()
    picture, _ = next(read_video(_clip(Expression.REST)))
    find_face(landmarker, picture)
    grader = GradingModel(grading_weights())
    grader.load()
    grader.answer(_blank_examination())
    return Status.PASS, ", ".join(
        say("selftest.model.found", name=each.name, checksum=each.sha256[:SHOWN_DIGITS])
        for each in (landmarker, grader)
    )


def check_archive(beside: Path | None = None) -> tuple[Status, str]:
    """Make an encrypted archive in a temporary folder, write, open it again, read.

    A wrong passphrase is refused, and the record of actions is whole.

    Args:
        beside: A folder on whose disk that is tried and whose free space is told; None for the system's temporary one.
    """
    from palsygrader.archive.store import Archive

    written = Patient(name="Self-test")
    with TemporaryDirectory(prefix="palsygrader-selftest-", dir=beside) as temporary:
        folder = Path(temporary) / "archive"
        with Archive.create(folder, "right") as archive:
            archive.add_patient(written)
        with Archive.open(folder, "right") as archive:
            trail = tuple(line.what for line in archive.audit_lines())
            intact = archive.patient(written.patient_id) == written and trail == _TRAIL
        try:
            Archive.open(folder, "wrong").close()
            refused = False
        except PassphraseError:
            refused = True
    if not (intact and refused):
        return Status.FAIL, ""
    if beside is None:
        return Status.PASS, ""
    free_bytes = shutil.disk_usage(beside).free
    told = say("selftest.archive.found", gigabytes=f"{free_bytes / 1e9:.0f}")
    return (Status.PASS if free_bytes >= LEAST_FREE_BYTES else Status.WARN), told


def check_fonts() -> tuple[Status, str]:
    """Read every font of the report."""
    from palsygrader.report.typefaces import FILE_NAMES, Typefaces

    Typefaces(bundled("resources", "fonts"))
    return Status.PASS, say("selftest.fonts.found", count=len(FILE_NAMES))


def check_demo() -> tuple[Status, str]:
    """Read the length of every clip of the digital patient."""
    from palsygrader.capture.video import video_length

    clips = [_clip(expression) for expression in STANDARD_EXPRESSIONS]
    seconds = sum(video_length(clip).duration_ms for clip in clips) / 1000
    return Status.PASS, say("selftest.demo.found", count=len(clips), seconds=f"{seconds:.0f}")


def _blank_examination() -> "ExaminationFeatures":
    """Return an examination of which only a face at rest is there, with nothing on it: enough to be computed with."""
    import numpy as np

    from palsygrader.grading.features import GEOMETRY_SIZE, MOTION_SIZE, ExaminationFeatures

    present = np.zeros(9, bool)
    present[0] = True
    return ExaminationFeatures(
        present,
        np.zeros((9, 2, GEOMETRY_SIZE), np.float32),
        np.zeros((9, 2, MOTION_SIZE), np.float32),
        np.zeros((9, 2, 5, 2, 32, 32), np.uint8),
    )


def _clip(expression: Expression) -> Path:
    return bundled("resources", "demo", f"{expression}.mp4")
