"""The tour with the digital patient: offered at the first start, it follows what is done and ends by itself."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from palsygrader.gui.desk import Desk
from palsygrader.gui.help_topics import HelpTopic, name_buttons, topic_in_view
from palsygrader.gui.rail import RailPage
from palsygrader.wording import say

LOOK_MS: Final = 250
"""How often the tour looks which page is in view, as long as it lasts."""


class Place(StrEnum):
    """Where the user is, as far as the tour cares."""

    PATIENTS = "patients"
    CAPTURE = "capture"
    REVIEW = "review"
    SCALES = "scales"
    REPORT = "report"
    HISTORY = "history"
    ELSEWHERE = "elsewhere"


class TourStep(StrEnum):
    """A step, in its order; its sentence is `tour.<value>`."""

    BEGIN = "begin"
    RECORD = "record"
    FINISH = "finish"
    BRANCH = "branch"
    LAYERS = "layers"
    SCALES = "scales"
    REPORT = "report"
    HISTORY = "history"


_STEPS: Final = tuple(TourStep)
_REACHED: Final = {
    Place.CAPTURE: TourStep.RECORD,
    Place.REVIEW: TourStep.BRANCH,
    Place.SCALES: TourStep.SCALES,
    Place.REPORT: TourStep.REPORT,
}
"""The step that reaching a place leads to, when it is still to come."""
_PARTS: Final = {HelpTopic.SCALES: Place.SCALES, HelpTopic.PRINTING: Place.REPORT}
"""Parts of the review by what the help says of them."""


class Tour(QObject):
    """Offers and leads the tour of one desk.

    Args:
        desk: The pages.
        demo: Whether this is the demonstration; elsewhere the tour asks for it.
        returns: Whether the demonstration was opened from one's own patients, to go back to.

    Signals:
        demonstration_wanted: The demonstration is to be opened, with its tour.
        return_wanted: The demonstration is to be left.
    """

    demonstration_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, *, desk: Desk, demo: bool, returns: bool = False) -> None:
        super().__init__(desk)
        self._desk = desk
        self._demo = demo
        self._returns = returns
        self._step: TourStep | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        desk.patients.listed.connect(self._offer)
        desk.patients.offer.taken.connect(self._take)
        desk.patients.offer.refused.connect(self._answer)
        desk.tour.next_pressed.connect(self.go_on)
        desk.tour.skipped.connect(self._skip)
        desk.tour.closed.connect(self._put_away)
        desk.tour.returned.connect(self.return_wanted)

    @property
    def step(self) -> TourStep | None:
        """The step that is shown, None when the tour does not run."""
        return self._step

    def begin(self) -> None:
        """Begin with the first step; nothing happens while a visit is recorded."""
        if self._desk.recording:
            return
        if not self._demo:
            self.demonstration_wanted.emit()
            return
        self._desk.show_page(RailPage.PATIENTS)
        self._show(_STEPS[0])
        self._timer.start()

    def go_on(self) -> None:
        """Take the next step; what it needs and one press can do is done."""
        step = self._step
        if step is None:
            return
        if step is TourStep.HISTORY:
            self._desk.show_page(RailPage.HISTORY)
        elif step is TourStep.BEGIN and self._place() is Place.PATIENTS:
            self._desk.patients.new_visit()
        else:
            self._show(_STEPS[_STEPS.index(step) + 1])

    def _offer(self, empty: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Offer the tour where nothing was begun yet."""
        wanted = (empty or self._demo) and not self._desk.settings.tour_answered and self._step is None
        self._desk.patients.offer.setVisible(wanted)

    def _answer(self) -> None:
        self._desk.patients.offer.hide()
        self._desk.settings_page.change(tour_answered=True)

    def _take(self) -> None:
        self._answer()
        self.begin()

    def _show(self, step: TourStep) -> None:
        self._step = step
        self._desk.tour.show_step(_STEPS.index(step) + 1, len(_STEPS), name_buttons(f"tour.{step}"))
        self._allow()

    def _allow(self) -> None:
        """Let Next wait while the visit has to be finished first."""
        self._desk.tour.allow_next(allowed=self._step is not TourStep.FINISH or self._place() is not Place.CAPTURE)

    def _look(self) -> None:
        """Follow what the user does."""
        step, place = self._step, self._place()
        if step is None:
            if place is not Place.HISTORY:
                self._put_away()
            return
        at = _STEPS.index(step)
        reviewed = at >= _STEPS.index(TourStep.BRANCH)
        if place is Place.HISTORY and reviewed:
            self._end()
        elif place is Place.PATIENTS and at > 0 and not reviewed:
            self._show(TourStep.BEGIN)  # the visit was left
        elif place in _REACHED and at < _STEPS.index(_REACHED[place]):
            self._show(_REACHED[place])
        elif step is TourStep.RECORD and self._has_recorded():
            self._show(TourStep.FINISH)
        else:
            self._allow()

    def _has_recorded(self) -> bool:
        """Return whether an expression of the visit under way is kept."""
        capture = self._desk.capture
        session = capture.session if capture is not None else None
        return session is not None and bool(session.state.kept)

    def _end(self) -> None:
        """Say the last sentence; it goes when History is left."""
        self._step = None
        self._desk.tour.show_end(say("tour.end"), returns=self._returns)

    def _skip(self) -> None:
        self._put_away()
        if self._returns:
            self._desk.tour.show_end(say("tour.skipped"), returns=True)

    def _put_away(self) -> None:
        self._step = None
        self._timer.stop()
        self._desk.tour.hide()

    def _place(self) -> Place:
        desk = self._desk
        page = desk.page
        if page is None or page is desk.loading:
            return Place.ELSEWHERE
        if desk.review is not None and page is desk.review:
            return _PARTS.get(topic_in_view(page), Place.REVIEW)
        if page is desk.capture:
            return Place.CAPTURE
        if page is desk.patients:
            return Place.PATIENTS
        return Place.HISTORY if page is desk.history else Place.ELSEWHERE
