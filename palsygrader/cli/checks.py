"""What the self-test looks at; each check answers pass, fail or absent."""

import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from palsygrader.cli.interrupts import STOPPING, put_off
from palsygrader.cli.staging import check_folder
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import CaptureError, PalsyGraderError, PassphraseError
from palsygrader.settings import bundled, data_place
from palsygrader.wording import error_line, say

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from palsygrader.capture.source import CameraSource, Frame


class Status(StrEnum):
    """Result of a check."""

    PASS = "pass"  # noqa: S105 - a result, not a secret
    FAIL = "fail"
    ABSENT = "absent"


_FIRST_PICTURE_S: Final = 2.0
"""Longest wait for a camera's first picture."""
_EVENTS_S: Final = 0.01
"""How often Qt may go on while a camera is awaited."""
_TRAIL: Final = ("archive.created", "patient.added", "archive.opened")
"""What the record of actions holds after what `check_archive` does."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check done.

    Attributes:
        name: `"camera"`, `"model"`, `"archive"`, `"data"`, `"fonts"`, `"printer"` or `"demo"`.
        status: Its result.
        detail: What was found, or one line of what went wrong.
    """

    name: str
    status: Status
    detail: str


def check_camera() -> tuple[Status, str]:
    """Read one picture of the camera, as the window would; tells its name, its library and the picture's size."""
    from palsygrader.capture.camera import camera_source

    application = _begin_qt()
    source = camera_source()
    seen: Future[Frame] = Future()
    reader = threading.Thread(target=lambda: _look(source, seen), daemon=True)
    reader.start()
    while reader.is_alive():  # the camera is started on this thread
        application.processEvents()
        reader.join(_EVENTS_S)
    try:
        frame = seen.result()
    except CaptureError as error:
        if error.code != "capture.no_camera":
            raise
        return Status.ABSENT, ""
    return Status.PASS, f"{source.name}, {source.backend}, {frame.width_px} x {frame.height_px}"


def _look(source: "CameraSource", seen: "Future[Frame]") -> None:
    try:
        source.open()
        seen.set_result(source.read(_FIRST_PICTURE_S))
    except Exception as error:  # noqa: BLE001 - raised again by the check
        seen.set_exception(error)
    finally:
        source.close()


def check_model() -> tuple[Status, str]:
    """Load the models and find the face of the bundled digital patient."""
    from palsygrader.capture.video import read_video
    from palsygrader.grading.grading_model import GradingModel
    from palsygrader.settings import grading_weights, landmark_weights
    from palsygrader.vision.landmarks import find_face
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    landmarker = NetworkLandmarker(landmark_weights())
    landmarker.load()
    picture, _ = next(read_video(_clip(Expression.REST)))
    find_face(landmarker, picture)
    grader = GradingModel(grading_weights())
    grader.load()
    return Status.PASS, f"{landmarker.name}, {grader.name}"


def check_archive() -> tuple[Status, str]:
    """Make an encrypted archive in a temporary folder, write, open it again, read.

    A wrong passphrase is refused, and the record of actions is whole.
    """
    from palsygrader.archive.store import Archive

    written = Patient(name="Self-test")
    with put_off(*STOPPING), TemporaryDirectory(prefix="palsygrader-selftest-") as temporary:
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
    return (Status.PASS if intact and refused else Status.FAIL), ""


def check_data(chosen: Path | None = None) -> tuple[Status, str]:
    """Write into the data folder, or where it would be made; nothing of that stays.

    Args:
        chosen: The folder, None for the user's own.

    Raises:
        InputError: It cannot be written, or is no folder.
    """
    folder = data_place(chosen)
    with put_off(*STOPPING):
        check_folder(folder)
    return Status.PASS, str(folder)


def check_fonts() -> tuple[Status, str]:
    """Read every font of the report."""
    from palsygrader.report.typefaces import FILE_NAMES, Typefaces

    Typefaces(bundled("resources", "fonts"))
    return Status.PASS, say("cli.selftest.fonts.found", count=len(FILE_NAMES))


def check_printer() -> tuple[Status, str]:
    """Look for a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    _begin_qt()
    names = QPrinterInfo.availablePrinterNames()
    return (Status.PASS if names else Status.ABSENT), ", ".join(names)


def check_demo() -> tuple[Status, str]:
    """Read the length of every clip of the digital patient."""
    from palsygrader.capture.video import video_length

    clips = [_clip(expression) for expression in STANDARD_EXPRESSIONS]
    seconds = sum(video_length(clip).duration_ms for clip in clips) / 1000
    return Status.PASS, say("cli.selftest.demo.found", count=len(clips), seconds=f"{seconds:.0f}")


CHECKS: Final[Mapping[str, Callable[[], tuple[Status, str]]]] = MappingProxyType(
    {
        "camera": check_camera,
        "model": check_model,
        "archive": check_archive,
        "data": check_data,
        "fonts": check_fonts,
        "printer": check_printer,
        "demo": check_demo,
    }
)
"""Every check by its name, in the order in which they are told."""


def checks_for(data: Path | None) -> dict[str, Callable[[], tuple[Status, str]]]:
    """Return `CHECKS`, of a data folder that was named on the command line."""
    return {**CHECKS, "data": partial(check_data, data)} if data is not None else dict(CHECKS)


def run_check(name: str, data: Path | None = None) -> Check:
    """Run one check; whatever it raises is its failure.

    Args:
        name: One of `CHECKS`.
        data: The data folder, None for the user's own.
    """
    try:
        status, detail = checks_for(data)[name]()
    except PalsyGraderError as error:
        return Check(name, Status.FAIL, error_line(error, unexpected="cli.unexpected"))
    except Exception as error:  # noqa: BLE001 - a check may fail in any way, and the others go on
        return Check(name, Status.FAIL, f"{type(error).__name__}: {error}")
    return Check(name, status, detail)


@cache
def _begin_qt() -> "QCoreApplication":
    """Return the application that Qt needs for devices: without a screen, and silent about what it can do without."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    qInstallMessageHandler(lambda *_: None)
    return QCoreApplication.instance() or QGuiApplication([])


def _clip(expression: Expression) -> Path:
    return bundled("resources", "demo", f"{expression}.mp4")
