"""Walk off screen through what the other walks leave out: filters, pictures of visits, export, help, tour, readings."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QTabBar, QWidget
from walk import Walk, rest, save_pages  # type: ignore[import-not-found]  # beside this, no package

from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.gui.addenda_panel import AddendaPanel
from palsygrader.gui.day_preview import DayPreview
from palsygrader.gui.desk import Desk
from palsygrader.gui.help_topics import HelpTopic, name_buttons
from palsygrader.gui.rail import RailPage
from palsygrader.gui.reading_page import ReadingPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.tour import TourStep
from palsygrader.report.parts import ReportKind
from palsygrader.wording import say
from palsygrader.wording import severity as looks

READERS = ("Dr Novak", "Dr Okafor")
"""Who read the visit again."""


def desk_of(walk: Walk) -> Desk:
    """Return the pages of an open archive."""
    desk = walk.window.desk
    assert isinstance(desk, Desk)  # noqa: S101 - the archive is open
    return desk


def walk_patients(walk: Walk) -> None:
    """Show the filter, a search in vain, and a form of which nearly all is wrong."""
    patients = desk_of(walk).patients
    patients.finder.search.setText("xyz")
    rest(500)
    walk.shoot("60-patients-none-found")
    patients.finder.search.clear()
    QTest.keyClick(patients, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    rest(500)
    walk.shoot("60-patients-filter")
    patients.finder.filters.clear()
    QTest.keyClick(patients, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    patients.add_patient()
    patients.form.born.setText("31 June 1984")
    QTest.keyClick(patients.form, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(patients.form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    scroll = patients.form.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the form scrolls
    walk_down(walk, "61-patient-form-errors", scroll)
    patients.form.born.clear()
    walk.key(Qt.Key.Key_Escape)
    rest(100)
    walk.shoot("61-patient-form-unsaved")
    walk.press(say("form.discard"))


def walk_down(walk: Walk, name: str, scroll: QScrollArea) -> None:
    """Show all of something that scrolls, a screen at a time; in every size as many pictures as the least one needs."""
    bar = scroll.verticalScrollBar()
    walk.window.resize(*min(size.window_px for size in walk.album.sizes))
    rest(100)
    parts = 1 + -(-bar.maximum() // max(1, scroll.viewport().height()))
    for number in range(parts):
        share = number / max(1, parts - 1)
        walk.shoot(f"{name}-{number + 1}", arrange=lambda: bar.setValue(round(share * bar.maximum())))  # noqa: B023 - at once
    bar.setValue(0)


def walk_rail_pages(walk: Walk) -> None:
    """Show clinic and settings from top to bottom, the record of actions, and the history in pictures."""
    desk = desk_of(walk)
    for shown, name in ((RailPage.CLINIC, "31-clinic"), (RailPage.SETTINGS, "32-settings")):
        desk.show_page(shown)
        rest(500)
        page = desk.page
        scroll = page.findChild(QScrollArea) if page is not None else None
        assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
        walk_down(walk, name, scroll)
    desk.show_page(RailPage.CLINIC)
    rest(500)
    reports = desk.clinic.reports
    assert reports is not None  # noqa: S101 - the page was shown
    reports.preview_button.click()
    walk.until(lambda: bool(desk.clinic.findChildren(DayPreview)), "the reports of the day")
    rest(500)
    walk.shoot("31-clinic-preview")
    walk.key(Qt.Key.Key_Escape)
    if desk.audit is not None:
        desk.audit.show_button.click()
        rest(2000)
        walk.shoot("33-record-of-actions")
        walk.key(Qt.Key.Key_Escape)
    desk.show_page(RailPage.HISTORY)
    rest(300)
    desk.history.pictures_button.click()
    rest(1500)
    walk.shoot("31-history-pictures")
    desk.history.pictures_button.click()


def walk_help(walk: Walk) -> None:
    """Show every page of the help, what may happen to the window, and the steps of the tour."""
    walk.window.show_help()
    for topic in HelpTopic:
        walk.window.help.show_topic(topic)
        walk.shoot(f"62-help-{topic}")
    walk.window.leave_help()
    desk = desk_of(walk)
    desk.show_page(RailPage.PATIENTS)
    for number, step in enumerate(TourStep):
        desk.tour.show_step(number + 1, len(TourStep), name_buttons(f"tour.{step}"))
        walk.shoot(f"63-tour-{step}")
    desk.tour.hide()
    walk.window.notices.show_notice(say("help.while_recording"), "problem", say("window.close"), lambda: None)
    walk.shoot("64-notice")
    walk.window.notices.dismiss()


def walk_reports(walk: Walk, page: ReviewPage) -> None:
    """Show each kind of the report, on screen and on paper."""
    former = page.preview.pdf
    page.show_report()
    walk.until(lambda: page.preview.pdf not in {b"", former}, "the report")
    for kind in ReportKind:
        before = page.preview.pdf
        page.preview.show_kind(kind)
        if page.preview.question.isVisible():  # the patient was not asked for consent to teaching
            walk.shoot(f"65-report-{kind}-asked", settle_ms=500)  # the page is drawn anew
            walk.press(say("teaching.consent.make"))
        if kind is not ReportKind.CLINICAL:
            walk.until(lambda: page.preview.pdf not in {b"", before}, kind)  # noqa: B023 - within this turn
        rest(300)
        walk.shoot(f"65-report-{kind}")
        save_pages(page.preview.pdf, walk.album, f"65-report-{kind}")
    page.preview.leave()


def walk_pictures(walk: Walk, page: ReviewPage) -> None:
    """Lay one picture over the other, and then and now."""
    QTest.keyClick(page, Qt.Key.Key_B)
    rest(300)
    walk.shoot("66-review-slider")
    QTest.keyClick(page, Qt.Key.Key_B)
    QTest.keyClick(page, Qt.Key.Key_M)
    rest(100)
    walk.shoot("66-review-mirrored")
    QTest.keyClick(page, Qt.Key.Key_M)
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    tabs.setCurrentIndex(tabs.count() - 1)
    rest(300)
    QTest.keyClick(page, Qt.Key.Key_B)
    rest(300)
    walk.shoot("66-review-compare-slider")
    QTest.keyClick(page, Qt.Key.Key_B)


def walk_addendum(walk: Walk, page: ReviewPage) -> None:
    """Add something to a signed visit."""
    walk.open_tab(page, say("review.tab.notes"))
    panel = page.findChild(AddendaPanel)
    assert isinstance(panel, AddendaPanel)  # noqa: S101 - of the page
    walk.shoot("67-addendum-empty")
    panel.add.click()
    walk.shoot("67-addendum-refused")
    panel.text.setPlainText(say("demo.notes"))
    panel.author.setText("Dr Weber")
    panel.add.click()
    walk.until(lambda: page.examination is not None and bool(page.examination.addenda), "the addendum")
    rest(300)
    walk.shoot("67-addendum")


def walk_readings(walk: Walk, page: ReviewPage) -> None:
    """Let two others read the visit, and show all readings side by side."""
    desk, examination = desk_of(walk), page.examination
    assert examination is not None  # noqa: S101 - it is shown
    for number, reader in enumerate(READERS):
        desk.read_again(examination.examination_id)
        reading = walk.page(ReadingPage)
        walk.until(reading.reader.name.isVisible, "who reads")
        if number == 0:
            walk.shoot("68-reading-who")
        reading.reader.name.setText(reader)
        reading.reader.begin.click()
        rest(500)
        for branch, severity in zip(Branch, (Severity.IV, Severity.III, Severity.IV, Severity.V), strict=True):
            _press(reading.sheet.grades[branch], looks.NUMERAL[severity])
        if number == 0:
            walk.shoot("68-reading-sheet")
            reading.sheet.show_page(1)
            walk.shoot("68-reading-sunnybrook")
        reading.ask_to_finish()
        if number == 0:
            walk.shoot("68-reading-finish")
        walk.press(say("reading.finish.yes"))
        rest(800)
    walk.shoot("68-reading-side-by-side")
    desk.open_visit(examination.examination_id)
    walk.page(ReviewPage)
    rest(500)
    walk.open_tab(page, say("reading.tab.count", count=len(READERS)))
    walk.shoot("68-review-readings")


def _press(row: QFrame, words: str) -> None:
    next(button for button in row.findChildren(QPushButton) if button.text() == words).click()


def shoot_card(walk: Walk, name: str, card: QWidget) -> None:
    """Show a card of the settings, in as many pictures as it is high."""
    page = desk_of(walk).settings_page
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the page scrolls
    inside: QWidget = scroll.widget()  # type: ignore[assignment]  # made with the page
    bar = scroll.verticalScrollBar()

    def show_top() -> None:
        bar.setValue(card.mapTo(inside, card.rect().topLeft()).y() - 16)

    def show_foot() -> None:
        bar.setValue(card.mapTo(inside, card.rect().bottomLeft()).y() - scroll.viewport().height() + 16)

    walk.shoot(name, arrange=show_top)
    least_px = min(size.window_px[1] for size in walk.album.sizes)
    if card.height() > least_px * 0.8:
        walk.shoot(f"{name}-foot", arrange=show_foot)
