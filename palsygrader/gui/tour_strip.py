"""The strips of the tour: the offer on the page of patients, and one sentence a step below whatever page is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, row, words
from palsygrader.wording import say


class TourOffer(QFrame):
    """Offers the tour; hidden until it is to be offered.

    Signals:
        taken: The tour is wanted.
        refused: It is not, and not to be offered again.
    """

    taken = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "notice", kind="info")
        self.accept = button(say("tour.try"), "primary", Icon.PLAY)
        self.refuse = button(say("tour.not_now"))
        self.accept.clicked.connect(self.taken)
        self.refuse.clicked.connect(self.refused)
        sign = IconLabel(Icon.INFO, say("tour.sign"), "accent")
        margin = 2 * theme.GRID_PX
        line = row(sign, words(say("tour.offer"), wrap=True), self.refuse, self.accept, margin=margin, spacing=margin)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()


class TourStrip(QFrame):
    """Shows a step or the end of the tour; it never takes the keyboard by itself or by a click.

    Signals:
        next_pressed: The next step is wanted.
        skipped: The tour is to end.
        returned: The way back to one's own patients is wanted.
        closed: The end was read.
    """

    next_pressed = Signal()
    skipped = Signal()
    returned = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "notice", kind="info")
        self._count = words(role="accent")
        self._sentence = words(wrap=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.skip = button(say("tour.skip"), "quiet")
        self.next = button(say("tour.next"), "primary")
        self.close_button = button(say("tour.close"))
        self.return_button = button(say("tour.return"), "primary", Icon.BACK)
        for each, pressed in (
            (self.skip, self.skipped),
            (self.next, self.next_pressed),
            (self.close_button, self.closed),
            (self.return_button, self.returned),
        ):
            each.clicked.connect(pressed)
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        line = row(
            IconLabel(Icon.INFO, say("tour.sign"), "accent"),
            self._count,
            self._sentence,
            self.skip,
            self.next,
            self.close_button,
            self.return_button,
            spacing=2 * theme.GRID_PX,
        )
        line.setContentsMargins(2 * theme.GRID_PX, theme.GRID_PX, 2 * theme.GRID_PX, theme.GRID_PX)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence, empty when there is none."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def count(self) -> str:
        """Which step of how many, empty at the end."""
        return "" if self._count.isHidden() else self._count.text()

    def show_step(self, number: int, total: int, sentence: str) -> None:
        """Show a step, the first is 1."""
        self._count.setText(say("tour.count", number=number, total=total))
        self._show(sentence, (self._count, self.skip, self.next))

    def allow_next(self, *, allowed: bool) -> None:
        """Say whether the next step can be taken now: not before the visit is finished."""
        self.next.setEnabled(allowed)
        self.next.setToolTip("" if allowed else say("tour.finish_first"))

    def show_end(self, sentence: str, *, returns: bool) -> None:
        """Show the end.

        Args:
            sentence: What is said.
            returns: Whether there are own patients to go back to.
        """
        self.close_button.setText(say("tour.stay" if returns else "tour.close"))
        self._show(sentence, (self.close_button, self.return_button) if returns else (self.close_button,))

    def _show(self, sentence: str, shown: tuple[QWidget, ...]) -> None:
        for each in (self._count, self.skip, self.next, self.close_button, self.return_button):
            each.setVisible(each in shown)
        self._sentence.setText(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
