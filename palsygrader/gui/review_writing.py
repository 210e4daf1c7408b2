"""What is written about a visit under review: drafts, kept while they are typed, and the addenda that come of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from palsygrader import logs, wording
from palsygrader.domain.draft import ADDENDUM, Draft, corrected_expression
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.roles import Permission
from palsygrader.gui.addenda_panel import AddendaPanel
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.drafts import Drafts, DraftStore
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_words import branch_key, branch_title, expression_title
from palsygrader.gui.visit_file import VisitFile
from palsygrader.gui.workers import JobQueue


class ReviewWriting(QObject):
    """Takes what is typed and hands back what was left typed.

    Args:
        archive: Where drafts are kept.
        archive_queue: The archive's own queue.
        file: The visit.
        panel: Where addenda are written.
        side: Where grades are decided.
        pictures: Where points are corrected.
        notices: Where it is told.
        clinician: Who writes.
        edit: Asks again for a grade that was left half set.
        parent: Owner.
    """

    def __init__(
        self,
        *,
        archive: DraftStore,
        archive_queue: JobQueue,
        file: VisitFile,
        panel: AddendaPanel,
        side: BranchSide,
        pictures: ReviewPictures,
        notices: NoticeStrip,
        clinician: Callable[[], str],
        edit: Callable[[Branch, Draft], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._panel = panel
        self._notices = notices
        self._clinician = clinician
        self._edit = edit
        self._pictures = pictures
        self._points: tuple[str, str, Draft] | None = None
        self.drafts = Drafts(archive=archive, archive_queue=archive_queue, parent=self)
        self.drafts.opened.connect(self._show_drafts)
        self.drafts.failed.connect(self._tell_not_kept)
        panel.typed.connect(self.drafts.type)
        panel.discarded.connect(lambda: self.drafts.discard(ADDENDUM))
        panel.written.connect(self._add)
        side.typed.connect(self.drafts.type)
        side.closed.connect(self.drafts.discard)
        side.closed.connect(lambda: QTimer.singleShot(0, self, self._resume_points))  # what closed the form goes first
        pictures.correction.typed.connect(self.drafts.type)
        pictures.correction.closed.connect(self.drafts.discard)
        file.changed.connect(self._show_examination)
        file.added.connect(self._tell_added)
        file.not_added.connect(self._tell_not_added)

    def _show_examination(self, examination: Examination) -> None:
        self._panel.show_examination(examination, self._clinician())
        self.drafts.open(examination.examination_id)

    def _show_drafts(self, drafts: Mapping[str, Draft]) -> None:
        self._panel.show_draft(drafts.get(ADDENDUM))
        self._points = None
        examination = self._file.examination
        for place, moved in drafts.items():
            if examination is not None and corrected_expression(place) is not None:
                self._points = examination.examination_id, place, moved
        if not self._file.writable or not self._file.may(Permission.GRADE):
            return  # another user's half set grade stays a draft
        for branch in Branch:
            draft = drafts.get(branch_key(branch))
            if draft is not None:
                self._edit(branch, draft)
                self._notices.show_notice(wording.say("draft.decision", branch=branch_title(branch)))
                return  # moved points hide the form, and come back once it is closed
        self._resume_points()

    def _resume_points(self) -> None:
        """Go on with points that were moved before, once; not with those of a visit that is no longer on show."""
        waiting, self._points = self._points, None
        examination = self._file.examination
        if waiting is None or examination is None or not self._file.writable:
            return
        examination_id, place, draft = waiting
        expression = corrected_expression(place)
        if expression is not None and examination_id == examination.examination_id:
            self._pictures.resume_correction(expression, draft)
            self._notices.show_notice(wording.say("draft.correction", expression=expression_title(expression)))

    def _add(self, text: str, author: str) -> None:
        self.drafts.keep_now()
        self._file.add(text, author=author)

    def _tell_added(self, examination: Examination) -> None:
        self.drafts.forget(examination.examination_id, ADDENDUM)
        self._notices.show_notice(wording.say("addendum.added"), "good")
        self._panel.show_added(examination)

    def _tell_not_added(self, error: Exception) -> None:
        self._notices.show_notice(wording.say("addendum.failed", why=wording.error_line(error)), "problem")
        self._panel.show_not_added()

    def _tell_not_kept(self, error: Exception) -> None:
        logs.failure("draft.not_kept", error)
        self._notices.show_notice(wording.say("draft.failed", why=wording.error_line(error)), "problem")
