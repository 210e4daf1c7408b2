"""The review: what was found, why, what the clinician makes of it, and the signature."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import Grade
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission, User
from palsygrader.gui.actions import give_actions
from palsygrader.gui.branch_choice import BranchChoice
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.point_correction import Wanted
from palsygrader.gui.point_grading import PointGrading
from palsygrader.gui.refused_drafts import RefusedDrafts
from palsygrader.gui.refused_save import RefusedSave
from palsygrader.gui.report_of_visit import show_report_of
from palsygrader.gui.report_preview import ReportPreview
from palsygrader.gui.review_decisions import ReviewDecisions
from palsygrader.gui.review_empty import empty_review
from palsygrader.gui.review_head import ReviewHead
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_room import ReviewRoom
from palsygrader.gui.review_signing import ReviewSigning
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.review_words import branch_key, doubts, first_to_look_at, severities
from palsygrader.gui.review_writing import ReviewWriting
from palsygrader.gui.role_gate import gate, refusal_words
from palsygrader.gui.side_choice import SideChoice
from palsygrader.gui.sign_button import SignButton
from palsygrader.gui.visit_file import VisitFile, VisitStore
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings


class ReviewPage(QWidget):
    """The review of one visit.

    Args:
        archive: Where visits are saved and clips read.
        archive_queue: The archive's own serial queue.
        settings: Clinician, letterhead, paper.
        parent: Owner.

    Signals:
        signed: The signed Examination, once it is in the archive.
        left: The clinician leaves the page.
        reading_wanted: The identifier of the examination that another person is to read.
    """

    signed = Signal(object)
    left = Signal()
    record_wanted = Signal(object)
    reading_wanted = Signal(str)

    def __init__(
        self, *, archive: VisitStore, archive_queue: JobQueue, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._queue = JobQueue("review")
        self._patient: Patient | None = None
        self._previous: tuple[Examination, ...] = ()
        self._fresh = False
        self._file = VisitFile(archive=archive, archive_queue=archive_queue, parent=self)
        self._notices = NoticeStrip()
        self._refused = RefusedSave(self._file)
        self._head = ReviewHead()
        self._map = FaceMap()
        self._weak_side = SideChoice(job_queue=self._queue, compute_device=settings.compute_device)
        self._pictures = ReviewPictures(archive=archive, job_queue=self._queue)
        self._points = PointGrading(job_queue=self._queue, compute_device=settings.compute_device, parent=self)
        self._side = BranchSide()
        self._preview = ReportPreview(job_queue=self._queue, notices=self._notices)
        self._preview_button = button(
            wording.say("review.preview"), icon=Icon.REPORT, tip=wording.say("review.preview.tip")
        )
        self._print_button = button(wording.say("review.print"), icon=Icon.PRINT, tip=wording.say("review.print.tip"))
        sign_button = SignButton()
        self._tabs = ReviewTabs((self._preview_button, self._print_button, sign_button))
        self._tabs.use_item_texts(settings.questionnaire_items)
        self._choice = BranchChoice(
            file=self._file,
            face_map=self._map,
            side=self._side,
            tabs=self._tabs,
            pictures=self._pictures,
            notices=self._notices,
            parent=self,
        )
        self._decisions = ReviewDecisions(
            file=self._file,
            head=self._head,
            notices=self._notices,
            tabs=self._tabs,
            weak_side=self._weak_side,
            clinician=self._clinician,
            parent=self,
        )
        self._signing = ReviewSigning(
            file=self._file,
            button=sign_button,
            tabs=self._tabs,
            decisions=self._decisions,
            notices=self._notices,
            clinician=self._clinician,
            settle=self._settle_all,
            parent=self,
        )
        self._writing = ReviewWriting(
            archive=archive,
            archive_queue=archive_queue,
            file=self._file,
            panel=self._tabs.addenda,
            side=self._side,
            pictures=self._pictures,
            notices=self._notices,
            clinician=self._clinician,
            edit=self._choice.edit_draft,
            parent=self,
        )
        self._refused_drafts = RefusedDrafts(self._writing.drafts)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._add_actions()

    @property
    def examination(self) -> Examination | None:
        """The visit as it stands on the page."""
        return self._file.examination

    @property
    def branch(self) -> Branch:
        """The branch on the card."""
        return self._choice.branch

    @property
    def head(self) -> ReviewHead:
        """The line above the visit."""
        return self._head

    @property
    def notices(self) -> NoticeStrip:
        """The strip that tells what happened."""
        return self._notices

    @property
    def preview(self) -> ReportPreview:
        """The report's own page."""
        return self._preview

    def use_settings(self, settings: Settings) -> None:
        """Take changed settings."""
        self._settings = settings
        self._weak_side.compute_device = self._points.compute_device = settings.compute_device
        self._tabs.use_item_texts(settings.questionnaire_items)

    def show_examination(self, patient: Patient, examination: Examination, previous: Sequence[Examination]) -> None:
        """Show a visit.

        Args:
            patient: Whose visit.
            examination: The visit, signed or not.
            previous: Earlier visits in any order.
        """
        self._tabs.keep_notes()
        self._weak_side.cancel()
        self._points.cancel()
        self._patient = patient
        earlier = (visit for visit in previous if visit.started_at < examination.started_at)
        self._previous = tuple(sorted(earlier, key=lambda visit: visit.started_at))
        self._notices.dismiss()
        self._refused.withdraw()
        self._refused_drafts.withdraw()
        self._signing.bar.hide()
        self._side.close_form()
        self._stack.setCurrentIndex(1)
        self._fresh = True
        self._file.open(examination)
        self._fresh = False
        if examination.signature is None:
            self._head.show_unsigned()
        self.choose_branch(first_to_look_at(examination))
        self._tabs.show_expression(self._pictures.expression)
        self._map.setFocus()

    def show_expression(self, expression: Expression) -> None:
        """Show an expression of the visit."""
        self._pictures.choose(expression)

    @property
    def unsaved(self) -> bool:
        """Whether a grade is half set, points are moved and not applied, or the archive has refused something."""
        typed = self._side.unsaved or self._pictures.correction.unsaved or self._writing.drafts.unkept
        return typed or self._points.busy or self._file.refused

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the visit, once nothing of it is lost: notes are kept, the rest is asked."""
        self._tabs.keep_notes()
        self._writing.drafts.keep_now()
        if self._side.unsaved or self._pictures.correction.unsaved:
            self._stack.setCurrentIndex(1)  # where it is asked
        self._settle_all(partial(self._refused.settle, partial(self._refused_drafts.settle, then)))

    def stop(self) -> bool:
        """Keep notes and drafts, end the page's worker and wait for it; returns whether it ended in time."""
        self._tabs.keep_notes()
        self._writing.drafts.keep_now()
        return self._queue.close()

    def choose_branch(self, branch: Branch) -> None:
        """Show a branch on map, card, table and pictures; an unsaved grade of another one is asked for first."""
        self._choice.choose(branch)

    def edit_branch(self) -> None:
        """Ask for the clinician's grade of the branch on the card."""
        self._choice.edit()

    def begin_signing(self) -> None:
        """Lead to the first item to confirm; when there is none, ask who signs."""
        self._signing.begin()

    def show_report(self, *, then_print: bool = False) -> None:
        """Make the report and show it; the one that is on show is printed as it is."""
        if then_print and self._stack.currentWidget() is self._preview:
            self._preview.print_shown()
            return
        examination, patient = self.examination, self._patient
        if examination is None or patient is None:
            return
        self._tabs.keep_notes()
        self._notices.dismiss()
        user, examination = self._file.user, self._file.examination or examination
        if examination.signature is None and user is not None and not user.may(Permission.PRINT_UNSIGNED):
            self._tell_not_allowed(Permission.PRINT_UNSIGNED)
            return
        self._stack.setCurrentWidget(self._preview)
        show_report_of(self._preview, patient, examination, self._previous, self._settings, then_print=then_print)

    def undo(self) -> None:
        """Take the last decision back."""
        if not self._points.busy and self._file.undo(clinician=self._clinician()) is not None:
            self._notices.show_notice(wording.say("review.undone"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Branches with up and down; the tab on show and the pictures have keys of their own."""
        key = Qt.Key(event.key())
        if self._stack.currentIndex() != 1 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        if self._tabs.take_key(key) or self._pictures.take_key(key):
            return
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._choice.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_E:
            self._pictures.correction.settle(self.edit_branch)
        elif key == Qt.Key.Key_C:
            self._correct_points()
        elif key == Qt.Key.Key_Q:
            self._pictures.correction.settle(self._tabs.open_questionnaires)
        elif key == Qt.Key.Key_Escape:
            self.settle(self._leave)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        room = ReviewRoom(
            face_map=self._map, weak_side=self._weak_side, pictures=self._pictures, side=self._side, tabs=self._tabs
        )
        visit = QWidget()
        visit.setLayout(column(self._head, room, self._signing.bar, spacing=0))
        for page in (empty_review(), visit, self._preview):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._notices)
        outer.addWidget(self._refused)
        outer.addWidget(self._refused_drafts)

    def _connect(self) -> None:
        self._file.changed.connect(self._show_changed)
        self._file.signed.connect(self._after_signing)
        self._head.left.connect(partial(self.settle, self._leave))
        self._head.undo_wanted.connect(self.undo)
        self._head.record_wanted.connect(partial(self._settle_all, self._record_more))
        self._weak_side.decided.connect(self._decide_side)
        self._weak_side.work_changed.connect(self._allow_signing)
        self._tabs.expression_chosen.connect(self._pictures.choose)
        self._tabs.reading_wanted.connect(partial(self.settle, self._want_reading))
        self._pictures.mirror_switched.connect(self._tabs.show_mirrored)
        self._pictures.failed.connect(partial(self._notices.show_notice, kind="problem"))
        self._pictures.correction.wanted.connect(self._grade_points)
        self._points.corrected.connect(self._decisions.take_points)
        self._points.corrected.connect(self._pictures.correction.close_applied)
        self._file.not_allowed.connect(self._tell_not_allowed)
        self._points.failed.connect(self._decisions.tell_points_failed)
        self._points.failed.connect(self._pictures.correction.resume_applied)
        self._points.work_changed.connect(self._allow_signing)
        self._side.evidence_chosen.connect(self._pictures.choose)
        self._side.edit_wanted.connect(self.edit_branch)
        self._side.record_wanted.connect(partial(self._settle_all, self._record_more))
        self._side.decided.connect(self._decide_branch)
        self._preview.left.connect(partial(self._stack.setCurrentIndex, 1))
        self._preview_button.clicked.connect(partial(self.show_report, then_print=False))
        self._print_button.clicked.connect(partial(self.show_report, then_print=True))

    def _add_actions(self) -> None:
        actions = (
            ("print", QKeySequence(QKeySequence.StandardKey.Print), partial(self.show_report, then_print=True)),
            ("preview", QKeySequence("Ctrl+Shift+P"), self.show_report),
            ("sign", QKeySequence(QKeySequence.StandardKey.Save), self._signing.begin),
            ("undo", QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
        )
        give_actions(self, [(wording.say(f"review.{name}"), keys, run) for name, keys, run in actions])

    def _tell_not_allowed(self, permission: Permission) -> None:
        self._notices.show_notice(refusal_words(permission), "problem")

    def sign_in(self, user: User) -> None:
        """Let somebody do here what his role may; the rest is off or refused with words."""
        self._file.user = user
        gate(user, Permission.SIGN, self._signing.button, self._tabs.addenda)
        gate(user, Permission.GRADE, self._weak_side, self._pictures.correction.toggle)

    @property
    def working(self) -> bool:
        """Whether grades are being worked out anew."""
        return self._weak_side.busy or self._points.busy

    def _clinician(self) -> str:
        examination = self.examination
        return self._settings.clinician or (examination.clinician if examination is not None else "")

    def _show_changed(self, examination: Examination) -> None:
        if self._patient is None:
            return
        writable = self._file.writable
        waiting = self._signing.show_examination(examination)
        self._head.show_visit(self._patient, examination, can_undo=self._file.can_undo, writable=writable)
        if writable and not self._fresh:
            self._head.show_saving()
        self._map.show_severities(severities(examination), examination.side_in_force, doubts(examination))
        self._weak_side.show_examination(examination, writable=writable)
        self._pictures.show_examination(examination, fresh=self._fresh, earlier=self._previous[-1:])
        self._tabs.show_examination(examination, self._previous, waiting=waiting, writable=writable)
        self._side.show_branch(examination, self._choice.branch, writable=writable)
        self._allow_signing()
        if not writable:
            self._side.close_form()

    def _after_signing(self, examination: Examination) -> None:
        if examination is self.examination:
            self._map.setFocus()
            self._notices.show_notice(
                wording.say("review.signed"),
                "good",
                wording.say("review.print"),
                partial(self.show_report, then_print=True),
            )
        self.signed.emit(examination)

    def _settle_all(self, then: Callable[[], None]) -> None:
        """Go on with something that ends the work on the visit as it stands: points are settled as well."""
        self._choice.settle(partial(self._pictures.correction.settle, partial(self._points.settle, then)))

    def _decide_branch(self, value: int | None, reason: str) -> None:
        self._decisions.decide(branch_key(self._choice.branch), value, reason=reason)

    def _decide_side(self, side: AffectedSide, grade: Grade | None) -> None:
        self._side.close_form()
        self._decisions.decide_side(side, grade)

    def _allow_signing(self) -> None:
        busy = self.working
        self._signing.allow(busy=busy)
        self._weak_side.setEnabled(not self._points.busy)
        self._pictures.correction.show_busy(busy=busy, correcting=self._points.busy)

    def _correct_points(self) -> None:
        if self.examination is not None and self.examination.signature is not None:
            self._notices.show_notice(wording.say("correction.toggle.signed"))
        else:
            self._pictures.correction.switch()

    def _grade_points(self, wanted: Wanted, reason: str) -> None:
        examination, patient = self.examination, self._patient
        if examination is None or patient is None or not self._file.writable or self._weak_side.busy:
            return
        self._points.begin(
            examination, wanted, reason=reason, clinician=self._clinician(), palsy_side=patient.palsy_side
        )

    def _record_more(self) -> None:
        """Hand the visit back to be recorded on, with what was decided so far."""
        self._weak_side.cancel()
        self._tabs.keep_notes()
        if self.examination is not None and self._file.writable and self._decisions.may_record():
            self.record_wanted.emit(self.examination)

    def _want_reading(self) -> None:
        self._pictures.stop_reading()
        if self.examination is not None:
            self.reading_wanted.emit(self.examination.examination_id)

    def _leave(self) -> None:
        self._tabs.keep_notes()
        self._weak_side.cancel()
        self._pictures.stop_reading()
        self.left.emit()
