"""What the desk tells of a server that several stations share: lost and back, who has a patient open, kept twice."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from palsygrader import logs
from palsygrader.archive.lines import Holder
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import error_line, say
from palsygrader.wording.days import moment_words

if TYPE_CHECKING:
    from palsygrader.gui.review_page import ReviewPage


class MergeResult(Protocol):
    """What came of bringing to the server what was done without it; counts are of `archive.spool_merge.Merged`."""

    @property
    def visits(self) -> int:
        """How many visits went there."""

    @property
    def kept_twice(self) -> dict[str, str]:
        """Visits both sides had changed, and their copies."""

    @property
    def patients_kept(self) -> tuple[str, ...]:
        """Patients whose record both sides had changed."""

    @property
    def not_merged(self) -> tuple[str, ...]:
        """Visits the server did not take."""


class StationArchive(Protocol):
    """What the room asks of an archive on a server; slow calls belong on the archive queue."""

    state_changed: Callable[[], None]

    @property
    def offline(self) -> bool:
        """Whether the server is lost."""

    @property
    def lost_by(self) -> str:
        """Why: the code of an error."""

    @property
    def shut_out(self) -> bool:
        """Whether who is signed in was removed at another station."""

    @property
    def merged(self) -> MergeResult | None:
        """What came of the last merge."""

    @property
    def audit_fault(self) -> ArchiveError | None:
        """What is wrong with the record of who did what."""

    def enter_patient(self, patient_id: str) -> Holder | None:
        """Take a patient; return who else has them."""

    def take_patient(self, patient_id: str) -> None:
        """Take a patient from a silent station."""

    def leave_patient(self, patient_id: str) -> None:
        """Give a patient back."""


class ServerBar(QFrame):
    """Says that the server is lost for as long as it is."""

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "notice", kind="problem")
        self.words = words(wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(IconLabel(Icon.PROBLEM, say("notice.problem"), "problem"), self.words, spacing=16, margin=8)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def show_lost(self, lost_by: str | None) -> None:
        """Say why the server is lost; None where it is not."""
        if lost_by is not None:
            silent = lost_by == "archive.server_lost"
            reason = "" if silent else error_line(ArchiveError(lost_by))
            self.words.setText(say("server.offline") if silent else say("server.offline_why", reason=reason))
        self.setVisible(lost_by is not None)


class ServerRoom(QObject):
    """The room. Calls of the archive go to its queue, answers come back to the Qt thread.

    Args:
        archive: Open, on a server.
        queue: Its queue.
        notices: Where it is told.
        parent: Owner.

    Signals:
        visit_wanted: The identifier of a visit that is to be opened.
        shut_out: Who is signed in was removed at another station: the window is to be locked.
        reach_changed: Whether the server is lost now, each time that changes.

    Attributes:
        bar: Shown while the server is lost.
        question: Asks which of two versions is gone on with.
    """

    visit_wanted = Signal(str)
    shut_out = Signal()
    reach_changed = Signal(bool)
    _changed = Signal()

    def __init__(self, *, archive: StationArchive, queue: JobQueue, notices: NoticeStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = queue
        self._notices = notices
        self._patient_id = ""
        self._merged, self._fault = archive.merged, archive.audit_fault
        self.bar = ServerBar()
        self.question = QuestionStrip()
        self._changed.connect(self._show_state, Qt.ConnectionType.QueuedConnection)
        archive.state_changed = self._changed.emit
        self._show_bar()
        if self._merged is not None:
            self._tell_merged(self._merged)

    @property
    def widgets(self) -> tuple[QFrame, QFrame]:
        """What stands around the pages."""
        return self.bar, self.question

    @property
    def lost(self) -> bool:
        """Whether the server is lost."""
        return self._archive.offline

    def enter(self, patient_id: str) -> None:
        """Take a patient whose visit is opened; one that another station has is told."""
        if patient_id == self._patient_id:
            return
        self.leave()
        self._patient_id = patient_id
        self._queue.submit(
            lambda _job: self._archive.enter_patient(patient_id),
            done=partial(self._tell_holder, patient_id),
            failed=partial(logs.failure, "server.patient_not_entered"),
        )

    def leave(self) -> None:
        """Give the patient back when no visit is open any more."""
        patient_id, self._patient_id = self._patient_id, ""
        if patient_id:
            self._queue.submit(
                lambda _job: self._archive.leave_patient(patient_id),
                done=lambda _none: None,
                failed=partial(logs.failure, "server.patient_not_left"),
            )

    def watch(self, review: "ReviewPage") -> None:
        """Ask at each visit of a page that another station has changed meanwhile."""

        def ask(copy_id: str) -> None:
            if review.examination is not None:
                self.ask_which(review.examination.examination_id, copy_id)

        review.kept_beside.connect(ask)

    def ask_which(self, examination_id: str, copy_id: str) -> None:
        """Ask which of two versions of a visit is gone on with; both are kept."""
        if self.question.asking:
            return
        self.question.ask(
            say("server.beside"),
            [
                Answer(say("server.show_theirs"), partial(self.visit_wanted.emit, examination_id)),
                Answer(say("server.show_mine"), partial(self.visit_wanted.emit, copy_id), "primary"),
            ],
            Answer(say("server.stay"), self.question.withdraw),
        )

    def stop(self) -> None:
        """Tell nothing more; the patient is free."""
        self._archive.state_changed = _nothing
        self.leave()

    def _tell_holder(self, patient_id: str, holder: Holder | None) -> None:
        if holder is None or patient_id != self._patient_id:
            return
        if holder.silent:
            line = say("server.silent", who=holder.who, station=holder.station)
            self._notices.show_notice(line, "problem", say("server.take"), partial(self._take, patient_id))
            return
        since = moment_words(holder.since.astimezone())
        self._notices.show_notice(say("server.held", who=holder.who, station=holder.station, time=since), "problem")

    def _take(self, patient_id: str) -> None:
        self._queue.submit(
            lambda _job: self._archive.take_patient(patient_id),
            done=lambda _none: None,
            failed=partial(logs.failure, "server.patient_not_taken"),
        )

    def _show_bar(self) -> None:
        self.bar.show_lost(self._archive.lost_by if self._archive.offline else None)

    def _show_state(self) -> None:
        was_lost = not self.bar.isHidden()
        self._show_bar()
        is_lost = not self.bar.isHidden()
        if is_lost is not was_lost:
            self.reach_changed.emit(is_lost)
        if self._archive.shut_out:
            self.shut_out.emit()
        merged = self._archive.merged
        if self._archive.offline:
            return
        if merged is not None and merged is not self._merged:
            self._tell_merged(merged)
        elif was_lost:
            self._notices.show_notice(say("server.back"), "good")
        self._merged = merged
        fault = self._archive.audit_fault
        if fault is not None and fault is not self._fault:  # an opening without the server could not find it
            logs.failure("archive.audit_broken", fault)
            self._notices.show_notice(error_line(fault), "problem")
        self._fault = fault

    def _tell_merged(self, merged: MergeResult) -> None:
        lines = [say("server.merged", count=merged.visits) if merged.visits else say("server.back")]
        told = (
            ("kept_twice", merged.kept_twice),
            ("patients_kept", merged.patients_kept),
            ("not_merged", merged.not_merged),
        )
        lines += [say(f"server.{key}", count=len(found)) for key, found in told if found]
        self._notices.show_notice(" ".join(lines), "problem" if len(lines) > 1 else "good")


def _nothing() -> None:
    """Tell nobody."""


def make_server_room(archive: object, *, queue: JobQueue, notices: NoticeStrip, parent: QObject) -> ServerRoom | None:
    """Return what tells of the server, None for an archive of this computer."""
    from palsygrader.archive.open_folder import OpenFolder  # noqa: PLC0415 - the window shows before it is needed

    if not isinstance(archive, OpenFolder) or not archive.on_server:
        return None
    return ServerRoom(archive=cast("StationArchive", archive), queue=queue, notices=notices, parent=parent)
