"""The clinic: how many patients have which grade, how they recover, how complete the visits are; and the export."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QStackedWidget

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.patient import Patient
from palsygrader.gui import theme
from palsygrader.gui.agreement_card import AgreementCard
from palsygrader.gui.clinic_numbers import ClinicNumbers, clinic_numbers
from palsygrader.gui.export_panel import ExportPanel
from palsygrader.gui.grade_bars import GradeBars
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import button, card, column, row, words
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.recovery_chart import RecoveryChart
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from palsygrader.wording.lists import semicolon_list, sentences

if TYPE_CHECKING:
    from palsygrader.gui.day_reports import DayReports
    from palsygrader.gui.review_report import MadeReport


class ClinicPage(QFrame):
    """The page of the clinic's numbers.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings: Tells letterhead and paper of reports.

    Attributes:
        lost: Whether the server that has the visits is lost.
    """

    lost = False

    def __init__(
        self, *, archive: VisitArchive, archive_queue: JobQueue, settings: Callable[[], Settings] = Settings
    ) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.CLINIC)
        self._archive = archive
        self._queue = archive_queue
        self._job: Job | None = None
        self._numbers: ClinicNumbers | None = None
        self._branch = Branch.TEMPORAL
        self._counted = words(role="muted")
        self.bars = GradeBars()
        self.complete = words(wrap=True)
        self.chart = RecoveryChart()
        self._median = words(role="muted", wrap=True)
        self._settings = settings
        self.reports: DayReports | None = None
        self.agreement = AgreementCard()
        self.export = ExportPanel(archive=archive, archive_queue=archive_queue)
        self.branches = self._branch_chips()
        self.state = StatePanel()
        self._body = QStackedWidget()
        self._content = self._make_content()
        self._body.addWidget(self.state)
        self._body.addWidget(self._content)
        head = QFrame()
        title = words(say("clinic.title"), "title")
        head.setLayout(row(column(title, self._counted, spacing=0), None, margin=2 * theme.GRID_PX))
        page = QFrame()
        page.setLayout(column(head, self._body, spacing=0))
        self._whole = QStackedWidget()
        self._whole.addWidget(page)
        self.setLayout(column(self._whole, spacing=0))
        self.setFocusProxy(self.branches[Branch.TEMPORAL])

    @property
    def counted(self) -> str:
        """What there is, in words."""
        return self._counted.text()

    def show_patient(self, patient: Patient | None) -> None:
        """Offer the export of one patient, None where none is chosen."""
        self.export.offer(patient)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the numbers anew: another page may have changed them."""
        super().showEvent(event)
        if self.reports is None:
            self.reports = self._add_reports()
        self.reload()

    def reload(self) -> None:
        """Read the lists and count."""
        if self._job is not None:
            self._job.cancel()
        if self._numbers is None:
            self.state.show_loading()
            self._body.setCurrentWidget(self.state)
        self._job = self._queue.submit(
            lambda _job: self._read(),
            done=self._show,
            failed=self._failed,
        )

    def _read(self) -> tuple[ClinicNumbers, list[VisitLine], list[Patient]]:
        patients, visits = self._archive.patients(), self._archive.every_visit()
        return clinic_numbers(patients, visits), visits, [line.patient for line in patients]

    def _branch_chips(self) -> dict[Branch, QPushButton]:
        group = QButtonGroup(self)
        chips = {}
        for branch in Branch:
            chip = button(wording.capitalised(wording.of(branch)), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._choose, branch))
            group.addButton(chip)
            chips[branch] = chip
        chips[self._branch].setChecked(True)
        return chips

    def _make_content(self) -> QScrollArea:
        inner = QFrame()
        theme.set_role(inner, "page")
        grades = card(
            words(say("clinic.grades"), "section"),
            words(say("clinic.grades.hint"), "muted", wrap=True),
            self.bars,
            self.complete,
            spacing=theme.GRID_PX,
        )
        course = card(
            row(words(say("clinic.recovery"), "section"), None, *self.branches.values()),
            self.chart,
            self._median,
            words(say("clinic.recovery.hint"), "muted", wrap=True),
            spacing=theme.GRID_PX,
        )
        cards = (grades, course, self.agreement, self.export)
        self._cards = column(*cards, None, spacing=2 * theme.GRID_PX, margin=2 * theme.GRID_PX)
        inner.setLayout(self._cards)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _add_reports(self) -> "DayReports":
        """Add the card of reports, which brings libraries that the first window does not wait for."""
        from palsygrader.gui.day_reports import DayReports  # noqa: PLC0415 - as said above

        made = DayReports(archive=self._archive, archive_queue=self._queue, settings=self._settings)
        made.previewed.connect(self._preview)
        self._cards.insertWidget(0, made)
        return made

    def _preview(self, reports: "list[MadeReport]") -> None:
        """Show the reports of a day as they will be printed."""
        from palsygrader.gui.day_preview import DayPreview  # noqa: PLC0415 - brings the viewer of PDF files

        shown, day = DayPreview(), self.reports

        def leave() -> None:
            if self._whole.indexOf(shown) < 0:
                return
            shown.forget()
            self._whole.removeWidget(shown)
            shown.deleteLater()
            if day is not None:
                day.preview_button.setFocus()

        def print_all(made: "list[MadeReport]") -> None:
            leave()
            if day is not None:
                day.ask_printer(made=made)

        def save_all(made: "list[MadeReport]") -> None:
            leave()
            if day is not None:
                day.ask_folder(made=made)

        shown.left.connect(leave)
        shown.print_wanted.connect(print_all)
        shown.save_wanted.connect(save_all)
        self._whole.addWidget(shown)
        self._whole.setCurrentWidget(shown)
        shown.show_reports(reports)

    def _choose(self, branch: Branch) -> None:
        self._branch = branch
        if self._numbers is not None:
            self.chart.show_recoveries(self._numbers.recoveries, branch)
            self._median.setText(self.chart.summary)

    def _show(self, found: tuple[ClinicNumbers, list[VisitLine], list[Patient]]) -> None:
        numbers, visits, patients = found
        self.export.show_consents(patients)
        self.export.show_visits(visits)
        if self.reports is not None:
            self.reports.show_visits(visits)
            self.reports.show_consents(patients)
        self._numbers = numbers
        self._counted.setText(
            say(
                "clinic.counted",
                patients=numbers.patients,
                visits=numbers.visits,
                signed=numbers.signed,
                unfinished=numbers.unfinished,
            )
        )
        if not numbers.visits:
            self._numbers = None
            title, hint = ("visits.lost", "clinic.lost_hint") if self.lost else ("clinic.empty", "clinic.empty_hint")
            self.state.show_empty(say(title), say(hint))
            self._body.setCurrentWidget(self.state)
            return
        self.bars.show_counts(numbers.grades)
        self.agreement.show_visits(visits)
        self.complete.setText(_complete_words(numbers))
        self._choose(self._branch)
        self._body.setCurrentWidget(self._content)

    def _failed(self, error: Exception) -> None:
        self._numbers = None
        self._body.setCurrentWidget(self.state)
        self.state.show_problem(wording.error_line(error), self.reload)


def _complete_words(numbers: ClinicNumbers) -> str:
    """Return how many visits have all grades, and why others have not."""
    if not numbers.graded:
        return say("clinic.complete.none")
    told = say(
        "clinic.complete",
        whole=numbers.whole,
        graded=numbers.graded,
        percent=round(100 * numbers.whole / numbers.graded),
    )
    if not numbers.reasons:
        return told
    reasons = semicolon_list(
        say("clinic.complete.reason", why=wording.of(why), count=count) for why, count in numbers.reasons
    )
    return sentences((told, say("clinic.complete.reasons", reasons=reasons)))
