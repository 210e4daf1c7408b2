"""An attempt that starts when the patient begins: seen live, recorded from before, never unasked."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Choose
from palsygrader.capture.gate import Verdict
from palsygrader.capture.latest import Latest
from palsygrader.capture.packed_frame import PackedFrame
from palsygrader.capture.protocol import Phase
from palsygrader.capture.source import Frame
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import BASELINE_S, Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import CaptureError
from palsygrader.gui import live as live_module
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.live import REMEMBERED_NS, CameraThread, LiveObservation
from palsygrader.gui.workers import JobQueue
from palsygrader.vision.observer import Observation
from palsygrader.vision.quality import FrameQuality
from palsygrader.wording import say
from tests.gui.capture_examples import POINTS_PX, face_frame
from tests.gui.capture_pages import MakePage, pages, session_of
from tests.gui.review_examples import EYE_DISTANCE_PX

FRAME_NS = 100_000_000
_LIP = [55, 56, 57, 58, 59]
_JAW = [6, 7, 8, 9, 10, *_LIP, 65, 66, 67]
GOOD = Verdict(recordable=True, issue=None)
TURNED = Verdict(recordable=False, issue=QualityIssue.TURNED)


class DarkSource:
    """A camera that is open and sends nothing; the test tells what is seen."""

    name = "dark"

    def __init__(self) -> None:
        self._closed = threading.Event()

    def open(self) -> None:
        self._closed.clear()

    def read(self, timeout_s: float) -> Frame:
        self._closed.wait()
        raise CaptureError("capture.closed")

    def close(self) -> None:
        self._closed.set()


@dataclass
class Sight:
    """Shows the page one face after the other."""

    page: CapturePage
    time_ns: int = 1_000_000_000
    number: int = field(default=0)

    def show(
        self, seconds: float, *, brows: float = 0.0, jaw: float = 0.0, lip: float = 0.0, verdict: Verdict = GOOD
    ) -> None:
        """Show a face for some seconds: brows raised, jaw and lower lip lowered by percent of the eye distance."""
        points = POINTS_PX.copy()
        points[_JAW, 1] += jaw / 100.0 * EYE_DISTANCE_PX
        points[_LIP, 1] += lip / 100.0 * EYE_DISTANCE_PX
        points[17:27, 1] -= brows / 100.0 * EYE_DISTANCE_PX
        camera = self.page.findChild(CaptureCamera)
        assert isinstance(camera, CaptureCamera)
        for _ in range(round(seconds * 1e9 / FRAME_NS)):
            self.time_ns += FRAME_NS
            self.number += 1
            frame = face_frame(self.number, self.time_ns)
            seen = Observation(self.time_ns, 1, Landmarks(points, 1.0), FrameQuality(1))
            camera.observed.emit(LiveObservation(frame, seen, verdict))

    def phase(self) -> Phase:
        return session_of(self.page).state.phase


@pytest.fixture
def make_page(
    qtbot: QtBot, tmp_path: Path, archive_queue: JobQueue, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakePage]:
    monkeypatch.setattr("tests.gui.capture_pages.STEP_NS", FRAME_NS)
    yield from pages(qtbot, tmp_path, archive_queue)


@pytest.fixture
def sight(make_page: MakePage) -> Sight:
    """Return a page at the brows that waits for them to be raised."""
    page = make_page(DarkSource, auto_start=True)
    session_of(page).advance(Choose(Expression.BROW_RAISE))
    return Sight(page)


def waiting(page: CapturePage) -> list[str]:
    return [found.text() for found in page.findChildren(QLabel) if found.isVisible() and "by itself" in found.text()]


def test_raising_the_brows_starts_the_recording(sight: Sight) -> None:
    sight.show(0.5)
    assert waiting(sight.page) == [say("examine.auto.not_yet")]
    sight.show(1.5)
    assert sight.phase() is Phase.INSTRUCTION
    assert waiting(sight.page) == [say("examine.auto.ready")]
    sight.show(1.0, brows=8.0)
    assert sight.phase() is Phase.RECORDING
    assert waiting(sight.page) == []


def test_a_still_face_never_starts(sight: Sight) -> None:
    sight.show(40.0)
    assert sight.phase() is Phase.INSTRUCTION


def test_a_still_face_starts_the_recording_at_rest(make_page: MakePage) -> None:
    sight = Sight(make_page(DarkSource, auto_start=True))
    sight.show(1.5)
    assert sight.phase() is Phase.INSTRUCTION
    assert waiting(sight.page) == [say("examine.auto.rest")]
    sight.show(1.5)
    assert sight.phase() is Phase.RECORDING
    assert session_of(sight.page).state.expression is Expression.REST


def test_nothing_starts_while_the_gate_is_red(sight: Sight) -> None:
    sight.show(2.0)
    sight.show(2.0, brows=8.0, verdict=TURNED)
    assert sight.phase() is Phase.INSTRUCTION
    sight.show(0.8, brows=8.0)
    assert sight.phase() is Phase.INSTRUCTION, "the face at rest was seen before the picture was bad"


def test_nothing_starts_while_the_visit_is_paused(sight: Sight) -> None:
    sight.show(2.0)
    QTest.keyClick(sight.page, Qt.Key.Key_P)
    sight.show(3.0, brows=8.0)
    assert sight.phase() is Phase.PAUSED
    assert waiting(sight.page) == []
    QTest.keyClick(sight.page, Qt.Key.Key_P)
    sight.show(0.9, brows=8.0)
    assert sight.phase() is Phase.INSTRUCTION


def test_nothing_starts_while_it_is_asked_why_to_skip(sight: Sight) -> None:
    QTest.keyClick(sight.page, Qt.Key.Key_S)
    sight.show(2.0)
    sight.show(2.0, brows=8.0)
    assert sight.phase() is Phase.INSTRUCTION


def test_one_movement_makes_one_attempt(sight: Sight) -> None:
    sight.show(2.0)
    sight.show(8.0, brows=8.0)
    assert sight.phase() is Phase.REVIEWING
    QTest.keyClick(sight.page, Qt.Key.Key_R)
    sight.show(3.0)
    sight.show(1.0, brows=8.0)
    assert sight.phase() is Phase.RECORDING
    assert session_of(sight.page).state.attempt == 2


def test_what_the_doctor_stopped_waits_for_the_doctor(sight: Sight) -> None:
    sight.show(2.0)
    sight.show(1.0, brows=8.0)
    QTest.keyClick(sight.page, Qt.Key.Key_Escape)
    sight.show(3.0)
    sight.show(2.0, brows=8.0)
    assert sight.phase() is Phase.INSTRUCTION
    assert waiting(sight.page) == []
    QTest.keyClick(sight.page, Qt.Key.Key_Space)
    assert sight.phase() is Phase.COUNTDOWN


def test_a_turns_it_off_and_on(sight: Sight) -> None:
    QTest.keyClick(sight.page, Qt.Key.Key_A)
    sight.show(2.0)
    sight.show(2.0, brows=8.0)
    assert sight.phase() is Phase.INSTRUCTION
    QTest.keyClick(sight.page, Qt.Key.Key_A)
    sight.show(2.0)
    sight.show(1.0, brows=8.0)
    assert sight.phase() is Phase.RECORDING


def test_a_long_vowel_starts_no_lower_teeth_and_the_teeth_do(make_page: MakePage) -> None:
    """The patient says "aah" until the next instruction comes and beyond it, rests, and says it again."""
    sight = Sight(make_page(DarkSource, auto_start=True))
    session = session_of(sight.page)
    session.advance(Choose(Expression.PUCKER))
    sight.show(2.0)
    sight.show(2.0, jaw=10.0)
    session.advance(Choose(Expression.LOWER_TEETH))
    sight.show(3.0, jaw=10.0)
    sight.show(2.0)
    sight.show(3.0, jaw=10.0)
    assert sight.phase() is Phase.INSTRUCTION
    sight.show(2.0)
    sight.show(1.5, lip=8.0)
    assert sight.phase() is Phase.RECORDING
    assert session.state.expression is Expression.LOWER_TEETH


def test_the_setting_turns_it_off(make_page: MakePage) -> None:
    sight = Sight(make_page(DarkSource, auto_start=False))
    sight.show(6.0)
    assert sight.phase() is Phase.INSTRUCTION


class Collecting:
    """A recording in memory."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def write(self, frame: PackedFrame) -> None:
        self.numbers.append(frame.time_ns // FRAME_NS)


class Counted:
    """Sends so many pictures, then tells the test and waits."""

    name = "counted"

    def __init__(self, frames: int, at: Callable[[int], None]) -> None:
        self._frames, self._at = frames, at
        self._number = 0

    def open(self) -> None:
        pass

    def read(self, timeout_s: float) -> Frame:
        self._at(self._number)
        self._number += 1
        if self._number > self._frames:
            raise CaptureError("capture.ended")
        return Frame(np.zeros((8, 8, 3), np.uint8), self._number * FRAME_NS)

    def close(self) -> None:
        pass


def recorded(*, remember: bool, at: int, since: int | None, frames: int = 40) -> list[int]:
    """Return the numbers of the pictures in a recording that was begun after picture `at`."""
    clip = Collecting()

    def begin(number: int) -> None:
        if number == at:
            thread.record_to(clip, None if since is None else since * FRAME_NS)

    thread = CameraThread(Counted(frames, begin), Latest[Frame]())
    thread.remember(wanted=remember)
    thread.run()
    return clip.numbers


def test_the_recording_begins_before_it_was_asked_for() -> None:
    assert recorded(remember=True, at=30, since=20) == list(range(20, 41))


def test_it_begins_with_the_next_picture_where_nothing_is_said() -> None:
    assert recorded(remember=True, at=30, since=None) == list(range(31, 41))
    assert recorded(remember=False, at=30, since=20) == list(range(31, 41))


def test_the_past_is_bounded_by_time_and_by_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = REMEMBERED_NS // FRAME_NS
    assert recorded(remember=True, at=30, since=0)[0] == 30 - kept
    assert BASELINE_S * 1e9 < REMEMBERED_NS
    monkeypatch.setattr(live_module, "REMEMBERED_BYTES", 5 * 8 * 8 * 3 // 2)
    assert recorded(remember=True, at=30, since=0)[0] == 26
