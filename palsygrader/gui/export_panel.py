"""Export visits as a table: which, with or without names, as which file; progress, cancel, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QFileDialog, QFrame, QRadioButton

from palsygrader import logs
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.patient import Patient
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.whole_file import failure_words
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.exporting import Exported

FORMATS: Final = ("xlsx", "csv", "json")
_SUFFIXES: Final = {"xlsx": ".xlsx", "csv": ".zip", "json": ".json"}
_FIELD_PX: Final = 360


class ExportPanel(QFrame):
    """The card that exports.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
    """

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        self._archive = archive
        self._queue = archive_queue
        self._job: Job | None = None
        theme.set_role(self, "card")
        self.scope = QComboBox()
        self.scope.setAccessibleName(say("export.scope"))
        self.scope.setFixedWidth(_FIELD_PX)
        self.signed_only = QCheckBox(say("export.signed_only"))
        self.agreed_only = QCheckBox(say("export.agreed_only"))
        self._agreed_hint = words(say("export.agreed.none_asked"), role="muted", wrap=True)
        self._anybody_asked = False
        self.plain = QRadioButton(say("export.plain"))
        self.named = QRadioButton(say("export.named"))
        self.plain.setChecked(True)
        self._names = QButtonGroup(self)
        for each in (self.plain, self.named):
            self._names.addButton(each)
        self._hint = words(role="muted", wrap=True)
        self.named.toggled.connect(self._show_hint)
        self.kind = QComboBox()
        self.kind.setAccessibleName(say("export.kind"))
        self.kind.setFixedWidth(_FIELD_PX)
        for kind in FORMATS:
            self.kind.addItem(say(f"export.kind.{kind}"), kind)
        self.start = button(say("export.start"), "primary", Icon.SAVE, tip=say("export.start.tip"))
        self.start.clicked.connect(self.ask_where)
        fields = (self.scope, self.signed_only, self.agreed_only, self.plain, self.named, self.kind)
        self.work = WorkBar(name=say("export.running"), cancel=say("export.cancel"), begin=(self.start,), fields=fields)
        self.work.cancelled.connect(self.cancel)
        self._lines()
        self.offer(None)
        self._show_hint()

    @property
    def running(self) -> bool:
        """Whether an export is being made."""
        return self._job is not None

    def offer(self, patient: Patient | None) -> None:
        """Offer the visits of all patients, and of one when one is chosen."""
        chosen = self.scope.currentData() is not None
        self.scope.clear()
        self.scope.addItem(say("export.scope.all"), None)
        if patient is not None:
            self.scope.addItem(say("export.scope.patient", name=patient.name), patient.patient_id)
            self.scope.setCurrentIndex(int(chosen))

    def show_consents(self, patients: Sequence[Patient]) -> None:
        """Tell how many patients agreed to research; the tick is on from when the first one was asked."""
        answers = [state(patient.consents, ConsentPurpose.RESEARCH) for patient in patients]
        asked = any(answer is not ConsentAnswer.NOT_ASKED for answer in answers)
        if asked and not self._anybody_asked:
            self.agreed_only.setChecked(True)
        self._anybody_asked = asked
        agreed = answers.count(ConsentAnswer.GIVEN)
        told = say("export.agreed.counted", agreed=agreed, patients=len(answers))
        self._agreed_hint.setText(told if asked else say("export.agreed.none_asked"))

    @property
    def agreed_hint(self) -> str:
        """How many patients agreed to research, in words."""
        return self._agreed_hint.text()

    def ask_where(self) -> None:
        """Let the clinician choose a file, then export."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suffix = _SUFFIXES[str(self.kind.currentData())]
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("export.start"),
            str(Path(folder) / f"{say('export.file_name')}{suffix}"),
            say(f"export.files.{self.kind.currentData()}", suffix=suffix),
        )
        if chosen:
            file = Path(chosen)
            self.export_to(file if file.suffix.lower() == suffix else file.with_name(f"{file.name}{suffix}"))

    def export_to(self, file: Path) -> None:
        """Write the export into a file, whole or not at all."""
        if self._job is not None:
            return
        patient_id, named = self.scope.currentData(), self.named.isChecked()
        signed_only, kind = self.signed_only.isChecked(), str(self.kind.currentData())
        agreed_only = self.agreed_only.isChecked()

        def work(job: Job) -> "Exported":
            from palsygrader.gui.exporting import Export, write_export  # noqa: PLC0415 - the scales and the tables
            from palsygrader.report.cohort_files import ExportFormat  # noqa: PLC0415 - as said above

            export = Export(
                patient_id=patient_id,
                signed_only=signed_only,
                named=named,
                agreed_only=agreed_only,
                kind=ExportFormat(kind),
            )
            return write_export(self._archive, export, file, job)

        self.work.show_running(running=True)
        self._job = self._queue.submit(work, done=self._done, failed=self._failed, progress=self._show_progress)

    def cancel(self) -> None:
        """Stop; nothing is written."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.work.show_running(running=False)
            self.work.tell(say("export.cancelled"), "muted")

    def _lines(self) -> None:
        def line(key: str, *parts: QFrame | QComboBox | QCheckBox | QRadioButton) -> QFrame:
            name = words(say(key))
            name.setFixedWidth(20 * theme.GRID_PX)
            held = QFrame()
            held.setLayout(row(name, *parts, None, spacing=2 * theme.GRID_PX))
            return held

        self.setLayout(
            column(
                words(say("export.title"), "section"),
                words(say("export.text"), "muted", wrap=True),
                line("export.scope", self.scope, self.signed_only),
                line("export.consent", self.agreed_only),
                self._agreed_hint,
                line("export.content", self.plain, self.named),
                self._hint,
                line("export.kind", self.kind),
                self.work,
                spacing=theme.GRID_PX,
                margin=3 * theme.GRID_PX,
            )
        )

    def _show_hint(self) -> None:
        self._hint.setText(say("export.named.hint" if self.named.isChecked() else "export.plain.hint"))
        theme.set_role(self._hint, "problem" if self.named.isChecked() else "muted")
        theme.restyle(self._hint)

    def _show_progress(self, done: int, total: int) -> None:
        self.work.show_progress(say("export.progress", done=done, total=total), done, total)

    def _done(self, exported: "Exported") -> None:
        self._job = None
        self.work.show_running(running=False)
        self.start.setFocus()
        nothing = "export.nothing_agreed" if self.agreed_only.isChecked() else "export.nothing"
        key = nothing if exported.visits == 0 else "export.done"
        told = say(key, visits=exported.visits, patients=exported.patients, file=exported.file.name)
        self.work.tell(told, "muted" if exported.visits == 0 else "good")

    def _failed(self, error: Exception) -> None:
        self._job = None
        logs.failure("export.failed", error)
        self.work.show_running(running=False)
        self.work.tell(say("export.failed", why=failure_words(error)), "problem")
