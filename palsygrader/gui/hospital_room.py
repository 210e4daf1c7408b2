"""Brings the hospital into the window: today's list, a line above each visit, the queue; nothing while it is off."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from palsygrader import logs, wording
from palsygrader.archive.hospital_folder import HospitalFolder
from palsygrader.domain.examination import Examination
from palsygrader.domain.hospital import QueuedObject, SendChannel
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.gui import dates
from palsygrader.gui.desk import Desk
from palsygrader.gui.hospital_line import Sending
from palsygrader.gui.hospital_ports import HospitalArchive
from palsygrader.gui.rail import RailPage
from palsygrader.gui.role_gate import gate
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list

if TYPE_CHECKING:
    from palsygrader.gui.fetched_page import FetchedPage
    from palsygrader.gui.hospital_page import HospitalPage
    from palsygrader.gui.review_page import ReviewPage
    from palsygrader.gui.worklist_page import WorklistPage
    from palsygrader.hospital.channels import Channel
    from palsygrader.hospital.listener import Listener
    from palsygrader.hospital.sender import Sender
    from palsygrader.hospital.stations import Setup
    from palsygrader.report.dicom.fetched import FetchedVisit

STOP_S: Final = 3.0
"""Longest wait for what is being sent when the window closes; it is asked for at the next start."""
_GATHER_MS: Final = 300
"""Changes of the queue within this time are shown once."""


class HospitalRoom(QObject):
    """The hospital of one desk.

    Args:
        desk: The pages.
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
    """

    _queue_changed = Signal()

    def __init__(self, *, desk: Desk, archive: HospitalArchive, archive_queue: JobQueue) -> None:
        super().__init__(desk)
        self._desk = desk
        self._archive = archive
        self._archive_queue = archive_queue
        self._network: JobQueue | None = None
        self._setup: Setup | None = None
        self._sender: Sender | None = None
        self._listener: Listener | None = None
        self._shown: Examination | None = None
        self._assigned = ""
        self._review: ReviewPage | None = None
        self.worklist: WorklistPage | None = None
        self.page: HospitalPage | None = None
        self.fetched: FetchedPage | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._show_changes)
        self._queue_changed.connect(self._gather.start, Qt.ConnectionType.QueuedConnection)
        desk.rail.hospital.clicked.connect(self.show_queue)
        desk.settings_changed.connect(lambda _settings: self.use_settings())
        desk.review_made.connect(self._take_review)
        desk.stopping.connect(self.stop)
        self.use_settings()

    @property
    def _settings(self) -> Settings:
        return self._desk.settings

    def setup(self) -> "Setup | None":
        """Return the hospital as the settings say, None where none is set up."""
        return self._setup

    def use_settings(self) -> None:
        """Begin, change or end what the settings say."""
        section = self._desk.hospital_section
        if section is not None:
            section.show_settings(self._settings)
        if self._settings.hospital_on:
            from palsygrader.hospital.stations import setup_of  # noqa: PLC0415 - only where a hospital is set up

            setup = setup_of(self._settings)
        else:
            setup = None
        if self._settings.hospital_on and self._network is None:
            self._network = JobQueue("hospital")
            if section is not None:
                section.use_queue(self._network)
                section.records.use(self._network, self._archive)
        if setup != self._setup:
            self._setup = setup
            self._restart()
        has_worklist = setup is not None and setup.worklist is not None
        self._desk.rail.hospital.setVisible(setup is not None)
        if has_worklist and self.worklist is None:
            self._make_worklist()
        self._desk.patients.offer_worklist(self.worklist if has_worklist else None)
        self._show_line()

    def stop(self) -> None:
        """End every thread; what is not sent is at the next start."""
        self._end_sending()
        if self._network is not None:
            from palsygrader.hospital.association import abort_all  # noqa: PLC0415 - as above

            abort_all()
            if not self._network.close(STOP_S):
                logs.note("hospital.threads_left")
            self._network = None

    # The queue.

    def show_queue(self) -> None:
        """Show the page of the hospital."""
        self._withdraw_undo()
        if self._desk.recording or self._setup is None or self._network is None:
            return
        if self.page is None:
            from palsygrader.gui.earlier_panel import EarlierPanel  # noqa: PLC0415 - as above
            from palsygrader.gui.hospital_page import HospitalPage  # noqa: PLC0415 - as above

            earlier = EarlierPanel(
                queue=self._network, setup=self.setup, listener=lambda: self._listener, noted=self._note_question
            )
            earlier.fetched.connect(self._show_fetched)
            self.page = page = HospitalPage(earlier)
            page.left.connect(self._desk.leave_aside)
            page.reload_wanted.connect(self._read_queue)
            page.again_wanted.connect(lambda visit: self._change(partial(self._archive.send_again, visit)))
            page.cancel_wanted.connect(lambda visit: self._change(partial(self._archive.cancel_sending, visit)))
            page.try_wanted.connect(lambda: self._change(self._archive.try_now))
            page.visit_opened.connect(self._desk.open_visit)
            gate(self._archive.account, Permission.SIGN, page.again, page.cancel)
        self.page.earlier.show_patient(self._desk.patients.patient)
        self._desk.show_aside(self.page)

    def send(self, examination_id: str) -> None:
        """Put a signed visit into the queue."""
        self._withdraw_undo()
        if self._setup is None or not self._setup.channels:
            return

        def done(queued: bool) -> None:  # noqa: FBT001 - what the archive answers
            if queued and self._sender is not None:
                self._sender.wake()
            self._queue_changed.emit()

        queue = partial(self._archive.queue_visit, examination_id, self._setup.channels)
        self._archive_queue.submit(lambda _job: queue(), done=done, failed=self._tell)

    def _change(self, work: Callable[[], object]) -> None:
        def run(_job: Job) -> None:
            work()

        def done(_none: None) -> None:
            if self._sender is not None:
                self._sender.wake(at_once=True)
            self._queue_changed.emit()

        self._archive_queue.submit(run, done=done, failed=self._tell)

    def _read_queue(self) -> None:
        page = self.page
        if page is None or not page.isVisible():
            return

        def read(_job: Job) -> tuple[list[QueuedObject], dict[str, str]]:
            objects = self._archive.queued()
            wanted = {each.examination_id for each in objects}
            lines = {line.examination_id: line for line in self._archive.every_visit() if line.examination_id in wanted}
            names: dict[str, str] = {}
            for examination_id, line in lines.items():
                patient = self._archive.patient(line.patient_id)
                names[examination_id] = comma_list([patient.name, dates.shown_with_time(line.started_at)])
            return objects, names

        self._archive_queue.submit(read, done=lambda read: page.show_queue(*read), failed=page.show_problem)

    def _show_changes(self) -> None:
        self._read_queue()
        self._show_line()

    # Sending.

    def _restart(self) -> None:
        """Go on as the settings are now: the sender asks for them before each visit, the own port is opened anew."""
        from palsygrader.hospital.listener import Listener  # noqa: PLC0415 - as above
        from palsygrader.hospital.sender import Sender  # noqa: PLC0415 - as above

        setup, former, network = self._setup, self._listener, self._network
        if self._sender is None and setup is not None:
            self._sender = Sender(self._archive, self._channels, self._queue_changed.emit)
            self._sender.start()
        elif self._sender is not None:
            self._sender.wake(at_once=True)
        if network is None:
            return
        peers = () if setup is None else tuple(peer for peer in (setup.pacs, setup.worklist) if peer is not None)
        wanted = setup is not None and setup.station.port > 0
        listener = None
        if setup is not None and wanted:
            listener = Listener(setup.station, [peer.title for peer in peers], self._take_confirmation)
        self._listener = listener

        def listen(_job: Job) -> None:
            if former is not None:
                former.stop()
            if listener is not None:
                listener.start()

        network.submit(listen, done=lambda _none: None, failed=self._tell)

    def _end_sending(self) -> None:
        sender, listener = self._sender, self._listener
        self._sender = self._listener = None
        if sender is not None and not sender.stop(STOP_S):
            logs.note("hospital.threads_left")
        if listener is not None:
            listener.stop()

    def _channels(self) -> "Mapping[SendChannel, Channel]":
        """Return the ways out as they are set up; on the sender's thread."""
        from palsygrader.hospital.record_channels import channels_of  # noqa: PLC0415 - as above

        return {} if self._setup is None else channels_of(self._setup, self._archive, lambda: self._settings)

    def _take_confirmation(self, transaction: str, safe: tuple[str, ...], lost: tuple[str, ...]) -> None:
        """Note what the archive committed itself to; on a thread of the network."""
        from palsygrader.hospital.channels import note_confirmation  # noqa: PLC0415 - as above

        note_confirmation(self._archive, transaction, safe, lost, self._archive.under_way())
        self._queue_changed.emit()

    # Today's list.

    def _make_worklist(self) -> None:
        from palsygrader.gui.worklist_page import WorklistPage  # noqa: PLC0415 - as above

        assert self._network is not None  # noqa: S101 - a worklist comes with a hospital
        self.worklist = page = WorklistPage(
            archive=self._archive, archive_queue=self._archive_queue, network_queue=self._network, setup=self.setup
        )
        page.visit_wanted.connect(self._desk.begin_visit)
        page.assigned.connect(self._was_assigned)
        page.assigning_left.connect(self._back_to_visit)
        gate(self._archive.account, Permission.RECORD, page.card.accept)

    def _assign(self) -> None:
        shown = self._shown
        if shown is None or self.worklist is None:
            return
        page = self.worklist

        def choose(patient: Patient) -> None:
            page.assign(shown.examination_id, patient)
            self._desk.settle(partial(self._show_worklist))

        self._archive_queue.submit(lambda _job: self._archive.patient(shown.patient_id), done=choose, failed=self._tell)

    def _show_worklist(self) -> None:
        self._desk.show_page(RailPage.PATIENTS)
        self._desk.patients.show_worklist()

    def _was_assigned(self, examination_id: str, entry: WorklistEntry) -> None:
        number = entry.order.accession_number or entry.order.patient_identifier
        self._desk.patients.show_everybody()
        self._desk.open_visit(examination_id)
        self._assigned = say("worklist.assigned", number=number)
        self._desk.notices.show_notice(
            self._assigned,
            "good",
            say("worklist.undo"),
            partial(self._unassign, examination_id),
        )

    def _back_to_visit(self) -> None:
        self._desk.patients.show_everybody()
        if self._shown is not None:
            self._desk.open_visit(self._shown.examination_id)

    def _unassign(self, examination_id: str) -> None:
        def done(_none: None) -> None:
            self._desk.notices.show_notice(say("worklist.unassigned"))
            self._desk.open_visit(examination_id)

        def run(_job: Job) -> None:
            self._archive.take_order_back(examination_id)

        self._archive_queue.submit(run, done=done, failed=self._tell)

    # The line above a visit.

    def _take_review(self, review: "ReviewPage") -> None:
        self._review = review
        line = review.head.hospital
        line.send_wanted.connect(lambda: self.send(self._shown.examination_id) if self._shown is not None else None)
        line.queue_wanted.connect(self.show_queue)
        line.assign_wanted.connect(self._assign)
        line.unassign_wanted.connect(
            lambda: self._unassign(self._shown.examination_id) if self._shown is not None else None
        )
        gate(self._archive.account, Permission.SIGN, line.send)
        review.head.visit_shown.connect(self._show_visit)
        review.signed.connect(self._send_signed)

    def _show_visit(self, examination: Examination) -> None:
        if self._shown is None or self._shown.examination_id != examination.examination_id:
            self._withdraw_undo()
        self._shown = examination
        self._show_line()

    def _withdraw_undo(self) -> None:
        """Put away the notice that offers to undo an assignment, where it is still in view."""
        if self._assigned and self._desk.notices.text == self._assigned:
            self._desk.notices.dismiss()
        self._assigned = ""

    def _send_signed(self, examination: Examination) -> None:
        self._show_line()
        if self._setup is not None and self._setup.automatic:
            self.send(examination.examination_id)

    def _show_line(self) -> None:
        review, shown, setup = self._review, self._shown, self._setup
        if review is None or shown is None:
            return
        if setup is None:
            review.head.hospital.hide()
            return

        def read(_job: Job) -> Sending:
            examination_id = shown.examination_id
            numbers = shown if shown.signature is None else self._archive.load_numbers(examination_id)
            return Sending(
                entry=self._archive.hospital_entry(examination_id),
                objects=tuple(self._archive.queued(examination_id)),
                signed=numbers.signature is not None,
                edition=len(numbers.addenda) + len(numbers.readings),
                can_send=bool(setup.channels),
                has_worklist=setup.worklist is not None,
            )

        def show(sending: Sending) -> None:
            if self._shown is not shown or self._setup is not setup:
                return
            review.head.hospital.show_sending(sending)
            if setup.automatic and sending.objects and sending.unsent_edition:  # an addendum to what was sent
                self.send(shown.examination_id)

        self._archive_queue.submit(read, done=show, failed=lambda error: logs.failure("hospital.line", error))

    # Earlier visits.

    def _note_question(self, patient_id: str) -> None:
        def noted(_job: Job) -> None:
            self._archive.note_views("hospital.asked", [patient_id])

        self._archive_queue.submit(noted, done=lambda _none: None, failed=self._tell)

    def _show_fetched(self, visit: "FetchedVisit", pdf: bytes) -> None:
        from palsygrader.gui.fetched_page import FetchedPage  # noqa: PLC0415 - as above

        if self.fetched is None:
            self.fetched = FetchedPage()
            self.fetched.left.connect(self.show_queue)
        self.fetched.show_visit(visit, pdf)
        self._desk.show_aside(self.fetched)

    def _tell(self, error: Exception) -> None:
        self._desk.notices.show_notice(wording.error_line(error), "problem")


def make_hospital_room(desk: Desk, archive: object, archive_queue: JobQueue) -> HospitalRoom | None:
    """Return the hospital of a desk; None where the archive keeps no orders."""
    if not isinstance(archive, HospitalFolder):
        return None
    return HospitalRoom(desk=desk, archive=archive, archive_queue=archive_queue)  # type: ignore[arg-type]  # the whole
