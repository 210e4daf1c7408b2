import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Decision, Examination, QualityFlag, QualityIssue, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.gui.curves import MovementCurve
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.grade_card import GradeCard
from palsygrader.gui.picture_pair import Layer, PicturePair
from palsygrader.gui.report_preview import ReportPreview
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_strip import ReviewStrip
from palsygrader.gui.side_choice import SideChoice
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.review_examples import PATIENT, FakeArchive, clip, confirmed, only, visit, words

NOON = datetime(2025, 6, 9, 12, tzinfo=UTC)


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("archive")
    yield made
    assert made.close()


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive({"clip": clip(60)})


@pytest.fixture
def page(qtbot: QtBot, archive: FakeArchive, queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    assert made.stop()


def button(page: ReviewPage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(page))


def button_texts(page: ReviewPage) -> set[str]:
    return {b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page)}


def show(page: ReviewPage, examination: Examination, previous: list[Examination] | None = None) -> None:
    page.show_examination(PATIENT, examination, previous or [])


def test_an_empty_page_says_what_to_do(page: ReviewPage) -> None:
    assert "No visit is open" in words(page)


def test_it_begins_with_the_worst_branch_and_its_picture(page: ReviewPage) -> None:
    show(page, visit())

    assert page.branch is Branch.TEMPORAL
    assert only(page, ReviewPictures).expression is Expression.BROW_RAISE
    assert "Ana Ruiz" in words(page)
    assert "palsy: left" in words(page)
    assert "Not signed" in words(page)


def test_arrow_keys_walk_through_branches_and_expressions(page: ReviewPage) -> None:
    show(page, visit())
    QTest.keyClick(page, Qt.Key.Key_Down)
    branches = [page.branch]
    shown = [only(page, ReviewPictures).expression]
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right)
        shown.append(only(page, ReviewPictures).expression)
    assert shown == [Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE, Expression.CLOSED_SMILE]
    branches.append(page.branch)
    assert branches == [Branch.ZYGOMATIC, Branch.BUCCAL]


def test_number_keys_lay_layers_over_the_pictures(page: ReviewPage) -> None:
    show(page, visit())
    pictures = only(page, ReviewPictures)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        QTest.keyClick(page, key)
    assert pictures.layers == frozenset(Layer)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert pictures.layers == {Layer.LANDMARKS, Layer.HEAT, Layer.LOSS}


def test_an_override_shows_everywhere_and_is_saved(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive, queue: JobQueue
) -> None:
    show(page, visit())
    page.choose_branch(Branch.BUCCAL)
    page.edit_branch()
    button(page, "II").click()
    next(e for e in page.findChildren(QLineEdit) if e.placeholderText() == "Why it differs").setText("seen better")
    button(page, "Save").click()

    qtbot.waitUntil(lambda: "Saved, not signed" in words(page))
    assert archive.saved[-1].severity(Branch.BUCCAL) is Severity.II
    assert "Reason: seen better" in words(page)
    assert "II, slight weakness" in only(page, FaceMap).accessibleDescription()


def unsaved(page: ReviewPage) -> str:
    shown = (line for line in words(page).splitlines() if line.endswith("is not saved."))
    return next(shown, "")


def change_grade(page: ReviewPage, numeral: str, reason: str) -> None:
    page.edit_branch()
    button(page, numeral).click()
    next(e for e in page.findChildren(QLineEdit) if e.placeholderText() == "Why it differs").setText(reason)


def test_an_unsaved_grade_stops_the_signing_until_it_is_saved(page: ReviewPage) -> None:
    show(page, confirmed(visit()))
    page.choose_branch(Branch.BUCCAL)
    change_grade(page, "II", "seen better")
    page.begin_signing()
    assert unsaved(page) == "Your grade for Buccal is not saved."
    assert not button_texts(page) & {"Sign now"}
    button(page, "Save").click()

    assert page.examination is not None
    assert page.examination.severity(Branch.BUCCAL) is Severity.II
    assert "Sign now" in button_texts(page)


def test_an_unsaved_grade_is_discarded_only_when_told(page: ReviewPage) -> None:
    show(page, visit())
    page.choose_branch(Branch.BUCCAL)
    change_grade(page, "II", "")
    page.choose_branch(Branch.ZYGOMATIC)
    assert unsaved(page) == "Your grade for Buccal is not saved."
    assert page.branch.value == "buccal"
    button(page, "Discard").click()

    assert page.branch.value == "zygomatic"
    assert page.examination is not None
    assert page.examination.decision("branch.buccal") is None


def test_the_items_to_confirm_do_not_carry_an_unsaved_grade_away(page: ReviewPage) -> None:
    show(page, visit())
    page.choose_branch(Branch.MARGINAL_MANDIBULAR)
    change_grade(page, "VI", "")
    page._tabs.lead_to("sunnybrook.synkinesis_brow_raise")
    assert page.branch is Branch.MARGINAL_MANDIBULAR
    assert unsaved(page)
    assert only(page, MovementCurve).isVisibleTo(page)
    form = only(page, DecisionForm)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not unsaved(page)
    assert page.branch is Branch.MARGINAL_MANDIBULAR
    assert form.isVisibleTo(page)


def test_an_untouched_form_stops_nothing(page: ReviewPage) -> None:
    show(page, visit())
    page.edit_branch()
    page.choose_branch(Branch.BUCCAL)
    assert page.branch is Branch.BUCCAL
    assert not unsaved(page)


def test_escape_leads_back(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, visit())
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_ctrl_z_takes_the_last_decision_back(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, visit())
    page.activateWindow()
    page.edit_branch()
    button(page, "Confirm this grade").click()
    assert page.examination is not None
    assert page.examination.decision("branch.temporal") is not None
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert page.examination.decision("branch.temporal") is None
    assert "taken back" in page.notices.text


def test_the_sign_button_counts_and_leads(page: ReviewPage) -> None:
    show(page, visit())
    button(page, "8 to confirm").click()

    button(page, "Confirm").click()
    assert button(page, "7 to confirm")
    for _ in range(7):
        button(page, "Confirm").click()
    assert button(page, "Sign").isEnabled()


def without_cheek(examination: Examination) -> Examination:
    grade = examination.grade
    assert grade is not None
    proposals = tuple(replace(p, value=None) if p.item == "rest_cheek" else p for p in grade.proposals)
    return replace(examination, grade=replace(grade, proposals=proposals))


def test_what_has_no_value_is_counted_and_led_to(page: ReviewPage) -> None:
    show(page, without_cheek(visit()))
    button(page, "7 to confirm, 1 to set").click()
    for _ in range(7):
        button(page, "Confirm").click()
    focused = page.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Cheek (nasolabial fold) at rest"
    page._decisions.decide_scale("sunnybrook.rest_cheek", 0)
    assert button(page, "Sign").isEnabled()


def test_an_incomplete_scale_is_told_and_can_be_signed(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, confirmed(without_cheek(visit())))
    button(page, "Sign (1 to set)").click()
    assert "Sunnybrook is not complete: cheek (nasolabial fold) at rest. Sign anyway?" in words(page)
    first = button(page, "Set it first")
    assert first.property("role") == "primary"
    assert button(page, "Sign anyway").property("role") != "primary"
    assert page.window().focusWidget() is first
    name = next(e for e in page.findChildren(QLineEdit) if e.accessibleName() == "Signed by")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page.examination is not None
    assert page.examination.signature is None
    first.click()
    assert "Sign anyway?" not in words(page)
    button(page, "Sign (1 to set)").click()
    with qtbot.waitSignal(page.signed):
        button(page, "Sign anyway").click()


def test_all_scales_that_are_not_complete_are_told(page: ReviewPage) -> None:
    examination = confirmed(without_cheek(visit()))
    assert examination.grade is not None
    proposals = tuple(
        replace(p, value=None) if p.scale is Scale.EFACE and p.item == "rest_nasolabial_fold" else p
        for p in examination.grade.proposals
    )
    show(page, replace(examination, grade=replace(examination.grade, proposals=proposals)))
    page.begin_signing()
    assert "Sunnybrook is not complete" in words(page)
    assert "Also not complete: eFACE-style." in words(page)


def test_signing_freezes_the_page(qtbot: QtBot, page: ReviewPage, archive: FakeArchive) -> None:
    show(page, confirmed(visit()))
    page.begin_signing()
    assert button(page, "Sign now").property("role") == "primary"
    with qtbot.waitSignal(page.signed) as heard:
        button(page, "Sign now").click()

    assert heard.args == [archive.saved[-1]]
    assert page.examination is archive.saved[-1]
    assert "Signed by Dr. Ito" in words(page)
    assert only(page, QPlainTextEdit).isReadOnly()
    shown = {b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page)}
    assert not shown & {"Sign", "Undo", "Set the grade"}
    page.edit_branch()
    assert "Save" not in button_texts(page)
    assert page.notices.text == "This visit is signed and cannot be changed."


def test_nobody_signs_without_a_name(qtbot: QtBot, page: ReviewPage) -> None:
    page.use_settings(Settings())
    examination = confirmed(visit())
    show(page, examination)
    page.begin_signing()
    name = next(e for e in page.findChildren(QLineEdit) if e.accessibleName() == "Signed by")
    name.clear()

    assert not button(page, "Sign now").isEnabled()


def test_a_failed_signature_is_told_and_the_visit_stays_open(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive
) -> None:
    show(page, confirmed(visit()))
    archive.failure = ArchiveError("archive.signed")
    page.begin_signing()
    button(page, "Sign now").click()

    qtbot.waitUntil(lambda: "The change is not saved" in page.notices.text)
    assert "Not saved" in words(page)
    assert button(page, "Sign").isEnabled()


def test_notes_are_saved_when_the_page_is_left(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive, queue: JobQueue
) -> None:
    show(page, visit())
    only(page, QPlainTextEdit).setPlainText("Dry eye, drops given.")
    with qtbot.waitSignal(page.left):
        button(page, "Back").click()
    queue.drain()

    assert archive.saved[-1].notes == "Dry eye, drops given."


def test_a_number_is_a_link_to_its_picture(page: ReviewPage) -> None:
    show(page, visit())
    page.choose_branch(Branch.BUCCAL)
    label = next(lb for lb in page.findChildren(QLabel) if 'href="pucker"' in lb.text())
    label.linkActivated.emit("pucker")

    assert only(page, ReviewPictures).expression is Expression.PUCKER


def test_a_withheld_branch_says_why(page: ReviewPage) -> None:
    left_out = frozenset({Expression.BROW_RAISE})
    show(page, visit(withheld={Branch.TEMPORAL: WithheldReason.EXPRESSION_MISSING}, left_out=left_out))
    page.choose_branch(Branch.TEMPORAL)

    assert "No grade: the expression that tests it was not recorded." in words(page)
    assert "Brow raise: patient cannot" in words(page)


def test_a_visit_without_recordings_cannot_be_signed(page: ReviewPage) -> None:
    bare = Examination(patient_id=PATIENT.patient_id, started_at=visit().started_at, clinician="Dr. Ito")
    show(page, bare)

    assert not button(page, "Sign").isEnabled()
    assert "This visit has not been graded." in words(page)
    assert "Nothing was recorded" in only(only(page, ReviewPictures), PicturePair).accessibleName()


def test_the_cursor_shows_the_frame_of_the_recording(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, visit(media={Expression.BROW_RAISE: "clip"}))
    pair = only(only(page, ReviewPictures), PicturePair)
    only(page, ReviewPictures)._curve.set_index(20)

    qtbot.waitUntil(lambda: "2.0 s" in pair.accessibleName() and "points" not in pair.accessibleName())


def test_a_recording_that_cannot_be_read_leaves_the_peak_picture(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, visit(media={Expression.BROW_RAISE: "lost"}))
    only(page, ReviewPictures)._curve.set_index(20)

    qtbot.waitUntil(lambda: "The recording cannot be shown" in page.notices.text)
    assert "Peak · points at 2.0 s" in only(only(page, ReviewPictures), PicturePair).accessibleName()


def test_the_last_visit_is_compared(page: ReviewPage) -> None:
    show(page, visit(), [visit(days_ago=28), visit(days_ago=90), visit(days_ago=-5)])

    tabs = page._tabs._bar
    assert tabs.tabText(6) == "Compare: 12 May 2025"
    tabs.setCurrentIndex(6)
    pairs = [pair.accessibleName() for pair in page.findChildren(PicturePair)]
    assert "Pictures: 12 May 2025 · brow, 9 Jun 2025 · brow" in pairs


def test_visits_of_one_day_are_told_apart_by_their_times(page: ReviewPage) -> None:
    now = visit()
    show(page, now, [replace(visit(), started_at=now.started_at - timedelta(hours=3), examination_id="morning")])
    morning, noon = (f"{at.astimezone():%H:%M}" for at in (now.started_at - timedelta(hours=3), now.started_at))

    assert page._tabs._bar.tabText(6) == f"Compare: 9 Jun, {morning}"
    page._tabs._bar.setCurrentIndex(6)
    pairs = [pair.accessibleName() for pair in page.findChildren(PicturePair)]
    assert f"Pictures: 9 Jun 2025, {morning} · brow, 9 Jun 2025, {noon} · brow" in pairs


def test_scales_and_comparison_take_room_and_give_it_back(page: ReviewPage) -> None:
    show(page, visit())
    curve = only(page, MovementCurve)
    assert curve.isVisibleTo(page)
    page._tabs._bar.setCurrentIndex(1)
    assert page._tabs.height() > page.height() // 2
    assert not curve.isVisibleTo(page)
    page._tabs._room.click()
    assert page._tabs.height() < page.height() // 2
    assert curve.isVisibleTo(page)


def test_the_report_is_made_from_the_page(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, visit())
    button(page, "Preview").click()
    preview = only(page, ReportPreview)

    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=20_000)
    assert preview.isVisibleTo(page)
    with qtbot.waitSignal(preview.left):
        QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert only(page, FaceMap).isVisibleTo(page)


def test_printing_from_the_report_does_not_make_it_anew(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    show(page, visit())
    page.show_report()
    qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=20_000)
    shown = page.preview.pdf
    monkeypatch.setattr(page.preview, "ask_printer", lambda: asked.append(page.preview.pdf))
    page.show_report(then_print=True)
    assert asked == [shown]


def test_the_reports_file_is_named_after_the_day_at_the_clinic(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        show(page, replace(visit(), started_at=datetime(2025, 6, 9, 22, 0, tzinfo=UTC)))
        page.show_report()
        assert page.preview.file_name == "palsygrader-report-2025-06-10.pdf"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_first_visits_comparison_leaves_the_curve(page: ReviewPage) -> None:
    show(page, visit())
    tabs = only(page, QTabBar)
    tabs.setCurrentIndex(tabs.count() - 1)
    assert only(page, MovementCurve).isVisibleTo(page)


def test_decisions_and_signature_come_back_from_the_real_archive(qtbot: QtBot, queue: JobQueue, tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive", "correct horse", cost=KeyCost(1, 64, 1)) as archive:
        archive.add_patient(PATIENT)
        examination = confirmed(visit())
        archive.save_examination(examination)
        page = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
        qtbot.addWidget(page)
        page.show()
        page.show_examination(PATIENT, archive.load_examination(examination.examination_id), [])
        page._decide_branch(2, "seen better")
        page.begin_signing()
        with qtbot.waitSignal(page.signed, timeout=20_000):
            button(page, "Sign now").click()
        assert page.stop()
        again = archive.load_examination(examination.examination_id)

    assert again.severity(Branch.TEMPORAL) is Severity.II
    assert again.signature is not None
    assert again.signature.clinician == "Dr. Ito"


def unsided() -> Examination:
    reason = dict.fromkeys(Branch, WithheldReason.SIDE_UNKNOWN)
    examination = visit(withheld=reason)
    assert examination.grade is not None
    return examination.with_grade(replace(examination.grade, affected_side=AffectedSide.UNKNOWN))


def side_button(page: ReviewPage) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().startswith("Palsy side"))


def test_a_side_the_program_cannot_tell_is_chosen_and_graded(
    qtbot: QtBot, page: ReviewPage, archive: FakeArchive
) -> None:
    show(page, unsided().with_decision(Decision("branch.buccal", 2, "seen", "Dr. Ito", NOON)))
    assert "Program: not known. Choose the side to grade it." in words(page)
    menu = side_button(page).menu()
    next(action for action in menu.actions() if action.text() == "Left").trigger()
    assert not button(page, "8 to confirm").isEnabled()
    assert "Grading on this side" in words(page)

    qtbot.waitUntil(lambda: side_button(page).text() == "Palsy side: left")
    examination = page.examination
    assert examination is not None
    assert examination.grade is not None
    assert {branch.withheld for branch in examination.grade.branches} != {WithheldReason.SIDE_UNKNOWN}
    assert examination.side_in_force is AffectedSide.LEFT
    assert examination.severity(Branch.BUCCAL) is Severity.II
    assert (examination.grade.provenance.landmarker, examination.grade.provenance.iris_diameter_mm) == (
        "dlib 68",
        11.77,
    )
    assert "Graded again; palsy side: left." in page.notices.text
    assert "Palsy side: left" in side_button(page).accessibleName()
    qtbot.waitUntil(lambda: archive.saved[-1:] == [examination])

    page.undo()
    undone: Examination | None = page.examination
    assert undone is not None
    assert undone.grade is not None
    assert undone.side_in_force is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in undone.grade.branches} == {WithheldReason.SIDE_UNKNOWN}


def test_a_side_that_cannot_be_graded_is_told_and_nothing_changes(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ArchiveError("archive.damaged")

    monkeypatch.setattr(NetworkGrader, "grade_examination", fail)
    show(page, unsided())
    before = page.examination
    only(page, SideChoice).choose(AffectedSide.RIGHT)

    qtbot.waitUntil(lambda: "The side was not changed" in page.notices.text)
    assert page.examination is before
    assert side_button(page).isEnabled()


def test_a_side_waits_for_no_visit_that_was_left(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, unsided())
    only(page, SideChoice).choose(AffectedSide.RIGHT)
    other = visit(days_ago=3)
    show(page, other)
    page._queue.drain()
    QApplication.processEvents()

    assert page.examination is other
    assert side_button(page).isEnabled()


def test_the_side_of_a_signed_visit_is_read_only(page: ReviewPage) -> None:
    show(page, confirmed(visit()).signed(Signature("Dr. Ito", NOON)))

    assert not side_button(page).isEnabled()
    only(page, SideChoice).choose(AffectedSide.RIGHT)
    assert page.examination is not None
    assert page.examination.side_in_force is AffectedSide.LEFT


def test_an_eye_that_stays_open_is_told_beside_the_face(page: ReviewPage) -> None:
    show(page, visit())
    page._decisions.decide_scale("house_brackmann.eye", 0)
    assert "the cornea may be at risk" not in words(page)
    page._decisions.decide_scale("house_brackmann.eye", 3)
    assert "Patient's left eye does not close fully: the cornea may be at risk" in words(page)
    page._regrading.decide_side(AffectedSide.RIGHT, None)
    assert "Patient's right eye does not close fully" in words(page)


@pytest.mark.parametrize(("closed", "told"), [(59.6, " (60 %)"), (100.0, "")])
def test_the_warning_about_the_eye_tells_how_far_it_closed(page: ReviewPage, closed: float, told: str) -> None:
    examination = visit()
    record = examination.records[Expression.TIGHT_CLOSURE]
    measured = tuple(
        Measurement(Quantity.LID_CLOSURE, record.expression, side, value, Unit.PERCENT)
        for side, value in ((Side.LEFT, closed), (Side.RIGHT, 99.0))
    )
    show(page, examination.with_record(replace(record, measurements=measured)))
    page._decisions.decide_scale("house_brackmann.eye", 3)
    assert f"Patient's left eye does not close fully{told}: the cornea may be at risk" in words(page)


def test_a_signed_visit_does_not_ask_for_notes(page: ReviewPage) -> None:
    notes = page._tabs._notes
    show(page, visit())
    assert notes.placeholderText() == say("review.notes.hint")
    show(page, confirmed(visit()).signed(Signature("Dr. Ito", NOON)))
    assert notes.isReadOnly()
    assert notes.placeholderText() == say("review.notes.none")


def test_both_eyes_that_stay_open_are_told_with_both_closures(page: ReviewPage) -> None:
    examination = visit()
    record = examination.records[Expression.TIGHT_CLOSURE]
    measured = tuple(
        Measurement(Quantity.LID_CLOSURE, record.expression, side, value, Unit.PERCENT)
        for side, value in ((Side.LEFT, 59.0), (Side.RIGHT, 62.0))
    )
    show(page, examination.with_record(replace(record, measurements=measured)))
    page._regrading.decide_side(AffectedSide.BOTH, None)
    page._decisions.decide_scale("house_brackmann.eye", 3)
    assert "Neither eye closes fully (R 62 %, L 59 %): the cornea may be at risk" in words(page).replace("\xa0", " ")


def test_timings_stand_below_the_curve(page: ReviewPage) -> None:
    examination = visit()
    record = examination.records[Expression.BROW_RAISE]
    values = ((Quantity.ONSET_LATENCY, 120.0), (Quantity.TIME_TO_PEAK, 840.0), (Quantity.HOLD_TIME, 1460.0))
    timed = tuple(Measurement(what, record.expression, Side.LEFT, value, Unit.MS) for what, value in values)
    show(page, examination.with_record(replace(record, measurements=(*record.measurements, *timed))))
    assert "L onset +0.1 s, peak 0.8 s, held 1.5 s" in words(page)
    assert "R not timed: reason not on record" in words(page)
    moved = record.movement_percent * ((1.0,), (0.1,))
    show(page, examination.with_record(replace(record, measurements=timed, movement_percent=moved)))
    assert "R not timed: moved too little" in words(page)
    assert " ms" not in words(page)
    only(page, ReviewPictures).choose(Expression.PUCKER)
    assert "onset" not in words(page)


def test_what_was_covered_is_recorded_again_from_the_card(qtbot: QtBot, page: ReviewPage) -> None:
    show(page, hidden(Region.BROW, Branch.TEMPORAL))
    page.choose_branch(Branch.TEMPORAL)
    assert "No grade: the brow is covered. Uncover it and record the brow raise again." in words(page)
    again = [b for b in page.findChildren(QPushButton) if b.text() == "Record more" and b.isVisibleTo(page)]
    assert len(again) == 2
    with qtbot.waitSignal(page.record_wanted):
        only(only(page, GradeCard), QPushButton).click()


def hidden(region: Region, *withheld: Branch) -> Examination:
    """Return a visit with a region covered throughout, and the branches withheld for it."""
    examination = visit(withheld=dict.fromkeys(withheld, WithheldReason.COVERED))
    records = {
        e: replace(record, quality=(QualityFlag(e, QualityIssue.COVERED, 0.9, (region,)),))
        for e, record in examination.records.items()
    }
    return replace(examination, records=records)


def test_only_the_tiles_whose_movement_is_covered_are_marked(page: ReviewPage) -> None:
    examination = hidden(Region.BROW, Branch.TEMPORAL)
    snarl = examination.records[Expression.SNARL]
    turned = (*snarl.quality, QualityFlag(Expression.SNARL, QualityIssue.TURNED, 0.3))
    show(page, examination.with_record(replace(snarl, quality=turned)))
    assert marked(page) == {Expression.REST, Expression.BROW_RAISE, Expression.SNARL}
    show(page, hidden(Region.MOUTH))
    assert marked(page) == {
        Expression.REST,
        Expression.CLOSED_SMILE,
        Expression.OPEN_SMILE,
        Expression.SNARL,
        Expression.PUCKER,
        Expression.LOWER_TEETH,
    }


def marked(page: ReviewPage) -> set[Expression]:
    return {expression for expression, tile in only(page, ReviewStrip)._tiles.items() if tile._marked}


def test_the_words_of_a_layer_fit_when_it_is_on(page: ReviewPage) -> None:
    show(page, visit())
    for toggle in (b for b in page.findChildren(QPushButton) if b.property("role") == "chip"):
        toggle.setChecked(True)
        toggle.ensurePolished()
        assert toggle.width() >= toggle.sizeHint().width(), toggle.text()


def test_every_tab_is_in_sight_and_buttons_say_their_words_where_there_is_room(page: ReviewPage, qtbot: QtBot) -> None:
    show(page, visit(), [visit(days_ago=28)])
    tabs, told = page._tabs._bar, "Preview"
    page.resize(1900, 1000)
    qtbot.waitUntil(lambda: page._preview_button.text() == told)
    page._tabs._shortened[page._print_button] = "n" * 16  # as in another language
    page._tabs._compared = ("Compare", "Compare: " + "n" * 60)
    page.resize(1176, 766)
    qtbot.waitUntil(lambda: page._preview_button.text() == "")
    assert page._preview_button.accessibleName() == told
    assert tabs.tabText(tabs.count() - 1) == "Compare"
    for number in range(tabs.count()):
        assert tabs.rect().contains(tabs.tabRect(number)), tabs.tabText(number)
        assert tabs.tabRect(number).width() > tabs.fontMetrics().horizontalAdvance(tabs.tabText(number))
