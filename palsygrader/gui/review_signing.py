"""The way of a visit under review to its signature: what is still to be confirmed, and who signs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from palsygrader.domain.examination import Examination
from palsygrader.domain.roles import Permission
from palsygrader.domain.scales.sheet import to_confirm, to_set
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.review_decisions import ReviewDecisions
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.sign_bar import SignBar
from palsygrader.gui.sign_button import SignButton
from palsygrader.gui.visit_file import VisitFile
from palsygrader.gui.waiting_words import incomplete_words


class ReviewSigning(QObject):
    """Button and bar of the signature.

    Args:
        file: The visit.
        button: Begins to sign.
        tabs: Led to what is still to be answered.
        decisions: Say whether somebody may sign.
        notices: Put away before somebody is asked to sign.
        clinician: Who signs unless another name is typed.
        settle: Goes on once nothing on the page is half done.
        parent: Owner.
    """

    def __init__(
        self,
        *,
        file: VisitFile,
        button: SignButton,
        tabs: ReviewTabs,
        decisions: ReviewDecisions,
        notices: NoticeStrip,
        clinician: Callable[[], str],
        settle: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._tabs = tabs
        self._decisions = decisions
        self._notices = notices
        self._clinician = clinician
        self._settle = settle
        self._busy = False
        self.button = button
        self.bar = SignBar()
        self.button.clicked.connect(self.begin)
        self.bar.confirmed.connect(self._confirm)
        self.bar.cancelled.connect(self._cancel)
        self.bar.completing.connect(self._set_first)

    def begin(self) -> None:
        """Lead to the first item to confirm; when there is none, ask who signs."""
        if self._file.allows(Permission.SIGN):
            self._settle(self._begin)

    def show_examination(self, examination: Examination) -> int:
        """Show what is still missing on the button; returns the number of items to confirm or to set."""
        writable = self._file.writable
        confirming, setting = (len(to_confirm(examination)), len(to_set(examination))) if writable else (0, 0)
        self.button.setVisible(examination.signature is None)
        self.button.show_waiting(confirming, setting)
        if not writable:
            self.bar.hide()
        return confirming + setting

    def allow(self, *, busy: bool) -> None:
        """Let a visit with recordings be signed unless something of it is being graded."""
        self._busy = busy
        self.button.setEnabled(self._ready)
        if busy:
            self.bar.hide()

    @property
    def _ready(self) -> bool:
        examination = self._file.examination
        return examination is not None and self._file.writable and bool(examination.records) and not self._busy

    def _begin(self) -> None:
        examination = self._file.examination
        if examination is None or not self._ready:
            return
        waiting = to_confirm(examination)
        if waiting:
            self._tabs.lead_to(waiting[0])
            return
        self._notices.dismiss()
        self.bar.ask(self._clinician(), incomplete=incomplete_words(examination))

    def _confirm(self, clinician: str) -> None:
        self._settle(partial(self._sign, clinician))

    def _sign(self, clinician: str) -> None:
        self._tabs.keep_notes()
        if self._decisions.may_sign(clinician):
            self.bar.hide()
            self._file.sign(clinician=clinician)

    def _set_first(self) -> None:
        self.bar.hide()
        examination = self._file.examination
        for key in to_set(examination)[:1] if examination is not None else ():
            self._tabs.lead_to(key)

    def _cancel(self) -> None:
        self.bar.hide()
        self.button.setFocus()
