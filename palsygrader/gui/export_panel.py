"""Export visits: which, what of names and faces, as which tables; questions, progress, cancel, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QComboBox, QFrame, QRadioButton, QWidget

from palsygrader import logs
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.patient import Patient
from palsygrader.gui import dates, theme
from palsygrader.gui.file_dialogs import ask_save_file
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.whole_file import failure_words
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say
from palsygrader.wording.lists import sentences

if TYPE_CHECKING:
    from palsygrader.export.choice import Export, Exported

FORMATS: Final = ("xlsx", "csv", "json")
FACES: Final = ("landmarks", "masked", "whole")
_SUFFIX: Final = ".zip"
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
        self._patient: Patient | None = None
        self._visits: tuple[VisitLine, ...] = ()
        self._agreed: frozenset[str] = frozenset()
        self._patients = 0
        theme.set_role(self, "card")
        self.scope = QComboBox()
        self.scope.setAccessibleName(say("export.scope"))
        self.scope.setFixedWidth(_FIELD_PX)
        self.signed_only = QCheckBox(say("export.signed_only"))
        self.agreed_only = QCheckBox(say("export.agreed_only"))
        self._agreed_hint = words(role="muted", wrap=True)
        self._anybody_asked = self._wanted_agreed = False
        self.agreed_only.clicked.connect(self._note_wanted)
        self.plain, self.named = self._radios(("export.plain", "export.named"))
        self._named_hint = words(role="muted", wrap=True)
        self.faces = dict(zip(FACES, self._radios([f"export.faces.{each}" for each in FACES]), strict=True))
        self._faces_hint = words(role="muted", wrap=True)
        self.clips = QCheckBox(say("export.clips"))
        self.clips.setToolTip(say("export.clips.tip"))
        self.free_text = QCheckBox(say("export.free_text"))
        self._text_hint = words(say("export.free_text.hint"), role="problem", wrap=True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(say("export.kind"))
        self.kind.setFixedWidth(_FIELD_PX)
        for kind in FORMATS:
            self.kind.addItem(say(f"export.kind.{kind}"), kind)
        for each in (self.named, self.free_text, *self.faces.values()):
            each.toggled.connect(self._show_hints)
        self.start = button(say("export.start"), "primary", Icon.SAVE, tip=say("export.start.tip"))
        self.start.clicked.connect(self.ask_where)
        self._fields: tuple[QWidget, ...] = (
            self.scope,
            self.signed_only,
            self.agreed_only,
            self.plain,
            self.named,
            *self.faces.values(),
            self.clips,
            self.free_text,
            self.kind,
        )
        self.work = WorkBar(
            name=say("export.running"), cancel=say("export.cancel"), begin=(self.start,), fields=self._fields
        )
        self.work.cancelled.connect(self.cancel)
        self.question = QuestionStrip()
        self._lines()
        self.offer(None)
        self._show_hints()

    @property
    def running(self) -> bool:
        """Whether an export is being made."""
        return self._job is not None

    @property
    def agreed_hint(self) -> str:
        """How many patients agreed to research, in words."""
        return self._agreed_hint.text()

    def offer(self, patient: Patient | None) -> None:
        """Offer the visits of all patients, and those of one, together and one by one, when one is chosen."""
        chosen = self.scope.currentData()
        same = patient is not None and self._patient is not None and patient.patient_id == self._patient.patient_id
        self._patient = patient
        self.scope.clear()
        self.scope.addItem(say("export.scope.all"), None)
        if patient is None:
            return
        self.scope.addItem(say("export.scope.patient", name=patient.name), (patient.patient_id, None))
        own = [line for line in self._visits if line.patient_id == patient.patient_id and line.finished]
        for line in own:
            day = dates.told_apart(line.started_at, [each.started_at for each in own])
            told = say("export.scope.visit", name=patient.name, day=day)
            self.scope.addItem(told, (patient.patient_id, line.examination_id))
        offered = [self.scope.itemData(index) for index in range(self.scope.count())]
        self.scope.setCurrentIndex(offered.index(chosen) if same and chosen in offered else int(chosen is not None))

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Take the visits of all patients, the newest first."""
        self._visits = tuple(visits)
        self.offer(self._patient)

    def show_consents(self, patients: Sequence[Patient]) -> None:
        """Tell how many patients agreed to research; the tick is on from when the first one was asked."""
        answers = {each.patient_id: state(each.consents, ConsentPurpose.RESEARCH) for each in patients}
        asked = any(answer is not ConsentAnswer.NOT_ASKED for answer in answers.values())
        if asked and not self._anybody_asked:
            self._wanted_agreed = True
        self._anybody_asked = asked
        self._agreed = frozenset(each for each, answer in answers.items() if answer is ConsentAnswer.GIVEN)
        self._patients = len(answers)
        self._show_hints()

    def ask_where(self) -> None:
        """Let the clinician choose a file, then export; nothing is asked where nobody agreed to it."""
        if self.agreed_only.isChecked() and not self._agreed_of(self._patient_chosen):
            self.work.tell(say("export.nobody_agreed"), "problem")
        elif not self.question.asking:
            file = ask_save_file(self, say("export.start"), say("export.file_name") + _SUFFIX, say("export.files"))
            if file is not None:
                self.export_to(file if file.suffix.lower() == _SUFFIX else file.with_name(f"{file.name}{_SUFFIX}"))

    def export_to(self, file: Path) -> None:
        """Write the export into a file, whole or not at all; what tells who the patients are is asked about first."""
        if self._job is not None or self.question.asking:
            return
        export = self._chosen()
        asked = [key for key, told in (("named", export.named), ("whole", self.faces["whole"].isChecked())) if told]
        self._ask(asked, export, file)

    def cancel(self) -> None:
        """Stop; nothing is written."""
        if self._job is not None:
            self._job.cancel()
            self._end()
            self.work.tell(say("export.cancelled"), "muted")

    def hideEvent(self, event: QHideEvent) -> None:
        """Take a question back that was not answered: whoever comes next has not chosen what it asks about."""
        super().hideEvent(event)
        if self.question.asking and not event.spontaneous():
            self.question.withdraw()
            self._enable(on=True)

    def _chosen(self) -> "Export":
        from palsygrader.export.choice import Export, Faces  # noqa: PLC0415 - the scales and the tables
        from palsygrader.report.cohort_files import ExportFormat  # noqa: PLC0415 - as said above

        patient_id, examination_id = self.scope.currentData() or (None, None)
        return Export(
            patient_id=patient_id,
            examination_id=examination_id,
            signed_only=self.signed_only.isChecked(),
            named=self.named.isChecked(),
            free_text=self.free_text.isChecked(),
            faces=Faces(next(name for name, radio in self.faces.items() if radio.isChecked())),
            clips=self.clips.isChecked(),
            agreed_only=self.agreed_only.isChecked(),
            kind=ExportFormat(str(self.kind.currentData())),
        )

    def _ask(self, asked: Sequence[str], export: "Export", file: Path) -> None:
        """Ask one question after the other, then export."""
        self._enable(on=not asked)
        if not asked:
            self._write(export, file)
            return
        about, *rest = asked
        agreed = self._agreed_of(export.patient_id)
        self.work.tell("", "muted")
        self.question.ask(
            say(f"export.question.{about}", file=file.name, patients=agreed),
            [Answer(say(f"export.question.{about}.yes"), lambda: self._ask(rest, export, file), "danger")],
            Answer(say("export.question.no"), self._refuse, "primary"),
        )

    @property
    def _patient_chosen(self) -> str | None:
        patient_id: str | None = (self.scope.currentData() or (None, None))[0]
        return patient_id

    def _agreed_of(self, patient_id: str | None) -> int:
        """Return how many of the patients agreed to research: of all, or of one."""
        return len(self._agreed if patient_id is None else self._agreed & {patient_id})

    def _refuse(self) -> None:
        self._enable(on=True)
        self.work.tell(say("export.not_exported"), "muted")
        self.start.setFocus()

    def _enable(self, *, on: bool) -> None:
        for field in (*self._fields, self.start):
            field.setEnabled(on)
        self._show_hints()

    def _write(self, export: "Export", file: Path) -> None:
        def work(job: Job) -> "Exported":
            from palsygrader.export.writing import write_export  # noqa: PLC0415 - brings the decoder of recordings

            return write_export(self._archive, export, file, job.step)

        self.work.show_running(running=True)
        self._job = self._queue.submit(work, done=self._done, failed=self._failed, progress=self._show_progress)

    def _radios(self, keys: Sequence[str]) -> list[QRadioButton]:
        group = QButtonGroup(self)
        radios = [QRadioButton(say(key)) for key in keys]
        for radio in radios:
            group.addButton(radio)
        radios[0].setChecked(True)
        return radios

    def _lines(self) -> None:
        def line(key: str, *parts: QComboBox | QAbstractButton) -> QFrame:
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
                line("export.content", self.plain, self.named, self.free_text),
                self._named_hint,
                self._text_hint,
                line("export.faces", *self.faces.values(), self.clips),
                self._faces_hint,
                line("export.consent", self.agreed_only),
                self._agreed_hint,
                line("export.kind", self.kind),
                self.question,
                self.work,
                spacing=theme.GRID_PX,
                margin=3 * theme.GRID_PX,
            )
        )

    def _note_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._wanted_agreed = wanted

    def _show_hints(self) -> None:
        named, whole = self.named.isChecked(), self.faces["whole"].isChecked()
        self._named_hint.setText(say("export.named.hint" if named else "export.plain.hint"))
        face = next(name for name, radio in self.faces.items() if radio.isChecked())
        self._faces_hint.setText(say(f"export.faces.{face}.hint"))
        self._text_hint.setVisible(self.free_text.isChecked())
        for hint, problem in ((self._named_hint, named), (self._faces_hint, whole)):
            theme.set_role(hint, "problem" if problem else "muted")
            theme.restyle(hint)
        needed = named or whole
        self.agreed_only.setChecked(needed or self._wanted_agreed)
        self.agreed_only.setEnabled(not needed and self.start.isEnabled() and not self.running)
        key = "needed" if needed else "counted" if self._anybody_asked else "none_asked"
        self._agreed_hint.setText(say(f"export.agreed.{key}", agreed=len(self._agreed), patients=self._patients))

    def _show_progress(self, done: int, total: int) -> None:
        self.work.show_progress(say("export.progress", done=done, total=total), done, total)

    def _done(self, exported: "Exported") -> None:
        self._end()
        self.start.setFocus()
        nothing = "export.nothing_agreed" if self.agreed_only.isChecked() else "export.nothing"
        key = nothing if exported.visits == 0 else "export.done"
        told = [say(key, visits=exported.visits, patients=exported.patients, file=exported.file.name)]
        if exported.left_out:
            told.append(say("export.left_out", patients=exported.left_out))
        if exported.missing:
            told.append(say("export.missing", count=exported.missing))
        self.work.tell(sentences(told), "muted" if exported.visits == 0 else "good")

    def _failed(self, error: Exception) -> None:
        self._end()
        logs.failure("export.failed", error)
        self.work.tell(say("export.failed", why=failure_words(error)), "problem")

    def _end(self) -> None:
        self._job = None
        self.work.show_running(running=False)
        self._show_hints()
