"""What is typed into a patient's form: kept in the archive while it is typed, and back when the form is opened."""

from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from palsygrader import logs
from palsygrader.domain.patient import Patient
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.workers import Job, JobQueue

_DELAY_MS: Final = 700
"""A draft is kept this long after the last key."""


class PatientDraftStore(Protocol):
    """What these drafts need of the archive."""

    def patient_draft(self, patient_id: str | None) -> PatientDraft | None:
        """Return the draft of a patient, or of one who is not added yet."""

    def keep_patient_draft(self, draft: PatientDraft) -> None:
        """Keep a draft in place of the former one, durably."""

    def discard_patient_draft(self, patient_id: str) -> None:
        """Remove a draft, if there is one."""


class PatientDrafts(QObject):
    """Keeps the drafts of one form.

    Args:
        form: The form.
        archive: Where they are kept.
        archive_queue: The archive's own queue.
    """

    def __init__(self, *, form: PatientForm, archive: PatientDraftStore, archive_queue: JobQueue) -> None:
        super().__init__(form)
        self._form = form
        self._archive = archive
        self._queue = archive_queue
        self._waiting: PatientDraft | None = None
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.keep_now)
        form.opened.connect(self._read)
        form.typed.connect(self._type)
        form.closed.connect(self._discard)

    def keep_now(self) -> None:
        """Keep what is typed without waiting for more."""
        self._timer.stop()
        draft = self._waiting
        if draft is None:
            return

        def work(_job: Job) -> None:
            self._archive.keep_patient_draft(draft)

        def done(_none: None) -> None:
            if self._waiting is draft:
                self._waiting = None
                self._form.tell_kept()

        self._queue.submit(work, done=done, failed=self._tell_not_kept)

    def _type(self, draft: PatientDraft) -> None:
        self._waiting = draft
        self._timer.start()

    def _discard(self, patient_id: str) -> None:
        self._timer.stop()
        self._waiting = None
        self._queue.submit(
            lambda _job: self._archive.discard_patient_draft(patient_id),
            done=lambda _none: None,
            failed=lambda error: logs.failure("draft.not_discarded", error),
        )

    def _read(self, patient: Patient | None) -> None:
        patient_id = patient.patient_id if patient is not None else None

        def done(draft: PatientDraft | None) -> None:
            if draft is not None:
                self._form.restore(patient, draft)

        self._queue.submit(
            lambda _job: self._archive.patient_draft(patient_id),
            done=done,
            failed=lambda error: logs.failure("draft.not_read", error),
        )

    def _tell_not_kept(self, error: Exception) -> None:
        logs.failure("draft.not_kept", error)
        self._form.tell_not_kept(error)
