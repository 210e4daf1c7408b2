"""The examination under review: decisions, undo, notes and signature, each change saved at once."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import BinaryIO, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import Decision, Examination, ExpressionRecord, Signature, Uncorrected
from palsygrader.domain.expressions import Expression
from palsygrader.domain.grade import Grade
from palsygrader.domain.questionnaires import is_answer
from palsygrader.domain.roles import Permission, User
from palsygrader.errors import ArchiveError
from palsygrader.gui.drafts import DraftStore
from palsygrader.gui.workers import Job, JobQueue

_KEPT_BESIDE = "archive.kept_beside"


class VisitStore(DraftStore, Protocol):
    """What the review needs of the archive."""

    def save_examination(self, examination: Examination) -> None:
        """Write durably."""

    def add_addendum(self, examination_id: str, addendum: Addendum) -> None:
        """Keep one more addendum of a signed visit, durably."""

    def open_media(self, media_id: str) -> BinaryIO:
        """Open a recorded clip."""


class _Drawer:
    """The newest state of one visit, the last one that reached the archive, and whether that refused the newest."""

    def __init__(self, examination: Examination) -> None:
        self.newest = examination
        self.stored = examination
        self.refused = False


class _Step(NamedTuple):
    """What a decision replaced: the former decision, and the former grade where it was replaced too."""

    item: str
    decision: Decision | None
    grade: Grade | None


class VisitFile(QObject):
    """Holds one examination at a time.

    Args:
        archive: Where it is saved.
        archive_queue: The archive's own queue.
        now: The clock.
        parent: Owner.

    Signals:
        changed: The new Examination, after every change.
        saved: The Examination that has just reached the archive.
        signed: The signed Examination, once it has reached the archive.
        failed: The exception of a save; the change stays on the screen and `save` tries again.
        added: The Examination whose addendum has reached the archive.
        not_added: The exception of an addendum that has not.
        not_allowed: The Permission that is missing.
        kept_beside: Another station has saved this visit since: identifier of the visit that holds what was saved here.

    Attributes:
        user: Who is signed in; None where nobody asks.
    """

    changed = Signal(object)
    saved = Signal(object)
    signed = Signal(object)
    failed = Signal(object)
    added = Signal(object)
    not_added = Signal(object)
    not_allowed = Signal(object)
    kept_beside = Signal(str)

    def __init__(
        self,
        *,
        archive: VisitStore,
        archive_queue: JobQueue,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = archive_queue
        self._now = now
        self._drawer: _Drawer | None = None
        self.user: User | None = None
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._signing = False

    @property
    def examination(self) -> Examination | None:
        """The examination as it stands."""
        return self._drawer.newest if self._drawer is not None else None

    @property
    def writable(self) -> bool:
        """Whether it can still be changed."""
        return self.examination is not None and self.examination.signature is None and not self._signing

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision of this sitting to take back."""
        return self.writable and bool(self._undo)

    @property
    def refused(self) -> bool:
        """Whether the archive has refused a change and taken nothing since: what is new is nowhere but here."""
        return self._drawer is not None and self._drawer.refused

    def open(self, examination: Examination) -> None:
        """Begin with an examination; nothing is saved."""
        self._drawer = _Drawer(examination)
        self._undo, self._redo = [], []
        self._signing = False
        self.changed.emit(examination)

    def decide(
        self, item: str, value: int | str | None, *, reason: str, clinician: str, grade: Grade | None = None
    ) -> None:
        """Add a decision and save; without effect on a signed visit.

        Args:
            item: Decision key.
            value: None takes a former decision back.
            reason: Why.
            clinician: Who.
            grade: The program's answer once this is decided, None where it stays as it is.
        """
        examination = self.examination
        may = Permission.ASK_QUESTIONNAIRES if is_answer(item) else Permission.GRADE
        if examination is None or not self.writable or not self.allows(may):
            return
        self._undo.append(_Step(item, examination.decision(item), examination.grade if grade is not None else None))
        self._redo = []
        self._change(_graded(examination.with_decision(Decision(item, value, reason, clinician, self._now())), grade))

    def undo(self, *, clinician: str) -> str | None:
        """Put the item of the last decision back to what it was; returns the item, None when there is none.

        Nothing is erased: the undoing is one more decision.
        """
        return self._step(self._undo, self._redo, clinician)

    def redo(self, *, clinician: str) -> str | None:
        """Decide again what `undo` took back last, one more decision; returns the item, None when there is none."""
        return self._step(self._redo, self._undo, clinician)

    def _step(self, taken: list[_Step], back: list[_Step], clinician: str) -> str | None:
        """Take the last step of one list, and put what undoes it on the other."""
        examination = self.examination
        if examination is None or not self.writable or not taken:
            return None
        item, former, grade = taken.pop()
        back.append(_Step(item, examination.decision(item), examination.grade if grade is not None else None))
        value, reason = (former.value, former.reason) if former is not None else (None, "")
        self._change(_graded(examination.with_decision(Decision(item, value, reason, clinician, self._now())), grade))
        return item

    def correct(
        self,
        corrections: tuple[Correction, ...],
        records: Mapping[Expression, ExpressionRecord],
        uncorrected: Uncorrected | None,
        grade: Grade | None,
    ) -> None:
        """Take corrected landmarks and save; `with_corrections` of the examination says what they are.

        A side that was decided before is no longer undone or redone, since its grade was of other landmarks.
        """
        examination = self.examination
        if examination is not None and self.writable and self.allows(Permission.GRADE):
            self._undo, self._redo = (
                [step for step in steps if step.grade is None] for steps in (self._undo, self._redo)
            )
            self._change(examination.with_corrections(corrections, records, uncorrected, grade))

    def may(self, permission: Permission) -> bool:
        """Return whether who is signed in may do something."""
        return self.user is None or self.user.may(permission)

    def allows(self, permission: Permission) -> bool:
        """Return whether who is signed in may do something; else the page is told, and shows the visit as it is."""
        if self.may(permission):
            return True
        self.not_allowed.emit(permission)
        if self.examination is not None:
            self.changed.emit(self.examination)
        return False

    def set_notes(self, notes: str) -> None:
        """Change the notes and save."""
        examination = self.examination
        if examination is not None and self.writable and notes != examination.notes:
            self._change(examination.with_notes(notes))

    def sign(self, *, clinician: str) -> None:
        """Sign and save; the visit counts as signed only once the archive has it."""
        examination = self.examination
        drawer = self._drawer
        if examination is None or drawer is None or not self.writable or not self.allows(Permission.SIGN):
            return
        self._signing = True
        signed = examination.signed(Signature(clinician, self._now()))

        def work(_job: Job) -> Examination:
            self._archive.save_examination(signed)
            return signed

        def done(result: Examination) -> None:
            drawer.newest = drawer.stored = result
            drawer.refused = False
            if drawer is self._drawer:
                self._signing = False
                self._undo, self._redo = [], []
                self.changed.emit(result)
                self.saved.emit(result)
            self.signed.emit(result)

        def failed(error: Exception) -> None:
            if drawer is self._drawer:
                self._signing = False
                self.changed.emit(examination)
            self.failed.emit(error)

        self.changed.emit(examination)
        self._queue.submit(work, done=done, failed=failed)

    def add(self, text: str, *, author: str) -> None:
        """Add an addendum, dated now; without effect on a visit that is not signed.

        Args:
            text: Not blank.
            author: Who signs it, not blank.
        """
        drawer = self._drawer
        if drawer is None or drawer.newest.signature is None:
            return
        examination_id, addendum = drawer.newest.examination_id, Addendum(author, self._now(), text)

        def done(_none: None) -> None:
            drawer.newest = drawer.stored = drawer.newest.with_addendum(addendum)
            if drawer is self._drawer:
                self.changed.emit(drawer.newest)
            self.added.emit(drawer.newest)

        self._queue.submit(
            lambda _job: self._archive.add_addendum(examination_id, addendum),
            done=done,
            failed=self.not_added.emit,
        )

    def save(self) -> None:
        """Save the newest state, unless the archive has it already when the turn comes."""
        drawer = self._drawer
        if drawer is None:
            return

        def work(_job: Job) -> Examination:
            newest = drawer.newest
            if newest is not drawer.stored:
                self._archive.save_examination(newest)
                drawer.stored = newest
            return newest

        def done(stored: Examination) -> None:
            drawer.refused = False
            self.saved.emit(stored)

        def failed(error: Exception) -> None:
            if isinstance(error, ArchiveError) and error.code == _KEPT_BESIDE:
                drawer.refused = False
                self.kept_beside.emit(str(error.values["copy"]))
                return
            drawer.refused = True
            self.failed.emit(error)

        self._queue.submit(work, done=done, failed=failed)

    def _change(self, examination: Examination) -> None:
        if self._drawer is not None:
            self._drawer.newest = examination
        self.changed.emit(examination)
        self.save()


def _graded(examination: Examination, grade: Grade | None) -> Examination:
    return examination.with_grade(grade) if grade is not None else examination
