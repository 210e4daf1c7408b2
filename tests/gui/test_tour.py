"""The tour: through the real window with the digital patient, from the offer to its end, and when it is not offered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.archive.store import Archive
from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.gui import demonstration
from palsygrader.gui.app import ARCHIVE_FOLDER, Program
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.desk import Desk
from palsygrader.gui.help_topics import HelpTopic
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.tour import Tour, TourStep
from palsygrader.settings import SETTINGS_NAME, Settings, SettingsStore
from palsygrader.wording import say
from tests.gui.own_threads import own_threads

LONG_MS = 60_000
PASSPHRASE = "four unrelated words"
RECORDED = {Expression.REST, Expression.OPEN_SMILE}
Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    threads = own_threads()
    started: list[Program] = []

    def begin(*, demo: bool) -> Program:
        program = Program(qapp, folder=tmp_path, demo=demo, source=None)
        started.append(program)
        program.start()
        return program

    yield begin
    for program in started:
        if program.demonstration is not None:
            close(program.demonstration, qtbot)
        if program.window.isVisible():
            close(program, qtbot)
        assert program.stop()
        program.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


def close(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window.closed, timeout=LONG_MS):
        program.window.close()


def opened(program: Program, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=LONG_MS)
    desk = program.window.desk
    assert desk is not None
    return desk


def own_archive(start: Start, tmp_path: Path, qtbot: QtBot, *patients: Patient) -> Program:
    """Return a program that has opened its own archive."""
    with Archive.create(tmp_path / ARCHIVE_FOLDER, PASSPHRASE) as archive:
        archive.keep_recovery_key()
        for patient in patients:
            archive.add_patient(patient)
    program = start(demo=False)
    program.window.unlock.passphrase.setText(PASSPHRASE)
    program.window.unlock.unlock_button.click()
    opened(program, qtbot)
    return program


def tour_of(desk: Desk) -> Tour:
    found = desk.findChild(Tour)
    assert isinstance(found, Tour)
    return found


def reach(desk: Desk, step: TourStep, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tour_of(desk).step is step, timeout=LONG_MS)
    assert desk.tour.isVisible()
    number = list(TourStep).index(step) + 1
    assert desk.tour.count == say("tour.count", number=number, total=len(TourStep))


def look_up(program: Program, topic: HelpTopic) -> None:
    """Open the help, which has to be about this, and go back."""
    page = program.window.desk.page if program.window.desk is not None else None
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    assert program.window.help.topic is topic
    QTest.keyClick(program.window.help.list, Qt.Key.Key_Escape)
    assert page is not None
    assert page.isVisible()


def record_and_skip(page: CapturePage, desk: Desk, qtbot: QtBot) -> None:
    session = page.session
    assert session is not None
    for expression in session.state.expressions:
        if expression not in RECORDED:
            QTest.keyClick(page, Qt.Key.Key_S)
            QTest.keyClick(page, Qt.Key.Key_2)
            continue
        qtbot.waitUntil(lambda: session.state.recordable, timeout=LONG_MS)
        QTest.keyClick(page, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: expression in session.state.kept, timeout=LONG_MS)  # noqa: B023 - within this turn
        if expression is Expression.REST:
            reach(desk, TourStep.FINISH, qtbot)
            assert not desk.tour.next.isEnabled()


def page_of(desk: Desk, kind: type[QWidget], qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(desk.page, kind), timeout=LONG_MS)
    assert desk.page is not None
    return desk.page


def test_the_tour_follows_a_visit_from_the_offer_to_its_end(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(demo=True)
    desk = opened(program, qtbot)
    qtbot.waitUntil(lambda: desk.patients.patient is not None, timeout=LONG_MS)
    assert desk.patients.offer.isVisible()
    assert desk.patients.list.hasFocus()
    desk.patients.offer.accept.click()
    assert not desk.patients.offer.isVisible()
    reach(desk, TourStep.BEGIN, qtbot)
    assert say("patients.new_visit") in desk.tour.text

    desk.tour.next.click()  # begins the visit
    page = page_of(desk, CapturePage, qtbot)
    assert isinstance(page, CapturePage)
    reach(desk, TourStep.RECORD, qtbot)
    look_up(program, HelpTopic.EXPRESSIONS)
    session = page.session
    assert session is not None
    assert session.state.phase is Phase.PAUSED  # the picture was out of view
    QTest.keyClick(page, Qt.Key.Key_Space)
    record_and_skip(page, desk, qtbot)
    QTest.keyClick(page, Qt.Key.Key_Space)

    review = page_of(desk, ReviewPage, qtbot)
    assert isinstance(review, ReviewPage)
    look_through(program, desk, review, qtbot)
    desk.tour.next.click()
    reach(desk, TourStep.HISTORY, qtbot)
    desk.tour.next.click()  # shows the history
    qtbot.waitUntil(lambda: desk.tour.text == say("tour.end"), timeout=LONG_MS)
    assert desk.page is desk.history
    assert not desk.tour.return_button.isVisible()
    desk.show_page(RailPage.PATIENTS)
    qtbot.waitUntil(desk.tour.isHidden)
    close(program, qtbot)

    again = opened(start(demo=True), qtbot)
    qtbot.waitUntil(lambda: again.patients.patient is not None, timeout=LONG_MS)
    assert not again.patients.offer.isVisible()


def look_through(program: Program, desk: Desk, review: ReviewPage, qtbot: QtBot) -> None:
    """Take the steps of the review, with the help on each of its parts."""
    reach(desk, TourStep.BRANCH, qtbot)
    look_up(program, HelpTopic.REVIEW)
    QTest.keyClick(review, Qt.Key.Key_C)
    look_up(program, HelpTopic.CORRECTING)
    QTest.keyClick(review, Qt.Key.Key_C)
    desk.tour.next.click()
    reach(desk, TourStep.LAYERS, qtbot)
    tabs = next(bar for bar in review.findChildren(QTabBar) if bar.isVisible())
    tabs.setCurrentIndex(1)
    reach(desk, TourStep.SCALES, qtbot)
    look_up(program, HelpTopic.SCALES)
    tabs.setCurrentIndex(tabs.count() - 1)
    look_up(program, HelpTopic.COMPARING)
    tabs.setCurrentIndex(0)
    review.show_report()
    reach(desk, TourStep.REPORT, qtbot)
    qtbot.waitUntil(lambda: review.preview.page_count > 0, timeout=LONG_MS)
    look_up(program, HelpTopic.PRINTING)
    review.preview.leave()


def test_a_visit_that_is_left_leads_back_to_the_first_step(start: Start, qtbot: QtBot) -> None:
    desk = opened(start(demo=True), qtbot)
    qtbot.waitUntil(lambda: desk.patients.patient is not None, timeout=LONG_MS)
    tour_of(desk).begin()
    desk.patients.new_visit()
    page = page_of(desk, CapturePage, qtbot)
    assert isinstance(page, CapturePage)
    reach(desk, TourStep.RECORD, qtbot)
    tour_of(desk).begin()  # nothing while a visit is recorded
    assert desk.page is page
    page.close_session()
    page.left.emit()
    reach(desk, TourStep.BEGIN, qtbot)
    desk.tour.skip.click()
    assert desk.tour.isHidden()
    assert tour_of(desk).step is None


def test_history_before_the_review_does_not_end_the_tour(start: Start, qtbot: QtBot) -> None:
    desk = opened(start(demo=True), qtbot)
    qtbot.waitUntil(lambda: desk.patients.patient is not None, timeout=LONG_MS)
    tour_of(desk).begin()
    desk.show_page(RailPage.HISTORY)
    qtbot.wait(600)
    assert tour_of(desk).step is TourStep.BEGIN
    desk.tour.next.click()
    assert tour_of(desk).step is TourStep.RECORD


def test_without_patients_the_tour_is_offered_and_opens_the_demonstration_apart(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    SettingsStore(tmp_path / SETTINGS_NAME).save(Settings(theme="dark"))
    program = own_archive(start, tmp_path, qtbot)
    own = opened(program, qtbot)
    qtbot.waitUntil(own.patients.offer.isVisible, timeout=LONG_MS)
    own.patients.offer.accept.click()
    shown = program.demonstration
    assert shown is not None
    demo = opened(shown, qtbot)
    assert not program.window.isVisible()
    assert shown.window.isVisible()
    assert shown.window.windowTitle() == say("window.demo_title")
    assert shown.settings.theme == "dark"
    reach(demo, TourStep.BEGIN, qtbot)
    qtbot.waitUntil(lambda: demo.patients.patient is not None, timeout=LONG_MS)
    assert (tmp_path / demonstration.FOLDER / ARCHIVE_FOLDER).is_dir()
    demo.tour.skip.click()
    assert demo.tour.text == say("tour.skipped")
    demo.tour.return_button.click()
    qtbot.waitUntil(program.window.isVisible, timeout=LONG_MS)
    assert not has_demonstration(program)
    qtbot.waitUntil(lambda: not own.patients.offer.isVisible(), timeout=LONG_MS)
    assert not own.patients.list.lines
    program.window.show_help()
    program.window.help.tour_button.click()
    again = opened(demonstration_of(program), qtbot)
    reach(again, TourStep.BEGIN, qtbot)


def has_demonstration(program: Program) -> bool:
    return program.demonstration is not None


def demonstration_of(program: Program) -> Program:
    assert program.demonstration is not None
    return program.demonstration


def test_an_offer_that_was_refused_is_not_made_again(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = own_archive(start, tmp_path, qtbot)
    own = opened(program, qtbot)
    qtbot.waitUntil(own.patients.offer.isVisible, timeout=LONG_MS)
    own.patients.offer.refuse.click()
    assert not own.patients.offer.isVisible()
    assert SettingsStore(tmp_path / SETTINGS_NAME).load().tour_answered
    with qtbot.waitSignal(own.patients.listed, timeout=LONG_MS):
        own.patients.reload()
    assert not own.patients.offer.isVisible()


def test_with_patients_nothing_is_offered(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    own = opened(own_archive(start, tmp_path, qtbot, Patient("Ana Ruiz", "ana")), qtbot)
    qtbot.waitUntil(lambda: bool(own.patients.list.lines), timeout=LONG_MS)
    assert not own.patients.offer.isVisible()


def test_a_demonstration_that_cannot_be_written_is_told(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = own_archive(start, tmp_path, qtbot)
    own = opened(program, qtbot)
    qtbot.waitUntil(own.patients.offer.isVisible, timeout=LONG_MS)
    (tmp_path / demonstration.FOLDER).touch()
    own.patients.offer.accept.click()
    assert program.demonstration is None
    assert program.window.isVisible()
    assert program.window.notices.text == say("tour.no_demonstration")


def test_the_strip_takes_no_keys_from_the_page(start: Start, qtbot: QtBot) -> None:
    desk = opened(start(demo=True), qtbot)
    qtbot.waitUntil(lambda: desk.patients.patient is not None, timeout=LONG_MS)
    tour_of(desk).begin()
    qtbot.waitUntil(desk.patients.list.hasFocus)
    for each in (desk.tour.next, desk.tour.skip):
        assert each.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert each.height() >= 44
