"""The capture page when the camera fails, is unplugged and plugged in again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.capture.protocol import Phase
from palsygrader.capture.source import Frame, FrameSource
from palsygrader.capture.watchdog import Watchdog
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.errors import CaptureError
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import error_line, say
from tests.gui.capture_bench import HeldLandmarker
from tests.gui.capture_pages import (
    LONG_MS,
    MakePage,
    SteadySource,
    button,
    in_phase,
    is_recordable,
    notice,
    pages,
    press,
    session_of,
    until,
)
from tests.gui.review_examples import visit


@pytest.fixture
def make_page(qtbot: QtBot, tmp_path: Path, archive_queue: JobQueue) -> Iterator[MakePage]:
    yield from pages(qtbot, tmp_path, archive_queue)


def test_an_unplugged_camera_is_told_and_tried_again(qtbot: QtBot, make_page: MakePage) -> None:
    sources: list[FrameSource] = [
        SteadySource(),
        Watchdog(FaultySource([Scene(Fault.NONE, 2), Scene(Fault.UNPLUGGED, 1)])),
    ]
    page = make_page(sources.pop)
    until(qtbot, lambda: notice(page) == say("examine.camera_help"))
    press(page, say("examine.try_again"))
    until(qtbot, is_recordable(page))
    assert notice(page) == ""


def test_a_camera_that_is_plugged_in_again_is_used(qtbot: QtBot, make_page: MakePage) -> None:
    sources: list[FrameSource] = [SteadySource(), FaultySource([Scene(Fault.UNPLUGGED, 1)])]
    page = make_page(sources.pop)
    until(qtbot, lambda: notice(page) == say("examine.camera_help"))
    page.look_for_camera()
    until(qtbot, is_recordable(page))
    page.look_for_camera()
    assert sources == [], "a camera that works is left alone"


class LockableSource(SteadySource):
    """A camera that notes when its exposure was to stand still."""

    lock_state = None

    def __init__(self) -> None:
        super().__init__()
        self.locks: list[bool] = []

    def lock(self, *, locked: bool) -> None:
        self.locks.append(locked)


def test_exposure_stands_still_while_recording(qtbot: QtBot, make_page: MakePage) -> None:
    source = LockableSource()
    page = make_page(lambda: source)
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert source.locks == [True], "from the countdown on"
    until(qtbot, in_phase(page, Phase.RECORDING))
    until(qtbot, in_phase(page, Phase.REVIEWING))
    assert source.locks == [True, False]


def test_a_camera_that_cannot_be_opened_is_told(qtbot: QtBot, make_page: MakePage) -> None:
    def absent() -> FrameSource:
        raise CaptureError("capture.stalled", seconds=2)

    page = make_page(absent)
    assert notice(page) == say("examine.camera_help")
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.INSTRUCTION, "nothing starts without a camera"


class PluggedSource(SteadySource):
    """A camera whose cable is pulled when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.unplugged = False

    def read(self, timeout_s: float) -> Frame:
        if self.unplugged:
            raise CaptureError("capture.unplugged", name=self.name)
        return super().read(timeout_s)


def unplug(qtbot: QtBot, page: CapturePage, source: PluggedSource) -> None:
    source.unplugged = True
    until(qtbot, lambda: notice(page) == say("examine.camera_help"))


def primary(page: CapturePage, words: str, keys: str = "Space") -> QWidget:
    return button(page, say("examine.with_key", words=say(words), keys=keys))


def told(page: CapturePage, words: str) -> bool:
    return any(label.text() == say(words) and label.isVisible() for label in page.findChildren(QLabel))


@pytest.fixture
def sources() -> list[PluggedSource]:
    return []


@pytest.fixture
def source_factory(sources: list[PluggedSource]) -> Callable[[], FrameSource]:
    def make() -> FrameSource:
        sources.append(PluggedSource())
        return sources[-1]

    return make


def test_only_recording_needs_the_camera(
    qtbot: QtBot, make_page: MakePage, sources: list[PluggedSource], source_factory: Callable[[], FrameSource]
) -> None:
    landmarker = HeldLandmarker()
    page = make_page(source_factory, landmarker=landmarker)
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.REVIEWING))
    unplug(qtbot, page, sources[0])
    assert primary(page, "examine.accept").isEnabled()
    QTest.mouseClick(primary(page, "examine.accept"), Qt.MouseButton.LeftButton)
    session = session_of(page)
    assert session.state.kept == {Expression.REST: 1}
    assert not primary(page, "examine.start").isEnabled()
    assert told(page, "examine.no_camera")
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert (session.state.phase, session.state.expression) == (Phase.INSTRUCTION, Expression.BROW_RAISE)
    QTest.keyClick(page, Qt.Key.Key_S)
    QTest.keyClick(page, Qt.Key.Key_1)
    assert session.state.skipped == {Expression.BROW_RAISE: SkipReason.PATIENT_CANNOT}
    press(page, say("examine.pause"))
    assert primary(page, "examine.resume").isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session.state.phase is Phase.INSTRUCTION
    assert button(page, say("examine.finish")).isEnabled()
    press(page, say("examine.finish"))
    assert session.finishing
    QTest.mouseClick(primary(page, "examine.finishing.cancel", "Esc"), Qt.MouseButton.LeftButton)
    assert session.state.phase is Phase.INSTRUCTION
    assert page.viewfinder.message == error_line(CaptureError("capture.unplugged", name="steady"))
    landmarker.let_go.set()
    with qtbot.waitSignal(page.finished, timeout=LONG_MS):
        press(page, say("examine.finish"))


def test_the_visit_can_be_finished_without_a_camera(
    qtbot: QtBot, make_page: MakePage, sources: list[PluggedSource], source_factory: Callable[[], FrameSource]
) -> None:
    page = make_page(source_factory, begun=visit())
    assert session_of(page).state.phase is Phase.CHOOSING
    unplug(qtbot, page, sources[0])
    with qtbot.waitSignal(page.finished, timeout=LONG_MS):
        QTest.mouseClick(primary(page, "examine.finish"), Qt.MouseButton.LeftButton)


def test_a_camera_that_is_plugged_in_lets_the_recording_start(
    qtbot: QtBot, make_page: MakePage, sources: list[PluggedSource], source_factory: Callable[[], FrameSource]
) -> None:
    page = make_page(source_factory)
    until(qtbot, is_recordable(page))
    unplug(qtbot, page, sources[0])
    start = primary(page, "examine.start")
    assert not start.isEnabled()
    assert page.focusWidget() not in page.findChildren(QPushButton), "Space must not press what is next to it"
    page.look_for_camera()
    page.look_for_camera()
    assert len(sources) == 2, "a camera that is being started is left alone"
    assert page.viewfinder.message == say("examine.viewfinder.starting")
    assert not start.isEnabled(), "no picture yet"
    until(qtbot, start.isEnabled)
    assert notice(page) == ""
    assert not told(page, "examine.no_camera")
    until(qtbot, is_recordable(page))
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    assert session_of(page).state.phase is Phase.COUNTDOWN


def test_a_countdown_ends_with_the_camera(
    qtbot: QtBot, make_page: MakePage, sources: list[PluggedSource], source_factory: Callable[[], FrameSource]
) -> None:
    page = make_page(source_factory)
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    unplug(qtbot, page, sources[0])
    assert session_of(page).state.phase is Phase.INSTRUCTION
    QTest.keyClick(page, Qt.Key.Key_R)
    assert session_of(page).state.phase is Phase.INSTRUCTION
    press(page, say("examine.try_again"))
    until(qtbot, primary(page, "examine.start").isEnabled)
    assert say("examine.spoiled", reason=say("examine.camera_failed")) == notice(page), "told when it can be repeated"


def test_another_notice_outlives_the_cameras(
    qtbot: QtBot, make_page: MakePage, sources: list[PluggedSource], source_factory: Callable[[], FrameSource]
) -> None:
    page = make_page(source_factory)
    until(qtbot, is_recordable(page))
    unplug(qtbot, page, sources[0])
    session_of(page).cut_off.emit(Expression.SNARL, 2.0)
    other = notice(page)
    page.look_for_camera()
    until(qtbot, primary(page, "examine.start").isEnabled)
    assert notice(page) == other != ""
