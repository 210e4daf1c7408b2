from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from palsygrader import wording
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError
from palsygrader.gui.desk import Desk
from palsygrader.gui.help_topics import HelpTopic
from palsygrader.gui.main_window import LEAST_SIZE_PX, MainWindow
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.pdf_printing import PdfDocument, PdfPrinting
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.question_strip import QuestionStrip
from palsygrader.gui.rail import RailPage
from palsygrader.gui.unlock_page import FORGET_MS, UnlockPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import SettingsStore

if TYPE_CHECKING:
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage
    from palsygrader.settings import Settings
    from tests.gui.conftest import FakeArchive, FakeVault

Settled = Callable[[], None]


PAGES = 40


class NoPages:
    """Makes no page of a visit."""

    def capture(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> CapturePage:
        raise NotImplementedError

    def importing(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> ImportPage:
        raise NotImplementedError

    def review(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> ReviewPage:
        raise NotImplementedError

    def reading(self, archive: VisitArchive, archive_queue: JobQueue) -> ReadingPage:
        raise NotImplementedError


class VisitDesk(Desk):
    """A desk where a visit is open, between two recordings."""

    @property
    def recording(self) -> bool:
        return True


class BusyDesk(VisitDesk):
    """A desk where a recording runs."""

    @property
    def busy(self) -> bool:
        return True


@pytest.fixture
def make_window(
    archive: FakeArchive, vault: FakeVault, archive_queue: JobQueue, tmp_path: Path, qtbot: QtBot, settled: Settled
) -> Callable[[type[Desk]], MainWindow]:
    vault.archive = archive

    def make(kind: type[Desk] = Desk) -> MainWindow:
        def make_desk(opened: VisitArchive) -> Desk:
            return kind(
                archive=opened,
                archive_queue=archive_queue,
                settings_store=SettingsStore(tmp_path / "settings.json"),
                visit_pages=NoPages(),
                cameras=list,
                data=tmp_path,
                demo=False,
            )

        window = MainWindow(
            unlock_page=UnlockPage(vault=vault, archive_queue=archive_queue),
            make_desk=make_desk,
            archive_queue=archive_queue,
            state_file=tmp_path / "window.ini",
            title="palsygrader",
        )
        qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
        with qtbot.waitActive(window):
            window.show()
        window.unlock.start()
        return window

    return make


def unlock(window: MainWindow, settled: Settled) -> None:
    window.unlock.passphrase.setText("correct horse")
    window.unlock.unlock_button.click()
    settled()


def test_starts_locked_and_opens_to_the_patients(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    before = window.locked
    unlock(window, settled)
    assert (before, window.locked) == (True, False)
    assert window.desk is not None
    assert len(window.desk.patients.list.lines) == 3
    qtbot.waitUntil(window.desk.patients.list.hasFocus)


def test_locking_hides_everything_and_the_passphrase_brings_it_back(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.patients.edit_patient()
    form = window.desk.patients.form
    form.cause.setFocus()
    form.cause.setText("half typed")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.locked
    assert not form.isVisible()
    unlock(window, settled)
    assert form.cause.text() == "half typed"
    qtbot.waitUntil(form.cause.hasFocus)


def test_a_running_recording_is_hidden_and_the_keys_are_kept_for_it(
    make_window: Callable[..., MainWindow], vault: FakeVault, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window(BusyDesk)
    unlock(window, settled)
    window.lock()
    assert window.locked
    qtbot.wait(FORGET_MS + 300)
    settled()
    assert not vault.locked


def test_the_keys_are_forgotten_once_nothing_runs(
    make_window: Callable[..., MainWindow], vault: FakeVault, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    window.lock()
    qtbot.waitUntil(lambda: vault.locked, timeout=FORGET_MS + 2000)
    unlock(window, settled)
    assert not vault.locked
    assert not window.locked


def test_the_keys_are_asked_for_again_until_no_work_needs_them(
    make_window: Callable[..., MainWindow], vault: FakeVault, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    vault.needed = True
    window.lock()
    qtbot.wait(FORGET_MS + 300)
    settled()
    assert not vault.locked
    vault.needed = False
    qtbot.waitUntil(lambda: vault.locked, timeout=FORGET_MS + 2000)


def test_another_user_gets_a_first_page_of_his_own(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    window = make_window()
    settled()
    unlock(window, settled)
    first = window.desk
    assert first is not None
    first.show_page(RailPage.SETTINGS)
    window.lock()
    settled()
    window.unlock.users.box.setCurrentText("kim ")
    window.unlock.passphrase.setText("of Kim")
    window.unlock.unlock_button.click()
    settled()
    assert not window.locked
    assert window.desk is not None
    assert window.desk is not first
    assert window.desk.page is window.desk.patients


def test_nothing_behind_the_lock_takes_the_keyboard(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    """A list that is read late asks for it; the keys of the passphrase would act there, unseen."""
    window = make_window()
    unlock(window, settled)
    desk = window.desk
    assert desk is not None
    window.lock()
    assert window.unlock.passphrase.hasFocus()
    desk.patients.list.setFocus()
    assert window.unlock.passphrase.hasFocus()
    window.show_help()
    desk.patients.list.setFocus()
    focused = QApplication.focusWidget()
    assert focused is None or not desk.isAncestorOf(focused)


def test_locking_closes_dialogs_and_menus(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    dialog = QDialog(window)
    dialog.setWindowTitle("Ana Ruiz")
    dialog.open()
    aside = QLabel("Ana Ruiz")
    qtbot.addWidget(aside)
    aside.show()
    window.lock()
    assert not dialog.isVisible()
    assert not aside.isVisible()
    assert window.locked


def test_an_open_visit_is_locked_between_recordings(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.lock()
    assert window.locked


def test_closing_closes_the_archive_first(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    gone: list[bool] = []
    window.closed.connect(lambda: gone.append(archive.closed))
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: gone == [True])
    assert not window.isVisible()


def test_closing_while_locked_at_the_start_just_closes(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_closing_asks_while_a_visit_is_recorded(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.close()
    settled()
    assert window.isVisible()
    assert window.notices.text == wording.say("window.recording")
    window.notices.act()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.closed


def test_closing_asks_while_the_archive_is_taken_to_a_server(
    make_window: Callable[..., MainWindow], settled: Settled, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    desk = window.desk
    assert desk is not None
    assert not desk.moving
    assert desk.archive is not None
    desk.archive._show_moving(running=True)
    window.close()
    assert window.isVisible()
    assert window.question.text == wording.say("window.moving")
    window.question.cancel()
    settled()
    assert window.isVisible()
    window.close()
    desk.archive._show_moving(running=False)
    assert window.question.text == ""  # it is done
    desk.archive._show_moving(running=True)
    unsaved: list[Callable[[], None]] = []
    with monkeypatch.context() as patched:
        patched.setattr(desk, "settle", unsaved.append)
        window.close()
        press(window.question, "window.close")
        settled()
    assert window.isVisible()  # what is not saved is asked about as well
    assert len(unsaved) == 1
    window.close()
    assert window.question.asking  # once more
    press(window.question, "window.close")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_question_about_closing_goes_with_the_recording(
    make_window: Callable[..., MainWindow], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    desk = window.desk
    assert desk is not None
    window.close()
    assert window.notices.text
    desk.capture_shown.emit(False)
    assert not window.notices.text

    window.close()
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(VisitDesk, "recording", property(lambda _desk: False))
    monkeypatch.setattr(desk, "settle", asked.append)
    window.notices.act()
    settled()
    assert window.isVisible()
    assert len(asked) == 1


def test_closing_waits_for_the_printer(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = BytesIO()
    drawn = Canvas(pages)
    for _page in range(PAGES):
        drawn.showPage()
    drawn.save()
    paper = PdfDocument()
    paper.read(pages.getvalue())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window = make_window()
    unlock(window, settled)
    printing = PdfPrinting(window)
    printed: list[int] = []
    printing.printed.connect(printed.append)
    printing.start(printer, [paper])
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert printed == [PAGES]


def test_the_system_closes_without_being_asked_back(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.close_now()
    window.close_now()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.closed


def test_the_list_of_keys_opens_and_any_key_closes_it(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    window.show_keys()
    assert window.keys.isHidden()
    unlock(window, settled)
    QTest.keyClick(window, Qt.Key.Key_Question)
    assert window.keys.isVisible()
    assert window.keys.size() == window.size()
    QTest.keyClick(window.keys, Qt.Key.Key_Escape)
    assert window.keys.isHidden()
    assert window.desk is not None
    qtbot.waitUntil(window.desk.patients.list.hasFocus)


@pytest.mark.parametrize(
    ("page", "topic"),
    [
        (RailPage.PATIENTS, HelpTopic.FIRST_VISIT),
        (RailPage.HISTORY, HelpTopic.COMPARING),
        (RailPage.CLINIC, HelpTopic.CLINIC),
        (RailPage.SETTINGS, HelpTopic.SAFETY),
    ],
)
def test_f1_opens_the_help_that_fits_and_escape_leads_back(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot, page: RailPage, topic: HelpTopic
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.show_page(page)
    settled()
    shown = window.desk.page
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert window.help.topic is topic
    assert not window.desk.isVisible()
    qtbot.waitUntil(window.help.list.hasFocus)
    QTest.keyClick(window.help.list, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert window.desk.page is shown
    assert window.desk.isVisible()


def test_the_help_gives_the_keyboard_back_to_what_was_typed(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.patients.edit_patient()
    cause = window.desk.patients.form.cause
    cause.setFocus()
    cause.setText("half typed")
    window.desk.rail.help.click()
    assert window.help.isVisible()
    window.leave_help()
    assert cause.text() == "half typed"
    qtbot.waitUntil(cause.hasFocus)


def test_the_help_over_the_lock_opens_nothing(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.topic is HelpTopic.SAFETY
    assert window.locked
    QTest.keyClick(window.help.list, Qt.Key.Key_Escape)
    assert window.unlock.isVisible()
    unlock(window, settled)
    window.show_help()
    window.lock()
    assert window.unlock.isVisible()
    window.show_help()
    window.show_keys()
    assert window.locked
    assert window.keys.isHidden()
    window.leave_help()
    assert window.unlock.isVisible()


def test_while_a_recording_runs_the_help_waits(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window(BusyDesk)
    unlock(window, settled)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not window.help.isVisible()
    assert window.notices.text == wording.say("help.while_recording")


def test_between_recordings_the_help_opens_but_offers_no_tour(
    make_window: Callable[..., MainWindow], settled: Settled
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.show_help()
    assert window.help.isVisible()
    assert not window.help.tour_button.isEnabled()


def test_the_tour_is_asked_for_from_the_help(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    window.show_help()
    with qtbot.waitSignal(window.tour_wanted):
        window.help.tour_button.click()
    assert not window.help.isVisible()


def test_closing_from_the_help_shows_what_is_asked(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window()
    unlock(window, settled)
    form = type_in_the_form(window)
    window.show_help()
    window.close()
    settled()
    assert form.isVisible()
    assert form.findChildren(QuestionStrip)[0].isVisible()


def test_an_error_nobody_caught_is_shown(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.tell(ZeroDivisionError())
    assert window.notices.text == wording.say("error.unexpected", kind="ZeroDivisionError")


def test_size_is_kept(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.resize(1400, 760)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert make_window().size().height() == 760


def test_the_least_size_holds_every_page(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    needed = window.desk.minimumSizeHint()
    assert needed.width() <= LEAST_SIZE_PX[0]
    assert needed.height() <= LEAST_SIZE_PX[1]


def test_a_changed_trail_is_told_when_the_archive_opens(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    archive.audit_fault = ArchiveError("archive.audit_broken", line=7)
    window = make_window()
    unlock(window, settled)
    assert window.notices.text == wording.say("archive.audit_broken", line=7)
    assert not window.locked


def test_files_a_crash_left_damaged_are_told_when_the_archive_opens(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    archive.recovery_faults = (ArchiveError("archive.media_damaged"), OSError())
    window = make_window()
    unlock(window, settled)
    assert window.notices.text == wording.say("unlock.not_recovered", count=2)
    assert not window.locked


def press(strip: QuestionStrip, key: str) -> None:
    assert strip.isVisible()
    found = strip.findChildren(QPushButton)
    next(each for each in found if each.text() == wording.say(key) and each.isVisibleTo(strip)).click()


def type_in_the_form(window: MainWindow) -> PatientForm:
    assert window.desk is not None
    window.desk.patients.edit_patient()
    window.desk.patients.form.cause.setText("Zoster")
    return window.desk.patients.form


@pytest.mark.parametrize("by_key", [True, False])
def test_closing_asks_about_a_half_typed_patient_and_saves_it(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot, by_key: bool
) -> None:
    window = make_window()
    unlock(window, settled)
    form = type_in_the_form(window)
    if by_key:
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    else:
        window.close()
    settled()
    assert window.isVisible()
    assert form.isVisible()
    assert not archive.closed
    press(form.findChildren(QuestionStrip)[0], "form.save")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.known["ana"].cause == "Zoster"
    assert archive.closed


@pytest.mark.parametrize(("key", "open_still"), [("form.discard", False), ("form.stay", True)])
def test_closing_with_a_half_typed_patient_discards_or_stays(
    make_window: Callable[..., MainWindow],
    archive: FakeArchive,
    settled: Settled,
    qtbot: QtBot,
    key: str,
    open_still: bool,
) -> None:
    window = make_window()
    unlock(window, settled)
    form = type_in_the_form(window)
    window.close()
    press(form.findChildren(QuestionStrip)[0], key)
    qtbot.waitUntil(lambda: archive.closed is not open_still)
    settled()
    assert window.isVisible() is open_still
    assert archive.known["ana"].cause == "Bell's palsy"
    if open_still:
        assert form.cause.text() == "Zoster"


def test_a_patient_that_cannot_be_saved_keeps_the_window_open(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    window = make_window()
    unlock(window, settled)
    form = type_in_the_form(window)
    archive.failure = ArchiveError("archive.cannot_write")
    window.close()
    press(form.findChildren(QuestionStrip)[0], "form.save")
    settled()
    assert window.isVisible()
    assert form.problem == wording.say("form.failed", why=wording.say("archive.cannot_write"))
    assert not archive.closed


def test_a_half_typed_setting_is_kept_when_the_window_closes(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.show_page(RailPage.SETTINGS)
    line = window.desk.settings_page.findChildren(QLineEdit)[0]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "Dr Weber")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert SettingsStore(tmp_path / "settings.json").load().clinician == "Dr Weber"


def test_closing_with_an_unchanged_form_asks_nothing(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.patients.add_patient()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_behind_the_lock_closing_asks_without_showing_or_saving_what_was_typed(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    form = type_in_the_form(window)
    window.lock()
    window.close()
    settled()
    assert window.question.text == wording.say("window.unsaved_locked")
    assert not form.isVisible()
    press(window.question, "window.stay")
    unlock(window, settled)
    assert form.cause.text() == "Zoster"
    window.lock()
    window.close()
    press(window.question, "window.close_unsaved")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.known["ana"].cause == "Bell's palsy"


def forget(vault: FakeVault) -> None:
    """Begin without an archive."""
    vault.archive = None


def test_closing_while_the_recovery_key_is_not_confirmed_asks_first(
    make_window: Callable[..., MainWindow], vault: FakeVault, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    forget(vault)
    window.unlock.start()
    window.unlock.new_passphrase.first.setText("four unrelated words")
    window.unlock.new_passphrase.second.setText("four unrelated words")
    window.unlock.create_button.click()
    settled()
    made = vault.archive
    assert made is not None
    window.close()
    settled()
    assert window.isVisible()
    assert window.question.text == wording.say("recovery.closing")
    press(window.question, "recovery.stay")
    assert window.unlock.recovery.isVisible()
    window.close()
    press(window.question, "recovery.close")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert made.closed
    assert not made.kept
    assert window.desk is None
