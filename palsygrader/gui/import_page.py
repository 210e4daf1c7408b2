"""The import page: photographs and videos become a visit; the program proposes what each shows, the doctor confirms."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from palsygrader import logs
from palsygrader.capture.suffixes import RECORDING_SUFFIXES
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.gui import theme
from palsygrader.gui.dropping import dropped_paths
from palsygrader.gui.file_dialogs import ask_folder, ask_open_files
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon
from palsygrader.gui.import_foot import ImportFoot
from palsygrader.gui.import_grid import ImportGrid
from palsygrader.gui.import_session import ImportSession, Work
from palsygrader.gui.import_visit import ImportArchive
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, landmark_weights
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.wording import error_line, say

_STOP_S: Final = 5.0


class ImportPage(QFrame):
    """Imports one visit.

    Args:
        archive: Where the visit is kept.
        archive_queue: The archive's.
        settings: Clinician, iris diameter, what the grading network runs on.
        landmarker: Any landmark model; None for the program's own.
        parent: Owner.

    Signals:
        finished: The identifier of the examination, graded and in the archive.
        left: The page was left; nothing was kept.
    """

    finished = Signal(str)
    left = Signal()

    def __init__(
        self,
        *,
        archive: ImportArchive,
        archive_queue: JobQueue,
        settings: Settings,
        landmarker: FaceLandmarker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.IMPORTING)
        theme.set_role(self, "page")
        self.setAcceptDrops(True)
        self._archive = archive
        self._archive_queue = archive_queue
        self._queue = JobQueue("import", self)
        self._settings = settings
        self._landmarker = landmarker or NetworkLandmarker(landmark_weights())
        self._session: ImportSession | None = None
        self._patient = words(role="section")
        self.back = button(say("import.back"), icon=Icon.BACK, tip=say("import.back_tip"))
        self.add_files = button(say("import.add_files"), icon=Icon.ADD, tip=say("import.add_files_tip"))
        self.add_folder = button(say("import.add_folder"), icon=Icon.OPEN, tip=say("import.add_folder_tip"))
        self.grid = ImportGrid()
        self.grid.chosen.connect(self._choose)
        self.empty = StatePanel()
        self.foot = ImportFoot()
        self.foot.grade_wanted.connect(self._grade)
        self.foot.cancel_wanted.connect(self.cancel)
        self.foot.rest_confirmed.connect(self._confirm_rest)
        self.foot.rest_doubted.connect(self.grid.lead_to)
        self.notices = NoticeStrip()
        self.question = QuestionStrip()
        self._middle = QStackedWidget()
        self._build()
        self.back.clicked.connect(self.leave)
        self.add_files.clicked.connect(self.choose_files)
        self.add_folder.clicked.connect(self.choose_folder)
        for keys, slot in (
            ("Ctrl+O", self.choose_files),
            ("Ctrl+Shift+O", self.choose_folder),
            ("Ctrl+Return", self.foot.ask_for_grade),
            ("Esc", self.leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @property
    def session(self) -> ImportSession | None:
        """The visit being imported, None when there is none."""
        return self._session

    @property
    def unsaved(self) -> bool:
        """Whether there are files that would be forgotten."""
        return self._session is not None and bool(self._session.files)

    def use_settings(self, settings: Settings) -> None:
        """Use changed settings from the next import on."""
        self._settings = settings

    def begin(self, patient: Patient, paths: Sequence[Path] = ()) -> None:
        """Import a visit of a patient, beginning with some files."""
        self._close_session()
        self.notices.dismiss()
        self._patient.setText(patient.name)
        self.foot.begin()
        session = self._session = ImportSession(
            patient=patient,
            archive=self._archive,
            archive_queue=self._archive_queue,
            queue=self._queue,
            landmarker=self._landmarker,
            settings=self._settings,
            parent=self,
        )
        session.changed.connect(self._show)
        session.failed.connect(self._tell_failure)
        session.kept.connect(self._finish)
        self._show()
        self.add_files.setFocus()
        if paths:
            session.add(paths)

    def add(self, paths: Iterable[Path]) -> None:
        """Take more files and folders."""
        if self._session is not None:
            self._session.add(paths)

    def cancel(self) -> None:
        """Stop what is being done."""
        session = self._session
        if session is None:
            return
        if session.work is Work.READING:
            self.notices.show_notice(say("import.cancelled"))
        session.cancel()

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the page; asked first is about files that are not graded."""
        if not self.unsaved:
            self._close_session()
            then()
            return

        def leave() -> None:
            self._close_session()
            then()

        stay = Answer(say("import.leave.stay"), self.question.withdraw, "primary")
        self.question.ask(say("import.leave.ask"), [Answer(say("import.leave.leave"), leave, "danger")], stay)

    def leave(self) -> None:
        """Leave the page; asked first is about files that are not graded."""
        if self.question.asking:
            self.question.cancel()
        else:
            self.settle(self.left.emit)

    def stop(self) -> bool:
        """Stop what is being done and end the page's thread; return whether it ended in time."""
        self._close_session()
        return self._queue.close(_STOP_S)

    def choose_files(self) -> None:
        """Let the doctor choose files."""
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(RECORDING_SUFFIXES))
        title, kinds = say("import.title"), say("import.kinds", patterns=patterns)
        self.add(ask_open_files(self, title, kinds))

    def choose_folder(self) -> None:
        """Let the doctor choose a folder."""
        folder = ask_folder(self, say("import.title"))
        self.add([folder] if folder is not None else [])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))

    def _build(self) -> None:
        title = column(words(say("import.title"), "title"), self._patient, spacing=0)
        head = row(self.back, title, None, self.add_files, self.add_folder, spacing=2 * theme.GRID_PX)
        self.empty.show_empty(say("import.empty"), say("import.empty_hint"), say("import.add_files"), self.choose_files)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.grid)
        upper = column(
            head,
            words(say("import.originals"), "muted", wrap=True),
            self._middle,
            spacing=2 * theme.GRID_PX,
            margin=2 * theme.GRID_PX,
        )
        upper.setStretch(2, 1)
        whole = column(upper, self.foot, self.notices, self.question, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        self.grid.show_session(session)
        self.foot.show_session(session)
        something = bool(session.files or session.problems)
        self._middle.setCurrentWidget(self.grid if something else self.empty)
        self.foot.setVisible(something)
        free = session.work in {Work.NOTHING, Work.READING}
        self.add_files.setEnabled(free)
        self.add_folder.setEnabled(free)

    def _choose(self, path: Path, expression: Expression | None) -> None:
        if self._session is not None:
            self._session.choose(path, expression)

    def _confirm_rest(self, path: Path) -> None:
        self._choose(path, Expression.REST)
        self.foot.grade.setFocus()

    def _grade(self, day: date | None) -> None:
        if self._session is not None:
            self.notices.dismiss()
            self.question.withdraw()
            self._session.grade(day)

    def _finish(self, examination: Examination) -> None:
        self._close_session()
        self.finished.emit(examination.examination_id)

    def _tell_failure(self, error: Exception) -> None:
        logs.failure("import.failed", error)
        self.notices.show_notice(say("import.not_measured", reason=error_line(error)), "problem")

    def _close_session(self) -> None:
        session, self._session = self._session, None
        self.question.withdraw()
        if session is not None:
            session.changed.disconnect(self._show)
            session.cancel()
            session.deleteLater()
