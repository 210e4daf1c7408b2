"""The page of a second reading: who reads, the blind visit with the sheet beside it, and all readings side by side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.second_reading import ReaderRefusal, blinded, refusal
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, card, column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.reader_question import ReaderQuestion
from palsygrader.gui.reading_file import ReadingFile, ReadingStore
from palsygrader.gui.reading_sheet import ReadingSheet
from palsygrader.gui.reading_table import ReadingTable
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_words import visit_day
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say


class ReadingPage(QWidget):
    """One visit for another reader; before the reading is finished, nothing shows what anybody else made of the visit.

    Args:
        archive: Where the visit is.
        archive_queue: The archive's own serial queue.
        signed_in: Who is signed in by name, and so may be the reader.
        parent: Owner.

    Signals:
        left: The page is left, whether the reading is finished or not.
    """

    left = Signal()

    def __init__(
        self, *, archive: ReadingStore, archive_queue: JobQueue, signed_in: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signed_in = signed_in
        self._queue = JobQueue("reading")
        self._then: Callable[[], None] | None = None
        self.file = ReadingFile(archive=archive, archive_queue=archive_queue, parent=self)
        self.notices = NoticeStrip()
        self.question = QuestionStrip()
        self.state = StatePanel()
        self.reader = ReaderQuestion(self._refusal)
        self.pictures = ReviewPictures(archive=archive, job_queue=self._queue, blind=True)
        self.sheet = ReadingSheet()
        self.table = ReadingTable()
        self._facts = words(role="muted")
        self._named = words()
        self.finish_button = button(say("reading.finish"), "primary", Icon.GOOD, tip=say("reading.finish.tip"))
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    @property
    def unsaved(self) -> bool:
        """Whether the archive has refused the last change."""
        return self.file.refused

    def begin(self, examination_id: str) -> None:
        """Read a visit, then ask who reads."""
        self._then = None
        self.notices.dismiss()
        self.question.withdraw()
        self._facts.setText("")
        self._named.setText("")
        self.finish_button.hide()
        self.state.show_loading()
        self._stack.setCurrentWidget(self.state)
        self._retry = partial(self.begin, examination_id)
        self.file.open(examination_id)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the page; asked first is what could not be saved."""
        if not self.file.refused:
            then()
            return
        self.question.ask(
            say("reading.unsaved"),
            [
                Answer(say("reading.unsaved.leave"), then, "danger"),
                Answer(say("reading.unsaved.save"), partial(self._save_then, then), "primary"),
            ],
            Answer(say("reading.unsaved.stay"), self._stay),
        )

    def stop(self) -> bool:
        """End the page's worker and wait for it; returns whether it ended in time."""
        return self._queue.close()

    def ask_to_finish(self) -> None:
        """Say that a finished reading does not change, then finish."""
        reading = self.file.reading
        if reading is None or reading.finished or self._stack.currentWidget() is not self._work:
            return
        if not reading.severities and reading.house_brackmann is None and not reading.items:
            self.notices.show_notice(say("reading.finish.nothing"))
            return
        self.notices.dismiss()
        is_open = reading.open_count
        asked = say("reading.finish.ask_open", count=is_open) if is_open else say("reading.finish.ask")
        self.question.ask(
            asked,
            [Answer(say("reading.finish.yes"), self.file.finish, "primary")],
            Answer(say("reading.finish.stay"), self._stay),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape; the other keys are those of the pictures."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.settle(self._leave)
        elif self._stack.currentWidget() is not self._work or not self.pictures.take_key(key):
            super().keyPressEvent(event)

    def _build(self) -> None:
        back = button(say("review.back"), "quiet", Icon.BACK)
        back.clicked.connect(partial(self.settle, self._leave))
        head = QFrame()
        theme.set_role(head, "page")
        line = row(back, words(say("reading.title"), "title"), self._facts, None, self._named, self.finish_button)
        line.setContentsMargins(theme.GRID_PX, theme.GRID_PX // 2, 2 * theme.GRID_PX, theme.GRID_PX // 2)
        head.setLayout(line)
        self._work = QFrame()
        theme.set_role(self._work, "page")
        beside = row(self.pictures, self.sheet, spacing=2 * theme.GRID_PX)
        beside.setContentsMargins(theme.GRID_PX, 0, theme.GRID_PX, theme.GRID_PX)
        beside.setStretch(0, 1)
        self._work.setLayout(beside)
        self._result = QFrame()
        theme.set_role(self._result, "page")
        shown = card(words(say("reading.side_by_side"), "section"), self.table)
        self._result.setLayout(column(shown, margin=2 * theme.GRID_PX))
        for page in (self.state, self.reader, self._work, self._result):
            self._stack.addWidget(page)
        whole = column(head, self._stack, self.notices, self.question, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.file.opened.connect(self._ask_reader)
        self.file.not_opened.connect(self._tell_not_opened)
        self.file.saved.connect(self._take_saved)
        self.file.failed.connect(self._tell_not_saved)
        self.reader.begun.connect(self._begin_reading)
        self.sheet.changed.connect(self.file.change)
        self.sheet.expressions_wanted.connect(self._show_one_of)
        self.pictures.failed.connect(partial(self.notices.show_notice, kind="problem"))
        self.finish_button.clicked.connect(self.ask_to_finish)
        finish = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        finish.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        finish.activated.connect(self.ask_to_finish)

    def _refusal(self, reader: str) -> ReaderRefusal | None:
        examination = self.file.examination
        return refusal(examination, reader) if examination is not None else ReaderRefusal.NAMELESS

    def _ask_reader(self, patient: Patient, examination: Examination) -> None:
        self._facts.setText(say("reading.facts", name=patient.name, day=visit_day(examination)))
        self._stack.setCurrentWidget(self.reader)
        self.reader.ask("" if self._refusal(self._signed_in) is not None else self._signed_in)

    def _begin_reading(self, reader: str) -> None:
        examination = self.file.examination
        if examination is None:
            return
        reading = self.file.begin(reader)
        self._named.setText(say("reading.reader", reader=reading.reader))
        self.finish_button.show()
        self.pictures.show_examination(blinded(examination, reading), fresh=True)
        self._stack.setCurrentWidget(self._work)
        self.sheet.show_reading(reading)

    def _show_one_of(self, expressions: tuple[Expression, ...]) -> None:
        """Show pictures of what is graded, unless they are on show already."""
        examination = self.file.examination
        recorded = [e for e in expressions if examination is not None and e in examination.records]
        if recorded and self.pictures.expression not in recorded:
            self.pictures.choose(recorded[0])

    def _take_saved(self, reading: Reading) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.question.withdraw()
            then()
            return
        self.notices.dismiss()
        examination = self.file.examination
        if reading.finished and examination is not None:
            self.finish_button.hide()
            self.pictures.stop_reading()
            self.table.show_examination(examination)
            self._stack.setCurrentWidget(self._result)
            self.notices.show_notice(say("reading.finished"), "good")
            if self.table.table is not None:
                self.table.table.setFocus()

    def _tell_not_opened(self, error: Exception) -> None:
        self.state.show_problem(wording.error_line(error), self._retry)

    def _tell_not_saved(self, error: Exception) -> None:
        self._then = None
        told = say("reading.not_saved", why=wording.error_line(error))
        self.notices.show_notice(told, "problem", say("review.try_again"), self.file.save)

    def _save_then(self, then: Callable[[], None]) -> None:
        self._then = then
        self.file.save()

    def _stay(self) -> None:
        self._then = None

    def _leave(self) -> None:
        self.pictures.stop_reading()
        self.left.emit()
