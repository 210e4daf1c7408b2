"""The capture page: keys, buttons, what is shown in each phase."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Choose, Observed
from palsygrader.capture.gate import Direction, Verdict
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.expression_strip import ExpressionStrip
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.live import LiveObservation
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say
from tests.gui.capture_bench import HeldLandmarker, MakeBench, benches
from tests.gui.capture_examples import PATIENT, RecordingArchive, examination
from tests.gui.capture_pages import (
    LONG_MS,
    MakePage,
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


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)


def test_space_leads_through_one_expression(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.RECORDING))
    until(qtbot, in_phase(page, Phase.REVIEWING))
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.kept == {Expression.REST: 1}
    until(qtbot, lambda: Expression.REST in session_of(page).examination.records)
    assert session_of(page).state.expression is Expression.BROW_RAISE


def test_the_page_is_dark_to_its_edges_while_the_program_is_light(make_page: MakePage) -> None:
    page = make_page()
    light = page.grab().toImage().pixelColor(1, 1)
    try:
        theme.dress([page], "dark")
        dark = page.grab().toImage().pixelColor(1, 1)
    finally:
        theme.dress([page], "light")
    assert (light, dark) == (theme.PALETTES["light"].window, theme.PALETTES["dark"].window)


def test_space_does_not_stop_a_running_recording_but_escape_does(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
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
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, lambda: Expression.REST in session_of(page).state.kept)
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
    until(qtbot, is_recordable(page))
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


def test_leaving_stops_the_camera_and_says_so(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    with qtbot.waitSignal(page.left):
        press(page, say("examine.leave"))
    assert not page.in_progress


def test_no_expression_is_marked_that_is_not_gone_to(make_page: MakePage) -> None:
    page = make_page()
    strip = page.findChild(ExpressionStrip)
    assert isinstance(strip, ExpressionStrip)
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.mouseClick(strip.tile(Expression.SNARL), Qt.MouseButton.LeftButton)
    assert strip.tile(Expression.REST).isChecked()
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.mouseClick(strip.tile(Expression.SNARL), Qt.MouseButton.LeftButton)
    assert session_of(page).state.expression is Expression.SNARL


def test_another_page_in_front_pauses(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.hide()
    assert session_of(page).state.phase is Phase.PAUSED


def test_an_attempt_under_way_is_recorded_to_its_end_behind_another_page(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.RECORDING))
    page.hide()
    assert session_of(page).state.phase is Phase.RECORDING
    until(qtbot, in_phase(page, Phase.PAUSED))
    assert session_of(page).attempts.get(Expression.REST, 1) is not None


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


def record_one(qtbot: QtBot, page: CapturePage) -> None:
    """Record the present expression up to its review."""
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.REVIEWING))


def choose_attempt(page: CapturePage, number: int) -> None:
    name = say("examine.attempt.name", number=number)
    chips = [found for found in page.findChildren(QPushButton) if found.accessibleName() == name]
    chips[-1].click()  # those before are about to be deleted


def finish(page: CapturePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_during_the_grading_leads_back_to_the_review(qtbot: QtBot, make_page: MakePage) -> None:
    landmarker = HeldLandmarker()
    page = make_page(landmarker=landmarker)
    record_one(qtbot, page)
    finish(page)
    assert session_of(page).finishing
    QTest.keyClick(page, Qt.Key.Key_P)
    assert session_of(page).finishing, "there is nothing to pause"
    for _press in range(2):
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert session_of(page).state.phase is Phase.REVIEWING
    landmarker.let_go.set()
    with qtbot.waitSignal(page.finished, timeout=LONG_MS) as finished:
        finish(page)
    assert set(finished.args[0].records) == {Expression.REST}


def test_the_grading_covers_the_live_picture_until_it_is_taken_back(qtbot: QtBot, make_page: MakePage) -> None:
    landmarker = HeldLandmarker()
    page = make_page(landmarker=landmarker)
    seen = list[LiveObservation]()
    page._camera.observed.connect(seen.append)
    record_one(qtbot, page)
    finish(page)
    assert session_of(page).finishing
    page._camera.observed.emit(seen[-1])  # one that was under way
    assert page.viewfinder.message == say("examine.viewfinder.grading")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    until(qtbot, lambda: page.viewfinder.message == "")
    landmarker.let_go.set()


def test_a_double_click_is_one_press(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    primary = button(page, say("examine.with_key", words=say("examine.start"), keys="Space"))
    QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(primary, Qt.MouseButton.LeftButton)  # the second press only
    QTest.mouseRelease(primary, Qt.MouseButton.LeftButton)
    assert session_of(page).state.phase is Phase.COUNTDOWN


def test_going_elsewhere_keeps_the_attempt_that_is_chosen(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    record_one(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_R)
    record_one(qtbot, page)
    choose_attempt(page, 1)
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert session_of(page).state.kept == {Expression.REST: 1}


def test_the_choice_of_an_attempt_outlives_a_finish_that_is_taken_back(qtbot: QtBot, make_page: MakePage) -> None:
    landmarker = HeldLandmarker()
    page = make_page(landmarker=landmarker)
    record_one(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_R)
    record_one(qtbot, page)
    choose_attempt(page, 1)
    finish(page)
    assert session_of(page).state.kept == {Expression.REST: 1}
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert session_of(page).state.attempts == (1, 2)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.kept == {Expression.REST: 1}
    landmarker.let_go.set()


def test_the_reason_for_skipping_is_asked_for_one_expression(qtbot: QtBot, make_page: MakePage) -> None:
    begun = replace(visit(left_out=frozenset({Expression.BROW_RAISE, Expression.SNARL})), skipped={})
    page = make_page(begun=begun, auto_accept=True)
    assert session_of(page).state.expression is Expression.BROW_RAISE
    until(qtbot, is_recordable(page))
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_S)
    assert button(page, say("examine.skip.patient_cannot")).isVisible()
    until(qtbot, lambda: session_of(page).state.expression is Expression.SNARL)
    assert not button(page, say("examine.skip.patient_cannot")).isVisible()
    QTest.keyClick(page, Qt.Key.Key_1)
    assert session_of(page).state.skipped == {}


def test_attempts_of_an_interrupted_visit_are_asked_about(
    qtbot: QtBot, make_page: MakePage, make_bench: MakeBench
) -> None:
    interrupted = make_bench(auto_accept=False)
    interrupted.record()
    interrupted.settle()
    page = make_page(archive=interrupted.archive)
    until(qtbot, in_phase(page, Phase.REVIEWING))
    assert [label for label in page.findChildren(QLabel) if label.text() == say("examine.reviewing.found")]
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert session_of(page).state.kept == {Expression.REST: 1}


def test_what_is_told_of_one_visit_is_not_told_of_the_next(make_page: MakePage) -> None:
    page = make_page()
    session_of(page).not_measured.emit(Expression.SNARL, ArchiveError("archive.cannot_write"))
    assert say("expression.snarl").lower() in notice(page).lower()
    page.begin(PATIENT, examination(), None)
    assert notice(page) == ""


def test_a_stopped_recording_is_told_once(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    spoiled = Verdict(recordable=False, issue=QualityIssue.NO_FACE, spoils=QualityIssue.NO_FACE)
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.RECORDING))
    session_of(page).advance(Observed(spoiled))
    told = notice(page)
    assert say("quality_issue.no_face") in told
    session_of(page).not_measured.emit(Expression.SNARL, ArchiveError("archive.cannot_write"))
    other = notice(page)
    session_of(page).changed.emit()
    assert notice(page) == other != told


def test_a_second_press_where_finish_was_does_not_take_it_back(qtbot: QtBot, make_page: MakePage) -> None:
    landmarker = HeldLandmarker()
    begun = replace(visit(left_out=frozenset({Expression.SNARL})), grade=None)
    page = make_page(begun=begun, landmarker=landmarker)
    until(qtbot, in_phase(page, Phase.CHOOSING))
    session_of(page).advance(Choose(Expression.SNARL))
    record_one(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, in_phase(page, Phase.CHOOSING))
    for _press in range(3):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
        assert session_of(page).finishing
    back = button(page, "Back to recording  (Esc)")
    assert back.property("role") == ""
    assert not back.hasFocus()
    back.click()
    assert session_of(page).state.phase is Phase.CHOOSING
    assert button(page, "Finish  (Space)").property("role") == "primary"
    assert button(page, "Finish  (Space)").hasFocus()
    landmarker.let_go.set()


def test_a_failed_recording_at_rest_is_told_and_keeps_the_visit_open(qtbot: QtBot, make_page: MakePage) -> None:
    archive = RecordingArchive()
    page = make_page(archive=archive, auto_accept=True)
    finish_button = button(page, say("examine.finish"))
    assert finish_button.toolTip() == say("examine.finish.rest_needed")
    session = session_of(page)
    until(qtbot, is_recordable(page))
    archive.failure = ArchiveError("archive.cannot_write")
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, lambda: session.attempts.error_of(Expression.REST) is not None)
    archive.failure = None
    reason = say("archive.cannot_write")
    rest = page.findChildren(ExpressionStrip)[0].tile(Expression.REST)
    assert reason in rest.toolTip()
    assert reason in notice(page)
    assert button(page, "Repeat rest").isVisible()
    assert not finish_button.isEnabled()
    assert reason in finish_button.toolTip()
    page._tick()
    assert [label.text() for label in page.findChildren(QLabel) if label.text().startswith("0 of 9")]
    press(page, "Repeat rest")
    assert session.state.expression is Expression.REST
    QTest.keyClick(page, Qt.Key.Key_Space)
    until(qtbot, finish_button.isEnabled)
    assert finish_button.toolTip() == "Ctrl+Enter"


@pytest.mark.parametrize("issue", [QualityIssue.NO_FACE, QualityIssue.SEVERAL_FACES])
def test_start_waits_for_one_face(qtbot: QtBot, make_page: MakePage, issue: QualityIssue) -> None:
    page = make_page()
    until(qtbot, is_recordable(page))
    seen: list[LiveObservation] = []
    page._camera.observed.connect(seen.append)
    until(qtbot, lambda: bool(seen))
    start = button(page, "Start  (Space)")
    assert start.hasFocus()
    page._observe(replace(seen[-1], verdict=Verdict(recordable=False, issue=issue, spoils=issue)))
    assert (start.text(), start.isEnabled()) == ("Waiting for one face", False)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert session_of(page).state.phase is Phase.INSTRUCTION
    page._observe(seen[-1])
    assert (start.text(), start.isEnabled(), start.hasFocus()) == ("Start  (Space)", True, True)


def test_the_number_for_the_doctor_is_not_cut(qtbot: QtBot) -> None:
    row = GateRow()
    qtbot.addWidget(row)
    row.resize(872, 52)
    tilted = Verdict(recordable=False, issue=QualityIssue.TILTED, direction=Direction.LEFT, amount=19.6, limit=10.0)
    row.show_verdict(tilted)
    row.show()
    told = next(label for label in row.findChildren(QLabel) if "(at\u00a0most\u00a010°)" in label.text())
    shown = told.fontMetrics().boundingRect(QRect(0, 0, told.width(), 500), Qt.TextFlag.TextWordWrap, told.text())
    assert shown.width() <= told.width()
    assert shown.height() <= told.height()
