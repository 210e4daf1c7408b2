"""Keeps what a patient's form gives: a changed record, or a new patient whose name nobody else has."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from palsygrader import wording
from palsygrader.domain.patient import Patient
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say


class PatientSaving(QObject):
    """Takes what the form gives, and tells the form what stands against it.

    Args:
        form: The form.
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        known: Whether a patient of this identifier is on record.

    Signals:
        saved: The Patient who is now in the archive as the form has it, or was there before.
    """

    saved = Signal(object)

    def __init__(
        self, *, form: PatientForm, archive: VisitArchive, archive_queue: JobQueue, known: Callable[[str], bool]
    ) -> None:
        super().__init__(form)
        self._form = form
        self._archive = archive
        self._queue = archive_queue
        self._known = known
        form.saved.connect(self._save)
        form.added_anyway.connect(self._add)
        form.existing_wanted.connect(self.saved)

    def _save(self, patient: Patient) -> None:
        known = self._known(patient.patient_id)

        def done(existing: Patient | None) -> None:
            if existing is None:
                self.saved.emit(patient)
            else:
                self._form.show_same_name(existing)

        self._queue.submit(
            lambda _job: self._archive.update_patient(patient) if known else self._add_unless_known(patient),
            done=done,
            failed=self._tell_not_saved,
        )

    def _add_unless_known(self, patient: Patient) -> Patient | None:
        """Add a patient, or return one who has the same name in any spelling of case and accents."""
        from palsygrader.archive.listing import search_key  # noqa: PLC0415 - heavy, and read with the archive

        for line in self._archive.patients(patient.name):
            if search_key(line.patient.name) == search_key(patient.name):
                return line.patient
        self._archive.add_patient(patient)
        return None

    def _add(self, patient: Patient) -> None:
        self._queue.submit(
            lambda _job: self._archive.add_patient(patient),
            done=lambda _none: self.saved.emit(patient),
            failed=self._tell_not_saved,
        )

    def _tell_not_saved(self, error: Exception) -> None:
        self._form.show_problem(say("form.failed", why=wording.error_line(error)))
