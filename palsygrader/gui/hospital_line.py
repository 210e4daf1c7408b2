"""The line above a visit that tells its order and whether it is in the hospital."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from palsygrader.domain.hospital import LEFT_THE_HOUSE, QueuedObject, delivery_of
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.gui import hospital_words, theme
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, row
from palsygrader.wording import say

_LEAST_PX = 160


@dataclass(frozen=True, slots=True)
class Sending:
    """What the archive knows of a visit's way to the hospital.

    Attributes:
        entry: The order it answers, None for none.
        objects: What was queued of it.
        signed: Whether it is signed.
        edition: How many addenda and second readings it has.
        can_send: Whether there is a server to send it to.
        has_worklist: Whether there is a worklist to assign it to.
    """

    entry: WorklistEntry | None
    objects: tuple[QueuedObject, ...]
    signed: bool
    edition: int
    can_send: bool = True
    has_worklist: bool = True

    @property
    def unsent_edition(self) -> bool:
        """Whether it is signed, and was not queued as it is now."""
        return self.signed and not any(each.version >= self.edition for each in self.objects)


class HospitalLine(QFrame):
    """The line.

    Signals:
        send_wanted: The visit is to be sent.
        assign_wanted: It is to be assigned to an order.
        unassign_wanted: The assignment is to be undone.
        queue_wanted: The queue is to be shown.
    """

    send_wanted = Signal()
    assign_wanted = Signal()
    unassign_wanted = Signal()
    queue_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel(Icon.INFO, "")
        self._state = GivingLine("", _LEAST_PX)
        self._order = GivingLine("muted", _LEAST_PX)
        self.assign = button(say("hospital.line.assign"), "quiet")
        self.assign.clicked.connect(self.assign_wanted)
        self.unassign = button(say("worklist.undo"), "quiet", Icon.REPEAT)
        self.unassign.clicked.connect(self.unassign_wanted)
        self.queue = button(say("hospital.line.show"), "quiet")
        self.queue.clicked.connect(self.queue_wanted)
        self.send = button(say("hospital.line.send"), "primary", Icon.SEND, tip=say("hospital.line.send_tip"))
        self.send.clicked.connect(self.send_wanted)
        line = row(self._order, self.assign, self.unassign, None, self._sign, self._state, self.queue, self.send)
        line.setContentsMargins(2 * theme.GRID_PX, 0, 0, 0)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """The words about the order and the way to the hospital."""
        return f"{self._order.text()} {self._state.text()}".strip()

    def show_sending(self, told: Sending) -> None:
        """Show what became of the visit."""
        entry, objects = told.entry, told.objects
        number = "" if entry is None else entry.order.accession_number or entry.order.patient_identifier
        shown = say("hospital.line.order", number=number) if entry is not None else say("hospital.line.no_order")
        self._order.show_line(shown)
        unsent = not any(each.state in LEFT_THE_HOUSE or each.tries for each in objects)
        self.assign.setVisible(entry is None and unsent and told.has_worklist)
        self.unassign.setVisible(entry is not None and unsent)
        delivery = delivery_of(objects)
        self._sign.setVisible(delivery is not None)
        if delivery is not None:
            words = hospital_words.delivery(delivery)
            self._sign.show_icon(hospital_words.sign(delivery)[0], words, hospital_words.sign(delivery)[1])
            why = hospital_words.reason(delivery.reason)
            self._state.show_line(f"{words}. {why}" if why else words)
        else:
            self._state.show_line(say("hospital.line.not_sent") if told.signed else "")
        self.queue.setVisible(bool(objects))
        self.send.setVisible(told.unsent_edition and told.can_send)
        self.send.setText(say("hospital.line.send_new" if objects else "hospital.line.send"))
        self.show()
