"""The capture page before a camera that always shows the same face, on a clock that goes by pictures."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.capture.protocol import Phase
from palsygrader.capture.source import Frame, FrameSource
from palsygrader.domain.examination import Examination
from palsygrader.errors import CaptureError
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.live import LiveObservation
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.vision.landmarks import FaceLandmarker
from tests.gui.capture_examples import PATIENT, KnowingLandmarker, RecordingArchive, examination, face_frame

LONG_MS = 60_000
TRIES = 10
"""A busy machine needs longer than the window waits once."""
STEP_NS = 400_000_000
"""The page's clock goes on so much with every picture, and not without: a busy machine changes nothing."""


class PictureClock:
    """Nanoseconds by the pictures that the page has seen."""

    def __init__(self) -> None:
        self._now_ns = 0

    def __call__(self) -> int:
        return self._now_ns

    def go_on(self, _live: LiveObservation) -> None:
        self._now_ns += STEP_NS


class SteadySource:
    """A camera that always shows the same face, 60 times a second."""

    name = "steady"

    def __init__(self) -> None:
        self._number = 0
        self._open = False

    def open(self) -> None:
        self._open = True

    def read(self, timeout_s: float) -> Frame:
        time.sleep(1 / 60)
        if not self._open:
            raise CaptureError("capture.closed")
        self._number += 1
        return face_frame(self._number, time.monotonic_ns())

    def close(self) -> None:
        self._open = False


MakePage = Callable[..., CapturePage]


def pages(qtbot: QtBot, tmp_path: Path, archive_queue: JobQueue) -> Iterator[MakePage]:
    """Yield what makes pages with a visit begun; all have stopped when the test is over."""
    made: list[CapturePage] = []
    held: list[threading.Event] = []

    def make(
        source: Callable[[], FrameSource] = SteadySource,
        *,
        archive: RecordingArchive | None = None,
        auto_accept: bool = False,
        begun: Examination | None = None,
        previous: Examination | None = None,
        landmarker: FaceLandmarker | None = None,
        spoken: bool = True,
        auto_start: bool = False,
        pedal: str = "",
    ) -> CapturePage:
        held.extend(filter(None, [getattr(landmarker, "let_go", None)]))
        clock = PictureClock()
        page = CapturePage(
            archive=archive or RecordingArchive(),
            archive_queue=archive_queue,
            source_factory=lambda _visit_number: source(),
            settings=Settings(auto_accept=auto_accept, spoken=spoken, auto_start=auto_start, pedal=pedal),
            landmarker=landmarker or KnowingLandmarker(),
            instructions=tmp_path,
            clock_ns=clock,
        )
        camera = page.findChild(CaptureCamera)
        assert isinstance(camera, CaptureCamera)
        camera.observed.connect(clock.go_on)
        qtbot.addWidget(page)
        made.append(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()
        page.begin(PATIENT, begun or examination(), previous)
        return page

    yield make
    for let_go in held:  # also where the test has failed
        let_go.set()
    for page in made:
        assert any(page.shut_down() for _try in range(TRIES))


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    qtbot.waitUntil(holds, timeout=LONG_MS)


def session_of(page: CapturePage) -> CaptureSession:
    assert page.session is not None
    return page.session


def notice(page: QWidget) -> str:
    strip = page.findChild(NoticeStrip)
    assert isinstance(strip, NoticeStrip)
    return strip.text


def press(page: QWidget, words: str) -> None:
    button(page, words).click()


def in_phase(page: CapturePage, phase: Phase) -> Callable[[], bool]:
    return lambda: session_of(page).state.phase is phase


def is_recordable(page: CapturePage) -> Callable[[], bool]:
    return lambda: session_of(page).state.recordable


def button(page: QWidget, words: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if found.text() == words)
