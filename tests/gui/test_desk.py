from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import User
from palsygrader.errors import ArchiveError
from palsygrader.gui.desk import Desk
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.question_strip import QuestionStrip
from palsygrader.gui.rail import RailPage
from palsygrader.gui.server_room import ServerRoom
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, SettingsStore
from tests.gui.test_server_room import Station

if TYPE_CHECKING:
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]


class FakeCapture(QWidget):
    """Records nothing; keeps what it was given."""

    ending = Signal()
    finished = Signal(object)
    left = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.in_progress = False
        self.begun: list[tuple[Patient, Examination, Examination | None]] = []
        self.number = 0
        self.stopped = False
        self.looked = 0

    def begin(self, patient: Patient, examination: Examination, previous: Examination | None, *, number: int) -> None:
        self.in_progress = True
        self.number = number
        self.begun.append((patient, examination, previous))

    def apply_settings(self, settings: Settings) -> None:
        self.settings = settings

    def look_for_camera(self) -> None:
        self.looked += 1

    def end(self) -> None:
        self.in_progress = False
        self.finished.emit(self.begun[-1][1])

    def leave(self) -> None:
        self.in_progress = False
        self.left.emit()

    def shut_down(self) -> bool:
        self.stopped = True
        return True


class FakeImport(QWidget):
    """Imports nothing; keeps what it was given."""

    finished = Signal(str)
    left = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.begun: list[tuple[Patient, Sequence[Path]]] = []
        self.unsaved = False
        self.stopped = False
        self.waiting: list[Callable[[], None]] = []

    def begin(self, patient: Patient, paths: Sequence[Path]) -> None:
        self.begun.append((patient, paths))

    def settle(self, then: Callable[[], None]) -> None:
        if self.unsaved:
            self.waiting.append(then)
        else:
            then()

    def use_settings(self, settings: Settings) -> None:
        self.settings = settings

    def stop(self) -> bool:
        self.stopped = True
        return True


class FakePreview(QObject):
    """Gives nothing away."""

    given = Signal(object, object)


class FakeReview(QWidget):
    """Shows nothing; keeps what it was given."""

    signed = Signal(object)
    left = Signal()
    record_wanted = Signal(object)
    reading_wanted = Signal(str)

    def sign_in(self, user: User) -> None:
        self.user = user

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.shown: list[tuple[Patient, Examination, Sequence[Examination]]] = []
        self.expressions: list[Expression] = []
        self.printed = 0
        self.stopped = False
        self.unsaved = False
        self.waiting: list[Callable[[], None]] = []
        self.preview = FakePreview(self)

    def settle(self, then: Callable[[], None]) -> None:
        if self.unsaved:
            self.waiting.append(then)
        else:
            then()

    def show_examination(self, patient: Patient, examination: Examination, previous: Sequence[Examination]) -> None:
        self.shown.append((patient, examination, previous))

    def show_expression(self, expression: Expression) -> None:
        self.expressions.append(expression)

    def show_report(self, *, then_print: bool = False) -> None:
        self.printed += then_print

    def use_settings(self, settings: Settings) -> None:
        self.settings = settings

    def stop(self) -> bool:
        self.stopped = True
        return True


class FakeReading(QWidget):
    """Reads nothing; keeps what it was given."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[str] = []
        self.stopped = False
        self.unsaved = False

    def begin(self, examination_id: str) -> None:
        self.begun.append(examination_id)

    def settle(self, then: Callable[[], None]) -> None:
        if not self.unsaved:
            then()

    def stop(self) -> bool:
        self.stopped = True
        return True


class FakePages:
    """Makes the fake pages."""

    def capture(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> CapturePage:
        return cast("CapturePage", FakeCapture(settings))

    def importing(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> ImportPage:
        return cast("ImportPage", FakeImport(settings))

    def review(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> ReviewPage:
        return cast("ReviewPage", FakeReview(settings))

    def reading(self, archive: VisitArchive, archive_queue: JobQueue) -> ReadingPage:
        return cast("ReadingPage", FakeReading())


def make_desk(archive: FakeArchive, archive_queue: JobQueue, folder: Path) -> Desk:
    return Desk(
        archive=archive,
        archive_queue=archive_queue,
        settings_store=SettingsStore(folder / "settings.json"),
        visit_pages=FakePages(),
        cameras=list,
        data=folder,
        demo=False,
    )


@pytest.fixture
def desk(archive: FakeArchive, archive_queue: JobQueue, tmp_path: Path, qtbot: QtBot, settled: Settled) -> Desk:
    desk = make_desk(archive, archive_queue, tmp_path)
    qtbot.addWidget(desk)
    desk.resize(1280, 720)
    desk.show()
    settled()
    return desk


def press(strip: QuestionStrip, key: str) -> None:
    found = strip.findChildren(QPushButton)
    next(each for each in found if each.text() == wording.say(key) and each.isVisibleTo(strip)).click()


def capture(desk: Desk) -> FakeCapture:
    return cast("FakeCapture", desk.capture)


def review(desk: Desk) -> FakeReview:
    return cast("FakeReview", desk.review)


def test_a_new_visit_gets_the_patient_and_the_last_finished_visit(
    desk: Desk, archive: FakeArchive, settled: Settled
) -> None:
    desk.settings_page.change(clinician="Dr Weber")
    desk.begin_visit(archive.known["ana"])
    before = desk.page
    settled()
    assert before is desk.loading
    ((patient, examination, previous),) = capture(desk).begun
    assert patient.patient_id == examination.patient_id == "ana"
    assert examination.clinician == "Dr Weber"
    assert previous is not None
    assert previous.examination_id == "ana-60"
    assert desk.page is desk.capture
    assert not desk.rail.isVisible()


def test_a_visit_lights_the_patients_wherever_it_was_opened(desk: Desk, settled: Settled) -> None:
    settled()
    desk.show_page(RailPage.HISTORY)
    assert desk.rail.pages[RailPage.HISTORY].isChecked()
    desk.open_visit("ana-60")
    settled()
    assert desk.page is desk.review
    assert desk.rail.pages[RailPage.PATIENTS].isChecked()
    assert not desk.rail.pages[RailPage.HISTORY].isChecked()


def test_a_first_visit_has_no_earlier_one(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    desk.begin_visit(archive.known["zoe"])
    settled()
    assert capture(desk).begun[0][2] is None
    assert capture(desk).number == 1


def test_while_recording_no_other_page_is_shown(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    desk.begin_visit(archive.known["zoe"])
    settled()
    desk.show_page(RailPage.SETTINGS)
    assert desk.page is desk.capture
    assert desk.recording


def test_a_recorded_visit_is_reviewed_with_the_earlier_ones(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    desk.begin_visit(archive.known["ana"])
    settled()
    capture(desk).end()
    assert desk.page is desk.review
    assert desk.rail.isVisible()
    patient, _examination, previous = review(desk).shown[0]
    assert patient.name == "Ana Ruiz"
    assert [visit.examination_id for visit in previous] == ["ana-0", "ana-21", "ana-60"]


def test_the_review_is_made_while_the_last_expressions_are_graded(
    desk: Desk, archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    desk.begin_visit(archive.known["ana"])
    settled()
    capture(desk).ending.emit()
    qtbot.waitUntil(lambda: desk.review is not None)
    made = desk.review
    assert isinstance(desk.page, FakeCapture)
    capture(desk).ending.emit()
    capture(desk).end()
    assert desk.review is made
    assert isinstance(desk.page, FakeReview)


def test_a_visit_that_is_left_leads_back(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    desk.begin_visit(archive.known["ana"])
    settled()
    capture(desk).leave()
    assert desk.page is desk.patients
    assert not desk.recording


def test_a_finished_visit_is_reviewed_and_left_to_where_one_came_from(desk: Desk, settled: Settled) -> None:
    desk.show_page(RailPage.HISTORY)
    settled()
    desk.open_visit("ana-21")
    settled()
    assert [visit.examination_id for visit in review(desk).shown[0][2]] == ["ana-0"]
    review(desk).left.emit()
    assert desk.page is desk.history


def test_a_reviewed_visit_can_be_recorded_on(desk: Desk, settled: Settled) -> None:
    desk.open_visit("ana-60")
    settled()
    patient, examination, previous = review(desk).shown[0]
    review(desk).record_wanted.emit(examination)
    assert desk.page is desk.capture
    assert capture(desk).begun == [(patient, examination, previous[-1])]


def test_a_camera_that_is_plugged_in_is_told_to_the_recording(desk: Desk, settled: Settled) -> None:
    desk.look_for_camera()
    desk.open_visit("ana-180")
    settled()
    desk.look_for_camera()
    assert capture(desk).looked == 1


def test_an_unfinished_visit_is_gone_on_with(desk: Desk, settled: Settled) -> None:
    desk.open_visit("ana-180")
    settled()
    assert desk.page is desk.capture
    assert capture(desk).begun[0][1].examination_id == "ana-180"
    assert capture(desk).number == 4


def test_a_visit_that_cannot_be_read_is_told(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    archive.failure = ArchiveError("archive.damaged")
    desk.open_visit("ana-21")
    settled()
    assert desk.page is desk.patients
    assert desk.notices.text == wording.say("archive.damaged")


def test_turning_away_forgets_the_visit_that_is_being_read(desk: Desk, settled: Settled) -> None:
    desk.open_visit("ana-21")
    desk.show_page(RailPage.SETTINGS)
    settled()
    assert desk.page is desk.settings_page
    assert desk.review is None


def test_printing_opens_the_report(desk: Desk, settled: Settled) -> None:
    desk.print_visit("ana-21")
    settled()
    assert review(desk).printed == 1


def test_a_picture_of_the_history_opens_its_visit_at_its_expression(desk: Desk, settled: Settled) -> None:
    desk.history.expression_opened.emit("ana-21", Expression.SNARL)
    settled()
    assert desk.page is desk.review
    assert review(desk).shown[0][1].examination_id == "ana-21"
    assert review(desk).expressions == [Expression.SNARL]
    desk.open_visit("ana-60")
    settled()
    assert len(review(desk).expressions) == 1


def test_changed_settings_reach_every_page(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    told: list[Settings] = []
    desk.settings_changed.connect(told.append)
    desk.begin_visit(archive.known["ana"])
    settled()
    capture(desk).end()
    desk.toggle_theme()
    assert [settings.theme for settings in told] == ["dark"]
    assert capture(desk).settings.theme == review(desk).settings.theme == "dark"
    desk.toggle_theme()
    assert told[-1].theme == "light"


def test_pages_by_key(desk: Desk, settled: Settled) -> None:
    for key, page in (
        (Qt.Key.Key_3, desk.clinic),
        (Qt.Key.Key_4, desk.settings_page),
        (Qt.Key.Key_2, desk.history),
        (Qt.Key.Key_1, desk.patients),
    ):
        QTest.keyClick(desk, key, Qt.KeyboardModifier.ControlModifier)
        settled()
        assert desk.page is page


def test_stopping_reaches_the_pages_that_were_made(desk: Desk, archive: FakeArchive, settled: Settled) -> None:
    assert desk.stop()
    desk.begin_visit(archive.known["ana"])
    settled()
    capture(desk).end()
    assert desk.stop()
    assert capture(desk).stopped
    assert review(desk).stopped


@pytest.mark.parametrize("wanted", [RailPage.SETTINGS, RailPage.HISTORY, RailPage.PATIENTS])
def test_a_half_typed_patient_is_asked_about_before_another_page_is_shown(
    desk: Desk, archive: FakeArchive, settled: Settled, wanted: RailPage
) -> None:
    form = desk.patients.form
    desk.patients.edit_patient()
    form.cause.setText("Zoster")
    desk.rail.pages[wanted].click()
    assert desk.page is desk.patients
    assert desk.rail.pages[RailPage.PATIENTS].isChecked()
    assert desk.unsaved
    assert form.asking
    strip = form.findChildren(QuestionStrip)[0]
    press(strip, "form.stay")
    assert (desk.page, form.cause.text()) == (desk.patients, "Zoster")
    desk.rail.pages[wanted].click()
    press(strip, "form.save")
    settled()
    assert archive.known["ana"].cause == "Zoster"
    assert desk.rail.pages[wanted].isChecked()
    assert not form.isVisible()
    assert not desk.unsaved


def test_a_half_typed_patient_can_be_discarded_for_another_page(
    desk: Desk, archive: FakeArchive, settled: Settled
) -> None:
    desk.patients.edit_patient()
    desk.patients.form.cause.setText("Zoster")
    QTest.keyClick(desk, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    press(desk.patients.form.findChildren(QuestionStrip)[0], "form.discard")
    assert desk.page is desk.settings_page
    desk.show_page(RailPage.PATIENTS)
    settled()
    assert not desk.patients.form.isVisible()
    assert archive.known["ana"].cause == "Bell's palsy"


def test_an_open_form_without_a_change_is_left_without_a_question(desk: Desk, settled: Settled) -> None:
    desk.patients.add_patient()
    desk.show_page(RailPage.SETTINGS)
    assert desk.page is desk.settings_page
    desk.show_page(RailPage.PATIENTS)
    settled()
    assert not desk.patients.form.isVisible()


def test_a_half_set_grade_is_asked_about_before_another_page_is_shown(desk: Desk, settled: Settled) -> None:
    desk.open_visit("ana-60")
    settled()
    review(desk).unsaved = True
    desk.rail.pages[RailPage.SETTINGS].click()
    asked = desk.page
    assert desk.unsaved
    assert desk.rail.pages[RailPage.PATIENTS].isChecked()
    review(desk).waiting.pop()()
    assert [asked, desk.page] == [desk.review, desk.settings_page]
    assert desk.rail.pages[RailPage.SETTINGS].isChecked()


def shown(desk: Desk) -> QWidget | None:
    return desk.page


def importing(desk: Desk) -> FakeImport:
    return cast("FakeImport", desk.importing)


def test_dropped_files_are_imported_and_the_visit_is_reviewed(desk: Desk, settled: Settled) -> None:
    patient = desk.patients.patient
    assert patient is not None
    desk.patients.import_requested.emit(patient, (Path("rest.jpg"),))
    assert shown(desk) is desk.importing
    assert importing(desk).begun == [(patient, (Path("rest.jpg"),))]
    importing(desk).finished.emit("ana-60")
    settled()
    assert shown(desk) is desk.review
    assert review(desk).shown[-1][1].examination_id == "ana-60"


def test_that_the_archive_went_to_a_server_is_told_behind_a_warning(desk: Desk) -> None:
    assert desk.archive is not None
    desk.archive.told_before.emit("It went.")
    assert desk.notices.text == "It went."
    desk.notices.dismiss()
    desk._warn("It is damaged.")
    desk.archive.told_before.emit("It went.")
    assert desk.notices.text == "It is damaged. It went."
    desk.notices.act()
    assert desk.page is desk.settings_page


def test_patients_are_read_anew_when_the_server_is_back(
    archive: FakeArchive,
    archive_queue: JobQueue,
    tmp_path: Path,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    station, known, lines = Station(), dict(archive.known), dict(archive.lines)
    station.offline = True
    archive.known.clear()
    archive.lines.clear()

    def make_room(_archive: object, *, queue: JobQueue, notices: NoticeStrip, parent: QObject) -> ServerRoom:
        return ServerRoom(archive=station, queue=queue, notices=notices, parent=parent)

    monkeypatch.setattr("palsygrader.gui.desk.make_server_room", make_room)
    desk = make_desk(archive, archive_queue, tmp_path)
    qtbot.addWidget(desk)
    desk.show()
    page = desk.patients
    qtbot.waitUntil(lambda: wording.say("patients.lost") in page.finder.state.text)
    assert desk.history.lost
    assert desk.clinic.lost
    page.add_patient()
    page.form.name.setFocus()
    QTest.keyClicks(page.form.name, "Mar")
    station.offline = False
    station.state_changed()
    qtbot.waitUntil(lambda: not page.finder.lost)
    settled()
    assert page.form.name.hasFocus()  # an empty list leads to its button only where it is looked at
    page.form.left.emit()
    archive.known.update(known)
    archive.lines.update(lines)
    page.finder.search.setFocus()
    for offline in (True, False):
        station.offline = offline
        station.state_changed()
        qtbot.waitUntil(lambda: page.finder.lost is station.offline)
    qtbot.waitUntil(lambda: len(page.list.lines) == len(known))
    assert page.finder.search.hasFocus()
    assert not desk.history.lost


def test_files_that_are_not_graded_are_asked_about_before_another_page(desk: Desk) -> None:
    desk.patients.import_visit()
    importing(desk).unsaved = True
    assert desk.unsaved
    desk.show_page(RailPage.SETTINGS)
    assert shown(desk) is desk.importing
    importing(desk).waiting[0]()
    assert shown(desk) is desk.settings_page


def test_an_import_that_is_left_leads_back_and_ends_with_the_window(desk: Desk) -> None:
    desk.patients.import_visit()
    importing(desk).left.emit()
    assert shown(desk) is desk.patients
    desk.settings_page.change(clinician="Dr Ito")
    assert importing(desk).settings.clinician == "Dr Ito"
    assert desk.stop()
    assert importing(desk).stopped


def reading_of(desk: Desk) -> FakeReading:
    return cast("FakeReading", desk.reading)


def test_a_second_reading_from_the_history_leads_back_there(desk: Desk, settled: Settled) -> None:
    desk.show_page(RailPage.HISTORY)
    settled()
    desk.history.table.choose("ana-60")
    QTest.keyClick(desk.history, Qt.Key.Key_S)
    reading = reading_of(desk)
    assert shown(desk) is desk.reading
    assert reading.begun == ["ana-60"]
    assert not desk.rail.isVisible()
    reading.left.emit()
    assert shown(desk) is desk.history
    assert desk.rail.isVisible()


def test_an_unfinished_visit_is_not_read_a_second_time(desk: Desk, settled: Settled) -> None:
    desk.show_page(RailPage.HISTORY)
    settled()
    assert not desk.history.reading_button.isEnabled()  # the newest one is unfinished
    QTest.keyClick(desk.history, Qt.Key.Key_S)
    assert shown(desk) is desk.history
    desk.history.table.choose("ana-21")
    assert desk.history.reading_button.isEnabled()


def test_a_second_reading_from_the_review_leads_back_to_the_visit_read_anew(desk: Desk, settled: Settled) -> None:
    desk.show_page(RailPage.HISTORY)
    settled()
    desk.open_visit("ana-21")
    settled()
    review(desk).reading_wanted.emit("ana-21")
    assert shown(desk) is desk.reading
    reading_of(desk).left.emit()
    settled()
    assert shown(desk) is desk.review
    assert [each[1].examination_id for each in review(desk).shown] == ["ana-21", "ana-21"]
    review(desk).left.emit()
    assert shown(desk) is desk.history


def test_a_reading_whose_last_change_is_not_saved_is_asked_for_before_the_page_is_left(
    desk: Desk, settled: Settled
) -> None:
    desk.read_again("ana-21")
    reading = reading_of(desk)
    reading.unsaved = True
    assert desk.unsaved
    desk.show_page(RailPage.SETTINGS)
    assert shown(desk) is desk.reading
    reading.unsaved = False
    desk.show_page(RailPage.SETTINGS)
    assert shown(desk) is desk.settings_page
    assert desk.stop()
    assert reading.stopped
