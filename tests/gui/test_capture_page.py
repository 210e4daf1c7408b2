"""The capture page: keys, buttons, faults of the camera, what is shown in each phase."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.capture.gate import Verdict
from palsygrader.capture.protocol import Phase
from palsygrader.capture.source import Frame, FrameSource
from palsygrader.capture.watchdog import Watchdog
from palsygrader.domain.examination import Examination, QualityIssue
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.errors import CaptureError
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.capture_examples import PATIENT, KnowingLandmarker, RecordingArchive, examination, face_frame
from tests.gui.review_examples import visit

SPEED = 20
"""The page's clock runs so many times faster than the wall's."""


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


@pytest.fixture
def make_page(qtbot: QtBot, tmp_path: Path, archive_queue: JobQueue) -> Iterator[MakePage]:
    made: list[CapturePage] = []

    def make(
        source: Callable[[], FrameSource] = SteadySource,
        *,
        auto_accept: bool = False,
        begun: Examination | None = None,
        previous: Examination | None = None,
    ) -> CapturePage:
        page = CapturePage(
            archive=RecordingArchive(),
            archive_queue=archive_queue,
            source_factory=source,
            settings=Settings(auto_accept=auto_accept),
            landmarker=KnowingLandmarker(),
            instructions=tmp_path,
            clock_ns=lambda: time.monotonic_ns() * SPEED,
        )
        qtbot.addWidget(page)
        made.append(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()
        page.begin(PATIENT, begun or examination(), previous)
        return page

    yield make
    for page in made:
        assert page.shut_down()


def session_of(page: CapturePage) -> CaptureSession:
    assert page.session is not None
    return page.session


def notice(page: QWidget) -> str:
    strip = page.findChild(NoticeStrip)
    assert isinstance(strip, NoticeStrip)
    return strip.text


def press(page: QWidget, words: str) -> None:
    next(found for found in page.findChildren(QPushButton) if found.text() == words).click()


def in_phase(page: CapturePage, phase: Phase) -> Callable[[], bool]:
    return lambda: session_of(page).state.phase is phase


def is_recordable(page: CapturePage) -> Callable[[], bool]:
    return lambda: session_of(page).state.recordable


def test_space_leads_through_one_expression(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    qtbot.waitUntil(is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(in_phase(page, Phase.RECORDING))
    qtbot.waitUntil(in_phase(page, Phase.REVIEWING))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.kept == {Expression.REST: 1}
    qtbot.waitUntil(lambda: Expression.REST in session_of(page).examination.records)
    assert session_of(page).state.expression is Expression.BROW_RAISE


def test_space_does_not_stop_a_running_recording_but_escape_does(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    qtbot.waitUntil(is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert session_of(page).state.phase is Phase.INSTRUCTION


def test_skipping_asks_why(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert session_of(page).state.expression is Expression.BROW_RAISE
    QTest.keyClick(page, Qt.Key.Key_S)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert session_of(page).state.expression is Expression.BROW_RAISE, "the question stays"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert session_of(page).state.skipped == {}
    QTest.keyClick(page, Qt.Key.Key_S)
    QTest.keyClick(page, Qt.Key.Key_Space)  # on the first reason, where the keyboard was put
    assert session_of(page).state.skipped == {Expression.BROW_RAISE: SkipReason.PATIENT_CANNOT}
    QTest.keyClick(page, Qt.Key.Key_S)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert session_of(page).state.skipped[Expression.GENTLE_CLOSURE] is SkipReason.NOT_WANTED


def test_r_repeats_what_was_kept(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(auto_accept=True)
    qtbot.waitUntil(is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: Expression.REST in session_of(page).state.kept)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert session_of(page).state.expression is Expression.REST
    QTest.keyClick(page, Qt.Key.Key_R)
    assert session_of(page).state.phase is Phase.COUNTDOWN
    assert session_of(page).state.attempt == 2


def test_a_toggle_reached_with_tab_is_pressed_with_space(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    toggle = next(b for b in page.findChildren(QPushButton) if b.text() == say("examine.mirror"))
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert not page.viewfinder.mirrored
    assert session_of(page).state.phase is Phase.INSTRUCTION


def test_the_head_tells_the_visits_number(make_page: MakePage) -> None:
    page = make_page()
    page.begin(PATIENT, examination(), None, number=3)
    head = page.findChild(CaptureHead)
    assert isinstance(head, CaptureHead)
    assert [label.text() for label in head.findChildren(QLabel) if "visit 3" in label.text()]


def test_a_long_name_gives_way_to_side_and_number(qtbot: QtBot) -> None:
    head = CaptureHead()
    qtbot.addWidget(head)
    head.resize(1248, 60)
    head.show_patient(replace(PATIENT, name="Maximiliana " * 6), number=12, ghost=True)
    head.show_step("3 of 9, 1 skipped · 1:12")
    head.show()
    facts = next(label for label in head.findChildren(QLabel) if "visit 12" in label.text())
    assert facts.width() >= facts.sizeHint().width()


def test_going_on_has_its_own_icon(qtbot: QtBot) -> None:
    head = CaptureHead()
    qtbot.addWidget(head)
    pause = next(found for found in head.findChildren(QPushButton) if found.text() == say("examine.pause"))
    drawn = []
    for paused in (False, True, False):
        head.show_buttons(paused=paused, can_pause=True, can_finish=False)
        drawn.append(pause.icon().pixmap(24, 24).toImage())
    assert drawn[0] == drawn[2] != drawn[1]


def test_g_lays_the_last_visit_over_the_picture(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(previous=visit(days_ago=30))
    qtbot.waitUntil(is_recordable(page))
    live = page.viewfinder.grab().toImage()
    QTest.keyClick(page, Qt.Key.Key_G)
    assert page.viewfinder.grab().toImage() != live


def test_the_face_at_rest_cannot_be_skipped(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    QTest.keyClick(page, Qt.Key.Key_S)
    assert session_of(page).state.skipped == {}


def test_pause_covers_the_picture_and_space_goes_on(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    QTest.keyClick(page, Qt.Key.Key_P)
    assert session_of(page).state.phase is Phase.PAUSED
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.INSTRUCTION


def test_an_unplugged_camera_is_told_and_tried_again(qtbot: QtBot, make_page: MakePage) -> None:
    sources: list[FrameSource] = [
        SteadySource(),
        Watchdog(FaultySource([Scene(Fault.NONE, 2), Scene(Fault.UNPLUGGED, 1)])),
    ]
    page = make_page(sources.pop)
    qtbot.waitUntil(lambda: notice(page) == say("examine.camera_help"))
    press(page, say("examine.try_again"))
    qtbot.waitUntil(is_recordable(page))
    assert notice(page) == ""


def test_a_camera_that_is_plugged_in_again_is_used(qtbot: QtBot, make_page: MakePage) -> None:
    sources: list[FrameSource] = [SteadySource(), FaultySource([Scene(Fault.UNPLUGGED, 1)])]
    page = make_page(sources.pop)
    qtbot.waitUntil(lambda: notice(page) == say("examine.camera_help"))
    page.look_for_camera()
    qtbot.waitUntil(is_recordable(page))
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
    qtbot.waitUntil(is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert source.locks == [True], "from the countdown on"
    qtbot.waitUntil(in_phase(page, Phase.RECORDING))
    qtbot.waitUntil(in_phase(page, Phase.REVIEWING))
    assert source.locks == [True, False]


def test_a_camera_that_cannot_be_opened_is_told(qtbot: QtBot, make_page: MakePage) -> None:
    def absent() -> FrameSource:
        raise CaptureError("capture.stalled", seconds=2)

    page = make_page(absent)
    assert notice(page) == say("examine.camera_help")
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.INSTRUCTION, "nothing starts without a camera"


def test_leaving_stops_the_camera_and_says_so(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    qtbot.waitUntil(is_recordable(page))
    with qtbot.waitSignal(page.left):
        press(page, say("examine.leave"))
    assert not page.in_progress


def test_another_page_in_front_pauses(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.hide()
    assert session_of(page).state.phase is Phase.PAUSED


def test_the_doctor_may_record_anyway(qtbot: QtBot) -> None:
    row = GateRow()
    qtbot.addWidget(row)
    row.show_verdict(Verdict(recordable=False, issue=QualityIssue.TURNED, amount=14.0, limit=12.0))
    with qtbot.waitSignal(row.record_anyway) as asked:
        press(row, say("examine.record_anyway"))
    assert asked.args == [QualityIssue.TURNED]
    row.show_verdict(Verdict(recordable=False, issue=QualityIssue.SEVERAL_FACES))
    hidden = next(b for b in row.findChildren(QPushButton) if b.text() == say("examine.record_anyway"))
    assert hidden.isHidden()
