"""The page of the record of who did what: whether it is whole, its entries, and saving them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedWidget, QTableView

from palsygrader import logs
from palsygrader.archive.audit_chain import find_state
from palsygrader.archive.audit_reading import Choices, choices, count, entries
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.domain.audit import AuditFilter, ChainFault, ChainState
from palsygrader.gui import theme
from palsygrader.gui.audit_export import export_entries
from palsygrader.gui.audit_filters import AuditFilters
from palsygrader.gui.audit_model import COLUMNS, PAGE_ROWS, AuditModel, entry_words
from palsygrader.gui.file_dialogs import ask_save_file
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.row_table import choose_rows
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.whole_file import failure_words
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import error_line, say
from palsygrader.wording.audit_lines import state_words

ROW_PX: Final = 36
_WIDTHS_PX: Final = {"number": 88, "at": 232, "who": 176, "whom": 232}


class AuditPage(QFrame):
    """Reads with workers of its own; nothing is read while the page is hidden.

    Args:
        archive: Open, an administrator being signed in.

    Signals:
        left: The page is to be left.
        checked: The ChainState that was found.
        listed: The first entries are shown.
    """

    left = Signal()
    checked = Signal(object)
    listed = Signal()

    def __init__(self, archive: OpenFolder) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.SAFETY)
        self._archive = archive
        self._reading, self._working = JobQueue("audit"), JobQueue("audit-work")
        self._jobs: list[Job] = []
        self._check_job: Job | None = None
        self._export_job: Job | None = None
        self._wanted, self._newest = AuditFilter(), 0
        self._state: ChainState | None = None
        self._going = False
        self._build_state()
        self.filters = AuditFilters()
        self.filters.changed.connect(self._ask)
        self.model = AuditModel()
        self.model.wanted.connect(self._ask_page)
        self._build_table()
        self._instead = StatePanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._instead)
        self._stack.addWidget(self.table)
        self._count = words(role="muted")
        self._entry = words(role="muted", wrap=True)
        self._entry.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._entry.setMinimumHeight(2 * self._entry.fontMetrics().lineSpacing())
        self._build_export()
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew and check anew."""
        super().showEvent(event)
        self.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more; a file that is being saved is."""
        super().hideEvent(event)
        self._cancel_reading()

    @property
    def state(self) -> str:
        """What is said of the record's chain."""
        return self._state_words.text()

    @property
    def told(self) -> str:
        """How many entries are shown, or what stands in their place."""
        return self._count.text() if self._stack.currentWidget() is self.table else self._instead.text

    @property
    def detail(self) -> str:
        """What is said of the entry under the cursor."""
        return self._entry.text()

    def begin(self) -> None:
        """Read what there is, and check that it is whole."""
        self._cancel_reading()
        self._show_instead()
        self._jobs.append(
            self._reading.submit(lambda _job: choices(self._archive), done=self._offer, failed=self._tell_failed)
        )
        self._check()

    def stop(self) -> bool:
        """End the workers; returns whether they ended in time."""
        ended = [self._reading.close(), self._working.close()]
        return all(ended)

    # The chain.

    def _check(self) -> None:
        self._again.hide()
        self._go.hide()
        self._show_state("info", say("audit.state.checking"))

        def work(job: Job) -> ChainState:
            return find_state(self._archive, job.step)

        def failed(error: Exception) -> None:
            logs.failure("audit.not_checked", error)
            self._show_state("problem", say("audit.state.not_checked", why=error_line(error)))
            self._again.show()

        if self._check_job is not None:
            self._check_job.cancel()
        self._check_job = self._working.submit(
            work, done=self._show_checked, failed=failed, progress=self._progress_of_check
        )

    def _progress_of_check(self, done: int, total: int) -> None:
        self._checking.setText(f"{100 * done // max(total, 1)} %")

    def _show_checked(self, state: ChainState) -> None:
        self._state = state
        self._show_state("good" if state.fault is None else "problem", state_words(state))
        self._again.show()
        self._go.setVisible(state.fault is not None and state.line > 0)
        self.checked.emit(state)

    def _show_state(self, kind: str, text: str) -> None:
        icon = {"good": Icon.GOOD, "problem": Icon.PROBLEM}.get(kind, Icon.INFO)
        self._sign.show_icon(icon, say(f"notice.{kind}"), {"info": "accent"}.get(kind, kind))
        self._state_words.setText(text)
        self._checking.clear()
        theme.set_role(self._strip, "notice", kind=kind)

    def _go_there(self) -> None:
        """Show the first wrong entry among all of them, or the one behind the gap."""
        state = self._state
        if state is None or not self._newest:
            return
        if self._wanted != AuditFilter():
            self._going = True
            self.filters.clear()
            return
        place = state.other if state.fault is ChainFault.REORDERED else state.line
        row_number = min(max(state.count - place, 0), self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(row_number, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # The entries.

    def _offer(self, found: Choices) -> None:
        self._newest = found.newest
        self.filters.offer(found.who, found.what)
        self._ask(self.filters.wanted)

    def _ask(self, wanted: AuditFilter) -> None:
        self._wanted, newest = wanted, self._newest

        def show(found: int) -> None:
            if wanted is self._wanted:
                self._show_count(found)

        self._jobs.append(
            self._reading.submit(lambda _job: count(self._archive, wanted, newest), done=show, failed=self._tell_failed)
        )

    def _show_count(self, found: int) -> None:
        self._jobs = [job for job in self._jobs if not job.wait(0)]
        self.model.show_count(found)
        everything = self._wanted == AuditFilter()
        key = "audit.count" if everything else "audit.count_of"
        self._count.setText(say(key, count=found, total=self._newest))
        self._count.setVisible(bool(found))
        self._entry.clear()
        for each in (self.csv_button, self.json_button):
            each.setEnabled(bool(found))
        if found:
            self._stack.setCurrentWidget(self.table)
            self.table.setCurrentIndex(self.model.index(0, 0))
            if self._going:
                self._going = False
                self._go_there()
        elif everything:
            self._instead.show_empty(say("audit.empty"), "")
            self._stack.setCurrentWidget(self._instead)
        else:
            clear = say("audit.filter.clear")
            self._instead.show_empty(say("audit.none_found"), say("audit.none_found_hint"), clear, self.filters.clear)
            self._stack.setCurrentWidget(self._instead)
        self.listed.emit()

    def _ask_page(self, page: int) -> None:
        wanted, newest = self._wanted, self._newest

        def show(found: tuple[object, ...]) -> None:
            if wanted is self._wanted:
                self.model.put_page(page, found)  # type: ignore[arg-type]  # AuditEntry, as read
                self._show_entry(self.table.currentIndex())

        def failed(error: Exception) -> None:
            self.model.give_up(page)
            self._tell_failed(error)

        self._jobs.append(
            self._reading.submit(
                lambda _job: entries(self._archive, wanted, newest, page * PAGE_ROWS, PAGE_ROWS),
                done=show,
                failed=failed,
            )
        )

    def _show_entry(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row()) if index.isValid() else None
        self._entry.setText(breakable(entry_words(entry)) if entry is not None else "")

    def _tell_failed(self, error: Exception) -> None:
        logs.failure("audit.not_read", error)
        self._instead.show_problem(say("audit.failed", why=error_line(error)), self.begin)
        self._stack.setCurrentWidget(self._instead)

    def _show_instead(self) -> None:
        self._instead.show_loading()
        self._stack.setCurrentWidget(self._instead)
        self._count.hide()

    def _cancel_reading(self) -> None:
        for job in (*self._jobs, self._check_job):
            if job is not None:
                job.cancel()
        self._jobs.clear()
        self._check_job = None

    # Saving.

    def ask_where(self, suffix: str) -> None:
        """Let the administrator choose a file, then save."""
        file = ask_save_file(self, say("audit.title"), say("audit.export_name") + suffix, f"*{suffix}")
        if file is not None:
            self.export_to(file if file.suffix.lower() == suffix else file.with_name(file.name + suffix))

    def export_to(self, file: Path) -> None:
        """Save the entries that are asked for, as the file's ending says."""
        wanted, newest = self._wanted, self._newest

        def done(found: int) -> None:
            self._end_export(say("audit.exported", count=found, file=file.name), "good")

        def failed(error: Exception) -> None:
            logs.failure("audit.not_exported", error)
            self._end_export(say("audit.not_exported", why=failure_words(error)), "problem")

        self.work.show_running(running=True)
        self._export_job = self._working.submit(
            lambda job: export_entries(self._archive, wanted, newest, file, job),
            done=done,
            failed=failed,
            progress=self._show_progress,
        )

    def _show_progress(self, done: int, total: int) -> None:
        self.work.show_progress(say("audit.exporting", percent=100 * done // max(total, 1)), done, total)

    def _cancel_export(self) -> None:
        if self._export_job is not None:
            self._export_job.cancel()
        self._end_export(say("audit.export_cancelled"), "muted")

    def _end_export(self, text: str, role: str) -> None:
        self._export_job = None
        self.work.show_running(running=False)
        if self.isVisible():
            self.csv_button.setFocus()
        self.work.tell(text, "good" if role == "good" else "problem" if role == "problem" else "muted")

    # What the page holds.

    def _build_state(self) -> None:
        self._sign = IconLabel(Icon.INFO, say("notice.info"))
        self._state_words = words(wrap=True)
        self._checking = words(role="muted")
        self._go = button(say("audit.go_there"), icon=Icon.SEARCH)
        self._go.clicked.connect(self._go_there)
        self._again = button(say("audit.again"), "quiet", Icon.REPEAT)
        self._again.clicked.connect(self._check)
        self._strip = QFrame()
        line = row(self._sign, self._state_words, self._checking, self._go, self._again, margin=theme.GRID_PX)
        line.setStretch(1, 1)
        self._strip.setLayout(line)

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.model)
        choose_rows(self.table, say("audit.table"))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # or every row is measured
        self.table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.table.horizontalHeader()
        for place, name in enumerate(COLUMNS):
            if name in _WIDTHS_PX:
                header.resizeSection(place, _WIDTHS_PX[name])
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _before: self._show_entry(index))

    def _build_export(self) -> None:
        self.csv_button = button(say("audit.export_csv"), icon=Icon.SAVE, tip=say("audit.export_tip"))
        self.json_button = button(say("audit.export_json"), icon=Icon.SAVE, tip=say("audit.export_tip"))
        self.csv_button.clicked.connect(lambda: self.ask_where(".csv"))
        self.json_button.clicked.connect(lambda: self.ask_where(".json"))
        self.work = WorkBar(
            name=say("audit.title"),
            cancel=say("audit.cancel"),
            begin=[self.csv_button, self.json_button],
            fields=[self.filters],
        )
        self.work.cancelled.connect(self._cancel_export)

    def _build(self) -> None:
        self.back_button = button(say("audit.back"), "quiet", Icon.BACK)
        self.back_button.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        head = row(self.back_button, words(say("audit.title"), "title"), None, self._count)
        whole = column(head, self._strip, self.filters, self._stack, self._entry, self.work, margin=2 * theme.GRID_PX)
        whole.setStretch(3, 1)
        self.setLayout(whole)
