"""Visits that were begun and never finished: go on with them, or throw them away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from palsygrader.archive.lines import VisitLine
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say


@dataclass(frozen=True, slots=True)
class UnfinishedVisit:
    """A visit that can be resumed, with the name of its patient."""

    name: str
    visit: VisitLine


class UnfinishedStrip(QFrame):
    """One visit at a time; the next follows when it is dealt with.

    Signals:
        resumed: The identifier of the examination to go on with.
        discarded: The identifier of the examination to remove for good; asked twice before.
    """

    resumed = Signal(str)
    discarded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "notice", kind="info")
        self._visits: list[UnfinishedVisit] = []
        self._text = words(wrap=True)
        self.resume: QPushButton = button(say("unfinished.resume"), "primary", Icon.PLAY)
        self.discard: QPushButton = button(say("unfinished.discard"), icon=Icon.DELETE)
        self.really: QPushButton = button(say("unfinished.really"), "danger", Icon.DELETE)
        self.keep: QPushButton = button(say("unfinished.keep"))
        self.resume.clicked.connect(lambda: self.resumed.emit(self._visits[0].visit.examination_id))
        self.discard.clicked.connect(lambda: self._ask(asking=True))
        self.keep.clicked.connect(lambda: self._ask(asking=False))
        self.really.clicked.connect(lambda: self.discarded.emit(self._visits[0].visit.examination_id))
        line = row(
            IconLabel(Icon.HISTORY, say("unfinished.sign"), "accent"),
            self._text,
            self.discard,
            self.resume,
            self.really,
            self.keep,
            margin=2 * theme.GRID_PX,
            spacing=2 * theme.GRID_PX,
        )
        line.setStretch(1, 1)
        self.setLayout(column(line))
        self.hide()

    def show_visits(self, visits: Sequence[UnfinishedVisit]) -> None:
        """Offer visits; nothing is shown when there are none."""
        self._visits = list(visits)
        self.setVisible(bool(visits))
        if visits:
            self._ask(asking=False)

    def _ask(self, *, asking: bool) -> None:
        first = self._visits[0]
        begun = dates.shown_with_time(first.visit.started_at)
        key = "unfinished.ask" if asking else "unfinished.text" if len(self._visits) == 1 else "unfinished.text_of"
        self._text.setText(say(key, name=first.name, begun=begun, count=len(self._visits)))
        for each, seen in (
            (self.resume, not asking),
            (self.discard, not asking),
            (self.really, asking),
            (self.keep, asking),
        ):
            each.setVisible(seen)
        if asking:
            self.keep.setFocus()
