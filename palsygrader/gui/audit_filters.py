"""What of the record of who did what is to be shown: user, action, patient and days."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from palsygrader.domain.audit import AuditFilter
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import capitalised, say
from palsygrader.wording.audit_lines import action_of, filter_words

TYPING_MS: Final = 350
"""After the last key."""
_DAY_PX: Final = 144


class AuditFilters(QFrame):
    """One row of fields.

    Signals:
        changed: The AuditFilter that is wanted now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.who, self.action = QComboBox(), QComboBox()
        self.patient, self.begin, self.end = QLineEdit(), QLineEdit(), QLineEdit()
        self.patient.setPlaceholderText(say("audit.filter.patient.hint"))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._told = AuditFilter()
        self._problem = words(role="problem", wrap=True)
        self._problem.hide()
        for box in (self.who, self.action):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.activated.connect(self._tell)
        for line in (self.patient, self.begin, self.end):
            line.textEdited.connect(self._typing.start)
            line.returnPressed.connect(self._tell)
        for day in (self.begin, self.end):
            day.setPlaceholderText(say("audit.filter.day.hint"))
            day.setFixedWidth(_DAY_PX)
        self.clear_button = button(say("audit.filter.clear"), "quiet", Icon.CLOSE)
        self.clear_button.clicked.connect(self.clear)
        fields = row(
            _named("who", self.who),
            _named("action", self.action),
            _named("patient", self.patient),
            _named("from", self.begin),
            _named("until", self.end),
            column(None, self.clear_button),
            spacing=2 * theme.GRID_PX,
        )
        for place, stretch in enumerate((3, 4, 5)):
            fields.setStretch(place, stretch)
        self.setLayout(column(fields, self._problem))
        self.clear_button.setEnabled(False)
        self.offer((), ())

    @property
    def wanted(self) -> AuditFilter:
        """What is wanted now; a day that cannot be read asks for nothing."""
        who = self.who.currentData()
        return AuditFilter(
            who=None if who is None else str(who),
            action=str(self.action.currentData() or ""),
            patient=self.patient.text().strip(),
            begin=_midnight(dates.typed(self.begin.text())),
            end=_midnight(dates.typed(self.end.text()), days=1),
        )

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, empty for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def offer(self, who: Sequence[str], what: Sequence[str]) -> None:
        """Offer users and actions that are in the record; what is chosen stays so where it can."""
        people: list[tuple[str, str | None]] = [(say("audit.filter.everybody"), None)]
        people += [(name or say("audit.filter.nobody"), name) for name in sorted(who, key=str.casefold)]
        actions = {action_of(each) for each in what}
        named = sorted((capitalised(filter_words(each)), each) for each in actions)
        _fill(self.who, people)
        _fill(self.action, [(say("audit.filter.every_action"), ""), *named])

    def clear(self) -> None:
        """Ask for everything again."""
        for box in (self.who, self.action):
            box.setCurrentIndex(0)
        for line in (self.patient, self.begin, self.end):
            line.clear()
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        unread = [line for line in (self.begin, self.end) if line.text().strip() and dates.typed(line.text()) is None]
        self._problem.setText(say("form.date_unknown") if unread else "")
        self._problem.setVisible(bool(unread))
        wanted = self.wanted
        self.clear_button.setEnabled(wanted != AuditFilter() or bool(unread))
        if not unread and wanted != self._told:
            self._told = wanted
            self.changed.emit(wanted)


def _named(name: str, field: QWidget) -> QWidget:
    label = words(say(f"audit.filter.{name}"), "muted")
    label.setBuddy(field)
    field.setAccessibleName(say(f"audit.filter.{name}"))
    holder = QWidget()
    holder.setLayout(column(label, field, spacing=2))
    return holder


def _fill(box: QComboBox, choices: Sequence[tuple[str, str | None]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        values = [value for _text, value in choices]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)


def _midnight(day: date | None, *, days: int = 0) -> datetime | None:
    """Return the beginning of a day at the clinic, or of one after it."""
    try:
        return None if day is None else datetime.combine(day + timedelta(days=days), time()).astimezone()
    except (OverflowError, OSError, ValueError):
        return None
