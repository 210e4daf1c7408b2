"""The live path in the window: frames on the screen, their age, each stage, and a whole visit to its grade."""

import gc
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import psutil

from palsygrader.bench.figures import Figure, percentile
from palsygrader.bench.stages import Stages
from palsygrader.bench.window import begin_visit, demonstration, until, wait
from palsygrader.capture import digital_patient
from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.gate import Gate
from palsygrader.capture.source import Frame
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.gui import live_source
from palsygrader.gui.viewfinder import Viewfinder
from palsygrader.vision import observer
from palsygrader.vision.network_landmarker import NetworkLandmarker

if TYPE_CHECKING:
    from palsygrader.domain.grade import Grade
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.capture_session import CaptureSession

CAMERA_HZ: Final = 30.0
FULL_HD_PX: Final = (1920, 1080)
_SETTLING_MS: Final = 1000
_VISIT_S: Final = 240.0
_MB: Final = 2.0**20


class EnlargedPatient:
    """The digital patient in pictures of another size, as a better camera would deliver them.

    Args:
        folder: Of its clips.
    """

    def __init__(self, folder: Path) -> None:
        self._source = DigitalPatientSource(folder)
        self.name = self._source.name
        self.open, self.close, self.perform = self._source.open, self._source.close, self._source.perform

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame, enlarged."""
        frame = self._source.read(timeout_s)
        enlarged = cv2.resize(frame.image, FULL_HD_PX, interpolation=cv2.INTER_LINEAR)
        return Frame(np.asarray(enlarged, dtype=np.uint8), frame.time_ns)


class Painted:
    """The frames that reached the screen, each once, and how old they were."""

    def __init__(self) -> None:
        self._last_ns = 0
        self.ages_ms: list[float] = []

    def note(self, frame_ns: int) -> None:
        """Note a painted frame."""
        if frame_ns != self._last_ns:
            self._last_ns = frame_ns
            self.ages_ms.append((time.monotonic_ns() - frame_ns) / 1e6)

    def figures(self, title: str, seconds: float) -> list[Figure]:
        """Return frames a second and their ages."""
        # A frame that is due as the measurement ends may be missing.
        return [
            Figure(f"{title}: frames on the screen", len(self.ages_ms) / seconds, "frames/s", CAMERA_HZ - 0.5, True),  # noqa: FBT003
            Figure(f"{title}: age on the screen, median", percentile(self.ages_ms, 50), "ms", 50.0),
            Figure(f"{title}: age on the screen, 95th percentile", percentile(self.ages_ms, 95), "ms", 80.0),
        ]


def measure(folder: Path, seconds: float, *, full_hd: bool) -> list[Figure]:
    """Return what the live path takes, waiting and while recording.

    Args:
        folder: Data folder, empty.
        seconds: How long to watch, each.
        full_hd: Enlarge the pictures of 1280x720 to 1920x1080; the enlarging is in the processor's share.
    """
    title = "1920x1080" if full_hd else "1280x720"
    if full_hd:
        live_source.file_source = EnlargedPatient  # type: ignore[assignment]  # plays the camera of the demonstration
    stages = Stages()
    stages.wrap_each(digital_patient, "read_video", "decode")
    stages.wrap(NetworkLandmarker, "detect", "detect")
    stages.wrap(NetworkLandmarker, "locate", "landmarks")
    stages.wrap(observer, "assess", "quality")
    stages.wrap(Gate, "update", "gate")
    stages.wrap(Viewfinder, "paintEvent", "paint")
    with demonstration(folder) as program:
        until(lambda: program.prepared)  # as the doctor looks at the list
        page = begin_visit(program)
        wait(_SETTLING_MS)
        stages.clear()
        figures = _watched(page, f"{title}, waiting", lambda: wait(round(1000 * seconds)))
        figures += stages.figures(f"{title}, waiting")
        session = _session(page)
        dropped: list[int] = []
        session.frames_dropped.connect(lambda _expression, count: dropped.append(count))
        figures += _watched(page, f"{title}, recording", lambda: _record(session, seconds))
        figures.append(Figure(f"{title}, recording: frames dropped from the clips", sum(dropped), "", 0.0))
    return figures


def visit(folder: Path) -> list[Figure]:
    """Return how long the grade takes from the end of the last recording, the review from Finish, and the memory.

    Args:
        folder: Data folder, empty.
    """
    with demonstration(folder) as program:
        until(lambda: program.prepared)  # as the doctor looks at the list
        session = _session(begin_visit(program))
        to_grade_s, to_review_s = _seconds_to_grade(session)
    return [
        Figure("a visit: last expression to its grade", to_grade_s, "s", 1.5),
        Figure("a visit: Finish to the review", to_review_s, "s"),
        Figure("a visit: memory of the whole program, most", _most_memory_mb(), "MB", 900.0),
    ]


def _watched(page: "CapturePage", title: str, work: Callable[[], None]) -> list[Figure]:
    gc.collect()
    painted, process = Painted(), psutil.Process()
    page.viewfinder.painted.connect(painted.note)
    busy, began_s = sum(process.cpu_times()[:2]), time.monotonic()
    work()
    seconds, busy = time.monotonic() - began_s, sum(process.cpu_times()[:2]) - busy
    page.viewfinder.painted.disconnect(painted.note)
    return [
        *painted.figures(title, seconds),
        Figure(f"{title}: processor, share of one core", 100.0 * busy / seconds, "%"),
        Figure(f"{title}: memory of the whole program", process.memory_info().rss / _MB, "MB", 900.0),
    ]


def _record(session: "CaptureSession", seconds: float) -> None:
    """Record one expression after the other."""
    from palsygrader.capture.events import Choose, Start  # noqa: PLC0415 - the start is measured without them
    from palsygrader.capture.protocol import Phase  # noqa: PLC0415 - as above

    began_s = time.monotonic()
    while time.monotonic() - began_s < seconds:
        if session.state.phase is Phase.CHOOSING:
            session.advance(Choose(Expression.REST))
        if session.state.phase is Phase.INSTRUCTION and session.state.recordable:
            session.advance(Start())
        wait(100)


def _seconds_to_grade(session: "CaptureSession") -> tuple[float, float]:
    """Record a whole visit and finish it; return the seconds to the grade of all expressions, and to the review."""
    from palsygrader.capture.events import Finish, Start  # noqa: PLC0415 - as above
    from palsygrader.capture.protocol import Phase  # noqa: PLC0415 - as above

    stopped_s: list[float] = []
    graded_s: list[float] = []
    finished_s: list[float] = []
    grades: list[Grade | None] = []

    def note_grade() -> None:
        whole = session.examination.records.keys() >= set(STANDARD_EXPRESSIONS)
        if whole and session.grade not in grades:
            grades.append(session.grade)
            graded_s.append(time.monotonic())

    session.changed.connect(note_grade)
    session.recording_stopped.connect(lambda: stopped_s.append(time.monotonic()))
    session.finished.connect(lambda _examination: finished_s.append(time.monotonic()))

    def recorded() -> bool:
        if session.state.phase is Phase.INSTRUCTION and session.state.recordable:
            session.advance(Start())
        return session.state.phase is Phase.CHOOSING

    until(recorded, _VISIT_S)
    until(lambda: len(graded_s) > 1)  # that of the expressions before, and that of all
    finish_s = time.monotonic()
    session.advance(Finish())
    until(lambda: bool(finished_s))
    return graded_s[1] - stopped_s[-1], finished_s[0] - finish_s


def _session(page: "CapturePage") -> "CaptureSession":
    session = page.session
    assert session is not None  # noqa: S101 - the visit has begun
    return session


def _most_memory_mb() -> float:
    """Return the most memory this process has held; NaN where the system does not tell (Windows tells otherwise)."""
    memory = psutil.Process().memory_info()
    if psutil.WINDOWS:
        return float(getattr(memory, "peak_wset", float("nan"))) / _MB
    import resource  # noqa: PLC0415 - not on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / _MB if psutil.MACOS else most / 1024.0
