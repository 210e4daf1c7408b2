"""Landmarks are corrected on the pictures: mouse, keys, undo, reset, reason, grade, record, taking back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.domain.correction import Moment, MovedPoint
from palsygrader.domain.draft import Draft, correction_place
from palsygrader.domain.examination import Examination, ExpressionRecord, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, AffectedSide, Branch, Side
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.severity import Severity
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.correctable_pair import LARGE_STEP_PX, STEP_PX, CorrectablePair, chosen_words
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.point_edit import Chosen, PointEdit
from palsygrader.gui.questionnaires_panel import QuestionnairesPanel
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_strip import ReviewStrip
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.visit_grader import grade_again
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import movement
from palsygrader.vision.motion import measure
from palsygrader.vision.timing import held
from palsygrader.wording import say
from tests.gui.review_examples import PATIENT, FakeArchive, confirmed, only, record, visit, words

NOON = datetime(2025, 6, 9, 12, tzinfo=UTC)
LEFT_CORNER = ORAL_COMMISSURE[Side.LEFT]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("archive")
    yield made
    assert made.close()


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, archive: FakeArchive, queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    assert made.stop()


def measured(made: ExpressionRecord) -> ExpressionRecord:
    """Return a made-up movement with what is really measured in it."""
    if made.expression is Expression.REST:
        return made
    points_px = made.points_px.astype(np.float64)
    at_rest = to_face_units(points_px[0])
    points = align(points_px, at_rest, STABLE_POINTS[made.expression])
    curves = movement(made.expression, points, at_rest)
    still = None if len(made.times_ms) == 1 else slice(0, 5)
    found = measure(made.expression, points, at_rest, made.times_ms, held(curves[1]), still)
    return replace(made, movement_percent=curves, measurements=found)


def graded() -> Examination:
    """Return a visit graded by the network on the very landmarks it has."""
    made = visit()
    made = replace(made, records={e: measured(one) for e, one in made.records.items()})
    former = visit().grade
    assert former is not None
    return made.with_grade(grade_again(made, former, AffectedSide.LEFT, "cpu", NOON))


def begin(page: ReviewPage, examination: Examination, expression: Expression = Expression.OPEN_SMILE) -> PointEdit:
    page.show_examination(PATIENT, examination, [])
    only(page, ReviewPictures).choose(expression)
    QTest.keyClick(page, Qt.Key.Key_C)
    return edit_of(page)


def edit_of(page: ReviewPage) -> PointEdit:
    edit = only(page, CorrectablePair).edit
    assert edit is not None
    return edit


def button(page: ReviewPage, key: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == say(key) and b.isVisibleTo(page))


def drag(page: ReviewPage, moment: Moment, index: int, right: int, down: int) -> None:
    """Drag a landmark so many pixels on the screen."""
    pair = only(page, CorrectablePair)
    start = pair.place_of(moment, index).toPoint()
    QTest.mousePress(pair, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(pair, start + QPoint(right // 2, down // 2))
    QTest.mouseMove(pair, start + QPoint(right, down))
    QTest.mouseRelease(pair, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(right, down))


def apply(qtbot: QtBot, page: ReviewPage, reason: str = "Not on the lip") -> Examination:
    before = page.examination
    field = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == say("correction.reason"))
    field.setText(reason)
    button(page, "correction.apply").click()
    qtbot.waitUntil(lambda: page.examination is not before, timeout=20000)
    assert page.examination is not None
    return page.examination


def smile_percent(examination: Examination) -> float:
    """Return the excursion of the left mouth corner in percent of the right one's."""
    found = {
        one.side: one.value
        for one in examination.records[Expression.OPEN_SMILE].measurements
        if one.quantity is Quantity.ORAL_COMMISSURE_EXCURSION and one.unit.value == "eye_distance_percent"
    }
    return 100 * found[Side.LEFT] / found[Side.RIGHT]


def test_a_point_is_dragged_and_the_others_stay(page: ReviewPage) -> None:
    edit = begin(page, visit())
    before = edit.points_px(Moment.PEAK)
    drag(page, Moment.PEAK, LEFT_CORNER, 12, -6)
    moved = edit.points_px(Moment.PEAK) - before

    assert edit.chosen == Chosen(Moment.PEAK, LEFT_CORNER)
    assert moved[LEFT_CORNER, 0] > 2.0
    assert moved[LEFT_CORNER, 1] < -1.0
    assert moved[LEFT_CORNER, 0] == pytest.approx(-2 * moved[LEFT_CORNER, 1], rel=1e-6)
    assert np.flatnonzero(edit.moved(Moment.PEAK)).tolist() == [LEFT_CORNER]
    assert not edit.moved(Moment.REST).any()
    assert say("correction.count", count=1) in words(page)


def test_the_point_follows_the_pointer_at_any_zoom(page: ReviewPage) -> None:
    begin(page, visit())
    pair = only(page, CorrectablePair)
    pair.zoom_by(1.5)
    before = pair.place_of(Moment.REST, 30)
    drag(page, Moment.REST, 30, 9, 7)
    way = pair.place_of(Moment.REST, 30) - before

    assert way.x() == pytest.approx(9.0)
    assert way.y() == pytest.approx(7.0)


def test_beside_the_points_the_pictures_are_moved(page: ReviewPage) -> None:
    edit = begin(page, visit())
    pair = only(page, CorrectablePair)
    pair.zoom_by(2.0)
    at = pair.place_of(Moment.PEAK, 27) + QPointF(0, -60)
    QTest.mousePress(pair, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint())
    QTest.mouseMove(pair, at.toPoint() + QPoint(20, 0))
    QTest.mouseRelease(pair, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint() + QPoint(20, 0))

    assert edit.chosen is None
    assert not edit.changed
    assert not edit.can_undo


def test_keys_go_from_point_to_point_and_move_them(page: ReviewPage) -> None:
    edit = begin(page, visit())
    pair = only(page, CorrectablePair)
    QTest.keyClick(pair, Qt.Key.Key_Tab)
    QTest.keyClick(pair, Qt.Key.Key_Tab)
    QTest.keyClick(pair, Qt.Key.Key_Backtab, SHIFT)
    assert edit.chosen == Chosen(Moment.REST, 0)
    before = edit.points_px(Moment.REST)[0]
    QTest.keyClick(pair, Qt.Key.Key_Right)
    QTest.keyClick(pair, Qt.Key.Key_Up, SHIFT)

    assert (edit.points_px(Moment.REST)[0] - before).tolist() == [STEP_PX, -LARGE_STEP_PX]
    assert page.branch is not None
    assert only(page, ReviewPictures).expression is Expression.OPEN_SMILE  # the arrows were the point's


def test_undo_and_redo_are_of_the_points_and_not_of_the_decisions(page: ReviewPage) -> None:
    edit = begin(page, visit())
    pair = only(page, CorrectablePair)
    decisions = page.examination.decisions if page.examination is not None else ()
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    dragged = edit.points_px(Moment.PEAK)
    QTest.keyClick(pair, Qt.Key.Key_Right)
    QTest.keyClick(pair, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(edit.points_px(Moment.PEAK), dragged)
    QTest.keyClick(pair, Qt.Key.Key_Z, CTRL)
    assert not edit.changed
    QTest.keyClick(pair, Qt.Key.Key_Z, CTRL | SHIFT)

    assert np.array_equal(edit.points_px(Moment.PEAK), dragged)
    assert page.examination is not None
    assert page.examination.decisions == decisions


def test_points_go_back_to_where_the_program_had_placed_them(page: ReviewPage) -> None:
    edit = begin(page, visit())
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    drag(page, Moment.REST, 30, 0, 8)
    button(page, "correction.reset_point").click()
    assert np.flatnonzero(edit.moved(Moment.PEAK)).tolist() == [LEFT_CORNER]
    assert not edit.moved(Moment.REST).any()
    button(page, "correction.reset_all").click()
    assert not edit.changed
    button(page, "correction.undo").click()
    assert edit.changed


def test_nothing_is_applied_without_a_move_and_a_reason(page: ReviewPage) -> None:
    begin(page, visit())
    assert not button(page, "correction.apply").isEnabled()
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    assert not button(page, "correction.apply").isEnabled()
    QTest.keyClick(only(page, CorrectablePair), Qt.Key.Key_Return)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == say("correction.reason")


def test_grade_and_measures_follow_and_are_stored(qtbot: QtBot, page: ReviewPage, archive: FakeArchive) -> None:
    first = graded()
    assert first.grade is not None
    begin(page, first)
    drag(page, Moment.PEAK, LEFT_CORNER, 10, -8)
    for index in (53, 55, 64):
        drag(page, Moment.PEAK, index, 10, -8)
    after = apply(qtbot, page)

    assert after.grade is not None
    was, now = (e.grade.branch(Branch.BUCCAL).function_percent for e in (first, after) if e.grade is not None)
    assert was is not None
    assert now is not None
    assert now > was + 1.0
    assert smile_percent(after) > smile_percent(first) + 5.0
    made = after.correction(Expression.OPEN_SMILE)
    assert made is not None
    assert (made.clinician, made.reason, len(made.points)) == ("Dr. Ito", "Not on the lip", 4)
    qtbot.waitUntil(lambda: bool(archive.saved) and archive.saved[-1] is after)
    assert "Points corrected by Dr. Ito" in words(page)
    tile = next(t for t in only(page, ReviewStrip)._tiles.values() if say("correction.mark") in t.accessibleName())
    assert tile.isChecked()


def test_decisions_made_before_stay(qtbot: QtBot, page: ReviewPage) -> None:
    begin(page, graded())
    page._file.decide("branch.buccal", 2, reason="seen", clinician="Dr. Ito")
    drag(page, Moment.PEAK, LEFT_CORNER, 10, -8)
    after = apply(qtbot, page)

    assert after.severity(Branch.BUCCAL) is Severity.II


def test_taken_back_it_is_the_first_grade_exactly_and_that_is_recorded(qtbot: QtBot, page: ReviewPage) -> None:
    first = graded()
    begin(page, first)
    drag(page, Moment.PEAK, LEFT_CORNER, 10, -8)
    corrected = apply(qtbot, page)
    button(page, "correction.take_back").click()
    qtbot.waitUntil(lambda: page.examination is not corrected, timeout=20000)
    back = page.examination

    assert back is not None
    assert back.grade == first.grade
    assert back.records == first.records
    assert back.uncorrected is None
    assert [len(made.points) for made in back.corrections] == [1, 0]
    assert back.corrections[-1].clinician == "Dr. Ito"
    assert "Points corrected" not in words(page)


def test_a_second_correction_starts_from_the_first_and_resets_to_the_program(qtbot: QtBot, page: ReviewPage) -> None:
    first = graded()
    begin(page, first)
    drag(page, Moment.PEAK, LEFT_CORNER, 10, -8)
    apply(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_C)
    edit = edit_of(page)
    assert np.flatnonzero(edit.moved(Moment.PEAK)).tolist() == [LEFT_CORNER]
    assert not edit.changed
    button(page, "correction.reset_all").click()
    back = apply(qtbot, page, "was right")

    assert back.grade == first.grade
    assert back.uncorrected is None


def test_a_signed_visit_is_refused_and_says_why(page: ReviewPage) -> None:
    page.show_examination(PATIENT, confirmed(visit()).signed(Signature("Dr. Ito", NOON)), [])
    toggle = button(page, "correction.toggle")
    QTest.keyClick(page, Qt.Key.Key_C)

    assert not toggle.isEnabled()
    assert toggle.toolTip() == say("correction.toggle.signed")
    assert say("correction.toggle.signed") in page.notices.text
    assert only(page, CorrectablePair).edit is None


def test_moves_that_are_not_applied_are_asked_about(page: ReviewPage) -> None:
    edit = begin(page, visit())
    pair, pictures = only(page, CorrectablePair), only(page, ReviewPictures)
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    assert pictures.correction.question.text == say("correction.unsaved")
    button(page, "correction.unsaved.stay").click()
    assert pair.edit is edit
    pictures.choose(Expression.PUCKER)
    assert pictures.expression is Expression.OPEN_SMILE
    button(page, "correction.unsaved.discard").click()

    assert not page.unsaved
    assert pair.edit is not edit
    assert only(page, ReviewPictures).expression.value == "pucker"


def test_escape_leaves_untouched_points_at_once(page: ReviewPage) -> None:
    begin(page, visit())
    pair = only(page, CorrectablePair)
    QTest.keyClick(pair, Qt.Key.Key_Escape)

    assert pair.edit is None
    assert not only(page, ReviewPictures).correction.question.asking
    assert page.examination is not None


def test_the_right_of_the_picture_is_the_patients_left(page: ReviewPage) -> None:
    begin(page, visit())
    pair = only(page, CorrectablePair)
    left, right = (pair.place_of(Moment.PEAK, ORAL_COMMISSURE[side]) for side in (Side.LEFT, Side.RIGHT))

    assert left.x() > right.x()
    assert chosen_words(Chosen(Moment.PEAK, LEFT_CORNER)) == "Peak · patient's left corner of the mouth"
    assert chosen_words(Chosen(Moment.REST, 51)).startswith("Rest · upper lip")


def test_photographs_share_the_face_at_rest(qtbot: QtBot, page: ReviewPage) -> None:
    base = graded()
    shot = {e: record(e, photograph=True) for e in base.records}
    begin(page, replace(base, records=shot))
    assert say("correction.shared_rest") in words(page)
    drag(page, Moment.REST, LEFT_CORNER, 6, 0)
    after = apply(qtbot, page)

    assert after.correction(Expression.REST) is not None
    assert after.correction(Expression.OPEN_SMILE) is None
    places = {float(one.rest.landmarks.points_px[LEFT_CORNER, 0]) for one in after.records.values()}
    assert len(places) == 1
    assert places.pop() > float(shot[Expression.REST].rest.landmarks.points_px[LEFT_CORNER, 0]) + 1.0
    assert any(label.text().startswith("Rest shared") for label in page.findChildren(QLabel) if label.isVisible())


def test_a_failure_changes_nothing_and_is_told(qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("palsygrader.gui.point_grading.correct", fail)
    begin(page, visit())
    before = page.examination
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    moved = edit_of(page).moved_points()
    field = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == say("correction.reason"))
    field.setText("why")
    button(page, "correction.apply").click()

    qtbot.waitUntil(lambda: "The points were not changed" in page.notices.text)
    assert page.examination is before
    assert edit_of(page).moved_points() == moved  # not to be made again
    assert field.text() == "why"


def test_a_reason_without_a_moved_point_is_asked_about(page: ReviewPage) -> None:
    begin(page, visit())
    pair = only(page, CorrectablePair)
    field = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == say("correction.reason"))
    field.setText("off the lip")
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    assert pair.edit is not None
    assert only(page, ReviewPictures).correction.question.text == say("correction.reason.unsaved")
    button(page, "correction.reason.unsaved.discard").click()
    assert pair.edit is None


def test_moved_points_come_back_once_a_half_set_grade_is_settled(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive
) -> None:
    made = visit()
    moved = MovedPoint(Moment.PEAK, LEFT_CORNER, (400.0, 500.0), (407.0, 500.0))
    place = correction_place(Expression.OPEN_SMILE)
    archive.keep_draft(made.examination_id, Draft("branch.buccal", "looks better", value=2))
    archive.keep_draft(made.examination_id, Draft(place, "not on", points=(moved,)))
    page.show_examination(PATIENT, made, [])
    qtbot.waitUntil(lambda: only(page, BranchSide).unsaved)
    assert only(page, CorrectablePair).edit is None
    only(page, DecisionForm).cancelled.emit()
    qtbot.waitUntil(lambda: only(page, CorrectablePair).edit is not None)
    assert page.notices.text == say("draft.correction", expression="Open smile")
    assert place in {draft.place for draft in archive.kept.values()}


def test_moves_and_their_reason_are_there_again_after_a_crash(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive, queue: JobQueue
) -> None:
    made = visit()
    edit = begin(page, made)
    drag(page, Moment.PEAK, LEFT_CORNER, 10, 0)
    field = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == say("correction.reason"))
    QTest.keyClicks(field, "not on")
    qtbot.waitUntil(lambda: [(d.place, d.text) for d in archive.kept.values()] == [("correction.open_smile", "not on")])
    assert archive.saved == []
    other = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(other)
    other.show_examination(PATIENT, made, [])
    qtbot.waitUntil(lambda: other.unsaved)
    assert only(other, ReviewPictures).expression is Expression.OPEN_SMILE
    again = edit_of(other)
    assert again.moved_points() == edit.moved_points()
    field = next(f for f in other.findChildren(QLineEdit) if f.accessibleName() == say("correction.reason"))
    assert field.text() == "not on"
    assert "not applied" in other.notices.text
    again.undo()
    assert not again.changed
    again.redo()
    other.settle(lambda: None)
    button(other, "correction.unsaved.discard").click()
    qtbot.waitUntil(lambda: archive.kept == {})
    assert other.stop()


def test_applied_points_leave_no_draft(qtbot: QtBot, page: ReviewPage, archive: FakeArchive) -> None:
    begin(page, graded())
    drag(page, Moment.PEAK, LEFT_CORNER, 6, 0)
    apply(qtbot, page)
    qtbot.waitUntil(lambda: archive.kept == {} and len(archive.saved) == 1)
    assert not page.unsaved


def test_moves_of_points_that_the_program_places_elsewhere_now_are_left_out(page: ReviewPage) -> None:
    edit = begin(page, visit())
    x, y = edit.points_px(Moment.REST)[0]
    edit.take([MovedPoint(Moment.REST, 0, (float(x) + 1.0, float(y)), (3.0, 4.0))])
    assert not edit.changed
    assert not edit.can_undo


def test_the_pictures_have_the_page_while_points_are_corrected(qtbot: QtBot, page: ReviewPage) -> None:
    page.show_examination(PATIENT, graded(), [])
    QApplication.processEvents()
    pair, beside = only(page, CorrectablePair), (only(page, FaceMap), only(page, BranchSide), only(page, ReviewTabs))
    before = pair.size()
    QTest.keyClick(page, Qt.Key.Key_C)
    assert not any(part.isVisible() for part in beside)
    qtbot.waitUntil(lambda: pair.width() > 1.5 * before.width() and pair.height() > 1.5 * before.height())
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in beside)
    qtbot.waitUntil(lambda: pair.size() == before)


@pytest.mark.parametrize(("key", "part"), [(Qt.Key.Key_E, DecisionForm), (Qt.Key.Key_Q, QuestionnairesPanel)])
def test_what_is_opened_while_points_are_corrected_is_seen(page: ReviewPage, key: Qt.Key, part: type[QWidget]) -> None:
    begin(page, graded())
    QTest.keyClick(page, key)
    assert only(page, CorrectablePair).edit is None
    assert any(found.isVisible() for found in page.findChildren(part))
